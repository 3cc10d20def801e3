"""From blocks to pages: nothing is cut, nothing shrinks, heads stay with their text, and lines keep to the grid.

ReportLab breaks lines; pages are filled here, so that the number of pages is known before the first one is drawn.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from asm_desktop.briefs import grid

_TALL: Final = 100_000.0
_HAIR: Final = 0.01


class TooTall(Exception):
    """A block that fits no page and cannot be parted: the templates must not make one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A flowable in a column: the space before it, whether it starts on the grid, how far it is moved in.

    `keep` says that the next one stays on the same page.
    """

    flowable: Flowable
    before: float = 0.0
    on_grid: bool = False
    indent: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a sheet: what stands in the margin column and, beside it, in the text column (or in both columns)."""

    body: tuple[Placed, ...]
    side: tuple[Placed, ...] = ()
    part: str = ""
    full: bool = False  # the body takes both columns
    gap: float = grid.LINE  # above it, unless it starts a page
    keep_next: bool = False
    outline: str = ""  # its entry in the outline, "" for none
    level: int = 1

    @property
    def width(self) -> float:
        """Width of the body's column."""
        return grid.WIDTH if self.full else grid.TEXT

    @property
    def height(self) -> float:
        """Height in points, a whole number of grid lines."""
        return on_grid(max(column_height(self.body, self.width), column_height(self.side, grid.SIDE)))

    @property
    def least(self) -> float:
        """Height of the least that may start on a page."""
        height = self.height
        lines = grid.LINE * 2
        while lines < height:
            parts = self.split(lines)
            if parts:
                return parts[0].height
            lines += grid.LINE
        return height

    def split(self, room: float, *, anywhere: bool = False) -> "tuple[Block, Block] | None":
        """Return the part that fits the room and the rest, or None if it must not be parted there.

        `anywhere`: it has a page to itself already, so what it would keep together is parted where it must be.
        """
        if column_height(self.side, grid.SIDE) > room + _HAIR:
            return None
        fits, rest = split_column(self.body, self.width, room, keeping=not anywhere)
        if not rest or not fits:
            return None
        if not anywhere and (column_height(fits, self.width) < 2 * grid.LINE - 4 or fits[-1].keep):
            return None
        head = replace(self, body=fits, keep_next=False)
        return head, replace(self, body=rest, side=(), outline="")

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it with its top at a height above the foot of the paper: first the side, then the body."""
        if self.outline:
            key = f"{self.level}-{top:.0f}-{canvas.getPageNumber()}"
            canvas.bookmarkHorizontal(key, 0, top)
            canvas.addOutlineEntry(self.outline, key, level=self.level)
        draw_column(canvas, self.side, grid.LEFT, top, grid.SIDE)
        draw_column(canvas, self.body, grid.LEFT if self.full else grid.TEXT_LEFT, top, self.width)


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of one page, each with its distance from the first line, and where the last one ends."""

    blocks: tuple[tuple[float, Block], ...] = ()
    end: float = 0.0

    def add(self, block: Block) -> "Page":
        """Return the page with a block below the others."""
        at = self.end + (block.gap if self.blocks else 0)
        return Page((*self.blocks, (at, block)), at + block.height)


def on_grid(height: float) -> float:
    """Return a height rounded up to whole grid lines."""
    return ceil((height - _HAIR) / grid.LINE) * grid.LINE


def paginate(blocks: Iterable[Block], colophon: Block, room: float) -> list[Page]:
    """Return the pages for a frame of a given height, with the colophon at the foot of the last one."""
    pages = [Page()]
    waiting = deque(blocks)
    while waiting:
        block = waiting.popleft()
        page = pages[-1]
        left = room - page.end - (block.gap if page.blocks else 0)
        fits = block.height <= left + _HAIR
        if fits and (block.height + _following(block, waiting) <= left + _HAIR or not page.blocks):
            pages[-1] = page.add(block)
            continue
        parts = None if fits else block.split(left) or (None if page.blocks else block.split(left, anywhere=True))
        if parts:
            pages[-1] = page.add(parts[0])
            waiting.appendleft(parts[1])
        elif page.blocks:
            waiting.appendleft(block)
        else:
            raise TooTall(block.part)
        pages.append(Page())
    return _with_colophon(pages, colophon, room)


def _following(block: Block, waiting: Sequence[Block]) -> float:
    """Return the room that what must stay with a block takes below it."""
    if not (block.keep_next and waiting):
        return 0.0
    after = waiting[0]
    return after.gap + after.least


def _with_colophon(pages: list[Page], colophon: Block, room: float) -> list[Page]:
    """Set the colophon at the foot; a page that would hold nothing else takes the last block over."""
    last = pages[-1]
    if last.end + colophon.gap + colophon.height > room + _HAIR:
        moved = _last_chain(last)
        kept = last.blocks[: len(last.blocks) - len(moved)]
        next_page = Page()
        for block in moved:
            next_page = next_page.add(block)
        if kept and next_page.end + colophon.gap + colophon.height <= room:
            pages[-1] = Page(kept, kept[-1][0] + kept[-1][1].height)
            last = next_page
        else:
            last = Page()
        pages.append(last)
    at = max(room - colophon.height, last.end)
    pages[-1] = Page((*last.blocks, (at, colophon)), at + colophon.height)
    return pages


def _last_chain(page: Page) -> list[Block]:
    """Return the last block of a page with the heads that must stay with it."""
    blocks = [block for _, block in page.blocks]
    start = len(blocks) - 1
    while start > 0 and blocks[start - 1].keep_next:
        start -= 1
    return blocks[start:]


def _tops(column: Sequence[Placed], width: float) -> Iterable[tuple[Placed, float, float]]:
    """Yield each flowable with the distances of its top and foot from the column's top."""
    at = 0.0
    for index, placed in enumerate(column):
        at += placed.before if index else 0
        if placed.on_grid:
            at = on_grid(at)
        height = placed.flowable.wrap(width - placed.indent, _TALL)[1]
        yield placed, at, at + height
        at += height


def column_height(column: Sequence[Placed], width: float) -> float:
    """Return the height of a column."""
    return max((foot for _, _, foot in _tops(column, width)), default=0.0)


def split_column(
    column: Sequence[Placed], width: float, room: float, *, keeping: bool = True
) -> tuple[tuple[Placed, ...], tuple[Placed, ...]]:
    """Return what fits the room and the rest; what is kept with the next goes over with it, if `keeping`."""
    for index, (placed, top, foot) in enumerate(_tops(column, width)):
        if foot <= room + _HAIR:
            continue
        parts = placed.flowable.split(width - placed.indent, room - top) if room > top else []
        if len(parts) == 2:
            head, tail = replace(placed, flowable=parts[0], keep=False), replace(placed, flowable=parts[1])
            return (*column[:index], head), (tail, *column[index + 1 :])
        at = _before_kept(column, index) if keeping else index
        return tuple(column[:at]), tuple(column[at:])
    return tuple(column), ()


def _before_kept(column: Sequence[Placed], index: int) -> int:
    """Return where to part a column so that nothing is parted from what it keeps."""
    while index and column[index - 1].keep:
        index -= 1
    return index


def draw_column(canvas: Canvas, column: Sequence[Placed], left: float, top: float, width: float) -> None:
    """Draw a column downwards from a height above the foot of the paper."""
    for placed, _, foot in _tops(column, width):
        placed.flowable.drawOn(canvas, left + placed.indent, top - foot)
