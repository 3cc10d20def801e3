"""What bundles hold by the options of who makes them: for whom, which entries, how large, open or closed."""

import base64
import io
import json
import os
import random
import zipfile

import pytest

from asm_desktop.domain import realms
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.withdrawals import WITHDRAWAL, Act, Reason, Terms, order_payload
from asm_desktop.exchange import layout
from asm_desktop.exchange.files import BundleThereAlready, PlaceMissing
from asm_desktop.exchange.lines import whole_line
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries, open_attachment, read_entry
from asm_desktop.services.choosing import NobodyToSendTo
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle, inspect_bundle
from asm_desktop.services.offices import OfficeNotAdded
from asm_desktop.services.parting import PartTooSmall
from asm_desktop.services.searching import search
from asm_desktop.services.sending import NotAddedYet
from asm_desktop.tasks.context import Cancelled, TaskContext


def standing(path, desk):
    return {box.realm: box.standing for box in inspect_bundle(path, desk).boxes}


def test_a_bundle_for_one_office_is_closed_to_the_others(network, tmp_path, green):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    create_entry(geita, green("For Kédougou"))
    path = tmp_path / "b.zip"
    made = create_bundle(geita, path, BundleOptions(to=(kedougou.writer,)))
    assert {box.readers for box in made.boxes} == {("Kédougou", "Geita")}
    assert standing(path, kedougou)[realms.PROGRAMME] == "open"
    assert set(standing(path, mwanza).values()) == {"closed"}


def test_public_bundles_are_open_and_hold_public_entries_alone(pair, tmp_path, green):
    geita, kedougou = pair
    create_entry(geita, green("For the programme"))
    public = create_entry(
        geita, NewEntry("document", {"title": "For all", "label": "CLEAR", "accounts": "none"})
    ).entity
    path = tmp_path / "b.zip"
    made = create_bundle(geita, path, BundleOptions(public=True))
    assert [(box.realm, box.readers) for box in made.boxes] == [(realms.PUBLIC, ())]
    assert made.warnings == ()
    assert b"For the programme" not in path.read_bytes()
    assert import_bundle(kedougou, path).new == (public,)


def test_plain_boxes_are_warned_of(pair, tmp_path, green):
    geita, _ = pair
    create_entry(geita, green("Open to any finder"))
    path = tmp_path / "b.zip"
    made = create_bundle(geita, path, BundleOptions(plain=True))
    assert made.warnings == ("plain",)
    seen = inspect_bundle(path)
    assert realms.PROGRAMME in {box.realm for box in seen.boxes if not box.sealed}
    assert {box.standing for box in seen.boxes if box.sealed} <= {"closed"}


def test_filters_choose_whole_entries_and_the_rest_can_follow(pair, send, green, digests):
    geita, kedougou = pair
    here = create_entry(geita, green("In Tanzania", countries=["TZ"], topics=["mercury"])).entity
    there = create_entry(geita, green("In Senegal", countries=["SN"])).entity
    _, taken = send(geita, kedougou, countries=("TZ",))
    assert taken.new == (here,)
    send(kedougou, geita)
    made, taken = send(geita, kedougou)
    assert taken.new == (there,)
    assert made.contents == 1, "what the first bundle brought is not sent again"
    assert digests(geita, kedougou) == digests(kedougou, geita)


def test_headers_alone_are_not_sent_twice(pair, send, green):
    geita, kedougou = pair
    create_entry(geita, green("In Senegal", countries=["SN"]))
    send(geita, kedougou, countries=("TZ",))
    send(kedougou, geita)
    made, _ = send(geita, kedougou, countries=("TZ",))
    assert sum(box.records for box in made.boxes) == 0


def test_files_travel_with_their_entries_once(pair, send, tmp_path, green):
    geita, kedougou = pair
    paper = tmp_path / "paper.txt"
    paper.write_text("A word about cyanide, to be found.")
    entry = create_entry(geita, NewEntry("document", dict(green("Paper").values), (paper,)))
    _, taken = send(geita, kedougou)
    (row,) = read_entry(kedougou, entry.entity).rows("attachments")
    assert taken.files == 1
    assert open_attachment(kedougou, entry.entity, row["id"]).read() == paper.read_bytes()
    send(kedougou, geita)
    edit_entries(geita, [entry.entity], {"title": "Paper, read"})
    made, _ = send(geita, kedougou)
    assert sum(box.files for box in made.boxes) == 0


def test_the_text_of_files_is_found_where_they_arrive(pair, send, tmp_path, green):
    geita, kedougou = pair
    paper = tmp_path / "paper.txt"
    paper.write_text("A word about cyanide, to be found.")
    entry = create_entry(geita, NewEntry("document", dict(green("Paper").values), (paper,)))
    send(geita, kedougou)
    (hit,) = search(kedougou, SearchRequest("cyanide")).hits
    assert hit.entity == entry.entity


def test_a_file_that_came_damaged_is_asked_for_again(pair, send, tmp_path, green):
    geita, kedougou = pair
    paper = tmp_path / "paper.txt"
    paper.write_text("text")
    entry = create_entry(geita, NewEntry("document", dict(green("Paper").values), (paper,)))
    send(geita, kedougou)
    (row,) = read_entry(kedougou, entry.entity).rows("attachments")
    kedougou.archive.blobs.path(row["sha256"]).unlink()
    send(kedougou, geita)
    made, taken = send(geita, kedougou)
    assert taken.files == 1
    assert made.contents == 0
    assert kedougou.archive.blobs.read(row["sha256"]) == b"text"


@pytest.fixture
def large(pair, tmp_path, green, monkeypatch):
    """An entry with a file of several pieces."""
    monkeypatch.setattr(layout, "CHUNK", 100_000)
    for module in ("choosing", "intake", "sending"):
        monkeypatch.setattr(f"asm_desktop.services.{module}.CHUNK", 100_000, raising=False)
    noise = random.Random(1).randbytes(450_000 - 8).replace(b"\xff", b"\0")  # noqa: S311 - the same each run
    data = b"\xff\xd8\xff\xda\0\x02" + noise + b"\xff\xd9"  # a picture from which nothing has to be taken
    (tmp_path / "scan.jpg").write_bytes(data)
    entry = create_entry(pair[0], NewEntry("document", dict(green("Scan").values), (tmp_path / "scan.jpg",)))
    return entry.entity, data


def test_large_files_travel_in_pieces(pair, send, large):
    geita, kedougou = pair
    entity, data = large
    made, taken = send(geita, kedougou)
    assert sum(box.files for box in made.boxes) == 5
    assert (taken.files, taken.file_bytes) == (1, 450_000)
    (row,) = read_entry(kedougou, entity).rows("attachments")
    assert kedougou.archive.blobs.read(row["sha256"]) == data


def test_parts_are_complete_bundles_of_use_in_any_order(pair, tmp_path, large, green, digests):
    geita, kedougou = pair
    for number in range(120):
        create_entry(geita, green(f"Entry {number}", summary=os.urandom(4000).hex()))
    made = create_bundle(geita, tmp_path / "b.zip", BundleOptions(max_size=400_000))
    assert len(made.files) > 3
    assert max(path.stat().st_size for path in made.files) <= 400_000
    contents = [inspect_bundle(path) for path in made.files]
    assert [(one.part, one.of) for one in contents] == [(n, len(contents)) for n in range(1, len(contents) + 1)]
    kept, lost = made.files[1:], made.files[0]
    for path in reversed(kept):
        import_bundle(kedougou, path)
    import_bundle(kedougou, lost)
    assert digests(geita, kedougou) == digests(kedougou, geita)
    entity, data = large
    (row,) = read_entry(kedougou, entity).rows("attachments")
    assert kedougou.archive.blobs.read(row["sha256"]) == data


def test_only_missing_pieces_are_asked_for(pair, send, tmp_path, large):
    geita, kedougou = pair
    entity, data = large
    made = create_bundle(geita, tmp_path / "b.zip", BundleOptions(max_size=300_000))
    for path in made.files[:-1]:
        import_bundle(kedougou, path)
    send(kedougou, geita)
    rest, _ = send(geita, kedougou)
    assert 0 < sum(box.files for box in rest.boxes) < 5
    (row,) = read_entry(kedougou, entity).rows("attachments")
    assert kedougou.archive.blobs.read(row["sha256"]) == data


def test_parts_too_small_are_refused_and_nothing_stays(pair, tmp_path, large):
    geita, _ = pair
    with pytest.raises(PartTooSmall):
        create_bundle(geita, tmp_path / "b.zip", BundleOptions(max_size=1000))
    assert list(tmp_path.glob("b*")) == []


def test_a_cancelled_bundle_leaves_nothing(pair, tmp_path, green):
    geita, _ = pair
    create_entry(geita, green("One"))
    with pytest.raises(Cancelled):
        create_bundle(geita, tmp_path / "b.zip", None, TaskContext(cancelled=lambda: True))
    assert list(tmp_path.glob("b.zip*")) == []


def test_what_cannot_be_made_is_told(network, tmp_path):
    geita = network.office("Geita")
    with pytest.raises(NobodyToSendTo):
        create_bundle(geita, tmp_path / "b.zip")
    stranger = network.joined("Kédougou")
    with pytest.raises(NotAddedYet):
        create_bundle(stranger, tmp_path / "b.zip")
    with pytest.raises(OfficeNotAdded):
        create_bundle(geita, tmp_path / "b.zip", BundleOptions(to=(stranger.writer,)))
    network.office("Mwanza")
    with pytest.raises(PlaceMissing):
        create_bundle(geita, tmp_path / "no" / "b.zip")
    (tmp_path / "b.zip").write_text("mine")
    with pytest.raises(BundleThereAlready):
        create_bundle(geita, tmp_path / "b.zip")
    assert (tmp_path / "b.zip").read_text() == "mine"


def test_equal_content_gives_equal_boxes(pair, tmp_path, green):
    geita, _ = pair
    create_entry(geita, NewEntry("document", {"title": "For all", "label": "CLEAR", "accounts": "none"}))
    made = [create_bundle(geita, tmp_path / f"{n}.zip", BundleOptions(public=True)) for n in (1, 2)]
    first, second = ({box.bytes for box in inspect_bundle(one.files[0]).boxes} for one in made)
    assert first == second


def test_parts_keep_their_size_also_where_texts_do_not_pack(pair, tmp_path, green):
    geita, _ = pair
    for number in range(60):
        create_entry(geita, green(f"Entry {number}", summary=base64.b85encode(os.urandom(20_000)).decode()))
    made = create_bundle(geita, tmp_path / "b.zip", BundleOptions(max_size=400_000))
    assert max(path.stat().st_size for path in made.files) <= 400_000


def box_entries(*paths):
    """Return what bundle.json of some bundles tells of their boxes."""
    found = []
    for path in paths:
        with zipfile.ZipFile(path) as bundle:
            (name,) = (one for one in bundle.namelist() if one.endswith("/bundle.json"))
            found += json.loads(bundle.read(name))["boxes"]
    return found


def test_a_carrier_knows_when_all_boxes_of_a_slot_are_there(network, tmp_path, green):
    geita, _, _ = network.offices("Geita", "Kédougou", "Mwanza")
    create_entry(geita, NewEntry("document", {"title": "Among us", "label": "AMBER+STRICT", "accounts": "none"}))
    for number in range(60):
        create_entry(geita, green(f"Entry {number}", summary=os.urandom(8000).hex()))
    made = create_bundle(geita, tmp_path / "b.zip", BundleOptions(max_size=400_000))
    slots = {}
    for box in box_entries(*made.files):
        slots.setdefault(box["slot"], []).append((box["part"], box["of"]))
    assert all(places == [(n, len(places)) for n in range(1, len(places) + 1)] for places in slots.values())
    assert {len(places) for places in slots.values()} == {2, len(made.files)}
    assert len(made.files) > 2


def test_a_box_supersedes_only_boxes_made_for_the_same_offices(network, tmp_path, green):
    geita, kedougou, _ = network.offices("Geita", "Kédougou", "Mwanza")
    create_entry(geita, NewEntry("document", {"title": "For all", "label": "CLEAR", "accounts": "none"}))
    create_entry(geita, green("Open to any finder"))
    made = [
        create_bundle(geita, tmp_path / f"{number}.zip", options).files
        for number, options in enumerate([
            BundleOptions(plain=True), BundleOptions(plain=True), BundleOptions(plain=True, to=(kedougou.writer,)),
            BundleOptions(public=True), BundleOptions(plain=True, countries=("TZ",)), BundleOptions(),
        ])
    ]  # fmt: skip
    slots = [{box["slot"] for box in box_entries(*files) if box["file"].endswith(".zip")} for files in made]
    assert [len(one) for one in slots] == [2, 2, 2, 1, 2, 1]
    assert slots[0] == slots[1]
    assert slots[5] < slots[0], "the public box for everybody is the same, whatever is beside it"
    assert not any(slots[0] & other for other in slots[2:5])
    assert [box["seq"] for box in box_entries(*made[0])] < [box["seq"] for box in box_entries(*made[1])]


def test_withdrawals_go_into_every_bundle_in_their_order(pair, send, forger, tmp_path):
    geita, kedougou = pair
    forge = forger(kedougou, tmp_path / "w.zip")
    for _ in range(6):
        body = order_payload(bytes(16), Act.WITHDRAW, Terms(reason=Reason.SAFETY))
        made = forge.record(payload=body, type=WITHDRAWAL, realm=realms.PUBLIC)
        forge.orders.append(whole_line(made.header_bytes, made.signature, made.payload))
    for desk in pair:
        import_bundle(desk, forge.write(realm=realms.PUBLIC))
    send(kedougou, geita)
    path = tmp_path / "again.zip"
    create_bundle(geita, path)
    (lines,) = order_lines(path)
    assert [json.loads(line)["header"]["n"] for line in lines] == [1, 2, 3, 4, 5, 6]


def order_lines(path):
    """Yield the lines of the first file of records of each open box."""
    with zipfile.ZipFile(path) as bundle:
        for name in bundle.namelist():
            if name.endswith(".zip"):
                with zipfile.ZipFile(io.BytesIO(bundle.read(name))) as box:
                    yield box.read("box/data/records-0001.jsonl").splitlines()
