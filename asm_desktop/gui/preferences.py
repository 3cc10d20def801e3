"""What the window remembers for this person on this laptop: its place, its panes, how it looks."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from asm_desktop import paths
from asm_desktop.gui.theme import Appearance
from asm_desktop.gui.tokens import Look

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Sizes of text somebody can choose, in per cent."""


class Preferences:
    """A small file in the person's settings folder; what is unreadable in it counts as not said."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(str(file or paths.user_config() / "window.ini"), QSettings.Format.IniFormat)

    def appearance(self) -> Appearance:
        """Return the look and text size last chosen; the system's look and 100 to begin with."""
        try:
            look = Look(str(self._store.value("look", Look.SYSTEM.value)))
        except ValueError:
            look = Look.SYSTEM
        size = str(self._store.value("text_size", "100"))
        return Appearance(look, int(size) if size.isdigit() and int(size) in TEXT_SIZES else 100)

    def keep_appearance(self, appearance: Appearance) -> None:
        """Keep look and text size."""
        self._store.setValue("look", appearance.look.value)
        self._store.setValue("text_size", appearance.text_size)

    def flag(self, name: str) -> bool:
        """Return a yes or no kept under a name; no to begin with."""
        return str(self._store.value(f"flags/{name}", "no")) == "yes"

    def keep_flag(self, name: str, *, on: bool) -> None:
        """Keep a yes or no."""
        self._store.setValue(f"flags/{name}", "yes" if on else "no")

    def layout(self, name: str) -> QByteArray:
        """Return the place of the window or of a page's panes; empty to begin with."""
        value = self._store.value(f"layout/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep the place of the window or of a page's panes."""
        self._store.setValue(f"layout/{name}", state)
