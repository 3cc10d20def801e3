"""The bin: entries that this laptop hides from search, lists, counts and sheets, and goes on exchanging as before."""

from collections.abc import Iterable
from dataclasses import dataclass

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryUnknown, named
from asm_desktop.store import acts, binned
from asm_desktop.store.acts import Done


@dataclass(frozen=True, slots=True)
class Bin:
    """What lies in the bin, the newest first: the first ones, and how many there are."""

    entries: tuple[EntryView, ...]
    total: int


def bin_entries(desk: Desk, entities: Iterable[EntityId]) -> tuple[EntryView, ...]:
    """Move entries to the bin of this laptop; nobody else is told. Raises EntryUnknown."""
    return _move(desk, entities, into=True)


def unbin_entries(desk: Desk, entities: Iterable[EntityId]) -> tuple[EntryView, ...]:
    """Bring entries back from the bin; those that are not in it stay as they are. Raises EntryUnknown."""
    return _move(desk, entities, into=False)


def in_bin(desk: Desk, entity: EntityId) -> bool:
    """Say whether an entry lies in the bin."""
    with desk.archive.read() as connection:
        return entity in binned.among(connection, [entity])


def read_bin(desk: Desk, limit: int = 200) -> Bin:
    """Return what lies in the bin."""
    with desk.archive.read() as connection:
        lying = binned.views(connection, limit)
        return Bin(tuple(named(desk, view) for view in lying), binned.count(connection))


def _move(desk: Desk, entities: Iterable[EntityId], *, into: bool) -> tuple[EntryView, ...]:
    """Move entries into the bin or out of it, as one act that can be undone."""
    wanted = list(dict.fromkeys(entities))
    with desk.archive.write() as connection:
        there = binned.among(connection, wanted)
        moved = [entity for entity in wanted if (entity in there) != into]
        if into:
            binned.put(connection, moved, desk.now())
        else:
            binned.take_out(connection, moved)
        fresh = {view.entity: view for view in states.refresh(connection, desk, wanted)}
        missing = [entity for entity in wanted if entity not in fresh]
        if missing:
            raise EntryUnknown(reference=missing[0])
        acts.note(connection, [Done(entity, "bin" if into else "unbin") for entity in moved])
    return tuple(named(desk, fresh[entity]) for entity in wanted)
