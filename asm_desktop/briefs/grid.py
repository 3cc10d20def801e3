"""The desk grid: measures in points on A4, and the type of each part of a sheet."""

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, TypeAlias

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from asm_desktop.briefs.fonts import Face

PAGE_WIDTH: Final[float] = A4[0]
PAGE_HEIGHT: Final[float] = A4[1]

LEFT: Final = 18 * mm
"""Left and right margin."""
SIDE: Final = 36 * mm
"""Margin column: side-heads, evidence marks, QR."""
GUTTER: Final = 6 * mm
TEXT: Final = 132 * mm
"""Text column."""
WIDTH: Final = SIDE + GUTTER + TEXT
"""Both columns."""
TEXT_LEFT: Final = LEFT + SIDE + GUTTER

LINE: Final = 14.0
"""Baseline grid."""
LINES: Final = 50
"""Lines of a page whose header and footer take one line each."""
FRAME_TOP: Final = 70.0
"""From the upper edge of the paper to the first line."""
HANG: Final = 8.0
"""Between a hanging number and its text."""

THIN: Final = 0.75
"""The thinnest line that survives two photocopies; nothing is drawn thinner."""
FURNITURE_RULE: Final = 0.8
STRONG: Final = 1.2
KEY_RULE: Final = 1.4

RAISED_SIZE: Final = 8.0
"""Size of the raised numbers of sources, always bold; nothing is set smaller."""


Align: TypeAlias = Literal[0, 1, 2]
"""Left, centre, right, as ReportLab counts them."""


@dataclass(frozen=True, slots=True)
class Type:
    """Size, leading and face of a part."""

    size: float
    leading: float
    face: Face = Face.MEDIUM

    @property
    def bold(self) -> "Type":
        """The same in bold."""
        return Type(self.size, self.leading, Face.BOLD)

    @property
    def italic(self) -> "Type":
        """The same in italic, for remarks."""
        return Type(self.size, self.leading, Face.ITALIC)


TITLE: Final = Type(23, 28, Face.BOLD)
KEY: Final = Type(12, 17.5)
BODY: Final = Type(10.5, LINE)
TABLE: Final = Type(9.5, 12.5)
TABLE_HEAD: Final = Type(8.8, 11.5, Face.BOLD)
CHART_LABEL: Final = Type(9.5, 11.5)
SOURCE: Final = Type(9, 12)
NOTE: Final = Type(8.8, 12)
FURNITURE: Final = Type(8.8, 12)
MARGIN_WORDS: Final = Type(15, 17, Face.BOLD)


@cache
def style(kind: Type, align: Align = 0, hung: str = "") -> ParagraphStyle:
    """Return ReportLab's style for a type; `align` 0 left, 1 centre, 2 right; `hung` names the face of its number.

    At least two lines of a paragraph stay together on either side of a page break.
    """
    number = Face[hung] if hung else Face.MEDIUM
    return ParagraphStyle(
        f"{kind.face.name}-{kind.size}-{kind.leading}-{align}-{hung}",
        fontName=kind.face.font,
        fontSize=kind.size,
        leading=kind.leading,
        alignment=align,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=number.font,
        bulletFontSize=kind.size,
        bulletIndent=-HANG,
        bulletAnchor="end",
        splitLongWords=1,
    )
