"""Asks for the code of an entry before something is done that cannot be undone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.buttons import restyle
from asm_desktop.gui.widgets.labels import text_label


class CodeDialog(QDialog):
    """`confirmed` is told once the code is typed exactly and the button pressed."""

    confirmed = Signal()

    def __init__(self, question: str, explanation: str, code: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(480)
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(code)
        self.code.setAccessibleName(self.tr("Code"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.go, kind="danger")
        self.go.setAutoDefault(False)
        self.go.setEnabled(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        title = text_label(self.tr("Type the code {code} to confirm").format(code=code), "strong")
        title.setBuddy(self.code)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(text_label(question, "page", wraps=True))
        column.addWidget(text_label(explanation, "body", wraps=True))
        block = QVBoxLayout()
        block.setSpacing(4)
        block.addWidget(title)
        block.addWidget(self.code)
        column.addLayout(block)
        column.addSpacing(4)
        column.addWidget(self.buttons)
        self.code.textChanged.connect(lambda text: self.go.setEnabled(text.strip().casefold() == code.casefold()))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self.confirmed)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
