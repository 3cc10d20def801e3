"""The bin: what is hidden on this laptop, what was removed for all offices, and a way back for each entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from asm_desktop.gui.pages.library.ways_back import Lying, WaysBack
from asm_desktop.gui.rows import Empty
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.result_list import ResultList

BINNED, REMOVED = range(2)


class BinDialog(QDialog):
    """Shows what is out of sight for as long as it is open."""

    def __init__(self, presenter: WaysBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bin")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self.resize(600, 440)
        self._presenter = presenter
        self._lying = Lying((), (), frozenset())
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What is out of sight"))
        for title in (self.tr("Bin of this laptop"), self.tr("Removed for all")):
            self.tabs.addTab(title)
        self._said = text_label("", "meta", "text2", wraps=True)
        self.entries = ResultList(self)
        self.entries.set_compact(compact=True)
        self._nothing = EmptyState(self)
        self.back = push_button(self.tr("Bring back"), "primary", parent=self)
        self.close_button = push_button(self.tr("Close"), "quiet", parent=self)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _tab: self._show())
        self.back.clicked.connect(self._bring_back)
        self.entries.chosen.connect(lambda _entity: self._fit())
        self.entries.opened.connect(lambda _entity: self._bring_back())
        self.close_button.clicked.connect(self.reject)
        presenter.lying.connect(self.show_lying)
        self._show()
        presenter.read_bin()

    def show_lying(self, lying: Lying) -> None:
        """Show what is out of sight, the first entry chosen."""
        self._lying = lying
        self._show()

    def _show(self) -> None:
        """Show one of the two lists."""
        removed = self.tabs.currentIndex() == REMOVED
        rows = self._lying.removed if removed else self._lying.binned
        if removed:
            said = self.tr("These entries are gone from the lists of all offices. Their text is kept; who wrote an"
                           " entry can bring it back for everybody.")  # fmt: skip
            nothing = self.tr("No entry was removed for all.")
        else:
            said = self.tr("These entries are hidden on this laptop only. Other offices have them as before.")
            nothing = self.tr("The bin is empty.")
        self._said.setText(said)
        self.entries.setAccessibleName(self.tabs.tabText(self.tabs.currentIndex()))
        self.entries.set_rows(rows, len(rows))
        self.entries.setVisible(bool(rows))
        self._nothing.tell(Empty("bin", nothing))
        self._nothing.setVisible(not rows)
        if rows:
            self.entries.choose(0)
        self._fit()

    def _fit(self) -> None:
        """Allow what can be brought back from here."""
        entity = self.entries.chosen_entity()
        removed = self.tabs.currentIndex() == REMOVED
        usable = bool(entity) and (not removed or entity in self._lying.own)
        self.back.setText(self.tr("Bring back for all") if removed else self.tr("Bring back"))
        self.back.setEnabled(usable)
        blocked = bool(entity) and not usable
        self.back.setToolTip(self.tr("Only the office that wrote it can bring it back.") if blocked else "")

    def _bring_back(self) -> None:
        """Bring the chosen entry back."""
        entity = self.entries.chosen_entity()
        if not self.back.isEnabled():
            return
        if self.tabs.currentIndex() == REMOVED:
            self._presenter.keep_for_all(entity)
        else:
            self._presenter.out_of_bin(entity)

    def _lay_out(self) -> None:
        """Put tabs, words, list and buttons below each other."""
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self._said)
        column.addWidget(self.entries, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(buttons)
