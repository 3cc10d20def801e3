"""What the page of backups shows and does: the plan in the settings, a backup now, and what lies on the stick."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui import wording
from asm_desktop.gui.backup_watch import kept_schedule, schedule_texts
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import NewestWins, Task
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.backup import BackupReport
from asm_desktop.services.backup_schedule import BackupState, Schedule, ShelfRow, back_up, backup_state, on_shelf
from asm_desktop.settings.file import SettingsNotKept, change_settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: the plan, how it stands in one sentence and its mood, and (made, proved, about) of each."""

    schedule: Schedule
    standing: str
    mood: Mood
    rows: tuple[tuple[str, str, str], ...]


class BackupPresenter(QObject):
    """Knows no widget."""

    shown = Signal(object)
    """Carries a `Shown`."""
    begun = Signal(str)
    """Carries what is being done."""
    progressed = Signal(object)
    """Carries a `Progress`."""
    ended = Signal(object)
    """Carries a `Note` on how a backup ended."""
    told = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asking = NewestWins(context.runner, self)
        self._asking.arrived.connect(self._show)
        self._asking.failed.connect(self._tell_trouble)
        self._asking.crashed.connect(self.faulted)
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._task is not None

    def read(self) -> None:
        """Look at the plan and at what is there."""
        desk, schedule = self._context.desk, kept_schedule()
        self._asking.ask(lambda _context: (schedule, backup_state(desk, schedule), on_shelf(desk, schedule)))

    def change(self, schedule: Schedule) -> None:
        """Keep another plan, if it is another, and look again."""
        if schedule == kept_schedule():
            return
        try:
            change_settings(None, **schedule_texts(schedule))
        except SettingsNotKept as error:
            self._tell_trouble(error)
        self._context.bus.announce(Changes())
        self.read()

    def make(self) -> None:
        """Make a backup now."""
        if self.busy:
            return
        desk, schedule = self._context.desk, kept_schedule()
        task = self._context.runner.prepare(lambda context: back_up(desk, schedule, context))
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._tell_made)
        task.failed.connect(lambda error: self._end(_trouble(error)))
        task.crashed.connect(self.faulted)
        task.cancelled.connect(lambda: self._end(_stopped()))
        task.finished.connect(self._forget)
        self.begun.emit(translate("Backup", "Saving the archive, and opening the copy to compare it"))
        self._context.runner.start(task)

    def stop(self) -> None:
        """Stop a backup; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()

    def _show(self, found: tuple[Schedule, BackupState, tuple[ShelfRow, ...]]) -> None:
        """Tell what was found, in words."""
        schedule, state, shelf = found
        mood = Mood.WARN if state.last is None or state.due else Mood.OK
        self.shown.emit(Shown(schedule, standing(schedule, state), mood, tuple(map(_row, shelf))))

    def _tell_made(self, report: BackupReport) -> None:
        """Say that a backup was made and proved."""
        text = translate("Backup", "Saved and proved: {entries} in {folder}.")
        self._end(Note(text.format(entries=wording.entries(report.entries), folder=report.folder.name), Mood.OK, "ok"))

    def _end(self, note: Note) -> None:
        """Say how it ended, and look again."""
        self._forget()
        self.ended.emit(note)
        self._context.bus.announce(Changes())
        self.read()

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        self.told.emit(_trouble(error))

    def _forget(self) -> None:
        """Be ready for another one."""
        self._task = None


def standing(schedule: Schedule, state: BackupState) -> str:
    """Return in one sentence how old the last proved backup is, and in another what comes next."""
    if state.last is None:
        first = translate("Backup", "There is no backup of this archive yet.")
    else:
        text = translate("Backup", "The last backup was tried and was readable on {date}.")
        first = text.format(date=wording.moment(state.last.proved))
    if not schedule.planned:
        return f"{first} {translate('Backup', 'None is made by itself.')}"
    if not state.there:
        return f"{first} {translate('Backup', 'Its folder or stick is not there now.')}"
    if state.due or state.age is None:
        return f"{first} {translate('Backup', 'The next one is due now.')}"
    return f"{first} {translate('Backup', 'The next one is due in %n days.', '', schedule.every - state.age)}"


def place_text(place: Path | None) -> str:
    """Return a path for people, or that none was chosen."""
    return str(place) if place is not None else translate("Backup", "not chosen")


def _row(row: ShelfRow) -> tuple[str, str, str]:
    """Return a backup in words: when it was made, when it was proved, and what is in it."""
    made = wording.moment(row.day) if "T" in row.day else wording.date(row.day)
    proved = wording.moment(row.proved) if row.proved else ""
    about = [wording.entries(row.entries)] if row.entries is not None else []
    about += [translate("Backup", "closed with a passphrase")] if row.closed else []
    about += [row.why] if row.why else []
    return made, proved, " · ".join(about)


def _trouble(error: ArchiveError) -> Note:
    """Return a known trouble as a note."""
    told = tell(error)
    return Note(told.whole, Mood.BAD, "warn", details=told.details)


def _stopped() -> Note:
    """Return the note that a backup was stopped."""
    text = translate("Backup", "Stopped. Nothing of the new backup was kept; those before it are as they were.")
    return Note(text, Mood.WARN, "held")
