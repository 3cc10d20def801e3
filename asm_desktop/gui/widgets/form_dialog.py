"""The frame of a dialog with a long form: it scrolls, and what stands at the foot is always in sight."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


def lay_out(dialog: QDialog, form: QWidget, foot: Iterable[QWidget | QLayout], head: QWidget | None = None) -> None:
    """Put a form into a dialog, between a head (if it has one) and a foot of widgets and rows from top to bottom."""
    scroll = QScrollArea(dialog)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(form)
    footer = QFrame(dialog)
    footer.setProperty("part", "footer")
    column = QVBoxLayout(footer)
    column.setContentsMargins(22, 12, 22, 14)
    column.setSpacing(8)
    for one in foot:
        if isinstance(one, QLayout):
            column.addLayout(one)
        else:
            column.addWidget(one)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    if head is not None:
        whole.addWidget(head)
    whole.addWidget(scroll, 1)
    whole.addWidget(footer)
