"""Files that are missing or damaged here are told, asked for, and come again with the next bundle."""

import pytest

from asm_desktop.services.attachments import open_attachment
from asm_desktop.services.authoring import NewEntry, create_entry, read_entry
from asm_desktop.services.exchanging import BundleOptions, create_bundle
from asm_desktop.services.file_standing import FileElsewhere, FileLost, troubles_of
from asm_desktop.services.maintenance import verify
from asm_desktop.services.repairing import repair
from asm_desktop.store.blobs import FileDamaged, FileMissing


@pytest.fixture
def carried(pair, send, green, tmp_path):
    """An entry with a small and a large file that two offices have; its id and the rows of its files."""
    geita, kedougou = pair
    (tmp_path / "words.txt").write_text("Retorts keep mercury in.\n", encoding="utf-8")
    scan = b"\xff\xd8\xff\xda\0\x02" + b"\x01\x02\x03" * 3_000_000 + b"\xff\xd9"  # several pieces of a bundle
    (tmp_path / "scan.jpg").write_bytes(scan)
    entry = green("Two files")
    view = create_entry(geita, NewEntry(entry.kind, entry.values, (tmp_path / "words.txt", tmp_path / "scan.jpg")))
    send(geita, kedougou)
    send(kedougou, geita)
    return view.entity, view.rows("attachments")


def lose(desk, rows):
    for row in rows:
        desk.archive.blobs.path(row["sha256"]).unlink()


def damage(desk, rows):
    for row in rows:
        path = desk.archive.blobs.path(row["sha256"])
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)


def test_missing_files_are_told_asked_for_and_come_again(pair, send, carried):
    geita, kedougou = pair
    entity, rows = carried
    lose(kedougou, rows)
    assert set(verify(kedougou).missing_files) == {row["sha256"] for row in rows}
    told = troubles_of(kedougou, read_entry(kedougou, entity))
    assert {type(one) for one in told.values()} == {FileElsewhere}
    assert "Ask Geita for it" in str(told[rows[0]["id"]])
    with pytest.raises(FileMissing):
        open_attachment(kedougou, entity, rows[0]["id"])
    _, nothing_new = send(geita, kedougou)
    assert nothing_new.files == 0, "Geita believes that Kédougou has them"
    send(kedougou, geita)
    _, taken = send(geita, kedougou)
    assert taken.files == 2
    assert verify(kedougou).missing_files == ()
    assert troubles_of(kedougou, read_entry(kedougou, entity)) == {}
    for row in rows:
        assert open_attachment(kedougou, entity, row["id"]).bytes == int(row["bytes"])


def test_damaged_files_are_asked_for_as_soon_as_somebody_opens_them(pair, send, carried):
    geita, kedougou = pair
    entity, rows = carried
    damage(kedougou, rows)
    for row in rows:
        with pytest.raises(FileDamaged):
            open_attachment(kedougou, entity, row["id"])
    assert len(troubles_of(kedougou, read_entry(kedougou, entity))) == 2
    send(kedougou, geita)
    _, taken = send(geita, kedougou)
    assert taken.files == 2
    found = verify(kedougou)
    assert (found.faults, found.missing_files) == ((), ())


def test_damaged_files_that_a_check_found_are_asked_for(pair, send, carried):
    geita, kedougou = pair
    _, rows = carried
    damage(kedougou, rows)
    assert {fault.place for fault in verify(kedougou).faults} == {row["sha256"] for row in rows}
    repair(kedougou)
    send(kedougou, geita)
    _, taken = send(geita, kedougou)
    assert taken.files == 2
    assert verify(kedougou).faults == ()


def test_a_damaged_file_is_not_passed_on_but_asked_for_in_the_same_bundle(network, pair, send, carried):
    geita, kedougou = pair
    _, rows = carried
    damage(kedougou, rows)
    mwanza = network.office("Mwanza")
    send(geita, kedougou)
    send(geita, mwanza)
    lose(mwanza, rows)
    made, taken = send(kedougou, mwanza, full=True)
    assert "file-missing" in made.warnings
    assert taken.files == 0
    send(kedougou, geita)
    _, taken = send(geita, kedougou)
    assert taken.files == 2


def test_a_file_that_this_office_lost_itself_comes_back_from_others(pair, send, carried):
    geita, kedougou = pair
    entity, rows = carried
    lose(geita, rows)
    told = troubles_of(geita, read_entry(geita, entity))
    assert {type(one) for one in told.values()} == {FileLost}
    send(geita, kedougou)
    _, taken = send(kedougou, geita)
    assert taken.files == 2
    assert troubles_of(geita, read_entry(geita, entity)) == {}


def test_a_bundle_says_that_files_are_missing(pair, carried, tmp_path):
    _, kedougou = pair
    lose(kedougou, carried[1])
    assert "file-missing" in create_bundle(kedougou, tmp_path / "b.zip", BundleOptions(full=True)).warnings
