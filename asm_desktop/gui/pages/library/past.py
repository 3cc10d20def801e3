"""The history of an entry for the reader: versions in words, and what one of them changed. Runs in a worker."""

import html
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain import values
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT, Consent
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Kind
from asm_desktop.gui import differing, wording
from asm_desktop.gui.rows import Section, VersionRow
from asm_desktop.services import authoring
from asm_desktop.services.authoring import FieldChange, HistoryRow
from asm_desktop.services.desk import Desk

translate = QCoreApplication.translate

_NAMED = 3
"""Changed fields that are named before the rest is counted."""


@dataclass(frozen=True, slots=True)
class Past:
    """The history of one entry: its versions as they are shown, and what each changed."""

    entity: str
    rows: tuple[VersionRow, ...]
    changes: dict[str, tuple[Section, ...]]


def read_past(desk: Desk, entity: str, language: str) -> Past:
    """Return the history of an entry, newest first; raises EntryUnknown."""
    view = authoring.read_entry(desk, entity)
    kind = desk.catalogs.kinds.get(view.kind)
    versions = authoring.history(desk, EntityId(entity))
    first = {one.revision for one in versions if not one.office_part and _is_first(one, versions)}
    rows = tuple(_row(one, kind, language, first=one.revision in first) for one in versions)
    changes = {one.revision: tuple(_sections(desk, one.changes, kind, language)) for one in versions}
    return Past(entity, rows, changes)


def _is_first(version: HistoryRow, versions: tuple[HistoryRow, ...]) -> bool:
    """Say whether a version began the entry: the oldest one, which changed everything from nothing."""
    oldest = [one for one in versions if not one.office_part][-1]
    return version is oldest and all(change.before is None for change in version.changes)


def _row(version: HistoryRow, kind: Kind, language: str, *, first: bool) -> VersionRow:
    """Return a version as the list shows it."""
    who = translate("History", "{office} · {date}").format(office=version.office, date=wording.moment(version.at))
    if version.clock_wrong:
        who = translate("History", "{who} · clock looked wrong").format(who=who)
    if not version.confirmed:
        who = translate("History", "{who} · unconfirmed, does not count").format(who=who)
    return VersionRow(
        revision=version.revision,
        what=_what(version, kind, language, first=first),
        who=who,
        reason=f"“{version.reason}”" if version.reason else "",
        standing=version.standing,
        old=version.here and version.confirmed and not version.standing,
    )


def _what(version: HistoryRow, kind: Kind, language: str, *, first: bool) -> str:
    """Return what was done, in words."""
    if version.removed:
        return translate("History", "Removed for all")
    if first:
        return translate("History", "First version")
    if not version.here:
        return translate("History", "A version whose text is not here")
    names = [_label(kind, change.field, language) for change in version.changes]
    if not names:
        return translate("History", "Nothing changed")
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        shown = translate("History", "{names} and {count} more").format(names=shown, count=len(names) - _NAMED)
    if version.office_part:
        return translate("History", "Kept in this office: {names}").format(names=shown)
    return translate("History", "Changed: {names}").format(names=shown)


def _label(kind: Kind, name: str, language: str) -> str:
    """Return the name of a field for people."""
    if name == CONSENT:
        return translate("History", "What people agreed to")
    field = kind.field(name)
    return field.label(language) if field else name


def _sections(desk: Desk, changes: Iterable[FieldChange], kind: Kind, language: str) -> Iterable[Section]:
    """Yield what a version changed, field by field, removed and added words marked."""
    for change in changes:
        before, after = (_text(desk, kind, change.field, value, language) for value in (change.before, change.after))
        body = differing.one_text(before, after) or f"<i>{html.escape(translate('History', 'left empty'))}</i>"
        yield Section(change.field, _label(kind, change.field, language), f"<p>{body}</p>")


def _text(desk: Desk, kind: Kind, name: str, value: Json | None, language: str) -> str:
    """Return a value as text that can be compared."""
    if value is None:
        return ""
    if name == CONSENT:
        return wording.agreed(Consent.of(value))
    field = kind.field(name)
    return values.show_value(field, value, language, desk.catalogs) if field else str(value)
