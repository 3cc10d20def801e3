"""Several entries out of all: chips, and a line that offers entries by the beginning of a title or by a code."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from asm_desktop.gui.rows import Chip, ResultRow
from asm_desktop.gui.widgets.buttons import restyle
from asm_desktop.gui.widgets.flow_row import FlowRow
from asm_desktop.gui.widgets.search_box import ChipFrame

_LONGEST = 44


class _PickEdit(QLineEdit):
    """The line; Backspace at its beginning takes the last chip off, Enter takes the first offer."""

    backspaced = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Backspace in an empty line on, and keep Enter from closing a dialog."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class EntryPicker(QFrame):
    """`typed` asks for offers, which `offer` shows; `changed` tells that other entries are chosen."""

    typed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._offered: dict[str, str] = {}
        self._wants_first = False
        self.single = False
        """Whether a new entry takes the place of the one chosen."""
        self.setProperty("part", "search")
        restyle(self, active=False, usable=True)
        self._chips = FlowRow(self)
        self._chips.hide()
        self.edit = _PickEdit(self)
        self.edit.setPlaceholderText(self.tr("Beginning of a title, or a code like 7K3M-9QXD"))
        self.edit.setAccessibleName(self.tr("Entry"))
        self._texts = QStringListModel(self)
        completer = QCompleter(self._texts, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setProperty("part", "offers")
        completer.setPopup(popup)
        self.edit.setCompleter(completer)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self.edit)
        self.edit.textEdited.connect(self._ask)
        self.edit.backspaced.connect(self._drop_last)
        self.edit.entered.connect(self._take_first)
        # Queued: after this signal Qt writes the chosen words into the line, which is to be empty for the next.
        completer.activated[str].connect(  # type: ignore[index] # overloads are not in the stubs
            self._take, Qt.ConnectionType.QueuedConnection
        )
        self.setFocusProxy(self.edit)

    @property
    def entities(self) -> tuple[str, ...]:
        """The entries chosen."""
        return tuple(self._titles)

    def choose(self, titles: dict[str, str]) -> None:
        """Show these entries, title by id, as chosen."""
        self._titles = dict(titles)
        self._show()

    def offer(self, rows: Sequence[ResultRow]) -> None:
        """Offer these entries for what was typed."""
        self._offered = {f"{row.title.text}  ({row.code})": row.entity for row in rows}
        self._texts.setStringList(list(self._offered))
        if self._wants_first:
            self._take_first()
        elif self.edit.hasFocus() and self._offered:
            self.edit.completer().complete()

    def _ask(self, text: str) -> None:
        """Ask for entries that fit."""
        self._offered = {}
        self._wants_first = False
        self.typed.emit(text)

    def _take_first(self) -> None:
        """Take the best offer, now or as soon as it comes."""
        self._wants_first = not self._offered
        if self._offered:
            self._take(next(iter(self._offered)))

    def _take(self, text: str) -> None:
        """Choose what was offered with this text."""
        entity = self._offered.get(text, "")
        self.edit.clear()
        if entity:
            kept = {} if self.single else self._titles
            self._titles = {**kept, entity: text}
            self._show()
            self.changed.emit()

    def _drop_last(self) -> None:
        """Take the last entry off."""
        if self._titles:
            self._drop(next(reversed(self._titles)))

    def _drop(self, entity: str) -> None:
        """Take an entry off."""
        self._titles.pop(entity, None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Show the chips."""
        frames: list[QWidget] = []
        for entity, title in self._titles.items():
            short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
            frame = ChipFrame(Chip(entity, short), self.tr("Remove {name}").format(name=title), self)
            frame.setToolTip(title)
            frame.removed.connect(self._drop)
            frames.append(frame)
        self._chips.show_widgets(frames)
