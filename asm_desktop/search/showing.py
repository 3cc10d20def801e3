"""From numbers of entries to hits with title, snippet, and the part, file and page where the words stand.

Only the entries of one page of results come here, so that texts are read for twenty and not for twenty thousand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import Hit, MarkedText, Where
from asm_desktop.search.indexer import SEPARATOR
from asm_desktop.search.marking import Marker, Place, covered, excerpt, marked
from asm_desktop.search.matching import match_text
from asm_desktop.search.rows import Row, fetch
from asm_desktop.search.texts import BARRIER, LANGUAGE_MARK
from asm_desktop.search.tree import All, Any, Node, Words, joined, sought

TAGS = "topics"
"""The part that is named where only labels of topics and names of countries hold the words."""

_BETWEEN = len(f" {BARRIER} ")
_PAGES_TRIED = 3
_MOST_TOGETHER = 6

_DOCS = """
    SELECT d.id, d.entity, d.code, d.kind, d.language, d.countries, d.date, d.label, d.conflicts,
        t.title, t.parts, t.body, t.tags
    FROM search_doc d JOIN search_text t ON t.id = d.id WHERE d.id IN ({})
"""
_FILES = """
    SELECT f.doc, f.row, f.name, min(p.id), max(p.id)
    FROM search_file f JOIN search_page p ON p.sha256 = f.sha256
    WHERE f.doc IN ({}) GROUP BY f.doc, f.place ORDER BY f.doc, f.place
"""
_PAGES = "SELECT rowid FROM search_pages WHERE search_pages MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
_PAGE = "SELECT number, text FROM search_page WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Chosen:
    """An entry to be shown: its number, its score (the greater the better), and whether the words as typed stand."""

    id: int
    score: float
    literal: bool


@dataclass(frozen=True, slots=True)
class _File:
    """A file of an entry: row, name, and the first and last of its pages by number in the index."""

    row: str
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A text with the places found in it, and where it belongs."""

    where: Where
    text: str
    places: list[Place]

    @property
    def worth(self) -> int:
        """How many different words and phrases stand here."""
        return covered(self.places)


class Shower:
    """Makes hits for one question."""

    def __init__(self, connection: Connection, tree: Node) -> None:
        """Take the tree that was searched, with the words of the thesaurus if they were."""
        self._connection = connection
        leaves = dict.fromkeys(Words(one.words, one.prefix, one.column) for one in sought(tree))
        wanted = [one for one in leaves if not one.words[0].startswith(LANGUAGE_MARK)]
        self._in_title = Marker(tuple(wanted))
        self._anywhere = Marker(tuple(one for one in wanted if not one.column))
        single = [one for leaf in self._anywhere.leaves for one in _single(leaf)]
        self._single = Marker(() if len(single) == len(self._anywhere.leaves) else tuple(dict.fromkeys(single)))

    def hits(self, chosen: Sequence[Chosen]) -> tuple[Hit, ...]:
        """Return the hits of some entries, in their order."""
        ids = [one.id for one in chosen]
        rows = {row[0]: row for row in self._of_docs(_DOCS, ids)}
        files = defaultdict(list)
        for doc, *file in self._of_docs(_FILES, ids):
            files[doc].append(_File(*file))
        return tuple(self._hit(one, rows[one.id], files[one.id]) for one in chosen if one.id in rows)

    def _of_docs(self, statement: str, ids: Sequence[int]) -> list[Row]:
        """Return the rows of a statement for some entries."""
        return fetch(self._connection, statement.format(",".join("?" * len(ids))), tuple(ids))

    def _hit(self, chosen: Chosen, row: Row, files: Sequence[_File]) -> Hit:
        """Return one hit."""
        _, entity, code, kind, language, countries, date, label, conflicts, *texts = row
        title, parts, body, tags = texts
        in_title = self._in_title.places(title)
        where, snippet = self._snippet(in_title, list(_parts(parts, body)), files, tags)
        return Hit(
            entity=EntityId(entity), code=code, title=marked(title, in_title), kind=kind, language=language,
            countries=tuple(countries.split(SEPARATOR)) if countries else (), date=date, label=label, origin="",
            snippet=snippet, where=where, score=chosen.score, literal=chosen.literal, conflicts=conflicts,
        )  # fmt: skip

    def _snippet(
        self, in_title: Sequence[Place], parts: Sequence[tuple[str, str]], files: Sequence[_File], tags: str
    ) -> tuple[Where, MarkedText]:
        """Return where the words stand best, and how it reads there."""
        found = [_Found(Where(name), text, self._anywhere.places(text)) for name, text in parts]
        best = max(found, key=lambda one: one.worth, default=None)
        if files and (best is None or best.worth < max(1, len(self._anywhere.leaves))):
            in_file = self._in_files(files, self._anywhere)
            if in_file and (best is None or in_file.worth > best.worth):
                best = in_file
        in_tags = self._anywhere.places(tags)
        if (best is None or not best.worth) and not in_title and not in_tags:
            # A phrase that the end of a piece cuts in two is shown by its words.
            best = self._in_files(files, self._single) or best
        if best and best.worth:
            return best.where, excerpt(best.text, best.places)
        first = next((one for one in found if one.text), None) or self._beginning(files)
        text = excerpt(first.text, ()) if first else MarkedText("")
        if in_tags and not in_title:
            return self._among_names(files), text
        return first.where if first and not in_title else Where("title"), text

    def _among_names(self, files: Sequence[_File]) -> Where:
        """Return where the words stand if it is among the names of an entry: of a file, or of a topic or country."""
        for file in files:
            if self._anywhere.places(file.name):
                return Where("attachment", file.row, file.name)
        return Where(TAGS)

    def _in_files(self, files: Sequence[_File], marker: Marker) -> _Found | None:
        """Return the page on which most of a marker's leaves stand, the first of equals."""
        best: _Found | None = None
        for file in files if marker.leaves else ():
            for page in self._likely_pages(file, marker):
                found = self._page(file, page, marker)
                if found.worth > (best.worth if best else 0):
                    best = found
                if found.worth == len(marker.leaves):
                    return best
        return best

    def _likely_pages(self, file: _File, marker: Marker) -> Iterator[int]:
        """Yield pieces of pages with all the words if there are, then the first ones with any of them."""
        leaves = [_loose(leaf) for leaf in marker.leaves]
        kinds = (All, Any) if 1 < len(leaves) <= _MOST_TOGETHER else (Any,)
        for kind in kinds:
            values = (match_text(joined(kind, leaves)), file.first, file.last, _PAGES_TRIED)
            yield from (row[0] for row in fetch(self._connection, _PAGES, values))

    def _page(self, file: _File, id_: int, marker: Marker) -> _Found:
        """Return a page with the places found on it."""
        number, text = fetch(self._connection, _PAGE, (id_,))[0]
        return _Found(Where("attachment", file.row, file.name, number), text, marker.places(text))

    def _beginning(self, files: Sequence[_File]) -> _Found | None:
        """Return the beginning of the first file that has text."""
        for file in files:
            number, text = fetch(self._connection, _PAGE, (file.first,))[0]
            if text:
                return _Found(Where("attachment", file.row, file.name, number), text, [])
        return None


def _parts(parts: str, body: str) -> Iterable[tuple[str, str]]:
    """Yield name and text of each stretch of a body."""
    start = 0
    for part in parts.split(SEPARATOR) if parts else ():
        name, _, length = part.rpartition(":")
        yield name, body[start : start + int(length)]
        start += int(length) + _BETWEEN


def _single(leaf: Words) -> list[Words]:
    """Return the words of a leaf, each by itself."""
    *others, last = leaf.words
    return [*(Words((word,)) for word in others), Words((last,), prefix=leaf.prefix)]


def _loose(leaf: Words) -> Node:
    """Return the words of a leaf without their order; the table of pages knows no phrases."""
    return joined(All, list(_single(leaf)))
