"""A small dialog: type the beginning of a title or a code, press Enter, and the entry opens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from asm_desktop.gui.going import GoingPresenter
from asm_desktop.gui.rows import ResultRow
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.result_list import ResultList


class _GoToEdit(QLineEdit):
    """The line; arrows move in the list below while the keyboard stays here."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows on."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class GoTo(QDialog):
    """Carries the entry that somebody goes to with `wanted`."""

    wanted = Signal(str)

    def __init__(self, presenter: GoingPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goTo")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to an entry"))
        self.resize(560, 420)
        presenter.setParent(self)
        self.edit = _GoToEdit(self)
        self.edit.setPlaceholderText(self.tr("Beginning of a title, or a code like 7K3M-9QXD"))
        self.edit.setAccessibleName(self.tr("Title or code"))
        self.entries = ResultList(self)
        self.entries.setAccessibleName(self.tr("Entries that fit"))
        self.entries.set_compact(compact=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.edit)
        column.addWidget(self.entries, 1)
        column.addWidget(text_label(self.tr("Enter opens the chosen entry, Esc closes."), "meta", "text2"))
        self.edit.textChanged.connect(presenter.type)
        self.edit.moved.connect(self._move)
        self.edit.returnPressed.connect(self._go)
        self.entries.opened.connect(lambda _entity: self._go())
        self.entries.clicked.connect(lambda _index: self._go())
        presenter.offered.connect(self.show_rows)

    def show_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Show the entries that fit, the first of them chosen."""
        self.entries.set_rows(rows, len(rows))
        self.entries.choose(0)

    def _move(self, step: int) -> None:
        """Choose another entry, at most the first or last."""
        place = self.entries.currentIndex().row() + step
        self.entries.choose(min(max(place, 0), len(self.entries.rows) - 1))

    def _go(self) -> None:
        """Go to the chosen entry."""
        entity = self.entries.chosen_entity()
        if entity:
            self.wanted.emit(entity)
            self.accept()
