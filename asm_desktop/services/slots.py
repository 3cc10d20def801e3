"""What an entry has for each part of a printed sheet, by the slots that its kind declares. The office part is not read.

A field fills the part of a sheet that its `brief` key names, or else the part that bears its own name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Field, FieldType, Kind
from asm_desktop.domain.printing import Bar, Chart, Figure, Money, Strength
from asm_desktop.domain.values import show_value
from asm_desktop.services.citing import Notes


@dataclass(frozen=True, slots=True)
class Slots:
    """The shared fields of one entry by the part of a sheet that they fill."""

    view: EntryView
    kind: Kind
    language: str
    catalogs: Catalogs
    notes: Notes
    fields: Mapping[str, Field]

    @classmethod
    def of(cls, view: EntryView, kind: Kind, language: str, catalogs: Catalogs) -> "Slots":
        """Return the slots of an entry; a declared slot goes before a field of its name."""
        shared = [field for field in kind.fields if not field.office]
        fields = {field.name: field for field in shared} | {field.slot: field for field in shared if field.slot}
        return cls(view, kind, language, catalogs, Notes.of(view, kind), fields)

    def text(self, slot: str) -> str:
        """Return a text, or a choice, date or list as people read it; "" if there is none."""
        field = self.fields.get(slot)
        if field is None or field.name not in self.view.fields:
            return ""
        value = self.view.fields[field.name]
        if field.type in {FieldType.TEXT, FieldType.MARKDOWN} and isinstance(value, str):
            return self.notes.text(field.name, value)
        return show_value(field, value, self.language, self.catalogs)

    def texts(self, slot: str) -> tuple[str, ...]:
        """Return the texts of a list."""
        field = self.fields.get(slot)
        return tuple(self.notes.text(field.name, text) for text in self.view.texts(field.name)) if field else ()

    def code(self, slot: str) -> str:
        """Return the code of a choice, or an ISO date, as it is kept."""
        field = self.fields.get(slot)
        return self.view.text(field.name) if field else ""

    def money(self, slot: str) -> Money | None:
        """Return an amount of money."""
        field = self.fields.get(slot)
        value = self.view.fields.get(field.name) if field else None
        if not isinstance(value, dict):
            return None
        return Money(str(value.get("amount", "")), str(value.get("currency", "")))

    def strength(self, slot: str) -> Strength | None:
        """Return how strong the evidence is."""
        return as_strength(self.code(slot))

    def rows(self, slot: str) -> Iterator[dict[str, str]]:
        """Yield the rows of a field with all their shared columns as they are kept, "" where a cell is empty."""
        field = self.fields.get(slot)
        if field is None:
            return
        columns = [column.name for column in field.columns if not column.office]
        for row in self.view.rows(field.name):
            yield {name: self.notes.text(field.name, _text(row.get(name, ""))) for name in columns}

    def figures(self) -> tuple[Figure, ...]:
        """Return the figures."""
        return tuple(
            Figure(row.get("what", ""), row.get("value", ""), row.get("unit", ""), row.get("year", ""),
                   row.get("source", ""), row.get("method", ""))
            for row in self.rows("figures")
        )  # fmt: skip

    def chart(self) -> Chart | None:
        """Return the chart, if it has bars."""
        bars = tuple(
            Bar(row.get("label", ""), row.get("first", ""), row.get("second", ""), row.get("note", ""))
            for row in self.rows("chart")
        )
        if not bars:
            return None
        parts = [self.text(f"chart-{part}") for part in ("title", "first", "second", "source")]
        return Chart(parts[0], bars, *parts[1:])


def as_strength(code: str) -> Strength | None:
    """Return the strength that a code means, None for an unknown one."""
    return Strength(code) if code in set(Strength) else None


def _text(value: Json) -> str:
    """Return a cell as a text."""
    return value if isinstance(value, str) else ""
