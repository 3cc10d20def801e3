"""Where the words of a question stand in one text, and the stretch of it that shows most of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asm_desktop.domain.queries import MarkedText
from asm_desktop.search.texts import tokens
from asm_desktop.search.tree import Words

_WIDTH = 220
"""Characters of a snippet, more or less."""
_LEAD = 60
"""Characters before its first word."""
_ELLIPSIS = "… "


class Place(NamedTuple):
    """A stretch of a text where a word or phrase stands: characters from and to, and which of the leaves it is."""

    start: int
    end: int
    leaf: int


@dataclass(frozen=True, slots=True)
class Marker:
    """Finds the leaves of a tree in texts, as the full-text table finds them."""

    leaves: tuple[Words, ...]

    def places(self, text: str) -> list[Place]:
        """Return all places, in order, none inside another of the same leaf."""
        found = list(tokens(text))
        spoken = [token.word for token in found]
        by_first: dict[str, list[int]] = {}
        open_ended = [number for number, leaf in enumerate(self.leaves) if leaf.prefix and len(leaf.words) == 1]
        for number, leaf in enumerate(self.leaves):
            if number not in open_ended:
                by_first.setdefault(leaf.words[0], []).append(number)
        places = []
        for place, token in enumerate(found):
            for number in by_first.get(token.word, ()):
                if self._stands(number, spoken, place):
                    last = place + len(self.leaves[number].words) - 1
                    places.append(Place(token.start, found[last].end, number))
            begun = (number for number in open_ended if token.word.startswith(self.leaves[number].words[0]))
            places.extend(Place(token.start, token.end, number) for number in begun)
        return places

    def _stands(self, number: int, spoken: Sequence[str], place: int) -> bool:
        """Say whether a leaf stands at a word of a text."""
        leaf = self.leaves[number]
        there = spoken[place : place + len(leaf.words)]
        if len(there) < len(leaf.words):
            return False
        if leaf.prefix:
            return tuple(there[:-1]) == leaf.words[:-1] and there[-1].startswith(leaf.words[-1])
        return tuple(there) == leaf.words


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
