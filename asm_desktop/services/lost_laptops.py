"""A laptop is lost: its key is revoked, what it wrote so far is confirmed, and people are told what it held."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput, Conflict
from asm_desktop.domain.identities import EntityId, SigningKey, WriterId, creator
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust import MEMBER
from asm_desktop.domain.trust_facts import CUT, REVOKE, Cut
from asm_desktop.services.desk import Desk
from asm_desktop.services.groups import OfficeNotAdded
from asm_desktop.services.knowing import peer_knowledge
from asm_desktop.services.trust_acts import (
    Act,
    NotRevoked,
    OnlyCoordinators,
    act_of,
    check_may,
    same_waiting,
    write_cosign,
)
from asm_desktop.services.trust_writing import ACT_NEED, changing_trust, trust_heads, trust_payload, write_act
from asm_desktop.services.writing import Draft, write_record
from asm_desktop.store import entries, holdings, records
from asm_desktop.store.connection import Connection


class AlreadyRevoked(Conflict):
    """An office that was revoked before."""

    code = "already-revoked"
    summary = "The office {office} was revoked already."
    remedy = "What else of it counts is said with `asm-desktop office cut` and `office admit`."


class NothingToCut(BadInput):
    """There is nothing of an office here that could be confirmed by this one."""

    code = "nothing-to-cut"
    summary = "There is nothing of {office} here that this office could confirm and that does not count yet."
    remedy = "Circles of an organisation are confirmed by its own coordinators, groups by their owners."


@dataclass(frozen=True, slots=True)
class HeldThere:
    """What a lost laptop held of one realm, as far as it has said so itself: entries with their titles."""

    realm: Realm
    entries: tuple[tuple[EntityId, str], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now: a code, and the names that belong to it.

    Codes: `sign`, `send`, `organisation` (its coordinators confirm its circle), `group` (its owner confirms), `owned`
    (groups without an owner now), `successor` (how many entries have no owner now), `join`, `warn`.
    """

    code: str
    names: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Loss:
    """What was written about a lost laptop, what it held, and what else is to be done."""

    office: WriterId
    acts: tuple[Act, ...]
    held: tuple[HeldThere, ...]
    steps: tuple[Step, ...]

    @property
    def in_force(self) -> bool:
        """Whether the office is revoked by now."""
        return all(act.in_force for act in self.acts if act.act == REVOKE)


def revoke_office(desk: Desk, writer: WriterId, *, root: SigningKey | None = None) -> Loss:
    """Revoke an office for ever, and confirm what it wrote as far as it is here and this office may say so.

    Lanes of the programme and public ones are confirmed with the revocation itself, those of an organisation by one of
    its coordinators, those of a group by its owner. If another coordinator's revocation waits, it is signed.
    Raises OfficeNotAdded, AlreadyRevoked, OnlyCoordinators, NotAboutItself, RootOfAnotherArchive.
    """
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    check_may(desk, writer, root)
    if desk.trust.revoked(writer) and root is None:
        raise AlreadyRevoked(office=desk.office_name(writer))
    organisation = desk.trust.organisation(writer)
    held = held_there(desk, writer)
    same = same_waiting(desk, {"act": REVOKE}, writer) if root is None else None
    with changing_trust(desk) as connection:
        ends = _ends(connection, writer)
        if same is not None:
            write_cosign(connection, desk, same.id)
        cuts = [cut for cut in ends if cut.realm in {realms.PROGRAMME, realms.PUBLIC}]
        content: dict[str, Json] = {"act": REVOKE, "cuts": [cut.to_json() for cut in cuts]}
        first = same.id if same is not None else write_act(connection, desk, writer, content, root).id
        written = [(first, REVOKE)]
        circles = [cut for cut in ends if _is_own_circle(desk, cut.realm, root)]
        if circles:
            written.append((_cut(connection, desk, writer, circles, root), CUT))
        written += [(id_, MEMBER) for id_ in _cut_groups(connection, desk, writer, ends)]
    acts = tuple(act_of(desk, id_, act, writer) for id_, act in written)
    return Loss(writer, acts, held, tuple(_steps(desk, writer, organisation, acts)))


def cut_lanes(desk: Desk, writer: WriterId, *, root: SigningKey | None = None) -> tuple[Act, ...]:
    """Confirm what is here of a revoked office and does not count yet, as far as this office may say so.

    What waits in quarantine is not confirmed by this: its records are let in one by one (`admit_records`).
    Raises OfficeNotAdded, NotRevoked, NothingToCut, NotAboutItself, RootOfAnotherArchive.
    """
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    if not desk.trust.revoked(writer):
        raise NotRevoked(office=desk.office_name(writer))
    coordinates = root is not None or _coordinates(desk, writer)
    with changing_trust(desk) as connection:
        ends = [cut for cut in _ends(connection, writer) if not desk.trust.confirms(cut.lane(writer), cut.id)]
        open_to_all = {realms.PROGRAMME, realms.PUBLIC}
        mine = [cut for cut in ends if cut.realm in open_to_all or _is_own_circle(desk, cut.realm, root)]
        written = [(_cut(connection, desk, writer, mine, root), CUT)] if mine and coordinates else []
        written += [(id_, MEMBER) for id_ in _cut_groups(connection, desk, writer, ends)]
        if not written:
            raise NothingToCut(office=desk.office_name(writer))
    return tuple(act_of(desk, id_, act, writer) for id_, act in written)


def held_there(desk: Desk, writer: WriterId) -> tuple[HeldThere, ...]:
    """Return what a laptop held, realm by realm: what it wrote, and what it has said itself that it holds.

    It may hold more: what it got since it last said so.
    """
    found = []
    with desk.archive.read() as connection:
        for realm in (*desk.trust.realms_of(desk.writer), realms.PUBLIC):
            proved = _proved(connection, writer, realm)
            entities = sorted({entity for id_, entity in holdings.revisions(connection, realm) if id_ in proved})
            titles = entries.several(connection, entities)
            rows = tuple((entity, titles[entity].title if entity in titles else "") for entity in entities)
            if rows:
                found.append(HeldThere(realm, rows))
    return tuple(found)


def _proved(connection: Connection, writer: WriterId, realm: Realm) -> set[str]:
    """Return the records of a realm that an office wrote, or is proved to hold with their content."""
    knowledge = peer_knowledge(connection, writer, realm)
    proved: set[str] = set()
    for lane, held in holdings.lanes(connection, realm):
        mine = {one.id: one for one in held}
        has: Mapping[str, bool] = dict.fromkeys(mine, True) if lane[0] == writer else knowledge.proves(lane, mine)
        proved.update(id_ for id_, content in has.items() if content)
    return proved


def _ends(connection: Connection, writer: WriterId) -> list[Cut]:
    """Return where each lane of an office ends here."""
    return [Cut(epoch, realm, id_) for epoch, realm, id_ in records.lane_ends(connection, writer)]


def _is_own_circle(desk: Desk, realm: Realm, root: SigningKey | None) -> bool:
    """Say whether a realm is an organisation of which this act says what counts."""
    return realms.is_org(realm) and (root is not None or realm == desk.organisation)


def _coordinates(desk: Desk, writer: WriterId) -> bool:
    """Say whether this office may decide about another; an owner of groups need be no coordinator."""
    try:
        check_may(desk, writer, None)
    except OnlyCoordinators:
        return False
    return True


def _cut(connection: Connection, desk: Desk, writer: WriterId, cuts: Iterable[Cut], root: SigningKey | None) -> str:
    """Write how far lanes of an office count."""
    content: dict[str, Json] = {"act": CUT, "cuts": [cut.to_json() for cut in cuts]}
    return write_act(connection, desk, writer, content, root).id


def _cut_groups(connection: Connection, desk: Desk, writer: WriterId, ends: list[Cut]) -> list[str]:
    """Write how far an office's lanes count in the groups that this office owns."""
    written = []
    for realm, group in desk.trust.groups.items():
        cuts: list[Json] = [cut.to_json() for cut in ends if cut.realm == realm]
        if cuts and desk.writer in group.owners:
            body = trust_payload(desk.random, {"act": CUT, "cuts": cuts})
            draft = Draft(MEMBER, writer, realm, trust_heads(connection, realm), body, ACT_NEED)
            written.append(write_record(connection, desk, draft).id)
    return written


def _steps(desk: Desk, writer: WriterId, organisation: Realm | None, acts: tuple[Act, ...]) -> Iterable[Step]:
    """Yield what else is to be done."""
    trust = desk.trust
    signers = {one for act in acts if not act.in_force for one in act.may_sign}
    if signers:
        yield Step("sign", _names(desk, signers))
    yield Step("send")
    if organisation is not None and organisation != desk.organisation:
        inside = {one for one, office in trust.offices.items() if office.coordinator and
                  trust.organisation(one) == organisation}  # fmt: skip
        yield Step("organisation", _names(desk, inside))
    of_groups = [group for group in trust.groups.values() if writer in group.ever]
    for group in of_groups:
        if group.owner == writer:
            yield Step("owned", (group.name,))
        elif group.owner != desk.writer:
            yield Step("group", (group.name, desk.office_name(group.owner)))
    with desk.archive.read() as connection:
        count = sum(creator(entity) == writer for entity in entries.ids(connection))
    if count and writer not in trust.successors:
        yield Step("successor", count=count)
    yield Step("join")
    yield Step("warn")


def _names(desk: Desk, writers: Iterable[WriterId]) -> tuple[str, ...]:
    """Return the names of offices, sorted."""
    return tuple(sorted(desk.office_name(writer) for writer in writers))
