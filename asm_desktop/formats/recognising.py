"""What a file is, told by its content; the name's ending only decides between forms of text that look alike."""

import io
import re
import struct
from pathlib import Path
from typing import BinaryIO, Final

from asm_desktop.formats.containers import opened
from asm_desktop.formats.decoding import decode, looks_like_text
from asm_desktop.formats.extracted import MEGABYTE, Limits
from asm_desktop.formats.troubles import (
    FileEmpty,
    FileEncrypted,
    FileForbidden,
    FileGone,
    FileSpecial,
    FileTooLarge,
    FormatOld,
    FormatPacked,
    FormatUnknown,
)

PDF: Final = "application/pdf"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT: Final = "application/vnd.oasis.opendocument.text"
ODS: Final = "application/vnd.oasis.opendocument.spreadsheet"
ODP: Final = "application/vnd.oasis.opendocument.presentation"
EPUB: Final = "application/epub+zip"
RTF: Final = "application/rtf"
HTML: Final = "text/html"
XML: Final = "application/xml"
JSON: Final = "application/json"
RIS: Final = "application/x-research-info-systems"
MARKDOWN: Final = "text/markdown"
CSV: Final = "text/csv"
TSV: Final = "text/tab-separated-values"
PLAIN: Final = "text/plain"
JPEG: Final = "image/jpeg"
PNG: Final = "image/png"

PLAIN_FORMS: Final = frozenset({PLAIN, MARKDOWN, CSV, TSV, JSON, RIS})
"""Forms that hold nothing but their text: what they tell stands in it for everybody to read."""

_HEAD = 8192
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_HEAD = 512
_OLE_SEARCHED = 1 << 16
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_DOCUMENTS: Final = tuple(
    name.encode("utf-16-le") for name in ("WordDocument", "Workbook", "Book", "PowerPoint Document")
)
_ENDINGS: Final = {
    ".md": MARKDOWN, ".markdown": MARKDOWN, ".csv": CSV, ".tsv": TSV, ".tab": TSV, ".html": HTML, ".htm": HTML,
    ".xhtml": HTML, ".xml": XML, ".json": JSON, ".geojson": JSON, ".ris": RIS, ".svg": XML, ".txt": PLAIN,
}  # fmt: skip
_PDF_START: Final = re.compile(rb"(?:^|[\r\n])%PDF-\d")
_FRONT_MATTER: Final = re.compile(r"---[ \t]*\n[\w-]{1,60}[ \t]*:")
_RIS_START: Final = re.compile(r"(?:\d+\.\s*)?TY  ?- ")
_HTML_START: Final = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_PROLOGUE: Final = re.compile(r"<\?xml[^>]{0,300}\?>|<!--.{0,2000}?-->|\s{1,2000}", re.S)
_XML_START: Final = re.compile(r"<[A-Za-z_][\w.:-]{0,100}[\s/>]")


def recognise(path: Path, limits: Limits) -> str:
    """Return the media type of a file; raises what keeps it from being read at all (`troubles`)."""
    head = _head(path, limits)
    media = _by_head(head)
    if media:
        return media
    if head.startswith(b"PK\x03\x04"):
        return _zipped(path, limits)
    if head.startswith(_OLE) and len(head) >= _OLE_HEAD:
        raise _old(path)
    if not looks_like_text(head):
        raise FormatUnknown
    return _text(decode(head, declared=True), path.suffix.lower())


def recognise_inner(data: bytes, limits: Limits) -> str:
    """Return the media type of a file within a file; raises FormatUnknown where it is none that is read here."""
    head = data[:_HEAD]
    media = _by_head(head)
    if media:
        return media
    if head.startswith(b"PK\x03\x04"):
        return _zipped(io.BytesIO(data), limits)
    if not looks_like_text(head):
        raise FormatUnknown
    return _text(decode(head, declared=True), "")


def _by_head(head: bytes) -> str:
    """Return the media type of a file that says it in its first bytes, "" for others."""
    if _PDF_START.search(head[:1024]):
        return PDF
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"{\\rtf"):
        return RTF
    return ""


def _head(path: Path, limits: Limits) -> bytes:
    """Return the first bytes of a file after the questions that need no reading."""
    try:
        if not path.exists():
            raise FileGone
        if not path.is_file():
            raise FileSpecial
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise FileTooLarge(megabytes=limits.file_bytes // MEGABYTE)
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except PermissionError as error:
        raise FileForbidden from error
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe") and size <= _HEAD:
        raise FileEmpty
    return head


def _zipped(path: Path | BinaryIO, limits: Limits) -> str:
    """Return which of the zipped formats a file is."""
    with opened(path, limits) as container:
        if container.has("mimetype"):
            media = container.read("mimetype")[:200].decode("ascii", "replace").strip()
            media = media.removesuffix("-template")
            if media in {ODT, ODS, ODP, EPUB}:
                return media
        parts = {"word/document.xml": DOCX, "ppt/presentation.xml": PPTX, "xl/workbook.xml": XLSX}
        for part, media in parts.items():
            if container.has(part):
                return media
    raise FormatPacked


def _old(path: Path) -> FormatOld | FileEncrypted | FormatUnknown:
    """Return the trouble of a compound file: today's formats with a password come in one, and old ones are one.

    The names of its parts stand in its directory; where that begins stands in its head ([MS-CFB], 2.2 and 2.6).
    """
    with path.open("rb") as stream:
        head = stream.read(_OLE_HEAD)
        (shift,), (sector,) = struct.unpack_from("<H", head, 30), struct.unpack_from("<i", head, 48)
        stream.seek(max(sector + 1, 0) << min(shift, 12))
        names = stream.read(_OLE_SEARCHED)
    if _ENCRYPTED_PACKAGE in names:
        return FileEncrypted()
    return FormatOld() if any(name in names for name in _OLD_DOCUMENTS) else FormatUnknown()


def _text(head: str, ending: str) -> str:
    """Return which form of text a file is, by its beginning, then by the ending of its name."""
    start = head.lstrip("\ufeff \t\r\n").replace("\r\n", "\n")
    if ending in {".md", ".markdown"} or _FRONT_MATTER.match(start):
        return MARKDOWN
    if _RIS_START.match(start):
        return RIS
    content = _past_prologue(start)
    if _HTML_START.match(content):
        return HTML
    if start.startswith("<?xml") or (ending in {".xml", ".svg"} and _XML_START.match(content)):
        return XML
    if start[:1] in {"{", "["} and ending not in {".txt", ".csv", ".tsv"}:
        return JSON
    media = _ENDINGS.get(ending, PLAIN)
    return media if media not in {XML, JSON} else PLAIN


def _past_prologue(text: str) -> str:
    """Return a text from where declarations, comments and spaces end."""
    place = 0
    while (found := _PROLOGUE.match(text, place)) and found.end() > place:
        place = found.end()
    return text[place:]
