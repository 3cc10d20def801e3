"""Which agreement is about which entry: a projection of agreements and entries, for questions from either side."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select

from asm_desktop.domain.identities import EntityId
from asm_desktop.store.tables import covered


def put(connection: Connection, by_entity: Mapping[EntityId, Iterable[str]]) -> None:
    """Keep for each of these entries the ids of the agreements about it, in place of what was kept."""
    rows = [{"entity": entity, "consent": one} for entity, several in by_entity.items() for one in sorted(several)]
    for entity in by_entity:
        connection.execute(delete(covered).where(covered.c.entity == entity))
    if rows:
        connection.execute(insert(covered), rows)


def entities(connection: Connection, consent: str) -> list[EntityId]:
    """Return the entries that an agreement is about, sorted."""
    query = select(covered.c.entity).where(covered.c.consent == consent).order_by(covered.c.entity)
    return list(map(EntityId, connection.scalars(query)))


def all_covered(connection: Connection) -> dict[EntityId, list[str]]:
    """Return for each entry that any agreement is about the ids of these."""
    found: dict[EntityId, list[str]] = {}
    for row in connection.execute(select(covered).order_by(covered.c.entity, covered.c.consent)):
        found.setdefault(EntityId(row.entity), []).append(row.consent)
    return found
