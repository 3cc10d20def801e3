"""What stands on every page beside the text: header, footer, and the upright words in the margins.

One copied page alone still tells what it is, whose it is, and who may have it.
"""

from dataclasses import dataclass, field
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.flow import on_grid
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.typography import Run, clean
from asm_desktop.briefs.words import NBSP
from asm_desktop.domain.labels import Label
from asm_desktop.domain.printing import Sheet

LONGEST_NUMBER: Final = 24
"""Characters of an issue number that stands in the header; a longer one stands above the title."""

_LONGEST_OFFICE: Final = 250
_LONGEST_KIND: Final = 80
_HEADER_TOP: Final = 41.6
_HEADER_RULE: Final = 12.8
"""From the header's first line to its rule."""
_FOOTER_RULE: Final = 784.8
_FOOTER_TOP: Final = 788.2
_APART: Final = 14.0
_EDGE: Final = 17.0  # 6 mm
_MARGIN_BASE: Final = _EDGE + 16.0
_MOST_PAGES: Final = 888
_GAP: Final = f"{NBSP}{NBSP} "


@dataclass(frozen=True, slots=True)
class Band:
    """A line of furniture: what stands left and what stands right, each as runs."""

    left: tuple[Run, ...]
    right: tuple[Run, ...]

    def stacked(self) -> bool:
        """Say whether the two do not fit side by side."""
        return _width(self.left) + _width(self.right) + _APART > grid.WIDTH


@dataclass(frozen=True, slots=True)
class Furniture:
    """The furniture of one sheet, measured before its pages are filled."""

    setter: Setter
    sheet: Sheet
    kind: str
    header_height: float = field(init=False, default=0.0)
    footer_height: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        """Measure both bands with the longest page count there can be."""
        object.__setattr__(self, "header_height", self._height(self._header()))
        object.__setattr__(self, "footer_height", self._height(self._footer(_MOST_PAGES - 1, _MOST_PAGES)))

    @property
    def top(self) -> float:
        """From the upper edge of the paper to the first line of text."""
        return grid.FRAME_TOP + on_grid(self.header_height - grid.FURNITURE.leading)

    @property
    def room(self) -> float:
        """Height for text, a whole number of lines."""
        below = on_grid(self.footer_height - grid.FURNITURE.leading)
        return grid.LINES * grid.LINE - (self.top - grid.FRAME_TOP) - below

    def draw_head(self, canvas: Canvas) -> None:
        """Draw the header with its rule."""
        self._draw(canvas, self._header(), _HEADER_TOP)
        _rule(canvas, _HEADER_TOP + self.header_height - grid.FURNITURE.leading + _HEADER_RULE)

    def draw_foot(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draw the footer with its rule, then the words in the margins."""
        above = self.footer_height - grid.FURNITURE.leading
        _rule(canvas, _FOOTER_RULE - above)
        self._draw(canvas, self._footer(page, pages), _FOOTER_TOP - above)
        self._draw_margins(canvas)

    def _header(self) -> Band:
        """Return kind, number and office; label and what it means."""
        words, sheet = self.setter.words, self.sheet
        short = 0 < len(sheet.issue_number) <= LONGEST_NUMBER
        number = f" {words.say('number', number=sheet.issue_number)}" if short else ""
        office = _within(" · ".join(part for part in (sheet.office, sheet.organisation) if part), _LONGEST_OFFICE)
        return Band(
            left=(
                Run(f"{_within(self.kind, _LONGEST_KIND)}{number}", bold=True),
                Run(f"{_GAP}{office}" if office else ""),
            ),
            right=(Run(sheet.label.shown, bold=True), Run(f"{NBSP} {self._meaning()}")),
        )

    def _footer(self, page: int, pages: int) -> Band:
        """Return code, version, language, date and print run; the page and how many there are."""
        words, sheet = self.setter.words, self.sheet
        version = words.say("version", version=sheet.version) + (f", {words.say('draft')}" if sheet.draft else "")
        facts = (version, words.name, words.date(sheet.date), self.print_run)
        turn = words.say("turn") if page < pages else ""
        return Band(
            left=(Run(sheet.code, bold=True), Run(f"{_GAP}{' · '.join(facts)}")),
            right=(Run(words.say("page", page=page, pages=pages) + turn, bold=True),),
        )

    @property
    def print_run(self) -> str:
        """The number of the print run in words, or that this is a preview."""
        run = self.sheet.print_run
        return self.setter.words.say("print-run", run=run) if run else self.setter.words.say("preview")

    def _meaning(self) -> str:
        """Return what the label allows."""
        return self.setter.words.say(f"meaning-{self.sheet.label.value.replace('+', '-')}")

    def _height(self, band: Band) -> float:
        """Return the height of a band: one line, or all that its parts take below each other."""
        if not band.stacked():
            return grid.FURNITURE.leading
        return sum(self._set(part).wrap(grid.WIDTH, grid.PAGE_HEIGHT)[1] for part in (band.left, band.right))

    def _draw(self, canvas: Canvas, band: Band, top: float) -> None:
        """Draw a band with its top at a distance from the upper edge of the paper."""
        self.setter.part = self.kind
        left, right = self._set(band.left), self._set(band.right)
        width = grid.WIDTH if band.stacked() else _width(band.right) + 1
        height = left.wrap(grid.WIDTH, grid.PAGE_HEIGHT)[1]
        left.drawOn(canvas, grid.LEFT, grid.PAGE_HEIGHT - top - height)
        below = height if band.stacked() else 0
        height = right.wrap(width, grid.PAGE_HEIGHT)[1]
        right_left = grid.LEFT if band.stacked() else grid.LEFT + grid.WIDTH - width + 1
        right.drawOn(canvas, right_left, grid.PAGE_HEIGHT - top - below - height)

    def _set(self, runs: tuple[Run, ...]) -> Paragraph:
        """Return runs of furniture as a paragraph."""
        return self.setter.paragraph(runs, grid.FURNITURE)

    def margin_words(self) -> tuple[str, str]:
        """Return the upright words left and right, "" where there are none."""
        words, sheet = self.setter.words, self.sheet
        state = "" if sheet.print_run else words.say("preview-margin")
        left = words.say("draft-margin") if sheet.draft else state
        right = "" if sheet.label is Label.CLEAR else f"{sheet.label.shown} · {self._meaning()}"
        return left, right

    def _draw_margins(self, canvas: Canvas) -> None:
        """Draw the upright words half way up: left they rise, right they fall."""
        left, right = self.margin_words()
        for words, base, turn in ((left, _MARGIN_BASE, 90), (right, grid.PAGE_WIDTH - _MARGIN_BASE, -90)):
            if not words:
                continue
            text = clean(words)
            canvas.saveState()
            canvas.translate(base, grid.PAGE_HEIGHT / 2)
            canvas.rotate(turn)
            line = canvas.beginText(-fonts.width(text, Face.BOLD, grid.MARGIN_WORDS.size) / 2, 0)
            for font, piece in fonts.runs(text, Face.BOLD):
                line.setFont(font, grid.MARGIN_WORDS.size)
                line.textOut(piece)
            canvas.drawText(line)
            canvas.restoreState()


def _within(text: str, most: int) -> str:
    """Return a name that cannot fill the page; names on cards are shorter than this."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _width(runs: tuple[Run, ...]) -> float:
    """Return how wide runs of furniture are on one line."""
    return sum(
        fonts.width(clean(run.text), Face.BOLD if run.bold else Face.MEDIUM, grid.FURNITURE.size) for run in runs
    )


def _rule(canvas: Canvas, top: float) -> None:
    """Draw the rule of header or footer."""
    canvas.setLineWidth(grid.FURNITURE_RULE)
    canvas.line(grid.LEFT, grid.PAGE_HEIGHT - top, grid.LEFT + grid.WIDTH, grid.PAGE_HEIGHT - top)
