"""The files of an entry: a list, and buttons to add and remove."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from asm_desktop.gui.form_rows import FormFile
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.labels import text_label

_KEY = 0x0101


class FilesForm(QWidget):
    """Files can also be dropped here. `added` carries paths, `removed` the key of a file."""

    added = Signal(object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._dialog: QFileDialog | None = None
        self._model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Files of the entry"))
        self.list.setProperty("part", "card")
        self._add = push_button(self.tr("Add a file…"), icon="attach", parent=self)
        self._remove = push_button(self.tr("Take it off"), "quiet", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Files"), "strong"))
        hint = self.tr(
            "Their names stay in this office. Pictures travel without the place and date that a camera adds."
        )
        column.addWidget(text_label(hint, "meta", "text2", wraps=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        self._add.clicked.connect(self.choose)
        self._remove.clicked.connect(self._take_off)
        self.list.selectionModel().selectionChanged.connect(lambda _now, _before: self._fit())
        self._fit()

    def show_files(self, files: Sequence[FormFile]) -> None:
        """Show files in place of those before."""
        self._model.clear()
        for file in files:
            item = QStandardItem(f"{file.name}   {file.about}")
            item.setData(file.key, _KEY)
            self._model.appendRow(item)
        self._fit()

    def choose(self) -> None:
        """Ask for files."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Add files"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.added.emit([Path(name) for name in names]))
        self._dialog = dialog
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this laptop."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that were dropped."""
        self.added.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _take_off(self) -> None:
        """Take the chosen file off."""
        key = self.list.currentIndex().data(_KEY)
        if key:
            self.removed.emit(str(key))

    def _fit(self) -> None:
        """Allow taking off while a file is chosen."""
        self._remove.setEnabled(self.list.selectionModel().hasSelection())
