"""How it stands with the files of an entry: which are not here and whom to ask, and which stay here and why."""

from collections.abc import Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError, BadData
from asm_desktop.domain.identities import WriterId
from asm_desktop.services.attachments import whole_rows
from asm_desktop.services.copies import reason_of
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS, Parts

_WRITER = 32
"""An id of a row of files begins with so many digits of the office that added it."""


class FileElsewhere(BadData):
    """A file that another office added and that is not here."""

    code = "file-elsewhere"
    summary = "This file is not here, or was damaged."
    remedy = "Ask {office} for it: the next bundle from there brings it."


class FileLost(BadData):
    """A file that this office added itself and has no longer."""

    code = "file-lost"
    summary = "This file was added here and is here no longer, or was damaged."
    remedy = "Bring it back from a backup, or ask an office that received it: the next bundle from there brings it."


class FileWithoutCopy(BadData):
    """A file of which an older version of the program made no copy."""

    code = "file-without-copy"
    summary = "This file stays in this office: the version of the program that took it in made no copy that may leave."
    remedy = "To share it, attach it again and take this one out."


def troubles_of(desk: Desk, view: EntryView) -> dict[str, ArchiveError]:
    """Return what people should know of the files of an entry, by the id of their row; nothing for those in order."""
    found = {}
    shared = {row.get("id") for row in view.rows(ATTACHMENTS)}
    for row in whole_rows(Parts(dict(view.fields), dict(view.office))):
        uncopied = row.get("id") not in shared and "original" not in row
        trouble = _missing(desk, row) or reason_of(row) or (FileWithoutCopy() if uncopied else None)
        if trouble is not None:
            found[str(row["id"])] = trouble
    return found


def _missing(desk: Desk, row: Mapping[str, Json]) -> ArchiveError | None:
    """Return that a file is not here and whom to ask, None if it is here."""
    sha256 = row.get("sha256")
    if not isinstance(sha256, str) or desk.archive.blobs.has(sha256):
        return None
    office = WriterId(str(row["id"])[:_WRITER])
    return FileLost() if office == desk.writer else FileElsewhere(office=desk.office_name(office))
