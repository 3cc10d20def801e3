import random
from dataclasses import replace

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.identities import CardUnreadable
from asm_desktop.domain.root_words import parse_root_words
from asm_desktop.domain.trust import MEMBER, TRUST
from asm_desktop.services import offices
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import records
from asm_desktop.store.archive import ArchiveExists, NoArchive, open_archive
from asm_desktop.store.files import PathUnusable


def trust_records(desk, *types):
    with desk.archive.read() as connection:
        return [one.record for one in records.of_type(connection, *types)]


def test_the_founder_is_coordinator_by_the_roots_own_record(desk):
    (appointment,) = trust_records(desk, TRUST)
    header = appointment.header
    assert (header.writer, header.realm, header.entity) == (desk.own.archive, realms.PROGRAMME, desk.writer)
    assert header.writer != desk.writer
    assert appointment.signed_by(bytes.fromhex(appointment.content()["root"]))
    office = desk.trust.offices[desk.writer]
    assert office.coordinator
    assert office.card == offices.own_card(desk)
    assert office.organisation.name == "Small Mines Network"
    assert desk.organisation == office.organisation.realm


def test_the_roots_words_give_its_key_and_are_kept_nowhere(programme):
    desk = programme.desk()
    root = parse_root_words(programme.root_words)
    assert root.writer == desk.own.archive
    folder = desk.archive.folder
    desk.archive.close()
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert root.seed not in everything
    assert programme.root_words.encode() not in everything
    programme.desks.clear()


def test_each_archive_has_a_root_of_its_own(tmp_path, catalogs):
    details = OfficeDetails("Geita", "Network", "TZ")
    made = [offices.found_archive(tmp_path / name, details, catalogs) for name in "ab"]
    assert made[0][1] != made[1][1]
    assert made[0][0].own.archive != made[1][0].own.archive
    for desk, _ in made:
        desk.archive.close()


def test_a_joined_office_is_nothing_until_a_coordinator_adds_it(programme, tmp_path, catalogs, carry):
    founder = programme.desk()
    joined = offices.join_archive(
        tmp_path / "new", OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(founder), catalogs
    )
    programme.desks["Bukoba"] = joined
    assert joined.own.archive == founder.own.archive
    assert joined.organisation is None
    assert trust_records(joined, TRUST) == []
    assert joined.office_name(founder.writer) == "Geita"
    assert founder.trust.realms_of(joined.writer) == ()

    offices.add_office(founder, offices.own_card(joined))
    assert realms.PROGRAMME in founder.trust.realms_of(joined.writer)
    assert {card.name for card in founder.trust.members(realms.PROGRAMME)} == {"Geita", "Bukoba"}
    carry(founder, joined)
    assert joined.organisation == founder.trust.organisation(joined.writer) is not None
    assert not joined.trust.offices[joined.writer].coordinator


def test_a_vouch_carries_the_whole_card_and_names_the_trust_heads_seen(programme):
    founder = programme.desk()
    programme.desk("Kédougou")
    programme.desk("Mwanza")
    by_subject = {one.header.entity: one for one in trust_records(founder, TRUST)}
    appointment = by_subject[founder.writer]
    first, second = (by_subject[programme.desk(name).writer] for name in ("Kédougou", "Mwanza"))
    assert first.header.parents == (appointment.id,)
    assert second.header.parents == (first.id,)
    assert first.content()["card"] == offices.own_card(programme.desk("Kédougou")).to_json()
    assert {one.header.realm for one in by_subject.values()} == {realms.PROGRAMME}


def test_offices_of_one_organisation_share_its_realm(programme):
    founder = programme.desk()
    programme.desk("Kédougou")
    programme.desk("Mwanza")
    organisations = {name: founder.trust.organisation(programme.desk(name).writer) for name in programme.desks}
    assert organisations["Geita"] == organisations["Mwanza"] != organisations["Kédougou"]


def test_the_organisation_is_the_coordinators_word_not_the_cards(programme, tmp_path, catalogs):
    founder = programme.desk()
    claims = OfficeDetails("Bukoba", "Small Mines Network", "TZ")
    programme.desks["Bukoba"] = joined = offices.join_archive(
        tmp_path / "new", claims, offices.own_card(founder), catalogs
    )
    offices.add_office(founder, offices.own_card(joined), organisation="Kagera Women")
    assert founder.trust.offices[joined.writer].organisation.name == "Kagera Women"
    assert founder.trust.organisation(joined.writer) != founder.organisation


def test_adding_the_same_card_again_writes_nothing(programme):
    founder = programme.desk()
    other = programme.desk("Kédougou")
    before = len(trust_records(founder, TRUST))
    offices.add_office(founder, offices.own_card(other))
    assert len(trust_records(founder, TRUST)) == before


def test_adding_that_fails_leaves_trust_as_it_was(programme, tmp_path, catalogs, monkeypatch):
    founder = programme.desk()
    programme.desks["n"] = new = offices.join_archive(
        tmp_path / "n", OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(founder), catalogs
    )
    before = founder.trust
    monkeypatch.setattr("asm_desktop.services.trust_writing.reconsider", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        offices.add_office(founder, offices.own_card(new))
    assert founder.trust == before
    assert new.writer not in founder.trust.offices


def test_only_a_coordinator_adds_offices(programme, tmp_path, catalogs):
    programme.desk()
    other = programme.desk("Kédougou")
    programme.desks["Bukoba"] = third = offices.join_archive(
        tmp_path / "new", OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(other), catalogs
    )
    before = len(trust_records(other, TRUST))
    with pytest.raises(offices.NotCoordinator) as caught:
        offices.add_office(other, offices.own_card(third))
    assert "Geita" in str(caught.value)
    assert len(trust_records(other, TRUST)) == before


def test_a_card_of_another_archive_is_refused(desk, tmp_path, catalogs):
    stranger, _ = offices.found_archive(tmp_path / "else", OfficeDetails("Else", "Else", "SN"), catalogs)
    with pytest.raises(offices.CardOfAnotherArchive):
        offices.add_office(desk, offices.own_card(stranger))
    stranger.archive.close()


def test_a_card_goes_by_file_and_a_changed_one_is_refused(desk, tmp_path):
    path = tmp_path / "geita.asm-card"
    offices.write_card(desk, path)
    assert offices.read_card(path) == offices.own_card(desk)
    path.write_bytes(path.read_bytes().replace(b"Geita", b"Kahama"))
    with pytest.raises(CardUnreadable):
        offices.read_card(path)
    with pytest.raises(PathUnusable):
        offices.read_card(tmp_path / "absent")
    with pytest.raises(PathUnusable):
        offices.read_card(tmp_path)


def test_member_records_live_in_the_groups_realm_alone(programme, carry):
    founder = programme.desk()
    other, third = programme.desk("Kédougou"), programme.desk("Mwanza")
    group = offices.create_group(founder, "Mercury partners")
    offices.add_member(founder, group, other.writer)
    offices.add_member(founder, group, other.writer)
    members = trust_records(founder, MEMBER)
    assert len(members) == 2
    assert {one.header.realm for one in members} == {group}
    assert [one.name for one in offices.groups(founder)] == ["Mercury partners"]
    carry(founder, other)
    carry(founder, third)
    assert offices.find_group(other, "mercury PARTNERS") == group
    assert group not in third.trust.groups
    assert offices.groups(third) == ()


def test_only_the_owner_chooses_members_and_only_added_offices_can_be_members(programme, carry):
    founder = programme.desk()
    other, third = programme.desk("Kédougou"), programme.desk("Mwanza")
    group = offices.create_group(founder, "Mercury partners")
    offices.add_member(founder, group, other.writer)
    carry(founder, other)
    with pytest.raises(offices.NotGroupOwner):
        offices.add_member(other, group, third.writer)
    with pytest.raises(offices.OfficeNotAdded):
        offices.add_member(founder, group, "0" * 32)


def test_group_names_are_told_apart(desk):
    offices.create_group(desk, "Mercury partners")
    with pytest.raises(offices.GroupExists):
        offices.create_group(desk, " mercury  Partners ")
    for name in ("", "  ", "a\x00b", "x" * 121):
        with pytest.raises(offices.GroupNameWrong):
            offices.create_group(desk, name)
    with pytest.raises(offices.GroupUnknown) as caught:
        offices.find_group(desk, "Gold")
    assert "Mercury partners" in str(caught.value)


def test_offices_are_found_by_name_and_by_the_beginning_of_their_id(programme):
    founder = programme.desk()
    other = programme.desk("Kédougou")
    assert offices.find_office(founder, "kédougou") == other.writer
    assert offices.find_office(founder, "ke\u0301dougou") == other.writer
    assert offices.find_office(founder, "kedougou") == other.writer
    assert offices.find_office(founder, other.writer[:8]) == other.writer
    for text in ("Nowhere", "", "a"):
        with pytest.raises(offices.OfficeUnknown):
            offices.find_office(founder, text)


def test_a_name_that_two_offices_have_asks_for_the_id(programme, tmp_path, catalogs):
    founder = programme.desk()
    for folder in ("one", "two"):
        programme.desks[folder] = offices.join_archive(
            tmp_path / folder, OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(founder), catalogs
        )
        offices.add_office(founder, offices.own_card(programme.desks[folder]))
    with pytest.raises(offices.NameAmbiguous) as caught:
        offices.find_office(founder, "Bukoba")
    assert programme.desks["one"].writer[:8] in str(caught.value)


def test_the_list_of_offices_begins_with_this_one(programme):
    programme.desk()
    other = programme.desk("Kédougou")
    rows = offices.offices(other)
    assert [(row.name, row.own, row.added) for row in rows] == [("Kédougou", True, True), ("Geita", False, True)]
    assert [row.coordinator for row in rows] == [False, True]


def test_a_joined_office_lists_itself_and_its_sponsor_before_anything_came(desk, programme, tmp_path, catalogs):
    joined = offices.join_archive(
        tmp_path / "new", OfficeDetails("Bukoba", "Kagera Women", "TZ"), offices.own_card(desk), catalogs
    )
    programme.desks["Bukoba"] = joined
    assert [(row.name, row.own, row.added) for row in offices.offices(joined)] == [
        ("Bukoba", True, False),
        ("Geita", False, False),
    ]


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"name": "x" * 121}, {"name": "a\nb\x07"}, {"organisation": " "}, {"country": "XX"},
     {"country": "Tanzania"}, {"language": "Swahili!"}, {"name": "half \udcff"}],
)  # fmt: skip
def test_details_that_cannot_stand_on_a_card_make_no_archive(tmp_path, catalogs, wrong):
    details = replace(OfficeDetails("Geita", "Network", "TZ"), **wrong)
    with pytest.raises(offices.OfficeDetailWrong):
        offices.found_archive(tmp_path / "new", details, catalogs)
    assert list(tmp_path.iterdir()) == []


def test_details_are_tidied(tmp_path, catalogs):
    details = OfficeDetails("  Ke\u0301dougou ", "Re\u0301seau   Fale\u0301me\u0301", "sn", "FR")
    desk, _ = offices.found_archive(tmp_path / "new", details, catalogs)
    card = offices.own_card(desk)
    assert (card.name, card.organisation, card.country, desk.own.language) == ("Kédougou", "Réseau Falémé", "SN", "fr")
    desk.archive.close()


def test_a_folder_with_an_archive_keeps_it(desk, catalogs):
    writer, folder = desk.writer, desk.archive.folder
    desk.archive.close()
    with pytest.raises(ArchiveExists):
        offices.found_archive(folder, OfficeDetails("Other", "Other", "SN"), catalogs)
    again = open_archive(folder)
    assert again.own.writer == writer
    again.close()


def test_founding_replays_with_the_same_randomness(tmp_path, catalogs):
    details = OfficeDetails("Geita", "Network", "TZ")
    made = []
    for name in "ab":
        source = random.Random(1).randbytes  # noqa: S311 - replayed, not secret
        made.append(offices.found_archive(tmp_path / name, details, catalogs, random=source))
    assert made[0][1] == made[1][1]
    assert made[0][0].writer == made[1][0].writer
    for desk, _ in made:
        desk.archive.close()


def test_an_archive_that_could_not_be_finished_leaves_nothing(tmp_path, catalogs, monkeypatch):
    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr("asm_desktop.store.own.save", broken)
    with pytest.raises(RuntimeError):
        offices.found_archive(tmp_path / "a" / "b", OfficeDetails("Geita", "Network", "TZ"), catalogs)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    with pytest.raises(NoArchive):
        open_archive(tmp_path / "a" / "b")
