"""`archive.key`: the keys of an encrypted archive, closed with its passphrase and once more with its recovery words.

{"format": "asm-desktop/archive-key", "version": 1, "kdf": {"name": "argon2id", "passes", "bytes"},
 "passphrase": {"salt", "box"}, "words": {"salt", "box"}}      salts and boxes as hexadecimal digits

Each box holds the same three secrets (`store/keys.py`) under XChaCha20-Poly1305; its key comes from what people type by
Argon2id, and its additional data are the version, the KDF and which of the two it is, so that none of these can be
changed unnoticed. A box opens or it does not: the file tells nobody how near a try was.
docs/decisions/0017-encryption-at-rest.md gives the reasons.
"""

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import Aead

from asm_desktop.domain.errors import BadData, BadInput, NotAllowed
from asm_desktop.domain.recovery_words import RecoveryWordsWrong, parse_recovery_words, recovery_words
from asm_desktop.domain.secret_words import ENTROPY_BYTES
from asm_desktop.store.files import file_troubles, write_whole
from asm_desktop.store.keys import Keys

KEY_FILE = "archive.key"

FORMAT = "asm-desktop/archive-key"
VERSION = 1
SHORTEST = 8
"""Characters that a passphrase has at least."""

_MAX_FILE = 16 << 10
_MAX_PASSES = 10
_MAX_BYTES = 256 << 20
_SALT = 16
_PASSPHRASE, _WORDS = "passphrase", "words"


class PassphraseNeeded(NotAllowed):
    """An encrypted archive, and nothing to open it with."""

    code = "passphrase-needed"
    summary = "This archive is locked with a passphrase."
    remedy = "Nothing was opened. Give the passphrase: with --passphrase-file, or type it in the window."


class PassphraseWrong(NotAllowed):
    """A passphrase that does not open this archive."""

    code = "passphrase-wrong"
    summary = "That is not the passphrase."
    remedy = "Nothing was opened. Try again, or use the recovery sheet."


class PassphraseShort(BadInput):
    """A new passphrase that is quickly guessed."""

    code = "passphrase-short"
    summary = "This passphrase is too short: it needs at least {shortest} characters."
    remedy = "Nothing was changed. Take four or five words that nobody would expect together."


class KeyFileDamaged(BadData):
    """The key file cannot be read."""

    code = "key-file-damaged"
    summary = "The key file “archive.key” of this archive is damaged, so that it cannot be opened."
    remedy = "Nothing was changed. Put back a copy of it: each backup of the archive holds one."


class KeyFileTooNew(BadData):
    """A key file of a later version."""

    code = "key-file-too-new"
    summary = "The key file “archive.key” was written by a newer version of this program."
    remedy = "Nothing was changed. Open the archive with that version."


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one try costs: passes over so much memory."""

    passes: int
    bytes: int
    name: str = "argon2id"


USUAL = Cost(passes=4, bytes=128 << 20)
"""About a fifth of a second on the desk where it was measured, half a second on a slow laptop."""


class _Box(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The secrets, closed with something that people type."""

    salt: str
    box: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    format: str
    version: int
    kdf: Cost
    passphrase: _Box
    words: _Box


class _Secrets(msgspec.Struct, frozen=True):
    """What is in a box."""

    database: bytes
    identity: str
    names: bytes


class Vault:
    """The key file of an archive: opened with the passphrase or the words, closed anew with another passphrase."""

    def __init__(self, file: _File) -> None:
        """Use `new_vault` or `read_vault`."""
        self._file = file

    def open(self, passphrase: str) -> Keys:
        """Return the keys; raises PassphraseWrong. It takes its time whether it is right or not."""
        keys = self._opened(_PASSPHRASE, _typed(passphrase), self._file.passphrase)
        if keys is None:
            raise PassphraseWrong
        return keys

    def recover(self, words: str) -> Keys:
        """Return the keys for the words of the recovery sheet; raises RecoveryWordsWrong."""
        keys = self._opened(_WORDS, parse_recovery_words(words), self._file.words)
        if keys is None:
            raise RecoveryWordsWrong
        return keys

    def open_either(self, text: str) -> Keys:
        """Return the keys for a passphrase, or for the words typed in its place; raises PassphraseWrong."""
        try:
            return self.recover(text)
        except RecoveryWordsWrong:
            return self.open(text)

    def with_passphrase(self, keys: Keys, passphrase: str, cost: Cost | None = None) -> "Vault":
        """Return the vault closed with another passphrase; the words stay. Raises PassphraseShort."""
        kdf = cost or self._file.kdf
        box = _closed(keys, _PASSPHRASE, check_passphrase(passphrase), kdf)
        return Vault(msgspec.structs.replace(self._file, passphrase=box))

    def with_new_words(self, keys: Keys) -> tuple["Vault", str]:
        """Return the vault closed with new words, and the words; those of the sheet before open nothing any more."""
        entropy = os.urandom(ENTROPY_BYTES)
        box = _closed(keys, _WORDS, entropy, self._file.kdf)
        return Vault(msgspec.structs.replace(self._file, words=box)), recovery_words(entropy)

    def to_bytes(self) -> bytes:
        """Return the bytes of the file."""
        return msgspec.json.format(msgspec.json.encode(self._file), indent=1)

    def write(self, path: Path) -> None:
        """Write the file so that it is there whole, or as it was before; raises what `file_troubles` raises."""
        write_whole(path, self.to_bytes())

    def _opened(self, name: str, typed: bytes, box: _Box) -> Keys | None:
        """Return the keys out of a box, None if what was typed does not open it; raises KeyFileDamaged."""
        try:
            salt, closed = bytes.fromhex(box.salt), bytes.fromhex(box.box)
            if len(salt) != _SALT:
                raise KeyFileDamaged
            data = Aead(_derived(typed, salt, self._file.kdf)).decrypt(closed, _about(name, self._file.kdf))
            secrets = msgspec.msgpack.decode(data, type=_Secrets)
        except CryptoError:
            return None
        except (ValueError, msgspec.DecodeError, MemoryError) as error:
            raise KeyFileDamaged from error
        return Keys(secrets.database, secrets.identity, secrets.names)


Unlock = Callable[[Vault], Keys]
"""How an archive is opened: with a passphrase, with words, or with keys that are known already."""


def by_passphrase(passphrase: str) -> Unlock:
    """Return how an archive is opened with a passphrase."""
    return lambda vault: vault.open(passphrase)


def by_words(words: str) -> Unlock:
    """Return how an archive is opened with the words of its recovery sheet."""
    return lambda vault: vault.recover(words)


def new_vault(keys: Keys, passphrase: str, cost: Cost | None = None) -> tuple[Vault, str]:
    """Return a vault for keys, and the recovery words, which are kept nowhere; raises PassphraseShort."""
    kdf = cost or USUAL
    typed, entropy = check_passphrase(passphrase), os.urandom(ENTROPY_BYTES)
    boxes = {"passphrase": _closed(keys, _PASSPHRASE, typed, kdf), "words": _closed(keys, _WORDS, entropy, kdf)}
    return Vault(_File(FORMAT, VERSION, kdf, **boxes)), recovery_words(entropy)


def read_vault(path: Path) -> Vault:
    """Return the vault in a file; raises KeyFileDamaged, KeyFileTooNew, and what `file_troubles` raises.

    A file that asks for more work or memory than this program ever would is taken for damaged.
    """
    with file_troubles(path), path.open("rb") as stream:
        data = stream.read(_MAX_FILE + 1)
    return vault_from(data)


def vault_from(data: bytes) -> Vault:
    """Return the vault in the bytes of a file; raises KeyFileDamaged, KeyFileTooNew."""
    try:
        head = msgspec.json.decode(data)
        if isinstance(head, dict) and head.get("format") == FORMAT and _is_later(head.get("version")):
            raise KeyFileTooNew
        file = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise KeyFileDamaged from error
    kdf = file.kdf
    sound = file.format == FORMAT and file.version == VERSION and kdf.name == "argon2id" and len(data) <= _MAX_FILE
    in_bounds = 1 <= kdf.passes <= _MAX_PASSES and argon2id.MEMLIMIT_MIN <= kdf.bytes <= _MAX_BYTES
    if not sound or not in_bounds:
        raise KeyFileDamaged
    return Vault(file)


def _is_later(version: object) -> bool:
    """Say whether a version is later than this program's."""
    return isinstance(version, int) and version > VERSION


def check_passphrase(passphrase: str) -> bytes:
    """Return a new passphrase as the KDF gets it; raises PassphraseShort."""
    typed = _typed(passphrase)
    if len(typed.decode()) < SHORTEST:
        raise PassphraseShort(shortest=SHORTEST)
    return typed


def _typed(passphrase: str) -> bytes:
    """Return what was typed in one form, whichever way a keyboard makes its accents."""
    return unicodedata.normalize("NFKC", passphrase.strip()).encode("utf-8", "replace")


def _closed(keys: Keys, name: str, typed: bytes, kdf: Cost) -> _Box:
    """Return a box with the keys, closed with what was typed."""
    salt = os.urandom(_SALT)
    data = msgspec.msgpack.encode(_Secrets(bytes.fromhex(keys.database), keys.identity, keys.names))
    return _Box(salt.hex(), Aead(_derived(typed, salt, kdf)).encrypt(data, _about(name, kdf)).hex())


def _derived(typed: bytes, salt: bytes, kdf: Cost) -> bytes:
    """Return the key that comes of something typed."""
    key: bytes = argon2id.kdf(Aead.KEY_SIZE, typed, salt, opslimit=kdf.passes, memlimit=kdf.bytes)
    return key


def _about(name: str, kdf: Cost) -> bytes:
    """Return the additional data of a box."""
    return f"{FORMAT}/{VERSION}/{kdf.name}/{kdf.passes}/{kdf.bytes}/{name}".encode()
