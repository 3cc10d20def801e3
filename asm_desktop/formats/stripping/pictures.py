"""Pictures without place, time, device, names, comments, thumbnails and whatever follows their end.

The picture itself is copied as it is, not decoded: nothing is lost and nothing hostile is run. Of all metadata only
which way is up is kept.
"""

import re
import struct
from collections.abc import Callable, Iterator
from typing import Final

from asm_desktop.formats.troubles import FileEmbeds, FileUnreadable

PNG_MARK: Final = b"\x89PNG\r\n\x1a\n"
JPEG_MARK: Final = b"\xff\xd8"

_PNG_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs"})
_PNG_CHUNK = 12

_START_OF_SCAN, _END, _APP0, _APP14, _APP15, _COMMENT = 0xDA, 0xD9, 0xE0, 0xEE, 0xEF, 0xFE
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_ADOBE_LENGTH = 12
_JFIF_LENGTH = 14
_ORIENTATION = 0x0112
_SCAN_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]")

_GIF_MARKS: Final = (b"GIF87a", b"GIF89a")
_GIF_LOOPS: Final = b"NETSCAPE2.0"

_EMF_MARK: Final = b" EMF"
_EMF_HEADER = 100

_JP2_DROPPED: Final = frozenset({b"uuid", b"xml ", b"uinf", b"asoc", b"lbl "})
_JP2_MARK: Final = b"\0\0\0\x0cjP  "


def clean_picture(data: bytes) -> bytes:
    """Return a picture without metadata; raises FileEmbeds for a form that is not known here, FileUnreadable."""
    clean = next((clean for starts, clean in _FORMS if data.startswith(starts)), None)
    if clean is None and data[40:44] == _EMF_MARK:
        clean = _emf
    if clean is None:
        raise FileEmbeds
    try:
        return clean(data)
    except (struct.error, IndexError) as error:
        raise FileUnreadable from error


def clean_coded_jpeg(data: bytes) -> bytes:
    """Return a JPEG as it stands within another file, where which way is up is told elsewhere."""
    try:
        return JPEG_MARK + b"".join(_jpeg_segments(data, 1))
    except (struct.error, IndexError) as error:
        raise FileUnreadable from error


def clean_coded_jp2(data: bytes) -> bytes:
    """Return a JPEG 2000 picture within another file: its boxes (ITU-T T.800, annex I) but for those that only tell.

    A bare code stream has no boxes and is returned as it is.
    """
    if not data.startswith(_JP2_MARK):
        return data
    kept = []
    place = 0
    while place + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, place)
        if length == 1:
            raise FileUnreadable
        end = place + length if length else len(data)
        if end <= place + 7 or end > len(data):
            raise FileUnreadable
        if data[place + 4 : place + 8] not in _JP2_DROPPED:
            kept.append(data[place:end])
        place = end
    return b"".join(kept)


def png(data: bytes) -> bytes:
    """Return a PNG with the chunks that the picture needs (PNG specification, third edition, section 11)."""
    return PNG_MARK + b"".join(_png_chunks(data))


def jpeg(data: bytes) -> bytes:
    """Return a JPEG with the segments that the picture needs, and which way is up."""
    return JPEG_MARK + b"".join(_jpeg_segments(data, _orientation(data)))


def _png_chunks(data: bytes) -> Iterator[bytes]:
    """Yield the chunks that are kept."""
    place = len(PNG_MARK)
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


def _jpeg_segments(data: bytes, turned: int) -> Iterator[bytes]:
    """Yield the segments that the picture needs (ITU-T T.81, annex B), and a new one for which way is up."""
    place = len(JPEG_MARK)
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
    found = _SCAN_MARKER.search(data, place)
    if found is None:
        raise FileUnreadable
    return found.start()


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


def _gif(data: bytes) -> bytes:
    """Return a GIF without comments and foreign extensions (GIF89a, sections 17 to 27); loops are kept."""
    place = 13 + _colours(data[10])
    kept = [data[:place]]
    while data[place] != 0x3B:
        start = place
        keep = True
        if data[place] == 0x21:
            label = data[place + 1]
            keep = label in {0xF9, 0x01} or (label == 0xFF and data[place + 3 : place + 14] == _GIF_LOOPS)
            place = _gif_blocks_end(data, place + 2)
        elif data[place] == 0x2C:
            place = _gif_blocks_end(data, place + 10 + _colours(data[place + 9]) + 1)
        else:
            raise FileUnreadable
        kept += [data[start:place]] if keep else []
    return b"".join((*kept, b";"))


def _colours(flags: int) -> int:
    """Return how long the table of colours is that follows."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _gif_blocks_end(data: bytes, place: int) -> int:
    """Return where a run of blocks ends: after an empty one."""
    while data[place]:
        place += data[place] + 1
    return place + 1


def _emf(data: bytes) -> bytes:
    """Return an enhanced metafile with the description of its header blank ([MS-EMF] 2.2.9)."""
    letters, start = struct.unpack_from("<II", data, 60)
    if len(data) < _EMF_HEADER or start + 2 * letters > len(data):
        raise FileUnreadable
    return data[:start] + bytes(2 * letters) + data[start + 2 * letters :] if letters else data


def _as_it_is(data: bytes) -> bytes:
    """Return what holds nothing but a picture."""
    return data


_FORMS: Final[tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], bytes]], ...]] = (
    (JPEG_MARK, jpeg),
    (PNG_MARK, png),
    (_GIF_MARKS, _gif),
    (b"BM", _as_it_is),
    (b"\xd7\xcd\xc6\x9a", _as_it_is),  # Windows metafile with its usual head: it has no place for words about itself
)
