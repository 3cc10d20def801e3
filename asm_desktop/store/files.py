"""Writing files so that a power cut leaves them whole or absent, and the world's file troubles in plain words."""

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from asm_desktop.domain.errors import ArchiveError, BadInput, NotAllowed, Unavailable
from asm_desktop.store.connection import DiskFull

if sys.platform == "darwin":
    import fcntl

_ZEROS = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_SUPPORTED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}
_GONE = {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE}
_WRONG = {
    errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP
}  # fmt: skip


class PathForbidden(NotAllowed):
    """The system gives no rights on a file or folder."""

    code = "path-forbidden"
    summary = "The system does not allow this with “{path}”: no rights, or the place is read-only."
    remedy = "Nothing was changed. Choose another place, or ask for the rights."


class PathUnusable(BadInput):
    """A path that leads nowhere, or to the wrong sort of thing."""

    code = "path-unusable"
    summary = "“{path}” cannot be used: {why}."
    remedy = "Nothing was changed. Check the path and choose it again."


class DriveGone(Unavailable):
    """A disk or stick that fails or was pulled."""

    code = "drive-gone"
    summary = "The disk or stick with “{path}” does not answer."
    remedy = "Plug it in again or try another one; what was kept before is unchanged."


@contextmanager
def file_troubles(about: Path | None = None) -> Iterator[None]:
    """Turn the world's troubles with files into known errors, about this path or the system's; anything else passes."""
    try:
        yield
    except OSError as error:
        known = _known(error, about)
        if known is None:
            raise
        raise known from error


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole and synced, or as it was before; raises what `file_troubles` raises."""
    with file_troubles(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                sync_file(file)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(path.parent)


def wipe(path: Path) -> None:
    """Overwrite a file with zeros, then remove it.

    A magnetic disk keeps nothing of it then. Flash memory may: it writes elsewhere and keeps the old cells for a while
    (docs/decisions/0017-encryption-at-rest.md).
    """
    left = path.stat().st_size
    with path.open("r+b") as file:
        while left > 0:
            left -= file.write(bytes(min(left, _ZEROS)))
        sync_file(file)
    path.unlink()


def sync_file(file: BinaryIO) -> None:
    """Make what was written to a file durable, on macOS past the disk's own cache too."""
    file.flush()
    if sys.platform == "darwin":
        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a folder's entries durable; systems that cannot open or sync folders do so by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise
    finally:
        os.close(handle)


def _known(error: OSError, about: Path | None) -> ArchiveError | None:
    """Return the known error that a system error means, or None."""
    path = about or (error.filename if isinstance(error.filename, str) else "")
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _FORBIDDEN:
        return PathForbidden(path=path)
    if error.errno in _GONE:
        return DriveGone(path=path)
    if error.errno in _WRONG:
        return PathUnusable(path=path, why=(error.strerror or "").lower())
    return None
