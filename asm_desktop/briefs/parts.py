"""The parts that sheets share: title, sections, evidence, figures, charts, sources, each as blocks of the desk grid."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable, Spacer

from asm_desktop.briefs import fonts, grid, markdown, marks
from asm_desktop.briefs.charts import chart
from asm_desktop.briefs.flow import Block, Placed, column_height
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import Column, not_recorded, table
from asm_desktop.briefs.typography import Run, balance, clean, typeset
from asm_desktop.briefs.words import NBSP
from asm_desktop.domain.printing import Chart, Figure, Money, Source, Strength

_ABOVE_TITLE: Final = 7.0
_ABOVE_CHART: Final = 6.0
_TALL_NOTE: Final = grid.LINE * 14
_NOTE_BASE: Final = 1.7
"""Lowers a note so that it shares its first baseline with the text beside it."""
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


def title(setter: Setter, above: str, text: str) -> tuple[Block, int]:
    """Return the line above the title and the title in lines of about equal length, and how many lines it takes."""
    setter.part = text
    shown = "".join(run.text for run in typeset([Run(text)], setter.words))
    lines = balance(shown, lambda line: fonts.width(line, Face.BOLD, grid.TITLE.size), grid.WIDTH)
    paragraph = setter.lines(lines, grid.TITLE) if lines else setter.plain(shown, grid.TITLE)
    height = paragraph.wrap(grid.WIDTH, grid.PAGE_HEIGHT)[1]
    over = (Placed(setter.plain(above, grid.BODY), keep=True),) if above else ()
    under = () if above else (Placed(Spacer(0, _ABOVE_TITLE)),)
    body = (*over, Placed(paragraph, before=_ABOVE_TITLE, keep=bool(under)), *under)
    return Block(body, part=text, full=True, outline=text, level=0), round(height / grid.TITLE.leading)


def section(
    setter: Setter, head: str, body: Sequence[Placed], side: Sequence[Placed] = (), *, large: bool = False
) -> list[Block]:
    """Return a text with its side-head, in blocks of one or a few paragraphs; nothing for an empty text."""
    if not body:
        return []
    kind = grid.KEY if large else grid.BODY
    heading = Placed(setter.head(head, kind.bold))
    pieces = deque(_pieces(body))
    first = pieces.popleft()
    beside_it = column_height((heading, *side), grid.SIDE)
    while pieces and column_height(first, grid.TEXT) < beside_it:
        first += pieces.popleft()
    start = Block(first, side=(heading, *side), part=setter.part, outline=clean(head))
    return [start, *(Block(piece, part=setter.part) for piece in pieces)]


def beside(setter: Setter, head: str, body: Sequence[Placed], side: Sequence[Placed]) -> Block:
    """Return one block of a text with what stands beside it: a side-head (or none) and notes."""
    heading = (Placed(setter.head(head)),) if head else ()
    return Block(tuple(body), side=(*heading, *side), part=setter.part, outline=clean(head))


def _pieces(body: Sequence[Placed]) -> Iterator[tuple[Placed, ...]]:
    """Yield a column in pieces that begin one line below each other, so that a long text is measured piece by piece."""
    piece: list[Placed] = []
    for placed in body:
        if piece and placed.on_grid and not piece[-1].keep:
            yield tuple(piece)
            piece = []
        piece.append(placed)
    yield tuple(piece)


def passage(setter: Setter, head: str, text: str, *, large: bool = False) -> list[Block]:
    """Return a Markdown text with its side-head; nothing for an empty text."""
    setter.part = clean(head)
    return section(setter, head, markdown.flow(setter, text, grid.KEY if large else grid.BODY), large=large)


def evidence(setter: Setter, strength: Strength | None, note: str, *, below_head: bool) -> tuple[Placed, ...]:
    """Return the evidence mark of the margin column and the note below it.

    A note as long as a text does not belong in a margin (see `long_note`).
    """
    mark = marks.evidence(setter, strength)
    first = Placed(mark, before=grid.LINE) if below_head else Placed(Spacer(0, _NOTE_BASE))
    column: tuple[Placed, ...] = (first,) if below_head else (first, Placed(mark))
    if note and not long_note(setter, note):
        column += (Placed(setter.paragraph(markdown.inline(setter, note, grid.NOTE), grid.NOTE)),)
    return column


def long_note(setter: Setter, note: str) -> bool:
    """Say whether a note is too long for the margin column."""
    kept = list(setter.missing)
    height = column_height((Placed(setter.plain(note, grid.NOTE)),), grid.SIDE)
    setter.missing[:] = kept
    return height > _TALL_NOTE


def full_table(setter: Setter, intro: Sequence[Block], content: Flowable) -> list[Block]:
    """Return a table over both columns below the text that introduces it."""
    kept = [*intro[:-1], replace(intro[-1], keep_next=True)] if intro else []
    return [*kept, Block((Placed(content),), part=setter.part, full=True)]


def figures(setter: Setter, rows: Iterable[Figure]) -> Flowable:
    """Return the table of figures; figures of the same thing stand together, the further ones as another count."""
    words = setter.words
    columns = (
        Column(words.say("figure-what"), 35),
        Column(words.say("figure-value"), 18.5, 2),
        Column(words.say("figure-year"), 8.5),
        Column(words.say("figure-source"), 38),
    )
    cells = []
    before = ""
    for figure in _adjoining(rows):
        same = figure.what.strip().casefold() == before
        before = figure.what.strip().casefold()
        cells.append(
            [
                words.say("same-count") if same else figure.what,
                _value(setter, figure) or not_recorded(setter),
                words.date(figure.year) if figure.year else not_recorded(setter),
                _counted(setter, figure),
            ]
        )
    return table(setter, columns, cells)


def _adjoining(rows: Iterable[Figure]) -> list[Figure]:
    """Return figures in their order, those of the same thing behind the first of them."""
    groups: dict[str, list[Figure]] = {}
    for figure in rows:
        groups.setdefault(figure.what.strip().casefold(), []).append(figure)
    return [figure for group in groups.values() for figure in group]


def _value(setter: Setter, figure: Figure) -> str:
    """Return a figure with its unit, "" for none; a currency stands before it."""
    unit = figure.unit.strip()
    if not figure.value.strip():
        return ""
    if _CURRENCY.fullmatch(unit):
        return setter.words.money(Money(figure.value, unit))
    value = setter.words.number(figure.value)
    return f"{value}{NBSP}{unit}" if unit else value


def _counted(setter: Setter, figure: Figure) -> Flowable:
    """Return how a figure was counted, with the number of its source."""
    method = Run(figure.method) if figure.method.strip() else setter.not_recorded()
    if figure.source.strip():
        return setter.paragraph([method, Run(setter.sources.cite(figure.source))], grid.TABLE)
    missing = [Run(" "), Run(setter.words.say("source-missing"), italic=True)]
    return setter.paragraph([replace(method, text=f"{method.text};"), *missing], grid.TABLE)


def drawing(setter: Setter, content: Chart) -> tuple[Placed, ...]:
    """Return a chart with its title above and its source below; nothing for one without bars."""
    if not content.bars:
        return ()
    source = setter.words.say("chart-source", source=content.source) if content.source else ""
    heading = Placed(setter.plain(content.title, grid.TABLE.bold), before=grid.LINE, on_grid=True, keep=True)
    on_grid = not content.title
    bars = Placed(chart(setter, content), before=_ABOVE_CHART, on_grid=on_grid, keep=bool(source))
    below = (Placed(setter.plain(source, grid.SOURCE), before=2),) if source else ()
    return (*((heading,) if content.title else ()), bars, *below)


def sources(setter: Setter, method_note: str) -> list[Block]:
    """Return the numbered sources, those met first first, and how the sheet was made."""
    words = setter.words
    setter.part = words.say("sources")
    listed = [_source(setter, number, one) for number, one in enumerate(setter.sources.numbered(), start=1)]
    note = markdown.inline(setter, words.say("made", note=method_note), grid.SOURCE) if method_note else ()
    made = [Placed(setter.paragraph(note, grid.SOURCE), before=6)] if note else []
    if not listed:
        return [Block(tuple(made), part=setter.part)] if made else []
    return section(setter, setter.part, [*listed, *made])


def _source(setter: Setter, number: int, source: Source) -> Placed:
    """Return one source with its number hanging; an entry is named with code and version."""
    version = setter.words.say("source-version", code=source.code, version=source.version) if source.code else ""
    runs = [*markdown.inline(setter, source.text, grid.SOURCE)]
    if version:
        ends = not runs or runs[-1].text.rstrip().endswith((".", "!", "?", "…"))
        runs.append(Run(f"{'' if ends else '.'} {version}."))
    return Placed(setter.paragraph(runs, grid.SOURCE, number=str(number), number_face=Face.MEDIUM))
