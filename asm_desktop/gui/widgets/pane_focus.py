"""The way of the keyboard from one pane of a page to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_pane(panes: Sequence[QWidget], step: int) -> None:
    """Take the keyboard so many panes further among those in sight, round and round; to the first from elsewhere."""
    seen = [pane for pane in panes if pane.isVisible()]
    if not seen:
        return
    focus = QApplication.focusWidget()
    places = [place for place, pane in enumerate(seen) if focus is not None and _within(pane, focus)]
    place = (places[0] + step) % len(seen) if places else 0
    seen[place].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _within(pane: QWidget, widget: QWidget) -> bool:
    """Say whether a widget is a pane or lies in it."""
    return pane is widget or pane.isAncestorOf(widget) or pane.focusProxy() is widget
