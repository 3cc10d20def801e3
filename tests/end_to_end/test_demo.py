"""The demonstration as people start it: a process of its own, its answer on stdout, its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def start(tmp_path):
    """A function that runs the program without a display and with a home of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment = {**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "PYTHONUTF8": "0"}

    def started(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "asm_desktop", "demo", *map(str, arguments)],
            capture_output=True, env=environment, timeout=110, check=False,
        )  # fmt: skip

    return started


def test_the_sample_is_shown_and_every_check_holds(start, tmp_path):
    keep = tmp_path / "Äußere Ablage"
    done = start("--no-window", "--keep", keep, "--json")
    assert done.returncode == 0, done.stderr.decode()
    answer = json.loads(done.stdout)
    assert answer["steps"][0]["step"].startswith("import")
    assert answer["steps"][0]["count"] >= 36
    assert all(step["ok"] and step["ms"] >= 0 for step in answer["steps"])
    assert all(Path(file).exists() for file in answer["files"].values())
    assert {path.name for path in keep.glob("*/archive.db")} == {"archive.db"}
    assert len(list(keep.glob("*/archive.db"))) == 2
    assert len(list(keep.glob("brief*.pdf"))) == 1
    assert b"Traceback" not in done.stderr


def test_a_folder_that_is_not_empty_is_refused_in_one_sentence(start, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("mine", encoding="utf-8")
    done = start("--no-window", "--keep", mine, "--json")
    assert done.returncode == 4
    assert json.loads(done.stdout)["error"]["code"] == "demo-folder-used"
    assert len(done.stderr.splitlines()) == 1
    assert [path.name for path in mine.iterdir()] == ["letter.txt"]
