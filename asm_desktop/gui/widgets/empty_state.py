"""What a page shows in place of a list: a drawing, one line, and the one obvious thing to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.rows import Empty
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.buttons import push_button, set_picture
from asm_desktop.gui.widgets.labels import text_label

_THREE_ABREAST = 860
_SIDE = 248


class _Disc(QWidget):
    """An icon on a soft disc."""

    def __init__(self, icon: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the disc."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and icon."""
        theme = DRESSER.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme["accentSoft"]))
        painter.drawEllipse(QRect(0, 0, self._size, self._size))
        size = round(self._size * 0.46)
        edge = (self._size - size) // 2
        painter.drawPixmap(edge, edge, icons.pixmap(self._icon, size, theme["accent"], self.devicePixelRatioF()))
        painter.end()


class EmptyState(QWidget):
    """A line and its actions; `acted` carries the key of the action."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._disc = _Disc("search", 84, self)
        self._title = text_label("", "section", wraps=True)
        self._text = text_label("", "body", "text2", wraps=True)
        self._buttons: list[QPushButton] = []
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        self._column.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addSpacing(4)
        self._column.addStretch(3)

    @property
    def title(self) -> str:
        """The line shown."""
        return self._title.text()

    def tell(self, empty: Empty) -> None:
        """Show a line, an explanation and actions; the first action is the obvious one."""
        self._disc.set_icon(empty.icon)
        self._title.setText(empty.title)
        self._text.setText(empty.text)
        self._text.setVisible(bool(empty.text))
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, (key, text) in enumerate(empty.actions):
            button = push_button(text, "" if place == 0 else "quiet", parent=self)
            button.clicked.connect(lambda _checked=False, key=key: self.acted.emit(key))
            self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._buttons.append(button)


@dataclass(frozen=True, slots=True)
class Start:
    """One way to begin, as a card on the first screen."""

    key: str
    icon: str
    title: str
    text: str
    button: str
    button_icon: str
    primary: bool = False


class StartCards(QWidget):
    """The first screen of an empty archive: a drawing, a line, and a card for each way to begin."""

    acted = Signal(str)

    def __init__(self, title: str, text: str, starts: Sequence[Start], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = text_label(title, "answer", wraps=True)
        line = text_label(text, "body", "text2", wraps=True)
        for label in (head, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        for start in starts:
            self._cards.addWidget(self._card(start), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._cards, 8)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_Disc("asm", 116, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(head)
        column.addWidget(line)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where they do not fit side by side."""
        super().resizeEvent(event)
        wide = self.width() >= _THREE_ABREAST
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _card(self, start: Start) -> QFrame:
        """Return the card of one way to begin."""
        card = QFrame(self)
        card.setProperty("part", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(8)
        picture = QLabel(card)
        set_picture(picture, start.icon, "accent", 26)
        column.addWidget(picture)
        column.addWidget(text_label(start.title, "section"))
        column.addWidget(text_label(start.text, "body", "text2", wraps=True))
        column.addStretch(1)
        column.addSpacing(6)
        button = push_button(start.button, "primary" if start.primary else "", start.button_icon, card)
        button.clicked.connect(lambda: self.acted.emit(start.key))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class FirstScreen(QWidget):
    """The ways to begin beside the place where filters will be; a narrow window has no room for that."""

    def __init__(self, cards: StartCards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self._side = QFrame(self)
        self._side.setProperty("part", "side")
        self._side.setFixedWidth(_SIDE)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(text_label(self.tr("Filters"), "head"))
        words = self.tr("Topics, countries and languages appear here when the library has entries.")
        column.addWidget(text_label(words, "body", "text2", wraps=True))
        column.addStretch(1)
        line = QFrame(self)
        line.setProperty("part", "upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(line)
        row.addWidget(cards, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the side out where the cards need the room."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _SIDE + _THREE_ABREAST)
