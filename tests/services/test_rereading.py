"""What an older program kept unread is read by a newer one, as if it came today."""

import hashlib

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain import canonical, realms, records
from asm_desktop.domain.consent import Consent, Purpose
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.records import Record, payload_hash
from asm_desktop.domain.revisions import revision_payload
from asm_desktop.services import judging, rereading
from asm_desktop.services.authoring import NewEntry, create_entry, read_entry
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.rereading import reread
from asm_desktop.services.searching import search
from asm_desktop.store import judged
from asm_desktop.store import records as store
from asm_desktop.store.records import Status, Stored


def newer(desk, n, fields, **changes):
    """A record of this office as a newer program writes it."""
    consent = Consent.to({Purpose.NETWORK: "", Purpose.PHOTO: ""}).to_json()
    values = {"title": "Told to us", "label": "GREEN", "accounts": "yes", "consent": consent, "kind": "case-study"}
    body = changes.pop("payload", None) or revision_payload({**values, **fields}, [], b"\0" * 16)
    header = records.Header(
        archive=desk.own.archive, type=changes.pop("type", "revision"), entity=desk.new_entity(),
        realm=realms.PROGRAMME, writer=desk.writer, epoch="e" * 16, n=n, prev="" if n == 1 else "a" * 64, parents=(),
        payload_hash=payload_hash(body), payload_length=len(body), need=changes.pop("need", 2),
        at="2026-05-03T08:00:00+03:00",
    )  # fmt: skip
    return Record.written(header, body, desk.own.key)


def as_rules_one_left_it(desk, made):
    """Make the archive what a program of rules 1 leaves: newer records unread, and no word of who judged them."""
    with desk.archive.write() as connection:
        store.add(connection, [Stored(one, Status.OPAQUE) for one in made])
        connection.exec_driver_sql("DELETE FROM meta WHERE key IN ('judged', 'rules')")


def test_an_archive_of_rules_one_is_read_when_it_is_opened(desk):
    sha256 = hashlib.sha256(b"photo").hexdigest()
    row = {"id": desk.writer + "0" * 16, "sha256": sha256, "bytes": "5", "media": "image/jpeg"}
    made = newer(desk, 1, {"title": "Zebaki at Geita", "attachments": [row]})
    as_rules_one_left_it(desk, [made])
    before = stats(desk)
    assert (before.opaque, before.entries) == (1, 0)
    with pytest.raises(EntryUnknown):
        read_entry(desk, made.header.entity)
    folder = desk.archive.folder
    desk.archive.close()
    again = open_desk(folder)
    try:
        assert read_entry(again, made.header.entity).title == "Zebaki at Geita"
        assert [hit.entity for hit in search(again, SearchRequest("zebaki")).hits] == [made.header.entity]
        after = stats(again)
        assert (after.opaque, after.entries) == (0, 1)
        assert after.state_digest == before.state_digest
        found = verify(again)
        assert found.faults == ()
        assert sha256 in found.missing_files
    finally:
        again.archive.close()


def test_what_even_this_version_does_not_understand_stays_unread(desk):
    unknown = canonical.encode({"salt": "0" * 32, "new": [1]})
    made = [newer(desk, 1, {}, need=99), newer(desk, 2, {}, type="reading", payload=unknown), newer(desk, 3, {})]
    as_rules_one_left_it(desk, made)
    assert reread(desk) == 1
    assert stats(desk).opaque == 2
    assert read_entry(desk, made[2].header.entity).title == "Told to us"


def test_the_door_is_the_same_as_for_what_comes_today(desk):
    wider = newer(desk, 1, {"label": "AMBER+STRICT"})
    broken = newer(desk, 2, {}, payload=canonical.encode({"salt": "0" * 32}))
    as_rules_one_left_it(desk, [wider, broken])
    reread(desk)
    with desk.archive.read() as connection:
        kept = {one.id: one for one in store.raw(connection)}
        assert (kept[wider.id].status, kept[wider.id].payload) == (Status.ADMITTED, None)
        assert broken.id not in kept


def test_it_is_asked_once_and_costs_one_row_then(desk, monkeypatch):
    as_rules_one_left_it(desk, [newer(desk, 1, {})])
    assert reread(desk) == 1
    monkeypatch.setattr(judged, "unread", None)
    assert reread(desk) == 0
    monkeypatch.setattr(rereading, "RULES", "3 " + " ".join(sorted(judging.KNOWN_TYPES)))
    with pytest.raises(TypeError):
        reread(desk)


def test_new_archives_are_judged_by_these_rules(desk):
    create_entry(desk, NewEntry("document", {"title": "One"}))
    assert reread(desk) == 0
    with desk.archive.read() as connection:
        assert judged.judged_by(connection) == rereading.RULES
