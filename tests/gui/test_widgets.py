"""Small widgets: banner, strips, cards, empty states, rail, status, steps, splitter, browser."""

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget

from asm_desktop.gui.rows import Badge, Empty, Mood, Note, StatusPart, VersionRow
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.gui.tokens import THEMES
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.buttons import bind_button
from asm_desktop.gui.widgets.choice_card import ChoiceCard, ChoiceCards, WideChoiceCard
from asm_desktop.gui.widgets.empty_state import EmptyState, Start, StartCards
from asm_desktop.gui.widgets.flow_row import FlowRow
from asm_desktop.gui.widgets.labels import BadgeLabel, IconText, LabelChip, ShortLabel
from asm_desktop.gui.widgets.pane_splitter import PaneSplitter
from asm_desktop.gui.widgets.progress_card import ProgressCard
from asm_desktop.gui.widgets.rail import Rail
from asm_desktop.gui.widgets.safe_browser import SafeBrowser
from asm_desktop.gui.widgets.status_parts import StatusParts
from asm_desktop.gui.widgets.step_list import StepList
from asm_desktop.gui.widgets.strips import StripColumn
from asm_desktop.gui.widgets.version_list import VersionList
from asm_desktop.tasks.context import Progress


@pytest.fixture
def shown(application, qtbot):
    def show(widget: QWidget, width=600, height=300) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        application.processEvents()
        return widget

    return show


def buttons(widget) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {button.text(): button for button in widget.findChildren(QPushButton) if button.isVisible()}


def test_a_banner_says_one_thing_and_goes_away(shown, qtbot):
    banner = shown(Banner())
    banner.tell(Note("Moved to the bin.", actions=(("undo", "Undo"), ("look", "Look"))))
    with qtbot.waitSignal(banner.acted) as caught:
        buttons(banner)["Undo"].click()
    assert caught.args == ["undo"]
    banner.tell(Note("Saved.", Mood.OK, "ok"))
    assert banner.text == "Saved."
    assert buttons(banner) == {}
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.text == ""


def test_a_banner_with_an_end_goes_by_itself(shown, qtbot):
    banner = shown(Banner())
    with qtbot.waitSignal(banner.closed):
        banner.tell(Note("Copied.", lasts=20))
    assert banner.isHidden()


def test_strips_take_the_place_of_those_before(shown, qtbot, application):
    strips = shown(StripColumn())
    strips.show_notes([Note("Two versions", Mood.WARN, "versions", (("choose", "Choose…"),)), Note("Held back")])
    assert strips.texts == ("Two versions", "Held back")
    with qtbot.waitSignal(strips.acted) as caught:
        buttons(strips)["Choose…"].click()
    assert caught.args == ["choose"]
    strips.show_notes([])
    assert strips.isHidden()


def test_empty_states_offer_what_can_be_done(shown, qtbot):
    empty = shown(EmptyState())
    empty.tell(Empty("search", "No entry has “pit”", "", (("all", "Show all"), ("other", "Search “pits”"))))
    assert empty.title == "No entry has “pit”"
    with qtbot.waitSignal(empty.acted) as caught:
        buttons(empty)["Search “pits”"].click()
    assert caught.args == ["other"]
    empty.tell(Empty("library", "Choose an entry"))
    assert buttons(empty) == {}


def test_the_first_screen_puts_its_cards_below_each_other_where_it_is_narrow(shown, application):
    starts = [Start(key, "add", key.title(), "Words on it", f"Do {key}", "add") for key in ("one", "two", "three")]
    cards = shown(StartCards("Your library is empty", "Entries come from files.", starts), 1000, 600)
    tops = {button.mapTo(cards, button.rect().topLeft()).y() for button in buttons(cards).values()}
    assert len(tops) == 1
    cards.resize(700, 700)
    application.processEvents()
    tops = {button.mapTo(cards, button.rect().topLeft()).y() for button in buttons(cards).values()}
    assert len(tops) == 3


@pytest.mark.parametrize("kind", [ChoiceCard, WideChoiceCard])
def test_a_choice_is_made_by_click_or_arrow(shown, qtbot, kind):
    cards = ChoiceCards()
    for key in ("open", "new", "join"):
        cards.add(key, kind(key.title(), "What it means", icon="add"))
    shown(cards)
    assert cards.choice == ""
    card = cards.findChildren(kind)[1]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() - card.rect().center() / 8)
    assert cards.choice == "new"
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    assert cards.choice == "join"
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    assert cards.choice == "open"
    cards.choose("nothing")
    assert cards.choice == ""
    assert all(radio.accessibleName() for radio in cards.findChildren(QRadioButton))


def test_a_row_goes_on_in_the_next_line(shown, application):
    row = FlowRow()
    row.show_widgets([QLabel("a fairly long word or two") for _ in range(6)])
    shown(row, 260, 200)
    tops = [label.y() for label in row.findChildren(QLabel)]
    assert len(set(tops)) > 2
    row.show_widgets([])
    assert row.isHidden()


def test_the_rail_counts_and_comes_closer_in_a_low_window(shown):
    rail = Rail()
    action = QAction("&Two versions", rail)
    button = rail.add_page("versions", action, "versions")
    shown(rail, 85, 400)
    rail.fit(700)
    high = button.sizeHint().height()
    rail.fit(600)
    assert button.sizeHint().height() < high
    plain = button.grab().toImage()
    button.set_count(3)
    assert button.accessibleName() == "Two versions (3)"
    assert button.grab().toImage() != plain
    button.set_count(0)
    assert button.accessibleName() == "Two versions"


def test_parts_of_the_status_bar_can_be_pressed(shown, qtbot):
    parts = shown(StatusParts())
    parts.show_parts([StatusPart("library", "library", "49 entries", "Open the library")])
    button = next(child for child in parts.findChildren(QWidget) if child.accessibleName() == "49 entries")
    with qtbot.waitSignal(parts.asked) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == ["library"]


def test_steps_are_told_to_screen_readers(shown):
    steps = shown(StepList(), 200, 160)
    steps.show_steps(["How to start", "Office", "Ready"], 1)
    assert "2" in steps.accessibleName()
    assert "Office" in steps.accessibleName()
    second = steps.grab().toImage()
    steps.show_steps(["How to start", "Office", "Ready"], 2)
    assert steps.grab().toImage() != second


def test_versions_are_chosen_with_mouse_and_keys(shown, qtbot):
    versions = VersionList()
    versions.set_rows([VersionRow("r2", "Changed", "Geita · 2 May", "“Why”"), VersionRow("r1", "First", "Geita")])
    shown(versions, 326, 400)
    with qtbot.waitSignal(versions.chosen) as caught:
        versions.choose(1)
    assert caught.args == ["r1"]
    with qtbot.waitSignal(versions.chosen) as caught:
        place = versions.visualRect(versions.model().index(0, 0)).center()
        qtbot.mouseClick(versions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["r2"]
    said = versions.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Changed, Geita · 2 May, “Why”"


def test_a_splitter_can_be_grabbed_beside_its_line(shown):
    splitter = PaneSplitter()
    for _ in range(2):
        splitter.addWidget(QLabel("pane"))
    shown(splitter)
    handle = splitter.handle(1)
    assert handle.width() >= 7
    assert handle.contentsRect().width() == 1


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("label", ["RED", "AMBER", "AMBER+STRICT", "GREEN", "CLEAR"])
def test_a_label_keeps_its_colours_in_every_look(shown, application, look, label):
    DRESSER.put_on(application, Appearance(look))
    chip = LabelChip()
    chip.show_label(label, "Who may have it")
    shown(chip, *chip.sizeHint().toTuple())
    picture = chip.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert "#000000" in colours
    assert (chip.accessibleName(), chip.accessibleDescription()) == (f"TLP:{label}", "Who may have it")


def test_badges_grow_with_their_words(shown):
    assert BadgeLabel(Badge("Two versions of it", "versions")).sizeHint().width() > (
        BadgeLabel(Badge("Two", "versions")).sizeHint().width()
    )


def test_a_long_fact_makes_no_pane_wider_than_it_is(shown):
    row = shown(FlowRow(), 300, 60)
    row.show_widgets([IconText("place", "Burkina Faso, Burundi, " * 20, "Place"), IconText("clock", "2021", "Date")])
    assert row.minimumSizeHint().width() < 300
    QApplication.sendPostedEvents()
    row.layout().activate()
    places = [row.layout().itemAt(place).geometry() for place in (0, 1)]
    assert all(place.width() <= 300 for place in places)
    assert places[1].top() >= places[0].bottom()


def test_a_short_label_keeps_the_whole_as_its_tooltip(shown):
    label = shown(ShortLabel(), 60, 20)
    label.setText("a rather long text that cannot fit here")
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == "a rather long text that cannot fit here"
    label.resize(900, 20)
    QApplication.sendEvent(label, QResizeEvent(label.size(), label.size()))
    assert label.toolTip() == ""


def test_progress_is_told_and_can_be_stopped(shown, qtbot):
    card = shown(ProgressCard())
    card.begin("Bringing in files", "Do not take the stick out yet")
    card.show_progress(Progress(4, 16, "a.pdf"))
    assert any("4" in label.text() and "16" in label.text() for label in card.findChildren(QLabel))
    with qtbot.waitSignal(card.stopped):
        buttons(card)["Stop"].click()
    assert not buttons(card)["Stop"].isEnabled()


def test_the_time_left_is_counted_from_when_counting_began(shown, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("asm_desktop.gui.widgets.progress_card.time.monotonic", lambda: clock[0])
    card = shown(ProgressCard())
    card.begin("Checking")
    clock[0] = 60.0  # all of it spent before the first of a hundred
    card.show_progress(Progress(1, 101, ""))
    clock[0] = 64.0
    card.show_progress(Progress(51, 101, ""))
    assert "less than a minute" in " ".join(label.text() for label in card.findChildren(QLabel))


@pytest.mark.parametrize("address", ["file:///etc/passwd", "https://example.org/a.png", "qrc:/a.png", "a.css"])
def test_a_browser_loads_nothing_that_it_was_not_handed(shown, address):
    browser = shown(SafeBrowser())
    assert browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address)).isNull()
    assert browser.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl(address)) == b""
    assert browser.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl(address)) == b""


def test_a_browser_shows_the_pictures_it_was_handed(shown):
    browser = shown(SafeBrowser())
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    browser.show_html('<img src="own:1">', {"own:1": picture})
    found = browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("own:1"))
    assert not found.isNull()


def test_a_link_is_told_and_not_followed(shown, qtbot):
    browser = shown(SafeBrowser())
    browser.show_html('<a href="https://example.org/x">there</a>')
    with qtbot.waitSignal(browser.link_clicked) as caught:
        browser.anchorClicked.emit(QUrl("https://example.org/x"))
    assert caught.args == ["https://example.org/x"]
    assert "there" in browser.toPlainText()


def test_found_words_are_gone_through_in_a_circle(shown):
    browser = shown(SafeBrowser())
    browser.show_html('<p><span class="mark">one</span> and <span class="mark">two</span></p>')
    seen = []
    for step in (1, 1, 1, -1):
        assert browser.go_to_mark(step)
        seen.append(browser.textCursor().selectedText())
    assert seen == ["one", "two", "one", "two"]
    browser.show_html("<p>nothing</p>")
    assert not browser.go_to_mark(1)


def test_a_button_follows_its_action(shown, qtbot):
    action = QAction("Edit")
    action.setShortcut("Ctrl+E")
    action.setEnabled(False)
    button = QPushButton("Edit")
    bind_button(button, action)
    shown(button)
    assert not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        button.click()
    assert "Ctrl+E" in button.toolTip()


def test_a_change_of_language_renames_what_stays(shown, application):
    for widget in (shown(Banner()), shown(Rail())):
        application.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
