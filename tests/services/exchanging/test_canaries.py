"""What stays in the office stays: canary words are looked for in every byte of a bundle, raw, opened and unpacked."""

import io
import zipfile

import pyrage
import pytest
from PIL import Image

from asm_desktop.domain import realms
from asm_desktop.domain.labels import Label
from asm_desktop.services.attachments import NewFile
from asm_desktop.services.authoring import EntryUnknown, NewEntry, create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle, inspect_bundle
from asm_desktop.services.groups import add_member, create_group
from asm_desktop.services.importing import ImportOptions, import_paths

CANARY = "Zaqxsw"


def every_byte(path, *desks):
    """Return all bytes that can be got out of a bundle: raw, closed boxes opened with these offices' keys, unpacked."""
    found = [path.read_bytes()]
    keys = [pyrage.x25519.Identity.from_str(desk.own.age_secret) for desk in desks]
    with zipfile.ZipFile(path) as outer:
        for name in outer.namelist():
            data = outer.read(name)
            found += [name.encode(), data]
            if name.endswith(".age"):
                data = _opened(data, keys)
            if data and data.startswith(b"PK"):
                found.append(data)
                with zipfile.ZipFile(io.BytesIO(data)) as inner:
                    found += [part for member in inner.namelist() for part in (member.encode(), inner.read(member))]
    return found


def _opened(data, keys):
    for key in keys:
        try:
            return pyrage.decrypt(data, [key])
        except pyrage.DecryptError:
            continue
    return b""


def holds(found, word):
    needles = {word.encode(), word.encode("utf-16-le"), word.lower().encode()}
    return any(needle in data for data in found for needle in needles)


def picture(path):
    exif = Image.Exif()
    exif[0x010E] = f"{CANARY}exif"
    Image.new("RGB", (30, 20), "red").save(path, exif=exif)
    return path


@pytest.fixture
def secrets(pair, tmp_path, green):
    """Entries at the founder's office with canaries in every place that must not leave."""
    geita, _ = pair
    (tmp_path / "files").mkdir()
    shown = create_entry(
        geita,
        NewEntry(
            "learning-note",
            {
                "title": "A meeting on mercury", "label": "GREEN", "accounts": "none", "place": "near the lake",
                "exact-place": f"{CANARY}place", "coordinates": f"1.5 {CANARY}coordinates",
                "attendance": [{"id": "0" * 16, "role": f"{CANARY}role", "count": "3", "name": f"{CANARY}name"}],
                "people": [{"id": "1" * 16, "role": "miner", "name": f"{CANARY}person", "contact": f"{CANARY}phone"}],
            },
            (NewFile(picture(tmp_path / "files" / f"{CANARY}file.jpg")),),
        ),
    )  # fmt: skip
    told = tmp_path / "files" / "told.txt"
    told.write_text(f"{CANARY}attached")
    hidden = [
        create_entry(
            geita, NewEntry("document", {"title": "Red file", "label": "RED", "accounts": "none"}, (NewFile(told),))
        ),
        create_entry(geita, NewEntry("document", {"title": f"{CANARY}red", "label": "RED", "accounts": "none"})),
        create_entry(geita, NewEntry("case-study", {"title": f"{CANARY}unsaid", "label": "GREEN"})),
        create_entry(geita, NewEntry("case-study", {"title": f"{CANARY}yes", "label": "CLEAR", "accounts": "yes"})),
        create_entry(geita, green(f"{CANARY}draft", status="draft")),
        create_entry(geita, NewEntry("document", {"title": f"{CANARY}nogroup", "label": "AMBER", "accounts": "none"})),
    ]
    return shown.entity, [view.entity for view in hidden]


@pytest.mark.parametrize("options", [{}, {"full": True}, {"plain": True}, {"public": True}, {"countries": ("TZ",)}])
def test_no_canary_leaves_in_any_bundle(pair, secrets, tmp_path, options):
    geita, kedougou = pair
    path = tmp_path / "stick.zip"
    create_bundle(geita, path, BundleOptions(**options))
    found = every_byte(path, geita, kedougou)
    assert len(found) > 10
    assert not holds(found, CANARY)


def test_no_name_of_an_imported_file_leaves(pair, tmp_path):
    geita, kedougou = pair
    folder = tmp_path / f"{CANARY}folder"
    folder.mkdir()
    (folder / f"{CANARY}table.csv").write_text("1,2\n3,4")
    (folder / f"{CANARY}note.txt").write_text("What the cooperative decided")
    assert import_paths(geita, [folder], ImportOptions(label=Label.GREEN)).count("new") == 2
    path = tmp_path / "stick.zip"
    assert create_bundle(geita, path).contents > 2
    found = every_byte(path, geita, kedougou)
    assert holds(found, "What the cooperative decided")
    assert not holds(found, CANARY)


def test_the_search_for_canaries_finds_what_does_travel(pair, secrets, tmp_path):
    geita, kedougou = pair
    path = tmp_path / "stick.zip"
    create_bundle(geita, path)
    assert holds(every_byte(path, kedougou), "A meeting on mercury")
    assert not holds(every_byte(path), "A meeting on mercury"), "a finder without a key reads it"


def test_the_picture_travels_without_its_metadata(pair, secrets, send):
    geita, kedougou = pair
    entity, hidden = secrets
    _, taken = send(geita, kedougou)
    assert taken.files == 1
    view = read_entry(kedougou, entity)
    (row,) = view.rows("attachments")
    assert kedougou.archive.blobs.has(row["sha256"])
    assert view.office == {}
    for one in hidden:
        with pytest.raises(EntryUnknown):
            read_entry(kedougou, one)


def test_a_relabelled_entry_does_not_take_its_past_along(pair, tmp_path, send):
    geita, kedougou = pair
    entry = create_entry(
        geita,
        NewEntry("document", {"title": "Soon public", "summary": f"{CANARY}past", "label": "RED", "accounts": "none"}),
    ).entity
    edit_entries(geita, [entry], {"summary": "Now without it", "label": "GREEN"})
    path = tmp_path / "stick.zip"
    create_bundle(geita, path)
    assert not holds(every_byte(path, geita, kedougou), CANARY)
    import_bundle(kedougou, path)
    assert read_entry(kedougou, entry).text("summary") == "Now without it"


def test_group_entries_and_the_group_itself_are_unknown_to_others(network, tmp_path):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    group = create_group(geita, f"{CANARY}group")
    add_member(geita, group, kedougou.writer)
    network.send(geita, kedougou)
    create_entry(
        geita,
        NewEntry("document", {"title": f"{CANARY}amber", "label": "AMBER", "group": group, "accounts": "none"}),
    )
    path = tmp_path / "stick.zip"
    create_bundle(geita, path)
    outside = every_byte(path, mwanza)
    assert not holds(outside, CANARY)
    assert not holds(outside, group)
    assert holds(every_byte(path, kedougou), f"{CANARY}amber")
    seen = inspect_bundle(path, mwanza)
    assert {box.realm for box in seen.boxes if box.standing == "open"} == {realms.PROGRAMME, geita.organisation}
    taken = import_bundle(mwanza, path)
    assert taken.boxes_closed == 1
    assert group not in mwanza.trust.groups


def test_offices_of_one_organisation_have_a_circle_of_their_own(network, tmp_path):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    entry = create_entry(
        geita, NewEntry("document", {"title": f"{CANARY}strict", "label": "AMBER+STRICT", "accounts": "none"})
    ).entity
    path = tmp_path / "stick.zip"
    create_bundle(geita, path)
    assert not holds(every_byte(path, kedougou), CANARY)
    import_bundle(mwanza, path)
    assert read_entry(mwanza, entry).title == f"{CANARY}strict"


def test_a_newcomer_to_a_group_gets_what_is_in_it(network):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    group = create_group(geita, "Partners")
    entry = create_entry(
        geita, NewEntry("document", {"title": "Among us", "label": "AMBER", "group": group, "accounts": "none"})
    ).entity
    add_member(geita, group, mwanza.writer)
    network.send(geita, mwanza)
    assert read_entry(mwanza, entry).title == "Among us"
    network.send(mwanza, kedougou)
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, entry)


def test_no_plain_text_stays_in_the_spool(pair, secrets, send):
    geita, kedougou = pair
    send(geita, kedougou)
    for desk in (geita, kedougou):
        assert list((desk.archive.folder / "spool").iterdir()) == []
