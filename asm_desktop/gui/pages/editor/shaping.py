"""From the declared fields of a kind to the parts of a form. A new kind needs no line here."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.choices import GROUPS, TOPICS, choice_label, choices
from asm_desktop.domain.folding import fold
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.gui import wording
from asm_desktop.gui.form_rows import Choice, FormField, FormFile, FormPart, Shape

SHORT = "short"
"""The part that the short form is."""

OTHER = "other"
"""The part with the common fields that the short form does not ask for."""

OWN = "own"
"""The part with the plain fields that only this kind has."""

FILES = "files"

ATTACHMENTS = "attachments"
"""The field with the rows of files."""

HANDLED_APART = frozenset({"kind", "label", "group", "accounts", "attachments", "file-says", "consent-ended"})
"""Fields that the page asks for with controls of their own, or that nobody types."""

_BESIDE_SHORT = ("language", "topics", "countries", "place-precision", "exact-place")
"""Common fields that stand in the short form although a note is complete without them."""

translate = QCoreApplication.translate

_SHAPES = {
    FieldType.MARKDOWN: Shape.TEXT,
    FieldType.DATE: Shape.DATE,
    FieldType.NUMBER: Shape.NUMBER,
    FieldType.CHOICE: Shape.CHOICE,
    FieldType.MONEY: Shape.MONEY,
    FieldType.ROWS: Shape.ROWS,
}


def form_parts(kind: Kind, catalogs: Catalogs, language: str) -> tuple[FormPart, ...]:
    """Return the parts of a kind's form in order: the short one, texts and tables of its own, all else, files."""
    fields = [one for one in kind.fields if one.name not in HANDLED_APART]
    beside = [one for one in fields if one.name in _BESIDE_SHORT and not one.short]
    short = sorted((one for one in kind.short_form if one in fields), key=_reading_order) + beside
    others = [one for one in fields if one not in short]
    own = [one for one in others if one.name in kind.own]
    plain = [one for one in own if not _fills_a_part(one)]
    common = [one for one in others if one.name not in kind.own]

    def part(key: str, title: str, of: Iterable[Field]) -> FormPart:
        return FormPart(key, title, tuple(form_field(one, catalogs, language) for one in of))

    made = (
        part(SHORT, translate("Editor", "The short version"), short),
        part(OWN, translate("Editor", "Particulars"), plain),
        *(part(one.name, one.label(language), [one]) for one in own if _fills_a_part(one)),
        part(OTHER, translate("Editor", "More about it"), common),
    )
    return (*(one for one in made if one.fields), FormPart(FILES, translate("Editor", "Files"), ()))


def form_field(field: Field, catalogs: Catalogs, language: str) -> FormField:
    """Return one declared field as the form shows it."""
    shape = Shape.LINE
    if field.type is FieldType.LIST:
        shape = Shape.CHOICES if field.of is FieldType.CHOICE else Shape.LINES
    return FormField(
        name=field.name,
        title=field.label(language),
        shape=_SHAPES.get(field.type, shape),
        hint=field.hint(language),
        choices=_choices(field, catalogs, language),
        columns=tuple(form_field(column, catalogs, language) for column in field.columns),
        stays=field.office,
    )


def kind_choices(catalogs: Catalogs, language: str) -> tuple[Choice, ...]:
    """Return the kinds that can be written, by name."""
    found = (Choice(kind.name, kind.label(language)) for kind in catalogs.kinds.all())
    return tuple(sorted(found, key=lambda one: fold(one.text)))


def form_files(values: Mapping[str, Json], chosen: Iterable[Path]) -> tuple[FormFile, ...]:
    """Return the files of a form: those of its entry, then those chosen for it now."""
    rows = values.get(ATTACHMENTS)
    kept = (_kept_file(row) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    return (*kept, *map(_chosen_file, chosen))


def _kept_file(row: Mapping[str, Json]) -> FormFile:
    """Return a file that the entry has: by its name if it is known here, else by what is said of it."""
    count = str(row.get("bytes", ""))
    name = str(row.get("name") or row.get("caption") or row.get("media", ""))
    return FormFile(str(row.get("id", "")), name, wording.size(int(count)) if count.isdecimal() else "")


def _chosen_file(path: Path) -> FormFile:
    """Return a file chosen now; it may have gone since, with its stick."""
    gone = translate("Editor", "not there any more")
    return FormFile(str(path), path.name, wording.size(path.stat().st_size) if path.is_file() else gone)


def _choices(field: Field, catalogs: Catalogs, language: str) -> tuple[Choice, ...]:
    """Return what a field's word list offers: long lists by their words, short ones as they are declared."""
    if not field.vocabulary or field.vocabulary == GROUPS:
        return ()
    found = [
        Choice(value, choice_label(field.vocabulary, value, language, catalogs))
        for value in choices(field.vocabulary, catalogs)
    ]
    return tuple(sorted(found, key=lambda one: fold(one.text)) if field.vocabulary == TOPICS else found)


def _fills_a_part(field: Field) -> bool:
    """Say whether a field is large enough for a part of its own."""
    return field.type in {FieldType.MARKDOWN, FieldType.ROWS}


def _reading_order(field: Field) -> int:
    """Return the place of a field in the short form: the title, then where and when, then the three lines."""
    order = ("title", "place", "date", "summary")
    return order.index(field.name) if field.name in order else len(order)
