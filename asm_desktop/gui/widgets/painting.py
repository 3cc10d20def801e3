"""What several delegates and widgets paint alike: labels, badges, language tags, focus frames."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from asm_desktop.gui import icons
from asm_desktop.gui.rows import Badge, Mood
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.tokens import TLP_FRAME, TLP_GROUND, TLP_TEXT

_MOODS = {
    Mood.NEUTRAL: ("text2", "sunken"),
    Mood.ACCENT: ("accent", "accentSoft"),
    Mood.OK: ("ok", "okSoft"),
    Mood.WARN: ("warn", "warnSoft"),
    Mood.BAD: ("bad", "badSoft"),
}


def mood_tokens(mood: Mood) -> tuple[str, str]:
    """Return the tokens of a mood's text and ground."""
    return _MOODS[mood]


def line_height(step: str) -> int:
    """Return the height of one line in a step of the type scale."""
    return QFontMetrics(DRESSER.appearance.font(step)).height()


def label_size(label: str) -> QSize:
    """Return how large the chip of a label is."""
    metrics = QFontMetrics(DRESSER.appearance.font("tlp"))
    return QSize(metrics.horizontalAdvance(f"TLP:{label}") + 14, max(18, metrics.height() + 2))


def paint_label(painter: QPainter, place: QRect, label: str) -> None:
    """Paint a TLP label: its own colours on black in every theme, always left to right."""
    theme = DRESSER.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPen(QColor(TLP_FRAME), 1) if theme.frames_labels else QPen(Qt.PenStyle.NoPen)
    painter.setPen(frame)
    painter.setBrush(QColor(TLP_GROUND))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(DRESSER.appearance.font("tlp"))
    painter.setPen(QColor(TLP_TEXT.get(label, TLP_TEXT["RED"])))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"TLP:{label}")
    painter.restore()


def badge_size(badge: Badge) -> QSize:
    """Return how large a badge is."""
    metrics = QFontMetrics(DRESSER.appearance.font("badge"))
    return QSize(metrics.horizontalAdvance(badge.text) + 18 + 14, max(20, metrics.height() + 4))


def short_badge(badge: Badge, width: int) -> Badge:
    """Return a badge whose words fit a width, shortened where they do not."""
    metrics = QFontMetrics(DRESSER.appearance.font("badge"))
    return replace(badge, text=metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, width - 32))


def paint_badge(painter: QPainter, place: QRect, badge: Badge, ratio: float) -> None:
    """Paint a badge: ground, icon and words in the colours of its mood."""
    ink, ground = (DRESSER.theme[token] for token in _MOODS[badge.mood])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if DRESSER.theme.fills_selection else QPen(QColor(ink), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    picture = icons.pixmap(badge.icon, 14, ink, ratio)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    top = place.top() + (place.height() - 14) // 2
    painter.drawPixmap(QPoint(place.right() - 18 if rtl else place.left() + 6, top), picture)
    painter.setFont(DRESSER.appearance.font("badge"))
    painter.setPen(QColor(ink))
    text = place.adjusted(6, 0, -24, 0) if rtl else place.adjusted(24, 0, -6, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, badge.text)
    painter.restore()


def tag_size(text: str) -> QSize:
    """Return how large a language tag is."""
    metrics = QFontMetrics(DRESSER.appearance.font("badge"))
    return QSize(metrics.horizontalAdvance(text) + 12, max(20, metrics.height() + 4))


def paint_tag(painter: QPainter, place: QRect, text: str) -> None:
    """Paint a language tag: letters in a frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(DRESSER.theme["line2"]), 1))
    painter.setBrush(QColor(DRESSER.theme["surface"]))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(DRESSER.appearance.font("badge"))
    painter.setPen(QColor(DRESSER.theme["text2"]))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_focus(painter: QPainter, place: QRect) -> None:
    """Paint the frame that shows where the keyboard is."""
    width = DRESSER.theme.focus
    painter.save()
    painter.setPen(QPen(QColor(DRESSER.theme["accent"]), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRect(place.toRectF().adjusted(inset, inset, -inset, -inset))
    painter.restore()


def paint_row_ground(painter: QPainter, place: QRect, ground: str, *, selected: bool, hovered: bool) -> None:
    """Paint the ground of a row: selected (with the bar at the leading edge), under the pointer, or plain."""
    theme = DRESSER.theme
    painter.fillRect(place, QColor(theme["selected" if selected else "hover" if hovered else ground]))
    if not selected:
        return
    if not theme.fills_selection:
        paint_focus(painter, place)
        return
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = place.right() - 2 if rtl else place.left()
    painter.fillRect(QRect(left, place.top(), 3, place.height()), QColor(theme["accent"]))
