"""The door: records from outside become part of the archive, go into quarantine, or are left out, each by itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import REVISION, files_named, read_revision
from asm_desktop.domain.withdrawals import WITHDRAWAL
from asm_desktop.services import erasing, states
from asm_desktop.services.desk import Desk
from asm_desktop.services.judging import FACTS, Judge, Verdict
from asm_desktop.services.turning import turn
from asm_desktop.store import entries, holdings, records
from asm_desktop.store.connection import Connection
from asm_desktop.store.holdings import Standing
from asm_desktop.store.records import FileNamed, Status, Stored

QUARANTINE_RECORDS = 5_000
QUARANTINE_BYTES = 64 << 20
"""Most that waits in quarantine: whoever floods an office must not fill its disk."""

_PART = 500


@dataclass(frozen=True, slots=True)
class Arrival:
    """A well-formed record that came in, and its place in the box it came in."""

    place: int
    record: Record


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record that did not go in, or only its header, with the code of its reason; `kept`: it waits in quarantine.

    `record` is without its content, which may be long.
    """

    place: int
    reason: str
    kept: bool
    record: Record | None = None


@dataclass(slots=True)
class Taken:
    """What became of some records: the ids that went in, how many were known, what did not go in, whose state changes.

    `waiting`: went in without their content, which is withheld or not here yet. `withdrawn`: entries of which an order
    took or holds back something, or does so no longer. `turned`: entries of which records that were here count by now,
    or do not any more.
    """

    admitted: list[Record] = field(default_factory=list)
    known: int = 0
    waiting: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    withdrawn: set[EntityId] = field(default_factory=set)
    turned: set[EntityId] = field(default_factory=set)

    @property
    def entities(self) -> set[EntityId]:
        """The entries whose state may change by what went in, or by what it says about offices."""
        went_in = {one.header.entity for one in self.admitted if one.header.type not in FACTS}
        return went_in | self.withdrawn | self.turned


def take(connection: Connection, desk: Desk, arrivals: Sequence[Arrival], realm: Realm) -> Taken:
    """Judge the records of one batch from the box of a realm, and keep what goes in; states are not refreshed.

    What is said about offices and groups is heard first, again and again until nothing new follows from it.
    """
    taken = Taken()
    standings = holdings.standings(connection, [one.record.id for one in arrivals])
    fresh = _whole(connection, _fresh(arrivals, standings, taken), standings)
    facts = [one for one in fresh if one.record.header.type in FACTS]
    rest = [one for one in fresh if one.record.header.type not in FACTS]
    if facts:
        _settle(connection, _facts(connection, desk, facts, realm), standings, taken)
        taken.turned |= turn(connection, desk)
    taken.turned |= expect(connection, desk, [one.record for one in rest])
    judged = list(zip(rest, Judge(desk).judge([one.record for one in rest], realm), strict=True))
    orders = [one for one in judged if one[0].record.header.type == WITHDRAWAL]
    others = [one for one in judged if one[0].record.header.type != WITHDRAWAL]
    _settle(connection, orders, standings, taken)
    # What is withdrawn already must not reach the disk, so the orders are heard before the rest is written.
    _settle(connection, _emptied(connection, desk, others), standings, taken)
    given = [one.record for one, verdict in orders if verdict.status is Status.ADMITTED and one.record.payload]
    taken.withdrawn = erasing.settle_orders(connection, desk, taken.entities | erasing.reach_of(connection, given))
    return taken


def expect(connection: Connection, desk: Desk, coming: Iterable[Record]) -> set[EntityId]:
    """Note which records follow which in lanes that cuts are about, before they are judged; return entries turned.

    A cut names the last record that counts. Whether those before it do shows only when the whole lane can be seen.
    """
    news = False
    for one in coming:
        lane = desk.coming.setdefault(one.header.lane, {}) if one.header.lane in desk.cut_lanes else None
        if lane is not None and one.id not in lane:
            lane[one.id] = one.header.prev
            news = True
    if not news:
        return set()
    desk.reload_trust(connection)
    return turn(connection, desk)


def reconsider(connection: Connection, desk: Desk) -> set[EntityId]:
    """Judge again what is here by the trust in force, and refresh the states that this changes.

    Call it whenever trust changed, inside the same transaction. Returns the entries of what quarantine let in.
    """
    changed: set[EntityId] = set()
    turned: set[EntityId] = set()
    desk.reload_trust(connection)
    before = None
    while before != desk.trust:
        before = desk.trust
        turned |= turn(connection, desk)
        ids = [id_ for id_, _ in holdings.quarantined(connection)]
        for start in range(0, len(ids), _PART):
            changed |= _reconsider(connection, desk, ids[start : start + _PART])
        desk.reload_trust(connection)
    if desk.organisation is not None:
        changed |= entries.held_for(connection, "no-organisation")
    # Trust says whose orders count, and what came in may be withdrawn already.
    changed |= erasing.settle_orders(connection, desk)
    if changed or turned:
        states.refresh(connection, desk, changed | turned)
    return changed


def bound_quarantine(connection: Connection) -> int:
    """Drop what goes beyond the space that quarantine may take, and return how many records that were."""
    kept = kept_bytes = 0
    over = []
    for id_, size in holdings.quarantined(connection):
        if kept >= QUARANTINE_RECORDS or kept_bytes + size > QUARANTINE_BYTES:
            over.append(id_)
        else:
            kept, kept_bytes = kept + 1, kept_bytes + size
    holdings.drop_quarantined(connection, over)
    return len(over)


def _fresh(arrivals: Sequence[Arrival], standings: dict[str, Standing], taken: Taken) -> list[Arrival]:
    """Return what brings anything new; a record that waited for its content does when that comes."""
    fresh: dict[str, Arrival] = {}
    for one in arrivals:
        standing = standings.get(one.record.id)
        here = standing is not None and standing.status is not Status.QUARANTINED
        if here and (one.record.payload is None or (standing is not None and standing.complete)):
            taken.known += 1
        elif one.record.id not in fresh or fresh[one.record.id].record.payload is None:
            fresh[one.record.id] = one
    return list(fresh.values())


def _whole(connection: Connection, arrivals: Iterable[Arrival], standings: dict[str, Standing]) -> list[Arrival]:
    """Return arrivals with the content that waits in quarantine: a bare header must not let it in unseen."""
    whole = []
    for one in arrivals:
        standing = standings.get(one.record.id)
        if one.record.payload is None and standing is not None and standing.complete:
            (waiting,) = records.stream(connection, [one.record.id])
            whole.append(Arrival(one.place, replace(one.record, payload=waiting.payload)))
        else:
            whole.append(one)
    return whole


def _facts(connection: Connection, desk: Desk, facts: list[Arrival], realm: Realm) -> list[tuple[Arrival, Verdict]]:
    """Return the verdicts on trust and member records; each round may make the writers of others known."""
    settled: list[tuple[Arrival, Verdict]] = []
    waiting = facts
    while waiting:
        verdicts = Judge(desk).judge([one.record for one in waiting], realm)
        judged = list(zip(waiting, verdicts, strict=True))
        going = [(one, verdict) for one, verdict in judged if verdict.goes_in]
        records.add(connection, [Stored(one.record, verdict.status or Status.ADMITTED) for one, verdict in going])
        settled += going
        others = [(one, verdict) for one, verdict in judged if not verdict.goes_in]
        before = desk.trust
        desk.reload_trust(connection)
        if not going or desk.trust == before:
            return settled + others
        waiting = [one for one, _ in others]
    return settled


def _emptied(
    connection: Connection, desk: Desk, judged: Sequence[tuple[Arrival, Verdict]]
) -> list[tuple[Arrival, Verdict]]:
    """Return records on their way in, those that are withdrawn without their content."""
    # What is refused is kept nowhere, and must not say what the rest stands on.
    coming = [Stored(one.record, verdict.status) for one, verdict in judged if verdict.status]
    gone = erasing.withheld(connection, desk, coming)
    return [
        (replace(one, record=replace(one.record, payload=None)) if one.record.id in gone else one, verdict)
        for one, verdict in judged
    ]


def _settle(
    connection: Connection, judged: Sequence[tuple[Arrival, Verdict]], standings: dict[str, Standing], taken: Taken
) -> None:
    """Keep what goes in and what waits in quarantine, and list what does not go in."""
    stored, bare = [], []
    for one, verdict in judged:
        here = standings.get(one.record.id)
        header_is_in = here is not None and here.status is not Status.QUARANTINED
        header = replace(one.record, payload=None)
        if verdict.bare:
            taken.left_out.append(LeftOut(one.place, verdict.reason, kept=False, record=header))
            bare.append(one.record.id)
            if header_is_in:
                continue
            taken.admitted.append(header)
            stored.append(Stored(header, Status.ADMITTED))
        elif verdict.goes_in:
            taken.admitted.append(one.record)
            taken.waiting += one.record.payload is None
            stored.append(Stored(one.record, verdict.status or Status.ADMITTED))
        else:
            kept = verdict.status is Status.QUARANTINED and not header_is_in
            taken.left_out.append(LeftOut(one.place, verdict.reason, kept, header))
            if kept:
                stored.append(Stored(one.record, Status.QUARANTINED, verdict.reason))
    records.add(connection, stored)
    holdings.drop_contents(connection, bare)
    name_files(connection, [one.record for one in stored if one.status is Status.ADMITTED])


def name_files(connection: Connection, admitted: Iterable[Record]) -> None:
    """Note which files the content of admitted revisions names."""
    for one in admitted:
        # Most entries have no file: a look at the bytes spares parsing them once more.
        if one.header.type == REVISION and one.payload is not None and b'"sha256"' in one.payload:
            files = [FileNamed(file.id, file.sha256, file.bytes) for file in files_named(read_revision(one))]
            records.name_files(connection, one.id, one.header.entity, files)


def _reconsider(connection: Connection, desk: Desk, ids: Sequence[str]) -> set[EntityId]:
    """Judge some quarantined records again; returns the entries that this changes."""
    waiting = list(records.stream(connection, ids))
    verdicts = Judge(desk).judge(waiting, None)
    judged = list(zip(waiting, verdicts, strict=True))
    bare = [one.id for one, verdict in judged if verdict.bare]
    holdings.drop_contents(connection, bare)
    admitted = [
        replace(one, payload=None) if verdict.bare else one
        for one, verdict in judged
        if verdict.status is Status.ADMITTED
    ]
    opaque = [one for one, verdict in judged if verdict.status is Status.OPAQUE]
    refused = [one for one, verdict in judged if verdict.status is None]
    holdings.release(connection, [one.id for one in admitted], Status.ADMITTED)
    holdings.release(connection, [one.id for one in opaque], Status.OPAQUE)
    holdings.drop_quarantined(connection, [one.id for one in refused])
    name_files(connection, admitted)
    return {one.header.entity for one in admitted if one.header.type not in FACTS}
