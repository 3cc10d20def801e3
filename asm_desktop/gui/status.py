"""Keeps the status bar true: asks for the counts again whenever something changed."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.gui import wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.rows import StatusPart
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
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
        self._asking = NewestWins(context.runner, self)
        self._asking.arrived.connect(self._show)
        self._asking.crashed.connect(self.faulted)
        context.bus.changed.connect(self.refresh)

    def begin(self) -> None:
        """Ask for the first time."""
        self._asking.ask(lambda _context: overview(self._desk))

    def refresh(self, _changes: Changes) -> None:
        """Ask again."""
        self.begin()

    def _show(self, seen: Overview) -> None:
        """Tell what was found."""
        self.changed.emit(parts(seen), f"{seen.office} · {seen.organisation}", seen.two_versions)


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
