"""State: a pure function of a set of revisions and links. Order never matters, and nothing is replaced unknowingly."""

import dataclasses
import hashlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import realms
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.labels import Label
from asm_desktop.domain.realms import LOCAL, PROGRAMME, PUBLIC, Realm
from asm_desktop.domain.state import (
    Link,
    Revision,
    ancestry,
    entry_state,
    realm_of_revision,
    split_parents,
    touched_by,
)

_OWNER, _SECOND, _THIRD = (WriterId(letter * 32) for letter in "abc")
_ENTITY = EntityId(_OWNER + "0" * 16)
_GROUP = Realm("group:" + "9" * 48)


class History:
    """A history that grows by edits; ids are hashes, as in records."""

    def __init__(self):
        self.revisions: list[Revision] = []
        self.links: list[Link] = []

    def add(self, fields, parents=(), writer=_OWNER, realm=PROGRAMME, *, removed=False, here=True) -> str:
        known = {one.id: one for one in self.revisions}
        above = [known[parent].fields or {} for parent in parents]
        touched = frozenset(touched_by(fields, above))
        text = f"{sorted(parents)}{fields}{writer}{realm}{removed}{len(self.revisions)}"
        id_ = hashlib.sha256(text.encode()).hexdigest()
        parents = tuple(sorted(parents))
        self.revisions.append(Revision(id_, writer, realm, parents, fields if here else None, touched, removed))
        return id_

    def link(self, child: str, *parents: str, writer=_OWNER) -> None:
        id_ = hashlib.sha256(f"link{child}{parents}{writer}".encode()).hexdigest()
        self.links.append(Link(id_, writer, child, parents))

    @property
    def state(self):
        return entry_state(_ENTITY, self.revisions, self.links)


_values = {
    "title": st.sampled_from(["one", "two", "three"]),
    "topics": st.lists(st.sampled_from("pqrs"), unique=True, max_size=3),
    "figures": st.lists(
        st.fixed_dictionaries(
            {"id": st.sampled_from(["0" * 16, "1" * 16])},
            optional={"what": st.sampled_from("xy"), "value": st.sampled_from("12")},
        ),
        max_size=2,
        unique_by=lambda row: row["id"],
    ),
    "story": st.lists(st.sampled_from(["p", "q", ""]), min_size=2, max_size=5).map("\n".join),
    "from-a-later-version": st.sampled_from([True, 7, {"a": "b"}, "text"]),
}
_fields = st.fixed_dictionaries({}, optional=_values)


@st.composite
def _histories(draw):
    """A history of up to eight revisions by three writers: edits of one head or of several, some removing."""
    history = History()
    root = history.add({**draw(_fields), "title": "root"})
    ids = [root]
    for _ in range(draw(st.integers(0, 7))):
        parents = draw(st.sets(st.sampled_from(ids), min_size=1, max_size=2))
        writer = draw(st.sampled_from([_OWNER, _SECOND, _THIRD]))
        removed = draw(st.sampled_from([False, False, False, True]))
        here = draw(st.sampled_from([True, True, True, True, False]))
        ids.append(history.add(draw(_fields), parents, writer, removed=removed, here=here))
    return history


@given(_histories(), st.randoms(use_true_random=False))
def test_equal_sets_give_equal_states_whatever_the_order_and_repetition(history, dice):
    revisions, links = history.revisions * 2, history.links * 2
    dice.shuffle(revisions)
    dice.shuffle(links)
    assert entry_state(_ENTITY, revisions, links) == history.state


@given(_histories())
def test_a_value_written_at_a_head_is_shown_or_told(history):
    state = history.state
    if state is None:
        return
    by_id = {one.id: one for one in history.revisions}
    claims = {(one.field, claim.value) for one in state.conflicts if not one.row for claim in one.claims
              if isinstance(claim.value, str)}  # fmt: skip
    for head in state.heads:
        fields = by_id[head].fields
        if fields is None or by_id[head].removed != state.removed or "title" not in by_id[head].touched:
            continue
        title = fields.get("title")
        if title is not None:
            assert title == state.fields.get("title") or ("title", title) in claims


@given(_histories())
def test_a_person_who_names_all_heads_settles_everything(history):
    before = history.state
    if before is None:
        return
    history.add(dict(before.fields), before.heads)
    after = history.state
    assert after.conflicts == ()
    assert after.fields == before.fields
    assert len(after.heads) == 1


@given(_histories())
def test_two_equal_settlements_are_one(history):
    before = history.state
    if before is None:
        return
    for writer in (_OWNER, _SECOND):
        history.add({**before.fields, "title": "settled"}, before.heads, writer)
    after = history.state
    assert after.fields["title"] == "settled"
    assert not [one for one in after.conflicts if one.field == "title"]


@given(_histories(), _fields)
def test_an_edit_of_one_head_leaves_the_others_standing(history, fields):
    before = history.state
    if before is None:
        return
    new = history.add(fields, [before.shown])
    after = history.state
    assert set(after.heads) == (set(before.heads) - {before.shown}) | {new}


def test_a_scalar_that_both_changed_is_a_conflict_with_names():
    history = History()
    root = history.add({"title": "clay"})
    one = history.add({"title": "loam"}, [root], _SECOND)
    two = history.add({"title": "sand"}, [root], _THIRD)
    (conflict,) = history.state.conflicts
    assert {(claim.value, claim.writers) for claim in conflict.claims} == {("loam", (_SECOND,)), ("sand", (_THIRD,))}
    assert set(history.state.heads) == {one, two}


def test_a_field_that_one_changed_takes_that_change_without_conflict():
    history = History()
    root = history.add({"title": "clay", "place": "here"})
    history.add({"title": "loam", "place": "here"}, [root], _SECOND)
    history.add({"title": "clay", "place": "there"}, [root], _THIRD)
    state = history.state
    assert state.conflicts == ()
    assert state.fields == {"title": "loam", "place": "there"}


def test_equal_values_are_no_conflict_and_an_emptied_field_against_a_change_is():
    history = History()
    root = history.add({"title": "clay", "place": "here"})
    history.add({"title": "loam"}, [root], _SECOND)
    history.add({"title": "loam", "place": "there"}, [root], _THIRD)
    (conflict,) = history.state.conflicts
    assert conflict.field == "place"
    assert {claim.value for claim in conflict.claims} == {None, "there"}


def test_sets_take_all_that_was_added_and_lose_what_was_taken_out():
    history = History()
    root = history.add({"topics": ["p", "q"]})
    history.add({"topics": ["q", "r"]}, [root], _SECOND)
    history.add({"topics": ["p", "q", "s"]}, [root], _THIRD)
    state = history.state
    assert state.conflicts == ()
    assert sorted(state.fields["topics"]) == ["q", "r", "s"]


def test_rows_merge_cell_by_cell():
    history = History()
    root = history.add({"figures": [{"id": "1" * 16, "what": "gold", "value": "5"}]})
    history.add({"figures": [{"id": "1" * 16, "what": "tin", "value": "5"}]}, [root], _SECOND)
    new = {"id": "2" * 16, "what": "coal"}
    history.add({"figures": [{"id": "1" * 16, "what": "gold", "value": "6"}, new]}, [root], _THIRD)
    state = history.state
    assert state.conflicts == ()
    by_id = {row["id"]: row for row in state.fields["figures"]}
    assert by_id == {"1" * 16: {"id": "1" * 16, "what": "tin", "value": "6"}, "2" * 16: new}


def test_a_cell_that_both_changed_is_a_conflict_of_that_cell_alone():
    history = History()
    root = history.add({"figures": [{"id": "1" * 16, "what": "gold", "value": "5"}]})
    history.add({"figures": [{"id": "1" * 16, "what": "gold", "value": "6"}]}, [root], _SECOND)
    history.add({"figures": [{"id": "1" * 16, "what": "gold", "value": "7"}]}, [root], _THIRD)
    (conflict,) = history.state.conflicts
    assert (conflict.field, conflict.row, conflict.column) == ("figures", "1" * 16, "value")


def test_a_changed_row_beats_its_removal():
    history = History()
    root = history.add({"figures": [{"id": "1" * 16, "value": "5"}]})
    history.add({}, [root], _SECOND)
    history.add({"figures": [{"id": "1" * 16, "value": "6"}]}, [root], _THIRD)
    assert [row["value"] for row in history.state.fields["figures"]] == ["6"]


def test_an_edit_against_a_removal_is_a_conflict_and_stays_visible():
    history = History()
    root = history.add({"title": "clay"})
    history.add({"title": "clay"}, [root], _OWNER, removed=True)
    edit = history.add({"title": "loam"}, [root], _SECOND)
    state = history.state
    assert not state.removed
    assert state.shown == edit
    assert "removed" in {one.field for one in state.conflicts}
    history.add({"title": "loam"}, state.heads, _OWNER, removed=True)
    assert history.state.removed


def test_nobody_but_the_creator_begins_an_entry():
    history = History()
    history.add({"title": "mine"}, writer=_SECOND)
    assert history.state is None
    history.add({"title": "own"})
    assert history.state.fields == {"title": "own"}
    assert len(history.state.heads) == 1


def test_a_revision_by_another_waits_for_what_it_replaces():
    history = History()
    root = history.add({"title": "clay"})
    history.add({"title": "loam"}, [root], _SECOND)
    alone = entry_state(_ENTITY, [history.revisions[1]])
    assert alone is None
    assert history.state.fields == {"title": "loam"}


def test_nobody_but_the_creator_widens():
    history = History()
    root = history.add({"title": "clay"}, realm=_GROUP)
    history.add({"title": "for all"}, [root], _SECOND, realm=PROGRAMME)
    assert history.state.fields == {"title": "clay"}
    assert history.state.waiting == 1
    history.add({"title": "for all, says the creator"}, [], realm=PROGRAMME)
    assert len(history.state.heads) == 2


def test_relabelling_with_a_link_is_one_history_for_those_who_hold_both():
    history = History()
    old = history.add({"title": "clay", "label": "AMBER", "group": _GROUP}, realm=_GROUP)
    new = history.add({"title": "clay", "label": "GREEN"}, [], realm=PROGRAMME)
    history.link(new, old)
    assert history.state.heads == (new,)
    assert history.state.standing.label is Label.GREEN
    for_others = entry_state(_ENTITY, [one for one in history.revisions if one.realm == PROGRAMME])
    assert for_others.heads == (new,)
    assert for_others.fields == history.state.fields


def test_a_link_by_another_than_the_writer_of_its_child_counts_for_nothing():
    history = History()
    old = history.add({"title": "clay"}, realm=_GROUP)
    new = history.add({"title": "loam"}, [], realm=PROGRAMME)
    history.link(new, old, writer=_SECOND)
    assert set(history.state.heads) == {old, new}


def test_a_link_widens_for_the_creator_alone():
    history = History()
    public = history.add({"title": "clay"}, realm=PROGRAMME)
    private = history.add({"title": "only for us"}, [], realm=_GROUP)
    edit = history.add({"title": "loam"}, [public], _SECOND, realm=PROGRAMME)
    history.link(edit, private, writer=_SECOND)
    assert set(history.state.heads) == {private, edit}


def test_links_that_would_close_a_circle_are_left_out():
    history = History()
    one = history.add({"title": "one"})
    two = history.add({"title": "two"}, [one])
    history.link(one, two)
    history.link(two, two)
    assert history.state.heads == (two,)


def test_the_strictest_label_holds_until_the_creator_replaces_it():
    history = History()
    root = history.add({"label": "GREEN", "accounts": "none"})
    strict = history.add({"label": "RED", "accounts": "yes"}, [root], _SECOND)
    loose = history.add({"label": "CLEAR", "accounts": "none"}, [strict], _THIRD)
    assert history.state.standing.label is Label.RED
    assert history.state.standing.accounts == "yes"
    history.add({"label": "GREEN", "accounts": "none"}, [loose])
    assert history.state.standing.label is Label.GREEN


def test_a_label_in_conflict_counts_as_the_strictest():
    history = History()
    root = history.add({"label": "CLEAR", "accounts": "none"})
    history.add({"label": "RED", "accounts": "none"}, [root])
    history.add({"label": "CLEAR", "accounts": "none", "title": "x"}, [root])
    assert history.state.standing.label is Label.RED


def test_content_that_is_not_here_changes_nothing_it_does_not_say():
    history = History()
    root = history.add({"title": "clay", "place": "here"})
    gone = history.add({"title": "loam", "place": "here"}, [root], here=False)
    last = history.add({"title": "loam", "place": "there"}, [gone], _SECOND)
    assert history.state.heads == (last,)
    assert history.state.fields == {"title": "loam", "place": "there"}
    history.revisions.pop()
    assert (history.state.shown, history.state.heads) == (root, (root, gone)), "what is not here hides nothing"
    assert history.state.fields == {"title": "clay", "place": "here"}


def test_only_the_creator_removes_an_entry_and_others_may_agree():
    history = History()
    root = history.add({"title": "clay"})
    history.add({"title": "loam"}, [root], _SECOND, removed=True)
    assert not history.state.removed
    gone = history.add({"title": "loam"}, history.state.heads, _OWNER, removed=True)
    history.add({"title": "sand"}, [gone], _SECOND, removed=True)
    assert history.state.removed


def test_a_value_set_by_a_version_that_is_not_here_is_not_lost():
    history = History()
    root = history.add({"title": "clay", "place": "here"})
    gone = history.add({"title": "loam", "place": "here"}, [root], _SECOND)
    last = history.add({"title": "loam", "place": "there"}, [gone], _SECOND)
    history.revisions[1] = dataclasses.replace(history.revisions[1], fields=None, touched=frozenset())
    other = history.add({"title": "sand", "place": "here"}, [root], _THIRD)
    state = history.state
    assert set(state.heads) == {last, other}
    assert state.fields["place"] == "there"
    (conflict,) = state.conflicts
    assert {claim.value for claim in conflict.claims} == {"loam", "sand"}


def test_changes_on_top_of_content_that_is_not_here_merge_by_what_they_touched():
    history = History()
    root = history.add({"title": "clay", "place": "here"})
    history.add({"title": "loam", "place": "here"}, [root], _SECOND)
    history.add({"title": "clay", "place": "there"}, [root], _THIRD)
    history.revisions[0] = dataclasses.replace(history.revisions[0], fields=None, touched=frozenset())
    assert history.state.conflicts == ()
    assert history.state.fields == {"title": "loam", "place": "there"}


def test_adding_at_the_same_time_beats_removing():
    history = History()
    root = history.add({"topics": ["p"]})
    history.add({}, [root], _SECOND)
    without = history.add({}, [root], _THIRD)
    history.add({"topics": ["p"]}, [without], _THIRD)
    assert history.state.fields["topics"] == ["p"]
    assert history.state.conflicts == ()


@pytest.mark.parametrize("writer", [_OWNER, _SECOND])
def test_the_realm_of_a_new_revision(writer):
    by_owner = writer == _OWNER
    realm = realm_of_revision(PUBLIC, by_owner=by_owner, parent_realms=[_GROUP, PROGRAMME])
    assert realm == (PUBLIC if by_owner else _GROUP)
    apart = realm_of_revision(PUBLIC, by_owner=False, parent_realms=[_GROUP, Realm("org:" + "a" * 32)])
    assert apart == LOCAL
    assert realm_of_revision(PUBLIC, by_owner=by_owner, parent_realms=[]) == (PUBLIC if by_owner else LOCAL)


@given(_histories(), st.sampled_from([LOCAL, _GROUP, PROGRAMME, PUBLIC]), st.data())
def test_a_header_names_only_parents_that_all_its_readers_may_hold(history, realm, data):
    circles = [LOCAL, _GROUP, Realm("org:" + "a" * 32), PROGRAMME, PUBLIC]
    realm_of = {one.id: data.draw(st.sampled_from(circles)) for one in history.revisions}
    graph = Graph({one.id: one.parents for one in history.revisions})
    heads = sorted(graph.tips(set(realm_of)))
    named, hidden = split_parents(realm, heads, realm_of, graph)
    assert all(realms.within(realm, realm_of[id_]) for id_ in named)
    linked = {id_ for ids in hidden.values() for id_ in ids}
    assert linked == {id_ for id_ in heads if not realms.within(realm, realm_of[id_])}
    assert all(realm_of[id_] == above for above, ids in hidden.items() for id_ in ids)
    holdable = {id_ for id_ in realm_of if realms.within(realm, realm_of[id_])}
    assert holdable <= {*named, *graph.below(named)}, "who holds only these sees all of them replaced"


def _publish(history, heads, fields, writer=_OWNER, realm=PROGRAMME) -> str:
    """Write a revision as a service does: holdable parents named, the others linked."""
    known = {one.id: one for one in history.revisions}
    graph = ancestry(_ENTITY, known, history.links)
    named, hidden = split_parents(realm, heads, {id_: one.realm for id_, one in known.items()}, graph)
    new = history.add(fields, named, writer, realm)
    for parents in hidden.values():
        history.link(new, *parents, writer=writer)
    return new


@pytest.mark.parametrize("writer", [_OWNER, _SECOND])
def test_a_draft_that_is_published_replaces_what_stood_before_it_everywhere(writer):
    history = History()
    first = history.add({"title": "clay"})
    draft = history.add({"title": "loam", "status": "draft"}, [first], writer, realm=LOCAL)
    new = _publish(history, [draft], {"title": "loam", "status": "ready"}, writer)
    assert history.state.heads == (new,)
    elsewhere = entry_state(_ENTITY, [one for one in history.revisions if one.realm != LOCAL])
    assert (elsewhere.heads, elsewhere.conflicts, elsewhere.fields["title"]) == ((new,), (), "loam")


def test_narrowing_and_widening_again_leaves_one_version_for_all():
    history = History()
    first = history.add({"title": "clay"})
    narrow = history.add({"title": "loam"}, [first], realm=_GROUP)
    new = _publish(history, [narrow], {"title": "sand"})
    assert history.state.heads == (new,)
    elsewhere = entry_state(_ENTITY, [one for one in history.revisions if one.realm == PROGRAMME])
    assert elsewhere.heads == (new,)


def test_a_draft_is_one_until_its_writer_says_otherwise_whoever_that_is():
    history = History()
    root = history.add({"status": "ready", "accounts": "none", "label": "GREEN"})
    draft = history.add({"status": "draft", "accounts": "none", "label": "GREEN"}, [root], _SECOND, realm=LOCAL)
    assert history.state.standing.status == "draft"
    _publish(history, [draft], {"status": "to-check", "accounts": "none", "label": "GREEN"}, _SECOND)
    assert history.state.standing.status == "to-check"


def test_what_was_touched_is_what_differs_from_any_parent():
    assert touched_by({"a": 1, "b": 2}, [{"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4}]) == ["b", "c"]
    assert touched_by({"a": 1}, []) == ["a"]


_STORY = "We dug.\n\nWe washed.\n\nWe sold."


def test_paragraphs_that_different_offices_changed_are_put_together_and_never_written():
    history = History()
    root = history.add({"title": "t", "story": _STORY})
    heads = [
        history.add({"title": "t", "story": _STORY.replace(old, new)}, [root], writer)
        for old, new, writer in (
            ("dug", "dug deep", _OWNER),
            ("washed", "washed gold", _SECOND),
            ("sold", "gave", _THIRD),
        )
    ]
    state = history.state
    assert state.conflicts == ()
    assert state.fields["story"] == "We dug deep.\n\nWe washed gold.\n\nWe gave."
    assert set(state.heads) == set(heads)
    for order in itertools.permutations(history.revisions):
        assert entry_state(_ENTITY, order) == state


def test_one_paragraph_that_two_changed_leaves_the_whole_field_to_choose_with_all_claims():
    history = History()
    root = history.add({"story": _STORY})
    texts = [_STORY.replace("dug", "dug deep"), _STORY.replace("dug", "dug wide"), _STORY.replace("sold", "gave")]
    for text, writer in zip(texts, (_OWNER, _SECOND, _THIRD), strict=True):
        history.add({"story": text}, [root], writer)
    (conflict,) = history.state.conflicts
    assert {claim.value for claim in conflict.claims} == set(texts)
    assert history.state.fields["story"] in texts


def test_texts_of_two_lowest_common_ancestors_are_not_merged():
    history = History()
    root = history.add({"story": _STORY})
    one, two = (history.add({"story": _STORY, "title": title}, [root]) for title in "12")
    for old, new, writer in (("dug", "dug deep", _OWNER), ("sold", "gave", _SECOND)):
        history.add({"story": _STORY.replace(old, new), "title": "3"}, [one, two], writer)
    assert [one.field for one in history.state.conflicts] == ["story"]


@pytest.mark.parametrize("how", ["missing", "none"])
def test_texts_without_a_base_here_are_not_merged(how):
    history = History()
    first = history.add({"story": "x\ny"}) if how == "missing" else ""
    root = history.add({"story": _STORY}, [first] if first else [], here=how != "missing")
    for old, new in (("dug", "dug deep"), ("sold", "gave")):
        parents = [root] if how == "missing" else []
        history.add({"story": _STORY.replace(old, new)}, parents)
    if how == "none":
        history.revisions.pop(0)
    assert [one.field for one in history.state.conflicts] == ["story"]


def test_a_text_brought_back_against_a_change_of_it_is_told():
    history = History()
    root = history.add({"story": _STORY})
    changed = history.add({"story": _STORY.replace("dug", "dug deep")}, [root])
    history.add({"story": _STORY}, [changed])
    history.add({"story": _STORY.replace("sold", "gave")}, [root], _SECOND)
    assert [one.field for one in history.state.conflicts] == ["story"]


def test_long_texts_in_rows_are_merged_as_well():
    history = History()
    row = {"id": "1" * 16, "text": _STORY}
    root = history.add({"answers": [row]})
    history.add({"answers": [row | {"text": _STORY.replace("dug", "dug deep")}]}, [root])
    history.add({"answers": [row | {"text": _STORY.replace("sold", "gave")}]}, [root], _SECOND)
    state = history.state
    assert state.conflicts == ()
    assert state.fields["answers"] == [row | {"text": "We dug deep.\n\nWe washed.\n\nWe gave."}]


def test_a_base_that_is_only_inferred_from_another_version_does_not_merge_texts():
    history = History()
    first = history.add({"story": "x\ny"})
    root = history.add({"story": _STORY, "title": "1"}, [first], here=False)
    for old, new in (("dug", "dug deep"), ("sold", "gave")):
        history.add({"story": _STORY.replace(old, new), "title": "1"}, [root])
    history.revisions.append(
        Revision("f" * 64, _OWNER, PROGRAMME, (root,), {"story": _STORY, "title": "2"}, frozenset({"title"}))
    )
    assert "story" in [one.field for one in history.state.conflicts]
