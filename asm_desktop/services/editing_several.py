"""Editing several entries at once: the same values for all of them, words added to lists or taken off; one act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.services.authoring import edit_entries
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import Changes


@dataclass(frozen=True, slots=True)
class Several:
    """What several entries get: new values by field (None empties it), words added to a list, words taken off it."""

    values: Mapping[str, Json | None] = field(default_factory=dict)
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    taken: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are changed, by name."""
        return tuple(sorted({*self.values, *self.added, *self.taken}))

    def for_entry(self, view: EntryView) -> Changes:
        """Return what these changes are for one entry; the order of the words it has stays."""
        changes: dict[str, Json | None] = dict(self.values)
        for name in {*self.added, *self.taken} - set(self.values):
            kept = [word for word in view.texts(name) if word not in self.taken.get(name, ())]
            words: list[Json] = list(dict.fromkeys((*kept, *self.added.get(name, ()))))
            changes[name] = words or None
        return changes


def edit_several(desk: Desk, entities: Iterable[EntityId], several: Several, reason: str = "") -> tuple[EntryView, ...]:
    """Change some entries alike, all of them or none, as one act that one undo takes back; raises what an edit does."""
    return edit_entries(desk, entities, several.for_entry, reason)
