"""The page that brings in files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QHeaderView, QWidget

from asm_desktop.gui import icons
from asm_desktop.gui.forms.ui_importing_page import Ui_ImportingPage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.importing.presenter import ImportingPresenter, OutcomeGroup, Report, Setting
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets.banner import trouble_note
from asm_desktop.gui.widgets.buttons import dress_form
from asm_desktop.gui.widgets.page import Page, PageContext

LIBRARY = "library"

_ENTRY_ROLE = 0x0101
_NAMED = 3


class ImportingPage(Page):
    """Shows what the presenter says; files can be dropped on it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportingPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.setAcceptDrops(True)
        self.presenter = ImportingPresenter(context, self)
        self._dialog: QFileDialog | None = None
        self._setting: Setting | None = None
        self._model = QStandardItemModel(self)
        self.ui.report.setModel(self._model)
        self.ui.report.setEditTriggers(self.ui.report.EditTrigger.NoEditTriggers)
        self.ui.report.setUniformRowHeights(True)
        self.ui.report.setRootIsDecorated(True)
        self._connect()
        self._show_files(())
        self._show_step(self.ui.choosePart)

    def perform(self, command: str, *, checked: bool = False) -> None:  # noqa: ARG002 - no command here has a tick
        """Begin anew."""
        if command == "bring-in" and not self.presenter.busy:
            self._show_step(self.ui.choosePart)
            self.presenter.begin()

    def present(self, what: object) -> None:
        """Begin with files that another page was given."""
        if not self.presenter.busy:
            self.perform("bring-in")
            self.presenter.add([one for one in what if isinstance(one, Path)] if isinstance(what, list) else [])

    def place(self) -> object:
        """Return the files chosen, if they have not been brought in."""
        return list(self.presenter.paths) if self.ui.choosePart.isVisibleTo(self) else None

    def may_close(self) -> bool:
        """Stop what runs; the window waits for it."""
        self.presenter.stop()
        return True

    def panes(self) -> list[QWidget]:
        """Return what is shown now."""
        return [self.ui.choosePart, self.ui.report]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this laptop while something can be chosen."""
        if not self.presenter.busy and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what was dropped."""
        self._show_step(self.ui.choosePart)
        self.presenter.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _connect(self) -> None:
        """Connect presenter, form and buttons."""
        presenter, ui = self.presenter, self.ui
        presenter.ready.connect(self._show_setting)
        presenter.files_changed.connect(self._show_files)
        presenter.begun.connect(self._show_work)
        presenter.progressed.connect(ui.progress.show_progress)
        presenter.reported.connect(self._show_report)
        presenter.stopped.connect(self._show_stopped)
        presenter.failed.connect(self._show_failure)
        presenter.faulted.connect(self._show_fault)
        ui.progress.stopped.connect(presenter.stop)
        ui.closeButton.clicked.connect(lambda: self.page_wanted.emit(LIBRARY, None))
        ui.libraryButton.clicked.connect(lambda: self.page_wanted.emit(LIBRARY, None))
        ui.startButton.clicked.connect(presenter.start)
        ui.filesButton.clicked.connect(self._choose_files)
        ui.folderButton.clicked.connect(self._choose_folder)
        ui.kindBox.activated.connect(lambda _place: self._kind_chosen(str(ui.kindBox.currentData())))
        ui.countryBox.activated.connect(lambda _place: setattr(presenter, "country", str(ui.countryBox.currentData())))
        ui.sharing.edited.connect(presenter.set_value)
        ui.report.activated.connect(lambda index: self._open_entry(str(index.data(_ENTRY_ROLE) or "")))

    def _show_setting(self, setting: Setting) -> None:
        """Show what can be chosen."""
        self._setting = setting
        self.ui.kindBox.clear()
        for choice in setting.kinds:
            self.ui.kindBox.addItem(choice.text, choice.value)
        self.ui.kindBox.setCurrentIndex(self.ui.kindBox.findData(self.presenter.kind))
        self.ui.countryBox.clear()
        self.ui.countryBox.addItem(self.tr("None"), "")
        for choice in setting.countries:
            self.ui.countryBox.addItem(choice.text, choice.value)
        self.ui.sharing.fill(setting.values, setting.groups)
        self._show_files(self.presenter.paths)

    def _show_files(self, paths: Sequence[Path]) -> None:
        """Name what is chosen."""
        names = ", ".join(path.name for path in paths[:_NAMED])
        if not paths:
            self.ui.filesTitle.setText(self.tr("Which files?"))
        elif len(paths) <= _NAMED:
            self.ui.filesTitle.setText(names)
        else:
            rest = self.tr("and %n more", "", len(paths) - _NAMED)
            self.ui.filesTitle.setText(f"{names} {rest}")
        self.ui.startButton.setEnabled(bool(paths))

    def _kind_chosen(self, kind: str) -> None:
        """Take a kind, and show its usual answer to the question."""
        self.presenter.set_kind(kind)
        if self._setting is not None:
            self.ui.sharing.fill(self.presenter.values, self._setting.groups)

    def _show_work(self, what: str) -> None:
        """Show how far it is."""
        self.ui.banner.dismiss()
        self.ui.progress.begin(what)
        self._show_step(self.ui.workPart)

    def _show_report(self, report: Report) -> None:
        """Show what became of each file."""
        self.ui.answer.tell(report.answer, report.more, Mood.OK if report.well else Mood.WARN)
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("File"), self.tr("What became of it")])
        for group in report.groups:
            self._model.appendRow(self._group_row(group))
        for place, group in enumerate(report.groups):
            self.ui.report.setExpanded(self._model.index(place, 0), group.status in {"failed", "no-text"})
        header = self.ui.report.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, max(360, self.width() // 2))
        header.setStretchLastSection(True)
        self.ui.libraryButton.setEnabled(bool(report.entries))
        self._show_step(self.ui.reportPart)

    def _group_row(self, group: OutcomeGroup) -> list[QStandardItem]:
        """Return the row of files that ended alike, with the files below it."""
        head = QStandardItem(icons.icon(group.icon, "text2", 16), group.title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        count = QStandardItem(self.tr("%n files", "", len(group.files)))
        for name, reason, entity in group.files:
            file, why = QStandardItem(name), QStandardItem(reason)
            for item in (file, why):
                item.setData(entity, _ENTRY_ROLE)
                item.setToolTip(item.text())
            head.appendRow([file, why])
        return [head, count]

    def _show_stopped(self) -> None:
        """Say that it was stopped."""
        self._show_step(self.ui.choosePart)
        text = self.tr("Stopped. What had come in by then is here and complete; start again to bring in the rest.")
        self.ui.banner.tell(Note(text, Mood.WARN, "held"))

    def _show_failure(self, told: Told) -> None:
        """Say what did not work."""
        self._show_step(self.ui.choosePart)
        self.ui.banner.tell(trouble_note(told.whole, told.details))

    def _show_fault(self, report: str) -> None:
        """Go back to choosing, and pass the fault on."""
        self._show_step(self.ui.choosePart)
        self.faulted.emit(report)

    def _show_step(self, step: QWidget) -> None:
        """Show one step, with the button that leads on from it."""
        self.ui.steps.setCurrentWidget(step)
        self.ui.startButton.setVisible(step is self.ui.choosePart)
        self.ui.libraryButton.setVisible(step is self.ui.reportPart)
        self.ui.closeButton.setVisible(step is not self.ui.workPart)

    def _choose_files(self) -> None:
        """Ask for files."""
        self._ask(QFileDialog.FileMode.ExistingFiles, self.tr("Choose files"))

    def _choose_folder(self) -> None:
        """Ask for a folder."""
        self._ask(QFileDialog.FileMode.Directory, self.tr("Choose a folder"))

    def _ask(self, mode: QFileDialog.FileMode, title: str) -> None:
        """Ask for files or a folder."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, start)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.presenter.add([Path(name) for name in names]))
        self._dialog = dialog
        dialog.open()

    def _open_entry(self, entity: str) -> None:
        """Show the entry that a file became."""
        if entity:
            self.page_wanted.emit(LIBRARY, entity)
