"""Backups that still hold what was withdrawn: written anew without it where they can be opened, told where not.

A list of the withdrawals is put beside the backups in each place within reach. So one that nobody can open now, because
only a passphrase does, hears of them when it is restored, on whatever laptop.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.records import Record
from asm_desktop.domain.withdrawals import WITHDRAWAL
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import contents_of
from asm_desktop.services.proving import difference
from asm_desktop.services.spool import spool_folder
from asm_desktop.services.withdrawal_list import BESIDE, Beside, hear, orders_of, write_list
from asm_desktop.store import backup_notes, records
from asm_desktop.store.archive import open_copy
from asm_desktop.store.files import file_troubles
from asm_desktop.store.manifests import Manifest
from asm_desktop.store.records import Status
from asm_desktop.store.shelf import DATABASE, MANIFEST, Backup, Shelf, backups_in
from asm_desktop.store.shelf_files import BackupUnreadable
from asm_desktop.tasks.context import QUIET, TaskContext

_ORDERS = f"{WITHDRAWAL} {Status.ADMITTED}"
"""How a manifest calls its count of withdrawals."""


@dataclass(frozen=True, slots=True)
class RewriteReport:
    """What became of the backups of an archive.

    `rewritten` are folders of backups. `left` are those that may hold it still, because a passphrase closes them or
    they could not be written anew, and folders with backups that are not there now.
    """

    rewritten: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def rewrite_backups(desk: Desk, context: TaskContext = QUIET) -> RewriteReport:
    """Take what was withdrawn out of all backups that can be opened, and say which others may hold it.

    Each is opened as a copy, hears the withdrawals, is compared and proved again, and takes the place of the one before
    in its folder; one that knows them all stays as it is. Raises Cancelled alone.
    """
    orders = orders_of(desk)
    with desk.archive.read() as connection:
        shelves = backup_notes.shelves(connection) if orders else []
    rewritten: list[str] = []
    left: list[str] = []
    for place in shelves:
        found = _backups(Path(place))
        if found is None:
            left.append(place)
            continue
        with suppress(ArchiveError, OSError):
            write_list(Path(place) / BESIDE, orders)
        for one in found:
            try:
                shelf = _opened(desk, one)
                if shelf is None:
                    left.append(str(one.folder))
                elif _rewrite(desk, shelf, one.folder, orders, context):
                    rewritten.append(str(one.folder))
                    shelf.drop_unnamed()
            except (ArchiveError, OSError):
                left.append(str(one.folder))
    return RewriteReport(tuple(rewritten), tuple(left))


def _backups(shelf: Path) -> list[Backup] | None:
    """Return the backups in a folder, put right where writing was cut off; None if it is not there or read-only."""
    with suppress(ArchiveError, OSError):
        if shelf.is_dir():
            Shelf(shelf, None).open_place()
            return backups_in(shelf)
    return None


def _opened(desk: Desk, backup: Backup) -> Shelf | None:
    """Return the shelf of a backup as far as this archive opens it: not if a passphrase alone does."""
    if backup.locked:
        return Shelf(backup.folder.parent, None, desk.archive.keys) if desk.archive.keys else None
    return None if backup.closed else Shelf(backup.folder.parent, None)


def _rewrite(desk: Desk, shelf: Shelf, backup: Path, orders: Sequence[Record], context: TaskContext) -> bool:
    """Write one backup anew if it does not know all withdrawals; say whether it had to be."""
    manifest = shelf.manifest(backup)
    # Orders are never taken out, so a backup with as many of them as are here knows them all: nothing is to be copied.
    if manifest.writer != desk.writer or manifest.contents.records.get(_ORDERS, 0) == len(orders):
        return False
    with spool_folder(desk.archive.folder) as scratch:
        copy = scratch / DATABASE
        if shelf.fetch(backup, DATABASE, copy, context.check) != manifest.database:
            raise BackupUnreadable(why="its database has other bytes than it had")
        with open_copy(scratch, DATABASE, shelf.keys) as archive:
            if not hear(Desk(archive, desk.catalogs, desk.now, desk.random), orders, _beside(desk, orders)):
                return False
            with archive.read() as connection:
                named = records.files_by_record(connection)
                contents = contents_of(connection)
        files = {sha256: size for sha256, size in manifest.files.items() if sha256 in named}
        length = copy.stat().st_size
        fresh = replace(manifest, database_bytes=length, contents=contents, files=files, proved=desk.now())
        trouble = difference(copy, fresh, shelf.keys)
        if trouble:
            raise BackupUnreadable(why=trouble)
        _put_in_place(shelf, backup, fresh, scratch, context)
    return True


def _beside(desk: Desk, orders: Sequence[Record]) -> Beside:
    """Return what stands in place of what was withdrawn: the records of those entries whose content is here."""
    with desk.archive.read() as connection:
        found = records.of_entities(connection, sorted({one.header.entity for one in orders}))
        kept = [
            one
            for many in found.values()
            for one in many
            if one.record.payload is not None and one.status is Status.ADMITTED and one.record.header.type != WITHDRAWAL
        ]
        return Beside(kept, records.files_of(connection, [one.record.id for one in kept]))


def _put_in_place(shelf: Shelf, backup: Path, manifest: Manifest, scratch: Path, context: TaskContext) -> None:
    """Put the new database and manifest where the backup was; until both are there the one before stands."""
    draft = shelf.draft(backup.name.partition("-")[2])
    try:
        manifest = replace(manifest, database=shelf.put(scratch / DATABASE, draft, DATABASE, context.check))
        file = scratch / MANIFEST
        with file_troubles(file):
            file.write_bytes(manifest.to_bytes())
        shelf.put(file, draft, MANIFEST, context.check)
        shelf.exchange(draft, backup)
    except BaseException:
        shelf.give_up(draft)
        raise
