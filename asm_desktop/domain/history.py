"""Ancestry in a set of immutable facts: which ones stand below which, whatever order they came in."""

from collections.abc import Collection, Iterable, Mapping


class Graph:
    """A directed acyclic graph of ids; parents that are not in it are left out."""

    def __init__(self, parents: Mapping[str, Iterable[str]]) -> None:
        """Take the parents of every id."""
        self._parents = {
            id_: tuple(one for one in sorted(set(above)) if one in parents) for id_, above in parents.items()
        }
        self._ancestors: dict[str, frozenset[str]] = {}

    def parents(self, id_: str) -> tuple[str, ...]:
        """Return the direct parents that are here, sorted."""
        return self._parents[id_]

    def ancestors(self, id_: str) -> frozenset[str]:
        """Return everything below an id, itself left out."""
        waiting = [id_]
        while waiting:
            one = waiting[-1]
            open_parents = [parent for parent in self._parents[one] if parent not in self._ancestors]
            if one in self._ancestors or not open_parents:
                waiting.pop()
                self._close(one)
            else:
                waiting.extend(open_parents)
        return self._ancestors[id_]

    def tips(self, among: Collection[str]) -> set[str]:
        """Return those of a set that stand below no other of the set."""
        if len(among) < 2:
            return set(among)
        covered = frozenset[str]().union(*(self.ancestors(id_) for id_ in among))
        return set(among) - covered

    def in_order(self) -> tuple[str, ...]:
        """Return all ids, parents before children, otherwise sorted by id."""
        return tuple(sorted(self._parents, key=lambda id_: (len(self.ancestors(id_)), id_)))

    def _close(self, id_: str) -> None:
        """Note the ancestors of an id whose parents are all noted."""
        if id_ not in self._ancestors:
            above = self._parents[id_]
            self._ancestors[id_] = frozenset(above).union(*(self._ancestors[parent] for parent in above))
