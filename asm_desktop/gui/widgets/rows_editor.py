"""A small table that is filled in: rows keep their ids, so that two offices can work on different rows."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.domain.canonical import Json
from asm_desktop.gui.form_rows import FormField, Shape
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.buttons import push_button

_ROW = 36
_HEAD = 44
_ROW_ID_BYTES = 8
_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Row:
    """One row: its id and its cells as typed, cells of columns unknown here included."""

    id: str
    cells: dict[str, Json]


class RowsModel(QAbstractTableModel):
    """Rows of a field; `edited` says that somebody changed a cell, added or removed a row."""

    edited = Signal()

    def __init__(self, columns: tuple[FormField, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: list[_Row] = []

    def rows(self) -> list[Json]:
        """Return the rows that have at least one filled cell."""
        filled = ((row.id, {name: cell for name, cell in row.cells.items() if cell != ""}) for row in self._rows)
        return [{"id": row_id, **cells} for row_id, cells in filled if cells]

    def fill(self, rows: list[Mapping[str, Json]]) -> None:
        """Show rows in place of those before."""
        self.beginResetModel()
        self._rows = [
            _Row(str(row.get("id", "")) or _new_id(), {name: cell for name, cell in row.items() if name != "id"})
            for row in rows
        ]
        self.endResetModel()

    def add(self) -> None:
        """Add an empty row at the end."""
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.append(_Row(_new_id(), {}))
        self.endInsertRows()

    def remove(self, place: int) -> None:
        """Take a row away."""
        if 0 <= place < len(self._rows):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self.endRemoveRows()
            self.edited.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell: its words to show, its value to edit."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole,
        }:  # fmt: skip
            return None
        column = self.columns[index.column()]
        value = self._rows[index.row()].cells.get(column.name, "")
        text = value if isinstance(value, str) else ""
        if role == Qt.ItemDataRole.EditRole:
            return text
        return next((choice.text for choice in column.choices if choice.value == text), text)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self._rows[index.row()].cells[self.columns[index.column()].name] = str(value).strip()
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title, or a row's number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].title if orientation == Qt.Orientation.Horizontal else section + 1


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell: a line, or a choice where the column has a list."""

    def __init__(self, columns: tuple[FormField, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the editor of a cell."""
        column = self._columns[index.column()]
        if column.shape is not Shape.CHOICE:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItem("", "")
        for choice in column.choices:
            box.addItem(choice.text, choice.value)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the cell's value in its editor."""
        if isinstance(editor, QComboBox):
            value = str(index.data(Qt.ItemDataRole.EditRole) or "")
            if value and editor.findData(value) < 0:
                editor.addItem(value, value)
            editor.setCurrentIndex(max(0, editor.findData(value)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take the value out of the editor."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())  # type: ignore[attr-defined] # the rows' own model
        else:
            super().setModelData(editor, model, index)  # type: ignore[arg-type] # the rows' own model


class RowsEditor(QWidget):
    """The table with buttons to add and remove rows. Arrows move in it, Tab leaves it."""

    edited = Signal()

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(field.columns, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_CellDelegate(field.columns, self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(field.title)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        flags = Qt.AlignmentFlag
        wraps = flags(Qt.TextFlag.TextWordWrap.value)  # headers take it as an alignment
        header.setDefaultAlignment(flags.AlignLeading | flags.AlignVCenter | wraps)
        header.setMinimumHeight(DRESSER.appearance.scaled(_HEAD))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(DRESSER.appearance.scaled(_ROW))
        self.table.setProperty("part", "card")
        add = push_button(self.tr("Add a row"), icon="add", parent=self)
        self._remove = push_button(self.tr("Remove the row"), "quiet", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        add.clicked.connect(self._add)
        self._remove.clicked.connect(self._remove_current)
        self.model.edited.connect(self.edited)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._fit)
        self.setFocusProxy(self.table)
        self._fit()

    def value(self) -> Json | None:
        """Return the rows."""
        return self.model.rows() or None

    def fill(self, value: Json | None) -> None:
        """Show rows."""
        self.model.fill([row for row in value if isinstance(row, dict)] if isinstance(value, list) else [])

    def _add(self) -> None:
        """Add a row and begin to fill it in."""
        self.model.add()
        first = self.model.index(self.model.rowCount() - 1, 0)
        self.table.setCurrentIndex(first)
        self.table.edit(first)

    def _remove_current(self) -> None:
        """Take the chosen row away."""
        self.model.remove(self.table.currentIndex().row())

    def _fit(self) -> None:
        """Be as high as the rows; the form scrolls, not the table."""
        head = self.table.horizontalHeader().sizeHint().height()
        rows = max(1, self.model.rowCount()) * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + rows + 6)
        self._remove.setEnabled(self.model.rowCount() > 0)


def _new_id() -> str:
    """Return a fresh row id."""
    return secrets.token_hex(_ROW_ID_BYTES)
