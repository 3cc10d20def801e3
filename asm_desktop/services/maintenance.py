"""Care of the archive: what is in it, whether two offices agree, and building anew what can be built anew."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import COMPANION, KIND, REVISION
from asm_desktop.search import indexer
from asm_desktop.search.documents import SearchDocument
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.file_texts import read_waiting
from asm_desktop.services.indexing import search_document
from asm_desktop.services.verifying import ArchiveFaulty, Fault, Fork, Verification, verify
from asm_desktop.store import binned, entries, records
from asm_desktop.store.connection import Connection
from asm_desktop.store.manifests import Contents
from asm_desktop.store.records import Status
from asm_desktop.tasks.context import QUIET, TaskContext

__all__ = [
    "ArchiveFaulty",
    "Fault",
    "Fork",
    "Stats",
    "Verification",
    "contents_of",
    "recompute_states",
    "reindex",
    "state_digest",
    "stats",
    "verify",
]

BATCH = 500
"""Entries whose states are recomputed in one transaction."""


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of an archive, and a digest for each realm but `local`: offices with equal digests hold equal records.

    `unconfirmed` are records of offices that were revoked, or that no coordinator stands for any more, which count for
    nothing. `forks` are places in lanes that several records follow: their office was copied or brought back unnoticed.
    `unknown_kinds` and `unknown_fields` say of each that no kind here declares how many entries have it.
    """

    entries: int
    conflicts: int
    records: Mapping[str, int]
    quarantined: int
    unconfirmed: int
    opaque: int
    unknown_kinds: Mapping[str, int]
    unknown_fields: Mapping[str, int]
    forks: int
    offices: int
    files: int
    file_bytes: int
    state_digest: Mapping[Realm, str]


def stats(desk: Desk) -> Stats:
    """Return what is in the archive."""
    with desk.archive.read() as connection:
        total, twofold = entries.count(connection)
        counts = records.count_by(connection)
        forks = len(records.forks(connection))
        kinds, fields = _unknown(connection, desk)
        digests = {realm: state_digest(connection, realm) for realm in _digested(connection, desk)}
    lengths = [desk.archive.blobs.size(sha256) for sha256 in desk.archive.blobs.every()]
    return Stats(
        entries=total,
        conflicts=twofold,
        records={type_: number for (type_, status), number in sorted(counts.items()) if status == Status.ADMITTED},
        quarantined=sum(number for (_, status), number in counts.items() if status == Status.QUARANTINED),
        unconfirmed=sum(number for (_, status), number in counts.items() if status == Status.UNCONFIRMED),
        opaque=sum(number for (_, status), number in counts.items() if status == Status.OPAQUE),
        unknown_kinds=kinds,
        unknown_fields=fields,
        forks=forks,
        offices=len(desk.trust.offices),
        files=len(lengths),
        file_bytes=sum(lengths),
        state_digest=digests,
    )


def _unknown(connection: Connection, desk: Desk) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many entries have each kind, and each field, that nobody here declares."""
    kinds: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    declared: dict[str, frozenset[str]] = {}
    for view in entries.every(connection):
        if view.kind not in declared:
            declared[view.kind] = frozenset(one.name for one in desk.catalogs.kinds.get(view.kind).fields) | {KIND}
        if not desk.catalogs.kinds.knows(view.kind):
            kinds[view.kind] += 1
        fields.update((view.fields.keys() | view.office.keys()) - declared[view.kind])
    return dict(sorted(kinds.items())), dict(sorted(fields.items()))


def state_digest(connection: Connection, realm: Realm) -> str:
    """Return SHA-256 over the ids of a realm's admitted and opaque records, sorted, each followed by 2, 1 or 0.

    Ids are lower hex; 2 stands for withdrawn (erased, or held back), 1 for content that is here, 0 for any other.
    """
    digest = hashlib.sha256()
    for id_, here in records.digest_rows(connection, realm):
        digest.update(f"{id_}{here}".encode())
    return digest.hexdigest()


def contents_of(connection: Connection) -> Contents:
    """Return the counts of an archive or a copy of one, and a digest for each realm, `local` included."""
    total, _ = entries.count(connection)
    counts = records.count_by(connection)
    return Contents(
        entries=total,
        records={f"{type_} {status}": number for (type_, status), number in sorted(counts.items())},
        digests={str(realm): state_digest(connection, realm) for realm in records.realms_held(connection)},
    )


def reindex(desk: Desk, context: TaskContext = QUIET) -> int:
    """Build the search index anew from all entries, read what files have not been read, and return how many entries."""
    with desk.archive.write() as connection:
        count = indexer.rebuild(connection, _documents(connection, desk, context))
    read_waiting(desk, context)
    return count


def recompute_states(desk: Desk, context: TaskContext = QUIET) -> int:
    """Compute the state of every entry anew from its records, with its place in the index, and return how many."""
    with desk.archive.read() as connection:
        waiting = records.entities_with(connection, REVISION, COMPANION)
    for start in range(0, len(waiting), BATCH):
        with desk.archive.write() as connection:
            states.refresh(connection, desk, waiting[start : start + BATCH])
        context.progress(min(start + BATCH, len(waiting)), len(waiting))
    return len(waiting)


def _digested(connection: Connection, desk: Desk) -> list[Realm]:
    """Return the realms to digest: those this office is in, the public one, and any other that it holds records of."""
    mine = (*desk.trust.realms_of(desk.writer), realms.PUBLIC)
    return sorted({*mine, *records.realms_held(connection)} - {realms.LOCAL})


def _documents(connection: Connection, desk: Desk, context: TaskContext) -> Iterator[SearchDocument]:
    """Yield every entry that can be found as the index keeps it."""
    total, _ = entries.count(connection)
    hidden = binned.ids(connection)
    kept = (view for view in entries.every(connection) if not view.removed and view.entity not in hidden)
    for done, view in enumerate(kept, 1):
        if done % BATCH == 0:
            context.progress(done, total)
        yield search_document(desk, view)
