"""The empty file that every sheet is drawn into: page, language, standard face, and who made it."""

from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from asm_desktop.briefs import grid
from asm_desktop.briefs.fonts import Face

_MAKER: Final = "ASM Desktop"


def blank_canvas(file: BytesIO, language: str, title: str) -> Canvas:
    """Return a canvas that gives the same bytes for the same drawing, always and everywhere; fonts are registered."""
    canvas = Canvas(
        file,
        pagesize=(grid.PAGE_WIDTH, grid.PAGE_HEIGHT),
        invariant=1,
        lang=language,
        initialFontName=Face.MEDIUM.font,  # type: ignore[arg-type]  # the stubs take it for a number
        initialFontSize=grid.BODY.size,
        initialLeading=grid.BODY.leading,
    )
    canvas.setTitle(title)
    canvas.setCreator(_MAKER)
    canvas.setProducer(_MAKER)
    return canvas
