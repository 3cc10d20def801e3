"""The form of an agreement: one page that can be filled in with somebody sitting beside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QSizePolicy,
    QWidget,
)

from asm_desktop.domain.agreements import MAX_LIMITS, Agreement, Manner, PartyKind
from asm_desktop.domain.consent import Audience, Purpose
from asm_desktop.domain.identities import EntityId
from asm_desktop.gui import consent_wording as words
from asm_desktop.gui import wording
from asm_desktop.gui.forms.ui_agreement_form import Ui_AgreementForm
from asm_desktop.gui.messages import Told
from asm_desktop.gui.widgets.form_dialog import lay_out
from asm_desktop.gui.widgets.labels import text_label


class AgreementDialog(QDialog):
    """Makes an `Agreement`, which `wanted` carries; it stays open until `accept` says that it is kept."""

    wanted = Signal(object)

    def __init__(
        self, before: Agreement | None, titles: Mapping[str, str], languages: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("agreement")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New agreement") if before is None else self.tr("Change the agreement"))
        self.resize(680, 540)
        self._before = before
        self.form = QWidget()
        self.form.setProperty("part", "ground")
        self.ui = Ui_AgreementForm()
        self.ui.setupUi(self.form)
        self.purposes: dict[Purpose, QCheckBox] = {}
        self.trouble = text_label("", "meta", "bad", wraps=True)
        self.trouble.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        text = self.tr("Record the agreement") if before is None else self.tr("Keep the changes")
        self.save = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("kind", "primary")
        self._add_choices(languages)
        self._lay_out()
        self._fill(before or Agreement(PartyKind.PERSONAL, ()))
        self.ui.entries.choose(dict(titles))
        self._connect()
        self._fit()

    @property
    def agreement(self) -> Agreement:
        """What the form says."""
        ui = self.ui
        terms = self._kind is PartyKind.STANDING_TERMS
        oral = Manner(ui.mannerBox.currentData()) is Manner.ORAL
        return Agreement(
            kind=self._kind,
            purposes=tuple(purpose for purpose, box in self.purposes.items() if box.isChecked()),
            subject="" if terms else ui.codeEdit.text().strip(),
            entries=tuple(EntityId(one) for one in ui.entries.entities),
            audience=Audience(ui.audienceBox.currentData()),
            manner=Manner(ui.mannerBox.currentData()),
            language=str(ui.languageBox.currentData() or ""),
            given=ui.givenEdit.text().strip(),
            expires=ui.expiresEdit.text().strip(),
            limits=ui.limitsEdit.toPlainText().strip()[:MAX_LIMITS],
            recorded_by=ui.recordedEdit.text().strip(),
            learning_group=ui.groupEdit.text().strip() if terms else "",
            name=ui.nameEdit.text().strip(),
            witness=ui.witnessEdit.text().strip() if oral else "",
        )

    def set_usual(self, language: str, given: str) -> None:
        """Fill in what is usual for a new agreement: the office's language, and today."""
        self.ui.languageBox.setCurrentIndex(max(0, self.ui.languageBox.findData(language)))
        self.ui.givenEdit.setText(given)

    def refuse(self, told: Told) -> None:
        """Say why it cannot be kept like this."""
        self.trouble.setText(told.whole)
        self.trouble.setToolTip(told.details)
        self.trouble.show()

    @property
    def _kind(self) -> PartyKind:
        """Who agrees."""
        return PartyKind(self.ui.kindBox.currentData())

    def _add_choices(self, languages: tuple[str, ...]) -> None:
        """Fill the boxes."""
        ui = self.ui
        for kind in PartyKind:
            ui.kindBox.addItem(words.kind_name(kind), kind.value)
        for audience in reversed(Audience):
            ui.audienceBox.addItem(words.audience_name(audience), audience.value)
        for manner in Manner:
            ui.mannerBox.addItem(words.manner_name(manner), manner.value)
        ui.languageBox.addItem("", "")
        for language in languages:
            ui.languageBox.addItem(wording.language_name(language), language)
        for purpose in Purpose:
            box = QCheckBox(words.purpose_text(purpose))
            ui.purposesLayout.addWidget(box)
            self.purposes[purpose] = box
        for combo in (ui.kindBox, ui.audienceBox, ui.mannerBox, ui.languageBox):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)

    def _fill(self, agreement: Agreement) -> None:
        """Show an agreement."""
        ui = self.ui
        for combo, value in (
            (ui.kindBox, agreement.kind.value),
            (ui.audienceBox, agreement.audience.value),
            (ui.mannerBox, agreement.manner.value),
            (ui.languageBox, agreement.language),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for edit, text in (
            (ui.codeEdit, agreement.subject),
            (ui.groupEdit, agreement.learning_group),
            (ui.nameEdit, agreement.name),
            (ui.witnessEdit, agreement.witness),
            (ui.givenEdit, agreement.given),
            (ui.expiresEdit, agreement.expires),
            (ui.recordedEdit, agreement.recorded_by),
        ):
            edit.setText(text)
        ui.limitsEdit.setPlainText(agreement.limits)
        for purpose, box in self.purposes.items():
            box.setChecked(purpose in agreement.purposes)

    def _connect(self) -> None:
        """Let the form follow what is chosen, and the buttons do what they say."""
        self.ui.kindBox.activated.connect(lambda _place: self._fit())
        self.ui.mannerBox.activated.connect(lambda _place: self._fit())
        self.buttons.accepted.connect(lambda: self.wanted.emit(self.agreement))
        self.buttons.rejected.connect(self.reject)

    def _fit(self) -> None:
        """Show what belongs to who agrees and how it was said."""
        ui = self.ui
        terms = self._kind is PartyKind.STANDING_TERMS
        ui.groupEditBlock.setVisible(terms)
        ui.codeEditBlock.setVisible(not terms)
        ui.nameEditBlock.setVisible(not terms)
        ui.witnessEditBlock.setVisible(Manner(ui.mannerBox.currentData()) is Manner.ORAL)

    def _lay_out(self) -> None:
        """Put the form over the buttons, which are always in sight."""
        ui = self.ui
        ui.codeEdit.setPlaceholderText(self.tr("K-12: never a name"))
        ui.expiresEdit.setPlaceholderText(self.tr("2028-05-03; empty is without end"))
        ui.givenEdit.setPlaceholderText("2026-05-03")
        ui.limitsEdit.setTabChangesFocus(True)
        ui.limitsEdit.setFixedHeight(62)
        ui.limitsEditBlock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        foot = [self.trouble, self.buttons]
        if self._before is not None:
            warning = self.tr("What you take away here is withdrawn from other offices for good, as if it had ended.")
            foot.insert(0, text_label(warning, "meta", "text2", wraps=True))
        lay_out(self, self.form, foot)
