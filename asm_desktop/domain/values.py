"""Values of fields: from what somebody typed to what a record holds, checked, back to what people read.

What a record holds: texts for most types; a number is a decimal text (`12.5`), a date `2026`, `2026-05` or
`2026-05-03`, a list is a list of texts, rows are objects with an `id` (16 hex) and their columns. Empty is absent.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.choices import choice_label, choices, find_choice
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.identities import is_hex
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.typed import (
    ChoiceInvalid,
    DateInvalid,
    FieldInvalid,
    FileNotTyped,
    LinkInvalid,
    RowsInvalid,
    is_date,
    is_money,
    is_number,
    parse_money,
    parse_number,
)

__all__ = [
    "FieldInvalid",
    "check_fields",
    "join_office",
    "parse_value",
    "show_value",
    "split_office",
    "with_row_ids",
]

_ROW_ID = re.compile(r"[0-9a-f]{16}([0-9a-f]{32})?")
_SHOWN_CHOICES = 12


@dataclass(frozen=True, slots=True)
class _Reader:
    """What reading a typed text takes: the word lists, and how a text that names an entry becomes its id."""

    catalogs: Catalogs
    find_entry: Callable[[str], str] | None


def parse_value(
    field: Field, text: str, catalogs: Catalogs, *, find_entry: Callable[[str], str] | None = None
) -> Json | None:
    """Return what a record holds for a typed text, None for a blank one; raises FieldInvalid.

    Items of a list are parted by lines or semicolons (choices also by commas), rows by lines and their columns by |;
    lists and rows may also be given as JSON. New rows come without an id: see `with_row_ids`. Links are ids of entries;
    `find_entry` turns what else people type, such as codes, into ids.
    """
    return _parse(field, text, _Reader(catalogs, find_entry))


def check_fields(kind: Kind, fields: Mapping[str, Json]) -> None:
    """Raise FieldInvalid for a value that does not have its field's form; fields unknown to the kind pass untouched."""
    for name, value in fields.items():
        field = kind.field(name)
        if field is not None and not _fits(field, value):
            raise FieldInvalid(text=_short(value), field=field.label("en"))


def show_value(field: Field, value: Json, language: str, catalogs: Catalogs) -> str:
    """Return a value for people, in one line; what has not the form of its field is shown plainly."""
    if isinstance(value, list):
        parting = "; " if field.type is FieldType.ROWS or field.of is FieldType.TEXT else ", "
        return parting.join(shown for item in value if (shown := _show_item(field, item, language, catalogs)))
    return _show_item(field, value, language, catalogs)


def with_row_ids(values: Mapping[str, Json], new_id: Callable[[], str]) -> dict[str, Json]:
    """Return values in which every row has an id; those without get a new one."""
    return {name: _with_ids(value, new_id) for name, value in values.items()}


def split_office(kind: Kind, values: Mapping[str, Json]) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return the shared part and the office part of values. Rows are parted by column, both parts under the row's id.

    A row of which nothing may be shared is in the office part alone, so that not even its existence leaves.
    """
    shared: dict[str, Json] = {}
    office: dict[str, Json] = {}
    for name, value in values.items():
        field = kind.field(name)
        if field is not None and field.office:
            office[name] = value
        elif field is not None and any(column.office for column in field.columns) and isinstance(value, list):
            _put(shared, name, [part for row in value if (part := _part(field, row, office=False))])
            _put(office, name, [part for row in value if (part := _part(field, row, office=True))])
        else:
            shared[name] = value
    return shared, office


def join_office(kind: Kind, shared: Mapping[str, Json], office: Mapping[str, Json]) -> dict[str, Json]:
    """Return the values that `split_office` took apart, as they are edited here; what is shared wins."""
    joined = {name: value for name, value in office.items() if name not in shared}
    for name, value in shared.items():
        field, beside = kind.field(name), office.get(name)
        if field is not None and isinstance(value, list) and isinstance(beside, list):
            joined[name] = _join_rows(value, beside)
        else:
            joined[name] = value
    return joined


def _parse(field: Field, text: str, reader: _Reader) -> Json | None:
    """Return the value of a typed text for a field or column."""
    tidy = _tidy(field, text)
    if not tidy:
        return None
    if field.type is FieldType.LIST:
        return _parse_list(field, tidy, reader)
    if field.type is FieldType.ROWS:
        return _parse_rows(field, tidy, reader)
    return _parse_single(field, field.type, tidy, reader)


def _tidy(field: Field, text: str) -> str:
    """Return a typed text in NFC, without what cannot be seen; of one line unless its type has more."""
    whole = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in whole):
        raise FieldInvalid(text=whole.encode("ascii", "replace").decode(), field=field.label("en"))
    seen = "".join(letter for letter in whole if letter in "\n\t" or unicodedata.category(letter) != "Cc")
    if field.type in {FieldType.MARKDOWN, FieldType.LIST, FieldType.ROWS}:
        return seen.strip("\n").rstrip()
    return " ".join(seen.split())


def _parse_single(field: Field, type_: FieldType, text: str, reader: _Reader) -> Json:
    """Return the value of a single text of a type."""
    label = field.label("en")
    if type_ is FieldType.DATE:
        if not is_date(text):
            raise DateInvalid(text=text, field=label)
    elif type_ is FieldType.NUMBER:
        return parse_number(text, label)
    elif type_ is FieldType.MONEY:
        return parse_money(text, label)
    elif type_ is FieldType.CHOICE:
        return _parse_choice(field, text, reader.catalogs)
    elif type_ is FieldType.PERSON:
        role, _, organisation = text.partition(",")
        named = {"role": role.strip(), "organisation": organisation.strip()}
        return {key: value for key, value in named.items() if value}
    elif type_ is FieldType.LINK and not is_hex(text, 48):
        if reader.find_entry is None:
            raise LinkInvalid(text=text, field=label)
        return reader.find_entry(text)
    elif type_ is FieldType.FILE and not is_hex(text, 48):
        raise FileNotTyped(text=text, field=label)
    return text


def _parse_choice(field: Field, text: str, catalogs: Catalogs) -> str:
    """Return the code that a typed word means."""
    found = find_choice(field.vocabulary, text, catalogs)
    if found is None:
        offered = choices(field.vocabulary, catalogs)
        names = ", ".join(offered[:_SHOWN_CHOICES]) + (" …" if len(offered) > _SHOWN_CHOICES else "")
        raise ChoiceInvalid(text=text, field=field.label("en"), choices=names)
    return found


def _parse_list(field: Field, text: str, reader: _Reader) -> Json | None:
    """Return a list of texts, each once, in the order typed."""
    parts = re.split(r"[;\n]" if field.of is FieldType.TEXT else r"[;,\n]", text)
    given = _json_list(text)
    items = [str(item) for item in given] if given is not None else parts
    tidy = [one for item in items if (one := " ".join(item.split()))]
    parsed = [_parse_single(field, field.of or FieldType.TEXT, item, reader) for item in tidy]
    return list(dict.fromkeys(str(item) for item in parsed)) or None


def _parse_rows(field: Field, text: str, reader: _Reader) -> Json | None:
    """Return rows from lines with |, or from a JSON list of objects by column."""
    given = _json_list(text)
    lines: list[dict[str, str]] = []
    for item in given if given is not None else text.split("\n"):
        if isinstance(item, dict):
            lines.append({str(name): str(value) for name, value in item.items()})
        elif isinstance(item, str) and item.strip():
            cells = [cell.strip() for cell in item.split("|")]
            names = [column.name for column in field.columns]
            if len(cells) > len(names):
                raise _rows_invalid(field, item)
            lines.append(dict(zip(names, cells, strict=False)))
        elif not isinstance(item, str):
            raise _rows_invalid(field, _short(item))
    return [_parse_row(field, line, reader) for line in lines] or None


def _parse_row(field: Field, line: Mapping[str, str], reader: _Reader) -> Json:
    """Return one row, each cell by its column's type."""
    row: dict[str, Json] = {}
    for name, text in line.items():
        column = field.column(name)
        if name == "id" and _ROW_ID.fullmatch(text):
            row["id"] = text
        elif column is None:
            raise _rows_invalid(field, name)
        elif (value := _parse(column, text, reader)) is not None:
            row[name] = value
    return row


def _rows_invalid(field: Field, text: str) -> RowsInvalid:
    """Return the error for a row that does not fit."""
    columns = " | ".join(column.name for column in field.columns)
    return RowsInvalid(text=text[:80], field=field.label("en"), columns=columns)


def _json_list(text: str) -> list[object] | None:
    """Return the list that a text is as JSON, or None if it is not one."""
    if not text.lstrip().startswith("["):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else None


def _fits(field: Field, value: Json) -> bool:
    """Say whether a value has the form that a record holds for a field."""
    if field.type is FieldType.LIST:
        return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if field.type is FieldType.ROWS:
        return isinstance(value, list) and all(_row_fits(field, row) for row in value)
    if field.type is FieldType.MONEY:
        return isinstance(value, dict) and is_money(value)
    if field.type is FieldType.PERSON:
        return isinstance(value, dict) and all(isinstance(part, str) for part in value.values())
    if not isinstance(value, str):
        return False
    checks = {FieldType.DATE: is_date, FieldType.NUMBER: is_number, FieldType.LINK: _is_entity}
    return field.type not in checks or checks[field.type](value)


def _row_fits(field: Field, row: Json) -> bool:
    """Say whether a row has an id and cells of their columns' forms; unknown columns pass."""
    if not isinstance(row, dict):
        return False
    id_ = row.get("id")
    if not isinstance(id_, str) or not _ROW_ID.fullmatch(id_):
        return False
    return all(_fits(column, cell) for name, cell in row.items() if (column := field.column(name)) is not None)


def _is_entity(text: str) -> bool:
    """Say whether this is the id of an entry."""
    return is_hex(text, 48)


def _show_item(field: Field, value: Json, language: str, catalogs: Catalogs) -> str:
    """Return one value, item or row for people."""
    if isinstance(value, dict):
        if field.type is FieldType.MONEY:
            return f"{value.get('amount', '')} {value.get('currency', '')}".strip()
        return ", ".join(_show_cells(field, value, language, catalogs))
    text = " ".join(str(value).split())
    if FieldType.CHOICE in {field.type, field.of}:
        return choice_label(field.vocabulary, text, language, catalogs)
    if FieldType.LINK in {field.type, field.of} and is_hex(text, 48):
        return short_code(text)
    return text


def _show_cells(field: Field, row: Mapping[str, Json], language: str, catalogs: Catalogs) -> list[str]:
    """Return the cells of a row for people, in the order of the columns, unknown ones last."""
    known = [column for column in field.columns if column.name in row]
    shown = [show_value(column, row[column.name], language, catalogs) for column in known]
    names = {"id", *(column.name for column in known)}
    return shown + [" ".join(str(cell).split()) for name, cell in row.items() if name not in names]


def _with_ids(value: Json, new_id: Callable[[], str]) -> Json:
    """Return a value in which every row has an id."""
    if not isinstance(value, list):
        return value
    return [{"id": new_id(), **row} if isinstance(row, dict) and "id" not in row else row for row in value]


def _part(field: Field, row: Json, *, office: bool) -> dict[str, Json]:
    """Return the cells of a row that stay in the office, or the others; {} if it has none."""
    if not isinstance(row, dict):
        return {}
    secret = {column.name for column in field.columns if column.office}
    cells = {name: cell for name, cell in row.items() if name != "id" and (name in secret) == office}
    return {"id": row.get("id", ""), **cells} if cells else {}


def _put(part: dict[str, Json], name: str, rows: list[dict[str, Json]]) -> None:
    """Put rows into a part unless there are none."""
    if rows:
        part[name] = list[Json](rows)


def _join_rows(shared: list[Json], office: list[Json]) -> list[Json]:
    """Return rows put together by their ids; those of the office alone come last."""
    beside = {row["id"]: row for row in office if isinstance(row, dict) and isinstance(row.get("id"), str)}
    joined: list[Json] = []
    for row in shared:
        own = beside.pop(row["id"], {}) if isinstance(row, dict) and isinstance(row.get("id"), str) else {}
        joined.append({**own, **row} if isinstance(row, dict) else row)
    return joined + list(beside.values())


def _short(value: object) -> str:
    """Return a value cut to what fits a sentence."""
    return str(value)[:80]
