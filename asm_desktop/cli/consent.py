"""`consent`: what people agreed to, recorded, listed and ended; and believing the date of this laptop."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, TypeVar

import typer

from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted, stays
from asm_desktop.domain.agreements import Agreement, Manner, PartyKind
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.consent import Audience, Purpose
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.authoring import find_entry
from asm_desktop.services.consent_gaps import gaps
from asm_desktop.services.consents import (
    Kept,
    Outcome,
    add_agreement,
    agreements,
    end_agreement,
    find_agreement,
)
from asm_desktop.services.days import confirm_date, days_of

app = group("What people agreed to, and ending that.")

Word = TypeVar("Word", bound=StrEnum)


class ConsentWordUnknown(BadInput):
    """A word that is not one of a few."""

    code = "consent-word-unknown"
    summary = "“{word}” is no {what}."
    remedy = "Use one of: {known}."


_Purposes = Annotated[
    list[str],
    typer.Option("--purpose", metavar="PURPOSE", help="network, print, quote, photo or public; may be given again."),
]


@dataclass(frozen=True, slots=True)
class AddOptions:
    """Options of `consent add`."""

    references: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="The entries that it is about.")] = (
        None
    )
    purpose: _Purposes = field(default_factory=list)
    kind: Annotated[str, typer.Option(metavar="KIND", help="personal, community, guardian or standing-terms.")] = (
        PartyKind.PERSONAL.value
    )
    subject: Annotated[str, typer.Option(metavar="CODE", help="A code for whoever agreed, never a name.")] = ""
    audience: Annotated[
        str, typer.Option(metavar="WHOM", help="organisation, partners or programme at most; else as the label says.")
    ] = ""
    manner: Annotated[str, typer.Option(metavar="HOW", help="oral, written, recorded or other.")] = Manner.ORAL.value
    language: Annotated[str, typer.Option(metavar="xx", help="The language in which it was said.")] = ""
    given: Annotated[str, typer.Option(metavar="DATE", help="The day it was given; else today.")] = ""
    expires: Annotated[str, typer.Option(metavar="DATE", help="The last day on which it holds; else without end.")] = ""
    limits: Annotated[str, typer.Option(metavar="TEXT", help="What else was said about it.")] = ""
    recorded_by: Annotated[str, typer.Option(metavar="ROLE", help="Who recorded it, by role.")] = ""
    learning_group: Annotated[
        str, typer.Option(metavar="GROUP", help="The learning group whose standing terms these are.")
    ] = ""
    name: Annotated[str, typer.Option(metavar="NAME", help="Who agreed; it stays in this office.")] = ""
    witness: Annotated[str, typer.Option(metavar="NAME", help="Who heard it; it stays in this office.")] = ""


@dataclass(frozen=True, slots=True)
class OneAgreement:
    """Options of `consent show`."""

    reference: Annotated[str, typer.Argument(metavar="CONSENT", help="Code of whoever agreed, or the id.")]


@dataclass(frozen=True, slots=True)
class EndOptions:
    """Options of `consent end`."""

    reference: Annotated[str, typer.Argument(metavar="CONSENT", help="Code of whoever agreed, or the id.")]
    purpose: _Purposes = field(default_factory=list)


def add(run: Run, options: AddOptions) -> Answer:
    """Record what somebody agreed to; the entries go as far as all agreements about them allow."""
    with run.desk() as desk:
        agreement = Agreement(
            kind=_word(PartyKind, options.kind, "kind of agreement"),
            purposes=_purposes(options.purpose),
            subject=options.subject,
            entries=tuple(dict.fromkeys(find_entry(desk, one) for one in options.references or ())),
            audience=_word(Audience, options.audience, "audience"),
            manner=_word(Manner, options.manner, "manner"),
            language=options.language,
            given=options.given,
            expires=options.expires,
            limits=options.limits,
            recorded_by=options.recorded_by,
            learning_group=options.learning_group,
            name=options.name,
            witness=options.witness,
        )
        outcome = add_agreement(desk, agreement)
    id_ = outcome.kept.id
    first = f"Recorded as {id_[32:]}, about {counted(len(outcome.kept.entries), 'entry', 'entries')}."
    return _answer(outcome, first)


def end(run: Run, options: EndOptions) -> Answer:
    """End what somebody agreed to, or some purposes of it; it cannot be undone."""
    with run.desk() as desk:
        kept = find_agreement(desk, options.reference)
        outcome = end_agreement(desk, kept.id, _purposes(options.purpose))
    ended = ", ".join(one for one, _ in outcome.kept.agreement.ended)
    return _answer(outcome, f"Ended: {ended}.")


def show(run: Run, options: OneAgreement) -> Answer:
    """Show one agreement with all that this office knows of it."""
    with run.desk() as desk:
        kept = find_agreement(desk, options.reference)
        today = desk.today()
    shown = {name: value for name, value in _data(kept, today).items() if value not in ("", [], {})}
    blocks = tuple(f"{name.replace('_', ' ')}: {_plain(value)}" for name, value in shown.items())
    return Answer(_data(kept, today), blocks)


def list_agreements(run: Run, _options: NoOptions) -> Answer:
    """List agreements, what runs out, and entries that no agreement is about."""
    with run.desk() as desk:
        kept, found, today, days = agreements(desk), gaps(desk), desk.today(), days_of(desk)
    rows = tuple(
        (one.id[32:], one.agreement.subject or one.agreement.learning_group, one.agreement.kind.value,
         ", ".join(one.agreement.live), one.agreement.given, one.agreement.expires, str(len(one.entries)),
         _state(one, today))
        for one in kept
    )  # fmt: skip
    heads = ("Id", "Who", "Kind", "Purposes", "Given", "Until", "Entries", "State")
    blocks: list[Block] = [Table(heads, rows) if rows else "No agreements are recorded."]
    if found.missing:
        blocks.append("No agreement is recorded about these, which may carry what people told us:")
        blocks += [f"  {view.code}  {view.title}" for view in found.missing]
    if days.doubtful:
        blocks.append(f"The clock shows {days.shown}, long after {days.highest}. Confirm it: `consent confirm-date`.")
    data = {
        "agreements": [_data(one, today) for one in kept],
        "missing": [{"id": view.entity, "code": view.code, "title": view.title} for view in found.missing],
        "soon": [one.id for one in found.soon],
        "expired": [one.id for one in found.expired],
        "date_in_doubt": days.doubtful,
    }
    return Answer(data, tuple(blocks))


def confirm(run: Run, _options: NoOptions) -> Answer:
    """Say that the date of this laptop is right, after its clock went far ahead."""
    with run.desk() as desk:
        days = confirm_date(desk)
    return Answer({"date": days.highest}, (f"Agreements are measured by {days.highest} from now on.",))


def _answer(outcome: Outcome, first: str) -> Answer:
    """Return what became of an agreement and of its entries."""
    goes = "It goes with the next bundle."
    said = [first, *(f"“{one.title}” ({one.code}): {stays(one.held_back) or goes}" for one in outcome.entries)]
    if outcome.taken_back or outcome.pictures_taken_back:
        said.append("What other offices have beyond that is withdrawn: the order goes with every bundle from now on.")
    if outcome.warnings:
        said.append("One is about children, and has files or a place below the district: nobody can agree to that.")
    data = _data(outcome.kept) | {
        "entries": [
            {"id": view.entity, "code": view.code, "realm": view.realm, "held_back": view.held_back}
            for view in outcome.entries
        ],
        "taken_back": [{"id": one.entity, "realm": one.realm} for one in outcome.taken_back],
        "pictures_taken_back": list(outcome.pictures_taken_back),
        "warnings": list(outcome.warnings),
    }
    return Answer(data, tuple(said))


def _data(kept: Kept, today: str = "") -> dict[str, object]:
    """Return an agreement for programs."""
    one = kept.agreement
    return {
        "id": kept.id, "state": _state(kept, today), "kind": one.kind.value, "subject": one.subject,
        "learning_group": one.learning_group, "purposes": [*map(str, one.purposes)],
        "ended": {purpose.value: day for purpose, day in one.ended}, "audience": one.audience.value,
        "manner": one.manner.value, "language": one.language, "given": one.given, "expires": one.expires,
        "limits": one.limits, "recorded_by": one.recorded_by, "name": one.name, "witness": one.witness,
        "entries": [{"id": entity, "code": short_code(entity)} for entity in kept.entries],
    }  # fmt: skip


def _state(kept: Kept, today: str) -> str:
    """Return how an agreement stands: valid, in-part, ended, expired."""
    one = kept.agreement
    if not one.live:
        return "ended"
    if one.expires and today > one.expires:
        return "expired"
    return "in-part" if one.ended else "valid"


def _plain(value: object) -> str:
    """Return a value of an agreement in one line."""
    if isinstance(value, dict):
        return ", ".join(f"{name} on {day}" for name, day in value.items())
    if isinstance(value, list):
        return ", ".join(str(item["code"]) if isinstance(item, dict) else str(item) for item in value)
    return str(value)


def _purposes(words: list[str]) -> tuple[Purpose, ...]:
    """Return the purposes that words mean; raises ConsentWordUnknown."""
    named = {_word(Purpose, part, "purpose") for word in words for part in word.replace(",", " ").split()}
    return tuple(one for one in Purpose if one in named)


def _word(words: type[Word], text: str, what: str) -> Word:
    """Return the word of a closed list that a text is; raises ConsentWordUnknown."""
    if text not in set(words):
        raise ConsentWordUnknown(word=text, what=what, known=", ".join(filter(None, words)))
    return words(text)


command(app, "add", AddOptions, add)
command(app, "list", NoOptions, list_agreements)
command(app, "show", OneAgreement, show)
command(app, "end", EndOptions, end)
command(app, "confirm-date", NoOptions, confirm)
