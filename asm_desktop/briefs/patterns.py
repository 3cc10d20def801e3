"""Patterns that stay apart after two photocopies."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

DIAGONAL: Final = 5.6
"""Between the lines of the diagonal pattern."""
DIAGONAL_LINE: Final = 1.0


def diagonal(canvas: Canvas, left: float, foot: float, width: float, height: float) -> None:
    """Fill a box with lines rising to the right."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, foot, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineWidth(DIAGONAL_LINE)
    lines = canvas.beginPath()
    start = left - height
    while start < left + width:
        lines.moveTo(start, foot)
        lines.lineTo(start + height, foot + height)
        start += DIAGONAL
    canvas.drawPath(lines, stroke=1, fill=0)
    canvas.restoreState()
