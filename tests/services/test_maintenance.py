import hashlib

import pytest
from PIL import Image

from asm_desktop.domain import realms
from asm_desktop.search import indexer
from asm_desktop.services import authoring, maintenance, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import holdings, records
from asm_desktop.store.archive import ArchiveInUse, open_archive
from asm_desktop.store.records import Status, Stored


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("The retort condenses the vapour of mercury.\n", encoding="utf-8")
    return path


@pytest.fixture
def full(desk, report):
    """A desk with entries of several labels, an edited one, a removed one, and a file."""
    for label in ("RED", "GREEN", "CLEAR", "AMBER+STRICT"):
        authoring.create_entry(desk, NewEntry("document", {"title": label, "label": label, "exact-place": "pit"}))
    view = authoring.create_entry(desk, NewEntry("document", {"title": "File", "label": "GREEN"}, (report,)))
    authoring.edit_entries(desk, [view.entity], {"summary": "Edited."})
    gone = authoring.create_entry(desk, NewEntry("document", {"title": "Gone", "label": "GREEN"}))
    authoring.remove_entry(desk, gone.entity)
    return desk


def run(desk, statement, *values):
    with desk.archive.write() as connection:
        connection.exec_driver_sql(statement, values)


def sorts(verification):
    return {fault.sort for fault in verification.faults}


def test_stats_count_what_is_there_without_what_is_local(full):
    stats = maintenance.stats(full)
    assert (stats.entries, stats.conflicts, stats.quarantined, stats.opaque, stats.offices) == (5, 0, 0, 0, 1)
    assert stats.records == {"companion": 5, "revision": 8, "trust": 1}
    assert (stats.files, stats.file_bytes) == (1, 44)
    assert set(stats.state_digest) == {realms.PROGRAMME, realms.PUBLIC, full.organisation}


def test_the_digest_is_over_sorted_ids_each_with_whether_its_content_is_here(full):
    with full.archive.read() as connection:
        rows = [one for _, held in holdings.lanes(connection, realms.PROGRAMME) for one in held]
        text = "".join(f"{one.id}1" for one in sorted(rows, key=lambda one: one.id))
        assert maintenance.state_digest(connection, realms.PROGRAMME) == hashlib.sha256(text.encode()).hexdigest()
    one = min(row.id for row in rows)
    run(full, "DELETE FROM payload WHERE id = ?", one)
    with full.archive.read() as connection:
        without = maintenance.state_digest(connection, realms.PROGRAMME)
    assert without == hashlib.sha256(text.replace(f"{one}1", f"{one}0").encode()).hexdigest()


def test_offices_agree_exactly_when_they_hold_the_same(programme, carry):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    view = authoring.create_entry(geita, NewEntry("document", {"title": "One", "label": "GREEN"}))
    both = set(geita.trust.realms_of(kedougou.writer)) & set(geita.trust.realms_of(geita.writer))

    def digests(desk):
        return {realm: maintenance.stats(desk).state_digest[realm] for realm in both}

    assert digests(geita) != digests(kedougou)
    carry(geita, kedougou)
    assert digests(geita) == digests(kedougou)
    authoring.create_entry(kedougou, NewEntry("document", {"title": "Two", "label": "RED"}))
    assert digests(geita) == digests(kedougou)
    authoring.edit_entries(kedougou, [view.entity], {"title": "Two"})
    assert digests(geita) != digests(kedougou)


def test_quarantined_records_are_counted_and_not_digested(full):
    before = maintenance.stats(full)
    with full.archive.write() as connection:
        one = next(one for one in records.of_type(connection, "revision") if one.record.header.realm != realms.LOCAL)
        holdings.release(connection, [one.record.id], Status.QUARANTINED)
    after = maintenance.stats(full)
    assert after.quarantined == 1
    assert after.state_digest != before.state_digest


def test_a_sound_archive_has_no_faults(full):
    found = maintenance.verify(full)
    assert found.faults == ()
    assert found.missing_files == ()
    assert (found.records, found.signatures, found.entries, found.files) == (14, 14, 5, 1)


def test_a_joined_office_verifies_what_came(programme, carry):
    geita, kedougou = programme.desk(), programme.desk("Kédougou")
    authoring.create_entry(geita, NewEntry("document", {"title": "One", "label": "AMBER+STRICT"}))
    authoring.create_entry(kedougou, NewEntry("document", {"title": "Two", "label": "GREEN"}))
    carry(geita, kedougou)
    assert maintenance.verify(kedougou).faults == ()


def test_an_office_that_nobody_added_yet_verifies_its_own(programme, tmp_path, catalogs):
    founder = programme.desk()
    card = offices.own_card(founder)
    programme.desks["new"] = new = offices.join_archive(tmp_path / "n", OfficeDetails("N", "N", "TZ"), card, catalogs)
    authoring.create_entry(new, NewEntry("document", {"title": "Own"}))
    assert maintenance.verify(new).faults == ()


def test_verification_changes_nothing(full):
    before = full.archive.folder.joinpath("archive.db").read_bytes()
    maintenance.verify(full)
    assert full.archive.folder.joinpath("archive.db").read_bytes() == before


def one(statement):
    return f"{statement} WHERE id = (SELECT id FROM record WHERE type = 'revision' ORDER BY id LIMIT 1)"  # noqa: S608 - the test's own


def changed(column, old, new):
    return f"{column} = CAST(replace(CAST({column} AS TEXT), '{old}', '{new}') AS BLOB)"


@pytest.mark.parametrize(
    ("damage", "sort"),
    [
        (one(f"UPDATE payload SET {changed('bytes', 'salt', 'sald')}"), "record"),  # noqa: S608
        (one("UPDATE payload SET bytes = CAST(bytes AS TEXT)"), "record"),
        (one("UPDATE record SET sig = zeroblob(64)"), "signature"),
        (one("UPDATE record SET sig = zeroblob(3)"), "record"),
        (one(f"UPDATE record SET {changed('header', '2026', '2027')}"), "record"),  # noqa: S608
        (one("UPDATE record SET header = x'00'"), "record"),
        (one("UPDATE record SET realm = 'group:x'"), "record"),
        (one("UPDATE record SET n = n + 1"), "record"),
        (f"UPDATE entry SET {changed('state', 'Edited.', 'Forged!')}", "state"),  # noqa: S608
        ("DELETE FROM entry WHERE title = 'GREEN'", "state"),
        ("UPDATE entry SET entity = 'x' WHERE title = 'GREEN'", "state"),
        ("UPDATE search_text SET title = 'Other' WHERE title = 'GREEN'", "index"),
        ("DELETE FROM search_doc WHERE entity IN (SELECT entity FROM entry WHERE title = 'GREEN')", "index"),
        ("UPDATE record SET status = 'opaque' WHERE type = 'revision'", "state"),
    ],
)
def test_damage_is_found_and_told(full, damage, sort):
    run(full, damage)
    found = maintenance.verify(full)
    assert sort in sorts(found)
    assert all(fault.why and fault.place for fault in found.faults)


def test_a_damaged_and_a_missing_file_are_told_apart(full):
    (sha256,) = full.archive.blobs.every()
    path = full.archive.blobs.path(sha256)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"X")
    assert sorts(maintenance.verify(full)) == {"file"}
    path.unlink()
    found = maintenance.verify(full)
    assert (found.faults, found.missing_files) == ((), (sha256,))
    full.archive.blobs.add_bytes(whole)
    assert maintenance.verify(full).missing_files == ()


def test_a_database_with_a_damaged_page_is_told_and_files_are_checked_all_the_same(full):
    with full.archive.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'record_lane'").scalar()
    full.archive.close()
    file = full.archive.folder / "archive.db"
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(bytes(data))
    (sha256,) = full.archive.blobs.every()
    full.archive.blobs.path(sha256).write_bytes(b"damaged")
    full.archive = open_archive(full.archive.folder)
    assert [fault.sort for fault in maintenance.verify(full).faults] == ["database", "file"]


def test_a_missing_original_of_a_picture_is_told(desk, tmp_path):
    Image.new("RGB", (8, 8), "red").save(tmp_path / "a.jpg", comment=b"by Asha")
    view = authoring.create_entry(desk, NewEntry("document", {"title": "A"}, (tmp_path / "a.jpg",)))
    (beside,) = view.rows("attachments", office=True)
    assert maintenance.verify(desk).missing_files == ()
    desk.archive.blobs.path(beside["original"]).unlink()
    assert maintenance.verify(desk).missing_files == (beside["original"],)


def test_a_file_that_came_again_takes_the_place_of_a_damaged_one(full):
    (sha256,) = full.archive.blobs.every()
    path = full.archive.blobs.path(sha256)
    whole = path.read_bytes()
    path.write_bytes(b"damaged")
    full.archive.blobs.add_bytes(whole)
    assert path.read_bytes() == whole


def test_states_are_computed_anew_from_records_alone(full):
    before = {view.entity: view for view in every(full)}
    run(full, "DELETE FROM entry")
    run(full, "DELETE FROM search_doc")
    assert maintenance.recompute_states(full) == 6
    assert {view.entity: view for view in every(full)} == before


def test_the_index_is_built_anew_from_the_entries(full, report):
    with full.archive.write() as connection:
        for view in every(full):
            indexer.remove(connection, view.entity)
        indexer.forget_pages(connection, hashlib.sha256(report.read_bytes()).hexdigest())
    assert sorts(maintenance.verify(full)) == {"index"}
    assert maintenance.reindex(full) == 5
    found = maintenance.verify(full)
    assert found.faults == ()
    file_entry = next(view for view in every(full) if view.title == "File")
    assert authoring.has_text(full, file_entry)


def every(desk):
    from asm_desktop.store import entries  # noqa: PLC0415

    with desk.archive.read() as connection:
        return list(entries.every(connection))


def test_an_archive_is_open_once_and_the_same_when_opened_again(full, programme):
    folder = full.archive.folder
    with pytest.raises(ArchiveInUse):
        open_archive(folder)
    before = maintenance.stats(full)
    full.archive.close()
    again = open_archive(folder)
    with again.read() as connection:
        assert {r: maintenance.state_digest(connection, r) for r in before.state_digest} == before.state_digest
    again.close()
    programme.desks.clear()


def test_stored_records_are_kept_as_they_came(full):
    with full.archive.write() as connection:
        one = next(one for one in records.of_type(connection, "revision") if one.record.header.realm != realms.LOCAL)
        records.add(connection, [Stored(one.record, Status.QUARANTINED, "again")])
        assert records.of_entity(connection, one.record.header.entity)[0].status is Status.ADMITTED
