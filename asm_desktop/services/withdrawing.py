"""Taking content out for good: a whole entry, one passage of it, a file, or what a wider circle was given once.

An order goes to all offices with every bundle and always wins, also over older copies that come later. What it did here
is done before this returns; docs/decisions/0015-withdrawal.md says what it cannot reach.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.domain.identities import EntityId, creator
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, REVISION, files_named, read_revision
from asm_desktop.domain.withdrawals import (
    WITHDRAWAL,
    Act,
    Order,
    Reason,
    Scope,
    State,
    Terms,
    order_payload,
    realm_hash,
)
from asm_desktop.services import states
from asm_desktop.services.backup_rewriting import rewrite_backups
from asm_desktop.services.desk import Desk
from asm_desktop.services.edited import parts_after
from asm_desktop.services.entry_values import ATTACHMENTS, Changes
from asm_desktop.services.erasing import acts_for, clean_away, may_sign, reach_of, settle_orders
from asm_desktop.services.forgotten_names import agreements_about, forget_names
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.scenes import Scene, readable, scene_of, write_office
from asm_desktop.services.withdrawal_list import keep_list
from asm_desktop.services.withdrawal_standing import find_order
from asm_desktop.services.writing import Draft, NewRevision, write_record, write_revision
from asm_desktop.store import covering, records, withdrawn
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Stored

_MOST_TARGETS = 1_000
"""Records that one order names; more take several orders."""


class NothingToWithdraw(BadInput):
    """A withdrawal that would take nothing."""

    code = "nothing-to-withdraw"
    summary = "There is nothing of that kind to withdraw in this entry."
    remedy = "Nothing was changed. Say what goes: the whole entry, a file of it, or a field with its new text."


class NotYoursToSign(NotAllowed):
    """Only some offices confirm, lift or sign an order."""

    code = "not-yours-to-sign"
    summary = "This office cannot do that with this withdrawal."
    remedy = "Ask {office}, who created the entry, or the office that protects people's data."


@dataclass(frozen=True, slots=True)
class WithdrawalRequest:
    """What is to go. `changes` is the text that stands in place of a passage (scope revision); `realm` a wider circle.

    `revisions` names versions that go by themselves; none: with `changes` all that stood before.
    """

    entity: EntityId
    reason: Reason
    scope: Scope = Scope.ENTITY
    attachment: str = ""
    revisions: tuple[str, ...] = ()
    realm: Realm | None = None
    changes: Changes = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WithdrawalReport:
    """What was ordered (record ids) and what it did here: `erased` at once, or only hidden until somebody confirms.

    `backups` are those known here that still hold it, because they could not be rewritten.
    """

    orders: tuple[str, ...]
    entity: EntityId
    erased: bool
    here_only: bool
    backups: tuple[str, ...] = ()


def withdraw(desk: Desk, request: WithdrawalRequest) -> WithdrawalReport:
    """Withdraw what a request names; raises EntryUnknown, NothingToWithdraw and what an edit raises."""
    return withdraw_several(desk, [request])[0]


def withdraw_several(desk: Desk, requests: Sequence[WithdrawalRequest]) -> tuple[WithdrawalReport, ...]:
    """Withdraw what some requests name, all of it or nothing; raises as `withdraw`."""
    whole = [one for one in requests if one.scope is Scope.ENTITY]
    with desk.archive.write() as connection:
        agreements = agreements_about(connection, [one.entity for one in whole])
        written = [(request.entity, _ordered(connection, desk, request)) for request in requests]
        follow(connection, desk, [order for _, orders in written for order in orders])
        reports = tuple(_report(connection, entity, orders) for entity, orders in written)
        if whole and all(one.erased for one in reports):
            follow(connection, desk, forget_names(connection, desk, agreements, whole[0].reason))
    left = finish(desk)
    return tuple(replace(one, backups=left) for one in reports)


def withdraw_agreed(desk: Desk, consent: str, reason: Reason) -> tuple[WithdrawalReport, ...]:
    """Withdraw every entry that an agreement is about; raises NothingToWithdraw if it is about none."""
    with desk.archive.read() as connection:
        entities = covering.entities(connection, consent)
        known = [one for one in entities if _revisions(records.of_entity(connection, one))]
    if not known:
        raise NothingToWithdraw
    return withdraw_several(desk, [WithdrawalRequest(one, reason) for one in known])


def withdraw_realm(connection: Connection, desk: Desk, entity: EntityId, realm: Realm, reason: Reason) -> Record:
    """Withdraw what a circle of offices was given of an entry, inside somebody else's transaction.

    The caller refreshes the entry's state in it, and calls `finish` once it is kept.
    """
    stored = records.of_entity(connection, entity)
    record = _write(connection, desk, entity, stored, _realm_terms(desk, entity, realm, reason))
    settle_orders(connection, desk, {entity, *reach_of(connection, [record])})
    return record


def withdraw_versions(
    connection: Connection, desk: Desk, entity: EntityId, without: tuple[Iterable[str], Iterable[str]], reason: Reason
) -> list[Record]:
    """Withdraw versions of an entry (ids) but for those that stand in their place, as `withdraw_realm` does it."""
    targets, keep = frozenset(without[0]), frozenset(without[1])
    stored = records.of_entity(connection, entity)
    orders = []
    wanted = sorted(targets - keep)
    for start in range(0, len(wanted), _MOST_TARGETS):
        terms = Terms(Scope.REVISION, frozenset(wanted[start : start + _MOST_TARGETS]), keep, reason=reason)
        orders.append(_write(connection, desk, entity, stored, terms))
    settle_orders(connection, desk, {entity, *reach_of(connection, orders)})
    return orders


def confirm(desk: Desk, orders: Iterable[str]) -> None:
    """Let orders of others take what they only hide so far; raises WithdrawalUnknown, NotYoursToSign."""
    _act_on(desk, orders, Act.CONFIRM)


def lift(desk: Desk, orders: Iterable[str]) -> None:
    """Show again what orders only hide; what is erased cannot come back. Raises as `confirm`."""
    _act_on(desk, orders, Act.LIFT)


def cosign(desk: Desk, orders: Iterable[str]) -> None:
    """Sign orders of another office that went beyond what it may erase alone; raises as `confirm`."""
    _act_on(desk, orders, Act.COSIGN)


def follow(connection: Connection, desk: Desk, orders: Iterable[Record]) -> None:
    """Draw what follows from orders that were just written, in their transaction."""
    told = list(orders)
    entities = {one.header.entity for one in told} | reach_of(connection, told)
    settle_orders(connection, desk, entities)
    states.refresh(connection, desk, entities)


def finish(desk: Desk) -> tuple[str, ...]:
    """Clean away what orders took, here and in the backups within reach; call it once their change is kept.

    The list of orders is kept outside the database too. Returns the backups that may hold it still.
    """
    keep_list(desk)
    clean_away(desk)
    return rewrite_backups(desk).left


def _act_on(desk: Desk, references: Iterable[str], act: Act) -> None:
    """Write an act about other orders, one record for each entity."""
    orders = [find_order(desk, reference) for reference in references]
    for one in orders:
        if not _may(desk, one, act):
            raise NotYoursToSign(office=desk.office_name(creator(one.entity)))
    with desk.archive.write() as connection:
        written = []
        for one in orders:
            body = order_payload(desk.random(16), act, Terms(targets=frozenset({one.id})))
            realm = realms.LOCAL if one.here_only else realms.PUBLIC
            written.append(write_record(connection, desk, Draft(WITHDRAWAL, one.entity, realm, (), body)))
        follow(connection, desk, written)
    finish(desk)


def _may(desk: Desk, order: Order, act: Act) -> bool:
    """Say whether this office may do this with an order."""
    if act is Act.LIFT and order.writer == desk.writer:
        return True
    if act is Act.COSIGN:
        return order.writer != desk.writer and may_sign(desk, desk.writer, order.entity)
    return acts_for(desk, desk.writer, order.entity)


def _ordered(connection: Connection, desk: Desk, request: WithdrawalRequest) -> list[Record]:
    """Write the orders that one request means."""
    stored = records.of_entity(connection, request.entity)
    if not _revisions(stored):
        raise EntryUnknown(reference=request.entity)
    if request.scope is Scope.ENTITY:
        return [_write(connection, desk, request.entity, stored, Terms(reason=request.reason))]
    if request.scope is Scope.REALM:
        terms = _realm_terms(desk, request.entity, _known_realm(request, stored), request.reason)
        return [_write(connection, desk, request.entity, stored, terms)]
    return _withdraw_part(connection, desk, request, stored)


def _report(connection: Connection, entity: EntityId, orders: Sequence[Record]) -> WithdrawalReport:
    """Return what some orders on an entry did here."""
    ids = {one.id for one in orders}
    hidden = any(by in ids and state is State.HIDDEN for state, by in withdrawn.marks(connection, entity).values())
    here_only = all(one.header.realm == realms.LOCAL for one in orders)
    return WithdrawalReport(tuple(one.id for one in orders), entity, not hidden, here_only)


def _withdraw_part(
    connection: Connection, desk: Desk, request: WithdrawalRequest, stored: list[Stored]
) -> list[Record]:
    """Write the version without a passage or file, and the orders for those that have it."""
    if request.scope is Scope.ATTACHMENT:
        rows = _rows_without(scene_of(connection, desk, request.entity, removed_too=True), request.attachment)
        if rows is None and request.attachment not in withdrawn.attachments_of(connection, request.entity):
            raise NothingToWithdraw
        changes: Changes = request.changes if rows is None else {**request.changes, ATTACHMENTS: rows}
        naming = {id_ for id_, one in _revisions(stored).items() if _names(one, request.attachment)}
        terms = Terms(Scope.ATTACHMENT, frozenset({request.attachment}), reason=request.reason)
        orders = [_write(connection, desk, request.entity, stored, terms)]
    else:
        changes, orders = request.changes, []
        naming = set(_revisions(stored))
    targets = naming & set(request.revisions) if request.revisions else naming
    keep: frozenset[str] = frozenset()
    if changes:
        keep, in_shared = _redact(connection, desk, request.entity, changes)
        targets = targets if in_shared or request.scope is Scope.ATTACHMENT else set()
    elif request.revisions or request.scope is Scope.ATTACHMENT:
        # The newest do not say it any more, unless they are named themselves.
        keep = frozenset(scene_of(connection, desk, request.entity, removed_too=True).view.heads) - targets
    for part in _parts(targets - keep):
        terms = Terms(Scope.REVISION, part, keep, reason=request.reason)
        orders.append(_write(connection, desk, request.entity, stored, terms))
    if changes:
        orders += _withdraw_office(connection, desk, request)
    if not orders:
        raise NothingToWithdraw
    return orders


def _redact(connection: Connection, desk: Desk, entity: EntityId, changes: Changes) -> tuple[frozenset[str], bool]:
    """Write what stands in place of what goes; return the versions that stay, and whether the shared part is meant.

    Where the heads say already what they shall say, because the passage was edited away before, they stay.
    """
    scene = scene_of(connection, desk, entity, removed_too=True)
    kind = desk.catalogs.kinds.get(scene.view.kind)
    fields = (kind.field(name) for name in changes)
    in_shared = any(field is None or not field.office for field in fields)
    parts = parts_after(desk, scene, changes, ())
    write_office(connection, desk, scene, parts.office)
    if parts.shared == dict(scene.view.fields) and not scene.view.conflicts:
        return frozenset(scene.view.heads), in_shared
    parents = readable(scene.stored, scene.view.heads)
    new = NewRevision(entity, parts.shared, parents, removed=scene.view.removed)
    return frozenset({write_revision(connection, desk, new).id}), in_shared


def _withdraw_office(connection: Connection, desk: Desk, request: WithdrawalRequest) -> list[Record]:
    """Order the office parts of an entry that were replaced to go: nobody else has them, so nobody else is told."""
    stored = records.of_entity(connection, request.entity)
    companions = {one.record.id for one in stored if one.record.header.type == COMPANION and one.record.payload}
    return [
        _write_order(connection, desk, request.entity, realms.LOCAL, Terms(Scope.REVISION, part, reason=request.reason))
        for part in _parts(companions - set(states.office_heads(stored)))
    ]


def _parts(ids: Iterable[str]) -> Iterator[frozenset[str]]:
    """Yield ids in parts, each as many as one order names."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), _MOST_TARGETS):
        yield frozenset(wanted[start : start + _MOST_TARGETS])


def _write(connection: Connection, desk: Desk, entity: EntityId, stored: Iterable[Stored], terms: Terms) -> Record:
    """Write one order: for everybody, or here only if nothing of the entry was ever shared."""
    shared = any(one.header.realm != realms.LOCAL for one in _revisions(stored).values())
    return _write_order(connection, desk, entity, realms.PUBLIC if shared else realms.LOCAL, terms)


def _write_order(connection: Connection, desk: Desk, entity: EntityId, realm: Realm, terms: Terms) -> Record:
    """Write one order into a realm."""
    body = order_payload(desk.random(16), Act.WITHDRAW, terms)
    return write_record(connection, desk, Draft(WITHDRAWAL, entity, realm, (), body))


def _realm_terms(desk: Desk, entity: EntityId, realm: Realm, reason: Reason) -> Terms:
    """Return the terms that take what a circle of offices was given."""
    return Terms(Scope.REALM, realm=realm_hash(desk.own.archive, entity, realm), reason=reason)


def _known_realm(request: WithdrawalRequest, stored: Iterable[Stored]) -> Realm:
    """Return the circle that a request names; raises NothingToWithdraw if it was given nothing."""
    given = {one.header.realm for one in _revisions(stored).values()}
    if request.realm is None or request.realm not in given:
        raise NothingToWithdraw
    return request.realm


def _rows_without(scene: Scene, attachment: str) -> list[Json] | None:
    """Return the rows of files that stay; None if the file was taken off the entry before."""
    every = [*scene.view.rows(ATTACHMENTS), *scene.view.rows(ATTACHMENTS, office=True)]
    if not any(row.get("id") == attachment for row in every):
        return None
    ids = dict.fromkeys(str(row["id"]) for row in every if row.get("id") != attachment)
    return [_typed(scene, id_) for id_ in ids]


def _typed(scene: Scene, id_: str) -> Json:
    """Return a row of files as somebody types it: what stays is named by its id, with its caption."""
    rows: list[Mapping[str, Json]] = [*scene.view.rows(ATTACHMENTS), *scene.view.rows(ATTACHMENTS, office=True)]
    caption = next((row["caption"] for row in rows if row.get("id") == id_ and "caption" in row), "")
    return {"id": id_, "caption": caption}


def _revisions(stored: Iterable[Stored]) -> dict[str, Record]:
    """Return the revisions among some records."""
    return {one.record.id: one.record for one in stored if one.record.header.type == REVISION}


def _names(record: Record, attachment: str) -> bool:
    """Say whether a revision names an attachment; of one that is kept unread or does not count its bytes tell."""
    if not record.checked:
        return attachment.encode() in (record.payload or b"")
    return record.payload is not None and any(one.id == attachment for one in files_named(read_revision(record)))
