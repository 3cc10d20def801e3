"""Several values out of a long list: chips, and a line that offers what begins or goes on like what is typed."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.folding import fold
from asm_desktop.gui.form_rows import FormField
from asm_desktop.gui.rows import Chip
from asm_desktop.gui.widgets.buttons import restyle
from asm_desktop.gui.widgets.flow_row import FlowRow
from asm_desktop.gui.widgets.search_box import ChipFrame

_OFFERED = 12


class _ChoiceEdit(QLineEdit):
    """The line; Backspace at its beginning takes the last chip off."""

    backspaced = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Backspace in an empty line to the list."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        else:
            super().keyPressEvent(event)


class ChoiceList(QFrame):
    """Values of a word list. What is typed finds its words without accents and in the middle too."""

    edited = Signal()

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = {choice.value: choice.text for choice in field.choices}
        self._folded = {value: fold(text) for value, text in self._texts.items()}
        self._values: list[str] = []
        self._left = ""
        self.setProperty("part", "search")
        restyle(self, active=False, usable=True)
        self._chips = FlowRow(self)
        self._chips.hide()
        self._edit = _ChoiceEdit(self)
        self._edit.setPlaceholderText(self.tr("Add: type its beginning"))
        self._edit.setAccessibleName(field.title)
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        offered = QListView()
        offered.setProperty("part", "offers")
        completer.setPopup(offered)
        self._edit.setCompleter(completer)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self._edit)
        self._edit.textEdited.connect(self._offer)
        self._edit.returnPressed.connect(self._take_typed)
        self._edit.backspaced.connect(self._drop_last)
        self._edit.editingFinished.connect(self._leave)
        # Queued: after this signal Qt writes the chosen words into the line, which is to be empty for the next.
        completer.activated[str].connect(  # type: ignore[index] # overloads are not in the stubs
            self._take_text, Qt.ConnectionType.QueuedConnection
        )
        self.setFocusProxy(self._edit)

    def value(self) -> Json | None:
        """Return the values chosen, and what was left in the line though it is none of the words."""
        return list[Json]([*self._values, self._left] if self._left else self._values) or None

    def fill(self, value: Json | None) -> None:
        """Show values; those that the list does not have are shown as they are."""
        self._values = [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
        self._left = ""
        self._edit.clear()
        self._show()

    def _offer(self, typed: str) -> None:
        """Offer the words that go with what is typed, those that begin so first."""
        wanted = fold(typed.strip())
        hits = [
            value for value, text in self._folded.items() if wanted and wanted in text and value not in self._values
        ]
        hits.sort(key=lambda value: (not self._folded[value].startswith(wanted), self._folded[value]))
        self._offers.setStringList([self._texts[value] for value in hits[:_OFFERED]])

    def _take_typed(self) -> None:
        """Take the first offer for what is typed."""
        self._offer(self._edit.text())
        offers = self._offers.stringList()
        if offers:
            self._take_text(offers[0])

    def _take_text(self, text: str) -> None:
        """Take the value with these words."""
        value = next((one for one, words in self._texts.items() if words == text), "")
        former, self._left = self._left, ""
        self._edit.clear()
        if value and value not in self._values:
            self._values.append(value)
            self._show()
        elif not former:
            return
        self.edited.emit()

    def _leave(self) -> None:
        """Take the word that was typed in full; let others be told of what is none, so that it is not lost unseen."""
        typed = self._edit.text().strip()
        value = next((one for one, words in self._folded.items() if words == fold(typed)), "")
        if typed and value:
            self._take_text(self._texts[value])
        elif typed != self._left:
            self._left = typed
            self.edited.emit()

    def _drop_last(self) -> None:
        """Take the last value off."""
        if self._values:
            self._drop(self._values[-1])

    def _drop(self, value: str) -> None:
        """Take a value off."""
        self._values.remove(value)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """Show the chips."""
        frames: list[QWidget] = []
        for value in self._values:
            text = self._texts.get(value, value)
            frame = ChipFrame(Chip(value, text), self.tr("Remove {name}").format(name=text), self)
            frame.removed.connect(self._drop)
            frames.append(frame)
        self._chips.show_widgets(frames)
