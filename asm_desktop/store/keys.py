"""The keys of an encrypted archive while it is open, and where its files may be plain for a moment."""

import hashlib
import hmac
import os
import shutil
from pathlib import Path

import pyrage

PRIVATE = "spool"
"""The folder inside an archive for what is plain for a moment: emptied when the archive is opened and closed."""

_KEY_BYTES = 32
_HALF = 16
_ROUNDS = 4


class Keys:
    """Three secrets: the database's key, the age identity of the attachments, and what hides their names.

    `forget` overwrites what Python lets one overwrite; copies that libraries made go when the process ends.
    """

    def __init__(self, database: bytes, identity: str, names: bytes) -> None:
        """Take the secrets."""
        self._database = bytearray(database)
        self._identity = bytearray(identity.encode())
        self._names = bytearray(names)

    @classmethod
    def fresh(cls) -> "Keys":
        """Return new secrets from the system's randomness."""
        identity = str(pyrage.x25519.Identity.generate())
        return cls(os.urandom(_KEY_BYTES), identity, os.urandom(_KEY_BYTES))

    @property
    def database(self) -> str:
        """The database's key as 64 hexadecimal digits."""
        return self._database.hex()

    @property
    def identity(self) -> str:
        """The age identity, which begins with AGE-SECRET-KEY-1."""
        return self._identity.decode()

    @property
    def names(self) -> bytes:
        """What hides the names of attachments."""
        return bytes(self._names)

    @property
    def recipient(self) -> pyrage.x25519.Recipient:
        """What attachments are closed to."""
        return pyrage.x25519.Identity.from_str(self.identity).to_public()

    def hidden(self, sha256: str) -> str:
        """Return the name under which a file lies: without the key nobody can tell whether a known file is here."""
        left, right = self._halves(sha256)
        for number in range(_ROUNDS):
            left, right = right, _mixed(left, self._round(number, right))
        return (left + right).hex()

    def shown(self, name: str) -> str:
        """Return the hash of the file that lies under a hidden name."""
        left, right = self._halves(name)
        for number in reversed(range(_ROUNDS)):
            left, right = _mixed(right, self._round(number, left)), left
        return (left + right).hex()

    def forget(self) -> None:
        """Overwrite the secrets: nothing can be opened with them any more."""
        for secret in (self._database, self._identity, self._names):
            secret[:] = bytes(len(secret))

    def _halves(self, name: str) -> tuple[bytes, bytes]:
        """Return the two halves of a name of 64 hexadecimal digits."""
        data = bytes.fromhex(name)
        return data[:_HALF], data[_HALF:]

    def _round(self, number: int, half: bytes) -> bytes:
        """Return what one round mixes in (Luby and Rackoff's construction: four rounds make a permutation)."""
        return hmac.digest(self.names, bytes([number]) + half, hashlib.sha256)[:_HALF]

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Keys(…)"


def empty_private(folder: Path) -> None:
    """Remove whatever lies in an archive's private folder; only whoever has the archive open may."""
    shutil.rmtree(folder / PRIVATE, ignore_errors=True)


def _mixed(one: bytes, other: bytes) -> bytes:
    """Return two halves combined bit by bit."""
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
