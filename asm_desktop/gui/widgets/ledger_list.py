"""A list with one line for each agreement, gap or withdrawal: two lines of text, a side with a bar, a badge."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from asm_desktop.gui.rows import LedgerRow
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import painting

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole + 1
_SIDE, _TOP, _GAP, _BAR = 16, 11, 4, 6
_SIDE_ROOM = 210
_BADGE_ROOM = 190
_NARROW = 740
"""Below this width side and badge stand under the text."""


class LedgerModel(QAbstractListModel):
    """Holds the lines it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LedgerRow, ...] = ()

    def set_rows(self, rows: Sequence[LedgerRow]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what view, delegate or screen reader asks."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: "\n".join(part for part in (row.title, row.meta, row.side) if part),
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            _ROW: row,
        }
        return answers.get(role)


class LedgerDelegate(QStyledItemDelegate):
    """Draws a line; texts that do not fit are shortened, and are whole in the tooltip and the panel."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line in the list's width."""
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else _NARROW
        row: LedgerRow = index.data(_ROW)
        high = _line("strong") + _GAP + _line("meta")
        if width < _NARROW and (row.side or row.badge):
            high += _GAP + max(_line("meta"), 20)
        return QSize(width, high + 2 * _TOP + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row: LedgerRow = index.data(_ROW)
        place: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painting.paint_row_ground(painter, place, "surface", selected=selected, hovered=hovered)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(DRESSER.theme["line"]))
        wide = place.width() >= _NARROW
        taken = (_SIDE_ROOM if row.side else 0) + (_BADGE_ROOM if row.badge else 0)
        room = place.adjusted(_SIDE, _TOP, -_SIDE - (taken + _SIDE if wide and taken else 0), 0)
        top = self._words(painter, option, room, (("strong", "text", row.title), ("meta", "text2", row.meta)))
        if wide:
            self._paint_side(painter, option, row, place.adjusted(place.width() - _SIDE - taken, _TOP, -_SIDE, -_TOP))
        else:
            self._paint_below(painter, option, row, QRect(room.left(), top, room.width(), max(_line("meta"), 20)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, place.adjusted(0, 0, 0, -1))
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, lines: Sequence[tuple[str, str, str]]
    ) -> int:
        """Draw texts below each other, and return where the next would begin."""
        top = room.top()
        for step, tone, text in lines:
            high = _line(step)
            painter.setFont(DRESSER.appearance.font(step))
            painter.setPen(QColor(DRESSER.theme[tone]))
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            line = _visual(option, QRect(room.left(), top, room.width(), high))
            painter.drawText(line, QStyle.visualAlignment(option.direction, flags), short)
            top += high + _GAP
        return top

    def _paint_side(self, painter: QPainter, option: QStyleOptionViewItem, row: LedgerRow, room: QRect) -> None:
        """Draw side and badge at the end of a wide line."""
        if row.side:
            side = QRect(room.left(), room.top(), _SIDE_ROOM - 24, room.height())
            top = self._words(painter, option, side, (("meta", "text", row.side),))
            if row.share >= 0:
                self._paint_bar(painter, option, QRect(side.left(), top + 2, side.width(), _BAR), row.share)
        if row.badge is not None:
            shown = painting.short_badge(row.badge, _BADGE_ROOM)
            size = painting.badge_size(shown)
            left = room.right() - _BADGE_ROOM + 1
            badge = QRect(left, room.top() + (room.height() - size.height()) // 2, size.width(), size.height())
            painting.paint_badge(painter, _visual(option, badge), shown, option.widget.devicePixelRatioF())

    def _paint_below(self, painter: QPainter, option: QStyleOptionViewItem, row: LedgerRow, room: QRect) -> None:
        """Draw badge and side in a line of their own."""
        left = room.left()
        if row.badge is not None:
            size = painting.badge_size(row.badge)
            ratio = option.widget.devicePixelRatioF()
            painting.paint_badge(painter, _visual(option, QRect(room.topLeft(), size)), row.badge, ratio)
            left += size.width() + 12
        self._words(painter, option, QRect(left, room.top(), room.right() - left, 0), (("meta", "text", row.side),))

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, share: float) -> None:
        """Draw how much is done."""
        theme = DRESSER.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme["line"]))
        painter.drawRoundedRect(_visual(option, room), 3, 3)
        done = QRect(room.left(), room.top(), round(room.width() * share), room.height())
        painter.setBrush(QColor(theme["ok" if share >= 1 else "accent"]))
        painter.drawRoundedRect(_visual(option, done), 3, 3)


class LedgerList(QListView):
    """The list; `chosen` carries the key of the line in hand, "" if there is none."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LedgerModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(LedgerDelegate(self))
        self.setProperty("part", "card")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(lambda index: self.opened.emit(index.data(_ROW).key))
        DRESSER.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """The lines shown."""
        return self._lines.rows

    @property
    def key(self) -> str:
        """The key of the line in hand, "" if there is none."""
        row = self.currentIndex().data(_ROW)
        return row.key if isinstance(row, LedgerRow) else ""

    def set_rows(self, rows: Sequence[LedgerRow], key: str = "") -> None:
        """Show these lines, and take one in hand: that with the key, else the one before, else the first."""
        wanted = key or self.key
        self._lines.set_rows(rows)
        keys = [row.key for row in rows]
        if rows:
            self.setCurrentIndex(self._lines.index(keys.index(wanted) if wanted in keys else 0, 0))
        else:
            self.chosen.emit("")

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line is in hand."""
        super().currentChanged(QModelIndex(current), QModelIndex(previous))  # type: ignore[arg-type] # stubs
        row = current.data(_ROW)
        if isinstance(row, LedgerRow):
            self.chosen.emit(row.key)


def _line(step: str) -> int:
    """Return the height of a line of a step of the type scale."""
    return painting.line_height(step)


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return a place in a line, mirrored where the language runs right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)
