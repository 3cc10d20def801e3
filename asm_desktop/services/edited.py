"""What an edit makes of an entry: its parts after the change, with every file where the file rule puts it.

Nothing here writes.
"""

from collections.abc import Container, Mapping, Sequence

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Accounts, Standing
from asm_desktop.domain.release import Release
from asm_desktop.services.agreeing import agreed
from asm_desktop.services.attachments import placed, retyped, whole_rows
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS, Changes, Parts, changed_parts, rebased
from asm_desktop.services.scenes import Scene


def parts_after(desk: Desk, scene: Scene, changes: Changes, new_rows: Sequence[Mapping[str, Json]]) -> Parts:
    """Return the parts of an entry after an edit, its files placed by the rule."""
    view = scene.view
    others = {name: value for name, value in changes.items() if name != ATTACHMENTS}
    changed = changed_parts(desk, view, scene.base, others)
    shared = held(changed.shared, view.standing, changes)
    parts = Parts(agreed(desk, view.entity, shared), changed.office)
    seen = whole_rows(Parts(dict(view.fields), dict(view.office)))
    there = list[Json](whole_rows(parts))
    if ATTACHMENTS in changes:
        wanted = retyped(seen, changes[ATTACHMENTS])
        there = _items(rebased(list[Json](seen), there, list[Json](wanted)))
    rows = [row for row in there if isinstance(row, dict)]
    shared_now = frozenset(str(row["id"]) for row in view.rows(ATTACHMENTS) if "id" in row)
    return with_files(desk, parts, [*rows, *new_rows], shared_now)


def held(shared: Mapping[str, Json], standing: Standing, changes: Container[str] = ()) -> dict[str, Json]:
    """Return shared fields with label, group, accounts and consent in force, where an edit does not set them itself.

    What another office wrote may say less than holds, and an edit of anything else must not make that hold.
    """
    said = Standing.of(shared)
    fields = dict(shared)
    if "label" not in changes and said.label is not standing.label:
        fields["label"] = standing.label.value
    if "label" not in changes and "group" not in changes and standing.group not in {None, said.group}:
        fields["group"] = standing.group
    if "accounts" not in changes and said.accounts is not standing.accounts:
        fields["accounts"] = standing.accounts.value
    if standing.accounts is not Accounts.NONE and said.consent != standing.consent:
        fields[CONSENT] = standing.consent.to_json()
    return fields


def with_office_rows(view: EntryView, name: str, value: Json | None) -> Json | None:
    """Return chosen rows with those that only this office knows: no version that came from elsewhere has them."""
    if not isinstance(value, list) or name == ATTACHMENTS:
        return value
    shared = {row.get("id") for row in (*view.rows(name), *(row for row in value if isinstance(row, dict)))}
    return [*value, *(dict(row) for row in view.rows(name, office=True) if row.get("id") not in shared)]


def settled(desk: Desk, entity: EntityId, parts: Parts, seen: EntryView) -> Parts:
    """Return parts as they may be written now: by the agreements in force, and with every file where the rule puts it.

    `seen` is what the entry shows before it.
    """
    now = Parts(agreed(desk, entity, parts.shared), parts.office)
    shared_now = frozenset(str(row["id"]) for row in seen.rows(ATTACHMENTS) if "id" in row)
    return with_files(desk, now, whole_rows(now), shared_now)


def with_files(desk: Desk, parts: Parts, rows: Sequence[Mapping[str, Json]], shared_now: frozenset[str]) -> Parts:
    """Return parts with these whole rows of files, each where the file rule puts it."""
    split = placed(rows, shared_now, Release.of(parts.shared), desk.writer)
    shared, office = (
        {name: part[name] for name in part if name != ATTACHMENTS} for part in (parts.shared, parts.office)
    )
    return Parts(shared | split.shared, office | split.office)


def _items(value: Json | None) -> list[Json]:
    """Return the items of a list, none of anything else."""
    return value if isinstance(value, list) else []
