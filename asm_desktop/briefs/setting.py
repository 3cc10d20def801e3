"""Setting type: from texts to paragraphs, every letter accounted for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from reportlab.platypus import Flowable, Paragraph

from asm_desktop.briefs import fonts, grid
from asm_desktop.briefs.fonts import Face
from asm_desktop.briefs.grid import Align, Type
from asm_desktop.briefs.sources import SourceNumbers
from asm_desktop.briefs.typography import Run, typeset
from asm_desktop.briefs.words import Words

RISE: Final = 0.36
"""How far raised numbers stand above the line, in parts of the text's size."""

LACKS: Final = "lacks"
"""The canvas's callback that learns on which page a text with missing letters is drawn, by the letter's place."""


@dataclass(frozen=True, slots=True)
class Lacking:
    """A letter that no font has, the word it stands in, and the part of the sheet."""

    letter: str
    word: str
    part: str


class MeasuredParagraph(Paragraph):
    """A paragraph that is broken into lines once for a width: filling pages asks for its height many times."""

    _measured: float | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Return its size."""
        if self._measured != aW:
            super().wrap(aW, aH)
            self._measured = aW
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return the part that fits and the rest; asking makes ReportLab forget the lines."""
        self.wrap(aW, aH)
        self._measured = None
        return super().split(aW, aH)


class Setter:
    """Sets the texts of one sheet; keeps the source numbers, the letters no font has, and the part being set."""

    def __init__(self, words: Words, sources: SourceNumbers) -> None:
        """Set in the language of `words`; `sources` are numbered as they are met."""
        self.words = words
        self.sources = sources
        self.part = ""
        self.missing: list[Lacking] = []

    def plain(self, text: str, kind: Type, *, align: Align = 0) -> Paragraph:
        """Return a paragraph of plain text, in which `[^key]` refers to a source."""
        return self.paragraph([Run(text)], kind, align=align)

    def paragraph(
        self, runs: Iterable[Run], kind: Type, *, align: Align = 0, number: str = "", number_face: Face = Face.BOLD
    ) -> Paragraph:
        """Return a paragraph; `number` hangs left of it."""
        pieces = [piece for run in runs for piece in self.sources.split(run) if piece.text]
        markup = "".join(self._markup(piece, kind) for piece in typeset(pieces, self.words))
        style = grid.style(kind, align, number_face.name if number else "")
        return MeasuredParagraph(markup, style, bulletText=number or None)

    def head(self, text: str, kind: Type = grid.BODY.bold) -> Paragraph:
        """Return a side-head."""
        return self.plain(text, kind)

    def lines(self, lines: Sequence[str], kind: Type) -> Paragraph:
        """Return a paragraph whose lines are already broken."""
        return MeasuredParagraph("<br/>".join(self._markup(Run(line), kind) for line in lines), grid.style(kind))

    def label(self, name: str, note: str) -> Paragraph:
        """Return a chart's label: the name in bold, the note below it."""
        return self.paragraph([Run(name, bold=True), Run(f"\n{note}" if note else "")], grid.CHART_LABEL)

    def not_recorded(self) -> Run:
        """Return what stands where a reader must know that something is empty."""
        return Run(self.words.say("not-recorded"), italic=True)

    def _markup(self, run: Run, kind: Type) -> str:
        """Return a run in ReportLab's markup: escaped, cut into fonts, its missing letters written down."""
        lacking = "".join(f'<onDraw name="{LACKS}" label="{at}"/>' for at in self.watch(run.text))
        face = _face(run, kind)
        markup = lacking + "<br/>".join(_in_fonts(line, face) for line in run.text.split("\n"))
        if not run.raised:
            return markup
        return f'<super rise="{kind.size * RISE:.2f}" size="{grid.RAISED_SIZE}">{markup}</super>'

    def watch(self, text: str) -> range:
        """Keep each letter of a text that no font can print, with its word and part; return their places."""
        start = len(self.missing)
        lacking = fonts.missing(text.replace("\n", " "))
        if lacking:
            words = text.split()
            for letter in sorted(lacking):
                word = next((word for word in words if letter in word), letter)
                self.missing.append(Lacking(letter, word, self.part))
        return range(start, len(self.missing))


def _in_fonts(line: str, face: Face) -> str:
    """Return the markup of one line, cut into the fonts that have its letters."""
    pieces = fonts.runs(line, face)
    return "".join(f'<font name="{font}">{escape(piece, quote=False)}</font>' for font, piece in pieces)


def _face(run: Run, kind: Type) -> Face:
    """Return the face of a run in a part of a given type; there is no bold italic."""
    if run.bold or kind.face is Face.BOLD:
        return Face.BOLD
    if run.italic or kind.face is Face.ITALIC:
        return Face.ITALIC
    return Face.MEDIUM
