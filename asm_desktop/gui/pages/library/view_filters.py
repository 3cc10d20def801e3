"""Where the filters stand: beside the results, or in a narrow window behind a button, over the results."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.gui.widgets.facet_list import FacetList

_WIDTH, _MARGIN = 300, 8


class FilterPlace(QObject):
    """Moves the list of filters between its pane and a frame that opens over the results; Esc closes that."""

    closed = Signal()
    """The frame was closed with the keyboard."""

    def __init__(self, facets: FacetList, pane: QFrame, over: QWidget) -> None:
        super().__init__(pane)
        self._facets = facets
        self._pane = pane
        self._over = over
        self._narrow = False
        self._frame = QFrame(over)
        self._frame.setProperty("part", "overlay")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(2, 6, 2, 6)
        self._frame.hide()
        over.installEventFilter(self)
        facets.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether the filters stand behind a button."""
        return self._narrow

    @property
    def is_open(self) -> bool:
        """Whether the filters are shown, in whatever place."""
        return not (self._frame.isHidden() if self._narrow else self._pane.isHidden())

    def fit(self, *, narrow: bool, wanted: bool) -> None:
        """Put the filters beside the results (shown if `wanted`) or behind the button (closed)."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._frame.hide()
            home = self._frame if narrow else self._pane
            layout = home.layout()
            if layout is not None:
                layout.addWidget(self._facets)
            self._facets.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pane.setVisible(wanted and not narrow)

    def show(self, *, shown: bool) -> None:
        """Open or close the filters where they stand."""
        if not self._narrow:
            self._pane.setVisible(shown)
        elif shown:
            self._place()
            self._frame.show()
            self._frame.raise_()
            self._facets.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what the frame lies over, and close it on Esc."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._facets and isinstance(event, QKeyEvent) and self._is_left(event):
            self._frame.hide()
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_left(self, event: QKeyEvent) -> bool:
        """Say whether a key closes the open frame."""
        pressed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        return pressed and self._narrow and not self._frame.isHidden()

    def _place(self) -> None:
        """Lay the frame over the results at the leading edge."""
        room = self._over.rect()
        wanted = QRect(_MARGIN, 0, min(_WIDTH, room.width() - 2 * _MARGIN), room.height() - _MARGIN)
        self._frame.setGeometry(self._over.style().visualRect(self._over.layoutDirection(), room, wanted))
