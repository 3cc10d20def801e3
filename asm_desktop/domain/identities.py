"""Who writes: keys, ids and office cards. An id is a hash of its key, so nobody can claim another's."""

import hashlib
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NewType, cast

import nacl.bindings
import nacl.exceptions

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData

WriterId = NewType("WriterId", str)
"""First 16 bytes of SHA-256 of a writer's Ed25519 public key, lower hex. The root's is also the archive's id."""

EntityId = NewType("EntityId", str)
"""Creator's writer id and 64 random bits, lower hex."""

CARD_DOMAIN = b"asm-desktop/card/1\0"
DIGITS_DOMAIN = b"asm-desktop/digits/1\0"

_HEX = {
    16: re.compile(r"[0-9a-f]{16}"),
    32: re.compile(r"[0-9a-f]{32}"),
    48: re.compile(r"[0-9a-f]{48}"),
    64: re.compile(r"[0-9a-f]{64}"),
    128: re.compile(r"[0-9a-f]{128}"),
}
_AGE_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_MAX_NAME = 120


class CardUnreadable(BadData):
    """A file that is no office card, or one that somebody changed."""

    code = "card-unreadable"
    summary = "This is not a valid office card ({why})."
    remedy = "Ask the office for its card again, and compare the 30 digits by telephone."


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key pair; `seed` is the secret (32 bytes)."""

    seed: bytes
    public: bytes

    @classmethod
    def from_seed(cls, seed: bytes) -> "SigningKey":
        """Return the key pair of 32 secret random bytes."""
        public, _ = nacl.bindings.crypto_sign_seed_keypair(seed)
        return cls(seed, public)

    @property
    def writer(self) -> WriterId:
        """The id under which this key writes."""
        return writer_id(self.public)

    def sign(self, domain: bytes, data: bytes) -> bytes:
        """Return the Ed25519 signature (64 bytes, RFC 8032) of data under a domain string."""
        signed: bytes = nacl.bindings.crypto_sign(domain + data, self.seed + self.public)
        return signed[:64]


def verify(public: bytes, domain: bytes, data: bytes, signature: bytes) -> bool:
    """Say whether a signature of data under a domain string is by this key; never raises on hostile input."""
    if len(public) != 32 or len(signature) != 64:
        return False
    try:
        nacl.bindings.crypto_sign_open(signature + domain + data, public)
    except (nacl.exceptions.BadSignatureError, ValueError):
        return False
    return True


def writer_id(public: bytes) -> WriterId:
    """Return the id of a public key."""
    return WriterId(hashlib.sha256(public).digest()[:16].hex())


def creator(entity: EntityId) -> WriterId:
    """Return the office that created an entity, which its id begins with."""
    return WriterId(entity[:32])


def is_hex(text: object, digits: int) -> bool:
    """Say whether this is lower-case hex of exactly so many digits (16, 32, 48, 64 or 128)."""
    return isinstance(text, str) and _HEX[digits].fullmatch(text) is not None


@dataclass(frozen=True)
class OfficeCard:
    """What an office tells others of itself, signed by itself: proof that it holds the key, not that it says the truth.

    `key` is the Ed25519 public key (hex), `age` the X25519 recipient (age1…), `signature` hex.
    """

    archive: str
    name: str
    organisation: str
    country: str
    key: str
    age: str
    signature: str = ""

    @classmethod
    def signed(cls, card: "OfficeCard", key: SigningKey) -> "OfficeCard":
        """Return the card with the signature of its key."""
        return replace(card, signature=key.sign(CARD_DOMAIN, canonical.encode(card.body())).hex())

    @classmethod
    def from_json(cls, value: canonical.Json) -> "OfficeCard":
        """Return a card from its JSON value; raises CardUnreadable unless complete, well formed and signed."""
        if not isinstance(value, dict) or set(value) != {"v", "arch", "name", "org", "country", "key", "age", "sig"}:
            raise CardUnreadable(why="it is not complete")
        if value["v"] is True or value["v"] != 1 or not all(isinstance(value[key], str) for key in value if key != "v"):
            raise CardUnreadable(why="it is of another version")
        texts = cast("dict[str, str]", value)
        card = cls(
            texts["arch"], texts["name"], texts["org"], texts["country"], texts["key"], texts["age"], texts["sig"]
        )
        card._check()
        return card

    @classmethod
    def from_bytes(cls, data: bytes) -> "OfficeCard":
        """Return a card from the bytes of a card file; raises CardUnreadable."""
        if len(data) > 4096:
            raise CardUnreadable(why="it is too long")
        try:
            value = canonical.decode(data.strip())
        except BadData as error:
            raise CardUnreadable(why="it is not written as a card") from error
        return cls.from_json(value)

    def to_json(self) -> dict[str, canonical.Json]:
        """Return the JSON value of the card, signature included."""
        return {**self.body(), "sig": self.signature}

    def to_bytes(self) -> bytes:
        """Return the bytes of a card file (about 300)."""
        return canonical.encode(self.to_json())

    @cached_property
    def writer(self) -> WriterId:
        """The id under which this office writes."""
        return writer_id(bytes.fromhex(self.key))

    @property
    def digits(self) -> str:
        """30 digits in groups of five that two people read aloud to each other to compare the card."""
        number = int.from_bytes(hashlib.sha256(DIGITS_DOMAIN + self.to_bytes()).digest(), "big") % 10**30
        text = f"{number:030d}"
        return " ".join(text[start : start + 5] for start in range(0, 30, 5))

    def body(self) -> dict[str, canonical.Json]:
        """Return what is signed."""
        return {
            "v": 1,
            "arch": self.archive,
            "name": self.name,
            "org": self.organisation,
            "country": self.country,
            "key": self.key,
            "age": self.age,
        }

    def _check(self) -> None:
        """Raise CardUnreadable for anything out of form."""
        if not (is_hex(self.archive, 32) and is_hex(self.key, 64) and is_hex(self.signature, 128)):
            raise CardUnreadable(why="an id or key is out of form")
        if not (_AGE_RECIPIENT.fullmatch(self.age) and _COUNTRY.fullmatch(self.country)):
            raise CardUnreadable(why="its key for closed boxes or its country is out of form")
        for text in (self.name, self.organisation):
            if not (0 < len(text) <= _MAX_NAME and text.isprintable()):
                raise CardUnreadable(why="a name is out of form")
        if not verify(
            bytes.fromhex(self.key), CARD_DOMAIN, canonical.encode(self.body()), bytes.fromhex(self.signature)
        ):
            raise CardUnreadable(why="its signature does not hold")
