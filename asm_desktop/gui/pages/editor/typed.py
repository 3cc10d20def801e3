"""Between a form and an entry: what typed text stands for, an entry's values joined for a form, and what changed."""

from collections.abc import Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.entries import EntryView
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


def values_of(view: EntryView, kind: Kind) -> dict[str, Json]:
    """Return all values of an entry as a form fills them in: shared and office part joined."""
    values = join_office(kind, view.fields, view.office)
    values.pop(KIND, None)
    return values


def changed_values(typed: Mapping[str, Json], opened: Mapping[str, Json]) -> dict[str, Json | None]:
    """Return what somebody changed in a form since it was opened; None for what was emptied."""
    names = sorted({*typed, *opened})
    return {name: typed.get(name) for name in names if typed.get(name) != opened.get(name)}
