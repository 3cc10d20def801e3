import hashlib
import io
import zipfile

import pyrage
import pytest

from asm_desktop.domain import canonical
from asm_desktop.domain.identities import EntityId, SigningKey
from asm_desktop.domain.realms import PROGRAMME
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.exchange.boxes import BoxWriter, Piece
from asm_desktop.exchange.bundles import BundleWriter, Frame, NewBox
from asm_desktop.exchange.lines import whole_line

ARCHIVE = hashlib.sha256(b"root").hexdigest()[:32]


@pytest.fixture
def key():
    return SigningKey.from_seed(b"\1" * 32)


@pytest.fixture
def secret():
    return str(pyrage.x25519.Identity.generate())


@pytest.fixture
def make_record(key):
    """Return a maker of signed revisions in one lane."""

    def make(n=1, text="A text", prev="", parents=(), realm=PROGRAMME):
        payload = canonical.encode({"salt": "00" * 16, "touched": [], "fields": {"title": text}})
        header = Header(
            ARCHIVE, "revision", EntityId(key.writer + f"{n:016x}"), realm, key.writer, "ab" * 8, n,
            prev or ("" if n == 1 else "cd" * 32), tuple(sorted(parents)), payload_hash(payload), len(payload), 1,
            "2026-05-03T08:00:00+03:00",
        )  # fmt: skip
        return Record.written(header, payload, key)

    return make


@pytest.fixture
def make_box(key, make_record):
    """Return a maker of boxes as bytes: records and one attachment."""

    def make(records=None, files=(b"a file",), realm=PROGRAMME, archive=ARCHIVE):
        stream = io.BytesIO()
        box = BoxWriter(stream, archive, realm, key)
        box.records([])
        chosen = [make_record(n) for n in (1, 2, 3)] if records is None else records
        box.records(whole_line(one.header_bytes, one.signature, one.payload) for one in chosen)
        for data in files:
            box.file(Piece(hashlib.sha256(data).hexdigest(), None, len(data)), io.BytesIO(data))
        box.finish()
        return stream.getvalue()

    return make


@pytest.fixture
def make_bundle(key, make_box, secret):
    """Return a maker of bundles as bytes: one box, closed to the test's secret unless it is to be plain."""

    def make(boxes=None, plain=False, archive=ARCHIVE):
        stream = io.BytesIO()
        bundle = BundleWriter(stream, archive, Frame("bundle-" + "0" * 16, "1" * 32), key)
        reader = str(pyrage.x25519.Identity.from_str(secret).to_public())
        for number, box in enumerate([make_box()] if boxes is None else boxes):
            recipients = () if plain else (reader,)
            bundle.box(NewBox(f"{number:032x}", "2" * 32, 1, recipients), io.BytesIO(box))
        bundle.finish()
        return stream.getvalue()

    return make


@pytest.fixture
def archive():
    return ARCHIVE


@pytest.fixture
def rebuilt():
    """Return a writer of zips by hand: [(name, data, settings)] → bytes, for hostile ones."""

    def build(members, **settings):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as target:
            for name, data, *rest in members:
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.external_attr = 0o100644 << 16
                info.create_system = 3
                for attribute, value in (rest[0] if rest else {}).items():
                    setattr(info, attribute, value)
                target.writestr(info, data)
        for attribute, value in settings.items():
            setattr(target, attribute, value)
        return stream.getvalue()

    return build
