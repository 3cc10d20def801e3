"""A banner: one sentence under the page header, with at most two buttons; never floating over content."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import icon_button, push_button, restyle, set_picture
from asm_desktop.gui.widgets.labels import text_label


class Banner(QFrame):
    """Hidden until it has something to say. `acted` carries the key of a button."""

    acted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._buttons: list[QPushButton] = []
        self._icon = QLabel(self)
        self._text = text_label("", "body", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = icon_button("close", self.tr("Close this message"), self, 16)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 7, 8, 7)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, note: Note) -> None:
        """Show a note in place of the one before, and have it read out."""
        self._timer.stop()
        self._text.setText(note.text)
        self._text.setToolTip(note.details)
        set_picture(self._icon, note.icon, painting.mood_tokens(note.mood)[0], 18)
        self._replace_buttons(note)
        restyle(self, mood=note.mood.value)
        self.setAccessibleName(note.text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if note.lasts:
            self._timer.start(note.lasts)

    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name the cross anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._close.setAccessibleName(self.tr("Close this message"))
        super().changeEvent(event)

    def _replace_buttons(self, note: Note) -> None:
        """Show the buttons of a note."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for key, text in note.actions[:2]:
            button = push_button(text, "quiet", parent=self)
            button.clicked.connect(lambda _checked=False, key=key: self.acted.emit(key))
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)


def trouble_note(text: str, details: str = "") -> Note:
    """Return the note of a known trouble."""
    return Note(text, Mood.BAD, "warn", details=details)
