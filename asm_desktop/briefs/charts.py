"""Charts that survive a photocopier: bars from zero, white and diagonal, each with its number at the end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable, Paragraph

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.columns import ColumnChart, Upright, fit_columns
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.patterns import diagonal
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import Column, RuledTable, table
from asm_desktop.briefs.typography import Run, clean
from asm_desktop.domain.printing import Bar, Chart

MOST_BARS: Final = 8
"""More bars than this are read better in a table."""

BAR: Final = 10.5

_LABEL: Final = 84.0
_BETWEEN_ROWS: Final = 5.0
_LONGEST_LABEL: Final = 60
_OUTLINE: Final = 0.9
_DECIMAL: Final = re.compile(r"\d{1,15}(\.\d{1,6})?")


@dataclass(frozen=True, slots=True)
class _BarLine:
    """One bar to draw: its value, what stands at its end, and its pattern."""

    value: float
    number: str
    name: str
    diagonal: bool

    @property
    def text_width(self) -> float:
        """Width of what stands at the bar's end."""
        name = fonts.width(f"  {self.name}", Face.MEDIUM, grid.TABLE.size) if self.name else 0
        return 4 + fonts.width(self.number, Face.BOLD, grid.TABLE.size) + name


@dataclass(frozen=True, slots=True)
class _Row:
    """One label with its bars."""

    label: Paragraph
    bars: tuple[_BarLine, ...]


class BarChart(Flowable):
    """Horizontal bars with their labels left of the axis."""

    def __init__(self, rows: tuple[_Row, ...]) -> None:
        """Draw these rows."""
        super().__init__()
        self._rows = rows
        self._heights: list[float] = []
        self._scale = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Return its size; the bars are as long as the words at their ends allow."""
        self._heights = [
            max(row.label.wrap(_LABEL - 6, aH)[1], len(row.bars) * BAR) + _BETWEEN_ROWS for row in self._rows
        ]
        room = aW - _LABEL
        bars = [bar for row in self._rows for bar in row.bars if bar.value > 0]
        self._scale = min(((room - bar.text_width) / bar.value for bar in bars), default=0.0)
        return aW, sum(self._heights)

    def draw(self) -> None:
        """Draw labels, bars, numbers and the axis."""
        top = sum(self._heights)
        self.canv.setLineWidth(_OUTLINE)
        self.canv.line(_LABEL, 0, _LABEL, top)
        for row, height in zip(self._rows, self._heights, strict=True):
            row.label.drawOn(self.canv, 0, top - row.label.height - 1)
            foot = top - 3
            for bar in row.bars:
                foot -= BAR
                self._bar(bar, foot)
            top -= height

    def _bar(self, bar: _BarLine, foot: float) -> None:
        """Draw one bar with its number and, the first time, the name of its series."""
        length = bar.value * self._scale
        if bar.diagonal and length > 0:
            diagonal(self.canv, _LABEL, foot, length, BAR)
        self.canv.setLineWidth(_OUTLINE)
        self.canv.rect(_LABEL, foot, length, BAR, stroke=1, fill=0)
        text = self.canv.beginText(_LABEL + length + 4, foot + 2.2)
        for words, face in ((bar.number, Face.BOLD), (f"  {bar.name}" if bar.name else "", Face.MEDIUM)):
            for font, piece in fonts.runs(words, face):
                text.setFont(font, grid.TABLE.size)
                text.textOut(piece)
        self.canv.drawText(text)


def chart(setter: Setter, content: Chart) -> Flowable:
    """Return a chart: columns for one series over time, else bars.

    It becomes a table where bars would not be read: too many of them, too long labels, values that are no numbers.
    """
    values = [value for bar in content.bars for value in (bar.first, bar.second) if value]
    long_label = any(len(bar.label) > _LONGEST_LABEL or len(bar.note) > _LONGEST_LABEL for bar in content.bars)
    long_name = max(len(content.first), len(content.second)) > _LONGEST_LABEL // 2
    if len(values) > MOST_BARS or long_label or long_name or not all(map(_DECIMAL.fullmatch, values)):
        return _as_table(setter, content)
    if fit_columns(content):
        setter.watch(content.first + "".join(bar.note for bar in content.bars))
        return ColumnChart(tuple(_column(setter, bar) for bar in content.bars), clean(content.first))
    return BarChart(tuple(_rows(setter, content)))


def _column(setter: Setter, bar: Bar) -> Upright:
    """Return one bar as a column."""
    label = setter.paragraph([Run(bar.label)], grid.CHART_LABEL, align=1)
    return Upright(float(bar.first), clean(setter.words.number(bar.first)), label, clean(bar.note))


def _rows(setter: Setter, content: Chart) -> Iterator[_Row]:
    """Yield the rows of a chart; each series is named at its first bar."""
    two = any(bar.second for bar in content.bars)
    named: set[int] = set()
    for bar in content.bars:
        lines = []
        for series, (value, name) in enumerate(((bar.first, content.first), (bar.second, content.second))):
            if not value:
                continue
            said = "" if series in named else clean(name)
            named.add(series)
            number = clean(setter.words.number(value))
            lines.append(_BarLine(float(value), number, said, diagonal=series == 1 or not two))
        setter.watch(content.first + content.second)
        yield _Row(setter.label(bar.label, bar.note), tuple(lines))


def _as_table(setter: Setter, content: Chart) -> RuledTable:
    """Return a chart's content as a table."""
    two = any(bar.second for bar in content.bars)
    words = setter.words
    columns = [
        Column(words.say("chart-where"), 4),
        Column(content.first or words.say("chart-value"), 2, 2),
        *([Column(content.second or words.say("chart-value"), 2, 2)] if two else []),
    ]
    rows = [
        [_name(bar), *(words.number(value) for value in (bar.first, bar.second)[: 1 + two])] for bar in content.bars
    ]
    return table(setter, columns, rows, strong=False)


def _name(bar: Bar) -> str:
    """Return a bar's label with its note."""
    return f"{bar.label}, {bar.note}" if bar.note else bar.label
