"""Asks what of an agreement ends, and says what that will do before it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asm_desktop.domain.consent import Purpose
from asm_desktop.gui import consent_wording as words
from asm_desktop.gui.pages.consent.reading import Known
from asm_desktop.gui.pages.consent.shaping import ending_effects
from asm_desktop.gui.rows import PanelRow
from asm_desktop.gui.widgets import painting
from asm_desktop.gui.widgets.buttons import set_picture
from asm_desktop.gui.widgets.labels import text_label


class EndingDialog(QDialog):
    """`wanted` carries the purposes that end."""

    wanted = Signal(object)

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ending")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        agreement = known.kept.agreement
        self.setWindowTitle(self.tr("End the agreement {who}").format(who=words.who(agreement)))
        self.setMinimumWidth(560)
        self._known = known
        self.purposes = {purpose: QCheckBox(words.purpose_text(purpose), self) for purpose in agreement.live}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.end = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.end.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self._effects = QFrame(self)
        self._effects.setProperty("part", "card")
        self._lines = QVBoxLayout(self._effects)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        column.addWidget(text_label(self.tr("What do they not want any more?"), "section"))
        for box in self.purposes.values():
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._show_effects())
            column.addWidget(box)
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("What this will do"), "strong"))
        column.addWidget(self._effects)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self.chosen))
        self._show_effects()

    @property
    def chosen(self) -> tuple[Purpose, ...]:
        """The purposes that end."""
        return tuple(purpose for purpose, box in self.purposes.items() if box.isChecked())

    def _show_effects(self) -> None:
        """Say what ending the ticked purposes does."""
        while (item := self._lines.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        rows = ending_effects(self._known, self.chosen)
        for row in rows or (PanelRow("info", self.tr("Nothing is chosen: nothing will change.")),):
            self._lines.addWidget(effect_line(row))
        self.end.setEnabled(bool(self.chosen))
        whole = len(self.chosen) == len(self.purposes)
        self.end.setText(self.tr("End the whole agreement") if whole else self.tr("End what is ticked"))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every line whole, however wide the dialog is."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """Be as high as the wrapped lines need in the present width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth())
            high = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
            self.setMinimumHeight(max(high, 0))
            self.resize(width, self.minimumHeight())


def effect_line(row: PanelRow) -> QWidget:
    """Return one line on what will happen."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    picture = QLabel(whole)
    set_picture(picture, row.icon, painting.mood_tokens(row.mood)[0], 16)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words_column = QVBoxLayout()
    words_column.setSpacing(1)
    words_column.addWidget(text_label(row.text, "body", wraps=True))
    if row.more:
        words_column.addWidget(text_label(row.more, "meta", "text2", wraps=True))
    line.addLayout(words_column, 1)
    return whole
