"""Copies of an archive's database as it was at one moment, made while it is in use, and looking into such copies."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection

from asm_desktop.store.connection import open_engine, reading, translated, writing
from asm_desktop.store.files import file_troubles, sync_file

_PAGES = 2_000
"""Pages copied between two looks at whether somebody asked to stop: a few megabytes."""


def copy_database(connection: Connection, target: Path, check: Callable[[], None] = lambda: None) -> None:
    """Copy the database as this reading connection sees it into a new file; others save meanwhile.

    The copy is of the very state that the connection reads, for SQLite goes on with a transaction that is open. `check`
    may raise to stop. Raises what `translated` and `file_troubles` raise; what was begun is removed by the caller.
    """
    source: Any = connection.connection.driver_connection
    with file_troubles(target):
        target.touch(0o600)

    def between(*_progress: int) -> None:
        check()

    with translated(), closing(sqlcipher3.dbapi2.connect(str(target))) as copy:
        # The file is synced once, when all of it is written.
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=_PAGES, progress=between)
    with file_troubles(target), target.open("r+b") as file:
        sync_file(file)


@contextmanager
def read_copy(file: Path) -> Iterator[Connection]:
    """Open a copy for reading; raises what `translated` raises."""
    engine = open_engine(file)
    try:
        with reading(engine) as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def change_copy(file: Path) -> Iterator[Connection]:
    """Open the one writing transaction of a copy; raises what `translated` raises."""
    engine = open_engine(file)
    try:
        with writing(engine) as connection:
            yield connection
    finally:
        engine.dispose()
