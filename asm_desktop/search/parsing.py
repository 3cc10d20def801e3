"""From what somebody typed to a tree. Whoosh's parser stands in front, and whatever it cannot take is read as words.

No text is refused: what could not be taken as it stands is told by a note beside the tree.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any as Untyped

from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.search.fields import codes_of, field_named, field_pattern, label_pattern
from asm_desktop.search.periods import LINKS, Span, day_span, parse_span, span_beside
from asm_desktop.search.texts import clean, fold_word, words
from asm_desktop.search.tree import All, Any, Dated, Every, Filter, Node, Not, Words, joined

MAX_LENGTH = 500
"""Characters of a question that are read."""

MAX_BRACKETS = 20
"""Brackets of a question that are read as groups; with more, all are left out."""

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_NOT = r"(^|(?<=[\s(]))(?:NOT(?=\s)|-(?=[^\s-]))"
_BRACKETS = re.compile(r"[()]")
_LABEL_TWICE = label_pattern()
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
_ELIDED = re.compile(
    r"^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|coll|un|quell|quest)"
    r"['’‘ʹʻʼʽˈ＇](?=\w)",
    re.IGNORECASE,
)


class Note(StrEnum):
    """What is told beside a result when a question could not be taken as it stands."""

    CUT = "cut"
    """Only the first MAX_LENGTH characters were read."""
    BRACKETS = "too-many-brackets"
    """More than MAX_BRACKETS brackets: they were left out."""
    UNBALANCED = "unbalanced"
    """A bracket or quotation mark without its partner."""
    AS_WORDS = "as-words"
    """It could not be taken apart, so all its words were looked for."""
    VALUE_UNKNOWN = "value-unknown"
    """A field was named with a value that means nothing there; the value was looked for as words."""
    NO_WORDS = "no-words"
    """There is no word in it to look for, so nothing was found."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A question understood: its tree, and a note, "" if it could be taken as it stands."""

    tree: Node
    note: str = ""


def parse(text: str, catalogs: Catalogs) -> Parsed:
    """Return the tree of what was typed; never raises for what somebody typed."""
    if not text.strip():
        return Parsed(Every())
    readable, notes = _readable(text)
    reader = _Reader(catalogs)
    try:
        tree = reader.read(_parser().parse(readable, normalize=False))
    except Exception:  # noqa: BLE001 - Whoosh raises whatever it likes on odd texts, RecursionError among it
        tree = reader.all_words(readable)
        notes.append(Note.AS_WORDS)
    notes += reader.notes
    if tree is None:
        return Parsed(Any(()), Note.NO_WORDS)
    return Parsed(tree, notes[0] if notes else "")


def _readable(text: str) -> tuple[str, list[Note]]:
    """Return the text as far as it can be read, and what had to be left out."""
    notes = [Note.CUT] if len(text) > MAX_LENGTH else []
    readable = clean(text[:MAX_LENGTH]).replace("\n", " ").translate(_QUOTES)
    readable = _LABEL_TWICE.sub(r"\1:", readable)
    brackets = _BRACKETS.findall(readable)
    if len(brackets) > MAX_BRACKETS:
        readable = _BRACKETS.sub(" ", readable)
        notes.append(Note.BRACKETS)
    elif brackets.count("(") != brackets.count(")"):
        notes.append(Note.UNBALANCED)
    if readable.count('"') % 2:
        place = readable.rindex('"')
        readable = f"{readable[:place]} {readable[place + 1 :]}"
        notes.append(Note.UNBALANCED)
    return readable, notes


@cache
def _parser() -> Untyped:  # noqa: ANN401 - Whoosh has no types
    """Return Whoosh's parser with the parts of its language that we take."""
    from whoosh.qparser import QueryParser, plugins  # noqa: PLC0415 - a start without a question need not pay for it

    return QueryParser(
        None,
        None,
        plugins=[
            plugins.WhitespacePlugin(),
            plugins.PhrasePlugin(),
            plugins.FieldsPlugin(field_pattern(), remove_unknown=False),
            plugins.GroupPlugin(),
            # Whoosh reads `gold -mercury` as two words that must stand unless it is told, and looks for `-merc*` as one
            # word unless it knows operators first.
            plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None, Not=_NOT),
            plugins.PrefixPlugin(),
        ],
    )


class _Reader:
    """Turns Whoosh's query into our tree, and gathers notes."""

    def __init__(self, catalogs: Catalogs) -> None:
        self._catalogs = catalogs
        self.notes: list[Note] = []

    def read(self, query: Untyped) -> Node | None:  # noqa: ANN401 - Whoosh has no types
        """Return the tree of a query, None for one without anything to look for."""
        kind = type(query).__name__
        if kind == "And":
            return self._conjunction(list(query.subqueries))
        if kind == "Or":
            children = [node for one in query.subqueries if (node := self.read(one))]
            return joined(Any, children) if children else None
        if kind == "Not":
            child = self.read(query.query)
            return Not(child) if child else None
        if kind in {"Term", "Prefix", "Phrase"}:
            return self._leaf(query, kind)
        return None

    def all_words(self, text: str) -> Node | None:
        """Return the conjunction of all words of a text."""
        found: list[Node] = [Words((word,)) for word in words(text)]
        return joined(All, found) if found else None

    def _conjunction(self, queries: Sequence[Untyped]) -> Node | None:
        """Return what must hold together; a word like `before` takes the date behind it."""
        children: list[Node] = []
        place = 0
        while place < len(queries):
            span, taken = self._span_at(queries, place)
            node = Dated(span) if span else self.read(queries[place])
            if node:
                children.append(node)
            place += taken
        return joined(All, children) if children else None

    def _span_at(self, queries: Sequence[Untyped], place: int) -> tuple[Span | None, int]:
        """Return the span of time that words like `before 2015` or `antes de 2015` name, and how many they are."""
        first, *others = [_plain_word(query) for query in queries[place : place + 3]]
        if others and (span := span_beside(fold_word(first), others[0])):
            return span, 2
        if len(others) == 2 and others[0] in LINKS and (span := span_beside(fold_word(first), others[1])):
            return span, 3
        return None, 1

    def _leaf(self, query: Untyped, kind: str) -> Node | None:  # noqa: ANN401 - Whoosh has no types
        """Return a word, a phrase, or a field with its value."""
        text = " ".join(query.words) if kind == "Phrase" else str(query.text)
        if not query.fieldname:
            return _text_leaf(text, kind)
        field = field_named(query.fieldname)
        if field == "title":
            return _text_leaf(text, kind, column="title")
        return self._field(field, text) or self._unknown_value(text, kind)

    def _field(self, field: str, text: str) -> Node | None:
        """Return the filter of a field with its value, None if the value means nothing."""
        if field in {"before", "after"}:
            span = span_beside(field, text)
            return Dated(span) if span else None
        if field == "date":
            span = parse_span(text)
            return Dated(span) if span else None
        codes = codes_of(field, text, self._catalogs)
        return Filter(field, codes) if codes else None

    def _unknown_value(self, text: str, kind: str) -> Node | None:
        """Return the words of a value that means nothing in its field."""
        self.notes.append(Note.VALUE_UNKNOWN)
        return _text_leaf(text, kind)


def _plain_word(query: Untyped) -> str:  # noqa: ANN401 - Whoosh has no types
    """Return the text of a word without a field, "" for anything else."""
    is_word = type(query).__name__ == "Term" and not query.fieldname
    return str(query.text) if is_word else ""


def _text_leaf(text: str, kind: str, column: str = "") -> Node | None:
    """Return a word or phrase; a year alone is also a date, and an article before an apostrophe is left out."""
    quoted = kind == "Phrase"
    if not column and kind == "Term" and ".." in text and (span := parse_span(text)):
        return Dated(span)
    found = words(text if quoted else _ELIDED.sub("", text, count=1))
    if not found:
        return None
    leaf = Words(found, prefix=kind == "Prefix", column=column, quoted=quoted)
    if not column and kind == "Term" and _YEAR.fullmatch(text) and (span := day_span(text)):
        return Any((leaf, Dated(span)))
    return leaf
