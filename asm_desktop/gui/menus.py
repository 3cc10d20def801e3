"""Where each command stands in the menus. Menus without commands are not shown; each command must have a place."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction

PLAN: Mapping[str, tuple[str, ...]] = {
    "file": ("new", "open-archive", "bring-in", "|", "save", "save-pdf", "print", "|", "backup", "lock", "|", "quit"),
    "edit": (
        "undo", "redo", "|", "cut", "copy", "copy-source", "paste", "select-all", "|", "find", "find-next",
        "find-previous", "go-to", "|", "to-bin", "bin",
    ),
    "view": (
        "page:*", "|", "filters", "show-all", "compact", "history", "|", "text-larger", "text-smaller", "text-usual",
        "theme:*", "language:*", "|", "next-pane", "previous-pane", "full-screen",
    ),
    "entry": (
        "edit", "edit-several", "translate", "attach", "|", "previous-entry", "next-entry", "|", "brief", "consent",
        "|", "remove", "bring-back", "withdraw",
    ),
    "exchange": ("receive", "send", "|", "own-card", "add-office", "groups", "|", "check-stick"),
    "tools": (
        "choose-first", "choose-second", "choose-both", "previous-part", "next-part", "save-one", "|",
        "new-agreement", "change-agreement", "end-agreement", "record-withdrawal", "|", "gap-map",
        "word-list", "verify", "settings", "|", "passphrase-set", "passphrase-change", "passphrase-remove",
        "lock-after:*",
    ),
    "help": ("help", "search-help", "keys", "|", "fault-report", "about"),
}  # fmt: skip
"""Commands by menu in the order shown; `|` is a line, `page:*` and `theme:*` stand for all of that sort."""

SUBMENUS = ("theme", "language", "lock-after")
"""Sorts of commands that have a menu of their own within their menu: with them it would not fit on a low screen."""


def letter_once(texts: Iterable[str]) -> list[str]:
    """Return the texts of a menu with access letters that occur once: the declared ones first, then any that is free.

    Pages choose their letters without knowing each other; a translator's choice wins where two do not clash.
    """
    taken: set[str] = set()
    lettered: list[str] = []
    waiting: list[int] = []
    for place, text in enumerate(texts):
        letter = _letter(text)
        lettered.append(text)
        if letter and letter not in taken:
            taken.add(letter)
        else:
            waiting.append(place)
    for place in waiting:
        plain = _plain(lettered[place])
        free = (at for at, one in enumerate(plain) if one.isalnum() and one.casefold() not in taken)
        at = next(free, -1)
        lettered[place] = plain if at < 0 else f"{plain[:at]}&{plain[at:]}"
        taken.update(plain[at].casefold() if at >= 0 else ())
    return lettered


def _letter(text: str) -> str:
    """Return the access letter of a text, "" if it has none."""
    place = text.find("&")
    return text[place + 1 : place + 2].casefold() if place >= 0 else ""


def _plain(text: str) -> str:
    """Return a text without its access letter."""
    return text.replace("&", "")


def menu_of(key: str) -> str:
    """Return the menu a command belongs to; raises LookupError for one that has no place."""
    for menu, keys in PLAN.items():
        if key in keys or f"{key.partition(':')[0]}:*" in keys:
            return menu
    raise LookupError(f"The command {key!r} has no place in the menus.")


def ordered(menu: str, actions: Mapping[str, QAction]) -> list[QAction | None]:
    """Return the actions of a menu in order, None for a line; lines without a command on both sides are left out."""
    found: list[QAction | None] = []
    for key in PLAN[menu]:
        if key == "|":
            if found and found[-1] is not None:
                found.append(None)
        elif key.endswith(":*"):
            found.extend(action for name, action in actions.items() if name.startswith(key[:-1]))
        elif key in actions:
            found.append(actions[key])
    while found and found[-1] is None:
        found.pop()
    return found
