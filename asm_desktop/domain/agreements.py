"""Agreements as the office keeps them: who agreed (by a code), to what, for whom, until when, and how it was said.

A party is whoever agrees for themselves: a person, a community, a guardian for a child, a learning group by its
standing terms. Of one party a later agreement renews an earlier one; parties never stand in for one another.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import ENDED, Audience, Consent, Purpose, all_agree, is_date
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.folding import fold
from asm_desktop.domain.identities import EntityId, is_hex

LEARNING_GROUP = "learning-group"
"""The field that says which learning group a note is of."""

MAX_LIMITS = 2_000
MAX_LINE = 200

_CODE = re.compile(r"\w[\w./-]{0,39}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


class AgreementUnfit(BadInput):
    """Something in an agreement that cannot be."""

    code = "agreement-unfit"
    summary = "The agreement cannot be kept like this: {why}."
    remedy = "Nothing was changed. Give {field} again."


class PartyKind(StrEnum):
    """Who agrees."""

    PERSONAL = "personal"
    COMMUNITY = "community"
    GUARDIAN = "guardian"
    STANDING_TERMS = "standing-terms"


class Manner(StrEnum):
    """How it was said."""

    ORAL = "oral"
    WRITTEN = "written"
    RECORDED = "recorded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement. `subject` is a code, never a name; `name` and `witness` stay in this office like all of it.

    `entries` are those that it names; standing terms cover every note of their `learning_group` besides. `ended` has
    the date on which each purpose was ended; `void` says that it was recorded by mistake and covers nothing. Dates are
    whole, `given` may be "", `expires` "" is without end.
    """

    kind: PartyKind
    purposes: tuple[Purpose, ...]
    subject: str = ""
    entries: tuple[EntityId, ...] = ()
    audience: Audience = Audience.ANY
    manner: Manner = Manner.ORAL
    language: str = ""
    given: str = ""
    expires: str = ""
    limits: str = ""
    recorded_by: str = ""
    learning_group: str = ""
    name: str = ""
    witness: str = ""
    ended: tuple[tuple[Purpose, str], ...] = ()
    void: bool = False

    def check(self) -> None:
        """Raise AgreementUnfit for what cannot be."""
        terms = self.kind is PartyKind.STANDING_TERMS
        texts = (self.subject, self.language, self.recorded_by, self.learning_group, self.name, self.witness)
        lines = all(len(text) <= MAX_LINE and "\n" not in text for text in texts)
        wrong = (
            (not self.purposes, "nobody agreed to anything", "the purposes"),
            (not terms and not _CODE.fullmatch(self.subject), "it needs a code for whoever agreed", "the code"),
            (terms != bool(fold(self.learning_group)), "standing terms are those of a learning group", "the group"),
            (bool(self.given) and not is_date(self.given), "the day it was given is no date", "the day (2026-05-03)"),
            (bool(self.expires) and not is_date(self.expires), "its end is no date", "its end (2026-05-03)"),
            (bool(self.expires) and self.expires < self.given, "it ends before it was given", "its end"),
            (bool(self.language) and not _LANGUAGE.fullmatch(self.language), "no such language", "the language"),
            (not lines or len(self.limits) > MAX_LIMITS, "a text in it is too long", "it shorter"),
        )
        for holds, why, what in wrong:
            if holds:
                raise AgreementUnfit(why=why, field=what)

    @property
    def party(self) -> tuple[PartyKind, str]:
        """Who agrees: agreements of the same party renew each other."""
        return (self.kind, fold(self.learning_group if self.kind is PartyKind.STANDING_TERMS else self.subject))

    @property
    def live(self) -> tuple[Purpose, ...]:
        """The purposes that nobody has ended."""
        ended = {purpose for purpose, _ in self.ended}
        return () if self.void else tuple(one for one in self.purposes if one not in ended)

    def covers(self, entity: EntityId, fields: Mapping[str, Json]) -> bool:
        """Say whether it is about an entry with these shared fields."""
        if self.void:
            return False
        group = fields.get(LEARNING_GROUP)
        of_group = isinstance(group, str) and bool(self.learning_group) and fold(group) == fold(self.learning_group)
        return entity in self.entries or of_group

    def ending(self, purposes: Iterable[Purpose], day: str) -> "Agreement":
        """Return it with some purposes ended on a day; what was ended before stays as it was."""
        ended = dict(self.ended)
        for purpose in purposes:
            ended.setdefault(purpose, day)
        return replace(self, ended=tuple((one, ended[one]) for one in Purpose if one in ended))

    def to_json(self) -> dict[str, Json]:
        """Return the fields of its record; empty ones are left out."""
        texts = {name: getattr(self, name) for name in _TEXTS}
        fields: dict[str, Json] = {name.replace("_", "-"): str(text) for name, text in texts.items() if text}
        fields |= {"purposes": [*map(str, self.purposes)], "entries": [*self.entries]}
        fields |= {"ended": {purpose.value: day for purpose, day in self.ended}} if self.ended else {}
        return fields | ({"void": True} if self.void else {})

    @classmethod
    def of(cls, fields: Mapping[str, Json]) -> "Agreement":
        """Return the agreement in the fields of a record; whatever is out of form allows nothing."""
        said = {name: fields.get(name.replace("_", "-"), "") for name in _TEXTS}
        texts = {name: value if isinstance(value, str) else "" for name, value in said.items()}
        ended = fields.get("ended")
        days = ended if isinstance(ended, dict) else {}
        purposes, named = _texts(fields.get("purposes")), _texts(fields.get("entries"))
        audience = texts.pop("audience")
        return cls(
            kind=PartyKind(kind) if (kind := texts.pop("kind")) in set(PartyKind) else PartyKind.PERSONAL,
            purposes=tuple(one for one in Purpose if one in purposes),
            entries=tuple(EntityId(one) for one in named if is_hex(one, 48)),
            audience=Audience(audience) if audience in set(Audience) else Audience.ORGANISATION,
            manner=Manner(manner) if (manner := texts.pop("manner")) in set(Manner) else Manner.OTHER,
            ended=tuple((one, str(days[one.value])) for one in Purpose if one.value in days),
            void=fields.get("void") is True,
            **texts,
        )


_TEXTS = (
    "kind", "subject", "audience", "manner", "language", "given", "expires", "limits", "recorded_by", "learning_group",
    "name", "witness",
)  # fmt: skip


def strictest_of(several: Iterable[Agreement]) -> Agreement:
    """Return what counts where copies of one archive wrote several versions of an agreement: of each part the stricter.

    A version that is void makes it void only if all are: else it would be easy to lose somebody's no.
    """
    together, *others = several
    for one in others:
        ended = dict(one.ended) | dict(together.ended)
        together = replace(
            together,
            purposes=tuple(purpose for purpose in together.purposes if purpose in one.purposes),
            entries=tuple(sorted({*together.entries, *one.entries})),
            audience=min(together.audience, one.audience, key=tuple(Audience).index),
            expires=min(filter(None, (together.expires, one.expires)), default=""),
            ended=tuple((purpose, ended[purpose]) for purpose in Purpose if purpose in ended),
            void=together.void and one.void,
        )
    return together


class Ledger:
    """All agreements that this office keeps, by their ids. It is asked with every version that is written."""

    def __init__(self, agreements: Mapping[str, Agreement] | None = None) -> None:
        """Take the agreements; those recorded by mistake are about nothing."""
        self.agreements: Mapping[str, Agreement] = dict(agreements or {})
        self._naming: dict[EntityId, list[str]] = {}
        self._of_group: dict[str, list[str]] = {}
        for id_, one in self.agreements.items():
            for entity in () if one.void else one.entries:
                self._naming.setdefault(entity, []).append(id_)
            if one.learning_group and not one.void:
                self._of_group.setdefault(fold(one.learning_group), []).append(id_)

    def covering(self, entity: EntityId, fields: Mapping[str, Json]) -> dict[str, Agreement]:
        """Return the agreements about an entry with these shared fields, ended ones as well."""
        group = fields.get(LEARNING_GROUP) if self._of_group else None
        of_group = self._of_group.get(fold(group), []) if isinstance(group, str) else []
        return {id_: self.agreements[id_] for id_ in (*self._naming.get(entity, ()), *of_group)}

    def consent(self, entity: EntityId, fields: Mapping[str, Json]) -> Consent | None:
        """Return what all parties together allow, None where no agreement is about the entry."""
        parties: dict[tuple[PartyKind, str], list[Agreement]] = {}
        for one in self.covering(entity, fields).values():
            parties.setdefault(one.party, []).append(one)
        return all_agree(_of_party(several) for several in parties.values()) if parties else None


def _of_party(several: list[Agreement]) -> Consent:
    """Return what one party allows by all its agreements: to the later of two ends, to the narrower of two audiences.

    Once it ended a purpose, only what it gave that day or later counts for it.
    """
    until: dict[Purpose, str] = {}
    for purpose in Purpose:
        ended = max((dict(one.ended).get(purpose, "") for one in several), default="")
        ends = [one.expires for one in several if purpose in one.live and one.given >= ended]
        if ends:
            until[purpose] = "" if "" in ends else max(ends)
        elif ended:
            until[purpose] = ENDED
    audiences = [one.audience for one in several if one.live]
    return Consent.to(until, min(audiences, key=tuple(Audience).index, default=Audience.ANY))


def _texts(value: Json | None) -> tuple[str, ...]:
    """Return the texts of a list."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
