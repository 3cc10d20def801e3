"""The fonts of printed sheets, and which of them has a letter.

Noto Sans Medium is the text face (Regular loses its dots on a photocopy). A letter that it lacks is taken from Noto
Sans Ethiopic or, for arrows and signs, from Inter. ReportLab drops a letter that the font lacks without a word, so
every text passes `runs` first, and what no font has is reported instead of printed.
"""

import threading
import unicodedata
from collections.abc import Collection, Iterator
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Final

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asm_desktop import paths


class Face(Enum):
    """The three faces of a sheet, each with its fonts in the order in which they are asked for a letter."""

    MEDIUM = ("NotoSans-Medium", "NotoSansEthiopic-Medium", "Inter-Medium")
    BOLD = ("NotoSans-Bold", "NotoSansEthiopic-Bold", "Inter-Bold")
    ITALIC = ("NotoSans-MediumItalic", "NotoSansEthiopic-Medium", "Inter-Medium")

    @property
    def font(self) -> str:
        """The face's first font."""
        return self.value[0]


_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
"""Bidirectional classes whose letters must be joined and reordered; set letter by letter they would be wrong."""

_LOCK: Final = threading.Lock()


def register() -> None:
    """Make the first font of each face known to ReportLab; the others follow when a text needs them."""
    for face in Face:
        coverage(face.font)


@cache
def coverage(font: str) -> Collection[int]:
    """Return the code points a font can print, registering the font once.

    A second registration under one name would be ignored and its mapping lost, hence the lock.
    """
    with _LOCK:
        if font not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(font, str(paths.resources() / "fonts" / f"{font}.ttf")))
            addMapping(font, 0, 0, font)
    loaded = pdfmetrics.getFont(font)
    assert isinstance(loaded, TTFont)  # noqa: S101 - only we register these names, and only as TrueType
    return frozenset(loaded.face.charToGlyph)


def runs(text: str, face: Face) -> Iterator[tuple[str, str]]:
    """Yield (font, piece) for a text; letters that no font has are left out (`missing` tells them)."""
    fonts = _fonts_of(text, face)
    for font, pairs in groupby(zip(fonts, text, strict=True), key=lambda pair: pair[0]):
        if font:
            yield font, "".join(letter for _, letter in pairs)


def missing(text: str) -> frozenset[str]:
    """Return the letters of a text that cannot be printed."""
    return frozenset(letter for letter in set(text) if not _printable(letter))


def width(text: str, face: Face, size: float) -> float:
    """Return how wide a text runs in points."""
    return sum(pdfmetrics.stringWidth(piece, font, size) for font, piece in runs(text, face))


def _fonts_of(text: str, face: Face) -> list[str]:
    """Return the font for each letter, "" where there is none; spaces and marks stay in the font before them."""
    fonts: list[str] = []
    current = face.font
    for letter in text:
        stays = letter.isspace() or unicodedata.combining(letter)
        if not (stays and ord(letter) in coverage(current)):
            current = _font_for(letter, face) or face.font
        fonts.append(current if _font_for(letter, face) else "")
    return fonts


@cache
def _font_for(letter: str, face: Face) -> str:
    """Return the first font of a face that has the letter, or ""."""
    if unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT:
        return ""
    return next((font for font in face.value if ord(letter) in coverage(font)), "")


def _printable(letter: str) -> bool:
    """Say whether every face can print the letter."""
    return all(_font_for(letter, face) for face in Face)
