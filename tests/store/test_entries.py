import dataclasses

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.labels import Accounts, Label, Standing, Status
from asm_desktop.domain.merging import Claim
from asm_desktop.domain.state import Conflict
from asm_desktop.store import entries
from asm_desktop.store.entries import Imported, Origin

WRITER = "ab" * 16


def view(number, **changes):
    entity = f"{WRITER}{number:016x}"
    standing = Standing(Label.GREEN, None, Accounts.NONE, Status.READY)
    made = EntryView(
        entity=entity, code=short_code(entity), kind="document", fields={"title": f"Entry {number}"}, office={},
        conflicts=(), heads=("h",), realm=realms.PROGRAMME, standing=standing, held_back="", removed=False,
        creator=WRITER, revised_by=WRITER, revised_at="2026-05-03T08:00:00+03:00", revisions=1, version=1,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


@pytest.fixture
def write(archive):
    with archive.write() as connection:
        yield connection


DISPUTED = (Conflict("title", "", "", (Claim("A", ("r1",), (WRITER,)), Claim(None, ("r2",), ("cd" * 16,)))),)


def test_a_state_comes_back_as_it_was_put(write):
    one = view(1, conflicts=DISPUTED, office={"people": [{"id": "x", "name": "Asha"}]}, held_back="red")
    entries.put(write, [one])
    assert entries.get(write, one.entity) == one
    assert entries.get(write, "0" * 48) is None


def test_a_newer_state_takes_the_place_of_the_older(write):
    entries.put(write, [view(1), view(2)])
    entries.put(write, [view(1, kind="lesson", conflicts=DISPUTED)])
    assert entries.get(write, view(1).entity).kind == "lesson"
    assert [one.kind for one in entries.every(write)] == ["lesson", "document"]
    entries.drop(write, view(1).entity)
    assert entries.ids(write) == {view(2).entity}


def test_entries_are_found_by_code_and_by_the_beginning_of_their_id(write):
    entries.put(write, [view(1), view(2), view(0x20)])
    assert entries.by_code(write, view(2).code) == [view(2).entity]
    assert entries.by_prefix(write, view(0x20).entity[:47]) == [view(0x20).entity]
    assert len(entries.by_prefix(write, WRITER)) == 2
    assert entries.by_prefix(write, "cd") == []


def test_removed_entries_are_not_counted_and_not_in_conflict(write):
    entries.put(write, [view(1, conflicts=DISPUTED), view(2, conflicts=DISPUTED, removed=True), view(3)])
    assert entries.count(write) == (2, 1)
    assert [one.entity for one in entries.in_conflict(write)] == [view(1).entity]


def test_what_is_held_back_is_listed_with_its_reason(write):
    entries.put(write, [view(1, held_back="red"), view(2), view(3, held_back="draft", removed=True)])
    entries.put(write, [view(4, held_back="draft")])
    assert entries.count_held_back(write) == 2
    assert [one.entity for one in entries.held_back(write, 10)] == [view(1).entity, view(4).entity]
    assert len(entries.held_back(write, 1)) == 1
    assert entries.held_for(write, "red") == {view(1).entity}


def test_where_files_came_from_is_remembered(write):
    first = Origin("/stick/a.pdf", "stick/a.pdf", "aa" * 32)
    entries.put(write, [view(1), view(2, removed=True)])
    for _ in range(2):
        entries.note_origin(write, first, view(1).entity)
    entries.note_origin(write, Origin("/stick/b.pdf", "stick/b.pdf", "bb" * 32), view(2).entity)
    assert list(entries.imported(write)) == [
        Imported(first, view(1).entity, there=True),
        Imported(Origin("/stick/b.pdf", "stick/b.pdf", "bb" * 32), view(2).entity, there=False),
    ]
    assert entries.origins(write, [view(1).entity, view(3).entity]) == {view(1).entity: "stick/a.pdf"}
