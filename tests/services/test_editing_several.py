"""Several entries changed alike: words added and taken off, one act, all or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.services.authoring import NewEntry, bring_back, create_entry, read_entry, remove_entry
from asm_desktop.services.editing_several import Several, edit_several
from asm_desktop.services.lookup import EntryUnknown, removed_entries
from asm_desktop.services.undoing import undo_last

WORDS = st.lists(st.sampled_from("abcdefg"), unique=True, max_size=5).map(tuple)


class Shown:
    """What an entry shows of one list."""

    def __init__(self, words):
        self._words = words

    def texts(self, _name):
        return self._words


@given(WORDS, WORDS, WORDS)
def test_words_are_added_and_taken_off_and_the_rest_keeps_its_order(there, added, taken):
    changes = Several(added={"topics": added}, taken={"topics": taken}).for_entry(Shown(there))
    words = changes["topics"] or []
    stays = [word for word in there if word not in taken]
    assert words[: len(stays)] == stays
    assert set(words) == (set(there) - set(taken)) | set(added)
    assert len(words) == len(set(words))


@pytest.fixture
def two(desk):
    def make(title, topics):
        return create_entry(desk, NewEntry("case-study", {"title": title, "label": "RED", "topics": topics})).entity

    return make("One", ["retort", "mercury"]), make("Two", ["retort"])


def test_several_are_changed_as_one_act_that_one_undo_takes_back(desk, two):
    several = Several({"label": "GREEN"}, {"topics": ("mercury",)}, {"topics": ("retort",)})
    edit_several(desk, two, several, "checked")
    for entity in two:
        view = read_entry(desk, entity)
        assert view.texts("topics") == ("mercury",)
        assert view.text("label") == "GREEN"
    undo_last(desk, two[1])
    assert [read_entry(desk, one).texts("topics") for one in two] == [("retort", "mercury"), ("retort",)]
    assert {read_entry(desk, one).text("label") for one in two} == {"RED"}


def test_where_one_cannot_be_changed_none_is(desk, two):
    with pytest.raises(EntryUnknown):
        edit_several(desk, [two[0], "f" * 48], Several({"label": "GREEN"}))
    assert read_entry(desk, two[0]).text("label") == "RED"


def test_a_list_that_loses_its_last_word_is_empty(desk, two):
    (view,) = edit_several(desk, two[1:], Several(taken={"topics": ("retort",)}))
    assert "topics" not in view.fields


def test_what_was_removed_for_all_is_listed_until_it_is_back(desk, two):
    remove_entry(desk, two[0])
    assert [view.title for view in removed_entries(desk)] == ["One"]
    bring_back(desk, two[0])
    assert removed_entries(desk) == ()
