"""Keeps the translations in `resources/i18n`: `update` brings new texts in, `compile` makes what the program loads.

    python packaging/translations.py update     after a text in code or a form has changed
    (translate what is marked as unfinished, with Qt Linguist or an editor)
    python packaging/translations.py compile

English holds plural forms alone: its other texts stand in the code.
"""

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translatable import ROOT, Text, all_texts, catalogue

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "es", "pt", "sw")
SOURCE_LANGUAGE = "en"


def source_file(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that translators write."""
    return folder / f"asm_{language}.ts"


def compiled_file(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that the program loads."""
    return folder / f"asm_{language}.qm"


def wanted(language: str, texts: list[Text]) -> set[Text]:
    """Return the texts that a language's file must hold."""
    return {text for text in texts if text.plural or language != SOURCE_LANGUAGE}


def held(file: Path) -> dict[Text, ET.Element]:
    """Return the texts in a file of translations, each with its element."""
    return {
        Text(context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes"): message
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own files
        for message in context.iter("message")
    }


def update(folder: Path = FOLDER) -> None:
    """Bring the texts of today into all files; what was translated stays, what is gone is dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = all_texts()
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "texts.cpp"
        listing.write_text(catalogue(texts), encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", *plural]
            file = source_file(language, folder)
            _run("pyside6-lupdate", *options, "-target-language", language, str(listing), "-ts", str(file))


def compile_all(folder: Path = FOLDER, into: Path | None = None) -> None:
    """Compile all files of translations, beside them or into another folder."""
    for language in LANGUAGES:
        target = compiled_file(language, into or folder)
        _run("pyside6-lrelease", "-silent", str(source_file(language, folder)), "-qm", str(target))


def troubles(folder: Path = FOLDER) -> Iterator[str]:
    """Return a sentence for each file that misses a text, keeps one that is gone, or is not compiled."""
    texts = all_texts()
    for language in LANGUAGES:
        file = source_file(language, folder)
        known = set(held(file)) if file.is_file() else set()
        for word, some in (("misses", wanted(language, texts) - known), ("still has", known - wanted(language, texts))):
            if some:
                first = min(some)
                yield f"{file.name} {word} {len(some)} texts, for example “{first.source}” ({first.context})."
    with tempfile.TemporaryDirectory() as scratch:
        compile_all(folder, Path(scratch))
        for language in LANGUAGES:
            committed, made = compiled_file(language, folder), compiled_file(language, Path(scratch))
            if not committed.is_file() or committed.read_bytes() != made.read_bytes():
                yield f"{committed.name} is not what its translations give."


def _run(program: str, *arguments: str) -> None:
    """Run a tool of the translators that lies beside this Python."""
    folder = Path(sys.executable).parent
    found = next((folder / name for name in (program, f"{program}.exe") if (folder / name).is_file()), None)
    if found is None:
        sys.exit(f"{program} is not beside this Python: run this script with the Python of .venv.")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{program} failed: {(done.stderr or done.stdout).strip()}")


def main() -> None:
    """Do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "compile"))
    if parser.parse_args().what == "update":
        update()
        for language in LANGUAGES:
            messages = held(source_file(language)).values()
            open_ = sum(message.find("translation[@type='unfinished']") is not None for message in messages)
            print(f"{language}: {len(messages)} texts, {open_} to translate")
    else:
        compile_all()
        print(f"{len(LANGUAGES)} languages compiled.")


if __name__ == "__main__":
    main()
