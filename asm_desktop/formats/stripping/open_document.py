"""ODT, ODS and ODP without properties, thumbnails, authors of comments and changes, printers and paths.

OpenDocument 1.3 (OASIS), parts 2 (packages) and 3 (schema).
"""

import re
from typing import Final

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.containers import Container
from asm_desktop.formats.stripping.office_xml import AUTHOR, svg_tag
from asm_desktop.formats.stripping.packages import Cleaner, Inner
from asm_desktop.formats.stripping.paths import is_file_name, is_local
from asm_desktop.formats.stripping.pictures import clean_picture
from asm_desktop.formats.stripping.xml_cutting import Attributes, Changes, Rules, cut
from asm_desktop.formats.troubles import FileEmbeds, FileEncrypted, FileHasMacros, FileSigned

_DC: Final = "http://purl.org/dc/elements/1.1/"
_META: Final = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
_NO_DATE: Final = "1970-01-01T00:00:00"

_DROPPED: Final = re.compile(r"Thumbnails/|Configurations2/|(?:.*/)?layout-cache|(?:.*/)?meta\.xml")
_MACROS: Final = re.compile(r"(?:Basic|Scripts)/(?!.*(?:script-lc|script-lb)\.xml)")
_LISTS_OF_MACROS: Final = re.compile(r"(?:Basic|Scripts)/")
_SIGNED: Final = re.compile(r"META-INF/.*signatures.*\.xml", re.I)
_PICTURE: Final = re.compile(r"(?:.*/)?(?:Pictures|media)/[^/]+|.*\.(?:jpe?g|png|gif|bmp|emf|wmf|svg)", re.I)
_REPLACEMENT: Final = re.compile(r"ObjectReplacements/[^/]+")
_XML: Final = re.compile(r".*\.(?:xml|rdf)")
_KEPT: Final = re.compile(r"mimetype|Fonts/.*")
_VECTOR: Final = b"VCLMTF"

_SETTINGS: Final = re.compile(r"Printer.*|CurrentDatabase.*|Rsid.*|.*Author.*|.*Password.*|DocumentVersion.*", re.I)
_ELEMENTS: Final = frozenset({"creator-initials", "sender-initials"})


def open_document(container: Container, inner: Inner) -> Cleaner:
    """Return what cleans the members of a document; raises FileSigned, FileHasMacros, FileEncrypted."""
    _refuse(container)
    rules = Rules(_tag, frozenset({"creator", "date"}), _text)

    def clean(name: str, data: bytes) -> bytes | None:
        if _DROPPED.match(name) or _LISTS_OF_MACROS.match(name):
            return None
        if _PICTURE.fullmatch(name):
            return cut(data, Rules(svg_tag)) if _is_xml(data) else clean_picture(data)
        if _REPLACEMENT.fullmatch(name):
            return data if data.startswith(_VECTOR) else clean_picture(data)
        if _XML.fullmatch(name):
            return cut(data, rules)
        if _KEPT.fullmatch(name):
            return data
        try:
            return inner(data)
        except ArchiveError as error:
            raise FileEmbeds from error

    return clean


def _refuse(container: Container) -> None:
    """Raise what keeps a document as a whole from being stripped."""
    if any(_SIGNED.fullmatch(name) for name in container.names):
        raise FileSigned
    if any(_MACROS.match(name) for name in container.names):
        raise FileHasMacros
    if container.has("META-INF/manifest.xml") and b"encryption-data" in container.read("META-INF/manifest.xml"):
        raise FileEncrypted


def _is_xml(data: bytes) -> bool:
    """Say whether a picture is a drawing in XML."""
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<svg"))


def _tag(_space: str, name: str, attributes: Attributes) -> Changes | None:
    """Return what changes in a tag, None where the element goes."""
    if name in _ELEMENTS or (name == "file-entry" and _is_dropped(attributes.get("full-path", ""))):
        return None
    if name == "config-item" and _SETTINGS.fullmatch(attributes.get("name", "")):
        return None
    changes: dict[str, str | None] = {}
    if is_local(attributes.get("href", "")):
        changes["href"] = ""
    if name in {"frame", "image", "object"} and is_file_name(attributes.get("name", "")):
        changes["name"] = "Picture"
    if "rsid" in attributes or "paragraph-rsid" in attributes:
        changes |= {"rsid": None, "paragraph-rsid": None}
    return changes


def _is_dropped(path: str) -> bool:
    """Say whether the list of members names one that is left out."""
    return bool(_DROPPED.match(path) or _LISTS_OF_MACROS.match(path))


def _text(space: str, name: str, _words: str) -> str | None:
    """Return the new text of who said something when; fields of the same name that show a date are others."""
    if space != _DC:
        return None
    return AUTHOR if name == "creator" else _NO_DATE
