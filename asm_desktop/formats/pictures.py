"""Pictures for the rest of the house: a small preview, and the copy without metadata that may travel."""

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from asm_desktop.formats.extracted import DEFAULT_LIMITS, Limits
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.troubles import FileUnreadable, FormatUnknown

_PNG_MARK: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs"})
_PNG_CHUNK = 12

_JPEG_MARK: Final = b"\xff\xd8"
_START_OF_SCAN, _END, _APP0, _APP14, _APP15, _COMMENT = 0xDA, 0xD9, 0xE0, 0xEE, 0xEF, 0xFE
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_ADOBE_LENGTH = 12
_JFIF_LENGTH = 14
_ORIENTATION = 0x0112

_TAKEN_HEAD = 16
# TIFF and the raw forms of cameras; GIF; BMP; WebP, AVI, WAV; HEIC, MP4, MOV; JPEG 2000; MP3, AAC; Ogg; FLAC; Matroska.
_TAKEN: Final = re.compile(
    rb"II[*U]\0|MM\0\*|GIF8|BM.{4}\0{4}|RIFF.{4}(?:WEBP|AVI |WAVE)|.{4}(?:ftyp|moov|mdat|jP  )|\xffO\xffQ|"
    rb"ID3|\xff[\xe2\xe3\xf1-\xfb]|OggS|fLaC|FORM|#!AMR|\x1aE\xdf\xa3|8BPS",
    re.DOTALL,
)


def preview(path: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return a JPEG or PNG of at most 800 pixels a side without metadata, made in a process of its own.

    Raises what reading a picture raises (`troubles`).
    """
    with ReadingProcess(limits) as process:
        return process.preview(path)


def is_picture(path: Path) -> bool:
    """Say whether a file begins as a JPEG or PNG does."""
    with path.open("rb") as stream:
        head = stream.read(len(_PNG_MARK))
    return head.startswith((_JPEG_MARK + b"\xff", _PNG_MARK))


def is_taken(path: Path) -> bool:
    """Say whether a file begins as what cameras, telephones and recorders write: any picture, sound or film."""
    with path.open("rb") as stream:
        return is_picture(path) or _TAKEN.match(stream.read(_TAKEN_HEAD)) is not None


def stripped(path: Path) -> bytes:
    """Return a picture without place, time, device, names, comments, thumbnails and whatever follows its end.

    The picture itself is copied as it is, not decoded: nothing is lost and nothing hostile is run. Of all metadata
    only which way is up is kept. Raises FormatUnknown, FileUnreadable.
    """
    data = path.read_bytes()
    try:
        if data.startswith(_PNG_MARK):
            return _PNG_MARK + b"".join(_png_chunks(data))
        if data.startswith(_JPEG_MARK):
            return _JPEG_MARK + b"".join(_jpeg_segments(data))
    except (struct.error, IndexError) as error:
        raise FileUnreadable from error
    raise FormatUnknown


def _png_chunks(data: bytes) -> Iterator[bytes]:
    """Yield the chunks that the picture needs (PNG specification, third edition, section 11)."""
    place = len(_PNG_MARK)
    while True:
        (length,) = struct.unpack_from(">I", data, place)
        name = data[place + 4 : place + 8]
        end = place + _PNG_CHUNK + length
        if end > len(data):
            raise FileUnreadable
        if name in _PNG_KEPT:
            yield data[place:end]
        if name == b"IEND":
            return
        place = end


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    """Yield the segments that the picture needs (ITU-T T.81, annex B), and a new one for which way is up."""
    place = len(_JPEG_MARK)
    turned = _orientation(data)
    if turned > 1:
        yield _turn(turned)
    while True:
        if data[place] != 0xFF:
            raise FileUnreadable
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == _END:
            yield data[place : place + 2]
            return
        end = place + 2 if marker in _ALONE else place + 2 + struct.unpack_from(">H", data, place + 2)[0]
        if marker == _START_OF_SCAN:
            end = _scan_end(data, end)
        if end > len(data):
            raise FileUnreadable
        yield _kept(marker, data[place:end])
        place = end


def _kept(marker: int, segment: bytes) -> bytes:
    """Return what of a segment is kept: nothing of metadata, of JFIF only its head, of Adobe the colour order."""
    if marker == _APP0 and segment[4:9] == b"JFIF\0" and len(segment) >= _JFIF_LENGTH + 4:
        return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0"
    if marker == _APP14 and segment[4:9] == b"Adobe" and len(segment) == _ADOBE_LENGTH + 4:
        return segment
    return b"" if _APP0 <= marker <= _APP15 or marker == _COMMENT else segment


def _scan_end(data: bytes, place: int) -> int:
    """Return where the coded picture ends: at the next marker that is neither stuffing nor a restart."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise FileUnreadable
        if data[place + 1] not in {0x00, *range(0xD0, 0xD8)}:
            return place
        place += 2


def _orientation(data: bytes) -> int:
    """Return which way is up as Exif counts it (1 to 8), 1 if it does not say."""
    place = data.find(b"\xff\xe1", 0, 1 << 16)
    if place < 0 or data[place + 4 : place + 10] != b"Exif\0\0":
        return 1
    tiff = data[place + 10 :][: 1 << 16]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for number in range(min(count, 200)):
            tag, kind = struct.unpack_from(f"{order}HH", tiff, start + 2 + 12 * number)
            if tag == _ORIENTATION and kind == 3:
                (value,) = struct.unpack_from(f"{order}H", tiff, start + 10 + 12 * number)
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def _turn(orientation: int) -> bytes:
    """Return a segment that says nothing but which way is up."""
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
