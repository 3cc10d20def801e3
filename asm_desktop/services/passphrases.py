"""The passphrase of an archive: set, changed, removed, and opened again with the words of the recovery sheet.

docs/decisions/0017-encryption-at-rest.md says what it hides and what not.
"""

from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.errors import Conflict
from asm_desktop.store.archive import BLOBS, Archive
from asm_desktop.store.blobs import BlobStore
from asm_desktop.store.keys import Keys
from asm_desktop.store.rekeying import close_plain, decrypt, encrypt
from asm_desktop.store.vault import KEY_FILE, Vault, check_passphrase, new_vault, read_vault
from asm_desktop.tasks.context import QUIET, TaskContext


class PassphraseThere(Conflict):
    """An archive that has a passphrase already."""

    code = "passphrase-there"
    summary = "This archive has a passphrase already."
    remedy = "Nothing was changed. Change it, or remove it first."


class PassphraseAbsent(Conflict):
    """An archive without a passphrase."""

    code = "passphrase-absent"
    summary = "This archive has no passphrase."
    remedy = "Nothing was changed. Set one if the laptop may be lost or looked into."


@dataclass(frozen=True, slots=True)
class Protection:
    """What a new archive is encrypted with, and the words to be written down, which are kept nowhere."""

    vault: Vault
    keys: Keys
    words: str


@dataclass(frozen=True, slots=True)
class PassphraseReport:
    """What became of a passphrase: whether there is one now, new words ("" if none), files rewritten and damaged."""

    folder: Path
    encrypted: bool
    words: str = ""
    files: int = 0
    damaged: tuple[str, ...] = ()


def protect(passphrase: str) -> Protection:
    """Return what a new archive is encrypted with; raises PassphraseShort."""
    keys = Keys.fresh()
    vault, words = new_vault(keys, passphrase)
    return Protection(vault, keys, words)


def set_passphrase(archive: Archive, passphrase: str, context: TaskContext = QUIET) -> PassphraseReport:
    """Encrypt an open archive and close it. Stopped or cut off, it is as before or finishes when it is opened next.

    Raises PassphraseThere, PassphraseShort, CopyDiffers, Cancelled, and what `file_troubles` and `translated` raise.
    """
    if archive.keys is not None:
        raise PassphraseThere
    new = protect(passphrase)
    archive.rest()
    try:
        encrypt(archive.folder, new.vault, new.keys, context)
        # From here on it is encrypted: nobody is left without the words because he pressed Stop.
        files = close_plain(archive.folder, BlobStore(archive.folder / BLOBS, new.keys), TaskContext(context.report))
    finally:
        new.keys.forget()
        archive.close()
    return PassphraseReport(archive.folder, encrypted=True, words=new.words, files=files)


def remove_passphrase(archive: Archive, passphrase: str, context: TaskContext = QUIET) -> PassphraseReport:
    """Make an open encrypted archive plain and close it; raises PassphraseAbsent, PassphraseWrong and the like."""
    keys = _checked(archive, passphrase)
    archive.rest()
    try:
        closed = len(list(archive.blobs.left_closed()))
        damaged = decrypt(archive.folder, archive.blobs, keys, context)
    finally:
        archive.close()
    return PassphraseReport(archive.folder, encrypted=False, files=closed - len(damaged), damaged=damaged)


def change_passphrase(archive: Archive, old: str, new: str, *, new_words: bool = False) -> PassphraseReport:
    """Close the keys of an open archive with another passphrase, and if wanted with new words.

    Nothing else is rewritten. Raises PassphraseAbsent, PassphraseWrong, PassphraseShort.
    """
    check_passphrase(new)
    return _rewrapped(archive, _checked(archive, old), new, new_words=new_words)


def check_old_passphrase(archive: Archive, passphrase: str) -> None:
    """Prove the passphrase of an open archive; raises PassphraseAbsent, PassphraseWrong."""
    _checked(archive, passphrase)


def renew_passphrase(archive: Archive, new: str, *, new_words: bool = False) -> PassphraseReport:
    """Set another passphrase on an archive that was opened with its recovery words; raises what changing raises."""
    if archive.keys is None:
        raise PassphraseAbsent
    return _rewrapped(archive, archive.keys, new, new_words=new_words)


def _rewrapped(archive: Archive, keys: Keys, new: str, *, new_words: bool) -> PassphraseReport:
    """Write the key file anew."""
    file = archive.folder / KEY_FILE
    vault, words = read_vault(file).with_passphrase(keys, new), ""
    if new_words:
        vault, words = vault.with_new_words(keys)
    vault.write(file)
    return PassphraseReport(archive.folder, encrypted=True, words=words)


def _checked(archive: Archive, passphrase: str) -> Keys:
    """Return the keys of an open archive once its passphrase was typed; raises PassphraseAbsent, PassphraseWrong."""
    if archive.keys is None:
        raise PassphraseAbsent
    read_vault(archive.folder / KEY_FILE).open(passphrase).forget()
    return archive.keys
