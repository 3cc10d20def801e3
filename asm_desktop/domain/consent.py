"""What people agreed to, and what several agreements over one entry allow together.

An agreement is of one party: a person, a community, a guardian for a child, or a learning group by its standing terms.
It is known by a code; names stay in the office. What travels with an entry is only the outcome, by purpose and until
when (docs/bundle-format.md, "Payloads"). Nobody stands in for anybody else: all parties have to agree.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asm_desktop.domain.canonical import Json

CONSENT = "consent"
"""The type of the records that keep agreements, and the field of an entry that carries what they allow."""

ENDED = "ended"
"""Stands in place of a date for what somebody agreed to and then ended."""

DOUBTFUL = "doubtful"
"""Stands in place of today's date where the clock cannot be believed: nothing that has an end is allowed then."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Purpose(StrEnum):
    """What somebody can agree to, each by itself."""

    NETWORK = "network"
    PRINT = "print"
    QUOTE = "quote"
    PHOTO = "photo"
    PUBLIC = "public"


class Audience(StrEnum):
    """Whom an agreement is limited to, from the narrowest on; `ANY` leaves it to the label."""

    ORGANISATION = "organisation"
    PARTNERS = "partners"
    PROGRAMME = "programme"
    ANY = ""


_WIDENING = tuple(Audience)


@dataclass(frozen=True, slots=True)
class Consent:
    """What may be done with an entry that carries accounts: for each purpose allowed until when, "" without end.

    A purpose that is missing was never given; `ENDED` instead of a date says that it was, and is no more.
    """

    until: tuple[tuple[Purpose, str], ...] = ()
    audience: Audience = Audience.ANY

    @classmethod
    def to(cls, until: Mapping[Purpose, str], audience: Audience = Audience.ANY) -> "Consent":
        """Return what these purposes with their ends make."""
        return cls(tuple((purpose, until[purpose]) for purpose in Purpose if purpose in until), audience)

    @classmethod
    def of(cls, value: Json | None) -> "Consent":
        """Return what the field of an entry says. Whatever is out of form allows nothing; other keys change nothing."""
        fields = value if isinstance(value, dict) else {}
        given = {purpose: end for purpose in Purpose if isinstance(end := fields.get(purpose.value), str)}
        said = fields.get("audience", Audience.ANY.value)
        audience = Audience(said) if isinstance(said, str) and said in set(Audience) else Audience.ORGANISATION
        return cls.to({one: end for one, end in given.items() if end in {"", ENDED} or is_date(end)}, audience)

    def to_json(self) -> dict[str, Json]:
        """Return the field as an entry carries it."""
        limit: dict[str, Json] = {"audience": self.audience.value} if self.audience else {}
        return {purpose.value: end for purpose, end in self.until} | limit

    def end(self, purpose: Purpose) -> str | None:
        """Return until when a purpose is allowed ("" without end, `ENDED` no more), None if it was never given."""
        return next((end for one, end in self.until if one is purpose), None)

    def also(self, other: "Consent") -> "Consent":
        """Return what is allowed where both have to agree."""
        ends = {purpose: _earlier(self.end(purpose), other.end(purpose)) for purpose in Purpose}
        audience = min(self.audience, other.audience, key=_WIDENING.index)
        return Consent.to({purpose: end for purpose, end in ends.items() if end is not None}, audience)


NOTHING_AGREED = Consent()


def all_agree(consents: Iterable[Consent]) -> Consent:
    """Return what is allowed where each of these has to agree; nothing where there is none."""
    several = list(consents)
    together = several[0] if several else NOTHING_AGREED
    for one in several[1:]:
        together = together.also(one)
    return together


def is_date(text: str) -> bool:
    """Say whether a text is a whole date that exists, `2026-05-03`."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _earlier(one: str | None, other: str | None) -> str | None:
    """Return which of two ends holds if both have to agree. That somebody ended it is told before all else."""
    if ENDED in {one, other}:
        return ENDED
    if one is None or other is None:
        return None
    return min(one or other, other or one)
