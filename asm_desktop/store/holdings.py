"""What is held of each realm, as sending and the door ask for it: by lane, as bytes for the wire, and its files."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from sqlalchemy import Connection, delete, func, or_, select, update

from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.knowledge import Held, Lane
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import REVISION
from asm_desktop.store.records import COUNTED, IS_WITHDRAWN, READABLE, Status
from asm_desktop.store.tables import attachment, edge, entry, payload, record

_PART = 500

Text = TypeVar("Text", bound=str)


@dataclass(frozen=True, slots=True)
class Packed:
    """A record as it goes on the wire; `payload` is None where its content is not here."""

    id: str
    type: str
    entity: EntityId
    header: bytes
    signature: bytes
    payload: bytes | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a record already."""

    status: Status
    complete: bool


@dataclass(frozen=True, slots=True)
class FileOf:
    """A file that a record with its content here names."""

    record: str
    sha256: str
    bytes: int


def lanes(connection: Connection, realm: Realm) -> Iterator[tuple[Lane, list[Held]]]:
    """Yield what is held of a realm, lane by lane, each by n and id; what waits or is unconfirmed is not held."""
    query = (
        select(
            record.c.id,
            record.c.writer,
            record.c.epoch,
            record.c.n,
            record.c.prev,
            or_(payload.c.id.is_not(None), IS_WITHDRAWN).label("had"),
        )
        .select_from(record)
        .join(payload, payload.c.id == record.c.id, isouter=True)
        .where(record.c.realm == realm, record.c.status.in_(COUNTED))
        .order_by(record.c.writer, record.c.epoch, record.c.n, record.c.id)
    )
    rows = connection.execute(query)
    for (writer, epoch), group in groupby(rows, key=lambda row: (row.writer, row.epoch)):
        lane = (WriterId(writer), epoch, realm)
        last = ""
        held = []
        for row in group:
            # One text serves as a record's id and as the next one's prev: half the memory of a long lane.
            held.append(Held(row.id, lane, row.n, last if row.prev == last else row.prev, bool(row.had)))
            last = row.id
        yield lane, held


def ids_of_types(connection: Connection, realm: Realm, types: Iterable[str]) -> set[str]:
    """Return the ids of a realm's records of some types."""
    query = select(record.c.id).where(record.c.realm == realm, record.c.type.in_(list(types)))
    return set(connection.scalars(query))


def revisions(connection: Connection, realm: Realm) -> Iterator[tuple[str, EntityId]]:
    """Yield (id, entity) of a realm's revisions."""
    query = select(record.c.id, record.c.entity).where(record.c.realm == realm, record.c.type == REVISION)
    yield from ((row[0], EntityId(row[1])) for row in connection.execute(query))


def packed(connection: Connection, ids: Sequence[str]) -> Iterator[Packed]:
    """Yield records for the wire in the order of their ids given, a few hundred at a time."""
    columns = (record.c.id, record.c.type, record.c.entity, record.c.header, record.c.sig, payload.c.bytes)
    whole = select(*columns).select_from(record).join(payload, READABLE, isouter=True)
    for part in _parts(ids):
        rows = {row[0]: row for row in connection.execute(whole.where(record.c.id.in_(part)))}
        for id_ in part:
            if id_ in rows:
                _, type_, entity, header, signature, body = rows[id_]
                yield Packed(id_, type_, EntityId(entity), header, signature, body)


def sizes(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """Return about how many bytes each of these records takes on the wire before packing."""
    found: dict[str, int] = {}
    length = func.length(record.c.header) + func.coalesce(func.length(payload.c.bytes), 0)
    for part in _parts(ids):
        query = select(record.c.id, length).join(payload, payload.c.id == record.c.id, isouter=True)
        found.update((row[0], row[1]) for row in connection.execute(query.where(record.c.id.in_(part))))
    return found


def standings(connection: Connection, ids: Sequence[str]) -> dict[str, Standing]:
    """Return what is known already of those of these records that are here in any way."""
    found: dict[str, Standing] = {}
    # What is withdrawn is complete: it waits for nothing any more.
    columns = (record.c.id, record.c.status, or_(payload.c.id.is_not(None), IS_WITHDRAWN))
    for part in _parts(ids):
        query = select(*columns).select_from(record).join(payload, payload.c.id == record.c.id, isouter=True)
        rows = connection.execute(query.where(record.c.id.in_(part)))
        found.update((row[0], Standing(Status(row[1]), bool(row[2]))) for row in rows)
    return found


def contents(connection: Connection, ids: Sequence[str]) -> dict[str, bytes]:
    """Return the content of those of these records that are held with it."""
    found: dict[str, bytes] = {}
    for part in _parts(ids):
        query = (
            select(record.c.id, payload.c.bytes)
            .select_from(record)
            .join(payload, READABLE)
            .where(record.c.id.in_(part), record.c.status.in_(COUNTED))
        )
        found.update((row[0], row[1]) for row in connection.execute(query))
    return found


def files(connection: Connection, realm: Realm) -> list[FileOf]:
    """Return the files that a realm's admitted records name while their content is here, by hash."""
    query = (
        select(attachment.c.record, attachment.c.sha256, attachment.c.bytes)
        .join(record, record.c.id == attachment.c.record)
        .join(payload, READABLE)
        .where(record.c.realm == realm, record.c.status == Status.ADMITTED.value)
        .order_by(attachment.c.sha256, attachment.c.record)
    )
    return [FileOf(*row) for row in connection.execute(query)]


def lengths(connection: Connection, realm: Realm) -> dict[str, set[int]]:
    """Return how long each file is by what admitted records of a realm say; one that lies does not overrule others."""
    found: dict[str, set[int]] = {}
    for file in files(connection, realm):
        found.setdefault(file.sha256, set()).add(file.bytes)
    return found


def conflicts_of(connection: Connection, entities: Sequence[EntityId]) -> dict[EntityId, int]:
    """Return in how many places those of these entries that are shown here disagree."""
    found: dict[EntityId, int] = {}
    for part in _parts(entities):
        query = select(entry.c.entity, entry.c.conflicts).where(entry.c.entity.in_(part))
        found.update((EntityId(row[0]), row[1]) for row in connection.execute(query))
    return found


def release(connection: Connection, ids: Sequence[str], status: Status) -> None:
    """Let records out of quarantine."""
    for part in _parts(ids):
        connection.execute(update(record).where(record.c.id.in_(part)).values(status=status.value, reason=""))


def drop_quarantined(connection: Connection, ids: Sequence[str]) -> None:
    """Drop records that are in quarantine."""
    for part in _parts(ids):
        still = select(record.c.id).where(record.c.id.in_(part), record.c.status == Status.QUARANTINED.value)
        gone = list(connection.scalars(still))
        connection.execute(delete(payload).where(payload.c.id.in_(gone)))
        connection.execute(delete(edge).where(edge.c.child.in_(gone)))
        connection.execute(delete(record).where(record.c.id.in_(gone)))


def drop_contents(connection: Connection, ids: Sequence[str]) -> None:
    """Drop the content of records that are to be held without it."""
    for part in _parts(ids):
        connection.execute(delete(payload).where(payload.c.id.in_(part)))


def quarantined(connection: Connection) -> list[tuple[str, int]]:
    """Return the ids of quarantined records with the bytes of their header and content, by id."""
    query = (
        select(record.c.id, func.length(record.c.header) + func.coalesce(func.length(payload.c.bytes), 0))
        .join(payload, payload.c.id == record.c.id, isouter=True)
        .where(record.c.status == Status.QUARANTINED.value)
        .order_by(record.c.id)
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def _parts(items: Sequence[Text]) -> Iterator[Sequence[Text]]:
    """Cut a list into pieces that fit the database's limit on parameters."""
    for start in range(0, len(items), _PART):
        yield items[start : start + _PART]
