"""HTML: what a reader sees of it, without scripts, styles and drawings. Nothing it points to is ever opened."""

from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.markup_tokens import Token, tokens
from asm_desktop.formats.row_text import CELL_END

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
_CHECKED_EVERY = 2_000
_LONGEST_TITLE = 1_000


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
        for number, token in enumerate(tokens(html)):
            if number % _CHECKED_EVERY == 0:
                gathering.check()
            seen.take(token)
    except Enough:
        gathering.lose(CUT)
    return seen


class SeenText:
    """The visible text of HTML with a line for each block; title, main heading, language and named properties."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
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

    def take(self, token: Token) -> None:
        """Take the next token."""
        if not token.name:
            self._text(token.text)
        elif self._unseen:
            if token.ends and token.name == self._unseen[-1]:
                self._unseen.pop()
        elif token.ends:
            self._end(token.name)
        elif token.name in _UNSEEN:
            # `<svg/>` hides nothing after it; a script's content is left out already, but its end tag may be missing.
            self._unseen.extend([] if token.closed else [token.name])
        else:
            self._begin(token)

    def _text(self, data: str) -> None:
        """Keep text; that of the title is no part of the page."""
        if self._unseen:
            return
        if self._within == "title":
            self.title += data[:_LONGEST_TITLE]
            return
        if self._within == "h1":
            self.heading += data[:_LONGEST_TITLE]
        self._add(data)

    def _begin(self, token: Token) -> None:
        """Begin an element that is seen."""
        name = token.name
        if name == "html":
            attributes = token.attributes
            self.language = attributes.get("lang") or attributes.get("xml:lang") or ""
        elif name == "meta":
            attributes = token.attributes
            part = _META.get(attributes.get("name", "").lower())
            if part:
                self.meta.append((part, attributes.get("content", "")))
        elif name == "title" or (name == "h1" and not self.heading.strip()):
            self._within = name
        if name in _LINES:
            self._add("\n")
        elif name in _CELLS:
            self._add(CELL_END if self._parts and not self._parts[-1].endswith("\n") else "")

    def _end(self, name: str) -> None:
        """End an element."""
        if self._within == name:
            self._within = ""
        if name in _LINES:
            self._add("\n")

    def _add(self, data: str) -> None:
        """Keep some characters, as long as there is room."""
        self._room -= len(data)
        if self._room < 0:
            raise Enough
        self._parts.append(data)
