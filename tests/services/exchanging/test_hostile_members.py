"""What a member with valid keys may try: nothing honest is hidden or lost, and nothing takes long."""

import time

import pytest

from asm_desktop.domain.revisions import MAX_FILE_BYTES, revision_payload
from asm_desktop.exchange.lines import bare_line, whole_line
from asm_desktop.services.authoring import create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import create_bundle, import_bundle


@pytest.fixture
def forge(pair, forger, tmp_path):
    """A member (Kédougou, known to Geita) that writes whatever it likes."""
    return forger(pair[1], tmp_path / "forged.zip")


def left_out(report):
    return sorted((one.reason, one.kept) for one in report.held)


def test_a_file_longer_than_a_bundle_can_carry_is_not_named(pair, forge):
    geita, _ = pair
    for length in ("999999999999999", str(MAX_FILE_BYTES + 1)):
        forge.add({"attachments": [{"id": "a" * 48, "sha256": "b" * 64, "bytes": length}]})
    assert left_out(import_bundle(geita, forge.write(geita))) == [("out-of-form", False)] * 2
    assert create_bundle(geita, forge.path.with_name("next.zip")).files


def test_a_header_without_content_hides_no_entry(pair, forge, green):
    geita, _ = pair
    view = create_entry(geita, green("A testimony"))
    made = forge.record(entity=view.entity, parents=view.heads)
    forge.lines.append(bare_line(made.header_bytes, made.signature))
    assert import_bundle(geita, forge.write(geita)).waiting == 1
    assert read_entry(geita, view.entity).title == "A testimony"


def test_an_entry_left_out_of_a_later_bundle_stays_as_it_is(pair, send, green):
    geita, kedougou = pair
    view = create_entry(geita, green("Before", countries=["TZ"]))
    send(geita, kedougou)
    edit_entries(geita, [view.entity], {"title": "After"})
    send(geita, kedougou, countries=("SN",))
    assert read_entry(kedougou, view.entity).title == "Before"
    send(geita, kedougou)
    assert read_entry(kedougou, view.entity).title == "After"


def test_nobody_but_the_creator_removes_an_entry(pair, forge, green):
    geita, _ = pair
    view = create_entry(geita, green("Not to be removed"))
    body = revision_payload({**view.fields, "title": "Gone"}, ["title"], b"\0" * 16, removed=True)
    made = forge.record(payload=body, entity=view.entity, parents=view.heads)
    forge.lines.append(whole_line(made.header_bytes, made.signature, made.payload))
    import_bundle(geita, forge.write(geita))
    assert not read_entry(geita, view.entity).removed


def test_rows_that_share_no_column_are_merged_in_no_time(pair, forge):
    geita, _ = pair
    first = forge.add({"figures": []})
    rows = [{"id": str(number), f"c{number}": "x"} for number in range(5000)]
    for values in (rows, [{"id": "z", "what": "y"}], []):
        forge.add({"figures": values}, entity=first.header.entity, parents=(first.id,))
    started = time.process_time()
    import_bundle(geita, forge.write(geita))
    assert time.process_time() - started < 10, "it took minutes where every row was asked for every column"
    assert len(read_entry(geita, first.header.entity).rows("figures")) == 5001
