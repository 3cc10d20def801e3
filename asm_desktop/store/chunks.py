"""Pieces of large attachments that came before the rest, kept until the file is whole."""

import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from asm_desktop.store.blobs import BlobStore, FileDamaged, damage_of, open_plain, pieces_of, write_pieces
from asm_desktop.store.files import file_troubles
from asm_desktop.store.keys import Keys

FOLDER = "pieces"


class ChunkStore:
    """The folder of pieces, beside the attachments, closed like them. A piece is counted from 0."""

    def __init__(self, archive: Path, blobs: BlobStore, keys: Keys | None = None) -> None:
        """Take the archive's folder and keys; nothing is made before the first piece comes."""
        self._folder = archive / FOLDER
        self._blobs = blobs
        self._keys = keys

    def here(self, sha256: str) -> frozenset[int]:
        """Return the numbers of the pieces of a file that are here."""
        place = self._place(sha256)
        return frozenset(int(path.name) for path in place.glob("[0-9]*")) if place.is_dir() else frozenset()

    def add(self, sha256: str, number: int, data: Iterable[bytes]) -> None:
        """Keep one piece; it is there whole or not at all."""
        with file_troubles():
            self._folder.mkdir(0o700, parents=True, exist_ok=True)
            place = self._place(sha256)
            place.mkdir(exist_ok=True)
            part = place / f"{number}.part"
            try:
                with part.open("wb") as file:
                    write_pieces(file, data, self._keys)
                part.replace(place / str(number))
            finally:
                part.unlink(missing_ok=True)

    def drop(self, sha256: str) -> None:
        """Drop the pieces of a file that nothing may show any more."""
        shutil.rmtree(self._place(sha256), ignore_errors=True)

    def settle(self, sha256: str, counts: Collection[int]) -> bool:
        """Put a file together once all its pieces are here; if they are not what its hash promises, all go again.

        `counts` are how many pieces it has by what records say, one of which may lie.
        """
        here = self.here(sha256)
        count = len(here)
        if count not in counts or here != frozenset(range(count)):
            return False
        place = self._place(sha256)
        try:
            whole = self._blobs.add_expected(sha256, self._joined(place, count, sha256))
        except FileDamaged:
            whole = False
        if whole or count == max(counts):
            shutil.rmtree(place)
        return whole

    def _place(self, sha256: str) -> Path:
        """Return the folder of the pieces of a file."""
        return self._folder / (self._keys.hidden(sha256) if self._keys else sha256)

    def _joined(self, place: Path, count: int, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of the pieces one after the other; raises FileDamaged."""
        for number in range(count):
            with damage_of(sha256), open_plain(place / str(number), self._keys) as stream:
                yield from pieces_of(stream)
