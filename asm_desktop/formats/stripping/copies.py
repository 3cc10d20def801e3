"""The copy of a file that may leave: which way each form is stripped. To be called in a reading process."""

import importlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Final

from asm_desktop.formats import recognising as media_types
from asm_desktop.formats.extracted import Limits
from asm_desktop.formats.recognising import recognise, recognise_inner
from asm_desktop.formats.troubles import FormatNotStripped, known_troubles

_PACKAGES: Final = {
    media_types.DOCX: ("office_xml", "office_xml"),
    media_types.PPTX: ("office_xml", "office_xml"),
    media_types.XLSX: ("office_xml", "office_xml"),
    media_types.ODT: ("open_document", "open_document"),
    media_types.ODS: ("open_document", "open_document"),
    media_types.ODP: ("open_document", "open_document"),
    media_types.EPUB: ("books", "book"),
}
_OTHERS: Final = {
    media_types.JPEG: ("pictures", "clean_picture"),
    media_types.PNG: ("pictures", "clean_picture"),
    media_types.HTML: ("hypertext", "hypertext"),
    media_types.RTF: ("richtext", "rich_text"),
    media_types.XML: ("drawings", "drawing"),
}
_MAX_DEPTH = 3
"""Files within files within files: deeper ones are made to harm."""


def strip(path: Path, limits: Limits) -> bytes:
    """Return a file without metadata; raises one of the troubles and nothing else."""
    with known_troubles():
        media = recognise(path, limits)
        if media == media_types.PDF:
            return _pdf(path, limits, 0)
        return _stripped(media, path.read_bytes(), limits, 0)


def _stripped(media: str, data: bytes, limits: Limits, depth: int) -> bytes:
    """Return bytes of a form without metadata."""
    if media in media_types.PLAIN_FORMS:
        return data
    if media == media_types.PDF:
        return _pdf(io.BytesIO(data), limits, depth)
    if media in _PACKAGES:
        clean = _function(*_PACKAGES[media])
        packages = importlib.import_module("asm_desktop.formats.stripping.packages")
        done: bytes = packages.rewritten(data, limits, lambda container: clean(container, _inner(limits, depth)))
        return done
    if media in _OTHERS:
        result: bytes = _function(*_OTHERS[media])(data)
        return result
    raise FormatNotStripped


def _pdf(source: Path | io.BytesIO, limits: Limits, depth: int) -> bytes:
    """Return a PDF without metadata."""
    done: bytes = _function("pdf", "pdf")(source, _inner(limits, depth))
    return done


def _inner(limits: Limits, depth: int) -> Callable[[bytes], bytes]:
    """Return what strips a file within a file."""

    def inner(data: bytes) -> bytes:
        if depth >= _MAX_DEPTH:
            raise FormatNotStripped
        return _stripped(recognise_inner(data, limits), data, limits, depth + 1)

    return inner


def _function(module: str, name: str) -> Callable[..., bytes]:
    """Return the function of a module that is only loaded where it is wanted."""
    found: Callable[..., bytes] = getattr(importlib.import_module(f"asm_desktop.formats.stripping.{module}"), name)
    return found
