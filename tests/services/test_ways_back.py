"""Ways back: the bin, undo, old versions, comparing, and honest doubt about clocks."""

import pytest

from asm_desktop.domain.differences import Fate
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.revisions import REVISION, revision_payload
from asm_desktop.services import authoring, binning, briefing, maintenance, offices, overview, states
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.briefing import BriefRequest, EntryInBin
from asm_desktop.services.bringing_back import restore_version
from asm_desktop.services.comparing import compare_versions
from asm_desktop.services.entry_values import OnlyCreatorWidens
from asm_desktop.services.history import VersionUnknown, history
from asm_desktop.services.searching import search
from asm_desktop.services.undoing import EditedSince, NothingToUndo, undo_last
from asm_desktop.services.writing import Draft, write_record
from asm_desktop.store import entries, records
from asm_desktop.store.tables import entry, meta

GREEN = {"label": "GREEN", "accounts": "none"}


def made(desk, **values):
    return authoring.create_entry(desk, NewEntry("case-study", {"title": "One", **GREEN, **values}))


def edited(desk, entity, **changes):
    return authoring.edit_entries(desk, [entity], {name.replace("_", "-"): value for name, value in changes.items()})[0]


def read(desk, entity):
    return authoring.read_entry(desk, entity)


def found(desk):
    return {hit.entity for hit in search(desk, SearchRequest("")).hits}


def record_count(desk):
    with desk.archive.read() as connection:
        return records.count_by(connection)


class TestBin:
    def test_it_hides_from_search_counts_and_sheets_and_writes_no_record(self, desk, tmp_path):
        hidden, kept = made(desk).entity, made(desk, title="Two").entity
        before = record_count(desk)
        binning.bin_entries(desk, [hidden, hidden])
        assert found(desk) == {kept}
        assert (overview.overview(desk).entries, maintenance.stats(desk).entries) == (1, 1)
        assert [view.entity for view in binning.read_bin(desk).entries] == [hidden]
        with pytest.raises(EntryInBin):
            briefing.make_brief(desk, BriefRequest((hidden,)), tmp_path / "out.pdf")
        assert record_count(desk) == before
        binning.unbin_entries(desk, [hidden])
        assert found(desk) == {kept, hidden}
        assert binning.read_bin(desk).total == 0

    def test_what_is_held_back_or_in_conflict_is_not_told_of_it(self, desk):
        entity = made(desk, label="RED").entity
        assert overview.held_back(desk).total == 1
        binning.bin_entries(desk, [entity])
        held = overview.held_back(desk)
        assert (held.total, held.entries) == (0, ())

    def test_edits_reindexing_and_checking_leave_it_there(self, desk):
        entity = made(desk).entity
        binning.bin_entries(desk, [entity])
        edited(desk, entity, title="Other")
        assert found(desk) == set()
        maintenance.reindex(desk)
        assert found(desk) == set()
        assert maintenance.verify(desk).faults == ()

    def test_moving_there_is_undone(self, desk):
        some = [made(desk).entity, made(desk).entity]
        binning.bin_entries(desk, some)
        assert undo_last(desk).sort == "bin"
        assert found(desk) == set(some)

    def test_an_unknown_entry_moves_nothing(self, desk):
        entity = made(desk).entity
        with pytest.raises(authoring.EntryUnknown):
            binning.bin_entries(desk, [entity, desk.new_entity()])
        assert found(desk) == {entity}


class TestUndo:
    def test_it_brings_back_both_parts_as_new_versions(self, desk):
        view = made(desk, **{"exact-place": "pit 7", "topics": ["gold"]})
        edited(desk, view.entity, title="Two", exact_place="pit 8", topics=["land"])
        undo_last(desk)
        after = read(desk, view.entity)
        assert (after.fields, after.office) == (view.fields, view.office)
        assert after.revisions == 3

    def test_step_by_step_to_before_the_first_version(self, desk):
        entity = made(desk).entity
        edited(desk, entity, title="Two")
        edited(desk, entity, title="Three", exact_place="pit")
        titles = []
        while not read(desk, entity).removed:
            undo_last(desk)
            titles.append((read(desk, entity).title, read(desk, entity).office))
        assert titles == [("Two", {}), ("One", {}), ("One", {})]
        with pytest.raises(NothingToUndo):
            undo_last(desk)

    def test_all_entries_of_an_edit_or_none(self, desk):
        some = [made(desk, title=name).entity for name in ("One", "Two")]
        authoring.edit_entries(desk, some, {"title": "Same"})
        edited(desk, some[1], title="Other")
        before = record_count(desk)
        with pytest.raises(EditedSince):
            undo_last(desk, some[0])
        assert [read(desk, one).title for one in some] == ["Same", "Other"]
        assert record_count(desk) == before

    def test_it_is_refused_where_another_office_has_edited_since(self, programme, carry):
        desk, other = programme.desk(), programme.desk("Kédougou")
        entity = made(desk).entity
        edited(desk, entity, title="Two")
        carry(desk, other)
        edited(other, entity, summary="by others")
        carry(other, desk)
        with pytest.raises(EditedSince, match="Kédougou"):
            undo_last(desk)
        assert read(desk, entity).title == "Two"

    def test_an_edit_beside_another_version_leaves_that_standing(self, programme, carry):
        desk, other = programme.desk(), programme.desk("Kédougou")
        entity = made(desk).entity
        carry(desk, other)
        edited(desk, entity, title="Ours")
        edited(other, entity, title="Theirs")
        carry(other, desk)
        torn = read(desk, entity)
        edited(desk, entity, summary="more")
        undo_last(desk)
        after = read(desk, entity)
        assert "summary" not in after.fields
        claims = [{claim.value for claim in one.conflicts[0].claims} for one in (torn, after)]
        assert claims == [{"Ours", "Theirs"}] * 2

    def test_removing_is_undone_and_reading_in_files_is_not(self, desk):
        entity = made(desk).entity
        authoring.remove_entry(desk, entity)
        undo_last(desk)
        assert not read(desk, entity).removed
        authoring.create_entries(desk, [NewEntry("document", {"title": "File"})])
        with pytest.raises(NothingToUndo):
            undo_last(desk)

    def test_it_never_widens_somebody_elses_entry(self, programme, carry):
        desk, other = programme.desk(), programme.desk("Kédougou")
        entity = made(desk).entity
        carry(desk, other)
        edited(other, entity, label="RED")
        with pytest.raises(OnlyCreatorWidens):
            undo_last(other)


class TestOldVersions:
    def test_one_comes_back_as_a_new_version(self, desk):
        view = made(desk, topics=["gold"], exact_place="x")
        edited(desk, view.entity, title="Two", topics=None)
        back = restore_version(desk, view.entity, view.heads[0][:10], "it was better")
        assert (back.title, back.fields["topics"]) == ("One", ["gold"])
        assert back.revisions == 3
        assert history(desk, view.entity)[0].reason == "it was better"
        assert restore_version(desk, view.entity, view.heads[0]).heads == back.heads

    def test_who_may_have_it_stays_as_it_is_now(self, desk):
        view = made(desk)
        edited(desk, view.entity, title="Two", label="RED", accounts="yes")
        back = restore_version(desk, view.entity, view.heads[0])
        assert (back.title, back.standing.label.value, back.standing.accounts.value) == ("One", "RED", "yes")
        assert back.realm == "local"

    def test_files_come_back_and_a_file_that_may_not_leave_by_now_stays(self, desk, tmp_path):
        path = tmp_path / "paper.txt"
        path.write_text("about gold", encoding="utf-8")
        new = NewEntry("document", {"title": "One", **GREEN}, (path,))
        view = authoring.create_entry(desk, new)
        assert view.rows("attachments") or view.rows("attachments", office=True)
        edited(desk, view.entity, attachments=None)
        edited(desk, view.entity, accounts="yes")
        old = next(row for row in history(desk, view.entity) if row.revision in view.heads)
        back = restore_version(desk, view.entity, old.revision)
        shared, office = back.rows("attachments"), back.rows("attachments", office=True)
        assert not shared
        assert {row["id"] for row in office} == {row["id"] for row in view.rows("attachments")}

    def test_the_office_part_has_versions_of_its_own(self, desk):
        view = made(desk, **{"exact-place": "pit 7"})
        edited(desk, view.entity, exact_place="pit 8")
        old = [row for row in history(desk, view.entity) if row.office_part][-1]
        assert restore_version(desk, view.entity, old.revision).office["exact-place"] == "pit 7"

    def test_names_that_only_the_office_knows_are_not_lost(self, desk):
        people = [{"role": "miner", "description": "at night", "name": "Asha"}, {"name": "Juma"}]
        view = made(desk)
        edited(desk, view.entity, people=people)
        back = restore_version(desk, view.entity, view.heads[0])
        assert "Juma" in {row.get("name") for row in back.rows("people", office=True)}

    def test_a_text_that_names_no_version(self, desk):
        view = made(desk)
        for text in ("", view.heads[0][:7], "f" * 64):
            with pytest.raises(VersionUnknown):
                restore_version(desk, view.entity, text)

    def test_two_are_compared_by_field_and_by_word(self, desk):
        first = made(desk, title="The deep pit", topics=["gold"])
        second = edited(desk, first.entity, title="The old pit", topics=None)
        for named in ("", second.heads[0][:8]):
            title, topics = reversed(compare_versions(desk, first.entity, first.heads[0], named).differences)
            title, topics = (title, topics) if title.field == "title" else (topics, title)
            assert [(one.fate, one.text) for one in title.words] == [
                (Fate.SAME, "The "), (Fate.REMOVED, "deep"), (Fate.ADDED, "old"), (Fate.SAME, " pit"),
            ]  # fmt: skip
            assert (topics.before, topics.after, topics.words) == (["gold"], None, ())


class TestHistory:
    def test_a_clock_that_looks_wrong_is_told_and_only_that_one(self, desk):
        entity = made(desk).entity
        usual = desk.now
        for at in ("2031-01-01T00:00:00+00:00", None, "2020-01-01T00:00:00+00:00", None):
            desk.now = (lambda at=at: at) if at else usual
            edited(desk, entity, title=f"At {at}", summary=f"{at}{len(history(desk, entity))}")
        desk.now = usual
        wrong = [row.clock_wrong for row in reversed(history(desk, entity))]
        assert wrong == [False, True, False, True, False]

    def test_an_entry_in_two_realms_reads_as_one_history_to_those_who_hold_both(self, programme, carry):
        desk, other = programme.desk(), programme.desk("Kédougou")
        group = offices.create_group(desk, "Partners")
        offices.add_member(desk, group, other.writer)
        entity = made(desk, label="AMBER", group=group).entity
        edited(desk, entity, label="GREEN", group=None)
        edited(desk, entity, title="Two")
        carry(desk, other)
        for holder in (desk, other):
            rows = history(holder, entity)
            assert [row.standing for row in rows] == [True, False, False]
            assert [row.realm for row in rows][1:] != [rows[0].realm] * 2


def test_states_by_older_rules_are_computed_anew_when_an_archive_is_opened(programme, carry):
    desk, other = programme.desk(), programme.desk("Kédougou")
    text = "We dug.\n\nWe washed.\n\nWe sold."
    entity = made(desk, context=text).entity
    carry(desk, other)
    edited(desk, entity, context=text.replace("dug", "dug deep"))
    edited(other, entity, context=text.replace("sold", "gave"))
    carry(other, desk)
    merged = read(desk, entity)
    assert (merged.conflicts, merged.fields["context"]) == ((), "We dug deep.\n\nWe washed.\n\nWe gave.")
    with desk.archive.write() as connection:
        stale = authoring.read_entry(other, entity)
        entries.put(connection, [stale])
        connection.execute(entry.update().values(rules=1, conflicts=1))
        connection.execute(meta.delete().where(meta.c.key == "rules"))
    assert read(desk, entity).fields["context"] != merged.fields["context"]
    assert states.catch_up(desk) == 1
    assert read(desk, entity).fields == merged.fields
    assert states.catch_up(desk) == 0


def test_a_merged_text_is_shown_and_not_written_until_somebody_saves(programme, carry):
    desk, other = programme.desk(), programme.desk("Kédougou")
    text = "We dug.\n\nWe sold."
    entity = made(desk, context=text).entity
    carry(desk, other)
    edited(desk, entity, context=text.replace("dug", "dug deep"))
    edited(other, entity, context=text.replace("sold", "gave"))
    carry(other, desk)
    before = record_count(desk)
    assert len(read(desk, entity).heads) == 2
    assert record_count(desk) == before
    after = edited(desk, entity, title="Saved")
    assert (len(after.heads), after.fields["context"]) == (1, "We dug deep.\n\nWe gave.")


def test_a_version_without_content_cannot_be_brought_back(desk):
    view = made(desk)
    with desk.archive.write() as connection:
        body = revision_payload({"title": "Gone"}, ["title"], bytes(16))
        gone = write_record(connection, desk, Draft(REVISION, view.entity, view.realm, view.heads, body))
        connection.exec_driver_sql("DELETE FROM payload WHERE id = ?", (gone.id,))
    with pytest.raises(VersionUnknown):
        restore_version(desk, view.entity, gone.id)
