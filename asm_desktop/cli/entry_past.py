"""`entry history`, `compare`, `restore`, `undo`, `bin` and `unbin`: what an entry was, and ways back."""

from dataclasses import dataclass
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.running import Run
from asm_desktop.domain.differences import Fate, Stretch
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.values import show_value
from asm_desktop.services.authoring import bring_back, find_entry, history
from asm_desktop.services.binning import bin_entries, read_bin, unbin_entries
from asm_desktop.services.bringing_back import restore_version
from asm_desktop.services.comparing import Difference, compare_versions
from asm_desktop.services.desk import Desk
from asm_desktop.services.history import SHORTEST, HistoryRow
from asm_desktop.services.lookup import read_entry
from asm_desktop.services.undoing import undo_last

_Reference = Annotated[str, typer.Argument(metavar="ID", help="Code, id or the beginning of the id of an entry.")]
_VERSION_HELP = "A version, as the history names it: its id or the beginning of it."

_MARKS = {Fate.SAME: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}
"""How words that went and words that came stand in a text for people, as in other tools."""

_UNDONE = {
    "new": "Removed “{title}” ({code}) again, for all offices that get the next bundle.",
    "edit": "“{title}” ({code}) is as it was before the last change.",
    "remove": "“{title}” ({code}) is not removed any more.",
    "bring-back": "“{title}” ({code}) is removed again.",
    "bin": "“{title}” ({code}) is out of the bin.",
    "unbin": "“{title}” ({code}) is in the bin again.",
    "consent": "“{title}” ({code}) is as it was before that agreement was recorded.",
}


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """Options of `entry compare`."""

    reference: _Reference
    first: Annotated[str, typer.Argument(metavar="REV", help=_VERSION_HELP)]
    second: Annotated[str, typer.Argument(metavar="[REV]", help="Another one; without it, the entry as it is now.")] = (
        ""
    )


@dataclass(frozen=True, slots=True)
class RestoreOptions:
    """Options of `entry restore`."""

    reference: _Reference
    version: Annotated[str, typer.Argument(metavar="[REV]", help=_VERSION_HELP + " Without it, a removed entry.")] = ""
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line, for the history.")] = ""


@dataclass(frozen=True, slots=True)
class UndoOptions:
    """Options of `entry undo`."""

    reference: Annotated[str, typer.Argument(metavar="[ID]", help="The entry; without it, whatever was done last.")] = (
        ""
    )


@dataclass(frozen=True, slots=True)
class SomeEntries:
    """Options of `entry bin` and `entry unbin`."""

    references: Annotated[list[str], typer.Argument(metavar="ID...", help="Codes or ids of entries.")]


def show_history(run: Run, reference: str) -> Answer:
    """Show all versions of an entry, newest first."""
    with run.desk() as desk:
        rows = history(desk, find_entry(desk, reference))
    data = [
        {
            "revision": row.revision, "office": {"id": row.writer, "name": row.office}, "at": row.at,
            "clock_wrong": row.clock_wrong, "reason": row.reason, "realm": row.realm, "removed": row.removed,
            "standing": row.standing, "confirmed": row.confirmed, "office_part": row.office_part, "here": row.here,
            "changes": [{"field": one.field, "before": one.before, "after": one.after} for one in row.changes],
        }
        for row in rows
    ]  # fmt: skip
    shown = tuple((row.revision[:SHORTEST], _when(row), row.office, _changed(row), row.reason) for row in rows)
    return Answer({"versions": data}, (Table(("Version", "When", "Office", "Changed", "Why"), shown),))


def compare(run: Run, options: CompareOptions) -> Answer:
    """Show what differs between two versions, word by word: [-gone-] and {+new+}."""
    with run.desk() as desk:
        view = read_entry(desk, options.reference)
        found = compare_versions(desk, view.entity, options.first, options.second)
        kind = desk.catalogs.kinds.get(view.kind)
        blocks = [block for one in found.differences for block in _difference(desk, kind, one)]
    data = {
        "id": view.entity,
        "first": found.first,
        "second": found.second,
        "changes": [
            {
                "field": one.field, "before": one.before, "after": one.after,
                "words": [{"fate": word.fate.value, "text": word.text} for word in one.words],
            }
            for one in found.differences
        ],
    }  # fmt: skip
    return Answer(data, tuple(blocks) or ("They say the same.",))


def restore(run: Run, options: RestoreOptions) -> Answer:
    """Bring an old version back as a new one; without a version, bring a removed entry back for all offices."""
    with run.desk() as desk:
        before = read_entry(desk, options.reference)
        if options.version:
            view = restore_version(desk, before.entity, options.version, options.reason)
        else:
            view = bring_back(desk, before.entity, options.reason)
    data = {"id": view.entity, "revision": view.heads[0], "code": view.code, "removed": view.removed}
    if not options.version:
        return Answer(data, (f"“{view.title}” ({view.code}) is here, and at all offices that get the next bundle.",))
    if (before.heads, before.office) == (view.heads, view.office):
        return Answer(data, (f"“{view.title}” ({view.code}) says that now; nothing was changed.",))
    return Answer(
        data, (f"Brought the old version of “{view.title}” ({view.code}) back, as version {view.revisions}.",)
    )


def undo(run: Run, options: UndoOptions) -> Answer:
    """Undo the last save, edit, removal or bin, for all entries that it changed."""
    with run.desk() as desk:
        undone = undo_last(desk, find_entry(desk, options.reference) if options.reference else None)
    data = {"undone": undone.sort, "entries": [_named(view) for view in undone.entries]}
    said = _UNDONE[undone.sort]
    return Answer(data, tuple(said.format(title=view.title, code=view.code) for view in undone.entries))


def to_bin(run: Run, options: SomeEntries) -> Answer:
    """Move entries to the bin of this laptop; they go on being exchanged."""
    with run.desk() as desk:
        views = bin_entries(desk, [find_entry(desk, one) for one in options.references])
    said = tuple(f"“{view.title}” ({view.code}) is in the bin of this laptop, and nowhere else." for view in views)
    return Answer({"entries": [_named(view) for view in views]}, said)


def out_of_bin(run: Run, options: SomeEntries) -> Answer:
    """Bring entries back from the bin."""
    with run.desk() as desk:
        views = unbin_entries(desk, [find_entry(desk, one) for one in options.references])
    said = tuple(f"“{view.title}” ({view.code}) is not in the bin." for view in views)
    return Answer({"entries": [_named(view) for view in views]}, said)


def list_bin(run: Run, limit: int) -> Answer:
    """List what lies in the bin, the newest first."""
    with run.desk() as desk:
        found = read_bin(desk, limit)
    rows = tuple((view.code, view.kind, view.standing.label.value, view.title) for view in found.entries)
    more = (f"{found.total - len(rows)} more; ask for them with --limit.",) if found.total > len(rows) else ()
    data = {"total": found.total, "entries": [_named(view) for view in found.entries]}
    return Answer(data, (Table(("Code", "Kind", "Label", "Title"), rows), *more) if rows else ("The bin is empty.",))


def _named(view: EntryView) -> dict[str, object]:
    """Return what names an entry, for programs."""
    return {
        "id": view.entity, "code": view.code, "title": view.title, "kind": view.kind,
        "label": view.standing.label.value, "revision": view.heads[0], "removed": view.removed,
    }  # fmt: skip


def _changed(row: HistoryRow) -> str:
    """Return the fields that a version changed; of one save the part for this office alone is a row of its own."""
    fields = ", ".join(one.field for one in row.changes)
    return f"{fields} (stays here)" if row.office_part else fields


def _when(row: HistoryRow) -> str:
    """Return when a version was saved, with honest doubt."""
    shown = row.at[:16].replace("T", " ")
    doubts = (row.clock_wrong and "clock looked wrong", not row.confirmed and "unconfirmed: does not count")
    said = ", ".join(one for one in doubts if one)
    return f"{shown} ({said})" if said else shown


def _difference(desk: Desk, kind: Kind, one: Difference) -> list[Block]:
    """Return one field that differs, for people."""
    field = kind.field(one.field)
    label = field.label(desk.own.language) if field else one.field
    if one.words:
        return [f"{label}: {_marked(one.words)}"]
    plain = field or Field("", FieldType.TEXT, {}, {})
    values = [
        "nothing" if value is None else show_value(plain, value, desk.own.language, desk.catalogs)
        for value in (one.before, one.after)
    ]
    return [f"{label}: {values[0]} → {values[1]}"]


def _marked(words: tuple[Stretch, ...]) -> str:
    """Return a text with marks around the words that differ."""
    return "".join(_MARKS[one.fate].format(one.text) for one in words)
