"""An archive in a temporary folder, and records to put into it."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.identities import EntityId, OfficeCard, SigningKey
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.revisions import revision_payload
from asm_desktop.store.archive import Archive, new_archive
from asm_desktop.store.own import OwnOffice

AGE = "age1" + "q" * 58


class Writer:
    """A key that writes records, each at the end of its lane."""

    def __init__(self, seed: int = 1, archive: str = "") -> None:
        self.key = SigningKey.from_seed(bytes([seed]) * 32)
        self.archive = archive or self.key.writer
        self.last: dict[str, Record] = {}

    def own(self) -> OwnOffice:
        card = OfficeCard(self.archive, "Geita", "Network", "TZ", self.key.public.hex(), AGE)
        signed = OfficeCard.signed(card, self.key).to_bytes()
        return OwnOffice(self.key.seed, "AGE-SECRET-KEY-1", "00" * 8, b"slot", signed, "sw")

    def entity(self, number: int = 0) -> EntityId:
        return EntityId(f"{self.key.writer}{number:016x}")

    def record(self, entity=None, *, realm=realms.PROGRAMME, parents=(), fields=None, type="revision") -> Record:  # noqa: A002
        body = revision_payload(fields or {"title": "One"}, ["title"], bytes(16))
        before = self.last.get(realm)
        header = Header(
            archive=self.archive, type=type, entity=entity or self.entity(), realm=realm, writer=self.key.writer,
            epoch="00" * 8, n=before.header.n + 1 if before else 1, prev=before.id if before else "",
            parents=tuple(sorted(parents)), payload_hash=payload_hash(body), payload_length=len(body), need=1,
            at="2026-05-03T08:00:00+03:00",
        )  # fmt: skip
        self.last[realm] = Record.written(header, body, self.key)
        return self.last[realm]


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def other_writer(writer: Writer) -> Writer:
    return Writer(2, writer.archive)


@pytest.fixture
def archive(tmp_path: Path, writer: Writer) -> Iterator[Archive]:
    """A new archive of the writer's."""
    made = new_archive(tmp_path / "archive", writer.own())
    yield made
    made.close()


@pytest.fixture
def emptied():
    """The function that takes the content out of a record, as one that arrived as a bare header."""
    return lambda record: dataclasses.replace(record, payload=None)
