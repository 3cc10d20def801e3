"""The ministry brief: a message, its figures, what was tried, the options, and who should do what. Two pages."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from reportlab.platypus import Flowable, Spacer

from asm_desktop.briefs import grid, markdown, marks, parts
from asm_desktop.briefs.flow import Block, Placed
from asm_desktop.briefs.setting import Setter
from asm_desktop.briefs.tables import Column, not_recorded, table
from asm_desktop.briefs.typography import Run
from asm_desktop.domain.printing import Chart, MinistrySheet, Option, Recommendation, Tried

PLANNED: Final = 2
"""Pages of a ministry brief."""

_INSIDE_RULES: Final = 8.0
_LETTERS: Final = 26


def blocks(setter: Setter, sheet: MinistrySheet) -> Iterator[Block]:
    """Yield the blocks below the title, in reading order, so that sources are numbered as they are met."""
    yield from _key_messages(setter, sheet.key_messages)
    yield from _problem(setter, sheet)
    yield from _tried(setter, sheet)
    yield from _options(setter, sheet)
    yield from _recommendations(setter, sheet.recommendations)
    yield from parts.sources(setter, sheet.method_note)


def above(setter: Setter, sheet: MinistrySheet) -> str:
    """Return the line above the title: whom the brief is for."""
    return setter.words.say("audience", audience=sheet.audience) if sheet.audience else sheet.above


def _key_messages(setter: Setter, messages: tuple[str, ...]) -> Iterator[Block]:
    """Yield the key messages between two rules."""
    if not messages:
        return
    setter.part = setter.words.say("key-messages")
    numbered = [
        Placed(setter.paragraph([Run(text)], grid.KEY, number=str(number)), before=markdown.BETWEEN_ITEMS)
        for number, text in enumerate(messages, start=1)
    ]
    numbered[-1] = replace(numbered[-1], keep=True)
    space = Placed(Spacer(0, _INSIDE_RULES), keep=True)
    rule = Placed(marks.Rule(grid.KEY_RULE), keep=True)
    body = (rule, space, replace(numbered[0], before=0), *numbered[1:], space, replace(rule, keep=False))
    side = (Placed(Spacer(0, grid.KEY_RULE + _INSIDE_RULES)), Placed(setter.head(setter.part, grid.KEY.bold)))
    yield Block(body, side=side, part=setter.part, gap=0, outline=setter.part)


def _problem(setter: Setter, sheet: MinistrySheet) -> Iterator[Block]:
    """Yield the problem, and its figures where there are any."""
    head = setter.words.say("problem-figures" if sheet.figures else "problem")
    intro = sheet.problem or (setter.words.say("figures-intro") if sheet.figures else "")
    text = parts.passage(setter, head, intro)
    yield from parts.full_table(setter, text, parts.figures(setter, sheet.figures)) if sheet.figures else text


def _tried(setter: Setter, sheet: MinistrySheet) -> Iterator[Block]:
    """Yield what was tried, each with its evidence; the chart stands below the first."""
    setter.part = setter.words.say("tried")
    if sheet.chart and not sheet.findings:
        yield from parts.section(setter, setter.part, parts.drawing(setter, sheet.chart))
    for place, finding in enumerate(sheet.findings):
        yield from _finding(setter, finding, None if place else sheet.chart, first=place == 0)


def _finding(setter: Setter, finding: Tried, chart: Chart | None, *, first: bool) -> Iterator[Block]:
    """Yield one thing that was tried: its name in bold runs into its text, the evidence stands in the margin."""
    heading = finding.heading.strip().rstrip(".")
    body = markdown.flow(setter, finding.text, lead=[Run(f"{heading}.", bold=True)] if heading else ())
    side = parts.evidence(setter, finding.strength, finding.note, below_head=first)
    if parts.long_note(setter, finding.note):
        body += markdown.flow(setter, finding.note)
    if chart:
        body += parts.drawing(setter, chart)
    if body:
        yield parts.beside(setter, setter.part if first else "", body, side)


def _options(setter: Setter, sheet: MinistrySheet) -> Iterator[Block]:
    """Yield the options side by side, with what they cost and who gains and loses."""
    if not sheet.options:
        return
    words = setter.words
    intro = parts.passage(setter, words.say("options"), sheet.options_note or words.say("options-intro"))
    columns = (
        Column(words.say("option"), 26),
        Column(words.say("option-cost"), 24),
        Column(words.say("option-gains"), 25),
        Column(words.say("option-loses"), 25),
    )
    rows = [_option(setter, place, option) for place, option in enumerate(sheet.options)]
    yield from parts.full_table(setter, intro, table(setter, columns, rows, strong=False))


def _option(setter: Setter, place: int, option: Option) -> list[str | Flowable]:
    """Return the cells of one option, its letter before it."""
    letter = [Run(f"{chr(ord('A') + place)} ", bold=True)] if place < _LETTERS else []
    name = setter.paragraph([*letter, Run(option.option)], grid.TABLE)
    return [name, *(text or not_recorded(setter) for text in (option.cost, option.gains, option.loses))]


def _recommendations(setter: Setter, recommended: tuple[Recommendation, ...]) -> Iterator[Block]:
    """Yield who should do what, and the decision that it is for."""
    setter.part = setter.words.say("recommend")
    numbered = [
        Placed(
            setter.paragraph(_recommendation(setter, one), grid.BODY, number=str(number)),
            before=markdown.BETWEEN_ITEMS,
            keep=number in {1, len(recommended) - 1},
        )
        for number, one in enumerate(recommended, start=1)
    ]
    if numbered:
        numbered[-1] = replace(numbered[-1], keep=False)
    yield from parts.section(setter, setter.part, numbered)


def _recommendation(setter: Setter, one: Recommendation) -> list[Run]:
    """Return one recommendation: the addressee in bold, the act, the decision in italic."""
    addressee = [Run(f"{one.addressee}:", bold=True), Run(" ")] if one.addressee else []
    act = markdown.inline(setter, one.act, grid.BODY)
    decided = setter.words.say("decision", decision=setter.words.date(one.decision)) if one.decision else ""
    decision = [Run(" "), Run(decided, italic=True)] if decided else []
    return list(chain(addressee, act, decision))
