"""Dates as numbers, and the simple forms in which people name a span of time.

A day is the number YYYYMMDD; an entry lies in a span if its first day does.
"""

import re
from typing import NamedTuple

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_SPAN = re.compile(r"([0-9-]*)\.\.([0-9-]*)")

NEVER, ALWAYS = 0, 99999999

BEFORE = frozenset({"before", "until", "avant", "antes", "kabla"})
"""Words before a date, folded: all that lies before its first day."""

AFTER = frozenset({"after", "since", "apres", "depuis", "despues", "desde", "depois", "baada", "tangu"})
"""Words before a date, folded: its first day and all after it."""

LINKS = frozenset({"de", "do", "da", "ya", "del"})
"""What may stand between such a word and the date: `antes de 2015`, `kabla ya 2015`."""


class Span(NamedTuple):
    """A span of days, both ends in it."""

    first: int
    last: int


def first_day(date: str) -> int:
    """Return the first day of a date as typed (`2019`, `2019-05`, `2019-05-03`), 0 for one that is none."""
    span = day_span(date)
    return span.first if span else NEVER


def day_span(text: str) -> Span | None:
    """Return the days of a year, month or day, or None for a text that is none."""
    found = _DATE.fullmatch(text)
    if not found:
        return None
    year, month, day = found[1], found[2], found[3]
    if (month and not 1 <= int(month) <= 12) or (day and not 1 <= int(day) <= 31):
        return None
    base = int(year) * 10_000
    if not month:
        return Span(base + 101, base + 1231)
    base += int(month) * 100
    return Span(base + int(day), base + int(day)) if day else Span(base + 1, base + 31)


def parse_span(text: str) -> Span | None:
    """Return the span of `2019`, `2019-05`, `2012..2015`, `..2015` or `2012..`, or None for a text that is none."""
    ends = _SPAN.fullmatch(text)
    if not ends:
        return day_span(text)
    first, last = day_span(ends[1]), day_span(ends[2])
    if (ends[1] and not first) or (ends[2] and not last) or not (first or last):
        return None
    return Span(first.first if first else NEVER + 1, last.last if last else ALWAYS)


def span_beside(word: str, date: str) -> Span | None:
    """Return the span of a date behind a word like `before` or `depuis` (folded), or None."""
    days = day_span(date)
    if not days:
        return None
    if word in BEFORE:
        return Span(NEVER + 1, days.first - 1)
    return Span(days.first, ALWAYS) if word in AFTER else None
