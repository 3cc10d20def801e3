"""The page of agreements and withdrawals: tabs, one list, and a panel on the line in hand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.forms.ui_consent_page import Ui_ConsentPage
from asm_desktop.gui.pages.consent import shaping
from asm_desktop.gui.pages.consent.agreements_presenter import AgreementsPresenter
from asm_desktop.gui.pages.consent.view_agreements import ALL, ENDING, MISSING, AgreementsTabs
from asm_desktop.gui.rows import ConsentWish
from asm_desktop.gui.tokens import NARROW_WINDOW, RAIL_WIDTH
from asm_desktop.gui.widgets.buttons import bind_button, dress_form
from asm_desktop.gui.widgets.page import Page, PageContext

_PANEL = 324
_PANEL_BELOW = 230


class ConsentPage(Page):
    """Agreements, those that end soon, entries that lack one, withdrawals."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsentPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.presenter = AgreementsPresenter(context, self)
        self.agreements = AgreementsTabs(self.ui, self.presenter, context, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        """Set what the form cannot say."""
        self.ui.tabs.setDrawBase(False)
        self.ui.tabs.setExpanding(False)
        for _ in (ALL, ENDING, MISSING):
            self.ui.tabs.addTab("")
        self._name_tabs()
        self.ui.ledger.setAccessibleName(self.tr("Agreements"))
        self.ui.panel.setMinimumSize(240, 120)
        self.ui.listPane.setMinimumSize(320, 160)
        self.ui.panes.setStretchFactor(0, 1)
        self.ui.panes.setSizes([1280 - _PANEL, _PANEL])
        self.ui.panel.hide()

    def _connect(self) -> None:
        """Bind form and presenters."""
        self.ui.tabs.currentChanged.connect(self._show_tab)
        self.ui.ledger.chosen.connect(self.agreements.show_line)
        self.ui.panel.acted.connect(self.agreements.act)
        self.ui.panel.opened.connect(self._open)
        self.ui.nothing.acted.connect(self.agreements.act)
        self.ui.banner.acted.connect(self._banner_acted)
        self.agreements.counted.connect(self._name_tabs)
        self.agreements.command_ready.connect(self.command_ready)
        self.presenter.told.connect(self.ui.banner.tell)
        self.presenter.faulted.connect(self.faulted)

    def perform(self, command: str, *, checked: bool = False) -> None:
        """Do what a command says."""
        del checked
        commands: dict[str, Callable[[], object]] = {
            "new-agreement": self.agreements.ask_new_for_line,
            "change-agreement": self.agreements.ask_change,
            "end-agreement": self.agreements.ask_end,
        }
        commands[command]()

    def present(self, what: object) -> None:
        """Do what another page wants for an entry, or show a tab."""
        if isinstance(what, ConsentWish) and what.act == "agreement":
            self.agreements.ask_new(what.entity)
        elif isinstance(what, int):
            self.ui.tabs.setCurrentIndex(what)

    def place(self) -> object:
        """Return the tab that is shown."""
        return self.ui.tabs.currentIndex()

    def entered(self) -> None:
        """Read what is true now."""
        self.presenter.begin()
        self._show_tab(self.ui.tabs.currentIndex())

    def panes(self) -> list[QWidget]:
        """Return tabs, list and panel."""
        return [self.ui.tabs, self.ui.ledger, self.ui.panel]

    def receive_actions(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window."""
        bind_button(self.ui.newButton, actions["new-agreement"])
        self.ui.withdrawButton.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the list where there is little room beside it."""
        super().resizeEvent(event)
        narrow = self.width() + RAIL_WIDTH < NARROW_WINDOW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.ui.panes.orientation() != wanted:
            self.ui.panes.setOrientation(wanted)
            whole, panel = (self.height(), _PANEL_BELOW) if narrow else (self.width(), _PANEL)
            self.ui.panes.setSizes([whole - panel, panel])

    def _show_tab(self, tab: int) -> None:
        """Show one tab."""
        self.agreements.show_tab(tab)

    def _name_tabs(self) -> None:
        """Write the numbers on the tabs."""
        names = (self.tr("Agreements"), self.tr("Ending soon"), self.tr("Missing"))
        counted = self.tr("{name} ({count})")
        for tab, (name, count) in enumerate(zip(names, self.agreements.counts(), strict=True)):
            shown = counted.format(name=name, count=self.locale().toString(count)) if count else name
            self.ui.tabs.setTabText(tab, shown)

    def _open(self, key: str) -> None:
        """Go where a line of the panel leads."""
        if key.startswith(shaping.ENTRY):
            self.page_wanted.emit("library", key.removeprefix(shaping.ENTRY))

    def _banner_acted(self, key: str) -> None:
        """Do what a banner offers."""
        self.ui.banner.dismiss()
        self.presenter.act(key)
