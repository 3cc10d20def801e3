"""The text of files that came without it: read in confined processes and given to the index, each file once."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.pictures import begins_as_picture
from asm_desktop.formats.reading import read_files
from asm_desktop.search import indexer
from asm_desktop.services.desk import Desk
from asm_desktop.store.blobs import BlobStore, FileDamaged
from asm_desktop.tasks.context import QUIET, TaskContext


def read_waiting(desk: Desk, context: TaskContext = QUIET) -> int:
    """Read the files of entries whose text is not in the index yet, and return how many were read.

    Each is kept as soon as it is read: cancelled or cut off, the next call goes on. A file that cannot be read counts
    as one without text; one that is not here yet waits.
    """
    blobs = desk.archive.blobs
    with desk.archive.read() as connection:
        waiting = [sha256 for sha256 in indexer.unread(connection) if blobs.has(sha256)]
    pictures = [sha256 for sha256 in waiting if _is_picture(blobs, sha256)]
    with desk.archive.write() as connection:
        for sha256 in pictures:
            indexer.put_pages(connection, sha256, ())
    texts = [sha256 for sha256 in waiting if sha256 not in set(pictures)]
    for done, (path, outcome) in enumerate(read_files(_lent(blobs, texts), context=context), 1):
        blobs.give_back(path)
        _keep(desk, path, () if isinstance(outcome, ArchiveError) else outcome.pages)
        context.progress(done, len(texts))
    return len(waiting)


def _lent(blobs: BlobStore, texts: Iterable[str]) -> Iterator[Path]:
    """Yield a path to each file; one that is damaged waits until another office brings it again.

    Readers take a few ahead. What is not given back because somebody stopped goes with the private folder.
    """
    for sha256 in texts:
        with suppress(FileDamaged):
            yield blobs.lend(sha256)


def _is_picture(blobs: BlobStore, sha256: str) -> bool:
    """Say whether a file is a picture by its first bytes."""
    try:
        with blobs.open(sha256) as stream:
            return begins_as_picture(stream)
    except FileDamaged:
        return False


def _keep(desk: Desk, path: Path, pages: tuple[str, ...]) -> None:
    """Give the text of one file to the index."""
    with desk.archive.write() as connection:
        indexer.put_pages(connection, path.name, pages)
