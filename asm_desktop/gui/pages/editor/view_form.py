"""One part of the form: its fields below each other, short ones side by side where there is room."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.canonical import Json
from asm_desktop.gui.form_rows import FormField, FormPart, Shape
from asm_desktop.gui.widgets.field_editors import FieldEditor

_SIDE_BY_SIDE = 640
_ABREAST = 3
_SHORT = frozenset({Shape.DATE, Shape.NUMBER, Shape.CHOICE, Shape.LINE, Shape.MONEY})


class FieldRow(QWidget):
    """Fields side by side; below each other where the form is narrow."""

    def __init__(self, editors: Iterable[FieldEditor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        for editor in editors:
            self._row.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the row into a column where it is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _SIDE_BY_SIDE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class PartForm(QWidget):
    """The fields of one part. `edited` carries the name of a field."""

    edited = Signal(str)

    def __init__(self, part: FormPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays = self.tr("stays in this office")
        self.editors: dict[str, FieldEditor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for group in side_by_side(part.fields):
            made = [self._editor(field) for field in group]
            column.addWidget(made[0] if len(made) == 1 else FieldRow(made, self))

    def fill(self, values: Mapping[str, Json]) -> None:
        """Show the values of all fields."""
        for name, editor in self.editors.items():
            editor.fill(values.get(name))

    def _editor(self, field: FormField) -> FieldEditor:
        """Return the editor of a field."""
        editor = FieldEditor(field, self._stays, self)
        editor.edited.connect(self.edited)
        self.editors[field.name] = editor
        return editor


def side_by_side(fields: Iterable[FormField]) -> list[list[FormField]]:
    """Return fields in rows: short ones that follow each other share a row, the title and long ones have their own."""
    rows: list[list[FormField]] = []
    for field in fields:
        fits = rows and field.shape in _SHORT and rows[-1][-1].shape in _SHORT and len(rows[-1]) < _ABREAST
        if fits and rows[-1][0].name != "title":
            rows[-1].append(field)
        else:
            rows.append([field])
    return rows
