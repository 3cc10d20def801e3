"""Words that differ between two texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PIECE = re.compile(r"\s+|[^\W_]+|[\W_]", re.UNICODE)
_MOST = 6000
"""Pieces of a text that are compared word by word; longer ones are compared line by line."""


class Fate(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one text or of both."""

    fate: Fate
    text: str


def differing_words(before: str, after: str) -> tuple[Stretch, ...]:
    """Return what became of a text, in order: each place that changed as what was removed, then what was added."""
    old, new = pieces(before, after)
    found: list[Stretch] = []
    for what, start, end, first, last in stretches(old, new):
        if what == "equal":
            found.append(Stretch(Fate.SAME, "".join(new[first:last])))
            continue
        if end > start:
            found.append(Stretch(Fate.REMOVED, "".join(old[start:end])))
        if last > first:
            found.append(Stretch(Fate.ADDED, "".join(new[first:last])))
    return tuple(found)


def pieces(first: str, second: str) -> tuple[list[str], list[str]]:
    """Return two texts in pieces: words and what stands between them, or lines where they are long."""
    found = _PIECE.findall(first), _PIECE.findall(second)
    if max(map(len, found)) > _MOST:
        return first.splitlines(keepends=True), second.splitlines(keepends=True)
    return found


def stretches(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """Return the stretches that are equal and those that are not; single blanks between changes count as changed."""
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    joined: list[tuple[str, int, int, int, int]] = []
    for place, (what, start, end, first, last) in enumerate(found):
        bridge = what == "equal" and 0 < place < len(found) - 1 and not "".join(old[start:end]).strip()
        kind = "replace" if bridge else what
        if joined and kind != "equal" and joined[-1][0] != "equal":
            before = joined.pop()
            joined.append(("replace", before[1], end, before[3], last))
        else:
            joined.append((kind, start, end, first, last))
    return joined
