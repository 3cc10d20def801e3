"""Backups that are made by themselves: when one is due, whether its place is there, and how old the last one is.

A schedule keeps no passphrase, only the path of the file that holds it: whoever reads the settings opens nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError, BadInput, Unavailable
from asm_desktop.services.backup import USUAL, BackupOptions, BackupReport, last_backup, make_backup
from asm_desktop.services.desk import Desk
from asm_desktop.store.backup_notes import BackupNote
from asm_desktop.store.files import file_troubles
from asm_desktop.store.shelf import PREFIX, Shelf, backups_in, unlock
from asm_desktop.tasks.context import QUIET, TaskContext

_MOST_PASSPHRASE = 4096


class BackupNotPlanned(BadInput):
    """Backups that are due can only be made where they were planned."""

    code = "backup-not-planned"
    summary = "No folder or stick was chosen for backups that are made by themselves."
    remedy = "Choose one: in the window under File > Backup, or with `asm-desktop backup DIR --every 7`."


class BackupPlaceAway(Unavailable):
    """The stick or folder for backups is not there."""

    code = "backup-place-away"
    summary = "The place for backups, “{place}”, is not there now."
    remedy = "Nothing was saved. Put the stick in, or connect the disk, and do it again."


class PassphraseFileGone(BadInput):
    """The file with the passphrase for backups cannot be read."""

    code = "backup-passphrase-file"
    summary = "The file “{file}” with the passphrase for backups cannot be read."
    remedy = "No backup was made. Put the file back (the passphrase in its first line), or choose another."


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where backups are made by themselves (None: nowhere), every how many days, and how many stay.

    `keep` and `keep_days` are those of `BackupOptions`; `passphrase_file` closes backups with its first line, but for
    those of an encrypted archive, which are closed with its own key.
    """

    place: Path | None = None
    every: int = 7
    keep: int = USUAL.keep
    keep_days: int = USUAL.days
    passphrase_file: Path | None = None

    @property
    def planned(self) -> bool:
        """Whether backups are made by themselves at all."""
        return self.place is not None and self.every > 0

    def options_for(self, desk: Desk) -> BackupOptions:
        """Return how a backup is made; that of an encrypted archive needs no passphrase. Raises PassphraseFileGone."""
        passphrase = "" if desk.archive.keys else passphrase_in(self.passphrase_file)
        return BackupOptions(self.keep, self.keep_days, passphrase)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands with backups: the last proved one, its age in days (None: never, or its date lies ahead).

    `due`: one should be made by the schedule; `there`: it could be made now.
    """

    last: BackupNote | None
    age: int | None
    due: bool
    there: bool


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One backup in a place: its name, when it was made and proved, how many entries; `why` says what is wrong with it.

    Of one that a passphrase closes only the day is known without it.
    """

    name: str
    day: str
    closed: bool
    proved: str = ""
    entries: int | None = None
    why: str = ""


def backup_state(desk: Desk, schedule: Schedule) -> BackupState:
    """Return how it stands with backups by this laptop's clock; a last one that lies ahead of it counts as none."""
    last = last_backup(desk)
    age = _days(last.at, desk.now()) if last else None
    due = schedule.planned and (age is None or age >= schedule.every)
    return BackupState(last, age, due, is_there(schedule, last))


def is_there(schedule: Schedule, last: BackupNote | None) -> bool:
    """Say whether the place of a schedule is there.

    A stick that was pulled out can leave an empty folder of its name: where backups were before there must be some.
    """
    place = schedule.place
    if place is None:
        return False
    try:
        shelf = Path(last.folder).parent if last else None
        return place.is_dir() and (shelf is None or shelf.parent != place or shelf.is_dir())
    except OSError:
        return False


def back_up(desk: Desk, schedule: Schedule, context: TaskContext = QUIET) -> BackupReport:
    """Make a backup as the schedule says, now.

    Raises BackupNotPlanned, BackupPlaceAway, and what `make_backup` raises.
    """
    if schedule.place is None:
        raise BackupNotPlanned
    if not is_there(schedule, last_backup(desk)):
        raise BackupPlaceAway(place=schedule.place)
    return make_backup(desk, schedule.place, schedule.options_for(desk), context)


def back_up_if_due(desk: Desk, schedule: Schedule, context: TaskContext = QUIET) -> BackupReport | None:
    """Make a backup if one is due and its place is there; None if there was nothing to do. Raises as `back_up`."""
    state = backup_state(desk, schedule)
    return back_up(desk, schedule, context) if state.due and state.there else None


def on_shelf(desk: Desk, schedule: Schedule) -> tuple[ShelfRow, ...]:
    """Return the backups of this office in the place of a schedule, the newest first; none where it is not there."""
    if schedule.place is None or not is_there(schedule, None):
        return ()
    folder = schedule.place / f"{PREFIX}{desk.writer[:12]}"
    found = backups_in(folder)
    keys = desk.archive.keys
    locked = Shelf(folder, None, keys) if keys else None
    closed = _opened(folder, schedule) if any(one.closed and not one.locked for one in found) else None
    rows = []
    for one in reversed(found):
        shelf = locked if one.locked else closed if one.closed else Shelf(folder, None)
        row = ShelfRow(one.folder.name, one.day, one.closed)
        rows.append(_told(row, shelf, one.folder) if shelf else row)
    return tuple(rows)


def passphrase_in(file: Path | None) -> str:
    """Return the first line of a file, "" without one; raises PassphraseFileGone."""
    if file is None:
        return ""
    try:
        with file.open(encoding="utf-8") as stream:
            line = stream.readline(_MOST_PASSPHRASE).strip()
    except (OSError, UnicodeDecodeError):
        line = ""
    if not line:
        raise PassphraseFileGone(file=file)
    return line


def _opened(folder: Path, schedule: Schedule) -> Shelf | None:
    """Return the shelf of closed backups with its key, None if the passphrase is not at hand or does not fit."""
    try:
        with file_troubles(folder):
            passphrase = passphrase_in(schedule.passphrase_file)
            return Shelf(folder, unlock(folder, passphrase)) if passphrase else None
    except ArchiveError:
        return None


def _told(row: ShelfRow, shelf: Shelf, folder: Path) -> ShelfRow:
    """Return a row with what the backup says of itself."""
    try:
        manifest = shelf.manifest(folder)
    except ArchiveError as error:
        return ShelfRow(row.name, row.day, row.closed, why=error.message)
    return ShelfRow(row.name, manifest.at, row.closed, manifest.proved, manifest.contents.entries)


def _days(then: str, now: str) -> int | None:
    """Return how many days lie between two times, None if the first lies ahead or is none."""
    try:
        days = (date.fromisoformat(now[:10]) - date.fromisoformat(then[:10])).days
    except ValueError:
        return None
    return days if days >= 0 else None


def schedule_of(texts: Sequence[str]) -> Schedule:
    """Return a schedule from the texts of the settings: folder, days between two, keep, days kept, passphrase file."""
    place, every, keep, keep_days, file = texts
    usual = Schedule()
    return Schedule(
        place=Path(place) if place else None,
        every=int(every) if every else usual.every,
        keep=int(keep) if keep else usual.keep,
        keep_days=int(keep_days) if keep_days else usual.keep_days,
        passphrase_file=Path(file) if file else None,
    )
