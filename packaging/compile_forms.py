"""Compiles the forms in `ui/` to typed Python in `asm_desktop/gui/forms/`. Run after each change with the designer."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "ui"
COMPILED = ROOT / "asm_desktop" / "gui" / "forms"


def compiler() -> Path:
    """Return the form compiler of the environment that runs this script."""
    folder = Path(sys.executable).parent
    found = next((folder / name for name in ("pyside6-uic", "pyside6-uic.exe") if (folder / name).is_file()), None)
    if found is None:
        sys.exit("pyside6-uic is not beside this Python: run this script with the Python of .venv.")
    return found


def compiled_name(form: Path) -> str:
    """Return the file name of a compiled form."""
    return f"ui_{form.stem}.py"


def compile_form(form: Path) -> str:
    """Return the Python of a form, without the header that names the compiler and its version."""
    done = subprocess.run([compiler(), "--from-imports", form], capture_output=True, text=True, check=False)
    if done.returncode or not done.stdout:
        sys.exit(f"{form.name} cannot be compiled: {done.stderr.strip() or 'no output'}")
    return typed(without_header(done.stdout), form.read_text(encoding="utf-8"))


def typed(code: str, form: str) -> str:
    """Return compiled code whose two functions say what they take; the compiler leaves that out."""
    root = re.search(r'<widget class="(\w+)"', form)
    kind = root.group(1) if root else "QWidget"
    code = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {kind}) -> None:", code)
    return code.replace('u"', '"')


def without_header(code: str) -> str:
    """Return compiled code from its first import on; the comment before it changes with each Qt version."""
    lines = code.splitlines()
    first = next(place for place, line in enumerate(lines) if line.startswith(("from ", "import ")))
    return "\n".join(lines[first:]).rstrip() + "\n"


def main() -> None:
    """Compile every form, and drop compiled ones whose form is gone."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    forms = sorted(FORMS.glob("*.ui"))
    wanted = {compiled_name(form) for form in forms}
    for old in COMPILED.glob("ui_*.py"):
        if old.name not in wanted:
            old.unlink()
    for form in forms:
        (COMPILED / compiled_name(form)).write_text(compile_form(form), encoding="utf-8")
    print(f"{len(forms)} forms compiled.")


if __name__ == "__main__":
    main()
