"""Ancestry: equal to its definition on any graph, and no slower than a long history allows."""

import time

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.history import Graph


@st.composite
def _graphs(draw):
    ids = [f"{number:02}" for number in draw(st.permutations(range(draw(st.integers(1, 9)))))]
    return {id_: draw(st.sets(st.sampled_from([*ids[:place], "gone"]))) for place, id_ in enumerate(ids)}


def _reach(parents, id_):
    above = {one for one in parents[id_] if one in parents}
    return above.union(*(_reach(parents, one) for one in above))


@given(_graphs())
def test_ancestors_and_order_are_as_defined(parents):
    graph = Graph(parents)
    for id_ in parents:
        assert graph.ancestors(id_) == _reach(parents, id_)
    order = graph.in_order()
    assert sorted(order) == sorted(parents)
    assert all(order.index(one) < order.index(id_) for id_ in parents for one in _reach(parents, id_))


@given(_graphs(), st.data())
def test_tips_stand_below_no_other(parents, data):
    some = data.draw(st.sets(st.sampled_from(sorted(parents))))
    expected = {id_ for id_ in some if not any(id_ in _reach(parents, other) for other in some)}
    assert Graph(parents).tips(some) == expected


@given(_graphs(), st.data())
def test_lowest_common_ancestors_stand_below_all_and_below_no_other_such(parents, data):
    some = data.draw(st.sets(st.sampled_from(sorted(parents)), min_size=1))
    common = set.intersection(*({one} | _reach(parents, one) for one in some))
    expected = {one for one in common if not any(one in _reach(parents, other) for other in common)}
    assert set(Graph(parents).lowest_common(some)) == expected


@given(_graphs(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_the_facts_came(parents, dice):
    items = list(parents.items())
    dice.shuffle(items)
    assert Graph(dict(items)).in_order() == Graph(parents).in_order()


def test_a_history_of_a_hundred_thousand_versions_is_no_danger():
    length = 100_000
    started = time.perf_counter()
    graph = Graph({f"{n:06}": [f"{n - 1:06}"] for n in range(length)})
    assert graph.tips(set(graph.in_order())) == {f"{length - 1:06}"}
    assert time.perf_counter() - started < 20
