import io
import zipfile

import bagit
import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import BadData, BadInput
from asm_desktop.domain.realms import PROGRAMME
from asm_desktop.exchange import layout
from asm_desktop.exchange.boxes import BoxReader, BoxWriter
from asm_desktop.exchange.bundles import BundleReader
from asm_desktop.exchange.lines import read_line, whole_line
from asm_desktop.exchange.troubles import BoxDamaged, BundleDamaged, BundleTooNew, NotABundle


def read(data):
    return BundleReader(io.BytesIO(data), "file.zip")


def content(data):
    box = BoxReader(io.BytesIO(data))
    return box.about, records_in(box), [(piece, b"".join(box.bytes_of(piece))) for piece in box.pieces]


def records_in(box):
    return [read_line(line).record() for _, line in (*box.orders(), *box.others())]


def test_a_closed_box_gives_its_records_to_its_reader(make_bundle, make_record, secret, tmp_path):
    bundle = read(make_bundle())
    bundle.verify()
    with bundle.open_box(bundle.boxes[0], secret, tmp_path) as box:
        assert records_in(box) == [make_record(n) for n in (1, 2, 3)]
        (piece,) = box.pieces
        assert b"".join(box.bytes_of(piece)) == b"a file"


def test_a_box_stays_closed_to_others(make_bundle, tmp_path):
    bundle = read(make_bundle())
    other = str(pyrage.x25519.Identity.generate())
    for tried in (other, None):
        with bundle.open_box(bundle.boxes[0], tried, tmp_path) as box:
            assert box is None


def test_a_plain_box_is_open_to_all(make_bundle, tmp_path):
    bundle = read(make_bundle(plain=True))
    with bundle.open_box(bundle.boxes[0], None, tmp_path) as box:
        assert len(records_in(box)) == 3


def test_bag_and_boxes_are_valid_for_the_bagit_package(make_bundle, make_box, tmp_path):
    for data, name in ((make_bundle(plain=True), "outer"), (make_box(), "inner")):
        place = tmp_path / name
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            source.extractall(place)
        (folder,) = place.iterdir()
        bag = bagit.Bag(str(folder))
        bag.validate(processes=1)
        assert bag.version_info == (1, 0)
        assert set(bag.entries) >= set(bag.payload_files())


def test_equal_content_gives_equal_bytes(make_box, make_bundle):
    assert make_box() == make_box()
    assert make_bundle(plain=True) == make_bundle(plain=True)


def test_records_are_cut_into_files_and_come_back_in_order(key, archive, make_record, monkeypatch):
    monkeypatch.setattr(layout, "RECORDS_PER_FILE", 10)
    made = [make_record(n) for n in range(1, 36)]
    stream = io.BytesIO()
    box = BoxWriter(stream, archive, PROGRAMME, key)
    box.records(whole_line(one.header_bytes, one.signature, one.payload) for one in made[:5])
    box.records(whole_line(one.header_bytes, one.signature, one.payload) for one in made[5:])
    box.finish()
    back = BoxReader(stream)
    assert [read_line(line).record() for _, line in back.orders()] == made[:5]
    assert [read_line(line).record() for _, line in back.others()] == made[5:]
    assert len({place for place, _ in (*back.orders(), *back.others())}) == 35


def test_a_long_line_is_dropped_alone(key, archive, make_record, monkeypatch):
    monkeypatch.setattr(layout, "MAX_LINE", 2000)
    stream = io.BytesIO()
    box = BoxWriter(stream, archive, PROGRAMME, key)
    made = [make_record(1), make_record(2, text=" ".join(map(str, range(300_000)))), make_record(3)]
    box.records([])
    box.records(whole_line(one.header_bytes, one.signature, one.payload) for one in made)
    box.finish()
    lines = [line for _, line in BoxReader(stream).others()]
    assert lines[1] == b""
    assert [read_line(line).record() for line in (lines[0], lines[2])] == [made[0], made[2]]


def test_every_flipped_bit_outside_is_refused(make_bundle):
    data = make_bundle()
    for place in range(0, len(data), 3):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        with pytest.raises((BadData, BadInput)):
            read(bytes(changed)).verify()


def test_every_flipped_bit_in_a_box_is_refused(make_box):
    data = make_box()
    honest = content(data)
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        try:
            found = content(bytes(changed))
        except BadData:
            continue
        # The last byte of a deflated file has bits that say nothing.
        assert found == honest, f"bit at {place} was not noticed"


@given(st.binary(max_size=400))
def test_random_bytes_are_no_bundle(data):
    with pytest.raises((BadData, BadInput)):
        read(data)
    with pytest.raises(BoxDamaged):
        BoxReader(io.BytesIO(data))


def test_cut_off_bundles_are_damaged(make_bundle):
    data = make_bundle()
    for length in range(80, len(data), 97):
        with pytest.raises(BundleDamaged):
            read(data[:length])


def test_other_files_are_no_bundles(rebuilt):
    for data in (b"", b"%PDF-1.7", b"PK\x03\x04", rebuilt([("word/document.xml", b"<a/>")])):
        with pytest.raises(NotABundle):
            read(data)


def test_a_newer_bundle_is_told_as_such(rebuilt):
    with pytest.raises(BundleTooNew):
        read(rebuilt([("bundle2-" + "0" * 16 + "/bundle.json", b"{}")]))
