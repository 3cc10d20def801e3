"""Encrypting an archive that was plain, and making it plain again; cut off at any point it is one or the other.

What is made lies in the folder `changing` until it is whole and was compared. Then the files change places by renaming,
each rename synced before the next; which database has the name `archive.db` decides what the archive is. `settle` reads
off that alone how far it came, without any key: so it runs first thing whenever the archive is opened.

    set       key and database made · archive.db → changing/former.db · changing/archive.db → archive.db
              · changing/archive.key → archive.key · former wiped · attachments closed one by one
    remove    attachments opened one by one · database made · archive.key → changing/archive.key
              · archive.db → changing/former.db · changing/archive.db → archive.db · key and former wiped

Attachments may be plain or closed while the archive is encrypted: both are read (`store/blobs.py`), and the plain ones
are closed when it is opened next.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from asm_desktop.domain.errors import CheckFailed
from asm_desktop.store import chunks
from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.connection import APPLICATION_ID, translated, unlock
from asm_desktop.store.files import file_troubles, sync_file, sync_folder, wipe
from asm_desktop.store.keys import Keys
from asm_desktop.store.snapshots import Sort, sort_of
from asm_desktop.store.vault import KEY_FILE, Vault
from asm_desktop.tasks.context import TaskContext

CHANGING = "changing"
"""The folder inside an archive for what is made while its passphrase is set or removed."""

DATABASE = "archive.db"
FORMER = "former.db"
_KEPT = "archive-before-*.db*"


class CopyDiffers(CheckFailed):
    """The new database was compared with the old one, and is another."""

    code = "copy-differs"
    summary = "The archive was written anew and compared, and the copy is not the same."
    remedy = "Nothing was changed. Check the archive with `asm-desktop verify`, and the disk."


def settle(folder: Path) -> None:
    """Bring a change that was cut off to its one end or the other; only whoever holds the archive's lock may."""
    changing = folder / CHANGING
    if not changing.is_dir():
        return
    with file_troubles(folder):
        if not (folder / DATABASE).exists() and (changing / FORMER).exists():
            _move(changing / FORMER, folder / DATABASE)
        if (changing / KEY_FILE).exists() and sort_of(folder / DATABASE) is not Sort.PLAIN:
            _move(changing / KEY_FILE, folder / KEY_FILE)
        _clear(changing)


def wants_passphrase(folder: Path) -> bool:
    """Say whether the archive in a folder is encrypted, also if a change of that was cut off."""
    if (folder / KEY_FILE).is_file():
        return True
    changing = folder / CHANGING
    place = next((one for one in (folder / DATABASE, changing / FORMER) if one.is_file()), None)
    return place is not None and (changing / KEY_FILE).is_file() and sort_of(place) is not Sort.PLAIN


def encrypt(folder: Path, vault: Vault, keys: Keys, context: TaskContext) -> None:
    """Encrypt the plain database of an archive that is locked and closed; `close_plain` does the rest.

    Raises CopyDiffers, Cancelled, and what `file_troubles` and `translated` raise; then it is as it was before.
    """
    changing = _fresh(folder)
    try:
        vault.write(changing / KEY_FILE)
        _copy(folder / DATABASE, changing / DATABASE, (None, keys), context)
        with file_troubles(folder):
            _clear(folder / chunks.FOLDER)
    except BaseException:
        settle(folder)
        raise
    with file_troubles(folder):
        _move(folder / DATABASE, changing / FORMER)
        _move(changing / DATABASE, folder / DATABASE)
        _move(changing / KEY_FILE, folder / KEY_FILE)
    settle(folder)


def close_plain(folder: Path, blobs: BlobStore, context: TaskContext) -> int:
    """Close what lies plain in an encrypted archive: attachments, and copies of the database from before.

    Returns how many attachments were closed. Cut off, the rest follows when the archive is opened next.
    """
    with file_troubles(folder):
        for kept in sorted(folder.glob(_KEPT)):
            if sort_of(kept) is not Sort.ENCRYPTED:
                wipe(kept)
    blobs.drop_beside(closed=False)
    left = list(blobs.left_plain())
    for done, sha256 in enumerate(left, 1):
        context.check()
        blobs.close_plain(sha256)
        context.progress(done, len(left), "files")
    return len(left)


def decrypt(folder: Path, blobs: BlobStore, keys: Keys, context: TaskContext) -> tuple[str, ...]:
    """Make an encrypted archive that is locked and closed plain again; returns the hashes of files that were damaged.

    Raises what `encrypt` raises; then it is encrypted as before, at the latest when it is opened next.
    """
    closed = list(blobs.left_closed())
    damaged = []
    for done, sha256 in enumerate(closed, 1):
        context.check()
        if not blobs.open_closed(sha256):
            damaged.append(sha256)
        context.progress(done, len(closed), "files")
    blobs.drop_beside(closed=True)
    changing = _fresh(folder)
    try:
        _copy(folder / DATABASE, changing / DATABASE, (keys, None), context)
        with file_troubles(folder):
            for kept in [*folder.glob(_KEPT)]:
                wipe(kept)
            _clear(folder / chunks.FOLDER)
    except BaseException:
        settle(folder)
        raise
    with file_troubles(folder):
        _move(folder / KEY_FILE, changing / KEY_FILE)
        _move(folder / DATABASE, changing / FORMER)
        _move(changing / DATABASE, folder / DATABASE)
    settle(folder)
    return tuple(damaged)


def _fresh(folder: Path) -> Path:
    """Return the folder for what is made, empty."""
    settle(folder)
    changing = folder / CHANGING
    with file_troubles(changing):
        changing.mkdir(0o700)
    return changing


def _copy(source: Path, target: Path, keys: tuple[Keys | None, Keys | None], context: TaskContext) -> None:
    """Write a database anew with other keys (None: plain) and compare every row of it; raises CopyDiffers.

    The log of the old one is written into it first and removed: a log that stayed would be taken for the new one's.
    """
    with file_troubles(target):
        target.touch(0o600)
    with translated(), closing(_opened(source, keys[0])) as connection:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise CopyDiffers
        context.progress(1, 3, "database")
        key = f"x'{keys[1].database}'" if keys[1] else ""
        connection.execute("ATTACH DATABASE ? AS target KEY ?", (str(target), key))
        connection.execute("PRAGMA target.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('target')").fetchall()
        for name in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
            connection.execute(f"PRAGMA target.{name} = {value}")
        connection.execute("DETACH DATABASE target")
    with file_troubles(target), target.open("r+b") as file:
        sync_file(file)
    context.check()
    context.progress(2, 3, "database")
    with translated(), closing(_opened(source, keys[0])) as old, closing(_opened(target, keys[1])) as new:
        sound = new.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not sound or new.execute("PRAGMA cipher_integrity_check").fetchall() or _digest(old) != _digest(new):
            raise CopyDiffers
    context.progress(3, 3, "database")


def _opened(file: Path, keys: Keys | None) -> Any:  # noqa: ANN401 - the driver is not typed
    """Return a connection of the driver, its key given."""
    connection = sqlcipher3.dbapi2.connect(str(file))
    connection.isolation_level = None
    unlock(connection, keys)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _digest(connection: Any) -> str:  # noqa: ANN401 - the driver is not typed
    """Return a hash over all that a database holds: its mark, its plan, and every row of every table with its place."""
    digest = hashlib.sha256()
    for piece in _all_of(connection):
        digest.update(repr(piece).encode())
    return digest.hexdigest()


def _all_of(connection: Any) -> Iterator[object]:  # noqa: ANN401 - the driver is not typed
    """Yield everything that a database holds."""
    marked = connection.execute("PRAGMA application_id").fetchone()
    if marked != (APPLICATION_ID,):
        raise CopyDiffers
    yield connection.execute("PRAGMA user_version").fetchone()
    plan = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    for type_, name, sql in connection.execute(plan).fetchall():
        yield (type_, name, sql)
        if type_ == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
            columns = "*" if "WITHOUT ROWID" in str(sql).upper() else "rowid, *"
            yield from connection.execute(f'SELECT {columns} FROM "{name}"')  # noqa: S608 - a table of ours


def _move(source: Path, target: Path) -> None:
    """Rename a file so that the disk has it before anything else happens."""
    source.replace(target)
    sync_folder(target.parent)
    sync_folder(source.parent)


def _clear(folder: Path) -> None:
    """Overwrite and remove a folder's files, then the folder."""
    if folder.is_dir():
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_dir():
                path.rmdir()
            else:
                wipe(path)
        folder.rmdir()
