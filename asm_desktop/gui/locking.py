"""Locks the open archive and opens it again; sets, changes and removes its passphrase. No window knows of it.

While an archive is locked no window of it exists: its pages are gone and the keys are overwritten. What was shown is
remembered in memory as ids and words of a search, to be shown again.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asm_desktop.bootstrap import open_desk
from asm_desktop.gui.idle_watch import IdleWatch
from asm_desktop.gui.pages.passphrases.presenter import Deed, Outcome, PassphraseWork
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.services.desk import Desk
from asm_desktop.settings.schema import USUAL_LOCK

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from asm_desktop.gui.main_window import MainWindow
    from asm_desktop.gui.pages.locked.view import LockedWindow
    from asm_desktop.gui.pages.passphrases.passphrase_dialog import PassphraseDialog

Places = Mapping[str, object]


class Locking(QObject):
    """Works for the conductor, who shows what is opened."""

    opened = Signal(object, object)
    """Carries the desk of an archive that was unlocked, and the places to show again (None: none)."""
    reopened = Signal(object)
    """Carries the `Outcome` after which an archive is to be shown again."""
    language_wanted = Signal(str)
    other_wanted = Signal()
    faulted = Signal(str)

    def __init__(self, application: "QGuiApplication", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle = IdleWatch(application)
        self.locked: LockedWindow | None = None
        self.dialog: PassphraseDialog | None = None
        self._asked: tuple[Path, str, Places | None] | None = None

    def watch(self, desk: Desk | None, lock_after: str) -> None:
        """Lock an encrypted archive after a time without use, no other."""
        minutes = lock_after or USUAL_LOCK
        watched = desk is not None and desk.archive.keys is not None and minutes != "never"
        self.idle.watch(60.0 * int(minutes) if watched else 0.0)

    def ask(self, folder: Path, language: str, why: str = "", places: Places | None = None) -> "LockedWindow":
        """Show the window that asks for the passphrase of an archive."""
        from asm_desktop.gui.pages.locked.presenter import Unlocking  # noqa: PLC0415 - most archives have none
        from asm_desktop.gui.pages.locked.view import LockedWindow  # noqa: PLC0415

        former, self.locked = self.locked, None
        runner = TaskRunner(self)
        unlocking = Unlocking(folder, runner, open_desk, runner)
        window = LockedWindow(unlocking, language, why)
        unlocking.faulted.connect(self.faulted)
        window.opened.connect(lambda desk: self._let_in(desk, places))
        window.left.connect(runner.close)
        window.language_wanted.connect(self.language_wanted)
        window.other_wanted.connect(self.other_wanted)
        self._asked = (folder, why, places)
        self.locked = window
        if former is not None:
            window.setGeometry(former.geometry())
            former.close()
            former.deleteLater()
        window.show()
        return window

    def ask_again(self, language: str) -> None:
        """Show the same in another language."""
        if self._asked is not None and self.locked is not None:
            folder, why, places = self._asked
            self.ask(folder, language, why, places)

    def let_go(self) -> None:
        """Close the window that asks, for another archive is shown."""
        former, self.locked = self.locked, None
        self._asked = None
        if former is not None:
            former.close()
            former.deleteLater()

    def work(self, deed: Deed, window: "MainWindow", language: str, close: Callable[[], None]) -> "PassphraseDialog":
        """Let somebody set, change or remove the passphrase; `close` is called before the archive is rewritten."""
        from asm_desktop.gui.pages.passphrases.passphrase_dialog import PassphraseDialog  # noqa: PLC0415

        runner = TaskRunner(self)
        work = PassphraseWork(window.desk, runner, open_desk, runner)
        # It outlives the window, so it is nobody's child.
        dialog = PassphraseDialog(deed, work, language)
        work.rewriting.connect(close)
        work.faulted.connect(self.faulted)
        dialog.settled.connect(self._settle)
        dialog.finished.connect(runner.close)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _let_in(self, desk: Desk, places: Places | None) -> None:
        """Hand an unlocked archive over."""
        self.opened.emit(desk, places)
        self.let_go()

    def _settle(self, outcome: Outcome) -> None:
        """Hand the archive over that was rewritten; what was typed goes with the dialog."""
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self.reopened.emit(outcome)
