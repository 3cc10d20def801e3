"""A splitter whose handle is a line of one pixel that can be grabbed on seven."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_GRAB = 3
"""Pixels on each side of the line."""


class _Handle(QSplitterHandle):
    """Draws its middle, takes the mouse on all its width."""

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Widen what can be grabbed; Qt's own way (to five pixels) would fight with ours, so it is left out."""
        across = self.orientation() == Qt.Orientation.Horizontal
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setContentsMargins(*((_GRAB, 0, _GRAB, 0) if across else (0, _GRAB, 0, _GRAB)))
        self.setMask(QRegion(self.contentsRect()))


class PaneSplitter(QSplitter):
    """The panes of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle of our own."""
        return _Handle(self.orientation(), self)
