"""What every test gets: no window on the screen, nothing of the person who runs it, and the shared test material."""

import atexit
import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import filelock
import pytest
from hypothesis import HealthCheck, settings

from asm_desktop.domain import canonical
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, OfficeCard, SigningKey
from asm_desktop.domain.realms import PROGRAMME, PUBLIC, is_group
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.trust import COSIGN, MEMBER, TRUST, Trust, evaluate, lanes_cut, read_fact
from asm_desktop.store import vault

_HOME = Path(tempfile.mkdtemp(prefix="asm-desktop-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# Before Qt is imported anywhere. Tests of a real window start a process of their own (see `screen_environment`).
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A test never reads or writes the settings of the person who runs it.
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    _folder = _HOME / _variable.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_variable] = str(_folder)

# Time says nothing about right or wrong on a shared machine, so no deadline anywhere.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

CHECKOUT = Path(__file__).resolve().parent.parent

ROOT = SigningKey.from_seed(b"\x00" * 32)

_FACTS = {TRUST, MEMBER, COSIGN}


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try of a passphrase costs next to nothing in tests; it stands in the key file, so processes do the same."""
    monkeypatch.setattr(vault, "USUAL", vault.Cost(passes=1, bytes=8192))


@pytest.fixture(autouse=True)
def own_data_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A data folder for this test alone: what an archive keeps outside itself is found again by its key.

    Tests replay their keys, so that the archives of two of them may be the same one to the program.
    """
    folder = tempfile.mkdtemp(prefix="data-", dir=_HOME)
    monkeypatch.setenv("XDG_DATA_HOME", folder)
    yield
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The project's own folder."""
    return CHECKOUT


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real files beside the checkout; the test is skipped where there is none."""
    folder = CHECKOUT.parent / "shared" / "corpus"
    if not (folder / "catalog.csv").is_file():
        pytest.skip("the shared corpus of real files is not beside this checkout (../shared/corpus)")
    return folder


@pytest.fixture
def screen_environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Environment of a process that opens its window on the X11 display, with a home of its own.

    One test at a time has the display, whatever processes the tests run in: two windows would take each other's keys.
    """
    display = os.environ.get("DISPLAY")
    if not display:
        pytest.skip("there is no X11 display; `sh packaging/bootstrap.sh test` brings one")
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[variable] = str(tmp_path / variable.lower())
    with filelock.FileLock(Path(tempfile.gettempdir()) / f"asm-desktop-tests-{display.replace('/', '-')}.lock"):
        yield environment


class Story:
    """What some offices write about each other. Each act is put at the end of its writer's lane.

    Where `par` is not said, the writer has seen everything so far that it may hold.
    """

    def __init__(self, root: SigningKey = ROOT):
        self.root = root
        self.records: list[Record] = []
        self.lanes = defaultdict(list)
        self.root_acts = 0

    def write(self, by, type_, about, content, *, realm=PROGRAMME, par=None, ep="e" * 16, after=None, need=2) -> Record:
        """Write a record; `after` is the record it follows in its lane (the last one, unless said)."""
        if by == self.root:
            self.root_acts += 1
            ep, content = f"{self.root_acts:016x}", {**content, "root": self.root.public.hex()}
        lane = self.lanes[by.writer, ep, realm]
        before = after or (lane[-1] if lane else None)
        parents = self.heads(realm) if par is None else [one.id for one in par]
        body = canonical.encode({"salt": f"{len(self.records):032x}", **content})
        header = Header(
            self.root.writer, type_, EntityId(about), realm, by.writer, ep, before.header.n + 1 if before else 1,
            before.id if before else "", tuple(sorted(parents)), payload_hash(body), len(body), need,
            "2026-11-23T08:15:00+03:00",
        )  # fmt: skip
        record = Record.written(header, body, by)
        self.records.append(record)
        lane.append(record)
        return record

    def heads(self, realm=PROGRAMME):
        seen = {
            one.id: one.header.parents
            for one in self.records
            if one.header.type in {TRUST, MEMBER} and one.header.realm in {PROGRAMME, realm}
        }
        return sorted(Graph(seen).tips(seen))

    def card(self, key, name="Office"):
        plain = OfficeCard(self.root.writer, name, "Org", "TZ", key.public.hex(), "age1" + "q" * 58)
        return OfficeCard.signed(plain, key).to_json()

    @staticmethod
    def org(letter):
        return {"id": letter * 32, "name": f"Org {letter}"}

    def appoint(self, key, org="a", **how):
        content = {"act": "appoint", "card": self.card(key), "org": self.org(org)}
        return self.write(self.root, TRUST, key.writer, content, need=1, **how)

    def vouch(self, by, key, org="b", **how):
        content = {"act": "vouch", "card": self.card(key), "org": self.org(org)}
        return self.write(by, TRUST, key.writer, content, need=1, **how)

    def role(self, by, key, role="coordinator", given=True, **how):
        return self.write(by, TRUST, key.writer, {"act": "role", "role": role, "given": given}, **how)

    def successor(self, by, key, to, **how):
        return self.write(by, TRUST, key.writer, {"act": "successor", "to": to.writer}, **how)

    def revoke(self, by, key, cuts=None, **how):
        named = self.tips(key, PROGRAMME, PUBLIC) if cuts is None else cuts
        return self.write(by, TRUST, key.writer, {"act": "revoke", "cuts": named}, **how)

    def cut(self, by, key, cuts, **how):
        return self.write(by, TRUST, key.writer, {"act": "cut", "cuts": cuts}, **how)

    def admit(self, by, key, *records, **how):
        return self.write(by, TRUST, key.writer, {"act": "admit", "records": [one.id for one in records]}, **how)

    def cosign(self, by, act, **how):
        return self.write(by, COSIGN, act.id, {"of": act.id}, need=1, **how)

    def member(self, by, key, realm, act="add", **how):
        return self.write(by, MEMBER, key.writer, {"act": act, "name": "Partners"}, realm=realm, need=1, **how)

    def member_cut(self, by, key, realm, **how):
        return self.write(by, MEMBER, key.writer, {"act": "cut", "cuts": self.tips(key, realm)}, realm=realm, **how)

    def revision(self, key, realm=PROGRAMME, *, entity="", parents=(), **how):
        """Write a version of an entry (a new one, unless said) that its label lets into its realm."""
        labels = {PROGRAMME: "GREEN", PUBLIC: "CLEAR"}
        label = labels.get(realm, "AMBER" if is_group(realm) else "AMBER+STRICT")
        fields = {"title": f"Version {len(self.records)}", "kind": "lesson", "label": label, "accounts": "none"}
        fields |= {"group": realm} if is_group(realm) else {}
        about = entity or key.writer + f"{len(self.records):016x}"
        content = {"fields": fields, "touched": sorted(fields)}
        return self.write(key, "revision", about, content, realm=realm, par=parents, need=1, **how)

    def tips(self, key, *realms):
        """Return cuts at the ends of an office's lanes in some realms."""
        return [
            self.at(lane[-1])
            for (writer, _, realm), lane in sorted(self.lanes.items())
            if writer == key.writer and realm in realms and lane
        ]

    @staticmethod
    def at(record):
        """Return the cut that ends at a record."""
        return {"ep": record.header.epoch, "realm": record.header.realm, "id": record.id}

    def trust(self, records=None) -> Trust:
        """Return what some records (all, unless said) give."""
        given = self.records if records is None else records
        facts = [read_fact(one) for one in given if one.header.type in _FACTS]
        links = {lane: {} for lane in lanes_cut(facts)}
        for one in given:
            if one.header.lane in links:
                links[one.header.lane][one.id] = one.header.prev
        return evaluate(self.root.writer, facts, links)


@pytest.fixture(scope="session")
def tell() -> type[Story]:
    """What makes stories of who trusts whom: tell(), or tell(the root's key)."""
    return Story


@pytest.fixture(scope="session")
def keys() -> list[SigningKey]:
    """Five writers, always the same."""
    return [SigningKey.from_seed(bytes([number]) * 32) for number in range(1, 6)]
