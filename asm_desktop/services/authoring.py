"""Writing entries: making, editing, settling and removing them, each in one transaction with its state and index.

What may leave and what never does go into records of their own: the shared part into a revision, in the widest realm
that label, status and consent allow, the office part into a companion that stays here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, Conflict, NotAllowed
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Standing
from asm_desktop.domain.revisions import read_revision
from asm_desktop.services import states
from asm_desktop.services.attachments import (
    KeptFile,
    NewFile,
    OpenedFile,
    has_text,
    keep_file,
    open_attachment,
    placed,
    retyped,
    whole_rows,
)
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import (
    ATTACHMENTS,
    Changes,
    Parts,
    changed_parts,
    check_widening,
    new_parts,
    rebased,
    tidy_reason,
)
from asm_desktop.services.history import FieldChange, HistoryRow, history
from asm_desktop.services.lookup import EntryUnknown, conflicts, find_entry, named, read_entry
from asm_desktop.services.writing import NewRevision, write_companion, write_revision
from asm_desktop.store import records
from asm_desktop.store.connection import Connection
from asm_desktop.store.entries import Origin, note_origin
from asm_desktop.store.records import Status, Stored
from asm_desktop.tasks.context import QUIET, TaskContext

__all__ = [
    "EntryUnknown",
    "FieldChange",
    "HistoryRow",
    "NewEntry",
    "NewFile",
    "OpenedFile",
    "bring_back",
    "conflicts",
    "create_entries",
    "create_entry",
    "edit_entries",
    "find_entry",
    "has_text",
    "history",
    "open_attachment",
    "read_entry",
    "remove_entry",
    "resolve",
]

BATCH = 200
"""Entries in one transaction when many are made: cancelled or cut off, whole batches are kept."""

REMOVED = "removed"
"""The name under which a conflict shows that one version removes the entry and another keeps it."""


class EntryRemoved(Conflict):
    """An entry that was removed for all cannot be edited."""

    code = "entry-removed"
    summary = "The entry {code} was removed for all offices."
    remedy = "Nothing was changed. Bring it back first, then edit it."


class EntryChanged(Conflict):
    """The versions that somebody chose from are not those that stand now."""

    code = "entry-changed"
    summary = "The entry {code} has other versions now than those you chose from."
    remedy = "Nothing was changed. Look at it again and choose once more."


class ChoiceMissing(BadInput):
    """A conflict is settled only by saying what holds."""

    code = "choice-missing"
    summary = "It is not settled yet what holds for: {fields}."
    remedy = "Nothing was changed. Choose one version, or write a new one, for each of them."


class OnlyCreatorRemoves(NotAllowed):
    """Only the creator of an entry removes it for all."""

    code = "only-creator-removes"
    summary = "Only {creator}, who created this entry, can remove it for all."
    remedy = "Ask them to remove it."


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry about to be made: its kind, all values (of the shared and the office part alike), and files.

    `origin` is where it was imported from, if it was.
    """

    kind: str
    values: Mapping[str, Json]
    attachments: tuple[Path | NewFile, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class _Made:
    """A new entry ready to be written."""

    entity: EntityId
    parts: Parts
    files: tuple[KeptFile, ...]
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class _Scene:
    """An entry about to be changed: its records, what they show, the heads that a change replaces, and their part."""

    stored: Sequence[Stored]
    view: EntryView
    parents: tuple[str, ...]
    base: Mapping[str, Json]


def create_entry(desk: Desk, new: NewEntry) -> EntryView:
    """Make an entry; raises what can be wrong with its values and files (BadInput, NotAllowed)."""
    return create_entries(desk, [new])[0]


def create_entries(desk: Desk, many: Iterable[NewEntry], context: TaskContext = QUIET) -> tuple[EntryView, ...]:
    """Make entries, in the order given, one transaction for each batch; a batch with a wrong entry is not written."""
    waiting = list(many)
    views: list[EntryView] = []
    for start in range(0, len(waiting), BATCH):
        made = [_make(desk, new) for new in waiting[start : start + BATCH]]
        with desk.archive.write() as connection:
            for one in made:
                _write_new(connection, desk, one)
            fresh = {view.entity: view for view in states.refresh(connection, desk, [one.entity for one in made])}
        views += [named(desk, fresh[one.entity]) for one in made]
        context.progress(len(views), len(waiting))
    return tuple(views)


def edit_entries(
    desk: Desk,
    entities: Iterable[EntityId],
    changes: Changes,
    reason: str = "",
    attachments: Iterable[Path | NewFile] = (),
    origin: Origin | None = None,
) -> tuple[EntryView, ...]:
    """Change the same fields of some entries, all of them or none; None empties a field.

    Lists and rows are given whole, those of files by the rows that stay. Where versions disagree the edit replaces the
    displayed one only and the other stays; where they merge cleanly it replaces all that were seen. What changes
    nothing writes nothing. `origin` is where a new state of an imported file came from.
    """
    files = [keep_file(desk, _new_file(one)) for one in attachments]
    wanted = list(dict.fromkeys(entities))
    with desk.archive.write() as connection:
        for entity in wanted:
            _edit(connection, desk, _scene(connection, desk, entity), (changes, files, reason))
            if origin:
                note_origin(connection, origin, entity)
        fresh = {view.entity: view for view in states.refresh(connection, desk, wanted)}
    return tuple(named(desk, fresh[entity]) for entity in wanted)


def resolve(desk: Desk, entity: EntityId, chosen: Changes, heads: tuple[str, ...], reason: str = "") -> EntryView:
    """Settle an entry's conflicts: `chosen` says what holds for each field in conflict, `heads` what was shown.

    Writes one version that replaces all of them. `removed` in `chosen` settles whether the entry is removed at all.
    Raises EntryChanged, ChoiceMissing, and what an edit raises.
    """
    with desk.archive.write() as connection:
        scene = _scene(connection, desk, entity, removed_too=True)
        view = scene.view
        if set(heads) != set(view.heads):
            raise EntryChanged(code=view.code)
        missing = sorted({conflict.field for conflict in view.conflicts} - set(chosen))
        if missing:
            raise ChoiceMissing(fields=", ".join(missing))
        fields = {name: _with_office_rows(view, name, value) for name, value in chosen.items() if name != REMOVED}
        parts = _after(desk, replace(scene, base=view.fields), fields, ())
        check_widening(desk, view, parts.shared, set(fields))
        gone = chosen.get(REMOVED, view.removed) is True
        parents = _readable(scene.stored, view.heads)
        write_revision(connection, desk, NewRevision(entity, parts.shared, parents, tidy_reason(reason), removed=gone))
        _write_office(connection, desk, scene, parts.office)
        (after,) = states.refresh(connection, desk, [entity])
    return named(desk, after)


def remove_entry(desk: Desk, entity: EntityId, reason: str = "") -> EntryView:
    """Remove an entry for all offices, reversibly; only its creator may. Raises OnlyCreatorRemoves, EntryRemoved."""
    return _keep_or_remove(desk, entity, reason, removed=True)


def bring_back(desk: Desk, entity: EntityId, reason: str = "") -> EntryView:
    """Bring a removed entry back for all offices; only its creator may. Brings nothing back that was not removed."""
    return _keep_or_remove(desk, entity, reason, removed=False)


def _keep_or_remove(desk: Desk, entity: EntityId, reason: str, *, removed: bool) -> EntryView:
    """Write the version that removes or keeps an entry, in place of all its heads."""
    with desk.archive.write() as connection:
        scene = _scene(connection, desk, entity, removed_too=True)
        view = scene.view
        if view.creator != desk.writer:
            raise OnlyCreatorRemoves(creator=desk.office_name(view.creator))
        if removed and view.removed:
            raise EntryRemoved(code=view.code)
        if removed != view.removed:
            parents = _readable(scene.stored, view.heads)
            write_revision(
                connection, desk, NewRevision(entity, view.fields, parents, tidy_reason(reason), removed=removed)
            )
            (view,) = states.refresh(connection, desk, [entity])
    return named(desk, view)


def _make(desk: Desk, new: NewEntry) -> _Made:
    """Return a new entry ready to be written; the bytes of its files are kept already."""
    values = {name: value for name, value in new.values.items() if name != ATTACHMENTS}
    parts = new_parts(desk, new.kind, values)
    files = tuple(keep_file(desk, _new_file(one)) for one in new.attachments)
    rows = [one.row(desk) for one in files]
    return _Made(desk.new_entity(), _with_files(desk, parts, rows, frozenset()), files, new.origin)


def _write_new(connection: Connection, desk: Desk, made: _Made) -> None:
    """Write the records of a new entry."""
    write_revision(connection, desk, NewRevision(made.entity, made.parts.shared, ()))
    if made.parts.office:
        write_companion(connection, desk, made.entity, made.parts.office, ())
    for file in made.files:
        file.index(connection)
    if made.origin:
        note_origin(connection, made.origin, made.entity)


def _scene(connection: Connection, desk: Desk, entity: EntityId, *, removed_too: bool = False) -> _Scene:
    """Return an entry about to be changed; raises EntryUnknown, EntryRemoved."""
    stored = records.of_entity(connection, entity)
    view = states.view_of(desk, entity, stored)
    if view is None:
        raise EntryUnknown(reference=entity)
    if view.removed and not removed_too:
        raise EntryRemoved(code=view.code)
    if not view.conflicts:
        return _Scene(stored, view, _readable(stored, view.heads), view.fields)
    shown = next(one.record for one in stored if one.record.id == view.heads[0])
    return _Scene(stored, view, (shown.id,), read_revision(shown).fields or {})


def _edit(connection: Connection, desk: Desk, scene: _Scene, edit: tuple[Changes, Sequence[KeptFile], str]) -> None:
    """Write what an edit (changes, files to add, reason) makes of an entry, if it makes anything of it."""
    changes, files, reason = edit
    view = scene.view
    parts = _after(desk, scene, changes, [one.row(desk) for one in files])
    names = {name for name in {*parts.shared, *scene.base} if parts.shared.get(name) != scene.base.get(name)}
    check_widening(desk, view, parts.shared, names)
    if names or _could_leave(desk, view):
        write_revision(connection, desk, NewRevision(view.entity, parts.shared, scene.parents, tidy_reason(reason)))
    _write_office(connection, desk, scene, parts.office)
    for file in files:
        file.index(connection)


def _after(desk: Desk, scene: _Scene, changes: Changes, new_rows: Sequence[Mapping[str, Json]]) -> Parts:
    """Return the parts of an entry after an edit, its files placed by the rule."""
    view = scene.view
    others = {name: value for name, value in changes.items() if name != ATTACHMENTS}
    parts = changed_parts(desk, view, scene.base, others)
    seen = whole_rows(Parts(dict(view.fields), dict(view.office)))
    there = list[Json](whole_rows(parts))
    if ATTACHMENTS in changes:
        wanted = retyped(seen, changes[ATTACHMENTS])
        there = _items(rebased(list[Json](seen), there, list[Json](wanted)))
    rows = [row for row in there if isinstance(row, dict)]
    shared_now = frozenset(str(row["id"]) for row in view.rows(ATTACHMENTS) if "id" in row)
    return _with_files(desk, parts, [*rows, *new_rows], shared_now)


def _with_office_rows(view: EntryView, name: str, value: Json | None) -> Json | None:
    """Return chosen rows with those that only this office knows: no version that came from elsewhere has them."""
    if not isinstance(value, list) or name == ATTACHMENTS:
        return value
    shared = {row.get("id") for row in (*view.rows(name), *(row for row in value if isinstance(row, dict)))}
    return [*value, *(dict(row) for row in view.rows(name, office=True) if row.get("id") not in shared)]


def _with_files(desk: Desk, parts: Parts, rows: Sequence[Mapping[str, Json]], shared_now: frozenset[str]) -> Parts:
    """Return parts with these whole rows of files, each where the file rule puts it."""
    split = placed(rows, shared_now, Standing.of(parts.shared).accounts, desk.writer)
    shared, office = (
        {name: part[name] for name in part if name != ATTACHMENTS} for part in (parts.shared, parts.office)
    )
    return Parts(shared | split.shared, office | split.office)


def _write_office(connection: Connection, desk: Desk, scene: _Scene, office: Mapping[str, Json]) -> None:
    """Write the office part if it changed."""
    if office != scene.view.office:
        write_companion(connection, desk, scene.view.entity, office, states.office_heads(scene.stored))


def _could_leave(desk: Desk, view: EntryView) -> bool:
    """Say whether an entry of this office was saved for fewer offices than may have it now.

    So it is with an entry that was saved before a coordinator named this office's organisation.
    """
    return states.held_back_reason(desk, view.entity, view.realm, view.standing) == "save-again"


def _readable(stored: Iterable[Stored], heads: Iterable[str]) -> tuple[str, ...]:
    """Return the heads whose content is here: nobody has seen, and so replaces, the others."""
    here = {one.record.id for one in stored if one.record.payload is not None and one.status is Status.ADMITTED}
    return tuple(sorted(here & set(heads)))


def _new_file(file: Path | NewFile) -> NewFile:
    """Return a file to attach with what else was said of it."""
    return file if isinstance(file, NewFile) else NewFile(file)


def _items(value: Json | None) -> list[Json]:
    """Return the items of a list, none of anything else."""
    return value if isinstance(value, list) else []
