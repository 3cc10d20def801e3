"""A panel beside a list: what is known of the chosen line, in groups, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.gui.rows import Panel, PanelGroup, PanelRow
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import push_button, set_picture
from asm_desktop.gui.widgets.labels import text_label

_LONGEST = 36
"""Letters of a link; the whole is its tooltip."""


class SidePanel(QFrame):
    """Shows a `Panel`; `acted` carries the key of a button, `opened` that of a line that leads somewhere."""

    acted = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "side")
        self.panel: Panel | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_panel(self, panel: Panel | None) -> None:
        """Show a panel in place of the one before; None shows nothing."""
        if panel is not None and panel == self.panel:
            return
        self.panel = panel
        body = QWidget()
        body.setProperty("part", "side")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        if panel is not None:
            self._fill(column, panel)
        column.addStretch(1)
        former = self._scroll.takeWidget()
        self._scroll.setWidget(body)
        if former is not None:
            former.deleteLater()

    def _fill(self, column: QVBoxLayout, panel: Panel) -> None:
        """Put title, facts, buttons and groups below each other."""
        column.addWidget(text_label(panel.title, "section", wraps=True))
        if panel.note:
            column.addWidget(text_label(panel.note, "meta", "text2", wraps=True))
        for name, value in panel.facts:
            column.addWidget(_fact(name, value))
        for group in panel.groups:
            self._add_group(column, group)
        if panel.actions:
            column.addSpacing(6)
        for key, text, icon, kind in panel.actions:
            button = push_button(text, kind, icon)
            button.clicked.connect(lambda _checked=False, key=key: self.acted.emit(key))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_group(self, column: QVBoxLayout, group: PanelGroup) -> None:
        """Add a heading and its lines."""
        rule = QFrame()
        rule.setProperty("part", "rule")
        column.addSpacing(4)
        column.addWidget(rule)
        column.addWidget(text_label(group.title, "strong", wraps=True))
        if group.note:
            column.addWidget(text_label(group.note, "meta", "text2", wraps=True))
        for row in group.rows:
            column.addWidget(self._line(row))

    def _line(self, row: PanelRow) -> QWidget:
        """Return one line."""
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        picture = QLabel(whole)
        set_picture(picture, row.icon, painting.mood_tokens(row.mood)[0], 16)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        if row.key:
            short = row.text if len(row.text) <= _LONGEST else f"{row.text[: _LONGEST - 1].rstrip()}…"
            button = push_button(short.replace("&", "&&"), "link")
            button.setAccessibleName(row.text)
            button.setToolTip(row.text)
            button.clicked.connect(lambda _checked=False, key=row.key: self.opened.emit(key))
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            words.addWidget(text_label(row.text, "meta", wraps=True))
        if row.more:
            words.addWidget(text_label(row.more, "meta", "text2", wraps=True))
        line.addLayout(words, 1)
        if row.trail:
            line.addWidget(text_label(row.trail, "meta", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        return whole


def _fact(name: str, value: str) -> QWidget:
    """Return what something is called over what it is."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(1)
    column.addWidget(text_label(name, "meta", "text2"))
    column.addWidget(text_label(value, "body", wraps=True))
    return whole
