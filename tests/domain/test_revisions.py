"""Payloads of revisions, companions and links: built, read back, and refused out of form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId, SigningKey
from asm_desktop.domain.realms import LOCAL
from asm_desktop.domain.records import MAX_HEADER, Header, Record, RecordInvalid, payload_hash
from asm_desktop.domain.revisions import (
    MAX_REASON,
    files_named,
    link_payload,
    read_link,
    read_reason,
    read_revision,
    revision_payload,
)

_KEY = SigningKey.from_seed(b"\x07" * 32)
_SALT = bytes(16)
_FILE = {"id": _KEY.writer + "1" * 16, "sha256": "a" * 64, "bytes": "12"}


def _record(payload: bytes | None, type_: str = "revision", about: str = "0" * 16) -> Record:
    body = payload or b"gone"
    header = Header(
        "a" * 32, type_, EntityId(_KEY.writer + about), LOCAL, _KEY.writer, "e" * 16, 1, "", (),
        payload_hash(body), len(body), 1, "2026-11-23T08:15:00+03:00",
    )  # fmt: skip
    written = Record.written(header, body, _KEY)
    return Record.received(written.header_bytes, written.signature, payload)


_json = st.recursive(
    st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "é", "text"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(["title", "topics", "x-later"]), _json), st.booleans(), st.sampled_from(["", "so"])
)
def test_a_revision_is_read_back_with_what_it_touched_and_why(fields, removed, reason):
    payload = revision_payload(fields, fields, _SALT, reason=reason, removed=removed)
    revision = read_revision(_record(payload))
    assert (revision.fields, revision.touched, revision.removed) == (fields, frozenset(fields), removed)
    assert read_reason(_record(payload)) == reason
    assert canonical.decode(payload)["touched"] == sorted(fields)


def test_the_same_text_under_another_salt_has_another_hash():
    one, two = (revision_payload({"title": "x"}, ["title"], bytes([number]) * 16) for number in (1, 2))
    assert payload_hash(one) != payload_hash(two)


def test_content_that_is_not_here_is_no_trouble():
    absent = _record(None)
    revision = read_revision(absent)
    assert (revision.fields, revision.touched, revision.removed) == (None, frozenset(), False)
    assert read_reason(absent) == ""
    assert read_link(_record(None, "link")) is None
    assert files_named(revision) == ()
    with pytest.raises(RecordInvalid):
        absent.content()


def test_a_reason_is_cut_to_what_a_line_holds():
    payload = revision_payload({}, [], _SALT, reason="x" * 2000)
    assert len(read_reason(_record(payload))) == MAX_REASON
    foreign = canonical.encode({"salt": "0" * 32, "touched": [], "fields": {}, "reason": ["no", "text"]})
    assert read_reason(_record(foreign)) == ""


@pytest.mark.parametrize(
    "content",
    [
        {"touched": []},
        {"fields": [], "touched": []},
        {"fields": {}},
        {"fields": {}, "touched": "title"},
        {"fields": {}, "touched": [1]},
        {"fields": {}, "touched": [], "removed": "yes"},
    ],
)
def test_revisions_out_of_form_are_refused(content):
    with pytest.raises(BadData):
        read_revision(_record(canonical.encode({"salt": "0" * 32, **content})))


def test_what_a_later_version_adds_to_a_payload_is_left_alone():
    later = canonical.encode({"salt": "0" * 32, "touched": [], "fields": {}, "mood": "good"})
    assert read_revision(_record(later)).fields == {}


def test_a_link_names_further_parents_of_a_child():
    payload = link_payload("c" * 64, ["b" * 64, "a" * 64], _SALT)
    link = read_link(_record(payload, "link"))
    assert (link.child, link.parents, link.writer) == ("c" * 64, ("a" * 64, "b" * 64), _KEY.writer)


@pytest.mark.parametrize(
    "content", [{"child": "c" * 63, "parents": []}, {"child": "c" * 64}, {"child": "c" * 64, "parents": ["b"]}]
)
def test_links_out_of_form_are_refused(content):
    with pytest.raises(BadData):
        read_link(_record(canonical.encode({"salt": "0" * 32, **content}), "link"))


def test_files_are_named_with_their_unstripped_originals():
    original = {"id": _FILE["id"], "original": "b" * 64, "original-bytes": "99", "name": "x.jpg"}
    fields = {"attachments": [_FILE, original, {"id": "0" * 16, "caption": "no file"}], "title": "x", "topics": ["y"]}
    named = files_named(read_revision(_record(revision_payload(fields, [], _SALT))))
    assert [(one.sha256, one.bytes) for one in named] == [("a" * 64, 12), ("b" * 64, 99)]


@pytest.mark.parametrize(
    "change",
    [{"sha256": "a" * 63}, {"sha256": 5}, {"bytes": "many"}, {"bytes": 12}, {"bytes": "9" * 16}, {"id": 5}],
)
def test_files_out_of_form_are_refused(change):
    fields = {"attachments": [{**_FILE, **change}]}
    with pytest.raises(BadData):
        files_named(read_revision(_record(revision_payload(fields, [], _SALT))))


def test_records_kept_here_are_read_without_checking_them_again():
    written = _record(revision_payload({}, [], _SALT))
    assert Header.kept(written.header_bytes) == written.header


def test_headers_and_signatures_of_any_length_are_refused():
    written = _record(revision_payload({}, [], _SALT))
    with pytest.raises(RecordInvalid):
        Header.from_bytes(b" " * (MAX_HEADER + 1))
    with pytest.raises(RecordInvalid):
        Record.received(written.header_bytes, b"short", None)
