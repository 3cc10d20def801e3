"""What withdrawals do here: content goes, or is held back, in the transaction that brings the order, and stays away.

`settle_orders` draws what follows from the orders on some entities; `withheld` tells the door what must not be written
at all; `clean_away` removes what a transaction cannot: bytes of files, and what indexes and logs keep of words.
"""

from collections.abc import Iterable, Mapping, Sequence

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.realms import LOCAL
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION, read_link
from asm_desktop.domain.state import Link, Revision, ancestry
from asm_desktop.domain.withdrawals import (
    BRAKE,
    NOTHING,
    WITHDRAWAL,
    Act,
    Effect,
    Item,
    Order,
    Powers,
    Scope,
    State,
    Terms,
    braked_among,
    effect_of,
    order_payload,
    read_order,
)
from asm_desktop.search import indexer
from asm_desktop.services.desk import Desk
from asm_desktop.services.states import view_of
from asm_desktop.services.writing import Draft, write_companion, write_record
from asm_desktop.store import acts, records, withdrawn
from asm_desktop.store.archive import kept_copies
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status, Stored
from asm_desktop.store.withdrawn import FILE, TEXT, Chore

_WORDS = Chore(TEXT, "")
_BATCH = 500


class Brakes:
    """The orders of each office that go beyond what it may erase alone, as things stood when they were asked for first.

    All of an office's orders have to be looked at for that, so what was found once is kept while a change is drawn.
    """

    def __init__(self, connection: Connection, desk: Desk) -> None:
        """Take where orders are read from."""
        self.desk = desk
        self._connection = connection
        self._known: dict[WriterId, frozenset[str]] = {}

    def among(self, orders: Iterable[Order]) -> frozenset[str]:
        """Return the orders of the writers of these that wait for another office's signature."""
        writers = {one.writer for one in orders if one.act is Act.WITHDRAW and not one.here_only}
        return frozenset[str]().union(*(self._of(writer) for writer in writers))

    def _of(self, writer: WriterId) -> frozenset[str]:
        """Return those of one writer."""
        if writer not in self._known:
            self._known[writer] = self._braked(writer)
        return self._known[writer]

    def _braked(self, writer: WriterId) -> frozenset[str]:
        """Return those of one writer, read anew."""
        entities = withdrawn.ordered_by(self._connection, writer)
        if len(entities) <= BRAKE:
            return frozenset()
        orders = [
            one
            for many in records.of_entities(self._connection, sorted(entities)).values()
            for one in orders_among(many)
            if one.writer == writer or one.act is not Act.WITHDRAW
        ]
        erased = withdrawn.erased_by(self._connection, writer)
        return braked_among(writer, orders, lambda order, by: may_sign(self.desk, by, order.entity), erased)


def settle_orders(connection: Connection, desk: Desk, entities: Iterable[EntityId] | None = None) -> set[EntityId]:
    """Bring content in line with the withdrawals on some entities (None: on all); return those that changed.

    Call it whenever an order, a record of an entity with orders, or trust came in, in the same transaction and before
    states are refreshed. What is erased cannot come back; what is only held back is here still and nobody reads it.
    """
    wanted = sorted(withdrawn.with_orders(connection, entities))
    brakes = Brakes(connection, desk)
    changed: set[EntityId] = set()
    for start in range(0, len(wanted), _BATCH):
        for entity, stored in records.of_entities(connection, wanted[start : start + _BATCH]).items():
            if _settle(connection, brakes, entity, stored):
                changed.add(entity)
    return changed


def reach_of(connection: Connection, orders: Iterable[Record]) -> set[EntityId]:
    """Return the entities whose orders may do more or less because of these: the brake counts all of a writer's."""
    told = [read_order(one) for one in orders]
    signed = {target for one in told if one.act is not Act.WITHDRAW for target in one.terms.targets}
    writers = {one.writer for one in told} | withdrawn.ordering(connection, signed)
    return {one.entity for one in told}.union(*(withdrawn.ordered_by(connection, writer) for writer in writers))


def withheld(connection: Connection, desk: Desk, arriving: Iterable[Stored]) -> set[str]:
    """Return those of these records, as they were judged, whose content must not be written: it is withdrawn."""
    gone: set[str] = set()
    by_entity: dict[EntityId, list[Stored]] = {}
    for one in arriving:
        by_entity.setdefault(one.record.header.entity, []).append(one)
    brakes = Brakes(connection, desk)
    for entity in withdrawn.with_orders(connection, by_entity):
        here = records.of_entity(connection, entity)
        fresh = by_entity[entity]
        known = {one.record.id for one in fresh}
        both = [*fresh, *(one for one in here if one.record.id not in known)]
        gone |= effect_on(brakes, entity, both).of(State.ERASED)
    return gone


def effect_on(brakes: Brakes, entity: EntityId, stored: Sequence[Stored]) -> Effect:
    """Return what the orders among an entity's records do to the others."""
    desk = brakes.desk
    orders = orders_among(stored)
    if not orders:
        return NOTHING
    kept = [one.record for one in stored]
    items = [Item(one.id, one.header.type, one.header.writer, one.header.realm) for one in kept]
    revisions = {one.id: _bare(one) for one in kept if one.header.type == REVISION}
    graph = ancestry(entity, revisions, _links_among(stored), desk.trust.owners(entity))
    powers = Powers(lambda writer: acts_for(desk, writer, entity), desk.writer, brakes.among(orders))
    return effect_of(desk.own.archive, entity, items, orders, powers, graph)


def orders_among(stored: Iterable[Stored]) -> list[Order]:
    """Return the admitted withdrawals among some records."""
    return [
        read_order(one.record)
        for one in stored
        if one.record.header.type == WITHDRAWAL and one.status is Status.ADMITTED and one.record.payload is not None
    ]


def _links_among(stored: Iterable[Stored]) -> list[Link]:
    """Return the admitted links among some records: what waits, does not count or is kept unread was never judged."""
    links = [one.record for one in stored if one.record.header.type == LINK and one.status is Status.ADMITTED]
    return [link for one in links if (link := read_link(one))]


def braked_orders(connection: Connection, desk: Desk, orders: Iterable[Order]) -> frozenset[str]:
    """Return the orders of the writers of these that go beyond what each may erase alone."""
    return Brakes(connection, desk).among(orders)


def acts_for(desk: Desk, writer: WriterId, entity: EntityId) -> bool:
    """Say whether an office may order everything in an entity: its creator or successor, or who protects the data."""
    return desk.trust.owns(writer, entity) or desk.trust.protects_data(writer)


def forget_sealed(connection: Connection, id_: str) -> None:
    """Take the content out of a sealed edit, with the files that nothing else names; `clean_away` does the rest."""
    files = withdrawn.empty(connection, [id_]).files
    for sha256 in files:
        indexer.forget_pages(connection, sha256)
    withdrawn.add_chores(connection, [_WORDS, *(Chore(FILE, sha256) for sha256 in files)])


def clean_away(desk: Desk) -> int:
    """Remove what withdrawals left behind outside a transaction, and return how many things that were.

    Bytes of files go first, then the full-text tables are put together anew, for they keep words that were taken out
    of them, then the write-ahead log is emptied. Copies of the database from before a step of its schema hold what
    it held then, so they go. Cut off anywhere, it goes on when the archive is opened next.
    """
    with desk.archive.read() as connection:
        waiting = withdrawn.chores(connection)
    if not waiting:
        return 0
    for one in waiting:
        if one.sort == FILE and not _is_wanted(desk, one.value):
            desk.archive.blobs.remove(one.value)
            desk.archive.chunks.drop(one.value)
    for copy in kept_copies(desk.archive.folder):
        copy.unlink(missing_ok=True)
    with desk.archive.write() as connection:
        indexer.optimize(connection)
    if not desk.archive.compact():
        return 0  # somebody reads an older state still: at the next start nobody does
    with desk.archive.write() as connection:
        withdrawn.drop_chores(connection, waiting)
    return len(waiting)


def _settle(connection: Connection, brakes: Brakes, entity: EntityId, stored: Sequence[Stored]) -> bool:
    """Bring one entity in line with its orders; say whether anything changed."""
    effect = effect_on(brakes, entity, stored)
    if _drop_rows(connection, brakes.desk, entity, stored, effect):
        stored = records.of_entity(connection, entity)
        effect = effect_on(brakes, entity, stored)
    before = withdrawn.marks(connection, entity)
    if effect.records != before:
        withdrawn.mark(connection, entity, effect.records)
    emptied = withdrawn.empty(connection, effect.of(State.ERASED))
    files = emptied.files | withdrawn.forget_attachments(connection, entity, effect.attachments)
    for sha256 in files:
        indexer.forget_pages(connection, sha256)
    if emptied.contents or files:
        whole = any(one.terms.scope is Scope.ENTITY for one in orders_among(stored))
        withdrawn.forget_beside(connection, entity, origins=whole or bool(effect.attachments))
        withdrawn.add_chores(connection, [_WORDS, *(Chore(FILE, sha256) for sha256 in files)])
    changed = effect.records != before or bool(files)
    if changed:
        # What was done before must not be undone: that would bring back what is gone.
        acts.forget_entity(connection, entity)
    return changed


def _drop_rows(connection: Connection, desk: Desk, entity: EntityId, stored: Sequence[Stored], effect: Effect) -> bool:
    """Take the rows of withdrawn attachments out of this office's own part; say whether there were any.

    The office part knows files by their names, so that its versions with the row are withdrawn as well, by an order
    that stays here.
    """
    parts = [
        one.record
        for one in stored
        if one.record.header.type == COMPANION and one.record.payload is not None and one.status is Status.ADMITTED
    ]
    naming = [one for one in parts if any(gone.encode() in (one.payload or b"") for gone in effect.attachments)]
    if not naming or all(one.id in effect.records for one in naming):
        return False
    heads = {one.id for one in parts} - {parent for one in parts for parent in one.header.parents}
    if heads & {one.id for one in naming}:
        view = view_of(desk, entity, stored)
        office = _without_rows(view.office if view else {}, effect.attachments)
        write_companion(connection, desk, entity, office, heads)
    reason = next(one.terms.reason for one in orders_among(stored) if one.terms.targets & effect.attachments)
    terms = Terms(Scope.REVISION, frozenset(one.id for one in naming), reason=reason)
    body = order_payload(desk.random(16), Act.WITHDRAW, terms)
    write_record(connection, desk, Draft(WITHDRAWAL, entity, LOCAL, (), body))
    return True


def _without_rows(office: Mapping[str, Json], ids: frozenset[str]) -> dict[str, Json]:
    """Return an office part without the rows of some attachments."""
    left: dict[str, Json] = {}
    for name, value in office.items():
        if not isinstance(value, list):
            left[name] = value
            continue
        kept = [row for row in value if not (isinstance(row, dict) and row.get("id") in ids)]
        if kept:
            left[name] = kept
    return left


def may_sign(desk: Desk, writer: WriterId, entity: EntityId) -> bool:
    """Say whether an office may put its name under another's order: who could give it, and any coordinator."""
    office = desk.trust.offices.get(writer)
    return acts_for(desk, writer, entity) or (office is not None and office.coordinator)


def _bare(record: Record) -> Revision:
    """Return a revision as the graph needs it: what it says is of no matter, and may be gone."""
    header = record.header
    return Revision(record.id, header.writer, header.realm, header.parents, None)


def _is_wanted(desk: Desk, sha256: str) -> bool:
    """Say whether a record that came since then names a file."""
    with desk.archive.read() as connection:
        return bool(withdrawn.carriers(connection, sha256))
