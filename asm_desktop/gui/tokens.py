"""The look as numbers: colours of the three themes, the type scale, sizes. The only place with a colour value in it.

Contrast follows WCAG 2.1: 4.5 for text, 3 for the borders of controls; a test computes every pair that is used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LIGHT: Mapping[str, str] = {
    "window": "#F5F4F1",
    "rail": "#ECEAE5",
    "side": "#FAF9F7",
    "surface": "#FFFFFF",
    "sunken": "#F0EEEA",
    "hover": "#EFEDE8",
    "selected": "#E1EFF2",
    "accentSoft": "#E1EFF2",
    "line": "#DEDAD2",
    "line2": "#C6C1B7",
    "ctl": "#85807A",
    "text": "#1C2226",
    "text2": "#4B545A",
    "text3": "#626B71",
    "disabled": "#8F969B",
    "accent": "#0B5E72",
    "accentHover": "#094D5E",
    "accentPress": "#073D4B",
    "onAccent": "#FFFFFF",
    "ok": "#1B6B3A",
    "okSoft": "#E3F2E8",
    "warn": "#7F4B00",
    "warnSoft": "#FDF0D5",
    "bad": "#A8241B",
    "badSoft": "#FBE7E4",
    "mark": "#FFE48A",
    "onMark": "#1C2226",
    "addBg": "#D8F0E0",
    "delBg": "#FADFDB",
    "h1": "#DCECEF",
    "h2": "#A6D0D8",
    "h3": "#5598A8",
    "h4": "#0B5E72",
}

DARK: Mapping[str, str] = {
    "window": "#14181B",
    "rail": "#101417",
    "side": "#181D20",
    "surface": "#1C2226",
    "sunken": "#12161A",
    "hover": "#262E33",
    "selected": "#17404B",
    "accentSoft": "#16363F",
    "line": "#313A40",
    "line2": "#475158",
    "ctl": "#7C878E",
    "text": "#E9ECED",
    "text2": "#BAC2C7",
    "text3": "#A6AFB5",
    "disabled": "#667077",
    "accent": "#74C7D8",
    "accentHover": "#90D5E3",
    "accentPress": "#5CB4C6",
    "onAccent": "#06222A",
    "ok": "#7ED3A0",
    "okSoft": "#16321F",
    "warn": "#F0BE62",
    "warnSoft": "#3A2A0C",
    "bad": "#FF9C92",
    "badSoft": "#421B18",
    "mark": "#6A5200",
    "onMark": "#FFFFFF",
    "addBg": "#1C4A2D",
    "delBg": "#5A2420",
    "h1": "#1F3A42",
    "h2": "#2B5F6D",
    "h3": "#4795A6",
    "h4": "#8FD6E4",
}

HIGH: Mapping[str, str] = {
    "window": "#000000",
    "rail": "#000000",
    "side": "#000000",
    "surface": "#000000",
    "sunken": "#000000",
    "hover": "#1F1F1F",
    "selected": "#000000",
    "accentSoft": "#000000",
    "line": "#FFFFFF",
    "line2": "#FFFFFF",
    "ctl": "#FFFFFF",
    "text": "#FFFFFF",
    "text2": "#FFFFFF",
    "text3": "#FFFFFF",
    "disabled": "#B8B8B8",
    "accent": "#7FE8FF",
    "accentHover": "#FFFFFF",
    "accentPress": "#FFFF00",
    "onAccent": "#000000",
    "ok": "#7CFFB0",
    "okSoft": "#000000",
    "warn": "#FFD24D",
    "warnSoft": "#000000",
    "bad": "#FF9E96",
    "badSoft": "#000000",
    "mark": "#FFFF00",
    "onMark": "#000000",
    "addBg": "#000000",
    "delBg": "#000000",
    "h1": "#000000",
    "h2": "#000000",
    "h3": "#FFFFFF",
    "h4": "#FFFFFF",
}

TLP_GROUND = "#000000"
TLP_FRAME = "#5F6A71"
TLP_TEXT: Mapping[str, str] = {
    "RED": "#FF2B2B",
    "AMBER": "#FFC000",
    "AMBER+STRICT": "#FFC000",
    "GREEN": "#33FF00",
    "CLEAR": "#FFFFFF",
}
"""Text of the labels on black, as TLP 2.0 demands; the same in every theme."""


class Look(StrEnum):
    """What somebody can choose: a theme, or that of the system, which is light where the system does not say."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: its colours, the width of the focus frame, whether labels get a frame to be seen."""

    look: Look
    colours: Mapping[str, str]
    focus: int = 2
    frames_labels: bool = False
    fills_selection: bool = True

    def __getitem__(self, token: str) -> str:
        """Return the colour of a token."""
        return self.colours[token]


THEMES: Mapping[Look, Theme] = {
    Look.LIGHT: Theme(Look.LIGHT, LIGHT),
    Look.DARK: Theme(Look.DARK, DARK, frames_labels=True),
    Look.HIGH: Theme(Look.HIGH, HIGH, focus=3, frames_labels=True, fills_selection=False),
}


@dataclass(frozen=True, slots=True)
class Type:
    """A step of the type scale: size in points, so that the system's scaling works, and weight."""

    points: float
    weight: int


SCALE: Mapping[str, Type] = {
    "page": Type(13.5, 700),
    "entry": Type(16, 700),
    "entryLow": Type(13.5, 700),
    "answer": Type(18, 700),
    "section": Type(11.5, 700),
    "card": Type(10.5, 600),
    "body": Type(10, 400),
    "strong": Type(10, 600),
    "button": Type(10, 500),
    "reading": Type(11.5, 400),
    "part": Type(13, 600),
    "meta": Type(9, 400),
    "metaStrong": Type(9, 600),
    "head": Type(9.5, 600),
    "badge": Type(8.5, 600),
    "rail": Type(8.5, 500),
    "tlp": Type(8.5, 700),
}

FAMILY = "Inter"

RAIL_WIDTH = 85
RAIL_ITEM, RAIL_ITEM_LOW = 60, 52
LOW_WINDOW = 640
"""Below this height the rail gets closer and the reader's head folds."""
NARROW_WINDOW = 1160
"""Below this width the filters go behind a button."""
SINGLE_PANE_WINDOW = 900
"""Below this width the reader opens in place of the results."""
