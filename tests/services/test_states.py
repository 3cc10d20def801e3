import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.revisions import COMPANION, REVISION, link_payload
from asm_desktop.search import indexer
from asm_desktop.services import authoring, states
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.writing import (
    Draft,
    EntryTooLarge,
    NewRevision,
    write_companion,
    write_record,
    write_revision,
)
from asm_desktop.store import entries, holdings, records
from asm_desktop.store.records import Status, Stored


@pytest.fixture
def view(desk):
    values = {"title": "One", "label": "GREEN", "accounts": "none", "exact-place": "pit 7"}
    return authoring.create_entry(desk, NewEntry("case-study", values))


def refreshed(desk, entity):
    with desk.archive.write() as connection:
        return states.refresh(connection, desk, [entity])


def indexed(desk):
    with desk.archive.read() as connection:
        return indexer.entities(connection)


def test_record_state_and_index_are_written_together_or_not_at_all(desk, monkeypatch):
    monkeypatch.setattr(states, "search_document", lambda *_: 1 / 0)
    with desk.archive.read() as connection:
        before = records.count_by(connection)
    with pytest.raises(ZeroDivisionError):
        authoring.create_entry(desk, NewEntry("document", {"title": "One"}))
    with desk.archive.read() as connection:
        assert records.count_by(connection) == before
        assert entries.ids(connection) == set()


def test_a_removed_entry_is_not_in_the_index_and_comes_back(desk, view):
    assert view.entity in indexed(desk)
    authoring.remove_entry(desk, view.entity)
    assert view.entity not in indexed(desk)
    authoring.bring_back(desk, view.entity)
    assert view.entity in indexed(desk)


def test_an_entry_without_a_version_that_counts_is_forgotten(desk, view):
    with desk.archive.write() as connection:
        for one in records.of_entity(connection, view.entity):
            if one.record.header.type == REVISION:
                holdings.release(connection, [one.record.id], Status.QUARANTINED)
    assert refreshed(desk, view.entity) == []
    with desk.archive.read() as connection:
        assert entries.get(connection, view.entity) is None
    assert view.entity not in indexed(desk)


def test_a_companion_alone_shows_nothing(desk):
    entity = desk.new_entity()
    with desk.archive.write() as connection:
        write_companion(connection, desk, entity, {"exact-place": "pit"}, ())
        assert states.refresh(connection, desk, [entity]) == []


def test_companions_that_part_are_both_kept(desk, view):
    with desk.archive.write() as connection:
        heads = states.office_heads(records.of_entity(connection, view.entity))
        write_companion(connection, desk, view.entity, {"exact-place": "pit 7", "coordinates": "1"}, heads)
        write_companion(connection, desk, view.entity, {"exact-place": "pit 7", "inspector": "Asha"}, heads)
    (after,) = refreshed(desk, view.entity)
    assert after.office == {"exact-place": "pit 7", "coordinates": "1", "inspector": "Asha"}
    (after,) = authoring.edit_entries(desk, [view.entity], {"coordinates": None})
    assert after.office == {"exact-place": "pit 7", "inspector": "Asha"}
    with desk.archive.read() as connection:
        assert len(states.office_heads(records.of_entity(connection, view.entity))) == 1


def test_links_of_somebody_else_change_nothing(programme, carry):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, NewEntry("document", {"title": "One", "label": "GREEN"}))
    carry(geita, kedougou)
    (mine,) = authoring.edit_entries(kedougou, [view.entity], {"title": "Two"})
    with geita.archive.write() as connection:
        body = link_payload(mine.heads[0], view.heads, bytes(16))
        write_record(connection, geita, Draft("link", view.entity, realms.PROGRAMME, (), body))
    carry(geita, kedougou)
    assert authoring.read_entry(kedougou, view.entity) == mine


def test_a_version_of_somebody_else_waits_until_what_it_replaces_is_here(programme):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, NewEntry("document", {"title": "One", "label": "GREEN"}))
    with geita.archive.read() as connection:
        (first,) = records.of_entity(connection, view.entity)
    with kedougou.archive.write() as connection:
        records.add(connection, [first])
        edit = write_revision(connection, kedougou, NewRevision(view.entity, {"title": "Two"}, (first.record.id,)))
    with geita.archive.write() as connection:
        connection.exec_driver_sql("DELETE FROM record WHERE id = ?", (first.record.id,))
        records.add(connection, [Stored(edit, Status.ADMITTED)])
        assert states.refresh(connection, geita, [view.entity]) == []
        records.add(connection, [first])
        (after,) = states.refresh(connection, geita, [view.entity])
    assert (after.title, after.revisions) == ("Two", 2)


def test_lanes_of_each_realm_are_gapless_and_linked(desk):
    for label in ("RED", "GREEN", "CLEAR", "GREEN", "RED"):
        values = {"title": label, "label": label, "exact-place": "x"}
        authoring.create_entry(desk, NewEntry("document", values))
    with desk.archive.read() as connection:
        told = (realms.LOCAL, realms.PROGRAMME, realms.PUBLIC)
        held = [one for realm in told for _, lane in holdings.lanes(connection, realm) for one in lane]
    own = [one for one in held if one.lane[0] == desk.writer]
    lanes = {
        lane: sorted((one for one in own if one.lane == lane), key=lambda one: one.n) for lane in {o.lane for o in own}
    }
    assert {lane[2]: len(lane_) for lane, lane_ in lanes.items()} == {
        realms.LOCAL: 7, realms.PROGRAMME: 2, realms.PUBLIC: 1,
    }  # fmt: skip
    for lane in lanes.values():
        assert [one.n for one in lane] == list(range(1, len(lane) + 1))
        assert [one.prev for one in lane] == ["", *(one.id for one in lane[:-1])]


def test_what_is_written_is_signed_by_this_office(desk, view):
    with desk.archive.read() as connection:
        written = [one.record for one in records.of_entity(connection, view.entity)]
    assert {record.header.type for record in written} == {REVISION, COMPANION}
    assert all(record.signed_by(desk.own.key.public) for record in written)


def test_an_entry_that_no_bundle_could_carry_is_refused(desk):
    with desk.archive.read() as connection:
        before = records.count_by(connection)
    with pytest.raises(EntryTooLarge):
        authoring.create_entry(desk, NewEntry("document", {"title": "One", "summary": "x" * (7 << 20)}))
    with desk.archive.read() as connection:
        assert records.count_by(connection) == before
