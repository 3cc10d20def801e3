"""An entry about to be changed, as one transaction sees it: its records, what they show, what a change replaces."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import Conflict
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.revisions import read_revision
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.writing import write_companion
from asm_desktop.store import acts, records
from asm_desktop.store.acts import Done
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status, Stored


class EntryRemoved(Conflict):
    """An entry that was removed for all cannot be edited."""

    code = "entry-removed"
    summary = "The entry {code} was removed for all offices."
    remedy = "Nothing was changed. Bring it back first, then edit it."


@dataclass(frozen=True, slots=True)
class Scene:
    """An entry about to be changed: its records, what they show, the heads that a change replaces, and their part."""

    stored: Sequence[Stored]
    view: EntryView
    parents: tuple[str, ...]
    base: Mapping[str, Json]


def scene_of(connection: Connection, desk: Desk, entity: EntityId, *, removed_too: bool = False) -> Scene:
    """Return an entry about to be changed; raises EntryUnknown, EntryRemoved."""
    scene = scene_in(desk, entity, records.of_entity(connection, entity))
    if scene is None:
        raise EntryUnknown(reference=entity)
    if scene.view.removed and not removed_too:
        raise EntryRemoved(code=scene.view.code)
    return scene


def scene_in(desk: Desk, entity: EntityId, stored: Sequence[Stored]) -> Scene | None:
    """Return the scene that some of an entry's records make, or None while no version of them counts."""
    view = states.view_of(desk, entity, stored)
    if view is None:
        return None
    if not view.conflicts:
        return Scene(stored, view, readable(stored, view.heads), view.fields)
    shown = next(one.record for one in stored if one.record.id == view.heads[0])
    return Scene(stored, view, (shown.id,), read_revision(shown).fields or {})


def done_to(connection: Connection, before: Sequence[Stored], view: EntryView, sort: str) -> Done:
    """Return what an act did to an entry, to be noted for undoing; `view` is what it shows after it."""
    after = records.of_entity(connection, view.entity)
    written = {one.record.id for one in after} - {one.record.id for one in before}
    return Done(view.entity, sort, frozenset(written), all_heads(view, after))


def note_done(connection: Connection, scenes: Iterable[Scene], after: Mapping[EntityId, EntryView], sort: str) -> None:
    """Note one act on some entries; those in which it wrote nothing are no part of it."""
    done = [done_to(connection, scene.stored, after[scene.view.entity], sort) for scene in scenes]
    acts.note(connection, [one for one in done if one.written])


def all_heads(view: EntryView, stored: Iterable[Stored]) -> frozenset[str]:
    """Return the heads of both parts of an entry: equal as long as nobody has saved anything since."""
    return frozenset((*view.heads, *states.office_heads(stored)))


def write_office(connection: Connection, desk: Desk, scene: Scene, office: Mapping[str, Json]) -> None:
    """Write the office part if it changed."""
    if office != scene.view.office:
        write_companion(connection, desk, scene.view.entity, office, states.office_heads(scene.stored))


def readable(stored: Iterable[Stored], heads: Iterable[str]) -> tuple[str, ...]:
    """Return the heads whose content is here: nobody has seen, and so replaces, the others."""
    here = {one.record.id for one in stored if one.record.payload is not None and one.status is Status.ADMITTED}
    return tuple(sorted(here & set(heads)))
