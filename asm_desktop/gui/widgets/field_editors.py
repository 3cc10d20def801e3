"""Fields of a form: a title, perhaps a hint, the control, and below it what is wrong with what was typed."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from asm_desktop.domain.canonical import Json
from asm_desktop.gui.form_rows import FormField, Shape
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.buttons import restyle, set_picture
from asm_desktop.gui.widgets.choice_list import ChoiceList
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.rows_editor import RowsEditor

_TEXT_LINES = 7


@runtime_checkable
class Control(Protocol):
    """What every control of a form can do; line, list and table controls are made very differently."""

    def value(self) -> Json | None:
        """Return what was filled in, None if nothing."""

    def fill(self, value: Json | None) -> None:
        """Show a value without telling anybody."""


class LineControl(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Json | None:
        """Return the text."""
        return self.text().strip() or None

    def fill(self, value: Json | None) -> None:
        """Show a text."""
        self.setText(value if isinstance(value, str) else "")
        self.setCursorPosition(0)


class TextControl(QPlainTextEdit):
    """A longer text, as Markdown source or one item a line. Tab leaves it."""

    edited = Signal()

    def __init__(self, *, lines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._filling = False
        self.setTabChangesFocus(True)
        self.setMinimumHeight(DRESSER.appearance.scaled(20) * (4 if lines else _TEXT_LINES))
        self.textChanged.connect(self._tell)

    def value(self) -> Json | None:
        """Return the text, or its lines."""
        text = self.toPlainText().strip()
        if not self._lines:
            return text or None
        items: list[Json] = [line.strip() for line in text.splitlines() if line.strip()]
        return items or None

    def fill(self, value: Json | None) -> None:
        """Show a text or lines."""
        self._filling = True
        if isinstance(value, list):
            self.setPlainText("\n".join(item for item in value if isinstance(item, str)))
        else:
            self.setPlainText(value if isinstance(value, str) else "")
        self._filling = False

    def sizeHint(self) -> QSize:
        """Ask for the least height; the form scrolls."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _tell(self) -> None:
        """Say that somebody typed."""
        if not self._filling:
            self.edited.emit()


class ChoiceControl(QComboBox):
    """One of several values, or none. The wheel scrolls the form, not the choice."""

    edited = Signal()

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem("", "")
        for choice in field.choices:
            self.addItem(choice.text, choice.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.activated.connect(lambda _place: self.edited.emit())

    def value(self) -> Json | None:
        """Return the value chosen."""
        value = self.currentData()
        return value if isinstance(value, str) and value else None

    def fill(self, value: Json | None) -> None:
        """Show a value; one that the list does not have is added as it is."""
        text = value if isinstance(value, str) else ""
        place = self.findData(text)
        if place < 0:
            self.addItem(text, text)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the form."""
        event.ignore()  # type: ignore[attr-defined] # any wheel event


class MoneyControl(QWidget):
    """An amount and its currency (ISO 4217)."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount = QLineEdit(self)
        self._currency = QLineEdit(self)
        self._amount.setAccessibleName(self.tr("Amount"))
        self._amount.setPlaceholderText("120000")
        self._currency.setAccessibleName(self.tr("Currency, three letters"))
        self._currency.setPlaceholderText("TZS")
        self._currency.setMaxLength(3)
        self._currency.setFixedWidth(DRESSER.appearance.scaled(70))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._amount, 1)
        row.addWidget(self._currency)
        for edit in (self._amount, self._currency):
            edit.textEdited.connect(lambda _text: self.edited.emit())
        self.setFocusProxy(self._amount)

    def value(self) -> Json | None:
        """Return amount and currency, None while both are empty."""
        amount, currency = self._amount.text().strip(), self._currency.text().strip().upper()
        return {"amount": amount, "currency": currency} if amount or currency else None

    def fill(self, value: Json | None) -> None:
        """Show an amount."""
        money = value if isinstance(value, dict) else {}
        self._amount.setText(str(money.get("amount", "")))
        self._currency.setText(str(money.get("currency", "")))


class FieldEditor(QWidget):
    """One field with its title, hint, control and trouble. `edited` carries its name."""

    edited = Signal(str)
    left = Signal(str)

    def __init__(self, field: FormField, stays_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._control = _control(field, self)
        self._trouble_icon = QLabel(self)
        self._trouble = text_label("", "meta", "bad", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._title_row(stays_text))
        if field.hint:
            column.addWidget(text_label(field.hint, "meta", "text2", wraps=True))
        column.addWidget(self._control)
        self._trouble_row = QWidget(self)
        row = QHBoxLayout(self._trouble_row)
        row.setContentsMargins(0, 0, 0, 0)
        set_picture(self._trouble_icon, "warn", "bad", 16)
        row.addWidget(self._trouble_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._trouble, 1)
        column.addWidget(self._trouble_row)
        self._trouble_row.hide()
        self._control.setAccessibleName(field.title)
        self._control.setAccessibleDescription(" ".join(part for part in (field.hint, stays_text) if part))
        _signal(self._control).connect(lambda: self.edited.emit(field.name))
        self.setFocusProxy(self._control)

    def value(self) -> Json | None:
        """Return what was filled in, None if nothing."""
        assert isinstance(self._control, Control)  # noqa: S101 - `_control` makes nothing else
        return self._control.value()

    def fill(self, value: Json | None) -> None:
        """Show a value."""
        assert isinstance(self._control, Control)  # noqa: S101 - `_control` makes nothing else
        self._control.fill(value)

    def set_trouble(self, sentence: str) -> None:
        """Show what is wrong with what was typed, "" for nothing."""
        self._trouble.setText(sentence)
        self._trouble_row.setVisible(bool(sentence))
        restyle(self._control, faulty=bool(sentence))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left."""
        super().focusOutEvent(event)
        self.left.emit(self.field.name)

    def _title_row(self, stays_text: str) -> QHBoxLayout:
        """Return the title with, where it is so, the words that it stays in this office."""
        row = QHBoxLayout()
        row.setSpacing(8)
        title = text_label(self.field.title, "strong")
        title.setBuddy(self._control)
        row.addWidget(title)
        if self.field.stays:
            row.addWidget(text_label(stays_text, "meta", "text2"))
        row.addStretch(1)
        return row


def _control(field: FormField, parent: QWidget) -> QWidget:
    """Return the control of a field."""
    makers: dict[Shape, Callable[[], QWidget]] = {
        Shape.TEXT: lambda: TextControl(parent=parent),
        Shape.LINES: lambda: TextControl(lines=True, parent=parent),
        Shape.CHOICE: lambda: ChoiceControl(field, parent),
        Shape.CHOICES: lambda: ChoiceList(field, parent),
        Shape.MONEY: lambda: MoneyControl(parent),
        Shape.ROWS: lambda: RowsEditor(field, parent),
    }
    made = makers.get(field.shape, lambda: LineControl(parent))()
    if isinstance(made, LineControl) and field.shape is Shape.DATE:
        made.setPlaceholderText("2024-05-03")
    return made


def _signal(control: QWidget) -> SignalInstance:
    """Return the signal by which a control says that somebody changed it."""
    edited: SignalInstance = getattr(control, "edited")  # noqa: B009 - controls have no common base that mypy could see
    return edited
