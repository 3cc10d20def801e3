"""The three tabs on agreements: all, those that end soon, and entries that have none."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asm_desktop.domain.choices import LANGUAGES, choices
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.forms.ui_consent_page import Ui_ConsentPage
from asm_desktop.gui.going import GoingPresenter
from asm_desktop.gui.pages.consent import shaping
from asm_desktop.gui.pages.consent.agreement_dialog import AgreementDialog
from asm_desktop.gui.pages.consent.agreements_presenter import AgreementsPresenter
from asm_desktop.gui.pages.consent.ending_dialog import EndingDialog
from asm_desktop.gui.pages.consent.reading import Known, Ledger
from asm_desktop.gui.rows import Empty, LedgerRow, Panel
from asm_desktop.gui.widgets.code_dialog import CodeDialog
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.lookup import read_entry

ALL, ENDING, MISSING = range(3)


class AgreementsTabs(QObject):
    """Shows a `Ledger` on the page's list and panel; asks before anything is recorded or ended."""

    command_ready = Signal(str, bool)
    withdrawal_wanted = Signal(str)
    """Id of an agreement all of whose entries are to be withdrawn."""
    counted = Signal()
    """The numbers on the tabs may be others."""

    def __init__(self, ui: Ui_ConsentPage, presenter: AgreementsPresenter, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._presenter = presenter
        self._context = context
        self._page = page
        self._tab = ALL
        self._shown = False
        self._after = ""
        """Agreement to take in hand as soon as it is listed."""
        presenter.listed.connect(self._take)
        presenter.kept.connect(self._take_in_hand)

    def counts(self) -> tuple[int, int, int]:
        """Return how many lines each tab has."""
        ledger = self._presenter.ledger
        return len(ledger.known), len(ledger.ending), len(ledger.missing)

    def show_tab(self, tab: int) -> None:
        """Show one of the tabs."""
        self._tab = tab
        self._shown = True
        ledger = self._presenter.ledger
        rows, empty = self._content(ledger)
        key, self._after = (self._after, "") if any(row.key == self._after for row in rows) else ("", self._after)
        self._ui.ledger.set_rows(rows, key)
        self._ui.nothing.tell(empty)
        self._ui.stack.setCurrentWidget(self._ui.ledger if rows else self._ui.nothing)
        self._ui.strips.show_notes(())
        self.show_line(self._ui.ledger.key if rows else "")

    def hide(self) -> None:
        """Leave list and panel to others."""
        self._shown = False
        self._fit("")

    def show_line(self, key: str) -> None:
        """Show what is known of a line."""
        if not self._shown:
            return
        self._ui.panel.show_panel(self._panel(key))
        self._ui.panel.setVisible(bool(key))
        self._fit(key)

    def act(self, key: str) -> None:
        """Do what a panel or an empty list offers."""
        acts = {
            shaping.NEW: self.ask_new_for_line,
            shaping.CHANGE: self.ask_change,
            shaping.END: self.ask_end,
            shaping.WITHDRAW: self._ask_withdraw,
        }
        if key in acts:
            acts[key]()

    def ask_new_for_line(self) -> None:
        """Ask for a new agreement, for the entry in hand if one lacks it."""
        self.ask_new(self._ui.ledger.key if self._shown and self._tab == MISSING else "")

    def ask_new(self, entity: str = "") -> None:
        """Ask for a new agreement, perhaps for an entry."""
        titles = {}
        if entity:
            try:
                titles = {entity: read_entry(self._context.desk, entity).title}
            except ArchiveError:
                titles = {}
        dialog = self._dialog(None, titles)
        day = self._context.desk.today()
        dialog.set_usual(self._presenter.usual_language, day if day[:1].isdigit() else "")
        dialog.wanted.connect(lambda new: self._presenter.keep(new))  # noqa: PLW0108 - keep takes more
        dialog.open()

    def ask_change(self) -> None:
        """Ask for another wording of the agreement in hand."""
        known = self._known()
        if known is not None:
            here = {view.entity: view.title for view in known.views}
            titles = {str(one): here.get(one, str(one)[:12]) for one in known.kept.agreement.entries}
            dialog = self._dialog(known, titles)
            dialog.wanted.connect(lambda agreement: self._presenter.keep(agreement, known.kept.id))
            dialog.open()

    def ask_end(self) -> None:
        """Ask what of the agreement in hand ends."""
        known = self._known()
        if known is not None and known.kept.agreement.live:
            dialog = EndingDialog(known, self._page)
            dialog.wanted.connect(lambda purposes: self._presenter.end(known.kept.id, purposes))
            dialog.open()

    def _ask_withdraw(self) -> None:
        """Ask for the code of whoever agreed, then let every entry of the agreement in hand be withdrawn."""
        known = self._known()
        if known is None:
            return
        code = shaping.code_of(known)
        question = self.tr("Withdraw everything that {code} told us?").format(code=code)
        text = self.tr(
            "%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.",
            "", len(known.kept.entries),
        )  # fmt: skip
        dialog = CodeDialog(question, text, code, self.tr("Withdraw them"), self._page)
        dialog.confirmed.connect(lambda: self.withdrawal_wanted.emit(known.kept.id))
        dialog.open()

    def _dialog(self, known: Known | None, titles: dict[str, str]) -> AgreementDialog:
        """Return the form, which offers entries while somebody types."""
        languages = choices(LANGUAGES, self._context.desk.catalogs)
        before = known.kept.agreement if known is not None else None
        dialog = AgreementDialog(before, titles, languages, self._page)
        going = GoingPresenter(self._context, dialog)
        dialog.ui.entries.typed.connect(going.type)
        going.offered.connect(dialog.ui.entries.offer)
        self._presenter.refused.connect(dialog.refuse)
        self._presenter.kept.connect(dialog.accept)
        return dialog

    def _take(self, _ledger: Ledger) -> None:
        """Show what was read."""
        self.counted.emit()
        if self._shown:
            self.show_tab(self._tab)

    def _take_in_hand(self, id_: str) -> None:
        """Take an agreement in hand when it is listed next."""
        self._after = id_

    def _content(self, ledger: Ledger) -> tuple[tuple[LedgerRow, ...], Empty]:
        """Return the lines of the tab, and what stands in their place while there are none."""
        if self._tab == ENDING:
            return shaping.agreement_rows(ledger.ending), shaping.empty_ending()
        if self._tab == MISSING:
            return shaping.missing_rows(ledger, self._presenter.kind_name), shaping.empty_missing()
        return shaping.agreement_rows(ledger.known), shaping.empty_agreements()

    def _panel(self, key: str) -> Panel | None:
        """Return the panel of a line."""
        ledger = self._presenter.ledger
        if self._tab == MISSING:
            view = next((one for one in ledger.missing if one.entity == key), None)
            return shaping.missing_panel(view, self._presenter.kind_name(view.kind)) if view else None
        known = ledger.get(key)
        return shaping.agreement_panel(known) if known else None

    def _known(self) -> Known | None:
        """Return the agreement in hand."""
        return self._presenter.ledger.get(self._ui.ledger.key) if self._shown and self._tab != MISSING else None

    def _fit(self, key: str) -> None:
        """Allow what can be done with the line in hand."""
        known = self._presenter.ledger.get(key) if self._tab != MISSING else None
        self.command_ready.emit("change-agreement", known is not None)
        self.command_ready.emit("end-agreement", known is not None and bool(known.kept.agreement.live))
