"""The window: pages, menus, keys, names, what it remembers, and how it ends."""

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTableView

from asm_desktop.gui import main_window, menus
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.tokens import Look
from asm_desktop.gui.widgets.fault_dialog import FaultDialog
from asm_desktop.gui.widgets.page import Command, Page, PageSpec
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.store import peers
from asm_desktop.store.peers import Received

GUI = Path(main_window.__file__).parent


def dialogs(window) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def menus_of(window) -> list[QMenu]:
    """All menus, with those within others."""
    found = [action.menu() for action in window.ui.menuBar.actions()]
    return found + [action.menu() for menu in found for action in menu.actions() if action.menu()]


def test_every_command_has_a_test_of_its_effect(window):
    """A command without effect must not stand in a menu: each is pressed in a test marked with its key."""
    marks = re.compile(r"@pytest\.mark\.effect\(([^)]*)\)", re.DOTALL)
    tested = set()
    for file in Path(__file__).parent.rglob("test_*.py"):
        for found in marks.findall(file.read_text(encoding="utf-8")):
            tested.update(re.findall(r'"([^"]+)"', found))
    assert window.actions_by_key.keys() - tested == set()


def test_every_command_stands_in_a_menu(window):
    in_menus = [action for menu in menus_of(window) for action in menu.actions()]
    assert {id(action) for action in window.actions_by_key.values()} <= {id(action) for action in in_menus}
    visible = [action for action in window.ui.menuBar.actions() if action.isVisible()]
    assert all(action.menu().actions() for action in visible)


def test_no_two_commands_share_a_key(window):
    keys = [key.toString() for action in window.actions_by_key.values() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_access_letters_are_unique_in_each_menu(window):
    for menu in menus_of(window):
        texts = [action.text().replace("&&", "") for action in menu.actions() if not action.isSeparator()]
        letters = [found[1].casefold() for text in texts if (found := re.search("&(.)", text))]
        assert sorted(letters) == sorted(set(letters)), f"{menu.title()}: {texts}"


def test_what_takes_the_keyboard_has_a_name(window, nameless):
    assert nameless(window) == []


def test_the_plan_of_menus_names_each_command_once():
    keys = [key for plan in menus.PLAN.values() for key in plan if key != "|"]
    assert sorted(keys) == sorted(set(keys))
    with pytest.raises(LookupError):
        menus.menu_of("unheard-of")


@pytest.mark.effect("page:library", "page:versions")
def test_pages_open_by_their_commands_and_light_the_rail(window):
    for key in ("versions", "library"):
        window.actions_by_key[f"page:{key}"].trigger()
        assert window.current == key
        assert window.rail.button(key).isChecked()


@pytest.mark.effect("keys")
def test_keys_are_listed_and_can_be_looked_up(window, qtbot):
    window.actions_by_key["keys"].trigger()
    (dialog,) = dialogs(window)
    table = dialog.findChild(QTableView)
    everything = table.model().rowCount()
    qtbot.keyClicks(dialog.findChild(QLineEdit), "quit")
    assert 0 < table.model().rowCount() < everything
    assert table.model().index(0, 1).data() == QKeySequence("Ctrl+Q").toString(QKeySequence.SequenceFormat.NativeText)
    dialog.close()


@pytest.mark.effect("about")
def test_about_says_what_this_is(window, nameless):
    window.actions_by_key["about"].trigger()
    (dialog,) = dialogs(window)
    assert nameless(dialog) == []
    dialog.close()


@pytest.mark.effect("open-archive")
def test_another_archive_can_be_opened(window):
    window.actions_by_key["open-archive"].trigger()
    (dialog,) = dialogs(window)
    assert dialog.objectName() == "FirstUse"
    dialog.close()


@pytest.mark.effect("text-larger", "text-smaller", "text-usual")
def test_text_grows_and_shrinks_and_is_remembered(window, preferences):
    for key, size in (("text-larger", 110), ("text-larger", 125), ("text-smaller", 110), ("text-usual", 100)):
        window.actions_by_key[key].trigger()
        assert DRESSER.appearance.text_size == size
        assert preferences.appearance().text_size == size


@pytest.mark.effect("theme:light", "theme:dark", "theme:high", "theme:system")
def test_looks_are_worn_and_remembered(window, preferences):
    for look in (Look.DARK, Look.HIGH, Look.LIGHT, Look.SYSTEM):
        window.actions_by_key[f"theme:{look}"].trigger()
        assert DRESSER.appearance.look is look
        assert preferences.appearance().look is look
        assert window.actions_by_key[f"theme:{look}"].isChecked()


@pytest.mark.effect("full-screen")
def test_the_window_fills_the_screen_and_goes_back(window):
    window.actions_by_key["full-screen"].trigger()
    assert window.isFullScreen()
    window.actions_by_key["full-screen"].trigger()
    assert not window.isFullScreen()


@pytest.mark.effect("next-pane", "previous-pane")
def test_the_keyboard_goes_round_the_panes(window, qtbot):
    library = window.page("library")
    window.activateWindow()
    library.ui.searchBox.setFocus()
    seen = []
    for key in ("next-pane",) * 4 + ("previous-pane",):
        window.actions_by_key[key].trigger()
        focus = QApplication.focusWidget()
        seen.append(
            next(place for place, pane in enumerate(library.panes()) if pane is focus or pane.isAncestorOf(focus))
        )
    assert seen == [1, 2, 3, 0, 3]


@pytest.mark.effect("cut", "copy", "paste", "undo", "redo", "select-all")
def test_text_is_edited_by_commands(window, qtbot):
    box = window.page("library").ui.searchBox
    window.activateWindow()
    box.select_all()
    edit = box.findChild(QLineEdit)
    qtbot.keyClicks(edit, "pit")
    press = lambda key: window.actions_by_key[key].trigger()  # noqa: E731 - shorter to read
    press("select-all")
    assert edit.selectedText() == "pit"
    press("copy")
    assert QGuiApplication.clipboard().text() == "pit"
    press("cut")
    assert edit.text() == ""
    press("undo")
    assert edit.text() == "pit"
    press("redo")
    assert edit.text() == ""
    press("paste")
    assert edit.text() == "pit"


def test_text_that_can_only_be_read_is_not_cut(window):
    window.activateWindow()
    window.page("library").ui.reader.ui.text.setFocus()
    usable = {key: window.actions_by_key[key].isEnabled() for key in ("cut", "copy", "paste", "select-all")}
    assert usable == {"cut": False, "copy": True, "paste": False, "select-all": True}


@pytest.mark.effect("quit")
def test_quitting_closes_the_archive_and_remembers_the_window(open_window, full_desk, preferences, qtbot):
    window = open_window(full_desk)
    with qtbot.waitSignal(window.closed):
        window.actions_by_key["quit"].trigger()
    assert not window.isVisible()
    assert not preferences.layout("window").isEmpty()
    assert full_desk.archive._lock.is_locked is False


def test_closing_waits_for_work_and_cancels_it(open_window, full_desk, qtbot):
    window = open_window(full_desk)
    begun = threading.Event()

    def work(context):
        begun.set()
        while True:
            context.check()

    task = window._context.runner.prepare(work, writes=True)
    ends = []
    task.cancelled.connect(lambda: ends.append("cancelled"))
    window._context.runner.start(task)
    assert begun.wait(10)
    window.close()
    assert ends == ["cancelled"]
    assert not window.isVisible()


def test_the_window_comes_back_where_it_was(open_window, full_desk, desk):
    first = open_window(full_desk)
    first.setGeometry(40, 30, 1100, 620)
    first.close()
    second = open_window(desk)
    assert second._preferences.layout("window") == first._preferences.layout("window")


def test_a_page_that_holds_on_keeps_the_window_open(window, monkeypatch):
    monkeypatch.setattr(type(window.page("library")), "may_close", lambda _page: False)
    window.close()
    assert window.isVisible()
    monkeypatch.undo()


def test_a_fault_is_shown_once_with_a_report_to_copy(window, qtbot):
    window.show_fault("Traceback: a shelf fell")
    window.show_fault("Traceback: another")
    (dialog,) = dialogs(window)
    assert isinstance(dialog, FaultDialog)
    dialog.copy.click()
    assert "a shelf fell" in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().text().startswith("ASM Desktop")
    dialog.done_button.click()
    window.show_fault("again")
    assert len(dialogs(window)) == 1
    dialogs(window)[0].close()


def test_the_status_bar_follows_the_archive(window, full_desk, qtbot):
    entries = next(part for part in window.status.parts if part.key == "library")
    assert "5" in entries.text
    assert "Geita" in window.archive_label.text()
    create_entry(full_desk, NewEntry("lesson", {"title": "One more"}))
    window._context.bus.announce(Changes(many=True))
    qtbot.waitUntil(lambda: "6" in window.status.parts[0].text)


def test_parts_of_the_status_bar_open_pages(window):
    window.open_page("versions")
    window.status.asked.emit("library")
    assert window.current == "library"


def test_two_versions_are_counted_in_the_rail_and_the_status_bar(open_window, torn_desk, qtbot):
    window = open_window(torn_desk)
    assert "(1)" in window.rail.button("versions").accessibleName()
    assert [part.key for part in window.status.parts] == ["library", "versions", "exchange", "backup"]


def test_an_unknown_page_is_left_alone(window):
    window.open_page("nowhere")
    assert window.current == "library"


def test_a_command_of_a_missing_page_is_not_offered(context, qtbot):
    class Blank(Page):
        """A page with nothing on it."""

    commands = (
        Command("edit", lambda: "Edit", needs="editor"),
        Command("find", lambda: "Find", "Ctrl+F", anywhere=True),
    )
    spec = PageSpec("library", "library", lambda: "Library", lambda _context: Blank(), commands)
    window = main_window.MainWindow(context, [spec])
    qtbot.addWidget(window)
    assert "edit" not in window.actions_by_key
    assert "find" in window.actions_by_key


def test_two_commands_with_one_key_are_a_mistake(context):
    spec = PageSpec("a", "library", lambda: "A", lambda _context: Page(), (Command("quit", lambda: "Quit"),))
    with pytest.raises(LookupError):
        main_window.MainWindow(context, [spec])


def test_unreadable_memories_count_as_none(tmp_path):
    file = tmp_path / "window.ini"
    store = QSettings(str(file), QSettings.Format.IniFormat)
    store.setValue("look", "plaid")
    store.setValue("text_size", "huge")
    store.setValue("layout/window", "not bytes")
    store.sync()
    memories = Preferences(file)
    assert (memories.appearance().look, memories.appearance().text_size) == (Look.SYSTEM, 100)
    assert memories.layout("window").isEmpty()
    assert memories.flag("anything") is False
    memories.keep_flag("anything", on=True)
    assert memories.flag("anything") is True


def test_the_window_fits_the_smallest_screen(window, application):
    window.resize(1024, 600)
    application.processEvents()
    assert (window.width(), window.height()) == (1024, 600)
    for page in window._pages.values():
        assert page.minimumSizeHint().width() <= 1024 - 85


def test_names_hold_in_a_small_window_too(window, application, nameless):
    for size in ((1024, 600), (860, 560)):
        window.resize(*size)
        application.processEvents()
        assert nameless(window) == []


def test_right_to_left_mirrors_the_window(window, application):
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        application.processEvents()
        assert window.rail.geometry().left() > window.width() / 2
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_dialog_stops_the_program():
    """`exec()` on a dialog blocks everything else, tests first of all; `open()` and signals do not."""
    found = [
        f"{file.relative_to(GUI)}: {line.strip()}"
        for file in GUI.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(
            r"\.exec\(|QMessageBox\.(question|information|warning|critical)|getOpenFileName|getSaveFileName", line
        )
    ]
    assert found == ["app.py: return application.exec()"]


def test_nothing_in_the_window_follows_an_address():
    found = [
        file.name
        for file in GUI.rglob("*.py")
        if re.search("QDesktopServices|webbrowser|QNetwork", file.read_text("utf-8"))
    ]
    assert found == []


def test_status_parts_say_when_there_is_nothing(open_window, desk):
    window = open_window(desk)
    assert [part.text for part in window.status.parts] == ["No entries yet", "No exchange yet", "No backup yet"]


def test_the_last_exchange_is_told(open_window, torn_desk):
    other = next(writer for writer in torn_desk.trust.offices if writer != torn_desk.writer)
    received = Received("0" * 64, other, "2026-05-12T09:00:00+03:00", 3, 0, 0)
    with torn_desk.archive.write() as connection:
        peers.log_received(connection, received)
    window = open_window(torn_desk)
    assert window.status.parts[-2].text == "Last exchange: Tarkwa, 12 May 2026"
    assert window.status.parts[-2].key == "exchange"
