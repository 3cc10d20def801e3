"""Material that several tests of the domain share."""

from collections import defaultdict

import pytest

from asm_desktop.domain import canonical
from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, OfficeCard, SigningKey
from asm_desktop.domain.realms import PROGRAMME, PUBLIC, Realm
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.trust import COSIGN, MEMBER, TRUST, Trust, evaluate, lanes_cut, read_fact

ROOT = SigningKey.from_seed(b"\x00" * 32)

_FACTS = {TRUST, MEMBER, COSIGN}


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """The packaged kinds and word lists."""
    return load_catalogs()


@pytest.fixture(scope="session")
def keys() -> list[SigningKey]:
    """Five writers, always the same."""
    return [SigningKey.from_seed(bytes([number]) * 32) for number in range(1, 6)]


class Story:
    """What some offices write about each other. Each act is put at the end of its writer's lane.

    Where `par` is not said, the writer has seen everything so far that it may hold. The key of the root is `ROOT`.
    """

    def __init__(self):
        self.records: list[Record] = []
        self.lanes = defaultdict(list)
        self.root_acts = 0

    def write(self, by, type_, about, content, *, realm=PROGRAMME, par=None, ep="e" * 16, after=None, need=2) -> Record:
        """Write a record; `after` is the record it follows in its lane (the last one, unless said)."""
        if by is ROOT:
            self.root_acts += 1
            ep, content = f"{self.root_acts:016x}", {**content, "root": ROOT.public.hex()}
        lane = self.lanes[by.writer, ep, realm]
        before = after or (lane[-1] if lane else None)
        parents = self.heads(realm) if par is None else [one.id for one in par]
        body = canonical.encode({"salt": f"{len(self.records):032x}", **content})
        header = Header(
            ROOT.writer, type_, EntityId(about), realm, by.writer, ep, before.header.n + 1 if before else 1,
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

    @staticmethod
    def card(key, name="Office"):
        plain = OfficeCard(ROOT.writer, name, "Org", "TZ", key.public.hex(), "age1" + "q" * 58)
        return OfficeCard.signed(plain, key).to_json()

    @staticmethod
    def org(letter):
        return {"id": letter * 32, "name": f"Org {letter}"}

    def appoint(self, key, org="a", **how):
        content = {"act": "appoint", "card": self.card(key), "org": self.org(org)}
        return self.write(ROOT, TRUST, key.writer, content, need=1, **how)

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

    def revision(self, key, realm=PROGRAMME, **how):
        entity = key.writer + f"{len(self.records):016x}"
        return self.write(key, "revision", entity, {"fields": {}, "touched": []}, realm=realm, par=[], need=1, **how)

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
        return evaluate(ROOT.writer, facts, links)


@pytest.fixture
def story() -> Story:
    """An empty story."""
    return Story()


@pytest.fixture(scope="session")
def tell() -> type[Story]:
    """What makes stories, for tests that need many."""
    return Story


@pytest.fixture(scope="session")
def root() -> SigningKey:
    """The archive's root."""
    return ROOT


@pytest.fixture(scope="session")
def group(keys) -> Realm:
    """A group of the second office."""
    return Realm(f"group:{keys[1].writer}{'1' * 16}")
