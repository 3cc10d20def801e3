"""Makes backups by themselves while the window is open: looks at the start and every half hour whether one is due."""

from PySide6.QtCore import QObject, QTimer, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.task_runner import Task
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.backup_schedule import Schedule, back_up_if_due, schedule_of
from asm_desktop.settings.file import load_settings

_LOOK_EVERY = 30 * 60 * 1000
"""Milliseconds between two looks: a stick that is put in later is found the same hour."""

_FIRST_LOOK = 20 * 1000
"""Milliseconds after the start: whoever opens the window wants to read first."""


class BackupWatch(QObject):
    """Looks by itself; a backup that did not work is told once by `failed`, and tried again at the next look."""

    made = Signal(object)
    """Carries a `BackupReport`."""
    failed = Signal(object)
    """Carries an `ArchiveError`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()
        QTimer.singleShot(_FIRST_LOOK, self, self.look)

    def look(self) -> None:
        """Make a backup if one is due and its place is there."""
        schedule = kept_schedule()
        if self._task is not None or not schedule.planned:
            return
        desk = self._context.desk
        task = self._context.runner.prepare(lambda context: back_up_if_due(desk, schedule, context))
        self._task = task
        task.succeeded.connect(self._tell)
        task.failed.connect(self._tell_trouble)
        task.crashed.connect(self.faulted)
        task.finished.connect(self._forget)
        self._context.runner.start(task)

    def _tell(self, report: object) -> None:
        """Tell that a backup was made, and let the status bar look again: a place may be there or gone by now."""
        if report is not None:
            self.made.emit(report)
        self._context.bus.announce(Changes())

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Tell that it did not work."""
        self.failed.emit(error)

    def _forget(self) -> None:
        """Be ready for the next look."""
        self._task = None


def kept_schedule() -> Schedule:
    """Return the plan in the settings."""
    return schedule_of(load_settings().settings.backups)


def schedule_texts(schedule: Schedule) -> dict[str, str]:
    """Return a plan as the settings keep it; it holds no passphrase."""
    return {
        "backup_folder": str(schedule.place or ""),
        "backup_days": str(schedule.every),
        "backup_keep": str(schedule.keep),
        "backup_keep_days": str(schedule.keep_days),
        "backup_passphrase_file": str(schedule.passphrase_file or ""),
    }
