"""The standing texts of a part beside each other, each a choice: a radio button, whose it is, the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from asm_desktop.gui.pages.versions.choosing import Side
from asm_desktop.gui.widgets.buttons import restyle
from asm_desktop.gui.widgets.labels import ShortLabel
from asm_desktop.gui.widgets.safe_browser import SafeBrowser

_TWO_ABREAST = 640


class SideFrame(QFrame):
    """One standing text as a card that can be chosen, wherever it is clicked."""

    def __init__(self, title: str, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, part="choice", chosen=False)
        self.radio = QRadioButton(title, self)
        self.radio.setAccessibleDescription(side.office)
        self.radio.toggled.connect(lambda on: restyle(self, chosen=on))
        office = ShortLabel(self)
        office.setProperty("type", "meta")
        office.setProperty("tone", "text2")
        office.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        office.setText(side.office)
        self.text = SafeBrowser(self)
        self.text.setProperty("part", "clear")
        self.text.setAccessibleName(self.tr("Text of {office}").format(office=side.office))
        self.text.show_html(f"<p>{side.html}</p>")
        self.text.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.addWidget(self.radio)
        head.addWidget(office, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
        super().mousePressEvent(event)


class Sides(QWidget):
    """All standing texts of one part; `chosen` carries the place of the one somebody chose."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: list[SideFrame] = []
        self._shown: tuple[Side, ...] = ()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self.setMinimumHeight(110)

    def show_sides(self, sides: Sequence[Side], choice: int) -> None:
        """Show the texts of a part, one of them chosen (-1: none is)."""
        if tuple(sides) != self._shown:
            self._shown = tuple(sides)
            self._replace()
        self._group.setExclusive(False)
        for place, frame in enumerate(self._frames):
            if frame.radio.isChecked() != (place == choice):
                frame.radio.setChecked(place == choice)
        self._group.setExclusive(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the texts below each other where there is no room for two."""
        super().resizeEvent(event)
        self._lay_out()

    def _replace(self) -> None:
        """Make the cards anew."""
        for frame in self._frames:
            self._grid.removeWidget(frame)
            self._group.removeButton(frame.radio)
            frame.hide()
            frame.deleteLater()
        self._frames = [SideFrame(self._title(side), side, self) for side in self._shown]
        for place, frame in enumerate(self._frames):
            self._group.addButton(frame.radio)
            frame.radio.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            frame.radio.toggled.connect(lambda on, place=place, frame=frame: self._toggled(on, place, frame))
            frame.show()
        self._lay_out()

    def _toggled(self, on: bool, place: int, frame: SideFrame) -> None:
        """Tell of a choice that was made by clicking on the card."""
        if on and self._group.exclusive() and frame in self._frames:
            self.chosen.emit(place)

    def _title(self, side: Side) -> str:
        """Return the words beside a radio button."""
        if side.ours:
            return self.tr("Use our text")
        if len(self._shown) > 2:
            return self.tr("Use the text of {office}").format(office=side.office)
        return self.tr("Use their text")

    def _lay_out(self) -> None:
        """Put the cards beside or below each other."""
        across = 2 if self.width() >= _TWO_ABREAST else 1
        for place, frame in enumerate(self._frames):
            self._grid.addWidget(frame, place // across, place % across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
