"""A copy of the database is of one moment, whatever is saved while it is made."""

import os
import stat

import pytest

from asm_desktop.store import records, snapshots
from asm_desktop.store.connection import intact
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.snapshots import change_copy, copy_database, read_copy


def add(archive, writer):
    with archive.write() as connection:
        records.add(connection, [Stored(writer.record(fields={"title": os.urandom(3000).hex()}), Status.ADMITTED)])


def test_saving_goes_on_while_a_copy_is_made_and_is_not_in_it(archive, writer, tmp_path, monkeypatch):
    monkeypatch.setattr(snapshots, "_PAGES", 5)
    for _ in range(20):
        add(archive, writer)
    looks = []

    def check():
        looks.append(1)
        if len(looks) < 10:
            add(archive, writer)

    with archive.read() as connection:
        before = records.count_by(connection)
        copy_database(connection, tmp_path / "copy.db", check)
    with read_copy(tmp_path / "copy.db") as connection:
        assert intact(connection)
        assert records.count_by(connection) == before == {("revision", "admitted"): 20}
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 29}


def test_a_copy_is_read_by_its_owner_alone_and_can_be_changed(archive, writer, tmp_path):
    add(archive, writer)
    with archive.read() as connection:
        copy_database(connection, tmp_path / "copy.db")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    with change_copy(tmp_path / "copy.db") as connection:
        records.add(connection, [Stored(writer.record(), Status.ADMITTED)])
    with read_copy(tmp_path / "copy.db") as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 2}
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 1}


def test_a_copy_can_be_stopped(archive, writer, tmp_path):
    add(archive, writer)

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), archive.read() as connection:
        copy_database(connection, tmp_path / "copy.db", stop)
    with archive.read() as connection:
        assert records.count_by(connection) == {("revision", "admitted"): 1}
