"""The cache of entry states, which can be rebuilt from the records, and where files came from, known here alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, func, or_, select, update

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Accounts, Label
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import REVISION
from asm_desktop.domain.state import RULES
from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import binned, entry, meta, origin, record

_PART = 500

_RULES_KEY = "rules"


def put(connection: Connection, views: Iterable[EntryView]) -> None:
    """Keep the states of entries, in place of older ones."""
    rows = [
        {
            "entity": view.entity, "code": view.code, "kind": view.kind, "title": view.title,
            "label": view.standing.label.value, "conflicts": len(view.conflicts), "removed": view.removed,
            "held": view.held_back, "rules": RULES, "state": view.to_bytes(),
            "told": view.standing.accounts is not Accounts.NONE,
        }
        for view in views
    ]  # fmt: skip
    if rows:
        statement = upsert(entry)
        newer = {name: statement.excluded[name] for name in rows[0] if name != "entity"}
        connection.execute(statement.on_conflict_do_update(index_elements=["entity"], set_=newer), rows)


def drop(connection: Connection, entity: EntityId) -> None:
    """Forget the state of an entity that no longer counts."""
    connection.execute(delete(entry).where(entry.c.entity == entity))


def get(connection: Connection, entity: EntityId) -> EntryView | None:
    """Return the state of one entry, or None."""
    state = connection.scalar(select(entry.c.state).where(entry.c.entity == entity))
    return EntryView.from_bytes(state) if state is not None else None


def several(connection: Connection, entities: Sequence[EntityId]) -> dict[EntityId, EntryView]:
    """Return the states of those of these entries that are here."""
    found: dict[EntityId, EntryView] = {}
    for start in range(0, len(entities), _PART):
        query = select(entry.c.entity, entry.c.state).where(entry.c.entity.in_(entities[start : start + _PART]))
        found.update((EntityId(row[0]), EntryView.from_bytes(row[1])) for row in connection.execute(query))
    return found


def by_code(connection: Connection, code: str) -> list[EntityId]:
    """Return the entries that show a code (nearly always one)."""
    return [EntityId(one) for one in connection.scalars(select(entry.c.entity).where(entry.c.code == code))]


def by_prefix(connection: Connection, prefix: str) -> list[EntityId]:
    """Return at most two entries whose id (lower hex) begins so."""
    query = select(entry.c.entity).where(entry.c.entity >= prefix, entry.c.entity < f"{prefix}g").limit(2)
    return [EntityId(one) for one in connection.scalars(query)]


def in_conflict(connection: Connection) -> list[EntryView]:
    """Return the entries with more than one version, by title; those in the bin are left out."""
    query = select(entry.c.state).where(entry.c.conflicts > 0, _in_sight())
    return [EntryView.from_bytes(state) for state in connection.scalars(query.order_by(entry.c.title, entry.c.entity))]


def removed(connection: Connection, limit: int) -> list[EntryView]:
    """Return the entries that were removed for all offices, by title; at most so many."""
    query = select(entry.c.state).where(entry.c.removed.is_(True))
    states = connection.scalars(query.order_by(entry.c.title, entry.c.entity).limit(limit))
    return [EntryView.from_bytes(state) for state in states]


def held_back(connection: Connection, limit: int) -> list[EntryView]:
    """Return the entries that stay on this laptop for a reason, by title; at most so many."""
    query = select(entry.c.state).where(entry.c.held != "", _in_sight())
    states = connection.scalars(query.order_by(entry.c.title, entry.c.entity).limit(limit))
    return [EntryView.from_bytes(state) for state in states]


def held_for(connection: Connection, reason: str) -> set[EntityId]:
    """Return the entries that stay on this laptop for one reason."""
    return set(map(EntityId, connection.scalars(select(entry.c.entity).where(entry.c.held == reason))))


def count_held_back(connection: Connection) -> int:
    """Return how many entries stay on this laptop for a reason."""
    query = select(func.count()).select_from(entry).where(entry.c.held != "", _in_sight())
    return connection.scalar(query) or 0


def every(connection: Connection) -> Iterator[EntryView]:
    """Yield all entries, by id."""
    for state in connection.scalars(select(entry.c.state).order_by(entry.c.entity)):
        yield EntryView.from_bytes(state)


def mentioning(connection: Connection, text: str) -> Iterator[EntryView]:
    """Yield the entries in whose state a text of plain letters and digits stands, such as an id."""
    query = select(entry.c.state).where(func.instr(entry.c.state, text.encode()) > 0).order_by(entry.c.entity)
    for state in connection.scalars(query):
        yield EntryView.from_bytes(state)


def to_be_asked(connection: Connection, labels: Iterable[Label], realm: Realm | None = None) -> Iterator[EntryView]:
    """Yield the entries that carry accounts or have one of these labels: whether these may go has to be asked.

    With a realm, only those of which there are revisions in it.
    """
    query = select(entry.c.state).where(or_(entry.c.told, entry.c.label.in_([label.value for label in labels])))
    if realm is not None:
        inside = select(record.c.entity).where(record.c.realm == realm, record.c.type == REVISION)
        query = query.where(entry.c.entity.in_(inside))
    for state in connection.scalars(query):
        yield EntryView.from_bytes(state)


def ids(connection: Connection) -> set[EntityId]:
    """Return all entries that have a state."""
    return set(map(EntityId, connection.scalars(select(entry.c.entity))))


def count(connection: Connection) -> tuple[int, int]:
    """Return how many entries are in sight (neither removed nor in the bin), and how many of them have two versions."""
    kept = _in_sight()
    total = connection.scalar(select(func.count()).select_from(entry).where(kept)) or 0
    twofold = connection.scalar(select(func.count()).select_from(entry).where(kept, entry.c.conflicts > 0)) or 0
    return total, twofold


def outdated(connection: Connection) -> list[EntityId]:
    """Return the entries whose state could be another by the rules in force than by those that it was computed by.

    Rules 2 changed what a conflict is, and nothing else; of rules newer than ours we cannot know what they changed.
    """
    older = and_(entry.c.rules < RULES, entry.c.conflicts > 0)
    query = select(entry.c.entity).where(or_(older, entry.c.rules > RULES)).order_by(entry.c.entity)
    return [EntityId(one) for one in connection.scalars(query)]


def rules(connection: Connection) -> int:
    """Return by which rules the states here were computed; archives did not say so before rules 2."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _RULES_KEY))
    return int(value) if value is not None else 1


def mark_current(connection: Connection) -> None:
    """Note of all states that they are by the rules in force."""
    connection.execute(update(entry).where(entry.c.rules != RULES).values(rules=RULES))
    statement = upsert(meta)
    newer = {"value": statement.excluded.value}
    row = {"key": _RULES_KEY, "value": str(RULES).encode()}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=newer), row)


def _in_sight() -> ColumnElement[bool]:
    """Return the condition that an entry is neither removed nor in the bin."""
    return and_(entry.c.removed.is_(False), entry.c.entity.not_in(select(binned.c.entity)))


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an imported file came from: its whole path on this laptop, the part of it that people see, its hash."""

    place: str
    shown: str
    sha256: str


def note_origin(connection: Connection, came: Origin, entity: EntityId) -> None:
    """Note where an entry's file came from and its hash then."""
    row = {"place": came.place, "sha256": came.sha256, "origin": came.shown, "entity": entity}
    connection.execute(upsert(origin).on_conflict_do_nothing(), row)


def origins(connection: Connection, entities: Iterable[EntityId]) -> dict[EntityId, str]:
    """Return where the files of these entries came from, as far as they were imported here."""
    query = select(origin.c.entity, func.min(origin.c.origin)).where(origin.c.entity.in_(list(entities)))
    return {EntityId(row[0]): row[1] for row in connection.execute(query.group_by(origin.c.entity))}


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that was imported: where from, into which entry, and whether that entry is there (not removed)."""

    origin: Origin
    entity: EntityId
    there: bool


def imported(connection: Connection) -> Iterator[Imported]:
    """Yield every file that was imported here, each state of it by itself."""
    query = (
        select(origin, entry.c.removed)
        .join(entry, entry.c.entity == origin.c.entity, isouter=True)
        .order_by(origin.c.place, origin.c.sha256)
    )
    for row in connection.execute(query):
        yield Imported(Origin(row.place, row.origin, row.sha256), EntityId(row.entity), there=row.removed is False)
