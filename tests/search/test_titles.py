"""Titles and names are found while they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.search import titles


@pytest.fixture
def shelf(index):
    index.put("mercury", "gold", title="Mercury-free gold in Geita")
    index.put("formal", "mercury", title="Formalisation, étape par étape", language="fr")
    index.put("tagged", title="Something else", tags="Kédougou\nmercury")
    return index


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("m", ["mercury", "tagged"]),
        ("merc", ["mercury", "tagged"]),
        ("mercury fr", ["mercury"]),
        ("gold gei", ["mercury"]),
        ("ETAPE", ["formal"]),
        ("étape par ét", ["formal"]),
        ("kedou", ["tagged"]),
        ("ercury", []),
        ("gold x", []),
        ("", []),
        ("…", []),
    ],
)
def test_words_begun_are_found_titles_first(shelf, typed, found):
    assert shelf.titles(typed) == found


def test_text_is_not_searched(shelf):
    assert "formal" not in shelf.titles("mercury")


def test_a_limit_holds(index):
    for number in range(20):
        index.put(f"t{number}", title=f"Mine {number}")
    assert len(index.titles("mine", 5)) == 5
    assert index.titles("mine", 0) == []


def test_of_very_many_the_newest_come_first(index, monkeypatch):
    monkeypatch.setattr(titles, "_WEIGHED", 3)
    for number in range(6):
        index.put(f"t{number}", title=f"Mine {number}")
    index.put("named", title="Something else", tags="mine")
    assert index.titles("mine", 2) == ["t5", "t4"]


@given(st.text(max_size=300))
def test_nothing_that_is_typed_fails(shared_index, text):
    shared_index.titles(text)
