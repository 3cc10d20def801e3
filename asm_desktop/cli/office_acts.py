"""`office role`, `successor`, `revoke`, `cut`, `admit`, `cosign`, `appoint`: what coordinators decide about offices."""

import getpass
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import SigningKey, WriterId
from asm_desktop.domain.root_words import parse_root_words
from asm_desktop.domain.trust import Waiting
from asm_desktop.services.desk import Desk
from asm_desktop.services.lost_laptops import Loss, Step, cut_lanes, revoke_office
from asm_desktop.services.offices import find_office, read_card
from asm_desktop.services.trust_acts import (
    Act,
    admit_records,
    appoint,
    cosign,
    give_role,
    name_successor,
    outside,
    waiting_acts,
)
from asm_desktop.store.files import file_troubles

_SHOWN = 12
_TYPED = "-"
_MOST = 4096

_Office = Annotated[str, typer.Argument(metavar="OFFICE", help="Name or id of the office.")]
_RootWords = Annotated[
    str,
    typer.Option(
        metavar="FILE", help="File with the words of the founding sheet, or - to type them; they are not kept."
    ),
]

_STEPS = {
    "sign": "Nothing follows from it yet: a second coordinator signs it with `office cosign` ({names}).",
    "send": "Take a bundle to the other offices: they go on believing the lost laptop until they get it.",
    "organisation": "What it wrote for its organisation alone is confirmed by a coordinator there "
    "(`office cut`): {names}.",
    "group": "What it wrote for the group “{names}” is confirmed by the group's owner (`office cut`).",
    "owned": "The group “{names}” has no owner now: name a successor with `office successor`.",
    "successor": "Nobody decides about {count} of its making now: name a successor with `office successor`.",
    "join": "Its people join again as a new office, with a new card.",
    "warn": "Whoever has the laptop can read what it held unless its archive has a passphrase. Warn those concerned.",
}

_NAMES = {
    "role": "role", "successor": "successor", "revoke": "revocation", "cut": "confirmation", "admit": "admission",
    "appoint": "appointment", "member": "confirmation in a group",
}  # fmt: skip


class RootWordsUnreadable(BadInput):
    """The file that should hold the root's words cannot be read."""

    code = "root-words-file"
    summary = "The file “{file}” with the words of the founding sheet cannot be read."
    remedy = "Nothing was changed. Check the path, or give - to type the words."


@dataclass(frozen=True, slots=True)
class RoleOptions:
    """Options of `office role`."""

    office: _Office
    role: Annotated[str, typer.Argument(metavar="ROLE", help="coordinator or data-protection.")]
    take: Annotated[bool, typer.Option("--take", help="Take the role away.")] = False
    root_words: _RootWords = ""


@dataclass(frozen=True, slots=True)
class SuccessorOptions:
    """Options of `office successor`."""

    office: _Office
    to: Annotated[str, typer.Argument(metavar="TO", help="The office that follows it.")]
    root_words: _RootWords = ""


@dataclass(frozen=True, slots=True)
class OfficeOptions:
    """Options of `office revoke` and `office cut`."""

    office: _Office
    root_words: _RootWords = ""


@dataclass(frozen=True, slots=True)
class AdmitOptions:
    """Options of `office admit`."""

    office: _Office
    records: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RECORD]...", help="Ids of records; without any, those that wait are listed."),
    ] = None
    root_words: _RootWords = ""


@dataclass(frozen=True, slots=True)
class CosignOptions:
    """Options of `office cosign`."""

    act: Annotated[str, typer.Argument(metavar="[ACT]", help="Id of the act; without it, what waits is listed.")] = ""


@dataclass(frozen=True, slots=True)
class AppointOptions:
    """Options of `office appoint`."""

    card: Annotated[Path, typer.Argument(metavar="CARD", readable=False, help="File with the card of the office.")]
    organisation: Annotated[str, typer.Option(metavar="NAME", help="Its organisation, if not as the card says.")] = ""
    root_words: _RootWords = _TYPED


def role(run: Run, options: RoleOptions) -> Answer:
    """Give an office a role, or take it: coordinator, or data-protection officer."""
    with run.desk() as desk:
        writer = find_office(desk, options.office)
        act = give_role(desk, writer, options.role, given=not options.take, root=_root(options.root_words))
        name = desk.office_name(writer)
        said = f"{name} is {'no longer' if options.take else 'now'} {options.role}."
        return _answer(desk, act, said)


def successor(run: Run, options: SuccessorOptions) -> Answer:
    """Name the office that decides from now on about what another one created."""
    with run.desk() as desk:
        writer, to = find_office(desk, options.office), find_office(desk, options.to)
        act = name_successor(desk, writer, to, root=_root(options.root_words))
        names = desk.office_name(to), desk.office_name(writer)
        return _answer(desk, act, "{} has the rights of {} in its entries and groups now.".format(*names))


def revoke(run: Run, options: OfficeOptions) -> Answer:
    """Revoke an office whose laptop was lost, for ever; lists what the laptop held and what else to do."""
    with run.desk() as desk:
        loss = revoke_office(desk, find_office(desk, options.office), root=_root(options.root_words))
        name = desk.office_name(loss.office)
        blocks: list[Block] = [
            f"{name} is revoked. What it wrote so far counts as far as it is here, and nothing after that."
            if loss.in_force
            else f"The revocation of {name} is written and waits for a second coordinator."
        ]
        blocks += _held(loss)
        blocks += ["What to do now:", *(f"- {_step(one)}" for one in loss.steps)]
        return Answer(_loss_data(desk, loss), tuple(blocks))


def cut(run: Run, options: OfficeOptions) -> Answer:
    """Confirm what is here of a revoked office and does not count yet."""
    with run.desk() as desk:
        writer = find_office(desk, options.office)
        acts = cut_lanes(desk, writer, root=_root(options.root_words))
        data = {"acts": [_act_data(desk, act) for act in acts]}
        blocks = tuple(_said(desk, act, f"What is here of {desk.office_name(writer)} counts.") for act in acts)
    return Answer(data, blocks)


def admit(run: Run, options: AdmitOptions) -> Answer:
    """Let single records of a revoked office count, or list those that wait."""
    with run.desk() as desk:
        writer = find_office(desk, options.office)
        if options.records:
            act = admit_records(desk, writer, tuple(options.records), root=_root(options.root_words))
            return _answer(desk, act, f"{counted(len(options.records), 'record', 'records')} let in.")
        rows = outside(desk, writer)
        name = desk.office_name(writer)
    data = {"office": {"id": writer, "name": name}, "records": [asdict(row) for row in rows]}
    table = Table(
        ("Record", "Kind", "Title", "Time it says"),
        tuple((row.id[:_SHOWN], row.type, row.title, row.at[:16].replace("T", " ")) for row in rows),
    )
    return Answer(data, (table,) if rows else (f"Nothing of {name} waits here.",))


def sign(run: Run, options: CosignOptions) -> Answer:
    """Sign what another coordinator decided, or list what waits for a signature."""
    with run.desk() as desk:
        if options.act:
            act = cosign(desk, options.act)
            return _answer(desk, act, f"The {_NAMES[act.act]} of {desk.office_name(act.subject)} is in force.")
        waiting = waiting_acts(desk)
        data = {"waiting": [_waiting_data(desk, one) for one in waiting]}
        rows = tuple(
            (
                one.id[:_SHOWN], _decision(desk, one), desk.office_name(one.subject), desk.office_name(one.writer),
                ", ".join(sorted(desk.office_name(writer) for writer in one.may_sign)),
            )
            for one in waiting
        )  # fmt: skip
    table = Table(("Act", "What", "About", "By", "Can be signed by"), rows)
    return Answer(data, (table,) if rows else ("Nothing waits for a signature.",))


def appointing(run: Run, options: AppointOptions) -> Answer:
    """Appoint a coordinator with the words of the founding sheet, when no coordinator is left."""
    with run.desk() as desk:
        card = read_card(options.card)
        key = _root(options.root_words or _TYPED)
        if key is None:
            raise RootWordsUnreadable(file=options.root_words)
        act = appoint(desk, card, key, options.organisation)
        blocks = (f"{card.name} is a coordinator now.", f"Did you compare its digits by telephone? {card.digits}")
        return Answer({**_act_data(desk, act), "digits": card.digits}, blocks)


def _root(words: str) -> SigningKey | None:
    """Return the root's key by its words, from a file or typed, None if none are given; raises RootWordsWrong."""
    if not words:
        return None
    if words == _TYPED:
        typed = getpass.getpass("Words of the founding sheet: ") if sys.stdin.isatty() else sys.stdin.readline()
        return parse_root_words(typed)
    path = Path(words)
    try:
        with file_troubles(path), path.open(encoding="utf-8") as file:
            return parse_root_words(file.read(_MOST))
    except (UnicodeDecodeError, IsADirectoryError) as error:
        raise RootWordsUnreadable(file=words) from error


def _answer(desk: Desk, act: Act, said: str) -> Answer:
    """Return what was written about one office."""
    return Answer(_act_data(desk, act), (_said(desk, act, said),))


def _said(desk: Desk, act: Act, said: str) -> str:
    """Return what follows from an act, or whose signature it lacks."""
    if act.in_force:
        return said if act.id else f"Nothing was changed. {said}"
    names = ", ".join(sorted(desk.office_name(writer) for writer in act.may_sign)) or "nobody who is known here"
    return f"It is written and waits for a second coordinator ({names}): `asm-desktop office cosign {act.id[:_SHOWN]}`."


def _decision(desk: Desk, one: Waiting) -> str:
    """Return what an act that waits decides."""
    said = dict(one.said)
    if "role" in said:
        return f"{'give' if said['given'] else 'take'} the role {said['role']}"
    if "to" in said:
        return f"successor: {desk.office_name(WriterId(str(said['to'])))}"
    return _NAMES[one.act]


def _step(step: Step) -> str:
    """Return something to do, in words."""
    names = ", ".join(step.names) or "none is known here"
    return _STEPS[step.code].format(names=names, count=counted(step.count, "entry", "entries"))


def _held(loss: Loss) -> list[Block]:
    """Return what the lost laptop held, in words."""
    if not loss.held:
        return ["It is not known that it held any entry."]
    titles = {entity: title for one in loss.held for entity, title in one.entries}
    first = sorted(title for title in titles.values() if title)[:_SHOWN]
    more = len(titles) - len(first)
    blocks: list[Block] = [f"It held at least {counted(len(titles), 'entry', 'entries')}:"]
    blocks += [f"- {title}" for title in first]
    return [*blocks, *([f"- and {more} more (--json lists all)"] if more else [])]


def _act_data(desk: Desk, act: Act) -> dict[str, object]:
    """Return an act for programs."""
    return {
        "record": act.id, "act": act.act, "office": {"id": act.subject, "name": desk.office_name(act.subject)},
        "in_force": act.in_force, "needed": act.needed,
        "signed": [desk.office_name(writer) for writer in act.signed],
        "may_sign": [desk.office_name(writer) for writer in act.may_sign],
    }  # fmt: skip


def _waiting_data(desk: Desk, one: Waiting) -> dict[str, object]:
    """Return an act that waits, for programs."""
    return {
        "record": one.id, "act": one.act, "office": {"id": one.subject, "name": desk.office_name(one.subject)},
        "by": desk.office_name(one.writer), "needed": one.needed, "says": dict(one.said),
        "signed": sorted(desk.office_name(writer) for writer in one.signed),
        "may_sign": sorted(desk.office_name(writer) for writer in one.may_sign),
        "mine": desk.writer in one.may_sign,
    }  # fmt: skip


def _loss_data(desk: Desk, loss: Loss) -> dict[str, object]:
    """Return what there is to say about a lost laptop, for programs."""
    return {
        "office": {"id": loss.office, "name": desk.office_name(loss.office)}, "in_force": loss.in_force,
        "acts": [_act_data(desk, act) for act in loss.acts],
        "held": [
            {"realm": one.realm, "entries": [{"id": entity, "title": title} for entity, title in one.entries]}
            for one in loss.held
        ],
        "steps": [asdict(one) for one in loss.steps],
    }  # fmt: skip
