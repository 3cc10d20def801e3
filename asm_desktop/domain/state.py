"""The state of one entry: a pure function of its set of revisions and links. Merged views are shown, never written.

A field's value is the one that nobody has knowingly replaced. To find it, each revision is taken apart into atoms (a
scalar field is one atom, a set one for each element, rows one for each cell), and for each atom those revisions count
that changed it and that no later change of it knew. Docs: docs/architecture.md, "State".
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, WriterId, creator
from asm_desktop.domain.labels import Standing, strictest
from asm_desktop.domain.merging import Claim, Merge, Merged, Version, merge_fields
from asm_desktop.domain.realms import Realm

RULES = 2
"""Version of the rules below: offices with other rules hold equal records and may show other views."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One admitted revision. `fields` is None while its content is not here (waiting or withdrawn)."""

    id: str
    writer: WriterId
    realm: Realm
    parents: tuple[str, ...]
    fields: Mapping[str, Json] | None
    touched: frozenset[str] = frozenset()
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A record in the parents' realm that names further parents of a child, written by the child's writer."""

    id: str
    writer: WriterId
    child: str
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field (or one cell of its rows) for which several values stand, each with the offices that hold it."""

    field: str
    row: str
    column: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class EntryState:
    """What an entry is now. `fields` holds the displayed view; `conflicts` what else is claimed.

    `standing` is what the gate asks: the strictest of what nobody entitled has overwritten. `shown` is the head that
    an edit replaces; the other heads stay until somebody resolves with all of them named. Heads whose content is not
    here come last.
    """

    entity: EntityId
    heads: tuple[str, ...]
    fields: Mapping[str, Json]
    conflicts: tuple[Conflict, ...]
    standing: Standing
    removed: bool
    counted: int
    waiting: int

    @property
    def shown(self) -> str:
        """The head whose lineage the view shows where heads disagree."""
        return self.heads[0]


def entry_state(
    entity: EntityId,
    revisions: Iterable[Revision],
    links: Iterable[Link] = (),
    owners: frozenset[WriterId] = frozenset(),
) -> EntryState | None:
    """Return the state that a set of revisions and links gives, or None while none of them counts.

    `owners` are those who have the creator's rights: the creator and its successors (none given: the creator alone).
    Equal sets give equal states, whatever the order.
    """
    known = {revision.id: revision for revision in revisions}
    entitled = owners | {creator(entity)}
    if len(known) == 1:
        return _only(entity, next(iter(known.values())), entitled)
    graph = ancestry(entity, known, links, entitled)
    counted = _counted(entitled, known, graph)
    # A version whose content is not here hides nothing: nobody here could see what stands in its place.
    heads = sorted(graph.tips({id_ for id_ in counted if known[id_].fields is not None}))
    if not heads:
        return None
    unseen = sorted(id_ for id_ in graph.tips(counted) if known[id_].fields is None)
    graph = Graph({id_: graph.parents(id_) for id_ in counted})
    versions = {id_: _version(known[id_]) for id_ in counted}
    removing = _removing(entitled, known, graph)
    alive = [id_ for id_ in heads if id_ not in removing] or heads
    standing = _standing(entitled, known, graph, heads)
    merged = _agreed(merge_fields(alive, versions, graph), standing)
    return EntryState(
        entity=entity,
        heads=(*alive, *(id_ for id_ in heads if id_ not in alive), *unseen),
        fields=merged.fields,
        conflicts=(*_removal(heads, removing, known), *(_conflict(one, known) for one in merged.conflicts)),
        standing=standing,
        removed=removing.issuperset(heads),
        counted=len(counted),
        waiting=len(known) - len(counted),
    )


def _only(entity: EntityId, revision: Revision, owners: frozenset[WriterId]) -> EntryState | None:
    """Return the state that one revision alone gives, as most entries have it; nothing is to be merged."""
    fields = revision.fields
    if fields is None or revision.writer not in owners:
        return None
    standing = strictest((Standing.of(fields),))
    return EntryState(entity, (revision.id,), fields, (), standing, revision.removed, counted=1, waiting=0)


def ancestry(
    entity: EntityId,
    known: Mapping[str, Revision],
    links: Iterable[Link],
    owners: frozenset[WriterId] = frozenset(),
) -> Graph:
    """Return the ancestry of revisions by `par` and by links; a link that would close a circle is left out.

    A link widens as a parent in the header does, so only an owner may link to what is narrower than the child. What
    is `local` is this office's own and nobody else sees it replaced, so that anybody may link to it.
    """
    entitled = owners | {creator(entity)}
    parents = {id_: set(revision.parents) for id_, revision in known.items()}
    graph = Graph(parents)
    for link in sorted(links, key=lambda link: link.id):
        child = known.get(link.child)
        if child is None or child.writer != link.writer:
            continue
        above = {one for one in link.parents if one in known and one != link.child}
        if child.writer not in entitled:
            above = {one for one in above if _may_replace(child.realm, known[one].realm)}
        above = {one for one in above if link.child not in graph.below((one,))}
        if above - parents[link.child]:
            parents[link.child] |= above
            graph = Graph(parents)
    return graph


def touched_by(fields: Mapping[str, Json], parents: Iterable[Mapping[str, Json]]) -> list[str]:
    """Return the names of the fields in which a new revision differs from any of its parents, sorted."""
    above = list(parents) or [{}]
    names = set(fields).union(*above)
    return sorted(name for name in names if any(one.get(name) != fields.get(name) for one in above))


def realm_of_revision(widest: Realm, *, by_owner: bool, parent_realms: Iterable[Realm]) -> Realm:
    """Return the realm that a new revision is written in: only an owner may go beyond its parents' realms.

    Drafts of this office itself are no parents here, but what stands below them (`nearest`) is.
    """
    above = tuple(parent_realms)
    if by_owner:
        return widest
    return realms.narrowest(widest, *above) if above else realms.LOCAL


def split_parents(
    realm: Realm, heads: Iterable[str], realm_of: Mapping[str, Realm], graph: Graph
) -> tuple[tuple[str, ...], dict[Realm, tuple[str, ...]]]:
    """Return which parents a record of this realm names if it replaces some heads, and the heads for link records.

    A header may name only records that every member of its realm may hold. In place of a head that is hidden from some
    of them it names what stands nearest below it and is not: those who hold only that see it replaced as well.
    """
    wanted = tuple(heads)
    named = nearest(wanted, graph, lambda id_: realms.within(realm, realm_of[id_]))
    hidden: dict[Realm, tuple[str, ...]] = {}
    for id_ in sorted(wanted):
        if not realms.within(realm, realm_of[id_]):
            hidden[realm_of[id_]] = (*hidden.get(realm_of[id_], ()), id_)
    return named, hidden


def nearest(heads: Iterable[str], graph: Graph, accepts: Callable[[str], bool]) -> tuple[str, ...]:
    """Return those at or below some heads that are accepted and have none accepted above them, sorted."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = list(heads)
    while waiting:
        id_ = waiting.pop()
        if id_ in seen:
            continue
        seen.add(id_)
        if accepts(id_):
            found.add(id_)
        else:
            waiting.extend(graph.parents(id_))
    return tuple(sorted(graph.tips(found)))


def _may_replace(realm: Realm, above: Realm) -> bool:
    """Say whether anybody may replace a revision of one realm by one of another."""
    return above == realms.LOCAL or realms.within(realm, above)


def _counted(owners: frozenset[WriterId], known: Mapping[str, Revision], graph: Graph) -> set[str]:
    """Return the revisions that count: the owners', and others' that stand on counted ones without widening."""
    counted: set[str] = set()
    for id_ in graph.in_order():
        revision = known[id_]
        if revision.writer in owners or _stands(revision, known, counted):
            counted.add(id_)
    return counted


def _stands(revision: Revision, known: Mapping[str, Revision], counted: set[str]) -> bool:
    """Say whether another writer's revision counts: all it replaces is here, counts, and is no narrower than it."""
    return bool(revision.parents) and all(
        parent in counted and realms.within(revision.realm, known[parent].realm) for parent in revision.parents
    )


def _standing(
    owners: frozenset[WriterId], known: Mapping[str, Revision], graph: Graph, heads: Iterable[str]
) -> Standing:
    """Return what the gate asks: label, group and accounts in force, and how far the heads say the entry is."""
    in_force = strictest(_in_force(owners, known, graph))
    return replace(in_force, status=strictest(Standing.of(known[id_].fields or {}) for id_ in heads).status)


def _in_force(owners: frozenset[WriterId], known: Mapping[str, Revision], graph: Graph) -> list[Standing]:
    """Return the standings that no owner has overwritten since."""
    counted = [id_ for id_ in graph.in_order() if known[id_].fields is not None]
    own = [id_ for id_ in counted if known[id_].writer in owners]
    overwritten = graph.below(own)
    return [Standing.of(known[id_].fields or {}) for id_ in counted if id_ not in overwritten]


def _agreed(merged: Merge, standing: Standing) -> Merge:
    """Return a merged view in which what people agreed to is the strictest in force: nobody is asked to choose."""
    left = tuple(one for one in merged.conflicts if one.field != CONSENT)
    if len(left) == len(merged.conflicts):
        return merged
    return Merge({**merged.fields, CONSENT: standing.consent.to_json()}, left)


def _version(revision: Revision) -> Version:
    """Return what merging needs of a revision."""
    return Version(revision.fields, revision.touched)


def _conflict(merged: Merged, known: Mapping[str, Revision]) -> Conflict:
    """Return a conflict with the writers of its claims."""
    return Conflict(merged.field, merged.row, merged.column, _claims(merged.claims, lambda id_: known[id_].writer))


def _removing(owners: frozenset[WriterId], known: Mapping[str, Revision], graph: Graph) -> set[str]:
    """Return the revisions that remove the entry: the owners' that say so, and others' that leave it removed."""
    removing: set[str] = set()
    for id_ in graph.in_order():
        by_owner = known[id_].writer in owners
        if known[id_].removed and (by_owner or not removing.isdisjoint(graph.parents(id_))):
            removing.add(id_)
    return removing


def _removal(heads: list[str], removing: set[str], known: Mapping[str, Revision]) -> tuple[Conflict, ...]:
    """Return the conflict of heads that remove the entry with heads that keep it; it stays visible."""
    kept = tuple(id_ for id_ in heads if id_ not in removing)
    gone = tuple(id_ for id_ in heads if id_ in removing)
    if not kept or not gone:
        return ()
    claims = (Claim(value=False, revisions=kept), Claim(value=True, revisions=gone))
    return (Conflict("removed", "", "", _claims(claims, lambda id_: known[id_].writer)),)


def _claims(claims: Iterable[Claim], writer: Callable[[str], WriterId]) -> tuple[Claim, ...]:
    """Return claims with their writers filled in, in a fixed order."""
    filled = (Claim(one.value, one.revisions, tuple(sorted({writer(id_) for id_ in one.revisions}))) for one in claims)
    return tuple(sorted(filled, key=lambda one: (one.value is None, canonical.encode(one.value or ""), one.revisions)))
