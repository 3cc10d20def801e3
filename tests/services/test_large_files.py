"""Large files go in and their copies come back piece by piece: memory does not grow with them."""

import tracemalloc

import pytest

from asm_desktop.services.authoring import NewEntry, create_entry

MEGABYTE = 1 << 20


@pytest.fixture
def attached(desk):
    """Attaches a file and returns its row with the most memory that this took."""

    def attach(path):
        tracemalloc.start()
        try:
            view = create_entry(desk, NewEntry("document", {"title": "Large", "label": "GREEN"}, (path,)))
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        (row,) = view.rows("attachments") or view.rows("attachments", office=True)
        return row, most

    return attach


def test_a_file_of_200_megabytes_takes_little_memory(desk, attached, tmp_path):
    path = tmp_path / "sound.bin"
    with path.open("wb") as file:
        file.write(b"\x01\x02\x03\x04")
        file.truncate(200 * MEGABYTE)
    row, most = attached(path)
    assert row["bytes"] == str(200 * MEGABYTE)
    assert desk.archive.blobs.path(row["sha256"]).stat().st_size == 200 * MEGABYTE
    assert most < 24 * MEGABYTE


def test_the_copy_of_a_large_picture_comes_piece_by_piece(desk, attached, tmp_path):
    path = tmp_path / "scan.jpg"
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe1\x00\x0cExif\0\0Asha\xff\xda\x00\x02")
        file.truncate(100 * MEGABYTE)
        file.seek(0, 2)
        file.write(b"\xff\xd9")
    row, most = attached(path)
    assert row["bytes"] == str(100 * MEGABYTE + 2 - 14)
    with desk.archive.blobs.open(row["sha256"]) as copy:
        assert copy.read(20) == b"\xff\xd8\xff\xda\x00\x02" + bytes(14)
    assert most < 24 * MEGABYTE
