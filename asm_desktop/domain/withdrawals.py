"""Withdrawals: orders that take content out everywhere and for ever, and what they do to one entry.

An order is a record of type `withdrawal` about one entity. It holds random ids and a code for its reason, never words:
it travels for ever. What the orders on an entity do is a pure function of them, of the headers of the entity's records
and of the trust in force; so offices that hold the same agree, whatever came first. Form: docs/bundle-format.md,
"Withdrawals"; reasons: docs/decisions/0015-withdrawal.md.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, WriterId, is_hex
from asm_desktop.domain.realms import LOCAL, PUBLIC, Realm
from asm_desktop.domain.records import Record

WITHDRAWAL = "withdrawal"

BRAKE = 20
"""Entities that one writer's orders erase without another office's signature: nobody empties an archive alone."""

_MOST = 1_000
_REALM_DOMAIN = b"asm-desktop/realm/1\0"
_KEYS = frozenset({"salt", "act", "scope", "targets", "keep", "realm", "reason"})


class Act(StrEnum):
    """What an order does. The last three are about other orders."""

    WITHDRAW = "withdraw"
    CONFIRM = "confirm"
    LIFT = "lift"
    COSIGN = "cosign"


class Scope(StrEnum):
    """How much of an entry an order takes."""

    ENTITY = "entity"
    REALM = "realm"
    REVISION = "revision"
    ATTACHMENT = "attachment"


class Reason(StrEnum):
    """Why, as a code: words would travel for ever."""

    PERSON_ASKED = "person-asked"
    CONSENT_ENDED = "consent-ended"
    NARROWED = "narrowed"
    SAFETY = "safety"
    LEGAL = "legal"
    ERROR = "error"


class State(StrEnum):
    """What an order did to a record: emptied for good, held back until somebody confirms, or kept for its author."""

    ERASED = "erased"
    HIDDEN = "hidden"
    SEALED = "sealed"


class WithdrawalInvalid(BadData):
    """A withdrawal out of form."""

    code = "withdrawal-invalid"
    summary = "A withdrawal does not hold together ({why})."
    remedy = "It was left out and listed. Ask the office it came from for a new bundle."


@dataclass(frozen=True, slots=True)
class Terms:
    """What an order names.

    `targets` are records (scope revision), attachments (scope attachment) or orders (the acts about other orders);
    `keep` are revisions that stand in place of what is withdrawn; `realm` is the `realm_hash` for scope realm.
    """

    scope: Scope = Scope.ENTITY
    targets: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    realm: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """One withdrawal record, read and checked for form. `here_only`: it never leaves this laptop.

    `place` is its number in its lane, and the epoch.
    """

    id: str
    writer: WriterId
    entity: EntityId
    here_only: bool
    place: tuple[int, str]
    at: str
    act: Act
    terms: Terms

    @property
    def rank(self) -> tuple[int, str, str]:
        """The order among orders of one writer that the brake counts by: number in the lane, epoch, id."""
        return (*self.place, self.id)


@dataclass(frozen=True, slots=True)
class Item:
    """What an order looks at of a record: its header alone, so that it works on what is withdrawn already."""

    id: str
    type: str
    writer: WriterId
    realm: Realm


@dataclass(frozen=True, slots=True)
class Effect:
    """What the orders on one entity do: record id → (state, the order that does it), and attachments that are gone."""

    records: Mapping[str, tuple[State, str]]
    attachments: frozenset[str] = frozenset()

    def of(self, *states: State) -> frozenset[str]:
        """Return the records that are in one of these states."""
        return frozenset(id_ for id_, (state, _) in self.records.items() if state in states)


NOTHING = Effect({})


@dataclass(frozen=True, slots=True)
class Powers:
    """Whose orders count how far: `acts_for` an entity in everything, or only waits until somebody who does confirms.

    `braked` are orders beyond what their writer may erase alone; `own` is the office that asks.
    """

    acts_for: Callable[[WriterId], bool]
    own: WriterId
    braked: frozenset[str] = frozenset()


def order_payload(salt: bytes, act: Act, terms: Terms) -> bytes:
    """Return the payload of a withdrawal; its form never changes."""
    return canonical.encode({
        "salt": salt.hex(), "act": act.value, "scope": terms.scope.value, "targets": [*sorted(terms.targets)],
        "keep": [*sorted(terms.keep)], "realm": terms.realm, "reason": terms.reason,
    })  # fmt: skip


def realm_hash(archive: str, entity: EntityId, realm: Realm) -> str:
    """Return how an order names a realm, so that nobody learns which groups there are."""
    return hashlib.sha256(_REALM_DOMAIN + archive.encode() + entity.encode() + realm.encode()).hexdigest()


def read_order(record: Record) -> Order:
    """Return what a withdrawal says; raises WithdrawalInvalid, RecordInvalid or NotCanonical."""
    header, content = record.header, record.content()
    if header.realm not in {PUBLIC, LOCAL} or not is_hex(header.entity, 48):
        raise WithdrawalInvalid(why="its realm or id is out of form")
    if set(content) != _KEYS:
        raise WithdrawalInvalid(why="its keys are not those of a withdrawal")
    act, scope, realm, reason = (_text(content[key]) for key in ("act", "scope", "realm", "reason"))
    if act not in set(Act) or scope not in set(Scope) or reason not in {"", *Reason}:
        raise WithdrawalInvalid(why="an unknown act, scope or reason")
    terms = Terms(Scope(scope), _ids(content["targets"]), _ids(content["keep"]), realm, reason)
    _check(Act(act), terms)
    return Order(
        record.id, header.writer, header.entity, header.realm == LOCAL, (header.n, header.epoch), header.at,
        Act(act), terms,
    )  # fmt: skip


def effect_of(
    archive: str, entity: EntityId, items: Iterable[Item], orders: Iterable[Order], powers: Powers, graph: Graph
) -> Effect:
    """Return what all orders on an entity do to its records; `graph` is the ancestry of its revisions.

    Of several orders on one record the one that does most counts, among equals the one with the lowest id.
    """
    # Orders may be many, so what all of them have to look at is drawn from them once.
    known = {item.id: item for item in items if item.type not in _WITHOUT_WORDS}
    told = sorted(orders, key=lambda order: order.id)
    signers = signers_of(told)
    found: dict[str, tuple[State, str]] = {}
    attachments: set[str] = set()
    for order in told:
        if order.act is not Act.WITHDRAW or order.entity != entity:
            continue
        erasing = _erases(order, signers, powers)
        # What is erased is gone, so lifting shows again only what is held back: else it mattered what came first.
        lifted = not erasing and _lifted(order, signers, powers)
        for id_ in _taken(archive, entity, order, known, graph):
            state = _state(order, known[id_], erasing=erasing, powers=powers)
            if lifted and state is State.HIDDEN:
                continue
            if id_ not in found or _WEIGHT[state] > _WEIGHT[found[id_][0]]:
                found[id_] = (state, order.id)
        if order.terms.scope is Scope.ATTACHMENT:
            alone = order.id not in powers.braked
            attachments |= {one for one in order.terms.targets if erasing or (alone and _adder(one) == order.writer)}
    return Effect(found, frozenset(attachments))


Signers = Mapping[tuple[Act, str], Collection[WriterId]]
"""The writers of acts about other orders, by the act and the order that it is about."""


def signers_of(told: Iterable[Order]) -> Signers:
    """Return who confirmed, lifted and signed which order, among all orders on one entity."""
    found: dict[tuple[Act, str], set[WriterId]] = {}
    for one in told:
        for target in one.terms.targets if one.act is not Act.WITHDRAW else ():
            found.setdefault((one.act, target), set()).add(one.writer)
    return found


def is_effective(order: Order, signers: Signers, powers: Powers) -> bool:
    """Say whether an order erases: its writer may, or somebody who may confirmed it, and no brake holds it."""
    return _erases(order, signers, powers)


def is_lifted(order: Order, signers: Signers, powers: Powers) -> bool:
    """Say whether an order that is not effective does nothing any more: it was taken back."""
    return _lifted(order, signers, powers)


def braked_among(
    writer: WriterId,
    orders: Iterable[Order],
    may_sign: Callable[[Order, WriterId], bool],
    erased: Collection[EntityId] = (),
) -> frozenset[str]:
    """Return the orders of a writer that go beyond what it may erase without another signature.

    `orders` are all of the writer's and all acts of others about these. `erased` are the entities of which its orders
    erased something here already: they count first, so that nobody erases more by giving other orders later. What
    stays on one laptop is not counted.
    """
    told = list(orders)
    given = {one.id: one for one in told if one.writer == writer and one.act is Act.WITHDRAW and not one.here_only}
    signed = {
        target
        for one in told
        if one.act in {Act.COSIGN, Act.CONFIRM} and one.writer != writer
        for target in one.terms.targets & given.keys()
        if may_sign(given[target], one.writer)
    }
    alone = sorted((one for one in given.values() if one.id not in signed), key=lambda one: one.rank)
    entities = dict.fromkeys([*sorted({one.entity for one in alone} & set(erased)), *(one.entity for one in alone)])
    free = set([*entities][:BRAKE])
    return frozenset(one.id for one in alone if one.entity not in free)


_WEIGHT = {State.HIDDEN: 0, State.SEALED: 1, State.ERASED: 2}


def _erases(order: Order, signers: Signers, powers: Powers) -> bool:
    """Say whether an order takes everything it names for good."""
    if order.id in powers.braked:
        return False
    others = signers.get((Act.CONFIRM, order.id), ())
    confirmed = any(one != order.writer and powers.acts_for(one) for one in others)
    return powers.acts_for(order.writer) or confirmed


def _lifted(order: Order, signers: Signers, powers: Powers) -> bool:
    """Say whether an order that only hides was taken back: by its writer, or by somebody who acts for the entry."""
    return any(one == order.writer or powers.acts_for(one) for one in signers.get((Act.LIFT, order.id), ()))


def _state(order: Order, item: Item, *, erasing: bool, powers: Powers) -> State:
    """Return what an order does to one record that it takes.

    A writer erases its own revisions, whoever the entry's is. What another office edited without knowing of a redaction
    is kept sealed where it was written, so that the edit can be done again.
    """
    own = item.writer == order.writer and item.id in order.terms.targets and order.id not in powers.braked
    if not erasing and not own:
        return State.HIDDEN
    if (
        order.terms.scope is Scope.REVISION
        and item.id not in order.terms.targets
        and item.writer == powers.own != order.writer
    ):
        return State.SEALED
    return State.ERASED


def _taken(archive: str, entity: EntityId, order: Order, known: Mapping[str, Item], graph: Graph) -> frozenset[str]:
    """Return those of the records with words that an order names or that carry what it names on."""
    if order.terms.scope is Scope.ENTITY:
        return frozenset(known)
    if order.terms.scope is Scope.REALM:
        return frozenset(
            id_ for id_, item in known.items() if realm_hash(archive, entity, item.realm) == order.terms.realm
        )
    if order.terms.scope is Scope.REVISION:
        return frozenset(_carrying(order.terms.targets, order.terms.keep, known, graph))
    return frozenset()


_WITHOUT_WORDS = frozenset({WITHDRAWAL, "link", "trust", "member", "cosign"})
"""Types of records that an order leaves alone: they hold ids, and what decides about others. All else goes with the
entry, also of types that only a newer version reads.
"""


def _carrying(targets: frozenset[str], keep: frozenset[str], known: Mapping[str, Item], graph: Graph) -> set[str]:
    """Return the targets and what descends from them, without what descends from their redaction."""
    safe = graph.above(keep) | keep
    taken = graph.above(targets) | targets
    return taken & known.keys() - (safe - targets)


def _adder(attachment: str) -> str:
    """Return the writer who added an attachment, which its id begins with."""
    return attachment[:32]


def _text(value: Json) -> str:
    """Return a text; raises WithdrawalInvalid for anything else."""
    if not isinstance(value, str):
        raise WithdrawalInvalid(why="a part that is no text")
    return value


def _ids(value: Json) -> frozenset[str]:
    """Return a set of ids; raises WithdrawalInvalid unless it is sorted, without repeats and not too long."""
    if not isinstance(value, list) or len(value) > _MOST:
        raise WithdrawalInvalid(why="a list of ids out of form")
    if not all(is_hex(one, 64) or is_hex(one, 48) for one in value) or value != sorted(set(map(str, value))):
        raise WithdrawalInvalid(why="a list of ids out of form")
    return frozenset(map(str, value))


def _check(act: Act, terms: Terms) -> None:
    """Raise WithdrawalInvalid where the parts of an order do not go together."""
    about_orders = act is not Act.WITHDRAW
    digits = 48 if terms.scope is Scope.ATTACHMENT and not about_orders else 64
    names = about_orders or terms.scope in {Scope.REVISION, Scope.ATTACHMENT}
    of_realm = terms.scope is Scope.REALM and not about_orders
    fits = (
        bool(terms.targets) is names
        and all(is_hex(one, digits) for one in terms.targets)
        and all(is_hex(one, 64) for one in terms.keep)
        and (not terms.keep or (terms.scope is Scope.REVISION and not about_orders))
        and (terms.scope is Scope.ENTITY or not about_orders)
        and (is_hex(terms.realm, 64) if of_realm else not terms.realm)
        and bool(terms.reason) is not about_orders
    )
    if not fits:
        raise WithdrawalInvalid(why="its parts do not go together")
