"""Desks on real archives in a temporary folder, and a way to carry records between them without bundles."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.revisions import COMPANION, REVISION, files_named, read_revision
from asm_desktop.domain.trust import MEMBER, TRUST
from asm_desktop.services import offices, states
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import holdings, records
from asm_desktop.store.records import FileNamed, Status, Stored

PLACES = {
    "Geita": OfficeDetails("Geita", "Small Mines Network", "TZ", "sw"),
    "Kédougou": OfficeDetails("Kédougou", "Réseau Falémé", "SN", "fr"),
    "Mwanza": OfficeDetails("Mwanza", "Small Mines Network", "TZ", "sw"),
}


class Clock:
    """A clock that goes on by a second each time it is read, so that tests see the same times each run."""

    def __init__(self) -> None:
        self.seconds = 0

    def __call__(self) -> str:
        self.seconds += 1
        return f"2026-05-03T{self.seconds // 3600 % 24:02}:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}+03:00"


class Programme:
    """Offices of one archive, made as they are asked for; the first one asked for founds it."""

    def __init__(self, folder: Path, catalogs: Catalogs) -> None:
        self.folder = folder
        self.catalogs = catalogs
        self.desks: dict[str, Desk] = {}
        self.root_words = ""

    def desk(self, name: str = "Geita") -> Desk:
        if name not in self.desks:
            self.desks[name] = self._found(name) if not self.desks else self._join(name)
        return self.desks[name]

    def close(self) -> None:
        for desk in self.desks.values():
            desk.archive.close()

    def _found(self, name: str) -> Desk:
        where = {"now": Clock(), "random": random.Random(name).randbytes}  # noqa: S311 - replayed, not secret
        desk, self.root_words = offices.found_archive(self.folder / name, PLACES[name], self.catalogs, **where)
        return desk

    def _join(self, name: str) -> Desk:
        founder = next(iter(self.desks.values()))
        where = {"now": Clock(), "random": random.Random(name).randbytes}  # noqa: S311 - replayed, not secret
        card = offices.own_card(founder)
        desk = offices.join_archive(self.folder / name, PLACES[name], card, self.catalogs, **where)
        offices.add_office(founder, offices.own_card(desk))
        for other in (*self.desks.values(), desk):
            carry(founder, other)
        return desk


def carry(source: Desk, target: Desk) -> set[EntityId]:
    """Bring every record of the source that the target may hold, as a bundle would; returns the entities changed."""
    with source.archive.read() as connection:
        told = (*target_realms(source, target), realms.PUBLIC)
        ids = [one.id for realm in told for _, held in holdings.lanes(connection, realm) for one in held]
        coming = list(records.stream(connection, ids))
    with target.archive.write() as connection:
        known = holdings.standings(connection, ids)
        fresh = [one for one in coming if one.id not in known]
        records.add(connection, [Stored(one, Status.ADMITTED) for one in fresh])
        for one in fresh:
            if one.header.type in {REVISION, COMPANION}:
                files = [FileNamed(file.id, file.sha256, file.bytes) for file in files_named(read_revision(one))]
                records.name_files(connection, one.id, EntityId(one.header.entity), files)
        target.reload_trust(connection)
        changed = {one.header.entity for one in fresh if one.header.type not in {TRUST, MEMBER}}
        states.refresh(connection, target, changed)
    return changed


def target_realms(source: Desk, target: Desk) -> tuple[realms.Realm, ...]:
    return source.trust.realms_of(target.writer)


@pytest.fixture(autouse=True)
def own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder for each test: offices of tests have the same ids each run, and what one withdrew stays noted."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """Kinds, word lists and countries as packaged."""
    return load_catalogs()


@pytest.fixture
def programme(tmp_path: Path, catalogs: Catalogs) -> Iterator[Programme]:
    """An archive whose offices are made by `programme.desk(name)`."""
    made = Programme(tmp_path, catalogs)
    yield made
    made.close()


@pytest.fixture
def desk(programme: Programme) -> Desk:
    """The founder's desk."""
    return programme.desk()


@pytest.fixture(name="carry")
def carrying():
    """The function that brings records from one desk to another."""
    return carry
