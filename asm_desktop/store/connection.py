"""Connections to the archive file, and the sorting of database troubles into the world's and ours.

SQLCipher's driver is used with and without a passphrase, so that every laptop has the same modern SQLite.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from asm_desktop.domain.errors import ArchiveError, BadData, NotAllowed, Unavailable
from asm_desktop.store.keys import Keys

__all__ = [
    "ArchiveBusy",
    "ArchiveDamaged",
    "ArchiveReadOnly",
    "ArchiveUnreachable",
    "Connection",
    "DiskFails",
    "DiskFull",
    "KeyFileForeign",
    "compact",
    "intact",
    "mark",
    "open_engine",
    "reading",
    "rebuild_indexes",
    "translated",
    "unlock",
    "writing",
]
# `Connection` is handed on to services, which pass it through and never use it themselves.

_WRITE = "asm_write"
APPLICATION_ID = 0x41534D31
"""What marks a SQLite file as an archive of ours: "ASM1"."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # macOS hands writes to the disk's own cache unless it is told not to; other systems ignore these two.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -16000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
)

_CIPHER = (
    "PRAGMA cipher_compatibility = 4",
    # On, it overwrites every page that memory lets go: searches took five to twelve times as long (decision 0017).
    "PRAGMA cipher_memory_security = OFF",
)


class DiskFull(Unavailable):
    """No room left where the archive lies."""

    code = "disk-full"
    summary = "There is no room left on the disk."
    remedy = "What was saved before is safe. Free some space, then do it again."


class ArchiveBusy(Unavailable):
    """Another process writes."""

    code = "archive-busy"
    summary = "Another program is writing to this archive."
    remedy = "Nothing was changed. Close the other window, then do it again."


class ArchiveReadOnly(NotAllowed):
    """The file or folder may not be written."""

    code = "archive-read-only"
    summary = "This archive may not be changed here: the folder or file is read-only."
    remedy = "Nothing was changed. Copy the folder to a place where you may write, or ask for the rights."


class ArchiveUnreachable(Unavailable):
    """The file cannot be opened where it should lie."""

    code = "archive-unreachable"
    summary = "The archive file cannot be opened: its folder is gone, or there are no rights to it."
    remedy = "Check that the disk or stick is plugged in and that you may read and write there, then try again."


class DiskFails(Unavailable):
    """The disk does not read or write what it is asked to."""

    code = "disk-fails"
    summary = "The disk did not read or write as it should."
    remedy = "What was saved before is kept. Make a backup to another disk now, then check this one."


class ArchiveDamaged(BadData):
    """The file is no database of ours, or damaged."""

    code = "archive-damaged"
    summary = "The archive file cannot be read: it is damaged or not an archive."
    remedy = "Nothing was changed. Keep the file and bring back the last backup into a new folder."


class KeyFileForeign(BadData):
    """The keys are whole, and the database is not theirs."""

    code = "key-file-foreign"
    summary = "The key file “archive.key” opens with this passphrase, but not the archive beside it."
    remedy = "Nothing was changed. Both must come from the same archive; else bring back the last backup."


# Primary result codes of SQLite (the low byte of an extended one), https://www.sqlite.org/rescode.html
_WORLD: dict[int, type[ArchiveError]] = {
    3: ArchiveReadOnly,  # SQLITE_PERM
    5: ArchiveBusy,  # SQLITE_BUSY
    6: ArchiveBusy,  # SQLITE_LOCKED
    8: ArchiveReadOnly,  # SQLITE_READONLY
    10: DiskFails,  # SQLITE_IOERR
    11: ArchiveDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: ArchiveUnreachable,  # SQLITE_CANTOPEN
    15: ArchiveBusy,  # SQLITE_PROTOCOL
    26: ArchiveDamaged,  # SQLITE_NOTADB
}
_TOLD = {"database or disk is full": 13, "disk I/O error": 10, "attempt to write a readonly database": 8}
"""What SQLite says with some of these codes: copying a database passes on the words alone, with no or any code."""
_UNTOLD = frozenset({0, 1})

_LEAST_ROOM = 64 << 10

_MUCH_FREE = 2_000
"""Free pages from which on the file is written anew: that takes a second for each hundred megabytes."""

_NOT_A_DATABASE = 26
_NO_ROOM = 4874
"""SQLITE_IOERR_SHMSIZE: no room to begin the write-ahead log."""


def open_engine(file: Path, keys: Keys | None = None) -> Engine:
    """Return an engine on an archive file; sets and reads back what safety in a power cut rests on.

    With keys the file is one of SQLCipher's: each page encrypted, and proved when it is read.
    """
    # Texts and keys are parameters: no error may tell them.
    engine = create_engine(f"sqlite:///{file}", module=sqlcipher3.dbapi2, hide_parameters=True)
    event.listen(engine, "connect", lambda connection, _record: _prepare(file, connection, keys))
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a connection that sees one unchanging state of the archive."""
    with translated(_file(engine)), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open the one writing transaction: all of it is kept, or nothing."""
    writer = engine.execution_options(**{_WRITE: True})
    with translated(_file(engine)), writer.connect() as connection, connection.begin():
        yield connection


@contextmanager
def translated(file: Path | None = None) -> Iterator[None]:
    """Turn troubles of the world (disk, locks, rights, damage) into known errors; ours pass as they are.

    SQLite calls some writes that found no room a failing disk: where the file is named, the room is looked at.
    """
    try:
        yield
    except (DBAPIError, sqlcipher3.dbapi2.DatabaseError) as error:
        known = _known(error)
        if known is None:
            raise
        if isinstance(known, DiskFails) and file is not None and _no_room(file):
            raise DiskFull from error
        raise known from error


def intact(connection: Connection) -> bool:
    """Say whether the database holds together by its own check of every page and index.

    A full-text table keeps in memory how its index is laid out. Reading from it takes up what other connections changed
    since; the check does not, and would call a sound index damaged.
    """
    tables = connection.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"))
    for name in tables.scalars().all():
        connection.execute(text(f'SELECT 1 FROM "{name}" LIMIT 1')).first()  # noqa: S608 - a table of ours
    return list(connection.execute(text("PRAGMA integrity_check")).scalars()) == ["ok"]


def rebuild_indexes(connection: Connection) -> None:
    """Build all indexes of the database anew from their tables."""
    connection.execute(text("REINDEX"))


def compact(engine: Engine) -> bool:
    """Give the room of what was taken out back where it is much, and empty the write-ahead log.

    `secure_delete` overwrites what is taken out of the file; the log keeps older pages until it is emptied. False if
    somebody still reads an older state, so that it could not be.
    """
    with translated():
        raw = engine.raw_connection()
        try:
            cursor = raw.cursor()
            free = cursor.execute("PRAGMA freelist_count").fetchone()[0]
            if free > _MUCH_FREE:
                cursor.execute("VACUUM")
            return not cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            raw.close()


def mark(connection: Connection) -> None:
    """Mark a new file as an archive, in the transaction that makes its tables."""
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))


def _known(error: Exception) -> ArchiveError | None:
    """Return the known error that an error of the database means, or None."""
    raised = getattr(error, "orig", error)
    code = getattr(raised, "sqlite_errorcode", 0)
    if code in _UNTOLD:
        code = _TOLD.get(str(raised), code)
    if code == _NO_ROOM:
        return DiskFull()
    known = _WORLD.get(code & 0xFF)
    return known() if known else None


def _file(engine: Engine) -> Path:
    """Return the file that an engine works on."""
    return Path(engine.url.database or "")


def _no_room(file: Path) -> bool:
    """Say whether there is too little room beside a file to write even a page or two of a log."""
    try:
        return shutil.disk_usage(file.parent).free < _LEAST_ROOM
    except OSError:
        return False


def unlock(connection: Any, keys: Keys | None) -> None:  # noqa: ANN401 - the driver is not typed
    """Give a new connection of the driver its key, first of all; without keys it is one to a plain file."""
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    if keys is not None:
        connection.execute(f"PRAGMA key = \"x'{keys.database}'\"").fetchall()
        for pragma in _CIPHER:
            connection.execute(pragma).fetchall()


def _prepare(file: Path, connection: Any, keys: Keys | None) -> None:  # noqa: ANN401 - the driver is not typed
    """Set a new connection up; raises ArchiveReadOnly unless WAL and full synchronisation really hold.

    A database that is not ours is refused before anything in it changes.
    """
    connection.isolation_level = None
    with translated(file):
        unlock(connection, keys)
        marked = _mark_of(connection, keys)
        if marked != APPLICATION_ID and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise ArchiveDamaged
        for pragma in _PRAGMAS:
            connection.execute(pragma).fetchall()
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        level = connection.execute("PRAGMA synchronous").fetchone()[0]
    if (mode, level) != ("wal", 2):
        raise ArchiveReadOnly


def _mark_of(connection: Any, keys: Keys | None) -> int:  # noqa: ANN401 - the driver is not typed
    """Return what marks a file, by the first reading of it; raises KeyFileForeign where the keys do not open it."""
    try:
        marked: int = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlcipher3.dbapi2.DatabaseError as error:
        if keys is not None and error.sqlite_errorcode == _NOT_A_DATABASE:
            raise KeyFileForeign from error
        raise
    return marked


def _begin(connection: Connection) -> None:
    """Begin at once as writer, or quietly as reader."""
    write = connection.get_execution_options().get(_WRITE, False)
    connection.execute(text("BEGIN IMMEDIATE" if write else "BEGIN"))
