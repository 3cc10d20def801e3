"""Hostile zips: every way of building one that is not ours is refused before a byte of it is believed."""

import io
import re
import stat
import struct
import zipfile

import pytest

from asm_desktop.exchange import layout
from asm_desktop.exchange.troubles import BundleDamaged
from asm_desktop.exchange.zips import Rules, SafeZip

RULES = Rules(re.compile("bag"), re.compile(r"[a-z]+\.txt|data/[a-z0-9]+"), 50)


def opened(data):
    return SafeZip(io.BytesIO(data), RULES)


def read_all(data):
    zip_file = opened(data)
    return {name: zip_file.read(name, 1 << 30) for name in zip_file.names()}


def refused(data):
    with pytest.raises(BundleDamaged):
        read_all(data)


def test_an_honest_zip_is_read(rebuilt):
    zip_file = opened(rebuilt([("bag/a.txt", b"one"), ("bag/data/b", b"two")]))
    assert zip_file.names() == ["a.txt", "data/b"]
    assert zip_file.read("data/b", 10) == b"two"


@pytest.mark.parametrize(
    "name",
    [
        "bag/../a.txt", "../a.txt", "/bag/a.txt", "C:/bag/a.txt", "bag\\a.txt", "bag/data/../../a", "bag/data/", "bag/",
        "bag/A.TXT", "bag//a.txt", "bag/./a.txt", "other/a.txt", "a.txt", "bag/fetch.txt ",
        "bag/data/é",
        "bag/data/con:", "bag/fetch", "", "bag/a.txt/b",
    ],
)  # fmt: skip
def test_names_that_are_not_ours_are_refused(rebuilt, name):
    refused(rebuilt([("bag/a.txt", b"x"), (name, b"x")]))


def test_fetch_txt_is_refused_in_bundles_and_boxes():
    assert not layout.BUNDLE_MEMBER.fullmatch("fetch.txt")
    assert not layout.BOX_MEMBER.fullmatch("fetch.txt")


def test_two_members_of_one_name_are_refused(rebuilt):
    with pytest.warns(UserWarning, match="Duplicate"):
        data = rebuilt([("bag/a.txt", b"x"), ("bag/a.txt", b"y")])
    refused(data)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFBLK])
def test_links_and_devices_are_refused(rebuilt, kind):
    refused(rebuilt([("bag/a.txt", b"/etc/passwd", {"external_attr": (kind | 0o777) << 16})]))


def test_too_many_members_are_refused(rebuilt):
    refused(rebuilt([(f"bag/data/{number}", b"") for number in range(51)]))


def test_a_bomb_is_refused_by_its_ratio(rebuilt):
    refused(rebuilt([("bag/a.txt", b"\0" * (40 << 20), {"compress_type": zipfile.ZIP_DEFLATED})]))


def test_other_ways_of_packing_are_refused(rebuilt):
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        refused(rebuilt([("bag/a.txt", b"x" * 100, {"compress_type": method})]))


def test_a_comment_hidden_bytes_and_a_prefix_are_refused(rebuilt):
    honest = rebuilt([("bag/a.txt", b"one"), ("bag/data/b", b"two")])
    refused(honest + b"more")
    refused(b"prefix" + honest)
    stream = io.BytesIO(honest)
    with zipfile.ZipFile(stream, "a") as target:
        target.comment = b"hello"
    refused(stream.getvalue())


def _directory(data):
    """Return the offset of the central directory."""
    return struct.unpack("<L", data[-6:-2])[0]


def test_encrypted_members_are_refused(rebuilt):
    data = bytearray(rebuilt([("bag/a.txt", b"one")]))
    data[6] |= 1
    data[_directory(data) + 8] |= 1
    refused(bytes(data))


def test_overlapping_members_are_refused(rebuilt):
    data = bytearray(rebuilt([("bag/data/a", b"same"), ("bag/data/b", b"same")]))
    second = data.index(b"PK\x01\x02", _directory(data) + 4)
    struct.pack_into("<L", data, second + 42, 0)
    refused(bytes(data))


def test_a_size_that_is_not_the_real_one_is_refused(rebuilt):
    for change in (-1, 1, 1000):
        data = bytearray(rebuilt([("bag/a.txt", b"x" * 500, {"compress_type": zipfile.ZIP_DEFLATED})]))
        place = _directory(data) + 24
        struct.pack_into("<L", data, place, 500 + change)
        refused(bytes(data))


def test_two_names_for_one_member_are_refused(rebuilt):
    data = rebuilt([("bag/a.txt", b"one")])
    place = data.rindex(b"bag/a.txt")
    refused(data[:place] + b"bag/b.txt" + data[place + 9 :])


def test_a_directory_that_claims_to_be_huge_costs_nothing(rebuilt):
    data = bytearray(rebuilt([("bag/a.txt", b"one")]))
    struct.pack_into("<HH", data, len(data) - 14, 60_000, 60_000)
    refused(bytes(data))


def test_large_zips_use_the_records_for_large_zips(rebuilt):
    data = rebuilt([(f"bag/data/{number}", b"") for number in range(65_600)])
    many = Rules(RULES.folder, RULES.member, 100_000)
    assert len(SafeZip(io.BytesIO(data), many).names()) == 65_600
