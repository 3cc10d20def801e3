"""What the window does by itself, whatever page is open: editing text, its look and size, panes, keys, about."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from asm_desktop import paths
from asm_desktop.gui import wording
from asm_desktop.gui.preferences import TEXT_SIZES
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.gui.tokens import Look
from asm_desktop.gui.widgets.key_list import AboutDialog, KeyList
from asm_desktop.settings.schema import LANGUAGES, LOCK_AFTER

Keys = QKeySequence | QKeySequence.StandardKey | str

_EDITING: dict[str, tuple[str, QKeySequence.StandardKey]] = {
    "undo": ("undo", QKeySequence.StandardKey.Undo),
    "redo": ("redo", QKeySequence.StandardKey.Redo),
    "cut": ("cut", QKeySequence.StandardKey.Cut),
    "copy": ("copy", QKeySequence.StandardKey.Copy),
    "paste": ("paste", QKeySequence.StandardKey.Paste),
    "select-all": ("selectAll", QKeySequence.StandardKey.SelectAll),
}
"""Commands for the text that has the keyboard: the method each calls on it, and its keys."""
_CHANGING = frozenset({"undo", "redo", "cut", "paste"})


class OwnCommands(QObject):
    """The actions of the window itself, by key."""

    look_chosen = Signal(object)
    """Carries the `Appearance` that somebody wants."""
    pane_wanted = Signal(int)
    """1 for the next pane, -1 for the previous one."""
    archive_wanted = Signal()
    language_wanted = Signal(str)
    """The language of the interface that somebody wants."""
    lock_wanted = Signal()
    passphrase_wanted = Signal(str)
    """What somebody wants to do with the passphrase: set, change or remove it."""
    lock_time_wanted = Signal(str)
    """The time after which an archive is to lock itself."""

    def __init__(self, window: QMainWindow, language: str) -> None:
        super().__init__(window)
        self._window = window
        self.actions_by_key: dict[str, QAction] = {}
        self._add_plain()
        self._add_editing()
        self._add_locking()
        self._add_looks()
        self._add_languages(language)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._fit_editing)
        self._fit_editing(None, None)

    def check_look(self) -> None:
        """Tick the look in force."""
        self.actions_by_key[f"theme:{DRESSER.appearance.look}"].setChecked(True)

    def show_keys(self, actions: Iterable[QAction]) -> None:
        """Show the list of keys."""
        KeyList(list(actions), self._window).open()

    def _add(self, key: str, text: str, shortcut: Keys, do: Callable[[], object]) -> QAction:
        """Add an action."""
        action = new_action(key, text, shortcut, self._window)
        action.triggered.connect(lambda _checked=False: do())
        self.actions_by_key[key] = action
        return action

    def _add_plain(self) -> None:
        """Add what needs no state."""
        zoom_in, zoom_out = QKeySequence.StandardKey.ZoomIn, QKeySequence.StandardKey.ZoomOut
        self._add("open-archive", self.tr("&Open archive…"), QKeySequence.StandardKey.Open, self.archive_wanted.emit)
        self._add("quit", self.tr("&Quit"), "Ctrl+Q", self._window.close)
        self._add("text-larger", self.tr("&Larger text"), zoom_in, lambda: self._step_text(1))
        self._add("text-smaller", self.tr("S&maller text"), zoom_out, lambda: self._step_text(-1))
        self._add("text-usual", self.tr("&Usual text size"), "Ctrl+0", lambda: self._wear(text_size=100))
        self._add("next-pane", self.tr("&Next pane"), "F6", lambda: self.pane_wanted.emit(1))
        self._add("previous-pane", self.tr("P&revious pane"), "Shift+F6", lambda: self.pane_wanted.emit(-1))
        self._add("full-screen", self.tr("Full scr&een"), "F11", self._toggle_full_screen)
        self._add("about", self.tr("&About ASM Desktop"), "", lambda: AboutDialog(self._window).open())

    def _add_editing(self) -> None:
        """Add what is done to the text that has the keyboard."""
        texts = {
            "undo": self.tr("&Undo"),
            "redo": self.tr("&Redo"),
            "cut": self.tr("Cu&t"),
            "copy": self.tr("&Copy"),
            "paste": self.tr("&Paste"),
            "select-all": self.tr("Select &all"),
        }
        for key, (method, keys) in _EDITING.items():
            self._add(key, texts[key], keys, partial(_call, method))

    def _add_locking(self) -> None:
        """Add what is done with the passphrase; which of it can be used says `fit_locking`."""
        self._add("lock", self.tr("&Lock now"), "Ctrl+L", self.lock_wanted.emit)
        for deed, text in (
            ("set", self.tr("Set a &passphrase…")),
            ("change", self.tr("Change the &passphrase…")),
            ("remove", self.tr("Remove the passphras&e…")),
        ):
            self._add(f"passphrase-{deed}", text, "", partial(self.passphrase_wanted.emit, deed))
        group = QActionGroup(self)
        for time in LOCK_AFTER:
            text = self.tr("Never") if time == "never" else self.tr("%n minutes", "", int(time))
            action = self._add(f"lock-after:{time}", text, "", partial(self.lock_time_wanted.emit, time))
            action.setCheckable(True)
            group.addAction(action)

    def fit_locking(self, lock_after: str, *, encrypted: bool) -> None:
        """Allow what can be done with an archive that has a passphrase or none, and tick the time in force."""
        self.actions_by_key["lock"].setEnabled(encrypted)
        self.actions_by_key["passphrase-set"].setVisible(not encrypted)
        for key in ("passphrase-change", "passphrase-remove"):
            self.actions_by_key[key].setVisible(encrypted)
        for time in LOCK_AFTER:
            self.actions_by_key[f"lock-after:{time}"].setEnabled(encrypted)
            self.actions_by_key[f"lock-after:{time}"].setChecked(time == lock_after)

    def _add_looks(self) -> None:
        """Add the looks, of which one is in force."""
        texts = {
            Look.SYSTEM: self.tr("As the s&ystem"),
            Look.LIGHT: self.tr("L&ight"),
            Look.DARK: self.tr("&Dark"),
            Look.HIGH: self.tr("Hi&gh contrast"),
        }
        group = QActionGroup(self)
        for look, text in texts.items():
            action = self._add(f"theme:{look}", text, "", partial(self._wear, look=look))
            action.setCheckable(True)
            group.addAction(action)
        self.check_look()

    def _add_languages(self, spoken: str) -> None:
        """Add the languages of the interface, each by its own name; there is no choice where there is one only."""
        languages = interface_languages()
        group = QActionGroup(self)
        for language in languages if len(languages) > 1 else ():
            name = wording.language_name(language)
            action = self._add(f"language:{language}", name, "", partial(self.language_wanted.emit, language))
            action.setCheckable(True)
            action.setChecked(language == spoken)
            group.addAction(action)

    def hold_language(self, busy: bool) -> None:
        """Let nobody change the language, for which the window closes, while something is written."""
        for key, action in self.actions_by_key.items():
            if key.startswith("language:"):
                action.setEnabled(not busy)

    def _fit_editing(self, _former: QWidget | None, now: QWidget | None) -> None:
        """Allow editing commands for a text that has the keyboard, changing ones where it may be changed."""
        is_text = hasattr(now, "isReadOnly")
        reads_only = is_text and bool(getattr(now, "isReadOnly")())  # noqa: B009 - several classes of texts have it
        for key, (method, _keys) in _EDITING.items():
            usable = is_text and hasattr(now, method)
            self.actions_by_key[key].setEnabled(usable and not (key in _CHANGING and reads_only))

    def _step_text(self, step: int) -> None:
        """Take the next larger or smaller size of text."""
        size = DRESSER.appearance.text_size
        place = TEXT_SIZES.index(size) if size in TEXT_SIZES else TEXT_SIZES.index(100)
        self._wear(text_size=TEXT_SIZES[min(max(place + step, 0), len(TEXT_SIZES) - 1)])

    def _wear(self, *, look: Look | None = None, text_size: int | None = None) -> None:
        """Ask for another look or size of text."""
        now: Appearance = DRESSER.appearance
        self.look_chosen.emit(replace(now, look=look or now.look, text_size=text_size or now.text_size))

    def _toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)


def interface_languages() -> tuple[str, ...]:
    """Return the languages in which the window can speak: English, and those whose texts are compiled."""
    folder = paths.resources() / "i18n"
    return tuple(one for one in LANGUAGES if one == "en" or (folder / f"asm_{one}.qm").is_file())


def new_action(key: str, text: str, shortcut: Keys, parent: QObject) -> QAction:
    """Return an action under a key, with all keys that the system knows for a standard one."""
    action = QAction(text, parent)
    if isinstance(shortcut, QKeySequence.StandardKey):
        action.setShortcuts(shortcut)
    elif shortcut:
        action.setShortcut(QKeySequence(shortcut))
    action.setObjectName(key)
    return action


def _call(method: str) -> None:
    """Call a method of the text that has the keyboard."""
    function = getattr(QApplication.focusWidget(), method, None)
    if callable(function):
        function()
