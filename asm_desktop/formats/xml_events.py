"""XML as a stream of events. Nothing outside the file is ever opened, and no file may define entities of its own.

The only user of expat. A DOCTYPE alone is harmless here, for expat opens nothing by itself; an ENTITY is refused.
"""

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from asm_desktop.formats.troubles import FileDeclaresEntities, FileUnreadable

MAX_DEPTH = 500
"""Deepest nesting that is followed; real documents stay below a hundred."""


class XmlEvents:
    """Base of the readers of one XML vocabulary: override what is wanted. Names come as `local`, without prefix."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element; attribute names are local too."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take some of the text of the present element, in order."""


def parse(pieces: Iterable[bytes], events: XmlEvents, check: Callable[[], None] | None = None) -> None:
    """Feed XML to `events`; `check` is called for every piece. Raises FileUnreadable, FileDeclaresEntities.

    What came before the damage in a damaged file has been fed by then.
    """
    feed = _Feed(events)
    try:
        for piece in pieces:
            if check:
                check()
            feed.parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position only
        feed.parser.Parse(b"", True)  # noqa: FBT003 - as above
    except (expat.ExpatError, LookupError, UnicodeError, ValueError) as error:
        raise FileUnreadable from error


class _Feed:
    """Hands expat's calls on, with the namespace taken off the names."""

    def __init__(self, events: XmlEvents) -> None:
        """Make the parser."""
        self._events = events
        self._depth = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = events.text
        self.parser.EntityDeclHandler = self._entity

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise FileUnreadable
        self._events.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        """End an element."""
        self._depth -= 1
        self._events.end(_local(name))

    def _entity(self, *_declaration: object) -> None:
        """Refuse an entity of the file's own."""
        raise FileDeclaresEntities


def _local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition(" ")[2]


class Collected(XmlEvents):
    """Text of some named elements: what properties files (Dublin Core in DOCX, ODT, EPUB) are read with."""

    def __init__(self, wanted: Iterable[str]) -> None:
        """Take the local names wanted."""
        self._wanted = frozenset(wanted)
        self._open: list[str] = []
        self.found: dict[str, list[str]] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin collecting where a wanted element begins."""
        del attributes
        self._open.append(name)
        if name in self._wanted:
            self.found.setdefault(name, []).append("")

    def end(self, name: str) -> None:
        """Go one level up."""
        del name
        self._open.pop()

    def text(self, data: str) -> None:
        """Add text to the wanted element that is open."""
        if self._open and self._open[-1] in self._wanted:
            self.found[self._open[-1]][-1] += data
