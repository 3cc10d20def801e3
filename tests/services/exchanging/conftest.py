"""Offices that know each other by cards and bundles alone, and a stick that carries bundles between them."""

import io
import itertools
import random
import zipfile

import pyrage
import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.revisions import revision_payload
from asm_desktop.exchange.boxes import BoxWriter, Piece
from asm_desktop.exchange.bundles import BundleWriter, Frame, NewBox
from asm_desktop.exchange.lines import whole_line
from asm_desktop.services import offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.maintenance import stats
from asm_desktop.services.offices import OfficeDetails

PLACES = {
    "Geita": OfficeDetails("Geita", "Small Mines Network", "TZ", "sw"),
    "Kédougou": OfficeDetails("Kédougou", "Réseau Falémé", "SN", "fr"),
    "Mwanza": OfficeDetails("Mwanza", "Small Mines Network", "TZ", "sw"),
}


class Clock:
    def __init__(self):
        self.seconds = 0

    def __call__(self):
        self.seconds += 1
        return f"2026-05-03T{self.seconds // 3600 % 24:02}:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}+03:00"


class Network:
    """One archive; the first office asked for founds it, the others join by its card and are added by hand."""

    def __init__(self, folder, catalogs):
        self.folder = folder
        self.catalogs = catalogs
        self.desks = {}
        self.count = itertools.count()

    def joined(self, name, details=None):
        """Return an office that has the founder's card, and whom nobody has added yet."""
        where = {"now": Clock(), "random": random.Random(name).randbytes}  # noqa: S311 - replayed, not secret
        details = details or PLACES[name]
        if not self.desks:
            desk, _ = offices.found_archive(self.folder / name, details, self.catalogs, **where)
        else:
            founder = next(iter(self.desks.values()))
            desk = offices.join_archive(self.folder / name, details, offices.own_card(founder), self.catalogs, **where)
        self.desks[name] = desk
        return desk

    def office(self, name, details=None):
        """Return an office that the founder has added; it learns so by the next bundle."""
        if name not in self.desks:
            desk = self.joined(name, details)
            founder = next(iter(self.desks.values()))
            if founder is not desk:
                offices.add_office(founder, offices.own_card(desk))
        return self.desks[name]

    def offices(self, *names):
        """Return offices that have all heard of each other."""
        desks = [self.office(name) for name in names]
        for desk in desks[1:]:
            self.send(desks[0], desk)
        return desks

    def send(self, source, target, **options):
        """Carry a bundle from one desk to another; returns what was made and what was taken in."""
        path = self.folder / f"stick-{next(self.count)}.zip"
        made = create_bundle(source, path, BundleOptions(**options))
        return made, import_bundle(target, path)

    def close(self):
        for desk in self.desks.values():
            desk.archive.close()


@pytest.fixture
def network(tmp_path, catalogs):
    made = Network(tmp_path, catalogs)
    yield made
    made.close()


@pytest.fixture(scope="module")
def lasting_network(tmp_path_factory, catalogs):
    """A network for all tests of a module, which only ask it."""
    made = Network(tmp_path_factory.mktemp("network"), catalogs)
    yield made
    made.close()


@pytest.fixture
def pair(network):
    """Two offices that have heard of each other."""
    return network.offices("Geita", "Kédougou")


@pytest.fixture
def send(network):
    return network.send


@pytest.fixture
def green():
    """Return a maker of entries for the whole programme."""

    def make(title, **fields):
        return NewEntry("document", {"title": title, "label": "GREEN", "accounts": "none", **fields})

    return make


@pytest.fixture
def digests():
    """Return the digests of a desk in every realm that it shares with others."""

    def shared(desk, *others):
        mine = set(desk.trust.realms_of(desk.writer))
        common = mine.intersection(*(set(one.trust.realms_of(one.writer)) for one in others))
        with_records = stats(desk).state_digest
        return {realm: with_records.get(realm, "") for realm in (*common, realms.PUBLIC)}

    return shared


class Forger:
    """Writes bundles by hand as a member with a key of its own would: every line as it likes."""

    serial = itertools.count(1)

    def __init__(self, desk, path):
        self.desk = desk
        self.path = path
        self.key = desk.own.key
        self.lines = []
        self.orders = []
        self.n = 0
        self.prev = ""
        self.epoch = f"{next(self.serial):016x}"

    def header(self, payload, **changes):
        self.n += 1
        fields = {
            "archive": self.desk.own.archive, "type": "revision",
            "entity": EntityId(self.key.writer + f"{next(self.serial):016x}"), "realm": realms.PROGRAMME,
            "writer": self.key.writer, "epoch": self.epoch, "n": self.n, "prev": self.prev,
            "parents": (), "payload_hash": payload_hash(payload), "payload_length": len(payload), "need": 1,
            "at": "2026-05-03T08:00:00+03:00",
        }  # fmt: skip
        return Header(**{**fields, **changes})

    def record(self, fields=None, payload=None, key=None, **changes):
        values = {"title": f"Forged {self.n}", "label": "GREEN", "accounts": "none", "kind": "document"}
        body = payload or revision_payload({**values, **(fields or {})}, [], b"\0" * 16)
        made = Record.written(self.header(body, **changes), body, key or self.key)
        self.prev = made.id
        return made

    def add(self, fields=None, **changes):
        made = self.record(fields, **changes)
        self.lines.append(whole_line(made.header_bytes, made.signature, made.payload))
        return made

    def write(self, *readers, files=(), realm=realms.PROGRAMME, maker=None):
        key = maker or self.desk.own.key
        stream = io.BytesIO()
        box = BoxWriter(stream, self.desk.own.archive, realm, key)
        box.records(self.orders)
        box.records(self.lines)
        for sha256, data in files:
            box.file(Piece(sha256, None, len(data)), io.BytesIO(data))
        box.finish()
        with self.path.open("wb") as file:
            bundle = BundleWriter(file, self.desk.own.archive, Frame("bundle-" + "0" * 16, "1" * 32), key)
            keys = tuple(reader.own.office_card.age for reader in readers)
            bundle.box(NewBox("2" * 32, "3" * 32, 1, keys), stream)
            bundle.finish()
        return self.path


@pytest.fixture
def forger():
    """Return the maker of forged bundles: forger(desk of a member, path)."""
    return Forger


@pytest.fixture(scope="session")
def inside():
    """Return what gives all bytes that offices can get out of a bundle: inside(path, desk, …)."""
    return _inside


def _inside(path, *desks):
    """Return all bytes that these offices can get out of a bundle."""
    keys = [pyrage.x25519.Identity.from_str(desk.own.age_secret) for desk in desks]
    found, waiting = [], [path.read_bytes()]
    while waiting:
        data = waiting.pop()
        found.append(data)
        if data[:4] == b"age-":
            try:
                waiting.append(pyrage.decrypt(data, keys))
            except pyrage.DecryptError:
                continue
        elif zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                waiting += [archive.read(name) for name in archive.namelist()]
    return b"".join(found)
