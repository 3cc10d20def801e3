"""Pieces of large attachments that came before the rest, kept until the file is whole."""

import hashlib
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import BinaryIO

from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.files import file_troubles

FOLDER = "pieces"


class ChunkStore:
    """The folder of pieces, beside the attachments. A piece is counted from 0."""

    def __init__(self, archive: Path, blobs: BlobStore) -> None:
        """Take the archive's folder; nothing is made before the first piece comes."""
        self._folder = archive / FOLDER
        self._blobs = blobs

    def here(self, sha256: str) -> frozenset[int]:
        """Return the numbers of the pieces of a file that are here."""
        place = self._folder / sha256
        return frozenset(int(path.name) for path in place.glob("[0-9]*")) if place.is_dir() else frozenset()

    def add(self, sha256: str, number: int, data: Iterable[bytes]) -> None:
        """Keep one piece; it is there whole or not at all."""
        with file_troubles():
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            place = self._folder / sha256
            place.mkdir(exist_ok=True)
            part = place / f"{number}.part"
            try:
                with part.open("wb") as file:
                    for piece in data:
                        file.write(piece)
                part.replace(place / str(number))
            finally:
                part.unlink(missing_ok=True)

    def drop(self, sha256: str) -> None:
        """Drop the pieces of a file that nothing may show any more."""
        shutil.rmtree(self._folder / sha256, ignore_errors=True)

    def settle(self, sha256: str, counts: Collection[int]) -> bool:
        """Put a file together once all its pieces are here; if they are not what its hash promises, all go again.

        `counts` are how many pieces it has by what records say, one of which may lie.
        """
        here = self.here(sha256)
        count = len(here)
        if count not in counts or here != frozenset(range(count)):
            return False
        place = self._folder / sha256
        whole = self._holds(place, count, sha256)
        if whole:
            self._blobs.add(lambda file: self._join(place, count, file))
        if whole or count == max(counts):
            shutil.rmtree(place)
        return whole

    def _holds(self, place: Path, count: int, sha256: str) -> bool:
        """Say whether the pieces make the file with this hash."""
        digest = hashlib.sha256()
        for number in range(count):
            digest.update((place / str(number)).read_bytes())
        return digest.hexdigest() == sha256

    def _join(self, place: Path, count: int, file: BinaryIO) -> None:
        """Write the pieces one after the other."""
        for number in range(count):
            file.write((place / str(number)).read_bytes())
