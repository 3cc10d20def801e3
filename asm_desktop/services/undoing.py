"""Undoing what was done here last: as a new version that brings back the state before, for all entries of the act."""

from dataclasses import dataclass

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, Conflict
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import check_widening
from asm_desktop.services.lookup import named
from asm_desktop.services.scenes import Scene, all_heads, done_to, readable, scene_in, scene_of
from asm_desktop.services.writing import NewRevision, write_companion, write_revision
from asm_desktop.store import acts, binned
from asm_desktop.store.acts import Done
from asm_desktop.store.connection import Connection

UNDONE = frozenset({"new", "edit", "remove", "bring-back", "bin", "unbin"})
"""Acts that can be undone. Files that were read in and versions that somebody chose between cannot."""


class NothingToUndo(BadInput):
    """Nothing was done here that can be undone."""

    code = "nothing-to-undo"
    summary = "There is nothing to undo here."
    remedy = "Nothing was changed. The history of an entry has its older versions; any of them can be brought back."


class EditedSince(Conflict):
    """An entry was saved again after what is to be undone."""

    code = "edited-since"
    summary = "The entry {code} was changed again since, by {office}."
    remedy = "Nothing was undone. Look at its history, and bring back the version that you want."


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone: new, edit, remove, bring-back, bin or unbin; and its entries as they are now."""

    sort: str
    entries: tuple[EntryView, ...]


def undo_last(desk: Desk, entity: EntityId | None = None) -> Undone:
    """Undo the last act on this laptop, or the last one on an entry, for all entries of that act or for none.

    A new entry is removed for all, reversibly. Raises NothingToUndo, EditedSince, OnlyCreatorWidens.
    """
    with desk.archive.write() as connection:
        number, done = acts.last(connection, entity)
        if not done or done[0].sort not in UNDONE:
            raise NothingToUndo
        before = {one.entity: _undo(connection, desk, one) for one in done}
        acts.forget(connection, number)
        fresh = states.refresh(connection, desk, [one.entity for one in done])
        for one, view in zip(sorted(done, key=lambda one: one.entity), fresh, strict=True):
            scene = before[one.entity]
            if scene is not None:
                after = done_to(connection, scene.stored, view, one.sort)
                acts.carry_back(connection, all_heads(scene.view, scene.stored), after)
    return Undone(done[0].sort, tuple(named(desk, view) for view in fresh))


def _undo(connection: Connection, desk: Desk, done: Done) -> Scene | None:
    """Undo one entry's part in an act; return what the entry was before it, if records tell."""
    if done.sort == "bin":
        binned.take_out(connection, [done.entity])
    elif done.sort == "unbin":
        binned.put(connection, [done.entity], desk.now())
    else:
        return _write_back(connection, desk, done)
    return None


def _write_back(connection: Connection, desk: Desk, done: Done) -> Scene | None:
    """Write the version that brings back what an entry was without the records of an act, and return that."""
    scene = scene_of(connection, desk, done.entity, removed_too=True)
    view = scene.view
    if all_heads(view, scene.stored) != done.heads:
        raise EditedSince(code=view.code, office=desk.office_name(view.revised_by))
    before = scene_in(desk, done.entity, [one for one in scene.stored if one.record.id not in done.written])
    if before is None:
        parents = readable(scene.stored, view.heads)
        write_revision(connection, desk, NewRevision(done.entity, view.fields, parents, removed=True))
        return None
    written = readable(scene.stored, done.written.intersection(view.heads))
    if written:
        _write_shared(connection, desk, scene, before, written)
    if before.view.office != view.office:
        write_companion(connection, desk, done.entity, before.view.office, states.office_heads(scene.stored))
    return before


def _write_shared(connection: Connection, desk: Desk, scene: Scene, before: Scene, written: tuple[str, ...]) -> None:
    """Write the shared part as it was before; where versions disagree it replaces only what the act wrote."""
    names = {name for name in {*scene.base, *before.base} if scene.base.get(name) != before.base.get(name)}
    check_widening(desk, scene.view, before.base, names)
    parents = written if scene.view.conflicts else scene.parents
    new = NewRevision(scene.view.entity, before.base, parents, removed=before.view.removed)
    write_revision(connection, desk, new)
