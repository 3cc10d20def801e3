"""Which reader takes which form of file. Runs in a reading process; each reader is imported when it is first needed."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, cast

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats import recognising as media_types
from asm_desktop.formats.extracted import Extracted, Limits
from asm_desktop.formats.gathering import Enough, Gathering
from asm_desktop.formats.recognising import recognise
from asm_desktop.formats.troubles import FileUnreadable, known_troubles

Reader = Callable[[Path, Gathering], None]

_READERS: Final = {
    media_types.PDF: ("pdf", "read"),
    media_types.DOCX: ("wordprocessing", "read"),
    media_types.PPTX: ("presentations", "read"),
    media_types.XLSX: ("spreadsheets", "read"),
    media_types.ODT: ("opendocument", "read"),
    media_types.ODS: ("opendocument", "read"),
    media_types.ODP: ("opendocument", "read"),
    media_types.EPUB: ("books", "read"),
    media_types.RTF: ("richtext", "read"),
    media_types.HTML: ("hypertext", "read"),
    media_types.XML: ("structured", "read_xml"),
    media_types.JSON: ("structured", "read_json"),
    media_types.RIS: ("citations", "read"),
    media_types.MARKDOWN: ("markdown_text", "read"),
    media_types.CSV: ("tables", "read"),
    media_types.TSV: ("tables", "read"),
    media_types.PLAIN: ("plain_text", "read"),
    media_types.JPEG: ("picture_reading", "read"),
    media_types.PNG: ("picture_reading", "read"),
}


def extract(path: Path, limits: Limits) -> Extracted:
    """Return the text of a file and what it says of itself; raises one of `troubles`, and nothing else.

    To be called in a reading process: what a hostile file does to a reader here ends with that process.
    """
    with known_troubles():
        gathering = Gathering(recognise(path, limits), limits)
        _gather(path, gathering)
        return gathering.result()


def _gather(path: Path, gathering: Gathering) -> None:
    """Run the reader; text that came before a trouble stays."""
    try:
        _reader(gathering.media)(path, gathering)
    except Enough:
        pass
    except (MemoryError, PermissionError):
        raise
    except Exception as error:
        if not gathering.has_text:
            raise
        gathering.lose(error.code if isinstance(error, ArchiveError) else FileUnreadable.code)


def _reader(media: str) -> Reader:
    """Return the reader of a form of file."""
    module, function = _READERS[media]
    return cast("Reader", getattr(importlib.import_module(f"asm_desktop.formats.{module}"), function))
