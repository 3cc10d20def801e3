"""`withdraw`: taking an entry, a passage, a file or what wider circles were given out everywhere and for good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.fields import typed_fields
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.services.attachments import AttachmentUnknown
from asm_desktop.services.authoring import find_entry, read_entry
from asm_desktop.services.consents import find_agreement
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS
from asm_desktop.services.history import version_ids
from asm_desktop.services.withdrawal_reach import Beside, Reach, attachments_ever, reach_of_withdrawal, wider_realms
from asm_desktop.services.withdrawing import NothingToWithdraw, WithdrawalReport, WithdrawalRequest, withdraw_several

app = single("Take content out everywhere and for good.")

_REASONS = ", ".join(Reason)


class ReasonUnknown(BadInput):
    """A reason that is none of the codes."""

    code = "withdrawal-reason"
    summary = "“{reason}” is no reason for a withdrawal."
    remedy = "Nothing was changed. Give one of: {known}. A code travels with the withdrawal, never words."


class WithdrawalUnclear(BadInput):
    """Options that do not go together."""

    code = "withdrawal-unclear"
    summary = "It is not clear what is to be withdrawn."
    remedy = (
        "Nothing was changed. Name one entry and at most one of --attachment, --realm, --set with --revision; or "
        "--consent alone."
    )


@dataclass(frozen=True, slots=True)
class Options:
    """Options of `withdraw`."""

    reference: Annotated[str, typer.Argument(metavar="[ID]", help="Code or id of an entry.")] = ""
    reason: Annotated[str, typer.Option(metavar="CODE", help=f"Why: {_REASONS}.")] = ""
    attachment: Annotated[str, typer.Option(metavar="FILE", help="Only this file: its name or id.")] = ""
    revision: Annotated[list[str], typer.Option(metavar="REV", help="Only these versions, not the newest.")] = field(
        default_factory=list
    )
    realm: Annotated[bool, typer.Option("--realm", help="Only what offices were given that may not have it now.")] = (
        False
    )
    set: Annotated[
        list[str], typer.Option("--set", metavar="FIELD=VALUE", help="A passage: what stands there instead.")
    ] = field(default_factory=list)
    section: Annotated[
        list[str], typer.Option("--section", metavar="NAME=@FILE", help="A long text that stands there instead.")
    ] = field(default_factory=list)
    consent: Annotated[str, typer.Option(metavar="CONSENT", help="All entries that this agreement is about.")] = ""
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without, it is only shown what it would reach.")] = False


def take_out(run: Run, options: Options) -> Answer:
    """Withdraw an entry or part of it at all offices, for good. Shows first what it reaches; do it with --yes."""
    if options.reason not in set(Reason):
        raise ReasonUnknown(reason=options.reason, known=_REASONS)
    with run.desk() as desk:
        requests = _requests(desk, options)
        entities = list(dict.fromkeys(one.entity for one in requests))
        reaches = [reach_of_withdrawal(desk, entity) for entity in entities]
        reports = withdraw_several(desk, requests) if options.yes else ()
    data = {"done": options.yes, "orders": [_order(one) for one in reports], "reach": [_data(one) for one in reaches]}
    return Answer(data, (*_said(reports, done=options.yes), *(line for one in reaches for line in _lines(one))))


def _requests(desk: Desk, options: Options) -> list[WithdrawalRequest]:
    """Return what the options ask for; raises WithdrawalUnclear and what looking up raises."""
    reason = Reason(options.reason)
    changed = bool(options.set or options.section or options.revision)
    if bool(options.reference) is bool(options.consent) or changed + bool(options.attachment) + options.realm > (
        0 if options.consent else 1
    ):
        raise WithdrawalUnclear
    if options.consent:
        kept = find_agreement(desk, options.consent)
        if not kept.entries:
            raise NothingToWithdraw
        return [WithdrawalRequest(one, reason) for one in kept.entries]
    entity = find_entry(desk, options.reference)
    if options.realm:
        wider = wider_realms(desk, entity)
        if not wider:
            raise NothingToWithdraw
        return [WithdrawalRequest(entity, reason, Scope.REALM, realm=realm) for realm in wider]
    if options.attachment:
        view = read_entry(desk, entity)
        return [
            WithdrawalRequest(entity, reason, Scope.ATTACHMENT, attachment=_attachment(desk, view, options.attachment))
        ]
    return [_passage(desk, entity, options) if changed else WithdrawalRequest(entity, reason)]


def _passage(desk: Desk, entity: EntityId, options: Options) -> WithdrawalRequest:
    """Return a request for one passage, or for some versions."""
    view = read_entry(desk, entity)
    changes = typed_fields(desk, desk.catalogs.kinds.get(view.kind), options.set, options.section)
    revisions = version_ids(desk, entity, options.revision)
    return WithdrawalRequest(entity, Reason(options.reason), Scope.REVISION, revisions=revisions, changes=changes)


def _attachment(desk: Desk, view: EntryView, text: str) -> str:
    """Return the id of the one file that a name or the beginning of an id means; raises AttachmentUnknown.

    Also one that was taken off the entry before and stands in older versions alone, by its id.
    """
    rows = [*view.rows(ATTACHMENTS), *view.rows(ATTACHMENTS, office=True)]
    found = {
        str(row["id"])
        for row in rows
        if text in {row.get("name"), row.get("caption")} or (len(text) > 3 and str(row["id"]).startswith(text))
    }
    found |= {text} & attachments_ever(desk, view.entity)
    if len(found) != 1:
        raise AttachmentUnknown
    return found.pop()


def _said(reports: Sequence[WithdrawalReport], *, done: bool) -> Iterable[str]:
    """Yield what was done."""
    if not done:
        yield "Nothing was withdrawn yet. This is what it would reach; do it with --yes. It cannot be undone."
        return
    for one in reports:
        numbers = ", ".join(id_[:8] for id_ in one.orders)
        if one.erased:
            yield f"Withdrawn ({numbers}). It is gone here, and at every office that gets a bundle from now on."
        else:
            yield f"Withdrawn ({numbers}). It is hidden until an office that may decide confirms it."
        for place in one.backups:
            yield f"The backup {place} still holds it and could not be rewritten. Bring it here, or destroy it."


def _lines(one: Reach) -> Iterable[str]:
    """Yield what holds something of an entry, for people."""
    yield f"“{one.title}” ({one.code}): {counted(one.versions, 'version', 'versions')}."
    if one.offices:
        yield f"Offices that may have it: {', '.join(one.offices)}."
    for other in one.same_files:
        yield f"The same file is also in “{other.title}” ({other.code}); it stays there."
    for other in one.naming:
        what = "Is a translation of it, or it of that" if other.translation else f"Names it in “{other.place}”"
        yield f"{what}: “{other.title}” ({other.code}). It is not withdrawn with it."
    for row in one.printed:
        yield f"On paper: “{row.title}” ({row.code}), printed {row.at[:10]} as run {row.run}. Call these sheets back."
    if one.backup:
        yield f"Last backup: {one.backup}."
    yield "No program reaches paper, plain copies that were given away, and what people remember."


def _order(one: WithdrawalReport) -> dict[str, object]:
    """Return what was ordered, for programs."""
    return {
        "id": one.entity, "withdrawals": list(one.orders), "erased": one.erased, "here_only": one.here_only,
        "backups_left": list(one.backups),
    }  # fmt: skip


def _data(one: Reach) -> dict[str, object]:
    """Return what holds something of an entry, for programs."""
    return {
        "id": one.entity, "code": one.code, "title": one.title, "versions": one.versions, "offices": list(one.offices),
        "same_files": [_beside(other) for other in one.same_files], "naming": [_beside(other) for other in one.naming],
        "printed": [
            {"run": row.run, "code": row.code, "title": row.title, "at": row.at, "version": row.version}
            for row in one.printed
        ],
        "backup": one.backup,
    }  # fmt: skip


def _beside(other: Beside) -> dict[str, object]:
    """Return another entry that holds something, for programs."""
    return {
        "id": other.entity, "code": other.code, "title": other.title, "place": other.place,
        "translation": other.translation,
    }  # fmt: skip


command(app, "withdraw", Options, take_out)
