"""The ways to begin that an empty library shows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.widgets.empty_state import Start, StartCards

translate = QCoreApplication.translate


def start_cards(parent: QWidget, actions: Mapping[str, QAction]) -> StartCards:
    """Return the ways to begin that this window has."""
    starts = (
        Start("receive", "stick", translate("LibraryPage", "Receive from a stick"),
              translate("LibraryPage", "Put a partner’s stick in. You see what is on it before anything is added."),
              translate("LibraryPage", "Receive…"), "receive", primary=True),
        Start("new", "edit", translate("LibraryPage", "Write the first entry"),
              translate("LibraryPage", "A title, a place and three lines are enough. You can add the rest later."),
              translate("LibraryPage", "New entry"), "add"),
        Start("bring-in", "folder", translate("LibraryPage", "Bring in your files"),
              translate("LibraryPage", "Word, PDF, pictures or a table. Each file becomes an entry for you to check."),
              translate("LibraryPage", "Choose files…"), "folder"),
    )  # fmt: skip
    usable = [start for start in starts if start.key in actions]
    text = translate(
        "LibraryPage",
        "Entries come from other offices on a stick, from files you already have, or from your own notes.",
    )
    cards = StartCards(translate("LibraryPage", "Your library is empty"), text, usable, parent)
    cards.acted.connect(lambda key: actions[key].trigger())
    return cards
