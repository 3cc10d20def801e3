"""The steps of an assistant: which are done, which one is now, which come."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.theme import DRESSER

_CIRCLE, _STEP = 26, 50


class StepList(QWidget):
    """Paints its steps one below the other: a number or a check in a circle, and a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        DRESSER.changed.connect(self.updateGeometry)

    def show_steps(self, names: Sequence[str], now: int) -> None:
        """Show steps; `now` is the place of the present one."""
        self._names, self._now = tuple(names), now
        text = self.tr("Step {place} of {count}: {name}")
        self.setAccessibleName(text.format(place=now + 1, count=len(names), name=names[now]) if names else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all steps."""
        return QSize(180, DRESSER.appearance.scaled(_STEP) * len(self._names))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = DRESSER.appearance.scaled(_STEP)
        for place, name in enumerate(self._names):
            self._paint_step(painter, QRect(0, place * high, self.width(), high), place, name)
        painter.end()

    def _paint_step(self, painter: QPainter, room: QRect, place: int, name: str) -> None:
        """Paint one step."""
        theme = DRESSER.theme
        done, present = place < self._now, place == self._now
        circle = self._visual(QRect(room.left() + 1, room.center().y() - _CIRCLE // 2, _CIRCLE, _CIRCLE))
        painter.setPen(QPen(QColor(theme["accent" if done or present else "ctl"]), 1.5))
        painter.setBrush(QColor(theme["accent" if present else "accentSoft" if done else "side"]))
        painter.drawEllipse(circle)
        if done:
            picture = icons.pixmap("check", 14, theme["accent"], self.devicePixelRatioF())
            painter.drawPixmap(circle.center().x() - 6, circle.center().y() - 6, picture)
        else:
            painter.setFont(DRESSER.appearance.font("badge"))
            painter.setPen(QColor(theme["onAccent" if present else "text2"]))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        font = DRESSER.appearance.font("body")
        font.setWeight(QFont.Weight.DemiBold if present else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme["text" if present else "text2"]))
        text = self._visual(room.adjusted(_CIRCLE + 13, 0, 0, 0))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)

    def _visual(self, place: QRect) -> QRect:
        """Return a place mirrored where the language runs right to left."""
        return self.style().visualRect(self.layoutDirection(), self.rect(), place)
