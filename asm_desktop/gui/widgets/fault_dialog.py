"""The one dialog for a fault of ours: it says so, and gives a report that can be copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.labels import text_label


class FaultDialog(QDialog):
    """Says that something went wrong in the program; entries that were saved are safe."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("This is our fault"))
        self.resize(640, 420)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report for helpers"))
        buttons = QDialogButtonBox(self)
        self.copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.done_button = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Something went wrong in ASM Desktop itself."), "section", wraps=True))
        text = self.tr(
            "What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever "
            "helps you: it says where in the program it happened and holds nothing of your entries' text on purpose, "
            "but look at it before you pass it on."
        )
        column.addWidget(text_label(text, "body", "text2", wraps=True))
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
