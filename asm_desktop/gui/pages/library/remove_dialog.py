"""Asks before an entry is removed for all offices, and says how that differs from the bin and from a withdrawal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from asm_desktop.gui.rows import ReaderPage
from asm_desktop.gui.widgets.buttons import set_picture
from asm_desktop.gui.widgets.labels import text_label

_LONGEST_REASON = 200


class RemoveDialog(QDialog):
    """`wanted` carries the reason, which may be empty."""

    wanted = Signal(str)

    def __init__(self, page: ReaderPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remove")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remove {code} for all offices").format(code=page.code))
        self.setMinimumWidth(560)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        remove = self.buttons.addButton(self.tr("Remove for all"), QDialogButtonBox.ButtonRole.AcceptRole)
        remove.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(text_label(page.title.text, "page", wraps=True))
        column.addWidget(self._differences())
        title = text_label(self.tr("Reason"), "strong")
        title.setBuddy(self.reason)
        block = QVBoxLayout()
        block.setSpacing(4)
        block.addWidget(title)
        block.addWidget(text_label(self.tr("One line for the history; you can leave it empty."), "meta", "text2"))
        block.addWidget(self.reason)
        column.addLayout(block)
        column.addSpacing(4)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self.reason.text().strip()))

    def _differences(self) -> QFrame:
        """Return what the three ways do, this one first."""
        frame = QFrame(self)
        frame.setProperty("part", "card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        rows = (
            ("people", "accent", self.tr("Remove for all"),
             self.tr("It leaves the lists of every office with the next stick. Its versions are kept, and you can"
                     " bring it back.")),
            ("bin", "text2", self.tr("The bin"), self.tr("Hides it on this laptop only. Nobody else is touched.")),
            ("withdraw", "bad", self.tr("A withdrawal"),
             self.tr("Destroys the text at every office, for good: when people take back what they told us.")),
        )  # fmt: skip
        for place, (icon, tint, name, text) in enumerate(rows):
            picture = QLabel(frame)
            set_picture(picture, icon, tint, 18)
            grid.addWidget(picture, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(name, "strong"), place, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(text, "body", wraps=True), place, 2)
        return frame
