"""The window of a locked archive: a card with one field, on an empty ground. Its title tells nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.gui import wording
from asm_desktop.gui.forms.ui_locked_window import Ui_LockedWindow
from asm_desktop.gui.pages.locked.presenter import Unlocking
from asm_desktop.gui.rows import Note
from asm_desktop.gui.widgets.buttons import dress_form, restyle
from asm_desktop.gui.widgets.new_passphrase import NewPassphrase
from asm_desktop.gui.widgets.own_commands import interface_languages


class LockedWindow(QWidget):
    """`opened` carries the desk once the archive is open; `left` that somebody closed the window without."""

    opened = Signal(object)
    left = Signal()
    language_wanted = Signal(str)
    other_wanted = Signal()
    """Somebody wants another archive."""

    def __init__(self, unlocking: Unlocking, language: str, why: str = "") -> None:
        super().__init__()
        self.ui = Ui_LockedWindow()
        self.ui.setupUi(self)
        dress_form(self)
        self.setMinimumSize(QSize(560, 480))
        self._unlocking = unlocking
        self._opened = False
        self.new = NewPassphrase(self)
        self.ui.newLayout.addWidget(self.new)
        self.ui.whyLabel.setText(why)
        name = unlocking.folder.name
        self.ui.titleLabel.setText(self.tr("The archive “{folder}” is locked").format(folder=name))
        self._fill_languages(language)
        self._connect()
        self._show_words_part(shown=False)
        self.ui.capsRow.hide()
        self._say("")

    def _fill_languages(self, language: str) -> None:
        """Fill the list of languages; there is no choice where there is one only."""
        languages = interface_languages()
        for code in languages:
            self.ui.languageBox.addItem(wording.language_name(code), code)
        self.ui.languageBox.setCurrentIndex(max(0, self.ui.languageBox.findData(language)))
        self.ui.languageBox.setVisible(len(languages) > 1)
        self.ui.languageIcon.setVisible(len(languages) > 1)

    def _connect(self) -> None:
        """Connect fields, buttons and presenter."""
        ui, unlocking = self.ui, self._unlocking
        ui.openButton.clicked.connect(self._try)
        ui.passphraseEdit.returnPressed.connect(self._try)
        ui.wordsEdit.returnPressed.connect(self._try)
        self.new.second.returnPressed.connect(self._try)
        ui.sheetButton.clicked.connect(lambda: self._show_words_part(shown=ui.wordsPart.isHidden()))
        ui.otherButton.clicked.connect(self.other_wanted)
        ui.passphraseEdit.caps_changed.connect(ui.capsRow.setVisible)
        for edit in (ui.passphraseEdit, ui.wordsEdit):
            edit.textEdited.connect(lambda _text: self._say(""))
        ui.languageBox.activated.connect(lambda _place: self.language_wanted.emit(str(ui.languageBox.currentData())))
        unlocking.opened.connect(self._let_in)
        unlocking.refused.connect(self._refuse)
        unlocking.troubled.connect(self._show_trouble)
        unlocking.busy_changed.connect(self._set_busy)
        unlocking.waiting.connect(self._show_pause)

    def _show_words_part(self, *, shown: bool) -> None:
        """Ask for the words and a new passphrase, or for the passphrase."""
        ui = self.ui
        ui.wordsPart.setVisible(shown)
        ui.passphrasePart.setVisible(not shown)
        if shown:
            ui.sheetButton.setText(self.tr("I know the passphrase"))
            ui.textLabel.setText(self.tr("Type the words of the recovery sheet, and choose a new passphrase."))
        else:
            ui.sheetButton.setText(self.tr("I have the recovery sheet"))
            ui.textLabel.setText(self.tr("Nothing is lost. Enter the passphrase to go on."))
        self._say("")
        (ui.wordsEdit if shown else ui.passphraseEdit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        """Try what is typed."""
        ui = self.ui
        if not ui.openButton.isEnabled():
            return
        self._say("")
        if ui.wordsPart.isHidden():
            self._unlocking.open(ui.passphraseEdit.text())
            return
        new = self.new.take()
        if new:
            self._unlocking.recover(ui.wordsEdit.text(), new)

    def _let_in(self, desk: object) -> None:
        """Hand the open archive over and go."""
        self._opened = True
        self.ui.passphraseEdit.clear()
        self.ui.wordsEdit.clear()
        self.new.forget()
        self.opened.emit(desk)
        self.close()

    def _refuse(self, passphrase: bool) -> None:
        """Say that it is wrong; the text stays and is selected."""
        if passphrase:
            self._say(self.tr("That is not the passphrase. Try again."))
        else:
            self._say(self.tr("These are not the words of this archive's recovery sheet. Try again."))
        edit = self.ui.passphraseEdit if passphrase else self.ui.wordsEdit
        restyle(edit, faulty=True)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _show_trouble(self, note: Note) -> None:
        """Say another trouble."""
        self._say(note.text)

    def _show_pause(self, seconds: int) -> None:
        """Say how long to wait, and let nobody try before."""
        ui = self.ui
        ui.openButton.setEnabled(not seconds)
        text = self.tr("The next try in %n seconds.", "", seconds) if seconds else ""
        ui.pauseLabel.setText(text)
        ui.pauseLabel.setVisible(bool(seconds))

    def _set_busy(self, busy: bool) -> None:
        """Show that it is being tried."""
        ui = self.ui
        ui.openButton.setEnabled(not busy and not self._unlocking.left)
        ui.openButton.setText(self.tr("Opening…") if busy else self.tr("Open the archive"))
        ui.sheetButton.setEnabled(not busy)
        ui.otherButton.setEnabled(not busy)
        ui.languageBox.setEnabled(not busy)

    def _say(self, text: str) -> None:
        """Show a sentence under the field, or none."""
        ui = self.ui
        ui.troubleLabel.setText(text)
        ui.troubleRow.setVisible(bool(text))
        for edit in (ui.passphraseEdit, ui.wordsEdit):
            restyle(edit, faulty=False)
            edit.setAccessibleDescription(text)
        if not self._unlocking.left:
            ui.pauseLabel.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that somebody went without opening."""
        super().closeEvent(event)
        if not self._opened:
            self.left.emit()
