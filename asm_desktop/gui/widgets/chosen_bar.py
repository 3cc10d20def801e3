"""A bar over a list in which several rows are chosen: how many, and what can be done with all of them at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from asm_desktop.gui.widgets.buttons import icon_button, push_button
from asm_desktop.gui.widgets.labels import ShortLabel


class ChosenBar(QFrame):
    """Hidden until several are chosen."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "chosen")
        self._text = ShortLabel(self)
        self._text.setProperty("type", "strong")
        self._close = icon_button("close", self.tr("Choose one only"), self, 16)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._close.clicked.connect(self.cleared)
        self.hide()

    def add(self, text: str, icon: str) -> QPushButton:
        """Return a new button, before the cross."""
        button = push_button(text, "quiet", icon, self)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def show_count(self, count: int) -> None:
        """Show how many are chosen; one is nothing special."""
        self._text.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 1)
