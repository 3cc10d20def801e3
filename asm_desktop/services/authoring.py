"""Writing entries: making, editing, settling and removing them, each in one transaction with its state and index.

What may leave and what never does go into records of their own: the shared part into a revision, in the widest realm
that label, status and consent allow, the office part into a companion that stays here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, Conflict, NotAllowed
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import states
from asm_desktop.services.agreeing import agreed
from asm_desktop.services.attachments import (
    KeptFile,
    NewFile,
    OpenedFile,
    has_text,
    keep_file,
    open_attachment,
)
from asm_desktop.services.desk import Desk
from asm_desktop.services.edited import held, parts_after, with_files, with_office_rows
from asm_desktop.services.entry_values import (
    ATTACHMENTS,
    Changes,
    Parts,
    check_widening,
    new_parts,
    tidy_reason,
)
from asm_desktop.services.history import FieldChange, HistoryRow, history
from asm_desktop.services.lookup import EntryUnknown, conflicts, find_entry, named, read_entry
from asm_desktop.services.scenes import EntryRemoved, Scene, done_to, note_done, readable, scene_of, write_office
from asm_desktop.services.writing import NewRevision, write_companion, write_revision
from asm_desktop.store import acts
from asm_desktop.store.acts import Done
from asm_desktop.store.connection import Connection
from asm_desktop.store.entries import Origin, note_origin
from asm_desktop.tasks.context import QUIET, TaskContext

__all__ = [
    "EntryRemoved",
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


def create_entry(desk: Desk, new: NewEntry) -> EntryView:
    """Make an entry; raises what can be wrong with its values and files (BadInput, NotAllowed). It can be undone."""
    made = _make(desk, new)
    with desk.archive.write() as connection:
        _write_new(connection, desk, made)
        (view,) = states.refresh(connection, desk, [made.entity])
        acts.note(connection, [done_to(connection, (), view, "new")])
    return named(desk, view)


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
            acts.note(connection, [Done(one.entity, "import") for one in made[:1]])
        views += [named(desk, fresh[one.entity]) for one in made]
        context.progress(len(views), len(waiting))
    return tuple(views)


def edit_entries(
    desk: Desk,
    entities: Iterable[EntityId],
    changes: Changes | Callable[[EntryView], Changes],
    reason: str = "",
    attachments: Iterable[Path | NewFile] = (),
    origin: Origin | None = None,
) -> tuple[EntryView, ...]:
    """Change the same fields of some entries, all of them or none; None empties a field.

    Lists and rows are given whole, those of files by the rows that stay. Where versions disagree the edit replaces the
    displayed one only and the other stays; where they merge cleanly it replaces all that were seen. What changes
    nothing writes nothing. `changes` may be made for each entry from what it shows. `origin` is where a new state of an
    imported file came from; what has none can be undone.
    """
    files = [keep_file(desk, _new_file(one)) for one in attachments]
    wanted = list(dict.fromkeys(entities))
    with desk.archive.write() as connection:
        scenes = {entity: scene_of(connection, desk, entity) for entity in wanted}
        for entity, scene in scenes.items():
            wanted_here = changes(scene.view) if callable(changes) else changes
            _edit(connection, desk, scene, (wanted_here, files, reason))
            if origin:
                note_origin(connection, origin, entity)
        fresh = {view.entity: view for view in states.refresh(connection, desk, wanted)}
        note_done(connection, scenes.values(), fresh, "import" if origin else "edit")
    return tuple(named(desk, fresh[entity]) for entity in wanted)


def resolve(desk: Desk, entity: EntityId, chosen: Changes, heads: tuple[str, ...], reason: str = "") -> EntryView:
    """Settle an entry's conflicts: `chosen` says what holds for each field in conflict, `heads` what was shown.

    Writes one version that replaces all of them. `removed` in `chosen` settles whether the entry is removed at all.
    Raises EntryChanged, ChoiceMissing, and what an edit raises.
    """
    with desk.archive.write() as connection:
        scene = scene_of(connection, desk, entity, removed_too=True)
        view = scene.view
        if set(heads) != set(view.heads):
            raise EntryChanged(code=view.code)
        missing = sorted({conflict.field for conflict in view.conflicts} - set(chosen))
        if missing:
            raise ChoiceMissing(fields=", ".join(missing))
        fields = {name: with_office_rows(view, name, value) for name, value in chosen.items() if name != REMOVED}
        parts = parts_after(desk, replace(scene, base=view.fields), fields, ())
        check_widening(desk, view, parts.shared, set(fields))
        gone = chosen.get(REMOVED, view.removed) is True
        parents = readable(scene.stored, view.heads)
        write_revision(connection, desk, NewRevision(entity, parts.shared, parents, tidy_reason(reason), removed=gone))
        write_office(connection, desk, scene, parts.office)
        (after,) = states.refresh(connection, desk, [entity])
        note_done(connection, [scene], {entity: after}, "settle")
    return named(desk, after)


def remove_entry(desk: Desk, entity: EntityId, reason: str = "") -> EntryView:
    """Remove an entry for all offices, reversibly; only its owners may. Raises OnlyCreatorRemoves, EntryRemoved."""
    return _keep_or_remove(desk, entity, reason, removed=True)


def bring_back(desk: Desk, entity: EntityId, reason: str = "") -> EntryView:
    """Bring a removed entry back for all offices; only its owners may. Brings nothing back that was not removed."""
    return _keep_or_remove(desk, entity, reason, removed=False)


def _keep_or_remove(desk: Desk, entity: EntityId, reason: str, *, removed: bool) -> EntryView:
    """Write the version that removes or keeps an entry, in place of all its heads."""
    with desk.archive.write() as connection:
        scene = scene_of(connection, desk, entity, removed_too=True)
        view = scene.view
        if not desk.trust.owns(desk.writer, entity):
            raise OnlyCreatorRemoves(creator=desk.office_name(view.creator))
        if removed and view.removed:
            raise EntryRemoved(code=view.code)
        if removed != view.removed:
            parents = readable(scene.stored, view.heads)
            fields = held(view.fields, view.standing)
            write_revision(connection, desk, NewRevision(entity, fields, parents, tidy_reason(reason), removed=removed))
            (view,) = states.refresh(connection, desk, [entity])
            note_done(connection, [scene], {entity: view}, "remove" if removed else "bring-back")
    return named(desk, view)


def _make(desk: Desk, new: NewEntry) -> _Made:
    """Return a new entry ready to be written; the bytes of its files are kept already."""
    values = {name: value for name, value in new.values.items() if name != ATTACHMENTS}
    entity = desk.new_entity()
    made = new_parts(desk, new.kind, values)
    parts = Parts(agreed(desk, entity, made.shared), made.office)
    files = tuple(keep_file(desk, _new_file(one)) for one in new.attachments)
    rows = [one.row(desk) for one in files]
    return _Made(entity, with_files(desk, parts, rows, frozenset()), files, new.origin)


def _write_new(connection: Connection, desk: Desk, made: _Made) -> None:
    """Write the records of a new entry."""
    write_revision(connection, desk, NewRevision(made.entity, made.parts.shared, ()))
    if made.parts.office:
        write_companion(connection, desk, made.entity, made.parts.office, ())
    for file in made.files:
        file.index(connection)
    if made.origin:
        note_origin(connection, made.origin, made.entity)


def _edit(connection: Connection, desk: Desk, scene: Scene, edit: tuple[Changes, Sequence[KeptFile], str]) -> None:
    """Write what an edit (changes, files to add, reason) makes of an entry, if it makes anything of it."""
    changes, files, reason = edit
    view = scene.view
    parts = parts_after(desk, scene, changes, [one.row(desk) for one in files])
    names = {name for name in {*parts.shared, *scene.base} if parts.shared.get(name) != scene.base.get(name)}
    check_widening(desk, view, parts.shared, names)
    if names or _could_leave(desk, view):
        write_revision(connection, desk, NewRevision(view.entity, parts.shared, scene.parents, tidy_reason(reason)))
    write_office(connection, desk, scene, parts.office)
    for file in files:
        file.index(connection)


def _could_leave(desk: Desk, view: EntryView) -> bool:
    """Say whether an entry of this office was saved for fewer offices than may have it now.

    So it is with an entry that was saved before a coordinator named this office's organisation.
    """
    return states.held_back_reason(desk, view.entity, view.realm, view.standing) == "save-again"


def _new_file(file: Path | NewFile) -> NewFile:
    """Return a file to attach with what else was said of it."""
    return file if isinstance(file, NewFile) else NewFile(file)
