"""`withdrawals`: what was withdrawn, how it stands here and elsewhere, and deciding on what waits."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.running import Run
from asm_desktop.domain.codes import short_code
from asm_desktop.services.desk import Desk
from asm_desktop.services.sealed_edits import SealedEdit, let_sealed_go, sealed_edits, sealed_text
from asm_desktop.services.withdrawal_standing import Standing, Withdrawal, find_order, withdrawals
from asm_desktop.services.withdrawing import confirm, cosign, lift

app = group("What was withdrawn, and deciding on what waits.")

_STANDS = {
    Standing.EFFECTIVE: "in force",
    Standing.WAITING: "hidden, waits to be confirmed or lifted",
    Standing.BRAKED: "hidden, waits for another office's signature",
    Standing.LIFTED: "lifted",
}


@dataclass(frozen=True, slots=True)
class OneWithdrawal:
    """Options of `withdrawals show`."""

    reference: Annotated[str, typer.Argument(metavar="ID", help="Id of a withdrawal, or the beginning of it.")]


@dataclass(frozen=True, slots=True)
class SomeWithdrawals:
    """Options of `withdrawals confirm`, `lift` and `cosign`."""

    references: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids of withdrawals.")]


@dataclass(frozen=True, slots=True)
class OneEdit:
    """Options of `withdrawals text` and `redone`."""

    reference: Annotated[str, typer.Argument(metavar="REV", help="An edit that is to be done again, by its id.")]


def list_withdrawals(run: Run, _options: NoOptions) -> Answer:
    """List the withdrawals, the newest first, with how they stand and how many offices follow them."""
    with run.desk() as desk:
        found = withdrawals(desk)
        edits = sealed_edits(desk)
    heads = ("Id", "Entry", "What", "Why", "Office", "When", "Stands", "Followed by")
    rows = tuple(
        (one.order.id[:8], short_code(one.order.entity), one.order.terms.scope.value, one.order.terms.reason,
         one.office, one.order.at[:10], _STANDS[one.standing], _followed(one))
        for one in found
    )  # fmt: skip
    data = {"withdrawals": [_data(one) for one in found], "redo": [asdict(one) for one in edits]}
    return Answer(data, (Table(heads, rows), *_to_redo(edits)) if rows else ("Nothing was withdrawn.",))


def show(run: Run, options: OneWithdrawal) -> Answer:
    """Show one withdrawal."""
    with run.desk() as desk:
        one = _one(desk, options.reference)
    blocks = [
        f"Withdrawal {one.order.id}",
        f"Of entry {short_code(one.order.entity)} ({one.order.terms.scope}), because: {one.order.terms.reason}.",
        f"By {one.office} on {one.order.at[:10]}.",
        f"Here: {_STANDS[one.standing]}; {one.records} records are concerned.",
        f"Followed by {_followed(one)} offices, as far as they have told.",
    ]
    if one.sealed:
        blocks.append(f"{one.sealed} of them are edits of this office; do them again without the passage.")
    return Answer(_data(one), tuple(blocks))


def confirm_them(run: Run, options: SomeWithdrawals) -> Answer:
    """Let withdrawals of others take for good what they only hide so far."""
    return _decide(run, options, confirm)


def lift_them(run: Run, options: SomeWithdrawals) -> Answer:
    """Show again what withdrawals only hide; what is gone stays gone."""
    return _decide(run, options, lift)


def cosign_them(run: Run, options: SomeWithdrawals) -> Answer:
    """Sign withdrawals of an office that took out more than it may alone."""
    return _decide(run, options, cosign)


def sealed_words(run: Run, options: OneEdit) -> Answer:
    """Show an edit of this office that carried a withdrawn passage on, so that it can be done again without it."""
    with run.desk() as desk:
        edit, fields = sealed_text(desk, options.reference)
    said = tuple(f"{name}: {value if isinstance(value, str) else json.dumps(value)}" for name, value in fields.items())
    data = {**asdict(edit), "fields": dict(fields)}
    return Answer(data, (f"What version {edit.revision[:8]} of {edit.code} had changed:", *said))


def redone(run: Run, options: OneEdit) -> Answer:
    """Forget an edit that carried a withdrawn passage on, once it was done again."""
    with run.desk() as desk:
        edit = let_sealed_go(desk, options.reference)
    return Answer(asdict(edit), (f"Version {edit.revision[:8]} of {edit.code} is gone here too.",))


def _to_redo(edits: Iterable[SealedEdit]) -> Iterable[str]:
    """Yield what is said of edits that are to be done again."""
    for one in edits:
        yield (
            f"Do your edit of {one.code} from {one.at[:10]} again on the new text: “withdrawals text "
            f"{one.revision[:8]}” shows it, “withdrawals redone {one.revision[:8]}” lets it go."
        )


def _decide(run: Run, options: SomeWithdrawals, act: Callable[[Desk, Iterable[str]], None]) -> Answer:
    """Do something with withdrawals, and tell how they stand then."""
    with run.desk() as desk:
        ids = [find_order(desk, one).id for one in options.references]
        act(desk, ids)
        found = [_one(desk, id_) for id_ in ids]
    said = tuple(f"{one.order.id[:8]} ({short_code(one.order.entity)}): {_STANDS[one.standing]}." for one in found)
    return Answer({"withdrawals": [_data(one) for one in found]}, said)


def _one(desk: Desk, reference: str) -> Withdrawal:
    """Return one withdrawal; raises WithdrawalUnknown."""
    order = find_order(desk, reference)
    return next(one for one in withdrawals(desk, order.entity) if one.order.id == order.id)


def _followed(one: Withdrawal) -> str:
    """Return how many offices follow a withdrawal, of how many."""
    return "this one alone" if one.order.here_only else f"{one.confirmed_by} of {one.offices}"


def _data(one: Withdrawal) -> dict[str, object]:
    """Return a withdrawal for programs."""
    terms = one.order.terms
    return {
        "withdrawal": one.order.id, "id": one.order.entity, "code": short_code(one.order.entity),
        "scope": terms.scope.value, "targets": sorted(terms.targets), "reason": terms.reason,
        "office": {"id": one.order.writer, "name": one.office}, "at": one.order.at, "here_only": one.order.here_only,
        "standing": one.standing.value, "records": one.records, "sealed": one.sealed,
        "confirmed_by": one.confirmed_by, "offices": one.offices,
    }  # fmt: skip


command(app, "list", NoOptions, list_withdrawals)
command(app, "show", OneWithdrawal, show)
command(app, "confirm", SomeWithdrawals, confirm_them)
command(app, "lift", SomeWithdrawals, lift_them)
command(app, "cosign", SomeWithdrawals, cosign_them)
command(app, "text", OneEdit, sealed_words)
command(app, "redone", OneEdit, redone)
