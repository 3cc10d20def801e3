"""The filters as a tree of two levels: groups, and in each its most frequent values with check states."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from asm_desktop.gui.rows import FacetGroup, FacetRow

SHOWN = 6
"""Rows of a group before "Show more"."""

_GROUP = 0

Index = QModelIndex | QPersistentModelIndex


class FacetRole(IntEnum):
    """What the delegate asks beyond Qt's own roles."""

    COUNT = Qt.ItemDataRole.UserRole + 1
    IS_GROUP = Qt.ItemDataRole.UserRole + 2
    IS_MORE = Qt.ItemDataRole.UserRole + 3


class FacetModel(QAbstractItemModel):
    """Holds what it is given; ticking emits `ticked` and shows at once, the new counts come later."""

    ticked = Signal(str, str, bool)
    """Group, value, on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FacetGroup, ...] = ()
        self._whole: set[str] = set()

    @property
    def groups(self) -> tuple[FacetGroup, ...]:
        """The groups shown."""
        return self._groups

    def set_groups(self, groups: Sequence[FacetGroup]) -> None:
        """Show groups; rows without entries are left out unless ticked, and so are groups without rows."""
        kept = []
        for group in groups:
            rows = tuple(row for row in group.rows if row.count or row.ticked)
            if rows:
                kept.append(replace(group, rows=rows))
        self.beginResetModel()
        self._groups = tuple(kept)
        self.endResetModel()

    def show_whole(self, name: str) -> None:
        """Show all rows of a group."""
        self.beginResetModel()
        self._whole.add(name)
        self.endResetModel()

    def group_at(self, index: Index) -> FacetGroup:
        """Return the group of an index or of its parent."""
        return self._groups[index.row() if index.internalId() == _GROUP else index.internalId() - 1]

    def row_at(self, index: Index) -> FacetRow | None:
        """Return the row of an index; None for a group and for "Show more"."""
        if index.internalId() == _GROUP:
            return None
        shown = self._shown(self.group_at(index))
        return shown[index.row()] if index.row() < len(shown) else None

    def toggle(self, index: Index) -> None:
        """Tick or untick a row."""
        row = self.row_at(index)
        if row is not None:
            self.setData(
                index,
                Qt.CheckState.Unchecked if row.ticked else Qt.CheckState.Checked,
                Qt.ItemDataRole.CheckStateRole,
            )

    # The model interface of Qt.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return the index of a group, or of a row in a group."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent takes no index
        """Return the group of a row."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of groups, or of rows in a group with "Show more"."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _GROUP:
            return 0
        group = self._groups[parent.row()]
        shown = self._shown(group)
        return len(shown) + (len(shown) < len(group.rows))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsUserCheckable if self.row_at(index) is not None else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view, delegate or screen reader asks."""
        if not index.isValid():
            return None
        if index.internalId() == _GROUP:
            return self._group_data(self._groups[index.row()], role)
        row = self.row_at(index)
        return self._more_data(self.group_at(index), role) if row is None else _row_data(row, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        row = self.row_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        group = self.group_at(index)
        rows = tuple(replace(one, ticked=on) if one is row else one for one in group.rows)
        self._groups = tuple(replace(one, rows=rows) if one is group else one for one in self._groups)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit(group.name, row.value, on)
        return True

    def _shown(self, group: FacetGroup) -> tuple[FacetRow, ...]:
        """Return the rows of a group that are shown: the first, and any that is ticked."""
        if group.name in self._whole or len(group.rows) <= SHOWN:
            return group.rows
        return group.rows[:SHOWN] + tuple(row for row in group.rows[SHOWN:] if row.ticked)

    def _group_data(self, group: FacetGroup, role: int) -> object:
        """Return the data of a group's head."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return group.title
        return True if role == FacetRole.IS_GROUP else None

    def _more_data(self, group: FacetGroup, role: int) -> object:
        """Return the data of "Show more"."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Show %n more", "", len(group.rows) - len(self._shown(group)))
        return True if role == FacetRole.IS_MORE else None


def _row_data(row: FacetRow, role: int) -> object:
    """Return the data of a value."""
    answers: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: row.text,
        Qt.ItemDataRole.ToolTipRole: row.text,
        Qt.ItemDataRole.AccessibleTextRole: f"{row.text}, {row.count}",
        Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked,
        FacetRole.COUNT: row.count,
    }
    return answers.get(role)
