"""Commands of the pages that write, bring in, exchange and print, pressed in the whole window."""

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from asm_desktop.gui.pages.editor.shaping import FILES
from asm_desktop.gui.pages.exchange.card_dialog import NameDialog
from asm_desktop.services.overview import overview


def press(window, key: str) -> None:
    action = window.actions_by_key[key]
    assert action.isEnabled(), key
    action.trigger()


def open_dialogs(window) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def close(dialogs: list[QDialog]) -> None:
    for dialog in dialogs:
        dialog.close()


@pytest.mark.effect("new", "save")
def test_a_new_entry_is_written_and_saved(window, full_desk, qtbot):
    press(window, "new")
    assert window.current == "editor"
    editor = window.page("editor")
    qtbot.waitUntil(lambda: editor.presenter.is_open)
    editor.presenter.set_value("title", "Three lines from the meeting")
    press(window, "save")
    qtbot.waitUntil(lambda: overview(full_desk).entries == 6)
    titles = lambda: [row.title.text for row in window.page("library").ui.results.rows]  # noqa: E731 - asked again
    qtbot.waitUntil(lambda: "Three lines from the meeting" in titles())


@pytest.mark.effect("attach")
def test_files_are_added_to_an_entry(window, qtbot):
    press(window, "new")
    editor = window.page("editor")
    qtbot.waitUntil(lambda: editor.presenter.is_open)
    press(window, "attach")
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, QFileDialog)
    assert FILES
    close([dialog])


@pytest.mark.effect("bring-in")
def test_files_are_brought_in(window):
    press(window, "bring-in")
    assert window.current == "importing"
    page = window.page("importing")
    assert page.ui.choosePart.isVisible()


@pytest.mark.effect("page:exchange", "page:briefs")
def test_pages_open_and_light_the_rail(window):
    for key in ("exchange", "briefs"):
        press(window, f"page:{key}")
        assert window.current == key
        assert window.rail.button(key).isChecked()


@pytest.mark.effect("receive", "own-card", "add-office")
@pytest.mark.parametrize("key", ["receive", "own-card", "add-office"])
def test_a_file_is_asked_for(window, key):
    press(window, key)
    assert window.current == "exchange"
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, QFileDialog)
    close([dialog])


@pytest.mark.effect("send", "groups")
def test_sending_and_groups_begin_on_their_tabs(window):
    press(window, "send")
    tabs = window.page("exchange").ui.tabs
    sending = tabs.currentIndex()
    press(window, "groups")
    assert tabs.currentIndex() != sending
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, NameDialog)
    close([dialog])


@pytest.mark.effect("brief", "save-pdf")
def test_a_sheet_is_made_from_the_entry_in_the_reader(window, qtbot):
    library = window.page("library")
    entity = next(row.entity for row in library.ui.results.rows if "laverie" in row.title.text)
    library.presenter.choose(entity)
    qtbot.waitUntil(lambda: library.ui.reader.page.entity == entity)
    press(window, "brief")
    assert window.current == "briefs"
    qtbot.waitUntil(window.actions_by_key["save-pdf"].isEnabled, timeout=20_000)
    press(window, "save-pdf")
    (dialog,) = open_dialogs(window)
    assert isinstance(dialog, QFileDialog)
    close([dialog])


@pytest.mark.parametrize("page", ["exchange", "briefs", "editor", "importing"])
@pytest.mark.parametrize("size", [(1366, 690), (1024, 600)])
def test_every_page_has_names_and_fits(window, application, nameless, qtbot, page, size):
    window.resize(*size)
    window.open_page(page)
    if page == "editor":
        press(window, "new")
        qtbot.waitUntil(lambda: bool(window.page(page).ui.checksButton.text()))
    application.processEvents()
    assert nameless(window) == []
    assert window.width() == size[0]


@pytest.mark.effect("backup")
def test_the_page_of_backups_opens_from_the_menu_and_the_status_bar(window, qtbot):
    press(window, "backup")
    assert window.current == "backup"
    assert window.page("backup").now_button.isVisible()
    window.open_page("library")
    (part,) = [one for one in window.status.parts if one.key == "backup"]
    assert part.text == "No backup yet"
    window.status.asked.emit("backup")
    assert window.current == "backup"
