import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.extracted import DEFAULT_LIMITS
from asm_desktop.formats.pictures import is_picture, preview
from asm_desktop.formats.stripping.copies import strip
from asm_desktop.formats.troubles import FileUnpacksTooLarge, FileUnreadable

CANARY = b"CANARY"


def stripped(path):
    return strip(path, DEFAULT_LIMITS)


@pytest.fixture
def photo(make):
    """A JPEG with everything that cameras put in, turned on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "CANARY camera"
    exif[0x9C9D] = "CANARY".encode("utf-16-le")
    exif.get_ifd(0x8769)[0x9003] = "2026:05:03 10:00:00"
    exif.get_ifd(0x8825)[1] = "S"
    exif.get_ifd(0x8825)[29] = "CANARY"
    path = make.picture("JPEG", (60, 40), exif=exif, comment=CANARY, icc_profile=CANARY * 30, quality=90)
    path.write_bytes(path.read_bytes() + b"CANARY after the end")
    return path


def test_a_photo_without_what_could_harm_looks_the_same(photo):
    clean = stripped(photo)
    assert CANARY in photo.read_bytes()
    assert CANARY not in clean
    assert b"2026" not in clean
    before, after = Image.open(photo), Image.open(io.BytesIO(clean))
    assert before.tobytes() == after.tobytes()
    assert dict(after.getexif()) == {0x0112: 6}


def test_a_photo_that_is_upright_keeps_no_exif(make):
    clean = stripped(make.picture("JPEG"))
    assert b"Exif" not in clean
    assert Image.open(io.BytesIO(clean)).size == (60, 40)


def test_progressive_pictures_with_several_scans_stay_whole(make):
    path = make.picture("JPEG", (300, 200), progressive=True, comment=CANARY)
    after = Image.open(io.BytesIO(stripped(path)))
    assert after.tobytes() == Image.open(path).tobytes()


def test_a_png_keeps_only_what_draws_it(make):
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415

    words = PngInfo()
    words.add_text("Author", "CANARY")
    words.add_itxt("Place", "CANARY", zip=False)
    path = make.picture("PNG", pnginfo=words, exif=Image.Exif())
    path.write_bytes(path.read_bytes() + CANARY)
    clean = stripped(path)
    assert CANARY in path.read_bytes()
    assert CANARY not in clean
    assert Image.open(io.BytesIO(clean)).tobytes() == Image.open(path).tobytes()


def test_other_files_are_no_pictures(make):
    assert not is_picture(make.file("a.txt", "words"))


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_half_a_picture_is_refused(make, form):
    path = make.picture(form, (300, 200))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(FileUnreadable):
        stripped(path)


@settings(max_examples=200)
@given(st.binary(max_size=120), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"]))
def test_stripping_never_fails_otherwise(tmp_path_factory, tail, head):
    path = tmp_path_factory.getbasetemp() / "hostile-picture"
    path.write_bytes(head + tail)
    with contextlib.suppress(ArchiveError):
        stripped(path)


def test_a_picture_has_no_text_and_says_when_it_was_taken(photo, read):
    found = read(photo)
    assert (found.media, found.pages, found.trouble) == ("image/jpeg", (), "no-text")
    assert [(one.part, one.value, one.where) for one in found.said] == [("date", "2026-05-03", "camera")]


def test_a_preview_is_small_upright_and_clean(make):
    exif = Image.Exif()
    exif[0x0112] = 6
    large = make.picture("JPEG", (2400, 1600), exif=exif, comment=CANARY)
    data = preview(large)
    assert Image.open(io.BytesIO(data)).size == (533, 800)
    assert CANARY not in data
    assert b"Exif" not in data


def test_a_preview_keeps_transparency(make):
    assert Image.open(io.BytesIO(preview(make.picture("PNG")))).mode == "RGBA"


def test_no_preview_of_what_is_no_picture(make):
    with pytest.raises(FileUnreadable):
        preview(make.file("a.jpg", b"\xff\xd8\xff\xe0 nothing"))


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_that_would_fill_the_memory_is_refused(make, read, form):
    path = make.picture(form)
    data = bytearray(path.read_bytes())
    if form == "PNG":
        data[16:24] = struct.pack(">II", 60_000, 60_000)
        data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    else:
        start = data.index(b"\xff\xc0")
        data[start + 5 : start + 9] = struct.pack(">HH", 65_000, 65_000)
    path.write_bytes(data)
    with pytest.raises(FileUnpacksTooLarge):
        read(path)


def test_a_damaged_picture_is_named_so(make, read):
    path = make.picture("JPEG", (300, 200))
    path.write_bytes(path.read_bytes()[:400])
    with pytest.raises(FileUnreadable):
        read(path)
