"""The QR of a sheet: error correction M, one millimetre a module, drawn as one filled path."""

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

MODULE: Final = 1 * mm
LEAST_SIDE: Final = 25 * mm
QUIET: Final = 4 * mm
"""Free zone on every side; the page leaves it, the drawing does not hold it."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix(text: str) -> Matrix:
    """Return the modules of a text, row by row from the top; dark is true."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


class QrDrawing(Flowable):
    """A QR drawn as one path."""

    def __init__(self, text: str) -> None:
        """Encode a text; capitals, digits, `-` and `:` give the fewest modules."""
        super().__init__()
        self._matrix = matrix(text)
        self.side = max(len(self._matrix) * MODULE, LEAST_SIDE)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's names
        """Return its size."""
        return self.side, self.side

    def draw(self) -> None:
        """Fill all dark modules at once, so that no hair lines show between them."""
        module = self.side / len(self._matrix)
        path = self.canv.beginPath()
        for row, modules in enumerate(self._matrix):
            for start, end in _dark(modules):
                path.rect(start * module, self.side - (row + 1) * module, (end - start) * module, module)
        self.canv.drawPath(path, stroke=0, fill=1)


def _dark(modules: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield where runs of dark modules start and end."""
    start = -1
    for column, dark in enumerate((*modules, False)):
        if dark and start < 0:
            start = column
        elif not dark and start >= 0:
            yield start, column
            start = -1
