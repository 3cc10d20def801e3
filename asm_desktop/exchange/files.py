"""Bundles as files: brought in through a local spool, written so that a pulled stick leaves nothing half."""

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from asm_desktop.domain.errors import BadInput, CheckFailed, Conflict, NotAllowed, Unavailable
from asm_desktop.exchange.troubles import BundleMissing
from asm_desktop.exchange.zips import pieces

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_UNSUPPORTED = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
_SPARE = 16 << 20


class NoRoomThere(Unavailable):
    """The place where a bundle is to be written is full, or the file system allows no file so large."""

    code = "no-room-there"
    summary = "There is no room for the bundle in “{folder}”."
    remedy = "No bundle was written. Free some space there, or write it to another place."


class NoRoomHere(Unavailable):
    """This laptop has no room to copy a bundle in."""

    code = "no-room-here"
    summary = "There is not enough room on this laptop to read the bundle."
    remedy = "Nothing was changed. Free some space, then import it again."


class PlaceReadOnly(NotAllowed):
    """The place where a bundle is to be written may not be written."""

    code = "place-read-only"
    summary = "“{folder}” may not be written to."
    remedy = "No bundle was written. Choose another folder, or check the switch of the stick."


class PlaceMissing(BadInput):
    """The folder for the bundle is not there."""

    code = "place-missing"
    summary = "There is no folder “{folder}”."
    remedy = "No bundle was written. Check the name, and whether the stick is plugged in."


class BundleThereAlready(Conflict):
    """A file of that name is there."""

    code = "bundle-there-already"
    summary = "There is a file “{path}” already."
    remedy = "No bundle was written. Choose another name."


class PlaceGone(Unavailable):
    """Reading or writing failed: a stick was pulled out or is broken."""

    code = "place-gone"
    summary = "The stick or disk could not be read or written."
    remedy = "Nothing was changed here. Plug it in again, and use another one if this happens twice."


class ReadBackDiffers(CheckFailed):
    """What was written is not what is read back."""

    code = "read-back-differs"
    summary = "The bundle was written, but what is read back is different."
    remedy = "It was removed. Do not trust this stick; write the bundle to another one."


@contextmanager
def place_troubles(folder: Path) -> Iterator[None]:
    """Turn what the world does to a place where a bundle is written into known errors."""
    try:
        yield
    except FileNotFoundError as error:
        raise PlaceMissing(folder=folder) from error
    except OSError as error:
        if error.errno in _FULL:
            raise NoRoomThere(folder=folder) from error
        if error.errno in _FORBIDDEN:
            raise PlaceReadOnly(folder=folder) from error
        raise PlaceGone from error


def write_safely(path: Path, write: Callable[[BinaryIO], object], check: Callable[[BinaryIO], object]) -> str:
    """Write a file so that it is there whole or not at all, and return its SHA-256 as read back.

    Written under another name, synced, read back without the cache and checked, renamed, and the folder synced.
    `check` raises a trouble of a bundle if what it reads is not what was meant; then nothing stays.
    """
    if path.exists():
        raise BundleThereAlready(path=path)
    temporary = path.with_name(f"{path.name}.part")
    with place_troubles(path.parent):
        try:
            with temporary.open("wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            sha256 = _read_back(temporary, check)
            temporary.replace(path)
            _sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)
    return sha256


def bring_in(path: Path, spool: Path) -> tuple[Path, str]:
    """Copy a bundle into the local spool and return the copy and its SHA-256; nothing is read from a stick after that.

    Raises BundleMissing, NoRoomHere, PlaceGone.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BundleMissing(path=path)
    except OSError as error:
        raise BundleMissing(path=path) from error
    spool.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(spool).free < size + _SPARE:
        raise NoRoomHere
    copy = spool / f"{os.urandom(8).hex()}.zip"
    try:
        return copy, _copy(path, copy)
    except OSError as error:
        copy.unlink(missing_ok=True)
        if error.errno in _FULL:
            raise NoRoomHere from error
        raise PlaceGone from error


def _copy(path: Path, copy: Path) -> str:
    """Copy a file and return its SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as source, copy.open("xb") as target:
        for piece in pieces(source):
            digest.update(piece)
            target.write(piece)
    return digest.hexdigest()


def _read_back(path: Path, check: Callable[[BinaryIO], object]) -> str:
    """Return the SHA-256 of a file as the disk has it, after checking it."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        for piece in pieces(file):
            digest.update(piece)
        file.seek(0)
        try:
            check(file)
        except (Conflict, OSError):
            raise
        except Exception as error:
            raise ReadBackDiffers from error
    return digest.hexdigest()


def _sync_folder(folder: Path) -> None:
    """Make a folder's entries durable; file systems that cannot do it for folders are let off."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
    finally:
        os.close(handle)
