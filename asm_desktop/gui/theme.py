"""Puts a theme on the application: fonts, palette first, then the one style sheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from asm_desktop import paths
from asm_desktop.gui import style_rules
from asm_desktop.gui.tokens import FAMILY, SCALE, THEMES, Look, Theme

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "side",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Shadow: "line2",
    QPalette.ColorRole.Accent: "accent",
}

_GREYED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@dataclass(frozen=True, slots=True)
class Appearance:
    """What somebody chose: the theme and the size of text in per cent (90 to 200)."""

    look: Look = Look.SYSTEM
    text_size: int = 100

    @property
    def theme(self) -> Theme:
        """The theme of this look."""
        return THEMES[system_look() if self.look is Look.SYSTEM else self.look]

    def font(self, step: str) -> QFont:
        """Return the font of a step of the type scale at the chosen size."""
        size = SCALE[step]
        font = QFont(FAMILY)
        font.setPointSizeF(size.points * self.text_size / 100)
        font.setWeight(QFont.Weight(size.weight))
        return font

    def scaled(self, pixels: int) -> int:
        """Return a height of the design at the chosen text size."""
        return round(pixels * self.text_size / 100)


class Dresser(QObject):
    """Holds the appearance in force and puts it on; `changed` tells those who paint themselves."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = Appearance()
        self._drawn = QTemporaryDir()
        self._followed: QApplication | None = None

    @property
    def appearance(self) -> Appearance:
        """The appearance in force."""
        return self._appearance

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._appearance.theme

    def put_on(self, application: QApplication, appearance: Appearance) -> None:
        """Dress the application: style, font, palette, then the style sheet."""
        self._appearance = appearance
        if self._followed is not application:
            self._followed = application
            application.styleHints().colorSchemeChanged.connect(self._follow)
        application.setStyle("Fusion")
        application.setFont(appearance.font("body"))
        application.setPalette(palette(appearance.theme))
        application.setStyleSheet(style_sheet(appearance, self._draw_marks(appearance.theme)))
        self.changed.emit()

    def _follow(self) -> None:
        """Dress anew when the system turns light or dark and somebody wants its look."""
        if self._followed is not None and self._appearance.look is Look.SYSTEM:
            self.put_on(self._followed, self._appearance)

    def _draw_marks(self, theme: Theme) -> dict[str, str]:
        """Write the two marks that only a style sheet can place, in the theme's colours; returns their addresses."""
        addresses = {}
        for place, name, token in (("tick", "check", "onAccent"), ("chevron_down", "down", "text2")):
            file = Path(self._drawn.filePath(f"{place}-{theme.look}.svg"))
            drawing = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            file.write_text(drawing.replace("currentColor", theme[token]), encoding="utf-8")
            addresses[place] = file.as_posix()
        return addresses


def system_look() -> Look:
    """Return the look of the system: dark if it says so."""
    hints = QGuiApplication.styleHints() if QGuiApplication.instance() is not None else None
    dark = hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark
    return Look.DARK if dark else Look.LIGHT


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme; the system's own is not asked, for offscreen and plain X11 have none."""
    made = QPalette(QColor(theme["window"]))
    for role, token in _ROLES.items():
        made.setColor(role, QColor(theme[token]))
    for role in _GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme["disabled"]))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, QColor(theme["sunken"]))
    return made


def style_sheet(appearance: Appearance, marks: Mapping[str, str]) -> str:
    """Return the style sheet of an appearance; `marks` are the files of its tick and chevron."""
    theme = appearance.theme
    places: dict[str, str] = {**theme.colours, **marks}
    places["focus"] = str(theme.focus)
    for name, step in SCALE.items():
        size = f"{step.points * appearance.text_size / 100:.2f}pt"
        places[f"type_{name}"] = f"font-size: {size}; font-weight: {step.weight};"
    for pixels in (20, 27, 34, 40):
        places[f"high{pixels}"] = str(appearance.scaled(pixels))
    return Template(style_rules.TEMPLATE).substitute(places)


def load_fonts(pattern: str, folder: Path | None = None) -> tuple[str, ...]:
    """Load the packaged fonts whose file name fits; returns their families. Missing fonts are no trouble."""
    where = folder if folder is not None else paths.resources() / "fonts"
    return tuple(_families(sorted(where.glob(pattern))))


def _families(files: Iterable[Path]) -> Iterable[str]:
    """Load each file and yield the families found in it."""
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            yield from QFontDatabase.applicationFontFamilies(number)


DRESSER = Dresser()
"""The one wardrobe of the running window."""
