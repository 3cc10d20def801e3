"""Fields of all entries as arrays in memory: filters and counts of any question take a few passes over small numbers.

Each column keeps for every entry, by its number in the index, the number of its value; a value is counted once for all
entries that have it, and only then taken apart (several countries, several topics). After a save only what changed is
read again.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import RLock
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Pool

from asm_desktop.search.indexer import SEPARATOR, last_change
from asm_desktop.search.periods import Span, first_day
from asm_desktop.search.rows import Row, fetch
from asm_desktop.tasks.collecting import uncollected

FACETS = ("kind", "country", "topic", "mineral", "lang", "year", "label", "status")
"""The facets, in the order in which they are shown."""

_GROUP = "\x1e"
_PLAIN = ("kind", "lang", "label", "status")
_COLUMN_OF = {"country": 1, "topic": 2, "mineral": 2, "year": 3} | dict.fromkeys(_PLAIN, 0)

_LOAD = f"""
    SELECT id, newest, date, kind || char(31) || language || char(31) || label || char(31) || status,
        countries, topics || '{_GROUP}' || minerals, substr(date, 1, 4), changed
    FROM search_doc WHERE changed > ? ORDER BY {{}}
"""  # noqa: S608 - constant text
_GONE = "SELECT id, changed FROM search_gone WHERE changed > ?"

_ABSENT = -1


class Column:
    """One column: the number of each entry's value, and the values by their number."""

    def __init__(self) -> None:
        """Begin empty."""
        self.of: list[int] = []
        self.values: list[str] = []
        self._numbers: dict[str, int] = {}
        self._taken_apart: dict[str, list[tuple[str, ...]]] = {}

    def numbers(self, values: Sequence[str]) -> list[int]:
        """Return the numbers of values, new ones for new values."""
        for value in dict.fromkeys(values):
            if value not in self._numbers:
                self._numbers[value] = len(self.values)
                self.values.append(value)
        return list(map(self._numbers.__getitem__, values))

    def taken_apart(self, facet: str) -> list[tuple[str, ...]]:
        """Return for each value, by its number, the single values of a facet in it."""
        known = self._taken_apart.setdefault(facet, [])
        known.extend(_values(facet, value) for value in self.values[len(known) :])
        return known


class Shelf:
    """The arrays of one archive."""

    def __init__(self) -> None:
        """Begin empty; `refresh` fills it."""
        self.lock = RLock()
        self._columns = tuple(Column() for _ in range(4))
        self._days: list[int] = []
        self._newest: list[int] = []
        self._order: list[int] | None = None
        self._seen = 0

    def refresh(self, connection: Connection) -> None:
        """Follow what changed in the index since the last time.

        A connection that sees an older state, or the state after a change was undone, gets the arrays of that one.
        """
        newest = last_change(connection)
        if newest < self._seen:
            self._forget()
        if newest == self._seen:
            return
        gone = fetch(connection, _GONE, (self._seen,))
        if any(row[0] == 0 for row in gone):
            self._forget()
        with uncollected():
            # All rows are read in their order; of a few that changed the index says which, `+` keeps it in use.
            rows = fetch(connection, _LOAD.format("+id" if self._seen else "id"), (self._seen,))
            self._order = None
            for id_, changed in gone:
                self._seen = max(self._seen, changed)
                if 0 < id_ < len(self._newest):
                    self._newest[id_] = _ABSENT
            self._take(rows)

    def ids(self) -> list[int]:
        """Return all entries, the newest first."""
        if self._order is None:
            alive = (id_ for id_, newest in enumerate(self._newest) if newest != _ABSENT)
            self._order = sorted(alive, key=self._newest.__getitem__, reverse=True)
        return self._order

    def newness(self, id_: int) -> int:
        """Return the number by which an entry is older or newer than another."""
        return self._newest[id_]

    def having(self, facet: str, values: Iterable[str]) -> Callable[[int], bool]:
        """Return the test whether an entry has one of these values; `pt` also holds for `pt-BR`."""
        wanted = frozenset(values)
        if facet not in _COLUMN_OF:
            return lambda _id: False
        column = self._columns[_COLUMN_OF[facet]]
        found = column.taken_apart(facet)
        if facet == "lang":
            found = [(*tags, *(tag.partition("-")[0] for tag in tags)) for tags in found]
        fitting = [not wanted.isdisjoint(values) for values in found]
        of = column.of
        return lambda id_: fitting[of[id_]]

    def dated(self, span: Span) -> Callable[[int], bool]:
        """Return the test whether an entry's date lies in a span."""
        days, first, last = self._days, max(span.first, 1), span.last
        return lambda id_: first <= days[id_] <= last

    def count(self, ids: Sequence[int], facets: Iterable[str] = FACETS) -> dict[str, tuple[tuple[str, int], ...]]:
        """Return how many of some entries have each value of some facets, the most frequent first."""
        by_column: dict[int, Counter[int]] = {}
        counted = {}
        for facet in facets:
            place = _COLUMN_OF[facet]
            if place not in by_column:
                by_column[place] = Counter(map(self._columns[place].of.__getitem__, ids))
            counted[facet] = self._taken_apart(facet, by_column[place])
        return counted

    def _taken_apart(self, facet: str, numbers: Mapping[int, int]) -> tuple[tuple[str, int], ...]:
        """Return the counts of single values from the counts of a column's values."""
        single = self._columns[_COLUMN_OF[facet]].taken_apart(facet)
        total: dict[str, int] = {}
        for number, count in numbers.items():
            for value in single[number]:
                total[value] = total.get(value, 0) + count
        return tuple(sorted(total.items(), key=lambda pair: (-pair[1], pair[0])))

    def _take(self, rows: Sequence[Row]) -> None:
        """Take rows in, ordered by their number."""
        if not rows:
            return
        ids, newest, dates, *packed, changed = zip(*rows, strict=True)
        self._seen = max(self._seen, *changed)
        missing = max(ids) + 1 - len(self._newest)
        for array in (self._newest, self._days, *(column.of for column in self._columns)):
            array.extend([_ABSENT] * missing)
        days = {date: first_day(date) for date in set(dates)}
        _place(self._newest, ids, newest)
        _place(self._days, ids, [days[date] for date in dates])
        for column, values in zip(self._columns, packed, strict=True):
            _place(column.of, ids, column.numbers(values))

    def _forget(self) -> None:
        """Begin anew: the index was rebuilt and its numbers mean other entries."""
        self._columns = tuple(Column() for _ in range(4))
        self._days, self._newest, self._order, self._seen = [], [], None, 0


_shelves: WeakKeyDictionary[Pool, Shelf] = WeakKeyDictionary()
_shelves_lock = RLock()


def shelf_of(connection: Connection) -> Shelf:
    """Return the arrays of the archive that a connection belongs to."""
    with _shelves_lock:
        return _shelves.setdefault(connection.engine.pool, Shelf())


def _place(array: list[int], ids: Sequence[int], values: Sequence[int]) -> None:
    """Put values at their places."""
    if ids[-1] - ids[0] + 1 == len(ids):
        array[ids[0] : ids[-1] + 1] = values
        return
    for id_, value in zip(ids, values, strict=True):
        array[id_] = value


def _values(facet: str, packed: str) -> tuple[str, ...]:
    """Return the values of one facet in a column's packed value."""
    if facet in _PLAIN:
        value = packed.split(SEPARATOR)[_PLAIN.index(facet)]
        return (value,) if value else ()
    if facet == "year":
        return (packed,) if first_day(packed) else ()
    part = packed if facet == "country" else packed.partition(_GROUP)[0 if facet == "topic" else 2]
    return tuple(dict.fromkeys(part.split(SEPARATOR))) if part else ()
