"""The page of backups: what is planned takes effect at once, one is made now, and what lies there is listed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from asm_desktop.gui.backup_watch import BackupWatch, kept_schedule
from asm_desktop.gui.pages.backup.view import BackupPage
from asm_desktop.gui.rows import Mood
from asm_desktop.gui.status import backup_part
from asm_desktop.services.backup import last_backup
from asm_desktop.services.backup_schedule import BackupState, PassphraseFileGone, Schedule
from asm_desktop.settings.file import change_settings
from asm_desktop.store.backup_notes import BackupNote


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """Settings of this test alone."""
    monkeypatch.setattr("asm_desktop.settings.file.default_file", lambda: tmp_path / "settings.toml")


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def page(qtbot, context):
    made = BackupPage(context)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.presenter.shown):
        made.entered()
    made.resize(1000, 560)
    made.show()
    return made


def test_it_begins_without_a_plan(page):
    assert "no backup" in page.standing.text()
    assert page.place_label.text() == "not chosen"
    assert page.list.isHidden()
    assert not page.empty.isHidden()


def test_a_backup_is_made_now_and_listed(qtbot, page, stick, page_desk):
    page.presenter.change(Schedule(stick, keep=3))
    qtbot.waitUntil(lambda: page.place_label.text() == str(stick))
    with qtbot.waitSignal(page.presenter.ended, timeout=20000) as ended:
        qtbot.mouseClick(page.now_button, Qt.MouseButton.LeftButton)
    assert ended.args[0].mood is Mood.OK
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() == 1)
    item = page.list.topLevelItem(0)
    assert all(item.text(column) for column in range(3))
    assert "was readable on" in page.standing.text()
    assert last_backup(page_desk) is not None
    assert page.now_button.isEnabled()


def test_without_a_place_it_is_asked_for(qtbot, page, stick):
    qtbot.mouseClick(page.now_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(stick))
    qtbot.waitUntil(lambda: page.place_label.text() == str(stick))
    assert kept_schedule().place == stick
    dialog.close()


def test_what_is_chosen_takes_effect_at_once(qtbot, page, stick, tmp_path):
    for box, number, name in (
        (page.every_box, 14, "every"),
        (page.keep_box, 3, "keep"),
        (page.days_box, 30, "keep_days"),
    ):
        box.setCurrentIndex(box.findData(number))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda name=name, number=number: getattr(page._schedule, name) == number)
    qtbot.mouseClick(page.file_button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "words.txt"))
    dialog.close()
    qtbot.waitUntil(lambda: page._schedule.passphrase_file is not None)
    assert kept_schedule() == Schedule(None, 14, 3, 30, tmp_path / "words.txt")
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._schedule.passphrase_file is None)


def test_what_was_chosen_on_the_command_line_is_shown(qtbot, page, stick):
    page.presenter.change(Schedule(stick, every=5, keep=4, keep_days=2))
    qtbot.waitUntil(lambda: page.place_label.text() == str(stick))
    assert (page.every_box.currentData(), page.keep_box.currentData(), page.days_box.currentData()) == (5, 4, 2)


def test_a_stick_that_is_not_there_is_told(qtbot, page, tmp_path):
    page.presenter.change(Schedule(tmp_path / "gone"))
    qtbot.waitUntil(lambda: "not there" in page.standing.text())
    with qtbot.waitSignal(page.presenter.ended):
        page.presenter.make()
    assert "not there" in page.banner.text


def test_stopping_keeps_nothing(qtbot, page, stick):
    page.presenter.change(Schedule(stick))
    with qtbot.waitSignals([page.presenter.begun, page.presenter.ended]):
        page.presenter.make()
        page.presenter.stop()
    assert not list(stick.rglob("manifest.json"))
    assert page.now_button.isEnabled()


def test_the_window_makes_one_that_is_due_by_itself(qtbot, context, stick, page_desk):
    watch = BackupWatch(context)
    watch.look()
    assert last_backup(page_desk) is None
    change_settings(None, backup_folder=str(stick), backup_days="7")
    with qtbot.waitSignals([watch.made, context.bus.changed], timeout=20000):
        watch.look()
    first = last_backup(page_desk)
    assert first is not None
    with qtbot.waitSignal(context.bus.changed):
        watch.look()
    assert last_backup(page_desk) == first


def test_a_backup_by_itself_that_does_not_work_is_told(qtbot, context, stick, tmp_path):
    change_settings(None, backup_folder=str(stick), backup_passphrase_file=str(tmp_path / "gone.txt"))
    watch = BackupWatch(context)
    with qtbot.waitSignal(watch.failed) as seen:
        watch.look()
    assert isinstance(seen.args[0], PassphraseFileGone)


NOTE = BackupNote("2026-05-03T08:00:00+03:00", "2026-05-03T08:00:09+03:00", "/stick/x/0001", 3)


@pytest.mark.parametrize(
    ("state", "planned", "trouble", "icon", "words"),
    [
        (BackupState(None, None, due=False, there=False), False, "", "saved", "No backup yet"),
        (BackupState(NOTE, 0, due=False, there=True), True, "", "saved", "today"),
        (BackupState(NOTE, 9, due=True, there=True), True, "", "saved", "9 days"),
        (BackupState(NOTE, 9, due=True, there=False), True, "", "warn", "9 days"),
        (BackupState(NOTE, None, due=True, there=True), True, "", "saved", "2026"),
        (BackupState(NOTE, 9, due=True, there=True), True, "The disk is full.", "warn", "did not work"),
    ],
)
def test_the_status_bar_says_how_old_the_last_one_is(qapp, state, planned, trouble, icon, words):
    part = backup_part(state, planned=planned, trouble=trouble)
    assert (part.key, part.icon) == ("backup", icon)
    assert words in part.text
    assert not trouble or part.tip == trouble
