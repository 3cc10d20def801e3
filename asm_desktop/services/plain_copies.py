"""Plain copies of an entry for people without the program: Markdown, HTML or text, as far as the gate lets it go.

A copy says who may have it. Of the office part nothing is in it, of what people told only what they agreed to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.labels import Label, held_back, realm_for
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.release import ATTACHMENTS, QUOTES, Release, is_picture
from asm_desktop.domain.values import show_value
from asm_desktop.search.texts import plain
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import read_entry
from asm_desktop.store.files import write_whole

_FURNITURE: Final = frozenset(
    {"kind", "title", "label", "group", "accounts", "status", "consent-ended", "file-says", ATTACHMENTS, CONSENT}
)
"""Fields that say how an entry is kept, or that stand elsewhere in the copy."""

_PEOPLE: Final = "people"
# Markup of other kinds is shown as it was typed, and a picture in a text becomes its description: nothing is loaded.
_PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable("table").disable(["reference", "image"])


class CopyNotAllowed(NotAllowed):
    """The gate does not let a copy of an entry go."""

    code = "copy-not-allowed"
    summary = "The entry {entry} may not be copied out of the archive for {receivers} ({reason})."
    remedy = "Nothing was written. `entry show` says who may have it, and what people agreed to."


class CopyFormUnknown(BadInput):
    """A file name with an ending that no plain copy has."""

    code = "copy-form-unknown"
    summary = "A plain copy cannot be written to “{name}”."
    remedy = "Give a name that ends with .md, .html or .txt."


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """A copy that was written: for whom it is at most, and what was left out of it (`quotes`, `pictures`)."""

    path: Path
    entry: EntryView
    realm: Realm
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A field of a copy: what it is called, and its text, which is Markdown if it is `long`."""

    label: str
    text: str
    long: bool


def export_entry(desk: Desk, reference: str, out: Path, receivers: Realm | None = None) -> PlainCopy:
    """Write a plain copy of an entry, for everybody who may have it, or for the members of a narrower realm.

    Raises EntryUnknown, CopyFormUnknown, CopyNotAllowed, PathUnusable, PathForbidden, DiskFull.
    """
    form = _FORMS.get(out.suffix.lower())
    if form is None:
        raise CopyFormUnknown(name=out.name)
    view = read_entry(desk, reference)
    realm = _allowed(desk, view, receivers)
    release = Release.of(view.fields, view.standing, desk.today())
    pictures = any(is_picture(dict(row)) for row in view.rows(ATTACHMENTS))
    left_out = [*(["quotes"] if view.rows(QUOTES) and not release.quote else [])]
    left_out += ["pictures"] if pictures and not release.photo else []
    shown = replace(view, fields=release.of_fields(view.fields), office={})
    head = (_label_of(realm).shown, view.code, f"{view.revised_by_name}, {view.revised_at[:10]}")
    parts = tuple(_parts(desk, desk.catalogs.kinds.get(view.kind), shown))
    write_whole(out, form(view.title, " · ".join(head), parts).encode())
    return PlainCopy(out, view, realm, tuple(left_out))


def _allowed(desk: Desk, view: EntryView, receivers: Realm | None) -> Realm:
    """Return for whom a copy may be at this moment; raises CopyNotAllowed."""
    today = desk.today()
    widest = realm_for(view.standing, desk.organisation, today)
    if widest == realms.LOCAL or view.removed:
        reason = "removed" if view.removed else held_back(view.standing, desk.organisation, today)
        raise CopyNotAllowed(entry=view.code, receivers=receivers or "others", reason=reason)
    wanted = receivers or widest
    if wanted == realms.LOCAL or not realms.within(wanted, widest):
        raise CopyNotAllowed(entry=view.code, receivers=wanted, reason=f"at-most-{realms.rank(widest).name.lower()}")
    return wanted


def _label_of(realm: Realm) -> Label:
    """Return the label that a copy for the members of a realm carries."""
    named = {realms.PUBLIC: Label.CLEAR, realms.PROGRAMME: Label.GREEN}
    return named.get(realm, Label.AMBER_STRICT if realms.is_org(realm) else Label.AMBER)


def _parts(desk: Desk, kind: Kind, view: EntryView) -> Iterator[_Part]:
    """Yield the fields of a copy in the order of the form; what its kind does not know is left out."""
    language = view.text("language") or desk.own.language
    hidden = {_PEOPLE} if view.text("chatham-house") == "yes" else set()
    for field in kind.fields:
        value = view.fields.get(field.name)
        if value is None or field.office or field.name in _FURNITURE | hidden:
            continue
        label = field.label(language)
        if field.type is FieldType.ROWS and isinstance(value, list):
            rows = [_row(desk, field, row, language) for row in value if isinstance(row, dict)]
            text = "\n".join(f"- {row}" for row in rows if row)
        elif field.type is FieldType.MARKDOWN and isinstance(value, str):
            text = value
        else:
            yield _Part(label, show_value(field, value, language, desk.catalogs), long=False)
            continue
        if text.strip():
            yield _Part(label, text, long=True)


def _row(desk: Desk, field: Field, row: Mapping[str, Json], language: str) -> str:
    """Return the shared cells of a row in one line."""
    columns = (column for column in field.columns if not column.office and column.name in row)
    cells = (show_value(column, row[column.name], language, desk.catalogs) for column in columns)
    return " · ".join(" ".join(cell.split()) for cell in cells if cell)


def _markdown(title: str, head: str, parts: tuple[_Part, ...]) -> str:
    """Return a copy as Markdown."""
    blocks = [f"# {title}", head]
    blocks += [
        f"## {part.label}\n\n{part.text.strip()}" if part.long else f"{part.label}: {part.text}" for part in parts
    ]
    return "\n\n".join(blocks) + "\n"


def _text(title: str, head: str, parts: tuple[_Part, ...]) -> str:
    """Return a copy as text without marks."""
    blocks = [title, head]
    blocks += [
        f"{part.label}\n{plain(part.text).strip()}" if part.long else f"{part.label}: {part.text}" for part in parts
    ]
    return "\n\n".join(blocks) + "\n"


def _html(title: str, head: str, parts: tuple[_Part, ...]) -> str:
    """Return a copy as one HTML page that loads nothing."""
    body = [f"<h1>{escape(title)}</h1>", f"<p><strong>{escape(head)}</strong></p>"]
    for part in parts:
        if part.long:
            body.append(f"<h2>{escape(part.label)}</h2>\n{_PARSER.render(part.text).strip()}")
        else:
            body.append(f"<p>{escape(part.label)}: {escape(part.text)}</p>")
    lines = "\n".join(body)
    head_ = f'<head><meta charset="utf-8"><title>{escape(title)}</title></head>'
    return f"<!DOCTYPE html>\n<html>\n{head_}\n<body>\n{lines}\n</body>\n</html>\n"


_FORMS: Final = {".md": _markdown, ".txt": _text, ".html": _html}
