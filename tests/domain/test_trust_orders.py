"""Random histories of trust: no order matters, nothing contradicts itself, and a thief gains nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.realms import PROGRAMME, PUBLIC, Realm
from asm_desktop.domain.trust import TRUST, read_fact
from asm_desktop.domain.trust_facts import COSIGN
from asm_desktop.domain.trust_weighing import Weighing

_ORDINARY = ("vouch", "role", "untake", "successor", "revoke", "cut", "admit", "cosign", "member", "unmember",
             "member_cut", "revision")  # fmt: skip
_BY_ROOT = ("appoint", "revoke", "role", "successor")


def _grow(story, keys, root, group, draw, steps):
    """Let random offices write random acts; some of them have seen little, go back in their lane, or begin another."""
    story.appoint(keys[0])
    for _ in range(steps):
        by, about, third = (draw(st.sampled_from(keys)) for _ in range(3))
        how = _how(story, by, draw)
        if draw(st.integers(0, 7)) == 0:
            _act(story, draw(st.sampled_from(_BY_ROOT)), (root, about, third), draw, {"par": how["par"]}, group)
        else:
            _act(story, draw(st.sampled_from(_ORDINARY)), (by, about, third), draw, how, group)
    return story


def _how(story, by, draw):
    """Return what the writer has seen, and where in which of its lanes it goes on."""
    seen = [one for one in story.records if one.header.type == TRUST]
    par = None
    if draw(st.integers(0, 3)) == 0:
        par = draw(st.lists(st.sampled_from(seen), max_size=3, unique_by=id))
    ep = draw(st.sampled_from(["e" * 16, "e" * 16, "e" * 16, "f" * 16]))
    lane = story.lanes[by.writer, ep, PROGRAMME]
    after = draw(st.sampled_from(lane)) if lane and draw(st.integers(0, 4)) == 0 else None
    return {"par": par, "ep": ep, "after": after}


def _act(story, act, who, draw, how, group):
    """Write one act."""
    by, about, third = who
    inside = {**how, "after": None}
    writes = {
        "appoint": lambda: story.appoint(about, **how),
        "vouch": lambda: story.vouch(by, about, org=draw(st.sampled_from("ab")), **how),
        "role": lambda: story.role(by, about, role=draw(st.sampled_from(["coordinator", "data-protection"])), **how),
        "untake": lambda: story.role(by, about, given=False, **how),
        "successor": lambda: story.successor(by, about, third, **how) if about is not third else None,
        "revoke": lambda: story.revoke(by, about, draw(st.sampled_from([None, []])), **how),
        "cut": lambda: story.cut(by, about, story.tips(about, PROGRAMME, PUBLIC, Realm(f"org:{'b' * 32}")), **how),
        "admit": lambda: story.admit(by, about, draw(st.sampled_from(story.records)), **how),
        "cosign": lambda: story.cosign(by, draw(st.sampled_from(story.records)), **how),
        "member": lambda: story.member(by, about, group, **inside),
        "unmember": lambda: story.member(by, about, group, "remove", **inside),
        "member_cut": lambda: story.member_cut(by, about, group, **inside),
        "revision": lambda: story.revision(by, draw(st.sampled_from([PROGRAMME, PUBLIC, group])), ep=how["ep"]),
    }
    writes[act]()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_no_order_and_no_repetition_matters(tell, keys, root, group, data):
    story = _grow(tell(), keys, root, group, data.draw, data.draw(st.integers(1, 25)))
    some = data.draw(st.lists(st.sampled_from(story.records), unique_by=id))
    shuffled = data.draw(st.permutations([*some, *some]))
    assert story.trust(shuffled) == story.trust(some)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_what_is_in_force_is_exactly_what_it_itself_gives(tell, keys, root, group, data):
    story = _grow(tell(), keys, root, group, data.draw, data.draw(st.integers(1, 25)))
    weighing, facts, links = _weigh(story)
    inside = {fact.id for fact in weighing.in_force}
    if not weighing.disputed:
        assert inside == Model(facts, links, inside).followed()
    revoked = {fact.subject for fact in weighing.in_force if fact.act == "revoke"}
    assert revoked == {writer for writer, office in story.trust().offices.items() if office.revoked} | (
        revoked - story.trust().offices.keys()
    )


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_after_the_roots_word_nothing_that_a_thief_writes_changes_anything(tell, keys, root, group, data):
    story = _grow(tell(), keys, root, group, data.draw, data.draw(st.integers(1, 15)))
    thief = data.draw(st.sampled_from(keys))
    story.revoke(root, thief)
    before = story.trust()
    for _ in range(data.draw(st.integers(1, 8))):
        how = _how(story, thief, data.draw)
        about, third = (data.draw(st.sampled_from(keys)) for _ in range(2))
        _act(story, data.draw(st.sampled_from(_ORDINARY)), (thief, about, third), data.draw, how, group)
    after = story.trust()
    for part in ("offices", "successors", "disputed", "let_in"):
        assert getattr(after, part) == getattr(before, part)
    assert {realm: (one.members, one.owner) for realm, one in after.groups.items() if realm in before.groups} == {
        realm: (one.members, one.owner) for realm, one in before.groups.items()
    }


def _weigh(story):
    """Weigh a story's acts; returns the weighing, the facts by id, and the lanes."""
    facts = {one.id: read_fact(one) for one in story.records if one.header.type in {TRUST, COSIGN}}
    links = {}
    for one in story.records:
        links.setdefault(one.header.lane, {})[one.id] = one.header.prev
    return Weighing(story.records[0].header.archive, facts.values(), links), facts, links


class Model:
    """The plain words of the rules, without masks and without steps: what is in force if just `inside` is?"""

    def __init__(self, facts, links, inside):
        self.facts, self.links, self.inside = facts, links, inside
        self.pasts = {id_: self._past(fact) for id_, fact in facts.items()}
        self.revoked = {facts[id_].subject for id_ in inside if facts[id_].act == "revoke"}
        self.archive = next(fact.writer for fact in facts.values() if fact.act == "appoint")

    def followed(self):
        return {id_ for id_, fact in self.facts.items() if self._is_weighed(fact) and self._stands(fact)}

    def _is_weighed(self, fact):
        signed = self.facts.get(fact.subject)
        return fact.type == TRUST or (signed is not None and signed.type == TRUST)

    def _past(self, fact):
        found, waiting = set(), [one for one in fact.parents if one in self.facts]
        while waiting:
            id_ = waiting.pop()
            if id_ not in found and self.facts[id_].type == TRUST:
                found.add(id_)
                waiting += [one for one in self.facts[id_].parents if one in self.facts]
        return found

    def _coordinators(self, seen):
        seen = seen & self.inside
        return {writer for writer in {self.facts[id_].subject for id_ in seen} if self._coordinates(writer, seen)}

    def _coordinates(self, writer, seen):
        about = [self.facts[id_] for id_ in seen if self.facts[id_].subject == writer]
        said = [one for one in about if one.act == "appoint" or one.role == "coordinator"]
        tips = [one for one in said if not any(one.id in self.pasts[other.id] for other in said)]
        gives = all(one.act == "appoint" or one.given for one in tips)
        return tips and gives and any(one.card for one in about) and all(one.act != "revoke" for one in about)

    def _confirmed(self, fact):
        acts = [self.facts[id_] for id_ in self.inside if self.facts[id_].act in {"revoke", "cut", "admit"}]
        about = [act for act in acts if act.subject == fact.writer]
        return any(fact.id in act.records or any(self._reaches(cut, fact) for cut in act.cuts) for act in about)

    def _reaches(self, cut, fact):
        step = cut.id if fact.lane == (fact.writer, cut.epoch, cut.realm) else ""
        while step and step != fact.id:
            step = self.links.get(fact.lane, {}).get(step, "")
        return bool(step)

    def _stands(self, fact):
        if fact.writer in self.revoked and not self._confirmed(fact):
            return False
        if fact.type == COSIGN or fact.writer == self.archive:
            return True
        able = self._coordinators(self.pasts[fact.id])
        if fact.act in {"vouch", "admit"}:
            return fact.writer in able
        able -= {fact.subject}
        signed = {fact.writer} | {self.facts[one].writer for one in self.inside if self.facts[one].subject == fact.id}
        return bool(able) and len(able & signed) >= min(2, len(able))
