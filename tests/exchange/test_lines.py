import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData
from asm_desktop.exchange.lines import bare_line, patch_line, read_line, whole_line
from asm_desktop.exchange.patches import make_patch


def test_a_whole_record_comes_back_byte_for_byte(make_record, key):
    record = make_record(text='Le récit, "cité" [x]')
    line = whole_line(record.header_bytes, record.signature, record.payload)
    assert line.endswith(b"\n")
    back = read_line(line[:-1]).record()
    assert back == record
    assert back.signed_by(key.public)


def test_the_hash_of_the_payload_is_left_out_beside_it_only(make_record):
    record = make_record()
    whole = json.loads(whole_line(record.header_bytes, record.signature, record.payload))
    bare = json.loads(bare_line(record.header_bytes, record.signature))
    assert "pay" not in whole["header"]
    assert bare["header"]["pay"] == record.header.payload_hash


def test_a_line_with_the_hash_beside_the_payload_is_read_too(make_record):
    record = make_record()
    line = b'{"header":%b,"payload":%b,"sig":"%b"}' % (
        record.header_bytes, record.payload, record.signature.hex().encode(),
    )  # fmt: skip
    assert read_line(line).record() == record


def test_lines_are_canonical_json(make_record):
    record = make_record()
    for line in (whole_line(record.header_bytes, record.signature, record.payload),
                 bare_line(record.header_bytes, record.signature),
                 patch_line(record.header_bytes, record.signature, "ab" * 32, ["x", [1, 2]])):  # fmt: skip
        canonical.decode(line[:-1])


def test_a_bare_header_has_no_content(make_record):
    record = make_record()
    back = read_line(bare_line(record.header_bytes, record.signature)[:-1]).record()
    assert (back.id, back.payload) == (record.id, None)


def test_a_patch_needs_its_base(make_record):
    long = " ".join(map(str, range(300)))
    base, record = make_record(1, text=long), make_record(2, text=long + " more")
    patch = make_patch(base.payload, record.payload)
    line = read_line(patch_line(record.header_bytes, record.signature, base.id, patch)[:-1])
    assert line.base == base.id
    assert line.record(base.payload) == record
    assert line.record(None).payload is None
    with pytest.raises(BadData):
        line.record(base.payload.replace(b"299", b"298"))


def test_a_payload_that_is_not_the_one_signed_is_refused(make_record):
    record = make_record()
    line = b'{"header":%b,"payload":%b,"sig":"%b"}' % (
        record.header_bytes, record.payload.replace(b"text", b"lies"), record.signature.hex().encode(),
    )  # fmt: skip
    with pytest.raises(BadData):
        read_line(line).record()


@pytest.mark.parametrize(
    "line",
    [
        b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"header":{},"sig":"00"}', b'{"header":{},"payload":{}}',
        b'{"header":{"a":' + b"[" * 200_000, b'{"header":{},"sig":"' + b"0" * 128 + b'","x":1}',
        b'{"base":"' + b"a" * 64 + b'","header":{},"sig":"' + b"0" * 128 + b'"}',
        b'{"header":"text","sig":"' + b"0" * 128 + b'"}',
        b'{"header":{},"payload":{},"sig":"' + b"0" * 128 + b'"}',
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused_in_words(line):
    with pytest.raises(BadData):
        read_line(line).record()


def test_a_second_key_of_the_same_name_changes_nothing_unseen(make_record):
    record = make_record()
    twice = b'{"header":%b,"header":%b,"sig":"%b"}' % (
        record.header_bytes, make_record(text="other").header_bytes, record.signature.hex().encode(),
    )  # fmt: skip
    try:
        back = read_line(twice).record()
    except BadData:
        return
    assert back.id != record.id


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(data):
    with contextlib.suppress(BadData):
        read_line(data).record()
