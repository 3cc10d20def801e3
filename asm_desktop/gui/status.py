"""Keeps the status bar true: asks for the counts again whenever something changed."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui import wording
from asm_desktop.gui.backup_watch import kept_schedule
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import StatusPart
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.backup_schedule import BackupState, backup_state
from asm_desktop.services.overview import Overview, overview

translate = QCoreApplication.translate


class StatusPresenter(QObject):
    """Tells the window what its foot shows."""

    changed = Signal(object, str, int)
    """The parts, the name of the archive, and how many entries have two versions."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._trouble = ""
        self._asking = NewestWins(context.runner, self)
        self._asking.arrived.connect(self._show)
        self._asking.crashed.connect(self.faulted)
        context.bus.changed.connect(self.refresh)

    def begin(self) -> None:
        """Ask for the first time."""
        schedule = kept_schedule()
        self._asking.ask(lambda _context: (overview(self._desk), backup_state(self._desk, schedule), schedule.planned))

    def refresh(self, _changes: Changes) -> None:
        """Ask again."""
        self.begin()

    def tell_backup_trouble(self, error: ArchiveError | None) -> None:
        """Show that a backup did not work (None: it did), until one does."""
        self._trouble = tell(error).whole if error is not None else ""
        self.begin()

    def _show(self, found: tuple[Overview, BackupState, bool]) -> None:
        """Tell what was found."""
        seen, state, planned = found
        shown = (*parts(seen), backup_part(state, planned=planned, trouble=self._trouble))
        self.changed.emit(shown, f"{seen.office} · {seen.organisation}", seen.two_versions)


def parts(seen: Overview) -> tuple[StatusPart, ...]:
    """Return the parts of the status bar in words; each opens the page of its key."""
    if not seen.entries:
        return (StatusPart("library", "library", translate("Status", "No entries yet")), _last_exchange(seen))
    total = wording.entries(seen.entries)
    found = [StatusPart("library", "library", total, translate("Status", "Open the library"))]
    if seen.two_versions:
        text = translate("Status", "%n entries have two versions", "", seen.two_versions)
        found.append(StatusPart("versions", "versions", text, translate("Status", "Choose between the versions")))
    return (*found, _last_exchange(seen))


def _last_exchange(seen: Overview) -> StatusPart:
    """Return the part on what came in last."""
    tip = translate("Status", "Open the exchange")
    if not seen.last_at:
        return StatusPart("exchange", "stick", translate("Status", "No exchange yet"), tip)
    text = translate("Status", "Last exchange: {office}, {date}")
    return StatusPart("exchange", "stick", text.format(office=seen.last_sender, date=wording.moment(seen.last_at)), tip)


def backup_part(state: BackupState, *, planned: bool, trouble: str = "") -> StatusPart:
    """Return the part on how old the last proved backup is; it warns where one is due and cannot be made."""
    tip = translate("Status", "Open the page of backups")
    if trouble:
        return StatusPart("backup", "warn", translate("Status", "The backup did not work"), trouble)
    if state.last is None:
        text = translate("Status", "No backup yet")
    elif state.age is None:
        text = translate("Status", "Backup: {date}").format(date=wording.moment(state.last.proved))
    elif state.age == 0:
        text = translate("Status", "Backup: today")
    else:
        text = translate("Status", "Backup: %n days ago", "", state.age)
    if planned and state.due and not state.there:
        away = translate("Status", "A backup is due, and its folder or stick is not there.")
        return StatusPart("backup", "warn", text, away)
    return StatusPart("backup", "saved", text, tip)
