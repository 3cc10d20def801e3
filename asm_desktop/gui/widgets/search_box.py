"""The search box: filters that are on as chips, then the words, then clear and help."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from asm_desktop.gui.rows import Chip
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.buttons import icon_button, restyle, set_icon, set_picture
from asm_desktop.gui.widgets.labels import text_label

LIVE_AFTER = 200
"""Milliseconds after the last key until the words are searched."""

_TEXT_ROOM = 190
_CHIP_TEXT = 190


class _WordsEdit(QLineEdit):
    """The words; Backspace at their beginning turns to the chips, Down to the results."""

    backspaced = Signal()
    left_down = Signal()
    focus_changed = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Backspace in an empty box and Down to the box around."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the box."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the box."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords


class ChipFrame(QFrame):
    """A filter that is on; its cross takes it off."""

    removed = Signal(str)

    def __init__(self, chip: Chip, removal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setProperty("part", "chip")
        self.setFixedHeight(26)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 5, 0)
        row.setSpacing(4)
        label = text_label("", "metaStrong")
        metrics = QFontMetrics(DRESSER.appearance.font("metaStrong"))
        label.setText(metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, DRESSER.appearance.scaled(_CHIP_TEXT)))
        label.setToolTip(chip.text)
        row.addWidget(label)
        cross = icon_button("close", removal, self, 12)
        cross.setFixedSize(QSize(18, 18))
        set_icon(cross, "close", "accent", 12)
        cross.clicked.connect(lambda: self.removed.emit(chip.key))
        row.addWidget(cross)


class SearchBox(QFrame):
    """Words and chips. `edited` comes 200 ms after the last key, `submitted` at once on Enter."""

    edited = Signal(str)
    submitted = Signal(str)
    chip_removed = Signal(str)
    help_wanted = Signal()
    results_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._frames: list[ChipFrame] = []
        self._last_selected = False
        self.setProperty("part", "search")
        restyle(self, usable=True, active=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit = _WordsEdit(self)
        self._more = text_label("", "metaStrong", "text2")
        self._more.hide()
        self._clear = icon_button("close", self.tr("Clear the words"), self, 16)
        self._help = icon_button("help", self.tr("How to search"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LIVE_AFTER)
        self._build()
        self._connect()

    def _build(self) -> None:
        """Lay out icon, chips, words, buttons."""
        self.setFixedHeight(DRESSER.appearance.scaled(40))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(8)
        glass = QLabel(self)
        set_picture(glass, "search", "accent", 18)
        self._row.addWidget(glass)
        self._row.addWidget(self._more)
        self._row.addWidget(self._edit, 1)
        self._row.addWidget(self._clear)
        self._row.addWidget(self._help)
        self._clear.hide()
        self._edit.setAccessibleName(self.tr("Search the library"))
        self.set_usable(usable=True)
        self.setFocusProxy(self._edit)

    def _connect(self) -> None:
        """Connect the parts."""
        self._edit.textEdited.connect(self._text_edited)
        self._edit.returnPressed.connect(self._submit)
        self._edit.backspaced.connect(self._backspace)
        self._edit.left_down.connect(self.results_wanted)
        self._edit.focus_changed.connect(lambda active: restyle(self, active=active))
        self._timer.timeout.connect(lambda: self.edited.emit(self._edit.text()))
        self._clear.clicked.connect(self.clear)
        self._help.clicked.connect(self.help_wanted)

    @property
    def words(self) -> str:
        """The words typed."""
        return self._edit.text()

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody types here."""
        return self._edit.hasFocus()

    def set_words(self, words: str) -> None:
        """Put words into the box without searching."""
        if words != self._edit.text():
            self._edit.setText(words)
        self._clear.setVisible(bool(words))

    def set_usable(self, *, usable: bool, why: str = "") -> None:
        """Allow typing or not; `why` is shown in the box if not."""
        self._edit.setEnabled(usable)
        example = self.tr("Search, for example: mercury retort country:GH")
        self._edit.setPlaceholderText(example if usable else why)
        restyle(self, usable=usable)

    def clear(self) -> None:
        """Empty the words and search at once."""
        self._edit.clear()
        self._clear.hide()
        self._edit.setFocus()
        self._submit()

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show the filters that are on."""
        if tuple(chips) == self._chips:
            return
        self._chips = tuple(chips)
        self._last_selected = False
        for frame in self._frames:
            self._row.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._frames = []
        for place, chip in enumerate(self._chips):
            frame = ChipFrame(chip, self.tr("Remove the filter {name}").format(name=chip.text), self)
            frame.removed.connect(self.chip_removed)
            self._row.insertWidget(1 + place, frame)
            self._frames.append(frame)
        self._fit()

    def select_all(self) -> None:
        """Take the keyboard and select the words."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text size."""
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(DRESSER.appearance.scaled(40))
        super().changeEvent(event)

    def _fit(self) -> None:
        """Show the chips that fit beside the words; the others become a number."""
        room = self.width() - _TEXT_ROOM - 120
        shown = 0
        for frame in self._frames:
            room -= frame.sizeHint().width() + 8
            fits = room >= 0 or (shown == 0 and len(self._frames) == 1)
            frame.setVisible(fits)
            shown += fits
        rest = len(self._frames) - shown
        self._more.setText(f"+{rest}")
        self._more.setToolTip("\n".join(chip.text for chip in self._chips[shown:]))
        self._more.setVisible(rest > 0)

    def _text_edited(self, text: str) -> None:
        """Search soon."""
        self._unselect()
        self._clear.setVisible(bool(text))
        self._timer.start()

    def _submit(self) -> None:
        """Search now."""
        self._timer.stop()
        self.submitted.emit(self._edit.text())

    def _backspace(self) -> None:
        """Select the last chip; when it is selected, take it off."""
        if not self._frames:
            return
        if self._last_selected:
            self.chip_removed.emit(self._chips[-1].key)
            return
        self._last_selected = True
        restyle(self._frames[-1], selected=True)
        for label in self._frames[-1].findChildren(QLabel):
            restyle(label)

    def _unselect(self) -> None:
        """Let go of the selected chip."""
        if self._last_selected and self._frames:
            restyle(self._frames[-1], selected=False)
            for label in self._frames[-1].findChildren(QLabel):
                restyle(label)
        self._last_selected = False
