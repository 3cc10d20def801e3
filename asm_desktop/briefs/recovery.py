"""The recovery sheet: one page with the words that open an archive when its passphrase is forgotten.

It is no brief: it has no entry in the register, no code and no copy anywhere. It is made in memory and given away.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.canvases import blank_canvas
from asm_desktop.briefs.flow import Block, Placed, column_height
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.grid import Type
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.sources import SourceNumbers
from asm_desktop.briefs.typography import clean
from asm_desktop.briefs.words import words_for

_WORD: Final = Type(20, 26, Face.BOLD)
_NUMBER: Final = Type(9, 12)
_COLUMNS: Final = 4
_BOX_HEIGHT: Final = 54.0
_BOX_GAP: Final = 10.0
_INSIDE: Final = 8.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on it: whose archive, its short id, the day, the words, and the language of the sheet."""

    office: str
    organisation: str
    archive: str
    date: str
    words: str
    language: str


def build_recovery(sheet: RecoverySheet) -> bytes:
    """Return the sheet as a PDF of one page, for any black-and-white printer."""
    fonts.register()
    setter = Setter(words_for(sheet.language), SourceNumbers(()))
    file = BytesIO()
    canvas = blank_canvas(file, sheet.language, clean(setter.words.say("recovery-title")))
    top = grid.PAGE_HEIGHT - grid.FRAME_TOP
    for block in _head(setter, sheet):
        top = _draw(canvas, block, top)
    top = _draw_words(canvas, setter, sheet.words, top)
    for block in _foot(setter):
        top = _draw(canvas, block, top)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _head(setter: Setter, sheet: RecoverySheet) -> Iterator[Block]:
    """Yield what stands above the words: what this is, and whose archive it opens."""
    say = setter.words.say
    title = Placed(setter.plain(say("recovery-title"), grid.TITLE))
    yield Block((title, Placed(setter.plain(say("recovery-intro"), grid.KEY), before=grid.LINE)), full=True)
    office = " · ".join(part for part in (sheet.office, sheet.organisation) if part)
    for head, text in (
        ("recovery-archive", f"{office} ({sheet.archive})"),
        ("recovery-printed", setter.words.date(sheet.date)),
    ):
        yield _beside(setter, say(head), [text])
    yield _beside(setter, say("recovery-words"), [say("recovery-words-note")])


def _foot(setter: Setter) -> Iterator[Block]:
    """Yield what stands below the words: how to use and how to keep them."""
    say = setter.words.say
    command = say("recovery-command", command="asm-desktop passphrase recover")
    yield _beside(setter, say("recovery-use"), [say("recovery-use-text"), command])
    yield _beside(setter, say("recovery-keep"), [say("recovery-keep-text")])
    yield _beside(setter, say("recovery-lost"), [say("recovery-lost-text")])


def _beside(setter: Setter, head: str, texts: list[str]) -> Block:
    """Return texts with a head beside them."""
    body = tuple(Placed(setter.plain(text, grid.BODY), before=grid.LINE / 2) for text in texts)
    return Block(body, side=(Placed(setter.head(head)),), gap=grid.LINE)


def _draw(canvas: Canvas, block: Block, top: float) -> float:
    """Draw a block and return where the next one begins."""
    block.draw(canvas, top)
    return top - block.height - grid.LINE


def _draw_words(canvas: Canvas, setter: Setter, words: str, top: float) -> float:
    """Draw each group of the words in a numbered frame, four to a line, and return where the text goes on."""
    width = (grid.WIDTH - (_COLUMNS - 1) * _BOX_GAP) / _COLUMNS
    canvas.setLineWidth(grid.STRONG)
    groups = words.split()
    for place, group in enumerate(groups):
        left = grid.LEFT + place % _COLUMNS * (width + _BOX_GAP)
        foot = top - (place // _COLUMNS + 1) * _BOX_HEIGHT - place // _COLUMNS * _BOX_GAP
        canvas.rect(left, foot, width, _BOX_HEIGHT)
        for kind, text, above in ((_NUMBER, str(place + 1), _BOX_HEIGHT - 16), (_WORD, group, 10)):
            column = (Placed(setter.plain(text, kind, align=0 if kind is _NUMBER else 1)),)
            height = column_height(column, width - 2 * _INSIDE)
            column[0].flowable.drawOn(canvas, left + _INSIDE, foot + above)
            if height > _BOX_HEIGHT:
                raise ValueError(group)
    rows = -(-len(groups) // _COLUMNS)
    return top - rows * _BOX_HEIGHT - (rows - 1) * _BOX_GAP - 2 * grid.LINE
