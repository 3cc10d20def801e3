"""What an entry was once allowed counts for nothing: a bundle takes along what it may at the moment it is made."""

import hashlib
import io

import pytest
from PIL import Image

from asm_desktop.domain import realms
from asm_desktop.domain.identities import EntityId
from asm_desktop.services.authoring import EntryUnknown, NewEntry, create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.groups import add_member, create_group
from asm_desktop.store import records

WORD = "Qevzorin"


@pytest.fixture
def bundle(tmp_path, inside):
    """Return a maker of bundles and of all bytes that their readers can get out."""
    made = iter(range(100))

    def make(desk, *readers, **options):
        path = tmp_path / f"out-{next(made)}.zip"
        create_bundle(desk, path, BundleOptions(**options))
        return path, inside(path, desk, *readers)

    return make


@pytest.fixture
def narrowed(pair, green, tmp_path):
    """An entry with a file that was for the whole programme, and then was not."""
    geita, _ = pair
    (tmp_path / "table.txt").write_text(f"{WORD} in a file")
    entry = green("Wide", summary=f"{WORD} in the text")
    view = create_entry(geita, NewEntry(entry.kind, entry.values, (tmp_path / "table.txt",)))
    edit_entries(geita, [view.entity], {"label": "RED"})
    return view.entity


@pytest.mark.parametrize("options", [{}, {"full": True}, {"plain": True}])
def test_after_narrowing_earlier_versions_are_not_sent_to_who_lacks_them(pair, narrowed, bundle, options):
    geita, kedougou = pair
    path, found = bundle(geita, kedougou, **options)
    assert WORD.encode() not in found
    import_bundle(kedougou, path)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, narrowed)


def test_their_headers_go_so_that_what_is_held_stays_provable(pair, narrowed, bundle, green):
    geita, kedougou = pair
    after = create_entry(geita, green("After it")).entity
    path, _ = bundle(geita, kedougou)
    import_bundle(kedougou, path)
    assert read_entry(kedougou, after).title == "After it"
    with kedougou.archive.read() as connection:
        (bare,) = records.of_entity(connection, narrowed)
    assert bare.record.payload is None


def test_a_relay_that_knows_of_it_does_not_send_them_either(network, bundle, green):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    group = create_group(geita, "Two of us")
    add_member(geita, group, kedougou.writer)
    entity = create_entry(geita, green("Wide", summary=WORD)).entity
    network.send(geita, kedougou)
    edit_entries(geita, [entity], {"label": "AMBER", "group": group})
    network.send(geita, kedougou)
    assert read_entry(kedougou, entity).realm == group
    _, found = bundle(kedougou, mwanza, to=(mwanza.writer,))
    assert WORD.encode() not in found


def test_what_is_worked_on_as_a_draft_is_not_taken_back(pair, bundle, green):
    geita, kedougou = pair
    entity = create_entry(geita, green("Said", summary=WORD)).entity
    edit_entries(geita, [entity], {"status": "draft", "summary": "Only here"})
    _, found = bundle(geita, kedougou)
    assert WORD.encode() in found
    assert b"Only here" not in found


def test_from_one_group_to_another_the_first_gets_nothing_more(network, bundle):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    one, other = create_group(geita, "One"), create_group(geita, "Other")
    add_member(geita, one, kedougou.writer)
    add_member(geita, other, mwanza.writer)
    values = {"title": "Told", "summary": WORD, "label": "AMBER", "group": one, "accounts": "none"}
    entity = create_entry(geita, NewEntry("document", values)).entity
    edit_entries(geita, [entity], {"group": other})
    _, found = bundle(geita, kedougou, to=(kedougou.writer,))
    assert WORD.encode() not in found
    _, found = bundle(geita, mwanza, to=(mwanza.writer,))
    assert WORD.encode() in found


def test_widening_still_serves_the_group(network, bundle):
    geita, kedougou = network.offices("Geita", "Kédougou")
    group = create_group(geita, "Partners")
    add_member(geita, group, kedougou.writer)
    values = {"title": "Told", "summary": WORD, "label": "AMBER", "group": group, "accounts": "none"}
    entity = create_entry(geita, NewEntry("document", values)).entity
    edit_entries(geita, [entity], {"label": "GREEN", "summary": "Shorter"})
    _, found = bundle(geita, kedougou)
    assert WORD.encode() in found


def told(forge, **consent):
    fields = {"title": "Told", "summary": WORD, "accounts": "yes", "consent": consent}
    return forge.add(fields, need=2)


def test_what_expired_here_is_not_relayed_and_what_has_not_is(network, forger, tmp_path, bundle):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    forge = forger(kedougou, tmp_path / "forged.zip")
    made = told(forge, network="2026-06-30")
    import_bundle(geita, forge.write(geita))
    _, found = bundle(geita, mwanza)
    assert WORD.encode() in found
    geita.now = lambda: "2026-07-01T08:00:00+03:00"
    _, found = bundle(geita, mwanza)
    assert WORD.encode() not in found
    assert read_entry(geita, made.header.entity).held_back == "expired-network"
    geita.now = lambda: "2026-06-01T08:00:00+03:00"
    _, found = bundle(geita, mwanza)
    assert WORD.encode() not in found, "setting the clock back brings it out again"
    geita.now = lambda: "2028-06-01T08:00:00+03:00"
    assert read_entry(geita, made.header.entity).held_back == "date-in-doubt-network"


def test_versions_that_are_not_shown_are_judged_by_their_own_words(network, forger, tmp_path, bundle):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    forge = forger(kedougou, tmp_path / "forged.zip")
    parents = {"entity": EntityId(geita.writer + "f" * 16), "parents": ("7" * 64,), "need": 2}
    forge.add({"summary": WORD, "accounts": "yes", "consent": {"network": "2026-05-03"}}, **parents)
    import_bundle(geita, forge.write(geita))
    assert WORD.encode() in bundle(geita, mwanza)[1]
    geita.now = lambda: "2026-05-04T08:00:00+03:00"
    assert WORD.encode() not in bundle(geita, mwanza)[1]


def test_pictures_stay_once_the_agreement_to_them_has_ended(network, forger, tmp_path, bundle):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, format="PNG")
    data = stream.getvalue()
    forge = forger(kedougou, tmp_path / "forged.zip")
    sha256 = hashlib.sha256(data).hexdigest()
    row = {"id": "a" * 48, "media": "image/png", "sha256": sha256, "bytes": str(len(data))}
    consent = {"network": "", "photo": "2026-06-30"}
    forge.add({"summary": WORD, "accounts": "yes", "consent": consent, "attachments": [row]}, need=2)
    import_bundle(geita, forge.write(geita, files=[(sha256, data)]))
    assert data in bundle(geita, mwanza)[1]
    geita.now = lambda: "2026-07-01T08:00:00+03:00"
    _, found = bundle(geita, mwanza)
    assert data not in found
    assert WORD.encode() in found


def test_a_version_for_all_is_withheld_from_the_public_alone(pair, green, bundle):
    geita, kedougou = pair
    entity = create_entry(geita, green("Said", summary=WORD, label="CLEAR")).entity
    edit_entries(geita, [entity], {"label": "GREEN", "summary": "Now for us"})
    assert WORD.encode() not in bundle(geita, public=True)[1]
    _, found = bundle(geita, kedougou)
    assert WORD.encode() not in found
    assert b"Now for us" in found
    assert read_entry(geita, entity).realm == realms.PROGRAMME
