"""Undoing what was done here last: as a new version that brings back the state before, for all entries of the act."""

from dataclasses import dataclass

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, Conflict
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import consents, states
from asm_desktop.services.desk import Desk
from asm_desktop.services.edited import held, settled
from asm_desktop.services.entry_values import Parts, check_widening
from asm_desktop.services.lookup import named
from asm_desktop.services.scenes import Scene, all_heads, done_to, readable, scene_in, scene_of
from asm_desktop.services.writing import NewRevision, write_companion, write_revision
from asm_desktop.store import acts, binned
from asm_desktop.store.acts import Done
from asm_desktop.store.connection import Connection

UNDONE = frozenset({"new", "edit", "remove", "bring-back", "bin", "unbin", consents.ACT})
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


class AgreementChangedSince(Conflict):
    """An agreement was changed or ended after it was recorded."""

    code = "agreement-changed-since"
    summary = "The agreement was changed or ended since it was recorded."
    remedy = "Nothing was undone. End it, or change it, if it does not hold any more."


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone: new, edit, remove, bring-back, bin, unbin or consent; and its entries as they are now."""

    sort: str
    entries: tuple[EntryView, ...]


def undo_last(desk: Desk, entity: EntityId | None = None) -> Undone:
    """Undo the last act on this laptop, or the last one on an entry, for all entries of that act or for none.

    A new entry is removed for all, reversibly. Raises NothingToUndo, EditedSince, AgreementChangedSince,
    OnlyCreatorWidens.
    """
    with consents.writing_agreements(desk) as connection:
        number, done = acts.last(connection, entity)
        sort = done[0].sort if done else ""
        if sort not in UNDONE:
            raise NothingToUndo
        # The agreement first: what its entries may be again follows from those that are left.
        _take_back_agreements(connection, desk, done)
        done = [one for one in done if one.entity not in desk.ledger.agreements]
        before = {one.entity: _undo(connection, desk, one) for one in done}
        acts.forget(connection, number)
        fresh = states.refresh(connection, desk, [one.entity for one in done])
        for one, view in zip(sorted(done, key=lambda one: one.entity), fresh, strict=True):
            scene = before[one.entity]
            if scene is not None:
                after = done_to(connection, scene.stored, view, one.sort)
                acts.carry_back(connection, all_heads(scene.view, scene.stored), after)
    return Undone(sort, tuple(named(desk, view) for view in fresh))


def _take_back_agreements(connection: Connection, desk: Desk, done: list[Done]) -> None:
    """Take back the agreement of an act, if it was recording one; raises AgreementChangedSince."""
    for one in done:
        if one.entity in desk.ledger.agreements and not consents.void_agreement(connection, desk, one):
            raise AgreementChangedSince


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
    parts = settled(
        desk, done.entity, Parts(held(before.base, before.view.standing), dict(before.view.office)), scene.view
    )
    if written:
        _write_shared(connection, desk, scene, (parts, before.view.removed), written)
    if parts.office != view.office:
        write_companion(connection, desk, done.entity, parts.office, states.office_heads(scene.stored))
    return before


def _write_shared(
    connection: Connection, desk: Desk, scene: Scene, before: tuple[Parts, bool], written: tuple[str, ...]
) -> None:
    """Write the shared part as it was before; where versions disagree it replaces only what the act wrote."""
    parts, removed = before
    names = {name for name in {*scene.base, *parts.shared} if scene.base.get(name) != parts.shared.get(name)}
    check_widening(desk, scene.view, parts.shared, names)
    parents = written if scene.view.conflicts else scene.parents
    write_revision(connection, desk, NewRevision(scene.view.entity, parts.shared, parents, removed=removed))
