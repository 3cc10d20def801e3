"""Boxes: the records and attachments of one realm as a signed bag, before it is closed and after it was opened."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, Self

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import SigningKey, WriterId, is_hex, verify, writer_id
from asm_desktop.domain.realms import Realm
from asm_desktop.exchange import layout
from asm_desktop.exchange.bags import BagReader, BagWriter, Hashed
from asm_desktop.exchange.layout import BOX_JSON, KNOWLEDGE_JSON, record_file
from asm_desktop.exchange.troubles import BoxDamaged, BundleDamaged, BundleTooNew
from asm_desktop.exchange.zips import Rules, SafeZip

BOX_FORMAT = "asm-desktop/box"
_RULES = Rules(layout.BOX_FOLDER, layout.BOX_MEMBER, layout.MAX_BOX_MEMBERS)
_BLOCK = 256 << 10
_BLOCKS_WAITING = 4


@dataclass(slots=True)
class Counts:
    """What a box holds: lines, those with content, whole files, pieces of files, and bytes of these before packing."""

    records: int = 0
    contents: int = 0
    blobs: int = 0
    chunks: int = 0
    record_bytes: int = 0
    file_bytes: int = 0

    def to_json(self) -> dict[str, Json]:
        """Return the JSON value that stands in box.json."""
        return {
            "records": self.records, "contents": self.contents, "blobs": self.blobs, "chunks": self.chunks,
            "record-bytes": self.record_bytes, "file-bytes": self.file_bytes,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """An attachment in a box, whole (`number` is None) or one piece of it."""

    sha256: str
    number: int | None
    bytes: int

    @property
    def name(self) -> str:
        """The name of its file."""
        if self.number is None:
            return layout.blob_file(self.sha256)
        return layout.chunk_file(self.sha256, self.number)


class BoxWriter:
    """Writes one box. Call `records` for the orders, then for the rest, then the files, then `finish`."""

    def __init__(self, stream: BinaryIO, archive: str, realm: Realm, key: SigningKey) -> None:
        """Begin a box on a local file that can seek."""
        self._bag = BagWriter(stream, "box", packed=True)
        self._archive = archive
        self._realm = realm
        self._key = key
        self._files = 0
        self._uses: set[str] = set()
        self.counts = Counts()

    def knowledge(self, data: bytes) -> None:
        """Put in the maker's knowledge file of this realm."""
        self._bag.add(KNOWLEDGE_JSON, data)

    def records(self, lines: Iterable[bytes]) -> None:
        """Put in lines of records, in the order given; they begin a new file, which is there even if it stays empty."""
        source = iter(lines)
        more = True
        while more:
            self._files += 1
            with self._bag.member(record_file(self._files)) as target, _Behind(target) as behind:
                more = self._fill(behind, source)

    def file(self, piece: Piece, source: BinaryIO) -> None:
        """Put in an attachment or one piece of it; `source` stands at its first byte."""
        with self._bag.member(piece.name, stored=True, size=piece.bytes) as target:
            left = piece.bytes
            while left and (data := source.read(min(left, _BLOCK))):
                target.write(data)
                left -= len(data)
        self.counts.file_bytes += piece.bytes
        if piece.number is None:
            self.counts.blobs += 1
        else:
            self.counts.chunks += 1
            self._uses.add("chunks")

    def uses(self, feature: str) -> None:
        """Note that the box makes use of a feature."""
        self._uses.add(feature)

    def finish(self) -> None:
        """Write box.json, the bag's lists and the signature."""
        about: Json = {
            "format": BOX_FORMAT, "version": layout.VERSION, "archive": self._archive, "from": self._key.writer,
            "realm": self._realm, "counts": self.counts.to_json(), "requires": [], "uses": [*sorted(self._uses)],
        }  # fmt: skip
        self._bag.add(BOX_JSON, canonical.encode(about))
        self._bag.finish({}, self._sign)

    def _fill(self, behind: "_Behind", source: Iterator[bytes]) -> bool:
        """Write lines into one file until it is full; say whether more may follow."""
        lines = size = 0
        for line in source:
            behind.write(line)
            self.counts.records += 1
            self.counts.record_bytes += len(line)
            lines, size = lines + 1, size + len(line)
            if lines >= layout.RECORDS_PER_FILE or size >= layout.BYTES_PER_FILE:
                return True
        return False

    def _sign(self, tags: bytes) -> bytes:
        """Return signature.txt for a tag manifest."""
        signature = self._key.sign(layout.CONTENT_DOMAIN, tags).hex()
        return f"Signed-By: {self._key.writer}\nPublic-Key: {self._key.public.hex()}\nSignature: {signature}\n".encode()


class _Behind:
    """Packs and hashes in a second thread while the next lines are read; a few blocks wait at most."""

    def __init__(self, target: Hashed) -> None:
        self._target = target
        self._pool = ThreadPoolExecutor(1)
        self._waiting: list[Future[int]] = []
        self._lines: list[bytes] = []
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_rest: object) -> None:
        try:
            if kind is None:
                self._pass_on()
            for one in self._waiting:
                one.result()
        finally:
            self._pool.shutdown()

    def write(self, line: bytes) -> None:
        """Take one line."""
        self._lines.append(line)
        self._size += len(line)
        if self._size >= _BLOCK:
            self._pass_on()

    def _pass_on(self) -> None:
        """Hand the lines collected to the second thread."""
        while len(self._waiting) >= _BLOCKS_WAITING:
            self._waiting.pop(0).result()
        self._waiting.append(self._pool.submit(self._target.write, b"".join(self._lines)))
        self._lines, self._size = [], 0


@dataclass(frozen=True, slots=True)
class About:
    """What box.json says."""

    archive: str
    maker: WriterId
    realm: Realm
    requires: frozenset[str]
    counts: Counts = field(default_factory=Counts)


class BoxReader:
    """An opened box whose lists and signature hold. What its records say is judged one by one, elsewhere."""

    def __init__(self, stream: BinaryIO) -> None:
        """Read what the box says of itself; raises BoxDamaged, BundleTooNew."""
        with _box_troubles():
            self._bag = BagReader(SafeZip(stream, _RULES))
            self.public_key = _signer(self._bag)
            self.about = _about(self._bag.read(BOX_JSON, layout.MAX_SMALL_FILE))
        if writer_id(self.public_key) != self.about.maker:
            raise BoxDamaged(why="it is signed by another office")

    @property
    def knowledge(self) -> bytes | None:
        """The maker's knowledge file, if there is one that is worth its length."""
        if not self._bag.names(KNOWLEDGE_JSON) or self._bag.size(KNOWLEDGE_JSON) > layout.MAX_KNOWLEDGE:
            return None
        with _box_troubles():
            return self._bag.read(KNOWLEDGE_JSON, layout.MAX_KNOWLEDGE)

    @property
    def pieces(self) -> list[Piece]:
        """The attachments and pieces of attachments in the box."""
        whole = [_piece(self._bag, name) for name in self._bag.names("data/blobs/")]
        return whole + [_piece(self._bag, name) for name in self._bag.names("data/chunks/")]

    def orders(self) -> Iterator[tuple[int, bytes]]:
        """Yield (place, line) of the records that decide about the others: trust, membership, withdrawals."""
        yield from self._lines(record_file(1))

    def others(self) -> Iterator[tuple[int, bytes]]:
        """Yield (place, line) of all other records."""
        for name in self._bag.names("data/records-"):
            if name != record_file(1):
                yield from self._lines(name)

    def bytes_of(self, piece: Piece) -> Iterator[bytes]:
        """Yield the bytes of an attachment or a piece; raises BoxDamaged at the end unless they are as written."""
        with _box_troubles():
            yield from self._bag.stream(piece.name)

    def _lines(self, name: str) -> Iterator[tuple[int, bytes]]:
        """Yield (place, line) of one file; a line that is too long comes as an empty one."""
        if not self._bag.names(name):
            return
        number = int(name[-10:-6]) * 10**6
        with _box_troubles():
            for line in _split(self._bag.stream(name)):
                number += 1
                yield number, line


@contextmanager
def _box_troubles() -> Iterator[None]:
    """Turn damage found while reading a box into damage of that box."""
    try:
        yield
    except BundleDamaged as error:
        raise BoxDamaged(**error.places) from error


def _split(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines without their line feeds; the rest of a line beyond the limit is dropped as it comes."""
    rest = b""
    dropping = False
    for block in blocks:
        lines = (rest + block).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield b"" if dropping or len(line) > layout.MAX_LINE else line
            dropping = False
        if len(rest) > layout.MAX_LINE:
            rest, dropping = b"", True
    if rest or dropping:
        yield b"" if dropping else rest


def _signer(bag: BagReader) -> bytes:
    """Return the public key whose signature of the tag manifest stands in signature.txt; raises BoxDamaged."""
    text = bag.signature().decode("ascii", "replace")
    values = dict(line.partition(": ")[::2] for line in text.splitlines())
    key, signature = values.get("Public-Key"), values.get("Signature")
    if not is_hex(key, 64) or not is_hex(signature, 128):
        raise BoxDamaged(why="its signature is out of form")
    public = bytes.fromhex(str(key))
    expected = f"Signed-By: {writer_id(public)}\nPublic-Key: {key}\nSignature: {signature}\n"
    if text != expected or not verify(public, layout.CONTENT_DOMAIN, bag.tag_manifest, bytes.fromhex(str(signature))):
        raise BoxDamaged(why="its signature does not hold")
    return public


def _about(data: bytes) -> About:
    """Return what box.json says; raises BoxDamaged, BundleTooNew."""
    try:
        value = canonical.decode(data)
        if not isinstance(value, dict) or value.get("format") != BOX_FORMAT:
            raise BoxDamaged(why="box.json is out of form")
        if value.get("version") != layout.VERSION:
            raise BundleTooNew
        requires = value["requires"]
        if not isinstance(requires, list) or not is_hex(value["archive"], 32) or not is_hex(value["from"], 32):
            raise BoxDamaged(why="box.json is out of form")
        realm = realms.parse(str(value["realm"]))
        counts = _counts(value["counts"])
    except (BadData, KeyError) as error:
        if isinstance(error, BoxDamaged | BundleTooNew):
            raise
        raise BoxDamaged(why="box.json is out of form") from error
    if realm == realms.LOCAL:
        raise BoxDamaged(why="it claims a realm that never leaves a laptop")
    return About(str(value["archive"]), WriterId(str(value["from"])), realm, frozenset(map(str, requires)), counts)


def _counts(value: Json) -> Counts:
    """Return the counts in box.json; raises KeyError or BoxDamaged."""
    if not isinstance(value, dict):
        raise BoxDamaged(why="box.json is out of form")
    numbers = {name: value[name.replace("_", "-")] for name in Counts.__slots__}
    whole = {name: number for name, number in numbers.items() if type(number) is int and number >= 0}
    if len(whole) != len(numbers):
        raise BoxDamaged(why="box.json is out of form")
    return Counts(**whole)


def _piece(bag: BagReader, name: str) -> Piece:
    """Return the attachment or piece that a file of the box is."""
    parts = name.split("/")
    return Piece(parts[3], int(parts[4]) if len(parts) > 4 else None, bag.size(name))
