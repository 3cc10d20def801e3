"""What somebody typed and did not save yet: kept beside the records, so that a power cut costs a few seconds."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from asm_desktop.store.tables import unsaved


def keep(connection: Connection, key: str, entity: str, at: str, form: bytes) -> None:
    """Keep a form under its key in place of what was kept before."""
    statement = upsert(unsaved).values(key=key, entity=entity, at=at, form=form)
    newer = {name: statement.excluded[name] for name in ("entity", "at", "form")}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=newer))


def drop(connection: Connection, key: str) -> None:
    """Forget a form: it was saved, or somebody gave it up."""
    connection.execute(delete(unsaved).where(unsaved.c.key == key))


def every(connection: Connection) -> list[tuple[str, str, str, bytes]]:
    """Return (key, entity, time, form) of all forms that wait, the newest first."""
    rows = connection.execute(select(unsaved).order_by(unsaved.c.at.desc(), unsaved.c.key))
    return [(row.key, row.entity, row.at, row.form) for row in rows]
