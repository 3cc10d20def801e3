import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import realms
from asm_desktop.domain.labels import LabelUnknown
from asm_desktop.domain.records import MAX_PARENTS, Header
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION, revision_payload
from asm_desktop.domain.values import FieldInvalid, join_office
from asm_desktop.services import authoring, offices, states
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.entry_values import (
    KindUnknown,
    NotInGroup,
    OnlyCreatorWidens,
    TitleMissing,
    ValueUnfit,
    WordUnknown,
    rebased,
)
from asm_desktop.services.lookup import EntryAmbiguous
from asm_desktop.services.writing import Draft, write_record
from asm_desktop.store import records
from asm_desktop.tasks.context import Cancelled, TaskContext

CASE = "case-study"


def shareable(title="Mercury use in Geita", **values):
    return NewEntry(CASE, {"title": title, "label": "GREEN", "accounts": "none", **values})


def stored(desk, entity, *types):
    with desk.archive.read() as connection:
        found = [one.record for one in records.of_entity(connection, entity)]
    return [record for record in found if not types or record.header.type in types]


def record_count(desk):
    with desk.archive.read() as connection:
        return sum(records.count_by(connection).values())


@pytest.fixture
def pair(programme):
    return programme.desk(), programme.desk("Kédougou")


@pytest.fixture
def disputed(pair, carry):
    """An entry of Geita whose title both offices changed without knowing of each other."""
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable(summary="Three lines."))
    carry(geita, kedougou)
    authoring.edit_entries(geita, [view.entity], {"title": "Mercury in Geita"}, "shorter")
    authoring.edit_entries(kedougou, [view.entity], {"title": "Mercury near Geita"}, "closer")
    carry(kedougou, geita)
    return view.entity


# ---- making ---------------------------------------------------------------------------------------------------------


def test_a_title_is_enough(desk):
    view = authoring.create_entry(desk, NewEntry("learning-note", {"title": "A note"}))
    assert view.fields == {
        "kind": "learning-note", "title": "A note", "label": "AMBER", "accounts": "not-said", "status": "to-check",
    }  # fmt: skip
    assert (view.realm, view.creator, view.creator_name) == (realms.LOCAL, desk.writer, "Geita")
    assert view.held_back == "accounts-not-said-network"
    assert authoring.read_entry(desk, view.entity) == view


@pytest.mark.parametrize("kind", ["document", "case-study", "lesson"])
def test_accounts_are_what_the_kind_usually_has(desk, catalogs, kind):
    view = authoring.create_entry(desk, NewEntry(kind, {"title": "One"}))
    assert view.standing.accounts == catalogs.kinds.get(kind).accounts


@pytest.mark.parametrize(
    ("values", "realm", "reason"),
    [
        ({"label": "TLP:GREEN"}, realms.PROGRAMME, ""),
        ({"label": "clear"}, realms.PUBLIC, ""),
        ({"label": "RED"}, realms.LOCAL, "red"),
        ({"label": "AMBER"}, realms.LOCAL, "no-group"),
        ({"label": "GREEN", "status": "draft"}, realms.LOCAL, "draft"),
        ({"label": "GREEN", "accounts": "yes"}, realms.LOCAL, "accounts-yes-network"),
        ({"label": "CLEAR", "accounts": "not-said"}, realms.LOCAL, "accounts-not-said-network"),
    ],
)
def test_the_label_decides_who_may_hold_it(desk, values, realm, reason):
    view = authoring.create_entry(desk, NewEntry(CASE, {"title": "One", "accounts": "none", **values}))
    assert (view.realm, view.held_back) == (realm, reason)
    (revision,) = stored(desk, view.entity, REVISION)
    assert revision.header.realm == realm


def test_amber_strict_goes_to_the_organisation_and_amber_to_the_group(desk):
    group = offices.create_group(desk, "Partners")
    values = {"title": "One", "accounts": "none"}
    strict = authoring.create_entry(desk, NewEntry(CASE, {**values, "label": "AMBER+STRICT"}))
    amber = authoring.create_entry(desk, NewEntry(CASE, {**values, "label": "AMBER", "group": group}))
    assert (strict.realm, amber.realm) == (desk.organisation, group)


def test_what_stays_in_the_office_is_never_in_a_shared_record(desk):
    canary = "canary-7731"
    view = authoring.create_entry(
        desk,
        shareable(
            **{
                "exact-place": f"pit {canary}", "coordinates": f"{canary} 3",
                "people": [{"role": "owner", "name": f"Asha {canary}", "contact": canary}, {"name": canary}],
            }
        ),
    )  # fmt: skip
    assert view.rows("people") == ({"id": view.rows("people")[0]["id"], "role": "owner"},)
    assert len(view.rows("people", office=True)) == 2
    for record in stored(desk, view.entity):
        shown = canary.encode() in record.payload
        assert shown == (record.header.type == COMPANION)
        assert (record.header.realm == realms.LOCAL) == (record.header.type == COMPANION)


@pytest.mark.parametrize(
    ("new", "error"),
    [
        (NewEntry(CASE, {}), TitleMissing),
        (NewEntry(CASE, {"title": "  "}), TitleMissing),
        (NewEntry("no-such-kind", {"title": "One"}), KindUnknown),
        (shareable(label="PURPLE"), LabelUnknown),
        (shareable(accounts="perhaps"), WordUnknown),
        (shareable(status="done"), WordUnknown),
        (shareable(group="group:" + "0" * 48), NotInGroup),
        (shareable(group="programme-of-mine"), NotInGroup),
        (shareable(group="programme"), NotInGroup),
        (shareable(date="3 May"), FieldInvalid),
        (shareable(summary=["not", "a", "text"]), FieldInvalid),
        (shareable(season=1.5), (ValueUnfit, FieldInvalid)),
        (shareable(**{"no-field-ö": "x"}), ValueUnfit),
        (shareable(**{"new-field": "half \udcff"}), ValueUnfit),
    ],
)
def test_wrong_values_are_told_and_nothing_is_written(desk, new, error):
    before = record_count(desk)
    with pytest.raises(error) as caught:
        authoring.create_entry(desk, new)
    assert str(caught.value)
    assert record_count(desk) == before


def test_texts_are_kept_in_nfc(desk):
    view = authoring.create_entry(desk, shareable("Ke\u0301dougou", topics=["ore\u0301"]))
    assert (view.title, view.texts("topics")) == ("Kédougou", ("oré",))


def test_many_are_made_in_order_and_by_batches(desk, monkeypatch):
    monkeypatch.setattr(authoring, "BATCH", 3)
    seen = []
    context = TaskContext(report=lambda progress: seen.append(progress.done))
    views = authoring.create_entries(desk, [shareable(f"Entry {n}") for n in range(7)], context)
    assert [view.title for view in views] == [f"Entry {n}" for n in range(7)]
    assert seen == [3, 6, 7]


def test_a_cancelled_making_keeps_whole_batches(desk, monkeypatch):
    monkeypatch.setattr(authoring, "BATCH", 3)
    done = []
    context = TaskContext(report=lambda progress: done.append(progress.done), cancelled=lambda: bool(done))
    with pytest.raises(Cancelled):
        authoring.create_entries(desk, [shareable(f"Entry {n}") for n in range(9)], context)
    with desk.archive.read() as connection:
        assert records.count_by(connection)[REVISION, "admitted"] == 6


def test_a_batch_with_a_wrong_entry_is_not_written(desk):
    before = record_count(desk)
    with pytest.raises(TitleMissing):
        authoring.create_entries(desk, [shareable("Good"), NewEntry(CASE, {})])
    assert record_count(desk) == before


# ---- finding --------------------------------------------------------------------------------------------------------


def test_an_entry_is_found_by_id_prefix_and_code(desk):
    views = authoring.create_entries(desk, [shareable("One"), shareable("Two")])
    for view in views:
        for reference in (
            view.entity,
            view.entity[:44],
            view.code,
            view.code.lower().replace("-", " "),
            f" {view.code} ",
        ):
            assert authoring.find_entry(desk, reference) == view.entity
    with pytest.raises(EntryAmbiguous) as caught:
        authoring.find_entry(desk, desk.writer)
    assert views[0].entity in str(caught.value)
    for reference in ("", "nothing", "0" * 48, "ZZZZ-ZZZZ", desk.writer[:4]):
        with pytest.raises(authoring.EntryUnknown):
            authoring.find_entry(desk, reference)


# ---- editing --------------------------------------------------------------------------------------------------------


def test_an_edit_replaces_what_was_seen(desk):
    view = authoring.create_entry(desk, shareable(summary="Three lines.", season="dry"))
    (after,) = authoring.edit_entries(desk, [view.entity], {"summary": "Four lines.", "season": None}, "more is known")
    assert after.fields == {**{k: v for k, v in view.fields.items() if k != "season"}, "summary": "Four lines."}
    assert (after.revisions, len(after.heads), after.conflicts) == (2, 1, ())
    newest = stored(desk, view.entity, REVISION)
    (edit,) = [record for record in newest if record.id in after.heads]
    assert edit.header.parents == view.heads
    assert edit.content()["touched"] == ["season", "summary"]


def test_a_reason_is_kept_whatever_was_typed(desk):
    view = authoring.create_entry(desk, shareable())
    authoring.edit_entries(desk, [view.entity], {"season": "wet"}, "  Ke\u0301dougou\nsaid \udcff so ")
    assert [row.reason for row in authoring.history(desk, view.entity)] == ["Kédougou said ? so", ""]


def test_an_edit_that_changes_nothing_writes_nothing(desk):
    view = authoring.create_entry(desk, shareable(**{"exact-place": "pit 7", "people": [{"role": "x", "name": "y"}]}))
    before = record_count(desk)
    joined = join_office(desk.catalogs.kinds.get(CASE), view.fields, view.office)
    assert authoring.edit_entries(desk, [view.entity], joined, "none")[0] == view
    assert record_count(desk) == before


def test_an_office_edit_writes_no_shared_record(desk):
    view = authoring.create_entry(desk, shareable(people=[{"role": "owner", "name": "Asha"}]))
    row = view.rows("people")[0]
    (after,) = authoring.edit_entries(
        desk, [view.entity], {"exact-place": "pit 9", "people": [{**row, "name": "Neema"}]}
    )
    assert after.heads == view.heads
    assert after.office["exact-place"] == "pit 9"
    assert after.rows("people", office=True)[0]["name"] == "Neema"
    companions = stored(desk, view.entity, COMPANION)
    assert len(companions) == 2
    assert companions[0].header.parents + companions[1].header.parents == (
        next(one.id for one in companions if not one.header.parents),
    )


def test_office_cells_that_are_not_given_are_kept_and_blank_ones_are_emptied(desk):
    view = authoring.create_entry(desk, shareable(people=[{"role": "owner", "name": "Asha", "contact": "07"}]))
    row = dict(view.rows("people")[0])
    (after,) = authoring.edit_entries(desk, [view.entity], {"people": [{**row, "role": "digger"}]})
    assert after.rows("people", office=True) == view.rows("people", office=True)
    (after,) = authoring.edit_entries(desk, [view.entity], {"people": [{**row, "role": "digger", "contact": ""}]})
    assert after.rows("people", office=True) == ({"id": row["id"], "name": "Asha"},)
    (after,) = authoring.edit_entries(desk, [view.entity], {"people": None})
    assert (after.rows("people"), after.rows("people", office=True)) == ((), ())


def test_several_entries_are_edited_together_or_not_at_all(desk):
    views = authoring.create_entries(desk, [shareable(f"Entry {n}") for n in range(3)])
    ids = [view.entity for view in views]
    after = authoring.edit_entries(desk, ids, {"season": "wet"})
    assert [(view.title, view.text("season")) for view in after] == [(f"Entry {n}", "wet") for n in range(3)]
    before = record_count(desk)
    with pytest.raises(authoring.EntryUnknown):
        authoring.edit_entries(desk, [*ids, "0" * 48], {"season": "dry"})
    assert record_count(desk) == before
    assert authoring.read_entry(desk, ids[0]).text("season") == "wet"


def test_the_title_cannot_be_emptied(desk):
    view = authoring.create_entry(desk, shareable())
    for empty in (None, "", "  "):
        with pytest.raises(TitleMissing):
            authoring.edit_entries(desk, [view.entity], {"title": empty})


def test_a_field_that_nobody_declares_is_kept_through_edits(desk):
    view = authoring.create_entry(desk, shareable(**{"from-the-future": {"a": [1, True]}}))
    (after,) = authoring.edit_entries(desk, [view.entity], {"title": "New"})
    assert after.fields["from-the-future"] == {"a": [1, True]}


def test_a_field_declared_to_stay_leaves_the_shared_part_at_the_next_edit(desk, monkeypatch):
    view = authoring.create_entry(desk, shareable(**{"from-elsewhere": "told"}))
    field = desk.catalogs.kinds.get(CASE).field("exact-place")
    monkeypatch.setitem(desk.catalogs.kinds.get(CASE)._by_name, "from-elsewhere", field)
    (after,) = authoring.edit_entries(desk, [view.entity], {"title": "New"})
    assert "from-elsewhere" not in after.fields
    assert after.office["from-elsewhere"] == "told"


def test_what_was_office_stays_office_when_no_kind_declares_it_any_more(desk, monkeypatch):
    view = authoring.create_entry(desk, shareable(**{"exact-place": "pit 7"}))
    kind = desk.catalogs.kinds.get(CASE)
    monkeypatch.delitem(kind._by_name, "exact-place")
    (after,) = authoring.edit_entries(desk, [view.entity], {"exact-place": "pit 8"})
    assert "exact-place" not in after.fields
    assert after.office["exact-place"] == "pit 8"


def test_a_kind_can_be_changed_to_a_declared_one_only(desk):
    view = authoring.create_entry(desk, shareable())
    assert authoring.edit_entries(desk, [view.entity], {"kind": "lesson"})[0].kind == "lesson"
    with pytest.raises(KindUnknown):
        authoring.edit_entries(desk, [view.entity], {"kind": "no-such"})


# ---- two versions ---------------------------------------------------------------------------------------------------


def test_a_conflict_is_shown_with_both_offices_until_somebody_settles_it(pair, carry, disputed):
    geita, kedougou = pair
    (view,) = authoring.conflicts(geita)
    (conflict,) = view.conflicts
    assert {claim.value: [geita.office_name(one) for one in claim.writers] for claim in conflict.claims} == {
        "Mercury in Geita": ["Geita"], "Mercury near Geita": ["Kédougou"],
    }  # fmt: skip
    authoring.edit_entries(geita, [disputed], {"summary": "Other lines."})
    assert len(authoring.conflicts(geita)) == 1
    view = authoring.read_entry(geita, disputed)
    after = authoring.resolve(geita, disputed, {"title": "Mercury around Geita"}, view.heads, "asked both")
    assert (after.title, after.conflicts, len(after.heads)) == ("Mercury around Geita", (), 1)
    assert after.text("summary") == "Other lines."
    (edit,) = [record for record in stored(geita, disputed, REVISION) if record.id in after.heads]
    assert edit.header.parents == tuple(sorted(view.heads))
    carry(geita, kedougou)
    assert authoring.conflicts(kedougou) == ()
    assert authoring.read_entry(kedougou, disputed).title == "Mercury around Geita"


def test_an_edit_of_a_disputed_entry_replaces_the_displayed_version_only(pair, disputed):
    geita, _ = pair
    before = authoring.read_entry(geita, disputed)
    (after,) = authoring.edit_entries(geita, [disputed], {"title": "Third title"})
    assert before.heads[1] in after.heads
    assert before.heads[0] not in after.heads
    assert len(after.conflicts) == 1


def test_settling_needs_a_choice_for_each_conflict_and_the_versions_that_stand(pair, disputed):
    geita, _ = pair
    view = authoring.read_entry(geita, disputed)
    before = record_count(geita)
    with pytest.raises(authoring.ChoiceMissing) as caught:
        authoring.resolve(geita, disputed, {}, view.heads)
    assert "title" in str(caught.value)
    with pytest.raises(authoring.EntryChanged):
        authoring.resolve(geita, disputed, {"title": "x"}, view.heads[:1])
    assert record_count(geita) == before


def test_what_merges_cleanly_is_replaced_whole_so_a_removed_topic_stays_away(pair, carry):
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable(topics=["mercury"]))
    carry(geita, kedougou)
    authoring.edit_entries(geita, [view.entity], {"summary": "Here."})
    authoring.edit_entries(kedougou, [view.entity], {"topics": ["mercury", "water"]})
    carry(kedougou, geita)
    merged = authoring.read_entry(geita, view.entity)
    assert (len(merged.heads), merged.conflicts, merged.texts("topics")) == (2, (), ("mercury", "water"))
    (after,) = authoring.edit_entries(geita, [view.entity], {"topics": ["mercury"]})
    assert (after.texts("topics"), len(after.heads), after.text("summary")) == (("mercury",), 1, "Here.")


def test_an_edit_of_lists_in_a_disputed_entry_claims_only_what_was_changed(pair, carry, disputed):
    geita, kedougou = pair
    for desk, topic in ((geita, "land"), (kedougou, "water")):
        authoring.edit_entries(desk, [disputed], {"topics": [topic], "figures": [{"what": topic, "value": "3"}]})
    carry(kedougou, geita)
    view = authoring.read_entry(geita, disputed)
    assert set(view.texts("topics")) == {"land", "water"}
    (base,) = [one.content()["fields"] for one in stored(geita, disputed, REVISION) if one.id == view.heads[0]]
    changes = {
        "topics": [*view.texts("topics"), "mercury"],
        "figures": [*map(dict, view.rows("figures")), {"what": "mercury"}],
    }
    (after,) = authoring.edit_entries(geita, [disputed], changes)
    assert set(after.texts("topics")) == {"land", "water", "mercury"}
    assert {one["what"] for one in after.rows("figures")} == {"land", "water", "mercury"}
    (written,) = [one for one in stored(geita, disputed, REVISION) if one.header.parents == view.heads[:1]]
    fields = written.content()["fields"]
    # Three versions may stand, and the one that is shown first, by its id, may hold no list at all.
    assert fields["topics"] == [*base.get("topics", ()), "mercury"]
    assert [one["what"] for one in fields["figures"]] == [*(one["what"] for one in base.get("figures", ())), "mercury"]


def test_rows_that_were_not_changed_are_not_claimed(pair, carry, disputed):
    geita, kedougou = pair
    authoring.edit_entries(kedougou, [disputed], {"figures": [{"what": "price", "value": "3"}]})
    carry(kedougou, geita)
    seen = [dict(row) for row in authoring.read_entry(geita, disputed).rows("figures")]
    (after,) = authoring.edit_entries(geita, [disputed], {"figures": [*seen, {"what": "depth"}]})
    assert {one["what"] for one in after.rows("figures")} == {"price", "depth"}
    row = seen[0]
    authoring.edit_entries(kedougou, [disputed], {"figures": [{**row, "value": "5"}]})
    carry(kedougou, geita)
    later = authoring.read_entry(geita, disputed)
    assert {one.field for one in later.conflicts} == {"title"}
    assert {one.get("value") for one in later.rows("figures")} == {"5", None}


sets = st.lists(st.sampled_from("abcdef"), unique=True)
cells = st.dictionaries(st.sampled_from(["x", "y"]), st.sampled_from("123"), min_size=1)
tables = st.dictionaries(st.sampled_from("pqrs"), cells)


@given(seen=sets, base=sets, wanted=sets)
def test_a_set_gets_what_was_added_and_loses_what_was_taken_out(seen, base, wanted):
    after = rebased(seen or None, base or None, wanted or None) or []
    assert len(after) == len(set(after))
    assert set(after) == (set(base) - (set(seen) - set(wanted))) | (set(wanted) - set(seen))


@given(seen=tables, base=tables, wanted=tables)
def test_rows_change_by_what_was_changed_of_them(seen, base, wanted):
    def rows(table):
        return [{"id": id_, **row} for id_, row in table.items()] or None

    after = {row["id"]: row for row in rebased(rows(seen), rows(base), rows(wanted)) or []}
    for id_ in {*seen, *base, *wanted}:
        if id_ in wanted and id_ in base and id_ in seen:
            for column in "xy":
                untouched = seen[id_].get(column) == wanted[id_].get(column)
                expected = base[id_].get(column) if untouched else wanted[id_].get(column)
                assert after[id_].get(column) == expected
        elif id_ in seen and id_ not in wanted:
            assert id_ not in after
        elif seen.get(id_) == wanted.get(id_):
            assert (id_ in after) == (id_ in base)


def test_unseen_versions_are_not_replaced(pair, disputed):
    geita, _ = pair
    view = authoring.read_entry(geita, disputed)
    with geita.archive.write() as connection:
        connection.exec_driver_sql("DELETE FROM payload WHERE id = ?", (view.heads[1],))
        (half,) = states.refresh(connection, geita, [disputed])
    (after,) = authoring.edit_entries(geita, [disputed], {"summary": "x"})
    assert view.heads[1] in after.heads
    assert half.heads == view.heads


# ---- who may do what ------------------------------------------------------------------------------------------------


def test_only_the_creator_widens(programme, carry):
    geita, mwanza = programme.desk(), programme.desk("Mwanza")
    group = offices.create_group(geita, "Partners")
    offices.add_member(geita, group, mwanza.writer)
    view = authoring.create_entry(geita, shareable(label="AMBER", group=group))
    carry(geita, mwanza)
    other_group = offices.create_group(mwanza, "Others")
    for changes in ({"label": "GREEN"}, {"label": "CLEAR"}, {"group": other_group}):
        with pytest.raises(OnlyCreatorWidens) as caught:
            authoring.edit_entries(mwanza, [view.entity], changes)
        assert "Geita" in str(caught.value)
    (after,) = authoring.edit_entries(mwanza, [view.entity], {"title": "Better"})
    assert after.realm == group
    assert authoring.edit_entries(geita, [view.entity], {"label": "GREEN"})[0].realm == realms.PROGRAMME


def test_another_office_may_narrow_for_itself(pair, carry):
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable())
    carry(geita, kedougou)
    (after,) = authoring.edit_entries(kedougou, [view.entity], {"label": "RED"})
    assert (after.realm, after.held_back) == (realms.LOCAL, "red")
    carry(kedougou, geita)
    assert authoring.read_entry(geita, view.entity) == view


def test_relabelling_names_only_parents_that_everybody_may_hold_and_links_the_others(pair, carry):
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable(label="RED"))
    (after,) = authoring.edit_entries(geita, [view.entity], {"label": "GREEN"})
    (revision,) = [one for one in stored(geita, view.entity, REVISION) if one.id in after.heads]
    (link,) = stored(geita, view.entity, LINK)
    assert (revision.header.realm, revision.header.parents) == (realms.PROGRAMME, ())
    assert (link.header.realm, link.content()["child"]) == (realms.LOCAL, revision.id)
    assert link.content()["parents"] == list(view.heads)
    assert (len(after.heads), after.conflicts) == (1, ())
    carry(geita, kedougou)
    arrived = authoring.read_entry(kedougou, view.entity)
    assert (arrived.fields, arrived.revisions) == (after.fields, 1)


def test_an_entry_saved_before_the_organisation_was_known_goes_out_when_saved_again(desk, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(type(desk), "organisation", None)
        view = authoring.create_entry(desk, shareable(label="AMBER+STRICT"))
        assert (view.realm, view.held_back) == (realms.LOCAL, "no-organisation")
    assert authoring.read_entry(desk, view.entity).held_back == "save-again"
    (after,) = authoring.edit_entries(desk, [view.entity], {})
    assert (after.realm, after.held_back) == (desk.organisation, "")
    before = record_count(desk)
    authoring.edit_entries(desk, [view.entity], {})
    assert record_count(desk) == before


# ---- removing -------------------------------------------------------------------------------------------------------


def test_removing_is_the_creators_and_can_be_taken_back(pair, carry):
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable())
    carry(geita, kedougou)
    with pytest.raises(authoring.OnlyCreatorRemoves):
        authoring.remove_entry(kedougou, view.entity)
    assert authoring.remove_entry(geita, view.entity, "twice").removed
    with pytest.raises(authoring.EntryRemoved):
        authoring.edit_entries(geita, [view.entity], {"title": "x"})
    with pytest.raises(authoring.EntryRemoved):
        authoring.remove_entry(geita, view.entity)
    carry(geita, kedougou)
    assert authoring.read_entry(kedougou, view.entity).removed
    back = authoring.bring_back(geita, view.entity)
    assert not back.removed
    assert back.fields == view.fields
    carry(geita, kedougou)
    assert not authoring.read_entry(kedougou, view.entity).removed


@pytest.mark.parametrize("gone", [True, False])
def test_edit_against_removal_is_a_conflict_and_the_entry_stays_visible(pair, carry, gone):
    geita, kedougou = pair
    view = authoring.create_entry(geita, shareable())
    carry(geita, kedougou)
    authoring.remove_entry(geita, view.entity)
    authoring.edit_entries(kedougou, [view.entity], {"title": "Still needed"})
    carry(kedougou, geita)
    both = authoring.read_entry(geita, view.entity)
    assert (both.removed, both.title) == (False, "Still needed")
    assert [conflict.field for conflict in both.conflicts] == ["removed"]
    with pytest.raises(authoring.ChoiceMissing):
        authoring.resolve(geita, view.entity, {}, both.heads)
    after = authoring.resolve(geita, view.entity, {"removed": gone}, both.heads)
    assert (after.removed, after.conflicts) == (gone, ())


# ---- history --------------------------------------------------------------------------------------------------------


def test_history_says_who_changed_what_and_why(pair, disputed):
    geita, _ = pair
    rows = authoring.history(geita, disputed)
    said = [(row.office, row.reason, {one.field: (one.before, one.after) for one in row.changes}) for row in rows]
    assert ("Kédougou", "closer", {"title": ("Mercury use in Geita", "Mercury near Geita")}) in said
    assert ("Geita", "shorter", {"title": ("Mercury use in Geita", "Mercury in Geita")}) in said
    assert said[-1][0] == "Geita"
    assert said[-1][2]["summary"] == (None, "Three lines.")
    assert [row.standing for row in rows] == [True, True, False]
    with pytest.raises(authoring.EntryUnknown):
        authoring.history(geita, "0" * 48)


def test_history_follows_an_entry_through_its_labels(desk):
    view = authoring.create_entry(desk, shareable(label="RED"))
    authoring.edit_entries(desk, [view.entity], {"label": "GREEN"})
    newest, oldest = authoring.history(desk, view.entity)
    assert [(one.field, one.before, one.after) for one in newest.changes] == [("label", "RED", "GREEN")]
    assert (newest.standing, oldest.standing) == (True, False)
    assert (newest.realm, oldest.realm) == (realms.PROGRAMME, realms.LOCAL)


def test_a_version_without_its_content_is_listed_as_such(desk):
    view = authoring.create_entry(desk, shareable())
    authoring.edit_entries(desk, [view.entity], {"title": "Two"})
    with desk.archive.write() as connection:
        connection.exec_driver_sql("DELETE FROM payload WHERE id = ?", view.heads)
    newest, oldest = authoring.history(desk, view.entity)
    assert (oldest.here, oldest.changes) == (False, ())
    assert newest.here


def test_a_time_that_no_calendar_has_stands_last(desk):
    desk.now = lambda: "2026-13-45T99:00:00+00:00"
    view = authoring.create_entry(desk, shareable())
    desk.now = lambda: "2026-05-03T08:00:00+00:00"
    authoring.edit_entries(desk, [view.entity], {"title": "Two"})
    assert [row.at[:7] for row in authoring.history(desk, view.entity)] == ["2026-05", "2026-13"]


def test_a_wrong_clock_never_puts_a_version_below_one_it_replaced(desk):
    desk.now = lambda: "2031-01-01T00:00:00+00:00"
    view = authoring.create_entry(desk, shareable())
    desk.now = lambda: "1999-01-01T00:00:00+00:00"
    authoring.edit_entries(desk, [view.entity], {"title": "Later"})
    authoring.edit_entries(desk, [view.entity], {"exact-place": "pit 7"})
    rows = authoring.history(desk, view.entity)
    shared = [row for row in rows if not row.office_part]
    assert [row.changes[0].after for row in shared if len(row.changes) == 1] == ["Later"]
    assert shared[0].standing
    assert [one.field for row in rows if row.office_part for one in row.changes] == ["exact-place"]


def test_more_heads_than_a_header_can_name_do_not_break_the_lane(desk):
    """Whoever floods an entry with versions must not make others write what nobody else takes in."""
    many = tuple(f"{number:064x}" for number in range(MAX_PARENTS + 200))
    body = revision_payload({"title": "Seen by many"}, ["title"], b"\0" * 16)
    with desk.archive.write() as connection:
        made = write_record(connection, desk, Draft(REVISION, desk.new_entity(), realms.PROGRAMME, many, body))
    assert Header.from_bytes(made.header_bytes).parents == many[:MAX_PARENTS]
