"""Paints TLP labels in tables and trees as the chips they are everywhere else."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.gui.widgets import painting

_PREFIX = "TLP:"
_EDGE = 6


class LabelDelegate(QStyledItemDelegate):
    """Cells that say `TLP:GREEN` are painted as a chip; all others as ever."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not text.startswith(_PREFIX):
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, widget)
        size = painting.label_size(text.removeprefix(_PREFIX))
        room = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        place = QStyle.alignedRect(option.direction, _MIDDLE, size, QRect(room))
        painting.paint_label(painter, place, text.removeprefix(_PREFIX))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for the chip."""
        hint = super().sizeHint(option, index)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if text.startswith(_PREFIX):
            size = painting.label_size(text.removeprefix(_PREFIX))
            return QSize(size.width() + 2 * _EDGE, max(hint.height(), size.height()))
        return hint


_MIDDLE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
