"""Records on the wire: one line of JSON each, with the signed bytes in it as they are.

    {"header":{…},"payload":{…},"sig":"…"}   a whole record; its header may lack `pay`, the payload's hash
    {"base":"…","header":{…},"patch":[…],"sig":"…"}   its payload as a patch against that of record `base`
    {"header":{…},"sig":"…"}   a bare header: its payload is withheld, withdrawn or not here

The signed bytes of header and payload are the bytes in the line; nothing is parsed and written again.
"""

import hashlib
from dataclasses import dataclass

import msgspec

from asm_desktop.domain import canonical
from asm_desktop.domain.identities import is_hex
from asm_desktop.domain.records import Record, RecordInvalid
from asm_desktop.exchange.layout import MAX_LINE
from asm_desktop.exchange.patches import Patch, apply_patch

_AFTER_PAY = b',"prev":"'
_BEFORE_PAY = b',"pay":"'
_PAY_BYTES = len(_BEFORE_PAY) + 64 + 1


class _Wire(msgspec.Struct, forbid_unknown_fields=True):
    """The parts of a line, undecoded."""

    header: msgspec.Raw
    sig: str
    payload: msgspec.Raw = msgspec.Raw()
    base: str = ""
    patch: msgspec.Raw = msgspec.Raw()


class _Declared(msgspec.Struct):
    """What a header says of its payload before anything of it is checked."""

    length: int = msgspec.field(name="len")


_DECODER = msgspec.json.Decoder(_Wire)
_LENGTH = msgspec.json.Decoder(_Declared)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as read: the parts of a record, none of them believed yet.

    `length` is what a patch says it makes: a few bytes may stand for many.
    """

    header: bytes
    signature: bytes
    payload: bytes | None
    base: str = ""
    patch: bytes = b""
    length: int = 0

    def record(self, base_payload: bytes | None = None) -> Record:
        """Return the record, its form and the hash of its payload checked; the signature is not.

        A patch is applied to `base_payload`; while that is not here, the record is a bare header that waits for its
        content. Raises RecordInvalid or NotCanonical.
        """
        payload = self.payload
        if self.patch and base_payload is not None:
            payload = apply_patch(base_payload, canonical.decode(self.patch))
            if payload is None:
                raise RecordInvalid(why="its patch is out of form")
        return Record.received(self.header, self.signature, payload)


def whole_line(header: bytes, signature: bytes, payload: bytes) -> bytes:
    """Return the line of a whole record; the header lacks the hash of the payload, which a reader adds again."""
    end = header.find(_AFTER_PAY)
    short = header[: end - _PAY_BYTES] + header[end:]
    return b'{"header":%b,"payload":%b,"sig":"%b"}\n' % (short, payload, signature.hex().encode())


def patch_line(header: bytes, signature: bytes, base: str, patch: Patch) -> bytes:
    """Return the line of a record whose payload is told by a patch against that of record `base`."""
    return b'{"base":"%b","header":%b,"patch":%b,"sig":"%b"}\n' % (
        base.encode(), header, canonical.encode(patch), signature.hex().encode(),
    )  # fmt: skip


def bare_line(header: bytes, signature: bytes) -> bytes:
    """Return the line of a bare header."""
    return b'{"header":%b,"sig":"%b"}\n' % (header, signature.hex().encode())


def read_line(data: bytes) -> Line:
    """Return the parts of a line (without its line feed); raises RecordInvalid or NotCanonical."""
    if len(data) > MAX_LINE:
        raise RecordInvalid(why="its line is too long")
    canonical.check_depth(data)
    try:
        wire = _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RecordInvalid(why="its line is no record") from error
    if not is_hex(wire.sig, 128):
        raise RecordInvalid(why="signature out of form")
    signature = bytes.fromhex(wire.sig)
    header, payload, patch = bytes(wire.header), bytes(wire.payload), bytes(wire.patch)
    if patch:
        if payload or not is_hex(wire.base, 64):
            raise RecordInvalid(why="its patch is out of form")
        return Line(header, signature, None, wire.base, patch, _declared(header))
    if wire.base:
        raise RecordInvalid(why="its line is no record")
    if payload:
        return Line(_with_hash(header, payload), signature, payload)
    return Line(header, signature, None)


def _declared(header: bytes) -> int:
    """Return how long a header says its payload is; whoever lies is left out once the payload is made."""
    try:
        return max(0, _LENGTH.decode(header).length)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RecordInvalid(why="unknown header") from error


def _with_hash(header: bytes, payload: bytes) -> bytes:
    """Return the header with the hash of the payload in its place, if it was left out."""
    if _BEFORE_PAY in header:
        return header
    end = header.find(_AFTER_PAY)
    if end < 0:
        raise RecordInvalid(why="unknown header")
    digest = hashlib.sha256(payload).hexdigest().encode()
    return header[:end] + _BEFORE_PAY + digest + b'"' + header[end:]
