"""From a sheet to a PDF: the template's blocks, filled into pages, drawn with their furniture, ready for an office.

The only door to this package for services. The same sheet gives the same bytes, always and everywhere.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import chain

from reportlab.pdfgen.canvas import Canvas

from asm_desktop.briefs import case, entry, fonts, grid, ministry, parts
from asm_desktop.briefs.canvases import blank_canvas
from asm_desktop.briefs.colophon import colophon
from asm_desktop.briefs.flow import Block, Page, paginate
from asm_desktop.briefs.furniture import LONGEST_NUMBER, Furniture
from asm_desktop.briefs.setting import LACKS, Lacking, Setter
from asm_desktop.briefs.sources import SourceNumbers
from asm_desktop.briefs.typography import clean
from asm_desktop.briefs.words import words_for
from asm_desktop.domain.preflight import Layout, MissingGlyph, Overflow
from asm_desktop.domain.printing import CaseSheet, MinistrySheet, PlainSheet, Sheet


@dataclass(frozen=True, slots=True)
class Built:
    """A built sheet: the PDF, its pages, and what the checks before printing need to know of it."""

    pdf: bytes
    pages: int
    layout: Layout


@dataclass(frozen=True, slots=True)
class _Plan:
    """A sheet before its pages are filled: blocks, planned pages (0: as many as it takes), and lines of the title."""

    blocks: tuple[Block, ...]
    planned: int
    title_lines: int


def build(sheet: Sheet) -> Built:
    """Return a sheet as a PDF. Text that does not fit goes on to the next page; nothing is cut and nothing shrinks."""
    fonts.register()
    setter = Setter(words_for(sheet.language), SourceNumbers(sheet.sources))
    furniture = Furniture(setter, sheet, _kind(setter, sheet))
    plan = _plan(setter, sheet)
    pages = paginate(plan.blocks, colophon(setter, sheet, furniture), furniture.room)
    seen: dict[int, int] = {}
    pdf = _draw(sheet, furniture, pages, seen)
    missing = tuple(_missing(setter.missing, pages, seen))
    return Built(pdf, len(pages), Layout(missing, _overflow(pages, plan.planned), plan.title_lines))


def _kind(setter: Setter, sheet: Sheet) -> str:
    """Return what kind of sheet this is, in its language."""
    match sheet:
        case MinistrySheet():
            return setter.words.say("kind-ministry")
        case PlainSheet():
            return sheet.kind
        case _:
            return setter.words.say("kind-case")


def _plan(setter: Setter, sheet: Sheet) -> _Plan:
    """Return the blocks of a sheet by its template."""
    match sheet:
        case MinistrySheet():
            above, blocks, planned = ministry.above(setter, sheet), ministry.blocks(setter, sheet), ministry.PLANNED
        case CaseSheet():
            above, blocks, planned = sheet.above, case.blocks(setter, sheet), case.PLANNED
        case PlainSheet():
            above, blocks, planned = sheet.above, entry.blocks(setter, sheet), 0
        case _:
            raise TypeError(type(sheet).__name__)
    number = sheet.issue_number if len(sheet.issue_number) > LONGEST_NUMBER else ""
    over = " · ".join(part for part in (above, number) if part)
    first, lines = parts.title(setter, over, _title(sheet))
    return _Plan((first, *blocks), planned, lines)


def _title(sheet: Sheet) -> str:
    """Return the title on one line, or the code where nothing of it can be seen."""
    return " ".join(clean(sheet.title).split()) or sheet.code


def _draw(sheet: Sheet, furniture: Furniture, pages: Sequence[Page], seen: dict[int, int]) -> bytes:
    """Draw all pages and return the file; `seen` learns the first page on which each missing letter would stand."""
    file = BytesIO()
    canvas = blank_canvas(file, sheet.language, _title(sheet))
    canvas.setAuthor(clean(sheet.office))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setNamedCB(LACKS, _noting(seen))
    for number, page in enumerate(pages, start=1):
        furniture.draw_head(canvas)
        for at, block in page.blocks:
            block.draw(canvas, grid.PAGE_HEIGHT - furniture.top - at)
        furniture.draw_foot(canvas, number, len(pages))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _noting(seen: dict[int, int]) -> Callable[[Canvas, str | None, str], None]:
    """Return the callback of texts with missing letters: it notes the page at their first drawing."""

    def note(canvas: Canvas, _kind: str | None, label: str) -> None:
        seen.setdefault(int(label), canvas.getPageNumber())

    return note


def _missing(lacking: Sequence[Lacking], pages: Sequence[Page], seen: dict[int, int]) -> Iterator[MissingGlyph]:
    """Yield each missing letter once for each word and part, with the page it would be missing from."""
    told: set[Lacking] = set()
    for place, one in enumerate(lacking):
        if one not in told:
            told.add(one)
            page = seen.get(place) or _page_of(one.part, pages)
            yield MissingGlyph(one.letter, one.word, page)


def _page_of(part: str, pages: Sequence[Page]) -> int:
    """Return the first page with something of a part; the furniture stands on all."""
    found = (number for number, page in enumerate(pages, start=1) if any(one.part == part for _, one in page.blocks))
    return next(found, 1)


def _overflow(pages: Sequence[Page], planned: int) -> Overflow | None:
    """Return what goes beyond the planned pages: the first part that does, and how many lines of it."""
    if not planned or len(pages) <= planned:
        return None
    beyond = [block for page in pages[planned:] for _, block in page.blocks]
    part = next((block.part for block in beyond if block.part), "")
    lines = sum(_lines(block for block in beyond if block.part == part))
    return Overflow(planned, len(pages), part, lines)


def _lines(blocks: Iterable[Block]) -> Iterator[int]:
    """Yield the height of blocks in lines of the grid."""
    return (round(height / grid.LINE) for height in chain(block.height for block in blocks))
