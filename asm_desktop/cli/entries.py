"""`entry`: writing, editing, showing, listing, removing and restoring entries."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli import entry_past
from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import command, group
from asm_desktop.cli.entry_text import entry_blocks, entry_data
from asm_desktop.cli.fields import FieldUnknown, facet_filters, typed_fields, who_may_see
from asm_desktop.cli.outputs import check_free
from asm_desktop.cli.running import Run
from asm_desktop.cli.usage import near_words
from asm_desktop.cli.words import stays
from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.labels import parse_label
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.realms import Realm
from asm_desktop.services.authoring import (
    NewEntry,
    create_entry,
    edit_entries,
    find_entry,
    read_entry,
    remove_entry,
)
from asm_desktop.services.binning import in_bin
from asm_desktop.services.desk import Desk
from asm_desktop.services.groups import find_group
from asm_desktop.services.narrowing import LeftBehind, left_by_edit, withdraw_left
from asm_desktop.services.plain_copies import export_entry
from asm_desktop.services.searching import search
from asm_desktop.store.files import file_troubles

app = group("Write, edit, show and list entries.")

_Reference = Annotated[str, typer.Argument(metavar="ID", help="Code, id or the beginning of the id of an entry.")]
_Label = Annotated[str, typer.Option(metavar="LABEL", help="RED, AMBER+STRICT, AMBER, GREEN or CLEAR.")]
_Group = Annotated[str, typer.Option(metavar="GROUP", help="Group of offices that an AMBER entry is for.")]
_Accounts = Annotated[
    str, typer.Option(metavar="none|yes", help="Whether it carries what people told us, or pictures of them.")
]
_Set = Annotated[
    list[str],
    typer.Option("--set", metavar="FIELD=VALUE", help="A field; may be given again. Rows: one a line, parted by |."),
]
_Section = Annotated[
    list[str], typer.Option("--section", metavar="NAME=@FILE", help="A long text, from a file or as typed.")
]
_Attach = Annotated[
    list[Path], typer.Option("--attach", metavar="PATH", readable=False, help="A file; may be given again.")
]


@dataclass(frozen=True, slots=True)
class NewOptions:
    """Options of `entry new`."""

    kind: Annotated[str, typer.Option(metavar="KIND", help="What sort of entry, such as learning-note.")]
    title: Annotated[str, typer.Option(metavar="TITLE", help="The message in one line.")]
    label: _Label = ""
    group: _Group = ""
    accounts: _Accounts = ""
    set: _Set = field(default_factory=list)
    section: _Section = field(default_factory=list)
    attach: _Attach = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class EditOptions:
    """Options of `entry edit`."""

    references: Annotated[list[str], typer.Argument(metavar="ID...", help="Codes or ids of entries.")]
    title: Annotated[str, typer.Option(metavar="TITLE", help="The message in one line.")] = ""
    label: _Label = ""
    group: _Group = ""
    accounts: _Accounts = ""
    set: _Set = field(default_factory=list)
    section: _Section = field(default_factory=list)
    attach: _Attach = field(default_factory=list)
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line, for the history.")] = ""
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take earlier versions back from offices that may not have it any more.")
    ] = False


@dataclass(frozen=True, slots=True)
class OneEntry:
    """Options of commands about one entry."""

    reference: _Reference


@dataclass(frozen=True, slots=True)
class RemoveOptions:
    """Options of `entry remove`."""

    reference: _Reference
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line, for the history.")] = ""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Options of `entry export`."""

    reference: _Reference
    out: Annotated[Path, typer.Option(metavar="F", help="The file to write: .md, .html or .txt.")]
    receivers: Annotated[
        str,
        typer.Option("--for", metavar="WHOM", help="public, programme, organisation or a group; else all who may."),
    ] = ""


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Options of `entry list`."""

    kind: Annotated[list[str], typer.Option("--kind", metavar="KIND", help="Only this kind.")] = field(
        default_factory=list
    )
    country: Annotated[list[str], typer.Option("--country", metavar="CC", help="Only this country.")] = field(
        default_factory=list
    )
    label: Annotated[list[str], typer.Option("--label", metavar="LABEL", help="Only this label.")] = field(
        default_factory=list
    )
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=100_000, help="At most so many.")] = 100
    bin: Annotated[bool, typer.Option("--bin", help="What lies in the bin of this laptop, and nothing else.")] = False


def new_entry(run: Run, options: NewOptions) -> Answer:
    """Write a new entry; it starts as “to check”."""
    with run.desk() as desk:
        kind = _known_kind(desk, options.kind)
        typed = typed_fields(desk, kind, options.set, options.section)
        typed |= _group_by_settings(run, desk, options) | who_may_see(
            desk, options.label, options.group, options.accounts
        )
        values = {name: value for name, value in typed.items() if value is not None}
        new = NewEntry(kind.name, {**values, "title": options.title}, _files(options.attach))
        view = create_entry(desk, new)
    data = {"id": view.entity, "revision": view.heads[0], "code": view.code, "held_back": view.held_back}
    if run.common.quiet:
        return Answer(data, (view.entity,))
    saved = f"Saved “{view.title}” as {view.code}, entry {view.entity}."
    return Answer(data, (saved, stays(view.held_back)) if view.held_back else (saved,))


def edit(run: Run, options: EditOptions) -> Answer:
    """Change entries; an empty value empties a field, several entries get the same change."""
    with run.desk() as desk:
        views = [read_entry(desk, reference) for reference in options.references]
        kinds = [desk.catalogs.kinds.get(view.kind) for view in views]
        changes = typed_fields(desk, kinds[0], options.set, options.section)
        changes |= who_may_see(desk, options.label, options.group, options.accounts)
        if options.title:
            changes["title"] = options.title
        for kind in kinds[1:]:
            _check_same_fields(kinds[0], kind, changes)
        views = list({view.entity: view for view in views}.values())
        entities = [view.entity for view in views]
        after = edit_entries(desk, entities, changes, options.reason, _files(options.attach))
        pairs = list(zip(views, after, strict=True))
        left = [one for before, now in pairs for one in left_by_edit(desk, before, now)]
        if options.withdraw and left:
            withdraw_left(desk, left)
    rows = [{"id": view.entity, "revision": view.heads[0], "code": view.code} for view in after]
    behind = [{"id": one.entity, "realm": one.realm} for one in left]
    data = {**rows[0], "entries": rows, "left_behind": behind, "withdrawn": options.withdraw and bool(left)}
    return Answer(data, (*(_edited(*pair) for pair in pairs), *_left(left, withdrawn=options.withdraw)))


def show(run: Run, options: OneEntry) -> Answer:
    """Show an entry with all its fields."""
    with run.desk() as desk:
        view = read_entry(desk, options.reference)
        blocks = tuple(entry_blocks(desk, view, desk.own.language))
        binned = in_bin(desk, view.entity)
        said = ("It is in the bin of this laptop.",) if binned else ()
        return Answer(entry_data(desk, view) | {"binned": binned}, (*blocks, *said))


def list_entries(run: Run, options: ListOptions) -> Answer:
    """List entries, the newest first."""
    if options.bin:
        return entry_past.list_bin(run, options.limit)
    with run.desk() as desk:
        wanted = facet_filters(desk, kind=options.kind, country=options.country, label=options.label)
        result = search(desk, SearchRequest("", limit=options.limit, filters=wanted, language=desk.own.language))
    entries = [
        {
            "id": hit.entity, "code": hit.code, "title": hit.title.text, "kind": hit.kind, "language": hit.language,
            "countries": list(hit.countries), "date": hit.date, "label": hit.label, "origin": hit.origin,
            "conflicts": hit.conflicts,
        }
        for hit in result.hits
    ]  # fmt: skip
    rows = tuple((hit.code, hit.date, hit.kind, hit.label, hit.title.text) for hit in result.hits)
    more = (f"{result.total - len(rows)} more; ask for them with --limit.",) if result.total > len(rows) else ()
    table = Table(("Code", "Date", "Kind", "Label", "Title"), rows)
    return Answer({"total": result.total, "entries": entries}, (table, *more) if rows else ("No entries.",))


def show_history(run: Run, options: OneEntry) -> Answer:
    """Show all versions of an entry, newest first."""
    return entry_past.show_history(run, options.reference)


def remove(run: Run, options: RemoveOptions) -> Answer:
    """Remove an entry for all offices, reversibly; only its creator may."""
    with run.desk() as desk:
        view = remove_entry(desk, find_entry(desk, options.reference), options.reason)
    data = {"id": view.entity, "code": view.code, "removed": view.removed}
    return Answer(data, (f"Removed {view.code} for all offices that get the next bundle.",))


def export(run: Run, options: ExportOptions) -> Answer:
    """Write a plain copy of an entry, as far as its label and what people agreed to allow."""
    check_free(options.out)
    with run.desk() as desk:
        made = export_entry(desk, options.reference, options.out, _receivers(desk, options.receivers))
    data = {
        "id": made.entry.entity, "code": made.entry.code, "file": str(made.path), "for": made.realm,
        "left_out": list(made.left_out),
    }  # fmt: skip
    said = [f"Wrote “{made.entry.title}” ({made.entry.code}) to “{made.path}”."]
    said += [f"Left out, because nobody agreed to it: {' and '.join(made.left_out)}."] if made.left_out else []
    return Answer(data, tuple(said))


def _receivers(desk: Desk, text: str) -> Realm | None:
    """Return the realm of those that a copy is for, None for all who may have it; raises GroupUnknown."""
    fixed = {"": None, "public": realms.PUBLIC, "programme": realms.PROGRAMME}
    if text == "organisation":
        return desk.organisation or realms.LOCAL
    return fixed[text] if text in fixed else find_group(desk, text)


def _edited(before: EntryView, after: EntryView) -> str:
    """Return what an edit made of an entry."""
    if (before.heads, before.office) == (after.heads, after.office):
        return f"“{after.title}” ({after.code}) is as it was; nothing was changed."
    return f"Saved “{after.title}” ({after.code}), version {after.revisions}."


def _left(left: list[LeftBehind], *, withdrawn: bool) -> tuple[str, ...]:
    """Return what is said of versions that others may hold beyond what an entry reaches now."""
    if not left:
        return ()
    if withdrawn:
        return ("What other offices have of earlier versions is withdrawn; the order goes with every bundle.",)
    return ("It goes to fewer offices now. Those that have earlier versions keep them, unless you say --withdraw.",)


def _known_kind(desk: Desk, name: str) -> Kind:
    """Return a kind by name; one that is unknown is refused by the service, in words."""
    return desk.catalogs.kinds.get(name)


def _group_by_settings(run: Run, desk: Desk, options: NewOptions) -> dict[str, Json | None]:
    """Return the group of the settings, for an entry that says neither group nor another label than AMBER."""
    chosen = run.default_group()
    amber = not options.label or parse_label(options.label).value == "AMBER"
    mine = set(desk.trust.realms_of(desk.writer))
    return {"group": chosen} if amber and not options.group and chosen in mine else {}


def _check_same_fields(first: Kind, other: Kind, changes: dict[str, Json | None]) -> None:
    """Raise FieldUnknown if a change fits one kind and not another."""
    for name in changes:
        if other.field(name) != first.field(name):
            known = [one.name for one in other.fields]
            raise FieldUnknown(kind=other.name, field=name, known=", ".join(known), near=near_words(name, known))


def _files(paths: list[Path]) -> tuple[Path, ...]:
    """Return the files to attach; raises PathUnusable, PathForbidden for one that cannot be read."""
    for path in paths:
        with file_troubles(), path.open("rb"):
            pass
    return tuple(paths)


command(app, "new", NewOptions, new_entry)
command(app, "edit", EditOptions, edit)
command(app, "show", OneEntry, show)
command(app, "list", ListOptions, list_entries)
command(app, "history", OneEntry, show_history)
command(app, "export", ExportOptions, export)
command(app, "remove", RemoveOptions, remove)
command(app, "compare", entry_past.CompareOptions, entry_past.compare)
command(app, "restore", entry_past.RestoreOptions, entry_past.restore)
command(app, "undo", entry_past.UndoOptions, entry_past.undo)
command(app, "bin", entry_past.SomeEntries, entry_past.to_bin)
command(app, "unbin", entry_past.SomeEntries, entry_past.out_of_bin)
