"""Between a form and an entry: what typed text stands for, an entry's values joined for a form, and what changed."""

from collections.abc import Callable, Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId, is_hex
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.revisions import KIND
from asm_desktop.domain.values import join_office, parse_value


def typed_value(field: Field, raw: Json | None, catalogs: Catalogs, before: Json | None = None) -> Json | None:
    """Return the value that something filled in stands for, None if it is empty; raises FieldInvalid.

    `before` is the value that stood there: what it holds stays, also a word that no list has.
    """
    if isinstance(raw, str) and field.type in {FieldType.DATE, FieldType.NUMBER}:
        return parse_value(field, raw, catalogs) if raw else None
    if field.of is FieldType.CHOICE and isinstance(raw, list):
        return _typed_choices(field, raw, before if isinstance(before, list) else [], catalogs)
    if field.type is FieldType.ROWS and isinstance(raw, list):
        return [_typed_row(field, row, catalogs) for row in raw if isinstance(row, dict)]
    if field.type is FieldType.PERSON and isinstance(raw, str):
        return parse_value(field, raw, catalogs)
    if field.type is FieldType.MONEY and isinstance(raw, dict):
        return parse_value(field, f"{raw.get('amount', '')} {raw.get('currency', '')}".strip(), catalogs)
    return raw


def _typed_choices(field: Field, words: list[Json], kept: list[Json], catalogs: Catalogs) -> list[Json] | None:
    """Return the codes of words on the field's list, in whatever language they were typed, each once."""
    found: list[Json] = []
    for word in words:
        meant = [word] if word in kept else parse_value(field, str(word), catalogs)
        found += [code for code in (meant if isinstance(meant, list) else []) if code not in found]
    return found or None


def _typed_row(field: Field, row: Mapping[str, Json], catalogs: Catalogs) -> dict[str, Json]:
    """Return a row whose cells are what they stand for."""
    typed: dict[str, Json] = {}
    for name, cell in row.items():
        column = field.column(name)
        value = typed_value(column, cell, catalogs) if column else cell
        if value is not None:
            typed[name] = value
    return typed


def shown_values(kind: Kind, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return values as controls show them: other entries by their codes, people in one line."""
    return {name: _each(kind.field(name), value, None, _shown) for name, value in values.items()}


def meant_values(
    kind: Kind, values: Mapping[str, Json], opened: Mapping[str, Json], find_entry: Callable[[str], str]
) -> dict[str, Json]:
    """Return values with the ids of the entries whose codes were typed; raises what `find_entry` raises.

    A code that stood there when the form was opened stays what it was, also where that entry is not here.
    """

    def meant(field: Field, value: Json, before: Json | None) -> Json:
        if not _names_entry(field) or not isinstance(value, str) or is_hex(value, 48):
            return value
        former = [one for one in (before if isinstance(before, list) else [before]) if isinstance(one, str)]
        same = (one for one in former if _shown(field, one, None) == value)
        return next(same, "") or find_entry(value)

    return {name: _each(kind.field(name), value, opened.get(name), meant) for name, value in values.items()}


def _each(
    field: Field | None, value: Json, before: Json | None, change: Callable[[Field, Json, Json | None], Json]
) -> Json:
    """Return a value with every single value in it changed: items of a list, cells of rows; `before` goes along."""
    if field is None:
        return value
    if field.type is FieldType.ROWS and isinstance(value, list):
        former = {row["id"]: row for row in (before if isinstance(before, list) else []) if isinstance(row, dict)}
        return [_each_cell(field, row, former.get(row.get("id", "")), change) for row in value if isinstance(row, dict)]
    if field.type is FieldType.LIST and isinstance(value, list):
        return [change(field, item, before) for item in value]
    return change(field, value, before)


def _each_cell(
    field: Field,
    row: Mapping[str, Json],
    before: Mapping[str, Json] | None,
    change: Callable[[Field, Json, Json | None], Json],
) -> Json:
    """Return a row with every cell changed."""
    return {name: _each(field.column(name), cell, (before or {}).get(name), change) for name, cell in row.items()}


def _shown(field: Field, value: Json, _before: Json | None) -> Json:
    """Return a single value as a control shows it."""
    if _names_entry(field) and isinstance(value, str) and is_hex(value, 48):
        return short_code(EntityId(value))
    if field.type is FieldType.PERSON and isinstance(value, dict):
        return ", ".join(str(value[part]) for part in ("role", "organisation") if value.get(part))
    return value


def _names_entry(field: Field) -> bool:
    """Say whether a field, or each item of it, is a link to another entry."""
    return FieldType.LINK in {field.type, field.of}


def values_of(view: EntryView, kind: Kind) -> dict[str, Json]:
    """Return all values of an entry as a form fills them in: shared and office part joined."""
    values = join_office(kind, view.fields, view.office)
    values.pop(KIND, None)
    return values


def changed_values(typed: Mapping[str, Json], opened: Mapping[str, Json]) -> dict[str, Json | None]:
    """Return what somebody changed in a form since it was opened; None for what was emptied."""
    names = sorted({*typed, *opened})
    return {name: typed.get(name) for name in names if typed.get(name) != opened.get(name)}
