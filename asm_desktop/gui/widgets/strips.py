"""Quiet strips under a head: what must be known before reading, one sentence each, with at most one button."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import push_button, set_picture
from asm_desktop.gui.widgets.labels import text_label


class Strip(QFrame):
    """One strip: icon, sentence, perhaps a button; `acted` carries the button's key."""

    acted = Signal(str)

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "strip")
        self.setProperty("mood", note.mood.value)
        self.setAccessibleName(note.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        picture = QLabel(self)
        tint = "text2" if note.mood is Mood.NEUTRAL else painting.mood_tokens(note.mood)[0]
        set_picture(picture, note.icon, tint, 18)
        row.addWidget(picture)
        row.addWidget(text_label(note.text, "meta", wraps=True), 1)
        for key, text in note.actions[:1]:
            button = push_button(text, "quiet", parent=self)
            button.clicked.connect(lambda _checked=False, key=key: self.acted.emit(key))
            row.addWidget(button)


class StripColumn(QWidget):
    """The strips of an entry, one below the other; hidden while there is none."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the strips say."""
        return tuple(note.text for note in self._notes)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these in place of those before."""
        self._notes = tuple(notes)
        while (item := self._column.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for note in notes:
            strip = Strip(note, self)
            strip.acted.connect(self.acted)
            self._column.addWidget(strip)
        self.setVisible(bool(notes))
