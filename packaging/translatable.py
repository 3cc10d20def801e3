"""Collects every text of the window that is translated: from code, forms, the core's English templates, and Qt.

The translators' own tool misses texts in Python (plural ones in calls of `translate`, some behind brackets), and it
cannot know the templates that the core declares in classes. So the code is read here as Python reads it.
"""

import ast
import importlib
import pkgutil
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qt_texts import QT_TEXTS

import asm_desktop
from asm_desktop.domain import preflight
from asm_desktop.domain.errors import ArchiveError

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "asm_desktop" / "gui"
FORMS = ROOT / "ui"

ERRORS = "ArchiveError"
FINDINGS = "Findings"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One English text: the context it stands in, the text, and whether its form depends on a number."""

    context: str
    source: str
    plural: bool = False


class TextUnreadable(Exception):
    """A call that translates something else than a text written out in the code."""


def all_texts() -> list[Text]:
    """Return every text once, in a stable order."""
    return sorted({*texts_of_code(), *texts_of_forms(), *texts_of_errors(), *texts_of_findings(), *texts_of_qt()})


def texts_of_code(folder: Path = CODE) -> Iterator[Text]:
    """Return the texts of `tr` and `translate` in Python files, compiled forms left out."""
    for file in sorted(folder.rglob("*.py")):
        if "forms" not in file.relative_to(folder).parts:
            yield from texts_of_module(file.read_text(encoding="utf-8"), file.name)


def texts_of_module(code: str, name: str = "code") -> Iterator[Text]:
    """Return the texts in the code of a module; raises TextUnreadable where a text is put together in a call."""
    for owner, call in _calls(ast.parse(code), ""):
        called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if called == "tr" and owner:
            yield Text(owner, _written(call, 0, name), plural=_has_number(call, 2))
        elif called == "translate" and len(call.args) > 1 and not _hands_on(call):
            yield Text(_written(call, 0, name), _written(call, 1, name), plural=_has_number(call, 3))


def texts_of_forms(folder: Path = FORMS) -> Iterator[Text]:
    """Return the texts of forms, but for those marked as not for translation."""
    for file in sorted(folder.glob("*.ui")):
        form = ET.parse(file).getroot()  # noqa: S314 - our own forms
        context = form.findtext("class", "")
        for string in form.iter("string"):
            if string.text and string.get("notr") != "true":
                yield Text(context, string.text)


def texts_of_errors() -> Iterator[Text]:
    """Return what happened and what to do of every known trouble."""
    for module in pkgutil.walk_packages(asm_desktop.__path__, "asm_desktop."):
        if not {"migrations", "__main__", "forms"} & set(module.name.split(".")):
            importlib.import_module(module.name)
    for error in (ArchiveError, *_kinds_of(ArchiveError)):
        for source in (error.summary, error.remedy):
            if source:
                yield Text(ERRORS, source)


def texts_of_findings() -> Iterator[Text]:
    """Return the sentences of the checks before printing: every text in their module that is no docstring."""
    tree = ast.parse(Path(preflight.__file__).read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in told
            and " " in node.value
        ):
            yield Text(FINDINGS, node.value)


def texts_of_qt() -> Iterator[Text]:
    """Return the texts that Qt itself puts on buttons and into menus and dialogs."""
    for context, sources in QT_TEXTS.items():
        for source in sources:
            yield Text(context, source)


def catalogue(texts: Iterable[Text]) -> str:
    """Return texts in a form that the translators' tool reads whole and without loss (C++ declares them best)."""
    lines = (
        f"QT_TRANSLATE_{'N_' if text.plural else ''}NOOP({_quoted(text.context)}, {_quoted(text.source)});"
        for text in texts
    )
    return "\n".join(lines) + "\n"


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Return the calls under a node, each with the innermost class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _written(call: ast.Call, place: int, name: str) -> str:
    """Return an argument that is a text written out."""
    argument = call.args[place]
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise TextUnreadable(f"{name}, line {call.lineno}: {ast.unparse(call)}")


def _has_number(call: ast.Call, place: int) -> bool:
    """Say whether a call hands over a number that decides the form of the text."""
    return len(call.args) > place or any(keyword.arg == "n" for keyword in call.keywords)


def _hands_on(call: ast.Call) -> bool:
    """Say whether a call only hands on what it was given, or moves a painter: neither holds a text of its own."""
    return not any(isinstance(argument, ast.Constant | ast.JoinedStr) for argument in call.args[:2]) or (
        isinstance(call.args[1], ast.Constant) and not isinstance(call.args[1].value, str)
    )


def _kinds_of(error: type[ArchiveError]) -> Iterator[type[ArchiveError]]:
    """Return all classes derived from one."""
    for kind in error.__subclasses__():
        yield kind
        yield from _kinds_of(kind)


def _quoted(text: str) -> str:
    """Return a text as C++ writes it."""
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return f'"{text}"'
