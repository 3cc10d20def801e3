"""DOCX: body, notes, comments, headers and footers, each text once."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from asm_desktop.formats.containers import Container, opened
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.office_properties import say_core
from asm_desktop.formats.row_text import CELL_END
from asm_desktop.formats.troubles import FileUnreadable
from asm_desktop.formats.xml_events import XmlEvents, parse

_BODY: Final = "word/document.xml"
_BESIDE: Final = re.compile(r"word/(?:footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_HEADINGS: Final = re.compile(r"(?:title|titre|t[ií]tulo|heading ?1|titre ?1|t[ií]?tulo ?1)", re.I)
_BREAKS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_CELLS: Final = {"tc": CELL_END, "tr": "\n"}


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of a DOCX file as one page: pages are made only when it is printed."""
    with opened(path, gathering.limits) as container:
        say_core(container, gathering)
        texts = [_part(container, _BODY, gathering)]
        beside = sorted(filter(_BESIDE.fullmatch, container.names))
        texts += [_part(container, name, gathering) for name in beside]
    gathering.page("\n\n".join(filter(None, texts)))


def _part(container: Container, name: str, gathering: Gathering) -> str:
    """Return the text of one part of the file, as far as it can be read."""
    words = WordText(gathering.room())
    try:
        parse(container.pieces(name), words, gathering.check)
    except FileUnreadable:
        if not words.lines:
            if name == _BODY:
                raise
            return ""
        gathering.lose()
    except Enough:
        gathering.lose(CUT)
    if name == _BODY:
        gathering.say("title", words.heading, "heading")
    return "".join(words.lines)


class WordText(XmlEvents):
    """The text of WordprocessingML: runs, not what was deleted, and text boxes once (not their old-style copy)."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
        self.lines: list[str] = []
        self.heading = ""
        self._room = room
        self._in_text = False
        self._skipped = 0
        self._paragraph: list[str] = []
        self._is_heading = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        if self._skipped or name in {"Fallback", "instrText", "delText", "del", "moveFrom"}:
            self._skipped += 1
        elif name == "t":
            self._in_text = True
        elif name == "pStyle":
            self._is_heading = bool(_HEADINGS.fullmatch(attributes.get("val", "")))

    def end(self, name: str) -> None:
        """End an element."""
        if self._skipped:
            self._skipped -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p":
            self._end_paragraph()
        elif name in _BREAKS:
            self._add(_BREAKS[name])
        elif name in _CELLS and self.lines and self.lines[-1] in {"\n", CELL_END}:
            self.lines[-1] = _CELLS[name]

    def text(self, data: str) -> None:
        """Keep text of runs."""
        if self._in_text and not self._skipped:
            self._add(data)

    def _add(self, data: str) -> None:
        """Keep some characters, as long as there is room."""
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self.lines.append(data)
        self._paragraph.append(data)

    def _end_paragraph(self) -> None:
        """End a line; the first one in the style of a title or main heading is the heading."""
        if self._is_heading and not self.heading:
            self.heading = "".join(self._paragraph).strip()
        self._is_heading = False
        self._paragraph.clear()
        self._add("\n")
