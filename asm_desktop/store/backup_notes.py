"""When this archive was backed up last and when that backup was proved; kept in the archive file, never exported."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import meta

_KEY = "backup"


@dataclass(frozen=True, slots=True)
class BackupNote:
    """One backup: when it was made, when it was opened and compared, where it lies, how many entries are in it."""

    at: str
    proved: str
    folder: str
    entries: int


def save(connection: Connection, note: BackupNote) -> None:
    """Note the newest backup."""
    row = {"key": _KEY, "value": msgspec.json.encode(note)}
    statement = upsert(meta)
    newer = {"value": statement.excluded.value}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=newer), row)


def load(connection: Connection) -> BackupNote | None:
    """Return the newest backup, None if there was none."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return msgspec.json.decode(value, type=BackupNote) if value is not None else None
