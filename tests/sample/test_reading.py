"""A sample that does not hold together is refused with the part and the reason, before anything is written."""

import shutil

import pytest

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.realms import Realm
from asm_desktop.services.sample import SampleInvalid, check_sample, filled, read_sample, sample_folder

A, B = EntityId("a" * 48), EntityId("b" * 48)
GROUP = Realm("group:" + "0" * 48)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(sample_folder(), tmp_path / "sample")


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "part"),
    [
        ("entries/sw/kumbuka-fupi.md", 'date = "2026-05-03"', 'date = "May"', "kumbuka-fupi"),
        ("entries/sw/kumbuka-fupi.md", 'date = "2026-05-03"', 'dates = "2026-05-03"', "kumbuka-fupi"),
        ("entries/sw/kumbuka-fupi.md", '["water-pollution"]', '["water"]', "kumbuka-fupi"),
        ("entries/sw/kumbuka-fupi.md", 'status = "to-check"', 'status = "checked"', "kumbuka-fupi"),
        ("entries/sw/kumbuka-fupi.md", 'kind = "learning-note"', 'kind = "note"', "kumbuka-fupi"),
        ("entries/en/lesson-delegates.md", 'answer = "partly"', 'answer = "perhaps"', "lesson-delegates"),
        ("entries/en/lesson-delegates.md", "answer =", "said =", "lesson-delegates"),
        ("entries/en/lesson-delegates.md", "@safety-delegates", "@nothing", "lesson-delegates"),
        ("entries/en/lesson-delegates.md", "## condition", "## conditions", "lesson-delegates"),
        ("acts.toml", '"lesson-delegates", ', "", "brief-safety-delegates"),
        ("acts.toml", '"kumbuka-fupi", "hatua-saa-mbili"', '"hatua-saa-mbili", "kumbuka-fupi"', "hatua-saa-mbili"),
        ("acts.toml", '"words-geita"', '"notice-board"', "notice-board"),
        ("acts.toml", '"notice-board", "words-geita"', '"notice-board"', "words-geita"),
        ("acts.toml", 'to = "kedougou"', 'to = "nobody"', "act 2"),
        ("acts.toml", 'entry = "safety-delegates"', 'entry = "nothing"', "act 8"),
        ("acts.toml", 'brief = "brief-', 'brief = "note-', "the brief or the conflict"),
    ],
)
def test_what_cannot_be_replayed_is_named(folder, catalogs, file, old, new, part):
    change(folder / file, old, new)
    with pytest.raises(SampleInvalid) as caught:
        check_sample(read_sample(folder), catalogs)
    assert caught.value.places["part"] == part


@pytest.mark.parametrize(
    ("file", "old", "new", "part"),
    [
        ("entries/sw/kumbuka-fupi.md", "+++\nkind", "kind", "kumbuka-fupi.md"),
        ("entries/sw/kumbuka-fupi.md", 'status = "to-check"\n+++', 'status = "to-check"', "kumbuka-fupi.md"),
        ("entries/sw/kumbuka-fupi.md", 'status = "to-check"', "status =", "kumbuka-fupi.md"),
        ("entries/en/notice-board.md", "notice-board-scan.png", "nothing.png", "notice-board.md"),
        ("entries/en/notice-board.md", "caption =", "title =", "notice-board.md"),
        ("acts.toml", 'query = "mercury"', "", "acts.toml"),
        ("acts.toml", 'do = "exchange"', 'do = "exchange"\nwith = "stick"', "acts.toml"),
        ("acts.toml", "[group]", "[group", "acts.toml"),
    ],
)
def test_what_cannot_be_read_is_named(folder, file, old, new, part):
    change(folder / file, old, new)
    with pytest.raises(SampleInvalid) as caught:
        read_sample(folder)
    assert caught.value.places["part"] == part


def test_a_folder_without_acts_is_no_sample(tmp_path):
    with pytest.raises(SampleInvalid):
        read_sample(tmp_path)


def test_rows_have_the_same_ids_each_time_and_different_ones_within_a_table(sample):
    rows = sample.entries["safety-delegates"].values["outcomes"]
    again = read_sample().entries["safety-delegates"].values["outcomes"]
    assert rows == again
    assert len({row["id"] for row in rows}) == len(rows)


def test_references_become_entries_codes_and_the_group():
    entities = {"first": A, "second": B}
    value = [{"entry": "@first", "group": "@group"}, "as shown[^@second][^@first] @first"]
    rows, text = filled(value, entities, GROUP)
    assert rows == {"entry": A, "group": GROUP}
    assert "@second" not in text
    assert text.endswith(" @first")
    assert text.count("[^") == 2


def test_a_reference_to_an_entry_that_is_not_made_yet_is_a_fault():
    with pytest.raises(KeyError):
        filled("@first", {}, GROUP)
