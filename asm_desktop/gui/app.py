"""Starts the window: fonts, look, language, and the archive that is opened; without one, the first steps."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from asm_desktop import paths
from asm_desktop.gui import icons
from asm_desktop.gui.change_bus import ChangeBus
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.messages import FaultHook
from asm_desktop.gui.pages import library
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.status import StatusPresenter
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.gui.theme import DRESSER, load_fonts
from asm_desktop.gui.widgets.page import PageContext, PageSpec
from asm_desktop.services.desk import Desk

PAGES: tuple[Callable[[], PageSpec], ...] = (library.spec,)
"""All pages; the window shows no other."""

LANGUAGES = ("en", "fr", "es", "pt", "sw")
"""Languages of the interface."""


class Conductor(QObject):
    """Holds what outlives one window: look, language, faults. Opens archives and shows their windows."""

    def __init__(self, application: QApplication, preferences: Preferences, remember: Callable[[Path], None]) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._remember = remember
        self._translators: list[QTranslator] = []
        self.hook = FaultHook(self)
        self.window: MainWindow | None = None
        self.language = "en"
        self._dress()

    def begin(self, folder: Path | None) -> None:
        """Open the archive in a folder; without one, or where that fails, show the first steps."""
        raise NotImplementedError

    def show_desk(self, desk: Desk) -> MainWindow:
        """Show the window of an open archive in place of the one before."""
        former, self.window = self.window, self._window(desk)
        self.window.show()
        if former is not None:
            former.close()
        self._remember(desk.archive.folder)
        return self.window

    def _window(self, desk: Desk) -> MainWindow:
        """Return a window on an archive."""
        context = PageContext(desk, TaskRunner(self), ChangeBus(self), self._preferences, self.language)
        window = MainWindow(context, [spec() for spec in PAGES], self._preferences)
        window.watch_faults(self.hook)
        status = StatusPresenter(context, window)
        status.changed.connect(window.set_status)
        status.faulted.connect(window.show_fault)
        window.closed.connect(desk.archive.close)
        window.open_page("library")
        status.begin()
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
        folders = (
            (f"asm_{language}", str(paths.resources() / "i18n")),
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        )
        self._translators = []
        for name, folder in folders:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        self.language = language


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one application of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("ASM Desktop")
    application.setDesktopFileName("asm-desktop")
    return application
