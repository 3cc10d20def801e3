"""Another language takes effect at once, and nothing that somebody typed or chose is lost."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from asm_desktop.gui.app import Conductor
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.pages.first_use.first_use_dialog import FirstUse
from asm_desktop.gui.pages.first_use.presenter import Way
from asm_desktop.services import unsaved
from asm_desktop.settings.file import change_settings, load_settings


@pytest.fixture
def change(application, qtbot):
    """The function that chooses another language in a window and returns the window shown then."""
    shown = []

    def change_(window, language: str) -> MainWindow:
        with qtbot.waitSignal(window.closed):
            window.actions_by_key[f"language:{language}"].trigger()
        after = [one for one in application.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        shown.extend(one for one in after if one is not window)
        return shown[-1]

    yield change_
    shown[-1].actions_by_key["language:en"].trigger()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.close()
            shiboken6.delete(window)
    assert QCoreApplication.translate("MainWindow", "&File") == "&File"


def test_what_was_typed_goes_on(window, full_desk, change, qtbot):
    window.actions_by_key["new"].trigger()
    qtbot.waitUntil(lambda: window.page("editor").presenter.is_open)
    window.page("editor").presenter.set_value("title", "Typed a moment ago")
    after = change(window, "fr")
    editor = after.page("editor")
    qtbot.waitUntil(lambda: editor.presenter.is_open)
    assert after.current == "editor"
    assert editor.presenter.values["title"] == "Typed a moment ago"
    assert [form.title for form in unsaved.waiting_forms(full_desk)] == ["Typed a moment ago"]


def test_what_was_typed_a_moment_before_closing_waits(window, full_desk, qtbot):
    window.actions_by_key["new"].trigger()
    qtbot.waitUntil(lambda: window.page("editor").presenter.is_open)
    window.page("editor").presenter.set_value("title", "Typed a moment ago")
    window.closed.disconnect(full_desk.archive.close)
    window.close()
    assert [form.title for form in unsaved.waiting_forms(full_desk)] == ["Typed a moment ago"]
    full_desk.archive.close()


def test_an_open_entry_stays_open(window, change, qtbot):
    entity = window.page("library").presenter.open_entry
    assert entity
    after = change(window, "sw")
    qtbot.waitUntil(lambda: after.page("library").ui.reader.page is not None)
    assert after.page("library").ui.reader.page.entity == entity


def test_choices_between_versions_stay(open_window, torn_desk, change, qtbot):
    window = open_window(torn_desk)
    window.open_page("versions")
    versions = window.page("versions").presenter
    qtbot.waitUntil(lambda: versions.entry is not None)
    versions.choose(1)
    versions.step(1)
    titles = [part.title for part in versions.entry.parts]
    after = change(window, "es").page("versions").presenter
    qtbot.waitUntil(lambda: after.entry is not None)
    assert [part.choice for part in after.entry.parts] == [part.choice for part in versions.entry.parts]
    assert after.part is after.entry.parts[1]
    assert [part.title for part in after.entry.parts] != titles


def test_a_sheet_that_is_being_made_goes_on(window, change, qtbot):
    window.open_page("briefs", window.page("library").presenter.open_entry)
    briefs = window.page("briefs")
    qtbot.waitUntil(lambda: briefs.presenter.request is not None)
    briefs.ui.reasonEdit.setPlainText("For the district meeting")
    qtbot.keyClicks(briefs.ui.givenEdit, "Mines office, clinic")
    after = change(window, "pt").page("briefs")
    qtbot.waitUntil(lambda: after.presenter.request is not None)
    assert after.ui.reasonEdit.toPlainText() == "For the district meeting"
    assert after.presenter.request.recipients == ("Mines office", "clinic")
    assert after.ui.givenEdit.text() == "Mines office, clinic"


def test_files_chosen_and_not_brought_in_stay_chosen(window, change, tmp_path, qtbot):
    file = tmp_path / "note.txt"
    file.write_text("A note.", encoding="utf-8")
    window.open_page("importing", [file])
    after = change(window, "fr").page("importing")
    assert after.presenter.paths == (file,)


def test_while_something_is_written_the_language_stays(window, qtbot):
    go_on = threading.Event()
    runner = window._context.runner
    task = runner.prepare(lambda _context: go_on.wait(10), writes=True)
    runner.start(task)
    try:
        assert not window.actions_by_key["language:fr"].isEnabled()
    finally:
        with qtbot.waitSignal(task.finished):
            go_on.set()
    assert window.actions_by_key["language:fr"].isEnabled()


def test_the_first_steps_speak_another_language_and_keep_what_was_typed(application, preferences, qtbot):
    conductor = Conductor(application, preferences)
    dialogs = [conductor.show_first_steps()]
    try:
        dialogs[0].ui.choices.choose(Way.FOUND.value)
        dialogs[0].ui.nextButton.click()
        qtbot.keyClicks(dialogs[0].ui.nameEdit, "Geita")
        dialogs[0].ui.countryBox.setCurrentIndex(dialogs[0].ui.countryBox.findData("TZ"))
        box = dialogs[0].ui.spokenBox
        assert [box.itemText(place) for place in range(box.count())][1:3] == ["Français", "Español"]
        with qtbot.waitSignal(dialogs[0].finished):
            box.setCurrentIndex(box.findData("sw"))
            box.activated.emit(box.currentIndex())
        dialogs += [one for one in application.topLevelWidgets() if isinstance(one, FirstUse) and one.isVisible()]
        after = dialogs[-1]
        assert after.way is Way.FOUND
        assert after.ui.stack.currentWidget() is after.ui.officePart
        assert after.ui.nameEdit.text() == "Geita"
        assert after.ui.countryBox.currentData() == "TZ"
        assert after.ui.languageBox.currentData() == "sw", "nobody chose another one"
        assert after.ui.spokenBox.currentData() == "sw"
        assert after.ui.countryBox.currentText() == "Tanzania"
        assert load_settings().settings.language == "sw"
    finally:
        dialogs[-1].close()
        conductor.speak("en")
        change_settings(language="")
