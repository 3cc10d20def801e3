"""The tab that receives: binds its part of the form to its presenter."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.forms.ui_exchange_page import Ui_ExchangePage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.exchange.receiving_presenter import Coming, ComingGroup, ReceivingPresenter
from asm_desktop.gui.rows import Empty
from asm_desktop.gui.widgets.label_delegate import LabelDelegate

_ENTITY_ROLE = 0x0101
_MARKS = {"conflicting": "warn", "held": "warn"}


class ReceivingTab(QObject):
    """Owns no widget of its own: the form does."""

    failed = Signal(object)
    told = Signal(str)
    library_wanted = Signal(str)
    """Carries an entry, or "" for the library as it is."""

    def __init__(self, ui: Ui_ExchangePage, presenter: ReceivingPresenter, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._page = page
        self._presenter = presenter
        self._dialog: QFileDialog | None = None
        self._ended = False
        self.model = QStandardItemModel(self)
        ui.receiveList.setModel(self.model)
        ui.receiveList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ui.receiveList.setHeaderHidden(True)
        ui.receiveList.setItemDelegate(LabelDelegate(ui.receiveList))
        ui.receiveList.activated.connect(self._open)
        ui.receiveEmpty.acted.connect(lambda _key: self.choose())
        ui.receiveStart.clicked.connect(self.go_on)
        ui.receiveCancel.clicked.connect(self.begin)
        ui.receiveProgress.stopped.connect(presenter.stop)
        presenter.looked.connect(self._show_coming)
        presenter.begun.connect(self._show_work)
        presenter.progressed.connect(ui.receiveProgress.show_progress)
        presenter.received.connect(self._show_received)
        presenter.stopped.connect(self._stopped)
        presenter.failed.connect(self._failed)
        presenter.faulted.connect(self._restart)
        self.begin()

    @property
    def file(self) -> Path | None:
        """The bundle that was looked into and not taken in yet."""
        return None if self._ended else self._presenter.file

    def begin(self) -> None:
        """Ask for a bundle, unless one is being taken in."""
        if self._presenter.busy:
            return
        self._presenter.forget()
        self._ended = False
        text = self.tr("Put the stick in and choose the file that came, or drop it here.")
        choose = (("choose", self.tr("Choose what came…")),)
        self._ui.receiveEmpty.tell(Empty("stick", self.tr("Receive from a stick"), text, choose))
        self._show_step(self._ui.receiveEmpty)

    def choose(self) -> None:
        """Ask for a bundle."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Exchange files (*.zip);;All files (*)")
        dialog = QFileDialog(self._page, self.tr("Choose what came"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._presenter.look(Path(name)))
        self._dialog = dialog
        dialog.open()

    def look(self, file: Path) -> None:
        """Look into a bundle."""
        self._presenter.look(file)

    def go_on(self) -> None:
        """Take the bundle in, or after that show the library."""
        if self._ended:
            self.begin()
            self.library_wanted.emit("")
        else:
            self._presenter.receive()

    def _show_coming(self, coming: Coming) -> None:
        """Show what would change."""
        self._ended = False
        self._show(coming)
        self._ui.receiveHint.setText(self.tr("Nothing changes until you press Start, and nothing is overwritten."))

    def _show_received(self, coming: Coming) -> None:
        """Show what was changed."""
        self._ended = True
        self._show(coming)
        self._ui.receiveHint.setText(self.tr("You can take the stick out."))

    def _show(self, coming: Coming) -> None:
        """Show an answer with its groups."""
        self._ui.receiveAnswer.tell(coming.answer, coming.more, coming.mood)
        self.model.clear()
        self.model.setColumnCount(3)
        for group in coming.groups:
            self.model.appendRow(_group_row(group))
        self._ui.receiveList.expandAll()
        header = self._ui.receiveList.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._ui.receiveList.setVisible(bool(coming.groups))
        self._ui.receiveStart.setText(coming.start)
        self._ui.receiveStart.setEnabled(coming.worth)
        self._show_step(self._ui.receiveLook)

    def _show_work(self, what: str) -> None:
        """Show how far it is."""
        self._ui.receiveProgress.begin(what, self.tr("Do not take the stick out yet."))
        self._show_step(self._ui.receiveWork)

    def _stopped(self) -> None:
        """Say that what came in by then is here."""
        self._restart()
        self.told.emit(self.tr("Stopped. What had come in by then is here and complete; do it again to go on."))

    def _failed(self, told: Told) -> None:
        """Say what did not work."""
        self._restart()
        self.failed.emit(told)

    def _restart(self) -> None:
        """Ask for a bundle again, though the task that failed has not quite ended."""
        self._ended = False
        self._show_step(self._ui.receiveEmpty)

    def _show_step(self, step: QWidget) -> None:
        """Show one step; the footer belongs to looking."""
        self._ui.receiveSteps.setCurrentWidget(step)
        looking = step is self._ui.receiveLook
        self._ui.receiveFooter.setVisible(looking)
        self._ui.receiveCancel.setVisible(looking and not self._ended)

    def _open(self, index: QModelIndex) -> None:
        """Show an entry that is here."""
        entity = str(index.data(_ENTITY_ROLE) or "")
        if entity and self._ended:
            self.library_wanted.emit(entity)


def _group_row(group: ComingGroup) -> list[QStandardItem]:
    """Return the row of a group, with its entries below it."""
    head = QStandardItem(icons.icon(group.icon, _MARKS.get(group.key, "text2"), 16), group.title)
    font = head.font()
    font.setBold(True)
    head.setFont(font)
    for line in group.lines:
        items = [QStandardItem(text) for text in (line.title, line.about, f"TLP:{line.label}" if line.label else "")]
        for item in items:
            item.setData(line.entity, _ENTITY_ROLE)
            item.setToolTip(item.text())
        head.appendRow(items)
    count = QStandardItem(str(group.count))
    count.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return [head, QStandardItem(""), count]
