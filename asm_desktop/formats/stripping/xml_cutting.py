"""XML with pieces cut out or put in place of others; all other bytes stay as they are.

What goes is found by expat, so that nothing outside the file is opened and entities of its own are refused.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape

from asm_desktop.formats.troubles import FileDeclaresEntities, FileUnreadable
from asm_desktop.formats.xml_events import MAX_DEPTH

Attributes = Mapping[str, str]
Changes = Mapping[str, str | None]
"""New values of attributes by local name; None takes one out."""

_ATTRIBUTE: Final = re.compile(rb"""\s+([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG: Final = re.compile(rb"""<[^\s/>]++(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_ENCODING: Final = re.compile(r"""(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']""")


def _same(_space: str, _name: str, _attributes: Attributes) -> Changes | None:
    """Leave an element as it is."""
    return {}


def _as_said(_space: str, _name: str, _text: str) -> str | None:
    """Leave a text as it is."""
    return None


@dataclass(frozen=True, slots=True)
class Rules:
    """What is cut. Elements are told by namespace and local name, attributes by local name.

    `tag` returns what changes in a start tag, or None to cut the element with all in it. `text` is asked for elements
    whose local name is in `watched` and returns the new text of one (what else is in it goes), or None to leave it.
    """

    tag: Callable[[str, str, Attributes], Changes | None] = _same
    watched: frozenset[str] = frozenset()
    text: Callable[[str, str, str], str | None] = _as_said


def cut(data: bytes, rules: Rules) -> bytes:
    """Return XML after the rules, without comments and instructions to programs.

    Raises FileUnreadable, FileDeclaresEntities.
    """
    if data.startswith(_WIDE):
        data = _ENCODING.sub(r"\1", data.decode("utf-16", "replace"), count=1).encode()
    work = _Cutting(data, rules)
    try:
        work.parser.Parse(data, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, LookupError, UnicodeError, ValueError) as error:
        raise FileUnreadable from error
    return work.result()


@dataclass(slots=True)
class _Open:
    """An element that has begun: its name, where its content begins, whether it has any, and what is to become of it.

    `start` is where a cut begins (-1: not cut here); `words` collects the text of one that is watched.
    """

    space: str
    name: str
    content: int
    empty: bool
    start: int = -1
    words: list[str] | None = None


class _Cutting:
    """One document at work."""

    def __init__(self, data: bytes, rules: Rules) -> None:
        """Make the parser."""
        self._data = data
        self._rules = rules
        self._edits: list[tuple[int, int, bytes]] = []
        self._open: list[_Open] = []
        self._watched: list[_Open] = []
        self._within_cut = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = False
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.CommentHandler = self._comment
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.EntityDeclHandler = self._entity

    def result(self) -> bytes:
        """Return the document after all edits; they come in order, and what lies within a cut was not noted."""
        parts = []
        place = 0
        for start, end, new in sorted(self._edits, key=lambda edit: (edit[0], -edit[1])):
            if start < place:
                continue
            parts += [self._data[place:start], new]
            place = end
        return b"".join((*parts, self._data[place:]))

    def _start(self, whole: str, given: dict[str, str]) -> None:
        """Begin an element."""
        if len(self._open) >= MAX_DEPTH:
            raise FileUnreadable
        start = self.parser.CurrentByteIndex
        tag = _TAG.match(self._data, start)
        if tag is None:
            raise FileUnreadable
        space, _, name = whole.rpartition(" ")
        one = _Open(space, name, tag.end(), tag[0].endswith(b"/>"))
        self._open.append(one)
        if self._within_cut:
            return
        changes = self._rules.tag(space, name, {key.rpartition(" ")[2]: value for key, value in given.items()})
        if changes is None:
            one.start = start
            self._within_cut += 1
            return
        if changes:
            new = _ATTRIBUTE.sub(lambda found: _changed(found, changes), tag[0])
            self._edits += [(start, tag.end(), new)] if new != tag[0] else []
        if name in self._rules.watched and not one.empty:
            one.words = []
            self._watched.append(one)

    def _end(self, _whole: str) -> None:
        """End an element, and note what is to be cut."""
        one = self._open.pop()
        here = self.parser.CurrentByteIndex
        if one.start >= 0:
            self._within_cut -= 1
            end = one.content if one.empty else self._data.index(b">", here) + 1
            self._edits.append((one.start, end, b""))
        elif one.words is not None:
            self._watched.pop()
            new = self._rules.text(one.space, one.name, "".join(one.words))
            if new is not None:
                self._edits.append((one.content, here, escape(new).encode()))

    def _text(self, data: str) -> None:
        """Collect text of the watched elements that are open."""
        for one in self._watched:
            if one.words is not None:
                one.words.append(data)

    def _comment(self, _data: str) -> None:
        """Cut a comment."""
        here = self.parser.CurrentByteIndex
        self._edits.append((here, self._data.index(b"-->", here) + 3, b""))

    def _instruction(self, target: str, _data: str) -> None:
        """Cut an instruction to a program, but for the one that names a style sheet."""
        here = self.parser.CurrentByteIndex
        if target != "xml-stylesheet":
            self._edits.append((here, self._data.index(b"?>", here) + 2, b""))

    def _entity(self, *_declaration: object) -> None:
        """Refuse an entity of the file's own."""
        raise FileDeclaresEntities


def _changed(found: re.Match[bytes], changes: Changes) -> bytes:
    """Return an attribute after the changes."""
    name = found[1].rpartition(b":")[2].decode("utf-8", "replace")
    if name not in changes or found[1].startswith(b"xmlns"):
        return found[0]
    value = changes[name]
    if value is None:
        return b""
    return b" " + found[1] + b'="' + escape(value, {'"': "&quot;"}).encode() + b'"'
