"""Withdrawals in the window: recorded in three parts, confirmed and lifted, and what wider circles had taken back."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.gui.pages.consent import withdrawal_shaping as shaping
from asm_desktop.gui.pages.consent.view import WITHDRAWN
from asm_desktop.gui.pages.consent.view_agreements import ALL
from asm_desktop.gui.pages.consent.withdrawals_presenter import WithdrawalsPresenter
from asm_desktop.gui.pages.consent.withdrawals_reading import read_subject, read_withdrawals
from asm_desktop.gui.rows import Mood
from asm_desktop.services import offices, states
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries, read_entry
from asm_desktop.services.briefing import BriefRequest, make_brief
from asm_desktop.services.consents import add_agreement
from asm_desktop.services.erasing import settle_orders
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.services.withdrawal_reach import wider_realms
from asm_desktop.services.withdrawal_standing import Standing, withdrawals
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw
from asm_desktop.store import holdings, records
from asm_desktop.store.records import Status, Stored

VALUES = {"title": "Told at the well", "summary": "The digger said: I owe him.", "label": "GREEN", "accounts": "none",
          "status": "ready"}  # fmt: skip


@pytest.fixture
def entity(full_desk):
    return create_entry(full_desk, NewEntry("case-study", VALUES)).entity


@pytest.fixture
def partner(full_desk, tmp_path, catalogs):
    """Another office of the programme."""
    card = offices.own_card(full_desk)
    desk = offices.join_archive(tmp_path / "tarkwa", OfficeDetails("Tarkwa", "Pits United", "GH"), card, catalogs)
    offices.add_office(full_desk, offices.own_card(desk))
    carry(full_desk, desk)
    yield desk
    desk.archive.close()


def carry(source, target):
    """Bring what everybody may have from one office to another, as a bundle would."""
    with source.archive.read() as connection:
        lanes = [lane for realm in (realms.PROGRAMME, realms.PUBLIC) for lane in holdings.lanes(connection, realm)]
        coming = list(records.stream(connection, [one.id for _, held in lanes for one in held]))
    with target.archive.write() as connection:
        records.add(connection, [Stored(one, Status.ADMITTED) for one in coming])
        target.reload_trust(connection)
        concerned = {one.header.entity for one in coming if one.header.type in {"revision", "withdrawal"}}
        settle_orders(connection, target, concerned)
        states.refresh(connection, target, concerned)


@pytest.fixture
def page(open_window, full_desk, qtbot):
    """The page of agreements on its tab of withdrawals."""
    window = open_window(full_desk)
    window.open_page("consent")
    made = window.page("consent")
    made.ui.tabs.setCurrentIndex(WITHDRAWN)
    return made


def dialog_of(widget):
    return next(one for one in widget.findChildren(QDialog) if one.isVisible())


def listed(page):
    return [row.title for row in page.ui.ledger.rows]


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text and not one.isHidden())


def gone(desk, entity):
    try:
        read_entry(desk, entity)
    except EntryUnknown:
        return True
    return False


@pytest.mark.effect("record-withdrawal")
def test_a_whole_entry_is_withdrawn_once_its_code_is_typed(page, full_desk, entity, qtbot, nameless):
    code = read_entry(full_desk, entity).code
    page.window().actions_by_key["record-withdrawal"].trigger()
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    assert not dialog.next.isEnabled(), "nothing is named yet"
    dialog.ui.entry.choose({entity: "Told at the well"})
    dialog.ui.entry.changed.emit()
    qtbot.waitUntil(lambda: not dialog.ui.scopes._cards["revision"].isHidden())
    assert not dialog.next.isEnabled(), "a reason is wanted"
    dialog.choose(Scope.ENTITY, Reason.PERSON_ASKED)
    dialog.next.click()
    assert nameless(dialog) == []
    dialog.next.click()
    dialog.ui.codeEdit.setText(code[:-1])
    assert not dialog.go.isEnabled()
    dialog.ui.codeEdit.setText(code.lower())
    dialog.go.click()
    qtbot.waitUntil(lambda: listed(page) == [code])
    assert gone(full_desk, entity)
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]
    assert "Told at the well" not in str([row.spoken for row in page.ui.ledger.rows])


@pytest.mark.effect("withdraw")
def test_the_reader_leads_to_the_dialog_with_its_entry(page, entity, qtbot):
    window = page.window()
    window.open_page("library", entity)
    library = window.page("library")
    qtbot.waitUntil(lambda: library.ui.reader.page is not None and library.ui.reader.page.entity == entity)
    window.actions_by_key["withdraw"].trigger()
    dialog = dialog_of(page)
    qtbot.waitUntil(lambda: dialog.ui.entry.entities == (entity,))
    dialog.reject()


def test_a_passage_goes_and_the_rest_stays(page, full_desk, entity, qtbot):
    page.withdrawals.ask(entity)
    dialog = dialog_of(page)
    qtbot.waitUntil(lambda: dialog.ui.textBox.count() > 0)
    dialog.choose(Scope.REVISION, Reason.PERSON_ASKED)
    box = dialog.ui.textBox
    box.setCurrentIndex(box.findData("summary"))
    box.activated.emit(box.currentIndex())
    assert not dialog.next.isEnabled(), "nothing was taken out yet"
    dialog.ui.passageEdit.setPlainText("The digger spoke of debts.")
    assert dialog.next.isEnabled()
    (request,) = dialog.requests
    assert dict(request.changes) == {"summary": "The digger spoke of debts."}
    dialog.wanted.emit(dialog.requests)
    qtbot.waitUntil(lambda: len(page.ui.ledger.rows) == 1)
    assert read_entry(full_desk, entity).text("summary") == "The digger spoke of debts."


def test_what_another_office_asked_for_waits_until_it_is_confirmed(page, full_desk, entity, partner, qtbot):
    carry(full_desk, partner)
    withdraw(partner, WithdrawalRequest(entity, Reason.SAFETY))
    carry(partner, full_desk)
    page.withdrawing.begin()
    qtbot.waitUntil(lambda: len(page.ui.ledger.rows) == 1)
    assert page.ui.ledger.rows[0].badge.mood is Mood.WARN
    button(page.ui.panel, "Confirm: destroy it…").click()
    dialog = dialog_of(page)
    assert not dialog.go.isEnabled()
    dialog.code.setText(page.withdrawing.withdrawals[0].code)
    dialog.go.click()
    qtbot.waitUntil(lambda: page.withdrawing.withdrawals[0].withdrawal.standing is Standing.EFFECTIVE)
    assert gone(full_desk, entity)


def test_what_only_hides_is_lifted_without_asking(page, full_desk, entity, partner, qtbot):
    carry(full_desk, partner)
    withdraw(partner, WithdrawalRequest(entity, Reason.ERROR))
    carry(partner, full_desk)
    assert gone(full_desk, entity)
    page.withdrawing.begin()
    qtbot.waitUntil(lambda: len(page.ui.ledger.rows) == 1)
    button(page.ui.panel, "Lift: show it again").click()
    qtbot.waitUntil(lambda: page.withdrawing.withdrawals[0].withdrawal.standing is Standing.LIFTED)
    assert read_entry(full_desk, entity).title == "Told at the well"


def test_printed_briefs_are_listed_to_be_called_back(page, full_desk, entity, tmp_path, qtbot):
    code = read_entry(full_desk, entity).code
    request = BriefRequest((entity,), reason="meeting", recipients=("District",), contact="Office")
    make_brief(full_desk, request, tmp_path / "brief.pdf")
    withdraw(full_desk, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    page.withdrawing.begin()
    qtbot.waitUntil(lambda: len(page.ui.ledger.rows) == 1)
    assert "brief" in page.ui.ledger.rows[0].badge.text
    button(page.ui.panel, "Copy the recall list").click()
    assert QGuiApplication.clipboard().text().count(code) == 2


def test_earlier_wider_versions_are_withdrawn_from_the_reader(page, full_desk, entity, partner, qtbot):
    carry(full_desk, partner)
    edit_entries(full_desk, [entity], {"label": "RED"})
    window = page.window()
    window.open_page("library", entity)
    library = window.page("library")
    qtbot.waitUntil(lambda: library.ui.reader.page is not None and library.ui.reader.page.entity == entity)
    qtbot.waitUntil(lambda: bool(library.ui.reader.page.strips))
    button(library.ui.reader, "Withdraw them there…").click()
    dialog = dialog_of(library)
    dialog.code.setText(read_entry(full_desk, entity).code)
    dialog.go.click()
    qtbot.waitUntil(lambda: wider_realms(full_desk, entity) == ())
    assert read_entry(full_desk, entity).title == "Told at the well", "the present version stays"
    carry(full_desk, partner)
    assert gone(partner, entity)


def test_ending_an_agreement_withdraws_what_others_have(page, full_desk, partner, qtbot):
    told = create_entry(full_desk, NewEntry("case-study", {**VALUES, "accounts": "yes"})).entity
    kept = add_agreement(full_desk, Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), subject="K-1", entries=(told,)))
    assert read_entry(full_desk, told).realm == realms.PROGRAMME
    page.presenter.end(kept.kept.id, (Purpose.NETWORK,))
    qtbot.waitUntil(page.ui.banner.isVisible)
    (order,) = withdrawals(full_desk)
    assert (order.order.terms.scope, order.order.terms.reason) == (Scope.REALM, Reason.CONSENT_ENDED)
    assert read_entry(full_desk, told).title == "Told at the well", "this office keeps it"


def test_everything_that_somebody_told_goes_with_one_agreement(page, full_desk, qtbot):
    values = {**VALUES, "accounts": "yes"}
    both = [create_entry(full_desk, NewEntry("case-study", {**values, "title": one})).entity for one in ("A", "B")]
    add_agreement(full_desk, Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), subject="K-1", entries=tuple(both)))
    page.ui.tabs.setCurrentIndex(ALL)
    page.presenter.begin()
    qtbot.waitUntil(lambda: listed(page) == ["K-1"])
    button(page.ui.panel, "Withdraw its entries…").click()
    dialog = dialog_of(page)
    dialog.code.setText("k-2")
    assert not dialog.go.isEnabled()
    dialog.code.setText("k-1")
    dialog.go.click()
    qtbot.waitUntil(page.ui.banner.isVisible)
    assert [gone(full_desk, one) for one in both] == [True, True]


def test_the_preview_tells_here_elsewhere_and_what_is_out_of_reach(full_desk, entity, partner):
    subject = read_subject(full_desk, entity, "en")
    assert next(choice.value for choice in subject.texts) != "title", "long texts come first"
    here, elsewhere, beyond = (rows for _, rows in shaping.effects(subject, Scope.ENTITY))
    assert here[0].mood is Mood.BAD
    assert elsewhere[0].more == "Tarkwa"
    assert beyond, "paper is always out of reach"


def test_a_withdrawn_entry_is_said_to_be_so_where_somebody_goes_to_it(page, full_desk, entity, qtbot):
    code = read_entry(full_desk, entity).code
    withdraw(full_desk, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    window = page.window()
    window.open_page("library", entity)
    reader = window.page("library").ui.reader
    qtbot.waitUntil(lambda: any(code in one.text() for one in reader.ui.nothing.findChildren(QLabel)))
    assert not window.actions_by_key["withdraw"].isEnabled()


def test_translations_and_what_quotes_it_can_go_with_it(page, full_desk, entity, qtbot):
    translation = create_entry(full_desk, NewEntry("case-study", {**VALUES, "title": "Kisimani",
                                                                  "translation-of": entity})).entity  # fmt: skip
    page.withdrawals.ask(entity)
    dialog = dialog_of(page)
    qtbot.waitUntil(lambda: dialog.ui.textBox.count() > 0)
    dialog.choose(Scope.ENTITY, Reason.PERSON_ASKED)
    dialog.next.click()
    ((_offer, box),) = dialog.offers
    assert not box.isChecked(), "nothing goes that nobody asked for"
    box.setChecked(True)
    dialog.wanted.emit(dialog.requests)
    qtbot.waitUntil(lambda: len(page.ui.ledger.rows) == 2)
    assert gone(full_desk, entity)
    assert gone(full_desk, translation)


def test_who_may_not_act_is_told_that_it_only_hides(full_desk, partner):
    theirs = create_entry(partner, NewEntry("case-study", VALUES)).entity
    carry(partner, full_desk)
    here = dict(shaping.effects(read_subject(full_desk, theirs, "en"), Scope.ENTITY))["Here"]
    assert [row.mood for row in here] == [Mood.WARN]


def test_an_office_of_which_nothing_was_heard_is_not_sure(full_desk, entity, partner):
    withdraw(full_desk, WithdrawalRequest(entity, Reason.LEGAL))
    (told,) = read_withdrawals(full_desk)
    assert [(one.own, one.follows, one.heard) for one in told.offices] == [(True, True, True), (False, False, False)]


def test_what_cannot_be_is_told_and_nothing_is_withdrawn(context, qtbot):
    presenter = WithdrawalsPresenter(context)
    with qtbot.waitSignal(presenter.refused):
        presenter.withdraw([WithdrawalRequest("f" * 48, Reason.ERROR)])
    assert withdrawals(context.desk) == ()
