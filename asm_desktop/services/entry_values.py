"""What somebody typed into an entry, made fit for a record: tidied, checked, parted by what may leave.

Nothing here reads or writes the archive.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json, NotCanonical
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.labels import DEFAULT_LABEL, Accounts, Label, Standing, Status, parse_label
from asm_desktop.domain.merging import Fields, Shape, shape_of
from asm_desktop.domain.revisions import KIND
from asm_desktop.domain.values import check_fields, join_office, split_office, with_row_ids
from asm_desktop.services.desk import Desk
from asm_desktop.services.groups import groups

ATTACHMENTS = "attachments"
"""The field with the rows of files; only the file rule writes it."""

Changes = Mapping[str, Json | None]
"""New values by field; None empties a field."""

_WHO_MAY_HAVE_IT = frozenset({"label", "group", "accounts"})
_ACCOUNTS = (Accounts.NONE, Accounts.NOT_SAID, Accounts.YES)


class TitleMissing(BadInput):
    """An entry needs a title, and nothing else."""

    code = "title-missing"
    summary = "An entry needs a title."
    remedy = "Say the message in one line; everything else can wait."


class KindUnknown(BadInput):
    """A new entry of a kind that nobody declared."""

    code = "kind-unknown"
    summary = "There is no kind of entry called “{kind}”."
    remedy = "Use one of: {known}."


class ValueUnfit(BadInput):
    """A value that no record can hold."""

    code = "value-unfit"
    summary = "The field “{field}” holds something that cannot be kept ({why})."
    remedy = "Nothing was changed. Type the value again as plain text."


class WordUnknown(BadInput):
    """A word that is not one of a few."""

    code = "word-unknown"
    summary = "“{word}” cannot be the {field} of an entry."
    remedy = "Use one of: {known}."


class NotInGroup(NotAllowed):
    """An entry can be given only to groups that this office is in."""

    code = "not-in-group"
    summary = "This office is not in the group that was chosen."
    remedy = "Choose one of its groups, or ask the group's owner to add this office."


class OnlyCreatorWidens(NotAllowed):
    """Only the creator of an entry gives it to more offices."""

    code = "only-creator-widens"
    summary = "Only {creator}, who created this entry, can give it to others than those who have it."
    remedy = "Ask them to change {field}; everything else you can change yourself."


@dataclass(frozen=True, slots=True)
class Parts:
    """Values of an entry, apart: what may leave as far as the gate allows, and what never does."""

    shared: dict[str, Json]
    office: dict[str, Json]


def new_parts(desk: Desk, kind_name: str, values: Mapping[str, Json]) -> Parts:
    """Return the values of a new entry, with what nobody said filled in; raises what can be wrong with them."""
    kind = _known_kind(desk, kind_name)
    given = {name: value for name, value in tidy_changes(values).items() if value is not None}
    if not given.get("title"):
        raise TitleMissing
    whole: dict[str, Json] = {
        "label": DEFAULT_LABEL.value,
        "accounts": kind.accounts.value,
        "status": Status.TO_CHECK.value,
        **with_row_ids(given, desk.row_id),
        KIND: kind_name,
    }
    _check(desk, kind, whole)
    return Parts(*split_office(kind, whole))


def tidy_changes(changes: Changes) -> dict[str, Json | None]:
    """Return changes in NFC, labels by their plain names, and None for every empty value; raises ValueUnfit."""
    # What people agreed to follows from their agreements (services/agreeing.py); nobody types it.
    tidy = {name: _tidy(value) for name, value in changes.items() if name != CONSENT}
    label = tidy.get("label")
    if isinstance(label, str):
        tidy["label"] = parse_label(label).value
    for name, value in tidy.items():
        try:
            canonical.encode({name: value} if value is not None else {name: ""})
        except NotCanonical as error:
            raise ValueUnfit(field=name.encode("ascii", "replace").decode(), why=error.places["why"]) from error
    return tidy


def tidy_reason(reason: str) -> str:
    """Return a reason fit for a record: in NFC, without half characters, of one line."""
    return " ".join(unicodedata.normalize("NFC", reason.encode("utf-8", "replace").decode()).split())


def changed_parts(desk: Desk, view: EntryView, base: Fields, changes: Changes) -> Parts:
    """Return an entry's parts after changes of what the view shows; `base` is the shared part that they stand on.

    Lists and rows are given whole, as `join_office` shows them; what differs from it is what changes. A cell that
    stays in the office and is not given is kept. Raises what can be wrong with the changes.
    """
    kind = _kind_after(desk, view, changes)
    seen = join_office(kind, view.fields, view.office)
    given = {name: value for name, value in changes.items() if value != seen.get(name)}
    tidy = tidy_changes({name: _with_office_cells(kind, view, name, value) for name, value in given.items()})
    filled = with_row_ids({name: value for name, value in tidy.items() if value is not None}, desk.row_id)
    _check(desk, kind, filled)
    shared, office = split_office(kind, filled)
    for name in [name for name in shared if name in view.office and kind.field(name) is None]:
        office[name] = shared.pop(name)
    after = Parts(dict(base), dict(view.office))
    for name in tidy:
        _set(after.office, name, office.get(name))
        _set(after.shared, name, rebased(view.fields.get(name), base.get(name), shared.get(name)))
    if "title" in tidy and not after.shared.get("title"):
        raise TitleMissing
    return _never_shared(kind, after)


def rebased(seen: Json | None, base: Json | None, wanted: Json | None) -> Json | None:
    """Return a field of `base` after the change that makes `wanted` of what was seen.

    They differ where an entry has two versions: the view shows both, an edit stands on one. A set gets what was added
    and loses what was taken out, rows likewise and by cell; anything else is replaced if it was changed at all.
    """
    if seen == base:
        return wanted
    if wanted == seen:
        return base
    shape = shape_of([value for value in (seen, base, wanted) if value is not None])
    if shape is Shape.SCALAR:
        return wanted
    key = _row_id if shape is Shape.ROWS else str
    before, after = ({key(item): item for item in _items(value)} for value in (seen, wanted))
    kept = [item for item in _items(base) if key(item) in after or key(item) not in before]
    merged = [_changed_item(item, before.get(key(item)), after.get(key(item))) for item in kept]
    there = {key(item) for item in kept}
    return merged + [item for id_, item in after.items() if id_ not in there and item != before.get(id_)] or None


def check_widening(desk: Desk, view: EntryView, shared: Fields, names: set[str]) -> None:
    """Raise OnlyCreatorWidens if somebody else's entry would go to offices that may not have it now."""
    if desk.trust.owns(desk.writer, view.entity) or not names & _WHO_MAY_HAVE_IT:
        return
    now, then = view.standing, Standing.of(shared)
    other_group = then.label is now.label is Label.AMBER and then.group != now.group
    wider = {
        "label": then.label.strictness < now.label.strictness,
        "group": other_group,
        "accounts": _ACCOUNTS.index(then.accounts) < _ACCOUNTS.index(now.accounts),
    }
    field = next((name for name in ("label", "group", "accounts") if wider[name] and name in names), None)
    if field:
        raise OnlyCreatorWidens(creator=desk.office_name(view.creator), field=field)


def _check(desk: Desk, kind: Kind, given: Mapping[str, Json]) -> None:
    """Raise what is wrong with values that are to be written."""
    check_fields(kind, given)
    for name, words in (("accounts", tuple(Accounts)), ("status", tuple(Status))):
        if name in given and given[name] not in words:
            raise WordUnknown(word=given[name], field=name, known=", ".join(words))
    if "group" in given and given["group"] not in {group.realm for group in groups(desk)}:
        raise NotInGroup


def _kind_after(desk: Desk, view: EntryView, changes: Changes) -> Kind:
    """Return the kind that an entry has after changes; it cannot become one that nobody declared."""
    name = changes.get(KIND, view.kind)
    if name != view.kind:
        return _known_kind(desk, name)
    return desk.catalogs.kinds.get(view.kind)


def _known_kind(desk: Desk, name: Json | None) -> Kind:
    """Return a declared kind; raises KindUnknown."""
    if not isinstance(name, str) or not desk.catalogs.kinds.knows(name):
        raise KindUnknown(kind=name, known=", ".join(one.name for one in desk.catalogs.kinds.all()))
    return desk.catalogs.kinds.get(name)


def _with_office_cells(kind: Kind, view: EntryView, name: str, value: Json | None) -> Json | None:
    """Return rows with the cells that stay in the office, where they were not given."""
    field = kind.field(name)
    if field is None or not isinstance(value, list) or not any(column.office for column in field.columns):
        return value
    beside = {str(row.get("id")): row for row in view.rows(name, office=True)}
    return [{**beside.get(str(row.get("id")), {}), **row} if isinstance(row, dict) else row for row in value]


def _never_shared(kind: Kind, parts: Parts) -> Parts:
    """Return parts in which nothing of the shared one is declared to stay in the office, wherever it came from."""
    shared, stray = split_office(kind, parts.shared)
    return Parts(shared, join_office(kind, parts.office, stray))


def _tidy(value: Json | None) -> Json | None:
    """Return a value in NFC without empty parts, None if nothing is left."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value) if value.strip() else None
    if isinstance(value, list):
        return [tidy for item in value if (tidy := _tidy(item)) is not None] or None
    if isinstance(value, dict):
        cells = {name: tidy for name, cell in value.items() if (tidy := _tidy(cell)) is not None}
        return cells if cells.keys() - {"id"} else None
    return value


def _set(fields: dict[str, Json], name: str, value: Json | None) -> None:
    """Set or empty a field."""
    if value is None:
        fields.pop(name, None)
    else:
        fields[name] = value


def _items(value: Json | None) -> list[Json]:
    """Return the items of a list, none of anything else."""
    return value if isinstance(value, list) else []


def _row_id(row: Json) -> str:
    """Return the id of a row."""
    return str(row["id"]) if isinstance(row, dict) else ""


def _changed_item(item: Json, before: Json | None, after: Json | None) -> Json:
    """Return an item of a list after the change from `before` to `after`, cell by cell if it is a row."""
    if not (isinstance(item, dict) and isinstance(before, dict) and isinstance(after, dict)):
        return item if before == after or after is None else after
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    cells = {name: cell for name, cell in item.items() if name not in changed}
    return cells | {name: after[name] for name in changed if name in after}
