"""RTF without its information group, authors of comments and changes, paths, and what pictures in it tell.

Rich Text Format Specification 1.9.1 (Microsoft, 2008).
"""

import re
from typing import Final

from asm_desktop.formats.richtext import TOKEN
from asm_desktop.formats.stripping.pictures import clean_picture
from asm_desktop.formats.troubles import FileEmbeds, FileUnreadable

_START: Final = re.compile(rb"\{\s*(?:\\\*\s*)?\\([a-zA-Z]{1,32})")
_DROPPED: Final = frozenset(
    b"info userprops atnauthor atnid atndate atntime rsidtbl generator template xmlnstbl datastore passwordhash docvar "
    b"mailmerge filetbl oldcprops oldpprops oldtprops oldsprops protusertbl userprotect".split()
)
_WORDS_DROPPED: Final = re.compile(rb"[a-z]*rsid[a-z]*|revdttm[a-z]*|revauth[a-z]*|atntime")
_EMBEDDED: Final = frozenset({b"objdata", b"objemb"})
_SHAPE: Final = re.compile(rb"\{\s*\\sp\b\s*\{\s*\\sn\s+(?:pibName|wzName|wzDescription|wzTooltip)\b", re.I)
_PATH: Final = re.compile(rb"(?:file:|[A-Za-z]:\\\\|\\\\\\\\)[^\"{}]*", re.I)
_STRIPPED_BLIPS: Final = frozenset({b"jpegblip", b"pngblip", b"emfblip"})
_PLAIN_BLIPS: Final = frozenset({b"wmetafile", b"dibitmap", b"wbitmap"})
_NOT_HEX: Final = re.compile(rb"[^0-9a-fA-F]+")


def rich_text(data: bytes) -> bytes:
    """Return an RTF file stripped; raises FileEmbeds where something in it cannot be, FileUnreadable."""
    kept: list[bytes] = []
    place = 0
    while place < len(data):
        if data[place : place + 1] == b"{":
            end = _group(data, place, kept)
            if end is not None:
                place = end
                continue
        token = TOKEN.match(data, place)
        if token is None:
            raise FileUnreadable
        end = token.end() + _raw_length(token)
        word = token[1]
        if word in _EMBEDDED:
            raise FileEmbeds
        if word is None or not _WORDS_DROPPED.fullmatch(word):
            kept.append(data[place:end])
        elif end < len(data) and data[end : end + 1] not in b"\\{}\r\n":
            kept.append(b"{}")  # so that the words before and after stay apart
        place = end
    return b"".join(kept)


def _group(data: bytes, place: int, kept: list[bytes]) -> int | None:
    """Deal with a group that is left out or changed as a whole, and return where it ends; None for any other."""
    start = _START.match(data, place)
    word = start[1] if start else b""
    if word in _DROPPED or _SHAPE.match(data, place):
        return _end(data, place)
    if word == b"revtbl":
        end = _end(data, place)
        kept.append(b"{\\*\\revtbl " + b"{author;}" * data.count(b"{", place + 1, end) + b"}")
        return end
    if word == b"fldinst":
        end = _end(data, place)
        if _PATH.search(data, place, end):
            kept.append(_PATH.sub(b"", data[place:end]))
            return end
    if word == b"pict":
        end = _end(data, place)
        kept.append(_picture(data[place:end]))
        return end
    return None


def _end(data: bytes, place: int) -> int:
    """Return where the group that begins at a place is over; raises FileUnreadable."""
    depth = 0
    while token := TOKEN.match(data, place):
        place = token.end() + _raw_length(token)
        if token[5]:
            depth += 1 if token[5] == b"{" else -1
            if depth == 0:
                return place
    raise FileUnreadable


def _raw_length(token: re.Match[bytes]) -> int:
    """Return how many raw bytes follow a control word."""
    return max(int(token[2] or 0), 0) if token[1] == b"bin" else 0


def _picture(group: bytes) -> bytes:
    """Return a group with a picture whose bytes stand in hexadecimal numbers, the picture stripped."""
    words: set[bytes] = set()
    numbers: list[bytes] = []
    head = place = depth = 0
    while token := TOKEN.match(group, place):
        place = token.end() + _raw_length(token)
        if token[5]:
            depth += 1 if token[5] == b"{" else -1
        elif token[1] == b"bin":
            raise FileEmbeds
        elif token[1] and depth == 1:
            words.add(token[1])
        elif depth == 1 and (token[6] or token[7]) and not words.isdisjoint(_STRIPPED_BLIPS | _PLAIN_BLIPS):
            head = head or token.start()
            numbers.append(token[6] or token[7])
    if not words.isdisjoint(_PLAIN_BLIPS):
        return group
    if words.isdisjoint(_STRIPPED_BLIPS) or not numbers:
        raise FileEmbeds
    try:
        data = bytes.fromhex(_NOT_HEX.sub(b"", b"".join(numbers)).decode())
    except ValueError as error:
        raise FileUnreadable from error
    return group[:head] + clean_picture(data).hex().encode() + b"}"
