"""PDF, page by page: what a damaged file still gives is kept. The only user of PDFium."""

import ctypes
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pypdfium2
from pypdfium2 import raw

from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.troubles import FileEncrypted, FileUnreadable

_SAID: Final = {"Title": "title", "Author": "authors", "Subject": "subject"}
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_MAX_NOTES = 1_000
_MAX_NOTE = 20_000


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of each page with the notes people put on it, and the properties of a PDF file."""
    gathering.wrapped = True
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise FileEncrypted from error
        raise FileUnreadable from error
    try:
        _say(document, gathering)
        unread = 0
        for number in range(len(document)):
            text = _page(document, number)
            if text is None:
                unread += 1
                gathering.lose()
            gathering.page(text or "")
        if not len(document) or unread == len(document):
            raise FileUnreadable
    finally:
        document.close()


def _say(document: pypdfium2.PdfDocument, gathering: Gathering) -> None:
    """Say what the properties say; the date in them is that of the file, not of what it tells."""
    for name, part in _SAID.items():
        gathering.say(part, document.get_metadata_value(name), "properties")
    language = _wide_text(lambda buffer, size: raw.FPDFCatalog_GetLanguage(document, buffer, size))
    if _LANGUAGE.fullmatch(language):
        gathering.say("language", language, "properties")


def _page(document: pypdfium2.PdfDocument, number: int) -> str | None:
    """Return the text and notes of one page, or None if it cannot be read."""
    try:
        page = document[number]
        textpage = page.get_textpage()
        text: str = textpage.get_text_range()
        textpage.close()
        notes = _notes(page)
        page.close()
    except (pypdfium2.PdfiumError, ValueError):
        return None
    return "\n\n".join(filter(None, (text, *notes)))


def _notes(page: pypdfium2.PdfPage) -> list[str]:
    """Return the texts of comments and free text that stand on a page besides its content."""
    wanted = {raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE}
    notes = []
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_NOTES)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        if raw.FPDFAnnot_GetSubtype(annotation) in wanted:
            notes.append(_note(annotation))
        raw.FPDFPage_CloseAnnot(annotation)
    return notes


def _note(annotation: raw.FPDF_ANNOTATION) -> str:
    """Return what one note says."""
    return _wide_text(lambda buffer, size: raw.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size))


def _wide_text(fill: Callable[[ctypes.Array[ctypes.c_ushort] | None, int], int]) -> str:
    """Return the UTF-16 text that a PDFium function writes into a buffer of a size in bytes."""
    size = min(fill(None, 0), _MAX_NOTE)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    fill(buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace").rstrip("\0")
