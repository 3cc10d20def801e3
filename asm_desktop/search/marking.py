"""Where the words of a question stand in one text, and the stretch of it that shows most of them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from asm_desktop.domain.queries import MarkedText
from asm_desktop.search.texts import fold_text
from asm_desktop.search.tree import Words

_WIDTH = 220
"""Characters of a snippet, more or less."""
_LEAD = 60
"""Characters before its first word."""
_ELLIPSIS = "… "
_IN_WORD = re.compile(r"[^\W_]")


class Place(NamedTuple):
    """A stretch of a text where a word or phrase stands: characters from and to, and which of the leaves it is."""

    start: int
    end: int
    leaf: int


class Marker:
    """Finds the leaves of a tree in texts, as the full-text table finds them."""

    def __init__(self, leaves: Sequence[Words]) -> None:
        """Take words and phrases."""
        self.leaves = tuple(leaves)
        self._patterns = [_pattern(leaf) for leaf in leaves]

    def places(self, text: str) -> list[Place]:
        """Return all places, in order."""
        folded = fold_text(text)
        places = []
        for number, pattern in enumerate(self._patterns):
            for match in pattern.finditer(folded):
                start = match.start()
                if not start or not _IN_WORD.match(folded[start - 1]):
                    places.append(Place(start, match.end(), number))
        places.sort()
        return places


def covered(places: Sequence[Place]) -> int:
    """Return how many different leaves stand at some places."""
    return len({place.leaf for place in places})


def marked(text: str, places: Sequence[Place]) -> MarkedText:
    """Return a whole text with its marks."""
    return MarkedText(text, _marks(places, 0, len(text), 0))


def excerpt(text: str, places: Sequence[Place]) -> MarkedText:
    """Return the stretch of a text that shows most of what was found, cut at blanks; its beginning if there is none."""
    start, end = _best_window(text, places)
    before = _ELLIPSIS if start else ""
    after = _ELLIPSIS[::-1] if end < len(text) else ""
    shown = text[start:end].replace("\n", " ")
    return MarkedText(f"{before}{shown}{after}", _marks(places, start, end, len(before)))


def _best_window(text: str, places: Sequence[Place]) -> tuple[int, int]:
    """Return from where to where a snippet reaches."""
    if not places:
        return 0, _blank_before(text, _WIDTH)
    best, most = 0, (0, 0)
    ends = [place.end for place in places]
    for number, place in enumerate(places):
        last = bisect_right(ends, place.start + _WIDTH - _LEAD)
        window = places[number : max(last, number + 1)]
        value = (covered(window), len(window))
        if value > most:
            best, most = number, value
    first = places[best]
    start = _blank_after(text, first.start - _LEAD, first.start)
    return start, max(_blank_before(text, start + _WIDTH), first.end)


def _blank_after(text: str, start: int, latest: int) -> int:
    """Return the beginning of the first whole word behind a place, at the latest where it must begin."""
    if start <= 0:
        return 0
    for place in range(start, latest):
        if text[place - 1].isspace():
            return place
    return latest


def _blank_before(text: str, end: int) -> int:
    """Return the end of the last whole word before a place; a text without blanks is cut hard."""
    if end >= len(text):
        return len(text)
    cut = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    return cut if cut > end - _LEAD else end


def _marks(places: Sequence[Place], start: int, end: int, shift: int) -> tuple[tuple[int, int], ...]:
    """Return the marks within a stretch of text; where leaves overlap there is one mark."""
    merged: list[list[int]] = []
    for place in sorted(places):
        if place.start < start or place.end > end:
            continue
        if merged and place.start < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], place.end)
        else:
            merged.append([place.start, place.end])
    return tuple((one - start + shift, other - one) for one, other in merged)


@lru_cache(maxsize=512)
def _pattern(leaf: Words) -> re.Pattern[str]:
    """Return the pattern of a leaf in folded text; what stands before it is looked at apart, as that is faster."""
    words = r"[\W_]+".join(map(re.escape, leaf.words))
    return re.compile(f"{words}[^\\W_]*" if leaf.prefix else f"{words}(?![^\\W_])")
