"""Texts as the index sees them: cleaned when they come in, cut into words exactly as the full-text tables do.

The words are those of SQLite's unicode61 with accents left aside. Marks in snippets are found with the functions here,
so they must agree with it: a test compares both on real texts.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

BARRIER = "\ue000"
"""Stands as a word of its own between two texts in one column, so that no phrase reaches from one into the next."""

LANGUAGE_MARK = "\ue001"
"""Begins a word among the tags that says which language an entry is in; nobody can type it."""

APOSTROPHES = "ʹʻʼʽˈ"
"""Apostrophes that Unicode counts as letters; the tables are told to part words at them."""

_WORD = re.compile(rf"[^\W_{APOSTROPHES}](?:[^\W_{APOSTROPHES}]|[\u0300-\u036f])*")
# Soft hyphens, joiners, marks of direction: they stand inside words and are not seen.
_UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
# Control signs, halves of signs, private ones, and what is no sign at all.
_NO_TEXT = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff"
# Signs that stand for letters; the tables take the last four for what they are here.
_STANDING_FOR = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_STANDING_FOR |= {"ſ": "s", "ẛ": "s", "µ": "μ"}
# Blanks other than the usual one.
_BLANKS = "\t\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_ODD = re.compile(f"[{_UNSEEN}{_NO_TEXT}{_BLANKS}{''.join(_STANDING_FOR)}]")
_TO_ONE = (("  ", " "), (" \n", "\n"), ("\n ", "\n"), ("\n\n", "\n"))
_IS_UNSEEN = re.compile(f"[{_UNSEEN}]")

_MARKDOWN = (
    ("<!--", re.compile(r"<!--.*?-->", re.DOTALL), " "),
    ("<", re.compile(r"</?[A-Za-z][^<>\n]{0,200}>"), " "),
    (
        "](",
        re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,500}(?:\s+\"[^\"\n]{0,200}\")?\)"),
        r"\1",
    ),
    ("", re.compile(r"^[ ]{0,3}(?:#{1,6}|>|[-*+]|[0-9]{1,3}[.)])[ \t]+", re.MULTILINE), ""),
    ("```", re.compile(r"^[ ]{0,3}`{3}.*$", re.MULTILINE), ""),
    ("~~~", re.compile(r"^[ ]{0,3}~{3}.*$", re.MULTILINE), ""),
    ("---", re.compile(r"^[ |:-]*-{3,}[ |:-]*$", re.MULTILINE), ""),
    ("**", re.compile(r"\*\*"), ""),
    ("*", re.compile(r"\*(?:(?<!\w\*)(?=\S)|(?<=\S\*)(?!\w))"), ""),
    ("__", re.compile("__"), ""),
    ("_", re.compile(r"_(?:(?<!\w_)(?=\S)|(?<=\S_)(?!\w))"), ""),
    ("~~", re.compile("~~"), ""),
    ("`", re.compile("`"), ""),
    ("|", re.compile(r"[ \t]*\|[ \t]*"), " · "),
)
"""What must stand in a text for a pattern to be tried, the pattern, and what takes its place."""

_PIECE = 2000
"""Characters of a piece, more or less."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_COMBINING = re.compile("[\u0300-\u036f]")
_KEPT = "ǡ"


class Token(NamedTuple):
    """One word of a text, folded, with its place in characters."""

    word: str
    start: int
    end: int


def clean(text: str) -> str:
    """Return a text without what is not seen and what is no text, ligatures taken apart, blanks made single."""
    if _ODD.search(text):
        text = _ODD.sub(_readable, text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    for several, one in _TO_ONE:
        while several in text:
            text = text.replace(several, one)
    return text.strip()


def plain(markdown: str) -> str:
    """Return the words of a Markdown text without its signs, addresses of links and tags."""
    for needed, pattern, replacement in _MARKDOWN:
        if needed in markdown:
            markdown = pattern.sub(replacement, markdown)
    return clean(markdown)


def _readable(odd: re.Match[str]) -> str:
    """Return what takes the place of an odd sign: nothing, what it stands for, or a blank."""
    sign = odd.group()
    return "" if _IS_UNSEEN.match(sign) else _STANDING_FOR.get(sign, " ")


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """Yield the words of a text from a place on."""
    for match in _WORD.finditer(text, start):
        yield Token(fold_word(match.group()), match.start(), match.end())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text."""
    return tuple(fold_word(word) for word in _WORD.findall(text))


def pieces(text: str) -> Iterator[str]:
    """Cut a long text at ends of lines or words: to say where in it a word stands, only a piece need be read."""
    start = 0
    while len(text) - start > _PIECE * 3 // 2:
        end = text.rfind("\n", start + _PIECE // 2, start + _PIECE)
        if end < 0:
            end = text.rfind(" ", start + _PIECE // 2, start + _PIECE)
        end = end if end > 0 else start + _PIECE
        yield text[start:end]
        start = end + 1 if text[end].isspace() else end
    if text[start:]:
        yield text[start:]


def fold_text(text: str) -> str:
    """Return a text folded letter by letter, so that every letter keeps its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small if small.isascii() else _NOT_ASCII.sub(_folded_letter, small)


def _folded_letter(letter: re.Match[str]) -> str:
    """Return one letter without its accent; an apostrophe that counts as a letter becomes one that does not."""
    return "'" if letter.group() in APOSTROPHES else _fold_letter(letter.group()) or letter.group()


@cache
def _fold_letter(letter: str) -> str:
    """Return one small letter without its accent if it is a Latin one, "" for an accent alone."""
    if _COMBINING.fullmatch(letter):
        return ""
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() and base.isalpha() and letter not in _KEPT else letter


@lru_cache(maxsize=1 << 15)
def fold_word(word: str) -> str:
    """Return a word in small letters without accents, as the tables keep it: `ø`, `ß` and `й` stay what they are."""
    small = word.lower()
    if small.isascii():
        return small
    return "".join(map(_fold_letter, unicodedata.normalize("NFC", small)))
