"""DOCX, PPTX and XLSX without properties, thumbnail, authors of comments and changes, paths and printers.

Office Open XML (ECMA-376) and Microsoft's additions ([MS-DOCX], [MS-XLSX], [MS-PPTX]). What a document shows stays as
it is; what only tells of who made it where is left out, or named “author” where the form requires a name.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.containers import Container
from asm_desktop.formats.stripping.packages import Cleaner, Inner
from asm_desktop.formats.stripping.paths import TOKEN_PATH, is_file_name, is_local
from asm_desktop.formats.stripping.pictures import clean_picture
from asm_desktop.formats.stripping.xml_cutting import Attributes, Changes, Rules, cut
from asm_desktop.formats.troubles import FileEmbeds, FileHasMacros, FileSigned

AUTHOR: Final = "author"
"""The name that stands for every name of a person."""

_DROPPED: Final = re.compile(
    r"docProps/|docMetadata/|customXml/|\[trash\]/|(?:word|xl|ppt)/(?:printerSettings|changesInfos|revisions|tags)/|"
    r"ppt/(?:revisionInfo|printerSettings)|word/(?:recipientData|mailMerge)|xl/volatileDependencies|.*thumbnail\.",
    re.I,
)
_SIGNED: Final = re.compile(r"_xmlsignatures/", re.I)
_MACROS: Final = re.compile(r"(?:.*/)?(?:vbaProject[^/]*\.bin|vbaData\.xml|macrosheets/.*)", re.I)
_PICTURES: Final = re.compile(r".*\.(?:jpe?g|jfif|png|gif|bmp|dib|emf|wmf|tiff?|svg|webp|wdp)", re.I)
_FONTS: Final = re.compile(r".*\.(?:odttf|fntdata|ttf|otf)", re.I)
_INNER: Final = re.compile(r".*\.(?:docx|xlsx|pptx|txt|html?|rtf|pdf)", re.I)
_XML: Final = re.compile(r".*\.(?:xml|rels|vml)", re.I)

_RELATIONS_DROPPED: Final = frozenset(
    {
        "core-properties", "extended-properties", "custom-properties", "thumbnail", "customXml", "customXmlProps",
        "printerSettings", "attachedTemplate", "changesInfo", "revisionInfo", "revisionHeaders", "usernames", "tags",
        "classificationlabels", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "volatileDependencies",
    }
)  # fmt: skip
_ELEMENTS_DROPPED: Final = frozenset(
    {
        "rsids", "docVars", "docId", "attachedTemplate", "mailMerge", "printerSettings", "dataBinding", "absPath",
        "fileSharing", "revisionPtr", "customWorkbookViews", "customSheetViews", "custDataLst",
    }
)  # fmt: skip
_NAMED: Final = {"author": AUTHOR, "userName": AUTHOR, "userId": "", "providerId": "None", "initials": "a"}
_OF_CHANGES: Final = ("date", "dateUtc", "dt", "dT", "created", "modified")
_PERSONS: Final = frozenset({"person", "cmAuthor", "author", "presenceInfo"})
_SVG: Final = "http://www.w3.org/2000/svg"


@dataclass(slots=True)
class _Names:
    """The names of people that a document has told so far in lists of authors."""

    found: set[str] = field(default_factory=set)


def office_xml(container: Container, inner: Inner) -> Cleaner:
    """Return what cleans the members of a document; raises FileSigned, FileHasMacros where there are such."""
    if any(_SIGNED.match(name) for name in container.names):
        raise FileSigned
    if any(_MACROS.fullmatch(name) for name in container.names):
        raise FileHasMacros
    names = _Names()
    rules = Rules(_tag, frozenset({"author", "instrText", "t", "f"}), _texts(names))

    def clean(name: str, data: bytes) -> bytes | None:
        if _DROPPED.match(name):
            return None
        if _PICTURES.fullmatch(name):
            return cut(data, Rules(svg_tag)) if name.lower().endswith(".svg") else clean_picture(data)
        if _XML.fullmatch(name):
            return cut(data, rules)
        if _FONTS.fullmatch(name):
            return data
        if _INNER.fullmatch(name):
            return _inner(inner, data)
        raise FileEmbeds

    return clean


def svg_tag(space: str, name: str, attributes: Attributes) -> Changes | None:
    """Return what changes in a tag of SVG: metadata goes, and what drawing programs write of themselves."""
    if (name == "metadata" and space == _SVG) or "inkscape" in space or "sodipodi" in space:
        return None
    gone = ("docname", "export-filename", "absref", "export-xdpi", "export-ydpi")
    changes: dict[str, str | None] = {key: None for key in gone if key in attributes}
    if is_local(attributes.get("href", "")):
        changes["href"] = ""
    return changes


def _inner(inner: Inner, data: bytes) -> bytes:
    """Return a document within the document, stripped; raises FileEmbeds."""
    try:
        return inner(data)
    except ArchiveError as error:
        raise FileEmbeds from error


def _tag(_space: str, name: str, attributes: Attributes) -> Changes | None:
    """Return what changes in a tag, None where the element goes."""
    if name in _ELEMENTS_DROPPED or _is_dropped_part(name, attributes):
        return None
    changes: dict[str, str | None] = {key: None for key in attributes if key.startswith("rsid")}
    told = name in _PERSONS or "author" in attributes or "userName" in attributes or "personId" in attributes
    if told or (name == "cm" and ("authorId" in attributes or "dt" in attributes)):
        changes |= {key: value for key, value in _NAMED.items() if key in attributes}
        changes |= {key: None for key in _OF_CHANGES if key in attributes}
    if name in _PERSONS:
        changes |= {key: AUTHOR for key in ("name", "displayName") if key in attributes}
    if "dateUtc" in attributes:
        changes["dateUtc"] = None
    return changes | _paths(name, attributes)


def _is_dropped_part(name: str, attributes: Attributes) -> bool:
    """Say whether a tag lists a part that is left out."""
    if name == "Relationship":
        return attributes.get("Type", "").rpartition("/")[2] in _RELATIONS_DROPPED
    return name == "Override" and bool(_DROPPED.match(attributes.get("PartName", "").removeprefix("/")))


def _paths(name: str, attributes: Attributes) -> dict[str, str | None]:
    """Return the changes of attributes that tell paths and names of files of the one who made the document."""
    changes: dict[str, str | None] = {}
    if name == "Relationship" and is_local(attributes.get("Target", "")):
        changes["Target"] = "about:blank"
    if name in {"cNvPr", "docPr"}:
        changes |= {key: "" for key in ("descr", "title") if is_file_name(attributes.get(key, ""))}
        changes |= {"name": "Picture"} if is_file_name(attributes.get("name", "")) else {}
    if name == "imagedata":
        changes |= {key: None for key in ("title", "href") if key in attributes}
    if name == "shape" and is_file_name(attributes.get("alt", "")):
        changes["alt"] = ""
    if name == "pageSetup" and "id" in attributes:
        changes["id"] = None  # it named the settings of a printer
    if name in {"connection", "dbPr", "webPr", "textPr", "olapPr"}:
        keys = ("connection", "sourceFile", "odcFile", "url", "description", "name")
        changes |= {key: "" for key in keys if key in attributes}
    return changes


def _texts(names: _Names) -> Callable[[str, str, str], str | None]:
    """Return what changes texts: lists of authors, the name that Excel puts before a comment, paths in fields."""

    def text(_space: str, name: str, words: str) -> str | None:
        if name == "author":
            names.found.add(words.strip())
            return AUTHOR
        if name == "t":
            before, colon, after = words.partition(":")
            return f"{AUTHOR}:{after}" if colon and before.strip() in names.found else None
        new = TOKEN_PATH.sub("", words)
        return new if new != words else None

    return text
