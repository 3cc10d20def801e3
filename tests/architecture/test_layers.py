"""The layer contracts of pyproject.toml really catch what they forbid."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

#: One forbidden import for each contract: the module that gets it, and the import.
BREAKS = {
    "layers": ("domain/intruder.py", "import asm_desktop.store"),
    "qt": ("services/intruder.py", "import PySide6.QtCore"),
    "sqlalchemy": ("services/intruder.py", "import sqlalchemy"),
    "alembic": ("search/intruder.py", "import alembic"),
    "whoosh": ("exchange/intruder.py", "import whoosh"),
    "reportlab": ("services/intruder.py", "from reportlab import platypus"),
    "pikepdf": ("formats/intruder.py", "import pikepdf"),
    "terminal": ("services/intruder.py", "import typer"),
    "network": ("exchange/intruder.py", "import socket"),
    "pages": ("gui/pages/first_page/view.py", "import asm_desktop.gui.pages.second_page"),
}


@pytest.fixture
def copy(checkout, tmp_path) -> Path:
    shutil.copytree(checkout / "asm_desktop", tmp_path / "asm_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    for page in ("first_page", "second_page"):
        (tmp_path / "asm_desktop" / "gui" / "pages" / page).mkdir(parents=True)
        (tmp_path / "asm_desktop" / "gui" / "pages" / page / "__init__.py").touch()
    (tmp_path / "asm_desktop" / "gui" / "pages" / "__init__.py").touch()
    return tmp_path


def lint(folder: Path) -> str:
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, env={"COLUMNS": "200"}
    )
    return done.stdout


def contracts(checkout: Path) -> dict[str, str]:
    settings = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    return {contract["id"]: contract["name"] for contract in settings["contracts"]}


def test_every_contract_catches_a_break(checkout, copy):
    for module, line in BREAKS.values():
        with (copy / "asm_desktop" / module).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    broken = set(re.findall(r"^(.+) BROKEN", lint(copy), re.MULTILINE))
    assert broken == set(contracts(checkout).values())
    assert BREAKS.keys() == contracts(checkout).keys()


def test_a_new_folder_must_be_placed(checkout, copy):
    (copy / "asm_desktop" / "helpers").mkdir()
    (copy / "asm_desktop" / "helpers" / "__init__.py").touch()
    assert f"{contracts(checkout)['layers']} BROKEN" in lint(copy)
