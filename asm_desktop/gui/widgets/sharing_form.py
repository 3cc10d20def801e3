"""Who may see an entry, and the one question on what people told us."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.labels import DEFAULT_LABEL, Accounts, Label
from asm_desktop.gui import wording
from asm_desktop.gui.form_rows import Choice
from asm_desktop.gui.widgets.choice_card import ChoiceCard, ChoiceCards
from asm_desktop.gui.widgets.labels import text_label

_CARDS = (Label.RED, Label.AMBER, Label.GREEN, Label.CLEAR)


class SharingForm(QWidget):
    """Label cards with the group, and the question's cards. `edited` carries a field and its value."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.labels = ChoiceCards(self)
        self.answers = ChoiceCards(self)
        self.strict = QCheckBox(self.tr("Only offices of our own organisation (TLP:AMBER+STRICT)"), self)
        self.groups = QComboBox(self)
        self.groups.setAccessibleName(self.tr("Group of partner offices"))
        self._group_title = text_label(self.tr("Partner offices"), "strong")
        self._group_title.setBuddy(self.groups)
        self._none_yet = text_label("", "meta", "text2", wraps=True)
        self._unanswered = text_label(
            self.tr("Not answered yet: it counts as “yes” and stays on this laptop."), "meta", "warn", wraps=True
        )
        for label in _CARDS:
            self.labels.add(label.value, ChoiceCard("", wording.label_meaning(label), label=label.value))
        for answer, title, text in self._answer_texts():
            self.answers.add(answer.value, ChoiceCard(title, text))
        self._lay_out()
        self.labels.chosen.connect(self._label_chosen)
        self.strict.toggled.connect(self._strict_toggled)
        self.groups.activated.connect(self._group_chosen)
        self.answers.chosen.connect(self._answered)

    def fill(self, values: Mapping[str, Json], groups: Sequence[Choice]) -> None:
        """Show label, group and answer."""
        self._filling = True
        label = str(values.get("label", DEFAULT_LABEL.value))
        self.strict.setChecked(label == Label.AMBER_STRICT)
        self.labels.choose(Label.AMBER.value if label == Label.AMBER_STRICT else label)
        self.groups.clear()
        self.groups.addItem(self.tr("Not chosen yet"), "")
        for group in groups:
            self.groups.addItem(group.text, group.value)
        self.groups.setCurrentIndex(max(0, self.groups.findData(str(values.get("group", "")))))
        self._none_yet.setText(
            "" if groups else self.tr("This office has no group of partner offices yet. See the page Exchange.")
        )
        accounts = str(values.get("accounts", ""))
        self.answers.choose(accounts if accounts in {Accounts.YES, Accounts.NONE} else "")
        self._fit()
        self._filling = False

    def _answer_texts(self) -> tuple[tuple[Accounts, str, str], ...]:
        """Return the answers to the question, with what each means."""
        return (
            (
                Accounts.YES,
                self.tr("Yes"),
                self.tr("It stays on this laptop until it is recorded here what they agreed to."),
            ),
            (Accounts.NONE, self.tr("No, our own work"), self.tr("Or published by others. The label alone decides.")),
        )

    def _lay_out(self) -> None:
        """Put all below each other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Who may see it"), "strong"))
        column.addWidget(self.labels)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._group_title)
        row.addWidget(self.groups, 1)
        column.addLayout(row)
        column.addWidget(self._none_yet)
        column.addWidget(self.strict)  # in a row of its own: large text and long languages need it
        column.addSpacing(6)
        question = self.tr("Does this carry what people told us, or pictures of them?")
        column.addWidget(text_label(question, "strong", wraps=True))
        column.addWidget(self.answers)
        column.addWidget(self._unanswered)

    def _label_chosen(self, key: str) -> None:
        """Take a label; AMBER may be narrowed to the own organisation."""
        self._fit()
        strict = key == Label.AMBER and self.strict.isChecked()
        self._tell("label", Label.AMBER_STRICT.value if strict else key)

    def _strict_toggled(self, _on: bool) -> None:
        """Narrow AMBER to the own organisation, or open it again."""
        self._label_chosen(self.labels.choice)

    def _group_chosen(self, _place: int) -> None:
        """Take a group."""
        self._tell("group", str(self.groups.currentData() or "") or None)

    def _answered(self, key: str) -> None:
        """Take an answer."""
        self._fit()
        self._tell("accounts", key)

    def _fit(self) -> None:
        """Show what belongs to the label and the answer chosen."""
        amber = self.labels.choice == Label.AMBER
        self.strict.setVisible(amber)
        for widget in (self.groups, self._group_title):
            widget.setVisible(amber and not self.strict.isChecked())
        self._none_yet.setVisible(amber and not self.strict.isChecked() and bool(self._none_yet.text()))
        self._unanswered.setVisible(not self.answers.choice)

    def _tell(self, name: str, value: Json | None) -> None:
        """Say what somebody chose."""
        if not self._filling:
            self.edited.emit(name, value)
