"""An entry as the command line answers it: as JSON with all its parts, and as text."""

from collections.abc import Iterable, Mapping

from asm_desktop.cli.answers import Block
from asm_desktop.cli.words import refused, stays
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT, Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.labels import Accounts, gate
from asm_desktop.domain.state import Conflict
from asm_desktop.domain.values import join_office, show_value
from asm_desktop.services.desk import Desk
from asm_desktop.services.file_standing import troubles_of

_AT_THE_TOP = {"kind", "title", "label", "group", "accounts", "status", "attachments", CONSENT}


def entry_data(desk: Desk, view: EntryView) -> dict[str, object]:
    """Return everything that is known of an entry, for programs."""
    kind = desk.catalogs.kinds.get(view.kind)
    verdicts = {purpose: gate(view.standing, purpose, desk.today()) for purpose in Purpose}
    return {
        "id": view.entity,
        "code": view.code,
        "kind": view.kind,
        "title": view.title,
        "label": view.standing.label.value,
        "group": view.standing.group or "",
        "accounts": view.standing.accounts.value,
        "status": view.standing.status.value,
        "realm": view.realm,
        "held_back": view.held_back,
        "removed": view.removed,
        "fields": dict(view.fields),
        "office": dict(view.office),
        "heads": list(view.heads),
        "conflicts": [conflict_data(desk, conflict) for conflict in view.conflicts],
        "attachments": attachments_of(kind, view),
        "consent": {
            purpose.value: {
                "allowed": verdict.allowed,
                "reason": verdict.reason,
                "until": view.standing.consent.end(purpose) or "",
            }
            for purpose, verdict in verdicts.items()
        },
        "audience": view.standing.consent.audience.value,
        "creator": {"id": view.creator, "name": view.creator_name},
        "revised": {"id": view.revised_by, "name": view.revised_by_name, "at": view.revised_at},
        "revisions": view.revisions,
    }


def conflict_data(desk: Desk, conflict: Conflict) -> dict[str, object]:
    """Return one conflict: the field, row and column, and who claims what."""
    return {
        "field": conflict.field,
        "row": conflict.row,
        "column": conflict.column,
        "claims": [
            {
                "value": claim.value,
                "offices": [{"id": writer, "name": desk.office_name(writer)} for writer in claim.writers],
                "revisions": list(claim.revisions),
            }
            for claim in conflict.claims
        ],
    }


def attachments_of(kind: Kind, view: EntryView) -> list[dict[str, Json]]:
    """Return the rows of files with what this office knows of each."""
    rows = join_office(kind, view.fields, view.office).get("attachments")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def entry_blocks(desk: Desk, view: EntryView, language: str) -> Iterable[Block]:
    """Yield an entry for people: head, fields by their labels, long texts, files, conflicts."""
    kind = desk.catalogs.kinds.get(view.kind)
    yield view.title
    yield f"{view.code} · {kind.label(language)} · {view.standing.label.shown}"
    if view.removed:
        yield "It was removed for all offices."
    elif view.held_back:
        yield stays(view.held_back)
    yield f"Version {view.revisions}, saved by {view.revised_by_name} on {view.revised_at[:10]}; entry {view.entity}"
    if view.standing.accounts is not Accounts.NONE:
        yield f"What people agreed to: {_verdicts(desk, view)}"
    yield ""
    for name, value in _in_order(kind, view.fields):
        yield from _field_blocks(desk, kind.field(name), name, value, language)
    for name, value in _in_order(kind, view.office):
        shown = _shown(desk, kind.field(name), value, language)
        yield f"{_label(kind.field(name), name, language)} (stays here): {shown}"
    troubles = troubles_of(desk, view)
    for row in attachments_of(kind, view):
        yield f"File: {_file(row)}"
        if row.get("id") in troubles:
            yield f"  {troubles[str(row['id'])]}"
    for conflict in view.conflicts:
        yield from conflict_blocks(desk, kind, conflict, language)


def _verdicts(desk: Desk, view: EntryView) -> str:
    """Return in one line for what an entry that carries accounts may be used, and why not for the rest."""
    said = []
    for purpose in Purpose:
        verdict, end = gate(view.standing, purpose, desk.today()), view.standing.consent.end(purpose)
        allowed = f"yes, until {end}" if end else "yes"
        said.append(f"{purpose} {allowed if verdict.allowed else f'no ({refused(verdict.reason, purpose)})'}")
    audience = view.standing.consent.audience
    return "; ".join([*said, *([f"for {audience} at most"] if audience else [])])


def conflict_blocks(desk: Desk, kind: Kind, conflict: Conflict, language: str) -> Iterable[Block]:
    """Yield what several offices claim of one field."""
    field = kind.field(conflict.field)
    column = field.column(conflict.column) if field else None
    place = f", row {conflict.row[:8]}, {_label(column, conflict.column, language)}" if conflict.row else ""
    yield f"Two versions of {_label(field, conflict.field, language)}{place}:"
    for claim in conflict.claims:
        names = ", ".join(desk.office_name(writer) for writer in claim.writers)
        value = "nothing" if claim.value is None else _shown(desk, column or field, claim.value, language)
        yield f"  {names}: {value}"


def _field_blocks(desk: Desk, field: Field | None, name: str, value: Json, language: str) -> Iterable[Block]:
    """Yield one field; a long text stands below its label."""
    label = _label(field, name, language)
    if field is not None and field.type is FieldType.MARKDOWN and isinstance(value, str):
        yield f"\n{label}\n{value}\n"
    else:
        yield f"{label}: {_shown(desk, field, value, language)}"


def _in_order(kind: Kind, fields: Mapping[str, Json]) -> list[tuple[str, Json]]:
    """Return fields in the order of their kind, those it does not know last."""
    order = {field.name: place for place, field in enumerate(kind.fields)}
    shown = [item for item in fields.items() if item[0] not in _AT_THE_TOP]
    return sorted(shown, key=lambda item: (order.get(item[0], len(order)), item[0]))


def _label(field: Field | None, name: str, language: str) -> str:
    """Return what a field is called; of an unknown one its name."""
    return field.label(language) if field is not None else name


def _shown(desk: Desk, field: Field | None, value: Json, language: str) -> str:
    """Return a value for people, of an unknown field plainly."""
    return show_value(field or Field("", FieldType.TEXT), value, language, desk.catalogs)


def _file(row: Mapping[str, Json]) -> str:
    """Return a file in one line: its name or caption if this office knows one, its media type and length."""
    parts = (row.get("name"), row.get("caption"), row.get("media"), f"{row.get('bytes', '?')} bytes")
    return " · ".join(str(part) for part in parts if part)
