"""Which entries a tree means, with their scores: the words by the full-text table, all else by the arrays in memory.

User text reaches the full-text language only as words in quotation marks, and those only as bound values.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection

from asm_desktop.search.rows import fetch
from asm_desktop.search.shelf import Shelf
from asm_desktop.search.tree import All, Any, Dated, Every, Filter, Node, Not, Words, is_textual, joined, sought

Ranked = list[tuple[float, int]]
"""Scores (the smaller the better) and numbers of entries."""

Test = Callable[[int], bool]

_MATCH = "SELECT rank, rowid FROM search_fts WHERE search_fts MATCH ?"
_MATCH_IDS = "SELECT rowid FROM search_fts WHERE search_fts MATCH ?"
_TYPED_IDS = "SELECT rowid FROM search_typed WHERE search_typed MATCH ?"

_WEIGHED = 2000
"""Up to so many entries those that hold a word which begins in some way are weighed by how often; above, all do."""


class Matcher:
    """Answers trees on one connection's view of the archive."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        """Take the arrays, refreshed for this connection."""
        self._connection = connection
        self._shelf = shelf

    def ranked(self, node: Node) -> Ranked:
        """Return all entries that a tree means, in no order; without words the newest have the best score."""
        if isinstance(node, Every):
            return list(enumerate(self._shelf.ids()))
        if isinstance(node, Words) and node.prefix and len(node.words) == 1:
            return self._beginning(node)
        parts = node.children if isinstance(node, All) else (node,)
        texts = [part for part in parts if is_textual(part)]
        if not texts:
            return self._by_test(node)
        shut_out = [part.child for part in parts if isinstance(part, Not) and is_textual(part.child)]
        others = [part for part in parts if not is_textual(part) and not (_is_shut_out(part))]
        found = self._matches(texts, shut_out)
        for part in others:
            test = self._test(part)
            found = [row for row in found if test(row[1])]
        return found

    def _beginning(self, node: Words) -> Ranked:
        """Return what holds a word that begins so: weighed as long as that says something, else titles, then by age."""
        rows = fetch(self._connection, _MATCH_IDS, (match_text(node),))
        if len(rows) <= _WEIGHED:
            return self._matches([node], [])
        named = frozenset(row[0] for row in fetch(self._connection, _TYPED_IDS, (match_text(node),)))
        newness = self._shelf.newness
        return [(-newness(id_) * (1e3 if id_ in named else 1), id_) for (id_,) in rows]

    def _by_test(self, node: Node) -> Ranked:
        """Return the entries that a tree without a leading text means."""
        test = self._test(node)
        words = list(sought(node))
        scores = {id_: score for score, id_ in self._matches([Any(tuple(words))], [])} if words else {}
        found = [id_ for id_ in self._shelf.ids() if test(id_)]
        if scores:
            return [(scores.get(id_, 0.0), id_) for id_ in found]
        return list(enumerate(found))

    def _matches(self, texts: Sequence[Node], shut_out: Sequence[Node]) -> Ranked:
        """Return what the full-text table finds, with scores."""
        expression = match_text(joined(All, list(texts)))
        if shut_out:
            expression = f"({expression}) NOT ({match_text(joined(Any, list(shut_out)))})"
        return fetch(self._connection, _MATCH, (expression,)) if expression else []

    def _test(self, node: Node) -> Test:
        """Return the test whether an entry is meant by a tree."""
        match node:
            case Every():
                return lambda _id: True
            case Filter():
                return self._shelf.having(node.facet, node.values)
            case Dated():
                return self._shelf.dated(node.span)
            case Not():
                test = self._test(node.child)
                return lambda id_: not test(id_)
            case All() | Any() if not is_textual(node):
                tests = [self._test(child) for child in node.children]
                every = all if isinstance(node, All) else any
                return lambda id_: every(test(id_) for test in tests)
            case _:
                expression = match_text(node)
                rows = fetch(self._connection, _MATCH_IDS, (expression,)) if expression else []
                return frozenset(row[0] for row in rows).__contains__


def match_text(node: Node) -> str:
    """Return the full-text expression of a tree that holds nothing but words, "" for one that means nothing."""
    match node:
        case Words():
            column = f"{{{node.column}}} : " if node.column else ""
            return f'{column}"{" ".join(node.words)}"{" *" if node.prefix else ""}'
        case All():
            return _group(" AND ", node.children)
        case Any():
            return _group(" OR ", node.children)
        case _:
            return ""


def _group(operator: str, children: Iterable[Node]) -> str:
    """Return the expressions of several nodes joined."""
    texts = [match_text(child) for child in children]
    return f"({operator.join(texts)})" if texts and all(texts) else ""


def _is_shut_out(node: Node) -> bool:
    """Say whether a node shuts words out, which the full-text table does itself."""
    return isinstance(node, Not) and is_textual(node.child)
