"""Repair puts right what can be built anew, asks again for what others have, and leaves alone what only we have."""

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import authoring, exchanging, maintenance
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions
from asm_desktop.services.repairing import repair
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw
from asm_desktop.store import records
from asm_desktop.store.archive import open_archive


@pytest.fixture
def pair(programme, tmp_path):
    """Two offices that hold an entry with a file each, exchanged by bundles."""
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    for number, desk in enumerate((geita, kedougou)):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"The report of office {number} on retorts.", encoding="utf-8")
        view = authoring.create_entry(desk, NewEntry("document", {"title": f"Of {number}", "label": "GREEN"}, (file,)))
        authoring.edit_entries(desk, [view.entity], {"summary": "Edited.", "exact-place": "pit 4"})
    exchange(geita, kedougou, tmp_path / "1.bundle")
    exchange(kedougou, geita, tmp_path / "2.bundle")
    return geita, kedougou


def exchange(source, target, file):
    exchanging.create_bundle(source, file, BundleOptions(to=(target.writer,)))
    return exchanging.import_bundle(target, file)


def run(desk, statement, *values):
    with desk.archive.write() as connection:
        connection.exec_driver_sql(statement, values)


def digests(desk):
    return maintenance.stats(desk).state_digest


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entry SET state = CAST(replace(CAST(state AS TEXT), 'Edited.', 'Forged!') AS BLOB)",
        "DELETE FROM entry WHERE title = 'Of 1'",
        "UPDATE entry SET entity = 'x' WHERE title = 'Of 1'",
        "UPDATE search_text SET title = 'Other' WHERE title = 'Of 1'",
        "UPDATE search_doc SET label = 'CLEAR'",
        "DELETE FROM search_doc",
        "UPDATE record SET n = n + 7, realm = 'group:x' WHERE type = 'revision'",
    ],
)
def test_what_is_derived_is_built_anew(pair, damage):
    desk, _ = pair
    before = digests(desk)
    run(desk, damage)
    assert maintenance.verify(desk).faults
    done = repair(desk)
    assert done.before.faults
    assert (done.after.faults, done.asked, done.set_aside) == ((), (), ())
    assert digests(desk) == before
    assert maintenance.verify(desk).faults == ()


def test_what_was_withdrawn_is_noted_and_emptied_again(pair):
    desk, _ = pair
    with desk.archive.read() as connection:
        own = [one.record for one in records.of_type(connection, "revision") if one.record.header.writer == desk.writer]
    kept = {one.id: one.payload for one in own}
    withdraw(desk, WithdrawalRequest(own[0].header.entity, Reason.PERSON_ASKED))
    assert maintenance.verify(desk).faults == ()
    run(desk, "DELETE FROM withdrawn")
    assert {fault.sort for fault in maintenance.verify(desk).faults} >= {"withdrawn"}
    assert repair(desk).after.faults == ()
    run(desk, "INSERT INTO payload VALUES (?, ?)", own[0].id, kept[own[0].id])
    assert ("withdrawn", own[0].id) in {(one.sort, one.place) for one in maintenance.verify(desk).faults}
    assert repair(desk).after.faults == ()
    assert b"Of 0" not in desk.archive.folder.joinpath("archive.db").read_bytes()


def test_agreements_about_entries_are_noted_again(pair):
    desk, _ = pair
    run(desk, "INSERT INTO covered VALUES ('x', 'y')")
    run(desk, "INSERT INTO covered SELECT entity, 'z' FROM entry")
    found = maintenance.verify(desk).faults
    assert ({one.sort for one in found}, len(found)) == ({"covered"}, 3)
    assert repair(desk).after.faults == ()


def test_a_sound_archive_is_left_as_it_is(pair):
    desk, _ = pair
    before = desk.archive.folder.joinpath("archive.db").read_bytes()
    done = repair(desk)
    assert (done.rebuilt, done.filed, done.asked, done.set_aside, done.after.faults) == (0, (), (), (), ())
    assert desk.archive.folder.joinpath("archive.db").read_bytes() == before


def test_a_damaged_index_of_the_database_is_built_anew(pair, programme):
    desk, _ = pair
    with desk.archive.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'record_lane'").scalar()
    folder = desk.archive.folder
    desk.archive.close()
    data = bytearray((folder / "archive.db").read_bytes())
    # An empty leaf of an index: it can be read, and holds nothing of what it should.
    data[(page - 1) * 4096 : page * 4096] = b"\x0a\x00\x00\x00\x00\x10\x00\x00" + bytes(4088)
    (folder / "archive.db").write_bytes(bytes(data))
    desk.archive = open_archive(folder)
    assert "database" in {fault.sort for fault in maintenance.verify(desk).faults}
    assert repair(desk).after.faults == ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE payload SET bytes = CAST(replace(CAST(bytes AS TEXT), 'salt', 'sald') AS BLOB) WHERE id = ?",
        "UPDATE record SET header = x'00' WHERE id = ?",
        "UPDATE record SET sig = zeroblob(64) WHERE id = ?",
        "UPDATE record SET header = CAST(header AS TEXT), sig = 3 WHERE id = ?",
    ],
)
def test_a_damaged_record_of_another_office_comes_again_with_its_next_bundle(pair, tmp_path, damage):
    desk, other = pair
    before = digests(desk)
    with desk.archive.read() as connection:
        revisions = [one.record for one in records.of_type(connection, "revision")]
    one = max((one for one in revisions if one.header.writer == other.writer), key=lambda one: one.header.n)
    run(desk, damage, one.id)
    done = repair(desk)
    assert (done.asked, done.after.faults) == ((one.id,), ())
    assert digests(desk) != before
    exchange(desk, other, tmp_path / "3.bundle")
    exchange(other, desk, tmp_path / "4.bundle")
    assert digests(desk) == before
    assert maintenance.verify(desk).faults == ()


def test_a_damaged_record_of_this_office_is_left_for_a_backup(pair):
    desk, _ = pair
    with desk.archive.read() as connection:
        own = [one.record for one in records.of_type(connection, "revision") if one.record.header.writer == desk.writer]
    damaged = "UPDATE payload SET bytes = CAST(replace(CAST(bytes AS TEXT), 'salt', 'sald') AS BLOB) WHERE id = ?"
    run(desk, damaged, own[0].id)
    done = repair(desk)
    assert done.asked == ()
    assert [(fault.sort, fault.place) for fault in done.after.faults] == [("record", own[0].id)]
    with desk.archive.read() as connection:
        assert b"sald" in next(records.raw_of(connection, [own[0].id])).payload


def test_a_damaged_file_is_put_aside_and_comes_again(pair, tmp_path):
    desk, other = pair
    whole = {sha256: desk.archive.blobs.read(sha256) for sha256 in desk.archive.blobs.every()}
    for sha256 in whole:
        desk.archive.blobs.path(sha256).write_bytes(b"damaged")
    done = repair(desk)
    assert set(done.set_aside) == set(done.after.missing_files) == set(whole)
    assert done.after.faults == ()
    exchange(desk, other, tmp_path / "3.bundle")
    exchange(other, desk, tmp_path / "4.bundle")
    assert {sha256: desk.archive.blobs.read(sha256) for sha256 in desk.archive.blobs.every()} == whole
    assert not list(desk.archive.folder.rglob("*.damaged"))


def test_a_local_record_is_never_taken_out(pair):
    desk, _ = pair
    run(desk, "UPDATE record SET sig = zeroblob(64) WHERE realm = ?", realms.LOCAL)
    count = maintenance.verify(desk).records
    done = repair(desk)
    assert done.after.records == count
    assert {fault.sort for fault in done.after.faults} == {"signature"}
