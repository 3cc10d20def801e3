"""Knowledge by runs: what they prove is really held, whatever was lost, forked or came in any order."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.knowledge import Held, missing, proven, runs_of
from asm_desktop.domain.realms import PROGRAMME

_LANES = [("a" * 32, "1" * 16, PROGRAMME), ("b" * 32, "2" * 16, PROGRAMME)]


def _record(lane, n: int, prev: str, fork: int = 0) -> Held:
    return Held(hashlib.sha256(f"{lane}{n}{prev}{fork}".encode()).hexdigest(), lane, n, prev)


def _lane(lane, length: int, forks: list[int]) -> list[Held]:
    """A lane of so many records; at each n in `forks` a second branch of two records begins."""
    main: list[Held] = []
    for n in range(1, length + 1):
        main.append(_record(lane, n, main[-1].id if main else ""))
    branches = []
    for at in forks:
        if 1 < at <= length:
            first = _record(lane, at, main[at - 2].id, fork=1)
            branches += [first, _record(lane, at + 1, first.id, fork=1)]
    return main + branches


@st.composite
def _worlds(draw):
    """All records there are, and two offices that hold some of them."""
    records = []
    for lane in _LANES:
        forks = draw(st.lists(st.integers(2, 12), max_size=2, unique=True))
        records += _lane(lane, draw(st.integers(0, 25)), forks)
    lost = draw(st.floats(0, 0.6))
    dice = draw(st.randoms(use_true_random=False))
    mine, theirs = ({one.id: one for one in records if dice.random() > lost} for _ in range(2))
    lacking = {id_ for id_ in theirs if dice.random() < 0.2}
    theirs = {id_: Held(o.id, o.lane, o.n, o.prev, had=id_ not in lacking) for id_, o in theirs.items()}
    return mine, theirs


@given(_worlds())
def test_what_runs_prove_is_held_with_its_content(world):
    mine, theirs = world
    for id_ in proven(mine, runs_of(theirs.values())):
        assert id_ in theirs
        assert theirs[id_].had


@given(_worlds())
def test_what_is_not_proved_is_sent_and_nothing_else(world):
    mine, theirs = world
    runs = runs_of(theirs.values())
    assert missing(mine, runs) == set(mine) - proven(mine, runs)
    assert missing(mine, ()) == set(mine)


@given(_worlds())
def test_an_office_that_holds_the_same_is_sent_nothing(world):
    mine, _ = world
    assert missing(mine, runs_of(mine.values())) == set()


@given(_worlds(), st.randoms(use_true_random=False))
def test_runs_do_not_depend_on_order_or_repetition(world, dice):
    _, theirs = world
    shuffled = [*theirs.values(), *theirs.values()]
    dice.shuffle(shuffled)
    assert runs_of(shuffled) == runs_of(theirs.values())


@given(_worlds())
def test_an_office_that_is_not_ahead_is_sent_exactly_what_it_lacks(world):
    mine, theirs = world
    everything = {**mine, **{id_: Held(one.id, one.lane, one.n, one.prev) for id_, one in theirs.items()}}
    here = {id_ for id_, one in theirs.items() if one.had}
    assert missing(everything, runs_of(theirs.values())) == set(everything) - here


def test_a_hole_in_my_own_chain_hides_nothing_that_a_run_names():
    records = _lane(_LANES[0], 5, [])
    mine = {one.id: one for one in (records[0], records[1], records[4])}
    assert missing(mine, runs_of(records)) == set()


@given(st.integers(1, 2000))
def test_a_run_is_short_and_reaches_from_end_to_end(length):
    records = _lane(_LANES[0], length, [])
    (run,) = runs_of(records)
    assert (run.lo, run.hi) == (1, length)
    assert run.ids[0] == (length, records[-1].id)
    assert run.ids[-1] == (1, records[0].id)
    assert len(run.ids) <= length.bit_length() + 2


@pytest.mark.parametrize("ahead", [1, 5, 40])
def test_a_sender_that_is_behind_still_knows_what_the_other_holds(ahead):
    records = _lane(_LANES[0], 60, [])
    mine = {one.id: one for one in records[: 60 - ahead]}
    sent = missing(mine, runs_of(records))
    assert len(sent) < 60 - ahead if ahead < 40 else len(sent) <= 20
    known = {id_ for _, id_ in runs_of(records)[0].ids} & set(mine)
    assert not known & sent


def test_a_record_of_another_lane_proves_nothing():
    records = _lane(_LANES[0], 5, [])
    (run,) = runs_of(records)
    foreign = {one.id: Held(one.id, _LANES[1], one.n, one.prev) for one in records}
    assert proven(foreign, [run]) == set()


def test_a_record_that_skips_its_number_is_not_below_the_next():
    records = _lane(_LANES[0], 3, [])
    skipping = Held("f" * 64, _LANES[0], 9, records[-1].id)
    assert [(run.lo, run.hi) for run in runs_of([*records, skipping])] == [(1, 3), (9, 9)]
    assert proven({one.id: one for one in records}, [runs_of([skipping])[0]]) == set()
