"""The colours hold the contrasts that the design promises, computed anew from the values."""

import pytest

from asm_desktop.gui.tokens import DARK, HIGH, LIGHT, SCALE, TLP_GROUND, TLP_TEXT

THEMES = {"light": LIGHT, "dark": DARK, "high": HIGH}

#: Pair, and its contrast in light, dark and high contrast as design.md gives it.
TABLE = (
    ("text", "surface", 16.1, 13.5, 21.0),
    ("text", "window", 14.6, 15.0, 21.0),
    ("text", "selected", 13.7, 9.5, 21.0),
    ("text2", "surface", 7.7, 8.9, 21.0),
    ("text2", "rail", 6.4, 10.3, 21.0),
    ("text3", "rail", 4.5, 8.3, 21.0),
    ("text3", "selected", 4.6, 5.0, 21.0),
    ("accent", "surface", 7.3, 8.3, 14.9),
    ("accent", "accentSoft", 6.2, 6.7, 14.9),
    ("onAccent", "accent", 7.3, 8.6, 14.9),
    ("ok", "okSoft", 5.6, 7.8, 16.8),
    ("warn", "warnSoft", 6.4, 8.1, 14.6),
    ("bad", "badSoft", 6.0, 7.4, 10.6),
    ("onMark", "mark", 12.8, 7.4, 19.6),
    ("text", "addBg", 13.4, 8.6, 21.0),
    ("text", "delBg", 12.7, 10.4, 21.0),
    ("ctl", "surface", 3.9, 4.4, 21.0),
)

#: Further pairs that the style sheet and the delegates use; each must hold its floor in every theme.
USED = (
    ("text", "side", 4.5), ("text", "sunken", 4.5), ("text", "hover", 4.5), ("text", "rail", 4.5),
    ("text2", "side", 4.5), ("text2", "sunken", 4.5), ("text2", "window", 4.5), ("text2", "selected", 4.5),
    ("text2", "hover", 4.5), ("text2", "warnSoft", 4.5), ("text2", "badSoft", 4.5), ("text3", "surface", 4.5),
    ("accent", "side", 4.5), ("accent", "hover", 4.5), ("accent", "sunken", 4.5), ("accent", "warnSoft", 4.5),
    ("accent", "selected", 4.5), ("bad", "surface", 4.5), ("warn", "surface", 4.5), ("ok", "surface", 4.5),
    ("surface", "warn", 4.5), ("ctl", "side", 3), ("ctl", "sunken", 3), ("ctl", "window", 3), ("accent", "rail", 3),
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.1."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground", "light", "dark", "high"), TABLE)
def test_the_table_of_the_design_holds(theme, ink, ground, light, dark, high):
    wanted = {"light": light, "dark": dark, "high": high}[theme]
    found = contrast(THEMES[theme][ink], THEMES[theme][ground])
    assert found == pytest.approx(wanted, abs=0.06)
    assert found >= (3 if ink == "ctl" else 4.45)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground", "floor"), USED)
def test_every_other_pair_in_use_can_be_read(theme, ink, ground, floor):
    assert contrast(THEMES[theme][ink], THEMES[theme][ground]) >= floor


@pytest.mark.parametrize(
    ("label", "wanted"), [("RED", 5.6), ("AMBER", 12.8), ("AMBER+STRICT", 12.8), ("GREEN", 15.4), ("CLEAR", 21)]
)
def test_labels_keep_the_colours_of_their_standard(label, wanted):
    assert contrast(TLP_TEXT[label], TLP_GROUND) == pytest.approx(wanted, abs=0.06)


def test_every_theme_has_every_token():
    assert LIGHT.keys() == DARK.keys() == HIGH.keys()


def test_nothing_is_set_below_eleven_pixels():
    assert min(step.points for step in SCALE.values()) * 96 / 72 >= 11
