"""A hit says where the words stand, and shows them marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.queries import Where
from asm_desktop.search.documents import Part
from asm_desktop.search.marking import Marker, excerpt
from asm_desktop.search.texts import clean, pieces, words
from asm_desktop.search.tree import Words

LONG = "Nothing of interest stands in this sentence at all. " * 30


def only(index, text, **more):
    (hit,) = index.ask(text, **more).hits
    return hit


def marked(shown) -> list[str]:
    return [shown.text[start : start + length] for start, length in shown.marks]


def test_title_and_snippet_are_marked(index):
    index.put("a", f"{LONG} The Mercury lamp. {LONG}", title="On mercury, again")
    hit = only(index, "MERCURY")
    assert marked(hit.title) == ["mercury"]
    assert marked(hit.snippet) == ["Mercury"]
    assert hit.where == Where("summary")
    assert len(hit.snippet.text) < 300


def test_the_field_that_shows_most_of_the_words_is_named(index):
    parts = (Part("summary", "gold"), Part("lessons", f"{LONG} gold and mercury"), Part("context", "mercury"))
    index.put("a", parts=parts)
    hit = only(index, "gold mercury")
    assert hit.where == Where("lessons")
    assert marked(hit.snippet) == ["gold", "mercury"]


def test_words_of_a_file_name_the_file_and_the_page(index):
    index.put(
        "a", "own text", pages={"first.pdf": ("nothing", "here"), "second.pdf": ("one", "two", "the cyanide pit")}
    )
    hit = only(index, "cyanide")
    assert hit.where == Where("attachment", "row-second.pdf", "second.pdf", 3)
    assert hit.snippet.text == "the cyanide pit"
    assert marked(hit.snippet) == ["cyanide"]


def test_the_page_with_all_the_words_is_shown_before_one_with_some(index):
    index.put("a", pages={"a.pdf": ("gold", "mine", "gold and mine", "gold mine")})
    assert only(index, "gold mine").where.page == 3
    assert only(index, '"gold mine"').where.page == 4


def test_a_place_deep_in_a_long_page_is_shown(index):
    index.put("a", pages={"a.txt": (LONG * 20 + "Here is the quimbalete. " + LONG * 20,)})
    hit = only(index, "quimbalete")
    assert hit.where.page == 1
    assert marked(hit.snippet) == ["quimbalete"]


def test_a_phrase_across_two_pieces_of_a_page_is_shown_by_its_words(index):
    page = "\n".join(f"line {number} about nothing" for number in range(400))
    index.put("long", pages={"long.txt": ("first page", page)})
    first, second, *_ = pieces(page)
    hit = only(index, f'"{" ".join((*first.split()[-4:], *second.split()[:4]))}"')
    assert hit.where.page == 2
    assert hit.snippet.marks


def test_words_of_the_title_alone(index):
    index.put("a", "the body", title="Mercury")
    hit = only(index, "mercury")
    assert hit.where == Where("title")
    assert hit.snippet.text == "the body"
    assert hit.snippet.marks == ()


def test_a_phrase_of_the_title_is_not_looked_for_by_its_words(index):
    index.put("a", title="The gold mine", pages={"a.pdf": ("a mine of gold",)})
    assert only(index, '"gold mine"').where == Where("title")


def test_words_among_topics_and_names_of_files(index):
    index.put("topic", "the body", tags="zebaki")
    index.put("file", pages={"kolwezi.pdf": ("something else",)}, tags="kolwezi.pdf")
    assert only(index, "zebaki", thesaurus=False).where == Where("topics")
    assert only(index, "kolwezi").where == Where("attachment", "row-kolwezi.pdf", "kolwezi.pdf")


def test_without_words_the_beginning_is_shown(index):
    index.put("own", "The beginning. " + LONG)
    index.put("file", pages={"a.pdf": ("First page.",)})
    index.put("bare")
    shown = {hit.entity: hit for hit in index.ask("").hits}
    assert shown["own"].snippet.text.startswith("The beginning.")
    assert shown["file"].snippet.text == "First page."
    assert shown["bare"].snippet.text == ""
    assert {hit.score for hit in shown.values()} == {0.0}


def test_a_hit_carries_what_the_list_shows(index):
    index.put(
        "a",
        "gold",
        kind="case-study",
        language="fr",
        countries=("BF", "ML"),
        date="2019-05",
        label="AMBER",
        conflicts=2,
    )
    hit = only(index, "gold")
    assert (hit.code, hit.kind, hit.language, hit.countries) == ("A", "case-study", "fr", ("BF", "ML"))
    assert (hit.date, hit.label, hit.conflicts, hit.literal) == ("2019-05", "AMBER", 2, True)
    assert hit.score > 0 or hit.score == pytest.approx(0, abs=1e-3)


def test_words_beside_each_other_have_one_mark_where_they_overlap(index):
    index.put("a", "the gold mine")
    hit = only(index, '"gold mine" OR gold')
    assert marked(hit.snippet) == ["gold mine"]


leaves = st.lists(
    st.builds(
        Words, st.lists(st.sampled_from(["or", "mine", "élan", "x"]).map(str), min_size=1, max_size=2).map(tuple),
        prefix=st.booleans(),
    ),
    min_size=1, max_size=3,
)  # fmt: skip
spoken = st.lists(st.sampled_from(["or", "Or,", "MINES", "mine", "élan", "l’or", "x_x", "\n", "…"])).map(" ".join)


@given(spoken, leaves)
def test_marks_stand_on_whole_words_of_the_leaves(text, leaves):
    text = clean(text)
    folded = [Words(tuple(word for one in leaf.words for word in words(one)), leaf.prefix) for leaf in leaves]
    places = Marker(folded).places(text)
    for start, end, number in places:
        leaf, there = folded[number], words(text[start:end])
        assert there[:-1] == leaf.words[:-1]
        assert there[-1].startswith(leaf.words[-1]) if leaf.prefix else there == leaf.words
        assert not text[max(0, start - 1) : start].isalnum()
        assert not text[end : end + 1].isalnum()
    single = [leaf for leaf in folded if len(leaf.words) == 1 and not leaf.prefix]
    for leaf in single:
        assert sum(leaf == folded[place.leaf] for place in places) == words(text).count(leaf.words[0]) * folded.count(
            leaf
        )


@given(spoken.map(lambda text: (text + " filler words") * 9), leaves)
def test_an_excerpt_is_a_stretch_of_the_text(text, leaves):
    text = clean(text)
    places = Marker(leaves).places(text)
    shown = excerpt(text, places)
    assert shown.text.strip("… ") in text.replace("\n", " ")
    assert bool(shown.marks) == bool(places)
    ends = [0]
    for start, length in shown.marks:
        assert start >= ends[-1]
        ends.append(start + length)
    assert ends[-1] <= len(shown.text)
