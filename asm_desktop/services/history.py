"""What happened to an entry: who saved which version, when, what it changed, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import RULES_VERSION, Record
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION, read_link, read_reason, read_revision
from asm_desktop.domain.state import Link, Revision, ancestry
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.store import records
from asm_desktop.store.records import Status, Stored

_EARLIEST = datetime.min.replace(tzinfo=UTC)

SHORTEST = 8
"""Letters of a version's id that name it."""

_AHEAD = timedelta(days=1)
_BEHIND = timedelta(minutes=10)
"""How far clocks may differ before one looks wrong: ahead of this laptop's, and behind that of an older version."""


class VersionUnknown(BadInput):
    """What was typed names no version that can be read here."""

    code = "version-unknown"
    summary = "“{reference}” is not a version of {code} whose text is here."
    remedy = "Give the id of a version, or its beginning, as the history of the entry shows it."


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
    `clock_wrong`: the time is before that of a version it replaced, or still to come. `confirmed` is False for what
    counts for nothing, because its office was revoked and nobody confirms that it wrote this before.
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
    clock_wrong: bool = False
    confirmed: bool = True


def history(desk: Desk, entity: EntityId) -> tuple[HistoryRow, ...]:
    """Return all versions of an entry, of both parts, newest first; raises EntryUnknown.

    A version never stands below one that it replaced, whatever their clocks said.
    """
    with desk.archive.read() as connection:
        stored = records.of_entity(connection, entity)
    shown = [one.record for one in stored if one.status in {Status.ADMITTED, Status.UNCONFIRMED} and _is_read(one)]
    if not any(record.header.type == REVISION for record in shown):
        raise EntryUnknown(reference=entity)
    unconfirmed = {one.record.id for one in stored if one.status is Status.UNCONFIRMED}
    links = [link for one in shown if one.header.type == LINK and (link := read_link(one))]
    dated: list[tuple[datetime, int, HistoryRow]] = []
    for kind in (REVISION, COMPANION):
        dated += _rows(desk, entity, [one for one in shown if one.header.type == kind], (links, unconfirmed))
    dated.sort(key=lambda one: (one[0], one[1], one[2].revision), reverse=True)
    return tuple(row for _, _, row in dated)


def _is_read(stored: Stored) -> bool:
    """Say whether this version reads what a record says; of what is unconfirmed some may be of a newer one."""
    return stored.record.header.need <= RULES_VERSION


def find_version(view: EntryView, stored: Iterable[Stored], reference: str) -> Record:
    """Return the version of an entry, of either part, that an id or its beginning means; raises VersionUnknown."""
    wanted = reference.strip().lower()
    admitted = [one.record for one in stored if one.status is Status.ADMITTED]
    here = [one for one in admitted if one.header.type in {REVISION, COMPANION} and one.payload is not None]
    found = [one for one in here if one.id.startswith(wanted)] if len(wanted) >= SHORTEST else []
    if len(found) != 1:
        raise VersionUnknown(reference=reference, code=view.code)
    return found[0]


def version_ids(desk: Desk, entity: EntityId, references: Iterable[str]) -> tuple[str, ...]:
    """Return the versions of an entry that their ids, or the beginnings of these, mean; raises VersionUnknown."""
    rows = history(desk, entity)
    found = []
    for one in references:
        wanted = one.strip().lower()
        matching = [row.revision for row in rows if len(wanted) >= SHORTEST and row.revision.startswith(wanted)]
        if len(matching) != 1:
            raise VersionUnknown(reference=one, code=short_code(entity))
        found += matching
    return tuple(found)


def _rows(
    desk: Desk, entity: EntityId, versions: Sequence[Record], beside: tuple[Sequence[Link], set[str]]
) -> list[tuple[datetime, int, HistoryRow]]:
    """Return the rows of one part's versions, each with the time and place that put it after those it replaced.

    `beside` are the links, and the ids of what is unconfirmed: that replaces nothing.
    """
    links, unconfirmed = beside
    by_id = {record.id: record for record in versions}
    read = {record.id: read_revision(record) for record in versions}
    graph = ancestry(entity, read, links, desk.trust.owners(entity))
    tips = graph.tips(by_id.keys() - unconfirmed)
    latest: dict[str, datetime] = {}
    believed: dict[str, datetime] = {}
    bound = _moment(desk.now())
    rows = []
    for place, id_ in enumerate(graph.in_order()):
        above = graph.parents(id_)
        moment = _moment(by_id[id_].header.at)
        latest[id_] = max([moment, *(latest[one] for one in above)])
        before = max((believed[one] for one in above), default=_EARLIEST)
        wrong = moment - bound > _AHEAD or before - moment > _BEHIND
        believed[id_] = before if wrong else max(before, moment)
        row = _row(desk, by_id[id_], [read[one] for one in above], standing=id_ in tips)
        rows.append((latest[id_], place, replace(row, clock_wrong=wrong, confirmed=id_ not in unconfirmed)))
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
