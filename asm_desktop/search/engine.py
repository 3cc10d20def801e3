"""The one way in: a question and the catalogs in, hits, exact total, facets and notes out.

Call it with a connection that reads; the arrays in memory must never follow a transaction that may be undone.
"""

import heapq
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter

from sqlalchemy import Connection

from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.queries import Facet, SearchRequest, SearchResult
from asm_desktop.search.matching import Matcher, Ranked
from asm_desktop.search.parsing import Parsed, parse
from asm_desktop.search.shelf import FACETS, Shelf, shelf_of
from asm_desktop.search.showing import Chosen, Shower
from asm_desktop.search.spelling import respell
from asm_desktop.search.stopwords import without_stop_words
from asm_desktop.search.tree import Node, sought
from asm_desktop.search.widening import widen


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a question found: with the words as typed, and with other words beside; the tree that marks them."""

    literal: Ranked
    others: Ranked
    tree: Node
    expanded: tuple[str, ...] = ()
    suggestion: str = ""


def search(connection: Connection, request: SearchRequest, catalogs: Catalogs) -> SearchResult:
    """Return what an archive holds on a question; no text makes it raise.

    An empty question asks for everything, the newest first. Hits that only the thesaurus or another spelling brought
    stand behind all others and are not literal.
    """
    started = perf_counter()
    shelf = shelf_of(connection)
    with shelf.lock:
        shelf.refresh(connection)
        parsed = parse(request.text, catalogs)
        answer = _Asking(connection, shelf, catalogs).answer(request, parsed)
        passing, facets = _narrowed(shelf, answer, request.filters)
        chosen = _page(passing, request, scored=any(True for _ in sought(answer.tree)))
    hits = Shower(connection, answer.tree).hits(chosen)
    return SearchResult(
        total=len(passing.literal) + len(passing.others),
        hits=hits,
        facets=facets,
        expanded=answer.expanded,
        suggestion=answer.suggestion,
        understood=parsed.note,
        took_ms=(perf_counter() - started) * 1000,
    )


class _Asking:
    """Asks the index what a tree means, then what words of the same meaning and other spellings bring."""

    def __init__(self, connection: Connection, shelf: Shelf, catalogs: Catalogs) -> None:
        self._connection = connection
        self._catalogs = catalogs
        self._matcher = Matcher(connection, shelf)

    def answer(self, request: SearchRequest, parsed: Parsed) -> _Answer:
        """Return what was found."""
        tree = self._sifted(parsed.tree)
        answer = _Answer(self._matcher.ranked(tree), [], tree)
        if request.thesaurus:
            answer = self._widened(request, parsed, answer)
        if answer.literal or answer.others:
            return answer
        return self._respelt(request, parsed, answer)

    def _widened(self, request: SearchRequest, parsed: Parsed, answer: _Answer) -> _Answer:
        """Return the answer with what other labels of the concepts named bring."""
        widened = widen(parsed.tree, self._catalogs.vocabulary, request.without)
        tree = self._sifted(widened.tree)
        if tree == answer.tree:
            return answer
        known = {row[1] for row in answer.literal}
        others = [row for row in self._matcher.ranked(tree) if row[1] not in known]
        return _Answer(answer.literal, others, tree, widened.words)

    def _respelt(self, request: SearchRequest, parsed: Parsed, answer: _Answer) -> _Answer:
        """Return the answer to the question spelt as the archive spells it; only offered if it must be literal."""
        suggestion = respell(self._connection, request.text, parsed.tree)
        if not suggestion:
            return answer
        tree = self._sifted(parse(suggestion, self._catalogs).tree)
        others = self._matcher.ranked(tree)
        if not others:
            return answer
        return _Answer([], others if request.thesaurus else [], tree, answer.expanded, suggestion)

    def _sifted(self, tree: Node) -> Node:
        """Return a tree without the words that stand everywhere."""
        return without_stop_words(tree, lambda word: self._catalogs.vocabulary.find(word) is not None)


@dataclass(frozen=True, slots=True)
class _Passing:
    """What passes the filters that the person ticked."""

    literal: Ranked
    others: Ranked


def _narrowed(
    shelf: Shelf, answer: _Answer, filters: Mapping[str, tuple[str, ...]]
) -> tuple[_Passing, tuple[Facet, ...]]:
    """Return what passes all filters, and the counts; a facet's own filter does not count for its own values."""
    tests = {name: shelf.having(name, values) for name, values in filters.items() if values}
    passing = _Passing(answer.literal, answer.others)
    for test in tests.values():
        passing = _Passing(
            [row for row in passing.literal if test(row[1])], [row for row in passing.others if test(row[1])]
        )
    ids = [row[1] for row in passing.literal] + [row[1] for row in passing.others]
    counts = shelf.count(ids, [name for name in FACETS if name not in tests])
    everything = answer.literal + answer.others if tests else []
    for facet in tests:
        others = [test for name, test in tests.items() if name != facet]
        ids = [row[1] for row in everything if all(test(row[1]) for test in others)]
        counts |= shelf.count(ids, [facet] if facet in FACETS else [])
    return passing, tuple(Facet(name, counts[name]) for name in FACETS)


def _page(passing: _Passing, request: SearchRequest, *, scored: bool) -> list[Chosen]:
    """Return the entries of one page of results: those with the words as typed first, the best of each first.

    Without words there is an order, by date, but no score.
    """
    end = max(0, request.offset) + max(0, request.limit)
    best = [
        Chosen(id_, -score if scored else 0.0, literal=True) for score, id_ in heapq.nsmallest(end, passing.literal)
    ]
    if len(best) < end:
        rest = heapq.nsmallest(end - len(best), passing.others)
        best += [Chosen(id_, -score if scored else 0.0, literal=False) for score, id_ in rest]
    return best[max(0, request.offset) : end]
