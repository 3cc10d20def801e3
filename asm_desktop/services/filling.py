"""From entries to the content of a printed sheet: what of them fills which part, with every source cited.

Only the shared part of entries is read, so nothing that stays in the office can reach the layout.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from asm_desktop.briefs.words import Words, words_for
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.kinds import Field, FieldType, Template
from asm_desktop.domain.printing import (
    Actor,
    CaseSheet,
    Fact,
    Listing,
    MinistrySheet,
    Money,
    Option,
    Passage,
    PlainSheet,
    Quote,
    Recommendation,
    Result,
    Sheet,
    Source,
    Step,
    Tried,
)
from asm_desktop.domain.values import show_value
from asm_desktop.services.citing import cited, own_source, plain
from asm_desktop.services.slots import Slots, as_strength

LONGEST_FACT: Final = 90
"""Characters of a text that still reads as a fact; a longer one gets a head of its own."""

SOURCES: Final = "sources"
"""The slot of the rows that name the entries a sheet rests on."""

BASED_ON: Final = "based-on"
PEOPLE: Final = "people"

_FURNITURE: Final = frozenset(
    {
        "kind", "title", "summary", "language", "place-precision", "accounts", "label", "group", "sensitivity",
        "status", "chatham-house", "translation-of", "relations", "file-says", "consent-ended", "attachments",
        "contact", "objection", "method-note",
    }
)  # fmt: skip
"""Fields that say how an entry is kept, or that stand elsewhere on the sheet."""


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What a sheet is filled from: the template, its entry, and the entries that it rests on."""

    template: Template
    main: Slots
    sources: tuple[Slots, ...]
    common: dict[str, Any]  # the fields of every sheet: code, version, print run, label, office …


def fill(ingredients: Ingredients) -> Sheet:
    """Return the content of a sheet."""
    makers = {Template.MINISTRY: _ministry, Template.CASE: _case, Template.ENTRY: _plain_sheet}
    return makers[ingredients.template](ingredients)


def _common(ingredients: Ingredients) -> dict[str, Any]:
    """Return the fields that every sheet has, with its sources."""
    main = ingredients.main
    sources: list[Source] = []
    for one in ingredients.sources:
        sources += [cited(one.view, one.kind, main.language), *one.notes.sources()]
    common = {
        "title": main.view.title,
        "sources": (*main.notes.sources(), *sources),
        "method_note": main.text("method-note"),
        "issue_number": main.text("issue-number"),
        "objection": main.text("objection"),
        "contact": main.text("contact"),
        "chatham_house": main.view.text("chatham-house") == "yes",
    }
    return common | ingredients.common


def _ministry(ingredients: Ingredients) -> MinistrySheet:
    """Return a ministry brief."""
    main = ingredients.main
    return MinistrySheet(
        **_common(ingredients),
        audience=main.text("audience"),
        key_messages=main.texts("key-messages"),
        problem=main.text("problem") or main.text("summary"),
        figures=main.figures(),
        findings=tuple(_findings(ingredients)),
        chart=main.chart(),
        options_note=main.text("options-note"),
        options=tuple(
            Option(row.get("option", ""), row.get("cost", ""), row.get("gains", ""), row.get("loses", ""))
            for row in main.rows("options")
        ),
        recommendations=tuple(
            Recommendation(row.get("addressee", ""), row.get("act", ""), row.get("decision", ""))
            for row in main.rows("recommendations")
        ),
    )


def _findings(ingredients: Ingredients) -> Iterator[Tried]:
    """Yield what was tried: as the brief says, its gaps filled from the entries; or else what these entries say."""
    by_entity: dict[str, Slots] = {one.view.entity: one for one in ingredients.sources}
    rows = list(ingredients.main.rows("findings"))
    for row in rows:
        source = by_entity.get(row.get("entry", ""))
        text = row.get("text", "") or (_outcome(source) if source else "")
        yield Tried(
            text=_with_source(text, source),
            heading=row.get("heading", "") or (source.view.title if source and not row.get("text") else ""),
            strength=as_strength(row.get("strength", "")) or (source.strength("strength") if source else None),
            note=row.get("note", "") or (source.text("strength-note") if source else ""),
        )
    if rows:
        return
    words = words_for(ingredients.main.language)
    for source in ingredients.sources:
        if text := _outcome(source):
            note = source.text("strength-note")
            yield Tried(_with_source(text, source), source.view.title, source.strength("strength"), note)
        if text := source.text("not-worked"):
            yield Tried(_with_source(text, source), words.say("not-worked"), source.strength("strength"))


def _outcome(source: Slots) -> str:
    """Return what came of something that was tried, "" for an entry that tells of no trial."""
    return source.text("results") or (source.text("summary") if source.text("intervention") else "")


def _with_source(text: str, source: Slots | None) -> str:
    """Return a text that ends with the number of its source, unless it refers to it already."""
    if source is None or not text or f"[^{source.view.entity}]" in text or f"[^{source.view.code}]" in text:
        return text
    return f"{text.rstrip()}[^{source.view.entity}]"


def _case(ingredients: Ingredients) -> CaseSheet:
    """Return a case study."""
    main = ingredients.main
    common = _common(ingredients)
    common["sources"] = (*common["sources"], *own_source(main.view))
    today = common["date"]
    return CaseSheet(
        **common,
        place=main.text("place"),
        mineral=_sentence(main.text("mineral")),
        season=main.text("season"),
        period_from=main.code("period-from"),
        period_to=main.code("period-to"),
        who_mines=main.text("who-mines"),
        legal_status=_sentence(main.text("legal-status")),
        cost=main.money("cost"),
        summary=main.text("summary"),
        context=main.text("context"),
        problem=main.text("problem"),
        intervention=main.text("intervention"),
        strength=main.strength("strength"),
        strength_note=main.text("strength-note"),
        actors=tuple(Actor(row.get("role", ""), row.get("description", "")) for row in main.rows("actors")),
        results=main.text("results"),
        result_rows=tuple(map(_result, main.rows("result-rows"))),
        chart=main.chart(),
        figures=main.figures(),
        not_worked=main.text("not-worked"),
        quotes=tuple(Quote(row.get("words", ""), row.get("role", "")) for row in main.rows("quotes")),
        lessons=main.text("lessons"),
        transferability=main.text("transferability"),
        actions=tuple(_step(row, today) for row in main.rows("follow-up")),
        evidence=main.text("evidence"),
    )


def _result(row: dict[str, str]) -> Result:
    """Return one result."""
    wanted = {"yes": True, "no": False}.get(row.get("wanted", ""))
    return Result(row.get("claim", ""), row.get("whom", ""), wanted, as_strength(row.get("strength", "")))


def _step(row: dict[str, str], today: str) -> Step:
    """Return one action; an open one is overdue when its whole day, month or year has passed."""
    due, state = row.get("due", ""), row.get("state", "")
    overdue = state == "open" and due and today[: len(due)] > due
    return Step(row.get("what", ""), row.get("owner", ""), due, "overdue" if overdue else state)


def _sentence(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def _plain_sheet(ingredients: Ingredients) -> PlainSheet:
    """Return any entry: its short values as facts, the others in the order of the form."""
    main = ingredients.main
    words = words_for(main.language)
    facts: list[Fact] = []
    parts: list[Passage | Listing] = []
    common = _common(ingredients)
    for field in main.kind.fields:
        if field.office or field.name not in main.view.fields or field.name in _FURNITURE or is_sources(field):
            continue
        if common["chatham_house"] and field.name == PEOPLE:
            continue
        part = _part(main, field, words)
        if isinstance(part, Fact):
            facts.append(part)
        elif part is not None:
            parts.append(part)
    kind = main.kind.label(main.language)
    return PlainSheet(**common, kind=kind, facts=tuple(facts), summary=main.text("summary"), parts=tuple(parts))


def is_sources(field: Field) -> bool:
    """Say whether a field names the entries that this one rests on."""
    return field.type is FieldType.ROWS and (field.slot == SOURCES or field.name == BASED_ON)


def _part(main: Slots, field: Field, words: Words) -> Fact | Passage | Listing | None:
    """Return what a field becomes on the sheet; nothing for one that is empty, or that names a file."""
    label = field.label(main.language)
    value = main.view.fields[field.name]
    if field.type is FieldType.ROWS:
        return _listing(main, field, words)
    if field.type is FieldType.FILE:
        return None
    if field.type is FieldType.MARKDOWN:
        text = main.text(field.name)
        return Passage(label, text) if text.strip() else None
    if field.of is FieldType.TEXT and isinstance(value, list):
        items = [item for item in main.texts(field.name) if item.strip()]
        if sum(map(len, items)) > LONGEST_FACT:
            return Passage(label, "\n".join(f"- {plain(item)}" for item in items))
    shown = main.notes.text(field.name, _shown(main, field, value, words))
    if len(shown) > LONGEST_FACT:
        return Passage(label, plain(shown))
    return Fact(label, shown) if shown.strip() else None


def _listing(main: Slots, field: Field, words: Words) -> Listing | None:
    """Return rows as a table of their shared columns; those that name files are left out."""
    columns = [column for column in field.columns if not column.office and column.type is not FieldType.FILE]
    rows = tuple(
        tuple(
            main.notes.text(field.name, _shown(main, column, row[column.name], words)) if column.name in row else ""
            for column in columns
        )
        for row in main.view.rows(field.name)
    )
    if not any(cell.strip() for row in rows for cell in row):
        return None
    return Listing(field.label(main.language), tuple(column.label(main.language) for column in columns), rows)


def _shown(main: Slots, field: Field, value: Json, words: Words) -> str:
    """Return a value as it is printed: dates, numbers and money in the way of the sheet's language."""
    if field.type is FieldType.DATE and isinstance(value, str):
        return words.date(value)
    if field.type is FieldType.NUMBER and isinstance(value, str):
        return words.number(value)
    if field.type is FieldType.MONEY and isinstance(value, dict):
        return words.money(Money(str(value.get("amount", "")), str(value.get("currency", ""))))
    if field.type is FieldType.MARKDOWN and isinstance(value, str):
        return value
    return show_value(field, value, main.language, main.catalogs)
