"""Closing boxes to their readers and opening them again, with age (age-encryption.org/v1), file to file."""

from collections.abc import Sequence
from typing import IO, BinaryIO, Protocol

import pyrage

from asm_desktop.exchange.troubles import BoxDamaged

MAX_RECIPIENTS = 2_000
_MAX_HEADER = 512 << 10
_INTRO = b"age-encryption.org/v1\n"


class Sink(Protocol):
    """What sealed bytes are written into: a plain file, or a member of a bag."""

    trouble: OSError | None

    def write(self, data: bytes) -> int:
        """Write bytes; a trouble of the disk is raised and kept."""

    def flush(self) -> None:
        """Pass on what is held back."""


def seal(source: BinaryIO, sink: Sink, recipients: Sequence[str]) -> None:
    """Encrypt a file to X25519 recipients (age1…), piece by piece; troubles of the disk pass as OSError."""
    keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    try:
        pyrage.encrypt_io(source, sink, keys)
    except (pyrage.EncryptError, OSError):
        if sink.trouble is not None:
            raise sink.trouble from None
        raise


def unseal(source: IO[bytes], target: BinaryIO, secret: str) -> bool:
    """Decrypt a file into another; False if it is closed to others. Raises BoxDamaged.

    What was written into `target` before damage showed is of the same box, but must not be used.
    """
    check_header(source)
    identity = pyrage.x25519.Identity.from_str(secret)
    watched = _Watched(target)
    try:
        pyrage.decrypt_io(source, watched, [identity])
    except pyrage.DecryptError as error:
        if "matching" in str(error):
            return False
        raise BoxDamaged(why="it cannot be opened") from error
    except OSError as error:
        if watched.trouble is not None:
            raise watched.trouble from None
        raise BoxDamaged(why="it cannot be opened") from error
    target.seek(0)
    return True


def check_header(source: IO[bytes]) -> None:
    """Raise BoxDamaged for a header that would cost much work: too many readers, or a passphrase.

    Each reader named costs a try; a passphrase names its own cost. Boxes of ours are closed to keys only.
    """
    source.seek(0)
    head = source.read(_MAX_HEADER)
    source.seek(0)
    header, end, _ = head.partition(b"\n--- ")
    if not head.startswith(_INTRO) or not end:
        raise BoxDamaged(why="it is not closed as boxes are")
    if b"\n-> scrypt" in header or header.count(b"\n-> ") > MAX_RECIPIENTS + 8:
        raise BoxDamaged(why="opening it would take too much work")


class _Watched:
    """Remembers a trouble of the disk, for the library turns it into one of its own."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.trouble: OSError | None = None

    def write(self, data: bytes) -> int:
        """Write bytes."""
        try:
            return self._target.write(data)
        except OSError as error:
            self.trouble = error
            raise

    def flush(self) -> None:
        """Pass on what is held back."""
        self._target.flush()
