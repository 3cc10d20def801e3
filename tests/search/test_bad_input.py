"""Whatever is typed gets an answer: no exception, no loose hits, no harm to the archive."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.queries import SearchRequest
from asm_desktop.search.parsing import Note

PIECES = st.sampled_from(
    ["AND", "OR", "NOT", "-", "(", ")", '"', "*", ":", "..", "country:", "topic:mercury", "date:2019", "before 2015",
     "NEAR(a b)", "{title}", "^gold", "+", "gold", "l'or", "2019", "'; DROP TABLE search_doc; --", "\x00", "\ud800",
     "\u202e", "\u200f", "~2", ">=", "title:", "%", "_", "search_fts MATCH", "\ue000", "\ue001fr", "zebaki", "²"]
)  # fmt: skip
typed = st.one_of(
    st.text(max_size=100), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
)


@pytest.fixture(scope="module")
def two_entries(new_index):
    index = new_index()
    index.put("gold", "gold and mercury", countries=("TZ",), date="2019", topics=("mercury",), language="en")
    index.put("file", pages={"a.pdf": ("l’or", "zebaki 2019")}, language="sw")
    return index


@settings(max_examples=150)
@given(typed)
@example("(" * 10000)
@example('"' * 9999)
@example("gold " * 2000)
@example("a OR " * 90 + "b")
@example("NOT " * 100)
@example("\ud800")
def test_any_text_gets_an_answer(two_entries, text):
    for thesaurus in (True, False):
        result = two_entries.ask(text, thesaurus=thesaurus)
        assert 0 <= len(result.hits) == result.total <= 2
        assert result.understood in {"", *Note}
    assert two_entries.ask("").total == 2


@given(st.integers(-3, 5), st.integers(-3, 5), st.dictionaries(st.text(max_size=8), st.tuples(st.text(max_size=8))))
def test_any_request_gets_an_answer(two_entries, limit, offset, filters):
    result = two_entries.ask("gold OR or", limit=limit, offset=offset, filters=filters)
    assert len(result.hits) <= max(0, limit)


@pytest.mark.parametrize("text", ["…", "()", '""', "-", "*", "' OR ''='", "\x00", "\u202e"])
def test_without_a_word_nothing_is_found_and_it_is_said(two_entries, text):
    result = two_entries.ask(text)
    if result.understood != Note.NO_WORDS:
        assert text == "' OR ''='"
    assert result.total == 0


def test_operators_of_the_table_are_words(two_entries):
    assert two_entries.found("NEAR(gold mercury)") == set()
    assert two_entries.found("{title} : gold") == set()
    assert two_entries.found("gold^2") == set()


def test_nobody_can_type_the_marks_between_texts(two_entries):
    assert two_entries.found("\ue001en") == two_entries.found("en")
    assert two_entries.ask("\ue000").understood == Note.NO_WORDS


def test_an_empty_archive_answers(new_index):
    index = new_index()
    assert index.ask("").total == index.ask("gold").total == index.ask("-gold").total == 0
    assert [facet.values for facet in index.ask("").facets] == [()] * 8


def test_ten_thousand_characters_are_cut_and_it_is_said(two_entries):
    result = two_entries.ask("gold " * 2000)
    assert (result.total, result.understood) == (1, Note.CUT)


def test_requests_are_plain_data():
    assert SearchRequest("gold").filters == {}
