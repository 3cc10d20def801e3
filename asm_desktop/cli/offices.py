"""`office`: cards of offices, and adding them to the archive."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli import office_acts
from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.outputs import check_free
from asm_desktop.cli.running import Run
from asm_desktop.services.offices import OfficeRow, add_office, offices, own_card, read_card, write_card

app = group("Cards of offices, adding them to the archive, and what coordinators decide about them.")


@dataclass(frozen=True, slots=True)
class CardOptions:
    """Options of `office card`."""

    out: Annotated[Path, typer.Option(metavar="FILE", help="File to write the card to.")]


@dataclass(frozen=True, slots=True)
class AddOptions:
    """Options of `office add`."""

    card: Annotated[Path, typer.Argument(metavar="CARD", readable=False, help="File with the card of the office.")]
    organisation: Annotated[str, typer.Option(metavar="NAME", help="Its organisation, if not as the card says.")] = ""


def card(run: Run, options: CardOptions) -> Answer:
    """Write this office's card to a file, for a coordinator to add."""
    with run.desk() as desk:
        own = own_card(desk)
        check_free(options.out)
        write_card(desk, options.out)
    data = {"file": str(options.out), "id": own.writer, "name": own.name, "digits": own.digits}
    blocks = (f"Wrote the card of {own.name} to {options.out}.", f"Compare by telephone: {own.digits}")
    return Answer(data, blocks)


def add(run: Run, options: AddOptions) -> Answer:
    """Add an office by its card; only a coordinator may."""
    with run.desk() as desk:
        newcomer = read_card(options.card)
        add_office(desk, newcomer, options.organisation or None)
        row = next(row for row in offices(desk) if row.writer == newcomer.writer)
    blocks = (f"Added {row.name} ({row.organisation}).", f"Did you compare its digits by telephone? {row.digits}")
    return Answer(office_data(row), blocks)


def list_offices(run: Run, _options: NoOptions) -> Answer:
    """List all offices known here, this one first."""
    with run.desk() as desk:
        rows = offices(desk)
    shown = tuple((row.name, row.organisation, row.country, _standing(row), row.writer[:8]) for row in rows)
    table = Table(("Office", "Organisation", "Country", "Standing", "Id"), shown)
    return Answer({"offices": [office_data(row) for row in rows]}, (table,))


def office_data(row: OfficeRow) -> dict[str, object]:
    """Return an office for programs."""
    return {
        "id": row.writer, "name": row.name, "organisation": row.organisation, "country": row.country,
        "coordinator": row.coordinator, "added": row.added, "own": row.own, "digits": row.digits,
        "roles": [*row.roles], "revoked": row.revoked, "successor": row.successor,
    }  # fmt: skip


def _standing(row: OfficeRow) -> str:
    """Return what an office is, in words."""
    words = ("this office" if row.own else "", *row.roles, "revoked" if row.revoked else "")
    return ", ".join(word for word in (*words, "" if row.added else "not added yet") if word)


command(app, "card", CardOptions, card)
command(app, "add", AddOptions, add)
command(app, "list", NoOptions, list_offices)
command(app, "role", office_acts.RoleOptions, office_acts.role)
command(app, "successor", office_acts.SuccessorOptions, office_acts.successor)
command(app, "revoke", office_acts.OfficeOptions, office_acts.revoke)
command(app, "cut", office_acts.OfficeOptions, office_acts.cut)
command(app, "admit", office_acts.AdmitOptions, office_acts.admit)
command(app, "cosign", office_acts.CosignOptions, office_acts.sign)
command(app, "appoint", office_acts.AppointOptions, office_acts.appointing)
