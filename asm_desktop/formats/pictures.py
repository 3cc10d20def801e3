"""Pictures for the rest of the house: a small preview, and what is one."""

import re
from pathlib import Path
from typing import BinaryIO, Final

from asm_desktop.formats.extracted import DEFAULT_LIMITS, Limits
from asm_desktop.formats.processes import ReadingProcess

_PNG_MARK: Final = b"\x89PNG\r\n\x1a\n"
_JPEG_MARK: Final = b"\xff\xd8"

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
        return begins_as_picture(stream)


def begins_as_picture(stream: BinaryIO) -> bool:
    """Say whether an open file begins as a JPEG or PNG does."""
    return stream.read(len(_PNG_MARK)).startswith((_JPEG_MARK + b"\xff", _PNG_MARK))


def is_taken(path: Path) -> bool:
    """Say whether a file begins as what cameras, telephones and recorders write: any picture, sound or film."""
    with path.open("rb") as stream:
        return is_picture(path) or _TAKEN.match(stream.read(_TAKEN_HEAD)) is not None
