"""Records: what is signed is read back as it was, and any change of a bit is noticed."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId, SigningKey
from asm_desktop.domain.realms import LOCAL, PROGRAMME, Realm
from asm_desktop.domain.records import MAX_PARENTS, Header, Record, RecordInvalid, payload_hash, record_id

_KEY = SigningKey.from_seed(b"\x07" * 32)
_ARCHIVE = "a" * 32
_PAYLOAD = canonical.encode({"salt": "0" * 32, "touched": ["title"], "fields": {"title": "Noté"}})

_hex64 = st.text("0123456789abcdef", min_size=64, max_size=64)
_headers = st.builds(
    Header,
    archive=st.just(_ARCHIVE),
    type=st.sampled_from(["revision", "link", "something-new"]),
    entity=st.just(EntityId(_KEY.writer + "0" * 16)),
    realm=st.sampled_from([LOCAL, PROGRAMME, Realm("org:" + "b" * 32)]),
    writer=st.just(_KEY.writer),
    epoch=st.just("e" * 16),
    n=st.integers(2, 2**53 - 1),
    prev=_hex64,
    parents=st.sets(_hex64, max_size=3).map(lambda some: tuple(sorted(some))),
    payload_hash=st.just(payload_hash(_PAYLOAD)),
    payload_length=st.just(len(_PAYLOAD)),
    need=st.integers(1, 9),
    at=st.just("2026-11-23T08:15:00+03:00"),
)


def _header(**changes) -> Header:
    whole = Header(
        _ARCHIVE, "revision", EntityId(_KEY.writer + "0" * 16), PROGRAMME, _KEY.writer, "e" * 16, 1, "", (),
        payload_hash(_PAYLOAD), len(_PAYLOAD), 1, "2026-11-23T08:15:00+03:00",
    )  # fmt: skip
    return dataclasses.replace(whole, **changes)


@given(_headers)
def test_a_record_is_read_back_as_it_was_written(header):
    written = Record.written(header, _PAYLOAD, _KEY)
    received = Record.received(written.header_bytes, written.signature, _PAYLOAD)
    assert received == written
    assert received.header == header
    assert received.signed_by(_KEY.public)
    assert received.content()["fields"] == {"title": "Noté"}


def test_a_header_has_room_for_as_many_parents_as_it_may_name():
    many = tuple(f"{number:064x}" for number in range(MAX_PARENTS))
    longest = _header(
        type="a" * 32, realm=Realm("group:" + "b" * 48), n=2**53 - 1, prev="f" * 64, parents=many, need=2**53 - 1
    )
    assert Header.from_bytes(longest.to_bytes()) == longest
    with pytest.raises(RecordInvalid):
        Header.from_bytes(_header(parents=(*many, "f" * 64)).to_bytes())


@given(st.data())
def test_a_flipped_bit_anywhere_is_refused_or_not_signed(data):
    written = Record.written(_header(), _PAYLOAD, _KEY)
    parts = [bytearray(written.header_bytes), bytearray(written.signature), bytearray(_PAYLOAD)]
    part = data.draw(st.sampled_from(range(3)))
    place = data.draw(st.integers(0, len(parts[part]) - 1))
    parts[part][place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        received = Record.received(*map(bytes, parts))
    except BadData:
        return
    assert not received.signed_by(_KEY.public)


def test_the_id_is_the_hash_under_its_own_domain():
    written = Record.written(_header(), _PAYLOAD, _KEY)
    assert written.id == record_id(written.header_bytes)
    assert written.id != payload_hash(written.header_bytes)


def test_a_signature_under_another_domain_does_not_count():
    header_bytes = _header().to_bytes()
    for domain in (b"", b"asm-desktop/card/1\0", b"asm-desktop/record/2\0"):
        record = Record.received(header_bytes, _KEY.sign(domain, header_bytes), _PAYLOAD)
        assert not record.signed_by(_KEY.public)


@pytest.mark.parametrize(
    "changes",
    [
        {"archive": "A" * 32},
        {"writer": "0" * 31},
        {"epoch": "0" * 17},
        {"type": "Revision"},
        {"type": ""},
        {"type": "revision", "entity": "0" * 32},
        {"type": "revision", "entity": "0" * 64},
        {"type": "trust", "entity": "0" * 48},
        {"type": "member", "entity": "0" * 48},
        {"type": "withdrawal", "entity": "0" * 16},
        {"type": "companion"},
        {"type": "consent"},
        {"n": 0},
        {"n": 1, "prev": "0" * 64},
        {"n": 2},
        {"n": 2, "prev": "0" * 63},
        {"need": 0},
        {"parents": ("1" * 64, "0" * 64)},
        {"parents": ("1" * 64, "1" * 64)},
        {"parents": ("x" * 64,)},
        {"payload_hash": "0" * 63},
        {"payload_length": 0},
        {"payload_length": 10**9},
        {"at": "2026-11-23T08:15:00Z"},
        {"at": "2026-11-23 08:15:00+03:00"},
        {"at": "٢٠٢٦-11-23T08:15:00+03:00"},
    ],
)
def test_headers_out_of_form_are_refused(changes):
    with pytest.raises(BadData):
        Header.from_bytes(_header(**changes).to_bytes())


@pytest.mark.parametrize(
    ("type_", "entity", "realm"),
    [
        ("companion", "0" * 48, LOCAL),
        ("trust", "0" * 32, PROGRAMME),
        ("withdrawal", "0" * 64, PROGRAMME),
        ("withdrawal", "0" * 48, PROGRAMME),
        ("of-a-later-version", "0" * 32, PROGRAMME),
    ],
)
def test_what_a_record_is_about_depends_on_its_type(type_, entity, realm):
    header = _header(type=type_, entity=entity, realm=realm)
    assert Header.from_bytes(header.to_bytes()) == header


@pytest.mark.parametrize("edit", [{"v": 2}, {"v": True}, {"extra": 1}, {"n": True}, {"par": "x"}, {"at": 5}])
def test_other_versions_and_keys_are_refused(edit):
    value = {**canonical.decode(_header().to_bytes()), **edit}
    with pytest.raises(RecordInvalid):
        Header.from_bytes(canonical.encode(value))


@pytest.mark.parametrize("payload", [b"{}", b"[]", canonical.encode({"salt": "0" * 31}), canonical.encode({"salt": 5})])
def test_a_payload_carries_a_salt(payload):
    header = _header(payload_hash=payload_hash(payload), payload_length=len(payload))
    with pytest.raises(RecordInvalid):
        Record.received(header.to_bytes(), bytes(64), payload).content()


def test_a_payload_of_another_record_is_refused():
    other = canonical.encode({"salt": "1" * 32, "touched": [], "fields": {}})
    with pytest.raises(RecordInvalid):
        Record.received(_header().to_bytes(), bytes(64), other)
