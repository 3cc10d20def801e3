"""Makes of an entry what the reader shows. Runs in a worker: it reads the archive, and knows no widget."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain import values
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.consent import CONSENT, Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.labels import Accounts
from asm_desktop.domain.queries import Where
from asm_desktop.domain.release import may_copy
from asm_desktop.domain.state import Conflict
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.gui import consent_wording, wording
from asm_desktop.gui.markdown_html import NOTHING, Finder, markdown, plain
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.library.reader_html import (
    BRING_BACK,
    CHOOSE_ADDRESS,
    ENTRY_ADDRESS,
    PICTURE_ADDRESS,
    RECORD_AGREEMENT,
    WITHDRAW_WIDER,
)
from asm_desktop.gui.rows import Badge, ClaimRow, ConflictRow, Empty, FileRow, Marked, Mood, Note, ReaderPage, Section
from asm_desktop.services import authoring
from asm_desktop.services.desk import Desk
from asm_desktop.services.file_standing import troubles_of
from asm_desktop.services.file_views import PICTURES
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.withdrawal_reach import wider_realms
from asm_desktop.services.withdrawal_standing import Standing, withdrawals

translate = QCoreApplication.translate

_IN_HEAD = frozenset(
    {
        "kind", "title", "label", "group", "place", "place-precision", "countries", "date", "attachments", "accounts",
        "consent-ended", "language", "status", "chatham-house", CONSENT,
        "looked-for",
    }
)  # fmt: skip
"""Fields that the head, the strips or the list of files show."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked for when an entry was opened: words to mark, and the file and page that had them."""

    finder: Finder = NOTHING
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """Everything that shaping one entry needs."""

    desk: Desk
    view: EntryView
    kind: Kind
    found: Found
    language: str


def read_or_gone(desk: Desk, entity: str, found: Found, language: str) -> ReaderPage | Empty:
    """Return an entry as the reader shows it, or what is said of one that was withdrawn; raises EntryUnknown."""
    try:
        return read(desk, entity, found, language)
    except EntryUnknown:
        told = withdrawals(desk, EntityId(entity))
        if not told:
            raise
    code, date = short_code(EntityId(entity)), wording.moment(told[0].order.at)
    if told[0].standing is Standing.EFFECTIVE:
        text = translate("Reader", "Removed on {date}. Only its code and the dates are kept.").format(date=date)
        if told[0].order.terms.reason in {Reason.PERSON_ASKED, Reason.CONSENT_ENDED}:
            text = translate("Reader", "Removed on {date} at the wish of the people concerned. Only its code and the"
                             " dates are kept.").format(date=date)  # fmt: skip
    else:
        text = translate("Reader", "Somebody asked on {date} that it be withdrawn. It is hidden until that is confirmed"
                         " or lifted.").format(date=date)  # fmt: skip
    return Empty("withdraw", translate("Reader", "{code} was withdrawn").format(code=code), text)


def read(desk: Desk, entity: str, found: Found, language: str) -> ReaderPage:
    """Return an entry as the reader shows it; raises EntryUnknown."""
    view = authoring.read_entry(desk, entity)
    scene = _Scene(desk, view, desk.catalogs.kinds.get(view.kind), found, language)
    title = view.title
    return ReaderPage(
        entity=view.entity,
        code=view.code,
        icon=wording.kind_icon(view.kind, scene.kind.icon),
        kind=scene.kind.label(language),
        title=Marked(title, tuple(found.finder.places(title))),
        label=view.standing.label.value,
        meaning=_meaning(scene),
        facts=tuple(_facts(scene)),
        strips=tuple(_strips(scene)),
        badges=tuple(_badges(scene)),
        sections=tuple(_sections(scene)),
        details=(*_details(scene, view.fields, office=False), *_agreed(scene)),
        office=tuple(_details(scene, view.office, office=True)),
        files=tuple(_files(scene)),
        conflicts=tuple(_conflict(scene, one) for one in view.conflicts),
        language=wording.language_name(view.text("language")),
        rtl=wording.runs_right_to_left(view.text("language")),
        source=_source(scene),
        stays=_not_to_be_quoted(scene),
        own=desk.trust.owns(desk.writer, view.entity),
        removed=view.removed,
    )


def _meaning(scene: _Scene) -> str:
    """Return who may have the entry, in words."""
    standing = scene.view.standing
    group = scene.desk.trust.groups.get(standing.group) if standing.group else None
    return wording.label_meaning(standing.label.value, group.name if group else "")


def _facts(scene: _Scene) -> Iterable[tuple[str, str, str]]:
    """Yield place, date, office and language."""
    view = scene.view
    countries = [scene.desk.catalogs.countries.name(code, scene.language) for code in view.texts("countries")]
    place = ", ".join(part for part in dict.fromkeys((view.text("place"), *countries)) if part)
    if place:
        yield "place", place, translate("Reader", "Place")
    if view.text("date"):
        yield "calendar", wording.date(view.text("date")), translate("Reader", "Date")
    name = view.revised_by_name or view.creator_name
    if name:
        yield "office", name, translate("Reader", "Office of this version")


def _strips(scene: _Scene) -> Iterable[Note]:
    """Yield what must be known before reading: two versions, held back, nothing to find it by."""
    view = scene.view
    if view.conflicts:
        text = translate("Reader", "Two versions: %n parts differ.", "", len(view.conflicts))
        choose = (CHOOSE_ADDRESS, translate("Reader", "Choose…"))
        yield Note(text, Mood.WARN, "versions", actions=(choose,))
    if view.removed:
        yield _removed(scene)
    consent = _consent(scene)
    if consent is not None:
        yield consent
    held = wording.held_back_note(view.held_back, _consent_ended(scene))
    if held is not None and not (consent is not None and view.held_back.endswith(f"-{Purpose.NETWORK}")):
        yield held
    wider = _wider(scene)
    if wider is not None:
        yield wider
    if _is_mute(scene):
        text = translate("Reader", "No text yet: add three lines so that it can be found.")
        yield Note(text, Mood.WARN, "warn")
    if view.text("looked-for"):
        text = translate("Reader", "Looked for, and nothing was found: {what}")
        yield Note(text.format(what=view.text("looked-for")), Mood.NEUTRAL, "nothing")
    if view.text("chatham-house") == "yes":
        text = translate("Reader", "Chatham House: use what was said, never who said it or where they come from.")
        yield Note(text, Mood.NEUTRAL, "eye")


def _removed(scene: _Scene) -> Note:
    """Return the strip of an entry that was removed for all, with the way back for the office that may take it."""
    if scene.desk.trust.owns(scene.desk.writer, scene.view.entity):
        back = (BRING_BACK, translate("Reader", "Bring back"))
        return Note(translate("Reader", "Removed for all offices. You can bring it back."), Mood.BAD, "bin", (back,))
    text = translate("Reader", "Removed for all offices. Only {office} can bring it back.")
    return Note(text.format(office=scene.view.creator_name), Mood.BAD, "bin")


def _wider(scene: _Scene) -> Note | None:
    """Return that more offices were given earlier versions than may have it now, with a way to take these back."""
    desk, view = scene.desk, scene.view
    if not desk.trust.owns(desk.writer, view.entity):
        return None
    wider = wider_realms(desk, view.entity)
    if not wider:
        return None
    groups = desk.trust.groups
    names = ", ".join(wording.circle_name(one, groups[one].name if one in groups else "") for one in wider)
    text = translate("Reader", "Earlier versions went further than it may go now: to {circles}.").format(circles=names)
    take_back = (WITHDRAW_WIDER, translate("Reader", "Withdraw them there…"))
    return Note(text, Mood.WARN, "send", actions=(take_back,))


def _consent(scene: _Scene) -> Note | None:
    """Return what people agreed to, with a way to record it where that is missing and this office may."""
    standing = scene.view.standing
    note = consent_wording.strip(standing, scene.desk.today(), _consent_ended(scene))
    own = scene.desk.trust.owns(scene.desk.writer, scene.view.entity)
    if note is None or not own or standing.consent.until:
        return note
    record = (RECORD_AGREEMENT, translate("Reader", "Record it…"))
    return replace(note, actions=(record,))


def _not_to_be_quoted(scene: _Scene) -> Note | None:
    """Return why nobody may be quoted from the entry, None where the gate lets it."""
    verdict = may_copy(scene.view.standing, scene.desk.today())
    return None if verdict.allowed else wording.not_copied_note(verdict.reason)


def _consent_ended(scene: _Scene) -> str:
    """Return the day on which an agreement ended, "" if none did until now."""
    ended = scene.view.text("consent-ended")
    return ended if ended <= scene.desk.now()[: len(ended)] else ""


def _is_mute(scene: _Scene) -> bool:
    """Say whether an entry of files has no text by which anybody could find it."""
    view = scene.view
    if not view.rows("attachments"):
        return False
    texts = (view.text(field.name) for field in scene.kind.fields if field.type is FieldType.MARKDOWN)
    return not any(text.strip() for text in texts) and not authoring.has_text(scene.desk, view)


def _badges(scene: _Scene) -> Iterable[Badge]:
    """Yield what else is worth a look."""
    status = scene.view.standing.status
    if status != "ready":
        yield Badge(wording.status_name(status), "clock" if status == "to-check" else "edit", Mood.NEUTRAL)


def _sections(scene: _Scene) -> Iterable[Section]:
    """Yield long texts and tables in the order of the form, then those of fields that nobody here declares."""
    view, kind = scene.view, scene.kind
    for field in kind.fields:
        value = view.fields.get(field.name)
        if field.type is FieldType.MARKDOWN and isinstance(value, str) and value.strip():
            yield Section(field.name, field.label(scene.language), markdown(value, scene.found.finder))
        elif field.type is FieldType.ROWS and field.name not in _IN_HEAD and view.rows(field.name):
            table = _table(scene, field, view.rows(field.name))
            yield Section(field.name, field.label(scene.language), table)


def _table(scene: _Scene, field: Field, rows: Iterable[Mapping[str, Json]]) -> str:
    """Return the rows of a field as a table; columns that are empty in every row are left out."""
    kept = list(rows)
    columns = [one for one in field.columns if any(row.get(one.name) not in (None, "") for row in kept)]
    head = "".join(f'<th align="left">{html.escape(one.label(scene.language))}</th>' for one in columns)
    body = "".join(
        f"<tr>{''.join(f'<td valign=top>{_cell(scene, one, row.get(one.name))}</td>' for one in columns)}</tr>"
        for row in kept
    )
    return f'<table class="rows" width="100%" cellspacing="0"><tr>{head}</tr>{body}</table>'


def _cell(scene: _Scene, field: Field, value: Json | None) -> str:
    """Return one value as HTML."""
    if value is None:
        return ""
    if field.type is FieldType.LINK and isinstance(value, str):
        return _link(scene, value)
    if field.type is FieldType.DATE and isinstance(value, str):
        return html.escape(wording.date(value))
    return plain(values.show_value(field, value, scene.language, scene.desk.catalogs), scene.found.finder)


def _link(scene: _Scene, entity: str) -> str:
    """Return a link to another entry by its title; one that is not here is said to be so."""
    try:
        view = authoring.read_entry(scene.desk, entity)
    except ArchiveError:
        return f"<i>{html.escape(translate('Reader', 'an entry that is not here'))}</i>"
    address = html.escape(ENTRY_ADDRESS + view.entity, quote=True)
    return f'<a href="{address}">{html.escape(view.title)}</a>'


def _details(scene: _Scene, fields: Mapping[str, Json], *, office: bool) -> Iterable[tuple[str, str]]:
    """Yield name and value of fields that take a line; unknown ones come last, shown plainly."""
    for name in dict.fromkeys((*(field.name for field in scene.kind.fields), *sorted(fields))):
        value = fields.get(name)
        field = scene.kind.field(name)
        if value is None or value in ("", []) or name in _IN_HEAD:
            continue
        if field is None:
            yield name, plain(_plainly(value), scene.found.finder)
        elif field.type is FieldType.ROWS and office:
            yield field.label(scene.language), _table(scene, field, _rows(value))
        elif field.type not in {FieldType.ROWS, FieldType.MARKDOWN} or office:
            yield field.label(scene.language), _cell(scene, field, value)


def _agreed(scene: _Scene) -> Iterable[tuple[str, str]]:
    """Yield what people agreed to, by purpose and until when, for an entry that carries accounts."""
    standing = scene.view.standing
    said = wording.agreed(standing.consent) if standing.accounts is not Accounts.NONE else ""
    if said:
        yield translate("Reader", "What people agreed to"), html.escape(said)


def _rows(value: Json) -> list[Mapping[str, Json]]:
    """Return the rows in a value."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _plainly(value: Json) -> str:
    """Return a value of a field that nobody here declares, as text."""
    if isinstance(value, list):
        return "; ".join(_plainly(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_plainly(one)}" for name, one in sorted(value.items()) if name != "id")
    return str(value)


def _files(scene: _Scene) -> Iterable[FileRow]:
    """Yield the files; names are known only where they were brought in."""
    office = {str(row.get("id", "")): row for row in scene.view.rows("attachments", office=True)}
    names = {key: str(row.get("name", "")) for key, row in office.items()}
    shared = {str(row.get("id", "")): row for row in scene.view.rows("attachments")}
    where = scene.found.where
    troubles = troubles_of(scene.desk, scene.view)
    for key in dict.fromkeys((*shared, *names)):
        row = shared[key] if key in shared else office[key]
        media = str(row.get("media", ""))
        count = str(row.get("bytes", row.get("original-bytes", "")))
        caption = str(row.get("caption", ""))
        about = [caption, wording.media_name(media), wording.size(int(count)) if count.isdecimal() else ""]
        if key not in shared:
            about.append(translate("Reader", "stays in this office"))
        about.append(tell(troubles[key]).whole if key in troubles else "")
        hit = where is not None and where.attachment == key
        page = where.page if where is not None and hit else 0
        found = translate("Reader", "found on page {page}").format(page=page) if page else ""
        yield FileRow(
            key=key,
            icon="picture" if media.startswith("image/") else "attach",
            name=names.get(key) or wording.media_name(media) or key[:8],
            about=" · ".join(part for part in about if part),
            found=found or (translate("Reader", "found in this file") if hit else ""),
            page=page,
            picture=PICTURE_ADDRESS + key if media in PICTURES else "",
        )


def _conflict(scene: _Scene, conflict: Conflict) -> ConflictRow:
    """Return a part with several standing values, each with the names of its offices."""
    field = scene.kind.field(conflict.field)
    column = field.column(conflict.column) if field and conflict.column else None
    title = field.label(scene.language) if field else conflict.field
    if conflict.field == "removed":
        title = translate("Reader", "Kept or removed")
    if column is not None:
        title = f"{title}: {column.label(scene.language)}"
    claims = tuple(
        ClaimRow(
            ", ".join(scene.desk.office_name(writer) for writer in claim.writers),
            _claimed(scene, conflict, column or field, claim.value),
        )
        for claim in sorted(conflict.claims, key=lambda claim: scene.desk.writer not in claim.writers)
    )
    return ConflictRow(title, claims)


def _claimed(scene: _Scene, conflict: Conflict, field: Field | None, value: Json | None) -> str:
    """Return one of several standing values as HTML."""
    if value is None:
        return ""
    if conflict.field == "removed":
        return html.escape(translate("Reader", "removed") if value else translate("Reader", "kept"))
    if field is None:
        return plain(_plainly(value))
    if field.type is FieldType.MARKDOWN and isinstance(value, str):
        return markdown(value)
    return _cell(scene, field, value)


def _source(scene: _Scene) -> str:
    """Return where an entry comes from, as one line to paste under what was copied."""
    view = scene.view
    when = wording.date(view.text("date")) if view.text("date") else ""
    office = view.creator_name
    parts = (view.title, view.text("source"), when, office, view.code, view.standing.label.shown)
    return " · ".join(part for part in parts if part)
