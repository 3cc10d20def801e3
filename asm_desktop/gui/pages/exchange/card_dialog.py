"""Dialogs of the tab of partner offices: compare a card before it is added, name a group."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from asm_desktop.domain.identities import OfficeCard
from asm_desktop.gui.widgets.labels import text_label

_LONGEST_NAME = 120


class CardDialog(QDialog):
    """Shows who a card says it is, and the digits that prove it; only a compared card can be added."""

    compared = Signal(object)
    """Carries the `OfficeCard`."""

    def __init__(self, card: OfficeCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add {office}").format(office=card.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.digits = text_label(card.digits, "section")
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.check = QCheckBox(self.tr("We compared the digits by telephone, and they are the same"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        add = self.buttons.addButton(self.tr("Add this office"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(text_label(card.name, "page"))
        column.addWidget(text_label(f"{card.organisation}  ·  {card.country}", "body", "text2"))
        why = self.tr(
            "Call the office on a number that you knew before, and let them read their digits to you. Anybody can make"
            " a card; only the digits prove whose it is."
        )
        column.addWidget(text_label(why, "body", wraps=True))
        column.addWidget(self.digits)
        column.addWidget(self.check)
        column.addWidget(self.buttons)
        self.check.toggled.connect(add.setEnabled)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.compared.emit(card))
        self.setMinimumWidth(480)


class NameDialog(QDialog):
    """Asks for the name of a new group."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New group of partner offices"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(self)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        make = self.buttons.addButton(self.tr("Make the group"), QDialogButtonBox.ButtonRole.AcceptRole)
        make.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        title = text_label(self.tr("Name of the group"), "strong")
        title.setBuddy(self.name)
        column.addWidget(title)
        column.addWidget(self.name)
        why = self.tr("Only its members learn that the group exists. You choose them, and can add more later.")
        column.addWidget(text_label(why, "meta", "text2", wraps=True))
        column.addWidget(self.buttons)
        self.name.textChanged.connect(lambda text: make.setEnabled(bool(text.strip())))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.named.emit(self.name.text().strip()))
        self.setMinimumWidth(420)
