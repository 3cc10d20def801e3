"""Text as people mean it: one form for each letter, nothing invisible in words, words whole that a line end broke."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

LINE_HYPHEN: Final = "\ufffe"
"""What PDFium gives for a hyphen at a line end, with the line end itself left out."""

_SPACES: Final = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS: Final = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
# Soft hyphen, zero-width space and joiner of words, byte order mark, marks that only turn the direction of writing.
# The joiners of letters (U+200C, U+200D) stay: words of several scripts need them.
_INVISIBLE: Final = "\u00ad\u200b\u2060\ufeff\ufffe\uffff\u200e\u200f\u061c" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_TABLE: Final = {
    **dict.fromkeys((*range(9), *range(14, 28), 0x1F, *range(0x7F, 0x85), *range(0x86, 0xA0))),
    **dict.fromkeys(range(0xD800, 0xE000)),
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **{ord(space): " " for space in _SPACES},
    **{ord(end): "\n" for end in _LINE_ENDS},
}
# Ligatures of Latin, Armenian and Hebrew, and the shapes that Arabic letters take in print, stand for plain letters.
_SHAPES: Final = re.compile("[\ufb00-\ufdfc\ufe70-\ufefc]+")
_GAPS: Final = re.compile(r"[ \t]{2,}|\t")
_MARGINS: Final = re.compile(r"[ \t]*\n[ \t]*")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")

_BREAK: Final = re.compile(f"{LINE_HYPHEN}|(?<=\\w)[-\u2010\u00ad][ \t]*\r?\n[ \t]*(?=\\w)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEFORE: Final = re.compile(r"\S*$")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+$")
_NEXT_WORD: Final = re.compile(r"[^\W\d_]+")
_TOKEN = 80
_SHORTEST_PART = 3


def tidy(text: str) -> str:
    """Return a text in NFC, with plain letters, spaces and line ends, and without what cannot be seen."""
    text = text.replace("\r\n", "\n").translate(_TABLE)
    text = _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    text = _MARGINS.sub("\n", _GAPS.sub(" ", text))
    return _EMPTY_LINES.sub("\n\n", text).strip()


def one_line(text: str) -> str:
    """Return a tidy text in one line."""
    return " ".join(tidy(text).split())


def join_broken(pages: Sequence[str]) -> tuple[str, ...]:
    """Return pages with the words whole that a hyphen broke at a line end.

    Whether the hyphen belongs to the word (small-scale) or to the line end (arti-sanal) is told by how the rest of the
    document writes it.
    """
    if not any(_BREAK.search(page) for page in pages):
        return tuple(pages)
    known = _Vocabulary.of(pages)
    return tuple(_joined(page, known) for page in pages)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The unbroken words of a document in lower case: plain ones and those with a hyphen."""

    plain: frozenset[str]
    hyphened: frozenset[str]

    @classmethod
    def of(cls, pages: Iterable[str]) -> "_Vocabulary":
        """Return the words that stand whole in a document."""
        plain: set[str] = set()
        hyphened: set[str] = set()
        for page in pages:
            pieces = _BREAK.split(page)
            for number, piece in enumerate(pieces):
                words = _WORD.findall(piece.lower())
                whole = words[number > 0 : len(words) - (number < len(pieces) - 1)]
                plain.update(part for word in whole for part in word.split("-"))
                hyphened.update(word for word in whole if "-" in word)
        return cls(frozenset(plain), frozenset(hyphened))

    def keeps_hyphen(self, token: str, left: str, right: str) -> bool:
        """Say whether a hyphen between two parts belongs to the word; `token` is all before it up to a space."""
        if not left or not right or not right[0].islower():
            return True
        first, second = left.lower(), right.lower()
        if first + second in self.plain:
            return False
        if f"{first}-{second}" in self.hyphened or not token.isalpha():
            return True
        both_stand_alone = first in self.plain and second in self.plain
        return both_stand_alone and min(len(first), len(second)) >= _SHORTEST_PART


def _joined(page: str, known: _Vocabulary) -> str:
    """Return one page with its broken words joined."""
    parts: list[str] = []
    place = 0
    for found in _BREAK.finditer(page):
        token = _BEFORE.search(page[max(place, found.start() - _TOKEN) : found.start()])
        before = token[0] if token else ""
        left = _LAST_WORD.search(before)
        right = _NEXT_WORD.match(page, found.end())
        keeps = known.keeps_hyphen(before.lstrip("(«“\"'‘["), left[0] if left else "", right[0] if right else "")
        parts += (page[place : found.start()], "-" if keeps else "")
        place = found.end()
    return "".join((*parts, page[place:]))
