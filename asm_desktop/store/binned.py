"""The bin: which entries are hidden on this laptop. No record tells of it, so that nobody else is touched."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import binned, entry

_PART = 500

_LYING = binned.join(entry, entry.c.entity == binned.c.entity)


def put(connection: Connection, entities: Iterable[EntityId], at: str) -> None:
    """Hide entries from now on; of those that are hidden already the time stays."""
    rows = [{"entity": entity, "at": at} for entity in entities]
    if rows:
        connection.execute(upsert(binned).on_conflict_do_nothing(), rows)


def take_out(connection: Connection, entities: Iterable[EntityId]) -> None:
    """Hide entries no longer."""
    for entity in entities:
        connection.execute(delete(binned).where(binned.c.entity == entity))


def among(connection: Connection, entities: Iterable[EntityId]) -> set[EntityId]:
    """Return those of some entries that are hidden."""
    wanted = list(entities)
    found: set[EntityId] = set()
    for start in range(0, len(wanted), _PART):
        query = select(binned.c.entity).where(binned.c.entity.in_(wanted[start : start + _PART]))
        found.update(map(EntityId, connection.scalars(query)))
    return found


def ids(connection: Connection) -> set[EntityId]:
    """Return all entries that are hidden."""
    return set(map(EntityId, connection.scalars(select(binned.c.entity))))


def views(connection: Connection, limit: int) -> list[EntryView]:
    """Return what lies in the bin and was not removed for all, the newest first; at most so many."""
    query = select(entry.c.state).select_from(_LYING).where(entry.c.removed.is_(False))
    newest = query.order_by(binned.c.at.desc(), entry.c.title, entry.c.entity).limit(limit)
    return [EntryView.from_bytes(state) for state in connection.scalars(newest)]


def count(connection: Connection) -> int:
    """Return how many entries lie in the bin and were not removed for all."""
    query = select(func.count()).select_from(_LYING).where(entry.c.removed.is_(False))
    return connection.scalar(query) or 0
