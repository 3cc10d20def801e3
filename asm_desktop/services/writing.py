"""Writing records: the place in the lane, the realm, the parents that may be named, and the links for the others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId, SigningKey, WriterId
from asm_desktop.domain.labels import Accounts, Standing, realm_for
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import AGREED_NEED, MAX_PARENTS, MAX_PAYLOAD, Header, Record, payload_hash
from asm_desktop.domain.revisions import (
    COMPANION,
    LINK,
    REVISION,
    files_named,
    link_payload,
    read_link,
    read_revision,
    revision_payload,
)
from asm_desktop.domain.state import (
    Link,
    Revision,
    ancestry,
    entry_state,
    nearest,
    realm_of_revision,
    split_parents,
    touched_by,
)
from asm_desktop.services.agreeing import agreed
from asm_desktop.services.days import keep_day
from asm_desktop.services.desk import Desk
from asm_desktop.store import records
from asm_desktop.store.connection import Connection
from asm_desktop.store.own import OwnOffice
from asm_desktop.store.records import FileNamed, Status, Stored


class EntryTooLarge(BadInput):
    """An entry longer than a bundle can carry."""

    code = "entry-too-large"
    summary = "This entry is too long to be kept (more than {megabytes} MB of text)."
    remedy = "Nothing was changed. Put the long part into a file and attach that."


@dataclass(frozen=True, slots=True)
class Draft:
    """A record about to be written by this office; `need` is the rules version it takes to read it rightly."""

    type: str
    entity: EntityId | WriterId
    realm: Realm
    parents: tuple[str, ...]
    payload: bytes
    need: int = 1


@dataclass(frozen=True, slots=True)
class NewRevision:
    """A version of an entry about to be written: its complete fields, and the heads that it replaces.

    `alone`: what stands before it is about to go, so that all of its fields count as set by it.
    """

    entity: EntityId
    fields: Mapping[str, Json]
    parents: tuple[str, ...]
    reason: str = ""
    removed: bool = False
    alone: bool = False


def write_record(connection: Connection, desk: Desk, draft: Draft) -> Record:
    """Sign a record of this office, put it at the end of its lane, and admit it."""
    keep_day(connection, desk)
    lane = (desk.writer, desk.own.epoch, draft.realm)
    last = records.tip(connection, lane)
    record = _signed(desk.own, draft, desk.own.key, (desk.writer, desk.own.epoch, last), desk.now())
    records.add(connection, [Stored(record, Status.ADMITTED)])
    if draft.type in {REVISION, COMPANION}:
        revision = read_revision(record)
        files = [FileNamed(one.id, one.sha256, one.bytes) for one in files_named(revision)]
        files += _originals(revision) if draft.type == COMPANION else []
        records.name_files(connection, record.id, EntityId(draft.entity), files)
    return record


def root_record(own: OwnOffice, draft: Draft, root: SigningKey, epoch: str, at: str) -> Record:
    """Return a record of the archive's root, the first of a fresh epoch (16 hex) of its own; nothing is kept."""
    return _signed(own, draft, root, (root.writer, epoch, None), at)


def write_revision(connection: Connection, desk: Desk, new: NewRevision) -> Record:
    """Write a version of an entry in the widest realm that label, status, consent and its parents allow.

    Parents that not everybody in that realm may hold are named by link records in their own realms.
    """
    new = replace(new, fields=agreed(desk, new.entity, new.fields))
    stored = [one.record for one in records.of_entity(connection, new.entity) if one.status is Status.ADMITTED]
    links = [link for one in stored if one.header.type == LINK and (link := read_link(one))]
    known = {one.id: read_revision(one) for one in stored if one.header.type == REVISION}
    graph = ancestry(new.entity, known, links, desk.trust.owners(new.entity))
    realm_of = {id_: revision.realm for id_, revision in known.items()}
    shared = nearest(new.parents, graph, lambda id_: realm_of[id_] != realms.LOCAL)
    realm = _realm(desk, new, (known.values(), links), [realm_of[id_] for id_ in shared])
    named, hidden = split_parents(realm, new.parents, realm_of, graph)
    above = [known[id_].fields or {} for id_ in {*new.parents, *named}]
    fields = _tellable(new.fields, realm)
    touched = sorted(fields) if new.alone else touched_by(fields, above)
    body = revision_payload(fields, touched, desk.random(16), reason=new.reason, removed=new.removed)
    record = write_record(connection, desk, Draft(REVISION, new.entity, realm, named, body, _need(fields, realm)))
    for parents_realm, parents in hidden.items():
        payload = link_payload(record.id, parents, desk.random(16))
        write_record(connection, desk, Draft(LINK, new.entity, parents_realm, (), payload))
    return record


def write_companion(
    connection: Connection, desk: Desk, entity: EntityId, fields: Mapping[str, Json], parents: Iterable[str]
) -> Record:
    """Write the office part of an entry; it never leaves."""
    body = revision_payload(fields, sorted(fields), desk.random(16))
    return write_record(connection, desk, Draft(COMPANION, entity, realms.LOCAL, tuple(sorted(parents)), body))


def _signed(
    own: OwnOffice, draft: Draft, key: SigningKey, lane: tuple[WriterId, str, records.Tip | None], at: str
) -> Record:
    """Return a signed record for the end of a lane (writer, epoch, last record).

    Heads beyond those that a header can name stay heads: the next record replaces them.
    """
    if len(draft.payload) > MAX_PAYLOAD:
        raise EntryTooLarge(megabytes=MAX_PAYLOAD >> 20)
    writer, epoch, last = lane
    header = Header(
        archive=own.archive, type=draft.type, entity=EntityId(draft.entity), realm=draft.realm, writer=writer,
        epoch=epoch, n=last.n + 1 if last else 1, prev=last.id if last else "",
        parents=tuple(sorted(draft.parents)[:MAX_PARENTS]),
        payload_hash=payload_hash(draft.payload), payload_length=len(draft.payload), need=draft.need, at=at,
    )  # fmt: skip
    return Record.written(header, draft.payload, key)


def _tellable(fields: Mapping[str, Json], realm: Realm) -> Mapping[str, Json]:
    """Return fields without the group unless it is the realm's own: nobody else learns that there is such a group."""
    if realm == realms.LOCAL or fields.get("group", realm) == realm:
        return fields
    return {name: value for name, value in fields.items() if name != "group"}


def _need(fields: Mapping[str, Json], realm: Realm) -> int:
    """Return the rules version that a version of an entry needs: older ones know nothing of what people agreed to."""
    by_agreement = realm != realms.LOCAL and Standing.of(fields).accounts is not Accounts.NONE
    return AGREED_NEED if by_agreement else 1


def _originals(companion: Revision) -> list[FileNamed]:
    """Return the originals of pictures that a companion names beside the copies that travel."""
    lists = (value for value in (companion.fields or {}).values() if isinstance(value, list))
    rows = (row for value in lists for row in value if isinstance(row, dict) and "sha256" not in row)
    return [
        FileNamed(str(row["id"]), str(row["original"]), int(str(row["original-bytes"])))
        for row in rows
        if {"id", "original", "original-bytes"} <= row.keys()
    ]


def _realm(
    desk: Desk, new: NewRevision, before: tuple[Iterable[Revision], Iterable[Link]], parent_realms: Iterable[Realm]
) -> Realm:
    """Return the realm of a new version: what would be in force with it decides, not what it says alone."""
    if desk.trust.revoked(desk.writer):
        return realms.LOCAL
    revisions, links = before
    provisional = Revision("", desk.writer, realms.LOCAL, new.parents, new.fields)
    state = entry_state(new.entity, [*revisions, provisional], links, desk.trust.owners(new.entity))
    standing = state.standing if state else Standing.of(new.fields)
    widest = realm_for(standing, desk.organisation)
    by_owner = desk.trust.owns(desk.writer, new.entity)
    return realm_of_revision(widest, by_owner=by_owner, parent_realms=parent_realms)
