"""Bringing in files: what came in is told file by file, one bad file stops nothing, and stopping loses nothing."""

import pytest
from PySide6.QtCore import Qt

from asm_desktop.gui.pages.importing.presenter import ImportingPresenter
from asm_desktop.gui.pages.importing.view import ImportingPage
from asm_desktop.services.lookup import read_entry


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "brought"
    made.mkdir()
    (made / "note.md").write_text("# A shed for twelve\n\nThe group built a shed.", encoding="utf-8")
    (made / "table.csv").write_text("place,count\nA,12\n", encoding="utf-8")
    (made / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    return made


@pytest.fixture
def presenter(qtbot, context):
    made = ImportingPresenter(context)
    with qtbot.waitSignal(made.ready):
        made.begin()
    return made


def run(qtbot, presenter, folder):
    presenter.add([folder])
    with qtbot.waitSignal(presenter.reported, timeout=20000) as seen:
        presenter.start()
    return seen.args[0]


def test_each_file_is_told(qtbot, presenter, page_desk, folder):
    presenter.set_value("label", "GREEN")
    report = run(qtbot, presenter, folder)
    told = {name: (group.status, reason) for group in report.groups for name, reason, _ in group.files}
    assert {name: status for name, (status, _) in told.items()} == {
        "note.md": "new",
        "table.csv": "new",
        "broken.pdf": "failed",
    }
    assert told["broken.pdf"][1]
    assert not report.well
    assert {read_entry(page_desk, entity).text("label") for entity in report.entries} == {"GREEN"}


def test_again_changes_nothing(qtbot, presenter, folder):
    (folder / "broken.pdf").unlink()
    run(qtbot, presenter, folder)
    with qtbot.waitSignal(presenter.ready):
        presenter.begin()
    report = run(qtbot, presenter, folder)
    assert [group.status for group in report.groups] == ["known"]
    assert report.entries == ()
    assert report.well


def test_a_kind_brings_its_usual_answer(presenter):
    assert presenter.values["accounts"] == "none"
    presenter.set_kind("learning-note")
    assert presenter.values["accounts"] == "not-said"


def test_the_page_goes_from_choosing_to_the_report(qtbot, context, folder):
    page = ImportingPage(context)
    qtbot.addWidget(page)
    page.show()
    assert not page.ui.startButton.isEnabled()
    with qtbot.waitSignal(page.presenter.ready):
        page.present([folder])
    assert page.ui.startButton.isEnabled()
    with qtbot.waitSignal(page.presenter.reported, timeout=20000):
        qtbot.mouseClick(page.ui.startButton, Qt.MouseButton.LeftButton)
    assert page.ui.steps.currentWidget() is page.ui.reportPart
    assert page.ui.answer.answer
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.mouseClick(page.ui.libraryButton, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == "library"


def test_stopping_goes_back_to_choosing(qtbot, context, folder):
    page = ImportingPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.presenter.ready):
        page.present([folder])
    with qtbot.waitSignals([page.presenter.begun, page.presenter.stopped]):
        page.presenter.start()
        page.presenter.stop()
    assert page.ui.steps.currentWidget() is page.ui.choosePart
    assert page.ui.banner.text
