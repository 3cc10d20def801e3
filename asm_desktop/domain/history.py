"""Ancestry in a set of immutable facts: which ones stand below which, whatever order they came in."""

from collections.abc import Collection, Iterable, Mapping


class Graph:
    """A directed acyclic graph of ids; parents that are not in it are left out.

    Each question takes time and space in proportion to the graph, so that a long history is no danger.
    """

    def __init__(self, parents: Mapping[str, Iterable[str]]) -> None:
        """Take the parents of every id."""
        self._parents = {
            id_: tuple(one for one in sorted(set(above)) if one in parents) for id_, above in parents.items()
        }
        self._below: dict[str, frozenset[str]] = {}
        self._order: tuple[str, ...] | None = None
        self._children: dict[str, list[str]] | None = None

    def parents(self, id_: str) -> tuple[str, ...]:
        """Return the direct parents that are here, sorted."""
        return self._parents[id_]

    def ancestors(self, id_: str) -> frozenset[str]:
        """Return everything below an id, itself left out."""
        if id_ not in self._below:
            self._below[id_] = frozenset(self.below((id_,)))
        return self._below[id_]

    def below(self, ids: Iterable[str]) -> set[str]:
        """Return everything that stands below any of some ids."""
        found: set[str] = set()
        waiting = list(ids)
        while waiting:
            fresh = [parent for parent in self._parents[waiting.pop()] if parent not in found]
            found.update(fresh)
            waiting.extend(fresh)
        return found

    def above(self, ids: Iterable[str]) -> set[str]:
        """Return everything that stands above any of some ids; ids that are not in it have nothing above them."""
        if self._children is None:
            self._children = {}
            for child, parents in self._parents.items():
                for parent in parents:
                    self._children.setdefault(parent, []).append(child)
        found: set[str] = set()
        waiting = list(ids)
        while waiting:
            fresh = [child for child in self._children.get(waiting.pop(), ()) if child not in found]
            found.update(fresh)
            waiting.extend(fresh)
        return found

    def tips(self, among: Collection[str]) -> set[str]:
        """Return those of a set that stand below no other of the set."""
        return set(among) - self.below(among) if len(among) > 1 else set(among)

    def lowest_common(self, ids: Collection[str]) -> tuple[str, ...]:
        """Return the lowest common ancestors of some ids: what stands below all and below no other such, sorted."""
        common = set.intersection(*({id_, *self.ancestors(id_)} for id_ in ids))
        return tuple(sorted(self.tips(common)))

    def in_order(self) -> tuple[str, ...]:
        """Return all ids, parents before children, otherwise sorted by id."""
        if self._order is None:
            depth: dict[str, int] = {}
            for id_ in self._parents:
                self._measure(id_, depth)
            self._order = tuple(sorted(depth, key=lambda id_: (depth[id_], id_)))
        return self._order

    def _measure(self, start: str, depth: dict[str, int]) -> None:
        """Note the depth of an id and of all below it: one more than the deepest parent."""
        waiting = [start]
        while waiting:
            id_ = waiting[-1]
            unknown = [parent for parent in self._parents[id_] if parent not in depth]
            if unknown:
                waiting.extend(unknown)
            else:
                waiting.pop()
                depth[id_] = max((depth[parent] + 1 for parent in self._parents[id_]), default=0)
