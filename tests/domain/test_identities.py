"""Cards and keys: an id is the hash of a key, and a card proves that its office holds it."""

import dataclasses
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.identities import CardUnreadable, OfficeCard, SigningKey, creator, verify, writer_id

_AGE = "age1" + "q" * 58


def _card(key: SigningKey, **changes) -> OfficeCard:
    card = OfficeCard("a" * 32, "Kédougou", "ASM Net", "SN", key.public.hex(), _AGE)
    return OfficeCard.signed(dataclasses.replace(card, **changes), key)


def test_a_card_is_read_back_and_names_its_writer(keys):
    card = _card(keys[0])
    read = OfficeCard.from_bytes(card.to_bytes() + b"\n")
    assert read == card
    assert read.writer == writer_id(keys[0].public) == hashlib.sha256(keys[0].public).hexdigest()[:32]
    assert len(read.digits.replace(" ", "")) == 30
    assert read.digits != _card(keys[1]).digits


@given(st.data())
def test_a_changed_card_is_refused(data):
    key = SigningKey.from_seed(b"\x01" * 32)
    changed = bytearray(_card(key).to_bytes())
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(CardUnreadable):
        OfficeCard.from_bytes(bytes(changed))


def test_a_card_signed_by_somebody_else_is_refused(keys):
    foreign = dataclasses.replace(_card(keys[0]), signature=_card(keys[1]).signature)
    with pytest.raises(CardUnreadable):
        OfficeCard.from_bytes(foreign.to_bytes())


@pytest.mark.parametrize(
    "changes",
    [{"name": ""}, {"name": "x" * 121}, {"name": "a\nb"}, {"country": "sn"}, {"country": "SEN"}, {"age": "age1x"},
     {"archive": "A" * 32}, {"organisation": "\u202e"}],
)  # fmt: skip
def test_a_card_out_of_form_is_refused_even_if_signed(keys, changes):
    with pytest.raises(CardUnreadable):
        OfficeCard.from_bytes(_card(keys[0], **changes).to_bytes())


@pytest.mark.parametrize("edit", [{"v": 2}, {"v": True}, {"more": "x"}, {"name": 7}, {"sig": "0"}])
def test_other_versions_of_a_card_are_refused(keys, edit):
    with pytest.raises(CardUnreadable):
        OfficeCard.from_json({**_card(keys[0]).to_json(), **edit})


@pytest.mark.parametrize("noise", [b"", b"x", b"[]", b"5", b"{" * 2000, b"x" * 5000])
def test_noise_is_no_card(noise):
    with pytest.raises(CardUnreadable):
        OfficeCard.from_bytes(noise)


@given(st.binary(max_size=40), st.binary(max_size=70), st.binary(max_size=10))
def test_verifying_noise_is_no_and_never_an_error(public, signature, data):
    assert verify(public, b"domain", data, signature) is False


def test_a_signature_counts_for_its_domain_only(keys):
    signature = keys[0].sign(b"one\0", b"data")
    assert verify(keys[0].public, b"one\0", b"data", signature)
    assert not verify(keys[0].public, b"two\0", b"data", signature)
    assert not verify(keys[1].public, b"one\0", b"data", signature)


def test_an_entity_begins_with_its_creator(keys):
    assert creator(keys[0].writer + "0" * 16) == keys[0].writer
    assert canonical.decode(_card(keys[0]).to_bytes())["arch"] == "a" * 32
