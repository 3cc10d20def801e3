"""The passphrase in the window: unlocking, locking, and setting, changing and removing it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from asm_desktop.gui.app import Conductor
from asm_desktop.gui.idle_watch import IdleWatch
from asm_desktop.gui.main_window import MainWindow
from asm_desktop.gui.pages.first_use.first_use_dialog import FirstUse
from asm_desktop.gui.pages.first_use.presenter import Way
from asm_desktop.gui.pages.locked.presenter import pause_after
from asm_desktop.services import offices
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.services.offices import OfficeDetails, Protected
from asm_desktop.services.passphrases import protect
from asm_desktop.services.unsaved import waiting_forms
from asm_desktop.settings.file import load_settings
from asm_desktop.store import rekeying
from asm_desktop.store.rekeying import wants_passphrase

TYPED, OTHER = "four quiet baskets", "five loud baskets"
CANARY = "Kanarienvogel"


@pytest.fixture
def made(tmp_path, catalogs):
    """A closed encrypted archive with one entry, and its recovery words."""
    protection = protect(TYPED)
    place = Protected(tmp_path / "Tamale", protection.vault, protection.keys)
    desk, _words = offices.found_archive(place, OfficeDetails("Tamale", "Small Mines", "GH"), catalogs)
    create_entry(desk, NewEntry("lesson", {"title": CANARY, "label": "GREEN", "accounts": "none"}))
    desk.archive.close()
    return desk.archive.folder, protection.words


@pytest.fixture
def conductor(application, preferences):
    """The conductor; whatever it still shows goes when the test ends."""
    conducting = Conductor(application, preferences)
    yield conducting
    conducting.locking.let_go()
    # What stays would be dressed anew before and after each other test.
    if conducting.locking.dialog is not None:
        conducting.locking.dialog.reject()
        conducting.locking.dialog.deleteLater()
    if conducting.window is not None:
        conducting.window.close()
        conducting.window.deleteLater()
    conducting.locking.watch(None, "")
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, FirstUse):
            widget.close()


@pytest.fixture
def locked(conductor, made):
    """The window that asks for the passphrase of the archive."""
    conductor.begin(made[0])
    return conductor.locking.locked


def unlock(conductor, qtbot, text=TYPED):
    window = conductor.locking.locked
    window.ui.passphraseEdit.setText(text)
    window.ui.openButton.click()
    qtbot.waitUntil(lambda: conductor.window is not None)
    shown = conductor.window
    qtbot.waitUntil(lambda: bool(shown.status.parts) and not shown.page("library").presenter.searching)
    return shown


@pytest.fixture
def opened(conductor, locked, qtbot):
    """The window of the archive, unlocked."""
    return unlock(conductor, qtbot)


def texts(root):
    """All that a window shows in labels and fields, and its title."""
    labels = [label.text() for label in root.findChildren(QLabel)]
    return " ".join([root.windowTitle(), *labels, *(edit.text() for edit in root.findChildren(QLineEdit))])


def refuse(window, qtbot, text="wrong one"):
    window.ui.passphraseEdit.setText(text)
    with qtbot.waitSignal(window._unlocking.refused):
        window.ui.openButton.click()
    qtbot.waitUntil(lambda: window.ui.openButton.text() == "Open the archive")


def test_a_locked_archive_shows_nothing_of_itself(conductor, locked, nameless):
    assert locked.isVisible()
    assert conductor.window is None
    assert locked.windowTitle() == "ASM Desktop"
    assert CANARY not in texts(locked)
    assert "Tamale" in locked.ui.titleLabel.text()
    assert nameless(locked) == []
    locked.ui.sheetButton.click()
    assert nameless(locked) == []
    assert locked.ui.passphraseEdit.echoMode() is QLineEdit.EchoMode.Password


def test_the_passphrase_opens_it(opened, conductor):
    assert opened.desk.archive.keys is not None
    assert conductor.locking.locked is None
    assert conductor.locking.idle.seconds == 600
    assert [row.title.text for row in opened.page("library").ui.results.rows] == [CANARY]


def test_a_wrong_one_is_said_and_from_the_fourth_try_people_wait(locked, qtbot):
    for _ in range(3):
        refuse(locked, qtbot)
        assert locked.ui.troubleLabel.text() == "That is not the passphrase. Try again."
        assert locked.ui.passphraseEdit.selectedText() == "wrong one"
        assert locked.ui.openButton.isEnabled()
        assert locked.ui.pauseLabel.isHidden()
    refuse(locked, qtbot)
    assert not locked.ui.openButton.isEnabled()
    assert "5" in locked.ui.pauseLabel.text()
    locked.ui.passphraseEdit.setText(TYPED)
    locked._try()
    assert locked._unlocking.tries == 4
    for _ in range(5):
        locked._unlocking.second_passed()
    assert locked.ui.openButton.isEnabled()
    assert locked.ui.pauseLabel.isHidden()


def test_the_pauses_grow():
    pauses = [pause_after(tries) for tries in range(20)]
    assert pauses[:7] == [0, 0, 0, 0, 5, 10, 20]
    assert pauses == sorted(pauses)
    assert pauses[-1] == 300


def test_the_words_open_it_and_a_new_passphrase_holds(conductor, locked, made, qtbot):
    locked.ui.sheetButton.click()
    locked.ui.wordsEdit.setText("ABCD")
    locked.new.first.setText(OTHER)
    locked.ui.openButton.click()
    assert "not the same" in locked.new.trouble.text()
    locked.new.second.setText(OTHER)
    with qtbot.waitSignal(locked._unlocking.refused):
        locked.ui.openButton.click()
    assert "not the words" in locked.ui.troubleLabel.text()
    qtbot.waitUntil(locked.ui.openButton.isEnabled)
    locked.ui.wordsEdit.setText(made[1].lower())
    locked.ui.openButton.click()
    qtbot.waitUntil(lambda: conductor.window is not None)
    conductor.window.close()
    conductor.window = None
    conductor.begin(made[0])
    refuse(conductor.locking.locked, qtbot, TYPED)
    unlock(conductor, qtbot, OTHER)


def test_the_passphrase_is_shown_on_demand_and_caps_lock_is_said(locked):
    edit = locked.ui.passphraseEdit
    edit.show_text(shown=True)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    edit.show_text(shown=False)
    shift = Qt.KeyboardModifier.ShiftModifier
    none = Qt.KeyboardModifier.NoModifier
    for text, modifiers, on in (("A", none, True), ("a", none, False), ("a", shift, True), ("A", shift, False)):
        edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text))
        assert edit.caps is on
        assert locked.ui.capsRow.isVisible() is on


def test_another_language_and_another_archive_can_be_chosen(conductor, locked):
    locked.language_wanted.emit("fr")
    again = conductor.locking.locked
    assert again is not locked
    assert again.isVisible()
    assert load_settings().settings.language == "fr"
    again.language_wanted.emit("en")
    conductor.locking.locked.ui.otherButton.click()
    assert any(isinstance(one, FirstUse) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_trouble_beside_the_passphrase_is_said(locked, made, qtbot):
    (made[0] / "archive.key").write_bytes(b"{")
    locked.ui.passphraseEdit.setText(TYPED)
    locked.ui.openButton.click()
    qtbot.waitUntil(lambda: "damaged" in locked.ui.troubleLabel.text())
    assert locked._unlocking.tries == 0


@pytest.mark.effect("lock")
def test_locked_nothing_is_left_and_unsaved_typing_is_kept(opened, conductor, qtbot, monkeypatch):
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda *_mode: True)  # the offscreen platform never says so
    opened.actions_by_key["new"].trigger()
    editor = opened.page("editor")
    qtbot.waitUntil(lambda: editor.presenter.is_open)
    editor.presenter.set_value("title", "Half a thought")
    QApplication.clipboard().setText(CANARY)
    desk = opened.desk
    opened.actions_by_key["lock"].trigger()
    assert conductor.window is None
    assert not opened.isVisible()
    assert desk.archive.keys.database == "00" * 32
    assert CANARY not in QApplication.clipboard().text()
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert visible == [conductor.locking.locked]
    assert CANARY not in texts(conductor.locking.locked)
    assert "Half a thought" not in texts(conductor.locking.locked)
    again = unlock(conductor, qtbot)
    assert again.current == "editor"
    assert [form.title for form in waiting_forms(again.desk)] == ["Half a thought"]


def test_without_use_it_locks_itself(opened, conductor, qtbot, monkeypatch):
    now = [1000.0]
    watch = IdleWatch(QApplication.instance(), lambda: now[0])
    idle = []
    watch.idle.connect(lambda: idle.append(now[0]))
    watch.watch(600)
    now[0] += 599
    watch.look()
    assert idle == []
    QApplication.sendEvent(opened, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    now[0] += 599
    watch.look()
    assert idle == []
    now[0] += 1
    watch.look()
    assert len(idle) == 1
    watch.watch(0)
    watch.look()
    assert len(idle) == 1
    monkeypatch.setattr(MainWindow, "writing", True)
    conductor.locking.idle.idle.emit()
    assert conductor.window is opened
    monkeypatch.setattr(MainWindow, "writing", False)
    conductor.locking.idle.idle.emit()
    assert conductor.window is None
    assert "nobody used it" in conductor.locking.locked.ui.whyLabel.text()


@pytest.mark.effect("lock-after:5", "lock-after:10", "lock-after:30", "lock-after:60", "lock-after:never")
def test_the_time_until_it_locks_is_chosen_and_kept(opened, conductor):
    assert opened.actions_by_key["lock-after:10"].isChecked()
    for time, seconds in (("5", 300), ("30", 1800), ("60", 3600), ("never", 0), ("10", 600)):
        opened.actions_by_key[f"lock-after:{time}"].trigger()
        assert conductor.locking.idle.seconds == seconds
        assert load_settings().settings.lock_after == time
        assert opened.actions_by_key[f"lock-after:{time}"].isChecked()


def test_an_archive_without_passphrase_never_locks(open_window, full_desk):
    window = open_window(full_desk)
    assert not window.actions_by_key["lock"].isEnabled()
    assert not window.actions_by_key["lock-after:5"].isEnabled()
    assert window.actions_by_key["passphrase-set"].isVisible()
    assert not window.actions_by_key["passphrase-change"].isVisible()


@pytest.mark.effect("passphrase-set")
def test_a_passphrase_is_set_on_an_archive_at_work(conductor, full_desk, qtbot, nameless, tmp_path):
    window = conductor.show_desk(full_desk)
    folder = full_desk.archive.folder
    window.open_page("versions")
    window.actions_by_key["passphrase-set"].trigger()
    dialog = conductor.locking.dialog
    assert nameless(dialog) == []
    dialog.do.click()
    assert "too short" in dialog.new.trouble.text()
    for edit in (dialog.new.first, dialog.new.second):
        edit.setText(TYPED)
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.words, timeout=20_000)
    assert conductor.window is None
    assert nameless(dialog) == []
    assert len(dialog.words.words.text().split()) == 7
    assert not dialog.do.isEnabled()
    dialog.words.save_to(str(tmp_path / "absent" / "sheet.pdf"))
    assert "absent" in dialog.words.saved.text()
    dialog.words.save.click()
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    chooser.close()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    dialog.words.box.setChecked(True)
    dialog.do.click()
    after = conductor.window
    assert after.current == "versions"
    assert after.desk.archive.keys is not None
    assert after.actions_by_key["lock"].isEnabled()
    assert wants_passphrase(folder)


@pytest.mark.effect("passphrase-change")
def test_a_passphrase_is_changed(opened, conductor, made, qtbot):
    opened.actions_by_key["passphrase-change"].trigger()
    dialog = conductor.locking.dialog
    dialog.old.setText("wrong one")
    for edit in (dialog.new.first, dialog.new.second):
        edit.setText(OTHER)
    dialog.do.click()
    qtbot.waitUntil(lambda: bool(dialog.banner.text))
    assert "not the passphrase" in dialog.banner.text
    dialog.old.setText(TYPED)
    dialog.do.click()
    qtbot.waitUntil(lambda: conductor.locking.dialog is None)
    assert conductor.window is opened
    opened.actions_by_key["lock"].trigger()
    refuse(conductor.locking.locked, qtbot, TYPED)
    unlock(conductor, qtbot, OTHER)


@pytest.mark.effect("passphrase-remove")
def test_a_passphrase_is_removed(opened, conductor, made, qtbot):
    opened.actions_by_key["passphrase-remove"].trigger()
    dialog = conductor.locking.dialog
    dialog.old.setText("wrong one")
    dialog.do.click()
    qtbot.waitUntil(lambda: bool(dialog.banner.text))
    assert conductor.window is opened
    dialog.old.setText(TYPED)
    dialog.do.click()
    qtbot.waitUntil(lambda: conductor.locking.dialog is None and conductor.window is not None, timeout=20_000)
    assert conductor.window.desk.archive.keys is None
    assert not wants_passphrase(made[0])
    assert conductor.locking.idle.seconds == 0


def test_what_goes_wrong_leaves_the_archive_open_as_it_was(conductor, full_desk, qtbot, monkeypatch):
    conductor.show_desk(full_desk).actions_by_key["passphrase-set"].trigger()
    dialog = conductor.locking.dialog
    monkeypatch.setattr(rekeying, "_digest", lambda connection: str(id(connection)))
    for edit in (dialog.new.first, dialog.new.second):
        edit.setText(TYPED)
    dialog.do.click()
    qtbot.waitUntil(lambda: conductor.locking.dialog is None and conductor.window is not None, timeout=20_000)
    assert conductor.window.desk.archive.keys is None
    assert "not the same" in " ".join(box.text() for box in conductor.window.findChildren(QLabel))


def test_the_first_steps_make_an_encrypted_archive(conductor, tmp_path, qtbot, nameless):
    dialog = conductor.show_first_steps()
    dialog.ui.choices.choose(Way.FOUND.value)
    dialog.ui.nextButton.click()
    dialog.ui.nameEdit.setText("Geita")
    dialog.ui.organisationEdit.setText("Small Mines")
    dialog.ui.countryBox.setCurrentIndex(dialog.ui.countryBox.findData("TZ"))
    dialog.ui.folderEdit.setText(str(tmp_path / "new"))
    dialog.ui.nextButton.click()
    assert dialog.ui.stack.currentWidget() is dialog.ui.passphrasePart
    assert nameless(dialog) == []
    dialog.ui.backButton.click()
    assert dialog.ui.stack.currentWidget() is dialog.ui.officePart
    dialog.ui.nextButton.click()
    dialog.ui.newPassphrase.first.setText(TYPED)
    dialog.ui.nextButton.click()
    assert "not the same" in dialog.ui.newPassphrase.trouble.text()
    dialog.ui.newPassphrase.second.setText(TYPED)
    dialog.ui.nextButton.click()
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.readyPart)
    assert nameless(dialog) == []
    assert dialog.ui.recovery.words.text() != dialog.ui.wordsLabel.text()
    dialog.ui.writtenBox.setChecked(True)
    assert not dialog.ui.nextButton.isEnabled()
    dialog.ui.recovery.save_to(str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").exists()
    dialog.ui.recovery.box.setChecked(True)
    dialog.ui.nextButton.click()
    assert conductor.window.desk.archive.keys is not None


def test_the_first_steps_open_a_locked_archive(conductor, made, qtbot):
    dialog = conductor.show_first_steps()
    dialog.ui.choices.choose(Way.OPEN.value)
    dialog.ui.nextButton.click()
    dialog.ui.folderEdit.setText(str(made[0]))
    dialog.ui.nextButton.click()
    assert not dialog.isVisible()
    assert unlock(conductor, qtbot).desk.archive.folder == made[0]
