"""The list of withdrawals, kept beside the database and in this person's data folder, so that no backup undoes one.

A database that is brought back, or put in place of a newer one, does not know of later withdrawals. Both lists do, and
are heard before the archive is used. They hold what every bundle holds: random ids, signatures, no words.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from asm_desktop import paths
from asm_desktop.domain import realms
from asm_desktop.domain.errors import ArchiveError, BadData
from asm_desktop.domain.records import Record
from asm_desktop.domain.withdrawals import WITHDRAWAL
from asm_desktop.exchange.lines import read_line, whole_line
from asm_desktop.services import erasing, states
from asm_desktop.services.admitting import Arrival, take
from asm_desktop.services.desk import Desk
from asm_desktop.store import records
from asm_desktop.store.files import write_whole
from asm_desktop.store.records import Status, Stored

BESIDE = "withdrawals.jsonl"
"""Name of the list beside the database."""

FOLDER = "withdrawals"
"""Folder of the lists in this person's data folder, one for each office."""

_LONGEST = 64 << 20


def keep_list(desk: Desk) -> None:
    """Write both lists anew if withdrawals came that they lack."""
    with desk.archive.read() as connection:
        here = [one.record for one in records.of_type(connection, WITHDRAWAL) if one.record.payload is not None]
    if not here:
        return
    for place in _places(desk):
        listed = {record.id: record for record in _read(place)}
        if listed.keys() >= {record.id for record in here}:
            continue
        both = listed | {record.id: record for record in here}
        lines = [whole_line(one.header_bytes, one.signature, one.payload or b"") for _, one in sorted(both.items())]
        # One place that cannot be written must not keep the other from it.
        with suppress(ArchiveError, OSError):
            place.parent.mkdir(0o700, parents=True, exist_ok=True)
            write_whole(place, b"".join(lines))


def replay(desk: Desk) -> int:
    """Hear the withdrawals that the lists have and the database has not, and return how many those are."""
    listed = {record.id: record for place in _places(desk) for record in _read(place)}
    if not listed:
        return 0
    with desk.archive.read() as connection:
        if records.all_here(connection, list(listed)):
            return 0
        known = {one.record.id for one in records.of_type(connection, WITHDRAWAL)}
    missing = [record for id_, record in sorted(listed.items()) if id_ not in known]
    with desk.archive.write() as connection:
        own = [one for one in missing if one.header.realm == realms.LOCAL and one.signed_by(desk.own.key.public)]
        records.add(connection, [Stored(one, Status.ADMITTED) for one in own])
        arrivals = [Arrival(place, one) for place, one in enumerate(missing) if one.header.realm == realms.PUBLIC]
        taken = take(connection, desk, arrivals, realms.PUBLIC)
        changed = erasing.settle_orders(connection, desk, {one.header.entity for one in own} | taken.entities)
        states.refresh(connection, desk, changed | taken.entities)
    erasing.clean_away(desk)
    return len(missing)


def _places(desk: Desk) -> tuple[Path, Path]:
    """Return where the lists of this office lie."""
    return (desk.archive.folder / BESIDE, paths.user_data() / FOLDER / f"{desk.writer}.jsonl")


def _read(place: Path) -> Iterable[Record]:
    """Yield the withdrawals of a list; what is damaged in it is left out, for the other list may have it."""
    try:
        if place.stat().st_size > _LONGEST:
            return
        lines = place.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        try:
            record = read_line(line).record()
        except BadData:
            continue
        if record.header.type == WITHDRAWAL and record.payload is not None:
            yield record
