"""Counts under the filters agree with counting by hand, after any sequence of saves and removals."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.domain.queries import SearchRequest
from asm_desktop.search import engine, indexer
from asm_desktop.store.connection import reading, writing

COUNTRIES, TOPICS = ("TZ", "CD", "SN"), ("mercury", "health", "women")

entry = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["case-study", "document"]),
        "language": st.sampled_from(["en", "fr", "pt-BR", ""]),
        "countries": st.lists(st.sampled_from(COUNTRIES), max_size=3, unique=True).map(tuple),
        "topics": st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple),
        "minerals": st.lists(st.sampled_from(["gold"]), max_size=1).map(tuple),
        "label": st.sampled_from(["GREEN", "RED"]),
        "date": st.sampled_from(["", "2012", "2014-05-06"]),
        "body": st.sampled_from(["gold", "mine", "gold mine"]),
    }
)
steps = st.lists(st.tuples(st.sampled_from("abcde"), entry | st.none()), max_size=12)
filters = st.dictionaries(
    st.sampled_from(["country", "topic", "kind", "year"]),
    st.lists(st.sampled_from([*COUNTRIES, *TOPICS, "document", "2012", "2014"]), min_size=1, max_size=2).map(tuple),
    max_size=3,
)


def values_of(entry: dict, facet: str) -> tuple[str, ...]:
    several = {"country": "countries", "topic": "topics", "mineral": "minerals"}
    if facet in several:
        return entry[several[facet]]
    one = entry["date"][:4] if facet == "year" else entry.get({"lang": "language"}.get(facet, facet), "to-check")
    return (one,) if one else ()


def passes(entry: dict, wanted: dict) -> bool:
    return all(set(values) & set(values_of(entry, facet)) for facet, values in wanted.items())


@settings(max_examples=40)
@given(steps, filters)
def test_counts_are_those_of_counting_by_hand(shared_index, steps, filters):
    kept = {}
    shared_index.fill([])
    for name, entry in steps:
        if entry is None:
            shared_index.remove(name)
            kept.pop(name, None)
        else:
            kept[name] = entry
            shared_index.put(name, **entry)
        shared_index.ask("")  # the arrays must follow step by step
    found = [one for one in kept.values() if "gold" in one["body"]]
    result = shared_index.ask("gold", filters=filters, thesaurus=False)
    assert result.total == sum(passes(one, filters) for one in found)
    for facet in result.facets:
        others = {name: values for name, values in filters.items() if name != facet.name}
        counted = Counter(v for one in found if passes(one, others) for v in values_of(one, facet.name))
        assert dict(facet.values) == counted
        assert [count for _, count in facet.values] == sorted(counted.values(), reverse=True)


def test_filters_narrow_and_combine(index):
    index.put("a", "gold", countries=("TZ", "CD"), label="GREEN")
    index.put("b", "gold", countries=("CD",), label="RED")
    index.put("c", "gold", countries=("SN",), label="RED")
    assert index.found("gold", filters={"country": ("CD", "SN")}) == {"a", "b", "c"}
    assert index.found("gold", filters={"country": ("CD",), "label": ("RED",)}) == {"b"}
    assert index.found("gold", filters={"country": ()}) == {"a", "b", "c"}
    assert index.found("gold", filters={"nothing-known": ("x",)}) == set()


def test_a_field_in_the_question_and_a_facet_mean_the_same(index):
    index.put("br", "ouro", language="pt-BR")
    index.put("pt", "ouro", language="pt")
    assert index.found("lang:pt") == {"br", "pt"}
    assert index.found("lang:pt-BR") == index.found("ouro", filters={"lang": ("pt-BR",)}) == {"br"}


def test_arrays_follow_a_rebuild(index, document):
    index.put("a", "gold", countries=("TZ",))
    index.put("b", "gold", countries=("CD",))
    assert index.facet("country") == {"TZ": 1, "CD": 1}
    assert index.rebuild(document("b", "gold", countries=("SN",))) == 1
    assert index.facet("country") == {"SN": 1}
    assert index.found("gold") == {"b"}


def test_a_change_that_was_undone_is_not_seen(index, document):
    index.put("a", "gold", countries=("TZ",))
    assert index.facet("country") == {"TZ": 1}

    def fail() -> None:
        with writing(index.engine) as connection:
            indexer.put(connection, document("b", "gold", countries=("CD",)))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert index.facet("country") == {"TZ": 1}
    index.put("c", "gold", countries=("SN",))
    assert index.facet("country") == {"TZ": 1, "SN": 1}


def test_a_look_inside_a_change_that_is_undone_leaves_nothing_behind(index, document):
    def look_and_fail() -> None:
        with writing(index.engine) as connection:
            indexer.put(connection, document("b", "gold", countries=("CD",)))
            assert engine.search(connection, SearchRequest("gold"), index.catalogs).total == 2
            raise ZeroDivisionError

    index.put("a", "gold", countries=("TZ",))
    with pytest.raises(ZeroDivisionError):
        look_and_fail()
    assert index.facet("country") == {"TZ": 1}
    with pytest.raises(ZeroDivisionError):
        look_and_fail()
    index.ask("gold")
    index.put("c", "gold", countries=("SN",))
    assert index.facet("country") == {"TZ": 1, "SN": 1}


def test_two_archives_do_not_mix(new_index):
    first, second = new_index(), new_index()
    first.put("a", countries=("TZ",))
    second.put("b", countries=("CD",))
    assert first.facet("country") == {"TZ": 1}
    assert second.facet("country") == {"CD": 1}


def test_a_reader_of_an_older_state_gets_its_own_counts(index):
    index.put("a", "gold", countries=("TZ",))
    with reading(index.engine) as older:
        assert engine.search(older, SearchRequest("gold"), index.catalogs).total == 1
        for number in range(40):
            index.put(f"b{number}", "gold", countries=("CD",))
        assert index.facet("country") == {"CD": 40, "TZ": 1}
        seen = engine.search(older, SearchRequest("gold"), index.catalogs)
        assert dict(seen.facets[1].values) == {"TZ": 1}
    assert index.facet("country") == {"CD": 40, "TZ": 1}


def test_many_threads_ask_while_entries_are_saved(index):
    def ask(_number: int) -> bool:
        result = index.ask("gold", limit=100)
        return result.total == len(result.hits) == sum(count for _, count in result.facets[0].values)

    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(ask, number) for number in range(60)]
        for number in range(30):
            index.put(f"n{number}", "gold")
            if number % 7 == 6:
                index.remove(f"n{number - 3}")
        assert all(answer.result() for answer in answers)
    assert index.ask("gold").total == 26
