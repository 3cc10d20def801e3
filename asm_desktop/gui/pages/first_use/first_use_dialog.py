"""The first steps as a dialog: choose a way, say what it needs, and be told what to keep."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QWidget

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.vocabulary import Countries
from asm_desktop.gui import wording
from asm_desktop.gui.forms.ui_first_use import Ui_FirstUse
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.first_use.presenter import Begun, FirstSteps, Missing, Wanted, Way
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.widgets.buttons import dress_form, restyle
from asm_desktop.gui.widgets.choice_card import WideChoiceCard
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.settings.schema import LANGUAGES

_MORE_LANGUAGES = ("ar", "am")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was chosen and typed: the way, whether the second step is shown, texts and choices in form order.

    A choice is "" where nobody chose: the people's language then follows the program's.
    """

    way: Way
    second: bool
    texts: tuple[str, ...]
    choices: tuple[str, ...]


class FirstUse(QDialog):
    """Three steps: how to start, the office or folder, what to keep. `opened` carries the open archive's desk."""

    opened = Signal(object)
    language_wanted = Signal(str)
    """Somebody wants the program to speak another language; `typed` says what is to be shown again then."""

    def __init__(self, steps: FirstSteps, countries: Countries, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstUse()
        self.ui.setupUi(self)
        dress_form(self)
        self._steps = steps
        self._language = language
        self._begun: Begun | None = None
        self._fill(countries, language)
        self.ui.bodyLayout.insertSpacing(3, 8)
        self._connect()
        self._show_start()

    def _fill(self, countries: Countries, language: str) -> None:
        """Fill cards and lists."""
        ui = self.ui
        ui.choices.set_upright(upright=True)
        for way, icon, title, text in (
            (Way.OPEN, "folder", self.tr("With an archive on this computer"),
             self.tr("Choose the folder that holds it.")),
            (Way.FOUND, "add", self.tr("With a new archive"),
             self.tr("Your office is the first one in it. Others can join later.")),
            (Way.JOIN, "office", self.tr("In the archive of a partner"),
             self.tr("You need the office card that they gave you, a small file.")),
        ):  # fmt: skip
            ui.choices.add(way.value, WideChoiceCard(title, text, icon=icon))
        ui.choices.choose(Way.OPEN.value)
        ui.countryBox.addItem(self.tr("Choose…"), "")
        named = sorted((countries.name(code, language), code) for code in countries.codes)
        for name, code in named:
            ui.countryBox.addItem(name, code)
        ui.countryBox.setMaxVisibleItems(12)
        for code in (*LANGUAGES, *_MORE_LANGUAGES):
            ui.languageBox.addItem(wording.language_name(code), code)
        ui.languageBox.setCurrentIndex(max(0, ui.languageBox.findData(language)))
        for code in LANGUAGES:
            ui.spokenBox.addItem(wording.language_name(code), code)
        ui.spokenBox.setCurrentIndex(max(0, ui.spokenBox.findData(language)))

    def _connect(self) -> None:
        """Connect buttons and presenter."""
        ui = self.ui
        ui.leaveButton.clicked.connect(self.reject)
        ui.backButton.clicked.connect(self._go_back)
        ui.nextButton.clicked.connect(self._go_on)
        ui.nextButton.setDefault(True)
        ui.folderButton.clicked.connect(lambda: self._choose_folder(ui.folderEdit))
        ui.cardButton.clicked.connect(self._choose_card)
        ui.saveCardButton.clicked.connect(self._choose_card_place)
        ui.writtenBox.toggled.connect(lambda _on: self._set_busy(busy=False))
        ui.recovery.put_away.connect(lambda _on: self._set_busy(busy=False))
        ui.newPassphrase.changed.connect(self._fit_passphrase)
        for edit in (ui.folderEdit, ui.cardEdit, ui.nameEdit, ui.organisationEdit):
            edit.textEdited.connect(lambda _text, edit=edit: restyle(edit, faulty=False))
        ui.spokenBox.activated.connect(lambda _place: self.language_wanted.emit(str(ui.spokenBox.currentData())))
        self._steps.begun.connect(self._show_begun)
        self._steps.failed.connect(ui.banner.tell)
        self._steps.locked.connect(lambda _folder: self.accept())
        self._steps.busy_changed.connect(lambda busy: self._set_busy(busy=busy))

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return Way(self.ui.choices.choice)

    def wanted(self) -> Wanted:
        """Return what is typed."""
        ui = self.ui
        details = None
        if self.way is not Way.OPEN:
            details = OfficeDetails(
                ui.nameEdit.text(),
                ui.organisationEdit.text(),
                str(ui.countryBox.currentData() or ""),
                str(ui.languageBox.currentData() or "en"),
            )
        return Wanted(self.way, ui.folderEdit.text(), details, ui.cardEdit.text(), ui.newPassphrase.text)

    @property
    def typed(self) -> Typed:
        """Everything that was chosen and typed so far, and whether the second step is shown."""
        ui = self.ui
        texts = tuple(edit.text() for edit in (ui.folderEdit, ui.cardEdit, ui.nameEdit, ui.organisationEdit))
        language = str(ui.languageBox.currentData() or "")
        choices = (str(ui.countryBox.currentData() or ""), language if language != self._language else "")
        return Typed(self.way, ui.stack.currentWidget() is not ui.startPart, texts, choices)

    def go_on(self, typed: Typed) -> None:
        """Go on with what was typed into another dialog."""
        ui = self.ui
        ui.choices.choose(typed.way.value)
        for edit, text in zip((ui.folderEdit, ui.cardEdit, ui.nameEdit, ui.organisationEdit), typed.texts, strict=True):
            edit.setText(text)
        for box, code in zip((ui.countryBox, ui.languageBox), typed.choices, strict=True):
            if code:
                box.setCurrentIndex(box.findData(code))
        if typed.second:
            self._show_office()

    def tell(self, note: Note) -> None:
        """Say why the steps are shown."""
        self.ui.banner.tell(note)

    def reject(self) -> None:
        """Close; a new archive whose words stand on the screen opens all the same."""
        if self._begun is not None:
            self._finish()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Open what was made, also when the window is closed by its cross."""
        if self._begun is not None:
            self._finish()
        super().closeEvent(event)

    # Steps.

    def _show_start(self) -> None:
        """Show the first step."""
        self.ui.banner.dismiss()
        self._show_step(
            0, self.ui.startPart, self.tr("How do you want to start?"), self.tr("You can do the other things later.")
        )
        self.ui.nextButton.setText(self.tr("Continue"))
        self.ui.choices.focus_choice()

    def _show_office(self) -> None:
        """Show the second step with what the chosen way needs."""
        ui, way = self.ui, self.way
        ui.cardBlock.setVisible(way is Way.JOIN)
        for block in (ui.nameBlock, ui.organisationBlock, ui.placeBlock):
            block.setVisible(way is not Way.OPEN)
        if way is Way.OPEN:
            title, text = self.tr("Where is the archive?"), self.tr("The folder holds a file called archive.db.")
            hint, button = "", self.tr("Open")
        else:
            title, text = self.tr("Your office"), self.tr("Partners see this on your entries and on your sticks.")
            hint, button = self.tr("A new folder that will hold the archive."), self.tr("Continue")
        ui.folderHint.setText(hint)
        ui.folderHint.setVisible(bool(hint))
        self._show_step(1, ui.officePart, title, text)
        ui.nextButton.setText(button)
        if way is not Way.OPEN and not ui.folderEdit.text():
            ui.folderEdit.setText(str(Path(QDir.homePath()) / "ASM archive"))
        first = {Way.OPEN: ui.folderEdit, Way.FOUND: ui.nameEdit, Way.JOIN: ui.cardEdit}[way]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_passphrase(self) -> None:
        """Show the third step: a passphrase, for those who want one."""
        text = self.tr(
            "With a passphrase nobody reads the archive on a lost or seized computer. You can leave it empty now, and "
            "set one later."
        )
        self._show_step(2, self.ui.passphrasePart, self.tr("Protect it with a passphrase?"), text)
        self._fit_passphrase()
        self.ui.newPassphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_passphrase(self) -> None:
        """Say on the button what comes."""
        empty = self.ui.newPassphrase.empty
        text = self.tr("Make it without a passphrase") if empty else self.tr("Make the encrypted archive")
        self.ui.nextButton.setText(text)

    def _show_begun(self, begun: Begun) -> None:
        """Show what to keep, or open at once where there is nothing."""
        self._begun = begun
        if begun.way is Way.OPEN:
            self._finish()
            return
        ui = self.ui
        founded = begun.way is Way.FOUND
        ui.wordsFrame.setVisible(founded)
        ui.writtenBox.setVisible(founded)
        ui.wordsLabel.setText(begun.words)
        ui.wordsLabel.setAccessibleName(self.tr("Words of the founding sheet"))
        ui.newPassphrase.forget()
        ui.recovery.setVisible(bool(begun.recovery))
        ui.recovery.show_words(begun.recovery, lambda place: self._steps.write_sheet(begun, place, self._language))
        ui.saveCardButton.setVisible(not founded)
        ui.savedLabel.setVisible(not founded)
        if founded:
            title = self.tr("Write these words down")
            text = self.tr(
                "With them new coordinators are named if none is left. They are shown only now: write them on paper "
                "and keep it away from the computers."
            )
        else:
            title = self.tr("Give your card to a coordinator")
            text = self.tr(
                "Save your office card on a stick and give it to a coordinator of the archive. Once they have added "
                "it, you receive what you may have. You can write entries at once."
            )
        self._show_step(3, ui.readyPart, title, text)
        ui.leaveButton.hide()
        ui.backButton.hide()
        ui.nextButton.setText(self.tr("Open the library"))
        self._set_busy(busy=False)

    def _show_step(self, place: int, part: QWidget, title: str, text: str) -> None:
        """Show a step."""
        ui = self.ui
        names = (self.tr("How to start"), self.tr("Office and folder"), self.tr("Passphrase"), self.tr("Ready"))
        ui.steps.show_steps(names, place)
        ui.stepLabel.setText(self.tr("Step {place} of {count}").format(place=place + 1, count=len(names)))
        ui.titleLabel.setText(title)
        ui.textLabel.setText(text)
        ui.stack.setCurrentWidget(part)
        ui.backButton.setVisible(place in {1, 2})
        ui.spokenBox.setVisible(place < 2 and self.parentWidget() is None)

    def _go_on(self) -> None:
        """Take the next step, or say what is missing."""
        if self._begun is not None:
            self._finish()
        elif self.ui.stack.currentWidget() is self.ui.startPart:
            self._show_office()
        elif self.ui.stack.currentWidget() is self.ui.officePart:
            self._leave_office()
        elif self.ui.newPassphrase.empty or self.ui.newPassphrase.take():
            self._start()

    def _go_back(self) -> None:
        """Show the step before."""
        if self.ui.stack.currentWidget() is self.ui.passphrasePart:
            self._show_office()
        else:
            self._show_start()

    def _leave_office(self) -> None:
        """Open an archive, or ask for a passphrase for the new one; or say what is missing."""
        missing = self._steps.missing(self.wanted())
        if missing is not None:
            self._show_missing(missing)
        elif self.way is Way.OPEN:
            self._start()
        else:
            self.ui.banner.dismiss()
            self._show_passphrase()

    def _start(self) -> None:
        """Begin what is wanted."""
        self.ui.banner.dismiss()
        self._steps.start(self.wanted())

    def _show_missing(self, missing: Missing) -> None:
        """Say what is missing, and go there."""
        ui = self.ui
        fields: dict[str, QLineEdit | QComboBox] = {
            "card": ui.cardEdit,
            "name": ui.nameEdit,
            "organisation": ui.organisationEdit,
            "country": ui.countryBox,
            "folder": ui.folderEdit,
        }
        field = fields[missing.field]
        restyle(field, faulty=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.banner.tell(Note(missing.text, Mood.WARN, "warn"))

    def _finish(self) -> None:
        """Hand the open archive over and close."""
        begun, self._begun = self._begun, None
        if begun is not None:
            self.opened.emit(begun.desk)
        self.accept()

    def _set_busy(self, *, busy: bool) -> None:
        """Allow nothing twice; a new archive opens only once its words are written down."""
        begun, ui = self._begun, self.ui
        root = begun is not None and begun.way is Way.FOUND and not ui.writtenBox.isChecked()
        waits = root or (begun is not None and bool(begun.recovery) and not ui.recovery.box.isChecked())
        self.ui.nextButton.setEnabled(not busy and not waits)
        self.ui.backButton.setEnabled(not busy)
        self.ui.spokenBox.setEnabled(not busy)

    # Files.

    def _choose_folder(self, edit: QLineEdit) -> None:
        """Let somebody choose a folder."""
        dialog = QFileDialog(self, self.tr("Choose a folder"), edit.text() or QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(edit.setText)
        dialog.open()

    def _choose_card(self) -> None:
        """Let somebody choose a partner's card."""
        dialog = QFileDialog(self, self.tr("Choose an office card"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ui.cardEdit.setText)
        dialog.open()

    def _choose_card_place(self) -> None:
        """Let somebody choose where the office's own card goes."""
        begun = self._begun
        if begun is None:
            return
        name = f"{begun.desk.own.office_card.name}.card"
        dialog = QFileDialog(self, self.tr("Save our office card"), str(Path(QDir.homePath()) / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._save_card)
        dialog.open()

    def _save_card(self, file: str) -> None:
        """Write the card."""
        if self._begun is None:
            return
        try:
            self._steps.save_card(self._begun.desk, file)
        except ArchiveError as error:
            told = tell(error)
            self.ui.banner.tell(Note(told.whole, Mood.BAD, "warn", details=told.details))
        else:
            self.ui.savedLabel.setText(self.tr("Saved: {file}").format(file=Path(file).name))
