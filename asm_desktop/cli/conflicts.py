"""`conflict`: entries of which two versions stand, and settling them by saying what holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.entry_text import conflict_blocks, conflict_data
from asm_desktop.cli.fields import typed_fields
from asm_desktop.cli.running import Run
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.state import Conflict
from asm_desktop.services.authoring import conflicts, read_entry, resolve
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import find_office

app = group("Entries of which two versions stand, and settling them.")

REMOVED = "removed"


class ClaimUnknown(BadInput):
    """An office that claims nothing of a field in conflict."""

    code = "claim-unknown"
    summary = "“{office}” has no version of its own of: {fields}."
    remedy = "Nothing was changed. Take another office's version, or say what holds with --set FIELD=VALUE."


class NothingToSettle(BadInput):
    """An entry of which one version stands."""

    code = "nothing-to-settle"
    summary = "“{title}” ({code}) has one version; there is nothing to settle."
    remedy = "Nothing was changed. Edit it with `asm-desktop entry edit` if something is wrong in it."


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """Options of `conflict show`."""

    reference: Annotated[str, typer.Argument(metavar="ID", help="Code or id of an entry.")]


@dataclass(frozen=True, slots=True)
class ResolveOptions:
    """Options of `conflict resolve`."""

    reference: Annotated[str, typer.Argument(metavar="ID", help="Code or id of an entry.")]
    take: Annotated[str, typer.Option(metavar="OFFICE", help="Whose version holds where --set says nothing.")] = ""
    set: Annotated[list[str], typer.Option("--set", metavar="FIELD=VALUE", help="What holds for a field.")] = field(
        default_factory=list
    )
    section: Annotated[list[str], typer.Option("--section", metavar="NAME=@FILE", help="A long text that holds.")] = (
        field(default_factory=list)
    )
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line, for the history.")] = ""


def list_conflicts(run: Run, _options: NoOptions) -> Answer:
    """List the entries of which two versions stand."""
    with run.desk() as desk:
        views = conflicts(desk)
        data = [
            {"id": view.entity, "code": view.code, "title": view.title, "fields": _fields_of(view.conflicts)}
            for view in views
        ]
    rows = tuple((view.code, view.title, ", ".join(_fields_of(view.conflicts))) for view in views)
    blocks = (Table(("Code", "Title", "Fields"), rows),) if rows else ("No entry has two versions.",)
    return Answer({"entries": data}, blocks)


def show_conflicts(run: Run, options: ShowOptions) -> Answer:
    """Show the fields of an entry that differ, with the offices that hold each version."""
    with run.desk() as desk:
        view = read_entry(desk, options.reference)
        kind = desk.catalogs.kinds.get(view.kind)
        blocks = [block for one in view.conflicts for block in conflict_blocks(desk, kind, one, desk.own.language)]
        data = {
            "id": view.entity,
            "code": view.code,
            "title": view.title,
            "heads": list(view.heads),
            "conflicts": [conflict_data(desk, one) for one in view.conflicts],
        }
    return Answer(data, (view.title, *blocks) if blocks else (f"“{view.title}” has one version.",))


def settle(run: Run, options: ResolveOptions) -> Answer:
    """Settle an entry's conflicts: take one office's version, or say for each field what holds."""
    with run.desk() as desk:
        view = read_entry(desk, options.reference)
        if not view.conflicts and len(view.heads) == 1:
            raise NothingToSettle(title=view.title, code=view.code)
        pairs = [pair for pair in options.set if not pair.startswith(f"{REMOVED}=")]
        chosen = typed_fields(desk, desk.catalogs.kinds.get(view.kind), pairs, options.section)
        for pair in set(options.set) - set(pairs):
            chosen[REMOVED] = pair.partition("=")[2].strip() == "yes"
        if options.take:
            open_ones = [one for one in view.conflicts if one.field not in chosen]
            chosen |= taken(desk, view, open_ones, find_office(desk, options.take))
        after = resolve(desk, view.entity, chosen, view.heads, options.reason)
    data = {"id": after.entity, "code": after.code, "revision": after.heads[0], "conflicts": len(after.conflicts)}
    return Answer(data, (f"Settled: “{after.title}” ({after.code}) has one version.",))


def taken(desk: Desk, view: EntryView, found: Iterable[Conflict], writer: WriterId) -> Mapping[str, Json | None]:
    """Return what holds if one office's version is taken in these conflicts; raises ClaimUnknown.

    A field of rows is given whole: as it is shown, with that office's cells.
    """
    chosen: dict[str, Json | None] = {}
    lacking = []
    for conflict in found:
        claim = next((one for one in conflict.claims if writer in one.writers), None)
        if claim is None:
            lacking.append(conflict.field)
        elif conflict.row:
            rows = chosen.get(conflict.field, list[Json](dict(row) for row in view.rows(conflict.field)))
            chosen[conflict.field] = _with_cell(rows, conflict, claim.value)
        else:
            chosen[conflict.field] = claim.value
    if lacking:
        raise ClaimUnknown(office=desk.office_name(writer), fields=", ".join(sorted(set(lacking))))
    return chosen


def _with_cell(rows: Json | None, conflict: Conflict, value: Json | None) -> Json:
    """Return rows with one cell set, or emptied."""
    changed: list[Json] = []
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and row.get("id") == conflict.row:
            cells = {name: cell for name, cell in row.items() if name != conflict.column}
            changed.append(cells if value is None else {**cells, conflict.column: value})
        else:
            changed.append(row)
    return changed


def _fields_of(found: Iterable[Conflict]) -> list[str]:
    """Return the names of the fields in conflict, each once."""
    return list(dict.fromkeys(conflict.field for conflict in found))


command(app, "list", NoOptions, list_conflicts)
command(app, "show", ShowOptions, show_conflicts)
command(app, "resolve", ResolveOptions, settle)
