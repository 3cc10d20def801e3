"""Files closed with age (age-encryption.org/v1): written piece by piece, read from any place without a plain copy.

Writing is the library's. It reads only from beginning to end into another file, and bundles need a piece from the
middle; so the reading end of the format stands here, on libsodium's functions: an X25519 stanza, HKDF, and pieces of
64 KiB of which each is proved before a byte of it is given away.
"""

import base64
import binascii
import hashlib
import hmac
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import pyrage
from nacl import exceptions
from nacl.bindings import (
    crypto_aead_chacha20poly1305_ietf_decrypt,
    crypto_scalarmult,
    crypto_scalarmult_base,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_VERSION = b"age-encryption.org/v1\n"
_STANZA = b"-> X25519 "
_MAC = b"---"
_INFO = b"age-encryption.org/v1/X25519"
_CHUNK = 1 << 16
_TAG = 16
_NONCE = 16
_MAX_LINES = 200
_MAX_LINE = 1 << 10
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECKSUM_LETTERS = 6


class SealBroken(Exception):
    """A closed file that this key does not open, or that was changed. Whoever reads says what it means."""


def seal_pieces(pieces: Iterable[bytes], target: BinaryIO, recipient: pyrage.x25519.Recipient) -> None:
    """Write pieces of bytes into a file, closed to one reader; what the pieces or the file raise passes as it is."""
    source, sink = _Pieces(pieces), _Sink(target)
    try:
        pyrage.encrypt_io(source, sink, [recipient])
    except (pyrage.EncryptError, OSError) as error:
        raise source.trouble or sink.trouble or error from None


class SealedReader(io.RawIOBase):
    """The plain bytes of a closed file, to be read from any place. It closes the file with itself."""

    def __init__(self, file: BinaryIO, identity: str) -> None:
        """Take an open file and an age identity; raises SealBroken."""
        super().__init__()
        self._file = file
        key = _file_key(file, identity)
        nonce = file.read(_NONCE)
        if len(nonce) != _NONCE:
            raise SealBroken
        self._key = _derived(key, nonce, b"payload")
        self._start = file.tell()
        closed = file.seek(0, io.SEEK_END) - self._start
        self._count = max(1, -(-closed // (_CHUNK + _TAG)))
        self.length = closed - self._count * _TAG
        if self.length < 0 or (self._count > 1 and closed - (self._count - 1) * (_CHUNK + _TAG) <= _TAG):
            raise SealBroken
        self._place = 0
        self._held: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that any place can be read."""
        return True

    def tell(self) -> int:
        """Return the place in the plain bytes."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the plain bytes."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.length}[whence]
        self._place = max(0, base + offset)
        return self._place

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read on into a buffer; raises SealBroken."""
        view = memoryview(buffer).cast("B")
        # An empty file has one empty piece, and it is proved like any other.
        if self._place >= self.length and self._held[0] >= 0:
            return 0
        number = min(self._place // _CHUNK, self._count - 1)
        piece = self._piece(number)
        part = piece[self._place - number * _CHUNK :][: len(view)]
        view[: len(part)] = part
        self._place += len(part)
        return len(part)

    def close(self) -> None:
        """Let go of the file and of what was opened."""
        self._held = (-1, b"")
        self._file.close()
        super().close()

    def _piece(self, number: int) -> bytes:
        """Return one piece, proved."""
        if self._held[0] != number:
            self._file.seek(self._start + number * (_CHUNK + _TAG))
            last = number == self._count - 1
            nonce = number.to_bytes(11) + (b"\x01" if last else b"\x00")
            self._held = (number, _opened(self._file.read(_CHUNK + _TAG), nonce, self._key))
        return self._held[1]


class _Pieces:
    """Gives pieces to the library in the lengths that it asks for."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)
        self._left = b""
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, none at the end."""
        try:
            while not self._left:
                self._left = next(self._pieces)
        except StopIteration:
            return b""
        except BaseException as error:
            self.trouble = error
            raise
        data, self._left = (self._left, b"") if size < 0 else (self._left[:size], self._left[size:])
        return data


class _Sink:
    """Writes what the library gives, and keeps a trouble that it would turn into one of its own."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Write bytes."""
        try:
            return self._file.write(data)
        except OSError as error:
            self.trouble = error
            raise

    def flush(self) -> None:
        """Hand on what is held back."""
        self._file.flush()


def _file_key(file: BinaryIO, identity: str) -> bytes:
    """Return the key of a closed file from its header; raises SealBroken."""
    secret = _secret(identity)
    header, key = file.readline(_MAX_LINE), None
    if header != _VERSION:
        raise SealBroken
    for _ in range(_MAX_LINES):
        line = file.readline(_MAX_LINE)
        if line.startswith(_MAC):
            mac = _unbase(line[len(_MAC) + 1 :])
            if key is None or not hmac.compare_digest(
                mac, hmac.digest(_derived(key, b"", b"header"), header + _MAC, "sha256")
            ):
                raise SealBroken
            return key
        header += line
        if line.startswith(_STANZA) and key is None:
            body = file.readline(_MAX_LINE)
            header += body
            key = _unwrapped(secret, _unbase(line[len(_STANZA) :]), _unbase(body))
    raise SealBroken


def _unwrapped(secret: bytes, share: bytes, body: bytes) -> bytes | None:
    """Return the file's key out of one stanza, None if that is for somebody else; raises SealBroken."""
    try:
        shared = crypto_scalarmult(secret, share)
        wrap = _derived(shared, share + crypto_scalarmult_base(secret), _INFO)
        return _opened(body, bytes(12), wrap)
    except (SealBroken, exceptions.CryptoError, ValueError, TypeError):
        return None


def _opened(data: bytes, nonce: bytes, key: bytes) -> bytes:
    """Return the plain bytes of one sealed piece; raises SealBroken."""
    try:
        return crypto_aead_chacha20poly1305_ietf_decrypt(data, None, nonce, key)
    except (exceptions.CryptoError, ValueError) as error:
        raise SealBroken from error


def _derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes by HKDF-SHA-256 (RFC 5869)."""
    return hmac.digest(hmac.digest(salt or bytes(32), secret, hashlib.sha256), info + b"\x01", hashlib.sha256)


def _unbase(text: bytes) -> bytes:
    """Return the bytes of unpadded base 64; raises SealBroken."""
    line = text.rstrip(b"\n")
    try:
        return base64.b64decode(line + b"=" * (-len(line) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise SealBroken from error


def _secret(identity: str) -> bytes:
    """Return the 32 bytes of an age identity; the library has checked its form when it was made."""
    letters = identity.lower().rpartition("1")[2][:-_CHECKSUM_LETTERS]
    number = 0
    for letter in letters:
        number = number << 5 | _BECH32.index(letter)
    return (number >> (len(letters) * 5 - 256)).to_bytes(32)
