"""EPUB without what its owner and the programs that made it put in.

An EPUB is a published work: title, creators, contributors, publisher and identifiers are those of the work, as on the
title page, and stay. Notes of reading programs, the account of who bought it, and dates of files go.
"""

import re
from typing import Final

from asm_desktop.formats.containers import Container
from asm_desktop.formats.stripping.office_xml import svg_tag
from asm_desktop.formats.stripping.packages import Cleaner, Inner
from asm_desktop.formats.stripping.pictures import clean_picture
from asm_desktop.formats.stripping.xml_cutting import Attributes, Changes, Rules, cut
from asm_desktop.formats.troubles import FileEmbeds, FileEncrypted, FileSigned

_DROPPED: Final = re.compile(
    r"(?:.*/)?(?:iTunesMetadata[^/]*\.plist|com\.apple\.[^/]*|calibre_bookmarks\.txt|\.DS_Store|Thumbs\.db|page-map\.xml)|"
    r"META-INF/(?:calibre[^/]*|metadata\.xml)|__MACOSX/.*",
    re.I,
)
_PICTURE: Final = re.compile(r".*\.(?:jpe?g|png|gif|bmp)", re.I)
_MARKED: Final = re.compile(r".*\.(?:opf|ncx|svg|xml)", re.I)
_KEPT: Final = re.compile(r"mimetype|.*\.(?:x?html?|css|js|otf|ttf|woff2?|smil|pls|json|txt)", re.I)
_PROGRAMS: Final = re.compile(r"(?:calibre|sigil|cover-generator|generator|ibooks|rendition:.*timestamp|.*user_)", re.I)


def book(container: Container, inner: Inner) -> Cleaner:
    """Return what cleans the members of a book; raises FileSigned, FileEncrypted."""
    del inner
    if container.has("META-INF/signatures.xml"):
        raise FileSigned
    if container.has("META-INF/rights.xml"):
        raise FileEncrypted

    def clean(name: str, data: bytes) -> bytes | None:
        if _DROPPED.fullmatch(name):
            return None
        if _PICTURE.fullmatch(name):
            return clean_picture(data)
        if _MARKED.fullmatch(name):
            return cut(data, Rules(svg_tag if name.lower().endswith(".svg") else _tag))
        if _KEPT.fullmatch(name):
            return data
        raise FileEmbeds

    return clean


def _tag(_space: str, name: str, attributes: Attributes) -> Changes | None:
    """Return what changes in a tag: what programs and owners of a copy say goes."""
    if name == "meta" and _PROGRAMS.match(attributes.get("name", "") or attributes.get("property", "")):
        return None
    if name == "contributor" and attributes.get("role") == "bkp":
        return None  # the program that packed it
    if name in {"item", "reference"} and _DROPPED.fullmatch(attributes.get("href", "")):
        return None
    return {}
