"""Realms: who is within whom, and that nothing widens unnoticed."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import realms
from asm_desktop.domain.realms import LOCAL, PROGRAMME, PUBLIC, Realm, RealmUnknown, narrowest, within

_ORGS = [Realm(f"org:{letter * 32}") for letter in "ab"]
_GROUPS = [Realm(f"group:{letter * 48}") for letter in "cd"]
_ALL = [LOCAL, *_ORGS, *_GROUPS, PROGRAMME, PUBLIC]
_realms = st.sampled_from(_ALL)


@given(_realms, _realms, _realms)
def test_being_within_is_an_order(one, two, three):
    assert within(one, one)
    if within(one, two) and within(two, one):
        assert one == two
    if within(one, two) and within(two, three):
        assert within(one, three)
    assert within(LOCAL, one)
    assert within(one, PUBLIC)


def test_two_circles_are_never_within_each_other():
    for one, two in itertools.permutations([*_ORGS, *_GROUPS], 2):
        assert not within(one, two)


@given(st.lists(_realms, max_size=5))
def test_the_narrowest_lies_within_all_and_nothing_wider_does(some):
    found = narrowest(*some)
    assert all(within(found, one) for one in some)
    wider = [one for one in _ALL if within(found, one) and one != found]
    assert not any(all(within(one, other) for other in some) for one in wider)


@given(st.permutations(_ALL), st.integers(0, 7))
def test_the_narrowest_does_not_depend_on_order(some, count):
    assert narrowest(*some[:count]) == narrowest(*reversed(some[:count]))


@pytest.mark.parametrize(
    "text", ["", "LOCAL", "org:", "org:" + "A" * 32, "org:" + "a" * 31, "group:" + "a" * 47, "local ", "public\n"]
)
def test_other_texts_name_no_realm(text):
    with pytest.raises(RealmUnknown):
        realms.parse(text)


def test_a_group_names_its_owner():
    owner = "1" * 32
    assert realms.group_owner(Realm(f"group:{owner}{'2' * 16}")) == owner
    assert all(realms.parse(one) == one for one in _ALL)
