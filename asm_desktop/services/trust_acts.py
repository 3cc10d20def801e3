"""What coordinators decide about offices: roles, successors, what counts of a revoked one, and the root's appointments.

Where a second coordinator has to sign, the act is written and waits; nothing follows from it until then. What to do
about a lost laptop is in services/lost_laptops.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput, Conflict, NotAllowed
from asm_desktop.domain.identities import OfficeCard, SigningKey, WriterId
from asm_desktop.domain.trust import Waiting
from asm_desktop.domain.trust_facts import ADMIT, APPOINT, COSIGN, ROLE, ROLES, SUCCESSOR
from asm_desktop.services.desk import Desk
from asm_desktop.services.groups import OfficeNotAdded
from asm_desktop.services.offices import CardOfAnotherArchive, OfficeIsRevoked, named_organisation
from asm_desktop.services.trust_writing import changing_trust, trust_heads, trust_payload, write_act
from asm_desktop.services.writing import Draft, write_record
from asm_desktop.store import records
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status, Stored

SHORTEST = 6
"""Digits of a record's id that name it."""


class OnlyCoordinators(NotAllowed):
    """Only coordinators say something about other offices."""

    code = "only-coordinators"
    summary = "Only coordinators decide this, and this office is none."
    remedy = "Ask one of them: {coordinators}. If none is left, use the words of the founding sheet (--root-words)."


class NotAboutItself(NotAllowed):
    """An office decides nothing about itself."""

    code = "not-about-itself"
    summary = "An office cannot decide this about itself."
    remedy = "Ask another coordinator: {coordinators}. If there is none, use the words of the founding sheet."


class RootOfAnotherArchive(BadInput):
    """Words of a founding sheet, but of another archive."""

    code = "root-of-another-archive"
    summary = "These words stand on the founding sheet of another archive."
    remedy = "Nothing was changed. Look for the sheet that was written when this archive was founded."


class RoleUnknown(BadInput):
    """A word that is no role."""

    code = "role-unknown"
    summary = "“{role}” is not one of the roles."
    remedy = "Use one of: {known}."


class SuccessorIsItself(BadInput):
    """An office cannot follow itself."""

    code = "successor-is-itself"
    summary = "The office {office} cannot be its own successor."
    remedy = "Name another office."


class NotRevoked(Conflict):
    """An office of which everything counts."""

    code = "not-revoked"
    summary = "The office {office} was not revoked: all that it wrote counts."
    remedy = "Nothing was changed."


class RecordNotWaiting(BadInput):
    """What was typed names no record of that office that waits here."""

    code = "record-not-waiting"
    summary = "“{record}” is no record of {office} that waits here to be let in."
    remedy = "See `asm-desktop office admit OFFICE` for those that do."


class NothingToSign(BadInput):
    """What was typed names no act that this office could sign."""

    code = "nothing-to-sign"
    summary = "“{act}” is nothing that waits for the signature of this office."
    remedy = "See `asm-desktop office cosign` for what waits."


@dataclass(frozen=True, slots=True)
class Act:
    """What was written about an office. `in_force`: nothing more is needed; else `may_sign` are those who could."""

    id: str
    act: str
    subject: WriterId
    in_force: bool
    signed: tuple[WriterId, ...] = ()
    may_sign: tuple[WriterId, ...] = ()
    needed: int = 1


@dataclass(frozen=True, slots=True)
class Outside:
    """A record of an office that does not count here: it waits in quarantine, or it is unconfirmed."""

    id: str
    type: str
    entity: str
    title: str
    realm: str
    at: str
    reason: str
    here: bool


def give_role(desk: Desk, writer: WriterId, role: str, *, given: bool = True, root: SigningKey | None = None) -> Act:
    """Give an office a role (`coordinator`, `data-protection`) or take it; doing it again changes nothing.

    Raises RoleUnknown, OfficeNotAdded, OfficeIsRevoked, OnlyCoordinators, NotAboutItself, RootOfAnotherArchive.
    """
    if role not in ROLES:
        raise RoleUnknown(role=role, known=", ".join(sorted(ROLES)))
    check_known(desk, writer)
    check_may(desk, writer, root)
    if desk.trust.has_role(writer, role) == given:
        return Act("", ROLE, writer, in_force=True)
    return _decide(desk, writer, {"act": ROLE, "role": role, "given": given}, root)


def name_successor(desk: Desk, writer: WriterId, to: WriterId, *, root: SigningKey | None = None) -> Act:
    """Give all that an office created, and its groups, to another one; doing it again changes nothing.

    Raises SuccessorIsItself, OfficeNotAdded, OfficeIsRevoked, OnlyCoordinators, NotAboutItself, RootOfAnotherArchive.
    """
    if to == writer:
        raise SuccessorIsItself(office=desk.office_name(writer))
    check_known(desk, to)
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    check_may(desk, writer, root)
    if desk.trust.successors.get(writer) == to:
        return Act("", SUCCESSOR, writer, in_force=True)
    return _decide(desk, writer, {"act": SUCCESSOR, "to": to}, root)


def appoint(desk: Desk, card: OfficeCard, root: SigningKey, organisation: str = "") -> Act:
    """Appoint the office of a card as a coordinator, with the root's key; any office of the archive can do it.

    Raises CardOfAnotherArchive, RootOfAnotherArchive, OfficeIsRevoked, OfficeDetailWrong.
    """
    if card.archive != desk.own.archive:
        raise CardOfAnotherArchive(name=card.name)
    check_root(desk, root)
    if desk.trust.revoked(card.writer):
        raise OfficeIsRevoked(office=card.name)
    named = named_organisation(desk, organisation or card.organisation)
    org: dict[str, Json] = {"id": named.realm.removeprefix("org:"), "name": named.name}
    content: dict[str, Json] = {"act": APPOINT, "card": card.to_json(), "org": org}
    with changing_trust(desk) as connection:
        record = write_act(connection, desk, card.writer, content, root, need=1)
    return act_of(desk, record.id, APPOINT, card.writer)


def admit_records(desk: Desk, writer: WriterId, references: tuple[str, ...], *, root: SigningKey | None = None) -> Act:
    """Let single records of a revoked office count, by their ids or the beginnings of these.

    Raises OfficeNotAdded, NotRevoked, RecordNotWaiting, OnlyCoordinators, NotAboutItself, RootOfAnotherArchive.
    """
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    if not desk.trust.revoked(writer):
        raise NotRevoked(office=desk.office_name(writer))
    check_may(desk, writer, root)
    waiting = outside(desk, writer)
    ids = sorted({_one(waiting, reference, desk.office_name(writer)) for reference in references})
    return _decide(desk, writer, {"act": ADMIT, "records": [*ids]}, root)


def outside(desk: Desk, writer: WriterId) -> tuple[Outside, ...]:
    """Return the records of an office that are here and do not count, by realm and time."""
    with desk.archive.read() as connection:
        stored = [one for one in records.of_writer(connection, writer) if one.status in _NOT_COUNTING]
    rows = [_outside(one) for one in stored if one.record.header.realm != realms.LOCAL]
    return tuple(sorted(rows, key=lambda row: (row.realm, row.at, row.id)))


def waiting_acts(desk: Desk) -> tuple[Waiting, ...]:
    """Return the acts that lack a signature, those first that this office could sign."""
    return tuple(sorted(desk.trust.waiting, key=lambda one: (desk.writer not in one.may_sign, one.id)))


def cosign(desk: Desk, reference: str) -> Act:
    """Sign an act that another coordinator wrote, by its id or the beginning of it; raises NothingToSign."""
    wanted = reference.strip().lower()
    found = [one for one in desk.trust.waiting if one.id.startswith(wanted) and desk.writer in one.may_sign]
    if len(found) != 1 or len(wanted) < SHORTEST:
        raise NothingToSign(act=reference)
    with changing_trust(desk) as connection:
        write_cosign(connection, desk, found[0].id)
    return act_of(desk, found[0].id, found[0].act, found[0].subject)


def write_cosign(connection: Connection, desk: Desk, act: str) -> None:
    """Write that this office signs an act."""
    payload = trust_payload(desk.random, {"of": act})
    write_record(connection, desk, Draft(COSIGN, WriterId(act), realms.PROGRAMME, _heads(connection), payload))


def check_known(desk: Desk, writer: WriterId) -> None:
    """Raise OfficeNotAdded or OfficeIsRevoked for an office that nothing can be given to."""
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    if desk.trust.revoked(writer):
        raise OfficeIsRevoked(office=desk.office_name(writer))


def check_root(desk: Desk, root: SigningKey) -> None:
    """Raise RootOfAnotherArchive unless a key is the root's."""
    if root.writer != desk.own.archive:
        raise RootOfAnotherArchive


def check_may(desk: Desk, writer: WriterId, root: SigningKey | None) -> None:
    """Raise OnlyCoordinators, NotAboutItself or RootOfAnotherArchive if this office cannot decide about another."""
    if root is not None:
        check_root(desk, root)
        return
    others = [one for one in desk.trust.offices if desk.trust.offices[one].coordinator and one != desk.writer]
    names = ", ".join(sorted(desk.office_name(one) for one in others)) or "none is known here"
    office = desk.trust.offices.get(desk.writer)
    if office is None or not office.coordinator:
        raise OnlyCoordinators(coordinators=names)
    if writer == desk.writer:
        raise NotAboutItself(coordinators=names)


def act_of(desk: Desk, id_: str, act: str, subject: WriterId) -> Act:
    """Return what became of an act that was written."""
    waiting = next((one for one in desk.trust.waiting if one.id == id_), None)
    if waiting is None:
        return Act(id_, act, subject, in_force=True)
    return Act(
        id_, act, subject, in_force=False, signed=tuple(sorted(waiting.signed)),
        may_sign=tuple(sorted(waiting.may_sign)), needed=waiting.needed,
    )  # fmt: skip


def same_waiting(desk: Desk, content: Mapping[str, Json], subject: WriterId) -> Waiting | None:
    """Return an act of another coordinator that says the same and waits for this office, if there is one."""
    about = [one for one in desk.trust.waiting if (one.act, one.subject) == (content["act"], subject)]
    same = (one for one in about if all(content.get(name) == value for name, value in one.said))
    return next((one for one in same if desk.writer in one.may_sign), None)


def _decide(desk: Desk, writer: WriterId, content: dict[str, Json], root: SigningKey | None) -> Act:
    """Write an act, or sign the one of another coordinator that says the same."""
    same = same_waiting(desk, content, writer) if root is None else None
    with changing_trust(desk) as connection:
        if same is not None:
            write_cosign(connection, desk, same.id)
            id_ = same.id
        else:
            id_ = write_act(connection, desk, writer, content, root).id
    return act_of(desk, id_, str(content["act"]), writer)


_NOT_COUNTING = frozenset({Status.QUARANTINED, Status.UNCONFIRMED})


def _outside(stored: Stored) -> Outside:
    """Return what can be said of a record that does not count."""
    header = stored.record.header
    content = stored.record.content() if stored.record.payload is not None else {}
    fields = content.get("fields")
    title = str(fields.get("title", "")) if isinstance(fields, dict) else ""
    here = stored.status is Status.UNCONFIRMED
    return Outside(stored.record.id, header.type, header.entity, title, header.realm, header.at, stored.reason, here)


def _one(waiting: tuple[Outside, ...], reference: str, office: str) -> str:
    """Return the id of the record that a reference means; raises RecordNotWaiting."""
    wanted = reference.strip().lower()
    found = [one.id for one in waiting if one.id.startswith(wanted)]
    if len(found) != 1 or len(wanted) < SHORTEST:
        raise RecordNotWaiting(record=reference, office=office)
    return found[0]


def _heads(connection: Connection) -> tuple[str, ...]:
    """Return the latest acts."""
    return trust_heads(connection, realms.PROGRAMME)
