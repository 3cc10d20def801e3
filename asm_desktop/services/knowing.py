"""What this office holds and what others were heard to hold; nothing is taken as received because it was sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from asm_desktop.domain import realms
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.knowledge import MAX_RUNS, Heard, Held, Knowledge, Lane, Run, Wanted, proven, runs_of
from asm_desktop.domain.realms import Realm
from asm_desktop.exchange.knowledge_files import read_knowledge
from asm_desktop.exchange.layout import FEATURES, chunk_count
from asm_desktop.services.days import keep_day
from asm_desktop.services.desk import Desk
from asm_desktop.store import holdings, own, peers, records
from asm_desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class PeerKnowledge:
    """What one office said it holds of a realm. `wanted` are the files it lacks: hash → pieces (first, last)."""

    runs: Mapping[Lane, tuple[Run, ...]] = field(default_factory=dict)
    wanted: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def proves(self, lane: Lane, held: Mapping[str, Held]) -> dict[str, bool]:
        """Return which of the records held here in a lane that office is proved to hold: id → with their content."""
        runs = self.runs.get(lane, ())
        contents = proven(held, runs)
        if not any(run.lacks for run in runs):
            return dict.fromkeys(contents, True)
        return {id_: id_ in contents for id_ in proven(held, [replace(run, lacks=()) for run in runs])}


def peer_knowledge(connection: Connection, office: WriterId, realm: Realm) -> PeerKnowledge:
    """Return what an office was heard to hold of a realm: the union of its epochs that no later one replaces."""
    told_in = realms.PROGRAMME if realm == realms.PUBLIC else realm
    files = [_read(data) for data in peers.knowledge_of(connection, office, told_in)]
    known = [one for one in files if one is not None]
    replaced = {epoch for one in known for epoch in one.replaces}
    runs: dict[Lane, list[Run]] = {}
    wanted: dict[str, tuple[int, int]] = {}
    for one in known:
        if one.epoch in replaced:
            continue
        for run in one.runs:
            runs.setdefault(run.lane, []).append(run)
        for want in one.wanted:
            first, last = wanted.get(want.sha256, (want.first, want.last))
            wanted[want.sha256] = (min(first, want.first), max(last, want.last))
    return PeerKnowledge({lane: tuple(told[-MAX_RUNS:]) for lane, told in runs.items()}, wanted)


def told_withdrawals(connection: Connection, office: WriterId) -> frozenset[str]:
    """Return the withdrawals that an office said it follows, in the newest of what it told of each epoch."""
    files = [_read(data) for data in peers.knowledge_of(connection, office, realms.PROGRAMME)]
    known = [one for one in files if one is not None]
    replaced = {epoch for one in known for epoch in one.replaces}
    return frozenset(id_ for one in known if one.epoch not in replaced for id_ in one.withdrawals)


def own_knowledge(connection: Connection, desk: Desk, realm: Realm, withdrawals: tuple[str, ...] = ()) -> Knowledge:
    """Return this office's knowledge of a realm; that of public lanes stands in the programme's.

    `withdrawals` are those that this office follows.
    """
    told = (realm, realms.PUBLIC) if realm == realms.PROGRAMME else (realm,)
    runs: list[Run] = []
    wanted: dict[str, Wanted] = {}
    for one in told:
        for _, held in holdings.lanes(connection, one):
            runs.extend(runs_of(held))
        wanted.update(_wanted(connection, desk, one))
    return Knowledge(
        archive=desk.own.archive, office=desk.writer, epoch=desk.own.epoch, counter=desk.own.counter, realm=realm,
        runs=tuple(runs), replaces=desk.own.replaced, wanted=tuple(wanted[sha256] for sha256 in sorted(wanted)),
        withdrawals=withdrawals, heard=tuple(_heard(connection, realm)), features=tuple(sorted(FEATURES)),
    )  # fmt: skip


def count_up(desk: Desk) -> None:
    """Count one more bundle of this epoch, before anything of it is written: no count is ever used twice."""
    counted = replace(desk.own, counter=desk.own.counter + 1)
    with desk.archive.write() as connection:
        own.save(connection, counted)
        keep_day(connection, desk)
    desk.archive.own = counted


def begin_epoch(connection: Connection, desk: Desk) -> own.OwnOffice:
    """Begin a new epoch and return what this office is then; the caller takes it over once the change is kept.

    Done when somebody proves that this laptop was copied or brought back from a backup: its counts are not its own.
    """
    return own.begin_epoch(connection, desk.own, desk.random)


def is_outrun(connection: Connection, desk: Desk, told: Knowledge) -> bool:
    """Say whether others know more of this office's present epoch than it does itself: a count, or a record."""
    mine = (desk.writer, desk.own.epoch)
    counted = any((one.office, one.epoch) == mine and one.counter > desk.own.counter for one in told.heard)
    tops = [run.ids[0][1] for run in told.runs if run.lane[:2] == mine]
    return counted or not records.all_here(connection, tops)


def _wanted(connection: Connection, desk: Desk, realm: Realm) -> dict[str, Wanted]:
    """Return the files that records of a realm name and that are not here."""
    chunks = desk.archive.chunks
    wanted = {}
    for sha256, lengths in holdings.lengths(connection, realm).items():
        if not desk.archive.blobs.has(sha256):
            missing = sorted(set(range(chunk_count(max(lengths)))) - chunks.here(sha256)) or [0]
            wanted[sha256] = Wanted(sha256, missing[0], missing[-1])
    return wanted


def _heard(connection: Connection, realm: Realm) -> list[Heard]:
    """Return the newest count of each epoch of each other office that was heard of in a realm."""
    return [Heard(WriterId(office), epoch, counter) for office, epoch, counter in peers.heard(connection, realm)]


def _read(data: bytes) -> Knowledge | None:
    """Return a kept knowledge file; one that this version cannot read tells nothing."""
    try:
        return read_knowledge(data)
    except BadData:
        return None
