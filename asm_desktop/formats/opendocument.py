"""ODT, ODS and ODP: text by paragraph, sheets and slides as pages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from asm_desktop.formats.containers import Container, opened
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.office_properties import say_core
from asm_desktop.formats.recognising import ODP, ODS
from asm_desktop.formats.row_text import CELL_END
from asm_desktop.formats.troubles import FileEncrypted, FileUnreadable
from asm_desktop.formats.xml_events import XmlEvents, parse

_MANIFEST: Final = "META-INF/manifest.xml"
_CONTENT: Final = "content.xml"
_PAGES: Final = {ODS: "table", ODP: "page"}
_LINES: Final = frozenset({"p", "h"})
_SKIPPED: Final = frozenset({"tracked-changes", "object-ole"})
_SIGNATURE: Final = frozenset({"creator", "date", "date-string", "creator-initials"})
_MAX_SPACES = 100


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of an OpenDocument file."""
    with opened(path, gathering.limits) as container:
        _refuse_encrypted(container)
        say_core(container, gathering, "meta.xml")
        content = OpenText(gathering, _PAGES.get(gathering.media, ""))
        try:
            parse(container.pieces(_CONTENT), content, gathering.check)
        except FileUnreadable:
            if not content.finish():
                raise
            gathering.lose()
        except Enough:
            gathering.lose(CUT)
        content.finish()


def _refuse_encrypted(container: Container) -> None:
    """Raise FileEncrypted if the manifest says that members are encrypted."""
    if container.has(_MANIFEST) and b"encryption-data" in container.read(_MANIFEST):
        raise FileEncrypted


class OpenText(XmlEvents):
    """The text of an OpenDocument content: repeated cells once, without what was deleted."""

    def __init__(self, gathering: Gathering, page: str) -> None:
        """Take the element that is a page of its own: a sheet's table or a slide, "" for none."""
        self._gathering = gathering
        self._page = page
        self._texts: list[str] = []
        self._room = gathering.room()
        self._open_lines = 0
        self._skipped = 0
        self._in_note = False
        self._heading: list[str] | None = None
        self._has_heading = False
        self._any = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        if self._skipped or name in _SKIPPED or (self._in_note and name in _SIGNATURE):
            self._skipped += 1
        elif name == "annotation":
            self._in_note = True
            self._add("\n")
        elif name in _LINES:
            self._open_lines += 1
            if name == "h" and attributes.get("outline-level", "1") == "1" and not self._has_heading:
                self._heading = []
        elif name == "s":
            count = attributes.get("c", "1")
            self._add(" " * (min(int(count), _MAX_SPACES) if count.isdecimal() else 1))
        elif name == "tab":
            self._add("\t")
        elif name == self._page and attributes.get("name"):
            self._add(attributes["name"] + "\n")

    def end(self, name: str) -> None:
        """End an element."""
        if self._skipped:
            self._skipped -= 1
        elif name in _LINES:
            self._open_lines -= 1
            self._add("\n")
            self._end_heading()
        elif name == "line-break":
            self._add("\n")
        elif name == "annotation":
            self._in_note = False
        elif name in {"table-cell", "table-row"}:
            self._end_cell(CELL_END if name == "table-cell" else "\n")
        elif name == self._page:
            self.finish()

    def text(self, data: str) -> None:
        """Keep text of paragraphs and headings; what stands between elements is layout of the XML."""
        if self._open_lines and not self._skipped:
            self._add(data)
            if self._heading is not None:
                self._heading.append(data)

    def finish(self) -> bool:
        """Give the page that is open, if there is any, and say whether there ever was text."""
        if self._texts:
            page = "".join(self._texts)
            self._texts.clear()
            self._any = True
            self._gathering.page(page)
        return self._any

    def _end_heading(self) -> None:
        """Say the heading that ends."""
        if self._heading is not None:
            self._gathering.say("title", "".join(self._heading), "heading")
            self._has_heading = bool("".join(self._heading).strip())
            self._heading = None

    def _end_cell(self, end: str) -> None:
        """End a cell or row, so that the cells of a row stand in one line."""
        if self._texts and self._texts[-1] in {"\n", CELL_END}:
            self._texts[-1] = end

    def _add(self, data: str) -> None:
        """Keep some characters, as long as there is room."""
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self._texts.append(data)
