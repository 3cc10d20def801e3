"""Shows text of entries. It loads nothing by itself: no file, no picture, no address, whatever the text asks for."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from asm_desktop.gui.theme import DRESSER


class SafeBrowser(QTextBrowser):
    """A text browser that only shows pictures it was handed and opens no link; `link_clicked` tells of one."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QImage] = {}
        self._html = ""
        self._place = -1
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda address: self.link_clicked.emit(address.toString()))
        DRESSER.changed.connect(self._redraw)

    @property
    def pictures(self) -> dict[str, QImage]:
        """The pictures that may be shown, by address."""
        return self._pictures

    def show_html(self, html: str, pictures: dict[str, QImage] | None = None) -> None:
        """Show safe HTML; `pictures` are those it may show, by address."""
        self._pictures = dict(pictures or {})
        self._html = html
        self._place = -1
        self._redraw()

    def loadResource(self, kind: int, address: QUrl | str) -> object:
        """Return a picture that was handed in, and nothing else."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._pictures.get(QUrl(address).toString(), QImage())
        return b""

    def go_to_mark(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) found word; False if there is none."""
        places = self.marks()
        if not places:
            return False
        self._place = (self._place + step) % len(places)
        start, length = places[self._place]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def marks(self) -> list[tuple[int, int]]:
        """Return place and length of each found word, in the order of the text."""
        places: list[tuple[int, int]] = []
        block = self.document().begin()
        ground = DRESSER.theme["mark"].lower()
        while block.isValid():
            piece = block.begin()
            while not piece.atEnd():
                fragment = piece.fragment()
                if fragment.charFormat().background().color().name() == ground and fragment.length():
                    places.append((fragment.position(), fragment.length()))
                piece += 1
            block = block.next()
        return places

    def _redraw(self) -> None:
        """Draw again in the present look; the fonts are those of reading."""
        self.document().setDefaultFont(DRESSER.appearance.font("reading"))
        self.document().setDefaultStyleSheet(reading_style())
        self.setHtml(self._html)


def reading_style() -> str:
    """Return the style of reading text in the present look.

    Headings of parts are paragraphs of a class, for Qt gives its own headings sizes that no style can change.
    """
    theme = DRESSER.theme
    part = DRESSER.appearance.font("part").pointSizeF()
    meta = DRESSER.appearance.font("body").pointSizeF()
    return f"""
    h4 {{ font-weight: 600; margin-top: 10px; margin-bottom: 2px }}
    p, li {{ line-height: 135%; margin-top: 0px; margin-bottom: 10px }}
    p.part {{ font-size: {part}pt; font-weight: 600; margin-top: 14px; margin-bottom: 4px; line-height: 110% }}
    li {{ margin-bottom: 3px }}
    ul, ol {{ margin-top: 0px; margin-bottom: 10px }}
    a {{ color: {theme["accent"]} }}
    span.mark {{ background-color: {theme["mark"]}; color: {theme["onMark"]}; font-weight: 600 }}
    span.added {{ background-color: {theme["addBg"]}; text-decoration: underline }}
    span.removed {{ background-color: {theme["delBg"]}; text-decoration: line-through }}
    blockquote {{ color: {theme["text2"]}; margin-left: 18px }}
    th {{ font-size: {meta}pt; font-weight: 600; padding: 4px 10px 4px 0px }}
    td {{ font-size: {meta}pt; padding: 4px 10px 4px 0px }}
    td.name {{ color: {theme["text2"]} }}
    table.rows td, table.rows th {{ border-bottom: 1px solid {theme["line"]}; padding: 6px 12px 6px 0px }}
    p.meta {{ font-size: {meta}pt; color: {theme["text2"]} }}
    """
