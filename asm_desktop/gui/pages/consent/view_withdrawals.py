"""The tab of withdrawals: the list, the panel on one of them, and the dialogs that ask before anything is destroyed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.gui.forms.ui_consent_page import Ui_ConsentPage
from asm_desktop.gui.going import GoingPresenter
from asm_desktop.gui.pages.consent import withdrawal_shaping as shaping
from asm_desktop.gui.pages.consent.withdrawal_dialog import WithdrawalDialog
from asm_desktop.gui.pages.consent.withdrawals_presenter import WithdrawalsPresenter
from asm_desktop.gui.pages.consent.withdrawals_reading import Told
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets.code_dialog import CodeDialog
from asm_desktop.gui.widgets.page import PageContext


class WithdrawalsTab(QObject):
    """Shows withdrawals on the page's list and panel."""

    counted = Signal()
    told = Signal(object)
    """Carries a `Note`."""

    def __init__(
        self, ui: Ui_ConsentPage, presenter: WithdrawalsPresenter, context: PageContext, page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._presenter = presenter
        self._context = context
        self._page = page
        self._shown = False
        presenter.listed.connect(self._take)

    def show(self) -> None:
        """Show the withdrawals."""
        self._shown = True
        rows = shaping.withdrawal_rows(self._presenter.withdrawals)
        self._ui.ledger.set_rows(rows)
        self._ui.nothing.tell(shaping.empty_withdrawals())
        self._ui.stack.setCurrentWidget(self._ui.ledger if rows else self._ui.nothing)
        self._ui.strips.show_notes((shaping.about_withdrawals(),) if rows else ())
        self.show_line(self._ui.ledger.key if rows else "")

    def hide(self) -> None:
        """Leave list and panel to others."""
        self._shown = False

    def show_line(self, key: str) -> None:
        """Show what is known of a withdrawal."""
        if self._shown:
            told = self._presenter.get(key)
            self._ui.panel.show_panel(shaping.withdrawal_panel(told) if told else None)
            self._ui.panel.setVisible(told is not None)

    def act(self, key: str) -> None:
        """Do what the panel offers for the withdrawal in hand."""
        told = self._presenter.get(self._ui.ledger.key) if self._shown else None
        if told is None:
            return
        acts = {
            shaping.CONFIRM: self._ask_confirm,
            shaping.SIGN: self._ask_sign,
            shaping.LIFT: self._presenter.lift,
            shaping.COPY: self._copy,
        }
        if key in acts:
            acts[key](told)

    def ask(self, entity: str = "", first: tuple[Scope, Reason] | None = None) -> None:
        """Ask what is to be withdrawn, perhaps of a certain entry."""
        dialog = WithdrawalDialog({}, self._page)
        going = GoingPresenter(self._context, dialog)
        dialog.ui.entry.typed.connect(going.type)
        going.offered.connect(dialog.ui.entry.offer)
        dialog.looked_for.connect(self._presenter.look_at)
        self._presenter.subject_read.connect(dialog.show_subject)
        dialog.first = first
        self._presenter.refused.connect(dialog.refuse)
        self._presenter.done.connect(dialog.accept)
        dialog.wanted.connect(self._presenter.withdraw)
        dialog.open()
        if entity:
            self._presenter.look_at(entity)

    def _ask_confirm(self, told: Told) -> None:
        """Ask for the code, then confirm."""
        question = self.tr("Confirm the withdrawal of {code}?").format(code=told.code)
        text = self.tr("What {office} asked for is destroyed here, and at every office with the next stick. This cannot"
                       " be undone.")  # fmt: skip
        dialog = CodeDialog(
            question, text.format(office=told.withdrawal.office), told.code, self.tr("Confirm and destroy"), self._page
        )
        dialog.confirmed.connect(lambda: self._presenter.confirm(told))
        dialog.open()

    def _ask_sign(self, told: Told) -> None:
        """Ask for the code, then sign."""
        question = self.tr("Sign the withdrawal of {code}?").format(code=told.code)
        text = self.tr("{office} has withdrawn many entries alone. With your signature this one is destroyed at every"
                       " office. Call them first, on a number that you knew before.")  # fmt: skip
        dialog = CodeDialog(
            question, text.format(office=told.withdrawal.office), told.code, self.tr("Sign and destroy"), self._page
        )
        dialog.confirmed.connect(lambda: self._presenter.sign(told))
        dialog.open()

    def _copy(self, told: Told) -> None:
        """Copy the list of printed sheets that carried it."""
        QGuiApplication.clipboard().setText(shaping.recall_text(told))
        self.told.emit(Note(self.tr("The recall list is copied. Paste it into a letter."), Mood.OK, "ok", lasts=8000))

    def _take(self, _told: tuple[Told, ...]) -> None:
        """Show what was read."""
        self.counted.emit()
        if self._shown:
            self.show()
