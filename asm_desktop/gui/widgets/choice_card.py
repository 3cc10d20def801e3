"""A choice as a card: a radio button in a frame, the whole of which can be clicked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.buttons import restyle, set_picture
from asm_desktop.gui.widgets.labels import LabelChip, text_label


class ChoiceCard(QFrame):
    """One choice: a title or a TLP label, an explanation, perhaps an icon."""

    def __init__(
        self, title: str, text: str, *, label: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        restyle(self, part="choice", chosen=False)
        self.radio = QRadioButton("" if label else title, self)
        self.radio.setAccessibleName(f"TLP:{label}" if label else title)
        self.radio.setAccessibleDescription(text)
        self.radio.toggled.connect(lambda on: restyle(self, chosen=on))
        self._fill(title, text, label, icon)

    def _fill(self, title: str, text: str, label: str, icon: str) -> None:
        """Lay out the parts: radio button with its title or label, the explanation below."""
        del title
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 9, 11, 11)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.radio)
        if label:
            chip = LabelChip(self)
            chip.show_label(label, text)
            row.addWidget(chip)
        if icon:
            picture = QLabel(self)
            set_picture(picture, icon, "accent", 26)
            row.addWidget(picture)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(text_label(text, "body", "text2", wraps=True))
        column.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, wherever the card is clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)
        super().mousePressEvent(event)


class WideChoiceCard(ChoiceCard):
    """A choice that takes the whole width: radio button, icon, title over its explanation."""

    def _fill(self, title: str, text: str, label: str, icon: str) -> None:
        """Lay out the parts beside each other; a wide card has no TLP label."""
        self.radio.setText("")
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 12, 15, 13)
        row.setSpacing(16)
        row.addWidget(self.radio)
        if icon:
            picture = QLabel(self)
            set_picture(picture, icon, "accent", 26)
            row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(text_label(title or f"TLP:{label}", "card"))
        column.addWidget(text_label(text, "meta", "text2", wraps=True))
        row.addLayout(column, 1)


class ChoiceCards(QWidget):
    """A row of cards of which one can be chosen; arrows move."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)

    def set_upright(self, *, upright: bool) -> None:
        """Put the cards one below the other, or side by side."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)

    def add(self, key: str, card: ChoiceCard) -> None:
        """Add a card."""
        self._cards[key] = card
        self._group.addButton(card.radio)
        self._row.addWidget(card, 1)
        card.radio.toggled.connect(lambda on: self.chosen.emit(key) if on else None)

    def allow(self, key: str, *, usable: bool) -> None:
        """Offer a card or not; one that is not offered any more is not chosen either."""
        self._cards[key].setVisible(usable)
        if not usable and self.choice == key:
            self.choose(next(iter(self._cards)))

    def choose(self, key: str) -> None:
        """Choose a card; an unknown key chooses none."""
        if key in self._cards:
            self._cards[key].radio.setChecked(True)
            return
        self._group.setExclusive(False)
        for card in self._cards.values():
            card.radio.setChecked(False)
        self._group.setExclusive(True)

    def focus_choice(self) -> None:
        """Take the keyboard to the chosen card, else to the first."""
        card = self._cards.get(self.choice) or next(iter(self._cards.values()), None)
        if card is not None:
            card.radio.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choice(self) -> str:
        """The key of the chosen card, "" if none is."""
        return next((key for key, card in self._cards.items() if card.radio.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        keys = [key for key, card in self._cards.items() if not card.isHidden()]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if step and keys:
            place = keys.index(self.choice) if self.choice else -1
            card = self._cards[keys[(place + step) % len(keys)]]
            card.radio.setChecked(True)
            card.radio.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)
