"""Which records and files go into each box of a bundle, by what its readers are not proved to hold."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from asm_desktop.domain import realms
from asm_desktop.domain.errors import NotAllowed
from asm_desktop.domain.identities import EntityId, OfficeCard, WriterId
from asm_desktop.domain.knowledge import Held
from asm_desktop.domain.realms import Realm
from asm_desktop.exchange.boxes import Piece
from asm_desktop.exchange.layout import CHUNK, ORDER_TYPES, chunk_count
from asm_desktop.services.attachments import count_as_missing
from asm_desktop.services.desk import Desk
from asm_desktop.services.knowing import PeerKnowledge, peer_knowledge
from asm_desktop.services.offices import OfficeNotAdded
from asm_desktop.services.reach import withheld
from asm_desktop.store import entries, holdings
from asm_desktop.store.blobs import FileDamaged, FileMissing
from asm_desktop.store.connection import Connection

_WITHDRAWAL = frozenset({"withdrawal"})


class NobodyToSendTo(NotAllowed):
    """There is no other office that may have anything."""

    code = "nobody-to-send-to"
    summary = "There is no other office that this bundle could be for."
    remedy = "Add the card of an office first, or make a public bundle."


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """What a bundle is to hold. `to`: for these offices only; none: for everybody in each realm of this office.

    `public`: public entries alone, for anybody; `countries`, `topics`: whole entries that name one of them; `full`:
    also what the readers are known to hold; `plain`: boxes for the whole programme stay open; `max_size`: bytes of
    each part.
    """

    to: tuple[WriterId, ...] = ()
    public: bool = False
    countries: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    full: bool = False
    plain: bool = False
    max_size: int | None = None

    @property
    def filtered(self) -> bool:
        """Whether only some entries go."""
        return bool(self.countries or self.topics)


@dataclass(slots=True)
class BoxPlan:
    """What goes into one box. `readers` empty: open to anybody; `bare`: records of which only the header goes.

    `audience` are those whose knowledge it rests on, open or not (none: nobody's). `part` and `of` say which of the
    boxes of one plan it is, where the bundle is cut into parts.

    `orders` are the records that decide about others and come first; `proved` those that every reader has; `naming`
    gives for the hash of a file a record in the box that names it, if there is one.
    """

    realm: Realm
    readers: tuple[OfficeCard, ...]
    orders: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    bare: set[str] = field(default_factory=set)
    proved: set[str] = field(default_factory=set)
    pieces: list[Piece] = field(default_factory=list)
    naming: dict[str, str] = field(default_factory=dict)
    missing_files: int = 0
    audience: tuple[WriterId, ...] = ()
    part: int = 1
    of: int = 1

    @property
    def ids(self) -> list[str]:
        """All records of the box."""
        return self.orders + self.others


@dataclass(slots=True)
class _Peer:
    """One office that a box is for: what it is known to hold, and the files that go with that."""

    knowledge: PeerKnowledge
    files: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Scene:
    """What choosing for one realm looks at: for whom, which revisions are left out, which records name which files."""

    peers: list[_Peer]
    full: bool
    withheld: set[str]
    named: Mapping[str, list[str]]


def plan_boxes(connection: Connection, desk: Desk, options: BundleOptions) -> list[BoxPlan]:
    """Return what goes into each box, in the order of the realms; raises OfficeNotAdded, NobodyToSendTo."""
    for writer in options.to:
        if writer not in desk.trust.offices:
            raise OfficeNotAdded(office=desk.office_name(writer))
    allowed = _allowed(connection, options) if options.filtered else None
    plans = [_plan(connection, desk, options, realm, allowed) for realm in _realms(desk, options)]
    chosen = [plan for plan in plans if plan is not None]
    if not chosen:
        raise NobodyToSendTo
    return chosen


def _realms(desk: Desk, options: BundleOptions) -> Sequence[Realm]:
    """Return the realms that a bundle has boxes for; `local` is in no such list."""
    if options.public:
        return (realms.PUBLIC,)
    mine = desk.trust.realms_of(desk.writer)
    if options.to:
        mine = tuple(realm for realm in mine if any(desk.trust.may_hold(writer, realm) for writer in options.to))
    return (*mine, realms.PUBLIC)


def _plan(
    connection: Connection, desk: Desk, options: BundleOptions, realm: Realm, allowed: set[EntityId] | None
) -> BoxPlan | None:
    """Return what goes into the box of one realm, or None if there is nobody or nothing to make it for."""
    others = _others(desk, options, realm)
    public = realm == realms.PUBLIC
    if not others and not public:
        return None
    open_to_all = public or (options.plain and realm == realms.PROGRAMME)
    plan = BoxPlan(realm, () if open_to_all else (*others, desk.trust.offices[desk.writer].card))
    plan.audience = () if options.public else tuple(sorted(card.writer for card in others))
    kept = withheld(connection, desk, realm)
    named = _named(connection, realm, kept.pictures)
    scene = _Scene(
        peers=[] if options.public else [_Peer(peer_knowledge(connection, one.writer, realm)) for one in others],
        full=options.full or options.public,
        withheld={*kept.revisions, *(() if allowed is None else _revisions_outside(connection, realm, allowed))},
        named=named.by_record,
    )
    orders = holdings.ids_of_types(connection, realm, ORDER_TYPES)
    # Withdrawals go into every exchange, whatever the readers are known to hold.
    always = holdings.ids_of_types(connection, realm, _WITHDRAWAL) if public else set[str]()
    for lane, held in holdings.lanes(connection, realm):
        lacking = set(_missing(plan, scene, lane, held))
        for id_ in (one.id for one in held if one.id in lacking or one.id in always):
            (plan.orders if id_ in orders else plan.others).append(id_)
    _choose_files(desk, plan, scene, named)
    return None if public and not options.public and not plan.ids and not plan.pieces else plan


def _others(desk: Desk, options: BundleOptions, realm: Realm) -> tuple[OfficeCard, ...]:
    """Return the offices beside this one that a box is for."""
    members = desk.trust.members(realm)
    return tuple(
        card for card in members if card.writer != desk.writer and (not options.to or card.writer in options.to)
    )


def _missing(plan: BoxPlan, scene: _Scene, lane: tuple[WriterId, str, Realm], held: list[Held]) -> Iterable[str]:
    """Return the records of a lane that some reader is not proved to hold, in order; notes what is left of them."""
    mine = {one.id: one for one in held}
    plan.bare.update(scene.withheld & mine.keys())
    if scene.full or not scene.peers:
        return list(mine)
    contents, headers = set(mine), set(mine)
    for peer in scene.peers:
        has = peer.knowledge.proves(lane, mine)
        peer.files.update(sha256 for id_ in has.keys() & scene.named.keys() for sha256 in scene.named[id_])
        contents &= {id_ for id_, content in has.items() if content}
        headers &= has.keys()
    plan.proved |= contents
    return [id_ for id_, one in mine.items() if id_ not in (contents if one.had and id_ not in plan.bare else headers)]


@dataclass(frozen=True, slots=True)
class _Named:
    """The files that a realm's records name, by record and by hash, with their lengths."""

    by_record: Mapping[str, list[str]]
    records: Mapping[str, list[str]]


def _named(connection: Connection, realm: Realm, held: frozenset[tuple[str, str]]) -> _Named:
    """Return the files that live records of a realm name, but those held back: no other is ever put into its box."""
    by_record: dict[str, list[str]] = defaultdict(list)
    by_hash: dict[str, list[str]] = defaultdict(list)
    for file in holdings.files(connection, realm):
        if (file.record, file.sha256) in held:
            continue
        by_record[file.record].append(file.sha256)
        by_hash[file.sha256].append(file.record)
    return _Named(by_record, by_hash)


def _choose_files(desk: Desk, plan: BoxPlan, scene: _Scene, named: _Named) -> None:
    """Choose the files, and of large ones the pieces, that some reader is not known to have."""
    going = set(plan.others)
    for sha256, names in named.records.items():
        if all(record in plan.bare for record in names):
            continue
        wanted = _wanted(scene, sha256)
        if wanted is None:
            continue
        try:
            length = desk.archive.blobs.check(sha256)
        except FileMissing:
            plan.missing_files += 1
            continue
        except FileDamaged:
            count_as_missing(desk, sha256)
            plan.missing_files += 1
            continue
        plan.pieces.extend(_pieces(sha256, length, wanted))
        plan.naming.update((sha256, record) for record in names if record in going)


def _wanted(scene: _Scene, sha256: str) -> tuple[int, int] | None:
    """Return which pieces (first, last) of a file some reader lacks, None if all readers have it."""
    everything = (0, 99_999)
    if scene.full or not scene.peers:
        return everything
    ranges = []
    for peer in scene.peers:
        if sha256 in peer.knowledge.wanted:
            ranges.append(peer.knowledge.wanted[sha256])
        elif sha256 not in peer.files:
            ranges.append(everything)
    return (min(first for first, _ in ranges), max(last for _, last in ranges)) if ranges else None


def _pieces(sha256: str, length: int, wanted: tuple[int, int]) -> list[Piece]:
    """Return a file whole, or the wanted pieces of a large one."""
    if length <= CHUNK:
        return [Piece(sha256, None, length)]
    first, last = wanted
    numbers = range(first, min(last + 1, chunk_count(length)))
    return [Piece(sha256, number, min(CHUNK, length - number * CHUNK)) for number in numbers]


def _allowed(connection: Connection, options: BundleOptions) -> set[EntityId]:
    """Return the entries that name one of the countries and one of the topics asked for."""
    return {
        view.entity
        for view in entries.every(connection)
        if (not options.countries or set(options.countries) & set(view.texts("countries")))
        and (not options.topics or set(options.topics) & set(view.texts("topics")))
    }


def _revisions_outside(connection: Connection, realm: Realm, allowed: set[EntityId]) -> set[str]:
    """Return the revisions of a realm whose entries are left out: their headers go, so that runs stay whole."""
    return {id_ for id_, entity in holdings.revisions(connection, realm) if entity not in allowed}
