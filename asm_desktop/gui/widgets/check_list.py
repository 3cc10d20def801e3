"""A list of things to look at before saving or printing: an icon, a sentence, why, and what leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asm_desktop.gui.form_rows import CheckRow
from asm_desktop.gui.widgets.buttons import push_button, set_picture
from asm_desktop.gui.widgets.labels import text_label


class CheckList(QWidget):
    """Rows of `CheckRow`. `acted` carries the key of the row whose button was pressed."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CheckRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_rows(self, rows: Sequence[CheckRow], button: str = "") -> None:
        """Show rows in place of those before; those that lead somewhere get a button with this text."""
        if tuple(rows) == self.rows:
            return
        self.rows = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for place, row in enumerate(self.rows):
            if place and not row.fine:
                rule = QFrame(self)
                rule.setProperty("part", "rule")
                self._column.addWidget(rule)
            self._column.addWidget(self._row(row, button))

    def _row(self, row: CheckRow, button: str) -> QWidget:
        """Return one row."""
        whole = QWidget(self)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        picture = QLabel(whole)
        set_picture(picture, "ok" if row.fine else "warn", "ok" if row.fine else "warn", 18)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(text_label(row.text, "body" if row.fine else "strong", wraps=True))
        if row.why:
            words.addWidget(text_label(row.why, "meta", "text2", wraps=True))
        if button and row.field:
            words.addWidget(self._button(row, button), 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(words, 1)
        return whole

    def _button(self, row: CheckRow, text: str) -> QPushButton:
        """Return the button that leads to what a row speaks of."""
        made = push_button(text, "link", parent=self)
        made.setAccessibleName(f"{text}: {row.text}")
        made.clicked.connect(lambda _checked=False: self.acted.emit(row.key))
        return made
