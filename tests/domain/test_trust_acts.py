"""Roles, successors, revocations, cuts and admissions: who may, how many must sign, and what counts afterwards."""

import pytest

from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.realms import LOCAL, PROGRAMME, PUBLIC, Realm
from asm_desktop.domain.trust import COSIGN, MEMBER, TRUST, read_fact


@pytest.fixture
def programme(story, keys):
    """The founder A has added B, C and D; A and B are coordinators."""
    a, b, c, d, _ = keys
    story.appoint(a)
    for other in (b, c, d):
        story.vouch(a, other)
    story.role(a, b)
    return story


def coordinators(trust):
    return {writer for writer, office in trust.offices.items() if office.coordinator}


def confirms(trust, record):
    return trust.confirms(record.header.lane, record.id)


def test_a_lone_coordinator_gives_a_role_alone_and_two_must_both_sign(programme, keys):
    a, b, c, d, _ = keys
    assert coordinators(programme.trust()) == {a.writer, b.writer}
    third = programme.role(a, c)
    assert c.writer not in coordinators(programme.trust())
    programme.cosign(d, third)
    assert c.writer not in coordinators(programme.trust()), "an ordinary office signs for nothing"
    programme.cosign(b, third)
    assert coordinators(programme.trust()) == {a.writer, b.writer, c.writer}


def test_what_waits_for_a_signature_says_whose(programme, keys):
    a, b, c, *_ = keys
    third = programme.role(a, c)
    (one,) = programme.trust().waiting
    assert (one.id, one.act, one.subject, one.writer) == (third.id, "role", c.writer, a.writer)
    assert (one.signed, one.may_sign, one.needed) == ({a.writer}, {b.writer}, 2)
    programme.cosign(b, third)
    assert programme.trust().waiting == ()


def test_the_office_an_act_is_about_does_not_sign_it(programme, keys):
    a, b, c, d, _ = keys
    programme.cosign(b, programme.role(a, c))
    own = programme.successor(b, b, d)
    programme.cosign(a, own)
    assert programme.trust().successors == {}, "A and C have to sign, for there are two beside B"
    programme.cosign(c, own)
    assert programme.trust().successors == {b.writer: d.writer}


def test_nobody_but_the_root_speaks_about_the_only_coordinator(story, keys, root):
    a, b, *_ = keys
    story.appoint(a)
    story.vouch(a, b)
    story.revoke(a, a)
    story.successor(a, a, b)
    trust = story.trust()
    assert not trust.revoked(a.writer)
    assert trust.successors == {}
    story.revoke(root, a)
    assert story.trust().revoked(a.writer)
    assert coordinators(story.trust()) == set()
    story.appoint(b)
    assert coordinators(story.trust()) == {b.writer}


def test_an_act_by_an_ordinary_office_counts_for_nothing(programme, keys):
    _, b, c, d, _ = keys
    before = programme.trust()
    programme.role(c, d)
    programme.successor(c, b, c)
    programme.revoke(c, b)
    programme.cut(c, b, programme.tips(b, PROGRAMME))
    programme.admit(c, b, programme.records[0])
    after = programme.trust()
    assert (after.offices, after.successors, after.let_in, after.waiting) == (before.offices, {}, {}, ())


def test_a_coordinator_named_later_does_not_undo_what_one_signed_earlier(story, keys):
    a, b, c, *_ = keys
    story.appoint(a)
    for other in (b, c):
        story.vouch(a, other)
    heads = [story.records[-1]]
    story.role(a, b)
    story.role(a, c, "data-protection", par=heads)
    assert story.trust().protects_data(c.writer), "A was alone in the past of this act"


def test_a_role_is_taken_and_given_again_and_of_two_at_once_the_one_that_takes_counts(programme, keys):
    a, b, c, *_ = keys
    given = programme.records[-1]
    taken = programme.role(a, b, given=False)
    assert coordinators(programme.trust()) == {a.writer}
    programme.role(a, b)
    assert coordinators(programme.trust()) == {a.writer, b.writer}
    programme.role(a, b, given=False, par=[given])
    assert coordinators(programme.trust()) == {a.writer}
    assert taken.id != given.id
    programme.vouch(b, keys[4])
    assert keys[4].writer not in programme.trust().offices
    assert c.writer in programme.trust().offices


def test_orders_of_a_former_data_protection_officer_stand_but_not_those_of_a_disputed_one(story, keys):
    a, b, c, *_ = keys
    story.appoint(a)
    story.vouch(a, b)
    vouched = story.vouch(a, c)
    story.role(a, b, "data-protection")
    assert story.trust().protects_data(b.writer)
    assert story.trust().has_role(b.writer, "data-protection")
    story.role(a, b, "data-protection", given=False)
    assert story.trust().protects_data(b.writer)
    assert not story.trust().has_role(b.writer, "data-protection")
    story.role(a, c, "data-protection", par=[vouched])
    story.role(a, c, "data-protection", given=False, par=[vouched])
    assert not story.trust().protects_data(c.writer)


def test_a_successor_has_the_creators_rights_and_so_has_its_own_successor(story, keys):
    a, b, c, d, _ = keys
    story.appoint(a)
    for other in (b, c, d):
        story.vouch(a, other)
    entity = EntityId(b.writer + "7" * 16)
    assert story.trust().owners(entity) == {b.writer}
    story.successor(a, b, c)
    story.successor(a, c, d)
    trust = story.trust()
    assert trust.owners(entity) == {b.writer, c.writer, d.writer}
    assert trust.owns(d.writer, entity)
    assert not trust.owns(a.writer, entity)
    story.successor(a, d, b)
    assert story.trust().owners(entity) == {b.writer, c.writer, d.writer}, "a circle ends"


def test_of_two_successors_named_at_once_neither_is_one(story, keys):
    a, b, c, d, _ = keys
    story.appoint(a)
    story.vouch(a, b)
    heads = [story.vouch(a, c)]
    story.successor(a, b, c, par=heads)
    story.successor(a, b, d, par=heads)
    assert story.trust().successors == {}
    story.successor(a, b, d)
    assert story.trust().successors == {b.writer: d.writer}


def test_a_group_owners_successor_owns_the_group(programme, keys, group, root):
    _, b, c, d, _ = keys
    programme.member(b, c, group)
    programme.successor(root, b, d)
    programme.member(d, keys[0], group)
    made = programme.trust().groups[group]
    assert (made.owner, made.owners) == (d.writer, {b.writer, d.writer})
    assert made.members == {c.writer, d.writer, keys[0].writer}


def test_a_revoked_office_is_a_member_of_nothing_and_its_key_still_verifies(programme, keys, group, root):
    _, b, c, *_ = keys
    programme.member(b, c, group)
    programme.revoke(root, c)
    trust = programme.trust()
    assert trust.revoked(c.writer)
    assert trust.key(c.writer) == c.public
    for realm in (PROGRAMME, PUBLIC, Realm(f"org:{'b' * 32}"), group):
        assert not trust.may_hold(c.writer, realm)
        assert c.writer not in {card.writer for card in trust.members(realm)}
    assert trust.realms_of(c.writer) == ()
    assert trust.organisation(c.writer) is None
    assert trust.may_have_written(c.writer, group)


def test_a_revoked_key_never_returns(programme, keys, root):
    a, b, c, *_ = keys
    revoked = programme.revoke(a, c)
    programme.cosign(b, revoked)
    programme.vouch(a, c)
    programme.role(root, c)
    programme.appoint(c)
    assert programme.trust().revoked(c.writer)
    assert c.writer not in coordinators(programme.trust())


def test_of_a_revoked_office_only_the_chain_below_the_cut_counts(programme, keys, root):
    c = keys[2]
    first, second = programme.revision(c), programme.revision(c)
    shown = programme.revision(c, PUBLIC)
    programme.revoke(root, c)
    later = programme.revision(c)
    backfilled = programme.revision(c, after=first)
    fresh = programme.revision(c, ep="f" * 16)
    trust = programme.trust()
    assert [confirms(trust, one) for one in (first, second, shown)] == [True] * 3
    assert [confirms(trust, one) for one in (later, backfilled, fresh)] == [False] * 3


def test_a_lane_that_no_cut_names_counts_for_nothing(programme, keys, root):
    c = keys[2]
    one, other = programme.revision(c), programme.revision(c, Realm(f"org:{'b' * 32}"))
    programme.revoke(root, c, cuts=[])
    assert not confirms(programme.trust(), one)
    programme.cut(root, c, [programme.at(one)])
    assert confirms(programme.trust(), one)
    assert not confirms(programme.trust(), other)


def test_of_several_cuts_what_any_confirms_counts(programme, keys, root):
    c = keys[2]
    first, second = programme.revision(c), programme.revision(c)
    programme.revoke(root, c, cuts=[programme.at(first)])
    assert not confirms(programme.trust(), second)
    cut = programme.cut(keys[0], c, [programme.at(second)])
    assert not confirms(programme.trust(), second), "it waits for a second coordinator"
    programme.cosign(keys[1], cut)
    assert confirms(programme.trust(), second)


def test_admitting_lets_in_one_record_alone(programme, keys, root):
    a, b, c, *_ = keys
    programme.revoke(root, c)
    lost, last = programme.revision(c), programme.revision(c)
    of_another = programme.revision(b)
    programme.admit(a, c, last, of_another)
    trust = programme.trust()
    assert confirms(trust, last)
    assert not confirms(trust, lost)
    assert not confirms(trust, of_another)


def test_lanes_of_an_organisation_are_cut_by_its_own_coordinator(story, keys, root):
    a, b, c, d, _ = keys
    circle = Realm(f"org:{'b' * 32}")
    story.appoint(a)
    story.vouch(a, b)
    story.vouch(a, c)
    story.role(a, b)
    kept = story.revision(c, circle)
    story.revoke(root, c)
    cuts = story.tips(c, circle)
    story.cosign(b, story.cut(a, c, cuts))
    assert not confirms(story.trust(), kept), "A is of another organisation"
    story.cosign(a, story.cut(b, c, cuts))
    assert confirms(story.trust(), kept)
    assert d.writer not in story.trust().offices


def test_lanes_of_a_group_are_cut_by_its_owner(programme, keys, group, root):
    a, b, c, *_ = keys
    programme.member(b, c, group)
    kept = programme.revision(c, group)
    programme.revoke(root, c)
    cut = programme.cut(a, c, programme.tips(c, group))
    programme.cosign(b, cut)
    programme.member_cut(c, c, group)
    assert not confirms(programme.trust(), kept)
    programme.member_cut(b, c, group)
    assert confirms(programme.trust(), kept)


def test_the_loss_of_a_groups_owner_takes_no_other_members_records_away(programme, keys, group, root):
    _, b, c, d, _ = keys
    programme.member(b, c, group)
    programme.member(b, d, group)
    programme.revoke(root, b)
    trust = programme.trust()
    assert not trust.may_hold(c.writer, group), "who chooses the members is open"
    assert trust.may_have_written(c.writer, group)
    programme.successor(root, b, d)
    programme.member_cut(d, b, group)
    assert programme.trust().groups[group].members == {c.writer, d.writer}
    assert programme.trust().may_hold(c.writer, group)


def test_what_a_thief_vouches_for_after_the_cut_is_no_office(programme, keys):
    a, b, *_, stranger = keys
    seen = [programme.records[-1]]
    revoked = programme.revoke(a, b)
    programme.vouch(b, stranger, par=seen)
    trust = programme.trust()
    assert trust.revoked(b.writer)
    assert stranger.writer not in trust.offices
    assert trust.key(stranger.writer) == stranger.public, "so that others can judge what it wrote"
    assert revoked.id not in trust.disputed


def test_what_rests_on_a_struck_act_falls_with_it(story, keys):
    a, b, c, d, stranger = keys
    story.appoint(a)
    for other in (b, c, d):
        story.vouch(a, other)
    story.role(a, b)
    before = list(story.records)
    role = story.role(b, stranger, par=before)
    story.cosign(a, role)
    story.vouch(a, stranger, par=before)
    assert story.trust().offices[stranger.writer].coordinator
    # B's laptop is lost; what it wrote last is not confirmed, so the stranger never was a coordinator.
    story.revoke(a, b, cuts=[], par=before)
    story.vouch(stranger, stranger)
    assert not story.trust().offices[stranger.writer].coordinator


def test_a_coordinator_may_revoke_the_one_who_named_it(programme, keys):
    a, b, c, *_ = keys
    programme.revoke(b, a)
    trust = programme.trust()
    assert trust.revoked(a.writer)
    assert trust.disputed == frozenset()
    assert coordinators(trust) == {b.writer}
    assert {b.writer, c.writer} <= set(trust.offices), "what A vouched for before the cut stands"


def test_a_thief_who_is_revoked_first_strikes_nobody(programme, keys):
    a, b, c, *_ = keys
    heads = [programme.records[-1]]
    programme.revoke(b, a, par=heads)
    late = programme.revoke(a, c, par=programme.records[:4])
    trust = programme.trust()
    assert trust.revoked(a.writer)
    assert not trust.revoked(c.writer), late.id


def test_two_who_revoke_each_other_are_both_revoked_until_the_root_decides(programme, keys, root):
    a, b, c, *_ = keys
    heads = [programme.records[-1]]
    cuts = {key.writer: programme.tips(key, PROGRAMME) for key in (a, b)}
    first = programme.revoke(a, b, cuts[b.writer], par=heads)
    second = programme.revoke(b, a, cuts[a.writer], par=heads)
    trust = programme.trust()
    assert trust.revoked(a.writer)
    assert trust.revoked(b.writer)
    assert trust.disputed == {first.id, second.id}
    assert c.writer in trust.offices, "what they vouched for before their quarrel stands"
    programme.revoke(root, a, cuts[a.writer])
    trust = programme.trust()
    assert trust.revoked(a.writer)
    assert not trust.revoked(b.writer)
    assert trust.disputed == frozenset()


def test_a_circle_of_three_is_undecided_too(story, keys):
    a, b, c, *_ = keys
    heads = {one: story.appoint(one, par=[]) for one in (a, b, c)}
    acts = [story.revoke(by, of, [], par=[heads[by], heads[of]]) for by, of in ((a, b), (b, c), (c, a))]
    trust = story.trust()
    assert {writer for writer in trust.offices if trust.revoked(writer)} == {a.writer, b.writer, c.writer}
    assert trust.disputed == {act.id for act in acts}


def test_two_thieves_do_not_confirm_each_other(story, keys, root):
    a, b, c, d, stranger = keys
    for one in (a, b, c):
        story.appoint(one)
    story.vouch(a, d)
    seen = list(story.records)
    story.revoke(root, a, cuts=[])
    story.revoke(root, b, cuts=[])
    role = story.role(a, stranger, par=seen)
    story.cosign(b, role)
    story.vouch(a, stranger, par=seen)
    story.cut(stranger, a, story.tips(a, PROGRAMME), par=story.records)
    story.cut(stranger, b, story.tips(b, PROGRAMME), par=story.records)
    assert coordinators(story.trust()) == {c.writer}


@pytest.mark.parametrize(
    ("type_", "content", "more"),
    [
        (TRUST, {"act": "role", "role": "king", "given": True}, {}),
        (TRUST, {"act": "role", "role": "coordinator", "given": 1}, {}),
        (TRUST, {"act": "successor", "to": "x"}, {}),
        (TRUST, {"act": "revoke"}, {}),
        (TRUST, {"act": "revoke", "cuts": [{"ep": "e" * 16, "realm": "programme"}]}, {}),
        (TRUST, {"act": "cut", "cuts": [{"ep": "e" * 16, "realm": LOCAL, "id": "a" * 64}]}, {}),
        (TRUST, {"act": "cut", "cuts": [{"ep": "e" * 16, "realm": "nowhere", "id": "a" * 64}]}, {}),
        (TRUST, {"act": "admit", "records": ["a"]}, {}),
        (TRUST, {"act": "admit", "records": ["a" * 64]}, {"realm": PUBLIC}),
        (MEMBER, {"act": "cut", "cuts": [{"ep": "e" * 16, "realm": PROGRAMME, "id": "a" * 64}]}, {"realm": "group"}),
        (COSIGN, {"of": "b" * 64}, {"about": "a" * 64}),
        (COSIGN, {"of": "a" * 64}, {"about": "a" * 64, "realm": PUBLIC}),
    ],
)  # fmt: skip
def test_acts_out_of_form_are_refused(story, keys, group, type_, content, more):
    realm = group if more.get("realm") == "group" else more.get("realm", PROGRAMME)
    made = story.write(keys[0], type_, more.get("about", keys[1].writer), content, realm=realm)
    with pytest.raises(BadData):
        read_fact(made)


def test_the_roots_acts_carry_its_key_and_are_not_about_itself(story, keys, root):
    about_itself = story.write(root, TRUST, root.writer, {"act": "revoke", "cuts": []})
    story.root_acts += 1
    without_key = story.write(root, TRUST, keys[0].writer, {"act": "revoke", "cuts": []})
    stripped = type(without_key)(
        without_key.id, without_key.header, without_key.header_bytes, without_key.signature,
        b'{"act":"revoke","cuts":[],"salt":"' + b"0" * 32 + b'"}',
    )  # fmt: skip
    for one in (about_itself, stripped):
        with pytest.raises(BadData):
            read_fact(one)
