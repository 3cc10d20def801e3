"""Zipped formats (DOCX, ODT, EPUB …): members read one by one, and only after a look at what they would unpack to."""

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from asm_desktop.formats.extracted import MEGABYTE, Limits
from asm_desktop.formats.troubles import FileEncrypted, FileUnpacksTooLarge, FileUnreadable

MAX_MEMBERS = 20_000
_LARGEST_DIRECTORY = 4 * MEGABYTE
_TAIL = 22 + 65_535 + 20 + 56
"""The last record of a zip file with the longest comment, and the two that may stand before it."""

_PIECE = 1 << 16
_ENCRYPTED = 0x1
_SMALL = MEGABYTE
"""Below this many unpacked bytes a high ratio is no danger (an empty table packs very well)."""

_TROUBLES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


class Container:
    """An opened zip file that gives its members within the limits of one file."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        """Use `opened`."""
        self._archive = archive
        self._limits = limits
        self._unpacked = 0
        self._infos = {info.filename: info for info in archive.infolist()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members, as they stand in the file; they are never used as paths."""
        return tuple(self._infos)

    def has(self, name: str) -> bool:
        """Say whether there is such a member."""
        return name in self._infos

    def read(self, name: str) -> bytes:
        """Return a member's bytes; raises FileUnreadable, FileEncrypted, FileUnpacksTooLarge."""
        return b"".join(self.pieces(name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a member's bytes piece by piece, counted as they come; raises as `read`."""
        info = self._infos.get(name)
        if info is None:
            raise FileUnreadable
        if info.flag_bits & _ENCRYPTED:
            raise FileEncrypted
        self._check(info.file_size, info.compress_size)
        counted = 0
        with _damage(), self._archive.open(info) as stream:
            while piece := stream.read(_PIECE):
                counted += len(piece)
                self._unpacked += len(piece)
                self._check(counted, info.compress_size)
                yield piece

    def check_together(self, ending: str) -> None:
        """Check what all members whose name ends so say they unpack to, for a reader that opens the file itself.

        Python's own zip reader gives no more of a member than it declares.
        """
        infos = [info for name, info in self._infos.items() if name.endswith(ending)]
        self._check(sum(info.file_size for info in infos), sum(info.compress_size for info in infos))

    def _check(self, size: int, packed: int) -> None:
        """Raise FileUnpacksTooLarge beyond the limits."""
        too_much = max(size, self._unpacked) > self._limits.unpacked_bytes
        if too_much or (size > _SMALL and size > packed * self._limits.ratio):
            raise FileUnpacksTooLarge


@contextmanager
def opened(path: Path | BinaryIO, limits: Limits) -> Iterator[Container]:
    """Open a zip file, at a path or in memory; raises FileUnreadable, FileUnpacksTooLarge."""
    with ExitStack() as stack:
        with _damage():
            file = stack.enter_context(path.open("rb")) if isinstance(path, Path) else path
            if _directory_size(file) > _LARGEST_DIRECTORY:
                raise FileUnpacksTooLarge
            archive = stack.enter_context(zipfile.ZipFile(file))
        if len(archive.infolist()) > MAX_MEMBERS:
            raise FileUnpacksTooLarge
        yield Container(archive, limits)


def _directory_size(stream: BinaryIO) -> int:
    """Return how long the list of members says it is: Python's reader takes all of it into memory at once.

    APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16; a list beyond 4 GB is told in a record of its own before the last one.
    """
    stream.seek(0, os.SEEK_END)
    stream.seek(-min(stream.tell(), _TAIL), os.SEEK_END)
    tail = stream.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or end + 22 > len(tail):
        raise FileUnreadable
    sizes: list[int] = [struct.unpack_from("<I", tail, end + 12)[0]]
    larger = end - 20 - 56
    if larger >= 0 and tail.startswith(b"PK\x06\x07", end - 20):
        sizes.append(struct.unpack_from("<Q", tail, larger + 40)[0])
    return max(size for size in sizes if len(sizes) == 1 or size != 0xFFFFFFFF)


@contextmanager
def _damage() -> Iterator[None]:
    """Turn what a damaged zip file can raise into FileUnreadable."""
    try:
        yield
    except _TROUBLES as error:
        raise FileUnreadable from error
