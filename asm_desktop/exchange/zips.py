"""Reading zip files that may be hostile: nothing is unpacked to a path, everything is counted before it is believed.

A zip of ours is packed without gaps: members follow each other from the first byte to the directory, without comment,
without data descriptors, not encrypted, stored or deflated, all dated 1980-01-01, all ordinary files. Whatever is built
otherwise is refused, which ends overlapping members, hidden bytes and two readings of one file.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, BinaryIO

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.exchange.layout import MAX_INFLATED, MAX_RATIO, RATIO_FREE
from asm_desktop.exchange.troubles import BundleDamaged

_END = struct.Struct("<4s4H2LH")
_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENTRY_BYTES = 46
_LENGTHS = struct.Struct("<3H")
_VERSIONS = frozenset({20, 45})
_UNSAID = 0xFFFFFFFF

OLDEST = (1980, 1, 1, 0, 0, 0)
"""The time that every member bears: equal content gives equal bytes."""
_OLDEST_DOS = (0, 33)
ORDINARY = 0o100644 << 16
"""The attributes that every member bears."""
UNIX = 3
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Rules:
    """What a zip may hold: one folder named so, members below it named so, at most so many.

    `packed` False: all are stored as they are, so that there is one way only to write them.
    """

    folder: re.Pattern[str]
    member: re.Pattern[str]
    members: int
    packed: bool = True


@dataclass(frozen=True, slots=True)
class _Directory:
    """Where the list of members lies, and how many it says there are."""

    start: int
    size: int
    count: int
    end: int


class SafeZip:
    """A zip whose list of members was checked against rules; names are given below its one folder."""

    def __init__(self, stream: BinaryIO, rules: Rules) -> None:
        """Check the list of members; raises BundleDamaged."""
        self._stream = stream
        with zip_troubles():
            directory = _directory(stream)
            if directory.count > rules.members or directory.size > directory.count * (_ENTRY_BYTES + 400):
                raise BundleDamaged(why="too many parts")
            self._zip = zipfile.ZipFile(stream)
            infos = self._zip.infolist()
            if len(infos) != directory.count or not _adds_up(stream, directory):
                raise BundleDamaged(why="its list of parts does not agree with itself")
            self.folder = _folder(infos, rules)
            self._members = _members(infos, self.folder, rules)
            _check_places(stream, infos, directory)

    def names(self) -> list[str]:
        """Return the names of all members, sorted."""
        return sorted(self._members)

    def has(self, name: str) -> bool:
        """Say whether there is such a member."""
        return name in self._members

    def size(self, name: str) -> int:
        """Return the unpacked bytes that a member declares; raises BundleDamaged if it is not there."""
        return self._info(name).file_size

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """Open a member; it gives at most the bytes it declares, and its checksum is proved at the end."""
        with zip_troubles(), self._zip.open(self._info(name)) as member:
            yield member

    def read(self, name: str, limit: int) -> bytes:
        """Return the bytes of a small member; raises BundleDamaged if it is longer than `limit`."""
        if self.size(name) > limit:
            raise BundleDamaged(why=f"{name} is too long")
        with self.open(name) as member:
            data = member.read()
        if len(data) != self.size(name):
            raise BundleDamaged(why=f"{name} says two things about its size")
        return data

    def _info(self, name: str) -> zipfile.ZipInfo:
        """Return the entry of a member."""
        try:
            return self._members[name]
        except KeyError:
            raise BundleDamaged(why=f"{name} is missing") from None


@contextmanager
def zip_troubles() -> Iterator[None]:
    """Turn everything that reading a broken zip may raise into BundleDamaged."""
    try:
        yield
    except ArchiveError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError) as error:
        raise BundleDamaged(why="it cannot be unpacked") from error


def pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield a stream piece by piece."""
    while piece := stream.read(_PIECE):
        yield piece


def _directory(stream: BinaryIO) -> _Directory:
    """Return where the list of members lies; the end record must be the very end of the file."""
    size = stream.seek(0, io.SEEK_END)
    if size < _END.size:
        raise BundleDamaged(why="it is cut off")
    stream.seek(size - _END.size)
    signature, disk, disk_start, here, count, length, start, comment = _END.unpack(stream.read(_END.size))
    if signature != b"PK\x05\x06" or comment or disk or disk_start or here != count:
        raise BundleDamaged(why="its end is not whole")
    end = size - _END.size
    if 0xFFFF in {count, here} or 0xFFFFFFFF in {length, start}:
        start, length, count, end = _large_directory(stream, end)
    if start + length != end:
        raise BundleDamaged(why="its list of parts is not where it should be")
    return _Directory(start, length, count, end)


def _large_directory(stream: BinaryIO, end: int) -> tuple[int, int, int, int]:
    """Return (start, length, count, end) from the records for files beyond 4 GiB or 65,535 members."""
    place = end - _LOCATOR.size - _END64.size
    if place < 0:
        raise BundleDamaged(why="its end is not whole")
    stream.seek(place)
    fields = _END64.unpack(stream.read(_END64.size))
    locator = _LOCATOR.unpack(stream.read(_LOCATOR.size))
    if fields[0] != b"PK\x06\x06" or locator[0] != b"PK\x06\x07" or locator[2] != place:
        raise BundleDamaged(why="its end is not whole")
    return fields[9], fields[8], fields[7], place


def _adds_up(stream: BinaryIO, directory: _Directory) -> bool:
    """Say whether the lengths in the list of members make exactly its length; zipfile lets the last one run over."""
    stream.seek(directory.start)
    data = stream.read(directory.size)
    place = 0
    for _ in range(directory.count):
        place += _ENTRY_BYTES + sum(_LENGTHS.unpack_from(data, place + 28))
    return place == directory.size


def _folder(infos: list[zipfile.ZipInfo], rules: Rules) -> str:
    """Return the name of the one folder that holds everything."""
    folders = {info.filename.partition("/")[0] for info in infos}
    folder = folders.pop() if len(folders) == 1 else ""
    if not rules.folder.fullmatch(folder):
        raise BundleDamaged(why="it does not hold exactly one folder with the right name")
    return folder


def _members(infos: list[zipfile.ZipInfo], folder: str, rules: Rules) -> dict[str, zipfile.ZipInfo]:
    """Return the members by their names below the folder, each checked."""
    members: dict[str, zipfile.ZipInfo] = {}
    total = 0
    for info in infos:
        name = info.filename.removeprefix(f"{folder}/")
        # Patterns allow lower case only, so names that differ by case alone cannot both pass.
        if info.orig_filename != info.filename or not rules.member.fullmatch(name):
            raise BundleDamaged(why="a part has a name that is not allowed")
        if name in members:
            raise BundleDamaged(why="two parts have one name")
        _check_member(info)
        if info.compress_type != zipfile.ZIP_STORED and not rules.packed:
            raise BundleDamaged(why="a part is packed in a way that is not allowed")
        total += info.file_size
        members[name] = info
    if total > MAX_INFLATED:
        raise BundleDamaged(why="it would unpack to too much")
    return members


def _check_member(info: zipfile.ZipInfo) -> None:
    """Raise BundleDamaged for a member that is encrypted, a link, packed in an unknown way, or a bomb."""
    if info.flag_bits or info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise BundleDamaged(why="a part is packed in a way that is not allowed")
    if (info.external_attr, info.internal_attr, info.create_system) != (ORDINARY, 0, UNIX) or info.comment:
        raise BundleDamaged(why="a part is not an ordinary file")
    versions = {info.create_version, info.extract_version}
    if info.date_time != OLDEST or not versions <= _VERSIONS or info.reserved or info.volume:
        raise BundleDamaged(why="a part is packed in a way that is not allowed")
    if info.compress_type == zipfile.ZIP_STORED and info.compress_size != info.file_size:
        raise BundleDamaged(why="a part says two things about its size")
    if info.file_size > RATIO_FREE and info.file_size > info.compress_size * MAX_RATIO:
        raise BundleDamaged(why="a part would unpack to too much")


def _check_places(stream: BinaryIO, infos: list[zipfile.ZipInfo], directory: _Directory) -> None:
    """Raise BundleDamaged unless the members lie one after the other, from the first byte to the directory."""
    place = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset != place:
            raise BundleDamaged(why="its parts overlap or leave gaps")
        stream.seek(place)
        fields = _LOCAL.unpack(stream.read(_LOCAL.size))
        if not _agrees(fields, info):
            raise BundleDamaged(why="a part says two things about itself")
        place += _LOCAL.size + fields[9] + fields[10] + info.compress_size
    if place != directory.start:
        raise BundleDamaged(why="its parts overlap or leave gaps")


def _agrees(local: tuple[object, ...], info: zipfile.ZipInfo) -> bool:
    """Say whether a member's own header is what the directory says of it; large ones leave the sizes to the latter."""
    sizes = (info.compress_size, info.file_size)
    return (
        local[:4] == (b"PK\x03\x04", info.extract_version, info.flag_bits, info.compress_type)
        and local[4:6] == _OLDEST_DOS
        and local[6] == info.CRC
        and local[7:9] in {sizes, (_UNSAID, _UNSAID)}
    )
