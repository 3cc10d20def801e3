"""Looking at the files of entries: what can be shown of one, small pictures, copies to other places.

Whatever a file holds is hostile: pictures are made anew and texts taken out in processes of their own.
"""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.formats.pictures import preview
from asm_desktop.formats.reading import read_file
from asm_desktop.services.attachments import OpenedFile, open_attachment
from asm_desktop.services.desk import Desk
from asm_desktop.store.blobs import FileDamaged, FileMissing
from asm_desktop.store.files import write_whole

PDF = "application/pdf"
PICTURES = frozenset({"image/jpeg", "image/png"})
_LARGEST = 64 * 1024 * 1024
"""Bytes of a PDF that is shown; a larger one can only be saved."""


@dataclass(frozen=True, slots=True)
class FileView:
    """What can be shown of a file: a small picture, the PDF itself, or its text by page; all empty if nothing can."""

    name: str
    media: str
    size: int
    picture: bytes = b""
    pdf: bytes = b""
    pages: tuple[str, ...] = ()


def view_file(desk: Desk, entity: EntityId, row_id: str) -> FileView:
    """Return what can be shown of a file of an entry, as it came in here; raises what opening it raises."""
    opened = _as_it_came(desk, entity, row_id)
    picture, pdf = b"", b""
    pages: tuple[str, ...] = ()
    with contextlib.suppress(ArchiveError):
        if opened.media in PICTURES:
            with opened.lent() as path:
                picture = preview(path)
        elif opened.media == PDF and opened.bytes <= _LARGEST:
            pdf = opened.read()
        else:
            with opened.lent() as path:
                pages = read_file(path).pages
    return FileView(opened.name, opened.media, opened.bytes, picture, pdf, pages)


def _as_it_came(desk: Desk, entity: EntityId, row_id: str) -> OpenedFile:
    """Return a file as it came in here; where its original is not here or damaged, the copy that travels."""
    try:
        return open_attachment(desk, entity, row_id, original=True)
    except (FileMissing, FileDamaged):
        return open_attachment(desk, entity, row_id)


def previews(desk: Desk, entity: EntityId, row_ids: Iterable[str]) -> dict[str, bytes]:
    """Return small pictures of an entry's picture files by row; one that cannot be made is left out."""
    made = {}
    for row_id in row_ids:
        with contextlib.suppress(ArchiveError), open_attachment(desk, entity, row_id).lent() as path:
            made[row_id] = preview(path)
    return made


def save_copy(desk: Desk, entity: EntityId, row_id: str, place: Path) -> None:
    """Write the copy of a file that may leave, where there is one; raises what opening it and writing a file raise."""
    write_whole(place, open_attachment(desk, entity, row_id).read())
