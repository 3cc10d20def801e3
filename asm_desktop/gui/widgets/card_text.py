"""Lays out a text in at most so many lines, with found words marked, shortened at the end."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from asm_desktop.gui.rows import Marked
from asm_desktop.gui.theme import DRESSER

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Lines:
    """How a text is laid out: font, width in pixels, number of lines, direction of the text itself."""

    font: QFont
    width: float
    most: int
    rtl: bool = False
    leading: float = 1.3
    """Distance of lines in heights of the font."""


def laid_out(text: Marked, lines: Lines) -> QTextLayout:
    """Return the layout of a text, cut with an ellipsis where it needs more than the allowed lines."""
    layout = _layout(text, lines)
    if layout.lineCount() <= lines.most:
        return layout
    last = layout.lineAt(lines.most - 1)
    # A line lives in its layout: its numbers are taken before that layout is let go.
    begin, cut = last.textStart(), last.textStart() + last.textLength()
    while cut > begin:
        layout = _layout(_shortened(text, cut), lines)
        if layout.lineCount() <= lines.most:
            return layout
        cut -= 1
    return layout


def height(layout: QTextLayout) -> int:
    """Return the height of a layout in pixels."""
    return round(layout.boundingRect().bottom() + 0.49)


def _shortened(text: Marked, cut: int) -> Marked:
    """Return the first `cut` characters with an ellipsis, and the marks that lie in them."""
    kept = text.text[:cut].rstrip(" .,;:…")
    marks = tuple((start, min(length, len(kept) - start)) for start, length in text.marks if start < len(kept))
    return Marked(kept + ELLIPSIS, marks)


def _layout(text: Marked, lines: Lines) -> QTextLayout:
    """Lay out the whole text."""
    layout = QTextLayout(text.text.replace("\n", " "), lines.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if lines.rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, lines.font))
    layout.beginLayout()
    top = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(lines.width)
        line.setPosition(QPointF(0, top))
        top += line.height() * lines.leading
    layout.endLayout()
    return layout


def _formats(text: Marked, font: QFont) -> list[QTextLayout.FormatRange]:
    """Return the formats of the found words: marked ground, heavier."""
    formats = []
    for start, length in text.marks:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, length
        style = QTextCharFormat()
        style.setBackground(QColor(DRESSER.theme["mark"]))
        style.setForeground(QColor(DRESSER.theme["onMark"]))
        style.setFontWeight(max(QFont.Weight.DemiBold, font.weight()))
        one.format = style
        formats.append(one)
    return formats
