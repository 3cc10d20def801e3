"""The library as somebody uses it: type, filter, choose, read, copy, look back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton

from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.pages.library.presenter import FIRST, LibraryPresenter
from asm_desktop.gui.pages.library.reading import Found
from asm_desktop.gui.pages.library.reading import read as read_page
from asm_desktop.gui.pages.library.search_help_dialog import SearchHelp
from asm_desktop.services import searching
from asm_desktop.services.authoring import NewEntry, create_entries, create_entry, edit_entries
from asm_desktop.services.consents import add_agreement


@pytest.fixture
def library(window):
    return window.page("library")


@pytest.fixture
def settle(library, qtbot):
    """The function that waits until search and reader have answered."""

    def wait():
        presenter = library.presenter
        qtbot.waitUntil(lambda: not (presenter.searching or presenter._readings.waiting or presenter._pasts.waiting))

    return wait


def titles(library) -> list[str]:
    return [row.title.text for row in library.ui.results.rows]


def look_for(library, settle, words: str) -> None:
    library.ui.searchBox.set_words(words)
    library.presenter.search(words)
    settle()


def test_everything_is_shown_to_begin_with_and_the_first_entry_read(library):
    assert len(titles(library)) == 5
    assert library.ui.countLabel.text().startswith("5")
    assert library.ui.totalLabel.text() == ""
    assert library.ui.reader.page.title.text == titles(library)[0]


def test_typing_finds(library, qtbot):
    edit = library.ui.searchBox.findChild(QLineEdit)
    qtbot.keyClicks(edit, "laverie")
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    assert titles(library) == ["Orpaillage et mercure : une laverie partagée"]
    assert "5" in library.ui.totalLabel.text()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_other_languages_are_searched_and_can_be_switched_off(library, settle, application):
    look_for(library, settle, "mercury")
    found = titles(library)
    assert "Nani analipia uchenjuaji bila zebaki?" in found
    assert "zebaki" in library.ui.alsoLabel.accessibleName()
    library.ui.alsoButton.click()
    menu = library.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "zebaki").trigger()
    menu.close()
    settle()
    assert "Nani analipia uchenjuaji bila zebaki?" not in titles(library)
    assert any(word.text == "zebaki" and not word.on for word in library.also.words)


def test_filters_narrow_and_stand_in_the_search_box(library, settle, qtbot):
    library.presenter.tick("country", "GH", on=True)
    settle()
    assert titles(library) == ["Retorts still in use two years on"]
    assert [chip.text for chip in library.presenter._shaper.chips(library.presenter.question)] == ["Country: Ghana"]
    library.presenter.tick("country", "PE", on=True)
    settle()
    assert len(titles(library)) == 2
    library.presenter.remove_chip("country=GH")
    settle()
    assert titles(library) == ["El registro avanza cuando la retorta llega antes que la multa"]


def test_ticking_in_the_list_filters(library, settle, qtbot):
    facets = library.ui.facets
    model = facets.model()
    kinds = next(place for place in range(model.rowCount()) if model.index(place, 0).data() == "Kind of entry")
    head = model.index(kinds, 0)
    lesson = next(row for row in range(model.rowCount(head)) if model.index(row, 0, head).data() == "Lesson")
    facets.setCurrentIndex(model.index(lesson, 0, head))
    qtbot.keyClick(facets, Qt.Key.Key_Space)
    settle()
    assert [row.kind for row in library.ui.results.rows] == ["Lesson"]


@pytest.mark.effect("show-all")
def test_nothing_found_offers_ways_on(library, settle, window):
    library.presenter.tick("country", "PE", on=True)
    look_for(library, settle, "retorts")
    assert library.ui.resultStack.currentWidget() is library.ui.nothing
    remove = next(text for text in texts_of_buttons(library.ui.nothing) if "Peru" in text)
    assert "1" in remove
    press(library.ui.nothing, remove)
    settle()
    assert titles(library) == ["Retorts still in use two years on"]
    look_for(library, settle, "qqqqqq")
    window.actions_by_key["show-all"].trigger()
    settle()
    assert len(titles(library)) == 5
    assert library.ui.searchBox.words == ""


def test_a_misspelt_word_shows_the_nearest_and_says_so(library, settle):
    look_for(library, settle, "reetorts")
    assert titles(library)[:1] == ["Retorts still in use two years on"]
    assert "reetorts" in library.ui.banner.text
    library.ui.banner.acted.emit("suggestion:retorts")
    settle()
    assert library.ui.searchBox.words == "retorts"
    assert library.ui.banner.text == ""


def test_filters_that_hide_everything_say_so(library, settle):
    library.presenter.tick("country", "PE", on=True)
    library.presenter.tick("kind", "document", on=True)
    settle()
    assert library.ui.nothing.title
    assert len(texts_of_buttons(library.ui.nothing)) == 3


def texts_of_buttons(widget) -> list[str]:
    return [button.text() for button in widget._buttons]


def press(widget, text: str) -> None:
    next(button for button in widget._buttons if button.text() == text).click()


def test_a_question_that_is_not_quite_right_is_answered(library, settle):
    look_for(library, settle, '"retorts AND (')
    assert titles(library)
    assert library.ui.banner.text
    look_for(library, settle, "retorts")
    assert library.ui.banner.text == ""


def test_only_the_newest_answer_is_shown(library, settle):
    for words in ("cornue", "zebaki", "retorts"):
        library.presenter.search(words)
    settle()
    assert titles(library)[:1] == ["Retorts still in use two years on"]


def test_old_results_stay_until_new_ones_come(library):
    before = titles(library)
    library.presenter.search("cornue")
    assert titles(library) == before


def test_more_cards_come_as_one_scrolls(open_window, desk, qtbot):
    create_entries(desk, [NewEntry("lesson", {"title": f"Lesson {n}"}) for n in range(FIRST + 7)])
    library = open_window(desk).page("library")
    qtbot.waitUntil(lambda: len(titles(library)) >= FIRST)
    library.ui.results.scrollToBottom()
    qtbot.waitUntil(lambda: len(set(titles(library))) == FIRST + 7)
    assert library.ui.countLabel.text().startswith("27")


@pytest.mark.effect("find")
def test_find_takes_the_keyboard_from_anywhere(window, library):
    window.activateWindow()
    window.open_page("versions")
    window.actions_by_key["find"].trigger()
    assert window.current == "library"
    assert library.ui.searchBox.findChild(QLineEdit).hasFocus()


def test_escape_first_clears_the_words(window, library, settle, qtbot):
    window.activateWindow()
    look_for(library, settle, "cornue")
    edit = library.ui.searchBox.findChild(QLineEdit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    settle()
    assert library.ui.searchBox.words == ""
    assert len(titles(library)) == 5
    library.ui.results.setFocus()
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Escape)
    assert edit.hasFocus()


def test_tools_that_do_not_fit_move_into_a_menu(window, library, application):
    reader = library.ui.reader.ui
    assert reader.copyButton.isVisible()
    assert not reader.moreButton.isVisible()
    window.resize(1024, 600)
    window.actions_by_key["text-larger"].trigger()
    window.actions_by_key["text-larger"].trigger()
    application.processEvents()
    assert reader.moreButton.isVisible()
    hidden = [action.objectName() for action in reader.moreButton.menu().actions()]
    assert "copy-source" in hidden
    assert not reader.copyButton.isVisible()


def test_down_goes_into_the_results_and_enter_to_the_reader(window, library, qtbot):
    window.activateWindow()
    edit = library.ui.searchBox.findChild(QLineEdit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert library.ui.results.hasFocus()
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Return)
    assert library.ui.reader.ui.text.hasFocus()


@pytest.mark.effect("next-entry", "previous-entry")
def test_one_goes_through_the_results(window, library, settle, qtbot):
    first = library.ui.reader.page.entity
    assert not window.actions_by_key["previous-entry"].isEnabled()
    window.actions_by_key["next-entry"].trigger()
    settle()
    assert library.ui.reader.page.entity != first
    assert library.ui.reader.ui.positionLabel.text() == "2 of 5"
    window.actions_by_key["previous-entry"].trigger()
    settle()
    assert library.ui.reader.page.entity == first
    qtbot.keyClick(library.ui.reader, Qt.Key.Key_J)
    settle()
    assert library.ui.reader.page.entity != first


@pytest.mark.effect("find-next", "find-previous")
def test_found_words_are_marked_and_gone_through(window, library, settle):
    look_for(library, settle, "mercury")
    library.presenter.choose(next(row.entity for row in library.ui.results.rows if "Retorts" in row.title.text))
    settle()
    text = library.ui.reader.ui.text
    whole = text.document().toPlainText()
    assert {whole[start : start + length].casefold() for start, length in text.marks()} == {"mercury"}
    window.actions_by_key["find-next"].trigger()
    first = text.textCursor().selectionStart()
    assert text.textCursor().selectedText() == "Mercury"
    window.actions_by_key["find-previous"].trigger()
    assert text.textCursor().selectedText().casefold() == "mercury"
    assert text.textCursor().selectionStart() != first


def read(library, settle, part: str) -> str:
    """Open the entry whose title has a part; returns the text of the reader."""
    entity = next(row.entity for row in library.ui.results.rows if part in row.title.text)
    library.presenter.choose(entity)
    settle()
    return library.ui.reader.ui.text.toPlainText()


def test_an_entry_is_shown_whole(library, settle):
    text = read(library, settle, "Retorts")
    for piece in ("In short", "Nine of twelve retorts kept working.", "Three retorts cracked.", "Retorts in use", "9",
                  "of 12", "Shared log", "retort, mercury", "gold", "Pit four, behind the school"):  # fmt: skip
        assert piece in text
    page = library.ui.reader.page
    assert page.label == "GREEN"
    assert [text for _icon, text, _name in page.facts] == ["Western Region, Ghana", "May 2023", "Geita"]
    assert page.strips == ()


def test_what_holds_an_entry_back_is_said(library, settle):
    read(library, settle, "zebaki")
    assert len(library.ui.reader.ui.strips.texts) == 1
    assert "laptop" in library.ui.reader.ui.strips.texts[0]


def test_a_head_folds_in_a_low_window(window, library, settle, application):
    read(library, settle, "Retorts")
    facts = library.ui.reader.ui.facts
    assert facts.isVisible()
    window.resize(1366, 600)
    application.processEvents()
    assert not facts.isVisible()


@pytest.mark.effect("copy-source")
def test_a_copy_carries_its_source(window, library, settle):
    read(library, settle, "Retorts")
    window.actions_by_key["copy-source"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "Nine of twelve retorts kept working." in copied
    assert library.ui.reader.page.code in copied
    assert "TLP:GREEN" in copied
    library.ui.reader.ui.text.selectAll()
    window.actions_by_key["copy-source"].trigger()
    assert "Three retorts cracked." in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("accounts", ["yes", "not-said"])
def test_what_people_told_is_not_copied_for_others(window, library, settle, full_desk, accounts):
    QGuiApplication.clipboard().setText("before")
    values = {"title": "Told", "summary": "Asha said so.", "label": "GREEN", "accounts": accounts}
    made = create_entry(full_desk, NewEntry("learning-note", values))
    library.presenter.choose(made.entity)
    settle()
    window.actions_by_key["copy-source"].trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert library.ui.banner.text == library.ui.reader.page.stays.text


@pytest.mark.parametrize(
    "cell",
    [
        ({}, ("network", "print"), False),
        ({}, ("quote",), True),
        ({"label": "RED", "accounts": "none"}, (), False),
        ({"label": "RED"}, ("quote",), False),
    ],
)
def test_words_are_copied_if_people_agreed_to_be_quoted(window, library, settle, full_desk, cell):
    values, purposes, copied = cell
    QGuiApplication.clipboard().setText("before")
    usual = {"title": "Told", "summary": "Asha said so.", "label": "GREEN", "accounts": "yes"}
    entity = create_entry(full_desk, NewEntry("learning-note", usual | values)).entity
    if purposes:
        add_agreement(full_desk, Agreement(PartyKind.PERSONAL, tuple(map(Purpose, purposes)), "P-1", (entity,)))
    library.presenter.choose(entity)
    settle()
    window.actions_by_key["copy-source"].trigger()
    assert ("Asha said so." in QGuiApplication.clipboard().text()) == copied
    assert (QGuiApplication.clipboard().text() == "before") != copied


def test_the_reader_says_what_people_agreed_to(library, settle, full_desk):
    usual = {"title": "Told", "summary": "Asha said so.", "label": "GREEN", "accounts": "yes"}
    entity = create_entry(full_desk, NewEntry("learning-note", usual)).entity
    both = (Purpose.NETWORK, Purpose.PRINT)
    add_agreement(full_desk, Agreement(PartyKind.PERSONAL, both, "P-1", (entity,), expires="2040-12-31"))
    library.presenter.choose(entity)
    settle()
    (said,) = [value for name, value in library.ui.reader.page.details if "2040" in value]
    assert said.count("2040") == 2
    assert not any(name == "consent" for name, _ in library.ui.reader.page.details)


def test_an_address_is_copied_and_never_opened(library, settle):
    read(library, settle, "Retorts")
    library.ui.reader.ui.text.link_clicked.emit("https://example.org/x")
    assert QGuiApplication.clipboard().text() == "https://example.org/x"
    assert "https://example.org/x" in library.ui.banner.text


def test_a_link_to_another_entry_opens_it(window, library, settle, full_desk):
    target = library.ui.results.rows[0]
    made = create_entry(full_desk, NewEntry("action", {"title": "Mend the seals", "from": target.entity}))
    window._context.bus.announce(Changes(many=True))
    settle()
    library.presenter.choose(made.entity)
    settle()
    assert target.title.text in library.ui.reader.ui.text.toPlainText()
    library.ui.reader.ui.text.link_clicked.emit(f"entry:{target.entity}")
    settle()
    assert library.ui.reader.page.entity == target.entity


@pytest.mark.effect("history")
def test_history_shows_what_a_version_changed(window, library, settle, full_desk, qtbot):
    entity = next(row.entity for row in library.ui.results.rows if "Retorts" in row.title.text)
    edit_entries(full_desk, [entity], {"summary": "Ten of twelve **retorts** kept working."}, "Counted again.")
    window._context.bus.announce(Changes(entries=frozenset({entity})))
    settle()
    library.presenter.choose(entity)
    settle()
    window.actions_by_key["history"].trigger()
    settle()
    versions = library.room.history.versions
    qtbot.waitUntil(lambda: versions.model().rowCount() >= 2)
    assert "Counted again." in versions.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    versions.choose(0)
    shown = library.ui.reader.ui.text.toHtml()
    assert "line-through" in shown
    assert "Nine" in shown
    hide = next(one for one in library.ui.reader.findChildren(QPushButton) if one.text() == "Hide changes")
    hide.click()
    assert "line-through" not in library.ui.reader.ui.text.toHtml()
    window.actions_by_key["history"].trigger()
    assert library.room.history.isHidden()


@pytest.mark.effect("filters")
def test_filters_come_and_go_and_are_remembered(window, library, preferences):
    window.actions_by_key["filters"].trigger()
    assert not library.ui.filterPane.isVisible()
    assert preferences.flag("filters-hidden")
    window.actions_by_key["filters"].trigger()
    assert library.ui.filterPane.isVisible()


def test_filters_open_over_the_results_in_a_narrow_window(window, library, application, qtbot):
    window.resize(1024, 600)
    application.processEvents()
    assert not library.ui.filterPane.isVisible()
    assert library.ui.filterButton.isVisible()
    library.ui.filterButton.click()
    assert library.ui.facets.isVisible()
    assert window.actions_by_key["filters"].isChecked()
    qtbot.keyClick(library.ui.facets, Qt.Key.Key_Escape)
    assert not library.ui.facets.isVisible()
    assert not window.actions_by_key["filters"].isChecked()
    window.resize(1366, 690)
    application.processEvents()
    assert library.ui.facets.isVisible()
    assert library.ui.filterPane.isAncestorOf(library.ui.facets)


def test_the_reader_opens_as_a_page_in_a_very_narrow_window(window, library, application, qtbot):
    window.resize(860, 600)
    application.processEvents()
    assert not library.ui.reader.isVisible()
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Return)
    assert library.ui.reader.isVisible()
    assert not library.ui.resultPane.isVisible()
    library.ui.reader.ui.backButton.click()
    assert library.ui.resultPane.isVisible()
    library.ui.results.opened.emit(library.ui.results.rows[0].entity)
    qtbot.keyClick(library, Qt.Key.Key_Escape)
    assert library.ui.resultPane.isVisible()


def test_history_takes_the_place_of_the_results_in_a_narrow_window(window, library, application, settle):
    window.resize(1024, 600)
    application.processEvents()
    window.actions_by_key["history"].trigger()
    settle()
    assert library.room.history.isVisible()
    assert library.ui.reader.isVisible()
    assert not library.ui.resultPane.isVisible()
    library.ui.reader.ui.backButton.click()
    assert library.ui.resultPane.isVisible()
    assert not library.room.history.isVisible()


@pytest.mark.effect("compact")
def test_a_compact_list_is_remembered(window, library, preferences):
    index = library.ui.results.model().index(0, 0)
    high = library.ui.results.sizeHintForIndex(index).height()
    window.actions_by_key["compact"].trigger()
    assert library.ui.results.sizeHintForIndex(index).height() < high
    assert preferences.flag("compact")


@pytest.mark.effect("search-help")
def test_search_help_says_what_can_be_typed(window, library, nameless):
    window.actions_by_key["search-help"].trigger()
    dialog = next(one for one in library.findChildren(QDialog) if one.isVisible())
    assert "country:GH" in dialog.text.toPlainText()
    assert nameless(dialog) == []
    dialog.close()


@pytest.mark.effect("go-to")
def test_one_goes_straight_to_an_entry_by_title_or_code(window, library, settle, qtbot, nameless):
    window.open_page("versions")
    window.actions_by_key["go-to"].trigger()
    dialog = next(one for one in library.findChildren(QDialog) if one.isVisible())
    assert nameless(dialog) == []
    qtbot.keyClicks(dialog.edit, "orpaill")
    qtbot.waitUntil(lambda: len(dialog.entries.rows) == 1)
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    settle()
    assert window.current == "library"
    assert "laverie" in library.ui.reader.page.title.text
    code = next(row.code for row in library.ui.results.rows if "Retorts" in row.title.text)
    window.actions_by_key["go-to"].trigger()
    dialog = next(one for one in library.findChildren(QDialog) if one.isVisible())
    dialog.edit.setText(code.lower())
    qtbot.waitUntil(lambda: len(dialog.entries.rows) == 1)
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    settle()
    assert "Retorts" in library.ui.reader.page.title.text


def test_everything_that_search_help_teaches_is_understood(application, full_desk):
    for typed, _finds in SearchHelp()._examples():
        assert searching.search(full_desk, SearchRequest(typed)).understood == "", typed


def test_places_are_not_said_twice_and_ended_agreements_only_once_they_ended(context, full_desk):
    values = {"title": "T", "countries": ["GH"], "place": "Ghana", "accounts": "yes"}
    made = [
        create_entry(full_desk, NewEntry("lesson", {**values, "consent-ended": ended})).entity
        for ended in ("2020-01-31", "2999-01-31")
    ]
    past, future = (read_page(full_desk, entity, Found(), "en") for entity in made)
    assert past.facts[0][1] == "Ghana"
    assert "31 January 2020" in past.strips[0].text
    assert "2999" not in future.strips[0].text


def test_what_was_looked_for_in_vain_stands_at_the_top(full_desk):
    made = create_entry(full_desk, NewEntry("lesson", {"title": "T", "looked-for": "A count of cutters"}))
    page = read_page(full_desk, made.entity, Found(), "en")
    assert any("A count of cutters" in strip.text for strip in page.strips)


def test_fields_that_nobody_declares_are_shown_plainly(full_desk):
    made = create_entry(
        full_desk, NewEntry("lesson", {"title": "T", "from-later": ["a", "b"], "depth": {"metres": "4"}})
    )
    details = dict(read_page(full_desk, made.entity, Found(), "en").details)
    assert details["from-later"] == "a; b"
    assert details["depth"] == "metres: 4"


@pytest.mark.effect("edit")
def test_edit_opens_the_entry_in_the_editor(window, library, settle):
    read(library, settle, "Retorts")
    window.actions_by_key["edit"].trigger()
    assert window.current == "editor"


def test_commands_on_an_entry_wait_for_one(open_window, desk):
    window = open_window(desk)
    for key in ("edit", "copy-source", "history", "find-next"):
        assert not window.actions_by_key[key].isEnabled()


def test_an_empty_archive_shows_ways_to_begin(open_window, desk, qtbot, nameless):
    window = open_window(desk)
    library = window.page("library")
    assert library.ui.body.currentWidget() is library._starts
    assert not library.ui.searchBox.findChild(QLineEdit).isEnabled()
    assert nameless(window) == []
    create_entry(desk, NewEntry("lesson", {"title": "The first one"}))
    window._context.bus.announce(Changes(many=True))
    qtbot.waitUntil(lambda: titles(library) == ["The first one"])
    assert library.ui.body.currentWidget() is library.ui.libraryPart
    assert library.ui.searchBox.findChild(QLineEdit).isEnabled()


def test_a_change_shows_in_results_and_reader(window, library, settle, full_desk):
    entity = library.ui.reader.page.entity
    edit_entries(full_desk, [entity], {"title": "A new title for it"})
    window._context.bus.announce(Changes(entries=frozenset({entity})))
    settle()
    assert "A new title for it" in titles(library)
    assert library.ui.reader.page.title.text == "A new title for it"


def test_an_entry_that_is_not_here_is_said_to_be_so(library, settle):
    library.presenter.choose("0" * 48)
    settle()
    assert library.ui.banner.text
    assert library.ui.reader.page is None


def test_versions_that_differ_are_shown_side_by_side(open_window, torn_desk, qtbot):
    window = open_window(torn_desk)
    library = window.page("library")
    entity = next(row.entity for row in library.ui.results.rows if row.badges)
    library.presenter.choose(entity)
    qtbot.waitUntil(lambda: library.ui.reader.page is not None and library.ui.reader.page.entity == entity)
    text = library.ui.reader.ui.text.toPlainText()
    for piece in ("Geita", "Tarkwa", "Seals were bought twice.", "Seals were bought apart."):
        assert piece in text
    library.ui.reader.acted.emit("choose:")
    assert window.current == "versions"


def test_the_presenter_answers_without_a_window(context, qtbot):
    presenter = LibraryPresenter(context)
    with qtbot.waitSignal(presenter.results_changed) as caught:
        presenter.begin()
    assert caught.args[0].total == 5
    with qtbot.waitSignal(presenter.results_changed) as caught:
        presenter.search("label:GREEN")
    page = caught.args[0]
    assert page.total == 2
    assert page.archive_total == 5
    assert {group.name for group in page.facets} >= {"kind", "country", "lang", "label"}
    with qtbot.waitSignal(presenter.entry_opened) as caught:
        presenter.choose(page.rows[0].entity)
    assert caught.args[0].entity == page.rows[0].entity
