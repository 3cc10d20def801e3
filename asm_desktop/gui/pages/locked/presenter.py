"""Opens a locked archive with its passphrase or with the words of the recovery sheet. It has no widgets."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.recovery_words import RecoveryWordsWrong
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.services.desk import Desk
from asm_desktop.services.passphrases import renew_passphrase
from asm_desktop.store.vault import PassphraseWrong, Unlock, by_passphrase, by_words

FREE_TRIES = 3
"""Wrong tries that cost no more than their own time."""

_FIRST_PAUSE = 5
_LONGEST_PAUSE = 300

Opener = Callable[[Path, Unlock | None], Desk]


def pause_after(tries: int) -> int:
    """Return how many seconds people wait after so many wrong tries."""
    beyond = tries - FREE_TRIES
    return 0 if beyond <= 0 else int(min(_FIRST_PAUSE * 2 ** (beyond - 1), _LONGEST_PAUSE))


class Unlocking(QObject):
    """One of `opened`, `refused`, `troubled` or `faulted` follows each try."""

    opened = Signal(object)
    """Carries the desk."""
    refused = Signal(bool)
    """It is not the passphrase (True) or not the words (False)."""
    troubled = Signal(object)
    """Carries a `Note` of another trouble."""
    faulted = Signal(str)
    busy_changed = Signal(bool)
    waiting = Signal(int)
    """Seconds until the next try; 0 when one may try."""

    def __init__(self, folder: Path, runner: TaskRunner, opener: Opener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.tries = 0
        self.left = 0
        self._runner = runner
        self._opener = opener
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.second_passed)

    def open(self, passphrase: str) -> None:
        """Try a passphrase."""
        self._start(lambda: self._opener(self.folder, by_passphrase(passphrase)))

    def recover(self, words: str, new: str) -> None:
        """Try the words, and give the archive a new passphrase."""
        self._start(lambda: self._recovered(words, new))

    def second_passed(self) -> None:
        """Count down."""
        self.left = max(0, self.left - 1)
        if not self.left:
            self._timer.stop()
        self.waiting.emit(self.left)

    def _recovered(self, words: str, new: str) -> Desk:
        """Open with words, in a worker."""
        desk = self._opener(self.folder, by_words(words))
        try:
            renew_passphrase(desk.archive, new)
        except BaseException:
            desk.archive.close()
            raise
        return desk

    def _start(self, work: Callable[[], Desk]) -> None:
        """Start a try, unless people still have to wait."""
        if self.left:
            return
        task = self._runner.prepare(lambda _context: work(), writes=True)
        task.succeeded.connect(self.opened)
        task.failed.connect(self._tell)
        task.crashed.connect(self.faulted)
        task.finished.connect(lambda: self.busy_changed.emit(False))  # noqa: FBT003 - a signal takes no keywords
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._runner.start(task)

    def _tell(self, error: ArchiveError) -> None:
        """Say that it was wrong, and let people wait; or say another trouble."""
        if not isinstance(error, PassphraseWrong | RecoveryWordsWrong):
            told = tell(error)
            self.troubled.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))
            return
        self.tries += 1
        self.left = pause_after(self.tries)
        self.refused.emit(isinstance(error, PassphraseWrong))
        if self.left:
            self._timer.start()
            self.waiting.emit(self.left)
