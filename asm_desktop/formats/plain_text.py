"""Plain text of any encoding, and whatever else can only be read as that."""

from pathlib import Path

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import Gathering


def read(path: Path, gathering: Gathering) -> None:
    """Gather a text as one page; a form feed in it begins a new one, as printers have it."""
    gathering.wrapped = True
    for page in decode(gathering.data(path)).rstrip("\f").split("\f"):
        gathering.page(page)
