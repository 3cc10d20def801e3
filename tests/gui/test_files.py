"""Files of entries: shown in the reader, looked into, copied out; whatever is in them stays contained."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog

from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.markdown_html import finder_for
from asm_desktop.gui.pages.library.file_dialog import FileDialog
from asm_desktop.gui.pages.library.files import text_html
from asm_desktop.gui.widgets.safe_browser import SafeBrowser
from asm_desktop.services.authoring import NewEntry, create_entry, read_entry


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "pit wall.png"
    Image.new("RGB", (64, 40), (200, 30, 30)).save(file)
    return file


@pytest.fixture
def note(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("The retort was kept in the shed.\n\nNobody <b>locked</b> it.", encoding="utf-8")
    return file


@pytest.fixture
def opened(open_window, full_desk, qtbot):
    """The function that makes an entry with files and opens it in the reader."""

    def open_(*files, **values):
        made = create_entry(
            full_desk, NewEntry("document", {"title": "With files", "accounts": "none", **values}, files)
        )
        window = open_window(full_desk)
        library = window.page("library")
        library.presenter.choose(made.entity)
        reader = library.ui.reader
        qtbot.waitUntil(lambda: reader.page is not None and reader.page.entity == made.entity)
        return library

    return open_


def dialog_of(library, qtbot) -> FileDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in library.findChildren(FileDialog)))
    return next(one for one in library.findChildren(FileDialog) if one.isVisible())


def test_a_picture_is_shown_small_in_the_reader_and_large_on_its_own(opened, picture, qtbot, nameless):
    library = opened(picture)
    (file,) = library.ui.reader.page.files
    assert file.name == "pit wall.png"
    text = library.ui.reader.ui.text
    qtbot.waitUntil(lambda: file.picture in text.pictures)
    assert not text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(file.picture)).isNull()
    text.link_clicked.emit(f"file-of-entry:{file.key}")
    dialog = dialog_of(library, qtbot)
    assert nameless(dialog) == []
    shown = Image.open(io.BytesIO(dialog.look.view.picture))
    assert max(shown.size) <= 800
    dialog.close()


def test_an_entry_of_files_without_text_asks_for_three_lines(opened, picture):
    library = opened(picture)
    assert any("three lines" in text for text in library.ui.reader.ui.strips.texts)


def test_an_entry_whose_file_has_text_does_not(opened, note):
    library = opened(note)
    assert not any("three lines" in text for text in library.ui.reader.ui.strips.texts)


def test_a_text_is_shown_as_text_with_found_words_marked(opened, note, qtbot):
    library = opened(note)
    library.presenter.search("retort")
    qtbot.waitUntil(lambda: library.ui.results.rows[0].title.text == "With files" or len(library.ui.results.rows) > 1)
    (file,) = library.ui.reader.page.files
    library._look_into(library.ui.reader.page.entity, file.key)
    dialog = dialog_of(library, qtbot)
    assert isinstance(dialog.content, SafeBrowser)
    assert "Nobody <b>locked</b> it." in dialog.content.toPlainText()
    dialog.close()


def test_a_copy_is_saved_where_somebody_wants_it(opened, note, tmp_path, qtbot):
    library = opened(note)
    (file,) = library.ui.reader.page.files
    library.ui.reader.ui.text.link_clicked.emit(f"file-of-entry:{file.key}")
    dialog = dialog_of(library, qtbot)
    dialog.save.click()
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    target = tmp_path / "copy.txt"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    qtbot.waitUntil(lambda: "copy.txt" in library.ui.banner.text)
    assert target.read_bytes() == note.read_bytes()
    with qtbot.waitSignal(library.files.told) as caught:
        dialog.copy_wanted.emit(str(tmp_path / "nowhere" / "copy.txt"))
    assert caught.args[0].mood == "bad"
    dialog.close()


def test_a_file_that_is_gone_is_said(opened, note, full_desk, qtbot):
    library = opened(note)
    (file,) = library.ui.reader.page.files
    entity = library.ui.reader.page.entity
    for blob in full_desk.archive.blobs._folder.rglob("*"):
        if blob.is_file():
            blob.unlink()
    with qtbot.waitSignal(library.files.told) as caught:
        library._look_into(entity, file.key)
    assert caught.args[0].text


def test_a_file_that_cannot_be_shown_can_be_saved(opened, tmp_path, qtbot):
    odd = tmp_path / "data.bin"
    odd.write_bytes(bytes(range(256)))
    library = opened(odd)
    (file,) = library.ui.reader.page.files
    library._look_into(library.ui.reader.page.entity, file.key)
    dialog = dialog_of(library, qtbot)
    assert dialog.save.isEnabled()
    assert dialog.look.html == ""
    dialog.close()


def test_pictures_of_an_entry_that_was_left_are_not_shown(opened, picture, full_desk, qtbot):
    library = opened(picture)
    library.ui.reader.show_pictures({})
    library._show_pictures("0" * 48, {"x": b""})
    assert library.ui.reader.ui.text.pictures == {}


def test_long_texts_are_numbered_by_page_and_cut():
    made = text_html(("first page", "second retort"), finder_for("retort", ()))
    assert 'name="page-2"' in made
    assert '<span class="mark">retort</span>' in made
    assert len(text_html(tuple("x" * 300_000 for _ in range(5)))) < 500_000
    assert text_html(()) == ""


def test_a_file_that_comes_later_shows_when_the_entry_changes(opened, note, full_desk, qtbot):
    library = opened(note)
    page = library.ui.reader.page
    library.window()._context.bus.announce(Changes(entries=frozenset({page.entity})))
    qtbot.waitUntil(lambda: library.ui.reader.page is not page)
    assert library.ui.reader.page.files == page.files


def test_why_a_file_stays_and_whom_to_ask_for_one_that_is_not_here(opened, full_desk, note, tmp_path, qtbot):
    recording = tmp_path / "meeting.mp3"
    recording.write_bytes(b"ID3" + bytes(100))
    library = opened(note, recording)
    reader = library.ui.reader
    told = {file.name: file.about for file in reader.page.files}
    assert "stays in this office" in told["meeting.mp3"]
    assert "cannot be taken out here" in told["meeting.mp3"]
    assert "stays" not in told["notes.txt"]
    (row,) = full_desk_rows(full_desk, reader.page.entity)
    full_desk.archive.blobs.path(row["sha256"]).unlink()
    library.presenter.choose("")
    library.presenter.choose(reader.page.entity)
    qtbot.waitUntil(lambda: any("is here no longer" in file.about for file in reader.page.files))


def full_desk_rows(desk, entity):
    return read_entry(desk, entity).rows("attachments")
