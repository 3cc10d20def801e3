"""The copy of a file that may leave: made in a confined process and kept beside the original, or the reason why not."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats import troubles
from asm_desktop.formats.extracted import DEFAULT_LIMITS, MEGABYTE
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.recognising import PLAIN_FORMS
from asm_desktop.services.desk import Desk

STAYS = "stays"
"""The column of the office part with the code of the reason why a file has no copy that may leave."""

_OF_THE_PLACE = frozenset({troubles.FileGone.code, troubles.FileForbidden.code, troubles.FileChanging.code})
"""Troubles of the folder that a file lies in: they say nothing of the file itself."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What of a file may leave: the copy with this hash and length, or the file itself; or nothing, for a reason.

    `sha256` is "" where the file itself holds nothing that has to go; `stays` is the code of the reason.
    """

    sha256: str = ""
    bytes: int = 0
    stays: str = ""

    def cells(self, original: str, length: int) -> dict[str, Json]:
        """Return the cells of a row that say so, for an original of this hash and length."""
        if self.stays:
            return {"sha256": original, "bytes": str(length), STAYS: self.stays}
        kept: dict[str, Json] = {"original": original, "original-bytes": str(length)}
        return {"sha256": self.sha256 or original, "bytes": str(self.bytes if self.sha256 else length), **kept}


AS_IT_IS = Copy()
"""A file that holds nothing that has to go."""


def keep_copy(desk: Desk, process: ReadingProcess, path: Path, media: str) -> Copy:
    """Keep the stripped copy of a file and return which it is, or why there is none.

    Equal files give equal copies. Raises what keeps bytes from being kept, FileGone, FileForbidden.
    """
    if media in PLAIN_FORMS:
        return AS_IT_IS
    try:
        with closing(process.stripped(path)) as pieces:
            blob = desk.archive.blobs.add(pieces)
    except ArchiveError as error:
        if error.code in troubles.by_code() and error.code not in _OF_THE_PLACE:
            unknown = isinstance(error, (troubles.FormatUnknown, troubles.FormatOld, troubles.FileEmpty))
            return Copy(stays=troubles.FormatNotStripped.code if unknown else error.code)
        raise
    return Copy(blob.sha256, blob.bytes)


def reason_of(row: Mapping[str, Json]) -> ArchiveError | None:
    """Return why the file of a row has no copy that may leave, None if it has one or it was never tried."""
    code = row.get(STAYS)
    known = troubles.by_code().get(code) if isinstance(code, str) else None
    return known(megabytes=DEFAULT_LIMITS.file_bytes // MEGABYTE) if known else None
