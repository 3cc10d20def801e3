"""CSV and its kin: row by row, whatever mark stands between the cells."""

import csv
import io
from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.recognising import TSV
from asm_desktop.formats.row_text import row_text

_MARKS: Final = ",;\t|"
_SAMPLE_LINES = 20
_CHECKED_EVERY = 1_000
_LARGEST_CELL = 1 << 20


def read(path: Path, gathering: Gathering) -> None:
    """Gather the rows of a table in text form as one page."""
    text = decode(gathering.data(path)).replace("\0", "")
    mark = "\t" if gathering.media == TSV else separator(text)
    gathering.page(rows_text(text, mark, gathering))


def separator(text: str) -> str:
    """Return the mark that cuts the first lines of a table into the most even number of cells."""
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]
    if not lines:
        return ","
    return max(_MARKS, key=lambda mark: (min(line.count(mark) for line in lines), lines[0].count(mark)))


def rows_text(text: str, mark: str, gathering: Gathering) -> str:
    """Return the rows of a table, one a line; of a table that breaks off or is too long as much as came."""
    csv.field_size_limit(_LARGEST_CELL)
    lines: list[str] = []
    room = gathering.room()
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark)):
            if number % _CHECKED_EVERY == 0:
                gathering.check()
            line = row_text(row)
            room -= len(line) + 1
            if room < 0:
                gathering.lose(CUT)
                break
            lines.append(line)
    except csv.Error:
        gathering.lose()
    except Enough:
        pass
    return "\n".join(lines)
