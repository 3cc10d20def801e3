"""The page of agreements: what is listed, recording, changing and ending, and what the reader shows of it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, Manner, PartyKind
from asm_desktop.domain.consent import ENDED, Audience, Consent, Purpose
from asm_desktop.domain.labels import Accounts, Label, Standing, Status
from asm_desktop.gui import consent_wording
from asm_desktop.gui.pages.consent import shaping
from asm_desktop.gui.pages.consent.agreements_presenter import AgreementsPresenter
from asm_desktop.gui.pages.consent.reading import days_left, read_ledger
from asm_desktop.gui.pages.consent.view_agreements import ALL, ENDING, MISSING
from asm_desktop.gui.pages.library.past import read_past
from asm_desktop.gui.rows import Mood
from asm_desktop.services.authoring import NewEntry, create_entry, read_entry
from asm_desktop.services.consents import add_agreement, agreements, end_agreement


def day(offset):
    return (datetime.now(UTC).date() + timedelta(offset)).isoformat()


@pytest.fixture
def told(full_desk):
    """An entry that carries what people told."""
    values = {"title": "What the diggers told us", "label": "GREEN", "accounts": "yes", "status": "ready"}
    return create_entry(full_desk, NewEntry("case-study", values)).entity


def agreement(*entries, **more):
    usual = {"subject": "K-12", "entries": tuple(entries), "given": day(-10)}
    return Agreement(PartyKind.PERSONAL, (Purpose.NETWORK, Purpose.PRINT), **{**usual, **more})


@pytest.fixture
def consent(open_window, full_desk, told, qtbot):
    window = open_window(full_desk)
    window.open_page("consent")
    page = window.page("consent")
    qtbot.waitUntil(lambda: bool(page.presenter.ledger.missing))
    return window, page


def dialog_of(page):
    return next(one for one in page.findChildren(QDialog) if one.isVisible())


def accept_button(dialog):
    role = QDialogButtonBox.ButtonRole.AcceptRole
    return next(one for one in dialog.buttons.buttons() if dialog.buttons.buttonRole(one) == role)


def listed(page):
    return [row.title for row in page.ui.ledger.rows]


@pytest.mark.effect("page:consent")
def test_the_page_says_what_it_means_that_there_is_no_agreement(consent, nameless):
    window, page = consent
    window.actions_by_key["page:library"].trigger()
    window.actions_by_key["page:consent"].trigger()
    assert window.current == "consent"
    assert page.ui.stack.currentWidget() is page.ui.nothing
    assert "No agreement" in page.ui.nothing.accessibleName() or page.ui.nothing.isVisible()
    assert nameless(page) == []


@pytest.mark.effect("new-agreement")
def test_an_agreement_is_recorded_with_somebody_sitting_beside(consent, told, full_desk, qtbot, nameless):
    window, page = consent
    page.ui.tabs.setCurrentIndex(MISSING)
    page.ui.ledger.set_rows(page.ui.ledger.rows, told)
    window.actions_by_key["new-agreement"].trigger()
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    assert dialog.ui.entries.entities == (told,), "the entry in hand is named"
    assert dialog.ui.witnessEditBlock.isVisible()
    dialog.ui.codeEdit.setText("K-12")
    dialog.ui.nameEdit.setText("Asha")
    dialog.ui.witnessEdit.setText("Rehema")
    dialog.purposes[Purpose.NETWORK].setChecked(True)
    accept_button(dialog).click()
    qtbot.waitUntil(page.ui.banner.isVisible)
    (kept,) = agreements(full_desk)
    assert (kept.agreement.subject, kept.agreement.witness, kept.agreement.manner) == ("K-12", "Rehema", Manner.ORAL)
    assert kept.entries == (told,)
    assert read_entry(full_desk, told).realm == realms.PROGRAMME
    page.ui.tabs.setCurrentIndex(ALL)
    qtbot.waitUntil(lambda: listed(page) == ["K-12"])
    next(one for one in page.ui.banner.findChildren(QPushButton) if one.text() == "Undo").click()
    qtbot.waitUntil(lambda: listed(page) == [] and read_entry(full_desk, told).realm == realms.LOCAL)


def test_what_cannot_be_is_said_in_the_form_and_nothing_is_kept(consent, full_desk, qtbot):
    window, page = consent
    window.actions_by_key["new-agreement"].trigger()
    dialog = dialog_of(page)
    accept_button(dialog).click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.isVisible()
    assert agreements(full_desk) == ()
    dialog.reject()


def test_standing_terms_ask_for_a_group_in_place_of_a_code(consent):
    window, page = consent
    window.actions_by_key["new-agreement"].trigger()
    dialog = dialog_of(page)
    box = dialog.ui.kindBox
    box.setCurrentIndex(box.findData(PartyKind.STANDING_TERMS.value))
    box.activated.emit(box.currentIndex())
    assert dialog.ui.groupEditBlock.isVisible()
    assert not dialog.ui.codeEditBlock.isVisible()
    dialog.ui.groupEdit.setText("Women at the plant")
    assert dialog.agreement.learning_group == "Women at the plant"
    assert dialog.agreement.subject == ""
    dialog.reject()


def test_entries_are_named_by_what_somebody_types(consent, told, qtbot):
    window, page = consent
    window.actions_by_key["new-agreement"].trigger()
    dialog = dialog_of(page)
    edit = dialog.ui.entries.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "diggers told"[:7])
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ui.entries.entities == (told,))
    assert dialog.isVisible(), "Enter in the line must not close the form"
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert dialog.ui.entries.entities == ()
    dialog.reject()


@pytest.mark.effect("change-agreement")
def test_an_agreement_gets_another_wording(consent, told, full_desk, qtbot):
    window, page = consent
    kept = add_agreement(full_desk, agreement(told, ended=())).kept
    end_agreement(full_desk, kept.id, (Purpose.PRINT,))
    page.presenter.begin()
    qtbot.waitUntil(lambda: listed(page) == ["K-12"])
    window.actions_by_key["change-agreement"].trigger()
    dialog = dialog_of(page)
    assert dialog.ui.entries.entities == (told,)
    dialog.ui.limitsEdit.setPlainText("Not the village")
    accept_button(dialog).click()
    qtbot.waitUntil(lambda: agreements(full_desk)[0].agreement.limits == "Not the village")
    assert agreements(full_desk)[0].agreement.live == (Purpose.NETWORK,), "what was ended stays ended"


@pytest.mark.effect("end-agreement")
def test_one_purpose_ends_and_the_dialog_says_what_that_does(consent, told, full_desk, qtbot, nameless):
    window, page = consent
    add_agreement(full_desk, agreement(told))
    page.presenter.begin()
    qtbot.waitUntil(lambda: listed(page) == ["K-12"])
    window.actions_by_key["end-agreement"].trigger()
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).isDefault()
    for box in dialog.purposes.values():
        box.setChecked(False)
    assert not dialog.end.isEnabled()
    dialog.purposes[Purpose.NETWORK].setChecked(True)
    accept_button(dialog).click()
    qtbot.waitUntil(page.ui.banner.isVisible)
    assert agreements(full_desk)[0].agreement.live == (Purpose.PRINT,)
    assert read_entry(full_desk, told).realm == realms.LOCAL


def test_what_ends_soon_and_what_is_missing_have_their_tabs(consent, told, full_desk, qtbot):
    window, page = consent
    add_agreement(full_desk, agreement(told, expires=day(20)))
    add_agreement(full_desk, agreement(subject="K-13", expires=day(-1), given=day(-90)))
    add_agreement(full_desk, agreement(subject="K-14", expires=day(400)))
    page.presenter.begin()
    qtbot.waitUntil(lambda: len(page.presenter.ledger.known) == 3)
    page.ui.tabs.setCurrentIndex(ENDING)
    assert listed(page) == ["K-13", "K-12"], "the most urgent first"
    page.ui.tabs.setCurrentIndex(MISSING)
    assert "What the diggers told us" not in listed(page)
    assert window.actions_by_key["end-agreement"].isEnabled() is False


def test_the_panel_stands_below_where_there_is_little_room(consent, told, full_desk, qtbot):
    window, page = consent
    add_agreement(full_desk, agreement(told))
    page.presenter.begin()
    qtbot.waitUntil(lambda: listed(page) == ["K-12"])
    assert page.ui.panes.orientation() == Qt.Orientation.Horizontal
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: page.ui.panes.orientation() == Qt.Orientation.Vertical)
    assert page.ui.panel.isVisible()


@pytest.mark.effect("consent")
def test_the_reader_leads_to_a_new_agreement_for_its_entry(consent, told, qtbot):
    window, page = consent
    window.open_page("library", told)
    library = window.page("library")
    qtbot.waitUntil(lambda: library.ui.reader.page is not None and library.ui.reader.page.entity == told)
    assert [strip.mood for strip in library.ui.reader.page.strips] == [Mood.BAD]
    window.actions_by_key["consent"].trigger()
    assert window.current == "consent"
    dialog = dialog_of(page)
    assert dialog.ui.entries.entities == (told,)
    dialog.reject()


# Words, without a window.


def standing(consent=None, accounts=Accounts.YES):
    return Standing(Label.GREEN, None, accounts, Status.READY, consent=consent or Consent())


@pytest.mark.parametrize(
    ("consent", "mood"),
    [
        (Consent.to({Purpose.NETWORK: ""}), Mood.OK),
        (Consent.to({Purpose.NETWORK: day(300)}), Mood.OK),
        (Consent.to({Purpose.NETWORK: day(60), Purpose.PRINT: ""}), Mood.WARN),
        (Consent.to({Purpose.NETWORK: day(-1)}), Mood.BAD),
        (Consent.to({Purpose.NETWORK: ENDED}), Mood.BAD),
        (Consent(), Mood.BAD),
    ],
)
def test_the_strip_of_an_entry_says_how_it_stands(consent, mood):
    assert consent_wording.strip(standing(consent), day(0)).mood is mood


def test_the_history_tells_what_people_agreed_to_in_words(full_desk, told):
    add_agreement(full_desk, agreement(told, audience=Audience.PARTNERS))
    past = read_past(full_desk, told, "en")
    (section,) = past.changes[past.rows[0].revision]
    assert section.title == "What people agreed to"
    assert "print" in section.html
    assert "{" not in section.html


def test_our_own_work_has_no_strip():
    assert consent_wording.strip(standing(accounts=Accounts.NONE), day(0)) is None


def test_days_are_not_counted_where_no_date_is_to_be_believed():
    assert days_left(day(3), day(0)) == 3
    assert days_left("", day(0)) is None
    assert days_left(day(3), "doubtful") is None


def test_an_agreement_is_listed_by_code_and_its_name_stands_in_the_panel_alone(full_desk, told):
    add_agreement(full_desk, agreement(told, name="Asha Juma", audience=Audience.PARTNERS))
    (known,) = read_ledger(full_desk).known
    (row,) = shaping.agreement_rows([known])
    assert "Asha" not in row.spoken
    assert "Asha Juma" in dict(shaping.agreement_panel(known).facts).values()


def test_a_doubtful_date_is_asked_about_once_and_confirmed(context, monkeypatch, qtbot):
    presenter = AgreementsPresenter(context)
    context.desk.today()
    monkeypatch.setattr(context.desk, "now", lambda: "2091-01-01T00:00:00+00:00")
    with qtbot.waitSignal(presenter.told) as asked:
        presenter.begin()
    (action,) = asked.args[0].actions
    presenter.act(action[0])
    qtbot.waitUntil(lambda: presenter.ledger.days.highest == "2091-01-01")
    assert not presenter.ledger.days.doubtful
