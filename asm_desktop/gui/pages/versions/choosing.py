"""Parts of an entry that differ, and what somebody chose for each: plain data and rules, without Qt's widgets."""

import html
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain import values
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.merging import Claim
from asm_desktop.domain.state import Conflict
from asm_desktop.gui import differing, wording
from asm_desktop.services.authoring import REMOVED
from asm_desktop.services.desk import Desk

translate = QCoreApplication.translate

_TEXTS = frozenset({FieldType.TEXT, FieldType.MARKDOWN})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the standing values of a part: whose it is, its value, and how it reads beside the first other one."""

    office: str
    ours: bool
    value: Json | None
    html: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an entry that differs, with its sides (our own first) and what was chosen.

    `choice` is the place of a side, or -1; `text` is what was written in its place (None: nothing was).
    """

    title: str
    conflict: Conflict
    sides: tuple[Side, ...]
    is_text: bool
    choice: int = -1
    text: str | None = None

    @property
    def settled(self) -> bool:
        """Whether something holds for this part."""
        return self.choice >= 0 or self.text is not None

    @property
    def value(self) -> Json | None:
        """What holds: the text that was written, else the chosen side's value; an empty text empties the part."""
        if self.text is not None:
            return self.text.strip() or None
        return self.sides[self.choice].value

    @property
    def chosen_text(self) -> str:
        """What will be saved, as text to be edited."""
        if self.text is not None:
            return self.text
        value = self.sides[self.choice].value if self.choice >= 0 else None
        return value if isinstance(value, str) else ""

    @property
    def state(self) -> str:
        """What was chosen, in a word or two."""
        if self.text is not None and self.choice < 0:
            return translate("Versions", "own text")
        if not self.settled:
            return translate("Versions", "not chosen")
        side = self.sides[self.choice]
        return translate("Versions", "ours") if side.ours else side.office


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with two versions, ready to be chosen from."""

    view: EntryView
    kind: str
    icon: str
    parts: tuple[Part, ...]

    @property
    def settled(self) -> bool:
        """Whether each part has been settled."""
        return all(part.settled for part in self.parts)

    @property
    def missing(self) -> int:
        """How many parts are not settled yet."""
        return sum(not part.settled for part in self.parts)

    def with_part(self, place: int, part: Part) -> "Entry":
        """Return the entry with one part replaced."""
        return replace(self, parts=(*self.parts[:place], part, *self.parts[place + 1 :]))

    def chosen_like(self, former: "Entry") -> "Entry":
        """Return the entry with the choices made before, unless it has changed underneath."""
        if former.view.heads != self.view.heads:
            return self
        pairs = zip(self.parts, former.parts, strict=True)
        return replace(self, parts=tuple(replace(part, choice=was.choice, text=was.text) for part, was in pairs))

    def chosen(self) -> dict[str, Json | None]:
        """Return what holds for each field in conflict; cells of rows are put back into their rows."""
        found: dict[str, Json | None] = {}
        for part in self.parts:
            conflict = part.conflict
            if not conflict.column:
                found[conflict.field] = part.value
                continue
            rows = found.get(conflict.field, self.view.fields.get(conflict.field))
            found[conflict.field] = _with_cell(rows, conflict, part.value)
        return found


@dataclass(frozen=True, slots=True)
class Settling:
    """Which entry is being settled, at which part, and what was chosen so far in all of them."""

    entity: str
    place: int
    entries: tuple[Entry, ...]


def entry_of(desk: Desk, view: EntryView, language: str) -> Entry:
    """Return an entry with two versions as it is chosen from."""
    kind = desk.catalogs.kinds.get(view.kind)
    parts = tuple(_part(desk, kind, conflict, language) for conflict in view.conflicts)
    return Entry(view, kind.label(language), wording.kind_icon(view.kind, kind.icon), parts)


def _part(desk: Desk, kind: Kind, conflict: Conflict, language: str) -> Part:
    """Return one part that differs."""
    field = kind.field(conflict.field)
    column = field.column(conflict.column) if field and conflict.column else None
    shown = column or field
    claims = sorted(conflict.claims, key=lambda claim: desk.writer not in claim.writers)
    texts = [_text(desk, conflict, shown, claim.value, language) for claim in claims]
    sides = tuple(
        _side(desk, claim, _marked(texts, place), ours=desk.writer in claim.writers)
        for place, claim in enumerate(claims)
    )
    return Part(_title(conflict, field, column, language), conflict, sides, _is_text(conflict, shown))


def _side(desk: Desk, claim: Claim, marked: str, *, ours: bool) -> Side:
    """Return one standing value."""
    offices = ", ".join(desk.office_name(writer) for writer in claim.writers)
    empty = f"<i>{html.escape(translate('Versions', 'left empty'))}</i>"
    return Side(offices, ours, claim.value, marked or empty)


def _marked(texts: list[str], place: int) -> str:
    """Return a text with what the other one has not underlined; each later text is compared with the first."""
    if place == 0:
        return differing.two_texts(texts[0], texts[1])[0]
    return differing.two_texts(texts[0], texts[place])[1]


def _title(conflict: Conflict, field: Field | None, column: Field | None, language: str) -> str:
    """Return the name of a part for people."""
    if conflict.field == REMOVED:
        return translate("Versions", "Kept or removed")
    title = field.label(language) if field else conflict.field
    if column is None:
        return title
    return translate("Versions", "{field}: {column}").format(field=title, column=column.label(language))


def _text(desk: Desk, conflict: Conflict, field: Field | None, value: Json | None, language: str) -> str:
    """Return a standing value as text."""
    if value is None:
        return ""
    if conflict.field == REMOVED:
        return translate("Versions", "Removed for all") if value else translate("Versions", "Kept")
    if isinstance(value, str) and (field is None or field.type in _TEXTS):
        return value
    return values.show_value(field, value, language, desk.catalogs) if field else str(value)


def _is_text(conflict: Conflict, field: Field | None) -> bool:
    """Say whether something else can be written in place of a part's values."""
    return conflict.field != REMOVED and field is not None and field.type in _TEXTS


def _with_cell(rows: Json | None, conflict: Conflict, value: Json | None) -> Json | None:
    """Return rows in which one cell holds a value; None takes the cell out."""
    if not isinstance(rows, list):
        return rows
    after: list[Json] = []
    for row in rows:
        if isinstance(row, dict) and row.get("id") == conflict.row:
            cells: Mapping[str, Json] = {name: cell for name, cell in row.items() if name != conflict.column}
            row = dict(cells) if value is None else {**cells, conflict.column: value}  # noqa: PLW2901 - the new row
        after.append(row)
    return after
