"""What a backup says of itself: which archive, when, and what must be found in it again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from asm_desktop.domain.errors import BadData
from asm_desktop.store.shelf_files import BackupUnreadable

FORM = 1


class BackupTooNew(BadData):
    """The backup was made by a newer version of the program."""

    code = "backup-too-new"
    summary = "This backup was made by a newer version of the program."
    remedy = "Nothing was changed. Install the newer version here, then do it again."


@dataclass(frozen=True, slots=True)
class Contents:
    """What is counted in an archive and in a copy of it. Digests are by realm, `local` included."""

    entries: int
    records: Mapping[str, int]
    digests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest of one backup; `files` are attachments (SHA-256 → bytes), `extras` other files (path → SHA-256).

    `proved` is when the finished copy was opened and compared.
    """

    at: str
    proved: str
    archive: str
    writer: str
    office: str
    database: str
    database_bytes: int
    contents: Contents
    files: Mapping[str, int]
    extras: Mapping[str, str] = field(default_factory=dict)
    form: int = FORM

    def to_bytes(self) -> bytes:
        """Return it as JSON that people can read."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Manifest":
        """Return the manifest in its bytes; raises BackupTooNew, BackupUnreadable."""
        try:
            if msgspec.json.decode(data, type=_Form).form > FORM:
                raise BackupTooNew
            return msgspec.json.decode(data, type=cls)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise BackupUnreadable(why="its manifest cannot be read") from error


@dataclass(frozen=True, slots=True)
class _Form:
    """The one thing that every version says."""

    form: int
