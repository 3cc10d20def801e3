"""The world's troubles, made for real: a full disk, a read-only place, a limit on files, a busy database."""

import os
import subprocess
import sys
import textwrap

import pytest

from asm_desktop.domain.errors import Unavailable
from asm_desktop.store import records
from asm_desktop.store.archive import new_archive, open_archive
from asm_desktop.store.connection import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveReadOnly,
    ArchiveUnreachable,
    DiskFull,
    open_engine,
    reading,
    writing,
)
from asm_desktop.store.files import PathForbidden, write_whole
from asm_desktop.store.records import Status, Stored


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 2 MB; only root can make one."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def pragma(engine, name):
    with reading(engine) as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_what_safety_rests_on_really_holds(archive):
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert {name: pragma(archive._engine, name) for name in expected} == expected


def test_a_database_that_refuses_wal_is_not_opened():
    with pytest.raises(ArchiveReadOnly), reading(open_engine(":memory:")):
        pass


def test_a_full_disk_is_told_and_nothing_is_changed(small_disk, writer):
    archive = new_archive(small_disk / "archive", writer.own())
    kept = 0
    with pytest.raises(DiskFull):  # noqa: PT012 - one of many writes is the one that fails
        while kept < 1000:
            fields = {"title": os.urandom(4000).hex()}
            with archive.write() as connection:
                records.add(connection, [Stored(writer.record(fields=fields), Status.ADMITTED)])
            kept += 1
    assert kept > 10
    with pytest.raises(DiskFull):
        archive.blobs.add_bytes(os.urandom(2_000_000))
    assert list((small_disk / "archive" / "attachments").iterdir()) == []
    with pytest.raises(DiskFull):
        write_whole(small_disk / "card", os.urandom(2_000_000))
    assert sorted(path.name for path in small_disk.iterdir()) == ["archive"]
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): kept}
    archive.close()
    again = open_archive(small_disk / "archive")
    with again.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): kept}
    again.close()


def test_no_archive_is_left_where_there_is_no_room_for_one(small_disk, writer):
    (small_disk / "filler").write_bytes(bytes(2_000_000 - 40_000))
    with pytest.raises(DiskFull):
        new_archive(small_disk / "archive", writer.own())
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_read_only_disk_is_told(small_disk, writer):
    new_archive(small_disk / "archive", writer.own()).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(ArchiveReadOnly):
        open_archive(small_disk / "archive")
    with pytest.raises(PathForbidden):
        new_archive(small_disk / "other", writer.own())
    with pytest.raises(PathForbidden):
        write_whole(small_disk / "card", b"x")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_told(archive, writer, tmp_path):
    archive.close()
    archive.folder.chmod(0o555)
    try:
        with pytest.raises((ArchiveReadOnly, ArchiveUnreachable)):
            open_archive(archive.folder)
        with pytest.raises(PathForbidden):
            new_archive(archive.folder / "inner", writer.own())
    finally:
        archive.folder.chmod(0o755)
    open_archive(archive.folder).close()
    assert tmp_path.exists()


@pytest.mark.skipif(os.name != "posix", reason="limits on the size of files are of Unix")
def test_a_file_that_may_not_grow_is_told_and_the_archive_stays_whole(archive):
    archive.close()
    program = f"""
        import resource, signal
        from pathlib import Path
        from asm_desktop.domain.errors import Unavailable
        from asm_desktop.store.archive import open_archive
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        archive = open_archive(Path({str(archive.folder)!r}))
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
        kept = 0
        try:
            while kept < 1000:
                with archive.write() as connection:
                    connection.exec_driver_sql("INSERT INTO meta VALUES (?, zeroblob(9000))", (str(kept),))
                kept += 1
        except Unavailable as error:
            print(kept, error.exit_code)
        try:
            archive.blobs.add_bytes(bytes(500_000))
        except Unavailable as error:
            print(error.code)
    """  # noqa: S608 - the test's own text
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    (first, second) = done.stdout.splitlines()
    kept, exit_code = map(int, first.split())
    assert (exit_code, second) == (Unavailable.exit_code, DiskFull.code)
    again = open_archive(archive.folder)
    with again.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM meta").scalar() == kept + 1
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert list(again.blobs.every()) == []
    again.close()


def test_another_writer_is_waited_for_and_then_told(archive):
    second = open_engine(archive.folder / "archive.db")
    assert pragma(second, "busy_timeout") >= 1000
    pragma(second, "busy_timeout = 10")
    with archive.write(), pytest.raises(ArchiveBusy), writing(second):
        pass
    second.dispose()


def test_a_damaged_page_is_told_when_it_is_read(archive, writer):
    with archive.write() as connection:
        records.add(connection, [Stored(writer.record(writer.entity(n)), Status.ADMITTED) for n in range(300)])
    archive.close()
    file = archive.folder / "archive.db"
    data = bytearray(file.read_bytes())
    for page in range(8, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(bytes(data))
    with pytest.raises(ArchiveDamaged):
        read_all(archive.folder, [writer.entity(number) for number in range(300)])


def read_all(folder, entities):
    archive = open_archive(folder)
    try:
        with archive.read() as connection:
            return [records.of_entity(connection, entity) for entity in entities]
    finally:
        archive.close()


def test_our_own_mistakes_are_not_taken_for_the_worlds(archive):
    with pytest.raises(Exception, match="no such table") as caught, archive.read() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")
    assert not hasattr(caught.value, "exit_code")
