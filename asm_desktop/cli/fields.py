"""Fields as they are typed on the command line: NAME=VALUE, NAME=@FILE."""

from collections.abc import Sequence
from pathlib import Path

from asm_desktop.cli.usage import near_words
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.choices import COUNTRIES, KINDS, find_choice
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.labels import parse_label
from asm_desktop.domain.typed import FileNotTyped
from asm_desktop.domain.values import parse_value
from asm_desktop.services.authoring import find_entry
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS
from asm_desktop.services.offices import find_group
from asm_desktop.store.files import file_troubles

_LONG = {FieldType.MARKDOWN, FieldType.LIST, FieldType.ROWS}
_MAX_FILE = 4 * 1024 * 1024


class PairUnreadable(BadInput):
    """Something that is no NAME=VALUE."""

    code = "pair-unreadable"
    summary = "“{pair}” is not of the form NAME=VALUE."
    remedy = "Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md."


class FieldUnknown(BadInput):
    """A field that the kind does not have."""

    code = "field-unknown"
    summary = "An entry of the kind “{kind}” has no field “{field}”."
    remedy = "{near}Its fields: {known}."


class TextUnreadable(BadInput):
    """A file that is no text."""

    code = "text-unreadable"
    summary = "The file “{file}” is not a text in UTF-8 of at most 4 MB."
    remedy = "Save it as plain text in UTF-8, or attach it with --attach."


class WordNotKnown(BadInput):
    """A country or topic that no word list has."""

    code = "word-not-known"
    summary = "“{word}” is no {list} that is known here."
    remedy = "Give the word or code as it stands in the lists, such as TZ or mercury."


def typed_fields(desk: Desk, kind: Kind, pairs: Sequence[str], sections: Sequence[str]) -> dict[str, Json | None]:
    """Return the values of fields as typed, None for one that is to be emptied.

    A list may be given several times. Raises PairUnreadable, FieldUnknown, FieldInvalid, EntryUnknown.
    """
    texts: dict[str, str] = {}
    for pair in (*pairs, *sections):
        name, parted, text = pair.partition("=")
        field = kind.field(name.strip())
        if not parted or not name.strip():
            raise PairUnreadable(pair=pair)
        if field is None:
            known = [one.name for one in kind.fields]
            raise FieldUnknown(kind=kind.name, field=name, known=", ".join(known), near=near_words(name, known))
        text = _from_file(field, text)
        again = field.type is FieldType.LIST and field.name in texts
        texts[field.name] = f"{texts[field.name]}\n{text}" if again else text
    return {name: _value(desk, kind, name, text) for name, text in texts.items()}


def who_may_see(desk: Desk, label: str, group: str, accounts: str) -> dict[str, Json | None]:
    """Return the fields that the options --label, --group and --accounts mean; raises LabelUnknown, GroupUnknown."""
    values: dict[str, Json | None] = {}
    if label:
        values["label"] = parse_label(label).value
    if group:
        values["group"] = find_group(desk, group)
    if accounts:
        values["accounts"] = accounts
    return values


def facet_filters(
    desk: Desk, *, kind: Sequence[str] = (), country: Sequence[str] = (), label: Sequence[str] = ()
) -> dict[str, tuple[str, ...]]:
    """Return the filters of a search that options mean, by code or by name in any language.

    A kind that is not known here may be a newer version's. Raises LabelUnknown, WordNotKnown for a country.
    """
    filters = {
        "kind": tuple(find_choice(KINDS, text, desk.catalogs) or text for text in kind),
        "country": tuple(list_code(desk, COUNTRIES, "country", text) for text in country),
        "label": tuple(parse_label(text).value for text in label),
    }
    return {name: values for name, values in filters.items() if values}


def list_code(desk: Desk, vocabulary: str, what: str, text: str) -> str:
    """Return the code that a typed word means; raises WordNotKnown."""
    found = find_choice(vocabulary, text, desk.catalogs)
    if found is None:
        raise WordNotKnown(word=text, list=what)
    return found


def _value(desk: Desk, kind: Kind, name: str, text: str) -> Json | None:
    """Return the value of one field."""
    field = kind.field(name)
    if name == "group" and text:
        return find_group(desk, text)
    if field is None:  # pragma: no cover - typed_fields has looked it up
        raise FieldUnknown(kind=kind.name, field=name, known="", near="")
    value = parse_value(field, text, desk.catalogs, find_entry=lambda reference: find_entry(desk, reference))
    if (
        name == ATTACHMENTS
        and isinstance(value, list)
        and any("id" not in row for row in value if isinstance(row, dict))
    ):
        raise FileNotTyped(text=text[:80], field=field.label("en"))
    return value


def _from_file(field: Field, text: str) -> str:
    """Return the text in a file, for a long field that names one with @."""
    if field.type not in _LONG or not text.startswith("@"):
        return text
    file = Path(text[1:])
    with file_troubles():
        data = file.read_bytes()
    try:
        if len(data) > _MAX_FILE:
            raise TextUnreadable(file=file)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TextUnreadable(file=file) from error
