"""The parts of the status bar: an icon and words each, which can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from asm_desktop.gui.rows import StatusPart
from asm_desktop.gui.widgets.buttons import set_icon


class StatusParts(QWidget):
    """What the window always shows at its foot; `asked` carries the key of a part."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[StatusPart, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def parts(self) -> tuple[StatusPart, ...]:
        """What is shown."""
        return self._parts

    def show_parts(self, parts: Sequence[StatusPart]) -> None:
        """Show these parts in place of those before."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            former = item.widget() if item is not None else None
            if former is not None:
                former.hide()
                former.deleteLater()
        for place, part in enumerate(self._parts):
            self._row.insertWidget(place, self._button(part))

    def _button(self, part: StatusPart) -> QToolButton:
        """Return the button of a part."""
        button = QToolButton(self)
        button.setText(part.text)
        button.setToolTip(part.tip)
        button.setAccessibleName(part.text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, part.icon, "text2", 14, gap=4)
        button.clicked.connect(lambda: self.asked.emit(part.key))
        return button
