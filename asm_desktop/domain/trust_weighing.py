"""Which acts of trust are in force: the rules of authority and revocation, without clocks and in no order.

An act needs the signatures of coordinators as its own past (what its writer had seen) knows them. An act is *struck*
if its writer was revoked and nothing confirms that it was written before. Acts strike acts, so this is an argument in
the sense of formal argumentation, decided by its grounded extension: what is surely in force grows, what may be in
force shrinks, until neither moves. A revocation that stays undecided between the two counts: that gives less.
Docs: docs/decisions/0014-trust-without-clocks.md.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.trust_facts import (
    ADMIT,
    APPOINT,
    CONFIRMING,
    COORDINATOR,
    COSIGN,
    REVOKE,
    ROLE,
    TRUST,
    TWICE_SIGNED,
    VOUCH,
    Fact,
    Lane,
)

SIGNATURES = 2
"""Coordinators that sign an act about another office, where there are as many."""

Links = Mapping[Lane, Mapping[str, str]]
"""For each lane the record that each record follows (`prev`)."""

Mask = int
"""A set of facts: bit i stands for the i-th."""


class Weighing:
    """The acts of trust and their cosignatures, weighed against each other.

    `inside` is asked in the end what of all this is in force; before that the methods compare a set that is sure with
    one that is possible.
    """

    def __init__(self, archive: str, facts: Iterable[Fact], links: Links) -> None:
        """Take trust and cosign facts (others are left aside) and the lanes that cuts are about; weigh them."""
        known = {fact.id: fact for fact in facts}
        acts = {id_: fact for id_, fact in known.items() if fact.type == TRUST}
        graph = Graph({id_: fact.parents for id_, fact in acts.items()})
        signing = sorted(id_ for id_, fact in known.items() if fact.type == COSIGN and fact.subject in acts)
        self._archive = archive
        self._facts: list[Fact] = [*(acts[id_] for id_ in graph.in_order()), *(known[id_] for id_ in signing)]
        self._place = {fact.id: place for place, fact in enumerate(self._facts)}
        self._past = self._pasts(graph)
        self._cards = self._masks(lambda fact: fact.act in {APPOINT, VOUCH})
        self._revokes = self._masks(lambda fact: fact.act == REVOKE)
        self._gives: dict[tuple[str, str], Mask] = defaultdict(int)
        self._takes: dict[tuple[str, str], Mask] = defaultdict(int)
        self._note_roles()
        self._candidates = sorted({subject for role, subject in self._gives if role == COORDINATOR})
        self._signed: dict[int, list[int]] = defaultdict(list)
        for place, fact in enumerate(self._facts):
            if fact.type == COSIGN:
                self._signed[self._place[fact.subject]].append(place)
        self._confirmed_by = self._confirmations(links)
        self._in_force, self._disputed = self._weigh()

    @property
    def in_force(self) -> list[Fact]:
        """The facts in force, each after those it rests on."""
        return [self._facts[place] for place in _bits(self._in_force)]

    @property
    def disputed(self) -> frozenset[str]:
        """The ids of revocations that strike each other in a circle: all of them count until the root decides."""
        return frozenset(self._facts[place].id for place in _bits(self._disputed))

    def past(self, fact: Fact) -> list[Fact]:
        """Return the facts in force that the writer of a fact had seen."""
        return [self._facts[place] for place in _bits(self._past[self._place[fact.id]] & self._in_force)]

    def holds(self, role: str, writer: str) -> bool:
        """Say whether an office has a role now."""
        return self._has(role, writer, -1, (self._in_force, self._in_force))

    def held(self, role: str, writer: str) -> bool:
        """Say whether an office has a role now or had it undisputed at some time: nobody took it at the same time."""
        gives = self._gives.get((role, writer), 0) & self._in_force
        takes = [*_bits(self._takes.get((role, writer), 0) & self._in_force)]
        return any(all(self._past[give] >> take & 1 or self._past[take] >> give & 1 for take in takes)
                   for give in _bits(gives))  # fmt: skip

    def waiting(self) -> Iterator[tuple[Fact, frozenset[WriterId], frozenset[WriterId], int]]:
        """Yield acts that lack a signature: (act, who signed it, who could, how many it takes)."""
        final = (self._in_force, self._in_force)
        for place, fact in enumerate(self._facts):
            if fact.act not in TWICE_SIGNED or self._in_force >> place & 1 or not self._unstruck(place, final):
                continue
            able = self._able(place, final)
            signers = able & self._signers(place, self._in_force)
            needed = min(SIGNATURES, len(able))
            if 0 < len(signers) < needed:
                yield fact, frozenset(map(WriterId, signers)), frozenset(map(WriterId, able - signers)), needed

    def _pasts(self, graph: Graph) -> list[Mask]:
        """Return for each fact the set of facts that its writer had seen; a cosignature has none."""
        pasts: list[Mask] = []
        for fact in self._facts:
            mask = 0
            for parent in graph.parents(fact.id) if fact.type == TRUST else ():
                place = self._place[parent]
                mask |= pasts[place] | 1 << place
            pasts.append(mask)
        return pasts

    def _masks(self, wanted: Callable[[Fact], bool]) -> dict[str, Mask]:
        """Return for each office the facts about it that are wanted."""
        masks: dict[str, Mask] = defaultdict(int)
        for place, fact in enumerate(self._facts):
            if wanted(fact):
                masks[fact.subject] |= 1 << place
        return masks

    def _note_roles(self) -> None:
        """Note which facts give a role to an office, and which take it."""
        for place, fact in enumerate(self._facts):
            if fact.act == APPOINT:
                self._gives[COORDINATOR, fact.subject] |= 1 << place
            elif fact.act == ROLE:
                (self._gives if fact.given else self._takes)[fact.role, fact.subject] |= 1 << place

    def _confirmations(self, links: Links) -> list[Mask]:
        """Return for each fact the acts that confirm it."""
        masks = [0] * len(self._facts)
        for place, fact in enumerate(self._facts):
            if fact.act not in CONFIRMING:
                continue
            for found in self._confirmed(fact, links):
                masks[found] |= 1 << place
        return masks

    def _confirmed(self, act: Fact, links: Links) -> Iterator[int]:
        """Yield the facts that an act confirms: those it admits, and those in the chains that its cuts end."""
        for id_ in act.records & self._place.keys():
            if self._facts[self._place[id_]].writer == act.subject:
                yield self._place[id_]
        for cut in act.cuts:
            lane = cut.lane(WriterId(act.subject))
            for id_ in chain(cut.id, links.get(lane, {})):
                found = self._place.get(id_)
                if found is not None and self._facts[found].lane == lane:
                    yield found

    def _weigh(self) -> tuple[Mask, Mask]:
        """Return the set of facts in force, and the revocations among them that nothing decides."""
        sure = possible = 0
        while True:
            possible = self._closure(0, sure)
            surer = self._closure(0, possible)
            if surer == sure:
                break
            sure = surer
        revocations = possible & self._all_revokes()
        return self._closure(revocations, possible), revocations & ~sure

    def _all_revokes(self) -> Mask:
        """Return all revocations."""
        mask = 0
        for one in self._revokes.values():
            mask |= one
        return mask

    def _closure(self, start: Mask, against: Mask) -> Mask:
        """Return the least set that holds `start` and all that follows from it, where `against` may speak against."""
        sure, before = start, -1
        while sure != before:
            before = sure
            for place, fact in enumerate(self._facts):
                if not sure >> place & 1:
                    views = (sure, against)
                    if self._unstruck(place, views) and (fact.act == COSIGN or self._authorised(place, views)):
                        sure |= 1 << place
        return sure

    def _unstruck(self, place: int, views: tuple[Mask, Mask]) -> bool:
        """Say whether no revocation strikes a fact: one that itself confirms it does not, and one confirmation does."""
        sure, against = views
        striking = self._revokes.get(self._facts[place].writer, 0) & against
        confirming = self._confirmed_by[place]
        return not striking & ~confirming or bool(confirming & sure)

    def _authorised(self, place: int, views: tuple[Mask, Mask]) -> bool:
        """Say whether those have signed an act who may, as its own past knows them."""
        fact = self._facts[place]
        if fact.writer == self._archive:
            return True
        if fact.act in {VOUCH, ADMIT}:
            return self._has(COORDINATOR, fact.writer, self._past[place], views)
        sure, against = views
        signed = self._able(place, views) & self._signers(place, sure)
        return bool(signed) and len(signed) >= min(SIGNATURES, len(self._able(place, (against, sure))))

    def _able(self, place: int, views: tuple[Mask, Mask]) -> set[str]:
        """Return the coordinators in the past of an act beside the office that it is about."""
        fact, past = self._facts[place], self._past[place]
        return {one for one in self._candidates if one != fact.subject and self._has(COORDINATOR, one, past, views)}

    def _signers(self, place: int, sure: Mask) -> set[str]:
        """Return who signed an act."""
        fact = self._facts[place]
        return {fact.writer, *(self._facts[one].writer for one in self._signed[place] if sure >> one & 1)}

    def _has(self, role: str, writer: str, past: Mask, views: tuple[Mask, Mask]) -> bool:
        """Say whether an office has a role in some past: it was given, and not taken since, and nobody revoked it."""
        sure, against = views
        gives = self._gives.get((role, writer), 0) & past & sure
        if not gives or not self._cards.get(writer, 0) & past & sure:
            return False
        if self._revokes.get(writer, 0) & past & against:
            return False
        takes = self._takes.get((role, writer), 0) & past & against
        return not takes or all(any(self._past[give] >> take & 1 for give in _bits(gives)) for take in _bits(takes))


def chain(top: str, lane: Mapping[str, str]) -> Iterator[str]:
    """Yield a record's id and the ids of those it follows in a lane, as far as they are here."""
    id_ = top
    while id_:
        yield id_
        id_ = lane.get(id_, "")


def lanes_cut(facts: Iterable[Fact]) -> set[Lane]:
    """Return the lanes that cuts are about, whether the cuts are in force or not."""
    return {cut.lane(WriterId(fact.subject)) for fact in facts for cut in fact.cuts}


def _bits(mask: Mask) -> Iterator[int]:
    """Yield the places of a set of facts."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
