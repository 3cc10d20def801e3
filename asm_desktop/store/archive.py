"""An opened archive: its folder, lock, database and attachments."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path

import filelock
from sqlalchemy import Connection, Engine

from asm_desktop.domain.errors import ArchiveError, BadData, BadInput, Conflict, Unavailable
from asm_desktop.store import own, records, rekeying
from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.chunks import ChunkStore
from asm_desktop.store.connection import ArchiveDamaged, ArchiveReadOnly, compact, mark, open_engine, reading, writing
from asm_desktop.store.files import PathForbidden, file_troubles, sync_folder
from asm_desktop.store.keys import Keys, empty_private
from asm_desktop.store.migrations import HEAD, check_known, current, upgrade
from asm_desktop.store.records import Stored
from asm_desktop.store.rekeying import CHANGING, close_plain, settle
from asm_desktop.store.snapshots import Sort, copy_database, sort_of
from asm_desktop.store.vault import KEY_FILE, PassphraseNeeded, Unlock, Vault, read_vault
from asm_desktop.store.witness import Doubt, Witness, standpoint
from asm_desktop.tasks.context import QUIET

DATABASE = rekeying.DATABASE
BLOBS = "attachments"
LOCK = "archive.lock"


class NoArchive(BadInput):
    """A folder without an archive."""

    code = "no-archive"
    summary = "There is no archive in “{folder}”."
    remedy = "Choose the folder that holds archive.db, or make a new archive."


class ArchiveExists(Conflict):
    """A folder that holds an archive already."""

    code = "archive-exists"
    summary = "There is an archive in “{folder}” already."
    remedy = "Nothing was changed. Open that one, or choose an empty folder."


class ArchiveInUse(Unavailable):
    """Another window or command has this archive open."""

    code = "archive-in-use"
    summary = "This archive is open in another window or command."
    remedy = "Close the other one, then open it again."


class KeyFileMissing(BadData):
    """An encrypted database, and not the file with its keys."""

    code = "key-file-missing"
    summary = "This archive is encrypted, or its file is damaged throughout, and its key file “archive.key” is missing."
    remedy = "Nothing was changed. Put the key file back beside archive.db: each backup of the archive holds one."


class KeyFileStray(BadData):
    """A key file, and beside it a database that is not encrypted."""

    code = "key-file-stray"
    summary = "Beside this archive lies a key file “archive.key”, but the archive is not encrypted."
    remedy = "Nothing was changed. If somebody put another archive.db here, put the right one back."


class EpochBegun(Conflict):
    """Told, not raised: the archive may be one of two, so its office counts anew."""

    code = "epoch-begun"
    summary = (
        "This archive may have been copied, moved or brought back from a backup, "
        "so this office counts its records anew."
    )
    remedy = "Nothing is lost, and there is nothing to do: other offices see it with the next bundle."


class Archive:
    """One archive, open in this process and no other. Close it when done.

    `doubt` says why a new epoch was begun when it was opened, None if there was no need.
    """

    def __init__(
        self, folder: Path, engine: Engine, lock: filelock.BaseFileLock | None, keys: Keys | None = None
    ) -> None:
        """Use `open_archive`, `new_archive` or `open_copy`; `keys` are None where it is not encrypted.

        Without a lock it is a copy that nobody works in, and nobody notes how far it got.
        """
        self.folder = folder
        self.keys = keys
        self.blobs = BlobStore(folder / BLOBS, keys)
        self.chunks = ChunkStore(folder, self.blobs, keys)
        self._engine = engine
        self._lock = lock
        with self.read() as connection:
            found = own.load(connection)
        if found is None:
            raise NoArchive(folder=folder)
        self.own = found
        self.doubt: Doubt | None = None
        self._witness = Witness(folder, found.writer) if lock is not None else None

    def read(self) -> AbstractContextManager[Connection]:
        """Open a connection that sees one unchanging state."""
        return reading(self._engine)

    @property
    def notices(self) -> tuple[ArchiveError, ...]:
        """What people are told about this archive once it is open."""
        return (EpochBegun(),) if self.doubt else ()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open the one writing transaction: all of it is kept, or nothing."""
        with writing(self._engine) as connection:
            yield connection
            stands = standpoint(connection)
        if stands is not None and self._witness is not None:
            self._witness.note(stands)

    def settle_epoch(self) -> None:
        """Begin a new epoch if it is in doubt that this archive alone goes on from where it stands.

        A database too damaged to tell is left as it is: it can be looked at, and nothing can be written into it.
        """
        if self._witness is None:
            return
        try:
            with self.read() as connection:
                stands = standpoint(connection)
                self.doubt = self._witness.doubt(connection, stands) if stands else None
        except ArchiveDamaged:
            return
        if self.doubt:
            with writing(self._engine) as connection:
                after = own.begin_epoch(connection, self.own)
                stands = standpoint(connection)
            self.own = after
        if stands:
            self._witness.note(stands, synced=True)

    def compact(self) -> bool:
        """Leave nothing of what was taken out in the file or its log; False if somebody still reads an older state."""
        return compact(self._engine)

    def rest(self) -> None:
        """Let go of the database and of what lies plain for a moment, and keep keys and lock: somebody rewrites it."""
        self._engine.dispose()
        empty_private(self.folder)

    def close(self) -> None:
        """Let go of the database, what lies plain for a moment, the keys and the lock."""
        self.rest()
        if self.keys is not None:
            self.keys.forget()
        if self._lock is not None:
            self._lock.release()


def new_archive(
    folder: Path,
    office: own.OwnOffice,
    first: Sequence[Stored] = (),
    vault: tuple[Vault, Keys] | None = None,
) -> Archive:
    """Make an archive in a folder (made if need be) for an office, with its first records: all of it or nothing.

    With a vault and its keys it is encrypted from its first byte.
    Raises ArchiveExists, ArchiveInUse, and what `file_troubles` and `translated` raise.
    """
    with ExitStack() as on_failure:
        folder_for_archive(folder, on_failure)
        lock = _locked(folder)
        on_failure.callback(lock.release)
        if (folder / DATABASE).exists():
            raise ArchiveExists(folder=folder)
        on_failure.callback(_remove_database, folder)
        with file_troubles():
            # What belongs to the database is made with its rights: nobody else who uses this laptop reads it.
            (folder / DATABASE).touch(0o600)
        keys = vault[1] if vault else None
        if vault:
            vault[0].write(folder / KEY_FILE)
        engine = open_engine(folder / DATABASE, keys)
        on_failure.callback(engine.dispose)
        with writing(engine) as connection:
            upgrade(connection)
            mark(connection)
            own.save(connection, office)
            records.add(connection, first)
        with file_troubles():
            sync_folder(folder)
        archive = Archive(folder, engine, lock, keys)
        archive.settle_epoch()
        on_failure.pop_all()
    return archive


def open_archive(folder: Path, unlock: Unlock | None = None) -> Archive:
    """Open the archive in a folder, its schema brought up to date; `unlock` opens the keys of an encrypted one.

    Raises NoArchive, ArchiveInUse, ArchiveTooNew, ArchiveDamaged, PassphraseNeeded, PassphraseWrong,
    RecoveryWordsWrong, KeyFileMissing, KeyFileStray, what reading the key file raises, and what `file_troubles` and
    `translated` raise.
    """
    with file_troubles():
        if not (folder / DATABASE).is_file() and not (folder / CHANGING).is_dir():
            raise NoArchive(folder=folder)
    with ExitStack() as on_failure:
        lock = _locked(folder)
        on_failure.callback(lock.release)
        settle(folder)
        with file_troubles():
            if (folder / DATABASE).stat().st_size == 0:
                raise ArchiveDamaged
        keys = _unlocked(folder, unlock)
        if keys is not None:
            on_failure.callback(keys.forget)
        engine = open_engine(folder / DATABASE, keys)
        on_failure.callback(engine.dispose)
        empty_private(folder)
        with reading(engine) as connection:
            if not current(connection):
                raise ArchiveDamaged
            save_before_step(connection, folder, keys)
        with writing(engine) as connection:
            upgrade(connection)
        archive = Archive(folder, engine, lock, keys)
        archive.settle_epoch()
        archive.blobs.sweep()
        if keys is not None:
            close_plain(folder, archive.blobs, QUIET)
        on_failure.pop_all()
    return archive


@contextmanager
def open_copy(folder: Path, database: str = DATABASE, keys: Keys | None = None) -> Iterator[Archive]:
    """Open a copy of an archive that nobody works in: its schema is brought up to date, its epoch stays as it is.

    When done all of the copy lies in its one file. Raises what `open_archive` raises of a database.
    """
    engine = open_engine(folder / database, keys)
    try:
        with reading(engine) as connection:
            check_known(connection)
        with writing(engine) as connection:
            upgrade(connection)
        archive = Archive(folder, engine, None, keys)
        yield archive
        archive.compact()
    finally:
        engine.dispose()


def _unlocked(folder: Path, unlock: Unlock | None) -> Keys | None:
    """Return the keys of an archive, None if it has none; raises what stands in the way of opening it."""
    sort = sort_of(folder / DATABASE)
    if not (folder / KEY_FILE).is_file():
        if sort is Sort.ENCRYPTED:
            raise KeyFileMissing
        return None
    if sort is Sort.PLAIN:
        raise KeyFileStray
    vault = read_vault(folder / KEY_FILE)
    if unlock is None:
        raise PassphraseNeeded
    return unlock(vault)


def folder_for_archive(folder: Path, on_failure: ExitStack) -> None:
    """Make a folder and those above it; on failure those that were made go again, the innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        on_failure.callback(_remove_folder, one)
    with file_troubles():
        folder.mkdir(0o700, parents=True, exist_ok=True)


def kept_copies(folder: Path) -> list[Path]:
    """Return the copies of the database that were kept before steps of its schema."""
    return sorted(folder.glob("archive-before-*.db*"))


def save_before_step(connection: Connection, folder: Path, keys: Keys | None = None) -> None:
    """Keep a copy of the database beside it if a step of its schema is due; raises ArchiveTooNew.

    A copy that is there already stays: it is from before the step, whatever happened since.
    """
    step = current(connection)
    check_known(connection)
    kept = folder / f"archive-before-{HEAD}.db"
    if step == HEAD or kept.exists():
        return
    part = kept.with_name(kept.name + ".part")
    try:
        with file_troubles(part):
            part.unlink(missing_ok=True)
        copy_database(connection, part, keys=keys)
        with file_troubles(kept):
            part.replace(kept)
            sync_folder(folder)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    """Remove a folder that we made, unless somebody put something into it."""
    with suppress(OSError):
        folder.rmdir()


def _remove_database(folder: Path) -> None:
    """Remove the files of an archive that could not be finished."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY_FILE, LOCK):
        with suppress(OSError):
            (folder / name).unlink()


def _locked(folder: Path) -> filelock.BaseFileLock:
    """Return the archive's lock, taken; raises ArchiveInUse, ArchiveReadOnly."""
    # One lock for all threads: what a worker opened, the window closes.
    lock = filelock.FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        with file_troubles():
            lock.acquire()
    except filelock.Timeout:
        raise ArchiveInUse from None
    except PathForbidden as error:
        raise ArchiveReadOnly from error
    return lock
