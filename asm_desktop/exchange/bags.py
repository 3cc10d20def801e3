"""Bags (BagIt 1.0, RFC 8493) inside zips: written as a stream with every file hashed on the way, and read back."""

import hashlib
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, BinaryIO

from asm_desktop.exchange import layout
from asm_desktop.exchange.layout import BAG_INFO, BAGIT, MANIFEST, TAG_MANIFEST
from asm_desktop.exchange.troubles import BundleDamaged
from asm_desktop.exchange.zips import OLDEST, ORDINARY, UNIX, SafeZip, pieces

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-f]{64})  ([a-z0-9./-]+)")
_BIG = 1 << 30


class Hashed:
    """A file being written into a bag: what goes in is hashed and counted."""

    def __init__(self, target: IO[bytes]) -> None:
        """Take the zip member that is open for writing."""
        self._target = target
        self._digest = hashlib.sha256()
        self.bytes = 0
        self.trouble: OSError | None = None

    def write(self, data: bytes) -> int:
        """Write bytes. A trouble of the disk is kept too, for the sealing library drops what kind it was."""
        try:
            self._target.write(data)
        except OSError as error:
            self.trouble = error
            raise
        self._digest.update(data)
        self.bytes += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back here."""

    @property
    def sha256(self) -> str:
        """Hash of what was written so far."""
        return self._digest.hexdigest()


class _Zip(zipfile.ZipFile):
    """A zip that `close` alone ends: one given up half way does not write its list of members when it is dropped."""

    def __del__(self) -> None:
        """Leave the stream alone; it may be closed by now."""


class BagWriter:
    """Writes one bag as the only folder of a zip, in the order of the calls. Equal content, equal bytes."""

    def __init__(self, stream: BinaryIO, folder: str, *, packed: bool) -> None:
        """Begin a zip on a stream that can seek; `packed`: its files are deflated unless said otherwise."""
        self._zip = _Zip(stream, "w", zipfile.ZIP_DEFLATED)
        self._packed = packed
        self._folder = folder
        self._hashes: dict[str, str] = {}
        self._payload = (0, 0)

    @contextmanager
    def member(self, name: str, *, stored: bool = False, size: int = 0) -> Iterator[Hashed]:
        """Open the next file of the bag for writing; `size` is about how long it will be (0: short)."""
        info = zipfile.ZipInfo(f"{self._folder}/{name}", OLDEST)
        info.compress_type = zipfile.ZIP_DEFLATED if self._packed and not stored else zipfile.ZIP_STORED
        info.create_system = UNIX
        info.external_attr = ORDINARY
        with self._zip.open(info, "w", force_zip64=size > _BIG) as target:
            hashed = Hashed(target)
            yield hashed
        self._hashes[name] = hashed.sha256
        if name.startswith("data/"):
            octets, files = self._payload
            self._payload = (octets + hashed.bytes, files + 1)

    def add(self, name: str, data: bytes) -> None:
        """Write a whole file."""
        with self.member(name) as target:
            target.write(data)

    def sha256(self, name: str) -> str:
        """Return the hash of a file that was written."""
        return self._hashes[name]

    def finish(self, info: Mapping[str, str], sign: Callable[[bytes], bytes] | None = None) -> None:
        """Write the bag's own files and close the zip; `sign` makes signature.txt of the tag manifest's bytes."""
        octets, files = self._payload
        about = {**info, "Payload-Oxum": f"{octets}.{files}"}
        self.add(BAGIT, _DECLARATION)
        self.add(BAG_INFO, "".join(f"{key}: {value}\n" for key, value in sorted(about.items())).encode())
        self.add(MANIFEST, _manifest(self._hashes, payload=True))
        tags = _manifest(self._hashes, payload=False)
        self.add(TAG_MANIFEST, tags)
        if sign is not None:
            self.add(layout.SIGNATURE, sign(tags))
        self._zip.close()


class BagReader:
    """A bag in a checked zip. Its lists were read, and its tag files proved against them."""

    def __init__(self, zip_file: SafeZip) -> None:
        """Read the lists; raises BundleDamaged unless they name exactly what is there."""
        self._zip = zip_file
        if self._zip.read(BAGIT, layout.MAX_SMALL_FILE) != _DECLARATION:
            raise BundleDamaged(why="it is no bag of the version we know")
        self.tag_manifest = self._zip.read(TAG_MANIFEST, layout.MAX_TAG_FILE)
        tags = _read_manifest(self.tag_manifest)
        loose = {TAG_MANIFEST, layout.SIGNATURE}
        self._hashes = dict(tags)
        self._hashes.update(_read_manifest(self.read(MANIFEST, layout.MAX_TAG_FILE)))
        if set(self._hashes) != set(self._zip.names()) - loose:
            raise BundleDamaged(why="its list of files is not what it holds")
        if any(name.startswith("data/") for name in tags):
            raise BundleDamaged(why="its lists of files are mixed up")
        self.info = _read_info(self.read(BAG_INFO, layout.MAX_SMALL_FILE))
        payload = [name for name in self._hashes if name.startswith("data/")]
        if self.info.get("Payload-Oxum") != f"{sum(map(self._zip.size, payload))}.{len(payload)}":
            raise BundleDamaged(why="it does not hold as much as it says")

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return self._zip.folder

    def names(self, prefix: str = "") -> list[str]:
        """Return the names of the listed files that begin so, sorted."""
        return sorted(name for name in self._hashes if name.startswith(prefix))

    def size(self, name: str) -> int:
        """Return the length of a file."""
        return self._zip.size(name)

    def sha256(self, name: str) -> str:
        """Return the hash that the lists give for a file."""
        return self._hashes[name]

    def signature(self) -> bytes:
        """Return the bytes of signature.txt."""
        return self._zip.read(layout.SIGNATURE, layout.MAX_SMALL_FILE)

    def read(self, name: str, limit: int) -> bytes:
        """Return the bytes of a file, proved; raises BundleDamaged."""
        data = self._zip.read(name, limit)
        if hashlib.sha256(data).hexdigest() != self._hashes.get(name):
            raise BundleDamaged(why=f"{name} is not as it was written")
        return data

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a file; raises BundleDamaged at its end unless all of it was as written."""
        digest = hashlib.sha256()
        with self._zip.open(name) as member:
            for piece in pieces(member):
                digest.update(piece)
                yield piece
        if digest.hexdigest() != self._hashes.get(name):
            raise BundleDamaged(why=f"{name} is not as it was written")

    def verify(self) -> None:
        """Read every file once; raises BundleDamaged unless all are as written."""
        for name in self.names():
            for _ in self.stream(name):
                pass


def _manifest(hashes: Mapping[str, str], *, payload: bool) -> bytes:
    """Return the lines of the manifest of the payload, or of the tag files, sorted by name."""
    names = sorted(name for name in hashes if name.startswith("data/") == payload)
    return "".join(f"{hashes[name]}  {name}\n" for name in names).encode()


def _read_manifest(data: bytes) -> dict[str, str]:
    """Return hash by name of a manifest; raises BundleDamaged."""
    found: dict[str, str] = {}
    for line in _lines(data):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise BundleDamaged(why="a list of files is out of form")
        found[match[2]] = match[1]
    return found


def _read_info(data: bytes) -> dict[str, str]:
    """Return the labels of bag-info.txt; raises BundleDamaged."""
    found: dict[str, str] = {}
    for line in _lines(data):
        label, colon, value = line.partition(": ")
        if not colon or label in found:
            raise BundleDamaged(why="bag-info.txt is out of form")
        found[label] = value
    return found


def _lines(data: bytes) -> list[str]:
    """Return the lines of a tag file; each ends with a line feed."""
    if not data:
        return []
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError:
        raise BundleDamaged(why="a list of files is out of form") from None
    if not text.endswith("\n"):
        raise BundleDamaged(why="a list of files is cut off")
    return text[:-1].split("\n")
