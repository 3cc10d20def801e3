"""Bringing an old version of an entry back: as a new version, with what it says now about who may have it."""

from collections.abc import Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, read_revision
from asm_desktop.services import states
from asm_desktop.services.attachments import whole_rows
from asm_desktop.services.desk import Desk
from asm_desktop.services.edited import parts_after, with_office_rows
from asm_desktop.services.entry_values import ATTACHMENTS, Parts, check_widening, tidy_reason
from asm_desktop.services.history import find_version
from asm_desktop.services.lookup import named
from asm_desktop.services.scenes import Scene, note_done, scene_of, write_office
from asm_desktop.services.writing import NewRevision, write_revision
from asm_desktop.store.connection import Connection

KEPT = frozenset({"label", "group", "accounts", "status", CONSENT, "consent-ended", "sensitivity", "chatham-house"})
"""What an old version does not bring back: who may have the entry is decided now, not by what was allowed once."""


def restore_version(desk: Desk, entity: EntityId, reference: str, reason: str = "") -> EntryView:
    """Bring back what an entry said in one version (its id or the beginning of it), of the part that it belongs to.

    Writes nothing if the entry says that now. Raises EntryUnknown, EntryRemoved, VersionUnknown and what an edit
    raises.
    """
    with desk.archive.write() as connection:
        scene = scene_of(connection, desk, entity)
        version = find_version(scene.view, scene.stored, reference)
        if version.header.type == COMPANION:
            write_office(connection, desk, scene, dict(read_revision(version).fields or {}))
        else:
            _restore(connection, desk, scene, version, reason)
        (view,) = states.refresh(connection, desk, [entity])
        note_done(connection, [scene], {entity: view}, "edit")
    return named(desk, view)


def _restore(connection: Connection, desk: Desk, scene: Scene, version: Record, reason: str) -> None:
    """Write the shared part of a version anew; its files go where the file rule puts them now."""
    old = read_revision(version).fields or {}
    differing = {name for name in {*old, *scene.view.fields} if old.get(name) != scene.view.fields.get(name)} - KEPT
    changes = {name: _wanted(scene.view, name, old.get(name)) for name in differing - {ATTACHMENTS}}
    fresh: list[Mapping[str, Json]] = []
    if ATTACHMENTS in differing:
        changes[ATTACHMENTS], fresh = _files(scene.view, old.get(ATTACHMENTS))
    parts = parts_after(desk, scene, changes, fresh)
    names = {name for name in {*parts.shared, *scene.base} if parts.shared.get(name) != scene.base.get(name)}
    check_widening(desk, scene.view, parts.shared, names)
    if names:
        new = NewRevision(scene.view.entity, parts.shared, scene.parents, tidy_reason(reason))
        write_revision(connection, desk, new)
    write_office(connection, desk, scene, parts.office)


def _wanted(view: EntryView, name: str, value: Json | None) -> Json | None:
    """Return an old value with the rows that only this office knows."""
    empty: list[Json] = []
    return with_office_rows(view, name, empty if value is None and view.rows(name, office=True) else value)


def _files(view: EntryView, old: Json | None) -> tuple[Json, list[Mapping[str, Json]]]:
    """Return the rows of files that stay, captions as they were, and those to be added again."""
    wanted = {str(row["id"]): row for row in old if isinstance(row, dict)} if isinstance(old, list) else {}
    seen = {str(row["id"]): row for row in whole_rows(Parts(dict(view.fields), dict(view.office)))}
    shared_now = {str(row.get("id")) for row in view.rows(ATTACHMENTS)}
    stay: list[Json] = []
    for id_ in seen:
        if id_ in wanted:
            stay.append({"id": id_, "caption": wanted[id_].get("caption", "")})
        elif id_ not in shared_now:
            stay.append({"id": id_})
    return stay, [row for id_, row in wanted.items() if id_ not in seen]
