"""The list of results: one card for each entry, drawn by a delegate."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.rows import ResultRow
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import card_text, painting
from asm_desktop.gui.widgets.card_text import Lines
from asm_desktop.gui.widgets.result_model import ResultModel, ResultRole

Index = QModelIndex | QPersistentModelIndex

_SIDE, _TOP, _GAP = 16, 11, 5
_BADGES = 3
_KEPT = 60
"""Layouts of cards that are kept."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A card laid out for a width."""

    title: QTextLayout
    snippet: QTextLayout | None
    head: int
    tags: int
    height: int


class ResultDelegate(QStyledItemDelegate):
    """Draws the cards. Heights are kept by entry and width, and the layouts of the cards that are on the screen."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[ResultRow, int], int] = {}
        self._shown: dict[tuple[ResultRow, int], _Card] = {}
        self.compact = False

    def forget(self) -> None:
        """Measure anew."""
        self._heights.clear()
        self._shown.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a card in the view's present width."""
        row: ResultRow = index.data(ResultRole.ROW)
        width = self._view.viewport().width()
        known = self._heights.get((row, width))
        if known is None:
            known = self._heights[row, width] = self._card(row, width).height
        return QSize(width, known)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        row: ResultRow = index.data(ResultRole.ROW)
        place: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = self._card(row, place.width())
        painter.save()
        painter.setLayoutDirection(option.direction)
        painting.paint_row_ground(painter, place, "surface", selected=selected, hovered=hovered)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(DRESSER.theme["line"]))
        top = place.top() + _TOP
        self._paint_head(painter, option, row, QRect(place.left(), top, place.width(), card.head))
        top += card.head + _GAP
        painter.setPen(QColor(DRESSER.theme["text"]))
        card.title.draw(painter, QPointF(place.left() + _SIDE, top))
        top += card_text.height(card.title) + 3
        if card.snippet is not None:
            painter.setPen(QColor(DRESSER.theme["text2"]))
            card.snippet.draw(painter, QPointF(place.left() + _SIDE, top))
        if card.tags:
            bottom = place.bottom() - _TOP - card.tags + 1
            self._paint_tags(painter, option, row, QRect(place.left(), bottom, place.width(), card.tags))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, place.adjusted(0, 0, 0, -1))
        painter.restore()

    def _card(self, row: ResultRow, width: int) -> _Card:
        """Return the layout of a card; those of a few screens are kept."""
        known = self._shown.get((row, width))
        if known is None:
            if len(self._shown) >= _KEPT:
                self._shown.clear()
            known = self._shown[row, width] = self._lay_out(row, width)
        return known

    def _lay_out(self, row: ResultRow, width: int) -> _Card:
        """Lay out a card for a width."""
        look = DRESSER.appearance
        room = max(80, width - 2 * _SIDE)
        title = card_text.laid_out(
            row.title, Lines(look.font("card"), room, 1 if self.compact else 2, rtl=row.rtl, leading=1.18)
        )
        snippet = None
        if row.snippet.text and not self.compact:
            snippet = card_text.laid_out(row.snippet, Lines(look.font("body"), room, 2, rtl=row.rtl, leading=1.18))
        head = painting.label_size("GREEN").height()
        tags = painting.tag_size("EN").height() if (row.language or row.badges) and not self.compact else 0
        height = 2 * _TOP + head + _GAP + card_text.height(title) + 1
        if snippet is not None:
            height += 3 + card_text.height(snippet)
        if tags:
            height += 9 + tags
        return _Card(title, snippet, head, tags, height)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, row: ResultRow, line: QRect) -> None:
        """Draw the first line: icon, kind, place, year, and the label at its end."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tint = DRESSER.theme["accent" if selected else "text2"]
        used = 0
        if row.label:
            size = painting.label_size(row.label)
            used = size.width() + 10
            chip = QRect(line.right() - _SIDE - size.width() + 1, line.top(), size.width(), size.height())
            painting.paint_label(painter, _visual(option, line, chip), row.label)
        middle = line.top() + (line.height() - 16) // 2
        icon = _visual(option, line, QRect(line.left() + _SIDE, middle, 16, 16))
        painter.drawPixmap(icon.topLeft(), icons.pixmap(row.icon, 16, tint, self._view.devicePixelRatioF()))
        painter.setFont(DRESSER.appearance.font("meta"))
        painter.setPen(QColor(DRESSER.theme["text2"]))
        text = _visual(option, line, line.adjusted(_SIDE + 22, 0, -_SIDE - used, 0))
        short = painter.fontMetrics().elidedText(row.head, Qt.TextElideMode.ElideRight, text.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(text, QStyle.visualAlignment(option.direction, flags), short)

    def _paint_tags(self, painter: QPainter, option: QStyleOptionViewItem, row: ResultRow, line: QRect) -> None:
        """Draw the language tag and the first badges, as many as fit."""
        left = line.left() + _SIDE
        if row.language:
            size = painting.tag_size(row.language)
            painting.paint_tag(painter, _visual(option, line, QRect(QPoint(left, line.top()), size)), row.language)
            left += size.width() + 6
        for badge in row.badges[:_BADGES]:
            size = painting.badge_size(badge)
            if left + size.width() > line.right() - _SIDE:
                break
            place = _visual(option, line, QRect(QPoint(left, line.top()), size))
            painting.paint_badge(painter, place, badge, self._view.devicePixelRatioF())
            left += size.width() + 6


def _visual(option: QStyleOptionViewItem, line: QRect, place: QRect) -> QRect:
    """Return a place in a line, mirrored where the language runs right to left."""
    return QStyle.visualRect(option.direction, line, place)


class ResultList(QListView):
    """Cards of entries; `chosen` follows the card in hand, `opened` is Enter or a double click.

    After `allow_several`, several cards can be chosen with Shift, Ctrl and Ctrl+A; `several` carries their entries.
    """

    chosen = Signal(str)
    several = Signal(object)
    opened = Signal(str)
    more_wanted = Signal(int)
    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = ResultModel(self)
        self._cards = ResultDelegate(self)
        self.setModel(self._results)
        self.setItemDelegate(self._cards)
        self.setProperty("part", "list")
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Results"))
        self._results.more_wanted.connect(self.more_wanted)
        self.activated.connect(lambda index: self.opened.emit(index.data(ResultRole.ENTITY)))
        DRESSER.changed.connect(self._relayout)

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """The rows shown."""
        return self._results.rows

    def set_rows(self, rows: Sequence[ResultRow], total: int, open_entry: str = "") -> None:
        """Show results; the entry that is open is chosen where it is among them, without opening it again."""
        kept = self.chosen_entities()
        self._cards.forget()
        self._results.set_rows(rows, total)
        self.scrollToTop()
        self.choose_entry(open_entry)
        if len(kept) > 1:
            self._choose_again(kept)
        self.several.emit(self.chosen_entities())

    def append_rows(self, rows: Sequence[ResultRow]) -> None:
        """Add the rows that were asked for."""
        self._results.append_rows(rows)

    def chosen_entity(self) -> str:
        """Return the entry that is chosen, "" if none is."""
        entity = self.currentIndex().data(ResultRole.ENTITY) if self.currentIndex().isValid() else ""
        return entity if isinstance(entity, str) else ""

    def allow_several(self) -> None:
        """Let several cards be chosen."""
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    def chosen_entities(self) -> tuple[str, ...]:
        """Return all entries that are chosen, in the order of the list."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._results.rows[place].entity for place in places)

    def choose_one(self) -> None:
        """Choose the card in hand alone."""
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose(self, place: int) -> None:
        """Choose the card at a place."""
        if 0 <= place < self._results.rowCount():
            self.setCurrentIndex(self._results.index(place, 0))

    def choose_entry(self, entity: str) -> None:
        """Choose the card of an entry, without opening it again; no card where it is not among those shown."""
        place = self._results.place_of(entity)
        with QSignalBlocker(self):
            if place < 0:
                self.setCurrentIndex(QModelIndex())
            self.choose(place)

    def step(self, steps: int) -> None:
        """Choose the card so many places further."""
        self.choose(self.currentIndex().row() + steps)

    def set_compact(self, *, compact: bool) -> None:
        """Show titles in one line and no snippets, or the whole cards."""
        self._cards.compact = compact
        self._relayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which entry is chosen."""
        super().currentChanged(QModelIndex(current), QModelIndex(previous))  # type: ignore[arg-type] # stubs
        entity = current.data(ResultRole.ENTITY) if current.isValid() else ""
        if entity:
            self.chosen.emit(entity)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which entries are chosen."""
        super().selectionChanged(selected, deselected)
        self.several.emit(self.chosen_entities())

    def _choose_again(self, entities: tuple[str, ...]) -> None:
        """Choose several entries once more after the list was filled anew; those that are gone are left out."""
        places = [place for place in map(self._results.place_of, entities) if place >= 0]
        flag = QItemSelectionModel.SelectionFlag
        for place in places:
            self.selectionModel().select(self._results.index(place, 0), flag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the search box with Up from the first card or with a slash."""
        goes_up = event.key() == Qt.Key.Key_Up and not event.modifiers() and self.currentIndex().row() <= 0
        if event.text() == "/" or goes_up:
            self.search_wanted.emit()
            return
        super().keyPressEvent(event)

    def _relayout(self) -> None:
        """Measure and draw anew."""
        self._cards.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
