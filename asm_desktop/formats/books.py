"""EPUB: chapter by chapter in the order read."""

import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from asm_desktop.formats.containers import Container, opened
from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.hypertext import see
from asm_desktop.formats.office_properties import say_dublin_core
from asm_desktop.formats.troubles import FileEncrypted, FileUnpacksTooLarge, FileUnreadable
from asm_desktop.formats.xml_events import Collected, XmlEvents, parse

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_FONTS_ONLY: Final = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_CHAPTERS: Final = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of an EPUB file, one page a chapter file."""
    with opened(path, gathering.limits) as container:
        _refuse_encrypted(container)
        root = _Attributes("rootfile", "full-path")
        parse(container.pieces(_CONTAINER), root)
        package = next(iter(root.values), "")
        book = _Book()
        parse(container.pieces(package), book)
        say_dublin_core(book.found, gathering)
        folder = posixpath.dirname(package)
        chapters = [posixpath.normpath(posixpath.join(folder, unquote(name))) for name in book.chapters()]
        for name in filter(container.has, chapters):
            gathering.page(_chapter(container, name, gathering))
        if any(not container.has(name) for name in chapters):
            gathering.lose()


def _chapter(container: Container, name: str, gathering: Gathering) -> str:
    """Return the text of a chapter, "" if it is damaged."""
    try:
        seen = see(decode(container.read(name), declared=True), gathering)
    except (FileUnreadable, FileUnpacksTooLarge):
        gathering.lose()
        return ""
    if not gathering.has_text:
        gathering.say("title", seen.heading, "heading")
    return seen.text


def _refuse_encrypted(container: Container) -> None:
    """Raise FileEncrypted if more than fonts is locked."""
    if container.has(_ENCRYPTION):
        methods = _Attributes("EncryptionMethod", "Algorithm")
        parse(container.pieces(_ENCRYPTION), methods)
        if not _FONTS_ONLY.issuperset(methods.values):
            raise FileEncrypted


class _Attributes(XmlEvents):
    """One attribute of all elements of a name."""

    def __init__(self, element: str, attribute: str) -> None:
        """Take the local names."""
        self._element, self._attribute = element, attribute
        self.values: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note the attribute."""
        if name == self._element and self._attribute in attributes:
            self.values.append(attributes[self._attribute])


class _Book(Collected):
    """A package file: properties, the files of the book, and the order in which they are read."""

    def __init__(self) -> None:
        """Want the Dublin Core elements."""
        super().__init__(("title", "creator", "subject", "language", "publisher"))
        self._files: dict[str, str] = {}
        self._order: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a file or its place in the order."""
        super().start(name, attributes)
        if name == "item" and attributes.get("media-type") in _CHAPTERS:
            self._files[attributes.get("id", "")] = attributes.get("href", "")
        elif name == "itemref":
            self._order.append(attributes.get("idref", ""))

    def chapters(self) -> list[str]:
        """Return the names of the chapters' files in order; all of them if no order is given."""
        ordered = [self._files[id_] for id_ in dict.fromkeys(self._order) if id_ in self._files]
        return ordered or list(self._files.values())
