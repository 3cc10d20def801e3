"""RTF: the words of the document, read by the rules of the Rich Text Format Specification 1.9.1 (Microsoft, 2008)."""

import codecs
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from asm_desktop.formats.gathering import CUT, Enough, Gathering

TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|(.)", re.S
)
_HIDDEN: Final = frozenset(
    b"colortbl datastore filetbl fldinst fontemb fonttbl generator latentstyles listoverridetable listtable nonshppict "
    b"objdata pgptbl pict revtbl rsidtbl stylesheet themedata xmlnstbl bkmkstart bkmkend".split()
)
_PLAIN: Final = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": " | ", b"row": "\n",
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SYMBOLS: Final = {b"~": "\u00a0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n"}
# Character sets of fonts (\fcharset) whose code page is not that of the document.
_CHARSETS: Final = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_INFO: Final = {b"title": "title", b"author": "authors", b"subject": "subject"}
_MAX_DEPTH = 500
_CHECKED_EVERY = 20_000


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside one pair of braces."""

    hidden: bool = False
    info: str = ""
    skip: int = 1
    encoding: str = "cp1252"
    in_fonts: bool = False
    font: int = 0


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of an RTF file as one page, and its properties."""
    reader = _Reader(gathering.room())
    data = gathering.data(path)
    place = number = 0
    try:
        while token := TOKEN.match(data, place):
            number += 1
            if number % _CHECKED_EVERY == 0:
                gathering.check()
            place = token.end() + reader.take(token)
        reader.settle()
    except Enough:
        gathering.lose(CUT)
    if reader.depth > 0:
        gathering.lose()
    for part, value in reader.said.items():
        gathering.say(part, value, "properties")
    gathering.page("".join(reader.parts))


class _Reader:
    """Goes through the tokens of an RTF file."""

    def __init__(self, room: int) -> None:
        """Take how many characters may come."""
        self.parts: list[str] = []
        self.said: dict[str, str] = {}
        self._room = room
        self._groups: list[_Group] = []
        self._now = _Group()
        self._bytes = bytearray()
        self._to_skip = 0
        self._starred = False
        self._fonts: dict[int, str] = {}

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._groups)

    def take(self, token: re.Match[bytes]) -> int:
        """Take one token and return how many raw bytes after it are to be passed over."""
        word, number, code, symbol, brace, text, other = token.groups()
        if code is not None:
            self._character(bytes([int(code, 16)]))
        elif text or other:
            self._characters(text or other)
        else:
            self.settle()
            if brace:
                self._brace(brace)
            elif word == b"bin":
                return max(int(number or 0), 0)
            elif word:
                self._word(word, int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
        return 0

    def settle(self) -> None:
        """Turn the bytes that have come together into text."""
        if self._bytes:
            self._add(self._bytes.decode(self._now.encoding, "replace"))
            self._bytes.clear()

    def _characters(self, data: bytes) -> None:
        """Take plain bytes, without those that only stand in for a Unicode letter before them."""
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _character(self, data: bytes) -> None:
        """Take a byte written as a number."""
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes += data

    def _brace(self, brace: bytes) -> None:
        """Open or close a group."""
        self._to_skip = 0
        self._starred = False
        if brace == b"{":
            if len(self._groups) >= _MAX_DEPTH:
                raise Enough
            self._groups.append(self._now)
        elif self._groups:
            self._now = self._groups.pop()

    def _symbol(self, symbol: bytes) -> None:
        """Take a control symbol."""
        if symbol == b"*":
            self._starred = True
        elif symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])

    def _word(self, word: bytes, number: int | None) -> None:
        """Take a control word."""
        starred, self._starred = self._starred, False
        if word == b"u" and number is not None:
            self._unicode(number)
        elif word in _PLAIN:
            self._add(_PLAIN[word])
        elif word in {b"uc", b"ansicpg", b"f", b"fcharset", b"mac", b"deff"}:
            self._setting(word, number or 0)
        elif word == b"fonttbl":
            self._now = replace(self._now, hidden=True, in_fonts=True)
        elif word in _INFO:
            self._now = replace(self._now, hidden=True, info=_INFO[word])
        elif starred or word in _HIDDEN or word == b"info":
            self._now = replace(self._now, hidden=True)

    def _setting(self, word: bytes, number: int) -> None:
        """Take a control word that says how the bytes to come are meant."""
        if word == b"uc":
            self._now = replace(self._now, skip=min(max(number, 0), 8))
        elif word == b"ansicpg":
            self._now = replace(self._now, encoding=_known(f"cp{number}"))
        elif word == b"mac":
            self._now = replace(self._now, encoding="mac_roman")
        elif word == b"fcharset" and self._now.in_fonts:
            self._fonts[self._now.font] = _CHARSETS.get(number, "")
        elif word == b"f":
            self._now = replace(self._now, font=number)
            if not self._now.in_fonts:
                self._now = replace(self._now, encoding=self._fonts.get(number) or self._document_encoding())

    def _document_encoding(self) -> str:
        """Return the encoding that holds for the whole document: that of its outermost group."""
        return self._groups[1].encoding if len(self._groups) > 1 else self._now.encoding

    def _unicode(self, number: int) -> None:
        """Take a letter by its number; halves of a pair come one after the other."""
        self._add(chr(number % 0x10000))
        self._to_skip = self._now.skip

    def _add(self, text: str) -> None:
        """Keep some characters where they belong, as long as there is room."""
        if self._now.info:
            self.said[self._now.info] = self.said.get(self._now.info, "") + text[:1000]
        elif not self._now.hidden:
            self._room -= len(text)
            if self._room < 0:
                raise Enough
            self.parts.append(text)


def _known(encoding: str) -> str:
    """Return an encoding if Python knows it, else that of most RTF files."""
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"
