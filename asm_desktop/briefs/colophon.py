"""The colophon at the foot of the last page: the QR and what it says, consent, how to object, and whom to ask."""

from collections.abc import Iterator
from typing import Final

from reportlab.platypus import Spacer

from asm_desktop.briefs import grid, marks, qr
from asm_desktop.briefs.flow import Block, Placed
from asm_desktop.briefs.furniture import Furniture
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.typography import Run
from asm_desktop.domain import codes
from asm_desktop.domain.labels import Label
from asm_desktop.domain.printing import Sheet, print_check

_BELOW_RULE: Final = qr.QUIET - 1.0
_BELOW_QR: Final = qr.QUIET - 2.0  # the first letter's height adds the rest
_BETWEEN: Final = 6.0


def colophon(setter: Setter, sheet: Sheet, furniture: Furniture) -> Block:
    """Return the colophon; it is never parted."""
    setter.part = setter.words.say("contact")
    check = print_check(sheet)
    version = setter.words.say("version", version=sheet.version)
    side = (
        Placed(Spacer(0, grid.FURNITURE_RULE + _BELOW_RULE)),
        Placed(qr.QrDrawing(codes.qr_text(sheet.code, sheet.version, sheet.language, sheet.print_run, check))),
        Placed(setter.plain(sheet.code, grid.NOTE.bold), before=_BELOW_QR),
        Placed(setter.plain(f"{version}, {furniture.print_run}", grid.NOTE)),
        Placed(setter.plain(setter.words.say("check", check=check), grid.NOTE)),
    )
    notes = [Placed(setter.paragraph(runs, grid.NOTE), before=_BETWEEN) for runs in _notes(setter, sheet)]
    body = (Placed(marks.Rule(grid.FURNITURE_RULE)), Placed(Spacer(0, _BELOW_RULE - _BETWEEN)), *notes)
    return Block(body=body, side=side, part=setter.part)


def _notes(setter: Setter, sheet: Sheet) -> Iterator[tuple[Run, ...]]:
    """Yield the notes: who agreed, for whom this is, how to object, whom to ask."""
    words = setter.words
    if sheet.chatham_house:
        yield (Run(words.say("chatham-house")),)
    said = words.say("consent-own-work", date=words.date(sheet.date)) if sheet.own_work else sheet.consent
    yield (*_head(setter, "consent"), Run(said) if said else setter.not_recorded())
    if sheet.recipients or sheet.label is Label.AMBER:
        named = Run(", ".join(sheet.recipients)) if sheet.recipients else setter.not_recorded()
        yield (*_head(setter, "only-for"), named)
    yield (*_head(setter, "objection"), Run(sheet.objection or words.say("objection-usual", code=sheet.code)))
    if sheet.contact:
        yield (*_head(setter, "contact"), Run(sheet.contact))


def _head(setter: Setter, key: str) -> tuple[Run, Run]:
    """Return the bold word that a note begins with."""
    return Run(f"{setter.words.say(key)}.", bold=True), Run(" ")
