"""JSON and XML: all texts in them in their order, each JSON value behind its name."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import CUT, DAMAGED, Enough, Gathering
from asm_desktop.formats.hypertext import see
from asm_desktop.formats.plain_text import read as read_plain
from asm_desktop.formats.troubles import FileUnreadable
from asm_desktop.formats.xml_events import XmlEvents, parse

_SAID: Final = {"title": "title", "language": "language", "lang": "language", "author": "authors", "date": "date"}
_PIECE = 1 << 16
_MAX_DEPTH = 100
_CHECKED_EVERY = 1_000


def read_json(path: Path, gathering: Gathering) -> None:
    """Gather names and values of a JSON file as one page; one that does not hold together is read as plain text."""
    try:
        value = json.loads(decode(gathering.data(path)))
    except (ValueError, RecursionError):
        gathering.lose(DAMAGED)
        read_plain(path, gathering)
        return
    if isinstance(value, dict):
        for name, part in _SAID.items():
            gathering.say(part, value.get(name), "properties")
    gathering.page(_lines(value, gathering))


def _lines(value: object, gathering: Gathering) -> str:
    """Return the texts of a JSON value, one a line, HTML in them as its reader sees it."""
    lines: list[str] = []
    room = gathering.room()
    try:
        for number, (name, text) in enumerate(_walk(value, "", 0)):
            if number % _CHECKED_EVERY == 0:
                gathering.check()
            shown = see(text, gathering).text.strip() if "<" in text or "&" in text else text
            line = f"{name}: {shown}" if name and name != "text" else shown
            room -= len(line) + 1
            if room < 0:
                gathering.lose(CUT)
                break
            lines.append(line)
    except Enough:
        pass
    return "\n".join(lines)


def _walk(value: object, name: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield name and text of every value; a name above several values stands alone in its line."""
    if depth > _MAX_DEPTH:
        raise FileUnreadable
    if isinstance(value, dict):
        if name:
            yield "", name
        for key, below in value.items():
            yield from _walk(below, str(key), depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _walk(item, name, depth + 1)
    elif isinstance(value, str):
        yield name, value
    elif value is not None and not isinstance(value, bool):
        yield name, str(value)
    elif isinstance(value, bool):
        yield name, "yes" if value else "no"


def read_xml(path: Path, gathering: Gathering) -> None:
    """Gather the texts of an XML file as one page, one line an element with text of its own."""
    texts = _Texts(gathering.room())
    try:
        with path.open("rb") as stream:
            parse(iter(lambda: stream.read(_PIECE), b""), texts, gathering.check)
    except FileUnreadable:
        if not texts.lines:
            raise
        gathering.lose(DAMAGED)
    except Enough:
        gathering.lose(CUT)
    if texts.language:
        gathering.say("language", texts.language, "properties")
    gathering.say("title", texts.title, "properties")
    gathering.page("".join(texts.lines))


class _Texts(XmlEvents):
    """Every text of an XML file in order, without scripts and styles (of SVG and XHTML)."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
        self.lines: list[str] = []
        self.title = ""
        self.language = ""
        self._room = room
        self._open: list[str] = []
        self._hidden = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element in a line of its own."""
        if not self._open:
            self.language = attributes.get("lang", "")
        self._hidden += self._hidden > 0 or name.lower() in {"script", "style"}
        self._open.append(name)
        self._line_end()

    def end(self, name: str) -> None:
        """End an element and its line."""
        del name
        self._open.pop()
        self._hidden -= self._hidden > 0
        self._line_end()

    def text(self, data: str) -> None:
        """Keep text; the first element called title near the top gives the title."""
        if self._hidden or (not data.strip() and self.lines and self.lines[-1].endswith("\n")):
            return
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self.lines.append(data)
        if len(self._open) <= 3 and self._open[-1].lower() == "title" and len(self.title) < 1000:
            self.title += data

    def _line_end(self) -> None:
        """Begin a new line unless one has just begun."""
        if self.lines and not self.lines[-1].endswith("\n"):
            self.lines.append("\n")
