"""The results as a list that grows while one scrolls."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from asm_desktop.gui.rows import ResultRow

Index = QModelIndex | QPersistentModelIndex


class ResultRole(IntEnum):
    """What delegate and view ask beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ENTITY = Qt.ItemDataRole.UserRole + 2


class ResultModel(QAbstractListModel):
    """Holds the rows it is given and asks for more with `more_wanted` when the view reaches the end."""

    more_wanted = Signal(int)
    """The number of rows already here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._total = 0
        self._asked = False

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """The rows shown."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[ResultRow], total: int) -> None:
        """Show the first rows of `total`."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = max(total, len(self._rows))
        self._asked = False
        self.endResetModel()

    def append_rows(self, rows: Sequence[ResultRow]) -> None:
        """Add the rows that were asked for; none means that there are no more."""
        self._asked = False
        if not rows:
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def place_of(self, entity: str) -> int:
        """Return the place of an entry, -1 if it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.entity == entity), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of rows here."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view, delegate or screen reader asks."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title.text,
            Qt.ItemDataRole.ToolTipRole: row.code,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            ResultRole.ROW: row,
            ResultRole.ENTITY: row.entity,
        }
        return answers.get(role)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are rows that are not here yet."""
        return not parent.isValid() and not self._asked and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next rows once."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._rows))
