"""Briefs: what is seen is what is printed, checks stand beside it, and the register knows each sheet."""

import pytest
from PySide6.QtCore import Qt

from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.pages.briefs.presenter import BriefsPresenter, answer
from asm_desktop.gui.pages.briefs.view import BriefsPage
from asm_desktop.gui.rows import Mood
from asm_desktop.services import briefing
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries


@pytest.fixture
def case(page_desk):
    values = {"title": "A shed and a scale", "summary": "Built in May.", "accounts": "none", "label": "CLEAR"}
    return create_entry(page_desk, NewEntry("case-study", values | {"language": "en", "status": "ready"}))


@pytest.fixture
def presenter(context):
    return BriefsPresenter(context)


def look_at(qtbot, presenter, entity):
    with qtbot.waitSignals([presenter.opened, presenter.looked], timeout=20000):
        presenter.open_entry(entity)


def test_a_clear_entry_can_be_printed_and_is_registered(qtbot, presenter, page_desk, case, tmp_path):
    look_at(qtbot, presenter, case.entity)
    out = tmp_path / "sheet.pdf"
    with qtbot.waitSignal(presenter.printed, timeout=20000) as seen:
        presenter.save(out)
    assert out.read_bytes().startswith(b"%PDF")
    (row,) = briefing.register(page_desk)
    assert (row.run, row.code) == (seen.args[0].run, case.code)


def test_a_reason_opens_the_way_for_what_is_not_clear(qtbot, presenter, page_desk, case):
    edit_entries(page_desk, [case.entity], {"label": "GREEN"})
    with qtbot.waitSignal(presenter.looked, timeout=20000) as seen:
        presenter.open_entry(case.entity)
    assert not seen.args[0].may_print
    with qtbot.waitSignal(presenter.looked, timeout=20000) as again:
        presenter.change(reason="For the district meeting")
    assert again.args[0].may_print


def test_what_people_told_is_not_printed(qtbot, presenter, page_desk, tmp_path):
    told = create_entry(page_desk, NewEntry("learning-note", {"title": "Told to us", "accounts": "yes"}))
    with qtbot.waitSignal(presenter.looked, timeout=20000) as seen:
        presenter.open_entry(told.entity)
    assert not seen.args[0].may_print
    out = tmp_path / "sheet.pdf"
    with qtbot.waitSignal(presenter.failed, timeout=20000):
        presenter.save(out)
    assert not out.exists()
    assert briefing.register(page_desk) == ()


def test_a_code_tells_whether_the_paper_is_up_to_date(qtbot, presenter, page_desk, case, tmp_path):
    look_at(qtbot, presenter, case.entity)
    with qtbot.waitSignal(presenter.printed, timeout=20000):
        presenter.save(tmp_path / "sheet.pdf")
    assert answer(briefing.check_sheet(page_desk, case.code)).mood is Mood.OK
    edit_entries(page_desk, [case.entity], {"summary": "Built in June."})
    assert answer(briefing.check_sheet(page_desk, case.code)).mood is Mood.WARN
    with qtbot.waitSignal(presenter.answered) as seen:
        presenter.look_up("this is no code")
    assert seen.args[0].mood is Mood.BAD


def test_the_page_shows_the_sheet_and_its_checks(qtbot, context, case):
    page = BriefsPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 640)
    page.show()
    with qtbot.waitSignal(page.presenter.looked, timeout=20000):
        page.present(case.entity)
    assert page.ui.pages.document.pageCount() >= 1
    assert page.ui.checks.rows
    assert page.ui.saveButton.isEnabled()
    qtbot.mouseClick(page.ui.listButton, Qt.MouseButton.LeftButton)
    assert page.ui.body.currentWidget() is page.ui.listPart


def test_the_sheet_follows_a_change_of_its_entry(qtbot, context, presenter, page_desk, case):
    look_at(qtbot, presenter, case.entity)
    edit_entries(page_desk, [case.entity], {"label": "RED"})
    with qtbot.waitSignal(presenter.looked, timeout=20000) as seen:
        context.bus.announce(Changes(entries=frozenset({case.entity})))
    assert not seen.args[0].may_print
