"""A dialog that changes several entries alike: each field stays as it is until something is chosen for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.gui.form_rows import FormField, Shape
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.library.several import How, SeveralForm, SeveralPresenter
from asm_desktop.gui.widgets.choice_list import ChoiceList
from asm_desktop.gui.widgets.field_editors import ChoiceControl
from asm_desktop.gui.widgets.form_dialog import lay_out
from asm_desktop.gui.widgets.labels import text_label

_LONGEST_REASON = 200


class SeveralDialog(QDialog):
    """Shows the form of a `SeveralPresenter`, and closes when it is done."""

    def __init__(self, presenter: SeveralPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit several entries"))
        self.resize(620, 540)
        presenter.setParent(self)
        self._presenter = presenter
        self.single: dict[str, ChoiceControl] = {}
        self.lists: dict[str, ChoiceList] = {}
        self.hows: dict[str, QComboBox] = {}
        self._group: QWidget | None = None
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason, for the history"))
        self.summary = text_label("", "strong", wraps=True)
        self.trouble = text_label("", "meta", "bad", wraps=True)
        self.trouble.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(self.tr("Change them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("kind", "primary")
        self.save.setEnabled(False)
        self._form = QWidget()
        self._form.setProperty("part", "ground")
        self._rows = QVBoxLayout(self._form)
        self._rows.setContentsMargins(22, 10, 22, 10)
        self._rows.setSpacing(9)
        self._lay_out()
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(lambda: presenter.save(self.reason.text().strip()))
        presenter.opened.connect(self._show)
        presenter.chosen.connect(self._say)
        presenter.refused.connect(self._refuse)
        presenter.done.connect(self.accept)
        presenter.begin()

    def _show(self, form: SeveralForm) -> None:
        """Show the fields."""
        text = self.tr("What you choose here holds for all %n entries. Everything else stays as it is.", "", form.count)
        self._rows.addWidget(text_label(text, "body", "text2", wraps=True))
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(14)
        pairs.setVerticalSpacing(9)
        self._rows.addLayout(pairs)
        for field in form.fields:
            made = self._many(field) if field.shape is Shape.CHOICES else self._one(field)
            if field.shape is Shape.CHOICES:
                self._rows.addWidget(made)
            else:
                place = len(self.single) - 1
                pairs.addWidget(made, place // 2, place % 2)
            made.show()  # now, so that the first of them can take the keyboard
        self._rows.addStretch(1)
        next(iter(self.single.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _one(self, field: FormField) -> QWidget:
        """Return a field with one value."""
        control = ChoiceControl(field, self)
        control.setItemText(0, self.tr("Leave as it is"))
        control.setAccessibleName(field.title)
        control.edited.connect(lambda: self._presenter.set_value(field.name, str(control.value() or "")))
        self.single[field.name] = control
        made = _titled(field.title, control)
        if field.name == "group":
            self._group = made
        return made

    def _many(self, field: FormField) -> QWidget:
        """Return a list of words with what is done with them."""
        words = ChoiceList(field, self)
        how = QComboBox(self)
        how.setAccessibleName(self.tr("What happens with: {field}").format(field=field.title))
        for key, text in (
            (How.ADD, self.tr("Add to what is there")),
            (How.TAKE, self.tr("Take off where it is")),
            (How.INSTEAD, self.tr("In place of what is there")),
        ):
            how.addItem(text, key)
        words.edited.connect(lambda: self._presenter.set_words(field.name, _words(words)))
        how.activated.connect(lambda _place: self._presenter.set_how(field.name, How(how.currentData())))
        self.lists[field.name], self.hows[field.name] = words, how
        return _titled(field.title, words, how)

    def _say(self, text: str, usable: bool) -> None:
        """Say what will be done."""
        self.summary.setText(text)
        self.save.setEnabled(usable)
        self.trouble.hide()
        if self._group is not None:
            self._group.setEnabled(self._presenter.takes_group)

    def _refuse(self, told: Told) -> None:
        """Say why nothing was changed."""
        self.trouble.setText(told.whole)
        self.trouble.setToolTip(told.details)
        self.trouble.show()

    def _lay_out(self) -> None:
        """Put the form over what will be done and the buttons, which are always in sight."""
        lay_out(self, self._form, (self.reason, self.summary, self.trouble, self.buttons))


def _titled(title: str, control: QWidget, beside: QWidget | None = None) -> QWidget:
    """Return a control under its title, perhaps with another one beside the title."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(10)
    name = text_label(title, "strong")
    name.setBuddy(control)
    head.addWidget(name, 1)
    if beside is not None:
        head.addWidget(beside)
    column.addLayout(head)
    column.addWidget(control)
    return whole


def _words(control: ChoiceList) -> tuple[str, ...]:
    """Return the words in a list, with what was typed and is none of them."""
    value = control.value()
    return tuple(str(word) for word in value) if isinstance(value, list) else ()
