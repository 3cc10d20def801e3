"""Starts the window: fonts, look, language, and the archive that is opened; without one, the first steps."""

import contextlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from asm_desktop import paths
from asm_desktop.bootstrap import catalogs_of, open_desk
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui import icons
from asm_desktop.gui.backup_watch import BackupWatch
from asm_desktop.gui.change_bus import ChangeBus
from asm_desktop.gui.locking import Locking
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.messages import FaultHook, fault_report, tell
from asm_desktop.gui.pages import backup, briefs, consent, editor, exchange, importing, library, versions
from asm_desktop.gui.pages.passphrases.presenter import Deed, Outcome
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.status import StatusPresenter
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.gui.theme import DRESSER, load_fonts
from asm_desktop.gui.widgets.fault_dialog import FaultDialog
from asm_desktop.gui.widgets.own_commands import interface_languages
from asm_desktop.gui.widgets.page import PageContext, PageSpec
from asm_desktop.services.desk import Desk
from asm_desktop.settings.file import SettingsNotKept, change_settings, load_settings
from asm_desktop.settings.schema import USUAL_LOCK
from asm_desktop.store.rekeying import wants_passphrase

if TYPE_CHECKING:
    from asm_desktop.gui.pages.first_use.first_use_dialog import FirstUse

PAGES: tuple[Callable[[], PageSpec], ...] = (
    library.spec,
    editor.spec,
    importing.spec,
    exchange.spec,
    versions.spec,
    briefs.spec,
    consent.spec,
    backup.spec,
)
"""All pages; the window shows no other."""


class Conductor(QObject):
    """Holds what outlives one window: look, language, faults. Opens archives and shows their windows."""

    def __init__(self, application: QApplication, preferences: Preferences, language: str = "en") -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._translators: list[QTranslator] = []
        self.hook = FaultHook(self)
        self.window: MainWindow | None = None
        self._places: Mapping[str, object] = {}
        self.language = language
        self._dress()
        self.locking = Locking(application, self)
        self.locking.opened.connect(self._show_unlocked)
        self.locking.reopened.connect(self._show_rewritten)
        self.locking.language_wanted.connect(self._lock_in)
        self.locking.other_wanted.connect(self.show_first_steps)
        self.locking.faulted.connect(self._show_fault)
        self.locking.idle.idle.connect(self._lock_idle)

    def begin(self, folder: Path | None) -> None:
        """Open the archive in a folder; without one, or where that fails, show the first steps and say why."""
        if folder is None:
            self.show_first_steps()
            return
        if wants_passphrase(folder):
            self.locking.ask(folder, self.language)
            return
        try:
            desk = open_desk(folder)
        except ArchiveError as error:
            told = tell(error)
            self.show_first_steps(Note(told.whole, Mood.BAD, "warn", details=told.details))
        else:
            self.show_opened(desk)

    def show_first_steps(self, note: Note | None = None) -> "FirstUse":
        """Show how to begin, over the window of the open archive if there is one. Most starts need none of it."""
        from asm_desktop.gui.pages.first_use.first_use_dialog import FirstUse  # noqa: PLC0415
        from asm_desktop.gui.pages.first_use.presenter import FirstSteps  # noqa: PLC0415

        runner = TaskRunner(self)
        steps = FirstSteps(runner, open_desk, runner)
        steps.locked.connect(self._ask_other)
        dialog = FirstUse(steps, catalogs_of().countries, self.language, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        steps.faulted.connect(self._show_fault)
        dialog.opened.connect(self.show_opened)
        dialog.finished.connect(runner.close)
        dialog.language_wanted.connect(lambda language: self._begin_in(language, dialog))
        if note is not None:
            dialog.tell(note)
        dialog.open()
        return dialog

    def _begin_in(self, language: str, former: "FirstUse") -> None:
        """Show the first steps in another language, with what was typed so far."""
        self.speak(language)
        self._remember(language=language)
        self.show_first_steps().go_on(former.typed)
        former.reject()

    def _ask_other(self, folder: Path) -> None:
        """Ask for the passphrase of another archive; the window of the one before stays until it is open."""
        self.locking.ask(folder, self.language)

    def lock(self, why: str = "") -> None:
        """Lock the open archive: unsaved typing is kept, its window closes, its keys are overwritten."""
        former = self.window
        if former is None or former.desk.archive.keys is None:
            return
        folder, places = former.desk.archive.folder, former.places()
        # For a moment no window is open, and the program goes on all the same.
        self._application.setQuitOnLastWindowClosed(False)
        if not former.close():
            self._application.setQuitOnLastWindowClosed(True)
            return
        self.window = None
        former.deleteLater()
        for other in self._application.topLevelWidgets():
            if other.isVisible() and other.isWindow():
                other.close()
        clipboard = self._application.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.locking.watch(None, "")
        self.locking.ask(folder, self.language, why, places)
        self._application.setQuitOnLastWindowClosed(True)

    def _lock_idle(self) -> None:
        """Lock after a time without use, once nothing is being written."""
        if self.window is not None and not self.window.writing and self.locking.dialog is None:
            self.lock(self.tr("Locked because nobody used it for a while. Unsaved typing was kept."))

    def _lock_in(self, language: str) -> None:
        """Show the locked archive in another language."""
        self.speak(language)
        self._remember(language=language)
        self.locking.ask_again(language)

    def _show_unlocked(self, desk: Desk, places: Mapping[str, object] | None) -> None:
        """Show an archive that was unlocked, as it stood."""
        self.show_opened(desk)
        if places and self.window is not None:
            self.window.return_to(places)

    def _change_passphrase(self, deed: str) -> None:
        """Let somebody set, change or remove the passphrase."""
        if self.window is not None and self.locking.dialog is None:
            self.locking.work(Deed(deed), self.window, self.language, self._close_for_rewriting)

    def _close_for_rewriting(self) -> None:
        """Close the window of an archive that is rewritten now; the archive itself stays open until then."""
        former, self.window = self.window, None
        if former is not None:
            self._places = former.places()
            former.closed.disconnect(former.desk.archive.close)
            former.close()
            former.deleteLater()

    def _show_rewritten(self, outcome: Outcome) -> None:
        """Show an archive again whose passphrase was set, changed or removed, and say how it ended."""
        places, self._places = self._places, {}
        if outcome.desk is None:
            told = tell(outcome.error) if outcome.error else None
            self.show_first_steps(Note(told.whole, Mood.BAD, "warn", details=told.details) if told else None)
            return
        if self.window is None:
            self.show_desk(outcome.desk).return_to(places)
        if outcome.error is not None and self.window is not None:
            told = tell(outcome.error)
            box = QMessageBox(QMessageBox.Icon.Warning, "ASM Desktop", told.text, parent=self.window)
            box.setInformativeText(told.remedy)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _set_lock_time(self, time: str) -> None:
        """Keep the time after which an archive locks itself."""
        self._remember(lock_after=time)
        self._fit_locking(time)

    def _fit_locking(self, lock_after: str) -> None:
        """Fit commands and watch to the open archive."""
        if self.window is not None:
            desk = self.window.desk
            self.locking.watch(desk, lock_after)
            self.window.own.fit_locking(lock_after or USUAL_LOCK, encrypted=desk.archive.keys is not None)

    def show_opened(self, desk: Desk) -> None:
        """Show the window of an archive that was just opened, and what people should know of it."""
        self.show_desk(desk)
        self._tell_notices(desk)

    def show_desk(self, desk: Desk) -> MainWindow:
        """Show the window of an open archive in place of the one before, whose archive is closed."""
        former, self.window = self.window, self._window(desk)
        self.window.closed.connect(desk.archive.close)
        self.window.show()
        if former is not None:
            former.close()
            former.deleteLater()
        self._remember(last_archive=str(desk.archive.folder.resolve()))
        self.locking.let_go()
        self._fit_locking(load_settings().settings.lock_after)
        return self.window

    def _tell_notices(self, desk: Desk) -> None:
        """Tell what people should know of an archive that was just opened; it stands in nobody's way."""
        for notice in desk.archive.notices:
            told = tell(notice)
            box = QMessageBox(QMessageBox.Icon.Information, "ASM Desktop", told.text, parent=self.window)
            box.setInformativeText(told.remedy)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def change_language(self, language: str) -> None:
        """Show the open archive in a window that speaks another language; what is being written is kept as unsaved."""
        former = self.window
        if former is None or language == self.language:
            return
        desk, places = former.desk, former.places()
        former.closed.disconnect(desk.archive.close)
        if not former.close():
            former.closed.connect(desk.archive.close)
            return
        former.deleteLater()
        self.speak(language)
        self._remember(language=language)
        self.window = None
        self.show_desk(desk).return_to(places)

    def _remember(self, **settings: str) -> None:
        """Keep settings; where they cannot be kept, the next start does not know of them."""
        with contextlib.suppress(SettingsNotKept):
            change_settings(None, **settings)

    def _show_fault(self, report: str) -> None:
        """Say a fault that happens before there is a window."""
        FaultDialog(fault_report(report), self.window).open()

    def _window(self, desk: Desk) -> MainWindow:
        """Return a window on an archive."""
        context = PageContext(desk, TaskRunner(self), ChangeBus(self), self._preferences, self.language)
        window = MainWindow(context, [spec() for spec in PAGES])
        window.watch_faults(self.hook)
        window.archive_wanted.connect(self.show_first_steps)
        status = StatusPresenter(context, window)
        status.changed.connect(window.set_status)
        status.faulted.connect(window.show_fault)
        window.language_wanted.connect(self.change_language)
        window.own.lock_wanted.connect(self.lock)
        window.own.passphrase_wanted.connect(self._change_passphrase)
        window.own.lock_time_wanted.connect(self._set_lock_time)
        window.open_page("library")
        status.begin()
        watch = BackupWatch(context, window)
        watch.made.connect(lambda _report: status.tell_backup_trouble(None))
        watch.failed.connect(status.tell_backup_trouble)
        watch.faulted.connect(window.show_fault)
        watch.begin()
        return window

    def _dress(self) -> None:
        """Put on fonts, look and language."""
        load_fonts("Inter-*.ttf")
        QTimer.singleShot(0, lambda: load_fonts("NotoSans[AE]*-Medium.ttf"))
        DRESSER.put_on(self._application, self._preferences.appearance())
        self._application.setWindowIcon(QIcon(icons.pixmap("asm", 64, DRESSER.theme["accent"])))
        self.speak(self.language)

    def speak(self, language: str) -> None:
        """Take a language of the interface: our texts, those of Qt's own dialogs, numbers and dates."""
        for former in self._translators:
            self._application.removeTranslator(former)
        QLocale.setDefault(QLocale(language))
        texts = (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("asm", str(paths.resources() / "i18n")),
        )
        self._translators = []
        for name, folder in texts:
            translator = QTranslator(self)
            if translator.load(QLocale(language), name, "_", folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        self.language = language


def start(folder: Path | None = None) -> int:
    """Show the window of the archive in a folder (None: the one opened last, else the first steps); its exit status."""
    application = make_application()
    settings = load_settings().settings
    conductor = Conductor(application, Preferences(), settings.language or system_language())
    conductor.hook.install()
    last = Path(settings.last_archive) if settings.last_archive else None
    conductor.begin(folder if folder is not None else last)
    try:
        return application.exec()
    finally:
        conductor.hook.remove()


def system_language() -> str:
    """Return the language of the system if the window speaks it, else English."""
    language = QLocale.system().name().partition("_")[0]
    return language if language in interface_languages() else "en"


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one application of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("ASM Desktop")
    application.setDesktopFileName("asm-desktop")
    return application
