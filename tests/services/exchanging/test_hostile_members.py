"""What a member with valid keys may try: nothing honest is hidden or lost, and nothing takes long."""

import itertools
import time

import pytest

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.knowledge import MAX_RUNS, Held, Run, proven, runs_of
from asm_desktop.domain.revisions import MAX_FILE_BYTES, revision_payload
from asm_desktop.domain.trust import TRUST
from asm_desktop.exchange.layout import CHUNK
from asm_desktop.exchange.lines import bare_line, patch_line, whole_line
from asm_desktop.services import admitting, intake, offices
from asm_desktop.services.attachments import NewFile
from asm_desktop.services.authoring import EntryUnknown, NewEntry, create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.unpacking import opened_bundle
from asm_desktop.store import holdings, peers


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


def test_header_and_content_make_the_same_of_a_record_in_any_order(network, forger, tmp_path):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    forge = forger(kedougou, tmp_path / "forged.zip")
    made = forge.record({"title": "Meant for this laptop alone", "label": "RED"})
    header = bare_line(made.header_bytes, made.signature)
    whole = whole_line(made.header_bytes, made.signature, made.payload)
    for desk, order in ((geita, (whole, header, whole)), (mwanza, (header, whole, header))):
        for line in order:
            forge.lines = [line]
            import_bundle(desk, forge.write(desk))
        with pytest.raises(EntryUnknown):
            read_entry(desk, made.header.entity)
        assert verify(desk).faults == ()
    assert stats(geita).state_digest == stats(mwanza).state_digest


def test_a_header_does_not_let_in_what_waits_in_quarantine(network, forger, tmp_path):
    geita = network.office("Geita")
    stranger = network.joined("Kédougou")
    forge = forger(stranger, tmp_path / "forged.zip")
    made = forge.add({"title": "Meant for this laptop alone", "label": "RED"})
    import_bundle(geita, forge.write(geita))
    assert stats(geita).quarantined == 1
    forge.lines = [bare_line(made.header_bytes, made.signature)]
    import_bundle(geita, forge.write(geita))
    offices.add_office(geita, offices.own_card(stranger))
    import_bundle(geita, forge.write(geita))
    with pytest.raises(EntryUnknown):
        read_entry(geita, made.header.entity)
    with geita.archive.read() as connection:
        assert holdings.contents(connection, [made.id]) == {}


def test_small_patches_that_make_much_wait_beyond_what_their_box_may_make(pair, forge, monkeypatch):
    monkeypatch.setattr(intake, "PATCHED_FREE", 10_000)
    monkeypatch.setattr(intake, "MAX_RATIO", 0)
    geita, _ = pair
    base = forge.add({"title": "Base", "summary": "x" * 4000})
    start = base.payload.index(b'"salt":"') + len('"salt":"')
    for number in range(5):
        salt = f"{number + 1:032x}"
        body = base.payload[:start] + salt.encode() + base.payload[start + 32 :]
        made = forge.record(payload=body, entity=base.header.entity, parents=(base.id,))
        patch = [[0, start], salt, [start + 32, len(body) - start - 32]]
        forge.lines.append(patch_line(made.header_bytes, made.signature, base.id, patch))
    report = import_bundle(geita, forge.write(geita))
    assert (report.admitted, report.waiting, report.held) == (6, 3, ())


def test_a_batch_counts_what_its_patches_make(pair, forge):
    base = forge.add({"title": "Base"})
    made = forge.record({"title": "Child", "summary": "x" * 9000}, entity=base.header.entity, parents=(base.id,))
    batch = intake._Batch()
    batch.add(1, patch_line(made.header_bytes, made.signature, base.id, ["never"]))
    assert batch.size > 9000


def test_what_is_left_out_does_not_stay_in_memory(pair, forge):
    geita, _ = pair
    for _ in range(3):
        forge.add({"label": "RED", "summary": "x" * 1000})
    with opened_bundle(forge.write(geita), geita.archive.folder, geita) as bundle:
        work = intake.Intake(geita, bundle, intake.TaskContext())
        work.run()
    assert [one.record.payload for one in work.counted.left_out] == [None] * 3


def test_quarantine_is_bounded_while_an_import_goes_on(network, forger, tmp_path, monkeypatch):
    monkeypatch.setattr(admitting, "QUARANTINE_RECORDS", 10)
    monkeypatch.setattr(intake, "BATCH_RECORDS", 5)
    most = []
    settle = intake.bound_quarantine

    def watched(connection):
        most.append(len(holdings.quarantined(connection)))
        return settle(connection)

    monkeypatch.setattr(intake, "bound_quarantine", watched)
    geita = network.office("Geita")
    forge = forger(network.joined("Kédougou"), tmp_path / "flood.zip")
    for _ in range(50):
        forge.add()
    import_bundle(geita, forge.write(geita))
    assert max(most) <= 15


_LANE = ("a" * 32, "b" * 16, realms.PROGRAMME)


def held(count, lane=_LANE):
    ids = [""] + [f"{number:064x}" for number in range(1, count + 1)]
    return {ids[n]: Held(ids[n], lane, n, ids[n - 1]) for n in range(1, count + 1)}


def test_knowledge_of_a_great_many_holes_keeps_nobody_busy():
    mine = held(2000)
    holes = ((1999, 1999), *((10**9 - number, 10**9) for number in range(100_000)), (5, 7), (6, 9))
    run = Run(_LANE, 1, 2000, ((2000, f"{2000:064x}"),), holes)
    started = time.process_time()
    found = proven(mine, [run])
    assert time.process_time() - started < 5
    assert {mine[id_].n for id_ in mine.keys() - found} == {5, 6, 7, 8, 9, 1999}


def test_a_lane_with_very_many_forks_is_told_in_bounded_runs():
    first = f"{0:064x}"
    mine = [Held(first, _LANE, 1, "")]
    mine += [Held(f"{number:064x}", _LANE, 2, first) for number in itertools.islice(itertools.count(1), 1000)]
    assert len(runs_of(mine)) == MAX_RUNS


@pytest.mark.parametrize("media", [["image/png"], {"of": "it"}, 7])
def test_an_odd_form_of_a_file_does_not_keep_an_entry_from_being_edited(pair, forge, green, media):
    geita, _ = pair
    view = create_entry(geita, green("Mine"))
    row = {"id": "a" * 48, "sha256": "b" * 64, "bytes": "5", "media": media}
    forge.add({**view.fields, "attachments": [row]}, entity=view.entity, parents=view.heads)
    import_bundle(geita, forge.write(geita))
    (after,) = edit_entries(geita, [view.entity], {"title": "Still mine"})
    assert after.title == "Still mine"


def test_an_act_forged_in_the_name_of_the_root_is_no_fault_of_the_archive(pair, forge):
    geita, kedougou = pair
    act = {"act": "appoint", "card": offices.own_card(kedougou).to_json(), "root": kedougou.own.key.public.hex()}
    body = canonical.encode({"salt": "0" * 32, **act})
    made = forge.record(payload=body, type=TRUST, entity=kedougou.writer, writer=geita.own.archive)
    forge.orders.append(whole_line(made.header_bytes, made.signature, made.payload))
    before = geita.trust
    assert left_out(import_bundle(geita, forge.write(geita))) == [("unknown-writer", True)]
    assert geita.trust == before
    assert verify(geita).faults == ()


@pytest.mark.parametrize("lie", ["1", str(CHUNK), "999999999"])
@pytest.mark.parametrize("size", [10, 2 * CHUNK + 5])
def test_a_lie_about_the_length_of_a_file_does_not_keep_it_out(network, forger, tmp_path, green, lie, size):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    path = tmp_path / "scan.jpg"
    path.write_bytes(b"\xff\xd8\xff\xda\0\x02" + b"\x01\x02" * (size // 2 - 4) + b"\x01" * (size % 2) + b"\xff\xd9")
    entry = green("With a file")
    view = create_entry(geita, NewEntry(entry.kind, entry.values, (NewFile(path),)))
    (row,) = view.rows("attachments")
    forge = forger(kedougou, tmp_path / "forged.zip")
    for number in range(4):
        forge.add({"attachments": [{"id": f"{number:048x}", "sha256": row["sha256"], "bytes": lie}]})
    import_bundle(mwanza, forge.write(mwanza))
    network.send(geita, mwanza)
    assert mwanza.archive.blobs.has(row["sha256"])


def test_knowledge_of_absurd_length_is_not_heard_and_harms_nothing(pair, forge, monkeypatch):
    geita, _ = pair
    monkeypatch.setattr("asm_desktop.exchange.layout.MAX_KNOWLEDGE", 100)
    made = forge.add()
    stick = forge.path.with_name("stick.zip")
    create_bundle(forge.desk, stick)
    import_bundle(geita, stick)
    assert import_bundle(geita, forge.write(geita)).new == (made.header.entity,)
    with geita.archive.read() as connection:
        assert peers.knowledge_of(connection, forge.desk.writer, realms.PROGRAMME) == []
