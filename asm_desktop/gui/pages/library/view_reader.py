"""The reader: one entry with its head, state, texts and files."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QWidget

from asm_desktop.gui import markdown_html
from asm_desktop.gui.forms.ui_reader_pane import Ui_ReaderPane
from asm_desktop.gui.icons import Follower
from asm_desktop.gui.pages.library.reader_html import reader_html
from asm_desktop.gui.rows import Badge, Empty, ReaderPage
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import dress_form, restyle, set_icon, set_picture
from asm_desktop.gui.widgets.labels import BadgeLabel, IconText

_LOW = 560
"""Height of the pane below which its head folds."""
_TEXT_MARGIN = 20


class ReaderPane(QFrame):
    """Shows a `ReaderPage`; what is asked of the entry goes out as signals."""

    back_wanted = Signal()
    step_wanted = Signal(int)
    file_wanted = Signal(str, str)
    """Entry, key of the file."""
    address_copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReaderPane()
        self.ui.setupUi(self)
        self.page: ReaderPage | None = None
        self.setProperty("part", "pane")
        dress_form(self)
        self.ui.backButton.hide()
        self.ui.text.setAccessibleName(self.tr("Text of the entry"))
        self.ui.text.setViewportMargins(_TEXT_MARGIN, 4, 8, 0)
        for button in (self.ui.upButton, self.ui.downButton):
            button.setIconSize(QSize(16, 16))
        self.ui.backButton.clicked.connect(self.back_wanted)
        self.ui.upButton.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.ui.downButton.clicked.connect(lambda: self.step_wanted.emit(1))
        self.ui.text.link_clicked.connect(self._follow)
        self.setFocusProxy(self.ui.text)
        self.show_nothing(Empty("library", self.tr("Choose an entry to read it.")))

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window; what cannot be done has no button."""
        for button, key in (
            (self.ui.editButton, "edit"),
            (self.ui.briefButton, "brief"),
            (self.ui.copyButton, "copy-source"),
        ):
            action = actions.get(key)
            button.setVisible(action is not None)
            if action is not None:
                bind_button(button, action)

    def show_page(self, page: ReaderPage, position: str = "") -> None:
        """Show an entry; `position` is its place among the results, in words."""
        same = self.page is not None and self.page.entity == page.entity
        scrolled = self.ui.text.verticalScrollBar().value() if same else 0
        self.page = page
        self.ui.stack.setCurrentWidget(self.ui.entryPart)
        self.ui.positionLabel.setText(position)
        self._show_head(page)
        html = reader_html(page, DRESSER.theme)
        direction = Qt.LayoutDirection.RightToLeft if page.rtl else Qt.LayoutDirection.LeftToRight
        self.ui.text.setLayoutDirection(direction)
        option = self.ui.text.document().defaultTextOption()
        option.setTextDirection(direction)
        self.ui.text.document().setDefaultTextOption(option)
        self.ui.text.show_html(html)
        self.ui.text.verticalScrollBar().setValue(scrolled)
        self._fold()

    def show_nothing(self, empty: Empty) -> None:
        """Show that no entry is chosen."""
        self.page = None
        self.ui.positionLabel.clear()
        self.ui.nothing.tell(empty)
        self.ui.stack.setCurrentWidget(self.ui.nothing)

    def show_position(self, position: str) -> None:
        """Show the place of the entry among the results."""
        self.ui.positionLabel.setText(position)

    def set_back(self, *, shown: bool) -> None:
        """Show the way back to the results, where the reader fills the page."""
        self.ui.backButton.setVisible(shown)

    def copy_with_source(self) -> bool:
        """Copy what is selected, or "In short", with where it comes from; False without an entry."""
        if self.page is None:
            return False
        words = self.ui.text.textCursor().selectedText().replace("\u2029", "\n").strip()
        if not words and self.page.sections:
            words = markdown_html.text_of(self.page.sections[0].html)
        data = QMimeData()
        data.setText(f"{words}\n\n{self.page.source}" if words else self.page.source)
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def resizeEvent(self, event: object) -> None:
        """Fold the head where the pane is low, and keep lines readable where it is wide."""
        super().resizeEvent(event)  # type: ignore[arg-type] # any resize event
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous entry with J and K."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            self.step_wanted.emit(step)
            return
        super().keyPressEvent(event)

    def _show_head(self, page: ReaderPage) -> None:
        """Show title, label, facts, badges and strip."""
        self.ui.titleLabel.setText(page.title.text)
        self.ui.chip.show_label(page.label, page.meaning)
        self.ui.chip.setVisible(bool(page.label))
        self.ui.meaningLabel.setText(page.meaning)
        self.ui.codeLabel.setText(page.code)
        self.ui.codeLabel.setToolTip(self.tr("The code of this entry"))
        self.ui.facts.show_widgets([IconText(icon, text, name) for icon, text, name in page.facts])
        tags = [Badge(page.kind, page.icon), *page.badges]
        self.ui.badges.show_widgets([BadgeLabel(badge) for badge in tags])
        if page.strip is not None:
            tint = painting.mood_tokens(page.strip.mood)[0]
            for old in self.ui.stripIcon.findChildren(Follower):
                old.deleteLater()
            set_picture(self.ui.stripIcon, page.strip.icon, tint, 18)
            self.ui.stripLabel.setText(page.strip.text)

    def _fold(self) -> None:
        """Leave out of the head what does not fit a low pane."""
        low = self.height() < _LOW
        page = self.page
        restyle(self.ui.titleLabel, type="entryLow" if low else "entry")
        self.ui.facts.setVisible(page is not None and bool(page.facts) and not low)
        self.ui.strip.setVisible(page is not None and page.strip is not None)
        self.ui.headLayout.setContentsMargins(_TEXT_MARGIN, 8 if low else 12, _TEXT_MARGIN, 8 if low else 10)

    def _follow(self, address: str) -> None:
        """Show a file of the entry; copy an address of the web, for nothing here goes there."""
        if address.startswith("file-of-entry:"):
            if self.page is not None:
                self.file_wanted.emit(self.page.entity, address.removeprefix("file-of-entry:"))
            return
        QGuiApplication.clipboard().setText(address)
        self.address_copied.emit(address)


def bind_button(button: QAbstractButton, action: QAction) -> None:
    """Let a button do what an action does, usable when the action is."""
    button.clicked.connect(lambda: action.trigger())
    fit: Callable[[], None] = lambda: button.setEnabled(action.isEnabled())  # noqa: E731 - connected and called
    action.changed.connect(fit)
    fit()
    keys = action.shortcut().toString()
    if keys:
        button.setToolTip(f"{button.text() or button.accessibleName()} ({keys})")
