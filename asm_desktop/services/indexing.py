"""What of an entry can be found: its own words by field, office part included, its names and labels, and its files."""

from collections.abc import Iterable, Iterator, Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.search.documents import AttachmentRef, Part, SearchDocument
from asm_desktop.search.texts import LANGUAGE_MARK, clean, plain
from asm_desktop.services.desk import Desk

LANGUAGES = ("en", "fr", "es", "pt", "sw")
"""The languages in which names of topics, minerals and countries are found."""

_IN_COLUMNS = frozenset({CONSENT, "kind", "title", "licence", "attachments"})
"""Fields that have a place of their own in the index, or that nobody looks for."""
_NAMES = ("place", "exact-place", "authors")
_WORDS = frozenset({FieldType.TEXT, FieldType.MARKDOWN, FieldType.PERSON})


def search_document(desk: Desk, view: EntryView) -> SearchDocument:
    """Return an entry as the index keeps it."""
    attachments = _attachments(view)
    return SearchDocument(
        entity=view.entity,
        code=view.code,
        kind=view.kind,
        title=clean(view.title),
        language=view.text("language"),
        countries=view.texts("countries"),
        topics=view.texts("topics"),
        minerals=view.texts("minerals"),
        label=view.standing.label.value,
        status=view.standing.status.value,
        office=view.creator,
        date=view.text("date"),
        revised=view.revised_at,
        conflicts=len(view.conflicts),
        parts=tuple(_parts(desk.catalogs.kinds.get(view.kind), view)),
        tags=_tags(desk.catalogs, view, attachments),
        attachments=attachments,
    )


def _parts(kind: Kind, view: EntryView) -> Iterator[Part]:
    """Yield the words of each field: in the order of the form, then what no kind declares."""
    present = (view.fields.keys() | view.office.keys()) - _IN_COLUMNS
    declared = [one.name for one in kind.fields if one.name in present]
    for name in dict.fromkeys((*declared, *sorted(present))):
        field = kind.field(name)
        values = [part[name] for part in (view.fields, view.office) if name in part]
        text = "\n".join(text for value in values for text in _texts(field, value))
        if text:
            yield Part(name, text)


def _texts(field: Field | None, value: Json) -> Iterator[str]:
    """Yield the words in the value of a field; codes, links, numbers and dates are no words."""
    if field is not None and field.type is FieldType.ROWS and isinstance(value, list):
        for row in value:
            if isinstance(row, dict):
                yield from _row_texts(field, row)
    elif field is None or _WORDS & {field.type, field.of}:
        markdown = field is not None and field.type is FieldType.MARKDOWN
        yield from filter(None, map(plain if markdown else clean, _strings(value)))


def _row_texts(field: Field, row: Mapping[str, Json]) -> Iterator[str]:
    """Yield the words of one row."""
    for name, cell in row.items():
        column = field.column(name)
        if name != "id" and (column is None or column.type in _WORDS):
            yield from _texts(column, cell)


def _strings(value: Json) -> Iterator[str]:
    """Yield the strings in a value, but for ids of rows."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name != "id":
                yield from _strings(one)


def _tags(catalogs: Catalogs, view: EntryView, attachments: Iterable[AttachmentRef]) -> str:
    """Return the names by which an entry is known: code, topics, minerals, countries, places, organisations, files.

    Labels stand here in all our languages, so that an entry on mercury answers to zebaki.
    """
    names = [view.code, *(view.text(name) for name in _NAMES), view.office.get("exact-place", "")]
    names += [row.get("organisation", "") for row in view.rows("people")]
    for id_ in (*view.texts("topics"), *view.texts("minerals")):
        concept = catalogs.vocabulary.concept(id_)
        names += concept.labels.values() if concept else [id_]
    for code in view.texts("countries"):
        names += [catalogs.countries.name(code, language) for language in LANGUAGES]
    names += [one.name for one in attachments]
    tags = clean("\n".join(dict.fromkeys(name for name in names if isinstance(name, str))))
    language = view.text("language").partition("-")[0].lower()
    return f"{tags}\n{LANGUAGE_MARK}{language}" if language.isalnum() else tags


def _attachments(view: EntryView) -> tuple[AttachmentRef, ...]:
    """Return the files of an entry by hash; of a picture both the copy that travels and the original that stays."""
    kept = {str(row.get("id")): row for row in view.rows("attachments", office=True)}
    shared = {str(row.get("id")): row for row in view.rows("attachments")}
    found = []
    for id_ in {**shared, **kept}:
        rows = [one for one in (shared.get(id_), kept.get(id_)) if one]
        name = next((clean(text) for row in rows if isinstance(text := row.get("name"), str)), "")
        hashes = [row.get(key) for row in rows for key in ("sha256", "original")]
        found += [AttachmentRef(id_, one, name) for one in dict.fromkeys(hashes) if isinstance(one, str)]
    return tuple(found)
