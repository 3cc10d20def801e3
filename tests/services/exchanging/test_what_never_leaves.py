"""Ways by which something could leave that must not: groups named in wider records, photographs in other forms."""

import pytest
from PIL import Image

from asm_desktop.services.attachments import NewFile
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries, read_entry
from asm_desktop.services.exchanging import BundleOptions, create_bundle
from asm_desktop.services.groups import add_member, create_group


@pytest.mark.parametrize("label", ["GREEN", "CLEAR", "AMBER+STRICT"])
def test_an_entry_for_more_offices_does_not_name_the_group_it_was_for(network, label):
    geita, kedougou, mwanza = network.offices("Geita", "Kédougou", "Mwanza")
    group = create_group(geita, "Partners")
    add_member(geita, group, kedougou.writer)
    values = {"title": "Widened", "label": "AMBER", "group": group, "accounts": "none"}
    widened = create_entry(geita, NewEntry("document", values)).entity
    edit_entries(geita, [widened], {"label": label})
    begun = create_entry(geita, NewEntry("document", {**values, "label": label})).entity
    network.send(geita, mwanza)
    for entity in (widened, begun):
        assert "group" not in read_entry(mwanza, entity).fields
        assert read_entry(geita, entity).standing.label == label


def test_a_group_stays_named_where_only_its_members_see_it(network):
    geita, kedougou = network.offices("Geita", "Kédougou")
    group = create_group(geita, "Partners")
    add_member(geita, group, kedougou.writer)
    values = {"title": "Among us", "label": "AMBER", "group": group, "accounts": "none"}
    entry = create_entry(geita, NewEntry("document", values)).entity
    network.send(geita, kedougou)
    edit_entries(kedougou, [entry], {"title": "Edited"})
    assert read_entry(kedougou, entry).fields["group"] == group


@pytest.mark.parametrize("name", ["photo.webp", "photo.tif", "photo.gif", "photo", "photo.bin"])
def test_a_picture_that_cannot_be_cleaned_stays_in_the_office(pair, tmp_path, green, name):
    geita, kedougou = pair
    form = {"webp": "WEBP", "tif": "TIFF", "gif": "GIF"}.get(name.rpartition(".")[2], "TIFF")
    Image.new("RGB", (30, 20), "red").save(tmp_path / name, format=form)
    entry = green("With a photograph")
    view = create_entry(geita, NewEntry(entry.kind, entry.values, (NewFile(tmp_path / name),)))
    assert view.rows("attachments") == ()
    assert [row["name"] for row in view.rows("attachments", office=True)] == [name]
    made = create_bundle(geita, tmp_path / "stick.zip", BundleOptions(to=(kedougou.writer,)))
    assert sum(box.files for box in made.boxes) == 0


@pytest.mark.parametrize(
    "head", [b"\0\0\0\x18ftypheic", b"\0\0\0\x18ftypmp42", b"ID3\x04", b"OggS\0", b"RIFF\0\0\0\0WAVE"]
)
def test_a_recording_is_known_by_its_first_bytes(desk_with, head):
    assert desk_with(head + b"\0" * 100).rows("attachments") == ()


def test_data_of_a_form_that_nobody_here_knows_stay(desk_with):
    view = desk_with(b"\x01\x02\x03\x04 a table of a measuring device" + bytes(range(256)))
    assert view.rows("attachments") == ()
    (row,) = view.rows("attachments", office=True)
    assert row["media"] == "application/octet-stream"


@pytest.fixture
def desk_with(pair, tmp_path, green):
    """Return what an entry shows that carries a file with these bytes and a name that says nothing."""

    def make(data):
        (tmp_path / "file").write_bytes(data)
        entry = green("With a file")
        return create_entry(pair[0], NewEntry(entry.kind, entry.values, (NewFile(tmp_path / "file"),)))

    return make
