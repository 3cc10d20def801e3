"""What the first steps do: open, found or join an archive, off the window's thread. It has no widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.services import offices
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import OfficeDetails, Protected
from asm_desktop.services.passphrases import protect
from asm_desktop.services.recovery_sheets import write_recovery_sheet
from asm_desktop.store.rekeying import wants_passphrase
from asm_desktop.tasks.context import TaskContext

translate = QCoreApplication.translate


class Way(StrEnum):
    """The three ways to begin."""

    OPEN = "open"
    FOUND = "found"
    JOIN = "join"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody typed: the way, the folder, and what that way needs of the office and a partner's card."""

    way: Way
    folder: str
    details: OfficeDetails | None = None
    card: str = ""
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not typed yet: the name of its field, and what to do."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Begun:
    """An archive that is open now. `words` are the root's of a new one: shown once, kept nowhere.

    So are `recovery`, the words of the recovery sheet where it got a passphrase.
    """

    way: Way
    desk: Desk
    words: str = ""
    recovery: str = ""


class FirstSteps(QObject):
    """Opens an archive in one of three ways; exactly one of `begun`, `failed` or `faulted` follows each start."""

    begun = Signal(object)
    """Carries a `Begun`."""
    failed = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)
    locked = Signal(object)
    """Carries the folder of an archive that wants a passphrase."""
    busy_changed = Signal(bool)

    def __init__(self, runner: TaskRunner, opener: Callable[[Path], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opener = opener

    def missing(self, wanted: Wanted) -> Missing | None:
        """Return the first thing that is not typed yet, in the order of the form."""
        details = wanted.details
        if wanted.way is Way.JOIN and not wanted.card.strip():
            return Missing("card", translate("FirstUse", "Choose the office card that a partner gave you."))
        if wanted.way is not Way.OPEN and details is not None:
            if not details.name.strip():
                return Missing("name", translate("FirstUse", "Give this office a name."))
            if not details.organisation.strip():
                return Missing("organisation", translate("FirstUse", "Say which organisation the office belongs to."))
            if not details.country:
                return Missing("country", translate("FirstUse", "Choose the country of the office."))
        if not wanted.folder.strip():
            return Missing("folder", translate("FirstUse", "Choose a folder."))
        return None

    def start(self, wanted: Wanted) -> None:
        """Do what is wanted; nothing must be missing."""
        folder = Path(wanted.folder.strip()).expanduser()
        if wanted.way is Way.OPEN and wants_passphrase(folder):
            self.locked.emit(folder)
            return
        task = self._runner.prepare(lambda context: self._begin(wanted, context), writes=True)
        task.succeeded.connect(self.begun)
        task.failed.connect(self._tell)
        task.crashed.connect(self.faulted)
        task.finished.connect(lambda: self.busy_changed.emit(False))  # noqa: FBT003 - a signal takes no keywords
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._runner.start(task)

    def save_card(self, desk: Desk, file: str) -> None:
        """Write the office's card to a file; raises what writing a file raises."""
        offices.write_card(desk, Path(file))

    def write_sheet(self, begun: Begun, place: Path, language: str) -> None:
        """Write the recovery sheet to a file; raises what writing a file raises."""
        desk = begun.desk
        write_recovery_sheet(place, desk.own.office_card, begun.recovery, desk.now(), language)

    def _begin(self, wanted: Wanted, context: TaskContext) -> Begun:
        """Open, found or join; in a worker."""
        context.check()
        folder = Path(wanted.folder.strip()).expanduser()
        if wanted.way is Way.OPEN or wanted.details is None:
            return Begun(Way.OPEN, self._opener(folder))
        protection = protect(wanted.passphrase) if wanted.passphrase else None
        place = Protected(folder, protection.vault, protection.keys) if protection else folder
        recovery = protection.words if protection else ""
        if wanted.way is Way.JOIN:
            card = offices.read_card(Path(wanted.card.strip()).expanduser())
            joined = offices.join_archive(place, wanted.details, card, load_catalogs())
            return Begun(Way.JOIN, joined, recovery=recovery)
        desk, words = offices.found_archive(place, wanted.details, load_catalogs())
        return Begun(Way.FOUND, desk, words, recovery)

    def _tell(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.failed.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))
