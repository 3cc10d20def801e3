"""Ways back in the library: the bin with its undo, the list of it, and old versions brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.pages.library.past import read_past
from asm_desktop.services.authoring import edit_entries, history, read_entry


@pytest.fixture
def library(window):
    return window.page("library")


def titles(library):
    return [row.title.text for row in library.ui.results.rows]


def banner_button(library, text):
    return next(one for one in library.ui.banner.findChildren(QPushButton) if one.text() == text and one.isVisible())


@pytest.mark.effect("to-bin")
def test_an_entry_moves_to_the_bin_and_undo_brings_it_back(window, library, qtbot):
    title = library.ui.reader.page.title.text
    count = len(titles(library))
    window.actions_by_key["to-bin"].trigger()
    qtbot.waitUntil(lambda: title not in titles(library) and library.ui.banner.isVisible())
    assert len(titles(library)) == count - 1
    banner_button(library, "Undo").click()
    qtbot.waitUntil(lambda: title in titles(library))


def test_delete_in_the_list_is_the_key_for_it(window, library, qtbot):
    title = library.ui.reader.page.title.text
    qtbot.keyClick(library.ui.results, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: title not in titles(library))


@pytest.mark.effect("bin")
def test_the_bin_lists_what_lies_in_it_and_gives_it_back(window, library, qtbot, nameless):
    title = library.ui.reader.page.title.text
    window.actions_by_key["to-bin"].trigger()
    qtbot.waitUntil(lambda: title not in titles(library))
    window.actions_by_key["bin"].trigger()
    dialog = next(one for one in library.findChildren(QDialog) if one.isVisible())
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: [row.title.text for row in dialog.entries.rows] == [title])
    dialog.back.click()
    qtbot.waitUntil(lambda: title in titles(library) and not dialog.entries.rows)
    assert not dialog.back.isEnabled()
    dialog.close()


def test_an_old_version_comes_back_from_the_history(window, library, full_desk, qtbot):
    entity = library.ui.reader.page.entity
    before = read_entry(full_desk, entity)
    edit_entries(full_desk, [before.entity], {"title": "Another title"})
    window._context.bus.announce(Changes(entries=frozenset({entity})))
    qtbot.waitUntil(lambda: "Another title" in titles(library))
    window.actions_by_key["history"].trigger()
    panel = library.room.history
    qtbot.waitUntil(lambda: panel.versions.model().rowCount() >= 2)
    panel.versions.choose(0)
    assert not panel.back.isEnabled(), "it is what the entry says now"
    rows = [row.revision for row in history(full_desk, before.entity)]
    panel.versions.choose(rows.index(before.heads[0]))
    assert panel.back.isEnabled()
    panel.back.click()
    qtbot.waitUntil(lambda: read_entry(full_desk, entity).title == before.title)
    qtbot.waitUntil(lambda: before.title in titles(library))
    banner_button(library, "Undo").click()
    qtbot.waitUntil(lambda: "Another title" in titles(library))


def test_an_old_version_that_says_the_same_changes_nothing_and_offers_no_undo(library, full_desk, qtbot):
    before = read_entry(full_desk, library.ui.reader.page.entity)
    edit_entries(full_desk, [before.entity], {"title": "Another title"})
    edit_entries(full_desk, [before.entity], {"title": before.title})
    count = len(history(full_desk, before.entity))
    library.ways_back.bring_back(before.entity, before.heads[0])
    qtbot.waitUntil(lambda: "Nothing was changed" in library.ui.banner.text)
    assert not [one for one in library.ui.banner.findChildren(QPushButton) if one.text() == "Undo"]
    assert len(history(full_desk, before.entity)) == count


def test_the_history_doubts_a_clock_from_years_ahead(library, full_desk, monkeypatch):
    entity = library.ui.reader.page.entity
    with monkeypatch.context() as patch:
        patch.setattr(full_desk, "now", lambda: "2091-01-01T00:00:00+00:00")
        edit_entries(full_desk, [read_entry(full_desk, entity).entity], {"title": "Another title"})
    wrong = ["clock looked wrong" in row.who for row in read_past(full_desk, entity, "en").rows]
    assert wrong == [True] + [False] * (len(wrong) - 1)
