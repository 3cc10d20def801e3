"""A laptop is lost: what its office wrote before counts, what a thief writes with it does not, at every office."""

import random

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.root_words import parse_root_words
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import lost_laptops, offices, trust_acts
from asm_desktop.services.authoring import EntryUnknown, create_entry, edit_entries, history, read_entry
from asm_desktop.services.exchanging import import_bundle
from asm_desktop.services.lost_laptops import AlreadyRevoked, NothingToCut, cut_lanes, revoke_office
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.offices import OfficeDetails, OfficeIsRevoked
from asm_desktop.services.searching import search
from asm_desktop.services.trust_acts import (
    NotAboutItself,
    NothingToSign,
    NotRevoked,
    OnlyCoordinators,
    RecordNotWaiting,
    RoleUnknown,
    RootOfAnotherArchive,
    SuccessorIsItself,
)
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw
from asm_desktop.store import holdings, records
from asm_desktop.store.records import Status


@pytest.fixture
def three(network):
    """Geita, Kédougou and Mwanza, who have all heard of each other; Geita and Mwanza are coordinators."""
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    trust_acts.give_role(geita, mwanza.writer, "coordinator")
    network.send(geita, mwanza)
    network.send(geita, kedougou)
    return geita, kedougou, mwanza


@pytest.fixture
def thief(network, forger, tmp_path):
    """Return what a thief can do with a laptop of some office: records of its own, in a lane of its own."""
    return lambda desk: forger(desk, tmp_path / f"stolen-{random.random()}.zip")  # noqa: S311 - a name


def status(desk, record):
    with desk.archive.read() as connection:
        return holdings.standings(connection, [record])[record].status


def revoked_by_both(network, geita, mwanza, lost):
    """Let two coordinators revoke an office; both know at the end."""
    loss = revoke_office(geita, lost.writer)
    assert not loss.in_force
    network.send(geita, mwanza)
    (waiting,) = (one for one in trust_acts.waiting_acts(mwanza) if one.act == "revoke")
    assert trust_acts.cosign(mwanza, waiting.id[:12]).in_force
    network.send(mwanza, geita)
    return loss


def test_what_a_lost_laptop_wrote_before_counts_and_what_a_thief_writes_does_not(network, three, thief, green, digests):
    geita, kedougou, mwanza = three
    before = create_entry(kedougou, green("Before the theft"))
    network.send(kedougou, geita)
    network.send(geita, mwanza)
    stolen = thief(kedougou)
    arrived = stolen.add({"title": "By the thief"})
    import_bundle(mwanza, stolen.write(mwanza))
    assert read_entry(mwanza, arrived.header.entity).title == "By the thief"
    revoked_by_both(network, geita, mwanza, kedougou)
    for desk in (geita, mwanza):
        assert desk.trust.revoked(kedougou.writer)
        assert read_entry(desk, before.entity).title == "Before the theft"
    with pytest.raises(EntryUnknown):
        read_entry(mwanza, arrived.header.entity)
    assert status(mwanza, arrived.id) is Status.UNCONFIRMED
    assert search(mwanza, SearchRequest("thief")).total == 0
    late = stolen.add({"title": "By the thief, later"})
    report = import_bundle(geita, stolen.write(geita))
    assert [(one.reason, one.kept) for one in report.held] == [("after-revocation", True)] * 2
    assert status(geita, late.id) is Status.QUARANTINED
    assert stats(mwanza).unconfirmed == 1
    assert digests(geita, mwanza) == digests(mwanza, geita)
    assert verify(geita).faults == verify(mwanza).faults == ()


def test_an_edit_by_a_thief_is_shown_in_the_history_as_unconfirmed_and_replaces_nothing(network, three, thief, green):
    geita, kedougou, mwanza = three
    view = create_entry(geita, green("As it is"))
    network.send(geita, mwanza)
    stolen = thief(kedougou)
    edit = stolen.add({"title": "As the thief says"}, entity=view.entity, parents=view.heads)
    import_bundle(mwanza, stolen.write(mwanza))
    assert read_entry(mwanza, view.entity).title == "As the thief says"
    revoked_by_both(network, geita, mwanza, kedougou)
    assert read_entry(mwanza, view.entity).title == "As it is"
    rows = {row.revision: row for row in history(mwanza, view.entity)}
    assert not rows[edit.id].confirmed
    assert not rows[edit.id].standing
    assert rows[view.heads[0]].confirmed
    assert rows[view.heads[0]].standing


def test_unconfirmed_records_are_not_passed_on_nor_told(network, three, thief):
    geita, kedougou, mwanza = three
    stolen = thief(kedougou)
    arrived = stolen.add()
    import_bundle(mwanza, stolen.write(mwanza))
    revoked_by_both(network, geita, mwanza, kedougou)
    _, taken = network.send(mwanza, geita, full=True)
    assert (taken.new, taken.held) == ((), ())
    with mwanza.archive.read() as connection:
        told = {one.id for _, held in holdings.lanes(connection, realms.PROGRAMME) for one in held}
    assert arrived.id not in told


def test_a_last_edit_still_on_a_stick_is_let_in_record_by_record(network, three, green):
    geita, kedougou, mwanza = three
    revoked_by_both(network, geita, mwanza, kedougou)
    last = create_entry(kedougou, green("Written the day before"))
    _, report = network.send(kedougou, geita)
    assert report.new == ()
    (row,) = (one for one in trust_acts.outside(geita, kedougou.writer) if one.type == "revision")
    assert (row.title, row.entity, row.here) == ("Written the day before", last.entity, False)
    with pytest.raises(RecordNotWaiting):
        trust_acts.admit_records(geita, kedougou.writer, ("0" * 12,))
    assert trust_acts.admit_records(geita, kedougou.writer, (row.id[:12],)).in_force
    assert read_entry(geita, last.entity).title == "Written the day before"
    _, taken = network.send(geita, mwanza)
    assert taken.new == (last.entity,)
    assert verify(mwanza).faults == ()


def test_a_later_cut_turns_back_what_another_coordinator_did_not_have(network, three, green):
    geita, kedougou, mwanza = three
    known = create_entry(kedougou, green("Only Mwanza has it"))
    network.send(kedougou, mwanza)
    revoked_by_both(network, geita, mwanza, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(mwanza, known.entity)
    with pytest.raises(NothingToCut):
        cut_lanes(geita, kedougou.writer)
    (act,) = cut_lanes(mwanza, kedougou.writer)
    assert not act.in_force
    network.send(mwanza, geita)
    trust_acts.cosign(geita, act.id)
    network.send(geita, mwanza)
    assert read_entry(mwanza, known.entity).title == "Only Mwanza has it"
    network.send(mwanza, geita)
    assert read_entry(geita, known.entity).title == "Only Mwanza has it"


def test_an_office_that_comes_later_gets_a_long_lane_of_a_revoked_one_whole(network, pair, green, monkeypatch):
    monkeypatch.setattr("asm_desktop.services.intake.BATCH_RECORDS", 5)
    geita, kedougou = pair
    for number in range(12):
        create_entry(kedougou, green(f"Entry {number}"))
    network.send(kedougou, geita)
    assert revoke_office(geita, kedougou.writer).in_force
    monkeypatch.setattr("asm_desktop.services.admitting.QUARANTINE_RECORDS", 2)
    bukoba = network.office("Bukoba", OfficeDetails("Bukoba", "Kagera Women", "TZ"))
    _, taken = network.send(geita, bukoba)
    assert len(taken.new) == 12
    assert taken.held == ()
    assert verify(bukoba).faults == ()


def test_offices_that_a_revoked_founder_vouched_for_stay_also_for_newcomers(network, three, green):
    geita, kedougou, mwanza = three
    kept = create_entry(kedougou, green("By an office that Geita added"))
    create_entry(geita, green("By the founder"))
    network.send(geita, mwanza)
    network.send(kedougou, mwanza)
    loss = revoke_office(mwanza, geita.writer)
    assert loss.in_force
    bukoba = network.joined("Bukoba", OfficeDetails("Bukoba", "Kagera Women", "TZ"))
    offices.add_office(mwanza, offices.own_card(bukoba))
    _, taken = network.send(mwanza, bukoba)
    assert len(taken.new) == 2
    assert read_entry(bukoba, kept.entity).title == "By an office that Geita added"
    assert {office.name for office in offices.offices(bukoba) if office.added and not office.revoked} == {
        "Kédougou", "Mwanza", "Bukoba",
    }  # fmt: skip
    assert verify(bukoba).faults == ()


def test_a_successor_goes_on_with_what_the_lost_office_created(network, three, green):
    geita, kedougou, mwanza = three
    view = create_entry(kedougou, green("Created in Kédougou"))
    network.send(kedougou, mwanza)
    network.send(mwanza, geita)
    act = trust_acts.name_successor(geita, kedougou.writer, mwanza.writer)
    assert (act.in_force, act.may_sign) == (False, (mwanza.writer,))
    network.send(geita, mwanza)
    assert not mwanza.trust.owns(mwanza.writer, view.entity)
    # Two coordinators who decide the same sign one act.
    assert trust_acts.name_successor(mwanza, kedougou.writer, mwanza.writer).id == act.id
    assert mwanza.trust.owns(mwanza.writer, view.entity)
    (wider,) = edit_entries(mwanza, [view.entity], {"label": "CLEAR"})
    assert wider.realm == realms.PUBLIC
    network.send(mwanza, geita)
    assert read_entry(geita, view.entity).realm == realms.PUBLIC


def test_a_root_version_by_a_successor_goes_in_and_falls_back_with_it(network, three, forger, tmp_path):
    geita, kedougou, mwanza = three
    forge = forger(mwanza, tmp_path / "root.zip")
    made = forge.add(entity=EntityId(kedougou.writer + "f" * 16))
    report = import_bundle(geita, forge.write(geita))
    assert [one.reason for one in report.held] == ["not-the-creator"]
    act = trust_acts.name_successor(geita, kedougou.writer, mwanza.writer)
    network.send(geita, mwanza)
    trust_acts.cosign(mwanza, act.id)
    network.send(mwanza, geita)
    assert status(geita, made.id) is Status.ADMITTED
    assert read_entry(geita, made.header.entity).title.startswith("Forged")
    other = trust_acts.name_successor(geita, kedougou.writer, geita.writer)
    network.send(geita, mwanza)
    trust_acts.cosign(mwanza, other.id)
    network.send(mwanza, geita)
    assert status(geita, made.id) is Status.UNCONFIRMED
    with pytest.raises(EntryUnknown):
        read_entry(geita, made.header.entity)


def test_the_group_of_a_lost_office_is_told_and_cut_by_its_owner(network, three, green):
    geita, kedougou, mwanza = three
    group = offices.create_group(geita, "Partners")
    offices.add_member(geita, group, kedougou.writer)
    network.send(geita, kedougou)
    shared = create_entry(kedougou, green("For partners", label="AMBER", group=group))
    network.send(kedougou, geita)
    loss = revoked_by_both(network, geita, mwanza, kedougou)
    assert [act.act for act in loss.acts] == ["revoke", "member"]
    assert read_entry(geita, shared.entity).title == "For partners"
    assert group not in kedougou.trust.realms_of(geita.writer) or geita.trust.revoked(kedougou.writer)
    assert {card.name for card in geita.trust.members(group)} == {"Geita"}


def test_what_the_lost_laptop_held_and_what_to_do_is_told(network, three, green):
    geita, kedougou, _ = three
    mine = create_entry(geita, green("From Geita"))
    theirs = create_entry(kedougou, green("From Kédougou"))
    later = create_entry(geita, green("Never sent"))
    network.send(geita, kedougou)
    network.send(kedougou, geita)
    unsent = create_entry(geita, green("Written afterwards"))
    loss = revoke_office(geita, kedougou.writer)
    held = {entity for one in loss.held for entity, _ in one.entries}
    assert {mine.entity, theirs.entity, later.entity} == held
    assert unsent.entity not in held
    steps = {one.code: one for one in loss.steps}
    assert steps["sign"].names == ("Mwanza",)
    assert steps["organisation"].names == ()
    assert steps["successor"].count == 1
    assert {"send", "join", "warn"} <= set(steps)


def test_a_revoked_office_neither_sends_nor_is_sent_to_and_its_card_does_not_return(network, three):
    geita, kedougou, mwanza = three
    revoked_by_both(network, geita, mwanza, kedougou)
    with pytest.raises(OfficeIsRevoked):
        network.send(geita, mwanza, to=(kedougou.writer,))
    with pytest.raises(OfficeIsRevoked):
        offices.add_office(geita, offices.own_card(kedougou))
    made, _ = network.send(geita, mwanza)
    assert all("Kédougou" not in box.readers for box in made.boxes)
    with pytest.raises(AlreadyRevoked):
        revoke_office(geita, kedougou.writer)


def test_a_revoked_office_that_hears_of_it_keeps_what_it_writes_to_itself(network, three, green):
    geita, kedougou, mwanza = three
    revoked_by_both(network, geita, mwanza, kedougou)
    with geita.archive.read() as connection:
        acts = [one.record for one in records.of_type(connection, "trust", "cosign")]
    from asm_desktop.services.admitting import Arrival, reconsider, take  # noqa: PLC0415 - the one test that needs it

    with kedougou.archive.write() as connection:
        take(connection, kedougou, [Arrival(place, one) for place, one in enumerate(acts)], realms.PROGRAMME)
        reconsider(connection, kedougou)
    view = create_entry(kedougou, green("Too late"))
    assert (view.realm, view.held_back) == (realms.LOCAL, "office-revoked")
    with pytest.raises(OfficeIsRevoked):
        network.send(kedougou, geita)


def test_who_may_decide_what(network, three):
    geita, kedougou, mwanza = three
    for decide in (
        lambda: trust_acts.give_role(kedougou, mwanza.writer, "coordinator"),
        lambda: trust_acts.name_successor(kedougou, mwanza.writer, geita.writer),
        lambda: revoke_office(kedougou, mwanza.writer),
    ):
        with pytest.raises(OnlyCoordinators) as caught:
            decide()
        assert "Geita, Mwanza" in str(caught.value)
    with pytest.raises(NotAboutItself):
        revoke_office(geita, geita.writer)
    with pytest.raises(RoleUnknown):
        trust_acts.give_role(geita, mwanza.writer, "king")
    with pytest.raises(SuccessorIsItself):
        trust_acts.name_successor(geita, mwanza.writer, mwanza.writer)
    for decide in (
        lambda: cut_lanes(geita, kedougou.writer),
        lambda: trust_acts.admit_records(geita, kedougou.writer, ("a" * 64,)),
    ):
        with pytest.raises(NotRevoked):
            decide()
    with pytest.raises(NothingToSign):
        trust_acts.cosign(geita, "abcdef")
    assert trust_acts.give_role(geita, mwanza.writer, "coordinator").id == "", "it has that role"


def test_the_root_ends_every_quarrel_and_its_words_are_kept_nowhere(tmp_path, catalogs, network):
    geita, words = offices.found_archive(tmp_path / "geita", OfficeDetails("Geita", "Network", "TZ", "sw"), catalogs)
    other, foreign = offices.found_archive(tmp_path / "else", OfficeDetails("Else", "Else", "SN"), catalogs)
    network.desks |= {"first": geita, "other": other}
    joined = offices.join_archive(
        tmp_path / "new", OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(geita), catalogs
    )
    network.desks["new"] = joined
    root = parse_root_words(words)
    with pytest.raises(RootOfAnotherArchive):
        trust_acts.appoint(geita, offices.own_card(joined), parse_root_words(foreign))
    assert trust_acts.appoint(geita, offices.own_card(joined), root).in_force
    assert geita.trust.offices[joined.writer].coordinator
    network.send(geita, joined)
    assert joined.trust.offices[joined.writer].coordinator
    loss = revoke_office(joined, geita.writer, root=root)
    assert loss.in_force
    assert joined.trust.revoked(geita.writer)
    for desk in (geita, joined):
        desk.archive.close()
        everything = b"".join(path.read_bytes() for path in desk.archive.folder.rglob("*") if path.is_file())
        assert root.seed not in everything
        assert words.encode() not in everything


def test_lost_laptops_are_told_of_before_their_lanes_are_known(network, three):
    geita, kedougou, _ = three
    assert lost_laptops.held_there(geita, kedougou.writer) == ()


def test_what_a_thief_hid_is_shown_again_and_what_he_erased_is_asked_for(network, three, green):
    geita, kedougou, mwanza = three
    hidden, erased = create_entry(geita, green("Hidden")), create_entry(kedougou, green("Erased"))
    network.send(kedougou, geita)
    for desk in (mwanza, kedougou):
        network.send(geita, desk)
    for view in (hidden, erased):
        withdraw(kedougou, WithdrawalRequest(view.entity, Reason.SAFETY))
    network.send(kedougou, mwanza)
    for view in (hidden, erased):
        with pytest.raises(EntryUnknown):
            read_entry(mwanza, view.entity)
    revoked_by_both(network, geita, mwanza, kedougou)
    assert read_entry(mwanza, hidden.entity).title == "Hidden"
    network.send(mwanza, geita)
    network.send(geita, mwanza)
    assert read_entry(mwanza, erased.entity).title == "Erased"
