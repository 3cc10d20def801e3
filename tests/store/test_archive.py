import os
import subprocess
import sys
import textwrap
import threading

import pytest
import sqlcipher3.dbapi2

from asm_desktop.store import own, records
from asm_desktop.store.archive import ArchiveExists, ArchiveInUse, NoArchive, new_archive, open_archive
from asm_desktop.store.connection import ArchiveDamaged
from asm_desktop.store.files import PathUnusable
from asm_desktop.store.migrations import ArchiveTooNew
from asm_desktop.store.records import Status, Stored


def reopened(archive):
    archive.close()
    return open_archive(archive.folder)


def test_what_was_kept_is_there_when_opened_again(archive, writer):
    record = writer.record()
    with archive.write() as connection:
        records.add(connection, [Stored(record, Status.ADMITTED)])
    again = reopened(archive)
    with again.read() as connection:
        assert [one.record for one in records.of_entity(connection, writer.entity())] == [record]
    assert again.own == writer.own()
    again.close()


def test_a_write_that_fails_leaves_nothing(archive, writer):
    with pytest.raises(RuntimeError), archive.write() as connection:  # noqa: PT012 - the write is what fails
        records.add(connection, [Stored(writer.record(), Status.ADMITTED)])
        raise RuntimeError
    with archive.read() as connection:
        assert records.count_by(connection) == {}


def test_a_reader_sees_one_unchanging_state_while_somebody_writes(archive, writer):
    with archive.read() as reader:
        assert records.count_by(reader) == {}
        with archive.write() as connection:
            records.add(connection, [Stored(writer.record(), Status.ADMITTED)])
        assert records.count_by(reader) == {}
    with archive.read() as reader:
        assert records.count_by(reader) == {("revision", "admitted"): 1}


def test_the_first_records_come_with_the_archive(tmp_path, writer):
    archive = new_archive(tmp_path / "a", writer.own(), [Stored(writer.record(), Status.ADMITTED)])
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 1}
    archive.close()


def test_an_archive_is_open_in_one_place_only(archive):
    with pytest.raises(ArchiveInUse):
        open_archive(archive.folder)
    reopened(archive).close()


def test_another_process_finds_it_open(archive):
    program = f"""
        from pathlib import Path
        from asm_desktop.store.archive import ArchiveInUse, open_archive
        try:
            open_archive(Path({str(archive.folder)!r}))
        except ArchiveInUse:
            print("in use")
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.strip() == "in use"


def test_a_folder_without_archive_is_told(tmp_path):
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(NoArchive):
            open_archive(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_second_archive_is_not_made_over_the_first(archive, writer):
    archive.close()
    before = (archive.folder / "archive.db").read_bytes()
    with pytest.raises(ArchiveExists):
        new_archive(archive.folder, writer.own())
    assert (archive.folder / "archive.db").read_bytes() == before
    open_archive(archive.folder).close()


def test_a_place_that_is_a_file_is_told(tmp_path, writer):
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(PathUnusable):
            new_archive(place, writer.own())
    with pytest.raises((PathUnusable, NoArchive)):
        open_archive(tmp_path / "file")
    with pytest.raises(PathUnusable):
        open_archive(tmp_path / ("x" * 300))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_folders_made_on_the_way_go_again_when_it_fails(tmp_path, writer, monkeypatch):
    monkeypatch.setattr(own, "save", lambda *_: 1 / 0)
    (tmp_path / "kept").mkdir()
    with pytest.raises(ZeroDivisionError):
        new_archive(tmp_path / "kept" / "a" / "b", writer.own())
    assert [path.name for path in tmp_path.rglob("*")] == ["kept"]


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be one" * 100, b"", b"SQLite format 3\0"]
)
def test_a_file_that_is_no_database_is_told_and_left_alone(archive, content):
    archive.close()
    file = archive.folder / "archive.db"
    file.write_bytes(content)
    for name in ("archive.db-wal", "archive.db-shm"):
        (archive.folder / name).unlink(missing_ok=True)
    with pytest.raises(ArchiveDamaged):
        open_archive(archive.folder)
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_told_and_left_alone(tmp_path):
    file = tmp_path / "archive.db"
    foreign = sqlcipher3.dbapi2.connect(str(file))
    foreign.execute("CREATE TABLE theirs (x)")
    foreign.commit()
    foreign.close()
    before = file.read_bytes()
    with pytest.raises(ArchiveDamaged):
        open_archive(tmp_path)
    assert file.read_bytes() == before


def test_a_truncated_archive_is_told(archive):
    archive.close()
    file = archive.folder / "archive.db"
    file.write_bytes(file.read_bytes()[: 3 * 4096 + 17])
    with pytest.raises(ArchiveDamaged):
        open_archive(archive.folder)
    with pytest.raises(ArchiveDamaged):
        open_archive(archive.folder)


def test_an_archive_of_a_newer_version_is_told_and_left_alone(archive):
    with archive.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    archive.close()
    with pytest.raises(ArchiveTooNew) as caught:
        open_archive(archive.folder)
    assert "9999" in str(caught.value)


def test_half_written_files_are_swept_when_it_is_opened(archive):
    archive.blobs.add_bytes(b"kept")
    part = archive.folder / "attachments" / "new-abc.part"
    part.write_bytes(b"half")
    again = reopened(archive)
    assert not part.exists()
    assert len(list(again.blobs.every())) == 1
    again.close()


def test_what_one_thread_opened_another_one_closes(archive):
    archive.close()
    opened = []
    worker = threading.Thread(target=lambda: opened.append(open_archive(archive.folder)))
    worker.start()
    worker.join()
    opened[0].close()
    open_archive(archive.folder).close()
