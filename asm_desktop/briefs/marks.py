"""Small drawn things: rules, and the boxes that show how strong the evidence is."""

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from asm_desktop.briefs import grid
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.typography import Run
from asm_desktop.domain.printing import Strength

BOX: Final = 2.3 * mm
"""Side of one box."""
BETWEEN: Final = 1.2
FILLED: Final = {Strength.LOW: 1, Strength.MEDIUM: 2, Strength.HIGH: 3}
BOXES: Final = 3

_AFTER_BOXES: Final = 4.0
_INTO_GUTTER: Final = 6.0
"""The word may reach this far into the gutter, where only hanging numbers stand."""


class Rule(Flowable):
    """A line across both columns, drawn from within the text column, or from within both."""

    def __init__(self, thickness: float, *, full: bool = False) -> None:
        """Draw with a thickness in points; `full` if it stands in both columns already."""
        super().__init__()
        self.thickness = max(thickness, grid.THIN)
        self._full = full

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's names
        """Return its size."""
        return aW, self.thickness

    def draw(self) -> None:
        """Draw it."""
        left = 0 if self._full else grid.LEFT - grid.TEXT_LEFT
        self.canv.setLineWidth(self.thickness)
        self.canv.line(left, self.thickness / 2, left + grid.WIDTH, self.thickness / 2)


class Boxes(Flowable):
    """Three boxes of which one to three are filled, with the word beside or below them."""

    def __init__(self, filled: int, word: Paragraph, *, below: bool = False) -> None:
        """Fill this many boxes; the word always stands with them."""
        super().__init__()
        self._filled = filled
        self._word = word
        self._below = below
        self._word_height = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Return its size; a word too wide for what is left beside the boxes wraps."""
        self._word_height = self._word.wrap(aW if self._below else aW - _indent() + _INTO_GUTTER, aH)[1]
        return aW, self._word_height + (BOX + 3 if self._below else 0)

    def minWidth(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the width in which neither the boxes nor a word is broken."""
        boxes = _indent() - _AFTER_BOXES
        return max(boxes, self._word.minWidth()) if self._below else _indent() + self._word.minWidth()

    def draw(self) -> None:
        """Draw boxes and word."""
        height = self._word_height + (BOX + 3 if self._below else 0)
        foot = height - BOX - (1 if self._below else 2)
        self.canv.setLineWidth(grid.FURNITURE_RULE)
        for index in range(BOXES):
            self.canv.rect(0.4 + index * (BOX + BETWEEN), foot, BOX, BOX, stroke=1, fill=int(index < self._filled))
        self._word.drawOn(self.canv, 0 if self._below else _indent(), 0)


def evidence(setter: Setter, strength: Strength | None) -> Flowable:
    """Return the evidence mark of the margin column: boxes and word, or the word alone where boxes would mislead."""
    if strength is None:
        head, _, tail = setter.words.say("evidence-mark", strength="\0").partition("\0")
        return setter.paragraph([Run(head, bold=True), setter.not_recorded(), Run(tail, bold=True)], grid.NOTE)
    word = setter.plain(setter.words.say("evidence-mark", strength=_word(setter, strength)), grid.NOTE.bold)
    return Boxes(FILLED[strength], word) if strength in FILLED else word


def evidence_cell(setter: Setter, strength: Strength | None) -> Flowable:
    """Return the evidence mark of a table's cell: the boxes above the word."""
    if strength is None:
        return setter.paragraph([setter.not_recorded()], grid.TABLE)
    word = _word(setter, strength)
    text = setter.plain(word[:1].upper() + word[1:], grid.TABLE)
    return Boxes(FILLED[strength], text, below=True) if strength in FILLED else text


def _word(setter: Setter, strength: Strength) -> str:
    """Return the word for a strength."""
    return setter.words.say(f"strength-{strength}")


def _indent() -> float:
    """Return how far right of the boxes the word begins."""
    return BOXES * BOX + (BOXES - 1) * BETWEEN + _AFTER_BOXES
