import errno
import os

import pytest

from asm_desktop.store import files
from asm_desktop.store.connection import DiskFull
from asm_desktop.store.files import DriveGone, PathForbidden, PathUnusable, file_troubles, sync_folder, write_whole


@pytest.mark.parametrize(
    ("number", "known"),
    [
        (errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EFBIG, DiskFull), (errno.EACCES, PathForbidden),
        (errno.EROFS, PathForbidden), (errno.EIO, DriveGone), (errno.ENODEV, DriveGone), (errno.ENOENT, PathUnusable),
        (errno.ENAMETOOLONG, PathUnusable), (errno.ENOTDIR, PathUnusable),
    ],
)  # fmt: skip
def test_the_worlds_troubles_are_known_ones_that_name_the_place(number, known):
    with pytest.raises(known) as caught, file_troubles():
        raise OSError(number, os.strerror(number), "/some/place")
    assert "{" not in str(caught.value)
    assert known is DiskFull or "/some/place" in str(caught.value)


def test_other_troubles_pass():
    with pytest.raises(ChildProcessError), file_troubles():
        raise ChildProcessError(errno.ECHILD, "no child")


def test_a_file_is_whole_or_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "card"
    write_whole(path, b"first")
    assert path.read_bytes() == b"first"

    def broken(_file):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files, "sync_file", broken)
    with pytest.raises(DiskFull):
        write_whole(path, b"second")
    assert path.read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["card"]


def test_a_folder_that_cannot_be_synced_is_no_trouble_unless_the_disk_fails(tmp_path, monkeypatch):
    def failing(number):
        def fsync(_handle):
            raise OSError(number, "x")

        return fsync

    monkeypatch.setattr(os, "fsync", failing(errno.EINVAL))
    sync_folder(tmp_path)
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))
    with pytest.raises(OSError, match="x"):
        sync_folder(tmp_path)
