"""Records a withdrawal in three parts: what goes, what that does here and elsewhere, the code typed to confirm."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.gui.forms.ui_withdrawal_form import Ui_WithdrawalForm
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.consent import withdrawal_shaping as shaping
from asm_desktop.gui.pages.consent.ending_dialog import effect_line
from asm_desktop.gui.pages.consent.withdrawal_shaping import Offer
from asm_desktop.gui.pages.consent.withdrawals_reading import Subject
from asm_desktop.gui.widgets.buttons import push_button
from asm_desktop.gui.widgets.choice_card import WideChoiceCard
from asm_desktop.gui.widgets.form_dialog import lay_out
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.services.withdrawing import WithdrawalRequest

WHAT, EFFECTS, CODE = range(3)


@dataclass(frozen=True, slots=True)
class _Card:
    """One scope as a card."""

    scope: Scope
    title: str
    text: str
    icon: str


class WithdrawalDialog(QDialog):
    """`looked_for` carries an entry to be read; `wanted` the requests once the code is typed."""

    looked_for = Signal(str)
    wanted = Signal(object)

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("withdrawal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record a withdrawal"))
        self.resize(720, 540)
        self.form = QWidget()
        self.form.setProperty("part", "ground")
        self.ui = Ui_WithdrawalForm()
        self.ui.setupUi(self.form)
        self._subject: Subject | None = None
        self.offers: list[tuple[Offer, QCheckBox]] = []
        self.first: tuple[Scope, Reason] | None = None
        """What is chosen as soon as the entry is read."""
        self._step_label = text_label("", "strong")
        self.trouble = text_label("", "meta", "bad", wraps=True)
        self.trouble.hide()
        self.cancel = push_button(self.tr("Cancel"), parent=self)
        self.back = push_button(self.tr("Back"), "quiet", "back", self)
        self.next = push_button(self.tr("Next"), "primary", parent=self)
        self.go = push_button(self.tr("Withdraw"), "danger", "withdraw", self)
        self._arrange(titles)
        self._lay_out()
        self._connect()
        self._show_step(WHAT)
        for entity in titles:
            self.looked_for.emit(entity)

    @property
    def requests(self) -> tuple[WithdrawalRequest, ...]:
        """What the form says is to go, with what was ticked beside it; nothing while it is not complete."""
        beside = tuple(offer.request for offer, box in self.offers if box.isChecked())
        return (*self._own, *beside) if self._own else ()

    @property
    def _own(self) -> tuple[WithdrawalRequest, ...]:
        """What is to go of the entry itself."""
        subject, scope = self._subject, self._scope
        reason = self.ui.reasonBox.currentData()
        if subject is None or scope is None or not reason:
            return ()
        entity, why = subject.view.entity, Reason(reason)
        if scope is Scope.REALM:
            return tuple(WithdrawalRequest(entity, why, scope, realm=realm) for realm in subject.wider)
        if scope is Scope.ATTACHMENT:
            file = str(self.ui.fileBox.currentData() or "")
            return (WithdrawalRequest(entity, why, scope, attachment=file),) if file else ()
        if scope is Scope.REVISION:
            return self._passage(subject, why)
        return (WithdrawalRequest(entity, why),)

    def show_subject(self, subject: Subject) -> None:
        """Show the entry of which something goes."""
        self._subject = subject
        self.ui.entry.choose({subject.view.entity: f"{subject.view.title}  ({subject.view.code})"})
        for box, choices in ((self.ui.fileBox, subject.files), (self.ui.textBox, subject.texts)):
            box.clear()
            for choice in choices:
                box.addItem(choice.text, choice.value)
        self._show_text()
        cards = {
            Scope.ENTITY: True,
            Scope.ATTACHMENT: bool(subject.files),
            Scope.REVISION: bool(subject.texts),
            Scope.REALM: bool(subject.wider),
        }
        for scope, usable in cards.items():
            self.ui.scopes.allow(scope.value, usable=usable)
        if self.first is not None:
            (scope, reason), self.first = self.first, None
            self.choose(scope, reason)
        self._fit()

    def choose(self, scope: Scope, reason: Reason) -> None:
        """Choose what goes, and why."""
        self.ui.scopes.choose(scope.value)
        self.ui.reasonBox.setCurrentIndex(self.ui.reasonBox.findData(reason.value))
        self._fit()

    def refuse(self, told: Told) -> None:
        """Say why nothing was withdrawn."""
        self.trouble.setText(told.whole)
        self.trouble.setToolTip(told.details)
        self.trouble.show()

    @property
    def _scope(self) -> Scope | None:
        """What goes, as chosen."""
        return Scope(self.ui.scopes.choice) if self.ui.scopes.choice else None

    def _passage(self, subject: Subject, why: Reason) -> tuple[WithdrawalRequest, ...]:
        """Return the request that leaves the text as it stands in the form now."""
        name = str(self.ui.textBox.currentData() or "")
        text = self.ui.passageEdit.toPlainText().strip()
        if not name or text == subject.view.text(name).strip():
            return ()
        changes: dict[str, Json | None] = {name: text or None}
        return (WithdrawalRequest(subject.view.entity, why, Scope.REVISION, changes=changes),)

    def _cards(self) -> tuple[_Card, ...]:
        """Return the scopes in words."""
        return (
            _Card(Scope.ENTITY, self.tr("The whole entry"),
                  self.tr("Texts, files and all versions. Only its code and the dates are kept."), "withdraw"),
            _Card(Scope.ATTACHMENT, self.tr("A photo or file"), self.tr("The text stays."), "picture"),
            _Card(Scope.REVISION, self.tr("A passage"),
                  self.tr("A version without it is saved, and the versions that have it are destroyed."), "quote"),
            _Card(Scope.REALM, self.tr("Only what wider circles were given"),
                  self.tr("The present version stays with those who may have it."), "people"),
        )  # fmt: skip

    def _arrange(self, titles: Mapping[str, str]) -> None:
        """Fill cards and boxes."""
        ui = self.ui
        ui.entry.single = True
        ui.entry.choose(dict(titles))
        ui.scopes.set_upright(upright=True)
        for card in self._cards():
            ui.scopes.add(card.scope.value, WideChoiceCard(card.title, card.text, icon=card.icon))
            ui.scopes.allow(card.scope.value, usable=card.scope is Scope.ENTITY)
        ui.scopes.choose(Scope.ENTITY.value)
        ui.reasonBox.addItem(self.tr("Choose a reason"), "")
        for reason in Reason:
            ui.reasonBox.addItem(shaping.reason_name(reason), reason.value)
        for box in (ui.reasonBox, ui.fileBox, ui.textBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ui.passageEdit.setTabChangesFocus(True)
        ui.passageEdit.setMinimumHeight(140)
        for button in (self.cancel, self.back, self.next, self.go):
            button.setAutoDefault(False)
        self.cancel.setDefault(True)

    def _connect(self) -> None:
        """Let the form follow what is chosen."""
        ui = self.ui
        ui.entry.changed.connect(self._look)
        ui.scopes.chosen.connect(lambda _key: self._fit())
        ui.textBox.activated.connect(lambda _place: self._show_text())
        ui.fileBox.activated.connect(lambda _place: self._fit())
        ui.reasonBox.activated.connect(lambda _place: self._fit())
        ui.passageEdit.textChanged.connect(self._fit)
        ui.codeEdit.textChanged.connect(lambda _text: self._fit())
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._show_step(ui.steps.currentIndex() - 1))
        self.next.clicked.connect(lambda: self._show_step(ui.steps.currentIndex() + 1))
        self.go.clicked.connect(lambda: self.wanted.emit(self.requests))

    def _look(self) -> None:
        """Read the entry that was chosen."""
        self._subject = None
        self.offers = []
        self._fit()
        for entity in self.ui.entry.entities:
            self.looked_for.emit(entity)

    def _show_text(self) -> None:
        """Show the text of the part that was chosen."""
        if self._subject is not None:
            self.ui.passageEdit.setPlainText(self._subject.view.text(str(self.ui.textBox.currentData() or "")))
        self._fit()

    def _show_step(self, step: int) -> None:
        """Show one of the three parts."""
        self.ui.steps.setCurrentIndex(step)
        self.trouble.hide()
        if step == EFFECTS:
            self._show_effects()
        elif step == CODE:
            self._ask_code()
        names = (self.tr("What goes"), self.tr("What this will do"), self.tr("Confirm"))
        text = self.tr("Step {place} of {count}: {name}")
        self._step_label.setText(text.format(place=step + 1, count=len(names), name=names[step]))
        self._fit()
        if step == CODE:
            self.ui.codeEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_effects(self) -> None:
        """Say what will happen here, elsewhere, and what is out of reach."""
        while (item := self.ui.effectsLayout.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        if self._subject is None or self._scope is None:
            return
        for title, rows in shaping.effects(self._subject, self._scope):
            self.ui.effectsLayout.addWidget(text_label(title, "strong"))
            card = QFrame()
            card.setProperty("part", "card")
            lines = QVBoxLayout(card)
            lines.setContentsMargins(14, 10, 14, 10)
            lines.setSpacing(8)
            for row in rows:
                lines.addWidget(effect_line(row))
            self.ui.effectsLayout.addWidget(card)
        self._show_offers(self._subject, self._scope)

    def _show_offers(self, subject: Subject, scope: Scope) -> None:
        """Offer to withdraw with it what else carries it; what was ticked before stays ticked."""
        ticked = {offer.text for offer, box in self.offers if box.isChecked()}
        reason = Reason(self.ui.reasonBox.currentData())
        self.offers = [(offer, QCheckBox(offer.text)) for offer in shaping.offers(subject, scope, reason)]
        for offer, box in self.offers:
            box.setChecked(offer.text in ticked)
            self.ui.effectsLayout.addWidget(box)

    def _ask_code(self) -> None:
        """Ask for the code."""
        if self._subject is None or self._scope is None:
            return
        code = self._subject.view.code
        questions = {
            Scope.ENTITY: self.tr("Withdraw {code} everywhere?"),
            Scope.ATTACHMENT: self.tr("Withdraw a file of {code} everywhere?"),
            Scope.REVISION: self.tr("Withdraw a passage of {code} everywhere?"),
            Scope.REALM: self.tr("Withdraw what wider circles were given of {code}?"),
        }
        self.ui.askLabel.setText(questions[self._scope].format(code=code))
        self.ui.askHint.setText(self._subject.view.title)
        self.ui.codeEdit.setPlaceholderText(code)

    def _fit(self) -> None:
        """Show what belongs to the scope chosen, and allow the next step once this one is complete."""
        ui, step = self.ui, self.ui.steps.currentIndex()
        scope = self._scope
        ui.fileBoxBlock.setVisible(scope is Scope.ATTACHMENT)
        ui.textBoxBlock.setVisible(scope is Scope.REVISION)
        ui.passageEditBlock.setVisible(scope is Scope.REVISION)
        ready = bool(self.requests)
        typed = self._subject is not None and ui.codeEdit.text().strip().upper() == self._subject.view.code
        self.back.setVisible(step != WHAT)
        self.next.setVisible(step != CODE)
        self.next.setEnabled(ready)
        self.go.setVisible(step == CODE)
        self.go.setEnabled(ready and typed)
        code = self._subject.view.code if self._subject is not None else ""
        self.go.setText(self.tr("Withdraw {code}").format(code=code))

    def _lay_out(self) -> None:
        """Put the step over the form and the buttons, which are always in sight."""
        head = QFrame(self)
        head.setProperty("part", "header")
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(22, 10, 22, 9)
        head_row.addWidget(self._step_label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.cancel, self.next, self.go):
            row.addWidget(button)
        lay_out(self, self.form, (self.trouble, row), head)
