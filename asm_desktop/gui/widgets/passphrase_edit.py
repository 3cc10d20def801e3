"""A field for a passphrase: hidden unless somebody wants to see it, and it says when Caps Lock is on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from asm_desktop.gui.widgets.buttons import set_action_icon

_LONGEST = 1000


class PassphraseEdit(QLineEdit):
    """`caps_changed` says whether Caps Lock seems to be on, told from the letters that arrive."""

    caps_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
        self.caps = False
        self._show = QAction(self)
        self._show.setCheckable(True)
        set_action_icon(self._show, "eye", "text2")
        self.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        self._show.toggled.connect(self._set_shown)
        self._name_action()

    def show_text(self, *, shown: bool) -> None:
        """Show what is typed, or hide it."""
        self._show.setChecked(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the letter that arrives, then take it."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._say_caps(on=not self.caps)
        elif len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._say_caps(on=text.isupper() is not shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Know nothing of the key any more."""
        super().focusOutEvent(event)
        self._say_caps(on=False)

    def changeEvent(self, event: QEvent) -> None:
        """Name the button anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_action()
        super().changeEvent(event)

    def _name_action(self) -> None:
        """Say what the button does."""
        self._show.setText(self.tr("Show the passphrase"))
        self._show.setToolTip(self._show.text())

    def _set_shown(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _say_caps(self, *, on: bool) -> None:
        """Tell it once."""
        if on != self.caps:
            self.caps = on
            self.caps_changed.emit(on)
