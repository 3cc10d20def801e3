"""Keeping the cached states and the search index equal to the records, inside the writing transaction."""

from collections.abc import Iterable, Sequence

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, creator
from asm_desktop.domain.labels import Standing, gate, held_back
from asm_desktop.domain.merging import Version, merge_fields
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, KIND, LINK, REVISION, read_link, read_revision
from asm_desktop.domain.state import RULES, EntryState, entry_state
from asm_desktop.search import indexer
from asm_desktop.services.desk import Desk
from asm_desktop.services.indexing import search_document
from asm_desktop.store import binned, covering, entries, records, withdrawn
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status, Stored
from asm_desktop.tasks.context import QUIET, TaskContext

UNKNOWN_KIND = "unknown"

_BATCH = 500


def refresh(connection: Connection, desk: Desk, entities: Iterable[EntityId]) -> list[EntryView]:
    """Recompute the states of some entries from their records, keep them and index them; returns what is shown.

    What is in the bin here is kept up to date as well, but not found.
    """
    wanted = sorted(set(entities))
    by_entity = records.of_entities(connection, wanted)
    hidden = binned.among(connection, wanted)
    views = []
    for entity in wanted:
        view = view_of(desk, entity, by_entity.get(entity, []))
        if view is None or view.removed or entity in hidden:
            indexer.remove(connection, entity)
        if view is None:
            entries.drop(connection, entity)
        else:
            views.append(view)
    entries.put(connection, views)
    if desk.ledger.agreements:
        # What is only hidden stays covered: ending the agreement must reach it.
        gone = set(wanted) - {view.entity for view in views} - withdrawn.hidden_among(connection, wanted)
        covering.put(connection, dict.fromkeys(gone, ()))
        covering.put(connection, {view.entity: desk.ledger.covering(view.entity, view.fields) for view in views})
    found = (view for view in views if not view.removed and view.entity not in hidden)
    indexer.put_many(connection, (search_document(desk, view) for view in found))
    return views


def catch_up(desk: Desk, context: TaskContext = QUIET) -> int:
    """Compute anew what older (or newer) rules computed and ours may show otherwise; return how many entries.

    Asked when an archive is opened; it costs one row to see that there is nothing to do.
    """
    with desk.archive.read() as connection:
        if entries.rules(connection) == RULES:
            return 0
    with desk.archive.write() as connection:
        waiting = entries.outdated(connection)
        for start in range(0, len(waiting), _BATCH):
            refresh(connection, desk, waiting[start : start + _BATCH])
            context.progress(min(start + _BATCH, len(waiting)), len(waiting))
        entries.mark_current(connection)
    return len(waiting)


def view_of(desk: Desk, entity: EntityId, stored: Sequence[Stored]) -> EntryView | None:
    """Return what an entity's records show, or None while no version of it counts."""
    admitted = [one.record for one in stored if one.status is Status.ADMITTED]
    by_id = {record.id: record for record in admitted}
    revisions = [read_revision(record) for record in admitted if record.header.type == REVISION]
    links = [link for record in admitted if record.header.type == LINK and (link := read_link(record))]
    state = entry_state(entity, revisions, links, desk.trust.owners(entity))
    if state is None:
        return None
    return _view(desk, state, by_id, _office_part(admitted))


def held_back_reason(desk: Desk, entity: EntityId, realm: Realm, standing: Standing) -> str:
    """Return the code of the reason why the version of a realm does not go to others (any more), or "" if it does.

    Beside the gate's reasons: `office-revoked` where nobody takes anything from this office, `save-again` where it
    could go by now but was saved before that, and `circles-differ` where versions for different circles were put
    together by somebody else than an owner.
    """
    today = desk.today()
    if realm != realms.LOCAL:
        return gate(standing, Purpose.NETWORK, today).reason
    if desk.trust.revoked(desk.writer):
        return "office-revoked"
    again = "save-again" if desk.trust.owns(desk.writer, entity) else "circles-differ"
    return held_back(standing, desk.organisation, today) or again


def office_heads(stored: Iterable[Stored]) -> tuple[str, ...]:
    """Return the companions of an entity that nothing has replaced."""
    companions = [one.record for one in stored if one.record.header.type == COMPANION]
    return tuple(sorted(_graph(companions).tips({record.id for record in companions})))


def _view(desk: Desk, state: EntryState, by_id: dict[str, Record], office: dict[str, Json]) -> EntryView:
    """Return the view of a state."""
    shown = by_id[state.shown].header
    held = held_back_reason(desk, state.entity, shown.realm, state.standing)
    kind = state.fields.get(KIND, UNKNOWN_KIND)
    return EntryView(
        entity=state.entity,
        code=short_code(state.entity),
        kind=kind if isinstance(kind, str) else UNKNOWN_KIND,
        fields=state.fields,
        office=office,
        conflicts=state.conflicts,
        heads=state.heads,
        realm=shown.realm,
        standing=state.standing,
        held_back=held,
        removed=state.removed,
        creator=creator(state.entity),
        revised_by=shown.writer,
        revised_at=shown.at,
        revisions=state.counted,
        version=state.counted,
    )


def _office_part(admitted: Iterable[Record]) -> dict[str, Json]:
    """Return the office part that companions give; where copies of this laptop disagree both rows are kept."""
    companions = [record for record in admitted if record.header.type == COMPANION and record.payload is not None]
    if not companions:
        return {}
    graph = _graph(companions)
    versions = {record.id: Version(read_revision(record).fields) for record in companions}
    return dict(merge_fields(sorted(graph.tips(set(versions))), versions, graph).fields)


def _graph(companions: Iterable[Record]) -> Graph:
    """Return the ancestry of companions."""
    return Graph({record.id: record.header.parents for record in companions})
