"""Where the backups of one office lie: a folder on a disk or stick with numbered backups and their files, each once.

asm-backup-<office>/READ-ME.txt
asm-backup-<office>/0007-2026-05-03/archive.db, manifest.json      (closed: archive.db.age, manifest.json.age)
asm-backup-<office>/files/ab/<SHA-256>                              (closed: closed/ab/<name>.age)
asm-backup-<office>/key.age                                         only with a passphrase: the key, closed with it

Backups of an encrypted archive are closed with the archive's own key, whatever else is asked for: each holds the file
`archive.key` as it was, so that the passphrase and the recovery words of that day open it. Their files lie in `locked`.
"""

import hashlib
import hmac
import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

import pyrage

from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.store import shelf_files
from asm_desktop.store.files import file_troubles, sync_folder, write_whole
from asm_desktop.store.keys import Keys
from asm_desktop.store.manifests import Manifest
from asm_desktop.store.shelf_files import PART, BackupUnreadable, Lock, place_troubles
from asm_desktop.store.vault import KEY_FILE, read_vault

PREFIX = "asm-backup-"
DATABASE = "archive.db"
MANIFEST = "manifest.json"
CLOSED = ".age"
BEFORE = ".before"
"""Ending of a backup while another one is put in its place: it is the backup as long as that one is not there."""

_KEY = "key.age"
_MAX_KEY = 4096
_NAME = re.compile(r"([0-9]{4,9})-([0-9]{4}-[0-9]{2}-[0-9]{2})(\.before)?")
_HASH = re.compile(r"[0-9a-f]{64}")

_READ_ME = """Backups of an office's archive, made by ASM Desktop.

Each numbered folder is one backup; the files of all of them lie beside it, each once. Keep all of it together.

Whoever holds a backup that is not closed with a passphrase can read the whole archive and write in the name of the
office: a backup holds the office's keys. Keep it as you keep the office's own laptop.

To bring one back into a new folder:   asm-desktop restore BACKUP NEW-FOLDER
"""


class NoBackup(BadInput):
    """A place without a backup."""

    code = "no-backup"
    summary = "There is no backup in “{path}”."
    remedy = "Choose the folder of one backup: its name begins with a number and a date."


class BackupClosed(NotAllowed):
    """A backup that a passphrase opens, and none was given."""

    code = "backup-closed"
    summary = "This backup is closed with a passphrase."
    remedy = "Give the passphrase that it was made with."


class PassphraseWrong(NotAllowed):
    """A passphrase that does not open the backups in a place."""

    code = "backup-passphrase-wrong"
    summary = "This passphrase does not open the backups in “{place}”."
    remedy = "Nothing was changed. Give the one that the first of them was made with, or choose another place."


@dataclass(frozen=True, slots=True)
class Backup:
    """One finished backup: its folder, number and day by the clock of that laptop, and whether it is closed.

    `locked` ones are of an encrypted archive and closed with its key.
    """

    folder: Path
    number: int
    day: str
    closed: bool
    locked: bool = False


class Shelf:
    """The backups of one office in one place, as far as this key opens them (None: those that are not closed)."""

    def __init__(self, folder: Path, lock: Lock | None, keys: Keys | None = None) -> None:
        """Take the folder and the key; `keys` are those of an encrypted archive, and close in its place."""
        self.folder = folder
        self.keys = keys
        self.lock = Lock(keys.identity) if keys else lock
        self._end = CLOSED if self.lock else ""
        self._files = folder / ("locked" if keys else "closed" if lock else "files")

    def open_place(self) -> None:
        """Make the folder if need be, and drop what a pulled stick or a power cut left half written."""
        with place_troubles(self.folder):
            self.folder.mkdir(0o700, exist_ok=True)
            for part in [*self.folder.glob(f"*{PART}"), *self.folder.glob(f"*/??/*{PART}")]:
                _remove(part)
            for before in self.folder.glob(f"*{BEFORE}"):
                after = before.with_name(before.name.removesuffix(BEFORE))
                if after.exists():
                    _remove(before)
                else:
                    before.rename(after)
            if not (self.folder / "READ-ME.txt").exists():
                write_whole(self.folder / "READ-ME.txt", _READ_ME.encode())

    def draft(self, day: str) -> Path:
        """Make the folder of a backup under a name that marks it as unfinished."""
        number = max((one.number for one in backups_in(self.folder)), default=0) + 1
        draft = self.folder / f"{number:04}-{day}{PART}"
        with place_troubles(self.folder):
            draft.mkdir(0o700)
        return draft

    def finish(self, draft: Path) -> Path:
        """Give a backup its name: from now on it is one."""
        final = draft.with_name(draft.name.removesuffix(PART))
        with place_troubles(self.folder):
            sync_folder(draft)
            draft.rename(final)
            sync_folder(self.folder)
        return final

    def exchange(self, draft: Path, backup: Path) -> None:
        """Put a finished draft in place of a backup, whose own files go; what else lay in its folder comes along."""
        before = backup.with_name(f"{backup.name}{BEFORE}")
        with place_troubles(self.folder):
            for file in backup.iterdir():
                if not (draft / file.name).exists():
                    shutil.copyfile(file, draft / file.name)
            sync_folder(draft)
            backup.rename(before)
            draft.rename(backup)
            sync_folder(self.folder)
            _remove(before)

    def drop_unnamed(self) -> None:
        """Remove shared files that no backup of this sort names; where one of them cannot be read, all stay."""
        sort = (bool(self.lock), bool(self.keys))
        with suppress(BackupUnreadable):
            self._drop_unnamed([one for one in backups_in(self.folder) if (one.closed, one.locked) == sort])

    def give_up(self, draft: Path) -> None:
        """Remove an unfinished backup, as far as the place still answers."""
        with suppress(OSError):
            _remove(draft)

    def put(self, source: Path, folder: Path, name: str, check: Callable[[], None]) -> str:
        """Write a file of one backup; returns its SHA-256."""
        return shelf_files.put(source, folder / f"{name}{self._end}", self.lock, check)

    def put_file(self, source: BinaryIO, sha256: str, check: Callable[[], None]) -> bool:
        """Keep a file that many backups share, unless it is here and sound; False if the source itself is damaged."""
        target = self._place(sha256)
        with place_troubles(self.folder):
            there = target.is_file()
        if there:
            with suppress(BackupUnreadable):
                if shelf_files.digest_of(target, self.lock, check) == sha256:
                    return True
        with place_troubles(self.folder):
            target.parent.mkdir(0o700, parents=True, exist_ok=True)
        if shelf_files.put_stream(source, target, self.lock, check) == sha256:
            return True
        target.unlink(missing_ok=True)
        return False

    def fetch(self, folder: Path, name: str, target: Path, check: Callable[[], None]) -> str:
        """Write a file of one backup into a new file; returns its SHA-256."""
        return shelf_files.fetch(folder / f"{name}{self._end}", target, self.lock, check)

    def open_file(self, sha256: str) -> AbstractContextManager[BinaryIO]:
        """Open a shared file; raises BackupUnreadable if it is missing, or as soon as it is not what was written."""
        place = self._place(sha256)
        if not place.is_file():
            raise BackupUnreadable(why=f"the file {sha256[:12]} is missing")
        return shelf_files.opened(place, self.lock)

    def fetch_file(self, sha256: str, target: Path, check: Callable[[], None]) -> None:
        """Write a shared file into a new file; raises BackupUnreadable if it is missing or another."""
        place = self._place(sha256)
        if not place.is_file():
            raise BackupUnreadable(why=f"the file {sha256[:12]} is missing")
        if shelf_files.fetch(place, target, self.lock, check) != sha256:
            raise BackupUnreadable(why=f"the file {sha256[:12]} is damaged")

    def manifest(self, backup: Path) -> Manifest:
        """Return what a backup says of itself; raises BackupUnreadable, BackupTooNew."""
        return Manifest.from_bytes(shelf_files.read_small(backup / f"{MANIFEST}{self._end}", self.lock))

    def prune(self, keep: int, days: int, today: str) -> tuple[str, ...]:
        """Remove backups of this sort beyond the newest `keep`, but none younger than `days`; returns their names.

        Then go files that no backup left here names. Where one of them cannot be read, all files stay.
        """
        sort = (bool(self.lock), bool(self.keys))
        mine = [one for one in backups_in(self.folder) if (one.closed, one.locked) == sort]
        gone = [one for one in mine[: max(0, len(mine) - max(1, keep))] if not _younger(one.day, days, today)]
        with place_troubles(self.folder):
            for one in gone:
                part = one.folder.with_name(one.folder.name + PART)
                one.folder.rename(part)
                _remove(part)
        if gone:
            with suppress(BackupUnreadable):
                self._drop_unnamed([one for one in mine if one not in gone])
        return tuple(one.folder.name for one in gone)

    def _drop_unnamed(self, left: Iterable[Backup]) -> None:
        """Remove shared files that none of these backups names."""
        named: set[Path] = set()
        for one in left:
            manifest = self.manifest(one.folder)
            named.update(self._place(sha256) for sha256 in (*manifest.files, *manifest.extras.values()))
        with place_troubles(self.folder):
            for file in self._files.glob("??/*"):
                if file not in named:
                    file.unlink()

    def _place(self, sha256: str) -> Path:
        """Return where a shared file lies; its name tells its hash only to those who have the key."""
        if not _HASH.fullmatch(sha256):
            raise BackupUnreadable(why="its manifest names a file that cannot be")
        if self.lock is None:
            return self._files / sha256[:2] / sha256
        name = hmac.digest(self.lock.secret.encode(), sha256.encode(), hashlib.sha256).hex()
        return self._files / name[:2] / f"{name}{CLOSED}"


def open_shelf(place: Path, writer: str, passphrase: str, keys: Keys | None = None) -> Shelf:
    """Return the shelf of an office in a place, made if need be; a passphrase makes or opens its key.

    `keys` of an encrypted archive close what is put there, and no passphrase is asked for.
    Raises PassphraseWrong, and what `place_troubles` raises.
    """
    folder = place / f"{PREFIX}{writer[:12]}"
    with place_troubles(place):
        place.mkdir(0o700, exist_ok=True)
    shelf = Shelf(folder, None)
    shelf.open_place()
    if keys is not None:
        return Shelf(folder, None, keys)
    if not passphrase:
        return shelf
    if (folder / _KEY).is_file():
        return Shelf(folder, unlock(folder, passphrase))
    lock = Lock(str(pyrage.x25519.Identity.generate()))
    with place_troubles(folder):
        write_whole(folder / _KEY, pyrage.passphrase.encrypt(lock.secret.encode(), passphrase))
    return Shelf(folder, lock)


def shelf_of(backup: Backup, passphrase: str) -> Shelf:
    """Return the shelf that a backup stands on, with its key; raises BackupClosed, PassphraseWrong.

    One of an encrypted archive is opened by the archive's passphrase of that day, or by its recovery words.
    """
    folder = backup.folder.parent
    if not backup.closed:
        return Shelf(folder, None)
    if not passphrase:
        raise BackupClosed
    if backup.locked:
        return Shelf(folder, None, read_vault(backup.folder / KEY_FILE).open_either(passphrase))
    return Shelf(folder, unlock(folder, passphrase))


def unlock(folder: Path, passphrase: str) -> Lock:
    """Return the key of the closed backups in a folder; raises PassphraseWrong, BackupUnreadable."""
    with file_troubles(folder), (folder / _KEY).open("rb") as file:
        data = file.read(_MAX_KEY + 1)
    try:
        secret = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError:
        raise PassphraseWrong(place=folder) from None
    lock = Lock(secret.decode("ascii", "replace"))
    try:
        _ = lock.identity
    except pyrage.IdentityError:
        raise BackupUnreadable(why="its key cannot be read") from None
    return lock


def backups_in(folder: Path) -> list[Backup]:
    """Return the finished backups in a folder, the oldest first; what is no backup is passed over."""
    found = []
    with file_troubles(folder):
        for one in folder.iterdir() if folder.is_dir() else ():
            backup = _backup(one)
            found += [backup] if backup else []
    return sorted(found, key=lambda one: one.number)


def find_backup(path: Path) -> Backup:
    """Return the backup at a path: that folder itself, or the newest one in it; raises NoBackup, PathForbidden."""
    with file_troubles(path):
        path = path.resolve()
        named = _backup(path)
        if named is not None:
            return named
        shelves = [path, *sorted(path.glob(f"{PREFIX}*"))] if path.is_dir() else []
    full = [found for found in map(backups_in, shelves) if found]
    if len(full) != 1:
        raise NoBackup(path=path)
    return full[0][-1]


def _backup(folder: Path) -> Backup | None:
    """Return the backup in a folder, None if it is none."""
    name = _NAME.fullmatch(folder.name)
    if name is None or (name[3] and folder.with_name(folder.name.removesuffix(BEFORE)).exists()):
        return None
    for end in ("", CLOSED):
        if (folder / f"{MANIFEST}{end}").is_file():
            locked = bool(end) and (folder / KEY_FILE).is_file()
            return Backup(folder, int(name[1]), name[2], closed=bool(end), locked=locked)
    return None


def _younger(day: str, days: int, today: str) -> bool:
    """Say whether a day lies less than so many days back; one that is no day of the calendar does."""
    try:
        return date.fromisoformat(day) > date.fromisoformat(today) - timedelta(days=days)
    except (ValueError, OverflowError):
        return True


def _remove(path: Path) -> None:
    """Remove a file or a folder."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
