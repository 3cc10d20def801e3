"""The list of withdrawals, kept beside the database and in this person's data folder, so that no backup undoes one.

A database that is brought back, or put in place of a newer one, does not know of later withdrawals. Both lists do, and
are heard before the archive is used. They hold what every bundle holds: random ids, signatures, no words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from asm_desktop import paths
from asm_desktop.domain import realms
from asm_desktop.domain.errors import ArchiveError, BadData
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.records import Record
from asm_desktop.domain.withdrawals import WITHDRAWAL
from asm_desktop.exchange.lines import read_line, whole_line
from asm_desktop.services import erasing, states
from asm_desktop.services.admitting import Arrival, take
from asm_desktop.services.desk import Desk
from asm_desktop.store import records
from asm_desktop.store.connection import Connection
from asm_desktop.store.files import write_whole
from asm_desktop.store.records import FileNamed, Status, Stored

BESIDE = "withdrawals.jsonl"
"""Name of the list beside the database."""

FOLDER = "withdrawals"
"""Folder of the lists in this person's data folder, one for each office."""

_LONGEST = 1 << 20
"""Bytes of a line: an order that names all that it may is far shorter. The list may have any number of them."""


def keep_list(desk: Desk) -> None:
    """Write both lists anew if withdrawals came that they lack."""
    here = orders_of(desk)
    for place in _places(desk) if here else ():
        # One place that cannot be written must not keep the other from it.
        with suppress(ArchiveError, OSError):
            write_list(place, here)


def write_list(place: Path, orders: Iterable[Record]) -> None:
    """Add withdrawals to a list; raises what `file_troubles` raises, and OSError."""
    listed = {record.id: record for record in read_list(place)}
    both = listed | {record.id: record for record in orders}
    if len(both) > len(listed):
        lines = [whole_line(one.header_bytes, one.signature, one.payload or b"") for _, one in sorted(both.items())]
        place.parent.mkdir(0o700, parents=True, exist_ok=True)
        write_whole(place, b"".join(lines))


def orders_of(desk: Desk) -> list[Record]:
    """Return all withdrawals of an archive."""
    with desk.archive.read() as connection:
        return [one.record for one in records.of_type(connection, WITHDRAWAL) if one.record.payload is not None]


def replay(desk: Desk, *further: Path) -> int:
    """Hear the withdrawals that the lists (and further ones) have and the database has not; return how many."""
    return hear(desk, [record for place in (*_places(desk), *further) for record in read_list(place)])


@dataclass(frozen=True, slots=True)
class Beside:
    """Admitted records of an archive as they are, and the files that each names."""

    stored: Sequence[Stored] = ()
    files: Mapping[str, Sequence[FileNamed]] = field(default_factory=dict)


def hear(desk: Desk, told: Iterable[Record], beside: Beside | None = None) -> int:
    """Hear withdrawals that an archive may not know yet, do what they say, and return how many are new to it.

    `beside` are records of the same entries that come in with them: what stands in place of a passage.
    """
    listed = {record.id: record for record in told}
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
        _take_over(connection, beside or Beside())
        arrivals = [Arrival(place, one) for place, one in enumerate(missing) if one.header.realm == realms.PUBLIC]
        taken = take(connection, desk, arrivals, realms.PUBLIC)
        changed = erasing.settle_orders(connection, desk, {one.header.entity for one in own} | taken.entities)
        states.refresh(connection, desk, changed | taken.entities)
    erasing.clean_away(desk)
    return len(missing)


def _take_over(connection: Connection, beside: Beside) -> None:
    """Add records as they are."""
    records.add(connection, beside.stored)
    for one in beside.stored:
        header = one.record.header
        records.name_files(connection, one.record.id, EntityId(header.entity), beside.files.get(one.record.id, ()))


def _places(desk: Desk) -> tuple[Path, Path]:
    """Return where the lists of this office lie."""
    return (desk.archive.folder / BESIDE, paths.user_data() / FOLDER / f"{desk.writer}.jsonl")


def read_list(place: Path) -> Iterable[Record]:
    """Yield the withdrawals of a list; what is damaged in it is left out, for the other list may have it."""
    with suppress(OSError):
        for line in _lines(place) if place.is_file() else ():
            try:
                record = read_line(line).record()
            except BadData:
                continue
            if record.header.type == WITHDRAWAL and record.payload is not None:
                yield record


def _lines(place: Path) -> Iterator[bytes]:
    """Yield the lines of a file without their ends, but for those that are too long for an order."""
    with place.open("rb") as file:
        whole = True
        while line := file.readline(_LONGEST):
            ended = line.endswith(b"\n")
            if whole and (ended or len(line) < _LONGEST):
                yield line.removesuffix(b"\n")
            whole = ended
