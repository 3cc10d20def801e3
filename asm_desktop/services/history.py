"""What happened to an entry: who saved which version, when, what it changed, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION, read_link, read_reason, read_revision
from asm_desktop.domain.state import Link, Revision, ancestry
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.store import records
from asm_desktop.store.records import Status

_EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that a version changed: the value before it (the first of several that differ) and after; None: empty."""

    field: str
    before: Json | None
    after: Json | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One saved version. `at` is what the writer's clock said; `office_part`: it holds what never leaves.

    `standing`: nobody has replaced it yet. `here` is False while its content is not here, so its changes are unknown.
    """

    revision: str
    writer: WriterId
    office: str
    at: str
    reason: str
    changes: tuple[FieldChange, ...]
    realm: Realm
    removed: bool
    standing: bool
    office_part: bool
    here: bool


def history(desk: Desk, entity: EntityId) -> tuple[HistoryRow, ...]:
    """Return all versions of an entry, of both parts, newest first; raises EntryUnknown.

    A version never stands below one that it replaced, whatever their clocks said.
    """
    with desk.archive.read() as connection:
        stored = records.of_entity(connection, entity)
    admitted = [one.record for one in stored if one.status is Status.ADMITTED]
    if not any(record.header.type == REVISION for record in admitted):
        raise EntryUnknown(reference=entity)
    links = [link for one in admitted if one.header.type == LINK and (link := read_link(one))]
    dated: list[tuple[datetime, int, HistoryRow]] = []
    for kind in (REVISION, COMPANION):
        dated += _rows(desk, entity, [one for one in admitted if one.header.type == kind], links)
    dated.sort(key=lambda one: (one[0], one[1], one[2].revision), reverse=True)
    return tuple(row for _, _, row in dated)


def _rows(
    desk: Desk, entity: EntityId, versions: Sequence[Record], links: Sequence[Link]
) -> list[tuple[datetime, int, HistoryRow]]:
    """Return the rows of one part's versions, each with the time and place that put it after those it replaced."""
    by_id = {record.id: record for record in versions}
    read = {record.id: read_revision(record) for record in versions}
    graph = ancestry(entity, read, links)
    tips = graph.tips(set(by_id))
    latest: dict[str, datetime] = {}
    rows = []
    for place, id_ in enumerate(graph.in_order()):
        above = graph.parents(id_)
        latest[id_] = max([_moment(by_id[id_].header.at), *(latest[one] for one in above)])
        row = _row(desk, by_id[id_], [read[one] for one in above], standing=id_ in tips)
        rows.append((latest[id_], place, row))
    return rows


def _row(desk: Desk, record: Record, above: Sequence[Revision], *, standing: bool) -> HistoryRow:
    """Return the row of one version."""
    revision = read_revision(record)
    return HistoryRow(
        revision=record.id,
        writer=record.header.writer,
        office=desk.office_name(record.header.writer),
        at=record.header.at,
        reason=read_reason(record),
        changes=tuple(_changes(revision, above)),
        realm=record.header.realm,
        removed=revision.removed,
        standing=standing,
        office_part=record.header.type == COMPANION,
        here=revision.fields is not None,
    )


def _changes(revision: Revision, above: Sequence[Revision]) -> Iterable[FieldChange]:
    """Yield what a version changed of those it replaced, as far as their content is here, by field."""
    if revision.fields is None:
        return
    before = [one.fields for one in above if one.fields is not None] or [{}]
    for name in sorted(set(revision.fields).union(*before)):
        after = revision.fields.get(name)
        differing = [fields.get(name) for fields in before if fields.get(name) != after]
        if differing:
            yield FieldChange(name, differing[0], after)


def _moment(at: str) -> datetime:
    """Return the time in a header; a time that no calendar has counts as the earliest."""
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return _EARLIEST
