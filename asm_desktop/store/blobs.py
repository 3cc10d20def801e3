"""Attachments as files named by their SHA-256, beside the database. Equal bytes are kept once.

In an encrypted archive each is closed with age, under a name that tells its hash to nobody without the key. Hashes are
always of the plain bytes, and are proved after they were opened.
"""

import hashlib
import io
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from asm_desktop.domain.errors import BadData
from asm_desktop.store.files import file_troubles, sync_file, sync_folder, wipe
from asm_desktop.store.keys import PRIVATE, Keys
from asm_desktop.store.sealed_files import SealBroken, SealedReader, seal_pieces

SEALED = ".age"
"""How the names of closed files end."""

_PIECE = 1 << 20
_NAME = re.compile(r"[0-9a-f]{64}")
_LENT = "lent-"
_BESIDE = ".damaged"


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
    """The folder of attachments, in an archive without keys or with them."""

    def __init__(self, folder: Path, keys: Keys | None = None) -> None:
        """Take the folder; it is made when the first file comes."""
        self._folder = folder
        self._keys = keys

    def path(self, sha256: str) -> Path:
        """Return where the file with this hash lies or would lie; what is there may be closed, so `open` it."""
        if self._keys is None:
            return self._plain(sha256)
        name = self._keys.hidden(sha256)
        return self._folder / name[:2] / f"{name}{SEALED}"

    def has(self, sha256: str) -> bool:
        """Say whether the file is here."""
        return self.path(sha256).is_file() or self._plain(sha256).is_file()

    def add(self, pieces: Iterable[bytes], sha256: str = "") -> Blob:
        """Keep bytes; they are synced and in place before this returns. Twice is once. What `pieces` raises passes."""
        counted = _Counted(pieces)
        with file_troubles():
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix="new-", suffix=".part", dir=self._folder)
            temporary = Path(name)
            try:
                with os.fdopen(handle, "w+b") as file:
                    write_pieces(file, counted, self._keys)
                    if sha256 and counted.sha256 != sha256:
                        raise _Unexpected
                    sync_file(file)
                self._settle(temporary, self.path(counted.sha256))
            finally:
                temporary.unlink(missing_ok=True)
        return Blob(counted.sha256, counted.bytes)

    def add_file(self, source: Path) -> Blob:
        """Keep a copy of a file; raises what `file_troubles` raises."""
        with file_troubles(), source.open("rb") as stream:
            return self.add(pieces_of(stream))

    def add_bytes(self, data: bytes) -> Blob:
        """Keep bytes."""
        return self.add([data])

    def add_expected(self, sha256: str, data: Iterable[bytes]) -> bool:
        """Keep bytes that come from outside if they are what a hash promises; else nothing of them stays."""
        try:
            self.add(data, sha256)
        except _Unexpected:
            return False
        return True

    @contextmanager
    def open(self, sha256: str) -> Iterator[BinaryIO]:
        """Open a file for reading its plain bytes from any place; raises FileMissing, FileDamaged."""
        with damage_of(sha256):
            try:
                stream = open_plain(self.path(sha256), self._keys)
            except FileNotFoundError:
                stream = self._open_left_plain(sha256)
            with stream:
                yield stream

    def read(self, sha256: str) -> bytes:
        """Return the bytes of a file, checked; raises FileMissing, FileDamaged."""
        with self.open(sha256) as stream:
            data = stream.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise FileDamaged(sha256=sha256[:12])
        return data

    def check(self, sha256: str) -> int:
        """Return the length of a file after checking its bytes; raises FileMissing, FileDamaged."""
        with self.open(sha256) as stream:
            if _digest(stream) != sha256:
                raise FileDamaged(sha256=sha256[:12])
            return stream.tell()

    def size(self, sha256: str) -> int:
        """Return the length of a file without reading it; raises FileMissing, FileDamaged."""
        with self.open(sha256) as stream:
            return stream.seek(0, io.SEEK_END)

    def lend(self, sha256: str) -> Path:
        """Return a path to the checked bytes of a file, for programs that want one; `give_back` it.

        In an encrypted archive it is a copy in the private folder. Raises FileMissing, FileDamaged.
        """
        self.check(sha256)
        if self._keys is None:
            return self.path(sha256)
        with file_troubles():
            private = self._folder.parent / PRIVATE
            private.mkdir(0o700, exist_ok=True)
            place = Path(tempfile.mkdtemp(prefix=_LENT, dir=private)) / sha256
            with self.open(sha256) as stream, place.open("xb") as copy:
                shutil.copyfileobj(stream, copy, _PIECE)
        return place

    def give_back(self, lent: Path) -> None:
        """Let go of a path that was lent; a copy is overwritten and removed."""
        if self._keys is not None and lent.parent.name.startswith(_LENT):
            with file_troubles():
                wipe(lent)
                lent.parent.rmdir()

    @contextmanager
    def lent(self, sha256: str) -> Iterator[Path]:
        """Lend a file for a while; raises FileMissing, FileDamaged."""
        path = self.lend(sha256)
        try:
            yield path
        finally:
            self.give_back(path)

    def remove(self, sha256: str) -> None:
        """Overwrite and remove the bytes of a file that nothing may show any more; it may be gone already."""
        with file_troubles():
            for place in {self.path(sha256), self._plain(sha256)}:
                for path in (place, _beside(place)):
                    if path.is_file():
                        wipe(path)

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
            yield from sorted(filter(None, {self._hash(path.name) for path in self._folder.glob("??/*")}))

    def close_plain(self, sha256: str) -> None:
        """Close a file that lies plain, as it is, and overwrite what was plain.

        A closed one that is there already is whole, for it was synced before it had its name; then the plain one may be
        half overwritten, and is overwritten again.
        """
        plain = self._plain(sha256)
        if not self.path(sha256).is_file():
            with file_troubles(), plain.open("rb") as stream:
                self._rewrite(pieces_of(stream), self.path(sha256), self._keys)
        with file_troubles():
            wipe(plain)

    def open_closed(self, sha256: str) -> bool:
        """Write a closed file plain and remove the closed one; False if it is damaged and nothing is left of it."""
        try:
            with damage_of(sha256), open_plain(self.path(sha256), self._keys) as stream:
                self._rewrite(pieces_of(stream), self._plain(sha256), None)
        except FileDamaged:
            whole = False
        else:
            whole = True
        self.path(sha256).unlink()
        return whole

    def drop_beside(self, *, closed: bool) -> None:
        """Overwrite and remove what lies beside, taken out of its place: closed files, or those that lie plain."""
        with file_troubles():
            for path in self._folder.glob(f"??/*{_BESIDE}"):
                if path.name.removesuffix(_BESIDE).endswith(SEALED) is closed:
                    wipe(path)

    def left_closed(self) -> Iterator[str]:
        """Yield the hashes of files that are closed."""
        if self._folder.is_dir():
            names = (path.name for path in self._folder.glob(f"??/*{SEALED}"))
            yield from sorted(filter(None, map(self._hash, names)))

    def left_plain(self) -> Iterator[str]:
        """Yield the hashes of files that lie plain: all of them in an archive without keys."""
        if self._folder.is_dir():
            yield from sorted(path.name for path in self._folder.glob("??/*") if _NAME.fullmatch(path.name))

    def sweep(self) -> None:
        """Drop what a power cut left half written."""
        for part in self._folder.glob("new-*.part"):
            part.unlink(missing_ok=True)

    def _rewrite(self, pieces: Iterable[bytes], place: Path, keys: Keys | None) -> None:
        """Write pieces into a new file at a place, closed or not; synced before it has its name."""
        with file_troubles():
            handle, name = tempfile.mkstemp(prefix="new-", suffix=".part", dir=self._folder)
            temporary = Path(name)
            try:
                with os.fdopen(handle, "w+b") as file:
                    write_pieces(file, pieces, keys)
                    sync_file(file)
                self._settle(temporary, place)
            finally:
                temporary.unlink(missing_ok=True)

    def _plain(self, sha256: str) -> Path:
        """Return where a plain file lies or would lie."""
        return self._folder / sha256[:2] / sha256

    def _open_left_plain(self, sha256: str) -> BinaryIO:
        """Open a file that is not closed yet, as after a power cut while a passphrase was set; raises FileMissing."""
        try:
            return self._plain(sha256).open("rb")
        except FileNotFoundError:
            raise FileMissing from None

    def _hash(self, name: str) -> str:
        """Return the hash of the file with this name, "" if that is none of ours."""
        if _NAME.fullmatch(name):
            return name
        stem = name.removesuffix(SEALED)
        known = self._keys is not None and stem != name and _NAME.fullmatch(stem)
        return self._keys.shown(stem) if known and self._keys else ""

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
    return place.with_name(f"{place.name}{_BESIDE}")


class _Counted:
    """Hands pieces on, and knows hash and length of what went by."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._digest = hashlib.sha256()
        self.bytes = 0

    def __iter__(self) -> Iterator[bytes]:
        """Yield the pieces."""
        for piece in self._pieces:
            self._digest.update(piece)
            self.bytes += len(piece)
            yield piece

    @property
    def sha256(self) -> str:
        """The hash of all that went by."""
        return self._digest.hexdigest()


@contextmanager
def damage_of(sha256: str) -> Iterator[None]:
    """Turn what a closed file that was changed raises into FileDamaged."""
    try:
        yield
    except SealBroken as error:
        raise FileDamaged(sha256=sha256[:12]) from error


def write_pieces(file: BinaryIO, pieces: Iterable[bytes], keys: Keys | None) -> None:
    """Write pieces into a file, closed if there are keys."""
    if keys is None:
        for piece in pieces:
            file.write(piece)
    else:
        seal_pieces(pieces, file, keys.recipient)


def open_plain(path: Path, keys: Keys | None) -> BinaryIO:
    """Open a file for its plain bytes, from any place; raises SealBroken and what the system raises."""
    stream = path.open("rb")
    if keys is None:
        return stream
    try:
        return cast("BinaryIO", io.BufferedReader(SealedReader(stream, keys.identity), _PIECE))
    except BaseException:
        stream.close()
        raise


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """Yield a stream piece by piece."""
    while piece := stream.read(_PIECE):
        yield piece


def _digest(stream: BinaryIO) -> str:
    """Return SHA-256 of a stream from its place to its end."""
    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()
