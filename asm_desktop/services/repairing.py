"""Repair of what can be built anew, or had again from others: what `verify` found, mended as far as that is certain.

What is derived (states, search index, indexes of the database, the columns of a record) is built anew from the records.
Damaged files, and damaged records of other offices, are put out of the way, so that they count as missing and come
again with the next bundle. What this office wrote itself and nobody may have is never touched: that is for a backup.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.identities import verify as signature_holds
from asm_desktop.domain.records import RECORD_DOMAIN, Header, payload_matches, record_id
from asm_desktop.domain.revisions import COMPANION, REVISION
from asm_desktop.search import indexer
from asm_desktop.services import erasing, turning
from asm_desktop.services.desk import Desk
from asm_desktop.services.file_texts import read_waiting
from asm_desktop.services.maintenance import recompute_states
from asm_desktop.services.verifying import Verification, keys_of, verify
from asm_desktop.store import covering, entries, holdings, records
from asm_desktop.store.connection import ArchiveDamaged, Connection, rebuild_indexes
from asm_desktop.store.records import RawRecord
from asm_desktop.tasks.context import QUIET, TaskContext

_DERIVED = frozenset({"standing", "state", "index", "withdrawn", "covered"})
"""Sorts of faults in what is computed from the records."""


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found, what was done about it, and what is found afterwards.

    `rebuilt`: how many entries were computed anew, with the index; `filed`: records whose columns were set right;
    `asked`: records of others that come again; `set_aside`: files that come again.
    """

    before: Verification
    rebuilt: int
    filed: tuple[str, ...]
    asked: tuple[str, ...]
    set_aside: tuple[str, ...]
    after: Verification


def repair(desk: Desk, context: TaskContext = QUIET) -> Repair:
    """Check everything, mend what can be mended, check again; each step is kept whole or not at all."""
    before = verify(desk, context)
    if "database" in _sorts(before):
        _rebuild_indexes(desk)
        again = verify(desk, context)
    else:
        again = before
    if "database" in _sorts(again):
        return Repair(before, 0, (), (), _set_aside(desk, again), again)
    filed, asked = _mend_records(desk, [one.place for one in again.faults if one.sort in {"record", "signature"}])
    if filed or asked or "standing" in _sorts(again):
        turning.start_over(desk)
    rebuilt = _rebuild(desk, context) if filed or asked or _DERIVED & _sorts(again) else 0
    set_aside = _set_aside(desk, again)
    if not (filed or asked or rebuilt or set_aside):
        return Repair(before, 0, (), (), (), again)
    return Repair(before, rebuilt, filed, asked, set_aside, verify(desk, context))


def _sorts(found: Verification) -> set[str]:
    """Return the sorts of faults that were found."""
    return {fault.sort for fault in found.faults}


def _rebuild_indexes(desk: Desk) -> None:
    """Build the database's indexes anew; where tables are damaged themselves nothing comes of it."""
    with suppress(ArchiveDamaged), desk.archive.write() as connection:
        rebuild_indexes(connection)


def _mend_records(desk: Desk, ids: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Mend damaged records; returns those that were filed again by their header, and those that have to come again."""
    filed: list[str] = []
    asked: list[str] = []
    with desk.archive.write() as connection:
        keys = keys_of(desk, connection)
        for one in list(records.raw_of(connection, sorted(set(ids)))):
            header = _sound_header(keys, one)
            others = one.named[3] != desk.writer if header is None else header.writer != desk.writer
            if header is None and others:
                records.take_out(connection, one.id)
                asked.append(one.id)
            elif header is not None:
                if _filed(connection, one, header):
                    filed.append(one.id)
                if others and _content_is_damaged(one, header):
                    holdings.drop_contents(connection, [one.id])
                    asked.append(one.id)
        desk.reload_trust(connection)
    return tuple(filed), tuple(asked)


def _sound_header(keys: Mapping[WriterId, bytes], one: RawRecord) -> Header | None:
    """Return the header of a record if it is the one that its id and signature are made over, else None."""
    if not all(isinstance(part, bytes) for part in (one.header, one.signature)) or record_id(one.header) != one.id:
        return None
    try:
        header = Header.from_bytes(one.header)
    except BadData:
        return None
    key = keys.get(header.writer, b"")
    return header if signature_holds(key, RECORD_DOMAIN, one.header, one.signature) else None


def _filed(connection: Connection, one: RawRecord, header: Header) -> bool:
    """Set the columns of a record right, and say whether they were wrong."""
    named = (header.type, header.entity, header.realm, header.writer, header.epoch, header.n, header.prev)
    if named == one.named:
        return False
    records.file_by_header(connection, one.id, header)
    return True


def _content_is_damaged(one: RawRecord, header: Header) -> bool:
    """Say whether a record's content is not the one that its header names."""
    if one.payload is None:
        return False
    return not all(isinstance(part, bytes) for part in (one.payload,)) or not payload_matches(header, one.payload)


def _rebuild(desk: Desk, context: TaskContext) -> int:
    """Compute all states anew into an empty index, drop those that no record gives, and return how many entries."""
    with desk.archive.write() as connection:
        indexer.rebuild(connection, ())
        known = set(records.entities_with(connection, REVISION, COMPANION))
        for entity in sorted(entries.ids(connection) - known):
            entries.drop(connection, entity)
        covering.put(connection, dict.fromkeys(covering.all_covered(connection), ()))
        erasing.settle_orders(connection, desk)
    count = recompute_states(desk, context)
    erasing.clean_away(desk)
    read_waiting(desk, context)
    return count


def _set_aside(desk: Desk, found: Verification) -> tuple[str, ...]:
    """Put damaged files out of the way, and return which."""
    damaged = tuple(fault.place for fault in found.faults if fault.sort == "file")
    for sha256 in damaged:
        desk.archive.blobs.set_aside(sha256)
    return damaged
