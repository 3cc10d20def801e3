"""The highest date that this laptop's clock has shown, kept in the archive file."""

from sqlalchemy import Connection, select

from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import meta

_KEY = "highest-day"


def highest(connection: Connection) -> str:
    """Return the highest date (`2026-05-03`) that was kept, "" if none was yet."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return bytes(value).decode() if value is not None else ""


def keep(connection: Connection, day: str) -> None:
    """Keep the highest date."""
    statement = upsert(meta)
    newer = {"value": statement.excluded.value}
    row = {"key": _KEY, "value": day.encode()}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=newer), row)
