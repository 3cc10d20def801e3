"""The furniture words of a sheet in its own language: heads, page counts, dates, money, numbers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from asm_desktop import paths
from asm_desktop.domain.printing import Money

FALLBACK: Final = "en"
"""The language of the furniture where ours has none."""

NBSP: Final = "\u00a0"

_ISO_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMBER: Final = re.compile(r"(-?)(\d+)(?:\.(\d+))?")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; `language` is the sheet's own, even if its words are borrowed from English."""

    language: str
    table: Mapping[str, str]
    months: tuple[str, ...]

    def say(self, key: str, **places: object) -> str:
        """Return the words for a key with its {places} filled in."""
        return self.table[key].format(**places)

    @property
    def name(self) -> str:
        """The sheet's language by its own name, or its code where we have no words for it."""
        return self.table["language"] if self.language.split("-")[0].lower() == self.table["tag"] else self.language

    def date(self, iso: str) -> str:
        """Return an ISO date in words with no-break spaces, `23 November 2026`; other texts as they are."""
        match = _ISO_DATE.fullmatch(iso)
        if not match:
            return iso
        year, month, day = match.groups()
        if month is None or not 1 <= int(month) <= len(self.months):
            return iso
        places = {"year": year, "month": self.months[int(month) - 1]}
        words = self.say("date-month", **places) if day is None else self.say("date-day", day=int(day), **places)
        return words.replace(" ", NBSP)

    def span(self, start: str, end: str) -> str:
        """Return a period in words, from two ISO dates of which either may be empty."""
        if not (start and end) or start == end:
            return self.date(start or end)
        return self.say("span", start=self.date(start), end=self.date(end))

    def number(self, text: str) -> str:
        """Return a decimal string as people of this language read it, thousands apart; other texts as they are."""
        match = _NUMBER.fullmatch(text.strip())
        if not match:
            return text
        sign, whole, fraction = match.groups()
        grouped = f"{int(whole):,}".replace(",", NBSP)
        return f"{'−' if sign else ''}{grouped}{self.table['decimal'] + fraction if fraction else ''}"

    def money(self, money: Money) -> str:
        """Return an amount with its currency before it, `US$ 480`."""
        return f"{_SIGNS.get(money.currency, money.currency)}{NBSP}{self.number(money.amount)}"


_SIGNS: Final[Mapping[str, str]] = {"USD": "US$", "EUR": "€"}


@cache
def words_for(language: str) -> Words:
    """Return the furniture words for a BCP 47 tag: its own language's, else English."""
    everything = _tables()
    tag = language.split("-", maxsplit=1)[0].lower()
    tag = tag if tag in everything else FALLBACK
    raw = dict(everything[tag])
    months = tuple(str(month) for month in raw.pop("months"))
    table = {key: str(value) for key, value in raw.items()} | {"tag": tag}
    return Words(language=language, table=table, months=months)


def languages() -> tuple[str, ...]:
    """Return the tags of the languages that have furniture words of their own."""
    return tuple(_tables())


@cache
def _tables() -> Mapping[str, Mapping[str, str | list[str]]]:
    """Return the tables of all languages, read once."""
    with (paths.resources() / "brief_templates" / "words.toml").open("rb") as file:
        return tomllib.load(file)
