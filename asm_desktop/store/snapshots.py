"""Copies of an archive's database as it was at one moment, made while it is in use, and looking into such copies."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection

from asm_desktop.store.connection import open_engine, reading, translated, unlock, writing
from asm_desktop.store.files import file_troubles, sync_file
from asm_desktop.store.keys import Keys

_HEAD = b"SQLite format 3\0"
_PAGE = 4096
_SCATTERED = 220
"""Different bytes in a page of random ones: about 256; in a text or a picture of zeros far fewer."""
_PAGES = 2_000
"""Pages copied between two looks at whether somebody asked to stop: a few megabytes."""


class Sort(Enum):
    """What a file is by its first bytes: a plain database, what may be an encrypted one, or neither."""

    PLAIN = "plain"
    ENCRYPTED = "encrypted"
    OTHER = "other"


def sort_of(file: Path) -> Sort:
    """Return what a file is by its first bytes; raises what `file_troubles` raises."""
    with file_troubles(file), file.open("rb") as stream:
        head = stream.read(_PAGE)
    if head.startswith(_HEAD):
        return Sort.PLAIN
    return Sort.ENCRYPTED if len(head) == _PAGE and len(set(head)) > _SCATTERED else Sort.OTHER


def copy_database(
    connection: Connection, target: Path, check: Callable[[], None] = lambda: None, keys: Keys | None = None
) -> None:
    """Copy the database as this reading connection sees it into a new file; others save meanwhile.

    `keys` are those of the archive: the copy is encrypted with them as it is.
    The copy is of the very state that the connection reads, for SQLite goes on with a transaction that is open. `check`
    may raise to stop. Raises what `translated` and `file_troubles` raise; what was begun is removed by the caller.
    """
    source: Any = connection.connection.driver_connection
    with file_troubles(target):
        target.touch(0o600)

    def between(*_progress: int) -> None:
        check()

    with translated(), closing(sqlcipher3.dbapi2.connect(str(target))) as copy:
        unlock(copy, keys)
        # The file is synced once, when all of it is written.
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=_PAGES, progress=between)
    with file_troubles(target), target.open("r+b") as file:
        sync_file(file)


@contextmanager
def read_copy(file: Path, keys: Keys | None = None) -> Iterator[Connection]:
    """Open a copy for reading; raises what `translated` raises."""
    engine = open_engine(file, keys)
    try:
        with reading(engine) as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def change_copy(file: Path, keys: Keys | None = None) -> Iterator[Connection]:
    """Open the one writing transaction of a copy; raises what `translated` raises."""
    engine = open_engine(file, keys)
    try:
        with writing(engine) as connection:
            yield connection
    finally:
        engine.dispose()
