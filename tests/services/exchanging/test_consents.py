"""Agreements of an office, and what they make of its entries here and at other offices."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, AgreementUnfit, PartyKind
from asm_desktop.domain.consent import Audience, Purpose
from asm_desktop.domain.labels import gate
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.services import consents
from asm_desktop.services.authoring import (
    EntryUnknown,
    NewEntry,
    create_entry,
    edit_entries,
    read_entry,
    remove_entry,
)
from asm_desktop.services.bringing_back import restore_version
from asm_desktop.services.consents import (
    AgreementAmbiguous,
    AgreementEnded,
    AgreementUnknown,
    NotOurEntry,
    add_agreement,
    agreements,
    change_agreement,
    end_agreement,
    find_agreement,
)
from asm_desktop.services.exchanging import create_bundle
from asm_desktop.services.history import history
from asm_desktop.services.maintenance import reindex, verify
from asm_desktop.services.narrowing import left_by_edit, withdraw_left
from asm_desktop.services.searching import search
from asm_desktop.services.undoing import AgreementChangedSince, NothingToUndo, undo_last
from asm_desktop.store import covering, records

NETWORK, PRINT, QUOTE, PHOTO = Purpose.NETWORK, Purpose.PRINT, Purpose.QUOTE, Purpose.PHOTO
SECRETS = ("Asha Canaryname", "Witness Canaryname", "P-CANARY")


def told(desk, title="Told by a digger", **fields):
    values = {"title": title, "label": "GREEN", "accounts": "yes", **fields}
    return create_entry(desk, NewEntry("case-study", values))


def personal(*entities, purposes=(NETWORK,), subject="P-1", **fields):
    return Agreement(PartyKind.PERSONAL, tuple(purposes), subject, tuple(entities), **fields)


def terms(group="Women of Geita", purposes=(NETWORK,)):
    return Agreement(PartyKind.STANDING_TERMS, tuple(purposes), learning_group=group)


def allowed(desk, entity):
    standing = read_entry(desk, entity).standing
    return {purpose for purpose in Purpose if gate(standing, purpose, desk.today()).allowed}


def realm(desk, entity):
    return read_entry(desk, entity).realm


@pytest.fixture
def desk(pair):
    return pair[0]


def test_an_agreement_lets_an_entry_go(pair, send):
    geita, kedougou = pair
    entity = told(geita, summary="What was told").entity
    assert read_entry(geita, entity).held_back == "accounts-yes-network"
    outcome = add_agreement(geita, personal(entity))
    assert [view.entity for view in outcome.entries] == [entity]
    assert (realm(geita, entity), read_entry(geita, entity).held_back) == (realms.PROGRAMME, "")
    send(geita, kedougou)
    assert read_entry(kedougou, entity).text("summary") == "What was told"
    assert allowed(kedougou, entity) == {NETWORK}


def test_who_agreed_and_how_stays_in_the_office(pair, tmp_path, inside):
    geita, kedougou = pair
    entity = told(geita).entity
    add_agreement(
        geita,
        personal(entity, subject="P-CANARY", name="Asha Canaryname", witness="Witness Canaryname", limits="P-CANARY"),
    )
    path = tmp_path / "stick.zip"
    create_bundle(geita, path)
    with geita.archive.read() as connection:
        shared = [one.record for one in records.of_entity(connection, entity) if one.record.header.realm != "local"]
        kept = [one.record for one in records.of_type(connection, "consent")]
    assert shared
    for secret in SECRETS:
        assert all(secret.encode() not in record.payload for record in shared)
        assert secret.encode() in kept[0].payload
    assert {record.header.realm for record in kept} == {realms.LOCAL}
    found = inside(path, geita, kedougou)
    assert b"Told by a digger" in found
    assert not any(secret.encode() in found for secret in SECRETS)


def test_what_people_agreed_to_is_no_word_of_the_entry(desk):
    entity = told(desk).entity
    add_agreement(desk, personal(entity, audience=Audience.PROGRAMME, expires="2026-12-31"))
    assert search(desk, SearchRequest("digger")).total == 1
    for word in ("programme", "ended", "2026-12-31"):
        assert search(desk, SearchRequest(word)).total == 0


def test_two_people_in_one_entry_both_have_to_agree(desk):
    entity = told(desk).entity
    add_agreement(desk, personal(entity, purposes=(NETWORK, PRINT)))
    assert allowed(desk, entity) == {NETWORK, PRINT}
    add_agreement(desk, personal(entity, subject="P-2", purposes=(NETWORK,)))
    assert allowed(desk, entity) == {NETWORK}


def test_a_community_does_not_stand_in_for_a_person(desk):
    entity = told(desk).entity
    whole = (NETWORK, PRINT, QUOTE)
    community = Agreement(PartyKind.COMMUNITY, whole, "P-1", (entity,))
    add_agreement(desk, community)
    add_agreement(desk, personal(entity, subject="P-1", purposes=(PRINT,)))
    assert allowed(desk, entity) == {PRINT}
    assert realm(desk, entity) == realms.LOCAL


def test_ending_one_of_two_people_ends_it_for_the_entry(desk):
    entity = told(desk).entity
    first = add_agreement(desk, personal(entity)).kept.id
    add_agreement(desk, personal(entity, subject="P-2"))
    end_agreement(desk, first)
    assert allowed(desk, entity) == set()
    assert read_entry(desk, entity).held_back == "ended-network"


def test_the_earliest_end_holds(desk):
    entity = told(desk).entity
    add_agreement(desk, personal(entity, expires="2026-12-31"))
    add_agreement(desk, personal(entity, subject="P-2", expires="2026-06-30"))
    assert read_entry(desk, entity).standing.consent.end(NETWORK) == "2026-06-30"


def test_who_agrees_again_goes_on_to_the_later_end(desk):
    entity = told(desk).entity
    add_agreement(desk, personal(entity, expires="2026-06-30"))
    add_agreement(desk, personal(entity, expires="2027-06-30", given="2026-05-02"))
    assert read_entry(desk, entity).standing.consent.end(NETWORK) == "2027-06-30"


def test_after_somebody_ended_a_purpose_only_what_is_given_later_counts(desk):
    entity = told(desk).entity
    add_agreement(desk, personal(entity, given="2026-04-01", purposes=(PRINT,)))
    second = add_agreement(desk, personal(entity, given="2026-04-02", purposes=(PRINT,))).kept.id
    end_agreement(desk, second)
    assert allowed(desk, entity) == set(), "an older paper of the same person stands in for the ended one"
    add_agreement(desk, personal(entity, given="2026-05-03", purposes=(PRINT,)))
    assert allowed(desk, entity) == {PRINT}


def test_ending_one_purpose_leaves_the_others(desk):
    entity = told(desk).entity
    id_ = add_agreement(desk, personal(entity, purposes=(NETWORK, PRINT))).kept.id
    end_agreement(desk, id_, [PRINT])
    assert allowed(desk, entity) == {NETWORK}
    assert realm(desk, entity) == realms.PROGRAMME
    assert gate(read_entry(desk, entity).standing, PRINT).reason == "ended-print"
    with pytest.raises(AgreementEnded):
        end_agreement(desk, id_, [PRINT])


def test_ending_the_network_saves_the_entry_here(desk):
    entity = told(desk, summary="Kept here").entity
    id_ = add_agreement(desk, personal(entity)).kept.id
    end_agreement(desk, id_)
    view = read_entry(desk, entity)
    assert (view.realm, view.text("summary")) == (realms.LOCAL, "Kept here")


def test_the_audience_caps_how_far_it_goes(pair, send):
    geita, kedougou = pair
    entity = told(geita).entity
    add_agreement(geita, personal(entity, audience=Audience.ORGANISATION))
    assert realm(geita, entity) == geita.organisation
    send(geita, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entity)


def test_standing_terms_cover_all_notes_of_their_group_the_later_ones_as_well(pair, send):
    geita, kedougou = pair
    note = {"label": "GREEN", "learning-group": "Women of Geita"}
    before = create_entry(geita, NewEntry("learning-note", {"title": "Before", **note})).entity
    other = create_entry(
        geita, NewEntry("learning-note", {"title": "Other", **note, "learning-group": "Men of Geita"})
    ).entity
    id_ = add_agreement(geita, terms("women of  Geita")).kept.id
    after = create_entry(geita, NewEntry("learning-note", {"title": "After", **note})).entity
    assert [realm(geita, one) for one in (before, after, other)] == [realms.PROGRAMME, realms.PROGRAMME, realms.LOCAL]
    send(geita, kedougou)
    assert read_entry(kedougou, after).title == "After"
    edit_entries(geita, [other], {"learning-group": "Women of Geita"})
    assert realm(geita, other) == realms.PROGRAMME
    with geita.archive.read() as connection:
        assert set(covering.entities(connection, id_)) == {before, after, other}
    edit_entries(geita, [after], {"learning-group": "Men of Geita"})
    assert realm(geita, after) == realms.LOCAL
    end_agreement(geita, id_)
    assert realm(geita, before) == realms.LOCAL


def test_nobody_types_what_people_agreed_to(desk):
    made = create_entry(
        desk, NewEntry("case-study", {"title": "T", "label": "GREEN", "accounts": "yes", "consent": {"network": ""}})
    )
    edit_entries(desk, [made.entity], {"consent": {"network": "", "print": ""}, "summary": "S"})
    assert allowed(desk, made.entity) == set()
    assert realm(desk, made.entity) == realms.LOCAL


def test_nobody_types_it_into_the_entry_of_another_office(pair, send):
    geita, kedougou = pair
    entity = told(geita).entity
    add_agreement(geita, personal(entity))
    send(geita, kedougou)
    (view,) = edit_entries(kedougou, [entity], {"consent": {"network": "", "print": ""}, "summary": "S"})
    assert view.fields["consent"] == {"network": ""}


def test_an_old_version_does_not_bring_an_ended_agreement_back(desk):
    entity = told(desk, summary="First").entity
    id_ = add_agreement(desk, personal(entity, purposes=(NETWORK, PRINT))).kept.id
    edit_entries(desk, [entity], {"summary": "Second"})
    (old,) = [row.revision for row in history(desk, entity) if row.realm == realms.PROGRAMME][-1:]
    end_agreement(desk, id_, [PRINT])
    restore_version(desk, entity, old)
    assert read_entry(desk, entity).text("summary") == "First"
    assert allowed(desk, entity) == {NETWORK}


def test_recording_is_undone_with_all_that_it_did(desk):
    entities = [told(desk, f"Told {number}").entity for number in range(3)]
    id_ = add_agreement(desk, personal(*entities)).kept.id
    undone = undo_last(desk)
    assert (undone.sort, {view.entity for view in undone.entries}) == ("consent", set(entities))
    assert {realm(desk, one) for one in entities} == {realms.LOCAL}
    assert {read_entry(desk, one).held_back for one in entities} == {"accounts-yes-network"}
    assert agreements(desk) == ()
    with desk.archive.read() as connection:
        assert covering.entities(connection, id_) == []
    assert verify(desk).faults == ()


def test_what_was_ended_is_not_undone(desk):
    entity = told(desk).entity
    id_ = add_agreement(desk, personal(entity)).kept.id
    end_agreement(desk, id_)
    with pytest.raises((AgreementChangedSince, NothingToUndo)):
        undo_last(desk)
    assert allowed(desk, entity) == set()
    add_agreement(desk, personal(entity, subject="P-2"))
    assert allowed(desk, entity) == set(), "a failed undo left an agreement half taken back"


def test_a_change_is_followed_by_the_entries(desk):
    first, second = told(desk, "One").entity, told(desk, "Two").entity
    kept = add_agreement(desk, personal(first, purposes=(NETWORK, PRINT))).kept
    change_agreement(desk, kept.id, replace(kept.agreement, entries=(second,), purposes=(NETWORK,)))
    assert (allowed(desk, first), allowed(desk, second)) == (set(), {NETWORK})
    assert (realm(desk, first), realm(desk, second)) == (realms.LOCAL, realms.PROGRAMME)


def test_a_change_brings_no_ended_purpose_back(desk):
    entity = told(desk).entity
    kept = add_agreement(desk, personal(entity, purposes=(NETWORK, PRINT))).kept
    end_agreement(desk, kept.id, [PRINT])
    change_agreement(desk, kept.id, replace(kept.agreement, limits="no faces"))
    assert allowed(desk, entity) == {NETWORK}


def test_a_removed_entry_is_followed_and_stays_removed(desk):
    entity = told(desk).entity
    id_ = add_agreement(desk, personal(entity)).kept.id
    remove_entry(desk, entity)
    end_agreement(desk, id_)
    view = read_entry(desk, entity)
    assert (view.removed, view.realm) == (True, realms.LOCAL)


def test_what_another_office_wrote_is_agreed_to_there(pair, send):
    geita, kedougou = pair
    entity = told(geita).entity
    add_agreement(geita, personal(entity))
    send(geita, kedougou)
    with pytest.raises(NotOurEntry):
        add_agreement(kedougou, personal(entity))
    edit_entries(kedougou, [entity], {"summary": "Edited there"})
    send(kedougou, geita)
    assert read_entry(geita, entity).text("summary") == "Edited there"
    assert allowed(geita, entity) == {NETWORK}


def test_a_picture_leaves_once_somebody_agreed_to_it_and_no_longer_than_that(pair, send, tmp_path):
    geita, kedougou = pair
    path = tmp_path / "face.png"
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, format="PNG")
    path.write_bytes(stream.getvalue())
    values = {"title": "With a face", "label": "GREEN", "accounts": "yes"}
    entity = create_entry(geita, NewEntry("case-study", values, (path,))).entity
    id_ = add_agreement(geita, personal(entity)).kept.id
    assert read_entry(geita, entity).rows("attachments") == ()
    photo = add_agreement(geita, personal(entity, purposes=(PHOTO,), given="2026-05-03")).kept.id
    (row,) = read_entry(geita, entity).rows("attachments")
    _, taken = send(geita, kedougou)
    assert taken.files == 1
    outcome = end_agreement(geita, photo)
    assert outcome.pictures_taken_back == (entity,)
    assert read_entry(geita, entity).rows("attachments") == ()
    (kept,) = read_entry(geita, entity).rows("attachments", office=True)
    assert kept["sha256"] == row["sha256"]
    assert realm(geita, entity) == realms.PROGRAMME
    assert {one.id for one in agreements(geita)} == {id_, photo}
    assert kedougou.archive.blobs.has(row["sha256"])
    send(geita, kedougou)
    assert not kedougou.archive.blobs.has(row["sha256"])
    assert geita.archive.blobs.has(row["sha256"])
    assert read_entry(kedougou, entity).title == "With a face"
    assert verify(geita).faults == verify(kedougou).faults == ()


def test_faces_of_children_stay_whoever_agreed(desk, tmp_path):
    path = tmp_path / "face.png"
    Image.new("RGB", (40, 30), "red").save(path, format="PNG")
    values = {"title": "A child", "label": "GREEN", "accounts": "yes", "sensitivity": ["child"]}
    place = {"place": "Pit 7", "place-precision": "site"}
    entity = create_entry(desk, NewEntry("case-study", values | place, (path,))).entity
    guardian = Agreement(PartyKind.GUARDIAN, (NETWORK, PHOTO), "C-1", (entity,))
    outcome = add_agreement(desk, guardian)
    assert read_entry(desk, entity).rows("attachments") == ()
    assert outcome.warnings == ("children",)


def test_agreements_are_found_by_code_and_by_the_beginning_of_their_id(desk):
    entity = told(desk).entity
    id_ = add_agreement(desk, personal(entity)).kept.id
    add_agreement(desk, personal(entity, subject="P-2"))
    add_agreement(desk, personal(entity, subject="P-2"))
    assert find_agreement(desk, "P-1").id == find_agreement(desk, id_).id == find_agreement(desk, id_[32:40]).id == id_
    with pytest.raises(AgreementAmbiguous):
        find_agreement(desk, "P-2")
    for nothing in ("", "P-3", "zzzzzzzz"):
        with pytest.raises(AgreementUnknown):
            find_agreement(desk, nothing)


@pytest.mark.parametrize(
    "wrong",
    [
        {"purposes": ()}, {"subject": ""}, {"subject": "Asha of pit 7"}, {"given": "yesterday"},
        {"expires": "2026-02-30"}, {"given": "2026-05-03", "expires": "2026-05-02"}, {"learning_group": "G"},
        {"language": "?"}, {"limits": "x" * 2_001}, {"name": "a\nb"},
    ],
)  # fmt: skip
def test_what_cannot_be_agreed_to_is_refused_and_nothing_is_kept(desk, wrong):
    entity = told(desk).entity
    with pytest.raises(AgreementUnfit):
        add_agreement(desk, replace(personal(entity), **wrong))
    assert agreements(desk) == ()
    assert realm(desk, entity) == realms.LOCAL


def test_one_wrong_entry_keeps_the_whole_agreement_out(desk):
    entity = told(desk).entity
    with pytest.raises(EntryUnknown):
        add_agreement(desk, personal(entity, desk.writer + "f" * 16))
    assert agreements(desk) == ()
    assert desk.ledger.agreements == {}
    assert realm(desk, entity) == realms.LOCAL


def test_they_outlive_closing_and_everything_can_be_computed_anew(desk):
    entity = told(desk).entity
    id_ = add_agreement(desk, personal(entity)).kept.id
    desk.archive.close()
    again = open_desk(desk.archive.folder)
    assert [one.id for one in agreements(again)] == [id_]
    edit_entries(again, [entity], {"summary": "Later"})
    assert realm(again, entity) == realms.PROGRAMME
    reindex(again)
    assert verify(again).faults == ()
    assert find_agreement(again, "P-1").entries == (entity,)
    again.archive.close()


def test_own_work_that_is_covered_says_nothing_of_it(desk):
    entity = told(desk, accounts="none").entity
    add_agreement(desk, personal(entity))
    assert "consent" not in read_entry(desk, entity).fields
    edit_entries(desk, [entity], {"accounts": "yes"})
    assert allowed(desk, entity) == {NETWORK}
    assert consents.shows_children(read_entry(desk, entity)) is False


def payloads(desk, entity, *realms_):
    with desk.archive.read() as connection:
        stored = [one.record for one in records.of_entity(connection, entity)]
    return [one.payload for one in stored if one.header.realm in realms_ and one.header.type == "revision"]


def every_file(desk):
    return b"".join(path.read_bytes() for path in desk.archive.folder.rglob("*") if path.is_file())


def test_ending_the_network_takes_it_back_from_everybody(pair, send):
    geita, kedougou = pair
    entity = told(geita, summary="Zaqxswtold by a digger").entity
    id_ = add_agreement(geita, personal(entity)).kept.id
    send(geita, kedougou)
    edit_entries(kedougou, [entity], {"place": "Somewhere"})
    send(kedougou, geita)
    outcome = end_agreement(geita, id_)
    assert [(one.entity, one.realm) for one in outcome.taken_back] == [(entity, realms.PROGRAMME)]
    assert set(payloads(geita, entity, realms.PROGRAMME)) == {None}
    view = read_entry(geita, entity)
    assert (view.text("summary"), view.text("place"), view.realm) == ("Zaqxswtold by a digger", "Somewhere", "local")
    send(geita, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entity)
    assert b"Zaqxsw" not in every_file(kedougou)
    assert verify(geita).faults == verify(kedougou).faults == ()


def test_what_was_taken_back_does_not_come_back_with_a_new_agreement(pair, send):
    geita, kedougou = pair
    entity = told(geita).entity
    id_ = add_agreement(geita, personal(entity)).kept.id
    send(geita, kedougou)
    end_agreement(geita, id_)
    send(geita, kedougou)
    add_agreement(geita, personal(entity, given="2026-05-03"))
    send(geita, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entity)


def test_ending_the_public_takes_it_back_from_the_public_alone(pair, send):
    geita, kedougou = pair
    entity = told(geita, label="CLEAR").entity
    id_ = add_agreement(geita, personal(entity, purposes=(NETWORK, Purpose.PUBLIC))).kept.id
    send(geita, kedougou)
    assert realm(geita, entity) == realms.PUBLIC
    outcome = end_agreement(geita, id_, [Purpose.PUBLIC])
    assert [one.realm for one in outcome.taken_back] == [realms.PUBLIC]
    send(geita, kedougou)
    assert realm(kedougou, entity) == realms.PROGRAMME
    assert set(payloads(kedougou, entity, realms.PUBLIC)) == {None}


def test_ending_print_takes_nothing_back(pair):
    geita, _ = pair
    entity = told(geita).entity
    id_ = add_agreement(geita, personal(entity, purposes=(NETWORK, PRINT))).kept.id
    assert end_agreement(geita, id_, [PRINT]).taken_back == ()
    assert None not in payloads(geita, entity, realms.PROGRAMME)


def test_a_narrower_audience_takes_it_back_as_well(pair, send):
    geita, kedougou = pair
    entity = told(geita).entity
    kept = add_agreement(geita, personal(entity)).kept
    send(geita, kedougou)
    outcome = change_agreement(geita, kept.id, replace(kept.agreement, audience=Audience.ORGANISATION))
    assert [one.realm for one in outcome.taken_back] == [realms.PROGRAMME]
    assert realm(geita, entity) == geita.organisation
    send(geita, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entity)


def test_narrowing_offers_to_take_back_what_others_have(pair, send, green):
    geita, kedougou = pair
    entity = create_entry(geita, green("Wide", summary="Zaqxswwide")).entity
    send(geita, kedougou)
    before = read_entry(geita, entity)
    (after,) = edit_entries(geita, [entity], {"label": "RED"})
    left = left_by_edit(geita, before, after)
    assert [(one.entity, one.realm) for one in left] == [(entity, realms.PROGRAMME)]
    send(geita, kedougou)
    assert read_entry(kedougou, entity).text("summary") == "Zaqxswwide"
    withdraw_left(geita, left)
    send(geita, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entity)
    assert b"Zaqxsw" not in every_file(kedougou)
    assert read_entry(geita, entity).text("summary") == "Zaqxswwide"
    assert left_by_edit(geita, read_entry(geita, entity), read_entry(geita, entity)) == ()


def test_of_two_versions_both_are_saved_before_they_are_taken_back(pair, send):
    geita, kedougou = pair
    entity = told(geita, place="First").entity
    id_ = add_agreement(geita, personal(entity)).kept.id
    send(geita, kedougou)
    edit_entries(kedougou, [entity], {"place": "Theirs"})
    edit_entries(geita, [entity], {"place": "Ours"})
    send(kedougou, geita)
    end_agreement(geita, id_)
    view = read_entry(geita, entity)
    (conflict,) = view.conflicts
    assert {claim.value for claim in conflict.claims} == {"Ours", "Theirs"}
    assert set(payloads(geita, entity, realms.PROGRAMME)) == {None}
    assert view.held_back == "ended-network"
