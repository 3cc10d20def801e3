"""Canonical JSON: one value, one text; whatever else looks like it is refused."""

import contextlib
import json
import unicodedata

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.canonical import MAX_DEPTH, NotCanonical, decode, encode

_keys = st.text(st.characters(max_codepoint=0x7F), max_size=8)
_texts = st.text(max_size=12).map(lambda text: unicodedata.normalize("NFC", text))
_leaves = st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | _texts
_values = st.recursive(
    _leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys, inner, max_size=4), max_leaves=20
)


@given(_values)
def test_a_value_survives_and_has_the_bytes_of_rfc_8785(value):
    data = encode(value)
    assert data == rfc8785.dumps(value)
    assert decode(data) == value


@given(_values, st.data())
def test_a_changed_byte_gives_another_value_or_is_refused(value, data):
    encoded = bytearray(encode(value))
    place = data.draw(st.integers(0, len(encoded) - 1))
    encoded[place] ^= data.draw(st.integers(1, 255))
    try:
        other = decode(bytes(encoded))
    except NotCanonical:
        return
    assert other != value or type(other) is not type(value)
    assert encode(other) == bytes(encoded)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":2}',
        '{"b":1,"a":2}',
        '{"a": 1}',
        '["\\u0061"]',
        '["\\/"]',
        "[1.0]",
        "[1e3]",
        "[-0]",
        "[null]",
        "[9007199254740994]",
        '["\\ud800"]',
        "[1] ",
        "\ufeff[1]",
        "",
        '{"ä":1}',
        '["e\u0301"]',
        "[1",
    ],
)
def test_what_another_program_could_read_otherwise_is_refused(text):
    with pytest.raises(NotCanonical):
        decode(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("value", [None, 1.5, {"ä": 1}, ["e\u0301"], ["\ud800"], 2**53 + 1, (1,), {1: 2}])
def test_what_the_form_does_not_hold_is_not_written(value):
    with pytest.raises(NotCanonical):
        encode(value)


def test_depth_is_bounded_both_ways():
    fits, deep = "[" * MAX_DEPTH + "]" * MAX_DEPTH, "[" * 100_000 + "]" * 100_000
    assert decode(fits.encode()) == json.loads(fits)
    with pytest.raises(NotCanonical):
        decode(deep.encode())
    nested: list = []
    for _ in range(MAX_DEPTH + 1):
        nested = [nested]
    with pytest.raises(NotCanonical):
        encode(nested)


@given(st.binary(max_size=60))
def test_noise_is_refused_or_canonical_and_never_an_error_of_another_sort(noise):
    with contextlib.suppress(NotCanonical):
        assert encode(decode(noise)) == noise
