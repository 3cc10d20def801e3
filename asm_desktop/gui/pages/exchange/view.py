"""The exchange page: tabs for receiving, sending and partner offices."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.forms.ui_exchange_page import Ui_ExchangePage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.exchange.offices_presenter import OfficesPresenter
from asm_desktop.gui.pages.exchange.receiving_presenter import ReceivingPresenter
from asm_desktop.gui.pages.exchange.sending_presenter import SendingPresenter
from asm_desktop.gui.pages.exchange.view_offices import OfficesTab
from asm_desktop.gui.pages.exchange.view_receiving import ReceivingTab
from asm_desktop.gui.pages.exchange.view_sending import SendingTab
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets.banner import trouble_note
from asm_desktop.gui.widgets.buttons import dress_form
from asm_desktop.gui.widgets.page import Page, PageContext

LIBRARY = "library"

RECEIVE, SEND, OFFICES = range(3)


class ExchangePage(Page):
    """Three tabs; a bundle can be dropped on any of them."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExchangePage()
        self.ui.setupUi(self)
        dress_form(self)
        self.setAcceptDrops(True)
        self.ui.tabs.setDrawBase(False)
        self.ui.tabs.setExpanding(False)
        for title in (self.tr("Receive"), self.tr("Send"), self.tr("Partner offices")):
            self.ui.tabs.addTab(title)
        receiving, sending = ReceivingPresenter(context, self), SendingPresenter(context, self)
        self._offices_presenter = OfficesPresenter(context, self)
        self.receiving = ReceivingTab(self.ui, receiving, self)
        self.sending = SendingTab(self.ui, sending, self)
        self.offices = OfficesTab(self._offices_presenter, self)
        self.ui.parts.addWidget(self.offices)
        self.ui.tabs.currentChanged.connect(self._show_tab)
        for tab in (self.receiving, self.sending, self.offices):
            tab.failed.connect(self._failed)
            tab.told.connect(self._told)
        receiving.begun.connect(self.ui.banner.dismiss)
        sending.begun.connect(self.ui.banner.dismiss)
        self.receiving.library_wanted.connect(lambda entity: self.page_wanted.emit(LIBRARY, entity or None))
        self.sending.entry_wanted.connect(lambda entity: self.page_wanted.emit(LIBRARY, entity or None))
        for presenter in (receiving, sending, self._offices_presenter):
            presenter.faulted.connect(self.faulted)

    def perform(self, command: str, *, checked: bool = False) -> None:  # noqa: ARG002 - no command here has a tick
        """Go to the tab of a command and begin."""
        acts = {
            "receive": (RECEIVE, self.receiving.choose),
            "send": (SEND, self.sending.begin),
            "own-card": (OFFICES, self.offices.ask_where),
            "add-office": (OFFICES, self.offices.ask_card),
            "groups": (OFFICES, self.offices.ask_group),
        }
        tab, act = acts[command]
        self.ui.tabs.setCurrentIndex(tab)
        act()

    def present(self, what: object) -> None:
        """Look into a bundle that another page was given."""
        if isinstance(what, Path):
            self.ui.tabs.setCurrentIndex(RECEIVE)
            self.receiving.look(what)

    def place(self) -> object:
        """Return the bundle that was looked into."""
        return self.receiving.file

    def entered(self) -> None:
        """Show what is true now."""
        self._show_tab(self.ui.tabs.currentIndex())

    def panes(self) -> list[QWidget]:
        """Return the tabs and the part shown."""
        shown = self.ui.parts.currentWidget()
        return [self.ui.tabs, *([shown] if shown is not None else [])]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this laptop."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.present(files[0])

    def _show_tab(self, tab: int) -> None:
        """Show one tab."""
        self.ui.banner.dismiss()
        self.ui.parts.setCurrentIndex(tab)
        if tab == SEND:
            self.sending.begin()
        elif tab == OFFICES:
            self._offices_presenter.look()

    def _failed(self, told: Told) -> None:
        """Say what did not work."""
        self.ui.banner.tell(trouble_note(told.whole, told.details))

    def _told(self, text: str) -> None:
        """Say what was done."""
        self.ui.banner.tell(Note(text, Mood.OK, "ok"))
