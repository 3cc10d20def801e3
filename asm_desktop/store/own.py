"""What this installation is: its keys, its epoch, its card. Kept in the archive file, never exported."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import msgspec
from sqlalchemy import Connection, select

from asm_desktop.domain.identities import OfficeCard, SigningKey, WriterId
from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import meta

_KEY = "own"


@dataclass(frozen=True, slots=True)
class OwnOffice:
    """This office: signing key, secret for closed boxes (age identity), epoch, and a secret for naming boxes.

    `sponsor` is the card of the office that it joined by ("" for the founder), `language` that of its people. `counter`
    grows with every bundle written in this epoch; `replaced` are the epochs before it.
    """

    seed: bytes
    age_secret: str
    epoch: str
    slot_secret: bytes
    card: bytes
    language: str
    sponsor: bytes = b""
    counter: int = 0
    replaced: tuple[str, ...] = ()

    @property
    def key(self) -> SigningKey:
        """The key that signs."""
        return _key_of(self.seed)

    @property
    def office_card(self) -> OfficeCard:
        """The card that others vouch for."""
        return _card_of(self.card)

    @property
    def writer(self) -> WriterId:
        """The id under which this office writes."""
        return self.office_card.writer

    @property
    def archive(self) -> str:
        """The id of the archive."""
        return self.office_card.archive


@lru_cache(maxsize=8)
def _key_of(seed: bytes) -> SigningKey:
    """Return the key pair of a seed; it is asked for with every record."""
    return SigningKey.from_seed(seed)


@lru_cache(maxsize=8)
def _card_of(card: bytes) -> OfficeCard:
    """Return the card in its bytes; it is asked for with every record, and checking it takes a signature's time."""
    return OfficeCard.from_bytes(card)


def save(connection: Connection, own: OwnOffice) -> None:
    """Keep what this installation is."""
    row = {"key": _KEY, "value": msgspec.json.encode(own)}
    statement = upsert(meta)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value}), row
    )


def begin_epoch(connection: Connection, own: OwnOffice, random: Callable[[int], bytes] = os.urandom) -> OwnOffice:
    """Begin a new epoch and return what this office is then; the caller takes it over once the change is kept.

    Done when this archive may have been copied or brought back from a backup: its counts may not be its own.
    """
    after = replace(own, epoch=random(8).hex(), counter=0, replaced=(*own.replaced, own.epoch))
    save(connection, after)
    return after


def load(connection: Connection) -> OwnOffice | None:
    """Return what this installation is, or None while it is being made."""
    value = connection.scalar(select(meta.c.value).where(meta.c.key == _KEY))
    return msgspec.json.decode(value, type=OwnOffice) if value is not None else None
