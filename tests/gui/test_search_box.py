"""The search box: words, chips, and when it asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from asm_desktop.gui.rows import Chip
from asm_desktop.gui.widgets.search_box import LIVE_AFTER, ChipFrame, SearchBox

CHIPS = (Chip("topic=mercury", "Topic: Mercury and environment"), Chip("country=GH", "Country: Ghana"))


@pytest.fixture
def box(application, qtbot):
    made = SearchBox()
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def words(box) -> QLineEdit:
    return box.findChild(QLineEdit)


def shown_chips(box) -> list[ChipFrame]:
    return [frame for frame in box.findChildren(ChipFrame) if frame.isVisible()]


def test_words_are_searched_once_after_the_last_key(box, qtbot):
    asked = []
    box.edited.connect(asked.append)
    with qtbot.waitSignal(box.edited, timeout=5 * LIVE_AFTER):
        qtbot.keyClicks(words(box), "retort")
    assert asked == ["retort"]


def test_enter_searches_at_once_and_not_again(box, qtbot):
    asked = []
    box.edited.connect(asked.append)
    box.submitted.connect(asked.append)
    qtbot.keyClicks(words(box), "pit")
    qtbot.keyClick(words(box), Qt.Key.Key_Return)
    assert asked == ["pit"]
    qtbot.wait(LIVE_AFTER + 50)
    assert asked == ["pit"]


def test_backspace_in_an_empty_box_first_selects_and_then_takes_off_the_last_chip(box, qtbot):
    removed = []
    box.chip_removed.connect(removed.append)
    box.set_chips(CHIPS)
    qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    assert removed == []
    qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    assert removed == ["country=GH"]


def test_backspace_in_words_takes_letters(box, qtbot):
    box.set_chips(CHIPS)
    box.set_words("ab")
    removed = []
    box.chip_removed.connect(removed.append)
    for _ in range(2):
        qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    assert (removed, box.words) == ([], "")


def test_a_key_between_two_backspaces_lets_go_of_the_chip(box, qtbot):
    removed = []
    box.chip_removed.connect(removed.append)
    box.set_chips(CHIPS)
    qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    qtbot.keyClicks(words(box), "a")
    qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    qtbot.keyClick(words(box), Qt.Key.Key_Backspace)
    assert removed == []


def test_the_cross_of_a_chip_takes_it_off(box, qtbot):
    box.set_chips(CHIPS)
    with qtbot.waitSignal(box.chip_removed) as caught:
        qtbot.mouseClick(shown_chips(box)[0].findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert caught.args == ["topic=mercury"]


def test_chips_that_do_not_fit_become_a_number(box, application):
    box.set_chips(CHIPS * 3)
    application.processEvents()
    shown = len(shown_chips(box))
    assert 0 < shown < 6
    assert any(label == f"+{6 - shown}" for label in (one.text() for one in box.findChildren(type(box._more))))


def test_down_goes_to_the_results(box, qtbot):
    with qtbot.waitSignal(box.results_wanted):
        qtbot.keyClick(words(box), Qt.Key.Key_Down)


def test_clearing_searches_at_once(box, qtbot):
    box.set_words("pit")
    with qtbot.waitSignal(box.submitted) as caught:
        box.clear()
    assert caught.args == [""]


def test_an_unusable_box_says_why(box):
    box.set_usable(usable=False, why="Nothing here yet")
    assert not words(box).isEnabled()
    assert words(box).placeholderText() == "Nothing here yet"


def test_all_parts_have_names(box, nameless):
    box.set_chips(CHIPS)
    box.set_words("pit")
    assert nameless(box) == []
