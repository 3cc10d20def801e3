"""The dialog that sets, changes or removes a passphrase: what is asked for, then progress, then the words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.passphrases.presenter import Deed, Outcome, PassphraseWork, Wanted
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.buttons import restyle
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.new_passphrase import NewPassphrase, RecoveryWords
from asm_desktop.gui.widgets.passphrase_edit import PassphraseEdit
from asm_desktop.gui.widgets.progress_card import ProgressCard


class PassphraseDialog(QDialog):
    """`settled` carries the `Outcome` once the words are put away, or at once where there are none."""

    settled = Signal(object)

    def __init__(self, deed: Deed, work: PassphraseWork, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = deed
        self._work = work
        self._language = language
        self._outcome: Outcome | None = None
        self._busy = False
        self.setWindowTitle("ASM Desktop")
        self.setMinimumWidth(560)
        title, why, button = self._texts()
        self.banner = Banner(self)
        self.old = PassphraseEdit(self)
        self.new = NewPassphrase(self)
        self.new_words = QCheckBox(self.tr("New words for the recovery sheet too (those of the old sheet end)"), self)
        self.progress = ProgressCard(self)
        self.words = RecoveryWords(self)
        self.stack = QStackedWidget(self)
        self.buttons = QDialogButtonBox(self)
        self.leave = self._button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.do = self._button(button, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.do, kind="danger" if deed is Deed.REMOVE else "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(text_label(title, "page", wraps=True))
        column.addWidget(text_label(why, "body", "text2", wraps=True))
        column.addWidget(self.stack, 1)
        column.addWidget(self.buttons)
        for part in (self._asking(), self.progress, self.words):
            self.stack.addWidget(part)
        self._connect()

    def _texts(self) -> tuple[str, str, str]:
        """Return the title, what will happen, and the text of the button."""
        if self.deed is Deed.SET:
            why = self.tr(
                "The archive on this computer can then not be read without the passphrase: entries, files, search. "
                "It is written anew now, which takes a while. Backups made before stay as they are."
            )
            return self.tr("Set a passphrase"), why, self.tr("Encrypt the archive")
        if self.deed is Deed.CHANGE:
            why = self.tr("The archive opens with the new passphrase from now on. Nothing else is written anew.")
            return self.tr("Change the passphrase"), why, self.tr("Change it")
        why = self.tr("Whoever holds this computer can then read the archive. It is written anew, which takes a while.")
        return self.tr("Remove the passphrase"), why, self.tr("Remove it")

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        """Add a button."""
        button: QPushButton = self.buttons.addButton(text, role)
        return button

    def _asking(self) -> QWidget:
        """Return the part that asks."""
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = text_label(self.tr("Passphrase until now"), "strong")
        title.setBuddy(self.old)
        self.old.setAccessibleName(title.text())
        if self.deed is not Deed.SET:
            column.addWidget(title)
            column.addWidget(self.old)
        if self.deed is not Deed.REMOVE:
            column.addWidget(self.new)
        if self.deed is Deed.CHANGE:
            column.addWidget(self.new_words)
        column.addStretch(1)
        for widget, deeds in (
            (self.old, {Deed.CHANGE, Deed.REMOVE}),
            (self.new, {Deed.SET, Deed.CHANGE}),
            (self.new_words, {Deed.CHANGE}),
        ):
            widget.setVisible(self.deed in deeds)
        return part

    def _connect(self) -> None:
        """Connect buttons and presenter."""
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._go_on)
        self.words.put_away.connect(self.do.setEnabled)
        self.progress.stopped.connect(self._work.stop)
        self.old.textEdited.connect(lambda _text: restyle(self.old, faulty=False))
        self._work.refused.connect(self._refuse)
        self._work.rewriting.connect(self._show_progress)
        self._work.progressed.connect(self.progress.show_progress)
        self._work.done.connect(self._show_done)

    def _go_on(self) -> None:
        """Begin, or end once the words are put away."""
        if self._outcome is not None:
            self._end()
            return
        self.banner.dismiss()
        new = self.new.take() if self.deed is not Deed.REMOVE else ""
        if self.deed is Deed.REMOVE or new:
            self._set_busy(busy=True)
            self._work.start(Wanted(self.deed, self.old.text(), new, self.new_words.isChecked()))

    def _set_busy(self, *, busy: bool) -> None:
        """Allow nothing twice."""
        self._busy = busy
        self.do.setEnabled(not busy)
        self.leave.setEnabled(not busy)
        self.stack.setEnabled(not busy or self.stack.currentWidget() is self.progress)

    def _refuse(self, error: ArchiveError) -> None:
        """Say why nothing was begun."""
        self._set_busy(busy=False)
        self.say(error)
        if self.deed is not Deed.SET:
            restyle(self.old, faulty=True)
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)
            self.old.selectAll()

    def say(self, error: ArchiveError) -> None:
        """Say a trouble."""
        told = tell(error)
        self.banner.tell(Note(told.whole, Mood.BAD, "warn", details=told.details))

    def _show_progress(self) -> None:
        """Show how far it is; nobody can go meanwhile."""
        self.stack.setCurrentWidget(self.progress)
        self._set_busy(busy=True)
        title = self.tr("The archive is encrypted…") if self.deed is Deed.SET else self.tr("The archive is made plain…")
        self.progress.begin(title, self.tr("Do not switch the computer off."))

    def _show_done(self, outcome: Outcome) -> None:
        """Show the words if there are new ones, else end."""
        self._outcome = outcome
        self._busy = False
        self.old.clear()
        self.new.forget()
        report = outcome.report
        if report is None or not report.words:
            self._end()
            return
        self.words.show_words(report.words, self._writer(report.words))
        self.stack.setCurrentWidget(self.words)
        self._set_busy(busy=False)
        self.leave.hide()
        self.do.setText(self.tr("Open the library"))
        restyle(self.do, kind="primary")
        self.do.setEnabled(False)

    def _writer(self, words: str) -> Callable[[Path], None]:
        """Return what writes the sheet with the words."""
        return lambda place: self._work.write_sheet(place, words, self._language)

    def _end(self) -> None:
        """Hand the outcome over and close."""
        outcome, self._outcome = self._outcome, None
        self.words.show_words("", lambda _place: None)
        self.accept()
        self.settled.emit(outcome)

    def reject(self) -> None:
        """Close, unless the archive is being rewritten; words that stand here are then taken as seen."""
        if self._busy:
            return
        if self._outcome is not None:
            self._end()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do not close while the archive is being rewritten."""
        if self._busy:
            event.ignore()
            return
        if self._outcome is not None:
            self._end()
        super().closeEvent(event)
