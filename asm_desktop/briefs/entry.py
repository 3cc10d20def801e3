"""Any entry as a sheet: its facts, texts and tables in the order of its form, as long as it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from asm_desktop.briefs import grid, parts
from asm_desktop.briefs.case import strip
from asm_desktop.briefs.flow import Block, Placed
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import fair_columns, table
from asm_desktop.briefs.typography import Run, clean
from asm_desktop.domain.printing import Listing, PlainSheet

_MOST_COLUMNS: Final = 6
"""More columns than this are too narrow to read; each row becomes a paragraph instead."""

_NARROW_TABLE: Final = 2


def blocks(setter: Setter, sheet: PlainSheet) -> Iterator[Block]:
    """Yield the blocks below the title, in the order of the form."""
    if sheet.facts:
        yield strip(setter, [(fact.name, [Run(fact.value)]) for fact in sheet.facts])
    yield from parts.passage(setter, setter.words.say("summary"), sheet.summary, large=True)
    for part in sheet.parts:
        if isinstance(part, Listing):
            yield from _listing(setter, part)
        else:
            yield from parts.passage(setter, part.head, part.text)
    yield from parts.sources(setter, sheet.method_note)


def _listing(setter: Setter, listing: Listing) -> list[Block]:
    """Return a small table: in the text column if it is narrow, else over both. Columns without texts are left out."""
    setter.part = clean(listing.head)
    used = [at for at in range(len(listing.columns)) if any(row[at].strip() for row in listing.rows)]
    heads = [listing.columns[at] for at in used]
    rows = [[row[at] for at in used] for row in listing.rows if any(row[at].strip() for at in used)]
    if not rows:
        return []
    if len(heads) > _MOST_COLUMNS:
        return parts.section(setter, listing.head, _stacked(setter, heads, rows))
    narrow = len(heads) <= _NARROW_TABLE
    columns = fair_columns(heads, rows, grid.TEXT if narrow else grid.WIDTH)
    if narrow:
        return parts.section(setter, listing.head, [Placed(table(setter, columns, rows, strong=False))])
    heading = Placed(setter.head(listing.head), keep=True)
    body = (heading, Placed(table(setter, columns, rows), before=4))
    return [Block(body, part=setter.part, full=True, outline=setter.part)]


def _stacked(setter: Setter, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Placed]:
    """Return each row as lines of the form “Head: text”, numbered."""
    column: list[Placed] = []
    for number, row in enumerate(rows, start=1):
        named = [(head, text) for head, text in zip(heads, row, strict=True) if text.strip()]
        lines = [_line(setter, head, text, "" if place else str(number)) for place, (head, text) in enumerate(named)]
        lines[0] = replace(lines[0], before=grid.LINE / 2, on_grid=True)
        # Neither the first nor the last line of a row stands alone on a page.
        column += [
            replace(line, keep=at in {0, len(lines) - 2} and at < len(lines) - 1) for at, line in enumerate(lines)
        ]
    return column


def _line(setter: Setter, head: str, text: str, number: str) -> Placed:
    """Return one line of a stacked row."""
    return Placed(setter.paragraph([Run(f"{head}:", bold=True), Run(f" {text}")], grid.BODY, number=number))
