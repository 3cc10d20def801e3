"""The page of backups."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.gui.pages.backup.presenter import BackupPresenter, Shown, place_text
from asm_desktop.gui.rows import Note
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.page import Page, PageContext
from asm_desktop.gui.widgets.progress_card import ProgressCard
from asm_desktop.services.backup_schedule import Schedule

LIBRARY = "library"


class BackupPage(Page):
    """Shows what the presenter says. Changes of the plan take effect at once."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = BackupPresenter(context, self)
        self._schedule = Schedule()
        self._encrypted = context.desk.archive.keys is not None
        self._dialog: QFileDialog | None = None
        self.banner = Banner(self)
        self.progress = ProgressCard(self)
        self.progress.hide()
        self.close_button = push_button(self.tr("Back"), "plain", "back", self)
        self.now_button = push_button(self.tr("Back up now"), "primary", "stick", self)
        self.standing = text_label("", "strong", wraps=True)
        self._make_plan()
        self._make_list()
        self._lay_out()
        self._connect()

    def perform(self, command: str, *, checked: bool = False) -> None:  # noqa: ARG002 - no command here has a tick
        """Look again; the command only opens the page."""
        if command == "backup":
            self.presenter.read()

    def entered(self) -> None:
        """Look at the plan and at what is there."""
        self.presenter.read()

    def may_close(self) -> bool:
        """Stop a backup; the window waits for it."""
        self.presenter.stop()
        return True

    def panes(self) -> list[QWidget]:
        """Return the plan and the list."""
        return [self.plan, self.list]

    def _make_plan(self) -> None:
        """Make what can be chosen."""
        self.plan = QFrame(self)
        self.plan.setProperty("part", "card")
        self.place_label = text_label("", "body", wraps=True)
        self.place_button = push_button(self.tr("Choose folder…"), "", "folder", self.plan)
        self.every_box = self._choice(self.tr("How often"), (1, 7, 14, 30, 0), self._every_text)
        self.keep_box = self._choice(self.tr("How many backups stay"), (3, 7, 14, 30, 90), self._keep_text)
        self.days_box = self._choice(self.tr("Days for which all stay"), (0, 7, 30, 90, 365), self._days_text)
        self.file_label = text_label("", "body", wraps=True)
        self.file_button = push_button(self.tr("Choose file…"), "", "lock", self.plan)
        self.open_button = push_button(self.tr("Without"), "quiet", parent=self.plan)
        self.place_button.setAccessibleName(self.tr("Choose the folder for backups"))
        self.file_button.setAccessibleName(self.tr("Choose the file with the passphrase"))
        self.open_button.setAccessibleName(self.tr("Make backups without a passphrase"))

    def _choice(self, name: str, numbers: Sequence[int], words: Callable[[int], str]) -> QComboBox:
        """Return a box with some numbers in words."""
        box = QComboBox(self.plan)
        box.setAccessibleName(name)
        for number in numbers:
            box.addItem(words(number), number)
        return box

    def _every_text(self, days: int) -> str:
        """Return in words how often backups are made."""
        if days == 0:
            return self.tr("never by itself")
        return self.tr("every day") if days == 1 else self.tr("every %n days", "", days)

    def _keep_text(self, count: int) -> str:
        """Return in words how many backups stay."""
        return self.tr("the newest %n", "", count)

    def _days_text(self, days: int) -> str:
        """Return in words how long all of them stay, however many there are."""
        return self.tr("and all of the last %n days", "", days) if days else self.tr("and no others")

    def _show_choice(self, box: QComboBox, number: int, words: Callable[[int], str]) -> None:
        """Show a number that was chosen, perhaps on the command line and so none of those offered."""
        if box.findData(number) < 0:
            box.insertItem(0, words(number), number)
        box.setCurrentIndex(box.findData(number))

    def _make_list(self) -> None:
        """Make the list of the backups that are there."""
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Proved on"), self.tr("What is in it")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(120)
        self.list.setAccessibleName(self.tr("Backups that are there"))
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.empty = text_label(self.tr("There are no backups in this place yet."), "body", "text2", wraps=True)

    def _lay_out(self) -> None:
        """Put everything in its place."""
        grid = QGridLayout(self.plan)
        grid.setContentsMargins(18, 14, 18, 16)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._row(grid, 0, self.tr("Where"), self.place_label, self.place_button)
        self._row(grid, 1, self.tr("How often"), self.every_box)
        self._row(grid, 2, self.tr("How many stay"), self.keep_box)
        self._row(grid, 3, "", self.days_box)
        if self._encrypted:
            self.file_button.hide()
            self.open_button.hide()
        else:
            self._row(grid, 4, self.tr("Passphrase in the file"), self.file_label, self.file_button, self.open_button)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 18, 28, 20)
        column.setSpacing(12)
        column.addWidget(self.standing)
        column.addWidget(self.progress)
        column.addWidget(self.plan)
        column.addWidget(self._text(self._about_keys()))
        column.addWidget(text_label(self.tr("Backups that are there"), "section"))
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(text_label(self.tr("How to bring one back"), "section"))
        column.addWidget(self._text(self._about_restoring()))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header())
        whole.addWidget(self.banner)
        whole.addWidget(area, 1)

    def _header(self) -> QFrame:
        """Return the head of the page with its buttons."""
        header = QFrame(self)
        header.setProperty("part", "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 11, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.close_button)
        row.addWidget(text_label(self.tr("Backup"), "page"))
        row.addStretch(1)
        row.addWidget(self.now_button)
        return header

    def _row(self, grid: QGridLayout, place: int, title: str, *widgets: QWidget) -> None:
        """Lay out one thing to choose."""
        grid.addWidget(text_label(title, "body", "text2"), place, 0)
        stretches = isinstance(widgets[0], QLabel)
        grid.addWidget(widgets[0], place, 1, Qt.AlignmentFlag(0) if stretches else Qt.AlignmentFlag.AlignLeft)
        for number, widget in enumerate(widgets[1:], start=2):
            grid.addWidget(widget, place, number)

    def _text(self, text: str) -> QLabel:
        """Return an explanation."""
        return text_label(text, "meta", "text2", wraps=True)

    def _about_keys(self) -> str:
        """Return what people must know before they hand a stick to somebody."""
        if self._encrypted:
            return self.tr(
                "This archive has a passphrase, and so have its backups: the one of the day on which each was made, or "
                "the words of the recovery sheet, opens it."
            )
        return self.tr(
            "A backup holds the keys of this office: whoever has it can read everything and write in its name, unless "
            "a passphrase closes it. Only the path of the file with the passphrase is kept; without the passphrase "
            "nobody can open the backup again, you neither."
        )

    def _about_restoring(self) -> str:
        """Return how a backup is brought back, which needs an empty folder and never changes this archive."""
        return self.tr(
            "A backup is brought back into a new, empty folder, on this laptop or another, and this archive stays as "
            "it is: asm-desktop restore BACKUP NEW-FOLDER. It is compared with what it should be, withdrawals that "
            "came later are done again, and other offices are told that this one begins anew, so that nothing is "
            "counted twice."
        )

    def _connect(self) -> None:
        """Connect presenter and widgets."""
        presenter = self.presenter
        presenter.shown.connect(self._show)
        presenter.begun.connect(self._show_work)
        presenter.progressed.connect(self.progress.show_progress)
        presenter.ended.connect(self._show_end)
        presenter.told.connect(self.banner.tell)
        presenter.faulted.connect(self._show_fault)
        self.progress.stopped.connect(presenter.stop)
        self.close_button.clicked.connect(lambda: self.page_wanted.emit(LIBRARY, None))
        self.now_button.clicked.connect(self._make_now)
        self.place_button.clicked.connect(self._choose_place)
        self.file_button.clicked.connect(self._choose_file)
        self.open_button.clicked.connect(lambda: presenter.change(replace(self._schedule, passphrase_file=None)))
        self.every_box.activated.connect(
            lambda _place: presenter.change(replace(self._schedule, every=int(self.every_box.currentData())))
        )
        self.keep_box.activated.connect(
            lambda _place: presenter.change(replace(self._schedule, keep=int(self.keep_box.currentData())))
        )
        self.days_box.activated.connect(
            lambda _place: presenter.change(replace(self._schedule, keep_days=int(self.days_box.currentData())))
        )

    def _show(self, shown: Shown) -> None:
        """Show the plan and the backups."""
        schedule = self._schedule = shown.schedule
        self.standing.setText(shown.standing)
        self.place_label.setText(place_text(schedule.place))
        self.file_label.setText(place_text(schedule.passphrase_file))
        self.open_button.setVisible(schedule.passphrase_file is not None and not self._encrypted)
        self._show_choice(self.every_box, schedule.every, self._every_text)
        self._show_choice(self.keep_box, schedule.keep, self._keep_text)
        self._show_choice(self.days_box, schedule.keep_days, self._days_text)
        self.list.clear()
        self.list.addTopLevelItems([QTreeWidgetItem(list(row)) for row in shown.rows])
        self.list.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows)

    def _make_now(self) -> None:
        """Make a backup; where no place was chosen, ask for one first."""
        if self._schedule.place is None:
            self._choose_place()
        else:
            self.presenter.make()

    def _show_work(self, what: str) -> None:
        """Show how far it is."""
        self.banner.dismiss()
        self.now_button.setEnabled(False)
        self.progress.begin(what, self.tr("Leave the stick in until it says that it is done."))
        self.progress.show()

    def _show_end(self, note: Note) -> None:
        """Say how it ended."""
        self.progress.hide()
        self.now_button.setEnabled(True)
        self.banner.tell(note)

    def _show_fault(self, report: str) -> None:
        """Be ready again, and pass the fault on."""
        self.progress.hide()
        self.now_button.setEnabled(True)
        self.faulted.emit(report)

    def _choose_place(self) -> None:
        """Ask for the folder."""
        self._ask(QFileDialog.FileMode.Directory, self.tr("Where should backups go?"), self._take_place)

    def _choose_file(self) -> None:
        """Ask for the file with the passphrase."""
        self._ask(QFileDialog.FileMode.ExistingFile, self.tr("Which file holds the passphrase?"), self._take_file)

    def _take_place(self, path: Path) -> None:
        """Keep the folder."""
        self.presenter.change(replace(self._schedule, place=path))

    def _take_file(self, path: Path) -> None:
        """Keep the path of the file."""
        self.presenter.change(replace(self._schedule, passphrase_file=path))

    def _ask(self, mode: QFileDialog.FileMode, title: str, take: Callable[[Path], None]) -> None:
        """Ask for a folder or file."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, start)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        self._dialog = dialog
        dialog.open()
