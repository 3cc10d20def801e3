"""Records on disk: admitted once, never changed, read back as the bytes that came."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, Row, Select, and_, delete, exists, func, select, update

from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.knowledge import Lane
from asm_desktop.domain.realms import LOCAL, Realm
from asm_desktop.domain.records import Header, Record
from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import attachment, edge, payload, record, withdrawn

_CHUNK = 500

IS_WITHDRAWN = exists(select(withdrawn.c.record).where(withdrawn.c.record == record.c.id).correlate(record))
"""The condition that a withdrawal took or holds back the content of a record."""

READABLE = and_(payload.c.id == record.c.id, ~IS_WITHDRAWN)
"""How records are joined with their content: nobody reads, shows or sends what is withdrawn."""


class Status(StrEnum):
    """What the archive thinks of a record it holds."""

    ADMITTED = "admitted"
    QUARANTINED = "quarantined"
    OPAQUE = "opaque"
    UNCONFIRMED = "unconfirmed"


COUNTED = (Status.ADMITTED.value, Status.OPAQUE.value)
"""What is told, relayed and digested. Unconfirmed is what went in while its writer could be trusted, or seemed so."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A record with its standing here; `reason` says why it is quarantined."""

    record: Record
    status: Status
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Tip:
    """Where a lane stands: the next record follows this one."""

    n: int
    id: str


@dataclass(frozen=True, slots=True)
class FileNamed:
    """A file that a record's content names by hash."""

    id: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class RawRecord:
    """A record as it lies on disk. `named` is what its columns say of type, entity, realm, writer, epoch, n, prev."""

    id: str
    header: bytes
    signature: bytes
    payload: bytes | None
    status: Status
    named: tuple[object, ...]


def add(connection: Connection, stored: Iterable[Stored]) -> None:
    """Add records that are not here yet, and the content of those that waited for it. Twice is once.

    A record that was in quarantine takes the new standing and signature: one with a forged signature must not keep the
    true one out.
    """
    batch = list(stored)
    if not batch:
        return
    rows = [_row(one) for one in batch]
    statement = upsert(record)
    newer = {name: statement.excluded[name] for name in ("sig", "status", "reason")}
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["id"], set_=newer, where=record.c.status == Status.QUARANTINED.value
        ),
        rows,
    )
    bodies = [{"id": one.record.id, "bytes": one.record.payload} for one in batch if one.record.payload is not None]
    if bodies:
        connection.execute(upsert(payload).on_conflict_do_nothing(), bodies)
    edges = [{"parent": parent, "child": one.record.id} for one in batch for parent in one.record.header.parents]
    if edges:
        connection.execute(upsert(edge).on_conflict_do_nothing(), edges)


def name_files(connection: Connection, record_id: str, entity: EntityId, files: Iterable[FileNamed]) -> None:
    """Note which files a record's content names."""
    rows = [
        {"record": record_id, "id": one.id, "entity": entity, "sha256": one.sha256, "bytes": one.bytes} for one in files
    ]
    if rows:
        connection.execute(upsert(attachment).on_conflict_do_nothing(), rows)


def files_of(connection: Connection, ids: Sequence[str]) -> dict[str, list[FileNamed]]:
    """Return which files some records name."""
    found: dict[str, list[FileNamed]] = {}
    for part in _parts(ids):
        for row in connection.execute(select(attachment).where(attachment.c.record.in_(part))):
            found.setdefault(row.record, []).append(FileNamed(row.id, row.sha256, row.bytes))
    return found


def tip(connection: Connection, lane: Lane) -> Tip | None:
    """Return the last record of a lane, or None if it has not begun."""
    writer, epoch, realm = lane
    query = (
        select(record.c.n, record.c.id)
        .where(record.c.writer == writer, record.c.epoch == epoch, record.c.realm == realm)
        .order_by(record.c.n.desc(), record.c.id)
        .limit(1)
    )
    row = connection.execute(query).first()
    return Tip(row.n, row.id) if row else None


def links(connection: Connection, lane: Lane) -> dict[str, str]:
    """Return which record each record of a lane follows, of whatever standing: their ids prove it by themselves."""
    writer, epoch, realm = lane
    query = select(record.c.id, record.c.prev).where(
        record.c.writer == writer, record.c.epoch == epoch, record.c.realm == realm
    )
    return {row.id: row.prev for row in connection.execute(query)}


def of_writer(connection: Connection, writer: WriterId) -> list[Stored]:
    """Return all records of a writer, content included where it is here."""
    return [_stored(row) for row in connection.execute(_whole().where(record.c.writer == writer))]


def lane_ends(connection: Connection, writer: WriterId) -> list[tuple[str, Realm, str]]:
    """Return (epoch, realm, id) of the records of a writer that no other follows in their lane, `local` left out.

    What waits in quarantine is not looked at. A lane that forks has several ends.
    """
    here = (record.c.writer == writer, record.c.realm != LOCAL, record.c.status != Status.QUARANTINED.value)
    rows = connection.execute(select(record.c.epoch, record.c.realm, record.c.id, record.c.prev).where(*here)).all()
    followed = {(row.epoch, row.realm, row.prev) for row in rows}
    ends = [(row.epoch, Realm(row.realm), row.id) for row in rows]
    return sorted(end for end in ends if end not in followed)


def standing_of(connection: Connection, writer: WriterId) -> list[tuple[str, Status, Header]]:
    """Return the records of a writer that are not in quarantine and not local: (id, standing, header)."""
    query = select(record.c.id, record.c.status, record.c.header).where(
        record.c.writer == writer, record.c.status != Status.QUARANTINED.value, record.c.realm != LOCAL
    )
    return [(row.id, Status(row.status), Header.kept(row.header)) for row in connection.execute(query)]


def set_standing(connection: Connection, ids: Iterable[str], status: Status, reason: str = "") -> None:
    """Give records that are here another standing."""
    for part in _parts(sorted(ids)):
        connection.execute(update(record).where(record.c.id.in_(part)).values(status=status.value, reason=reason))


def lane_tips(connection: Connection, writer: WriterId, epoch: str) -> list[Tip]:
    """Return the last record of each of a writer's lanes in one epoch, by realm; it jumps from lane to lane."""
    found: list[Tip] = []
    mine = (record.c.writer == writer, record.c.epoch == epoch)
    realm = connection.scalar(select(func.min(record.c.realm)).where(*mine))
    while realm is not None:
        last = tip(connection, (writer, epoch, Realm(realm)))
        found += [last] if last else []
        realm = connection.scalar(select(func.min(record.c.realm)).where(*mine, record.c.realm > realm))
    return found


def all_here(connection: Connection, ids: Sequence[str]) -> bool:
    """Say whether all of these records are here."""
    wanted = set(ids)
    found = {
        id_
        for part in _parts(list(wanted))
        for id_ in connection.scalars(select(record.c.id).where(record.c.id.in_(part)))
    }
    return found == wanted


def forks(connection: Connection) -> list[tuple[WriterId, str, Realm, str, int]]:
    """Return (writer, epoch, realm, prev, how many) wherever several records follow one and the same in a lane."""
    lane = (record.c.writer, record.c.epoch, record.c.realm)
    admitted = record.c.status.in_(COUNTED)
    # Numbers given twice are found in the index alone; only those are then looked at.
    twice = select(*lane, record.c.n).group_by(*lane, record.c.n).having(func.count() > 1).subquery()
    same = [record.c[name] == twice.c[name] for name in ("writer", "epoch", "realm", "n")]
    query = (
        select(*lane, record.c.prev, func.count())
        .join(twice, and_(*same))
        .where(admitted)
        .group_by(*lane, record.c.prev)
        .having(func.count() > 1)
        .order_by(*lane, record.c.prev)
    )
    return [(WriterId(row[0]), row[1], Realm(row[2]), row[3], row[4]) for row in connection.execute(query)]


def of_entity(connection: Connection, entity: EntityId) -> list[Stored]:
    """Return all records of an entity, content included where it is here."""
    return [_stored(row) for row in connection.execute(_whole().where(record.c.entity == entity))]


def one(connection: Connection, id_: str) -> Stored | None:
    """Return one record, or None if it is not here."""
    row = connection.execute(_whole().where(record.c.id == id_)).first()
    return _stored(row) if row else None


def of_entities(connection: Connection, entities: Iterable[EntityId]) -> dict[EntityId, list[Stored]]:
    """Return all records of many entities at once."""
    found: dict[EntityId, list[Stored]] = {}
    for part in _parts(list(entities)):
        for row in connection.execute(_whole().where(record.c.entity.in_(part))):
            found.setdefault(EntityId(row.entity), []).append(_stored(row))
    return found


def of_type(connection: Connection, *types: str, status: Status = Status.ADMITTED) -> list[Stored]:
    """Return all records of some types that have a standing."""
    query = _whole().where(record.c.type.in_(types), record.c.status == status.value)
    return [_stored(row) for row in connection.execute(query)]


def stream(connection: Connection, ids: Sequence[str]) -> Iterator[Record]:
    """Yield records in the order of their ids given, a few hundred at a time."""
    for part in _parts(ids):
        rows = {row.id: row for row in connection.execute(_whole().where(record.c.id.in_(part)))}
        yield from (_stored(rows[id_]).record for id_ in part if id_ in rows)


def count_by(connection: Connection) -> dict[tuple[str, str], int]:
    """Return how many records there are by (type, status)."""
    query = select(record.c.type, record.c.status, func.count()).group_by(record.c.type, record.c.status)
    return {(row[0], row[1]): row[2] for row in connection.execute(query)}


def files_by_record(connection: Connection) -> dict[str, int]:
    """Return all files (hash → bytes) that records here name."""
    return {row.sha256: row.bytes for row in connection.execute(select(attachment.c.sha256, attachment.c.bytes))}


def digest_rows(connection: Connection, realm: Realm) -> Iterator[tuple[str, int]]:
    """Yield (id, 2 withdrawn, 1 content here, 0 not) of a realm's admitted and opaque records, sorted by id."""
    query = (
        select(record.c.id, payload.c.id.label("body"), IS_WITHDRAWN.label("withdrawn"))
        .select_from(record)
        .join(payload, payload.c.id == record.c.id, isouter=True)
        .where(record.c.realm == realm, record.c.status.in_(COUNTED))
        .order_by(record.c.id)
    )
    yield from ((row.id, 2 if row.withdrawn else int(row.body is not None)) for row in connection.execute(query))


def realms_held(connection: Connection) -> list[Realm]:
    """Return every realm of which a record is held, sorted."""
    query = select(record.c.realm).where(record.c.status.in_(COUNTED)).distinct()
    return sorted(map(Realm, connection.scalars(query)))


def entities_with(connection: Connection, *types: str) -> list[EntityId]:
    """Return the entities with admitted records of some types, sorted."""
    query = (
        select(record.c.entity)
        .where(record.c.type.in_(types), record.c.status == Status.ADMITTED.value)
        .distinct()
        .order_by(record.c.entity)
    )
    return list(map(EntityId, connection.scalars(query)))


def created_by(connection: Connection, writer: WriterId, *types: str) -> set[EntityId]:
    """Return the entities that an office created, of which there are records of some types."""
    query = select(record.c.entity).where(
        record.c.type.in_(types), record.c.entity >= writer, record.c.entity < f"{writer}g"
    )
    return set(map(EntityId, connection.scalars(query.distinct())))


def raw(connection: Connection, *types: str) -> Iterator[RawRecord]:
    """Yield records (of some types, or all) as they lie on disk, by id, nothing of them believed."""
    query = _whole().order_by(record.c.id)
    for row in connection.execute(query.where(record.c.type.in_(types)) if types else query):
        yield _raw(row)


def raw_of(connection: Connection, ids: Sequence[str]) -> Iterator[RawRecord]:
    """Yield some records as they lie on disk, nothing of them believed."""
    for part in _parts(ids):
        for row in connection.execute(_whole().where(record.c.id.in_(part))):
            yield _raw(row)


def file_by_header(connection: Connection, id_: str, header: Header) -> None:
    """Set the columns of a record to what its header says."""
    values = {
        "type": header.type, "entity": header.entity, "realm": header.realm, "writer": header.writer,
        "epoch": header.epoch, "n": header.n, "prev": header.prev,
    }  # fmt: skip
    connection.execute(update(record).where(record.c.id == id_).values(values))


def take_out(connection: Connection, id_: str) -> None:
    """Take out a record whose header is damaged, with all that hangs on it: it comes again as if it had never come."""
    connection.execute(delete(payload).where(payload.c.id == id_))
    connection.execute(delete(attachment).where(attachment.c.record == id_))
    connection.execute(delete(edge).where(edge.c.child == id_))
    connection.execute(delete(record).where(record.c.id == id_))


def _whole() -> Select[tuple[object, ...]]:
    """Select whole records with their content, as far as it may be read."""
    return select(record, payload.c.bytes).select_from(record).join(payload, READABLE, isouter=True)


def _raw(row: Row[tuple[object, ...]]) -> RawRecord:
    """Return a record of a row as it is."""
    named = (row.type, row.entity, row.realm, row.writer, row.epoch, row.n, row.prev)
    return RawRecord(row.id, row.header, row.sig, row.bytes, Status(row.status), named)


def _stored(row: Row[tuple[object, ...]]) -> Stored:
    """Return a stored record of a row; its form was checked when it came in."""
    status = Status(row.status)
    whole = Record(row.id, Header.kept(row.header), row.header, row.sig, row.bytes, status is Status.ADMITTED)
    return Stored(whole, status, row.reason)


def _row(stored: Stored) -> dict[str, object]:
    """Return the row of a record."""
    one, header = stored.record, stored.record.header
    return {
        "id": one.id, "type": header.type, "entity": header.entity, "realm": header.realm, "writer": header.writer,
        "epoch": header.epoch, "n": header.n, "prev": header.prev, "header": one.header_bytes, "sig": one.signature,
        "status": stored.status.value, "reason": stored.reason,
    }  # fmt: skip


def _parts(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a list into pieces that fit the database's limit on parameters."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
