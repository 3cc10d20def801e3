"""The case study: where and with whom, what was done, what came of it, and what must hold elsewhere.

Two to four pages.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable, Spacer

from asm_desktop.briefs import grid, markdown, marks, parts
from asm_desktop.briefs.flow import Block, Placed
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import Column, facts, not_recorded, table
from asm_desktop.briefs.typography import Run
from asm_desktop.domain.printing import CaseSheet, Quote, Step

PLANNED: Final = 4
"""Pages of a case study."""

STRIP_GAP: Final = 5.0
"""Between the title and the fact strip."""

_BETWEEN_QUOTES: Final = 9.0


def blocks(setter: Setter, sheet: CaseSheet) -> Iterator[Block]:
    """Yield the blocks below the title, in reading order."""
    words = setter.words
    yield strip(setter, _facts(setter, sheet))
    yield from parts.passage(setter, words.say("summary"), sheet.summary, large=True)
    yield from parts.passage(setter, words.say("context"), sheet.context)
    yield from parts.passage(setter, words.say("problem"), sheet.problem)
    yield from _done(setter, sheet)
    yield from _actors(setter, sheet)
    yield from _results(setter, sheet)
    yield from _figures(setter, sheet)
    yield from _not_worked(setter, sheet.not_worked)
    yield from _quotes(setter, sheet.quotes)
    yield from parts.passage(setter, words.say("lessons"), sheet.lessons)
    yield from parts.passage(setter, words.say("must-hold"), sheet.transferability)
    yield from _followed(setter, sheet.actions)
    yield from parts.passage(setter, words.say("evidence"), sheet.evidence)
    yield from parts.sources(setter, sheet.method_note)


def strip(setter: Setter, named: list[tuple[str, list[Run]]]) -> Block:
    """Return the fact strip below the title."""
    setter.part = named[0][0]
    return Block((Placed(Spacer(0, STRIP_GAP), keep=True), Placed(facts(setter, named))), part="", full=True, gap=0)


def _facts(setter: Setter, sheet: CaseSheet) -> list[tuple[str, list[Run]]]:
    """Return the facts that are known, and the cost even if it is not."""
    words = setter.words
    period = words.span(sheet.period_from, sheet.period_to) if sheet.period_from or sheet.period_to else ""
    texts = (
        ("fact-place", words.say("no-closer", place=sheet.place) if sheet.place else ""),
        ("fact-mineral", "; ".join(one for one in (sheet.mineral, sheet.season) if one)),
        ("fact-period", period),
        ("fact-who", sheet.who_mines),
        ("fact-legal", sheet.legal_status),
    )
    cost = Run(words.money(sheet.cost)) if sheet.cost else setter.not_recorded()
    return [*((words.say(key), [Run(text)]) for key, text in texts if text), (words.say("fact-cost"), [cost])]


def _done(setter: Setter, sheet: CaseSheet) -> Iterator[Block]:
    """Yield what was done, with the strength of the evidence in the margin."""
    setter.part = setter.words.say("done")
    body = markdown.flow(setter, sheet.intervention)
    side = parts.evidence(setter, sheet.strength, sheet.strength_note, below_head=True)
    if parts.long_note(setter, sheet.strength_note):
        body += markdown.flow(setter, sheet.strength_note)
    yield from parts.section(setter, setter.part, body, side)


def _actors(setter: Setter, sheet: CaseSheet) -> Iterator[Block]:
    """Yield who took part, by role."""
    words = setter.words
    setter.part = words.say("took-part")
    columns = (Column(words.say("role"), 28), Column(words.say("part"), 72))
    rows = [(actor.role, actor.description) for actor in sheet.actors]
    if rows:
        yield from parts.section(setter, setter.part, [Placed(table(setter, columns, rows, strong=False))])


def _results(setter: Setter, sheet: CaseSheet) -> Iterator[Block]:
    """Yield the results: chart, text, and the table of results with whom they reached."""
    words = setter.words
    setter.part = words.say("results")
    drawn = parts.drawing(setter, sheet.chart) if sheet.chart else ()
    text = markdown.flow(setter, sheet.results or (words.say("results-intro") if sheet.result_rows else ""))
    below = (replace(text[0], before=grid.LINE), *text[1:]) if drawn and text else text
    blocks_ = parts.section(setter, setter.part, (*drawn, *below))
    if not sheet.result_rows:
        yield from blocks_
        return
    columns = (
        Column(words.say("result"), 45),
        Column(words.say("for-whom"), 25),
        Column(words.say("wanted"), 14),
        Column(words.say("evidence"), 16),
    )
    wanted: dict[bool | None, str | Flowable] = {
        True: words.say("yes"),
        False: words.say("no"),
        None: not_recorded(setter),
    }
    rows = [(one.claim, one.whom, wanted[one.wanted], marks.evidence_cell(setter, one.strength))
            for one in sheet.result_rows]  # fmt: skip
    yield from parts.full_table(setter, blocks_, table(setter, columns, rows))


def _figures(setter: Setter, sheet: CaseSheet) -> Iterator[Block]:
    """Yield the figures with their sources."""
    if sheet.figures:
        intro = parts.passage(setter, setter.words.say("figures"), setter.words.say("figures-intro"))
        yield from parts.full_table(setter, intro, parts.figures(setter, sheet.figures))


def _not_worked(setter: Setter, text: str) -> Iterator[Block]:
    """Yield what did not work; this stands on every case study, if need be as not recorded."""
    setter.part = setter.words.say("not-worked")
    nothing = (Placed(setter.paragraph([setter.not_recorded()], grid.BODY)),)
    yield from parts.section(setter, setter.part, markdown.flow(setter, text) or nothing)


def _quotes(setter: Setter, quotes: tuple[Quote, ...]) -> Iterator[Block]:
    """Yield what people said, by role."""
    words = setter.words
    setter.part = words.say("own-words")
    body = []
    for quote in quotes:
        role = words.say("quoted", role=quote.role.rstrip(".")) if quote.role else words.say("quoted-nobody")
        said = setter.plain(words.say("quote", words=quote.words), grid.BODY)
        body.append(Placed(said, before=_BETWEEN_QUOTES, keep=True))
        body.append(Placed(setter.plain(role, grid.SOURCE)))
    yield from parts.section(setter, setter.part, body)


def _followed(setter: Setter, actions: tuple[Step, ...]) -> Iterator[Block]:
    """Yield what followed, with its state on the day of printing."""
    if not actions:
        return
    words = setter.words
    intro = parts.passage(setter, words.say("followed"), words.say("followed-intro"))
    columns = (
        Column(words.say("action"), 46),
        Column(words.say("owner"), 23),
        Column(words.say("due"), 15),
        Column(words.say("state"), 16),
    )
    rows = [(one.what, one.owner, words.date(one.due), _state(setter, one.state)) for one in actions]
    yield from parts.full_table(setter, intro, table(setter, columns, rows))


def _state(setter: Setter, state: str) -> str:
    """Return the word for a state, or the state itself where we have none."""
    key = f"state-{state}"
    return setter.words.say(key) if key in setter.words.table else state
