"""Connections to the archive file, and the sorting of database troubles into the world's and ours.

SQLCipher's driver is used with and without a passphrase, so that every laptop has the same modern SQLite.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, DBAPIError

from asm_desktop.domain.errors import BadData, NotAllowed, Unavailable

__all__ = [
    "ArchiveBusy",
    "ArchiveDamaged",
    "ArchiveReadOnly",
    "Connection",
    "DiskFull",
    "open_engine",
    "reading",
    "translated",
    "writing",
]
# `Connection` is handed on to services, which pass it through and never use it themselves.

_WRITE = "asm_write"
_PRAGMAS = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -16000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
)


class DiskFull(Unavailable):
    """No room left where the archive lies."""

    code = "disk-full"
    summary = "There is no room left on the disk."
    remedy = "Nothing was changed. Free some space, then do it again."


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


class ArchiveDamaged(BadData):
    """The file is no database of ours, or damaged."""

    code = "archive-damaged"
    summary = "The archive file cannot be read: it is damaged or not an archive."
    remedy = "Nothing was changed. Keep the file and bring back the last backup into a new folder."


_WORLD: tuple[tuple[str, type[Exception]], ...] = (
    ("disk is full", DiskFull),
    ("database is locked", ArchiveBusy),
    ("readonly", ArchiveReadOnly),
    ("unable to open", ArchiveReadOnly),
    ("not a database", ArchiveDamaged),
    ("malformed", ArchiveDamaged),
    ("disk i/o error", DiskFull),
)


def open_engine(file: Path) -> Engine:
    """Return an engine on an archive file; sets and reads back what safety in a power cut rests on."""
    engine = create_engine(f"sqlite:///{file}", module=sqlcipher3.dbapi2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a connection that sees one unchanging state of the archive."""
    with translated(), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open the one writing transaction: all of it is kept, or nothing."""
    writer = engine.execution_options(**{_WRITE: True})
    with translated(), writer.connect() as connection, connection.begin():
        yield connection


@contextmanager
def translated() -> Iterator[None]:
    """Turn troubles of the world (disk, locks, rights, damage) into known errors; ours pass as they are."""
    try:
        yield
    except (DBAPIError, DatabaseError, sqlcipher3.dbapi2.DatabaseError) as error:
        message = str(getattr(error, "orig", None) or error).lower()
        for words, known in _WORLD:
            if words in message:
                raise known from error
        raise


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver is not typed
    """Set a new connection up; raises ArchiveDamaged unless WAL and full synchronisation really hold."""
    connection.isolation_level = None
    with translated():
        for pragma in _PRAGMAS:
            connection.execute(pragma).fetchall()
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        level = connection.execute("PRAGMA synchronous").fetchone()[0]
    if (mode, level) != ("wal", 2):
        raise ArchiveReadOnly


def _begin(connection: Connection) -> None:
    """Begin at once as writer, or quietly as reader."""
    write = connection.get_execution_options().get(_WRITE, False)
    connection.execute(text("BEGIN IMMEDIATE" if write else "BEGIN"))
