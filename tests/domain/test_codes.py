"""Codes: the same at every office, and forgiving towards a poor copy."""

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.codes import ALPHABET, CodeUnreadable, of_digest, parse_code, qr_text, short_code

_ids = st.text("0123456789abcdef", min_size=48, max_size=48)


@given(_ids)
def test_a_code_is_read_as_it_was_made(entity):
    code = short_code(entity)
    assert re.fullmatch(f"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", code)
    assert parse_code(code) == code
    assert short_code(entity) == code


@given(_ids, st.sampled_from([" ", "-", "\u2011", "\u00a0", ""]))
def test_small_letters_other_hyphens_and_look_alikes_are_forgiven(entity, hyphen):
    code = short_code(entity)
    typed = code.lower().replace("-", hyphen).replace("0", "o").replace("1", "l")
    assert parse_code(f" {typed} ") == code


@given(st.text(max_size=12))
def test_any_text_is_a_code_or_refused(text):
    with contextlib.suppress(CodeUnreadable):
        assert parse_code(parse_code(text)) == parse_code(text)


@pytest.mark.parametrize("text", ["", "7K3M", "7K3M-9QXD-1", "7K3M-9QXU", "7K3M-9QX!"])
def test_wrong_lengths_and_letters(text):
    with pytest.raises(CodeUnreadable):
        parse_code(text)


def test_every_bit_of_the_digest_counts():
    zero, one = bytes(32), bytes([0, 0, 0, 0, 1]) + bytes(27)
    assert of_digest(zero) == "0000-0000"
    assert of_digest(one) == "0000-0001"
    assert of_digest(bytes([0xFF]) * 32) == "ZZZZ-ZZZZ"


def test_the_qr_holds_capitals_digits_hyphens_and_colons_only():
    text = qr_text("7K3M-9QXD", 2, "en", 31, "4T9C-K2H8")
    assert text == "ASM1:7K3M-9QXD:V2:EN:P0031:4T9C-K2H8"
    assert re.fullmatch(r"[0-9A-Z:-]+", text)
