"""Tables with rules between the rows: short ones never part, long ones repeat their head."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from reportlab.platypus import Flowable, Paragraph

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.flow import Placed, column_height, draw_column, split_column
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.grid import Align
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.typography import Run

NEVER_PARTED: Final = 8
"""Rows that a table may have and still be kept whole."""

ABOVE: Final = 2.8
BELOW: Final = 4.2
BETWEEN_COLUMNS: Final = 10.0

_ROUNDING: Final = 0.01
_TALL_TABLE: Final = grid.LINE * 30
_TALL_ROW: Final = grid.LINE * 12


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width, and which way its texts are set."""

    head: str
    share: float
    align: Align = 0


Cell = tuple[Placed, ...]
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Head, the head of later pages, rows, the columns' shares, and whether outer rules are strong."""

    head: Row | None
    continued: Row | None
    rows: tuple[Row, ...]
    shares: tuple[float, ...]
    strong: bool = True


class RuledTable(Flowable):
    """A table of set cells, drawn row by row so that its text is read in order."""

    def __init__(self, content: Content) -> None:
        """Lay out on first wrap."""
        super().__init__()
        self._content = content
        self._width = 0.0
        self._widths: list[float] = []
        self._heights: list[float] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's names
        """Return its size for a width."""
        if self._width == aW:
            return aW, sum(self._heights)
        self._width = aW
        whole = sum(self._content.shares)
        self._widths = _unbroken([aW * share / whole for share in self._content.shares], self._least())
        head = self._content.head
        if head and self._row_height(head) > _TALL_ROW:  # no head to repeat on every page: it becomes a row
            self._content = replace(self._content, head=None, continued=None, rows=(head, *self._content.rows))
        self._heights = [self._row_height(row) for row in self._rows()]
        return aW, sum(self._heights)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return the part that fits and the rest with its head repeated, or nothing if it must stay whole."""
        if self.wrap(aW, aH)[1] <= aH:
            return [self]
        rows = self._content.rows
        heads = len(self._rows()) - len(rows)
        if len(rows) <= NEVER_PARTED and sum(self._heights) <= _TALL_TABLE:
            return []
        fitting = sum(foot <= aH for foot in accumulate(self._heights)) - heads
        if len(rows) - fitting == 1 and fitting > 2:
            fitting -= 1  # one row alone on the next page is lost there
        if fitting >= 2 or (fitting == 1 and max(self._heights) > _TALL_ROW):
            return self._parted(rows[:fitting], rows[fitting:])
        if fitting == 0 and self._heights[heads] > _TALL_ROW:
            return self._row_parted(aH - sum(self._heights[:heads]))
        return []

    def draw(self) -> None:
        """Draw rows and rules from the top."""
        top = sum(self._heights)
        last = len(self._heights) - 1
        self._rule(top, grid.STRONG if self._content.strong else 0.9)
        for index, (row, height) in enumerate(zip(self._rows(), self._heights, strict=True)):
            left = 0.0
            for cell, width in zip(row, self._widths, strict=True):
                draw_column(self.canv, cell, left, top - ABOVE, self._inner(width, left))
                left += width
            top -= height
            is_head = index == 0 and self._content.head is not None
            outer = grid.STRONG if self._content.strong else 0.9
            self._rule(top, 0.9 if is_head else outer if index == last else grid.THIN)

    def _rule(self, height: float, thickness: float) -> None:
        """Draw a rule across."""
        self.canv.setLineWidth(thickness)
        self.canv.line(0, height, sum(self._widths), height)

    def _rows(self) -> tuple[Row, ...]:
        """Return the head, if any, and the rows."""
        return (*((self._content.head,) if self._content.head else ()), *self._content.rows)

    def _inner(self, width: float, left: float) -> float:
        """Return the width of a column's text: the last column reaches the edge."""
        return width if left + width >= sum(self._widths) - 0.1 else width - BETWEEN_COLUMNS

    def _least(self) -> list[float]:
        """Return for each column the width in which no word is broken."""
        least = [0.0] * len(self._content.shares)
        for row in self._rows():
            for at, placed in ((at, placed) for at, one in enumerate(row) for placed in one):
                between = BETWEEN_COLUMNS if at < len(least) - 1 else 0
                least[at] = max(least[at], placed.flowable.minWidth() + between + _ROUNDING)
        return least

    def _row_height(self, row: Row) -> float:
        """Return the height of a row."""
        lefts = accumulate(self._widths, initial=0.0)
        heights = (
            column_height(cell, self._inner(width, left))
            for cell, width, left in zip(row, self._widths, lefts, strict=False)
        )
        return max(heights) + ABOVE + BELOW

    def _parted(self, first: Sequence[Row], rest: Sequence[Row]) -> list[Flowable]:
        """Return two tables; the second says that it goes on."""
        content = self._content
        return [
            RuledTable(replace(content, rows=tuple(first))),
            RuledTable(replace(content, rows=tuple(rest), head=content.continued)),
        ]

    def _row_parted(self, room: float) -> list[Flowable]:
        """Return two tables with a first row too tall for any page parted between its lines."""
        row = self._content.rows[0]
        lefts = accumulate(self._widths, initial=0.0)
        parts = [
            split_column(cell, self._inner(width, left), room - ABOVE - BELOW)
            for cell, width, left in zip(row, self._widths, lefts, strict=False)
        ]
        if not any(head for head, _ in parts):
            return []
        first, rest = tuple(head for head, _ in parts), tuple(tail for _, tail in parts)
        return self._parted([first], [rest, *self._content.rows[1:]])


def _unbroken(widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """Return the widths of columns changed so that each has its least, as far as all of them together allow it."""
    whole = sum(widths)
    if sum(least) >= whole:
        return [one * whole / sum(least) for one in least]
    spare = [max(0.0, width - need) for width, need in zip(widths, least, strict=True)]
    part = (whole - sum(least)) / sum(spare)
    return [need + part * one for need, one in zip(least, spare, strict=True)]


def cell(*flowables: Flowable) -> Cell:
    """Return a cell."""
    return tuple(Placed(flowable) for flowable in flowables)


def table(
    setter: Setter, columns: Sequence[Column], rows: Sequence[Sequence[str | Flowable]], *, strong: bool = True
) -> RuledTable:
    """Return a table; texts are set in the columns' way, an empty text prints as nothing."""
    heads = [column.head for column in columns]
    going_on = f"{heads[0]} {setter.words.say('continued')}" if heads[0] else setter.words.say("continued")
    return RuledTable(
        Content(
            head=_head(setter, columns, heads),
            continued=_head(setter, columns, [going_on, *heads[1:]]),
            rows=tuple(
                tuple(cell(_set(setter, one, column)) for one, column in zip(row, columns, strict=True)) for row in rows
            ),
            shares=tuple(column.share for column in columns),
            strong=strong,
        )
    )


def fair_columns(heads: Sequence[str], rows: Sequence[Sequence[str]], width: float) -> list[Column]:
    """Return columns for texts of unknown length, each with a share by its longest text."""
    longest = [
        max(fonts.width(text, Face.MEDIUM, grid.TABLE.size) for text in (head, *(row[at] for row in rows)))
        for at, head in enumerate(heads)
    ]
    return [Column(head, BETWEEN_COLUMNS + min(one, width)) for head, one in zip(heads, longest, strict=True)]


def facts(setter: Setter, named: Sequence[tuple[str, Sequence[Run]]], across: int = 3) -> RuledTable:
    """Return the fact strip: names in bold above their facts, three side by side."""
    cells = [cell(setter.plain(name, grid.TABLE_HEAD), setter.paragraph(runs, grid.TABLE)) for name, runs in named]
    cells += [()] * (-len(cells) % across)
    rows = tuple(tuple(cells[start : start + across]) for start in range(0, len(cells), across))
    return RuledTable(Content(head=None, continued=None, rows=rows, shares=(1.0,) * across))


def _head(setter: Setter, columns: Sequence[Column], heads: Sequence[str]) -> Row:
    """Return a head row."""
    return tuple(
        cell(setter.plain(head, grid.TABLE_HEAD, align=column.align))
        for head, column in zip(heads, columns, strict=True)
    )


def _set(setter: Setter, content: str | Flowable, column: Column) -> Flowable:
    """Return a cell's text as a paragraph."""
    return setter.plain(content, grid.TABLE, align=column.align) if isinstance(content, str) else content


def not_recorded(setter: Setter) -> Paragraph:
    """Return a cell that says that nothing is recorded."""
    return setter.paragraph([setter.not_recorded()], grid.TABLE)
