"""The history beside the text: versions to choose from, and a way to close it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asm_desktop.gui.pages.library.past import Past
from asm_desktop.gui.widgets.buttons import icon_button, push_button, set_picture
from asm_desktop.gui.widgets.labels import ShortLabel, text_label
from asm_desktop.gui.widgets.version_list import VersionList


class HistoryPanel(QFrame):
    """Shows a `Past`; `version_chosen` carries the revision whose changes somebody wants to see.

    `version_wanted` carries one that somebody wants back.
    """

    version_chosen = Signal(str)
    version_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "side")
        self.versions = VersionList(self)
        self.back = push_button(self.tr("Bring back"), parent=self)
        self.back.setToolTip(self.tr("Bring this version back"))
        self.back.setAccessibleName(self.tr("Bring this version back"))
        self._chosen = ""
        self._past: Past | None = None
        self._close = icon_button("close", self.tr("Close the history"), self, 16)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 6)
        head.addWidget(text_label(self.tr("History"), "section"), 1)
        head.addWidget(self._close)
        note = text_label(
            self.tr("The newest stands first. The order comes from the chain of versions, not from clocks."),
            "meta",
            "text2",
            wraps=True,
        )
        note.setContentsMargins(16, 8, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.versions, 1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 0)
        below.addWidget(self.back)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(note)
        self.setFocusProxy(self.versions)
        self.versions.chosen.connect(self._choose)
        self.back.clicked.connect(lambda: self.version_wanted.emit(self._chosen))
        self._offer("")
        self._close.clicked.connect(self.closed)

    def sizeHint(self) -> QSize:
        """Return the size that the design gives it."""
        return QSize(326, 400)

    def show_past(self, past: Past) -> None:
        """Show the history of an entry."""
        self._past = past
        self.versions.set_rows(past.rows)
        self._offer("")

    def _choose(self, revision: str) -> None:
        """Show what a version changed, and offer to bring it back."""
        self._offer(revision)
        self.version_chosen.emit(revision)

    def _offer(self, revision: str) -> None:
        """Offer to bring a version back if it is an old one whose text is here."""
        self._chosen = revision
        old = {row.revision for row in self._past.rows if row.old} if self._past is not None else set()
        self.back.setEnabled(revision in old)


class ChangesBar(QFrame):
    """Says whose changes stand in the text, with the key to their marks; `hidden` asks for the text as it is."""

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "changes")
        self._text = ShortLabel(self)
        self._text.setProperty("type", "metaStrong")
        picture = QLabel(self)
        set_picture(picture, "eye", "accent", 18)
        added, removed = text_label(self.tr("added"), "meta"), text_label(self.tr("removed"), "meta")
        added.setProperty("part", "added")
        removed.setProperty("part", "removed")
        hide = push_button(self.tr("Hide changes"), "quiet", parent=self)
        hide.clicked.connect(self.hidden)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addWidget(self._text, 1)
        row.addWidget(added)
        row.addWidget(removed)
        row.addWidget(hide)
        self.hide()

    def tell(self, text: str) -> None:
        """Show whose changes they are."""
        self._text.setText(text)
        self.show()
