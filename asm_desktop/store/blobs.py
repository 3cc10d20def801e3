"""Attachments as files named by their SHA-256, beside the database. Equal bytes are kept once."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from asm_desktop.domain.errors import BadData
from asm_desktop.store.files import file_troubles, sync_file, sync_folder

_PIECE = 1 << 20


class FileDamaged(BadData):
    """The bytes of an attachment are not those its name promises."""

    code = "file-damaged"
    summary = "A file of this entry is damaged ({sha256})."
    remedy = "Ask another office for it: a bundle from there brings it back."


class FileMissing(BadData):
    """The bytes of an attachment are not here."""

    code = "file-missing"
    summary = "A file of this entry is not here yet."
    remedy = "Ask the office that brought it in for a bundle with its files."


class _Unexpected(Exception):
    """Bytes that came are not those that were promised."""


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes that are kept: hash and length."""

    sha256: str
    bytes: int


class BlobStore:
    """The folder of attachments."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; it is made when the first file comes."""
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Return where the file with this hash lies or would lie."""
        return self._folder / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        """Say whether the file is here."""
        return self.path(sha256).is_file()

    def add(self, write: Callable[[BinaryIO], object]) -> Blob:
        """Keep what `write` writes; it is synced and in place before this returns. Twice is once."""
        with file_troubles():
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix="new-", suffix=".part", dir=self._folder)
            temporary = Path(name)
            try:
                with os.fdopen(handle, "w+b") as file:
                    write(file)
                    sync_file(file)
                    file.seek(0)
                    blob = Blob(_digest(file), file.tell())
                self._settle(temporary, self.path(blob.sha256))
            finally:
                temporary.unlink(missing_ok=True)
        return blob

    def add_file(self, source: Path) -> Blob:
        """Keep a copy of a file; raises what `file_troubles` raises."""
        with file_troubles(), source.open("rb") as stream:
            return self.add(lambda file: shutil.copyfileobj(stream, file, _PIECE))

    def add_bytes(self, data: bytes) -> Blob:
        """Keep bytes."""
        return self.add(lambda file: file.write(data))

    def add_expected(self, sha256: str, data: Iterable[bytes]) -> bool:
        """Keep bytes that come from outside if they are what a hash promises; else nothing of them stays."""
        digest = hashlib.sha256()

        def write(file: BinaryIO) -> None:
            for piece in data:
                digest.update(piece)
                file.write(piece)
            if digest.hexdigest() != sha256:
                raise _Unexpected

        try:
            self.add(write)
        except _Unexpected:
            return False
        return True

    @contextmanager
    def open(self, sha256: str) -> Iterator[BinaryIO]:
        """Open a file for reading; raises FileMissing."""
        try:
            stream = self.path(sha256).open("rb")
        except FileNotFoundError:
            raise FileMissing from None
        with stream:
            yield stream

    def read(self, sha256: str) -> bytes:
        """Return the bytes of a file, checked; raises FileMissing, FileDamaged."""
        with self.open(sha256) as stream:
            data = stream.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise FileDamaged(sha256=sha256[:12])
        return data

    def verified(self, sha256: str) -> Path:
        """Return the path of a file after checking its bytes; raises FileMissing, FileDamaged."""
        with self.open(sha256) as stream:
            if _digest(stream) != sha256:
                raise FileDamaged(sha256=sha256[:12])
        return self.path(sha256)

    def set_aside(self, sha256: str) -> None:
        """Take a damaged file out of its place, so that it counts as missing and is asked for again.

        Its bytes stay beside until a whole one comes: part of them may still be worth something to somebody.
        """
        place = self.path(sha256)
        with file_troubles():
            place.replace(_beside(place))
            sync_folder(place.parent)

    def every(self) -> Iterator[str]:
        """Yield the hashes of all files here, sorted."""
        if self._folder.is_dir():
            yield from sorted(path.name for path in self._folder.glob("??/*") if len(path.name) == 64)

    def remove(self, sha256: str) -> None:
        """Remove the bytes of a file that nothing may show any more; it may be gone already."""
        with file_troubles(self.path(sha256)):
            self.path(sha256).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Drop what a power cut left half written."""
        for part in self._folder.glob("new-*.part"):
            part.unlink(missing_ok=True)

    def _settle(self, temporary: Path, place: Path) -> None:
        """Give a synced temporary file its name, in place of a damaged one; the folders' own entries are synced too."""
        if not place.parent.is_dir():
            place.parent.mkdir(exist_ok=True)
            sync_folder(self._folder)
        temporary.replace(place)
        _beside(place).unlink(missing_ok=True)
        sync_folder(place.parent)


def _beside(place: Path) -> Path:
    """Return where a file lies that was damaged in its place."""
    return place.with_name(f"{place.name}.damaged")


def _digest(stream: BinaryIO) -> str:
    """Return SHA-256 of a stream from its place to its end."""
    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()
