"""The first steps: open, found, join; and a window that starts with or without an archive."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog

from asm_desktop.bootstrap import open_desk
from asm_desktop.gui import app
from asm_desktop.gui.app import Conductor
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.pages.first_use.first_use_dialog import FirstUse
from asm_desktop.gui.pages.first_use.presenter import FirstSteps, Wanted, Way
from asm_desktop.gui.task_runner import TaskRunner
from asm_desktop.services import offices
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.settings.file import load_settings

DETAILS = OfficeDetails("Geita", "Small Mines", "TZ")


@pytest.fixture
def dialog(application, catalogs, qtbot):
    runner = TaskRunner()
    steps = FirstSteps(runner, open_desk, runner)
    made = FirstUse(steps, catalogs.countries, "en")
    desks = []
    made.opened.connect(desks.append)
    made.desks = desks
    qtbot.addWidget(made)
    made.open()
    yield made
    runner.close()
    for desk in desks:
        desk.archive.close()


def go_on(dialog) -> None:
    dialog.ui.nextButton.click()


def choose(dialog, way: Way) -> None:
    dialog.ui.choices.choose(way.value)
    go_on(dialog)


def fill_office(dialog, name="Geita", organisation="Small Mines", country="TZ") -> None:
    dialog.ui.nameEdit.setText(name)
    dialog.ui.organisationEdit.setText(organisation)
    dialog.ui.countryBox.setCurrentIndex(dialog.ui.countryBox.findData(country))


def test_a_new_archive_is_made_and_its_words_are_shown_once(dialog, tmp_path, qtbot, nameless):
    assert nameless(dialog) == []
    choose(dialog, Way.FOUND)
    assert nameless(dialog) == []
    fill_office(dialog)
    dialog.ui.folderEdit.setText(str(tmp_path / "new"))
    go_on(dialog)
    go_on(dialog)  # no passphrase
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.readyPart)
    assert len(dialog.ui.wordsLabel.text().split()) == 7
    assert dialog.desks == []
    assert not dialog.ui.nextButton.isEnabled()
    dialog.ui.writtenBox.setChecked(True)
    go_on(dialog)
    assert dialog.desks[0].own.office_card.name == "Geita"
    assert not dialog.isVisible()


def test_what_was_made_is_opened_even_if_the_dialog_is_closed(dialog, tmp_path, qtbot):
    choose(dialog, Way.FOUND)
    fill_office(dialog)
    dialog.ui.folderEdit.setText(str(tmp_path / "new"))
    go_on(dialog)
    go_on(dialog)  # no passphrase
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.readyPart)
    dialog.close()
    assert len(dialog.desks) == 1


@pytest.mark.parametrize(
    ("name", "organisation", "country", "folder", "faulty"),
    [
        ("", "Small Mines", "TZ", "x", "nameEdit"),
        ("Geita", " ", "TZ", "x", "organisationEdit"),
        ("Geita", "Small Mines", "", "x", "countryBox"),
        ("Geita", "Small Mines", "TZ", "", "folderEdit"),
    ],
)
def test_what_is_missing_is_said_and_marked(dialog, name, organisation, country, folder, faulty):
    choose(dialog, Way.FOUND)
    fill_office(dialog, name, organisation, country)
    dialog.ui.folderEdit.setText(folder)
    go_on(dialog)
    assert dialog.ui.banner.text
    assert getattr(dialog.ui, faulty).property("faulty") is True
    assert dialog.ui.stack.currentWidget() is dialog.ui.officePart


def test_an_archive_is_opened(dialog, tmp_path, catalogs, qtbot):
    made, _words = offices.found_archive(tmp_path / "there", DETAILS, catalogs)
    made.archive.close()
    choose(dialog, Way.OPEN)
    assert not dialog.ui.nameEdit.isVisible()
    dialog.ui.folderEdit.setText(str(tmp_path / "there"))
    with qtbot.waitSignal(dialog.opened):
        go_on(dialog)
    assert dialog.desks[0].own.office_card.name == "Geita"


def test_a_folder_without_archive_is_said_and_nothing_is_lost(dialog, tmp_path, qtbot):
    choose(dialog, Way.OPEN)
    dialog.ui.folderEdit.setText(str(tmp_path))
    go_on(dialog)
    qtbot.waitUntil(lambda: bool(dialog.ui.banner.text))
    assert str(tmp_path) in dialog.ui.banner.text
    assert dialog.ui.folderEdit.text() == str(tmp_path)
    assert dialog.ui.nextButton.isEnabled()
    dialog.ui.backButton.click()
    assert dialog.ui.stack.currentWidget() is dialog.ui.startPart


def test_an_archive_is_joined_and_gives_its_card(dialog, tmp_path, catalogs, qtbot, nameless):
    founder, _words = offices.found_archive(tmp_path / "first", DETAILS, catalogs)
    offices.write_card(founder, tmp_path / "geita.card")
    choose(dialog, Way.JOIN)
    go_on(dialog)
    assert dialog.ui.cardEdit.property("faulty") is True
    dialog.ui.cardEdit.setText(str(tmp_path / "geita.card"))
    fill_office(dialog, "Tarkwa", "Pits United", "GH")
    dialog.ui.folderEdit.setText(str(tmp_path / "second"))
    go_on(dialog)
    go_on(dialog)  # no passphrase
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.readyPart)
    assert nameless(dialog) == []
    assert not dialog.ui.wordsLabel.isVisible()
    dialog._save_card(str(tmp_path / "tarkwa.card"))
    assert offices.read_card(tmp_path / "tarkwa.card").name == "Tarkwa"
    assert "tarkwa.card" in dialog.ui.savedLabel.text()
    dialog._save_card(str(tmp_path / "nowhere" / "tarkwa.card"))
    assert dialog.ui.banner.text
    go_on(dialog)
    assert dialog.desks[0].own.archive == founder.own.archive
    founder.archive.close()


def test_a_file_that_is_no_card_is_said(dialog, tmp_path, qtbot):
    (tmp_path / "x.card").write_text("no card", encoding="utf-8")
    choose(dialog, Way.JOIN)
    dialog.ui.cardEdit.setText(str(tmp_path / "x.card"))
    fill_office(dialog)
    dialog.ui.folderEdit.setText(str(tmp_path / "second"))
    go_on(dialog)
    go_on(dialog)  # no passphrase
    qtbot.waitUntil(lambda: bool(dialog.ui.banner.text))
    assert not (tmp_path / "second").exists()


@pytest.mark.parametrize("button", ["folderButton", "cardButton"])
def test_files_are_chosen_in_dialogs_that_do_not_block(dialog, tmp_path, button):
    choose(dialog, Way.JOIN)
    getattr(dialog.ui, button).click()
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    edit = dialog.ui.folderEdit if button == "folderButton" else dialog.ui.cardEdit
    assert edit.text() == str(tmp_path)


def test_a_fault_of_ours_is_told(application, qtbot):
    def fails(_folder):
        raise LookupError("a shelf")

    runner = TaskRunner()
    steps = FirstSteps(runner, fails)
    with qtbot.waitSignal(steps.faulted) as caught:
        steps.start(Wanted(Way.OPEN, "x"))
    assert "LookupError" in caught.args[0]
    runner.close()


def test_a_start_without_archive_shows_the_first_steps(application, preferences):
    conductor = Conductor(application, preferences)
    conductor.begin(None)
    dialog = next(one for one in application.topLevelWidgets() if isinstance(one, FirstUse) and one.isVisible())
    assert dialog.ui.banner.text == ""
    dialog.close()


def test_a_start_on_a_folder_without_archive_says_so(application, preferences, tmp_path):
    conductor = Conductor(application, preferences)
    conductor.begin(tmp_path)
    dialog = next(one for one in application.topLevelWidgets() if isinstance(one, FirstUse) and one.isVisible())
    assert str(tmp_path) in dialog.ui.banner.text
    dialog.close()


def test_a_start_on_an_archive_opens_it_and_is_remembered(application, preferences, tmp_path, catalogs, qtbot):
    made, _words = offices.found_archive(tmp_path / "there", DETAILS, catalogs)
    made.archive.close()
    conductor = Conductor(application, preferences)
    conductor.begin(tmp_path / "there")
    assert conductor.window.isVisible()
    assert load_settings().settings.last_archive == str(tmp_path / "there")
    conductor.window.close()


def test_another_archive_takes_the_place_of_the_one_before(
    application, open_window, full_desk, tmp_path, catalogs, qtbot
):
    window = open_window(full_desk)
    other, _words = offices.found_archive(tmp_path / "other", OfficeDetails("Other", "Mines", "GH"), catalogs)
    other.archive.close()
    window.actions_by_key["open-archive"].trigger()
    dialog = next(one for one in window.findChildren(FirstUse) if one.isVisible())
    choose(dialog, Way.OPEN)
    dialog.ui.folderEdit.setText(str(tmp_path / "other"))
    with qtbot.waitSignal(window.closed):
        go_on(dialog)
    assert full_desk.archive._lock.is_locked is False
    shown = next(one for one in application.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())
    qtbot.waitUntil(lambda: "Other" in shown.archive_label.text())
    shown.close()


def test_the_interface_speaks_a_language_with_its_own_numbers(application, preferences):
    conductor = Conductor(application, preferences)
    try:
        conductor.speak("fr")
        assert conductor.language == "fr"
        assert QLocale().language() == QLocale.Language.French
    finally:
        conductor.speak("en")


@pytest.mark.effect(
    "language:en", "language:fr", "language:es", "language:pt", "language:sw"
)  # fmt: skip
def test_the_window_is_shown_in_another_language_on_the_same_archive(open_window, application, full_desk, qtbot):
    window = open_window(full_desk)
    window.open_page("versions")
    languages = [key for key in window.actions_by_key if key.startswith("language:")]
    if not languages:
        pytest.skip("no translation is compiled yet")
    wanted = next(key for key in languages if key != "language:en")
    title = window.actions_by_key["quit"].text()
    with qtbot.waitSignal(window.closed):
        window.actions_by_key[wanted].trigger()
    after = next(one for one in application.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())
    assert after.current == "versions"
    assert after.actions_by_key[wanted].isChecked()
    assert after.desk is full_desk
    assert load_settings().settings.language == wanted.removeprefix("language:")
    assert after.actions_by_key["quit"].text() != title
    after.actions_by_key["language:en"].trigger()
    last = next(one for one in application.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())
    assert last.actions_by_key["quit"].text() == title
    last.close()


def test_a_language_of_the_system_that_the_window_does_not_speak_is_english(monkeypatch):
    monkeypatch.setattr(app, "interface_languages", lambda: ("xx",))
    assert app.system_language() == "en"


def test_one_application_is_made(application):
    assert app.make_application() is application
