"""The bin: what is hidden on this laptop, and a way back for each entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.gui.pages.library.ways_back import WaysBack
from asm_desktop.gui.rows import ResultRow
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.result_list import ResultList


class BinDialog(QDialog):
    """Shows what lies in the bin for as long as it is open."""

    def __init__(self, presenter: WaysBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bin")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self.resize(560, 420)
        self._presenter = presenter
        self.entries = ResultList(self)
        self.entries.setAccessibleName(self.tr("Entries in the bin"))
        self.entries.set_compact(compact=True)
        self.back = push_button(self.tr("Bring back"), "primary", parent=self)
        self.back.setEnabled(False)
        close = push_button(self.tr("Close"), "quiet", parent=self)
        said = self.tr("These entries are hidden on this laptop only. Other offices have them as before.")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(text_label(said, "meta", "text2", wraps=True))
        column.addWidget(self.entries, 1)
        column.addLayout(buttons)
        self.back.clicked.connect(self._bring_back)
        self.entries.opened.connect(lambda _entity: self._bring_back())
        close.clicked.connect(self.reject)
        presenter.lying.connect(self.show_rows)
        presenter.read_bin()

    def show_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Show what lies in the bin, the first entry chosen."""
        self.entries.set_rows(rows, len(rows))
        self.back.setEnabled(bool(rows))
        if rows:
            self.entries.choose(0)

    def _bring_back(self) -> None:
        """Bring the chosen entry back."""
        entity = self.entries.chosen_entity()
        if entity:
            self._presenter.out_of_bin(entity)
