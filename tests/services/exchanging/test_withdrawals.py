"""Withdrawals between offices: what is ordered goes everywhere, and stays away whatever comes later."""

import io
import zipfile
from pathlib import Path

import pytest

from asm_desktop import paths
from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.revisions import REVISION
from asm_desktop.domain.withdrawals import BRAKE, Reason, Scope, State
from asm_desktop.services import authoring, consents, withdrawing
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.withdrawal_standing import Standing, withdrawals
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import records, withdrawn

CANARY = "zarquonfeldspar"
EARLIER = "quellmortifax"


def pieces(word):
    """A word, its tail from the fifth letter on, and its stem."""
    return [word, word[4:], word[:-2]]


def found_in(folder, word):
    """The files below a folder in which a word, its tail or its stem stands, packed or not."""
    wanted = [piece.encode() for piece in pieces(word)]
    hits = set()
    for path in sorted(Path(folder).rglob("*")):
        if not path.is_file():
            continue
        data = path.read_bytes().lower()
        bodies = [data]
        if zipfile.is_zipfile(io.BytesIO(path.read_bytes())):
            with zipfile.ZipFile(path) as packed:
                bodies += [packed.read(name).lower() for name in packed.namelist()]
        if any(piece in body for piece in wanted for body in bodies):
            hits.add(path.name)
    return hits


@pytest.fixture
def testimony(pair):
    """An entry that both offices hold: one word in it was edited away already, another stands in it."""
    geita, _ = pair
    fields = {"title": f"What {EARLIER} told", "summary": f"In {EARLIER} they said {CANARY}.", "label": "GREEN",
              "accounts": "none", "exact-place": f"behind {CANARY} hill"}  # fmt: skip
    view = authoring.create_entry(geita, NewEntry("learning-note", fields))
    return view.entity


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    """A data folder of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def everywhere(desks, word):
    return {name for desk in desks for name in found_in(desk.archive.folder, word)} | found_in(paths.user_data(), word)


def test_a_whole_entry_goes_from_both_offices_to_the_last_byte(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    changes = {"title": "What was told", "summary": f"They said {CANARY}."}
    authoring.edit_entries(geita, [testimony], changes)
    send(geita, kedougou)
    assert everywhere(pair, CANARY)
    report = withdrawing.withdraw(geita, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    assert (report.erased, report.here_only) == (True, False)
    send(geita, kedougou)
    for desk in pair:
        with pytest.raises(EntryUnknown):
            authoring.read_entry(desk, testimony)
    assert everywhere(pair, CANARY) == set()
    assert everywhere(pair, EARLIER) == set()
    assert stats(geita).state_digest[realms.PROGRAMME] == stats(kedougou).state_digest[realms.PROGRAMME]
    assert not verify(geita).faults
    assert not verify(kedougou).faults


def test_what_comes_later_is_emptied_at_the_door_for_ever(network, testimony, tmp_path):
    geita, kedougou = network.desks.values()
    stick = tmp_path / "stale.zip"
    create_bundle(geita, stick)
    withdrawing.withdraw(geita, WithdrawalRequest(testimony, Reason.PERSON_ASKED))
    network.send(geita, kedougou)
    import_bundle(kedougou, stick)
    import_bundle(geita, stick)
    for desk in (geita, kedougou):
        with pytest.raises(EntryUnknown):
            authoring.read_entry(desk, testimony)
    assert everywhere((geita, kedougou), CANARY) == set()


def test_an_outsider_only_hides_until_the_creator_confirms(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    report = withdrawing.withdraw(kedougou, WithdrawalRequest(testimony, Reason.SAFETY))
    assert not report.erased
    send(kedougou, geita)
    for desk in pair:
        with pytest.raises(EntryUnknown):
            authoring.read_entry(desk, testimony)
        assert found_in(desk.archive.folder, CANARY)
    withdrawing.lift(geita, report.orders)
    assert authoring.read_entry(geita, testimony).title == f"What {EARLIER} told"
    send(geita, kedougou)
    assert authoring.read_entry(kedougou, testimony).title == f"What {EARLIER} told"
    again = withdrawing.withdraw(kedougou, WithdrawalRequest(testimony, Reason.SAFETY))
    send(kedougou, geita)
    withdrawing.confirm(geita, again.orders)
    send(geita, kedougou)
    assert everywhere(pair, CANARY) == set()


def test_what_is_hidden_is_in_no_bundle(network, testimony, tmp_path):
    geita, kedougou = network.desks.values()
    network.send(geita, kedougou)
    withdrawing.withdraw(kedougou, WithdrawalRequest(testimony, Reason.SAFETY))
    stick = tmp_path / "stick.zip"
    create_bundle(kedougou, stick, BundleOptions(full=True, plain=True))
    with zipfile.ZipFile(stick) as bundle:
        for name in bundle.namelist():
            if name.endswith(".zip"):
                with zipfile.ZipFile(io.BytesIO(bundle.read(name))) as box:
                    assert all(CANARY.encode() not in box.read(member) for member in box.namelist())


def test_a_passage_goes_and_the_rest_stays(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    authoring.edit_entries(kedougou, [testimony], {"place": "Kibaoni"})
    changes = {"title": "What was told", "summary": "They said it.", "exact-place": None}
    withdrawing.withdraw(geita, WithdrawalRequest(testimony, Reason.PERSON_ASKED, Scope.REVISION, changes=changes))
    view = authoring.read_entry(geita, testimony)
    assert (view.title, view.text("summary")) == ("What was told", "They said it.")
    assert everywhere((geita,), CANARY) == set()
    assert everywhere((geita,), EARLIER) == set()
    send(geita, kedougou)
    # The edit that carries the passage on is sealed where it was written, and shown and sent nowhere.
    assert authoring.read_entry(kedougou, testimony).title == "What was told"
    send(kedougou, geita)
    assert everywhere((geita,), CANARY) == set()
    assert authoring.read_entry(geita, testimony).text("place") == ""
    assert stats(geita).state_digest[realms.PROGRAMME] == stats(kedougou).state_digest[realms.PROGRAMME]


def test_a_wider_circle_loses_what_it_was_given(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    authoring.edit_entries(geita, [testimony], {"label": "RED"})
    request = WithdrawalRequest(testimony, Reason.NARROWED, Scope.REALM, realm=realms.PROGRAMME)
    withdrawing.withdraw(geita, request)
    send(geita, kedougou)
    assert authoring.read_entry(geita, testimony).title == f"What {EARLIER} told"
    with pytest.raises(EntryUnknown):
        authoring.read_entry(kedougou, testimony)
    assert everywhere((kedougou,), CANARY) == set()


def test_more_than_a_few_need_a_second_signature(pair, send, green):
    geita, kedougou = pair
    made = [authoring.create_entry(geita, green(f"Entry {number}")) for number in range(BRAKE + 3)]
    send(geita, kedougou)
    reports = [withdrawing.withdraw(geita, WithdrawalRequest(view.entity, Reason.SAFETY)) for view in made]
    send(geita, kedougou)
    for desk in pair:
        with desk.archive.read() as connection:
            states = [state for view in made for state, _ in withdrawn.marks(connection, view.entity).values()]
        assert sorted(states) == [State.ERASED] * BRAKE + [State.HIDDEN] * 3
    assert stats(geita).state_digest[realms.PROGRAMME] == stats(kedougou).state_digest[realms.PROGRAMME]
    assert len(reports) == BRAKE + 3


def test_a_passage_of_the_office_part_leaves_the_shared_versions_alone(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    request = WithdrawalRequest(testimony, Reason.ERROR, Scope.REVISION, changes={"exact-place": "behind the hill"})
    report = withdrawing.withdraw(geita, request)
    assert report.here_only
    view = authoring.read_entry(geita, testimony)
    assert (view.text("title"), view.office["exact-place"]) == (f"What {EARLIER} told", "behind the hill")
    assert len(everywhere((geita,), "behind " + CANARY)) == 0


def test_a_passage_that_was_edited_away_before_needs_no_new_version(pair, send, testimony):
    geita, _ = pair
    changes = {"title": "What was told", "summary": "They said it."}
    (view,) = authoring.edit_entries(geita, [testimony], changes)
    request = WithdrawalRequest(testimony, Reason.ERROR, Scope.REVISION, changes=changes)
    withdrawing.withdraw(geita, request)
    after = authoring.read_entry(geita, testimony)
    assert (after.heads, after.title) == (view.heads, "What was told")
    assert everywhere((geita,), EARLIER) == set()


def test_some_versions_go_and_the_newest_stays(pair, testimony):
    geita, _ = pair
    with geita.archive.read() as connection:
        old = [one.record.id for one in records.of_entity(connection, testimony) if one.record.header.type == REVISION]
    authoring.edit_entries(geita, [testimony], {"title": "What was told", "summary": "They said it."})
    withdrawing.withdraw(geita, WithdrawalRequest(testimony, Reason.ERROR, Scope.REVISION, revisions=tuple(old)))
    assert authoring.read_entry(geita, testimony).title == "What was told"
    assert everywhere((geita,), EARLIER) == set()


def test_it_is_told_how_many_offices_follow(pair, send, testimony):
    geita, kedougou = pair
    send(geita, kedougou)
    (hiding,) = withdrawing.withdraw(kedougou, WithdrawalRequest(testimony, Reason.SAFETY)).orders
    send(kedougou, geita)

    def row(desk):
        found = {one.order.id: one for one in withdrawals(desk)}[hiding]
        return (found.standing, found.confirmed_by, found.offices)

    assert row(geita) == row(kedougou) == (Standing.WAITING, 0, 2)
    withdrawing.confirm(geita, [hiding[:8]])
    assert row(geita) == (Standing.EFFECTIVE, 1, 2)
    send(geita, kedougou)
    assert row(kedougou) == (Standing.EFFECTIVE, 2, 2)
    assert row(geita) == (Standing.EFFECTIVE, 1, 2)
    send(kedougou, geita)
    assert row(geita) == (Standing.EFFECTIVE, 2, 2)


def test_everything_under_one_agreement_goes(pair, testimony):
    geita, _ = pair
    agreed = consents.add_agreement(
        geita,
        Agreement(PartyKind.PERSONAL, (Purpose.NETWORK,), subject="P-1", entries=(testimony,), given="2026-05-03"),
    )
    (report,) = withdrawing.withdraw_agreed(geita, agreed.kept.id, Reason.CONSENT_ENDED)
    assert (report.entity, report.erased) == (testimony, True)
    assert everywhere((geita,), CANARY) == set()
    with pytest.raises(withdrawing.NothingToWithdraw):
        withdrawing.withdraw_agreed(geita, "0" * 48, Reason.CONSENT_ENDED)
