"""Checks that compiled forms, thesaurus and translations are fresh; ends with 1 and a sentence if not."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import compile_vocabulary
import translations
from compile_forms import COMPILED, FORMS, compile_form, compiled_name


def stale() -> list[str]:
    """Return the names of forms whose compiled file is missing, different or left over."""
    found = []
    forms = sorted(FORMS.glob("*.ui"))
    for form in forms:
        committed = COMPILED / compiled_name(form)
        if not committed.is_file() or committed.read_text(encoding="utf-8") != compile_form(form):
            found.append(form.name)
    wanted = {compiled_name(form) for form in forms}
    return found + sorted(file.name for file in COMPILED.glob("ui_*.py") if file.name not in wanted)


def vocabulary_is_fresh() -> bool:
    """Say whether the compiled thesaurus is the one that its source gives."""
    committed = compile_vocabulary.COMPILED
    return committed.is_file() and committed.read_text(encoding="utf-8") == compile_vocabulary.compile_vocabulary()


def main() -> None:
    """Compare and say."""
    found = stale()
    if found:
        sys.exit(f"These forms are not compiled: {', '.join(found)}. Run: python packaging/compile_forms.py")
    if not vocabulary_is_fresh():
        sys.exit("The thesaurus is not compiled. Run: python packaging/compile_vocabulary.py")
    behind = list(translations.troubles())
    if behind:
        sys.exit("\n".join([*behind, "Run: python packaging/translations.py update, translate, then compile"]))
    print("Compiled forms, thesaurus and translations are fresh.")


if __name__ == "__main__":
    main()
