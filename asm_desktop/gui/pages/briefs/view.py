"""The briefs page: the register, and the builder with the sheet itself in the middle."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QHeaderView, QWidget

from asm_desktop.gui import wording
from asm_desktop.gui.forms.ui_briefs_page import Ui_BriefsPage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.briefs.presenter import Answer, BriefsPresenter, Looked, Opened, registered
from asm_desktop.gui.rows import Empty, Mood, Note
from asm_desktop.gui.widgets.banner import trouble_note
from asm_desktop.gui.widgets.buttons import dress_form, set_icon
from asm_desktop.gui.widgets.label_delegate import LabelDelegate
from asm_desktop.gui.widgets.page import Page, PageContext
from asm_desktop.services.briefing import BriefRequest, PrintedBrief, RegisterRow

LIBRARY = "library"

_WIDE = 1060
_ENTITY_ROLE = 0x0101
_UNFIT = re.compile(r"[^\w.-]+")


class BriefsPage(Page):
    """Shows what the presenter says."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BriefsPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.presenter = BriefsPresenter(context, self)
        self._looked: Looked | None = None
        self._code = ""
        self._panels_open = False
        self._dialog: QFileDialog | None = None
        self._used = QStandardItemModel(self)
        self._register = QStandardItemModel(self)
        self.ui.usedList.setModel(self._used)
        self.ui.usedList.setSpacing(4)
        self.ui.usedList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._arrange_register()
        for choice in self.presenter.templates():
            self.ui.templateBox.addItem(choice.text, choice.value)
        for choice in self.presenter.languages():
            self.ui.languageBox.addItem(choice.text, choice.value)
        self.ui.checkAnswer.hide()
        self._connect()
        self._show_list()

    def perform(self, command: str, *, checked: bool = False) -> None:  # noqa: ARG002 - no command here has a tick
        """Save the sheet."""
        if command == "save-pdf":
            self._ask_where()

    def present(self, what: object) -> None:
        """Make a sheet from an entry, or go on with one that another window showed."""
        if isinstance(what, BriefRequest):
            self.presenter.go_on(what)
        elif isinstance(what, str) and what:
            self.presenter.open_entry(what)

    def place(self) -> object:
        """Return the sheet that is being made, as it was asked for so far."""
        return self.presenter.request

    def entered(self) -> None:
        """Show the register anew."""
        self.presenter.list_printed()

    def panes(self) -> list[QWidget]:
        """Return choices, sheet and checks, or the register."""
        return [self.ui.choicePane, self.ui.pages, self.ui.readyPane, self.ui.registerTable]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if step and self.ui.body.currentWidget() is self.ui.builderPart:
            self.ui.pages.step(step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides away where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit when shown."""
        super().showEvent(event)
        self._fit()

    def _arrange_register(self) -> None:
        """Set what the form cannot say of the table."""
        table = self.ui.registerTable
        table.setModel(self._register)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(LabelDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(lambda index: self.presenter.open_entry(str(index.data(_ENTITY_ROLE) or "")))
        self.ui.registerEmpty.acted.connect(lambda _key: self.page_wanted.emit(LIBRARY, None))

    def _connect(self) -> None:
        """Connect presenter, form and buttons."""
        presenter, ui = self.presenter, self.ui
        presenter.opened.connect(self._show_entry)
        presenter.looked.connect(self._show_sheet)
        presenter.listed.connect(self._show_register)
        presenter.answered.connect(self._show_answer)
        presenter.printed.connect(self._was_printed)
        presenter.failed.connect(self._failed)
        presenter.faulted.connect(self.faulted)
        presenter.busy_changed.connect(lambda busy: ui.saveButton.setEnabled(not busy and self._may_print()))
        ui.listButton.clicked.connect(self._show_list)
        ui.saveButton.clicked.connect(self._ask_where)
        ui.panelButton.clicked.connect(self._toggle_panels)
        ui.checkButton.clicked.connect(self._look_up)
        ui.codeEdit.returnPressed.connect(self._look_up)
        ui.widthButton.clicked.connect(lambda: ui.pages.fit(whole_page=False))
        ui.pageButton.clicked.connect(lambda: ui.pages.fit(whole_page=True))
        ui.pages.page_changed.connect(self._show_place)
        ui.templateBox.activated.connect(lambda _place: presenter.change(template=str(ui.templateBox.currentData())))
        ui.languageBox.activated.connect(lambda _place: presenter.change(language=str(ui.languageBox.currentData())))
        ui.contactEdit.textEdited.connect(lambda text: presenter.change(contact=text.strip()))
        ui.givenEdit.textEdited.connect(lambda text: presenter.change(recipients=_names(text)))
        ui.reasonEdit.textChanged.connect(lambda: presenter.change(reason=ui.reasonEdit.toPlainText().strip()))
        ui.checks.acted.connect(lambda _key: self._write_reason())

    # What the presenter says.

    def _show_entry(self, opened: Opened) -> None:
        """Show the entry that a sheet is made from."""
        self._code = opened.view.code
        self._looked = None
        self.ui.titleLabel.setText(opened.view.title)
        _choose(self.ui.templateBox, opened.request.template)
        _choose(self.ui.languageBox, opened.request.language)
        self.ui.contactEdit.setText(opened.request.contact)
        self.ui.givenEdit.setText(", ".join(opened.request.recipients))
        self.ui.reasonEdit.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.ui.reasonEdit.setPlainText(opened.request.reason)
        self.ui.reasonEdit.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._used.clear()
        for name in opened.used:
            self._used.appendRow(QStandardItem(name))
        self.ui.usedLabel.setText(self.tr("Entries used (%n)", "", len(opened.used)))
        self.ui.pages.clear()
        self.ui.checks.show_rows(())
        self.ui.banner.dismiss()
        self._show_part(self.ui.builderPart)

    def _show_sheet(self, looked: Looked) -> None:
        """Show the sheet as it would be printed, and what the checks say."""
        if self.presenter.request is None:
            return
        self._looked = looked
        self.ui.pages.show_pdf(looked.pdf)
        self.ui.checks.show_rows(looked.checks, self.tr("Write the reason"))
        self.ui.chip.show_label(looked.label.value, wording.label_meaning(looked.label))
        wanting = sum(not row.fine for row in looked.checks)
        self.ui.panelButton.setText(self.tr("%n to look at", "", wanting) if wanting else self.tr("Ready"))
        set_icon(self.ui.panelButton, "warn" if wanting else "ok", "warn" if wanting else "ok")
        self._fit_saving()

    def _show_place(self, page: int, pages: int) -> None:
        """Say which page is shown."""
        text = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self.ui.pageLabel.setText(text if pages else "")

    def _show_register(self, rows: Sequence[RegisterRow]) -> None:
        """Show what was printed here."""
        self._register.clear()
        titles = (self.tr("Run"), self.tr("Code"), self.tr("Title"), self.tr("Language"), self.tr("Label"),
                  self.tr("Printed"))  # fmt: skip
        self._register.setHorizontalHeaderLabels(list(titles))
        for row in rows:
            items = [QStandardItem(cell) for cell in registered(row)]
            for item in items:
                item.setData(row.sources[0].entity if row.sources else "", _ENTITY_ROLE)
                item.setToolTip(item.text())
            self._register.appendRow(items)
        header = self.ui.registerTable.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        if not rows:
            text = self.tr("Choose an entry in the library, then “Make a brief”.")
            actions = (("library", self.tr("Go to the library")),)
            self.ui.registerEmpty.tell(Empty("brief", self.tr("Nothing was printed here yet."), text, actions))
        self.ui.registerStack.setCurrentWidget(self.ui.registerTable if rows else self.ui.registerEmpty)

    def _show_answer(self, answer: Answer) -> None:
        """Say what a printed sheet is today."""
        self.ui.checkAnswer.tell(answer.text, answer.more, answer.mood)
        self.ui.checkAnswer.show()

    def _was_printed(self, brief: PrintedBrief) -> None:
        """Say where it is and what number it has."""
        text = self.tr("Saved as {file}: print run {run}, check {check}.").format(
            file=brief.path, run=brief.run, check=brief.check
        )
        self.ui.banner.tell(Note(text, Mood.OK, "ok"))

    def _failed(self, told: Told) -> None:
        """Say what did not work."""
        self.ui.banner.tell(trouble_note(told.whole, told.details))

    # What somebody does.

    def _show_list(self) -> None:
        """Show the register."""
        self.presenter.close()
        self.ui.titleLabel.setText(self.tr("Briefs"))
        self.ui.banner.dismiss()
        self._show_part(self.ui.listPart)
        self.presenter.list_printed()

    def _look_up(self) -> None:
        """Look a code up."""
        code = self.ui.codeEdit.text().strip()
        if code:
            self.presenter.look_up(code)

    def _write_reason(self) -> None:
        """Go to the reason."""
        self._panels_open = True
        self._fit()
        self.ui.reasonEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_where(self) -> None:
        """Ask where to save the PDF."""
        if not self._may_print():
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as PDF"), folder, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._code}-{_UNFIT.sub('-', self.ui.languageBox.currentData() or 'en')}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.presenter.save(Path(name)))
        self._dialog = dialog
        dialog.open()

    def _may_print(self) -> bool:
        """Say whether the sheet shown may be printed."""
        return self._looked is not None and self._looked.may_print

    def _fit_saving(self) -> None:
        """Allow saving what may be printed."""
        building = self.ui.body.currentWidget() is self.ui.builderPart
        self.ui.saveButton.setEnabled(building and self._may_print())
        self.command_ready.emit("save-pdf", building and self._may_print())

    def _show_part(self, part: QWidget) -> None:
        """Show register or builder."""
        self.ui.body.setCurrentWidget(part)
        building = part is self.ui.builderPart
        self.ui.listButton.setVisible(building)
        self.ui.saveButton.setVisible(building)
        self._fit()
        self._fit_saving()

    def _fit(self) -> None:
        """Show choices and checks beside the sheet, or behind a button where there is little room."""
        wide = self.width() >= _WIDE
        building = self.ui.body.currentWidget() is self.ui.builderPart
        self.ui.panelButton.setVisible(building and not wide)
        self.ui.choicePane.setVisible(wide or self._panels_open)
        self.ui.readyPane.setVisible(wide or self._panels_open)
        self.ui.previewPane.setVisible(wide or not self._panels_open)

    def _toggle_panels(self) -> None:
        """Show choices and checks in place of the sheet, or the sheet again."""
        self._panels_open = not self._panels_open
        self._fit()


def _choose(box: QComboBox, value: str) -> None:
    """Choose a value in a box that has it."""
    place = box.findData(value)
    if place >= 0:
        box.setCurrentIndex(place)


def _names(text: str) -> tuple[str, ...]:
    """Return the offices or roles in a line, parted by commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())
