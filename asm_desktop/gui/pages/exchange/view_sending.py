"""The tab that sends: binds its part of the form to its presenter."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.forms.ui_exchange_page import Ui_ExchangePage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.exchange.sending_presenter import SendingPresenter, SendReport, SendSetting
from asm_desktop.gui.rows import Mood

_KEY_ROLE = 0x0101
_SHOWN = 200

_TITLE_ROOM = 130
"""Pixels in which a title can still be told from others, beside a reason of any length."""


class SendingTab(QObject):
    """Owns no widget of its own: the form does."""

    failed = Signal(object)
    told = Signal(str)
    entry_wanted = Signal(str)

    def __init__(self, ui: Ui_ExchangePage, presenter: SendingPresenter, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._page = page
        self._presenter = presenter
        self._dialog: QFileDialog | None = None
        self.offices = QStandardItemModel(self)
        self._held = QStandardItemModel(self)
        self._boxes = QStandardItemModel(self)
        ui.sendOffices.setModel(self.offices)
        ui.heldList.setModel(self._held)
        ui.sendBoxes.setModel(self._boxes)
        for view in (ui.heldList, ui.sendBoxes):
            view.setRootIsDecorated(False)
            view.setUniformRowHeights(True)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ui.sendOffices.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ui.sendStart.clicked.connect(self.start)
        ui.sendPublic.toggled.connect(self._fit)
        ui.sendProgress.stopped.connect(presenter.stop)
        ui.heldList.activated.connect(lambda index: self.entry_wanted.emit(str(index.data(_KEY_ROLE) or "")))
        self.offices.itemChanged.connect(self._fit)
        presenter.ready.connect(self._show)
        presenter.begun.connect(self._show_work)
        presenter.progressed.connect(ui.sendProgress.show_progress)
        presenter.reported.connect(self._show_report)
        presenter.stopped.connect(self._stopped)
        presenter.failed.connect(self._failed)
        presenter.faulted.connect(self._restart)

    def begin(self) -> None:
        """Show who can receive, unless something is being written."""
        if not self._presenter.busy:
            self._ui.sendSteps.setCurrentWidget(self._ui.sendChoose)
            self._presenter.look()
            self._fit()

    def start(self) -> None:
        """Write a bundle, or after one was written, begin the next."""
        if self._ui.sendSteps.currentWidget() is not self._ui.sendChoose:
            self.begin()
            return
        drives = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Write to a stick or folder")
        dialog = QFileDialog(self._page, title, drives, self.tr("Exchange files (*.zip)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"archive-{date.today().isoformat()}.zip")  # noqa: DTZ011 - a file name, for people
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        self._dialog = dialog
        dialog.open()

    def write(self, out: Path) -> None:
        """Write a bundle to a file for the offices ticked."""
        ticked = self._ticked()
        everybody = len(ticked) == self.offices.rowCount()
        self._presenter.write(
            out, () if everybody else ticked, full=self._ui.sendFull.isChecked(), public=self._ui.sendPublic.isChecked()
        )

    def _show(self, setting: SendSetting) -> None:
        """Show who can receive, and what does not leave."""
        self.offices.clear()
        for office in setting.offices:
            item = QStandardItem(office.text)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(office.value, _KEY_ROLE)
            self.offices.appendRow(item)
        self._ui.heldTitle.setText(self.tr("Held back: %n entries do not leave", "", setting.held_total))
        self._held.clear()
        self._held.setHorizontalHeaderLabels([self.tr("Entry"), self.tr("Why")])
        for line in setting.held:
            cells = [QStandardItem(icons.icon("held", "warn", 16), line.title), QStandardItem(line.reason)]
            for cell in cells:
                cell.setData(line.entity, _KEY_ROLE)
                cell.setToolTip(cell.text())
            self._held.appendRow(cells)
        header = self._ui.heldList.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_TITLE_ROOM)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)  # a reason cut in two is none
        self._fit()

    def _show_work(self, what: str) -> None:
        """Show how far it is."""
        self._ui.sendProgress.begin(what, self.tr("Do not take the stick out yet."))
        self._ui.sendSteps.setCurrentWidget(self._ui.sendWork)
        self._fit()

    def _show_report(self, report: SendReport) -> None:
        """Show what was written."""
        self._ui.sendAnswer.tell(report.answer, report.more, Mood.WARN if report.warned else Mood.OK)
        self._boxes.clear()
        titles = (self.tr("For"), self.tr("Can be read by"), self.tr("In it"), self.tr("Size"))
        self._boxes.setHorizontalHeaderLabels(list(titles))
        for box in report.boxes:
            items = [QStandardItem(text) for text in (box.circle, box.readers, box.content, box.size)]
            for item in items:
                item.setToolTip(item.text())
            self._boxes.appendRow(items)
        self._ui.sendBoxes.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._ui.sendSteps.setCurrentWidget(self._ui.sendReport)
        self._fit()

    def _stopped(self) -> None:
        """Go back to choosing."""
        self._restart()
        self.told.emit(self.tr("Stopped. No half file stays."))

    def _failed(self, told: Told) -> None:
        """Go back to choosing, and say what did not work."""
        self._restart()
        self.failed.emit(told)

    def _restart(self) -> None:
        """Show again who can receive, ticked as before, though the task that ended badly has not quite gone."""
        self._ui.sendSteps.setCurrentWidget(self._ui.sendChoose)
        self._fit()

    def _ticked(self) -> tuple[str, ...]:
        """Return the offices ticked."""
        rows = [self.offices.item(row) for row in range(self.offices.rowCount())]
        return tuple(str(item.data(_KEY_ROLE)) for item in rows if item.checkState() == Qt.CheckState.Checked)

    def _fit(self) -> None:
        """Allow what can be done at this step."""
        ui, step = self._ui, self._ui.sendSteps.currentWidget()
        public = ui.sendPublic.isChecked()
        ui.sendOffices.setEnabled(not public)
        choosing, working = step is ui.sendChoose, step is ui.sendWork
        ui.sendStart.setEnabled(not working and (not choosing or public or bool(self._ticked())))
        ui.sendStart.setText(
            self.tr("Write it to a stick or folder…") if choosing or working else self.tr("Write another one…")
        )
