"""Bringing a backup back into a new folder, on this laptop or another: whole and compared, or not at all."""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.errors import BadData
from asm_desktop.services.backup import EXTRAS
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import contents_of
from asm_desktop.services.proving import difference
from asm_desktop.services.withdrawal_list import BESIDE, replay
from asm_desktop.store import own
from asm_desktop.store.archive import BLOBS, DATABASE, ArchiveExists, folder_for_archive, open_copy
from asm_desktop.store.blobs import BlobStore, pieces_of
from asm_desktop.store.files import PathUnusable, file_troubles, sync_folder, write_whole
from asm_desktop.store.keys import Keys
from asm_desktop.store.manifests import Contents, Manifest
from asm_desktop.store.migrations import check_known
from asm_desktop.store.shelf import Shelf, find_backup, shelf_of
from asm_desktop.store.shelf_files import PART, BackupUnreadable
from asm_desktop.store.snapshots import change_copy, read_copy
from asm_desktop.store.vault import KEY_FILE
from asm_desktop.tasks.context import QUIET, TaskContext


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """An archive that was brought back: from which backup, where to, what is in it.

    `withdrawals` is how many of them were given after the backup was made: what they name is not in the archive.
    """

    backup: Path
    folder: Path
    office: str
    at: str
    entries: int
    records: int
    files: int
    withdrawals: int = 0


def restore_backup(backup: Path, folder: Path, passphrase: str = "", context: TaskContext = QUIET) -> RestoreReport:
    """Bring a backup (or the newest one in a place) back into a folder that is empty or does not exist yet.

    The archive gets its name last of all, once it was opened and compared, so that nobody opens half of one. It begins
    a new epoch, for the archive that was saved may be in use still. Nothing of the backup changes. Raises NoBackup,
    BackupClosed, PassphraseWrong, BackupUnreadable, BackupTooNew, ArchiveExists, PathUnusable, ArchiveTooNew,
    Cancelled, and what `file_troubles` and `translated` raise.
    """
    found = find_backup(backup)
    shelf = shelf_of(found, passphrase)
    manifest = shelf.manifest(found.folder)
    _check_free(folder)
    with ExitStack() as on_failure:
        folder_for_archive(folder, on_failure)
        on_failure.callback(_empty, folder)
        part = folder / f"{DATABASE}{PART}"
        if shelf.fetch(found.folder, DATABASE, part, context.check) != manifest.database:
            raise BackupUnreadable(why="its database has other bytes than it had")
        _check(part, manifest, shelf.keys)
        if found.locked:
            with file_troubles(folder):
                write_whole(folder / KEY_FILE, (found.folder / KEY_FILE).read_bytes())
        _fetch_files(shelf, manifest, folder, context)
        _fetch_extras(shelf, manifest.extras, folder, context)
        with change_copy(part, shelf.keys) as connection:
            office = own.load(connection)
            if office is None:
                raise BackupUnreadable(why="its database is of no office")
            own.begin_epoch(connection, office)
        heard, contents = _hear_withdrawals(folder, part.name, shelf)
        with file_troubles(folder):
            part.rename(folder / DATABASE)
            sync_folder(folder)
        on_failure.pop_all()
    return RestoreReport(
        found.folder, folder, manifest.office, manifest.at, contents.entries, sum(contents.records.values()),
        len(manifest.files), heard,
    )  # fmt: skip


def _hear_withdrawals(folder: Path, database: str, shelf: Shelf) -> tuple[int, Contents]:
    """Take out what was withdrawn since the backup was made, before anybody can open it; also say what is left.

    The lists of withdrawals lie in this person's data folder, and beside the backups.
    """
    with open_copy(folder, database, shelf.keys) as archive:
        heard = replay(Desk(archive, _catalogs(folder)), shelf.folder / BESIDE)
        with archive.read() as connection:
            return heard, contents_of(connection)


def _catalogs(folder: Path) -> Catalogs:
    """Return the catalogues of an archive; a kind of its own that is broken keeps nobody from getting it back."""
    try:
        return load_catalogs(folder / Path(EXTRAS).parent)
    except BadData:
        return load_catalogs()


def _check_free(folder: Path) -> None:
    """Raise ArchiveExists or PathUnusable unless a folder is empty or missing."""
    with file_troubles(folder):
        if (folder / DATABASE).exists():
            raise ArchiveExists(folder=folder)
        if folder.is_dir() and any(folder.iterdir()):
            raise PathUnusable(path=folder, why="there is something in it already")


def _check(part: Path, manifest: Manifest, keys: Keys | None) -> None:
    """Open the copy and compare it; raises ArchiveTooNew, BackupUnreadable."""
    with read_copy(part, keys) as connection:
        check_known(connection)
    trouble = difference(part, manifest, keys)
    if trouble:
        raise BackupUnreadable(why=trouble)


def _fetch_files(shelf: Shelf, manifest: Manifest, folder: Path, context: TaskContext) -> None:
    """Bring the attachments back, each checked."""
    blobs = BlobStore(folder / BLOBS, shelf.keys)
    for done, sha256 in enumerate(manifest.files, 1):
        context.progress(done, len(manifest.files), "files")
        context.check()
        with shelf.open_file(sha256) as stream:
            if not blobs.add_expected(sha256, pieces_of(stream)):
                raise BackupUnreadable(why=f"the file {sha256[:12]} is damaged")


def _fetch_extras(shelf: Shelf, extras: Mapping[str, str], folder: Path, context: TaskContext) -> None:
    """Bring other files of the archive back; a manifest that names a place elsewhere is not believed."""
    for name, sha256 in extras.items():
        place, wanted = Path(name), Path(EXTRAS)
        if place.parts[:-1] != wanted.parts[:-1] or not place.match(wanted.name) or "\\" in name or ":" in name:
            raise BackupUnreadable(why="its manifest names a file that cannot be")
        with file_troubles(folder):
            (folder / place).parent.mkdir(0o700, exist_ok=True)
        shelf.fetch_file(sha256, folder / place, context.check)


def _empty(folder: Path) -> None:
    """Remove what a restore that failed put into a folder that was empty before."""
    with suppress(OSError):
        for end in ("", "-wal", "-shm"):
            (folder / f"{DATABASE}{PART}{end}").unlink(missing_ok=True)
        (folder / KEY_FILE).unlink(missing_ok=True)
    for name in (BLOBS, Path(EXTRAS).parts[0]):
        shutil.rmtree(folder / name, ignore_errors=True)
