"""Bundles: one file with a box for each realm. Read here is what anybody may see; what a box holds only its readers."""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import SigningKey, WriterId, is_hex, verify, writer_id
from asm_desktop.exchange import layout
from asm_desktop.exchange.bags import BagReader, BagWriter
from asm_desktop.exchange.boxes import BoxReader
from asm_desktop.exchange.layout import BUNDLE_JSON
from asm_desktop.exchange.sealing import seal, unseal
from asm_desktop.exchange.troubles import BoxDamaged, BundleDamaged, BundleTooNew, NotABundle
from asm_desktop.exchange.zips import Rules, SafeZip, pieces

_RULES = Rules(layout.BUNDLE_FOLDER, layout.BUNDLE_MEMBER, layout.MAX_BOXES + 10, packed=False)
_FIRST_NAME = re.compile(rb"bundle([0-9]*)-[0-9a-f]{16}/")
_ENTRY_KEYS = frozenset({"arch", "file", "sha256", "size", "from", "key", "slot", "seq", "part", "of"})
_IN_MEMORY = 16 << 20
"""Boxes up to this size are opened in memory; the plain text of a larger one lies in the spool while it is read."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a bundle is called: its folder, the set of parts that it belongs to, and which part it is of how many."""

    folder: str
    group: str
    part: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class BoxEntry:
    """One box as bundle.json tells of it, signed by its maker.

    `slot` says which box of this maker supersedes which (by higher `seq`, if all of that are there), and nothing else.
    `part` and `of` count the boxes of one slot and `seq`, so that whoever carries them knows when all are there.
    """

    archive: str
    file: str
    sha256: str
    size: int
    maker: WriterId
    key: str
    slot: str
    seq: int
    part: int
    of: int
    signature: str = ""

    @property
    def sealed(self) -> bool:
        """Whether it is closed to its readers."""
        return self.file.endswith(".age")

    @property
    def name(self) -> str:
        """The name of its file in the bag."""
        return f"data/boxes/{self.file}"

    def body(self) -> dict[str, Json]:
        """Return what is signed."""
        return {
            "arch": self.archive, "file": self.file, "sha256": self.sha256, "size": self.size, "from": self.maker,
            "key": self.key, "slot": self.slot, "seq": self.seq, "part": self.part, "of": self.of,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewBox:
    """A box about to be put into a bundle: its random name, its slot and count, and its readers (none: plain).

    `part` and `of`: which box of this slot and count it is, where a bundle was cut into parts.
    """

    name: str
    slot: str
    seq: int
    recipients: tuple[str, ...]
    part: int = 1
    of: int = 1


class BundleWriter:
    """Writes one bundle of boxes of one maker."""

    def __init__(self, stream: BinaryIO, archive: str, frame: Frame, key: SigningKey) -> None:
        """Begin a bundle on a file that can seek."""
        self._bag = BagWriter(stream, frame.folder, packed=False)
        self._archive = archive
        self._frame = frame
        self._key = key
        self.entries: list[BoxEntry] = []

    def box(self, new: NewBox, source: BinaryIO) -> BoxEntry:
        """Put in a finished box from a local file, closed to its readers; troubles of the disk pass as OSError."""
        source.seek(0)
        file = f"{new.name}.zip.age" if new.recipients else f"{new.name}.zip"
        name = f"data/boxes/{file}"
        size = source.seek(0, 2)
        source.seek(0)
        with self._bag.member(name, size=size) as target:
            if new.recipients:
                seal(source, target, new.recipients)
            else:
                for piece in pieces(source):
                    target.write(piece)
        entry = BoxEntry(
            self._archive, file, target.sha256, target.bytes, self._key.writer, self._key.public.hex(), new.slot,
            new.seq, new.part, new.of,
        )  # fmt: skip
        self.entries.append(entry)
        return entry

    def finish(self) -> None:
        """Write bundle.json and the bag's lists."""
        boxes: list[Json] = []
        for entry in self.entries:
            body = entry.body()
            signature = self._key.sign(layout.BOX_DOMAIN, canonical.encode(body))
            boxes.append({**body, "sig": signature.hex()})
        value: Json = {
            "format": layout.FORMAT,
            "version": layout.VERSION,
            "archive": self._archive,
            "boxes": boxes,
        }
        self._bag.add(BUNDLE_JSON, canonical.encode(value))
        self._bag.finish({
            "Bag-Group-Identifier": self._frame.group,
            "Bag-Count": f"{self._frame.part} of {self._frame.of}",
        })  # fmt: skip


class BundleReader:
    """A bundle in a local file: its lists and the makers' signatures of its boxes hold; boxes are opened one by one."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        """Read a bundle; `name` is for messages. Raises NotABundle, BundleDamaged, BundleTooNew."""
        _check_start(stream, name)
        self._zip = SafeZip(stream, _RULES)
        self._bag = BagReader(self._zip)
        limit = layout.MAX_SMALL_FILE * (1 + layout.MAX_BOXES // 500)
        self.archive, self.boxes = _contents(self._bag.read(BUNDLE_JSON, limit))
        self._check_boxes()
        self.frame = _frame(self._bag)

    def verify(self) -> None:
        """Read every byte once; raises BundleDamaged unless all boxes are as their makers wrote them."""
        self._bag.verify()

    @contextmanager
    def open_box(self, entry: BoxEntry, secret: str | None, spool: Path) -> Iterator[BoxReader | None]:
        """Open a box with this office's secret (AGE-SECRET-KEY-1…); gives None if it is closed to others.

        Raises BoxDamaged, BundleTooNew. What is too large for memory lies in `spool` while the box is open.
        """
        with tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(spool)) as spooled:
            target = cast("BinaryIO", spooled)
            yield self._reader(entry, target) if self._unpack(entry, secret, target) else None

    def _unpack(self, entry: BoxEntry, secret: str | None, target: BinaryIO) -> bool:
        """Write a box as its maker packed it into a file of our own; False if it is closed to others."""
        with self._zip.open(entry.name) as source:
            if entry.sealed:
                return secret is not None and unseal(source, target, secret)
            for piece in pieces(source):
                target.write(piece)
        return True

    def _reader(self, entry: BoxEntry, target: BinaryIO) -> BoxReader:
        """Return the reader of an unpacked box; raises BoxDamaged if it is not what bundle.json tells of."""
        reader = BoxReader(target)
        if (reader.about.maker, reader.about.archive) != (entry.maker, self.archive):
            raise BoxDamaged(why="it says two things about who made it")
        return reader

    def _check_boxes(self) -> None:
        """Raise BundleDamaged unless bundle.json names exactly the boxes that are there, as they are."""
        names = [entry.name for entry in self.boxes]
        if sorted(names) != self._bag.names("data/"):
            raise BundleDamaged(why="its list of boxes is not what it holds")
        for entry in self.boxes:
            if (entry.sha256, entry.size) != (self._bag.sha256(entry.name), self._bag.size(entry.name)):
                raise BundleDamaged(why="a box is not as its maker wrote it")
            if entry.archive != self.archive:
                raise BundleDamaged(why="a box is of another archive")


def _check_start(stream: BinaryIO, name: str) -> None:
    """Raise NotABundle or BundleTooNew by the name of the first member, which comes first in the file."""
    stream.seek(0)
    head = stream.read(64)
    match = _FIRST_NAME.match(head, 30) if head.startswith(b"PK\x03\x04") else None
    if match is None:
        raise NotABundle(name=name)
    if match[1]:
        raise BundleTooNew


def _contents(data: bytes) -> tuple[str, tuple[BoxEntry, ...]]:
    """Return the archive and the boxes that bundle.json tells of; raises BundleDamaged, BundleTooNew."""
    try:
        value = canonical.decode(data)
    except BadData as error:
        raise BundleDamaged(why="bundle.json is out of form") from error
    if not isinstance(value, dict) or value.get("format") != layout.FORMAT:
        raise BundleDamaged(why="bundle.json is out of form")
    if value.get("version") != layout.VERSION:
        raise BundleTooNew
    archive, boxes = value.get("archive"), value.get("boxes")
    if not is_hex(archive, 32) or not isinstance(boxes, list) or len(boxes) > layout.MAX_BOXES:
        raise BundleDamaged(why="bundle.json is out of form")
    return str(archive), tuple(_entry(one) for one in boxes)


def _entry(value: Json) -> BoxEntry:
    """Return one box's entry, its signature proved by the key that its maker is named after."""
    if not isinstance(value, dict) or set(value) != _ENTRY_KEYS | {"sig"}:
        raise BundleDamaged(why="bundle.json is out of form")
    _check_entry(value)
    public = bytes.fromhex(str(value["key"]))
    body = {key: value[key] for key in _ENTRY_KEYS}
    signature = bytes.fromhex(str(value["sig"]))
    if writer_id(public) != value["from"] or not verify(public, layout.BOX_DOMAIN, canonical.encode(body), signature):
        raise BundleDamaged(why="a box is not signed by its maker")
    numbers = cast("dict[str, int]", value)
    return BoxEntry(
        str(value["arch"]), str(value["file"]), str(value["sha256"]), numbers["size"], WriterId(str(value["from"])),
        str(value["key"]), str(value["slot"]), numbers["seq"], numbers["part"], numbers["of"], str(value["sig"]),
    )  # fmt: skip


def _check_entry(value: dict[str, Json]) -> None:
    """Raise BundleDamaged for an entry that is out of form."""
    file, part, of = value["file"], value["part"], value["of"]
    ids = {"arch": 32, "sha256": 64, "from": 32, "key": 64, "slot": 32, "sig": 128}
    whole = all(type(value[key]) is int for key in ("size", "seq", "part", "of"))
    if not all(is_hex(value[key], digits) for key, digits in ids.items()) or not whole:
        raise BundleDamaged(why="bundle.json is out of form")
    if not (isinstance(file, str) and layout.BOX_FILE.fullmatch(file)):
        raise BundleDamaged(why="bundle.json is out of form")
    if not (isinstance(part, int) and isinstance(of, int) and 1 <= part <= of):
        raise BundleDamaged(why="bundle.json is out of form")


def _frame(bag: BagReader) -> Frame:
    """Return what bag-info.txt says of the set of parts; raises BundleDamaged."""
    match = re.fullmatch(r"([0-9]{1,6}) of ([0-9]{1,6})", bag.info.get("Bag-Count", ""))
    group = bag.info.get("Bag-Group-Identifier", "")
    if match is None or not is_hex(group, 32):
        raise BundleDamaged(why="bag-info.txt is out of form")
    return Frame(bag.folder, group, int(match[1]), int(match[2]))
