"""Texts of other offices become HTML that asks for nothing; found words and phrases are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.gui.markdown_html import Finder, finder_for, markdown, plain, text_of, words_of


@pytest.mark.parametrize(
    ("source", "never"),
    [
        ("<script>alert(1)</script>", "<script"),
        ("<img src='file:///etc/passwd'>", "<img"),
        ("![pit](file:///etc/passwd)", "src="),
        ("![pit](https://example.org/a.png)", "<img"),
        ("[go](javascript:alert(1))", "href="),
        ("[go](file:///etc/passwd)", 'href="file'),
        ('[go](https://e.org "a\\"onclick=b")', "onclick=b"),
        ('<https://example.org/"onload=x>', '"onload'),
    ],
)
def test_nothing_from_outside_comes_through(source, never):
    made = markdown(source)
    assert never not in made.replace("&quot;", "'")


def test_what_was_written_stays_readable():
    assert "the pit" in markdown("![the pit](x.png)")
    assert "&lt;b&gt;" in markdown("<b>")
    assert 'href="https://example.org"' in markdown("[site](https://example.org)")


def test_markdown_is_set():
    made = markdown("# Big\n\nSome *soft* words\nand more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two")
    for piece in ("<h4>Big</h4>", "<em>soft</em>", "words<br>and more", "<td>1</td>", "<li>"):
        assert piece in made


@given(st.text(max_size=200))
def test_no_text_makes_a_tag_or_an_entity_of_its_own(text):
    made = plain(text, Finder(frozenset({("a",), ("b", "c")})))
    bare = made.replace('<span class="mark">', "").replace("</span>", "")
    assert "<" not in bare
    assert text_of(made) == text.strip()


@given(st.lists(st.sampled_from(["pit", "gold", "retort", "Éte", "ha"]), max_size=12))
def test_marks_cover_exactly_the_phrases_looked_for(spoken):
    text = " ".join(spoken)
    finder = Finder(frozenset({("gold", "retort"), ("ete",)}))
    marked = [text[start : start + length] for start, length in finder.places(text)]
    assert len(marked) == text.count("Éte") + " ".join(spoken).count("gold retort")
    assert set(marked) <= {"gold retort", "Éte"}


@pytest.mark.parametrize(
    ("question", "marked"),
    [
        ("mercury retort", ["Mercury", "retort"]),
        ("mercury -retort", ["Mercury"]),
        ("mercury NOT retort", ["Mercury"]),
        ("retort OR cyanide", ["retort"]),
        ("country:GH retort", ["retort"]),
        ("merc*", ["Mercury"]),
        ("d’orpaillage", ["orpaillage"]),
        ("", []),
    ],
)
def test_a_question_marks_its_words(question, marked):
    text = "Mercury, a retort and orpaillage"
    finder = finder_for(question, ())
    assert [text[start : start + length] for start, length in finder.places(text)] == marked


def test_words_of_a_phrase_are_not_marked_alone():
    finder = finder_for("retort", ["kifaa cha kuchoma"])
    text = "Kibandiko cha mwenyewe, na kifaa cha kuchoma"
    assert [text[start : start + length] for start, length in finder.places(text)] == ["kifaa cha kuchoma"]


def test_words_are_folded():
    assert words_of("L’Été d'or") == ("l", "ete", "d", "or")
