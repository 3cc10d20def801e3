"""An opened archive: its folder, lock, database and attachments."""

from contextlib import AbstractContextManager
from pathlib import Path

import filelock
from sqlalchemy import Connection, Engine

from asm_desktop.domain.errors import BadInput, Conflict, Unavailable
from asm_desktop.store import own
from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.connection import ArchiveReadOnly, open_engine, reading, writing
from asm_desktop.store.files import file_troubles
from asm_desktop.store.migrations import upgrade

DATABASE = "archive.db"
BLOBS = "attachments"
LOCK = "archive.lock"


class NoArchive(BadInput):
    """A folder without an archive."""

    code = "no-archive"
    summary = "There is no archive in “{folder}”."
    remedy = "Choose the folder that holds archive.db, or make a new archive with `asm-desktop init`."


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


def new_archive(folder: Path, office: own.OwnOffice) -> Archive:
    """Make an archive in a folder (made if need be) for an office; raises ArchiveExists, ArchiveReadOnly."""
    if (folder / DATABASE).exists():
        raise ArchiveExists(folder=folder)
    with file_troubles():
        folder.mkdir(parents=True, exist_ok=True)
    lock = _locked(folder)
    try:
        engine = open_engine(folder / DATABASE)
        with writing(engine) as connection:
            upgrade(connection)
            own.save(connection, office)
        return Archive(folder, engine, lock)
    except BaseException:
        lock.release()
        raise


def open_archive(folder: Path) -> Archive:
    """Open the archive in a folder, its schema brought up to date; raises NoArchive, ArchiveInUse, ArchiveTooNew."""
    if not (folder / DATABASE).is_file():
        raise NoArchive(folder=folder)
    lock = _locked(folder)
    try:
        engine = open_engine(folder / DATABASE)
        with writing(engine) as connection:
            upgrade(connection)
        return Archive(folder, engine, lock)
    except BaseException:
        lock.release()
        raise


def _locked(folder: Path) -> filelock.BaseFileLock:
    """Return the archive's lock, taken; raises ArchiveInUse, ArchiveReadOnly."""
    lock = filelock.FileLock(folder / LOCK, timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise ArchiveInUse from None
    except PermissionError as error:
        raise ArchiveReadOnly from error
    return lock
