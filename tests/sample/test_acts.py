"""Replaying the acts: the entries come out as written, each with those that may have it."""

import pytest

from asm_desktop.domain.labels import Status
from asm_desktop.services import authoring
from asm_desktop.services.demo_stage import differing_realms, give, kept_back, knows, two_offices
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.sample_acts import CHANGE, WRITE, Replay
from asm_desktop.store import entries
from asm_desktop.tasks.context import Cancelled, TaskContext


@pytest.fixture(scope="module")
def played(tmp_path_factory, sample, catalogs):
    """The stage after both offices have written, and what came of it; nothing is changed any more."""
    with two_offices(tmp_path_factory.mktemp("sample"), sample, catalogs) as stage:
        desks = {office.key: desk for office, desk in zip(sample.offices, stage.desks, strict=True)}
        replay = Replay(sample, desks, stage.group, lambda giver, taker: give(stage, giver, taker))
        count = replay.play(WRITE)
        give(stage, stage.first, stage.second)
        yield stage, replay, count


def home(stage, entity):
    return next(desk for desk in stage.desks if entity.startswith(desk.writer))


def other(stage, entity):
    return next(desk for desk in stage.desks if not entity.startswith(desk.writer))


def test_every_entry_is_written_once(played, sample):
    stage, replay, count = played
    assert count == len(sample.entries) == len(set(replay.entities.values()))
    with stage.first.archive.read() as connection:
        mine = [view for view in entries.every(connection) if view.creator == stage.first.writer]
    assert {view.entity for view in mine} == {
        entity for entity in replay.entities.values() if home(stage, entity) is stage.first
    }


def test_what_was_written_is_what_is_read(played, sample):
    stage, replay, _ = played
    for key, entity in replay.entities.items():
        view = authoring.read_entry(home(stage, entity), entity)
        entry = sample.entries[key]
        assert view.kind == entry.kind
        assert (view.title, view.fields["summary"]) == (entry.values["title"], entry.values["summary"])
        assert view.fields.keys() | view.office.keys() >= entry.values.keys()


def test_links_lead_to_entries_and_references_to_codes_that_the_other_office_knows_too(played):
    stage, replay, _ = played
    brief = authoring.read_entry(stage.second, replay.entities["brief-safety-delegates"])
    case = authoring.read_entry(stage.second, replay.entities["safety-delegates"])
    assert brief.rows("based-on")[0]["entry"] == case.entity
    assert brief.rows("based-on")[0]["version"] == "1"
    assert f"[^{case.code}]" in brief.texts("key-messages")[0]


def test_exactly_those_entries_stay_that_must(played):
    stage, replay, _ = played
    keys = {entity: key for key, entity in replay.entities.items()}
    staying = {keys[view.entity]: view.held_back for desk in stage.desks for view in kept_back(stage, desk)}
    assert staying == {
        "night-raids": "red",
        "advance-payments": "accounts-not-said-network",
        "cantine-du-site": "accounts-yes-network",
        "asamblea-de-la-planta": "no-group",
        "banda-la-pamoja": "",
    }
    for key, entity in replay.entities.items():
        taker = other(stage, entity)
        known = knows(taker, authoring.read_entry(home(stage, entity), entity))
        assert known is (key not in staying), key
        if not known:
            with pytest.raises(EntryUnknown):
                authoring.read_entry(taker, entity)


def test_no_entry_is_a_draft(played):
    stage, replay, _ = played
    for entity in replay.entities.values():
        assert authoring.read_entry(home(stage, entity), entity).standing.status is not Status.DRAFT


def test_the_office_part_stays_where_it_was_written(played):
    stage, replay, _ = played
    here = authoring.read_entry(stage.first, replay.entities["mercury-plan-note"])
    there = authoring.read_entry(stage.second, replay.entities["mercury-plan-note"])
    assert here.fields == there.fields
    assert here.rows("attendance", office=True)
    assert there.office == {}


def test_changes_at_both_offices_combine_but_for_the_one_field(tmp_path, sample, catalogs):
    with two_offices(tmp_path, sample, catalogs) as stage:
        desks = {office.key: desk for office, desk in zip(sample.offices, stage.desks, strict=True)}
        replay = Replay(sample, desks, stage.group, lambda giver, taker: give(stage, giver, taker))
        replay.play(WRITE)
        give(stage, stage.first, stage.second)
        assert not differing_realms(stage)
        assert replay.play(CHANGE) == 4
        assert differing_realms(stage)
        give(stage, stage.second, stage.first)
        give(stage, stage.first, stage.second)
        assert not differing_realms(stage)
        for desk in stage.desks:
            (view,) = authoring.conflicts(desk)
            assert view.entity == replay.entities[sample.conflict.entry]
            assert [one.field for one in view.conflicts] == [sample.conflict.field]
            case = authoring.read_entry(desk, replay.entities["safety-delegates"])
            assert "enforcement" in case.texts("topics")
            assert "a second office read the books" in case.text("strength-note")


def test_it_can_be_stopped_between_acts(tmp_path, sample, catalogs):
    with two_offices(tmp_path, sample, catalogs) as stage:
        desks = {office.key: desk for office, desk in zip(sample.offices, stage.desks, strict=True)}
        replay = Replay(sample, desks, stage.group, lambda giver, taker: give(stage, giver, taker))
        with pytest.raises(Cancelled):
            replay.play(WRITE, TaskContext(cancelled=lambda: bool(replay.entities)))
        assert len(replay.entities) == len(sample.acts[0].entries)
