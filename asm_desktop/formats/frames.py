"""Messages between the program and its reading processes: a length of four bytes, then MessagePack."""

import struct
from typing import BinaryIO, Final

import msgspec

from asm_desktop.formats.extracted import Extracted, Limits

READ: Final = "read"
PREVIEW: Final = "preview"
STRIP: Final = "strip"

PIECE: Final = 1 << 20
"""Bytes of a stripped copy in one message: so it is never in memory whole on the side that keeps it."""

_LENGTH: Final = struct.Struct(">I")
MAX_FRAME: Final = 256 << 20


class Request(msgspec.Struct, frozen=True):
    """What a reading process is to do with which file."""

    task: str
    path: bytes
    limits: Limits


class Reply(msgspec.Struct, frozen=True):
    """What came of it: the extract, the preview's bytes, or a trouble's code with the values of its places.

    A stripped copy comes as several messages with `piece`, then one without.
    """

    extracted: Extracted | None = None
    preview: bytes = b""
    piece: bytes = b""
    trouble: str = ""
    places: dict[str, str] = {}


def send(stream: BinaryIO, message: Request | Reply) -> None:
    """Write one message."""
    data = msgspec.msgpack.encode(message)
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def receive_request(stream: BinaryIO) -> Request | None:
    """Read one request, or None at the end."""
    data = _frame(stream)
    return msgspec.msgpack.decode(data, type=Request) if data is not None else None


def receive_reply(stream: BinaryIO) -> Reply | None:
    """Read one reply, or None at the end or for anything that is none: the other side is not trusted."""
    data = _frame(stream)
    try:
        return msgspec.msgpack.decode(data, type=Reply) if data is not None else None
    except msgspec.MsgspecError:
        return None


def _frame(stream: BinaryIO) -> bytes | None:
    """Read one frame whole, or None."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME:
        return None
    data = stream.read(length)
    return data if len(data) == length else None
