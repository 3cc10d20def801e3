"""A new passphrase typed twice, and the words of its recovery sheet shown once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.messages import tell
from asm_desktop.gui.widgets.buttons import push_button, restyle
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.passphrase_edit import PassphraseEdit
from asm_desktop.store.vault import PassphraseShort, check_passphrase


class NewPassphrase(QWidget):
    """Two fields, a hint, and a sentence where something is wrong."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseEdit(self)
        self.second = PassphraseEdit(self)
        self.trouble = text_label("", "meta", "bad", wraps=True)
        self.caps = text_label(self.tr("Caps Lock is on"), "meta", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        hint = self.tr("Four or five words that nobody would expect together are good, and easy to keep in mind.")
        for edit, title in ((self.first, self.tr("New passphrase")), (self.second, self.tr("The same once more"))):
            label = text_label(title, "strong")
            label.setBuddy(edit)
            edit.setAccessibleName(title)
            column.addWidget(label)
            if edit is self.first:
                column.addWidget(text_label(hint, "meta", "text2", wraps=True))
            column.addWidget(edit)
            edit.textEdited.connect(self._edited)
            edit.caps_changed.connect(self._show_caps)
        column.addWidget(self.caps)
        column.addWidget(self.trouble)
        self.caps.hide()
        self.trouble.hide()

    @property
    def text(self) -> str:
        """What is typed into the first field."""
        return self.first.text()

    @property
    def empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not self.first.text() and not self.second.text()

    def take(self) -> str:
        """Return the passphrase, "" if something is wrong with it; then that is said and the field has the keyboard."""
        try:
            check_passphrase(self.first.text())
        except PassphraseShort as error:
            self._say(tell(error).whole, self.first)
            return ""
        if self.first.text() != self.second.text():
            self._say(self.tr("The two are not the same. Type them again."), self.second)
            return ""
        return self.first.text()

    def forget(self) -> None:
        """Empty both fields."""
        for edit in (self.first, self.second):
            edit.clear()
            edit.show_text(shown=False)
        self._edited()

    def _say(self, text: str, edit: PassphraseEdit) -> None:
        """Say what is wrong."""
        self.trouble.setText(text)
        self.trouble.show()
        restyle(edit, faulty=True)
        edit.setAccessibleDescription(text)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _edited(self, _text: str = "") -> None:
        """Take back what was said."""
        self.trouble.hide()
        for edit in (self.first, self.second):
            restyle(edit, faulty=False)
            edit.setAccessibleDescription("")
        self.changed.emit()

    def _show_caps(self, _on: bool) -> None:
        """Say that Caps Lock is on."""
        self.caps.setVisible(self.first.caps or self.second.caps)


class RecoveryWords(QWidget):
    """The words, a way to save the sheet, and a box to say that they are put away."""

    put_away = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write: Callable[[Path], object] = lambda _place: None
        self.words = text_label("", "section", wraps=True)
        self.words.setAccessibleName(self.tr("Words of the recovery sheet"))
        flags = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.words.setTextInteractionFlags(flags)
        frame = QFrame(self)
        frame.setProperty("part", "strip")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.addWidget(self.words)
        self.save = push_button(self.tr("Save the recovery sheet…"), icon="print", parent=self)
        self.saved = text_label("", "meta", "text2", wraps=True)
        self.box = QCheckBox(self.tr("We have printed the sheet or written the words down"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        why = self.tr(
            "These words open the archive when its passphrase is forgotten, in anybody's hands. They are shown only "
            "now: keep them on paper, away from this computer."
        )
        column.addWidget(text_label(why, "body", "text2", wraps=True))
        column.addWidget(frame)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.saved, 1)
        column.addLayout(row)
        column.addWidget(self.box)
        self.save.clicked.connect(self._choose_place)
        self.box.toggled.connect(self.put_away)

    def show_words(self, words: str, write: Callable[[Path], object]) -> None:
        """Show words; `write` writes their sheet to a file."""
        self.words.setText(words)
        self._write = write

    def _choose_place(self) -> None:
        """Let somebody choose where the sheet goes."""
        place = str(Path(QDir.homePath()) / f"{self.tr('Recovery sheet')}.pdf")
        dialog = QFileDialog(self, self.tr("Save the recovery sheet"), place, "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Write the sheet, and say so or what stands in the way."""
        try:
            self._write(Path(file))
        except ArchiveError as error:
            self.saved.setText(tell(error).whole)
        else:
            said = self.tr("Saved as {file}. Print it, then delete the file.")
            self.saved.setText(said.format(file=Path(file).name))
