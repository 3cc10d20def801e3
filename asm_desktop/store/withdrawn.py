"""What withdrawals did to records here, and what is still to be cleaned away after them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select

from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.withdrawals import WITHDRAWAL, State
from asm_desktop.store.portable import upsert
from asm_desktop.store.records import Status
from asm_desktop.store.tables import attachment, erasing, origin, payload, record, unsaved, withdrawn

_PART = 500

FILE = "file"
"""Something to clean away: the bytes of a file, by its hash."""

TEXT = "text"
"""Something to clean away: what a full-text index and the write-ahead log keep of words that were taken out."""


@dataclass(frozen=True, slots=True)
class Chore:
    """One thing that is still to be cleaned away."""

    sort: str
    value: str


def marks(connection: Connection, entity: EntityId) -> dict[str, tuple[State, str]]:
    """Return which records of an entity are withdrawn here: id → (state, order)."""
    rows = connection.execute(select(withdrawn).where(withdrawn.c.entity == entity))
    return {row.record: (State(row.state), row.order) for row in rows}


def hidden_among(connection: Connection, entities: Iterable[EntityId]) -> set[EntityId]:
    """Return those of these entities of which something is held back until somebody confirms or lifts an order."""
    wanted = sorted(set(entities))
    found: set[EntityId] = set()
    for start in range(0, len(wanted), _PART):
        part = wanted[start : start + _PART]
        query = select(withdrawn.c.entity).where(withdrawn.c.entity.in_(part), withdrawn.c.state == State.HIDDEN.value)
        found |= set(map(EntityId, connection.scalars(query.distinct())))
    return found


def mark(connection: Connection, entity: EntityId, found: Mapping[str, tuple[State, str]]) -> None:
    """Note which records of an entity are withdrawn, in place of what was noted before."""
    connection.execute(delete(withdrawn).where(withdrawn.c.entity == entity))
    rows = [
        {"record": id_, "entity": entity, "order": order, "state": state.value}
        for id_, (state, order) in sorted(found.items())
    ]
    if rows:
        connection.execute(upsert(withdrawn).on_conflict_do_nothing(), rows)


def with_orders(connection: Connection, entities: Iterable[EntityId] | None = None) -> set[EntityId]:
    """Return those of these entities (None: of all) that an admitted withdrawal is about, or was.

    An order whose writer turned out to be a thief counts no more, and what it did here has to be looked at again.
    """
    about = select(record.c.entity).where(record.c.type == WITHDRAWAL, record.c.status == Status.ADMITTED.value)
    marked = select(withdrawn.c.entity)
    if entities is None:
        return {EntityId(one) for query in (about, marked) for one in connection.scalars(query.distinct())}
    wanted = sorted(set(entities))
    found: set[EntityId] = set()
    for start in range(0, len(wanted), _PART):
        part = wanted[start : start + _PART]
        found |= set(map(EntityId, connection.scalars(about.where(record.c.entity.in_(part)).distinct())))
        found |= set(map(EntityId, connection.scalars(marked.where(withdrawn.c.entity.in_(part)).distinct())))
    return found


def ordered_by(connection: Connection, writer: WriterId) -> set[EntityId]:
    """Return the entities that a writer's withdrawals are about."""
    query = select(record.c.entity).where(
        record.c.type == WITHDRAWAL, record.c.writer == writer, record.c.status == Status.ADMITTED.value
    )
    return set(map(EntityId, connection.scalars(query.distinct())))


def ordering(connection: Connection, orders: Iterable[str]) -> set[WriterId]:
    """Return the writers of those of these orders that are here."""
    wanted = sorted(set(orders))
    found: set[WriterId] = set()
    for start in range(0, len(wanted), _PART):
        query = select(record.c.writer).where(record.c.id.in_(wanted[start : start + _PART]))
        found |= set(map(WriterId, connection.scalars(query.distinct())))
    return found


def erased_by(connection: Connection, writer: WriterId) -> set[EntityId]:
    """Return the entities of which a writer's orders erased something here."""
    orders = select(record.c.id).where(record.c.type == WITHDRAWAL, record.c.writer == writer)
    query = select(withdrawn.c.entity).where(withdrawn.c.state == State.ERASED.value, withdrawn.c.order.in_(orders))
    return set(map(EntityId, connection.scalars(query.distinct())))


def sealed(connection: Connection) -> list[tuple[str, EntityId, str]]:
    """Return (record, entity, order) of the edits of this office that are sealed and not let go yet."""
    query = (
        select(withdrawn.c.record, withdrawn.c.entity, withdrawn.c.order)
        .join(payload, payload.c.id == withdrawn.c.record)
        .where(withdrawn.c.state == State.SEALED.value)
        .order_by(withdrawn.c.record)
    )
    return [(row[0], EntityId(row[1]), row[2]) for row in connection.execute(query)]


def sealed_content(connection: Connection, id_: str) -> bytes | None:
    """Return the content of a sealed edit, None unless it is one and still here."""
    query = (
        select(payload.c.bytes)
        .join(withdrawn, withdrawn.c.record == payload.c.id)
        .where(payload.c.id == id_, withdrawn.c.state == State.SEALED.value)
    )
    return connection.scalar(query)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying records did: how many had content, and the files that nothing else names any more."""

    contents: int
    files: frozenset[str]


def empty(connection: Connection, ids: Iterable[str]) -> Emptied:
    """Take the content out of records, with what is known by it."""
    wanted = sorted(set(ids))
    named: set[str] = set()
    contents = 0
    for start in range(0, len(wanted), _PART):
        part = wanted[start : start + _PART]
        named |= set(connection.scalars(select(attachment.c.sha256).where(attachment.c.record.in_(part))))
        connection.execute(delete(attachment).where(attachment.c.record.in_(part)))
        contents += connection.execute(delete(payload).where(payload.c.id.in_(part))).rowcount
    return Emptied(contents, frozenset(one for one in named if not _is_named(connection, one)))


def not_emptied(connection: Connection) -> list[str]:
    """Return the records whose content is here though it was taken out for good, sorted."""
    query = (
        select(withdrawn.c.record)
        .join(payload, payload.c.id == withdrawn.c.record)
        .where(withdrawn.c.state == State.ERASED.value)
        .order_by(withdrawn.c.record)
    )
    return list(connection.scalars(query))


def forget_attachments(connection: Connection, entity: EntityId, ids: Iterable[str]) -> set[str]:
    """Forget that records of an entity name these attachments; return the files that nothing else names."""
    gone = sorted(set(ids))
    where = (attachment.c.entity == entity, attachment.c.id.in_(gone))
    named = set(connection.scalars(select(attachment.c.sha256).where(*where)))
    connection.execute(delete(attachment).where(*where))
    return {sha256 for sha256 in named if not _is_named(connection, sha256)}


def forget_beside(connection: Connection, entity: EntityId, *, origins: bool) -> None:
    """Forget what lies beside an entity's records and may hold its words: unsaved forms, names of imported files."""
    connection.execute(delete(unsaved).where(unsaved.c.entity == entity))
    if origins:
        connection.execute(delete(origin).where(origin.c.entity == entity))


def files_of(connection: Connection, entity: EntityId) -> list[str]:
    """Return the hashes of the files that records of an entity name, sorted."""
    query = select(attachment.c.sha256).where(attachment.c.entity == entity).distinct()
    return list(connection.scalars(query.order_by(attachment.c.sha256)))


def attachments_of(connection: Connection, entity: EntityId) -> set[str]:
    """Return the ids of the attachments that any version of an entry here has."""
    return set(connection.scalars(select(attachment.c.id).where(attachment.c.entity == entity).distinct()))


def carriers(connection: Connection, sha256: str) -> list[tuple[EntityId, str]]:
    """Return (entity, attachment id) wherever a record whose content is here names a file."""
    query = (
        select(attachment.c.entity, attachment.c.id)
        .join(payload, payload.c.id == attachment.c.record)
        .where(attachment.c.sha256 == sha256)
        .distinct()
        .order_by(attachment.c.entity, attachment.c.id)
    )
    return [(EntityId(row[0]), row[1]) for row in connection.execute(query)]


def add_chores(connection: Connection, chores: Iterable[Chore]) -> None:
    """Note what is to be cleaned away once this transaction is kept."""
    rows = [{"sort": one.sort, "value": one.value} for one in chores]
    if rows:
        connection.execute(upsert(erasing).on_conflict_do_nothing(), rows)


def chores(connection: Connection) -> list[Chore]:
    """Return what is to be cleaned away."""
    return [Chore(row.sort, row.value) for row in connection.execute(select(erasing).order_by(erasing.c.sort))]


def drop_chores(connection: Connection, done: Iterable[Chore]) -> None:
    """Forget what was cleaned away."""
    for one in done:
        connection.execute(delete(erasing).where(erasing.c.sort == one.sort, erasing.c.value == one.value))


def _is_named(connection: Connection, sha256: str) -> bool:
    """Say whether any record whose content is here names a file."""
    query = (
        select(func.count())
        .select_from(attachment)
        .join(payload, payload.c.id == attachment.c.record)
        .where(attachment.c.sha256 == sha256)
    )
    return bool(connection.scalar(query))
