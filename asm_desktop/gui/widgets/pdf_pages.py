"""The pages of a PDF as they will be printed. It is imported only where one is shown, for QtPdf takes its time."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.gui.icons import Follower
from asm_desktop.gui.theme import DRESSER


class PdfPages(QWidget):
    """Shows a PDF from memory, all pages below each other. `page_changed` counts from 1."""

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("The sheet as it will be printed"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.pageNavigator().currentPageChanged.connect(self._tell)
        self.setFocusProxy(self.view)
        Follower(self.view, self._paint_ground)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF in place of the one before, at the same place as far as it has it."""
        navigator = self.view.pageNavigator()
        page = navigator.currentPage()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        navigator.jump(min(page, max(0, self.document.pageCount() - 1)), navigator.currentLocation())
        self._tell(navigator.currentPage())

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self._buffer.close()

    def fit(self, *, whole_page: bool) -> None:
        """Fit the width of a page, or all of it."""
        mode = QPdfView.ZoomMode.FitInView if whole_page else QPdfView.ZoomMode.FitToWidth
        self.view.setZoomMode(mode)

    def step(self, pages: int) -> None:
        """Go some pages on or back."""
        navigator = self.view.pageNavigator()
        page = min(max(0, navigator.currentPage() + pages), max(0, self.document.pageCount() - 1))
        navigator.jump(page, navigator.currentLocation())

    def _paint_ground(self) -> None:
        """Lay the pages on the quiet ground of the look."""
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, QColor(DRESSER.theme["sunken"]))
        self.view.setPalette(palette)

    def _tell(self, page: int) -> None:
        """Say which page is shown."""
        self.page_changed.emit(page + 1, self.document.pageCount())
