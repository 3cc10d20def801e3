"""Two small dialogs of the help menu: the list of keys, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from asm_desktop import __version__
from asm_desktop.gui.widgets.labels import text_label


class KeyList(QDialog):
    """All keys with what they do; a word typed above narrows the list."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 480)
        self._rows = sorted(
            (_plain(action), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in actions
            if not action.shortcut().isEmpty()
        )
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find, for example: search"))
        self.words.setAccessibleName(self.tr("Find a key"))
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._model = QStandardItemModel(self)
        self.table.setModel(self._model)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.words.textChanged.connect(self._narrow)
        self._narrow("")

    def _narrow(self, word: str) -> None:
        """Show the keys whose text or name has a word."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        for text, keys in self._rows:
            if word.casefold() in f"{text} {keys}".casefold():
                self._model.appendRow([QStandardItem(text), QStandardItem(keys)])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class AboutDialog(QDialog):
    """What this program is, which version, under which terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ASM Desktop"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("ASM Desktop {version}").format(version=__version__), "section"))
        text = self.tr(
            "Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on "
            "sticks and prints it. It never connects to a network."
        )
        words = text_label(text, "body", "text2", wraps=True)
        words.setMinimumWidth(380)
        column.addWidget(words)
        terms = self.tr("Free software under the MIT licence. Made with Qt for Python, used under the LGPL.")
        column.addWidget(text_label(terms, "meta", "text2", wraps=True))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _plain(action: QAction) -> str:
    """Return the text of an action without its access letter and dots."""
    return action.text().replace("&", "").removesuffix("…")
