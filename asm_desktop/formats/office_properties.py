"""The properties that office programs write into their files: Dublin Core in DOCX, PPTX, XLSX, ODF and EPUB."""

from collections.abc import Mapping
from typing import Final

from asm_desktop.formats.containers import Container
from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.troubles import FileUnreadable
from asm_desktop.formats.xml_events import Collected, parse

_PARTS: Final = {
    "title": "title",
    "creator": "authors",
    "subject": "subject",
    "language": "language",
    "publisher": "publisher",
}


def say_core(container: Container, gathering: Gathering, name: str = "docProps/core.xml") -> None:
    """Say what the properties say; a file without them, or with damaged ones, is read all the same.

    Their dates are those of the file and not of what it tells, so they are not said.
    """
    if not container.has(name):
        return
    core = Collected((*_PARTS, "initial-creator"))
    try:
        parse(container.pieces(name), core)
    except FileUnreadable:
        gathering.lose()
    say_dublin_core(core.found, gathering)


def say_dublin_core(found: Mapping[str, list[str]], gathering: Gathering) -> None:
    """Say the Dublin Core elements found."""
    for name, part in _PARTS.items():
        values = [value.strip() for value in found.get(name, ()) if value.strip()]
        if name == "creator" and not values:
            values = found.get("initial-creator", [])
        gathering.say(part, "; ".join(values) if name == "creator" else "".join(values[:1]), "properties")
