"""Reading and writing rows through the driver itself: the index asks for tens of thousands of them at a time.

Statements of this layer are for SQLite's FTS5 and constant texts; all values are bound.
"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection

Values = tuple[object, ...] | Mapping[str, object]
"""Bound values of a statement."""

Row = tuple[Any, ...]
"""A row as the driver gives it."""


def fetch(connection: Connection, statement: str, values: Values = ()) -> list[Row]:
    """Return all rows of a query, in the connection's transaction."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, values)
        return cast("list[Row]", cursor.fetchall())
    finally:
        cursor.close()


def scalar(connection: Connection, statement: str, values: Values = ()) -> Any:  # noqa: ANN401 - as the column holds
    """Return the first value of the first row, or None."""
    found = fetch(connection, statement, values)
    return found[0][0] if found else None


def run(connection: Connection, statement: str, values: Values = ()) -> None:
    """Carry out a statement."""
    fetch(connection, statement, values)


def run_many(connection: Connection, statement: str, many: Sequence[Row]) -> None:
    """Carry out a statement for each set of values."""
    cursor = connection.connection.cursor()
    try:
        cursor.executemany(statement, many)
    finally:
        cursor.close()
