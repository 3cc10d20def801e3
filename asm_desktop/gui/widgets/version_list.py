"""The versions of an entry, newest first, along a line: what was done, by whom and when, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from asm_desktop.gui.rows import VersionRow
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import painting

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _LINE_AT, _TEXT_AT = 16, 8, 18, 44
_ROW = Qt.ItemDataRole.UserRole + 1


class VersionModel(QAbstractListModel):
    """Holds the versions it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[VersionRow, ...] = ()

    def set_rows(self, rows: Sequence[VersionRow]) -> None:
        """Show these versions."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of versions."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what view, delegate or screen reader asks."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.what,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            _ROW: row,
        }
        return answers.get(role)


class VersionDelegate(QStyledItemDelegate):
    """Draws a version as a point on the line with two or three lines of text beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the texts need in the list's width."""
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else 300
        parts = _parts(index.data(_ROW))
        heights = [_height(step, text, width - _TEXT_AT - _SIDE) for step, text in parts]
        return QSize(width, sum(heights) + 2 * _TOP + 3 * (len(heights) - 1) + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one version."""
        theme = DRESSER.theme
        row: VersionRow = index.data(_ROW)
        place: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painting.paint_row_ground(painter, place, "side", selected=selected, hovered=hovered)
        self._paint_line(painter, option, index, row)
        top = place.top() + _TOP
        for step, text in _parts(row):
            painter.setFont(DRESSER.appearance.font(step))
            painter.setPen(QColor(theme["text" if step == "strong" else "text2"]))
            high = _height(step, text, place.width() - _TEXT_AT - _SIDE)
            room = QRect(place.left() + _TEXT_AT, top, place.width() - _TEXT_AT - _SIDE, high)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            aligned = QStyle.visualAlignment(option.direction, flags)
            wrapped = int(aligned.value) | int(Qt.TextFlag.TextWordWrap.value)
            painter.drawText(QStyle.visualRect(option.direction, place, room), wrapped, text)
            top += high + 3
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, place)
        painter.restore()

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: VersionRow) -> None:
        """Draw the line between versions and this one's point: filled while nobody has replaced it."""
        theme = DRESSER.theme
        place: QRect = option.rect
        middle = place.top() + _TOP + 9
        first = index.row() == 0
        last = index.row() == index.model().rowCount() - 1
        line = QRect(place.left() + _LINE_AT + 5, middle if first else place.top(), 2, 0)
        line.setBottom(middle if last else place.bottom())
        painter.fillRect(QStyle.visualRect(option.direction, place, line), QColor(theme["line2"]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme["accent"]), 2))
        painter.setBrush(QColor(theme["accent" if row.standing else "side"]))
        point = QRect(place.left() + _LINE_AT + 1, middle - 5, 10, 10)
        painter.drawEllipse(QStyle.visualRect(option.direction, place, point))


class VersionList(QListView):
    """The list; `chosen` carries the revision whose changes somebody wants to see."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = VersionModel(self)
        self.setModel(self._versions)
        self.setItemDelegate(VersionDelegate(self))
        self.setProperty("part", "side")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Versions"))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(_ROW).revision))
        self.activated.connect(lambda index: self.chosen.emit(index.data(_ROW).revision))
        DRESSER.changed.connect(self.scheduleDelayedItemsLayout)

    def set_rows(self, rows: Sequence[VersionRow]) -> None:
        """Show these versions."""
        self._versions.set_rows(rows)

    def choose(self, place: int) -> None:
        """Choose the version at a place."""
        if 0 <= place < self._versions.rowCount():
            index = self._versions.index(place, 0)
            self.setCurrentIndex(index)
            self.chosen.emit(index.data(_ROW).revision)


def _parts(row: VersionRow) -> list[tuple[str, str]]:
    """Return the texts of a version with their steps of the type scale."""
    parts = [("strong", row.what), ("meta", row.who)]
    return [*parts, ("meta", row.reason)] if row.reason else parts


def _height(step: str, text: str, width: int) -> int:
    """Return how high a text is, wrapped to a width."""
    metrics = QFontMetrics(DRESSER.appearance.font(step))
    flags = int(Qt.TextFlag.TextWordWrap.value)
    return metrics.boundingRect(QRect(0, 0, max(40, width), 10_000), flags, text).height()
