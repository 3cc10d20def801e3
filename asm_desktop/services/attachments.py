"""Files of entries: taking them in by the file rule, and opening them.

The rule: names of files and originals never leave. Of a file a copy without metadata travels, where the entry releases
it; a file of which no such copy can be made stays in the office part altogether, with the reason.
docs/decisions/0008-files.md says why.
"""

import mimetypes
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError, BadInput
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.release import Release
from asm_desktop.formats.extracted import DEFAULT_LIMITS
from asm_desktop.formats.pictures import is_taken
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.recognising import JPEG, PNG, recognise
from asm_desktop.formats.troubles import FileChanging, FileEncrypted, FileGone, FormatOld, FormatUnknown
from asm_desktop.search import indexer
from asm_desktop.services.copies import STAYS, Copy, keep_copy
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS, Parts
from asm_desktop.services.lookup import read_entry
from asm_desktop.store.blobs import BlobStore, FileDamaged
from asm_desktop.store.connection import Connection

PICTURES = frozenset({JPEG, PNG})
UNKNOWN_MEDIA = "application/octet-stream"
TAKEN_MEDIA = "application/x-recording"
"""A picture, sound or film by its first bytes, of which the name does not say what it is."""

_OFFICE = frozenset({"name", "original", "original-bytes", "original-media", STAYS})
_TYPED = ("caption", "name")
_TAKEN = ("image/", "audio/", "video/")
_Bytes = bytes


class AttachmentUnknown(BadInput):
    """A row of files that this entry does not have."""

    code = "attachment-unknown"
    summary = "This entry has no such file."
    remedy = "Attach the file itself, or look at the entry again: somebody may have taken it out."


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be attached. `name` is the one to keep if it is another than the path's.

    `pages` is its text if somebody has read it already, one text a page, `copy` the copy that may leave if somebody
    has made it; without, that is done when it is taken in.
    """

    path: Path
    name: str = ""
    caption: str = ""
    pages: tuple[str, ...] | None = None
    copy: Copy | None = None


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file whose bytes are kept: the cells of its row without an id, and the text of its pages."""

    cells: Mapping[str, Json]
    pages: tuple[str, ...]

    def row(self, desk: Desk) -> dict[str, Json]:
        """Return a fresh row for an entry: an id of this office, and the cells."""
        return {"id": desk.writer + desk.random(8).hex(), **self.cells}

    def index(self, connection: Connection) -> None:
        """Give the text of the pages to the index, once for all entries that carry the file.

        It is that of the original and stands under the copy that travels, as it does in all other offices.
        """
        sha256 = str(self.cells["sha256"])
        if not indexer.has_pages(connection, sha256):
            indexer.put_pages(connection, sha256, self.pages)


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file of an entry, its bytes checked: what it is called here, its media type and length.

    `lent` gives a path to it for a while: in an encrypted archive that of a copy, which goes again.
    """

    blobs: BlobStore
    sha256: str
    name: str
    media: str
    bytes: int

    def read(self) -> _Bytes:
        """Return its bytes; raises FileMissing, FileDamaged."""
        return self.blobs.read(self.sha256)

    def lent(self) -> AbstractContextManager[Path]:
        """Lend it as a file for a while; raises FileMissing, FileDamaged."""
        return self.blobs.lent(self.sha256)


def keep_file(desk: Desk, new: NewFile) -> KeptFile:
    """Keep the bytes of a file, and a copy without metadata; raises what keeps it from being read, FileChanging."""
    media = _media(new.path)
    before = _stamp(new.path)
    blob = desk.archive.blobs.add_file(new.path)
    pages, copy = new.pages, new.copy
    with ReadingProcess(DEFAULT_LIMITS) as process:
        if copy is None:
            copy = keep_copy(desk, process, new.path, media)
        if pages is None:
            pages = () if media in PICTURES else _pages(process, new.path)
    if _stamp(new.path) != before:
        raise FileChanging
    cells = {"media": media, "name": _sayable(new.name or new.path.name), **copy.cells(blob.sha256, blob.bytes)}
    if new.caption.strip():
        cells["caption"] = _sayable(new.caption.strip())
    return KeptFile(cells, pages)


def placed(rows: Iterable[Mapping[str, Json]], shared_ids: frozenset[str], release: Release, writer: WriterId) -> Parts:
    """Return whole rows of files apart by the file rule and what their entry releases, under the name of their field.

    `shared_ids` are the rows that are in the shared part now: what other offices put there is theirs to take out, and
    what versions before this one shared as it was stays so.
    """
    shared: list[Json] = []
    office: list[Json] = []
    for row in rows:
        foreign = str(row["id"]) in shared_ids and not str(row["id"]).startswith(writer)
        media = str(row.get("media", ""))
        released = "original" in row and (release.photo if media in PICTURES else release.files)
        as_it_was = str(row["id"]) in shared_ids and "original" not in row and release.as_it_was
        if foreign or released or as_it_was:
            shared.append({name: cell for name, cell in row.items() if name not in _OFFICE})
            beside = {name: cell for name, cell in row.items() if name in {"id", *_OFFICE}}
            office.extend([beside] if beside.keys() - {"id"} else [])
        else:
            office.append(dict(row))
    return Parts({ATTACHMENTS: shared} if shared else {}, {ATTACHMENTS: office} if office else {})


def whole_rows(parts: Parts) -> list[dict[str, Json]]:
    """Return the rows of files with the cells of both parts; those that stay in the office altogether come last."""
    shared, office = (_rows(part.get(ATTACHMENTS)) for part in (parts.shared, parts.office))
    return [{**office.get(id_, {}), **row} for id_, row in shared.items()] + [
        row for id_, row in office.items() if id_ not in shared
    ]


def retyped(rows: Iterable[Mapping[str, Json]], wanted: Json | None) -> list[dict[str, Json]]:
    """Return rows of files as somebody edited them: some taken out, captions and names changed, nothing else.

    Raises AttachmentUnknown for a row that is not there.
    """
    there = {str(row["id"]): dict(row) for row in rows}
    after = []
    for id_, given in _rows(wanted).items():
        if id_ not in there:
            raise AttachmentUnknown
        kept = {name: cell for name, cell in there[id_].items() if name not in _TYPED or name not in given}
        after.append(kept | {name: given[name] for name in _TYPED if given.get(name)})
    return after


def open_attachment(desk: Desk, entity: EntityId, row_id: str, *, original: bool = False) -> OpenedFile:
    """Return a file of an entry, its bytes checked; of a picture the copy that travels, or the original.

    Raises EntryUnknown, AttachmentUnknown, FileMissing, FileDamaged.
    """
    view = read_entry(desk, entity)
    rows = whole_rows(Parts(dict(view.fields), dict(view.office)))
    row = next((row for row in rows if row["id"] == row_id), None)
    prefix = "original" if original and row and "original" in row else "sha256"
    if row is None or not isinstance(row.get(prefix), str):
        raise AttachmentUnknown
    blobs, sha256 = desk.archive.blobs, str(row[prefix])
    try:
        length = blobs.check(sha256)
    except FileDamaged:
        count_as_missing(desk, sha256)
        raise
    media = str(row.get("media", UNKNOWN_MEDIA))
    name = row.get("name")
    return OpenedFile(blobs, sha256, str(name) if name else view.code + _ending(media), media, length)


def count_as_missing(desk: Desk, sha256: str) -> None:
    """Put a file that was found damaged out of the way, so that it is asked for with the next bundle.

    Where the system does not let us, it stays and is found damaged again.
    """
    with suppress(ArchiveError):
        desk.archive.blobs.set_aside(sha256)


def has_text(desk: Desk, view: EntryView) -> bool:
    """Say whether any file of an entry has text that can be searched."""
    files = [str(row.get("sha256", "")) for row in (*view.rows(ATTACHMENTS), *view.rows(ATTACHMENTS, office=True))]
    with desk.archive.read() as connection:
        return any(indexer.has_text(connection, sha256) for sha256 in files)


def _media(path: Path) -> str:
    """Return the media type of a file; one that nothing here can read is taken by its name's ending."""
    try:
        return recognise(path, DEFAULT_LIMITS)
    except (FormatUnknown, FormatOld, FileEncrypted):
        guessed = mimetypes.guess_type(path.name)[0] or UNKNOWN_MEDIA
        return guessed if _is_taken(guessed) or not is_taken(path) else TAKEN_MEDIA


def _is_taken(media: str) -> bool:
    """Say whether a media type is of what cameras, telephones and recorders make, and cannot be cleaned here."""
    return media not in PICTURES and (media == TAKEN_MEDIA or media.startswith(_TAKEN))


def _pages(process: ReadingProcess, path: Path) -> tuple[str, ...]:
    """Return the text of a file, none if it cannot be read: it is kept all the same."""
    try:
        return process.read(path).pages
    except ArchiveError:
        return ()


def _stamp(path: Path) -> tuple[int, int]:
    """Return size and time of change of a file; raises FileGone."""
    try:
        found = path.stat()
    except OSError as error:
        raise FileGone from error
    return found.st_size, found.st_mtime_ns


def _ending(media: str) -> str:
    """Return the ending of a name for a media type, "" if none is usual."""
    return mimetypes.guess_extension(media) or ""


def _sayable(name: str) -> str:
    """Return a name as Unicode, whatever bytes the system's folder held."""
    return unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())


def _rows(value: Json | None) -> dict[str, dict[str, Json]]:
    """Return rows by their id."""
    items = value if isinstance(value, list) else []
    return {str(row["id"]): row for row in items if isinstance(row, dict) and "id" in row}
