"""The page of agreements and withdrawals: tabs, one list, and a panel on the line in hand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from asm_desktop.gui.forms.ui_consent_page import Ui_ConsentPage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.consent import shaping
from asm_desktop.gui.pages.consent.agreements_presenter import AgreementsPresenter
from asm_desktop.gui.pages.consent.view_agreements import ALL, ENDING, MISSING, AgreementsTabs
from asm_desktop.gui.pages.consent.view_withdrawals import WithdrawalsTab
from asm_desktop.gui.pages.consent.withdrawals_presenter import WithdrawalsPresenter
from asm_desktop.gui.rows import ConsentWish
from asm_desktop.gui.tokens import NARROW_WINDOW, RAIL_WIDTH
from asm_desktop.gui.widgets.banner import trouble_note
from asm_desktop.gui.widgets.buttons import bind_button, dress_form
from asm_desktop.gui.widgets.page import Page, PageContext

WITHDRAWN = MISSING + 1

_PANEL = 324
_PANEL_BELOW = 230
_GAPS = 36 + 3 * 10


class ConsentPage(Page):
    """Agreements, those that end soon, entries that lack one, withdrawals."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsentPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.presenter = AgreementsPresenter(context, self)
        self.agreements = AgreementsTabs(self.ui, self.presenter, context, self)
        self.withdrawing = WithdrawalsPresenter(context, self)
        self.withdrawals = WithdrawalsTab(self.ui, self.withdrawing, context, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        """Set what the form cannot say."""
        self.ui.tabs.setDrawBase(False)
        self.ui.tabs.setExpanding(False)
        for _ in (ALL, ENDING, MISSING, WITHDRAWN):
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
        for part in (self.agreements, self.withdrawals):
            self.ui.ledger.chosen.connect(part.show_line)
            self.ui.panel.acted.connect(part.act)
            part.counted.connect(self._name_tabs)
        self.ui.panel.opened.connect(self._open)
        self.ui.nothing.acted.connect(self.agreements.act)
        self.ui.banner.acted.connect(self._banner_acted)
        self.agreements.command_ready.connect(self.command_ready)
        self.agreements.withdrawal_wanted.connect(self.withdrawing.withdraw_agreed)
        self.withdrawals.told.connect(self.ui.banner.tell)
        for presenter in (self.presenter, self.withdrawing):
            presenter.told.connect(self.ui.banner.tell)
            presenter.faulted.connect(self.faulted)
            presenter.refused.connect(self._refused)

    def perform(self, command: str, *, checked: bool = False) -> None:
        """Do what a command says."""
        del checked
        commands: dict[str, Callable[[], object]] = {
            "new-agreement": self.agreements.ask_new_for_line,
            "change-agreement": self.agreements.ask_change,
            "end-agreement": self.agreements.ask_end,
            "record-withdrawal": self.withdrawals.ask,
        }
        commands[command]()

    def present(self, what: object) -> None:
        """Do what another page wants for an entry, or show a tab."""
        if isinstance(what, ConsentWish) and what.act == "withdraw":
            self.withdrawals.ask(what.entity)
        elif isinstance(what, ConsentWish):
            self.agreements.ask_new(what.entity)
        elif isinstance(what, int):
            self.ui.tabs.setCurrentIndex(what)

    def place(self) -> object:
        """Return the tab that is shown."""
        return self.ui.tabs.currentIndex()

    def entered(self) -> None:
        """Read what is true now."""
        self.presenter.begin()
        self.withdrawing.begin()
        self._show_tab(self.ui.tabs.currentIndex())

    def panes(self) -> list[QWidget]:
        """Return tabs, list and panel."""
        return [self.ui.tabs, self.ui.ledger, self.ui.panel]

    def receive_actions(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window."""
        bind_button(self.ui.newButton, actions["new-agreement"])
        bind_button(self.ui.withdrawButton, actions["record-withdrawal"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel below the list where there is little room beside it."""
        super().resizeEvent(event)
        narrow = self.width() + RAIL_WIDTH < NARROW_WINDOW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.ui.panes.orientation() != wanted:
            self.ui.panes.setOrientation(wanted)
            whole, panel = (self.height(), _PANEL_BELOW) if narrow else (self.width(), _PANEL)
            self.ui.panes.setSizes([whole - panel, panel])
        self._fit_header()

    def _fit_header(self) -> None:
        """Leave the title out where the tabs need its room; the window's title says it too."""
        buttons = self.ui.withdrawButton.sizeHint().width() + self.ui.newButton.sizeHint().width()
        wanted = self.ui.tabs.sizeHint().width() + buttons + self.ui.titleLabel.sizeHint().width() + _GAPS
        self.ui.titleLabel.setVisible(wanted <= self.width())

    def _show_tab(self, tab: int) -> None:
        """Show one tab."""
        if tab == WITHDRAWN:
            self.agreements.hide()
            self.withdrawals.show()
        else:
            self.withdrawals.hide()
            self.agreements.show_tab(tab)
        self.ui.ledger.setAccessibleName(self.ui.tabs.tabText(tab))

    def _name_tabs(self) -> None:
        """Write the numbers on the tabs."""
        names = (self.tr("Agreements"), self.tr("Ending soon"), self.tr("Missing"), self.tr("Withdrawals"))
        counts = (*self.agreements.counts(), len(self.withdrawing.withdrawals))
        counted = self.tr("{name} ({count})")
        for tab, (name, count) in enumerate(zip(names, counts, strict=True)):
            shown = counted.format(name=name, count=self.locale().toString(count)) if count else name
            self.ui.tabs.setTabText(tab, shown)
        self._fit_header()

    def _open(self, key: str) -> None:
        """Go where a line of the panel leads."""
        if key.startswith(shaping.ENTRY):
            self.page_wanted.emit("library", key.removeprefix(shaping.ENTRY))

    def _refused(self, told: Told) -> None:
        """Say what did not work, unless a dialog over the page says it."""
        if not any(dialog.isVisible() for dialog in self.findChildren(QDialog)):
            self.ui.banner.tell(trouble_note(told.whole, told.details))

    def _banner_acted(self, key: str) -> None:
        """Do what a banner offers."""
        self.ui.banner.dismiss()
        self.presenter.act(key)
