"""Files of a backup, on a disk or stick that may be full, slow or pulled: written so that they can be trusted.

A file is written under another name, synced, read back from the disk and only then given its name. With a key it is
closed with age (age-encryption.org/v1), piece by piece; hashes are always of the bytes as the archive has them.
"""

import hashlib
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import pyrage

from asm_desktop.domain.errors import BadData, Unavailable
from asm_desktop.store.connection import DiskFull
from asm_desktop.store.files import file_troubles, sync_file, sync_folder
from asm_desktop.store.sealed_files import SealBroken, SealedReader

PART = ".part"
_PIECE = 1 << 20
_MAX_SMALL = 256 << 20


class BackupPlaceFull(Unavailable):
    """No room where the backup is to lie."""

    code = "backup-place-full"
    summary = "There is no room left in “{place}” for another backup."
    remedy = "The backups before it are kept, and the archive is as it was. Free some space, or choose another disk."


class BackupUnreadable(BadData):
    """A file of a backup is not what it was when it was written."""

    code = "backup-damaged"
    summary = "This backup does not hold together: {why}."
    remedy = "Nothing was changed. Take another backup, older or from another disk."


@dataclass(frozen=True, slots=True)
class Lock:
    """The key that files are closed with: an age identity."""

    secret: str

    @property
    def identity(self) -> pyrage.x25519.Identity:
        """The key as the library wants it."""
        return pyrage.x25519.Identity.from_str(self.secret)


@contextmanager
def place_troubles(place: Path) -> Iterator[None]:
    """Turn troubles with the place of a backup into known errors about that place."""
    try:
        with file_troubles(place):
            yield
    except DiskFull as error:
        raise BackupPlaceFull(place=place) from error


def put(source: Path, target: Path, lock: Lock | None, check: Callable[[], None]) -> str:
    """Write a copy of a file and return its SHA-256, once it was read back and is the same; else nothing is left.

    `check` may raise to stop. Raises BackupPlaceFull, BackupUnreadable, and what `file_troubles` raises.
    """
    with file_troubles(source), source.open("rb") as stream:
        return put_stream(stream, target, lock, check)


def put_stream(stream: BinaryIO, target: Path, lock: Lock | None, check: Callable[[], None]) -> str:
    """Write what an open file still gives, as `put` does; what reading it raises passes."""
    part = target.with_name(target.name + PART)
    reader = _Reader(stream, check)
    with place_troubles(target):
        try:
            with _private(part) as file:
                _copy_in(reader, file, lock)
                sync_file(file)
                _forget(file)
            if digest_of(part, lock, check) != reader.digest.hexdigest():
                raise BackupUnreadable(why="what was written is not what the disk gives back")
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        sync_folder(target.parent)
    return reader.digest.hexdigest()


def fetch(stored: Path, target: Path, lock: Lock | None, check: Callable[[], None]) -> str:
    """Write a file of a backup into a new file, opened with its key, and return its SHA-256.

    Raises BackupUnreadable, and what `file_troubles` raises.
    """
    with file_troubles(target), _private(target) as file:
        digest = _copy_out(stored, file, lock, check)
        sync_file(file)
    return digest


@contextmanager
def opened(stored: Path, lock: Lock | None) -> Iterator[BinaryIO]:
    """Open a file of a backup for its clear bytes; raises BackupUnreadable and what `file_troubles` raises."""
    with file_troubles(stored), stored.open("rb") as stream:
        try:
            yield stream if lock is None else cast("BinaryIO", io.BufferedReader(SealedReader(stream, lock.secret)))
        except SealBroken as error:
            raise BackupUnreadable(why="a file in it cannot be opened") from error


def digest_of(stored: Path, lock: Lock | None, check: Callable[[], None] = lambda: None) -> str:
    """Return SHA-256 of a file of a backup by reading all of it; raises BackupUnreadable and the like."""
    return _copy_out(stored, None, lock, check)


def read_small(stored: Path, lock: Lock | None) -> bytes:
    """Return the bytes of a file of a backup, never written anywhere; raises BackupUnreadable and the like."""
    with file_troubles(stored):
        if stored.stat().st_size > _MAX_SMALL:
            raise BackupUnreadable(why="its manifest is too long")
    data = io.BytesIO()
    _copy_out(stored, data, lock, lambda: None)
    return data.getvalue()


class _Reader:
    """Reads a file, hashes what it gives, and keeps a trouble that the library would turn into one of its own."""

    def __init__(self, stream: BinaryIO, check: Callable[[], None]) -> None:
        self._stream, self._check = stream, check
        self.digest = hashlib.sha256()
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        try:
            self._check()
            with file_troubles():
                data = self._stream.read(_PIECE if size < 0 else size)
        except BaseException as error:
            self.trouble = error
            raise
        self.digest.update(data)
        return data


class _Writer:
    """Hashes what it gets and hands it on, if there is somewhere to hand it; keeps a trouble likewise."""

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Take bytes."""
        self.digest.update(data)
        try:
            return self._file.write(data) if self._file else len(data)
        except OSError as error:
            self.trouble = error
            raise

    def flush(self) -> None:
        """Hand on what is held back."""
        if self._file:
            self._file.flush()


def _copy_in(reader: _Reader, file: BinaryIO, lock: Lock | None) -> None:
    """Write what a reader gives into a file, closed if there is a key."""
    if lock is None:
        while data := reader.read(_PIECE):
            file.write(data)
        return
    writer = _Writer(file)
    try:
        pyrage.encrypt_io(reader, writer, [lock.identity.to_public()])
    except (pyrage.EncryptError, OSError) as error:
        raise reader.trouble or writer.trouble or error from None


def _copy_out(stored: Path, file: BinaryIO | None, lock: Lock | None, check: Callable[[], None]) -> str:
    """Read a file of a backup to its end, into a file if one is given; returns SHA-256 of its clear bytes."""
    writer = _Writer(file)
    with file_troubles(stored), stored.open("rb") as stream:
        reader = _Reader(stream, check)
        if lock is None:
            while data := reader.read(_PIECE):
                writer.write(data)
        else:
            try:
                pyrage.decrypt_io(reader, writer, [lock.identity])
            except (pyrage.DecryptError, OSError) as error:
                trouble = reader.trouble or writer.trouble
                raise trouble or BackupUnreadable(why="a file in it cannot be opened") from error
    return writer.digest.hexdigest()


@contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that only its owner may read, in place of one that was left there."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "w+b") as file:
        yield file


def _forget(file: BinaryIO) -> None:
    """Make the system read a file from the disk again, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
