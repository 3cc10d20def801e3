"""Three-way merging of long texts, line by line: changes of different places are put together, others are not.

All versions are compared with their common base and their changes applied to it at once, so that no order of versions
can matter. Changes that overlap or touch are refused, as in diff3: between two Markdown paragraphs stands an empty
line, so that changes of neighbouring paragraphs do not touch.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

MAX_LINES = 5_000
"""Longer texts are not compared."""

MAX_PAIRS = 50_000
"""Texts with more pairs of equal lines are not compared: a hostile text of equal lines would take minutes."""


class _Change(NamedTuple):
    """Lines `start` up to `end` of the base, replaced by others; an insertion where both are the same."""

    start: int
    end: int
    lines: tuple[str, ...]


def is_text(value: object) -> bool:
    """Say whether a value is a text that has lines to be merged: it holds a line break."""
    return isinstance(value, str) and "\n" in value


def merge_texts(base: str, versions: Collection[str]) -> str | None:
    """Return the base with the changes of all versions, or None where they overlap, touch, or are too long to compare.

    A version that is the base itself was brought back knowingly, against the others: nothing is merged.
    """
    if base in versions:
        return None
    lines = base.split("\n")
    changes: set[_Change] = set()
    for version in sorted(set(versions)):
        found = _changes(lines, version.split("\n"))
        if found is None:
            return None
        changes.update(found)
    ordered = sorted(changes)
    if any(after.start <= before.end for before, after in pairwise(ordered)):
        return None
    return "\n".join(_applied(lines, ordered))


def _changes(base: Sequence[str], version: Sequence[str]) -> list[_Change] | None:
    """Return what a version changes in its base, or None where that would take too long to find."""
    if max(len(base), len(version)) > MAX_LINES:
        return None
    above, below = _common(base, version)
    old, new = base[above : len(base) - below], version[above : len(version) - below]
    counts = Counter(new)
    if sum(counts[line] for line in old) > MAX_PAIRS:
        return None
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        _Change(above + start, above + end, tuple(new[first:last]))
        for sort, start, end, first, last in found
        if sort != "equal"
    ]


def _common(base: Sequence[str], version: Sequence[str]) -> tuple[int, int]:
    """Return how many lines two texts share at their beginning and, of the rest, at their end."""
    above = _equal(zip(base, version, strict=False))
    rest = min(len(base), len(version)) - above
    below = _equal(zip(reversed(base[len(base) - rest :]), reversed(version[len(version) - rest :]), strict=True))
    return above, below


def _equal(pairs: Iterable[tuple[str, str]]) -> int:
    """Return how many pairs are of equal lines before the first that is not."""
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _applied(base: Sequence[str], changes: Iterable[_Change]) -> list[str]:
    """Return the lines of a base after changes, which are sorted and do not touch."""
    lines: list[str] = []
    done = 0
    for change in changes:
        lines += [*base[done : change.start], *change.lines]
        done = change.end
    return lines + list(base[done:])
