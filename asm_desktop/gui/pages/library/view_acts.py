"""What is done to the open entry or to all chosen ones: bin, remove for all, bring back, edit several."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.forms.ui_library_page import Ui_LibraryPage
from asm_desktop.gui.pages.library.bin_dialog import BinDialog
from asm_desktop.gui.pages.library.reader_html import BRING_BACK, RECORD_AGREEMENT, WITHDRAW_WIDER
from asm_desktop.gui.pages.library.remove_dialog import RemoveDialog
from asm_desktop.gui.pages.library.several import SeveralPresenter
from asm_desktop.gui.pages.library.several_dialog import SeveralDialog
from asm_desktop.gui.pages.library.ways_back import WaysBack
from asm_desktop.gui.rows import ConsentWish
from asm_desktop.gui.widgets.chosen_bar import ChosenBar
from asm_desktop.gui.widgets.code_dialog import CodeDialog
from asm_desktop.gui.widgets.page import PageContext


class EntryActs(QObject):
    """Knows which entries are meant, and shows what asks before anything is done to them."""

    command_ready = Signal(str, bool)
    wished = Signal(object)
    """Carries a `ConsentWish` for the page of agreements."""

    def __init__(self, ui: Ui_LibraryPage, context: PageContext, ways_back: WaysBack, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._context = context
        self._ways_back = ways_back
        self._page = page
        self.bar = ChosenBar(page)
        ui.resultLayout.insertWidget(1, self.bar)
        ui.results.allow_several()
        self.edit_button = self.bar.add(self.tr("Edit them…"), "edit")
        self.bin_button = self.bar.add(self.tr("Move to bin"), "bin")
        self.edit_button.clicked.connect(self.edit_several)
        self.bin_button.clicked.connect(self.to_bin)
        self.bar.cleared.connect(self.choose_one)
        ui.results.several.connect(self._fit_chosen)

    @property
    def entities(self) -> tuple[str, ...]:
        """The entries that are meant: all chosen ones, or the open one."""
        chosen = self._ui.results.chosen_entities()
        page = self._ui.reader.page
        return chosen if len(chosen) > 1 or page is None else (page.entity,)

    @property
    def has_several(self) -> bool:
        """Whether several entries are chosen."""
        return len(self._ui.results.chosen_entities()) > 1

    def fit(self) -> None:
        """Allow what can be done to the open entry."""
        page = self._ui.reader.page
        own = page is not None and page.own
        removed = page is not None and page.removed
        self.command_ready.emit("remove", own and not removed)
        self.command_ready.emit("bring-back", own and removed)
        self.command_ready.emit("consent", own and not removed)
        self.command_ready.emit("withdraw", page is not None)
        for key in ("to-bin", "edit", "brief"):
            self.command_ready.emit(key, page is not None and not removed)

    def to_bin(self) -> None:
        """Move the entries that are meant to the bin."""
        self._ways_back.to_bin(self.entities)

    def show_bin(self) -> None:
        """Show what is out of sight."""
        BinDialog(self._ways_back, self._page).open()

    def remove(self) -> None:
        """Ask, then remove the open entry for all."""
        page = self._ui.reader.page
        if page is not None:
            dialog = RemoveDialog(page, self._page)
            dialog.wanted.connect(lambda reason: self._ways_back.remove(page.entity, reason))
            dialog.open()

    def bring_back(self) -> None:
        """Bring back the open entry, which was removed for all."""
        page = self._ui.reader.page
        if page is not None:
            self._ways_back.keep_for_all(page.entity)

    def edit_several(self) -> None:
        """Let somebody change all chosen entries alike."""
        presenter = SeveralPresenter(self._context, self._ui.results.chosen_entities())
        presenter.done.connect(self._ways_back.tell_edited)
        presenter.faulted.connect(self._ways_back.faulted)
        SeveralDialog(presenter, self._page).open()

    def act(self, key: str) -> None:
        """Do what a strip of the open entry offers."""
        if key == BRING_BACK:
            self.bring_back()
        elif key == RECORD_AGREEMENT:
            self.wish("agreement")
        elif key == WITHDRAW_WIDER:
            self._ask_wider()

    def wish(self, act: str) -> None:
        """Let the page of agreements do something for the open entry."""
        if self._ui.reader.page is not None:
            self.wished.emit(ConsentWish(act, self._ui.reader.page.entity))

    def _ask_wider(self) -> None:
        """Ask, then take back the versions of the open entry that wider circles were given."""
        page = self._ui.reader.page
        if page is not None:
            question = self.tr("Withdraw the earlier versions of {code}?").format(code=page.code)
            text = self.tr(
                "Offices that may not have it any more destroy what they have, as soon as a stick reaches them. The"
                " version you read now stays. This cannot be undone."
            )
            dialog = CodeDialog(question, text, page.code, self.tr("Withdraw them there"), self._page)
            dialog.confirmed.connect(lambda: self._ways_back.withdraw_wider(page.entity))
            dialog.open()

    def choose_one(self) -> None:
        """Choose the card in hand alone."""
        self._ui.results.choose_one()
        self._ui.results.setFocus()

    def _fit_chosen(self, entities: tuple[str, ...]) -> None:
        """Show how many entries are chosen, and allow what is done to several."""
        self.bar.show_count(len(entities))
        self.command_ready.emit("edit-several", len(entities) > 1)
