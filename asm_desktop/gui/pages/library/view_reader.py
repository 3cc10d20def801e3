"""The reader: one entry with its head, state, texts and files."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QWidget

from asm_desktop.gui import markdown_html
from asm_desktop.gui.forms.ui_reader_pane import Ui_ReaderPane
from asm_desktop.gui.pages.library.reader_html import (
    ENTRY_ADDRESS,
    FILE_ADDRESS,
    PICTURE_ADDRESS,
    changes_html,
    reader_html,
)
from asm_desktop.gui.pages.library.view_history import ChangesBar
from asm_desktop.gui.rows import Empty, ReaderPage, Section
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.buttons import bind_button, dress_form, restyle, set_picture
from asm_desktop.gui.widgets.labels import BadgeLabel, IconText

_LOW = 520
"""Height of the pane below which its head folds."""
_MARGIN = 20
_LETTERS = 75
"""Most letters in a line of reading text."""


class ReaderPane(QFrame):
    """Shows a `ReaderPage`; what is asked of the entry goes out as signals."""

    back_wanted = Signal()
    step_wanted = Signal(int)
    file_wanted = Signal(str, str)
    """Entry, key of the file."""
    entry_wanted = Signal(str)
    acted = Signal(str)
    """Key of a strip's button."""
    address_copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReaderPane()
        self.ui.setupUi(self)
        self.page: ReaderPage | None = None
        self._tools: list[tuple[QAbstractButton, QAction]] = []
        self.ui.moreButton.setMenu(QMenu(self.ui.moreButton))
        self.setProperty("part", "pane")
        dress_form(self)
        self.ui.backButton.hide()
        self.ui.text.setAccessibleName(self.tr("Text of the entry"))
        for button in (self.ui.upButton, self.ui.downButton):
            button.setIconSize(QSize(16, 16))
        self.ui.backButton.clicked.connect(self.back_wanted)
        self.ui.upButton.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.ui.downButton.clicked.connect(lambda: self.step_wanted.emit(1))
        self.ui.text.link_clicked.connect(self._follow)
        self.ui.strips.acted.connect(self.acted)
        self._changes = ChangesBar(self)
        self._changes.hidden.connect(self.hide_changes)
        self.ui.entryLayout.insertWidget(1, self._changes)
        self.setFocusProxy(self.ui.text)
        DRESSER.changed.connect(self._redraw)
        self.show_nothing(Empty("library", self.tr("Choose an entry to read it.")))

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window; what cannot be done has no button."""
        for button, key in (
            (self.ui.editButton, "edit"),
            (self.ui.briefButton, "brief"),
            (self.ui.copyButton, "copy-source"),
            (self.ui.historyButton, "history"),
        ):
            action = actions.get(key)
            button.setVisible(action is not None)
            if action is not None:
                bind_button(button, action)
                if button is not self.ui.historyButton:
                    self._tools.append((button, action))
        self._fit_tools()

    def show_page(self, page: ReaderPage) -> None:
        """Show an entry; small pictures of its files stay where it is the same entry, else they come later."""
        same = self.page is not None and self.page.entity == page.entity
        scrolled = self.ui.text.verticalScrollBar().value() if same else 0
        self.page = page
        self._changes.hide()
        self.ui.stack.setCurrentWidget(self.ui.entryPart)
        self._show_head(page)
        direction = Qt.LayoutDirection.RightToLeft if page.rtl else Qt.LayoutDirection.LeftToRight
        self.ui.text.setLayoutDirection(direction)
        option = self.ui.text.document().defaultTextOption()
        option.setTextDirection(direction)
        self.ui.text.document().setDefaultTextOption(option)
        pictures = self.ui.text.pictures if same else {}
        self.ui.text.show_html(reader_html(page, DRESSER.theme, pictures), pictures)
        self.ui.text.verticalScrollBar().setValue(scrolled)
        self._fit()

    def show_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Show small pictures of the entry's files, by the key of the file."""
        images = {PICTURE_ADDRESS + key: QImage.fromData(data) for key, data in pictures.items()}
        if self.page is not None and self._changes.isHidden():
            scrolled = self.ui.text.verticalScrollBar().value()
            self.ui.text.show_html(reader_html(self.page, DRESSER.theme, images), images)
            self.ui.text.verticalScrollBar().setValue(scrolled)

    def show_changes(self, text: str, sections: Sequence[Section]) -> None:
        """Show what a version changed in place of the text, with the key to its marks."""
        self._changes.tell(text)
        self.ui.text.show_html(changes_html(sections), self.ui.text.pictures)

    def hide_changes(self) -> None:
        """Show the text as it is."""
        if not self._changes.isHidden():
            self._changes.hide()
            self._redraw()

    def show_nothing(self, empty: Empty) -> None:
        """Show that no entry is chosen."""
        self.page = None
        self.show_position("", before=False, behind=False)
        self.ui.nothing.tell(empty)
        self.ui.stack.setCurrentWidget(self.ui.nothing)

    def show_position(self, position: str, *, before: bool, behind: bool) -> None:
        """Show the place of the entry among the results, and whether there are entries before and behind it."""
        self.ui.positionLabel.setText(position)
        self._fit_tools()
        self.ui.upButton.setEnabled(before)
        self.ui.downButton.setEnabled(behind)

    def set_back(self, *, shown: bool) -> None:
        """Show the way back to the results, where the reader fills the page."""
        self.ui.backButton.setVisible(shown)
        self._fit_tools()

    def copy_with_source(self) -> bool:
        """Copy what is selected, or the first text, with where it comes from; False where nothing may be copied."""
        if self.page is None or self.page.stays is not None:
            return False
        words = self.ui.text.textCursor().selectedText().replace("\u2029", "\n").strip()
        if not words and self.page.sections:
            words = markdown_html.text_of(self.page.sections[0].html)
        data = QMimeData()
        data.setText(f"{words}\n\n{self.page.source}" if words else self.page.source)
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the head where the pane is low, and keep lines readable where it is wide."""
        super().resizeEvent(event)
        self._fit()
        self._fit_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous entry with J and K."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            self.step_wanted.emit(step)
            return
        super().keyPressEvent(event)

    def _show_head(self, page: ReaderPage) -> None:
        """Show kind, code, title, label, facts, strips and badges."""
        set_picture(self.ui.kindIcon, page.icon, "text2", 16)
        self.ui.kindLabel.setText(" · ".join(part for part in (page.kind, page.language) if part))
        self.ui.codeLabel.setText(page.code)
        self.ui.codeLabel.setToolTip(self.tr("The code of this entry"))
        self.ui.titleLabel.setText(page.title.text)
        self.ui.chip.show_label(page.label, page.meaning)
        self.ui.meaningLabel.setText(page.meaning)
        self.ui.facts.show_widgets([IconText(icon, text, name) for icon, text, name in page.facts])
        self.ui.badges.show_widgets([BadgeLabel(badge) for badge in page.badges])
        self.ui.strips.show_notes(page.strips)

    def _fit(self) -> None:
        """Leave out of the head what does not fit a low pane, and give the text a readable width."""
        low = self.height() < _LOW
        page = self.page
        step = "entryLow" if low else "entry"
        if self.ui.titleLabel.property("type") != step:
            restyle(self.ui.titleLabel, type=step)
        self.ui.facts.setVisible(page is not None and bool(page.facts) and not low)
        self.ui.badges.setVisible(page is not None and bool(page.badges) and not low)
        for widget in (self.ui.kindIcon, self.ui.kindLabel, self.ui.codeLabel):
            widget.setVisible(not low)
        self.ui.headLayout.setContentsMargins(_MARGIN, 8 if low else 12, _MARGIN, 8 if low else 12)
        letters = QFontMetrics(DRESSER.appearance.font("reading")).averageCharWidth() * _LETTERS
        spare = max(8, self.width() - 2 * _MARGIN - letters)
        self.ui.text.setViewportMargins(_MARGIN, 4, spare, 0)

    def _fit_tools(self) -> None:
        """Put the tools that do not fit beside each other into the menu of more actions."""
        steady = [self.ui.historyButton, self.ui.positionLabel, self.ui.upButton, self.ui.downButton]
        if not self.ui.backButton.isHidden():
            steady.append(self.ui.backButton)
        margins = self.ui.toolLayout.contentsMargins()
        gap = self.ui.toolLayout.spacing()
        room = self.width() - margins.left() - margins.right() - sum(one.sizeHint().width() + gap for one in steady)
        more = self.ui.moreButton.sizeHint().width() + gap
        widths = [button.sizeHint().width() + gap for button, _action in self._tools]
        fitting = len(widths)
        while fitting and sum(widths[:fitting]) > room - (more if fitting < len(widths) else 0):
            fitting -= 1
        for place, (button, _action) in enumerate(self._tools):
            button.setVisible(place < fitting)
        self.ui.moreButton.setVisible(fitting < len(widths))
        menu = self.ui.moreButton.menu()
        menu.clear()
        menu.addActions([action for _button, action in self._tools[fitting:]])

    def _redraw(self) -> None:
        """Set the text anew in the present look: tables carry its colours."""
        if self.page is not None:
            pictures = self.ui.text.pictures
            self.ui.text.show_html(reader_html(self.page, DRESSER.theme, pictures), pictures)
            self._fit()
        self._fit_tools()

    def _follow(self, address: str) -> None:
        """Show a file or entry; copy an address of the web, for nothing here goes there."""
        if address.startswith(FILE_ADDRESS):
            if self.page is not None:
                self.file_wanted.emit(self.page.entity, address.removeprefix(FILE_ADDRESS))
        elif address.startswith(ENTRY_ADDRESS):
            self.entry_wanted.emit(address.removeprefix(ENTRY_ADDRESS))
        else:
            QGuiApplication.clipboard().setText(address)
            self.address_copied.emit(address)
