"""Who belongs to the programme and to its groups: a pure function of signed trust and member records, without clocks.

The archive's id is the hash of its root key, so the chain of trust begins at the id itself: the root appoints
coordinators, coordinators vouch for offices, a group's owner names its members. The order in which the records came
never matters. Forms: docs/bundle-format.md, "Trust".
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import OfficeCard, WriterId, is_hex, writer_id
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record

TRUST = "trust"
MEMBER = "member"

MAX_NAME = 120
"""Longest name of an organisation or group."""


class TrustInvalid(BadData):
    """A trust or member record whose content does not hold together."""

    code = "trust-invalid"
    summary = "A record about an office does not hold together ({why})."
    remedy = "It was left out. Ask a coordinator for a new bundle."


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as the first vouch that named it minted it."""

    realm: Realm
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One trust or member record, read and checked for form; its signature is the reader's business."""

    id: str
    writer: WriterId
    subject: WriterId
    realm: Realm
    parents: tuple[str, ...]
    act: str
    card: OfficeCard | None = None
    organisation: Organisation | None = None
    root_key: bytes = b""
    group_name: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office as trust records know it. `ever` holds the realm of each organisation it belonged to at any time."""

    card: OfficeCard
    organisation: Organisation | None
    coordinator: bool
    ever: frozenset[Realm] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """Named partner offices, chosen by the owner. `ever` holds everybody who was a member at any time."""

    realm: Realm
    name: str
    owner: WriterId
    members: frozenset[WriterId]
    ever: frozenset[WriterId]


@dataclass(frozen=True, slots=True)
class Trust:
    """The standing of all offices and groups that a set of trust records gives."""

    archive: str
    offices: Mapping[WriterId, Office] = field(default_factory=dict)
    groups: Mapping[Realm, Group] = field(default_factory=dict)

    def key(self, writer: WriterId) -> bytes | None:
        """Return the public key of an office that was vouched for, or None."""
        office = self.offices.get(writer)
        return bytes.fromhex(office.card.key) if office else None

    def name(self, writer: WriterId) -> str:
        """Return the name of an office, or the head of its id if nobody vouched for it."""
        office = self.offices.get(writer)
        return office.card.name if office else writer[:8]

    def members(self, realm: Realm) -> tuple[OfficeCard, ...]:
        """Return the cards of the present members of a realm, by name; of `public` those of the programme."""
        writers = sorted(writer for writer in self.offices if self._holds(writer, realm, past=False))
        return tuple(sorted((self.offices[writer].card for writer in writers), key=lambda card: (card.name, card.key)))

    def may_hold(self, writer: WriterId, realm: Realm) -> bool:
        """Say whether an office is a member of a realm now."""
        return writer in self.offices and self._holds(writer, realm, past=False)

    def may_have_written(self, writer: WriterId, realm: Realm) -> bool:
        """Say whether an office is or ever was a member of a realm, so that its records there can be its own."""
        return writer in self.offices and self._holds(writer, realm, past=True)

    def organisation(self, writer: WriterId) -> Realm | None:
        """Return the realm of an office's organisation, if a vouch names one."""
        office = self.offices.get(writer)
        return office.organisation.realm if office and office.organisation else None

    def realms_of(self, writer: WriterId) -> tuple[Realm, ...]:
        """Return every realm but `local` and `public` that an office is in, the programme first."""
        if writer not in self.offices:
            return ()
        organisation = self.organisation(writer)
        groups = sorted(group.realm for group in self.groups.values() if writer in group.members)
        return (realms.PROGRAMME, *((organisation,) if organisation else ()), *groups)

    def _holds(self, writer: WriterId, realm: Realm, *, past: bool) -> bool:
        """Say whether an office that was vouched for is in a realm."""
        if realm in {realms.PROGRAMME, realms.PUBLIC}:
            return True
        if realms.is_org(realm):
            return realm in self.offices[writer].ever if past else self.organisation(writer) == realm
        group = self.groups.get(realm)
        return group is not None and writer in (group.ever if past else group.members)


def read_fact(record: Record) -> Fact:
    """Return what a trust or member record says; raises TrustInvalid, RecordInvalid or NotCanonical."""
    header, content = record.header, record.content()
    if header.type == MEMBER:
        return _read_member(record, content)
    if header.realm != realms.PROGRAMME:
        raise TrustInvalid(why="it is not addressed to the programme")
    act = content.get("act")
    if act not in {"appoint", "vouch"}:
        raise TrustInvalid(why="its act is unknown")
    card = OfficeCard.from_json(content.get("card", {}))
    if card.archive != header.archive or str(card.writer) != header.entity:
        raise TrustInvalid(why="the card is another office's")
    root_key = _root_key(content, header.archive) if act == "appoint" else b""
    if act == "appoint" and header.writer != header.archive:
        raise TrustInvalid(why="only the root appoints")
    return Fact(record.id, header.writer, card.writer, header.realm, header.parents, act, card,
                _organisation(content), root_key)  # fmt: skip


def evaluate(archive: str, facts: Iterable[Fact]) -> Trust:
    """Return the standing that a set of facts gives; equal sets give equal standings whatever the order."""
    known = {fact.id: fact for fact in facts}
    appointments = [fact for fact in known.values() if fact.act == "appoint"]
    coordinators = {fact.subject for fact in appointments}
    vouches = [fact for fact in known.values() if fact.act == "vouch" and fact.writer in coordinators]
    about: dict[WriterId, list[Fact]] = defaultdict(list)
    for fact in (*appointments, *vouches):
        about[fact.subject].append(fact)
    graph = Graph({id_: fact.parents for id_, fact in known.items()})
    offices = {subject: _office(graph, facts_, subject in coordinators) for subject, facts_ in sorted(about.items())}
    return Trust(archive, offices, _groups(graph, known.values()))


def _office(graph: Graph, facts: list[Fact], coordinator: bool) -> Office:
    """Return the standing of one office: where the latest vouches disagree, the one that gives less counts."""
    tips = graph.tips({fact.id for fact in facts})
    latest = [fact for fact in facts if fact.id in tips]
    chosen = min(latest, key=lambda fact: fact.id)
    organisations = {fact.organisation for fact in latest}
    if chosen.card is None:  # pragma: no cover - read_fact gives every vouch its card
        raise TrustInvalid(why="a vouch without card")
    organisation = organisations.pop() if len(organisations) == 1 else None
    ever = frozenset(fact.organisation.realm for fact in facts if fact.organisation)
    return Office(chosen.card, organisation, coordinator, ever)


def _groups(graph: Graph, facts: Iterable[Fact]) -> dict[Realm, Group]:
    """Return the groups that member records make; only the owner's records count, and a removal beats an addition."""
    by_group: dict[Realm, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.act in {"add", "remove"} and fact.writer == realms.group_owner(fact.realm):
            by_group[fact.realm].append(fact)
    return {realm: _group(graph, realm, by_group[realm]) for realm in sorted(by_group)}


def _group(graph: Graph, realm: Realm, facts: list[Fact]) -> Group:
    """Return one group; its owner is always a member, its name is the one in the latest record."""
    owner = WriterId(realms.group_owner(realm))
    members, ever = {owner}, {owner}
    for subject in {fact.subject for fact in facts}:
        own = {fact.id: fact for fact in facts if fact.subject == subject}
        if any(fact.act == "add" for fact in own.values()):
            ever.add(subject)
        if all(own[id_].act == "add" for id_ in graph.tips(set(own))):
            members.add(subject)
    by_id = {fact.id: fact for fact in facts}
    name = by_id[min(graph.tips(set(by_id)))].group_name
    return Group(realm, name, owner, frozenset(members), frozenset(ever))


def _read_member(record: Record, content: Mapping[str, Json]) -> Fact:
    """Return what a member record says."""
    header = record.header
    name = content.get("name")
    if (
        not realms.is_group(header.realm)
        or not is_hex(header.entity, 32)
        or content.get("act") not in {"add", "remove"}
    ):
        raise TrustInvalid(why="a member record out of form")
    if not _is_name(name):
        raise TrustInvalid(why="the group's name is out of form")
    return Fact(record.id, header.writer, WriterId(header.entity), header.realm, header.parents, str(content["act"]),
                group_name=str(name))  # fmt: skip


def _organisation(content: Mapping[str, Json]) -> Organisation | None:
    """Return the organisation that a vouch names, if any."""
    value = content.get("org")
    if value is None:
        return None
    if not isinstance(value, dict) or not is_hex(value.get("id"), 32) or not _is_name(value.get("name")):
        raise TrustInvalid(why="the organisation is out of form")
    return Organisation(Realm(f"org:{value['id']}"), str(value["name"]))


def _is_name(value: object) -> bool:
    """Say whether this can be the name of an organisation or group."""
    return isinstance(value, str) and 0 < len(value) <= MAX_NAME and value.isprintable()


def _root_key(content: Mapping[str, Json], archive: str) -> bytes:
    """Return the root's public key, which must be the one that the archive is named after."""
    text = content.get("root")
    if not is_hex(text, 64):
        raise TrustInvalid(why="the root's key is missing")
    key = bytes.fromhex(str(text))
    if writer_id(key) != archive:
        raise TrustInvalid(why="the root's key is another archive's")
    return key
