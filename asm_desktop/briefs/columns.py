"""A chart of columns for one series over time, with events as upright lines and words above the columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable, Paragraph

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.patterns import diagonal
from asm_desktop.briefs.typography import clean
from asm_desktop.domain.printing import Chart

TALLEST: Final = 92.0
"""Height of the tallest column."""

_PITCH: Final = 64.0
_SHARE: Final = 0.6
_LONGEST_LABEL: Final = 7
_LABEL_ROOM: Final = 15.0
_NUMBER_ROOM: Final = 13.0
_EVENT_ROOM: Final = 13.0
_AFTER_LINE: Final = 4.0
_FEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Upright:
    """One column: its value, the number above it, its label below the axis, and an event before it, if any."""

    value: float
    number: str
    label: Paragraph
    event: str = ""


def fit_columns(content: Chart) -> bool:
    """Say whether a chart can be read as columns: one series, short labels, room for the words of each event."""
    if len(content.bars) < _FEWEST:
        return False
    pitch = _pitch(len(content.bars))
    short = all(len(bar.label) <= _LONGEST_LABEL and bar.first and not bar.second for bar in content.bars)
    room = all(
        fonts.width(clean(bar.note), Face.MEDIUM, grid.TABLE.size) <= grid.TEXT - at * pitch - _AFTER_LINE
        for at, bar in enumerate(content.bars)
    )
    return short and room


def _pitch(count: int) -> float:
    """Return the distance between the columns of a chart in the text column."""
    return min(_PITCH, grid.TEXT / count)


class ColumnChart(Flowable):
    """Columns from zero, each with its number; events stand lower one after the other, so that no word meets a line."""

    def __init__(self, columns: tuple[Upright, ...], name: str) -> None:
        """Draw these columns; `name` says what they count, beside the first number."""
        super().__init__()
        self._columns = columns
        self._name = name
        self._events = sum(bool(column.event) for column in columns)
        self._pitch = _pitch(len(columns))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's names
        """Return its size: columns, their numbers and labels, and a line above them for each event."""
        name = _EVENT_ROOM if self._name else 0
        return aW, TALLEST + _LABEL_ROOM + _NUMBER_ROOM + self._events * _EVENT_ROOM + name

    def draw(self) -> None:
        """Draw the columns from left to right, then the axis."""
        scale = TALLEST / max(1e-9, *(column.value for column in self._columns))
        top = _LABEL_ROOM + TALLEST + _NUMBER_ROOM
        if self._name:
            self._words(self._name, Face.MEDIUM, 0, top + self._events * _EVENT_ROOM + 3)
        for at, (column, level) in enumerate(self._levels()):
            left = at * self._pitch + self._pitch * (1 - _SHARE) / 2
            width = self._pitch * _SHARE
            height = column.value * scale
            if height > 0:
                diagonal(self.canv, left, _LABEL_ROOM, width, height)
            self.canv.setLineWidth(0.9)
            self.canv.rect(left, _LABEL_ROOM, width, height, stroke=1, fill=0)
            middle = left + width / 2
            shift = fonts.width(column.number, Face.BOLD, grid.TABLE.size) / 2
            self._words(column.number, Face.BOLD, middle - shift, _LABEL_ROOM + height + 4)
            label_height = column.label.wrap(self._pitch, _LABEL_ROOM)[1]
            column.label.drawOn(self.canv, at * self._pitch, _LABEL_ROOM - label_height - 1)
            if column.event:
                self._event(column.event, at * self._pitch, top + level * _EVENT_ROOM)
        self.canv.setLineWidth(1.0)
        self.canv.line(0, _LABEL_ROOM, len(self._columns) * self._pitch, _LABEL_ROOM)

    def _levels(self) -> Iterator[tuple[Upright, int]]:
        """Yield each column with the level of its event, the first event highest."""
        left = self._events
        for column in self._columns:
            left -= bool(column.event)
            yield column, left

    def _event(self, words: str, left: float, foot: float) -> None:
        """Draw an event: a line up from the axis, and its words at the line's head."""
        self.canv.setLineWidth(grid.FURNITURE_RULE)
        self.canv.line(left, _LABEL_ROOM, left, foot + _EVENT_ROOM - 3)
        self._words(words, Face.MEDIUM, left + _AFTER_LINE, foot + 3)

    def _words(self, words: str, face: Face, left: float, base: float) -> None:
        """Draw words on one line."""
        text = self.canv.beginText(left, base)
        for font, piece in fonts.runs(words, face):
            text.setFont(font, grid.TABLE.size)
            text.textOut(piece)
        self.canv.drawText(text)
