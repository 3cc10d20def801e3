import pytest

from asm_desktop.services.authoring import EntryUnknown, create_entry, edit_entries, read_entry, resolve
from asm_desktop.services.exchanging import (
    create_bundle,
    import_bundle,
    inspect_bundle,
    preview_import,
)
from asm_desktop.services.maintenance import stats


def test_an_entry_arrives_and_both_are_equal(pair, send, green, digests):
    geita, kedougou = pair
    entry = create_entry(geita, green("Mercury in gold mining"))
    made, taken = send(geita, kedougou)
    assert taken.new == (entry.entity,)
    assert read_entry(kedougou, entry.entity).title == "Mercury in gold mining"
    assert digests(geita, kedougou) == digests(kedougou, geita)
    assert made.warnings == ()


def test_importing_twice_is_importing_once(pair, tmp_path, green):
    geita, kedougou = pair
    create_entry(geita, green("One"))
    path = tmp_path / "b.zip"
    create_bundle(geita, path)
    first = import_bundle(kedougou, path)
    before = stats(kedougou)
    second = import_bundle(kedougou, path)
    assert (first.admitted > 0, second.admitted, second.new, second.changed) == (True, 0, (), ())
    assert second.known == first.admitted + first.known
    assert stats(kedougou).state_digest == before.state_digest


def test_a_delta_holds_only_what_is_missing(pair, send, green):
    geita, kedougou = pair
    for number in range(20):
        create_entry(geita, green(f"Entry {number}"))
    send(geita, kedougou)
    made, _ = send(geita, kedougou)
    assert made.contents > 20, "nothing is taken as received because it was sent"
    send(kedougou, geita)
    made, _ = send(geita, kedougou)
    assert made.contents == 0
    fresh = create_entry(geita, green("Fresh"))
    made, taken = send(geita, kedougou)
    assert made.contents == 1
    assert taken.new == (fresh.entity,)


def test_full_sends_everything_again(pair, send, green):
    geita, kedougou = pair
    create_entry(geita, green("One"))
    send(geita, kedougou)
    send(kedougou, geita)
    made, taken = send(geita, kedougou, full=True)
    assert made.contents > 0
    assert taken.admitted == 0


def test_edits_at_both_make_a_conflict_that_is_shown_and_settled(pair, send, green, digests):
    geita, kedougou = pair
    entry = create_entry(geita, green("First")).entity
    send(geita, kedougou)
    edit_entries(geita, [entry], {"title": "By Geita"})
    edit_entries(kedougou, [entry], {"title": "By Kédougou"})
    send(geita, kedougou)
    _, taken = send(kedougou, geita)
    assert taken.conflicting == (entry,)
    view = read_entry(geita, entry)
    assert [conflict.field for conflict in view.conflicts] == ["title"]
    assert view.conflicts == read_entry(kedougou, entry).conflicts
    resolve(kedougou, entry, {"title": "Both"}, read_entry(kedougou, entry).heads)
    send(kedougou, geita)
    assert read_entry(geita, entry).title == "Both"
    assert read_entry(geita, entry).conflicts == ()
    assert digests(geita, kedougou) == digests(kedougou, geita)


def test_edits_travel_as_patches_once_the_base_is_proved(pair, send, green):
    geita, kedougou = pair
    long = " ".join(f"word{number}" for number in range(3000))
    entry = create_entry(geita, green("Long", summary=long)).entity
    send(geita, kedougou)
    send(kedougou, geita)
    edit_entries(geita, [entry], {"summary": long + " and more"})
    made, taken = send(geita, kedougou)
    assert made.bytes < 12_000 < len(long)
    assert taken.changed == (entry,)
    assert read_entry(kedougou, entry).text("summary").endswith("and more")


def test_a_preview_tells_and_changes_nothing(pair, tmp_path, green):
    geita, kedougou = pair
    entry = create_entry(geita, green("Told before")).entity
    path = tmp_path / "b.zip"
    create_bundle(geita, path)
    before = stats(kedougou).state_digest
    told = preview_import(kedougou, path)
    assert stats(kedougou).state_digest == before
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entry)
    assert told.new == (entry,)
    done = import_bundle(kedougou, path)
    assert told == done


def test_a_bundle_can_be_looked_into_without_an_archive(pair, tmp_path, green):
    geita, kedougou = pair
    create_entry(geita, green("Inside"))
    path = tmp_path / "b.zip"
    made = create_bundle(geita, path)
    outside = inspect_bundle(path)
    assert {box.standing for box in outside.boxes if box.sealed} == {"closed"}
    assert outside.sha256 == made.sha256[0]
    inside = inspect_bundle(path, kedougou)
    assert "open" in {box.standing for box in inside.boxes}
    assert sum(box.counts.contents for box in inside.boxes if box.counts) == made.contents
