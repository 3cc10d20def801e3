"""By which rules the records here were judged last, and those that were kept unread by them."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from asm_desktop.store.portable import upsert
from asm_desktop.store.records import Status
from asm_desktop.store.tables import meta, record

_KEY = "judged"
_PART = 500


def judged_by(connection: Connection) -> str:
    """Return the rules that judged last, "" for archives of versions that did not say so."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return bytes(value).decode("ascii", "replace") if value is not None else ""


def mark_judged(connection: Connection, rules: str) -> None:
    """Note that these rules judged all that is here."""
    statement = upsert(meta)
    newer = {"value": statement.excluded.value}
    row = {"key": _KEY, "value": rules.encode()}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=newer), row)


def unread(connection: Connection) -> list[tuple[str, str]]:
    """Return (id, type) of the records that were kept unread, by id."""
    query = select(record.c.id, record.c.type).where(record.c.status == Status.OPAQUE.value).order_by(record.c.id)
    return [(row[0], row[1]) for row in connection.execute(query)]


def restate(connection: Connection, ids: Sequence[str], status: Status, reason: str = "") -> None:
    """Give records another standing."""
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        connection.execute(update(record).where(record.c.id.in_(part)).values(status=status.value, reason=reason))
