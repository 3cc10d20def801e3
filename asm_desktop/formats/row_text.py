"""How cells of a table become text: a row is a line, in which the cells can still be told apart."""

import datetime
from collections.abc import Iterable
from typing import Final

CELL_END: Final = " | "
"""What stands between the cells of a row."""


def shown(value: object) -> str:
    """Return a cell's value as text that can be searched: dates as 2026-05-03, numbers without a false tail."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", timespec="minutes")
    if isinstance(value, float):
        return f"{value:.12g}"
    return str(value)


def row_text(cells: Iterable[str]) -> str:
    """Return a row in one line, empty cells at its end left out; "" if all are."""
    texts = [" ".join(cell.split()) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return CELL_END.join(texts) if any(texts) else ""
