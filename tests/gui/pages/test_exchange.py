"""The exchange page: nothing changes before somebody says so, and afterwards the page says what did."""

import pytest
from PySide6.QtCore import Qt

from asm_desktop.gui.pages.exchange.card_dialog import CardDialog, NameDialog
from asm_desktop.gui.pages.exchange.offices_presenter import OfficesPresenter
from asm_desktop.gui.pages.exchange.receiving_presenter import ReceivingPresenter
from asm_desktop.gui.pages.exchange.sending_presenter import SendingPresenter
from asm_desktop.gui.pages.exchange.view import OFFICES, RECEIVE, SEND, ExchangePage
from asm_desktop.services import groups
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.lookup import EntryUnknown, read_entry
from asm_desktop.services.offices import OfficeDetails, add_office, join_archive, offices, own_card, write_card
from asm_desktop.store import records


@pytest.fixture
def partner(page_desk, page_catalogs, tmp_path):
    """A second office that the first has added and that has received once."""
    details = OfficeDetails("Kédougou", "Réseau Falémé", "SN", "fr")
    desk = join_archive(tmp_path / "partner", details, own_card(page_desk), page_catalogs)
    add_office(page_desk, own_card(desk))
    create_bundle(page_desk, tmp_path / "first.zip")
    import_bundle(desk, tmp_path / "first.zip")
    yield desk
    desk.archive.close()


@pytest.fixture
def lesson(page_desk, partner, tmp_path):
    """An entry that both offices have."""
    view = create_entry(
        page_desk, NewEntry("lesson", {"title": "Fund the seals", "accounts": "none", "label": "GREEN"})
    )
    create_bundle(page_desk, tmp_path / "lesson.zip")
    import_bundle(partner, tmp_path / "lesson.zip")
    return view


@pytest.fixture
def bundle(page_desk, partner, lesson, tmp_path):
    """A bundle from the partner with one new entry and one that both have changed."""
    edit_entries(partner, [lesson.entity], {"summary": "Les joints d'abord."})
    edit_entries(page_desk, [lesson.entity], {"summary": "Seals first."})
    create_entry(partner, NewEntry("lesson", {"title": "La loge partagée", "accounts": "none", "label": "GREEN"}))
    create_bundle(partner, tmp_path / "from-partner.zip")
    return tmp_path / "from-partner.zip"


def how_many(desk):
    with desk.archive.read() as connection:
        return sum(records.count_by(connection).values())


def look(qtbot, presenter, file):
    with qtbot.waitSignal(presenter.looked, timeout=20000) as seen:
        presenter.look(file)
    qtbot.waitUntil(lambda: not presenter.busy)
    return seen.args[0]


def test_looking_changes_nothing_and_says_what_would(qtbot, context, page_desk, bundle):
    before = how_many(page_desk)
    coming = look(qtbot, ReceivingPresenter(context), bundle)
    assert how_many(page_desk) == before
    assert {group.key: group.count for group in coming.groups} == {"conflicting": 1, "new": 1}
    assert {line.title for group in coming.groups for line in group.lines} == {"Fund the seals", "La loge partagée"}
    assert coming.worth


def test_receiving_keeps_both_versions_and_again_changes_nothing(qtbot, context, page_desk, lesson, bundle):
    presenter = ReceivingPresenter(context)
    look(qtbot, presenter, bundle)
    with qtbot.waitSignal(presenter.received, timeout=20000):
        presenter.receive()
    qtbot.waitUntil(lambda: not presenter.busy)
    (conflict,) = read_entry(page_desk, lesson.entity).conflicts
    assert conflict.field == "summary"
    assert look(qtbot, presenter, bundle).groups == ()


def test_something_else_is_refused_in_words(qtbot, context, tmp_path):
    file = tmp_path / "letter.zip"
    file.write_text("Dear colleagues", encoding="utf-8")
    presenter = ReceivingPresenter(context)
    with qtbot.waitSignal(presenter.failed) as seen:
        presenter.look(file)
    assert seen.args[0].text
    assert seen.args[0].remedy


def test_a_trouble_of_one_file_is_not_said_of_the_next(qtbot, context, bundle, tmp_path):
    other = tmp_path / "holiday.zip"
    other.write_bytes(b"no bundle")
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.receiving.look(other)
    qtbot.waitUntil(lambda: bool(page.ui.banner.text) and not page.receiving._presenter.busy, timeout=20000)
    look(qtbot, page.receiving._presenter, bundle)
    assert page.ui.banner.text == ""


def test_the_page_goes_from_looking_to_the_library(qtbot, context, bundle):
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.receiving._presenter.looked, timeout=20000):
        page.present(bundle)
    qtbot.waitUntil(lambda: not page.receiving._presenter.busy)
    assert page.ui.receiveStart.isEnabled()
    with qtbot.waitSignal(page.receiving._presenter.received, timeout=20000):
        qtbot.mouseClick(page.ui.receiveStart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.receiving._presenter.busy)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.mouseClick(page.ui.receiveStart, Qt.MouseButton.LeftButton)
    assert wanted.args == ["library", None]


def test_sending_says_what_stays_and_what_went(qtbot, context, page_desk, partner, tmp_path):
    create_entry(page_desk, NewEntry("lesson", {"title": "For all", "accounts": "none", "label": "GREEN"}))
    told = create_entry(page_desk, NewEntry("lesson", {"title": "Told to us", "accounts": "yes", "label": "GREEN"}))
    presenter = SendingPresenter(context)
    with qtbot.waitSignal(presenter.ready) as seen:
        presenter.look()
    setting = seen.args[0]
    assert [office.text for office in setting.offices] == ["Kédougou"]
    assert [(line.entity, bool(line.reason)) for line in setting.held] == [(told.entity, True)]
    out = tmp_path / "out.zip"
    with qtbot.waitSignal(presenter.reported, timeout=20000):
        presenter.write(out, (), full=False, public=False)
    import_bundle(partner, out)
    with pytest.raises(EntryUnknown):
        read_entry(partner, told.entity)


@pytest.mark.usefixtures("partner")
def test_the_page_writes_for_the_offices_ticked(qtbot, context, tmp_path):
    page = ExchangePage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.sending._presenter.ready):
        page.ui.tabs.setCurrentIndex(SEND)
    assert page.ui.sendStart.isEnabled()
    page.sending.offices.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not page.ui.sendStart.isEnabled()
    page.sending.offices.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(page.sending._presenter.reported, timeout=20000):
        page.sending.write(tmp_path / "out.zip")
    assert (tmp_path / "out.zip").is_file()
    assert page.ui.sendSteps.currentWidget() is page.ui.sendReport


def test_after_a_failure_another_place_can_be_chosen(qtbot, context, partner, tmp_path):
    there = tmp_path / "there.zip"
    there.write_bytes(b"another file")
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.sending._presenter.ready):
        page.perform("send")
    with qtbot.waitSignal(page.sending._presenter.failed, timeout=20000):
        page.sending.write(there)
    qtbot.waitUntil(lambda: not page.sending._presenter.busy)
    assert page.ui.sendSteps.currentWidget() is page.ui.sendChoose
    assert page.ui.sendStart.isEnabled()
    assert there.read_bytes() == b"another file"


def test_a_fault_leaves_no_progress_behind(qtbot, context, bundle, monkeypatch):
    monkeypatch.setattr("asm_desktop.gui.pages.exchange.receiving_presenter.preview_import", lambda *_all: 1 / 0)
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.faulted, timeout=20000):
        page.receiving.look(bundle)
    assert page.ui.receiveSteps.currentWidget() is page.ui.receiveEmpty


def test_an_office_is_added_only_after_comparing(qtbot, context, page_desk, page_catalogs, tmp_path):
    details = OfficeDetails("Mwanza", "Lake Network", "TZ", "sw")
    newcomer = join_archive(tmp_path / "newcomer", details, own_card(page_desk), page_catalogs)
    write_card(newcomer, tmp_path / "mwanza.card")
    card = own_card(newcomer)
    newcomer.archive.close()
    presenter = OfficesPresenter(context)
    with qtbot.waitSignal(presenter.card_read) as seen:
        presenter.read_card(tmp_path / "mwanza.card")
    dialog = CardDialog(seen.args[0])
    qtbot.addWidget(dialog)
    add = dialog.buttons.buttons()[-1]
    assert not any(button.isEnabled() for button in dialog.buttons.buttons() if button.text() != "Cancel")
    dialog.check.setChecked(True)
    assert add.isEnabled()
    dialog.compared.connect(presenter.add)
    with qtbot.waitSignal(presenter.done):
        dialog.accept()
    assert {row.name: row.added for row in offices(page_desk)}["Mwanza"]
    assert card.writer in {row.writer for row in offices(page_desk)}


def test_a_group_is_made_and_an_office_put_into_it(qtbot, context, page_desk, partner):
    presenter = OfficesPresenter(context)
    dialog = NameDialog()
    qtbot.addWidget(dialog)
    dialog.named.connect(presenter.make_group)
    dialog.name.setText("Lake partners")
    with qtbot.waitSignal(presenter.done):
        dialog.accept()
    (group,) = groups.groups(page_desk)
    with qtbot.waitSignal(presenter.done):
        presenter.add_to_group(group.realm, partner.writer, ("Kédougou", group.name))
    (group,) = groups.groups(page_desk)
    assert group.members == {page_desk.writer, partner.writer}


def test_each_command_opens_its_tab(qtbot, context):
    page = ExchangePage(context)
    qtbot.addWidget(page)
    for command, tab in (("send", SEND), ("own-card", OFFICES), ("receive", RECEIVE), ("groups", OFFICES)):
        page.perform(command)
        assert page.ui.tabs.currentIndex() == tab
    for dialog in (page.offices._dialog, page.receiving._dialog):
        assert dialog is not None
        dialog.close()
