"""PDF without information dictionary, XMP, data of programs, authors and dates of notes, and what pictures in it tell.

Written anew by qpdf, so that nothing of earlier savings is left in the file (ISO 32000-2, 14.3, 14.5, 12.5, 7.11). The
only user of pikepdf.
"""

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import pikepdf

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.stripping.packages import Inner
from asm_desktop.formats.stripping.paths import is_local
from asm_desktop.formats.stripping.pictures import clean_coded_jp2, clean_coded_jpeg
from asm_desktop.formats.troubles import FileEmbeds, FileEncrypted, FileSigned, FileUnreadable

_TELLING: Final = (
    "/Metadata", "/PieceInfo", "/LastModified", "/CreatorInfo", "/SpiderInfo", "/DPM", "/CreationDate", "/ModDate",
)  # fmt: skip
_OF_NOTES: Final = ("/T", "/M", "/CreationDate", "/NM")
_WANTED: Final = re.compile(
    rb"/(?:Metadata|PieceInfo|LastModified|CreatorInfo|SpiderInfo|DPM|CreationDate|ModDate|EF|URI|Annot|Rect|User|F)\b"
)
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_MAX_DEPTH = 40


def pdf(source: Path | BinaryIO, inner: Inner) -> bytes:
    """Return a PDF file stripped; raises FileEncrypted, FileUnreadable, FileSigned, FileEmbeds."""
    try:
        document = pikepdf.open(source, suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise FileEncrypted from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise FileUnreadable from error
    with document:
        try:
            _refuse(document)
            _Cleaning(document, inner).run()
            file = io.BytesIO()
            document.save(file, deterministic_id=True, fix_metadata_version=False)
        except (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, TypeError, KeyError, RuntimeError) as error:
            raise FileUnreadable from error
    return file.getvalue()


def _refuse(document: pikepdf.Pdf) -> None:
    """Raise FileSigned for a signed document, FileEmbeds for one with a form in XML."""
    root = document.Root
    form = root.get("/AcroForm")
    signed = "/Perms" in root or any(
        isinstance(one, pikepdf.Dictionary) and one.get("/FT") == pikepdf.Name.Sig and "/V" in one
        for one in document.objects
    )
    if signed:
        raise FileSigned
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        raise FileEmbeds


class _Cleaning:
    """One document at work."""

    def __init__(self, document: pikepdf.Pdf, inner: Inner) -> None:
        """Take the document, and what strips the files in it."""
        self._document = document
        self._inner = inner
        self._files = 0
        self._done: set[tuple[int, int]] = set()

    def run(self) -> None:
        """Clean all objects, and what names the document itself."""
        document = self._document
        _take_out(document.trailer, ("/Info", "/ID"))
        _take_out(document.Root, ("/Collection", "/SpiderInfo", "/Legal"))
        self._name_files()
        for one in document.objects:
            if isinstance(one, pikepdf.Stream):
                self._dictionary(one.stream_dict)
                self._picture(one)
            elif isinstance(one, (pikepdf.Dictionary, pikepdf.Array)) and _WANTED.search(one.unparse(resolved=True)):
                self._value(one, 0)

    def _value(self, value: object, depth: int) -> None:
        """Clean what stands in an object itself, not what it points to."""
        if depth > _MAX_DEPTH:
            raise FileUnreadable
        if isinstance(value, pikepdf.Dictionary):
            self._dictionary(value, depth)
        elif isinstance(value, pikepdf.Array):
            for one in value:
                if isinstance(one, (pikepdf.Dictionary, pikepdf.Array)) and not one.is_indirect:
                    self._value(one, depth + 1)

    def _dictionary(self, one: pikepdf.Dictionary, depth: int = 0) -> None:
        """Clean a dictionary."""
        _take_out(one, _TELLING)
        if "/Rect" in one and one.get("/Subtype") != pikepdf.Name.Widget:
            _take_out(one, _OF_NOTES)
        if "/EF" in one:
            self._file(one)
        _take_out(one, [key for key in ("/F", "/URI") if is_local(_words(one.get(key)))])
        user = one.get("/User")
        if isinstance(user, pikepdf.Dictionary) and "/Name" in user:
            del one["/User"]
        for value in list(one.as_dict().values()):
            if isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect:
                self._value(value, depth + 1)

    def _file(self, one: pikepdf.Dictionary) -> None:
        """Strip a file within the document, and give it a name that tells nothing; raises FileEmbeds."""
        name = _words(one.get("/UF")) or _words(one.get("/F"))
        ending = _ENDING.search(name)
        self._files += 1
        plain = f"file-{self._files}{ending[0] if ending else ''}"
        _take_out(one, ("/UF", "/F", "/DOS", "/Mac", "/Unix", "/Desc", "/CI", "/ID"))
        one["/F"] = one["/UF"] = pikepdf.String(plain)
        for stream in one["/EF"].as_dict().values():
            if isinstance(stream, pikepdf.Stream) and stream.objgen not in self._done:
                self._done.add(stream.objgen)
                try:
                    stream.write(self._inner(stream.read_bytes()))
                except ArchiveError as error:
                    raise FileEmbeds from error
                if "/Params" in stream:
                    del stream["/Params"]

    def _name_files(self) -> None:
        """Make the list of files within the document anew, without their names."""
        names = self._document.Root.get("/Names")
        if not isinstance(names, pikepdf.Dictionary) or "/EmbeddedFiles" not in names:
            return
        listed = pikepdf.Array()
        for number, one in enumerate(_leaves(names["/EmbeddedFiles"], 0), 1):
            listed.append(pikepdf.String(f"file-{number:06}"))
            listed.append(one)
        names["/EmbeddedFiles"] = pikepdf.Dictionary(Names=listed)

    def _picture(self, one: pikepdf.Stream) -> None:
        """Strip a picture that stands in the document as a camera or scanner wrote it."""
        if one.get("/Subtype") != pikepdf.Name.Image:
            return
        filters = one.get("/Filter")
        last = str(filters[-1] if isinstance(filters, pikepdf.Array) and len(filters) else filters)
        clean = {"/DCTDecode": clean_coded_jpeg, "/JPXDecode": clean_coded_jp2}.get(last)
        if clean is None:
            return
        packed = isinstance(filters, pikepdf.Array) and len(filters) > 1
        data = one.read_bytes(pikepdf.StreamDecodeLevel.generalized) if packed else one.read_raw_bytes()
        new = clean(data)
        if new != data:
            given = one.get("/DecodeParms")
            parameters = given[-1] if isinstance(given, pikepdf.Array) and len(given) else given
            kept = parameters if isinstance(parameters, pikepdf.Dictionary) else None
            one.write(new, filter=pikepdf.Name(last), decode_parms=kept)


def _take_out(one: pikepdf.Object, keys: Iterable[str]) -> None:
    """Take some keys out of a dictionary."""
    for key in keys:
        if key in one:
            del one[key]


def _leaves(node: pikepdf.Object, depth: int) -> Iterator[pikepdf.Object]:
    """Yield the files in a tree of names."""
    if depth > _MAX_DEPTH or not isinstance(node, pikepdf.Dictionary):
        raise FileUnreadable
    names = node.get("/Names")
    if isinstance(names, pikepdf.Array):
        yield from list(names)[1::2]
    kids = node.get("/Kids")
    if isinstance(kids, pikepdf.Array):
        for kid in kids:
            yield from _leaves(kid, depth + 1)


def _words(value: object) -> str:
    """Return a text of the document, "" for anything else."""
    return str(value) if isinstance(value, pikepdf.String) else ""
