"""Looking into a file of an entry: its picture, its pages or its text, and saving a copy of it."""

from pathlib import Path

from PySide6.QtCore import QDir, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.gui import wording
from asm_desktop.gui.pages.library.files import Look
from asm_desktop.gui.widgets.buttons import set_icon
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.safe_browser import SafeBrowser


class FileDialog(QDialog):
    """Shows a `Look`; `copy_wanted` carries the place where somebody wants a copy."""

    copy_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setObjectName("fileDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(look.view.name)
        self.resize(820, 540)
        self.content = self._content()
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(self.tr("Save a copy…"), QDialogButtonBox.ButtonRole.ActionRole)
        set_icon(self.save, "save")
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._choose_place)
        about = f"{wording.media_name(look.view.media)} · {wording.size(look.view.size)}"
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(text_label(look.view.name, "section", wraps=True))
        column.addWidget(text_label(about, "meta", "text2"))
        column.addWidget(self.content, 1)
        column.addWidget(buttons)

    def _content(self) -> QWidget:
        """Return the widget that shows the file."""
        if self.look.view.picture:
            return self._picture()
        if self.look.view.pdf:
            return self._pages()
        if self.look.html:
            return self._text()
        words = self.tr("This file is not shown here. Save a copy and open it with another program.")
        label = text_label(words, "body", "text2", wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _picture(self) -> QWidget:
        """Return the picture in a frame that scrolls."""
        label = QLabel()
        label.setAccessibleName(self.look.view.name)
        label.setPixmap(QPixmap.fromImage(QImage.fromData(self.look.view.picture)))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea(self)
        area.setAccessibleName(self.look.view.name)
        area.setWidgetResizable(True)
        area.setWidget(label)
        return area

    def _pages(self) -> QWidget:
        """Return the pages of a PDF, at the page where the words were found."""
        from asm_desktop.gui.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - QtPdf takes its time

        pages = PdfPages(self)
        pages.view.setAccessibleName(self.look.view.name)
        pages.show_pdf(self.look.view.pdf)
        if self.look.wanted.page:
            pages.view.pageNavigator().jump(self.look.wanted.page - 1, QPointF())
        return pages

    def _text(self) -> QWidget:
        """Return the text, at the page where the words were found."""
        browser = SafeBrowser(self)
        browser.setAccessibleName(self.look.view.name)
        browser.document().setDocumentMargin(16)
        browser.show_html(self.look.html)
        if self.look.wanted.page:
            browser.scrollToAnchor(f"page-{self.look.wanted.page}")
        return browser

    def _choose_place(self) -> None:
        """Let somebody choose where the copy goes."""
        dialog = QFileDialog(self, self.tr("Save a copy"), str(Path(QDir.homePath()) / self.look.view.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.copy_wanted)
        dialog.open()
