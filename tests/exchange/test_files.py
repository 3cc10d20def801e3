import errno
import hashlib
import os
import stat

import pytest

from asm_desktop.exchange import files
from asm_desktop.exchange.files import (
    BundleThereAlready,
    NoRoomHere,
    NoRoomThere,
    PlaceMissing,
    PlaceReadOnly,
    ReadBackDiffers,
    bring_in,
    write_safely,
)
from asm_desktop.exchange.troubles import BundleDamaged, BundleMissing


def nothing(_file):
    return None


def test_a_file_is_written_whole_and_hashed(tmp_path):
    path = tmp_path / "bundle.zip"
    assert write_safely(path, lambda file: file.write(b"data"), nothing) == hashlib.sha256(b"data").hexdigest()
    assert path.read_bytes() == b"data"
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_kept(tmp_path):
    path = tmp_path / "bundle.zip"
    path.write_bytes(b"old")
    with pytest.raises(BundleThereAlready):
        write_safely(path, lambda file: file.write(b"new"), nothing)
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "trouble"), [(errno.ENOSPC, NoRoomThere), (errno.EROFS, PlaceReadOnly), (errno.EFBIG, NoRoomThere)]
)
def test_nothing_stays_when_the_disk_fails(tmp_path, number, trouble):
    def fail(file):
        file.write(b"half")
        raise OSError(number, "trouble")

    with pytest.raises(trouble):
        write_safely(tmp_path / "bundle.zip", fail, nothing)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(PlaceMissing):
        write_safely(tmp_path / "no" / "bundle.zip", lambda file: file.write(b"x"), nothing)


def test_a_file_is_synced_before_it_gets_its_name_and_its_folder_after_that(tmp_path, monkeypatch):
    path = tmp_path / "bundle.zip"
    sync = os.fsync
    steps = []

    def noted(handle):
        steps.append((stat.S_ISDIR(os.fstat(handle).st_mode), path.exists()))
        sync(handle)

    monkeypatch.setattr(files.os, "fsync", noted)
    write_safely(path, lambda file: file.write(b"data"), nothing)
    assert steps == [(False, False), *([(True, True)] if os.name != "nt" else [])]


def test_a_failed_sync_of_file_or_folder_is_no_success(tmp_path, monkeypatch):
    def fail(_handle):
        raise OSError(errno.EIO, "trouble")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(files.PlaceGone):
        write_safely(tmp_path / "bundle.zip", lambda file: file.write(b"x"), nothing)


def test_what_is_read_back_is_checked_before_it_gets_its_name(tmp_path):
    def differs(file):
        assert file.read() == b"data"
        raise BundleDamaged(why="not the same")

    with pytest.raises(ReadBackDiffers):
        write_safely(tmp_path / "bundle.zip", lambda file: file.write(b"data"), differs)
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_is_copied_in_and_hashed(tmp_path):
    source = tmp_path / "there.zip"
    source.write_bytes(b"data" * 1000)
    copy, sha256 = bring_in(source, tmp_path / "spool")
    assert copy.read_bytes() == source.read_bytes()
    assert sha256 == hashlib.sha256(source.read_bytes()).hexdigest()


def test_a_missing_file_or_a_folder_is_told(tmp_path):
    for path in (tmp_path / "no.zip", tmp_path):
        with pytest.raises(BundleMissing):
            bring_in(path, tmp_path / "spool")


def test_too_little_room_here_is_told_before_copying(tmp_path, monkeypatch):
    source = tmp_path / "there.zip"
    source.write_bytes(b"data")
    monkeypatch.setattr(
        files.shutil, "disk_usage", lambda _path: os.terminal_size((0, 0)) and type("U", (), {"free": 10})
    )
    with pytest.raises(NoRoomHere):
        bring_in(source, tmp_path / "spool")
    assert list((tmp_path / "spool").iterdir()) == []
