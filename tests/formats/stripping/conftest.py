"""Looking for words in files as somebody would who wants to find them: in the bytes, and in what is packed there."""

import base64
import binascii
import contextlib
import io
import re
import zipfile
import zlib
from pathlib import Path

import pytest

from asm_desktop.formats.extracted import DEFAULT_LIMITS
from asm_desktop.formats.stripping.copies import strip as strip_here

STREAM = re.compile(rb"stream\r?\n")
HEX = re.compile(rb"(?:[0-9a-fA-F]{2}[\r\n]?){16,}")
BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")


def everything(data: bytes, depth: int = 0) -> bytes:
    """All bytes of a file, and those of what is packed, numbered or coded in it, and in that."""
    found = [data]
    if depth > 3:
        return data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found += [everything(archive.read(info), depth + 1) for info in archive.infolist()]
            found += [info.filename.encode() + info.extra + info.comment for info in archive.infolist()]
    for mark in STREAM.finditer(data) if b"%PDF" in data[:1024] else ():
        with contextlib.suppress(zlib.error):
            found.append(everything(zlib.decompressobj().decompress(data[mark.end() :]), depth + 1))
    if data.startswith(b"{\\rtf"):
        for one in HEX.finditer(data):
            with contextlib.suppress(ValueError):
                found.append(bytes.fromhex(re.sub(rb"\s", b"", one[0]).decode()))
    if b"base64," in data:
        for one in BASE64.finditer(data):
            with contextlib.suppress(binascii.Error):
                found.append(base64.b64decode(one[0]))
    return b"\n".join(found)


def spellings(word: str) -> tuple[bytes, ...]:
    """A word in the ways in which files write it."""
    wide = (word.encode("utf-16-le"), word.encode("utf-16-be"))
    return (word.encode(), *wide, *(one.hex().encode() for one in wide), word.encode().hex().encode())


@pytest.fixture
def tells():
    """Says whether a file tells a word in any way."""

    def telling(data: bytes, word: str) -> bool:
        whole = everything(data).lower()
        return any(spelling.lower() in whole for spelling in spellings(word))

    return telling


@pytest.fixture
def strip():
    """Strips a file in this process."""

    def stripping(path: Path) -> bytes:
        return strip_here(path, DEFAULT_LIMITS)

    return stripping
