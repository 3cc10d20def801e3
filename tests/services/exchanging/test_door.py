"""What is wrong with a bundle or a record is told in words, left out alone, and nothing else suffers."""

import hashlib

import pytest

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.identities import EntityId, SigningKey
from asm_desktop.domain.labels import gate
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.exchange.lines import patch_line, whole_line
from asm_desktop.exchange.troubles import BundleDamaged, BundleForeign, BundleForOthers, BundleMissing, NotABundle
from asm_desktop.services import admitting, intake, offices
from asm_desktop.services.authoring import EntryUnknown, create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle, preview_import
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.searching import search
from asm_desktop.store import records
from asm_desktop.store.records import Status
from asm_desktop.tasks.context import Cancelled, TaskContext


@pytest.fixture
def forge(pair, forger, tmp_path):
    """A member (Kédougou, known to Geita) that writes whatever it likes."""
    return forger(pair[1], tmp_path / "forged.zip")


def left_out(report):
    return sorted((one.reason, one.kept) for one in report.held)


def test_an_honest_line_among_forged_ones_goes_in(pair, forge):
    geita, _ = pair
    honest = forge.add()
    stranger = SigningKey.from_seed(b"\x09" * 32)
    forge.add(key=stranger)
    forge.lines.append(b"{}\n")
    forge.lines.append(b'{"header":{},"sig":"' + b"0" * 128 + b'"}\n')
    forge.lines.append(b"[" * 1000 + b"\n")
    forge.lines.append(b"\xff\xfe\n")
    forge.add(payload=canonical.encode({"salt": "0" * 32, "touched": [], "fields": "text"}))
    forge.add(payload=canonical.encode({"salt": "0" * 32, "fields": {}}))
    forge.add({"attachments": [{"id": "x", "sha256": "zz", "bytes": "1"}]})
    forge.add(archive="0" * 32)
    forge.add(realm=realms.PUBLIC)
    last = forge.add()
    report = import_bundle(geita, forge.write(geita))
    assert set(report.new) == {honest.header.entity, last.header.entity}
    assert left_out(report) == sorted(
        [("bad-signature", False)] + [("out-of-form", False)] * 7 + [("other-archive", False), ("other-realm", False)]
    )
    assert verify(geita).faults == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"label": "RED"}, {"label": "AMBER"}, {"label": "AMBER+STRICT"}, {"label": "nonsense"}, {"accounts": "yes"},
        {"accounts": "not-said"}, {"status": "draft"}, {"label": ["GREEN"]},
    ],
)  # fmt: skip
def test_content_wider_than_its_label_is_refused_and_its_header_goes_in(pair, forge, fields):
    geita, _ = pair
    made = forge.add(fields)
    report = import_bundle(geita, forge.write(geita))
    assert left_out(report) == [("wider-than-label", False)]
    assert report.new == ()
    with geita.archive.read() as connection:
        (stored,) = records.of_entity(connection, made.header.entity)
    assert (stored.status, stored.record.payload) == (Status.ADMITTED, None)
    with pytest.raises(EntryUnknown):
        read_entry(geita, made.header.entity)
    assert verify(geita).faults == ()


AGREED = {"network": "", "print": "2020-01-01"}


@pytest.mark.parametrize("consent", [AGREED, AGREED | {"audience": "programme"}, AGREED | {"later": {"word": 1}}])
@pytest.mark.parametrize("accounts", ["yes", "not-said"])
def test_what_people_told_comes_in_by_what_they_agreed_to(pair, forge, accounts, consent):
    geita, _ = pair
    made = forge.add({"accounts": accounts, "consent": consent}, need=2)
    assert left_out(import_bundle(geita, forge.write(geita))) == []
    view = read_entry(geita, made.header.entity)
    assert gate(view.standing, Purpose.NETWORK).allowed
    assert not gate(view.standing, Purpose.PHOTO).allowed


def test_the_door_asks_no_clock(pair, forge):
    geita, _ = pair
    forge.add({"accounts": "yes", "consent": {"network": "2001-01-01"}}, need=2)
    assert left_out(import_bundle(geita, forge.write(geita))) == []


@pytest.mark.parametrize(
    ("consent", "need"),
    [
        (AGREED, 1), ({}, 2), (None, 2), ("network", 2), ({"print": ""}, 2), ({"network": "ended"}, 2),
        ({"network": "always"}, 2), (AGREED | {"audience": "partners"}, 2), (AGREED | {"audience": "all"}, 2),
    ],
)  # fmt: skip
def test_what_people_told_is_refused_beyond_what_they_agreed_to(pair, forge, consent, need):
    geita, _ = pair
    fields = {"accounts": "yes"} | ({} if consent is None else {"consent": consent})
    made = forge.add(fields, need=need)
    assert left_out(import_bundle(geita, forge.write(geita))) == [("wider-than-label", False)]
    with pytest.raises(EntryUnknown):
        read_entry(geita, made.header.entity)


def test_who_agreed_to_the_network_did_not_agree_to_the_public(pair, forge):
    geita, _ = pair
    told = {"label": "CLEAR", "accounts": "yes"}
    forge.add({**told, "consent": {"network": ""}}, need=2, realm=realms.PUBLIC)
    path = forge.write(geita, realm=realms.PUBLIC)
    assert left_out(import_bundle(geita, path)) == [("wider-than-label", False)]
    forge.add({**told, "consent": {"network": "", "public": ""}}, need=2, realm=realms.PUBLIC)
    assert len(import_bundle(geita, forge.write(geita, realm=realms.PUBLIC)).new) == 1


def test_what_another_began_is_held_until_its_creator_says_so(pair, forge):
    geita, _ = pair
    forge.add(entity=EntityId(geita.writer + "f" * 16))
    assert left_out(import_bundle(geita, forge.write(geita))) == [("not-the-creator", True)]


def test_an_edit_whose_parents_are_not_here_waits_and_is_not_shown(pair, forge):
    geita, _ = pair
    entity = EntityId(geita.writer + "f" * 16)
    forge.add(entity=entity, parents=("7" * 64,))
    report = import_bundle(geita, forge.write(geita))
    assert report.held == ()
    with pytest.raises(EntryUnknown):
        read_entry(geita, entity)


def test_a_record_in_a_circle_its_writer_was_never_in_is_held(network, tmp_path, forger):
    geita, kedougou = network.offices("Geita", "Kédougou")
    circle = geita.organisation
    forge = forger(kedougou, tmp_path / "forged.zip")
    forge.add({"label": "AMBER+STRICT"}, realm=circle)
    report = import_bundle(geita, forge.write(geita, realm=circle))
    assert left_out(report) == [("not-a-member", True)]


def test_a_forged_signature_does_not_keep_the_true_record_out(network, tmp_path, forger):
    geita = network.office("Geita")
    stranger = network.joined("Kédougou")
    forge = forger(stranger, tmp_path / "forged.zip")
    true = forge.record()
    forge.lines.append(whole_line(true.header_bytes, bytes(64), true.payload))
    assert left_out(import_bundle(geita, forge.write(geita))) == [("unknown-writer", True)]
    forge.lines[:] = [whole_line(true.header_bytes, true.signature, true.payload)]
    forge.path = tmp_path / "true.zip"
    import_bundle(geita, forge.write(geita))
    offices.add_office(geita, offices.own_card(stranger))
    assert read_entry(geita, true.header.entity).title.startswith("Forged")


def test_an_unknown_office_waits_in_quarantine_until_it_is_added(network, tmp_path, forger):
    geita, mwanza = network.offices("Geita", "Mwanza")
    stranger = network.joined("Kédougou")
    forge = forger(stranger, tmp_path / "stranger.zip")
    made = forge.add({"title": "From afar"})
    report = import_bundle(geita, forge.write(geita))
    assert left_out(report) == [("unknown-writer", True)]
    assert not report.senders[0].known
    assert search(geita, SearchRequest("afar")).total == 0
    _, taken = network.send(geita, mwanza)
    assert (taken.new, taken.held) == ((), ()), "what is in quarantine is not passed on"
    offices.add_office(geita, offices.own_card(stranger))
    assert read_entry(geita, made.header.entity).title == "From afar"
    assert search(geita, SearchRequest("afar")).total == 1
    _, taken = network.send(geita, mwanza)
    assert taken.new == (made.header.entity,)


def test_an_office_that_nobody_has_added_yet_sees_what_it_wrote(network, green):
    geita = network.office("Geita")
    newcomer = network.joined("Kédougou")
    view = create_entry(newcomer, green("Our own"))
    edit_entries(newcomer, [view.entity], {"title": "Our own, once more"})
    for _ in range(2):
        assert read_entry(newcomer, view.entity).title == "Our own, once more"
        assert search(newcomer, SearchRequest("own")).total == 1
        assert stats(newcomer).unconfirmed == 0
        assert verify(newcomer).faults == ()
        offices.add_office(geita, offices.own_card(newcomer))
        network.send(geita, newcomer)
    network.send(newcomer, geita)
    assert read_entry(geita, view.entity).title == "Our own, once more"


def test_a_vouch_that_comes_by_bundle_lets_in_what_waited(network, tmp_path, forger):
    geita, mwanza = network.offices("Geita", "Mwanza")
    stranger = network.joined("Kédougou")
    forge = forger(stranger, tmp_path / "stranger.zip")
    made = forge.add({"title": "From afar"})
    import_bundle(mwanza, forge.write(mwanza))
    offices.add_office(geita, offices.own_card(stranger))
    _, taken = network.send(geita, mwanza)
    assert taken.released == 1
    assert read_entry(mwanza, made.header.entity).title == "From afar"


def test_quarantine_is_bounded(network, tmp_path, monkeypatch, forger):
    monkeypatch.setattr(admitting, "QUARANTINE_RECORDS", 10)
    geita = network.office("Geita")
    forge = forger(network.joined("Kédougou"), tmp_path / "flood.zip")
    for _ in range(50):
        forge.add()
    report = import_bundle(geita, forge.write(geita))
    assert report.held_count == 50
    assert stats(geita).quarantined == 10


def test_records_of_a_newer_version_are_kept_unread_and_passed_on(network, tmp_path, forger):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    forge = forger(kedougou, tmp_path / "newer.zip")
    forge.add(type="reading", payload=canonical.encode({"salt": "0" * 32, "new": [1, 2]}))
    forge.add({"title": "Needs more"}, need=99)
    report = import_bundle(geita, forge.write(geita))
    assert (report.admitted, report.new, report.held) == (2, (), ())
    assert stats(geita).opaque == 2
    network.send(geita, mwanza)
    assert stats(mwanza).opaque == 2
    assert stats(mwanza).state_digest[realms.PROGRAMME] == stats(geita).state_digest[realms.PROGRAMME]


def test_a_patch_without_its_base_waits_for_the_whole(pair, forge):
    geita, _ = pair
    base = forge.record({"title": "Base", "summary": "x" * 500})
    child = forge.record({"title": "Child", "summary": "x" * 501}, entity=base.header.entity, parents=(base.id,))
    forge.lines.append(patch_line(child.header_bytes, child.signature, base.id, ["never"]))
    report = import_bundle(geita, forge.write(geita))
    assert report.waiting == 1
    with pytest.raises(EntryUnknown):
        read_entry(geita, base.header.entity)
    forge.lines[:] = [whole_line(one.header_bytes, one.signature, one.payload) for one in (child, base)]
    forge.path = forge.path.with_name("whole.zip")
    import_bundle(geita, forge.write(geita))
    assert read_entry(geita, base.header.entity).title == "Child"


def test_a_file_that_nothing_names_or_with_other_bytes_is_not_kept(pair, forge):
    geita, _ = pair
    named, other = b"named", b"other"
    sha256 = hashlib.sha256(named).hexdigest()
    row = {"id": "a" * 48, "sha256": sha256, "bytes": "5", "media": "text/plain"}
    forge.add({"attachments": [row]})
    report = import_bundle(
        geita, forge.write(geita, files=[(hashlib.sha256(other).hexdigest(), other), (sha256, b"liars")])
    )
    assert list(geita.archive.blobs.every()) == []
    assert report.new != ()
    forge.path = forge.path.with_name("true.zip")
    import_bundle(geita, forge.write(geita, files=[(sha256, named)]))
    assert geita.archive.blobs.read(sha256) == named


def test_a_record_stands_for_itself_whoever_carries_it(pair, forge):
    geita, _ = pair
    forge.add()
    other = SigningKey.from_seed(b"\x09" * 32)
    path = forge.write(geita, maker=other)
    report = import_bundle(geita, path)
    assert [sender.known for sender in report.senders] == [False]
    assert len(report.new) == 1


def test_bundles_that_cannot_be_taken_in_are_told_apart_and_change_nothing(network, catalogs, tmp_path):
    geita, kedougou = network.offices("Geita", "Kédougou")
    before = stats(geita)
    (tmp_path / "text.zip").write_text("hello")
    path = tmp_path / "good.zip"
    create_bundle(kedougou, path)
    data = path.read_bytes()
    (tmp_path / "cut.zip").write_bytes(data[:-100])
    (tmp_path / "bit.zip").write_bytes(data[:2000] + bytes([data[2000] ^ 1]) + data[2001:])
    elsewhere = type(network)(tmp_path / "elsewhere", catalogs)
    (tmp_path / "elsewhere").mkdir()
    first, _ = elsewhere.offices("Mwanza", "Kédougou")
    create_bundle(first, tmp_path / "foreign.zip")
    expected = {
        "none.zip": BundleMissing, "text.zip": NotABundle, "cut.zip": BundleDamaged, "bit.zip": BundleDamaged,
        "foreign.zip": BundleForeign,
    }  # fmt: skip
    for name, trouble in expected.items():
        for act in (import_bundle, preview_import):
            with pytest.raises(trouble):
                act(geita, tmp_path / name)
    assert stats(geita) == before
    elsewhere.close()


def test_a_bundle_for_somebody_else_is_told_as_such(network, tmp_path):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    path = tmp_path / "for-kedougou.zip"
    create_bundle(geita, path, BundleOptions(to=(kedougou.writer,)))
    before = stats(mwanza)
    with pytest.raises(BundleForOthers):
        import_bundle(mwanza, path)
    assert stats(mwanza) == before
    import_bundle(kedougou, path)


def test_a_cancelled_import_keeps_whole_batches_and_goes_on(pair, tmp_path, green, monkeypatch, digests):
    monkeypatch.setattr(intake, "BATCH_RECORDS", 5)
    geita, kedougou = pair
    for number in range(23):
        create_entry(geita, green(f"Entry {number}"))
    path = tmp_path / "b.zip"
    create_bundle(geita, path)
    for stop in (2, 4, 100):
        calls = []

        def cancelled(calls=calls, stop=stop):
            calls.append(1)
            return len(calls) > stop

        try:
            import_bundle(kedougou, path, TaskContext(cancelled=cancelled))
        except Cancelled:
            assert verify(kedougou).faults == ()
    assert digests(kedougou, geita) == digests(geita, kedougou)


def test_a_copy_of_a_laptop_is_noticed_and_begins_a_new_epoch(pair, send, tmp_path, green, forger):
    geita, kedougou = pair
    create_entry(kedougou, green("Before the backup"))
    send(kedougou, geita)
    epoch = kedougou.own.epoch
    forge = forger(kedougou, tmp_path / "later.zip")
    with kedougou.archive.read() as connection:
        last = records.tip(connection, (kedougou.writer, epoch, realms.PROGRAMME))
    forge.n, forge.prev = last.n, last.id
    forge.add({"title": "Written after the backup"}, epoch=epoch)
    import_bundle(geita, forge.write(geita))
    send(geita, kedougou)
    assert kedougou.own.epoch != epoch
    assert kedougou.own.replaced == (epoch,)
    create_entry(kedougou, green("After"))
    _, taken = send(kedougou, geita)
    assert len(taken.new) == 1


def test_edits_of_others_travel_over_several_hops(network, green, digests):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    entry = create_entry(kedougou, green("From Kédougou")).entity
    network.send(kedougou, geita)
    network.send(geita, mwanza)
    edit_entries(mwanza, [entry], {"title": "Edited in Mwanza"})
    network.send(mwanza, geita)
    network.send(geita, kedougou)
    assert read_entry(kedougou, entry).title == "Edited in Mwanza"
    assert digests(kedougou, mwanza) == digests(mwanza, kedougou)
