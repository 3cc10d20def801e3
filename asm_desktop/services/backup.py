"""Backups: a copy of the archive as it is at one moment, proved by opening it, and bringing one back.

docs/decisions/0012-epochs-and-backups.md gives the reasons, `store/shelf.py` how it lies on the disk or stick.
"""

import hashlib
import io
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from asm_desktop.domain.errors import BadInput, CheckFailed
from asm_desktop.services.backup_rewriting import rewrite_backups
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import contents_of
from asm_desktop.services.proving import difference
from asm_desktop.services.spool import spool_folder
from asm_desktop.store import backup_notes, records
from asm_desktop.store.backup_notes import BackupNote
from asm_desktop.store.blobs import FileDamaged
from asm_desktop.store.files import file_troubles, write_whole
from asm_desktop.store.manifests import Manifest
from asm_desktop.store.shelf import DATABASE, MANIFEST, Shelf, open_shelf
from asm_desktop.store.shelf_files import place_troubles
from asm_desktop.store.snapshots import copy_database
from asm_desktop.store.vault import KEY_FILE
from asm_desktop.tasks.context import QUIET, TaskContext

EXTRAS = "kinds/*.toml"
"""What else of an archive's folder belongs to it: kinds of entries that the office added."""


class BackupInside(BadInput):
    """A backup within what it should save."""

    code = "backup-inside"
    summary = "“{place}” lies inside the archive's own folder, so it would be lost together with it."
    remedy = "Choose a stick, another disk, or at least a folder elsewhere."


class BackupNotProved(CheckFailed):
    """The copy was opened, and is not what the archive is."""

    code = "backup-not-proved"
    summary = "The new backup in “{place}” was opened and compared, and does not agree with the archive: {why}."
    remedy = "It was removed again; those before it are kept. Check the archive and the disk."


@dataclass(frozen=True, slots=True)
class BackupOptions:
    """How a backup is made: how many of this sort stay (none younger than `days` goes), and what closes it.

    One of an encrypted archive is closed with the archive's own passphrase; the one here is not looked at then.
    """

    keep: int = 7
    days: int = 0
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A finished backup: when it was made, when proved, and what is in it.

    `damaged` are attachments whose bytes here are not those of their names, so that they were left out; `removed` the
    older backups that went.
    """

    folder: Path
    at: str
    proved: str
    closed: bool
    entries: int
    records: int
    files: int
    bytes: int
    damaged: tuple[str, ...]
    removed: tuple[str, ...]


USUAL = BackupOptions()
"""How a backup is made unless people say otherwise."""


def make_backup(desk: Desk, place: Path, options: BackupOptions = USUAL, context: TaskContext = QUIET) -> BackupReport:
    """Make a backup in a place, prove it by opening it, and remove the oldest beyond those to keep.

    People can go on working meanwhile. A trouble or stop leaves the backups before it and the archive as they were.
    Raises BackupInside, BackupPlaceFull, BackupNotProved, PassphraseWrong, Cancelled, and what `file_troubles` raises.
    """
    with file_troubles(place):
        if place.resolve().is_relative_to(desk.archive.folder.resolve()):
            raise BackupInside(place=place)
    shelf = open_shelf(place, desk.writer, options.passphrase, desk.archive.keys)
    at = desk.now()
    with spool_folder(desk.archive.folder) as scratch:
        draft = shelf.draft(at[:10])
        try:
            manifest, damaged = _copied(desk, shelf, draft, scratch, context)
            manifest = replace(manifest, at=at, proved=desk.now())
            _write_manifest(shelf, draft, manifest, scratch)
            folder = shelf.finish(draft)
        except BaseException:
            shelf.give_up(draft)
            raise
    removed = shelf.prune(options.keep, options.days, at[:10])
    note = BackupNote(at, manifest.proved, str(folder.resolve()), manifest.contents.entries)
    with desk.archive.write() as connection:
        backup_notes.save(connection, note)
    # Those before it do not know of withdrawals that came from other offices since they were made.
    rewrite_backups(desk, context)
    contents = manifest.contents
    return BackupReport(
        folder=folder, at=at, proved=manifest.proved, closed=shelf.lock is not None, entries=contents.entries,
        records=sum(contents.records.values()), files=len(manifest.files),
        bytes=manifest.database_bytes + sum(manifest.files.values()), damaged=damaged, removed=removed,
    )  # fmt: skip


def last_backup(desk: Desk) -> BackupNote | None:
    """Return when this archive was backed up last, and when that backup was proved; None if it never was."""
    with desk.archive.read() as connection:
        return backup_notes.load(connection)


def _copied(
    desk: Desk, shelf: Shelf, draft: Path, scratch: Path, context: TaskContext
) -> tuple[Manifest, tuple[str, ...]]:
    """Copy database and files, prove the copy, and return its manifest and which files here are damaged."""
    snapshot = scratch / DATABASE
    with desk.archive.read() as connection:
        contents = contents_of(connection)
        named = records.files_by_record(connection)
        copy_database(connection, snapshot, context.check, desk.archive.keys)
    length = snapshot.stat().st_size
    database = shelf.put(snapshot, draft, DATABASE, context.check)
    snapshot.unlink()
    here = [sha256 for sha256 in sorted(named) if desk.archive.blobs.has(sha256)]
    kept: dict[str, int] = {}
    for done, sha256 in enumerate(here, 1):
        context.progress(done, len(here), "files")
        with suppress(FileDamaged), desk.archive.blobs.open(sha256) as stream:
            if shelf.put_file(stream, sha256, context.check):
                kept[sha256] = stream.seek(0, os.SEEK_END)
    if desk.archive.keys is not None:
        with place_troubles(draft):
            write_whole(draft / KEY_FILE, (desk.archive.folder / KEY_FILE).read_bytes())
    manifest = Manifest(
        at="", proved="", archive=desk.own.archive, writer=desk.writer, office=desk.own.office_card.name,
        database=database, database_bytes=length, contents=contents, files=kept,
        extras=dict(_extras(desk, shelf, context)),
    )  # fmt: skip
    _prove(shelf, draft, manifest, scratch, context)
    return manifest, tuple(sha256 for sha256 in here if sha256 not in kept)


def _extras(desk: Desk, shelf: Shelf, context: TaskContext) -> Iterator[tuple[str, str]]:
    """Keep the archive's other files and yield the path and hash of each."""
    folder = desk.archive.folder
    for file in sorted(folder.glob(EXTRAS)):
        with file_troubles(file):
            data = file.read_bytes()
        sha256 = hashlib.sha256(data).hexdigest()
        shelf.put_file(io.BytesIO(data), sha256, context.check)
        yield file.relative_to(folder).as_posix(), sha256


def _prove(shelf: Shelf, draft: Path, manifest: Manifest, scratch: Path, context: TaskContext) -> None:
    """Fetch the database out of the backup, open it, and compare it with the archive; raises BackupNotProved.

    Each attachment was read back when it was put there, or found there.
    """
    copy = scratch / f"proof-{DATABASE}"
    if shelf.fetch(draft, DATABASE, copy, context.check) != manifest.database:
        raise BackupNotProved(place=shelf.folder, why="its database has other bytes")
    trouble = difference(copy, manifest, shelf.keys)
    if trouble:
        raise BackupNotProved(place=shelf.folder, why=trouble)


def _write_manifest(shelf: Shelf, draft: Path, manifest: Manifest, scratch: Path) -> None:
    """Write the manifest, last of all files, and read it back."""
    file = scratch / MANIFEST
    with file_troubles(file):
        file.write_bytes(manifest.to_bytes())
    shelf.put(file, draft, MANIFEST, lambda: None)
    with place_troubles(shelf.folder):
        if shelf.manifest(draft) != manifest:
            raise BackupNotProved(place=shelf.folder, why="its manifest has other bytes")
