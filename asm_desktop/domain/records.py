"""Records: one envelope for every immutable, signed fact. The bytes received are kept and relayed as they are.

docs/bundle-format.md gives the bytes. A header survives withdrawal, so nothing in it can be read by people.
"""

import hashlib
import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId, SigningKey, WriterId, is_hex, verify
from asm_desktop.domain.realms import Realm

RECORD_DOMAIN = b"asm-desktop/record/1\0"
RULES_VERSION = 2
"""Highest `need` that this version interprets; a record that needs more is kept and relayed unread.

2: acts about offices beyond appointing, vouching and membership, and revisions that leave by what people agreed to.
"""

AGREED_NEED = 2
"""The `need` of a revision that leaves its laptop by what people agreed to."""

MAX_PARENTS = 1_000
MAX_HEADER = 96 * 1024
"""Room for as many parents; all else in a header takes less than a kilobyte."""

MAX_PAYLOAD = 6 * 1024 * 1024
"""A payload that fits a line of 8 MB also where every quote in it is escaped once more."""

_KEYS = frozenset({"v", "arch", "type", "id", "realm", "w", "ep", "n", "prev", "par", "pay", "len", "need", "at"})
_TYPE = re.compile(r"[a-z][a-z-]{0,31}")
_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")

_ABOUT = MappingProxyType({"revision": 48, "companion": 48, "consent": 48, "link": 48, "trust": 32, "member": 32})
"""What the records of each type are about: an entity (48 digits) or an office (32). Other types may be about a record
(64) too: a withdrawal is about its first target.
"""

_NEVER_LEAVE = frozenset({"companion", "consent"})
"""Types that exist in realm `local` alone."""


class RecordInvalid(BadData):
    """A record whose header, hash or form does not hold."""

    code = "record-invalid"
    summary = "A record is not valid ({why})."
    remedy = "It was left out and listed; the others went in. Ask the office it came from for a new bundle."


@dataclass(frozen=True, slots=True)
class Header:
    """The signed part of a record. `parents` are the heads that its author saw and meant to replace, sorted.

    `n` counts from 1 in the lane (writer, epoch, realm), `prev` is the record id of n-1 there ("" at 1); `at` is an
    advisory local time with offset; `need` the rules version it takes to interpret the payload.
    """

    archive: str
    type: str
    entity: EntityId
    realm: Realm
    writer: WriterId
    epoch: str
    n: int
    prev: str
    parents: tuple[str, ...]
    payload_hash: str
    payload_length: int
    need: int
    at: str

    def to_bytes(self) -> bytes:
        """Return the canonical bytes, which the id and the signature are made over."""
        return canonical.encode({
            "v": 1, "arch": self.archive, "type": self.type, "id": self.entity, "realm": self.realm, "w": self.writer,
            "ep": self.epoch, "n": self.n, "prev": self.prev, "par": list(self.parents), "pay": self.payload_hash,
            "len": self.payload_length, "need": self.need, "at": self.at,
        })  # fmt: skip

    @classmethod
    def from_bytes(cls, data: bytes) -> "Header":
        """Return the header in canonical bytes; raises RecordInvalid or NotCanonical."""
        if len(data) > MAX_HEADER:
            raise RecordInvalid(why="header too long")
        value = canonical.decode(data)
        if not isinstance(value, dict) or set(value) != _KEYS or _count(value["v"]) != 1:
            raise RecordInvalid(why="unknown header")
        header = cls(
            archive=_text(value["arch"]), type=_text(value["type"]), entity=EntityId(_text(value["id"])),
            realm=realms.parse(_text(value["realm"])), writer=WriterId(_text(value["w"])), epoch=_text(value["ep"]),
            n=_count(value["n"]), prev=_text(value["prev"]), parents=_texts(value["par"]),
            payload_hash=_text(value["pay"]), payload_length=_count(value["len"]), need=_count(value["need"]),
            at=_text(value["at"]),
        )  # fmt: skip
        header._check()
        return header

    @classmethod
    def kept(cls, data: bytes) -> "Header":
        """Return the header in bytes that `from_bytes` accepted when they came in: no check is repeated."""
        value = cast("dict[str, Any]", canonical.decode_trusted(data))
        return cls(
            value["arch"], value["type"], value["id"], value["realm"], value["w"], value["ep"], value["n"],
            value["prev"], tuple(value["par"]), value["pay"], value["len"], value["need"], value["at"],
        )  # fmt: skip

    @property
    def lane(self) -> tuple[WriterId, str, Realm]:
        """The gapless sequence this record stands in."""
        return (self.writer, self.epoch, self.realm)

    def _check(self) -> None:
        """Raise RecordInvalid for anything out of form."""
        if not (is_hex(self.archive, 32) and is_hex(self.writer, 32) and is_hex(self.epoch, 16)):
            raise RecordInvalid(why="archive, writer or epoch out of form")
        about = (_ABOUT[self.type],) if self.type in _ABOUT else (32, 48, 64)
        if not _TYPE.fullmatch(self.type) or not any(is_hex(self.entity, digits) for digits in about):
            raise RecordInvalid(why="type or id out of form")
        if self.type in _NEVER_LEAVE and self.realm != realms.LOCAL:
            raise RecordInvalid(why="an office part that is not local")
        if self.n < 1 or self.need < 1 or not (is_hex(self.prev, 64) if self.n > 1 else self.prev == ""):
            raise RecordInvalid(why="place in its lane out of form")
        if not is_hex(self.payload_hash, 64) or not 0 < self.payload_length <= MAX_PAYLOAD:
            raise RecordInvalid(why="payload hash or length out of form")
        if list(self.parents) != sorted(set(self.parents)) or not all(is_hex(parent, 64) for parent in self.parents):
            raise RecordInvalid(why="parents out of form")
        if not _AT.fullmatch(self.at):
            raise RecordInvalid(why="time out of form")


@dataclass(frozen=True, slots=True)
class Record:
    """A record as received or written: id, header with its exact bytes, signature, and the payload if it is here.

    `checked`: the form of the payload was proved when it came in, and need not be once more.
    """

    id: str
    header: Header
    header_bytes: bytes
    signature: bytes
    payload: bytes | None
    checked: bool = field(default=False, compare=False, repr=False)

    @classmethod
    def received(cls, header_bytes: bytes, signature: bytes, payload: bytes | None) -> "Record":
        """Return the record of bytes from outside, form and payload hash checked; the signature is not checked yet.

        Raises RecordInvalid or NotCanonical.
        """
        header = Header.from_bytes(header_bytes)
        if len(signature) != 64:
            raise RecordInvalid(why="signature out of form")
        if payload is not None and not payload_matches(header, payload):
            raise RecordInvalid(why="payload does not match its hash")
        return cls(record_id(header_bytes), header, header_bytes, signature, payload)

    @classmethod
    def written(cls, header: Header, payload: bytes, key: SigningKey) -> "Record":
        """Return a new record signed by its writer (or by the root)."""
        header_bytes = header.to_bytes()
        return cls(record_id(header_bytes), header, header_bytes, key.sign(RECORD_DOMAIN, header_bytes), payload)

    def signed_by(self, public: bytes) -> bool:
        """Say whether the signature is by this Ed25519 public key (32 bytes)."""
        return verify(public, RECORD_DOMAIN, self.header_bytes, self.signature)

    def content(self) -> dict[str, canonical.Json]:
        """Return the payload as a value; raises RecordInvalid or NotCanonical if it is absent or no object."""
        if self.payload is None:
            raise RecordInvalid(why="its content is not here")
        if self.checked:
            return cast("dict[str, canonical.Json]", canonical.decode_trusted(self.payload))
        return read_payload(self.payload)


def record_id(header_bytes: bytes) -> str:
    """Return the id of a record: SHA-256 over the domain string and the header bytes, lower hex."""
    return hashlib.sha256(RECORD_DOMAIN + header_bytes).hexdigest()


def payload_hash(payload: bytes) -> str:
    """Return SHA-256 of payload bytes, lower hex."""
    return hashlib.sha256(payload).hexdigest()


def payload_matches(header: Header, payload: bytes) -> bool:
    """Say whether these bytes are the payload that a header names."""
    return len(payload) == header.payload_length and payload_hash(payload) == header.payload_hash


def read_payload(payload: bytes) -> dict[str, canonical.Json]:
    """Return the object in canonical payload bytes; it must carry a salt. Raises RecordInvalid or NotCanonical."""
    value = canonical.decode(payload)
    if not isinstance(value, dict) or not is_hex(value.get("salt"), 32):
        raise RecordInvalid(why="payload without salt")
    return value


def _text(value: canonical.Json) -> str:
    """Return a text or raise RecordInvalid."""
    if not isinstance(value, str):
        raise RecordInvalid(why="header field is not text")
    return value


def _texts(value: canonical.Json) -> tuple[str, ...]:
    """Return a tuple of texts or raise RecordInvalid."""
    if not isinstance(value, list) or len(value) > MAX_PARENTS:
        raise RecordInvalid(why="header field is no list")
    return tuple(_text(item) for item in value)


def _count(value: canonical.Json) -> int:
    """Return a whole number or raise RecordInvalid."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise RecordInvalid(why="header field is no number")
    return value
