"""When and where this archive was backed up, and when that was proved; kept in the archive file, never exported."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import Connection, select

from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import meta

_KEY = "backup"
_SHELVES = "backup-shelves"


@dataclass(frozen=True, slots=True)
class BackupNote:
    """One backup: when it was made, when it was opened and compared, where it lies, how many entries are in it."""

    at: str
    proved: str
    folder: str
    entries: int


def save(connection: Connection, note: BackupNote) -> None:
    """Note the newest backup, and the folder that it lies in with others."""
    before = shelves(connection)
    _put(connection, _KEY, msgspec.json.encode(note))
    keep_shelves(connection, [*before, str(Path(note.folder).parent)])


def load(connection: Connection) -> BackupNote | None:
    """Return the newest backup, None if there was none."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return msgspec.json.decode(value, type=BackupNote) if value is not None else None


def shelves(connection: Connection) -> list[str]:
    """Return the folders that backups of this archive were ever made in, sorted."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _SHELVES))
    if value is not None:
        return msgspec.json.decode(value, type=list[str])
    # Earlier versions noted the newest backup alone.
    note = load(connection)
    return [str(Path(note.folder).parent)] if note else []


def keep_shelves(connection: Connection, folders: Iterable[str]) -> None:
    """Note the folders that backups lie in, in place of what was noted before."""
    _put(connection, _SHELVES, msgspec.json.encode(sorted(set(folders))))


def _put(connection: Connection, key: str, value: bytes) -> None:
    """Keep a value under a key."""
    statement = upsert(meta)
    newer = {"value": statement.excluded.value}
    kept = statement.on_conflict_do_update(index_elements=["key"], set_=newer)
    connection.execute(kept, {"key": key, "value": value})
