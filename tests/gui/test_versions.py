"""Two versions: looked at part by part, chosen, written anew, saved as one."""

import pytest
from PySide6.QtCore import Qt

from asm_desktop.gui.change_bus import ChangeBus, Changes
from asm_desktop.gui.pages.versions.presenter import VersionsPresenter
from asm_desktop.gui.pages.versions.view_sides import SideFrame
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.authoring import conflicts, edit_entries, read_entry


@pytest.fixture
def presenter(torn_desk, preferences, qapp, qtbot):
    runner = TaskRunner(qapp)
    made = VersionsPresenter(PageContext(torn_desk, runner, ChangeBus(qapp), preferences))
    with qtbot.waitSignal(made.entry_changed):
        made.begin()
    yield made
    runner.close()


@pytest.fixture
def page(open_window, torn_desk, qtbot):
    window = open_window(torn_desk)
    window.open_page("versions")
    made = window.page("versions")
    qtbot.waitUntil(lambda: made.presenter.entry is not None)
    return made


def press(page, key: str) -> None:
    page.window().actions_by_key[key].trigger()


def parts(presenter) -> dict[str, int]:
    return {part.title: place for place, part in enumerate(presenter.entry.parts)}


def test_our_own_text_stands_first_and_differences_are_underlined(presenter):
    assert len(presenter.entry.parts) == 3
    presenter.go(parts(presenter)["In short"])
    ours, theirs = presenter.part.sides
    assert (ours.office, ours.ours, theirs.office, theirs.ours) == ("Geita", True, "Tarkwa", False)
    assert 'class="added">twice</span>' in ours.html
    assert 'class="added">apart</span>' in theirs.html


def test_nothing_is_saved_before_each_part_is_settled(presenter, torn_desk, qtbot):
    presenter.go(0)
    presenter.choose(0)
    presenter.save()
    assert len(conflicts(torn_desk)) == 1
    assert presenter.entry.missing == 2


def test_choices_become_one_version(presenter, torn_desk, qtbot):
    entity = presenter.entry.view.entity
    places = parts(presenter)
    presenter.go(places["Title"])
    presenter.choose(1)
    presenter.go(places["In short"])
    presenter.choose_both()
    presenter.go(next(place for title, place in places.items() if title.startswith("Figures")))
    presenter.choose(0)
    assert presenter.entry.settled
    with qtbot.waitSignal(presenter.saved):
        presenter.save()
    after = read_entry(torn_desk, entity)
    assert after.conflicts == ()
    assert after.title == "Two seals"
    assert after.text("summary") == "Seals were bought twice.\n\nSeals were bought apart."
    assert [row["value"] for row in after.rows("figures")] == ["10"]
    qtbot.waitUntil(lambda: presenter.entries == ())


def test_a_text_of_ones_own_holds(presenter, torn_desk, qtbot):
    entity = presenter.entry.view.entity
    for place, part in enumerate(presenter.entry.parts):
        presenter.go(place)
        presenter.choose(0)
        if part.title == "In short":
            presenter.write("Seals were bought once.")
            assert presenter.part.state == "own text" or presenter.part.text == "Seals were bought once."
    with qtbot.waitSignal(presenter.saved):
        presenter.save()
    assert read_entry(torn_desk, entity).text("summary") == "Seals were bought once."


def test_choices_are_kept_while_nothing_changes_underneath(presenter, torn_desk, qtbot):
    presenter.go(0)
    presenter.choose(1)
    with qtbot.waitSignal(presenter.entries_changed):
        presenter.begin()
    assert presenter.entry.parts[0].choice == 1
    edit_entries(torn_desk, [presenter.entry.view.entity], {"place": "Elsewhere"})
    with qtbot.waitSignal(presenter.entries_changed):
        presenter.begin()
    assert presenter.entry.parts[0].choice == -1


def test_a_choice_from_versions_that_no_longer_stand_is_not_saved(presenter, torn_desk, qtbot):
    for place in range(len(presenter.entry.parts)):
        presenter.go(place)
        presenter.choose(0)
    edit_entries(torn_desk, [presenter.entry.view.entity], {"place": "Elsewhere"})
    with qtbot.waitSignal(presenter.told):
        presenter.save()
    assert len(conflicts(torn_desk)) == 1


def test_an_empty_text_empties_the_part(presenter):
    presenter.go(parts(presenter)["In short"])
    presenter.choose(0)
    presenter.write("  ")
    assert presenter.part.settled
    assert presenter.part.value is None


@pytest.mark.effect("choose-first", "choose-second", "choose-both")
def test_texts_are_chosen_by_keys_and_by_clicking_their_cards(page, qtbot):
    press(page, "choose-second")
    assert page.presenter.part.choice == 1
    press(page, "choose-first")
    assert page.presenter.part.choice == 0
    cards = [card for card in page.ui.sides.findChildren(SideFrame) if card.isVisible()]
    qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton, pos=cards[1].rect().topRight() - cards[1].rect().center() / 8)
    assert page.presenter.part.choice == 1
    page.presenter.go(parts(page.presenter)["In short"])
    press(page, "choose-both")
    assert page.ui.resultEdit.toPlainText() == "Seals were bought twice.\n\nSeals were bought apart."
    assert not any(card.radio.isChecked() for card in page.ui.sides._frames)


@pytest.mark.effect("next-part", "previous-part")
def test_one_goes_from_part_to_part(page):
    page.presenter.go(0)
    first = page.ui.partLabel.text()
    assert not page.ui.previousButton.isEnabled()
    press(page, "next-part")
    assert page.ui.partLabel.text() != first
    assert "2" in page.ui.placeLabel.text()
    press(page, "previous-part")
    assert page.ui.partLabel.text() == first


@pytest.mark.effect("save-one")
def test_saving_says_so_and_leaves_nothing_to_choose(page, qtbot):
    action = page.window().actions_by_key["save-one"]
    for place in range(3):
        assert not action.isEnabled()
        page.presenter.go(place)
        page.presenter.choose(0)
    assert action.isEnabled()
    with qtbot.waitSignal(page.presenter.saved):
        action.trigger()
    assert "Ten seals" in page.ui.banner.text
    qtbot.waitUntil(lambda: page.ui.body.currentWidget() is page.ui.nothing)
    qtbot.waitUntil(lambda: "(1)" not in page.window().rail.button("versions").accessibleName())


def test_what_is_typed_as_the_result_holds(page, qtbot):
    page.presenter.go(parts(page.presenter)["In short"])
    page.ui.resultEdit.setFocus()
    qtbot.keyClicks(page.ui.resultEdit, "Bought once.")
    assert page.presenter.part.value == "Bought once."
    assert "own text" in " ".join(
        badge.accessibleName() for badge in page.ui.states.children() if hasattr(badge, "_badge")
    )


def test_only_texts_can_be_written_anew(page):
    figures = next(place for title, place in parts(page.presenter).items() if title.startswith("Figures"))
    page.presenter.go(figures)
    assert not page.ui.resultBlock.isVisible()
    assert not page.window().actions_by_key["choose-both"].isEnabled()


def test_names_and_small_windows(page, nameless, application):
    assert nameless(page) == []
    page.window().resize(1024, 600)
    application.processEvents()
    assert nameless(page) == []
    assert page.ui.saveButton.isVisible()


def test_nothing_to_choose_says_so(window, qtbot):
    window.open_page("versions")
    page = window.page("versions")
    qtbot.waitUntil(lambda: page.ui.body.currentWidget() is page.ui.nothing)
    assert page.ui.nothing.title
    assert not window.actions_by_key["save-one"].isEnabled()


def test_an_entry_that_another_page_asked_for_is_turned_to(page, torn_desk):
    (view,) = conflicts(torn_desk)
    page.window().open_page("versions", view.entity)
    assert page.presenter.entry.view.entity == view.entity
    page.window()._context.bus.announce(Changes(offices=True))
    assert page.presenter.entry is not None
