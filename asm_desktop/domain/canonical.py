"""Canonical JSON, the form of everything that is signed (RFC 8785, restricted).

Only objects with ASCII keys, arrays, strings in NFC, integers within 2^53 and booleans: no null, no float. Thus the
bytes are the same from every serialiser that sorts keys, and no two texts stand for one value.
"""

import re
import unicodedata
from typing import TypeAlias

import msgspec

from asm_desktop.domain.errors import BadData

Json: TypeAlias = bool | int | str | list["Json"] | dict[str, "Json"]
"""A value that canonical JSON can hold."""

MAX_DEPTH = 32
"""Deepest nesting accepted: hostile depth must not reach anybody's recursion limit."""

_MAX_INTEGER = 2**53
_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER = msgspec.json.Decoder()
_TEXT = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_NO_BRACKET = re.compile(rb"[^\[\]{}]+")


class NotCanonical(BadData):
    """Bytes that are not canonical JSON, or a value that cannot be written as such."""

    code = "not-canonical"
    summary = "A record is not written in the agreed form ({why})."
    remedy = "It was left out. Ask the office it came from for a new bundle."


def encode(value: Json) -> bytes:
    """Return the canonical bytes of a value; raises NotCanonical if it holds what the form does not allow."""
    _check(value, 0)
    return _ENCODER.encode(value)


def decode(data: bytes) -> Json:
    """Return the value of canonical bytes; raises NotCanonical unless writing it again gives the same bytes.

    Comparing the bytes ends duplicate keys, odd escapes and every other way in which two parsers read one text apart.
    """
    check_depth(data)
    try:
        value: Json = _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotCanonical(why="not JSON") from error
    if encode(value) != data:
        raise NotCanonical(why="not in canonical order")
    return value


def decode_trusted(data: bytes) -> Json:
    """Return the value of canonical bytes that were proved to be so when they came in."""
    value: Json = _DECODER.decode(data)
    return value


def check_depth(data: bytes) -> None:
    """Raise NotCanonical if brackets outside texts nest too deeply; nothing is parsed."""
    if data.count(b"[") + data.count(b"{") > MAX_DEPTH and _deepest(data) > MAX_DEPTH:
        raise NotCanonical(why="nested too deeply")


def _check(value: object, depth: int) -> None:
    """Raise NotCanonical for anything outside the restricted form."""
    if depth > MAX_DEPTH:
        raise NotCanonical(why="nested too deeply")
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_key(key)
            _check(item, depth + 1)
    elif not isinstance(value, int) or abs(value) > _MAX_INTEGER:
        raise NotCanonical(why=f"{type(value).__name__} out of range")


def _check_key(key: object) -> None:
    """Raise NotCanonical for a key that sorts differently elsewhere."""
    if not (isinstance(key, str) and key.isascii()):
        raise NotCanonical(why="key not ASCII")


def _check_text(text: str) -> None:
    """Raise NotCanonical for text that is not NFC or not Unicode."""
    if text.isascii():
        return
    if not unicodedata.is_normalized("NFC", text):
        raise NotCanonical(why="text not in NFC")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotCanonical(why="half a character") from error


def _deepest(data: bytes) -> int:
    """Return the deepest nesting of brackets outside texts."""
    depth = deepest = 0
    for bracket in _NO_BRACKET.sub(b"", _TEXT.sub(b"", data)):
        if bracket in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest
