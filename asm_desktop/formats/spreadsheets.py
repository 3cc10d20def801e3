"""XLSX: sheet by sheet, row by row, values as they were last computed. The only user of openpyxl."""

import warnings
from pathlib import Path

import openpyxl
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from asm_desktop.formats.containers import opened
from asm_desktop.formats.gathering import CUT, Enough, Gathering
from asm_desktop.formats.office_properties import say_core
from asm_desktop.formats.row_text import row_text, shown
from asm_desktop.formats.troubles import FileUnreadable

_CHECKED_EVERY = 500


def read(path: Path, gathering: Gathering) -> None:
    """Gather the cells of an XLSX file, one page a sheet that begins with its name."""
    with opened(path, gathering.limits) as container:
        container.check_together(".xml")
        say_core(container, gathering)
    with warnings.catch_warnings():
        # openpyxl warns of extensions that it leaves alone; they hold no text of cells.
        warnings.simplefilter("ignore")
        with path.open("rb") as stream:  # openpyxl leaves the file open when it fails
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
            try:
                read_sheets = sum(_sheet(sheet, gathering) for sheet in book.worksheets)
                if book.worksheets and not read_sheets:
                    raise FileUnreadable
            finally:
                book.close()


def _sheet(sheet: ReadOnlyWorksheet, gathering: Gathering) -> bool:
    """Gather one sheet as far as it can be read; say whether any of it could."""
    lines = [str(sheet.title)]
    damaged = False
    room = gathering.room()
    # What a sheet says of its own size may be a lie and costs memory.
    sheet.reset_dimensions()
    try:
        # The stubs give this class the method of another one.
        for number, row in enumerate(sheet.iter_rows(values_only=True)):  # type: ignore[misc]
            if number % _CHECKED_EVERY == 0:
                gathering.check()
            line = row_text(shown(value) for value in row)
            room -= len(line)
            if room < 0:
                gathering.lose(CUT)
                break
            if line:
                lines.append(line)
    except Enough:
        gathering.lose(CUT)
    except (ValueError, KeyError, TypeError, IndexError, SyntaxError):
        # SyntaxError: what Python's XML reader raises for damage is one.
        damaged = True
        gathering.lose()
    gathering.page("\n".join(lines) if len(lines) > 1 else "")
    return not damaged or len(lines) > 1
