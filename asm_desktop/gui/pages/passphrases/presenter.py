"""Sets, changes and removes the passphrase of an archive, off the window's thread. It has no widgets.

Setting and removing close the archive and open it again, whatever came of it; meanwhile no window may show it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import OfficeCard
from asm_desktop.gui.task_runner import Task, TaskRunner
from asm_desktop.services.desk import Desk
from asm_desktop.services.passphrases import (
    PassphraseReport,
    change_passphrase,
    check_old_passphrase,
    remove_passphrase,
    set_passphrase,
)
from asm_desktop.services.recovery_sheets import write_recovery_sheet
from asm_desktop.store.rekeying import wants_passphrase
from asm_desktop.store.vault import Unlock, by_passphrase
from asm_desktop.tasks.context import Cancelled, TaskContext

Opener = Callable[[Path, Unlock | None], Desk]


class Deed(StrEnum):
    """What is done with a passphrase."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants: the deed, the passphrase in force, the new one, and whether new words are made."""

    deed: Deed
    old: str = ""
    new: str = ""
    new_words: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: the desk of the archive opened again (None: it could not be), a report, or what went wrong."""

    deed: Deed
    desk: Desk | None
    report: PassphraseReport | None = None
    error: ArchiveError | None = None


class PassphraseWork(QObject):
    """One of `refused`, `faulted` or `done` follows each start; `rewriting` comes before the archive is closed."""

    refused = Signal(object)
    """Carries the `ArchiveError` that tells why nothing was begun."""
    rewriting = Signal()
    done = Signal(object)
    """Carries an `Outcome`."""
    progressed = Signal(object)
    faulted = Signal(str)

    def __init__(self, desk: Desk, runner: TaskRunner, opener: Opener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._runner = runner
        self._opener = opener
        self._task: Task | None = None

    @property
    def card(self) -> OfficeCard:
        """The card of the archive's office."""
        return self.desk.own.office_card

    def start(self, wanted: Wanted) -> None:
        """Prove the passphrase in force, then do what is wanted."""
        if wanted.deed is Deed.SET:
            self._rewrite(wanted)
            return
        task = self._runner.prepare(lambda _context: check_old_passphrase(self.desk.archive, wanted.old))
        task.succeeded.connect(lambda _nothing: self._go_on(wanted))
        task.failed.connect(self.refused)
        task.crashed.connect(self.faulted)
        self._runner.start(task)

    def stop(self) -> None:
        """Ask the rewriting to stop; the archive is then as it was."""
        if self._task is not None:
            self._task.cancel()

    def write_sheet(self, place: Path, words: str, language: str) -> None:
        """Write the recovery sheet to a file; raises what writing a file raises."""
        write_recovery_sheet(place, self.card, words, self.desk.now(), language)

    def _go_on(self, wanted: Wanted) -> None:
        """Change at once, or rewrite."""
        if wanted.deed is Deed.REMOVE:
            self._rewrite(wanted)
            return
        task = self._runner.prepare(lambda _context: self._changed(wanted), writes=True)
        task.succeeded.connect(self.done)
        task.failed.connect(self.refused)
        task.crashed.connect(self.faulted)
        self._runner.start(task)

    def _changed(self, wanted: Wanted) -> Outcome:
        """Change the passphrase, in a worker."""
        report = change_passphrase(self.desk.archive, wanted.old, wanted.new, new_words=wanted.new_words)
        return Outcome(wanted.deed, self.desk, report)

    def _rewrite(self, wanted: Wanted) -> None:
        """Rewrite the archive, which no window may show meanwhile."""
        self.rewriting.emit()
        task = self._runner.prepare(lambda context: self._rewritten(wanted, context), writes=True, lasting=True)
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self.done)
        task.crashed.connect(self.faulted)
        self._task = task
        self._runner.start(task)

    def _rewritten(self, wanted: Wanted, context: TaskContext) -> Outcome:
        """Rewrite and open again, in a worker: whatever came of it, what is there is opened."""
        archive, report, error = self.desk.archive, None, None
        try:
            if wanted.deed is Deed.SET:
                report = set_passphrase(archive, wanted.new, context)
            else:
                report = remove_passphrase(archive, wanted.old, context)
        except ArchiveError as trouble:
            error = trouble
        except Cancelled:
            error = None
        try:
            return Outcome(wanted.deed, self._opened(archive.folder, wanted), report, error)
        except ArchiveError as trouble:
            return Outcome(wanted.deed, None, report, error or trouble)

    def _opened(self, folder: Path, wanted: Wanted) -> Desk:
        """Open the archive, encrypted or not."""
        words = wanted.new if wanted.deed is Deed.SET else wanted.old
        return self._opener(folder, by_passphrase(words) if wants_passphrase(folder) else None)
