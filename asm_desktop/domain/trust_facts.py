"""What trust, member and cosign records say, read and checked for form. Forms: docs/bundle-format.md, "Trust"."""

from collections.abc import Mapping
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import OfficeCard, WriterId, is_hex, writer_id
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Header, Record

TRUST = "trust"
MEMBER = "member"
COSIGN = "cosign"

COORDINATOR = "coordinator"
DATA_PROTECTION = "data-protection"
ROLES = frozenset({COORDINATOR, DATA_PROTECTION})

APPOINT, VOUCH, ROLE, SUCCESSOR, REVOKE, CUT, ADMIT = (
    "appoint", "vouch", "role", "successor", "revoke", "cut", "admit",
)  # fmt: skip
ADD, REMOVE = "add", "remove"

TWICE_SIGNED = frozenset({ROLE, SUCCESSOR, REVOKE, CUT})
"""Acts that two coordinators sign where there are two beside the office they are about."""

CONFIRMING = frozenset({REVOKE, CUT, ADMIT})
"""Acts that say which records of an office count after it was revoked."""

MAX_NAME = 120
"""Longest name of an organisation or group."""

Lane = tuple[WriterId, str, Realm]
"""Writer, epoch, realm."""


class TrustInvalid(BadData):
    """A trust, member or cosign record whose content does not hold together."""

    code = "trust-invalid"
    summary = "A record about an office does not hold together ({why})."
    remedy = "It was left out. Ask a coordinator for a new bundle."


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as the first vouch that named it minted it."""

    realm: Realm
    name: str


@dataclass(frozen=True, slots=True)
class Cut:
    """How far one lane of an office counts: the record with this id, and those it follows by `prev`."""

    epoch: str
    realm: Realm
    id: str

    def lane(self, writer: WriterId) -> Lane:
        """Return the lane of an office that this is about."""
        return (writer, self.epoch, self.realm)

    def to_json(self) -> dict[str, Json]:
        """Return the form that it has in a payload."""
        return {"ep": self.epoch, "realm": self.realm, "id": self.id}


@dataclass(frozen=True, slots=True)
class Fact:
    """One trust, member or cosign record, read and checked for form; its signature is the reader's business.

    `subject` is the office it is about; of a cosign record (act `cosign`) the id of the record that it signs as well.
    """

    id: str
    writer: WriterId
    epoch: str
    realm: Realm
    subject: str
    parents: tuple[str, ...]
    act: str
    type: str = TRUST
    card: OfficeCard | None = None
    organisation: Organisation | None = None
    root_key: bytes = b""
    group_name: str = ""
    role: str = ""
    given: bool = False
    to: WriterId | None = None
    cuts: tuple[Cut, ...] = ()
    records: frozenset[str] = frozenset()

    @property
    def lane(self) -> Lane:
        """The lane it stands in."""
        return (self.writer, self.epoch, self.realm)


def read_fact(record: Record) -> Fact:
    """Return what a trust, member or cosign record says; raises TrustInvalid, RecordInvalid or NotCanonical."""
    header, content = record.header, record.content()
    if header.type == MEMBER:
        return _read_member(record, content)
    if header.realm != realms.PROGRAMME:
        raise TrustInvalid(why="it is not addressed to the programme")
    if header.type == COSIGN:
        if content.get("of") != header.entity or not is_hex(header.entity, 64):
            raise TrustInvalid(why="it signs no record")
        return _fact(record, COSIGN)
    act = content.get("act")
    by_root = header.writer == header.archive
    if act in {APPOINT, VOUCH}:
        return _read_card(record, content, str(act))
    if act not in {ROLE, SUCCESSOR, REVOKE, CUT, ADMIT}:
        raise TrustInvalid(why="its act is unknown")
    if header.entity == header.archive:
        raise TrustInvalid(why="it is about the root")
    root_key = _root_key(content, header.archive) if by_root else b""
    return _read_act(record, content, str(act), root_key)


def _read_card(record: Record, content: Mapping[str, Json], act: str) -> Fact:
    """Return what an appointment or a vouch says."""
    header = record.header
    card = OfficeCard.from_json(content.get("card", {}))
    if card.archive != header.archive or str(card.writer) != header.entity:
        raise TrustInvalid(why="the card is another office's")
    by_root = header.writer == header.archive
    if by_root != (act == APPOINT):
        raise TrustInvalid(why="only the root appoints, and it does not vouch")
    root_key = _root_key(content, header.archive) if by_root else b""
    return _fact(record, act, card=card, organisation=_organisation(content), root_key=root_key)


def _read_act(record: Record, content: Mapping[str, Json], act: str, root_key: bytes) -> Fact:
    """Return what an act about an office that is known already says."""
    if act == ROLE:
        role, given = content.get("role"), content.get("given")
        if role not in ROLES or not isinstance(given, bool):
            raise TrustInvalid(why="the role is out of form")
        return _fact(record, act, role=str(role), given=given, root_key=root_key)
    if act == SUCCESSOR:
        to = content.get("to")
        if not is_hex(to, 32) or to == record.header.entity:
            raise TrustInvalid(why="the successor is out of form")
        return _fact(record, act, to=WriterId(str(to)), root_key=root_key)
    if act == ADMIT:
        named = content.get("records")
        if not isinstance(named, list) or not all(is_hex(one, 64) for one in named):
            raise TrustInvalid(why="the records admitted are out of form")
        return _fact(record, act, records=frozenset(map(str, named)), root_key=root_key)
    return _fact(record, act, cuts=_cuts(content), root_key=root_key)


def _read_member(record: Record, content: Mapping[str, Json]) -> Fact:
    """Return what a member record says."""
    header = record.header
    name, act = content.get("name"), content.get("act")
    if not realms.is_group(header.realm) or not is_hex(header.entity, 32) or act not in {ADD, REMOVE, CUT}:
        raise TrustInvalid(why="a member record out of form")
    if act == CUT:
        cuts = _cuts(content)
        if any(cut.realm != header.realm for cut in cuts):
            raise TrustInvalid(why="it cuts what is not the group's")
        return _fact(record, CUT, cuts=cuts)
    if not _is_name(name):
        raise TrustInvalid(why="the group's name is out of form")
    return _fact(record, str(act), group_name=str(name))


def _fact(record: Record, act: str, **said: object) -> Fact:
    """Return a fact with what its header says."""
    header: Header = record.header
    return Fact(record.id, header.writer, header.epoch, header.realm, str(header.entity), header.parents, act,
                header.type, **said)  # type: ignore[arg-type]  # fmt: skip


def _cuts(content: Mapping[str, Json]) -> tuple[Cut, ...]:
    """Return how far lanes count by what a payload says."""
    value = content.get("cuts")
    if not isinstance(value, list):
        raise TrustInvalid(why="it does not say what counts")
    found = []
    for one in value:
        if not isinstance(one, dict) or not (is_hex(one.get("ep"), 16) and is_hex(one.get("id"), 64)):
            raise TrustInvalid(why="what counts is out of form")
        realm = realms.parse(str(one.get("realm")))
        if realm == realms.LOCAL:
            raise TrustInvalid(why="it cuts what never leaves")
        found.append(Cut(str(one["ep"]), realm, str(one["id"])))
    return tuple(sorted(set(found), key=lambda cut: (cut.realm, cut.epoch, cut.id)))


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
