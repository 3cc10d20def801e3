"""An opened archive: its folder, lock, database and attachments."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path

import filelock
from sqlalchemy import Connection, Engine

from asm_desktop.domain.errors import BadInput, Conflict, Unavailable
from asm_desktop.store import own, records
from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.connection import ArchiveDamaged, ArchiveReadOnly, mark, open_engine, reading, writing
from asm_desktop.store.files import PathForbidden, file_troubles, sync_folder
from asm_desktop.store.migrations import current, upgrade
from asm_desktop.store.records import Stored

DATABASE = "archive.db"
BLOBS = "attachments"
LOCK = "archive.lock"


class NoArchive(BadInput):
    """A folder without an archive."""

    code = "no-archive"
    summary = "There is no archive in “{folder}”."
    remedy = "Choose the folder that holds archive.db, or make a new archive."


class ArchiveExists(Conflict):
    """A folder that holds an archive already."""

    code = "archive-exists"
    summary = "There is an archive in “{folder}” already."
    remedy = "Nothing was changed. Open that one, or choose an empty folder."


class ArchiveInUse(Unavailable):
    """Another window or command has this archive open."""

    code = "archive-in-use"
    summary = "This archive is open in another window or command."
    remedy = "Close the other one, then open it again."


class Archive:
    """One archive, open in this process and no other. Close it when done."""

    def __init__(self, folder: Path, engine: Engine, lock: filelock.BaseFileLock) -> None:
        """Use `open_archive` or `new_archive`."""
        self.folder = folder
        self.blobs = BlobStore(folder / BLOBS)
        self._engine = engine
        self._lock = lock
        with self.read() as connection:
            found = own.load(connection)
        if found is None:
            raise NoArchive(folder=folder)
        self.own = found

    def read(self) -> AbstractContextManager[Connection]:
        """Open a connection that sees one unchanging state."""
        return reading(self._engine)

    def write(self) -> AbstractContextManager[Connection]:
        """Open the one writing transaction: all of it is kept, or nothing."""
        return writing(self._engine)

    def close(self) -> None:
        """Let go of the database and the lock."""
        self._engine.dispose()
        self._lock.release()


def new_archive(folder: Path, office: own.OwnOffice, first: Sequence[Stored] = ()) -> Archive:
    """Make an archive in a folder (made if need be) for an office, with its first records: all of it or nothing.

    Raises ArchiveExists, ArchiveInUse, and what `file_troubles` and `translated` raise.
    """
    with ExitStack() as on_failure:
        _make_folder(folder, on_failure)
        lock = _locked(folder)
        on_failure.callback(lock.release)
        if (folder / DATABASE).exists():
            raise ArchiveExists(folder=folder)
        on_failure.callback(_remove_database, folder)
        with file_troubles():
            # What belongs to the database is made with its rights: nobody else who uses this laptop reads it.
            (folder / DATABASE).touch(0o600)
        engine = open_engine(folder / DATABASE)
        on_failure.callback(engine.dispose)
        with writing(engine) as connection:
            upgrade(connection)
            mark(connection)
            own.save(connection, office)
            records.add(connection, first)
        with file_troubles():
            sync_folder(folder)
        archive = Archive(folder, engine, lock)
        on_failure.pop_all()
    return archive


def open_archive(folder: Path) -> Archive:
    """Open the archive in a folder, its schema brought up to date.

    Raises NoArchive, ArchiveInUse, ArchiveTooNew, ArchiveDamaged, and what `file_troubles` and `translated` raise.
    """
    with file_troubles():
        if not (folder / DATABASE).is_file():
            raise NoArchive(folder=folder)
        if (folder / DATABASE).stat().st_size == 0:
            raise ArchiveDamaged
    with ExitStack() as on_failure:
        lock = _locked(folder)
        on_failure.callback(lock.release)
        engine = open_engine(folder / DATABASE)
        on_failure.callback(engine.dispose)
        with writing(engine) as connection:
            if not current(connection):
                raise ArchiveDamaged
            upgrade(connection)
        archive = Archive(folder, engine, lock)
        archive.blobs.sweep()
        on_failure.pop_all()
    return archive


def _make_folder(folder: Path, on_failure: ExitStack) -> None:
    """Make a folder and those above it; on failure those that were made go again, the innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        on_failure.callback(_remove_folder, one)
    with file_troubles():
        folder.mkdir(0o700, parents=True, exist_ok=True)


def _remove_folder(folder: Path) -> None:
    """Remove a folder that we made, unless somebody put something into it."""
    with suppress(OSError):
        folder.rmdir()


def _remove_database(folder: Path) -> None:
    """Remove the files of an archive that could not be finished."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", LOCK):
        with suppress(OSError):
            (folder / name).unlink()


def _locked(folder: Path) -> filelock.BaseFileLock:
    """Return the archive's lock, taken; raises ArchiveInUse, ArchiveReadOnly."""
    lock = filelock.FileLock(folder / LOCK, timeout=0)
    try:
        with file_troubles():
            lock.acquire()
    except filelock.Timeout:
        raise ArchiveInUse from None
    except PathForbidden as error:
        raise ArchiveReadOnly from error
    return lock
