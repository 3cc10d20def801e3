"""Patches: a payload told as pieces copied from another payload and pieces of new text, in readable JSON.

    ["text to insert", [start, length], "more text", …]

Starts and lengths count characters (Unicode code points) of the older payload read as UTF-8. The rebuilt bytes are
proved by the hash in the header, so a patch can be wrong but never deceive.
"""

from collections.abc import Sequence

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.records import MAX_PAYLOAD

_BLOCK = 16
"""Pieces are found by blocks of so many characters; a piece shorter than two blocks may be missed."""
_WORTH = 24
"""A copied piece shorter than this costs about as much as its text."""
_GAIN = 0.75
"""A patch longer than this share of the payload is not worth a reader's trouble."""

Patch = list[Json]


def make_patch(base: bytes, target: bytes) -> Patch | None:
    """Return a patch that makes `target` of `base`, or None where the whole target is no longer than it."""
    old, new = base.decode(), target.decode()
    patch = _Builder()
    head = _common_prefix(old, new)
    patch.copy(0, head)
    _middle(patch, old, new, head)
    if len(canonical.encode(patch.pieces)) > len(target) * _GAIN:
        return None
    return patch.pieces


def apply_patch(base: bytes, patch: Json) -> bytes | None:
    """Return what a patch makes of a payload, or None if it is out of form or makes too much; never raises."""
    if not isinstance(patch, list):
        return None
    old = base.decode(errors="replace")
    parts: list[str] = []
    length = 0
    for piece in patch:
        text = _piece(old, piece)
        if text is None or (length := length + len(text)) > MAX_PAYLOAD:
            return None
        parts.append(text)
    return "".join(parts).encode(errors="replace")


class _Builder:
    """Collects pieces; copies that would save nothing become text."""

    def __init__(self) -> None:
        self.pieces: Patch = []

    def copy(self, start: int, length: int) -> None:
        """Add a piece of the older payload."""
        if length:
            self.pieces.append([start, length])

    def insert(self, text: str) -> None:
        """Add new text."""
        if not text:
            return
        if self.pieces and isinstance(self.pieces[-1], str):
            self.pieces[-1] += text
        else:
            self.pieces.append(text)


def _middle(patch: _Builder, old: str, new: str, place: int) -> None:
    """Add the pieces of `new` from a place to its end: the longest stretches that begin at a known block."""
    blocks = {old[at : at + _BLOCK]: at for at in range(len(old) - len(old) % _BLOCK - _BLOCK, -1, -_BLOCK)}
    pending = place
    last = len(new) - _BLOCK
    while place <= last:
        at = blocks.get(new[place : place + _BLOCK])
        if at is None:
            place += 1
            continue
        start, at = _extend_left(old, new, at, place, pending)
        length = _common_prefix(old, new, at, start)
        if length < _WORTH:
            place += 1
            continue
        patch.insert(new[pending:start])
        patch.copy(at, length)
        place = pending = start + length
    patch.insert(new[pending:])


def _extend_left(old: str, new: str, at: int, place: int, limit: int) -> tuple[int, int]:
    """Return where in `new` and `old` a match at (place, at) really begins; not before `limit`."""
    while place > limit and at > 0 and new[place - 1] == old[at - 1]:
        place, at = place - 1, at - 1
    return place, at


def _common_prefix(old: str, new: str, at: int = 0, place: int = 0) -> int:
    """Return how far two texts agree from these places on; doubling and halving keep it in fast comparisons."""
    limit = min(len(old) - at, len(new) - place)
    length, step = 0, 64
    while length < limit:
        step = min(step, limit - length)
        if old[at + length : at + length + step] == new[place + length : place + length + step]:
            length, step = length + step, step * 2
        elif step == 1:
            break
        else:
            step //= 2
            limit = min(limit, length + 2 * step + 1)
    return length


def _piece(old: str, piece: Json) -> str | None:
    """Return the text of one piece, or None if it is out of form."""
    if isinstance(piece, str):
        return piece
    if not (isinstance(piece, list) and len(piece) == 2):
        return None
    start, length = _numbers(piece)
    return old[start : start + length] if 0 <= start <= start + length <= len(old) and length > 0 else None


def _numbers(piece: Sequence[Json]) -> tuple[int, int]:
    """Return the two whole numbers of a copied piece; (-1, 0) if they are none."""
    start, length = piece
    if type(start) is int and type(length) is int:
        return start, length
    return -1, 0
