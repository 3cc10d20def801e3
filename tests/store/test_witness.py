"""An archive that was copied, moved or brought back begins a new epoch by itself; one that just goes on does not."""

import json
import os
import shutil

import pytest

from asm_desktop.store import machines, own, records, witness
from asm_desktop.store.archive import EpochBegun, open_archive
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.witness import Doubt


def write(archive, writer, count=1):
    for _ in range(count):
        with archive.write() as connection:
            records.add(connection, [Stored(writer.record(), Status.ADMITTED)])


def reopened(archive):
    archive.close()
    return open_archive(archive.folder)


def file_of(archive):
    return archive._witness.file


@pytest.fixture
def used(archive, writer):
    write(archive, writer, 3)
    return archive


def test_an_archive_that_goes_on_keeps_its_epoch(used, writer):
    again = reopened(used)
    assert (again.doubt, again.notices, again.own) == (None, (), used.own)
    write(again, writer)
    third = reopened(again)
    assert (third.doubt, third.own) == (None, used.own)
    third.close()


def test_the_note_says_where_the_lanes_stand_and_names_no_group(used):
    noted = json.loads(file_of(used).read_bytes())
    assert (noted["highest"], noted["standpoint"]["epoch"]) == (3, used.own.epoch)
    assert "programme" not in file_of(used).read_text()
    assert used.folder not in file_of(used).parents


def test_an_older_copy_in_the_same_folder_begins_a_new_epoch(used, writer, tmp_path):
    used.close()
    shutil.copytree(used.folder, tmp_path / "backup")
    again = open_archive(used.folder)
    write(again, writer)
    again.close()
    shutil.rmtree(used.folder)
    shutil.copytree(tmp_path / "backup", used.folder)
    restored = open_archive(used.folder)
    assert restored.doubt == Doubt.BEHIND
    assert restored.own.epoch != used.own.epoch
    assert restored.own.replaced == (used.own.epoch,)
    assert [type(one) for one in restored.notices] == [EpochBegun]
    after = reopened(restored)
    assert (after.doubt, after.own) == (None, restored.own)
    after.close()


def test_another_history_of_the_same_length_is_noticed(used, writer, tmp_path):
    used.close()
    shutil.copytree(used.folder, tmp_path / "other")
    lane = dict(writer.last)
    for folder, entity in ((used.folder, 1), (tmp_path / "other", 2)):
        writer.last = dict(lane)
        archive = open_archive(folder)
        archive.own = used.own
        with archive.write() as connection:
            own.save(connection, used.own)
            records.add(connection, [Stored(writer.record(writer.entity(entity)), Status.ADMITTED)])
        archive.close()
    shutil.copy(tmp_path / "other" / "archive.db", used.folder / "archive.db")
    archive = open_archive(used.folder)
    assert archive.doubt == Doubt.BEHIND
    archive.close()


def test_a_copied_folder_begins_a_new_epoch_and_the_first_one_goes_on(used, tmp_path):
    used.close()
    shutil.copytree(used.folder, tmp_path / "copy")
    copy, first = open_archive(tmp_path / "copy"), open_archive(used.folder)
    assert (copy.doubt, first.doubt) == (Doubt.NO_WITNESS, None)
    assert copy.own.epoch != first.own.epoch == used.own.epoch
    copy.close()
    first.close()


@pytest.mark.parametrize(
    "spoil", [lambda file: file.unlink(), lambda file: file.write_bytes(b""), lambda file: file.write_text("{}")]
)
def test_a_note_that_is_missing_or_torn_is_doubt(used, spoil):
    used.close()
    spoil(file_of(used))
    archive = open_archive(used.folder)
    assert archive.doubt == Doubt.NO_WITNESS
    archive.close()


def test_an_archive_in_which_nothing_was_written_has_nothing_to_doubt(archive):
    archive.close()
    file_of(archive).unlink()
    again = open_archive(archive.folder)
    assert (again.doubt, again.own) == (None, archive.own)
    assert file_of(archive).is_file()
    again.close()


def test_a_count_of_bundles_alone_is_something_to_lose(archive, writer):
    with archive.write() as connection:
        own.save(connection, own.OwnOffice(**{**vars_of(archive.own), "counter": 4}))
    archive.close()
    noted = json.loads(file_of(archive).read_bytes())
    noted["standpoint"]["counter"] = 5
    file_of(archive).write_text(json.dumps(noted))
    again = open_archive(archive.folder)
    assert again.doubt == Doubt.BEHIND
    again.close()


def vars_of(office):
    return {name: getattr(office, name) for name in office.__slots__}


def test_another_machine_and_another_volume_are_noticed(used, monkeypatch):
    monkeypatch.setattr(machines, "machine", lambda: "one")
    monkeypatch.setattr(machines, "volume", lambda _folder: "first")
    used.close()
    open_archive(used.folder).close()
    monkeypatch.setattr(machines, "machine", lambda: "")
    archive = open_archive(used.folder)
    assert archive.doubt is None, "what the system does not tell says nothing"
    archive.close()
    for name, value, doubt in (("machine", "one", None), ("machine", "two", Doubt.OTHER_MACHINE)):
        monkeypatch.setattr(machines, name, lambda value=value: value)
        archive = open_archive(used.folder)
        assert archive.doubt == doubt
        writer_epoch = archive.own.epoch
        with archive.write() as connection:
            own.save(connection, own.OwnOffice(**{**vars_of(archive.own), "counter": 1}))
        archive.close()
    monkeypatch.setattr(machines, "volume", lambda _folder: "second")
    archive = open_archive(used.folder)
    assert archive.doubt == Doubt.OTHER_VOLUME
    assert writer_epoch in archive.own.replaced
    archive.close()


@pytest.mark.skipif(os.name != "posix", reason="rights are of Unix")
def test_a_note_that_cannot_be_written_stops_no_save(used, writer, monkeypatch):
    monkeypatch.setattr(witness.paths, "user_data", lambda: used.folder / "archive.db")
    used._witness = witness.Witness(used.folder, used.own.writer)
    write(used, writer)
    with used.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 4}


def test_a_write_that_fails_is_not_noted(used, writer):
    before = file_of(used).read_bytes()
    with pytest.raises(RuntimeError), used.write() as connection:  # noqa: PT012 - the write is what fails
        records.add(connection, [Stored(writer.record(), Status.ADMITTED)])
        raise RuntimeError
    assert file_of(used).read_bytes() == before


def test_notes_of_archives_long_gone_are_dropped(used, monkeypatch, tmp_path):
    monkeypatch.setattr(witness, "_MOST", 2)
    used.close()
    for number in range(3):
        shutil.copytree(used.folder, tmp_path / f"copy{number}")
        open_archive(tmp_path / f"copy{number}").close()
    assert len(list(file_of(used).parent.glob("*.json"))) == 2


def test_two_records_in_one_place_are_found_and_both_kept(archive, writer, other_writer):
    first = writer.record()
    lane = dict(writer.last)
    second = writer.record(writer.entity(1))
    writer.last = lane
    twin = writer.record(writer.entity(2))
    rest = [writer.record(writer.entity(3)), other_writer.record()]
    with archive.write() as connection:
        records.add(connection, [Stored(one, Status.ADMITTED) for one in (first, second, twin, *rest)])
    with archive.read() as connection:
        found = records.forks(connection)
        assert records.count_by(connection) == {("revision", "admitted"): 5}
    assert found == [(writer.key.writer, "00" * 8, "programme", first.id, 2)]
