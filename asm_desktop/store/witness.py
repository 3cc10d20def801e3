"""A note outside the archive of how far this office has written in it, so that an older or second copy is noticed.

An archive that was copied, or brought back from a backup, would give the numbers of its lanes a second time. It cannot
see that by itself: everything in it is as old as it is. So after each write a small file in this person's data folder
says which epoch the archive is in and where its lanes stand. What does not fit is *doubt*, and costs no more than a new
epoch (docs/decisions/0012-epochs-and-backups.md).
"""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from asm_desktop import paths
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.store import machines, own, records
from asm_desktop.store.files import file_troubles, sync_file

FOLDER = "witnesses"

_MOST = 200
"""Files kept: those of archives that nobody opened for the longest time go first, which costs them a new epoch."""


class Doubt(StrEnum):
    """Why an archive cannot be sure that it is the only one to go on from where it stands."""

    NO_WITNESS = "no-witness"
    OTHER_EPOCH = "other-epoch"
    BEHIND = "behind"
    OTHER_MACHINE = "other-machine"
    OTHER_VOLUME = "other-volume"


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where this office stands in an archive: its epoch, its count of bundles, and the last record of each lane.

    `tips` are (record id, n); `realms` of groups are not named, for this stands outside the archive.
    """

    writer: str
    epoch: str
    counter: int
    tips: tuple[tuple[str, int], ...]

    @property
    def used(self) -> bool:
        """Whether anything was counted in this epoch, so that a second archive could count it again."""
        return bool(self.tips) or self.counter > 0


@dataclass(frozen=True, slots=True)
class _Noted:
    """What the file says. `highest` is for people who look into it."""

    standpoint: Standpoint
    highest: int
    folder: str
    machine: str = ""
    volume: str = ""
    form: int = field(default=1)


def standpoint(connection: Connection) -> Standpoint | None:
    """Return where this office stands, as the database has it; None while the archive is being made."""
    office = own.load(connection)
    if office is None:
        return None
    tips = records.lane_tips(connection, office.writer, office.epoch)
    return Standpoint(office.writer, office.epoch, office.counter, tuple((tip.id, tip.n) for tip in tips))


class Witness:
    """The file that stands witness for the archive in one folder."""

    def __init__(self, folder: Path, writer: str) -> None:
        """Take the archive's folder and the office that writes in it."""
        self._folder = folder.resolve()
        name = hashlib.sha256(f"{writer}\n{self._folder}".encode()).hexdigest()[:32]
        self.file = paths.user_data() / FOLDER / f"{name}.json"
        self._volume = machines.volume(self._folder)
        self._said: Standpoint | None = None

    def doubt(self, connection: Connection, now: Standpoint) -> Doubt | None:
        """Return what speaks against going on from here, None if nothing does."""
        noted = self._read()
        if noted is None:
            return Doubt.NO_WITNESS if now.used else None
        said = noted.standpoint
        if said.epoch != now.epoch:
            return Doubt.OTHER_EPOCH
        if said.counter > now.counter or not records.all_here(connection, [id_ for id_, _ in said.tips]):
            return Doubt.BEHIND
        if _differ(noted.machine, machines.machine()):
            return Doubt.OTHER_MACHINE
        if _differ(noted.volume, self._volume):
            return Doubt.OTHER_VOLUME
        self._said = said
        return None

    def note(self, now: Standpoint, *, synced: bool = False) -> None:
        """Write down where the archive stands now, unless the file says so already.

        After a save the file is put in its place without waiting for the disk, so that saving stays quick: one that a
        power cut tears, or leaves behind the database, costs at most a new epoch. One that cannot be written does too.
        """
        if now == self._said and not synced:
            return
        highest = max((n for _, n in now.tips), default=0)
        noted = _Noted(now, highest, str(self._folder), machines.machine(), self._volume)
        try:
            self._write(msgspec.json.format(msgspec.json.encode(noted), indent=1), synced=synced)
        except (ArchiveError, OSError):
            return
        self._said = now

    def _read(self) -> _Noted | None:
        """Return what the file says; one that is missing, torn or of another form says nothing."""
        try:
            noted = msgspec.json.decode(self.file.read_bytes(), type=_Noted)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        return noted if noted.form == 1 else None

    def _write(self, data: bytes, *, synced: bool) -> None:
        """Put the file in place of the one before, whole."""
        with file_troubles(self.file):
            if synced and not self.file.exists():
                self.file.parent.mkdir(0o700, parents=True, exist_ok=True)
                _drop_oldest(self.file.parent)
            # One process alone has the archive open, so one name serves.
            part = self.file.with_suffix(".part")
            with part.open("wb") as file:
                file.write(data)
                if synced:
                    sync_file(file)
            part.replace(self.file)


def _differ(before: str, now: str) -> bool:
    """Say whether two identities are known and not the same."""
    return bool(before and now) and before != now


def _drop_oldest(folder: Path) -> None:
    """Make room for one more file."""
    files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
    for file in files[: max(0, len(files) - _MOST + 1)]:
        file.unlink(missing_ok=True)
