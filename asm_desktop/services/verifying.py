"""Checking the whole archive: the database, every record's hash and signature, every file, every derived state."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeVar

from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError, BadData, CheckFailed
from asm_desktop.domain.identities import EntityId, OfficeCard, WriterId, writer_id
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION, read_link, read_revision
from asm_desktop.domain.trust import TRUST, read_fact
from asm_desktop.search import indexer
from asm_desktop.services import erasing, states
from asm_desktop.services.desk import Desk
from asm_desktop.services.indexing import search_document
from asm_desktop.services.judging import FACTS, Judge, signed
from asm_desktop.store import binned, covering, entries, records, withdrawn
from asm_desktop.store.archive import DATABASE
from asm_desktop.store.blobs import FileDamaged
from asm_desktop.store.connection import ArchiveDamaged, Connection, intact
from asm_desktop.store.records import RawRecord, Status
from asm_desktop.tasks.context import QUIET, TaskContext

_BATCH = 500
"""Records or entries that are looked at together; progress is told after each batch."""

_Item = TypeVar("_Item")


class RecordMisfiled(BadData):
    """A record under an id or in columns that are not its own."""

    code = "record-misfiled"
    summary = "A record is kept under a name that is not its own."
    remedy = "Bring back the last backup into a new folder, and import bundles again."


class ArchiveFaulty(CheckFailed):
    """A check of the whole archive found faults."""

    code = "archive-faulty"
    summary = "{count} faults were found in the archive."
    remedy = "Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again."


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not hold: what sort, where, why.

    The sorts: database, record, signature, standing, file, state, index, withdrawn, covered.
    """

    sort: str
    place: str
    why: str


@dataclass(frozen=True, slots=True)
class Fork:
    """Several records of one office that follow the same one (`after`, "" at the beginning of a lane); all are kept.

    Not a fault of this archive: that office's laptop was copied, or brought back from a backup, and did not notice.
    """

    writer: WriterId
    realm: Realm
    after: str
    records: int


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked, what of it does not hold, which files are not here yet, and where lanes fork."""

    records: int
    signatures: int
    entries: int
    files: int
    missing_files: tuple[str, ...]
    faults: tuple[Fault, ...]
    forks: tuple[Fork, ...] = ()


def verify(desk: Desk, context: TaskContext = QUIET) -> Verification:
    """Check everything and return what was found; nothing is changed.

    Where the database itself is damaged nothing in it can be believed, and only the files are checked beside it.
    """
    faults: list[Fault] = []
    count = signed = 0
    shown: set[EntityId] = set()
    named: set[str] = set()
    forks: tuple[Fork, ...] = ()
    if _holds_together(desk):
        with desk.archive.read() as connection:
            count, signed, broken = _check_records(connection, desk, faults, context)
            shown = _check_states(connection, desk, broken, faults, context)
            faults.extend(_unlike(shown - binned.ids(connection), indexer.entities(connection), broken))
            faults.extend(_order_faults(connection, desk, broken))
            named = set(records.files_by_record(connection))
            forks = tuple(Fork(one[0], one[2], one[3], one[4]) for one in records.forks(connection))
        with desk.archive.write() as connection:
            if not indexer.intact(connection):
                faults.append(Fault("index", "search", "the full-text tables do not agree with their texts"))
    else:
        faults.append(Fault("database", DATABASE, "its pages or indexes are damaged"))
    files = list(desk.archive.blobs.every())
    faults.extend(_file_faults(desk, files, context))
    missing = tuple(sorted(named - set(files)))
    return Verification(count, signed, len(shown), len(files), missing, tuple(faults), forks)


def _holds_together(desk: Desk) -> bool:
    """Say whether the database can be read whole."""
    try:
        with desk.archive.read() as connection:
            return intact(connection)
    except ArchiveDamaged:
        return False


def keys_of(desk: Desk, connection: Connection) -> dict[WriterId, bytes]:
    """Return the public keys of all writers that can have written here: offices, the root, the sponsor, this one."""
    cards = [OfficeCard.from_bytes(desk.own.sponsor)] if desk.own.sponsor else []
    keys = [*desk.trust.keys.values(), *(bytes.fromhex(card.key) for card in cards), desk.own.key.public]
    for one in records.raw(connection, TRUST):
        try:
            root = read_fact(Record.received(one.header, one.signature, one.payload)).root_key
        except ArchiveError:
            continue  # told with the other records
        keys += [root] if root else []
    return {writer_id(key): key for key in keys}


def _check_records(
    connection: Connection, desk: Desk, faults: list[Fault], context: TaskContext
) -> tuple[int, int, set[EntityId]]:
    """Check every record as it lies on disk; return how many, how many signatures held, and whose cannot be read."""
    keys, judge = keys_of(desk, connection), Judge(desk)
    total = sum(records.count_by(connection).values())
    count = good = 0
    broken: set[EntityId] = set()
    for batch in _batches(records.raw(connection)):
        read: list[tuple[RawRecord, Record]] = []
        for one in batch:
            try:
                read.append((one, _read(one)))
            except ArchiveError as error:
                faults.append(Fault("record", one.id, error.message))
                broken.add(EntityId(str(one.named[1])))
        holding = signed([(record, keys.get(record.header.writer)) for _, record in read])
        good += sum(holding)
        for (one, record), holds in zip(read, holding, strict=True):
            if one.status is Status.QUARANTINED:  # what waits may be anybody's, and is judged again
                continue
            if not holds:
                faults.append(Fault("signature", one.id, "it is not signed by the office that it names"))
            elif bool(judge.why_not(record.header, one.id)) != (one.status is Status.UNCONFIRMED):
                faults.append(Fault("standing", one.id, "whether it counts is not what is known of its office"))
        count += len(batch)
        context.progress(count, total, "records")
    return count, good, broken


def _batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Cut what comes into lists that fit in memory, whatever the archive's size."""
    coming = iter(items)
    while batch := list(islice(coming, _BATCH)):
        yield batch


def _read(one: RawRecord) -> Record:
    """Return a record of bytes on disk; raises what does not hold about it."""
    if not all(isinstance(part, bytes) for part in (one.header, one.signature, one.payload or b"")):
        raise RecordMisfiled
    record = Record.received(one.header, one.signature, one.payload)
    header = record.header
    named = (header.type, header.entity, header.realm, header.writer, header.epoch, header.n, header.prev)
    if record.id != one.id or named != one.named:
        raise RecordMisfiled
    if one.payload is not None and one.status is Status.ADMITTED:
        _read_content(record)
    return record


def _read_content(record: Record) -> None:
    """Read the content of a record of a known type; raises what does not hold about it."""
    if record.header.type in {REVISION, COMPANION, CONSENT}:
        read_revision(record)
    elif record.header.type == LINK:
        read_link(record)
    elif record.header.type in FACTS:
        read_fact(record)


def _check_states(
    connection: Connection, desk: Desk, broken: set[EntityId], faults: list[Fault], context: TaskContext
) -> set[EntityId]:
    """Compare every derived state, and what the index keeps of it, with what the records give.

    Returns the entries that can be found.
    """
    entities = records.entities_with(connection, REVISION, COMPANION)
    shown: set[EntityId] = set()
    noted = covering.all_covered(connection)
    hidden = withdrawn.hidden_among(connection, noted)
    for start in range(0, len(entities), _BATCH):
        batch = [entity for entity in entities[start : start + _BATCH] if entity not in broken]
        stored = records.of_entities(connection, batch)
        kept = entries.several(connection, batch)
        views = {entity: states.view_of(desk, entity, stored[entity]) for entity in batch}
        for entity, view in views.items():
            if not _same(view, kept.get(entity)):
                faults.append(Fault("state", entity, "what is shown is not what the records give"))
            agreed = sorted(desk.ledger.covering(entity, view.fields)) if view is not None else []
            # What an order only hides keeps what is noted about it.
            if noted.pop(entity, []) != agreed and not (view is None and entity in hidden):
                faults.append(Fault("covered", entity, "the agreements about it are not those that are noted"))
        found = [view for view in views.values() if view is not None and not view.removed]
        shown.update(view.entity for view in found)
        stale = indexer.outdated(connection, (search_document(desk, view) for view in found))
        faults.extend(Fault("index", entity, "it is not in the index as it is shown") for entity in sorted(stale))
        context.progress(min(start + _BATCH, len(entities)), len(entities), "entries")
    faults.extend(
        Fault("covered", one, "agreements are noted for what is not here") for one in sorted(noted.keys() - broken)
    )
    strays = entries.ids(connection) - set(entities)
    faults.extend(Fault("state", entity, "it is shown without a record of it") for entity in sorted(strays))
    return shown


def _same(view: EntryView | None, kept: EntryView | None) -> bool:
    """Say whether two views are equal. Why one is held back depends on trust as well, so it is computed when read."""
    if view is None or kept is None:
        return view is kept
    return replace(EntryView.from_bytes(view.to_bytes()), held_back="") == replace(kept, held_back="")


def _order_faults(connection: Connection, desk: Desk, broken: set[EntityId]) -> Iterator[Fault]:
    """Yield what was withdrawn and is not noted so, and content that is here though somebody entitled took it out."""
    brakes = erasing.Brakes(connection, desk)
    for entity in sorted(withdrawn.with_orders(connection) - broken):
        due = erasing.effect_on(brakes, entity, records.of_entity(connection, entity))
        if withdrawn.marks(connection, entity) != due.records:
            yield Fault("withdrawn", entity, "what is noted is not what the orders about it say")
    for id_ in withdrawn.not_emptied(connection):
        yield Fault("withdrawn", id_, "its content is here and was withdrawn")


def _unlike(shown: set[EntityId], indexed: set[EntityId], broken: set[EntityId]) -> Iterator[Fault]:
    """Yield the entries that are in the index and should not be, or the other way round."""
    for entity in sorted((indexed ^ shown) - broken):
        why = "it is not in the index" if entity in shown else "it is in the index and should not be"
        yield Fault("index", entity, why)


def _file_faults(desk: Desk, files: Sequence[str], context: TaskContext) -> Iterator[Fault]:
    """Yield the files whose bytes are not those that their names promise."""
    for done, sha256 in enumerate(files, 1):
        context.progress(done, len(files), "files")
        try:
            desk.archive.blobs.check(sha256)
        except FileDamaged as error:
            yield Fault("file", sha256, error.message)
