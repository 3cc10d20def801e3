"""Small things to show: a TLP chip, a badge, a text that wraps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from asm_desktop.gui.rows import Badge
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import set_picture


class LabelChip(QWidget):
    """A TLP label; its meaning is the tooltip and what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = "RED"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        DRESSER.changed.connect(self.updateGeometry)

    def show_label(self, label: str, meaning: str) -> None:
        """Show a label (`GREEN`) and keep its meaning."""
        self._label = label
        self.setToolTip(meaning)
        self.setAccessibleName(f"TLP:{label}")
        self.setAccessibleDescription(meaning)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the chip."""
        return painting.label_size(self._label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painting.paint_label(painter, self.rect(), self._label)
        painter.end()


class BadgeLabel(QWidget):
    """A badge as a widget."""

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self.setAccessibleName(badge.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        DRESSER.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the badge."""
        return painting.badge_size(self._badge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painting.paint_badge(painter, self.rect(), self._badge, self.devicePixelRatioF())
        painter.end()


def text_label(text: str = "", step: str = "body", tone: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of a step of the type scale and a tone; plain text always, for texts may be hostile."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("type", step)
    if tone:
        label.setProperty("tone", tone)
    label.setWordWrap(wraps)
    return label


class ShortLabel(QLabel):
    """A line of text that is shortened where it does not fit; the whole is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, shortened where needed."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(24, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as fits."""
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(24, self.width()))
        super().setText(short)
        self.setToolTip("" if short == self._whole else self._whole)


class IconText(QWidget):
    """An icon with a few words, as for a place or a date; words that do not fit are shortened."""

    def __init__(self, icon: str, text: str, name: str, step: str = "meta", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        picture = QLabel(self)
        set_picture(picture, icon, "text2", 16)
        row.addWidget(picture)
        words = ShortLabel(self)
        words.setProperty("type", step)
        words.setText(text)
        row.addWidget(words)
        self.setToolTip(name)
        self.setAccessibleName(f"{name}: {text}" if name else text)
