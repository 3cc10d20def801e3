"""By which rights the records of each writer were judged last: a note beside the records, in the same transaction."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, select

from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import meta

_KEY = "rights"


def load(connection: Connection) -> dict[str, str]:
    """Return for each writer a digest of the rights that its records here were judged by."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return msgspec.json.decode(value, type=dict[str, str]) if value is not None else {}


def save(connection: Connection, rights: Mapping[str, str]) -> None:
    """Keep the digests of the rights that records were judged by now."""
    statement = upsert(meta)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value}),
        {"key": _KEY, "value": msgspec.json.encode(dict(sorted(rights.items())))},
    )
