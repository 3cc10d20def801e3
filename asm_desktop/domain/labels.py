"""Labels, accounts, status, and the one gate that every way out of the archive asks.

Labels are those of the Traffic Light Protocol 2.0 (FIRST, 2022). They say who may have an entry; consent says what may
be done with what people told. The stricter of the two holds, always.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT, DOUBTFUL, ENDED, NOTHING_AGREED, Audience, Consent, Purpose, all_agree
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.realms import Realm


class Label(StrEnum):
    """A TLP 2.0 label, from strictest to widest; never translated."""

    RED = "RED"
    AMBER_STRICT = "AMBER+STRICT"
    AMBER = "AMBER"
    GREEN = "GREEN"
    CLEAR = "CLEAR"

    @property
    def shown(self) -> str:
        """The label as people read it, `TLP:GREEN`."""
        return f"TLP:{self.value}"

    @property
    def strictness(self) -> int:
        """0 for the widest, 4 for the strictest."""
        return _STRICTNESS[self]


DEFAULT_LABEL = Label.AMBER

_STRICTNESS = {label: number for number, label in enumerate(reversed(Label))}
_LABELS = frozenset(label.value for label in Label)
_CAPS = {
    Audience.PROGRAMME: Label.GREEN,
    Audience.PARTNERS: Label.AMBER,
    Audience.ORGANISATION: Label.AMBER_STRICT,
}


class Status(StrEnum):
    """How far an entry is; a draft never leaves."""

    DRAFT = "draft"
    TO_CHECK = "to-check"
    READY = "ready"


class Accounts(StrEnum):
    """Whether an entry carries what people told, or pictures of them; not said counts as yes."""

    NONE = "none"
    YES = "yes"
    NOT_SAID = "not-said"


class LabelUnknown(BadInput):
    """A word that is no label."""

    code = "label-unknown"
    summary = "“{label}” is not one of the labels."
    remedy = "Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR."


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a purpose is allowed now, and the code of the reason if not."""

    allowed: bool
    reason: str = ""


ALLOWED = Verdict(allowed=True)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the gate looks at: the strictest label, groups, accounts, status and agreement in force for one entry.

    `apart`: what is in force names two circles of offices, neither of which lies within the other.
    """

    label: Label
    group: Realm | None
    accounts: Accounts
    status: Status
    apart: bool = False
    consent: Consent = NOTHING_AGREED

    @classmethod
    def of(cls, fields: Mapping[str, Json]) -> "Standing":
        """Return the standing that one revision's fields ask for; what is unreadable counts as the strictest."""
        consent = Consent.of(fields.get(CONSENT))
        return cls(_label(fields), _group(fields), _accounts(fields), _status(fields), consent=consent)

    @property
    def limited(self) -> Label:
        """The label, or a stricter one where people agreed to a narrower audience than it has."""
        cap = _CAPS.get(self.consent.audience)
        if self.accounts is Accounts.NONE or cap is None:
            return self.label
        if cap is Label.AMBER_STRICT and self.label is Label.AMBER:
            return Label.RED  # an organisation and a group of partners have no circle in common
        return max(cap, self.label, key=lambda label: label.strictness)


def parse_label(text: str) -> Label:
    """Return the label in a text, with or without `TLP:`; raises LabelUnknown."""
    try:
        return Label(text.strip().upper().removeprefix("TLP:").strip())
    except ValueError:
        raise LabelUnknown(label=text) from None


def gate(standing: Standing, purpose: Purpose, today: str = "") -> Verdict:
    """Say whether an entry may be used for a purpose. Every way out asks here, at the moment of use.

    `today` is the date of this laptop or `DOUBTFUL`; without it no clock is asked, as it must be where all offices
    have to judge alike. Reasons: `accounts-…` (nobody agreed), `ended-…`, `expired-…`, `date-in-doubt-…`, each with
    the purpose.
    """
    if standing.accounts is Accounts.NONE:
        return ALLOWED
    end = standing.consent.end(purpose)
    if end is None:
        return Verdict(allowed=False, reason=f"accounts-{standing.accounts}-{purpose}")
    if end == ENDED:
        return Verdict(allowed=False, reason=f"ended-{purpose}")
    if end and today == DOUBTFUL:
        return Verdict(allowed=False, reason=f"date-in-doubt-{purpose}")
    if end and today > end:
        return Verdict(allowed=False, reason=f"expired-{purpose}")
    return ALLOWED


def realm_for(standing: Standing, organisation: Realm | None, today: str = "") -> Realm:
    """Return the widest realm that label, status and agreement allow a new revision of this office."""
    if standing.apart or standing.status is Status.DRAFT or not gate(standing, Purpose.NETWORK, today).allowed:
        return realms.LOCAL
    by_label = {
        Label.RED: realms.LOCAL,
        Label.AMBER_STRICT: organisation or realms.LOCAL,
        Label.AMBER: standing.group or realms.LOCAL,
        Label.GREEN: realms.PROGRAMME,
        Label.CLEAR: realms.PUBLIC if gate(standing, Purpose.PUBLIC, today).allowed else realms.PROGRAMME,
    }
    return by_label[standing.limited]


def held_back(standing: Standing, organisation: Realm | None, today: str = "") -> str:
    """Return the code of the reason why an entry stays on this laptop, or "" if it does not."""
    if standing.status is Status.DRAFT:
        return "draft"
    verdict = gate(standing, Purpose.NETWORK, today)
    if not verdict.allowed:
        return verdict.reason
    reasons = {
        "red": standing.label is Label.RED,
        "two-circles": standing.apart,
        "audience": standing.limited is Label.RED,
        "no-group": standing.limited is Label.AMBER and standing.group is None,
        "no-organisation": standing.limited is Label.AMBER_STRICT and organisation is None,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def strictest(standings: Iterable[Standing]) -> Standing:
    """Return what holds where several standings are in force: of each part the strictest value.

    Two groups, or a group and an organisation, have no circle in common that each of them allows; nor has anything one
    with a label and an audience that have none in common by themselves.
    """
    all_of = tuple(standings)
    labels = {standing.limited for standing in all_of}
    nowhere = any(one.limited is Label.RED and one.label is not Label.RED for one in all_of)
    groups = {standing.group for standing in all_of if standing.limited is Label.AMBER}
    order = (Status.DRAFT, Status.TO_CHECK, Status.READY)
    return Standing(
        label=max((standing.label for standing in all_of), key=lambda label: label.strictness),
        group=groups.pop() if len(groups) == 1 else None,
        accounts=_strictest_accounts({standing.accounts for standing in all_of}),
        status=min((standing.status for standing in all_of), key=order.index),
        apart=len(groups) > 1
        or labels >= {Label.AMBER, Label.AMBER_STRICT}
        or nowhere
        or any(one.apart for one in all_of),
        consent=all_agree(one.consent for one in all_of if one.accounts is not Accounts.NONE),
    )


def _strictest_accounts(accounts: set[Accounts]) -> Accounts:
    """Return `yes` before not said before `none`."""
    return next(one for one in (Accounts.YES, Accounts.NOT_SAID, Accounts.NONE) if one in accounts)


def _label(fields: Mapping[str, Json]) -> Label:
    """Return the label of a revision; an unknown one counts as RED, a missing one as the default."""
    value = fields.get("label", DEFAULT_LABEL.value)
    return Label(value) if isinstance(value, str) and value in _LABELS else Label.RED


def _group(fields: Mapping[str, Json]) -> Realm | None:
    """Return the group of a revision, if it names one."""
    value = fields.get("group")
    return Realm(value) if isinstance(value, str) and realms.is_group(value) else None


def _accounts(fields: Mapping[str, Json]) -> Accounts:
    """Return the answer of a revision; anything but a clear `none` or `yes` is not said."""
    value = fields.get("accounts", Accounts.NOT_SAID.value)
    return Accounts(value) if isinstance(value, str) and value in set(Accounts) else Accounts.NOT_SAID


def _status(fields: Mapping[str, Json]) -> Status:
    """Return the status of a revision; an unknown one counts as draft."""
    value = fields.get("status", Status.TO_CHECK.value)
    return Status(value) if isinstance(value, str) and value in set(Status) else Status.DRAFT
