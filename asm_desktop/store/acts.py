"""What was done here last, so that it can be undone: for each entry the records written and the heads left."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update

from asm_desktop.domain.identities import EntityId
from asm_desktop.store.tables import act

KEPT = 100
"""Acts that are remembered."""


@dataclass(frozen=True, slots=True)
class Done:
    """One entry's part in an act: what sort of act, the ids of the records it wrote, and all heads after it."""

    entity: EntityId
    sort: str
    written: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()


def note(connection: Connection, done: Iterable[Done]) -> None:
    """Note one act on some entries; the oldest acts are forgotten."""
    number = (connection.scalar(select(func.max(act.c.number))) or 0) + 1
    rows = [
        {
            "number": number, "entity": one.entity, "sort": one.sort,
            "written": " ".join(sorted(one.written)), "heads": " ".join(sorted(one.heads)),
        }
        for one in done
    ]  # fmt: skip
    if rows:
        connection.execute(insert(act), rows)
        connection.execute(delete(act).where(act.c.number <= number - KEPT))


def last(connection: Connection, entity: EntityId | None = None) -> tuple[int, list[Done]]:
    """Return the last act (on one entry, or on any) as its number and each entry's part, by id; (0, []) if none."""
    newest = select(func.max(act.c.number))
    number = connection.scalar(newest if entity is None else newest.where(act.c.entity == entity)) or 0
    rows = connection.execute(select(act).where(act.c.number == number).order_by(act.c.entity))
    return number, [
        Done(EntityId(row.entity), row.sort, frozenset(row.written.split()), frozenset(row.heads.split()))
        for row in rows
    ]


def carry_back(connection: Connection, before: frozenset[str], undone: Done) -> None:
    """Let the act before one that was undone be undone next: its heads were `before`, and `undone.heads` are as those.

    What the undone act and the undoing wrote goes with what it wrote itself.
    """
    newest = select(func.max(act.c.number)).where(act.c.entity == undone.entity)
    query = select(act).where(act.c.entity == undone.entity, act.c.number == newest.scalar_subquery())
    row = connection.execute(query).one_or_none()
    if row is not None and before == frozenset(row.heads.split()):
        written = undone.written.union(row.written.split())
        newer = {"written": " ".join(sorted(written)), "heads": " ".join(sorted(undone.heads))}
        here = (act.c.entity == undone.entity, act.c.number == row.number)
        connection.execute(update(act).where(*here).values(**newer))


def forget(connection: Connection, number: int) -> None:
    """Forget an act: it was undone."""
    connection.execute(delete(act).where(act.c.number == number))


def forget_entity(connection: Connection, entity: EntityId) -> None:
    """Forget what was done to an entry: after a withdrawal nothing of it may be brought back."""
    connection.execute(delete(act).where(act.c.entity == entity))
