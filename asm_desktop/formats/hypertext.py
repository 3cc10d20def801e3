"""HTML: what a reader sees of it, without scripts, styles and drawings. Nothing it points to is ever opened."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import CUT, Enough, Gathering

_UNSEEN: Final = frozenset({"script", "style", "svg", "template", "noscript", "iframe"})
_LINES: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li",
        "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_CELLS: Final = frozenset({"td", "th"})
_META: Final = {
    "author": "authors",
    "dc.creator": "authors",
    "dc.title": "title",
    "dc.language": "language",
    "dc.date": "date",
    "dcterms.issued": "date",
    "description": "subject",
}
_PIECE = 1 << 16


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of an HTML file as one page."""
    seen = see(decode(gathering.data(path), declared=True), gathering)
    gathering.say("title", seen.title, "properties")
    gathering.say("language", seen.language, "properties")
    for part, value in seen.meta:
        gathering.say(part, value, "properties")
    gathering.say("title", seen.heading, "heading")
    gathering.page(seen.text)


def see(html: str, gathering: Gathering) -> "SeenText":
    """Return what is seen of HTML, as far as the limits allow."""
    seen = SeenText(gathering.room())
    try:
        for start in range(0, len(html), _PIECE):
            gathering.check()
            seen.feed(html[start : start + _PIECE])
        seen.close()
    except Enough:
        gathering.lose(CUT)
    return seen


class SeenText(HTMLParser):
    """The visible text of HTML with a line for each block; title, main heading, language and named properties."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.heading = ""
        self.language = ""
        self.meta: list[tuple[str, str]] = []
        self._parts: list[str] = []
        self._room = room
        self._unseen: list[str] = []
        self._within = ""

    @property
    def text(self) -> str:
        """The text seen so far."""
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif not self._unseen:
            self._begin(tag, dict(attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element without content; `<svg/>` hides nothing after it."""
        if tag not in _UNSEEN and not self._unseen:
            self._begin(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """End an element."""
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.pop()
            return
        if tag in {"title", "h1"} and self._within == tag:
            self._within = ""
        if tag in _LINES:
            self._add("\n")

    def handle_data(self, data: str) -> None:
        """Keep text; that of the title is no part of the page."""
        if self._unseen:
            return
        if self._within == "title":
            self.title += data[:1000]
            return
        if self._within == "h1":
            self.heading += data[:1000]
        self._add(data)

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Begin an element that is seen."""
        if tag == "html":
            self.language = attributes.get("lang") or attributes.get("xml:lang") or ""
        elif tag == "meta":
            part = _META.get((attributes.get("name") or "").lower())
            if part:
                self.meta.append((part, attributes.get("content") or ""))
        elif tag == "title" or (tag == "h1" and not self.heading.strip()):
            self._within = tag
        if tag in _LINES:
            self._add("\n")
        elif tag in _CELLS:
            self._add(" | " if self._parts and not self._parts[-1].endswith("\n") else "")

    def _add(self, data: str) -> None:
        """Keep some characters, as long as there is room."""
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self._parts.append(data)
