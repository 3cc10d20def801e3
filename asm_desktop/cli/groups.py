"""`group`: named partner offices, chosen by the group's owner."""

from dataclasses import dataclass
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.running import Run
from asm_desktop.services.offices import add_member, create_group, find_group, find_office, groups

app = group("Groups of partner offices.")


@dataclass(frozen=True, slots=True)
class CreateOptions:
    """Options of `group create`."""

    name: Annotated[str, typer.Argument(metavar="NAME", help="What the group is called.")]


@dataclass(frozen=True, slots=True)
class AddOptions:
    """Options of `group add`."""

    name: Annotated[str, typer.Argument(metavar="GROUP", help="Name or id of the group.")]
    offices: Annotated[list[str], typer.Argument(metavar="OFFICE...", help="Names or ids of offices.")]


def create(run: Run, options: CreateOptions) -> Answer:
    """Make a group of partner offices; this office owns it and is its first member."""
    with run.desk() as desk:
        realm = create_group(desk, options.name)
        made = next(one for one in groups(desk) if one.realm == realm)
    return Answer({"id": realm, "name": made.name}, (f"Made the group “{made.name}”.",))


def add(run: Run, options: AddOptions) -> Answer:
    """Add offices to a group; they get all that the group may have with the next bundle."""
    with run.desk() as desk:
        realm = find_group(desk, options.name)
        writers = [find_office(desk, text) for text in options.offices]
        for writer in writers:
            add_member(desk, realm, writer)
        made = next(one for one in groups(desk) if one.realm == realm)
        names = sorted(desk.office_name(writer) for writer in made.members)
    data = {"id": realm, "name": made.name, "members": names}
    return Answer(data, (f"“{made.name}” now has: {', '.join(names)}. Newcomers get all that the group may have.",))


def list_groups(run: Run, _options: NoOptions) -> Answer:
    """List the groups that this office is in."""
    with run.desk() as desk:
        found = [
            {
                "id": one.realm,
                "name": one.name,
                "owner": desk.office_name(one.owner),
                "members": sorted(desk.office_name(writer) for writer in one.members),
            }
            for one in groups(desk)
        ]
    rows = tuple((str(one["name"]), str(one["owner"]), ", ".join(one["members"])) for one in found)
    blocks = (Table(("Group", "Owner", "Offices"), rows),) if rows else ("This office is in no group.",)
    return Answer({"groups": found}, blocks)


command(app, "create", CreateOptions, create)
command(app, "add", AddOptions, add)
command(app, "list", NoOptions, list_groups)
