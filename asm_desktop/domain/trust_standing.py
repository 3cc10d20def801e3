"""What the acts of trust in force give: offices with their roles, successors, what counts of revoked ones, groups."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import OfficeCard, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust_facts import (
    ADD,
    APPOINT,
    COORDINATOR,
    CUT,
    MEMBER,
    REMOVE,
    REVOKE,
    ROLE,
    ROLES,
    SUCCESSOR,
    TRUST,
    VOUCH,
    Cut,
    Fact,
    Lane,
    Organisation,
)
from asm_desktop.domain.trust_weighing import Links, Weighing, chain


@dataclass(frozen=True, slots=True)
class Office:
    """An office as trust records know it. `ever` holds the realm of each organisation it belonged to at any time.

    `roles` are those it has now, `ever_roles` those that it has or had undisputed. A revoked one has none now.
    """

    card: OfficeCard
    organisation: Organisation | None
    roles: frozenset[str] = frozenset()
    ever: frozenset[Realm] = frozenset()
    revoked: bool = False
    ever_roles: frozenset[str] = frozenset()

    @property
    def coordinator(self) -> bool:
        """Whether it adds offices, and signs what is said about them."""
        return COORDINATOR in self.roles


@dataclass(frozen=True, slots=True)
class Group:
    """Named partner offices, chosen by the owner. `ever` holds everybody who was a member at any time.

    `owner` is who has it now, `owners` also those before: the office that made it, its successor, and so on.
    """

    realm: Realm
    name: str
    owner: WriterId
    members: frozenset[WriterId]
    ever: frozenset[WriterId]
    owners: frozenset[WriterId] = frozenset()


@dataclass(frozen=True, slots=True)
class Waiting:
    """An act that lacks a signature: who wrote it, who signed it so far, who could still, how many it takes.

    `said` is what it gives or takes, by the names in its payload.
    """

    id: str
    act: str
    subject: WriterId
    writer: WriterId
    signed: frozenset[WriterId]
    may_sign: frozenset[WriterId]
    needed: int
    said: tuple[tuple[str, str | bool], ...] = ()


class Standings:
    """Computes the standing of offices and groups from a set of facts."""

    def __init__(self, archive: str, facts: Iterable[Fact], links: Links) -> None:
        """Take all facts, in any order, and the lanes that cuts are about."""
        known = {fact.id: fact for fact in facts}
        self._archive = archive
        self._links = links
        self._weighing = Weighing(archive, known.values(), links)
        self._acts = [fact for fact in self._weighing.in_force if fact.type == TRUST]
        self._graph = Graph({fact.id: fact.parents for fact in known.values() if fact.type == TRUST})
        self.disputed = self._weighing.disputed
        self.keys = {
            fact.card.writer: bytes.fromhex(fact.card.key)
            for fact in sorted(known.values(), key=lambda fact: fact.id)
            if fact.card
        }
        self._revoked = {fact.subject for fact in self._acts if fact.act == REVOKE}
        self.offices = self._offices()
        self.successors = self._successors()
        self.let_in = self._let_in()
        self.waiting = self._waiting()
        cuts = [(fact, cut) for fact in self._acts for cut in fact.cuts if self._may_cut(fact, cut)]
        members = [fact for fact in known.values() if fact.type == MEMBER]
        self.groups, group_cuts = _Groups(self, members, links).settled()
        self.chains = self._chains([*cuts, *group_cuts])

    def counts(self, fact: Fact, confirmed: set[tuple[Lane, str]]) -> bool:
        """Say whether a member record counts: its writer is an office, and not revoked or the record is confirmed."""
        if WriterId(fact.writer) not in self.offices:
            return False
        let_in = self.let_in.get(fact.writer, ())
        return fact.writer not in self._revoked or (fact.lane, fact.id) in confirmed or fact.id in let_in

    def _offices(self) -> dict[WriterId, Office]:
        """Return the standing of each office that an act in force gives a card of."""
        about: dict[WriterId, list[Fact]] = defaultdict(list)
        for fact in self._acts:
            if fact.act in {APPOINT, VOUCH}:
                about[WriterId(fact.subject)].append(fact)
        return {subject: self._office(subject, about[subject]) for subject in sorted(about)}

    def _office(self, subject: WriterId, facts: list[Fact]) -> Office:
        """Return the standing of one office: where the latest vouches disagree, the one that gives less counts."""
        tips = self._graph.tips({fact.id for fact in facts})
        latest = [fact for fact in facts if fact.id in tips and fact.card]
        cards = {fact.id: fact.card for fact in latest if fact.card}
        organisations = {fact.organisation for fact in latest}
        revoked = subject in self._revoked
        organisation = organisations.pop() if len(organisations) == 1 and not revoked else None
        return Office(
            card=cards[min(cards)],
            organisation=organisation,
            roles=frozenset(role for role in ROLES if not revoked and self._weighing.holds(role, subject)),
            ever=frozenset(fact.organisation.realm for fact in facts if fact.organisation),
            revoked=revoked,
            ever_roles=frozenset(role for role in ROLES if self._weighing.held(role, subject)),
        )

    def _successors(self) -> dict[WriterId, WriterId]:
        """Return the successor of each office that has one: where the latest acts disagree there is none."""
        about: dict[str, dict[str, WriterId]] = defaultdict(dict)
        for fact in self._acts:
            if fact.act == SUCCESSOR and fact.to is not None:
                about[fact.subject][fact.id] = fact.to
        found = {}
        for subject in sorted(about):
            named = {about[subject][id_] for id_ in self._graph.tips(about[subject])}
            if len(named) == 1:
                found[WriterId(subject)] = named.pop()
        return found

    def _let_in(self) -> dict[WriterId, frozenset[str]]:
        """Return the records of each office that are admitted one by one."""
        found: dict[WriterId, frozenset[str]] = {}
        for fact in self._acts:
            if fact.records:
                subject = WriterId(fact.subject)
                found[subject] = found.get(subject, frozenset()) | fact.records
        return dict(sorted(found.items()))

    def _waiting(self) -> tuple[Waiting, ...]:
        """Return the acts that lack a signature, by id."""
        found = (
            Waiting(fact.id, fact.act, WriterId(fact.subject), fact.writer, signed, may_sign, needed, _said(fact))
            for fact, signed, may_sign, needed in self._weighing.waiting()
        )
        return tuple(sorted(found, key=lambda one: one.id))

    def _may_cut(self, fact: Fact, cut: Cut) -> bool:
        """Say whether a trust record says what counts in a realm: in an organisation's only one of its own does."""
        if cut.realm in {realms.PROGRAMME, realms.PUBLIC}:
            return True
        if not realms.is_org(cut.realm):
            return False
        if fact.writer == self._archive:
            return True
        seen = [one for one in self._weighing.past(fact) if one.act in {APPOINT, VOUCH} and one.subject == fact.writer]
        tips = self._graph.tips({one.id for one in seen})
        named = {one.organisation.realm if one.organisation else None for one in seen if one.id in tips}
        return named == {cut.realm}

    def _chains(self, cuts: Iterable[tuple[Fact, Cut]]) -> dict[Lane, frozenset[str]]:
        """Return the records of revoked offices that count, by lane: what any of the cuts confirms."""
        found: dict[Lane, set[str]] = defaultdict(set)
        for fact, cut in cuts:
            lane = cut.lane(WriterId(fact.subject))
            if fact.subject in self._revoked:
                found[lane].update(chain(cut.id, self._links.get(lane, {})))
        return {lane: frozenset(found[lane]) for lane in sorted(found)}


class _Groups:
    """Groups as their owners' records make them; a removal beats an addition."""

    def __init__(self, standings: Standings, facts: Iterable[Fact], links: Links) -> None:
        """Take the standing of offices, all member records, and the lanes that cuts are about."""
        self._standings = standings
        self._links = links
        self._parents: dict[Realm, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._by_realm: dict[Realm, list[Fact]] = defaultdict(list)
        for fact in sorted(facts, key=lambda fact: fact.id):
            self._parents[fact.realm][fact.id] = fact.parents
            if fact.writer in self._owners(fact.realm):
                self._by_realm[fact.realm].append(fact)

    def settled(self) -> tuple[dict[Realm, Group], list[tuple[Fact, Cut]]]:
        """Return the groups, and the cuts in force in their realms."""
        groups: dict[Realm, Group] = {}
        cuts: list[tuple[Fact, Cut]] = []
        for realm in sorted(self._by_realm):
            facts = self._by_realm[realm]
            standing = self._standing(facts)
            cuts += [(fact, cut) for fact in standing for cut in fact.cuts]
            if any(fact.act != CUT for fact in facts):
                groups[realm] = self._group(realm, facts, standing)
        return groups, cuts

    def _owners(self, realm: Realm) -> tuple[WriterId, ...]:
        """Return who owns a group: the office that made it, its successor, and so on."""
        return heirs(WriterId(realms.group_owner(realm)), self._standings.successors)

    def _standing(self, facts: list[Fact]) -> list[Fact]:
        """Return the member records of one group that count: a cut may confirm others, those of its maker aside."""
        confirmed: set[tuple[Lane, str]] = set()
        while True:
            standing = [fact for fact in facts if self._standings.counts(fact, confirmed)]
            lanes = [
                (cut.lane(WriterId(fact.subject)), cut.id)
                for fact in standing
                for cut in fact.cuts
                if fact.subject != fact.writer
            ]
            after = {(lane, id_) for lane, top in lanes for id_ in chain(top, self._links.get(lane, {}))}
            if after <= confirmed:
                return standing
            confirmed |= after

    def _group(self, realm: Realm, facts: list[Fact], standing: list[Fact]) -> Group:
        """Return one group; its owner is always a member, its name is the one in the latest record.

        Who ever was a member is taken from all records, so that the loss of the owner's laptop takes no other office's
        records away.
        """
        owners = self._owners(realm)
        graph = Graph(self._parents[realm])
        choices = {fact.id: fact for fact in standing if fact.act in {ADD, REMOVE}}
        members = {owners[-1]}
        for subject in {fact.subject for fact in choices.values()}:
            own = {id_ for id_, fact in choices.items() if fact.subject == subject}
            if all(choices[id_].act == ADD for id_ in graph.tips(own)):
                members.add(WriterId(subject))
        ever = {*owners, *(WriterId(fact.subject) for fact in facts if fact.act == ADD)}
        named = choices or {fact.id: fact for fact in facts if fact.act != CUT}
        name = named[min(graph.tips(set(named)))].group_name
        return Group(realm, name, owners[-1], frozenset(members), frozenset(ever), frozenset(owners))


def _said(fact: Fact) -> tuple[tuple[str, str | bool], ...]:
    """Return what an act gives or takes."""
    if fact.act == ROLE:
        return (("role", fact.role), ("given", fact.given))
    return (("to", fact.to),) if fact.to is not None else ()


def heirs(writer: WriterId, successors: Mapping[WriterId, WriterId]) -> tuple[WriterId, ...]:
    """Return an office, its successor in force, that one's, and so on."""
    found = [writer]
    while (follows := successors.get(found[-1])) is not None and follows not in found:
        found.append(follows)
    return tuple(found)
