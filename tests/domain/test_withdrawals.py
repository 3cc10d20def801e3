"""Withdrawals: their form, and what orders do to an entry, whatever came first."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, SigningKey, WriterId
from asm_desktop.domain.records import Header, Record, payload_hash
from asm_desktop.domain.withdrawals import (
    BRAKE,
    WITHDRAWAL,
    Act,
    Item,
    Order,
    Powers,
    Reason,
    Scope,
    State,
    Terms,
    WithdrawalInvalid,
    braked_among,
    effect_of,
    order_payload,
    read_order,
    realm_hash,
)

ARCHIVE = "0" * 32
OWNER, OFFICER, OTHER, THIEF = (WriterId(one * 32) for one in "abcd")
ENTITY = EntityId(OWNER + "1" * 16)
GROUP = "group:" + "a" * 48
GOOD = {"salt": "0" * 32, "act": "withdraw", "scope": "entity", "targets": [], "keep": [], "realm": "",
        "reason": "safety"}  # fmt: skip


def record_of(content, realm=realms.PUBLIC):
    """A withdrawal with any content, signed by somebody."""
    body = canonical.encode(content)
    header = Header(
        archive=ARCHIVE, type=WITHDRAWAL, entity=ENTITY, realm=realm, writer=OWNER, epoch="0" * 16, n=1, prev="",
        parents=(), payload_hash=payload_hash(body), payload_length=len(body), need=1, at="2026-05-03T10:00:00+03:00",
    )  # fmt: skip
    return Record.written(header, body, SigningKey.from_seed(bytes(32)))


def test_what_is_written_is_read_again():
    terms = Terms(Scope.REVISION, frozenset({"1" * 64, "2" * 64}), frozenset({"3" * 64}), reason=Reason.LEGAL)
    order = read_order(record_of(canonical.decode(order_payload(bytes(16), Act.WITHDRAW, terms))))
    assert (order.act, order.terms, order.entity, order.here_only) == (Act.WITHDRAW, terms, ENTITY, False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"salt": "a word that would travel for ever"},
        {"act": []},
        {"act": "erase"},
        {"scope": {}},
        {"scope": "archive"},
        {"reason": "because of somebody"},
        {"reason": ["safety"]},
        {"reason": ""},
        {"realm": 5},
        {"realm": "1" * 64},
        {"targets": ["1" * 64]},
        {"targets": "1" * 64},
        {"keep": ["1" * 64]},
        {"scope": "revision"},
        {"scope": "revision", "targets": ["1" * 48]},
        {"scope": "revision", "targets": ["2" * 64, "1" * 64]},
        {"scope": "revision", "targets": ["1" * 64], "keep": ["words"]},
        {"scope": "attachment", "targets": ["1" * 64]},
        {"scope": "realm", "realm": "programme"},
        {"act": "confirm", "reason": "", "targets": []},
        {"act": "confirm", "targets": ["1" * 64]},
        {"act": "lift", "reason": "", "scope": "revision", "targets": ["1" * 64]},
        {"note": "words"},
    ],
)
def test_what_is_out_of_form_is_refused(wrong):
    read_order(record_of(GOOD))
    with pytest.raises(BadData):
        read_order(record_of(GOOD | wrong))


def test_a_withdrawal_lies_in_no_other_realm():
    with pytest.raises(WithdrawalInvalid):
        read_order(record_of(GOOD, realms.PROGRAMME))


def an_order(number, writer, act=Act.WITHDRAW, entity=ENTITY, **terms):
    """An order by its number, which its id and place come from."""
    wanted = Terms(**terms)
    if act is not Act.WITHDRAW:
        wanted = Terms(targets=wanted.targets)
    place = (number, "0" * 16)
    return Order(f"{number:064x}", writer, entity, here_only=False, place=place, at="", act=act, terms=wanted)


def powers(braked=frozenset(), own=OTHER):
    return Powers(lambda writer: writer in {OWNER, OFFICER}, own, frozenset(braked))


REVISIONS = [f"f{number:063x}" for number in range(5)]
WRITERS = (OWNER, OTHER, OWNER, THIEF, OWNER)
"""Five versions: 0 ← 1 ← 3, 0 ← 2 ← 4."""
PARENTS = {
    id_: () if above is None else (REVISIONS[above],) for id_, above in zip(REVISIONS, (None, 0, 0, 1, 2), strict=True)
}
ITEMS = [Item(id_, "revision", writer, realms.PROGRAMME) for id_, writer in zip(REVISIONS, WRITERS, strict=True)]
OFFICE_PART = Item("e" * 64, "companion", OTHER, realms.LOCAL)
LINK = Item("9" * 64, "link", OWNER, realms.PROGRAMME)


def effect(orders, braked=frozenset(), own=OTHER, items=(*ITEMS, OFFICE_PART, LINK)):
    return effect_of(ARCHIVE, ENTITY, items, orders, powers(braked, own), Graph(PARENTS))


def test_a_whole_entry_goes_with_all_that_has_words():
    unread = Item("8" * 64, "of-a-newer-version", OTHER, realms.PROGRAMME)
    found = effect([an_order(1, OWNER)], items=(*ITEMS, OFFICE_PART, LINK, unread))
    assert found.of(State.ERASED) == {*REVISIONS, OFFICE_PART.id, unread.id}


@pytest.mark.parametrize(("writer", "state"), [(OWNER, State.ERASED), (OFFICER, State.ERASED), (OTHER, State.HIDDEN)])
def test_who_may_erase(writer, state):
    found = effect([an_order(1, writer)])
    assert {state for state, _ in found.records.values()} == {state}


def test_a_writer_takes_its_own_version_and_hides_the_rest():
    order = an_order(1, OTHER, scope=Scope.REVISION, targets=frozenset(REVISIONS[:2]))
    found = effect([order])
    assert found.of(State.ERASED) == {REVISIONS[1]}
    assert found.of(State.HIDDEN) == set(REVISIONS) - {REVISIONS[1]}


def test_a_redaction_and_what_stands_on_it_stays():
    order = an_order(1, OWNER, scope=Scope.REVISION, targets=frozenset(REVISIONS[:1]), keep=frozenset(REVISIONS[2:3]))
    found = effect([order], own=OTHER)
    assert found.of(State.ERASED) == {REVISIONS[0], REVISIONS[3]}
    assert found.of(State.SEALED) == {REVISIONS[1]}
    assert effect([order], own=OWNER).of(State.ERASED) == {REVISIONS[0], REVISIONS[1], REVISIONS[3]}


def test_orders_and_links_are_no_targets():
    found = effect([an_order(1, OWNER, scope=Scope.REVISION, targets=frozenset({LINK.id, REVISIONS[4]}))])
    assert set(found.records) == {REVISIONS[4]}


def test_a_realm_goes_alone():
    narrow = Item("7" * 64, "revision", OWNER, GROUP)
    order = an_order(1, OWNER, scope=Scope.REALM, realm=realm_hash(ARCHIVE, ENTITY, realms.PROGRAMME))
    assert set(effect([order], items=(*ITEMS, narrow)).records) == set(REVISIONS)


def test_only_who_may_erase_confirms_and_nobody_confirms_an_own_order():
    order = an_order(1, OTHER)
    for writer, state in ((THIEF, State.HIDDEN), (OTHER, State.HIDDEN), (OFFICER, State.ERASED)):
        found = effect([order, an_order(2, writer, Act.CONFIRM, targets=frozenset({order.id}))])
        assert {state for state, _ in found.records.values()} == {state}


def test_only_what_is_hidden_can_be_lifted():
    hiding, erasing = an_order(1, OTHER), an_order(1, OWNER)
    for order, by, left in ((hiding, OTHER, 0), (hiding, OFFICER, 0), (hiding, THIEF, 6), (erasing, OWNER, 6)):
        assert len(effect([order, an_order(2, by, Act.LIFT, targets=frozenset({order.id}))]).records) == left


def test_lifting_brings_back_nothing_that_was_erased():
    order = an_order(1, OTHER, scope=Scope.REVISION, targets=frozenset(REVISIONS[:2]))
    found = effect([order, an_order(2, OTHER, Act.LIFT, targets=frozenset({order.id}))])
    assert found.records == {REVISIONS[1]: (State.ERASED, order.id)}


@pytest.mark.parametrize(("braked", "gone"), [(False, True), (True, False)])
def test_a_file_goes_by_its_adder_as_far_as_the_brake_lets_it(braked, gone):
    file = OTHER + "5" * 16
    order = an_order(1, OTHER, scope=Scope.ATTACHMENT, targets=frozenset({file}))
    assert (file in effect([order], {order.id} if braked else ()).attachments) is gone


orders = st.lists(
    st.builds(
        lambda number, writer, act, scope, at, keep, about: an_order(
            number, writer, act,
            scope=scope if act is Act.WITHDRAW else Scope.ENTITY,
            targets=frozenset({f"{about:064x}"}) if act is not Act.WITHDRAW
            else frozenset({REVISIONS[at]}) if scope is Scope.REVISION else frozenset(),
            keep=frozenset({REVISIONS[keep]}) if scope is Scope.REVISION else frozenset(),
            realm=realm_hash(ARCHIVE, ENTITY, realms.PROGRAMME) if scope is Scope.REALM else "",
        ),
        st.integers(1, 9), st.sampled_from((OWNER, OFFICER, OTHER, THIEF)), st.sampled_from(list(Act)),
        st.sampled_from((Scope.ENTITY, Scope.REALM, Scope.REVISION)), st.integers(0, 4), st.integers(0, 4),
        st.integers(1, 9),
    ),
    max_size=6, unique_by=lambda one: one.id,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(told=orders, seed=st.randoms(use_true_random=False))
def test_what_came_first_makes_no_difference(told, seed):
    items = [*ITEMS, OFFICE_PART, LINK]
    before = effect(told, items=items)
    seed.shuffle(told)
    seed.shuffle(items)
    assert effect(told, items=items) == before


@settings(max_examples=150, deadline=None)
@given(told=orders, more=orders)
def test_nothing_that_was_erased_comes_back(told, more):
    known = {one.id for one in told}
    later = [*told, *(one for one in more if one.id not in known)]
    assert effect(told).of(State.ERASED) <= effect(later).of(State.ERASED)


@settings(max_examples=100, deadline=None)
@given(told=orders)
def test_outsiders_erase_nothing_but_their_own(told):
    alone = [one for one in told if one.writer in {OTHER, THIEF}]
    own = {item.id for item in ITEMS if item.writer in {one.writer for one in alone}}
    assert effect(alone).of(State.ERASED) <= own


def many(count, writer=THIEF, start=1):
    return [an_order(number, writer, entity=EntityId(f"{number:048x}")) for number in range(start, start + count)]


def test_the_brake_holds_what_goes_beyond_twenty_whatever_came_first():
    told = many(BRAKE + 5)
    held = braked_among(THIEF, told, lambda *_: True)
    assert held == {one.id for one in told[BRAKE:]}
    assert braked_among(THIEF, told[::-1], lambda *_: True) == held


def test_a_signature_of_another_office_lets_one_pass_and_its_own_does_not():
    told = many(BRAKE + 1)
    last = told[-1]
    for writer, held in ((OTHER, set()), (THIEF, {last.id})):
        signed = an_order(99, writer, Act.COSIGN, entity=last.entity, targets=frozenset({last.id}))
        assert braked_among(THIEF, [*told, signed], lambda *_: True) == held
    signed = an_order(99, OTHER, Act.COSIGN, entity=last.entity, targets=frozenset({last.id}))
    assert braked_among(THIEF, [*told, signed], lambda *_: False) == {last.id}


def test_what_is_erased_already_counts_for_ever():
    old, new = many(BRAKE, start=100), many(BRAKE)
    held = braked_among(THIEF, [*old, *new], lambda *_: True, {one.entity for one in old})
    assert held == {one.id for one in new}


def test_several_orders_on_one_entry_count_once():
    told = many(BRAKE)
    again = [an_order(500 + place, THIEF, entity=one.entity) for place, one in enumerate(told)]
    assert not braked_among(THIEF, itertools.chain(told, again), lambda *_: True)


@settings(max_examples=60, deadline=None)
@given(
    entities=st.lists(st.integers(1, 40), min_size=30, max_size=60),
    ranks=st.randoms(use_true_random=False),
    steps=st.lists(st.integers(1, 12), min_size=1, max_size=12),
)
def test_no_order_of_arrival_lets_one_office_erase_more_than_the_brake_allows(entities, ranks, steps):
    told = [an_order(number, THIEF, entity=EntityId(f"{one:048x}")) for number, one in enumerate(entities, 1)]
    ranks.shuffle(told)
    here, erased = [], set()
    for step in [*steps, len(told)]:
        here, told = [*here, *told[:step]], told[step:]
        held = braked_among(THIEF, here, lambda *_: True, erased)
        erased |= {one.entity for one in here if one.id not in held}
        assert len(erased) <= BRAKE
    assert len(erased) == min(BRAKE, len(set(entities)))


@settings(max_examples=100, deadline=None)
@given(told=orders, by=st.sampled_from((OWNER, OFFICER)), lifting=st.sampled_from((OWNER, OFFICER, OTHER)))
def test_confirming_beats_lifting(told, by, lifting):
    order = an_order(50, OTHER)
    later = [
        an_order(51, by, Act.CONFIRM, targets=frozenset({order.id})),
        an_order(52, lifting, Act.LIFT, targets=frozenset({order.id})),
    ]
    assert effect([*told, order, *later]).of(State.ERASED) >= set(REVISIONS)


@settings(max_examples=100, deadline=None)
@given(told=orders, at=st.integers(0, 4), keep=st.integers(0, 4))
def test_a_redaction_and_what_descends_from_it_stays_whatever_went_before(told, at, keep):
    redacting = an_order(
        50, OWNER, scope=Scope.REVISION, targets=frozenset({REVISIONS[at]}), keep=frozenset({REVISIONS[keep]})
    )
    above = Graph(PARENTS).above({REVISIONS[keep]}) | {REVISIONS[keep]}
    gone = effect([redacting]).of(State.ERASED, State.SEALED)
    assert gone & above <= {REVISIONS[at]}
    assert REVISIONS[at] in gone
    assert effect([*told, redacting]).of(State.ERASED) | effect([*told, redacting]).of(State.SEALED) >= gone


def test_very_many_orders_on_one_entry_keep_nobody_busy():
    told = [an_order(n, OTHER, reason=Reason.ERROR) for n in range(5_000)]
    items = [Item("f" * 64, "revision", OWNER, realms.PROGRAMME)]
    items += [Item(one.id, WITHDRAWAL, OTHER, realms.PUBLIC) for one in told]
    start = time.process_time()
    effect = effect_of(ARCHIVE, ENTITY, items, told, Powers(OWNER.__eq__, OWNER), Graph({"f" * 64: ()}))
    assert dict(effect.records) == {"f" * 64: (State.HIDDEN, told[0].id)}
    assert time.process_time() - start < 1
