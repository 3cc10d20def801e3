"""What was imported before, and which files of the present import are copies of one another."""

from collections.abc import Iterable

from asm_desktop.domain.identities import EntityId
from asm_desktop.services.import_sources import Source
from asm_desktop.store.entries import Imported, Origin


class Memory:
    """Imported files by place and by bytes."""

    def __init__(self, imported: Iterable[Imported]) -> None:
        """Learn what was imported before."""
        self.copies: list[tuple[Source, Source]] = []
        """Files of this import with the bytes of an earlier one: (the copy, the first)."""
        self._at_place: dict[str, EntityId] = {}
        self._with_bytes: dict[str, EntityId] = {}
        self._states: dict[str, set[str]] = {}
        self._there: set[EntityId] = set()
        self._taken: dict[str, Source] = {}
        for one in imported:
            self._at_place[one.origin.place] = one.entity
            self._with_bytes.setdefault(one.origin.sha256, one.entity)
            self._states.setdefault(one.origin.place, set()).add(one.origin.sha256)
            if one.there:
                self._there.add(one.entity)
                self._with_bytes[one.origin.sha256] = one.entity

    def find(self, origin: Origin) -> EntityId | None:
        """Return the entry that has exactly this file: from this place or, at a new place, from another one."""
        entity = self._at_place.get(origin.place)
        if entity is None:
            return self._with_bytes.get(origin.sha256)
        return entity if origin.sha256 in self.states_at(origin.place) else None

    def at_place(self, place: str) -> EntityId | None:
        """Return the entry that was made from an earlier state of the file at a place."""
        return self._at_place.get(place)

    def states_at(self, place: str) -> set[str]:
        """Return the hashes that the file at a place has had."""
        return self._states.get(place, set())

    def is_there(self, entity: EntityId) -> bool:
        """Say whether an entry that was imported is there and not removed."""
        return entity in self._there

    def is_copy(self, source: Source, origin: Origin) -> bool:
        """Say whether an earlier file of this import has the same bytes, and note it; a known place is its own."""
        if origin.place in self._at_place:
            return False
        first = self._taken.setdefault(origin.sha256, source)
        if first is source:
            return False
        self.copies.append((source, first))
        return True
