"""The list of filters: a tree without indentation, whose delegate draws heads, check boxes and counts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.rows import FacetGroup
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.facet_model import FacetModel, FacetRole

_HEAD, _ROW = 34, 27
_MARGIN = 16
_BOX = 16

Index = QModelIndex | QPersistentModelIndex


class FacetDelegate(QStyledItemDelegate):
    """Draws a head with its chevron, or a value with its box and count."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a head or a row at the chosen text size."""
        return QSize(120, DRESSER.appearance.scaled(_HEAD if index.data(FacetRole.IS_GROUP) else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        place = option.rect
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painting.paint_row_ground(painter, place, "side", selected=False, hovered=hovered)
        if index.data(FacetRole.IS_GROUP):
            self._paint_head(painter, option, index)
        elif index.data(FacetRole.IS_MORE):
            self._paint_more(painter, option, index)
        else:
            self._paint_value(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, place)
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the head of a group, with a line above all but the first."""
        place = option.rect
        if index.row() > 0:
            painter.fillRect(
                QRect(place.left() + 12, place.top(), place.width() - 24, 1), QColor(DRESSER.theme["line"])
            )
        painter.setFont(DRESSER.appearance.font("head"))
        painter.setPen(QColor(DRESSER.theme["text"]))
        text = place.adjusted(_MARGIN, 0, -_MARGIN - 20, 0)
        _draw(painter, option, text, index.data())
        view = option.widget
        head = index.model().index(index.row(), 0)
        open_ = isinstance(view, QTreeView) and view.isExpanded(head)
        chevron = icons.pixmap("up" if open_ else "down", 14, DRESSER.theme["text2"], _ratio(option))
        box = QRect(place.right() - _MARGIN - 13, place.center().y() - 7, 14, 14)
        painter.drawPixmap(_visual(option, box).topLeft(), chevron)

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw "Show more"."""
        painter.setFont(DRESSER.appearance.font("metaStrong"))
        painter.setPen(QColor(DRESSER.theme["accent"]))
        _draw(painter, option, option.rect.adjusted(_MARGIN + _BOX + 9, 0, -_MARGIN, 0), index.data())

    def _paint_value(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw box, text and count."""
        theme = DRESSER.theme
        place = option.rect
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        box = _visual(option, QRect(place.left() + _MARGIN, place.center().y() - _BOX // 2, _BOX, _BOX))
        _paint_box(painter, box, ticked=ticked, ratio=_ratio(option))
        count = QLocale().toString(int(index.data(FacetRole.COUNT)))
        painter.setFont(DRESSER.appearance.font("meta"))
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(QColor(theme["text2"]))
        number = _visual(option, QRect(place.right() - _MARGIN - width, place.top(), width + 1, place.height()))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, count)
        painter.setFont(DRESSER.appearance.font("strong" if ticked else "body"))
        painter.setPen(QColor(theme["text"]))
        text = place.adjusted(_MARGIN + _BOX + 9, 0, -_MARGIN - width - 8, 0)
        _draw(painter, option, text, index.data())


def _paint_box(painter: QPainter, box: QRect, *, ticked: bool, ratio: float) -> None:
    """Draw a check box."""
    theme = DRESSER.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme["accent" if ticked else "ctl"]), 1))
    painter.setBrush(QColor(theme["accent" if ticked else "surface"]))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        painter.drawPixmap(box.left() + 2, box.top() + 2, icons.pixmap("check", 12, theme["onAccent"], ratio))
    painter.restore()


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return a place mirrored where the language runs right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _draw(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> None:
    """Draw a text at its leading edge, shortened where it does not fit."""
    place = _visual(option, place)
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(place, QStyle.visualAlignment(option.direction, flags), short)


def _ratio(option: QStyleOptionViewItem) -> float:
    """Return the screen ratio of the view that is painted."""
    return option.widget.devicePixelRatioF()


class FacetList(QTreeView):
    """Filters with real check states; Space and Enter tick, Left and Right close and open a group."""

    ticked = Signal(str, str, bool)
    """Group, value, on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets = FacetModel(self)
        self._closed: set[str] = set()
        self._known: set[str] = set()
        self.setModel(self._facets)
        self.setItemDelegate(FacetDelegate(self))
        self.setProperty("part", "side")
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Filters"))
        self._facets.ticked.connect(self.ticked)
        self.clicked.connect(self._activate)
        self.expanded.connect(lambda index: self._closed.discard(self._facets.group_at(index).name))
        self.collapsed.connect(lambda index: self._closed.add(self._facets.group_at(index).name))
        DRESSER.changed.connect(self._relayout)

    def set_groups(self, groups: Sequence[FacetGroup]) -> None:
        """Show groups, keeping what is open, where one has scrolled to and the current row."""
        if tuple(groups) == self._facets.groups:
            return
        for group in groups:
            if group.name not in self._known:
                self._known.add(group.name)
                if not group.open:
                    self._closed.add(group.name)
        self._keep(lambda: self._facets.set_groups(groups))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _activate(self, index: QModelIndex) -> None:
        """Open or close a group, show its rest, or tick a value."""
        if not index.isValid():
            return
        if index.data(FacetRole.IS_GROUP):
            self.setExpanded(index, not self.isExpanded(index))
        elif index.data(FacetRole.IS_MORE):
            name = self._facets.group_at(index).name
            self._keep(lambda: self._facets.show_whole(name))
        else:
            self._facets.toggle(index)

    def _keep(self, change: Callable[[], None]) -> None:
        """Change the model and put back what a reset forgets."""
        current = self.currentIndex()
        place = (current.parent().row(), current.row()) if current.isValid() else None
        scrolled = self.verticalScrollBar().value()
        change()
        for row, group in enumerate(self._facets.groups):
            closed = group.name in self._closed
            self.setExpanded(self._facets.index(row, 0), not closed)
        if place is not None:
            parent = self._facets.index(place[0], 0) if place[0] >= 0 else QModelIndex()
            index = self._facets.index(place[1], 0, parent)
            if index.isValid():
                self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scrolled)

    def _relayout(self) -> None:
        """Measure anew when the look changes."""
        self.doItemsLayout()
