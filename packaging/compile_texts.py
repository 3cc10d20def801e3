"""Keeps `resources/i18n/asm_en.ts` true, which gives English its singulars ("1 entry"), and compiles it.

The texts in the code are English and plural where they count. This script gathers those that count, keeps what is
written for them in the file, and marks new ones as unfinished: fill in both forms by hand, then run it again.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "resources" / "i18n" / "asm_en.ts"
COMPILED = TEXTS.with_suffix(".qm")

Key = tuple[str, str]


def tool(name: str) -> Path:
    """Return one of Qt's translators' tools in the environment that runs this script."""
    folder = Path(sys.executable).parent
    found = next((folder / one for one in (name, f"{name}.exe") if (folder / one).is_file()), None)
    if found is None:
        sys.exit(f"{name} is not beside this Python: run this script with the Python of .venv.")
    return found


def counting_texts() -> list[Key]:
    """Return context and text of everything in the window that counts, sorted.

    Read from the code itself: Qt's own gatherer misses texts whose number is not a plain name.
    """
    found: set[Key] = set()
    for file in sorted((ROOT / "asm_desktop" / "gui").rglob("*.py")):
        _Gatherer(found).visit(ast.parse(file.read_text(encoding="utf-8")))
    return sorted(found)


class _Gatherer(ast.NodeVisitor):
    """Finds `self.tr("…%n…")`, whose context is the class around it, and `translate("Context", "…%n…")`."""

    def __init__(self, found: set[Key]) -> None:
        self._found = found
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember which class is around."""
        around, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = around

    def visit_Call(self, node: ast.Call) -> None:
        """Keep a text that counts."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if name == "tr" and texts and "%n" in texts[0]:
            self._found.add((self._class, texts[0]))
        elif name == "translate" and len(texts) > 1 and "%n" in texts[1]:
            self._found.add((texts[0], texts[1]))
        self.generic_visit(node)


def written_forms(file: Path = TEXTS) -> dict[Key, tuple[str, str]]:
    """Return the singular and plural written for each text so far."""
    if not file.is_file():
        return {}
    return {key: forms for key, forms in _messages(file).items() if all(forms)}


def document(texts: list[Key], forms: dict[Key, tuple[str, str]]) -> str:
    """Return the file of texts with the forms that are written; others are marked as unfinished."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, text in texts:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message", numerus="yes")
        ET.SubElement(message, "source").text = text
        known = forms.get((context, text))
        translation = ET.SubElement(message, "translation", {} if known else {"type": "unfinished"})
        for form in known or ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def compile_texts(target: Path = COMPILED) -> None:
    """Compile the file of texts for the window."""
    command = [tool("pyside6-lrelease"), "-silent", TEXTS, "-qm", target]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not target.is_file():
        sys.exit(f"{TEXTS.name} cannot be compiled: {done.stderr.strip()}")


def _messages(file: Path) -> dict[Key, tuple[str, str]]:
    """Return the forms in a file of texts by context and text."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = (forms[0], forms[1]) if len(forms) == 2 else ("", "")
    return found


def main() -> None:
    """Gather, write, compile, and say what is still to be written."""
    texts, forms = counting_texts(), written_forms()
    TEXTS.parent.mkdir(parents=True, exist_ok=True)
    TEXTS.write_text(document(texts, forms), encoding="utf-8")
    missing = [key for key in texts if key not in forms]
    if missing:
        sys.exit("\n".join(["Write singular and plural in resources/i18n/asm_en.ts for:", *map(str, missing)]))
    compile_texts()
    print(f"{len(texts)} counting texts compiled.")


if __name__ == "__main__":
    main()
