"""Clothes of the window: palette, style sheet, fonts, icons."""

import re
import warnings

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QPushButton

from asm_desktop import paths
from asm_desktop.gui import icons, theme
from asm_desktop.gui.theme import DRESSER, Appearance, load_fonts, style_sheet
from asm_desktop.gui.tokens import THEMES, Look
from asm_desktop.gui.widgets.buttons import set_picture

MARKS = {"tick": "t.svg", "chevron_down": "d.svg"}


@pytest.mark.parametrize("look", THEMES)
def test_every_look_fills_palette_and_style_sheet(application, look):
    DRESSER.put_on(application, Appearance(look))
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(THEMES[look]["window"])
    sheet = application.styleSheet()
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= set(THEMES[look].colours.values())


def test_larger_text_makes_everything_larger(application):
    button, label = QPushButton("Save"), QLabel("Some words")
    high, wide = button.sizeHint().height(), label.sizeHint().width()
    DRESSER.put_on(application, Appearance(text_size=200))
    assert button.sizeHint().height() > 1.5 * high
    assert label.sizeHint().width() > 1.8 * wide


def test_no_widget_keeps_a_look_that_was_taken_off(application):
    label = QLabel()
    set_picture(label, "search", "text")
    light = label.pixmap().toImage()
    DRESSER.put_on(application, Appearance(Look.DARK))
    assert label.pixmap().toImage() != light


def test_an_icon_set_twice_follows_the_look_once(application):
    label = QLabel()
    for name in ("search", "library"):
        set_picture(label, name, "text")
    application.processEvents()
    shown = label.pixmap().toImage()
    DRESSER.put_on(application, Appearance())
    assert label.pixmap().toImage() == shown


def test_the_packaged_font_is_there_and_used(application):
    assert "Inter" in load_fonts("Inter-*.ttf")
    DRESSER.put_on(application, Appearance())
    assert QFontInfo(application.font()).family() == "Inter"


def test_the_look_of_the_system_is_followed(application, monkeypatch):
    DRESSER.put_on(application, Appearance())
    assert DRESSER.theme is THEMES[Look.LIGHT]
    monkeypatch.setattr(theme, "system_look", lambda: Look.DARK)
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(THEMES[Look.DARK]["window"])
    DRESSER.put_on(application, Appearance(Look.LIGHT))
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert application.palette().color(QPalette.ColorRole.Window) == QColor(THEMES[Look.LIGHT]["window"])


def test_missing_fonts_are_no_trouble(tmp_path, application):
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    with warnings.catch_warnings():
        assert load_fonts("*.ttf", tmp_path) == ()


def test_the_style_sheet_is_complete_without_a_running_window():
    assert "t.svg" in style_sheet(Appearance(), MARKS)


@pytest.mark.parametrize("file", sorted((paths.resources() / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_can_be_drawn_and_tinted(qapp, file):
    text = file.read_text(encoding="utf-8")
    assert "currentColor" in text
    assert QSvgRenderer(str(file)).isValid()
    assert not icons.pixmap(file.stem, 24, "#0B5E72").toImage().allGray()


def test_every_icon_of_the_design_is_there(qapp):
    named = (
        "library exchange versions map brief consent people settings help search filter saved add edit save history "
        "undo bin back print copy quote attach folder stick office receive send held withdraw lock eye ok check warn "
        "info clock nothing flag language calendar place case meeting lesson review action close more"
    )
    assert [name for name in named.split() if not isinstance(icons.pixmap(name, 16, "#000000"), QPixmap)] == []


def test_an_icon_that_nobody_drew_is_a_mistake(qapp):
    with pytest.raises(icons.IconUnknown):
        icons.pixmap("unicorn", 16, "#000000")
