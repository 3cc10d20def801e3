"""Removing for all and bringing back, and changing several entries alike."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from asm_desktop.gui.pages.library.bin_dialog import REMOVED
from asm_desktop.gui.pages.library.several import How, SeveralPresenter
from asm_desktop.services.authoring import read_entry
from asm_desktop.services.lookup import conflicts, removed_entries


@pytest.fixture
def library(window):
    return window.page("library")


def titles(library):
    return [row.title.text for row in library.ui.results.rows]


def dialog_of(library):
    return next(one for one in library.findChildren(QDialog) if one.isVisible())


def banner_button(library, text):
    return next(one for one in library.ui.banner.findChildren(QPushButton) if one.text() == text and one.isVisible())


def accept_button(dialog):
    role = QDialogButtonBox.ButtonRole.AcceptRole
    return next(one for one in dialog.buttons.buttons() if dialog.buttons.buttonRole(one) == role)


@pytest.mark.effect("remove")
def test_an_entry_is_removed_for_all_and_undo_brings_it_back(window, library, full_desk, qtbot, nameless):
    title = library.ui.reader.page.title.text
    window.actions_by_key["remove"].trigger()
    dialog = dialog_of(library)
    assert nameless(dialog) == []
    dialog.reason.setText("written twice")
    accept_button(dialog).click()
    qtbot.waitUntil(lambda: title not in titles(library) and library.ui.banner.isVisible())
    assert [view.title for view in removed_entries(full_desk)] == [title]
    banner_button(library, "Undo").click()
    qtbot.waitUntil(lambda: title in titles(library))


def test_nothing_is_removed_when_somebody_thinks_better_of_it(window, library, full_desk, qtbot):
    window.actions_by_key["remove"].trigger()
    dialog = dialog_of(library)
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).isDefault(), "Enter must be the safe way"
    dialog.reject()
    assert removed_entries(full_desk) == ()


@pytest.mark.effect("bring-back")
def test_a_removed_entry_is_brought_back_from_its_own_page(window, library, full_desk, qtbot):
    page = library.ui.reader.page
    library.ways_back.remove(page.entity)
    qtbot.waitUntil(lambda: page.title.text not in titles(library))
    assert not window.actions_by_key["bring-back"].isEnabled()
    library.present(page.entity)
    qtbot.waitUntil(window.actions_by_key["bring-back"].isEnabled)
    assert not any(window.actions_by_key[key].isEnabled() for key in ("remove", "edit", "to-bin"))
    assert library.ui.reader.page.strips[0].actions, "the strip offers it too"
    window.actions_by_key["bring-back"].trigger()
    qtbot.waitUntil(lambda: page.title.text in titles(library))
    assert not read_entry(full_desk, page.entity).removed


def test_the_bin_dialog_lists_what_was_removed_and_gives_it_back(window, library, qtbot):
    page = library.ui.reader.page
    library.ways_back.remove(page.entity)
    qtbot.waitUntil(lambda: page.title.text not in titles(library))
    window.actions_by_key["bin"].trigger()
    dialog = dialog_of(library)
    dialog.tabs.setCurrentIndex(REMOVED)
    qtbot.waitUntil(lambda: [row.title.text for row in dialog.entries.rows] == [page.title.text])
    dialog.back.click()
    qtbot.waitUntil(lambda: page.title.text in titles(library) and not dialog.entries.rows)
    dialog.close()


@pytest.fixture
def torn(open_window, torn_desk):
    return open_window(torn_desk)


def test_nobody_else_can_remove_or_bring_back(torn, torn_desk, qtbot):
    library = torn.page("library")
    own = conflicts(torn_desk)[0]
    library.present(own.entity)
    qtbot.waitUntil(lambda: library.ui.reader.page is not None and library.ui.reader.page.entity == own.entity)
    assert torn.actions_by_key["remove"].isEnabled() == (own.creator == torn_desk.writer)


@pytest.mark.effect("edit-several")
def test_several_entries_are_changed_at_once_and_undone_at_once(window, library, full_desk, qtbot, nameless):
    assert not window.actions_by_key["edit-several"].isEnabled()
    library.ui.results.setFocus()
    library.ui.results.choose(0)
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = library.ui.results.chosen_entities()
    assert len(chosen) == 2
    before = [read_entry(full_desk, one) for one in chosen]
    window.actions_by_key["edit-several"].trigger()
    dialog = dialog_of(library)
    qtbot.waitUntil(lambda: bool(dialog.single))
    assert nameless(dialog) == []
    assert not dialog.save.isEnabled()
    status = dialog.single["status"]
    status.setCurrentIndex(status.findData("ready"))
    status.edited.emit()
    dialog.lists["topics"].fill(["child-labour"])
    dialog.lists["topics"].edited.emit()
    dialog.save.click()
    qtbot.waitUntil(lambda: read_entry(full_desk, chosen[1]).text("status") == "ready")
    qtbot.waitUntil(library.ui.banner.isVisible)
    after = [read_entry(full_desk, one) for one in chosen]
    assert [view.texts("topics") for view in after] == [(*view.texts("topics"), "child-labour") for view in before]
    banner_button(library, "Undo").click()
    qtbot.waitUntil(lambda: read_entry(full_desk, chosen[0]).text("status") == before[0].text("status"))
    assert [read_entry(full_desk, one).texts("topics") for one in chosen] == [view.texts("topics") for view in before]


def test_several_go_to_the_bin_together(library, qtbot):
    count = len(titles(library))
    library.ui.results.choose(1)
    for _ in range(2):
        qtbot.keyClick(library.ui.results, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(library.acts.bar.isVisible)
    library.acts.bin_button.click()
    qtbot.waitUntil(lambda: library.ui.banner.isVisible() and len(titles(library)) == count - 3)
    banner_button(library, "Undo").click()
    qtbot.waitUntil(lambda: len(titles(library)) == count)


def test_escape_goes_back_to_one_chosen_entry(library, qtbot):
    library.ui.results.setFocus()
    library.ui.results.selectAll()
    qtbot.waitUntil(library.acts.bar.isVisible)
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Escape)
    assert len(library.ui.results.chosen_entities()) == 1
    assert not library.acts.bar.isVisible()


def test_chosen_entries_stay_chosen_when_the_list_comes_anew(library, qtbot):
    library.ui.results.selectAll()
    chosen = library.ui.results.chosen_entities()
    library.ui.results.set_rows(library.ui.results.rows[1:], len(chosen) - 1)
    assert library.ui.results.chosen_entities() == chosen[1:]


def test_the_presenter_says_what_it_will_do_and_refuses_words_nobody_knows(context, full_desk, qtbot):
    presenter = SeveralPresenter(context, ["0" * 48, "1" * 48])
    with qtbot.waitSignal(presenter.opened) as opened:
        presenter.begin()
    assert [field.name for field in opened.args[0].fields][:2] == ["label", "group"]
    with qtbot.waitSignal(presenter.chosen, check_params_cb=lambda text, on: on and "2" in text):
        presenter.set_words("topics", ("no such word",))
    with qtbot.waitSignal(presenter.refused):
        presenter.save()
    presenter.set_words("topics", ())
    presenter.set_value("label", "GREEN")
    assert not presenter.takes_group
    presenter.set_how("countries", How.INSTEAD)
    presenter.set_words("countries", ("Ghana",))
    with qtbot.waitSignal(presenter.refused) as refused:
        presenter.save()
    assert "0" * 48 in refused.args[0].text, "the entry that is not here is named, and nothing was changed"
