"""Filling a menu with commands: lines between them, menus within it for some sorts, and an access letter for each."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from asm_desktop.gui import menus


def fill_menu(menu: QMenu, found: Sequence[QAction | None], titles: Mapping[str, str]) -> None:
    """Put commands into a menu, None being a line.

    `titles` names the sorts (what stands before the colon of a key) that have a menu of their own within it.
    """
    inner: dict[str, QMenu] = {}
    for one in found:
        sort = one.objectName().partition(":")[0] if one is not None else ""
        if one is None:
            menu.addSeparator()
        elif sort in titles:
            if sort not in inner:
                inner[sort] = menu.addMenu(titles[sort])
            inner[sort].addAction(one)
        else:
            menu.addAction(one)
    for filled in (menu, *inner.values()):
        commands = [action for action in filled.actions() if not action.isSeparator()]
        for action, text in zip(commands, menus.letter_once(one.text() for one in commands), strict=True):
            action.setText(text)
