"""Words on agreements and withdrawals that several pages say alike."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain.agreements import Agreement, Manner, PartyKind
from asm_desktop.domain.consent import DOUBTFUL, ENDED, Audience, Consent, Purpose
from asm_desktop.domain.labels import Accounts, Standing, gate
from asm_desktop.gui import wording
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.services.consent_gaps import SOON_DAYS

translate = QCoreApplication.translate


def purpose_name(purpose: Purpose) -> str:
    """Return a purpose in a word or two."""
    return {
        Purpose.NETWORK: translate("Consent", "other offices"),
        Purpose.PRINT: translate("Consent", "print"),
        Purpose.QUOTE: translate("Consent", "quotations"),
        Purpose.PHOTO: translate("Consent", "pictures"),
        Purpose.PUBLIC: translate("Consent", "the public"),
    }[purpose]


def purpose_text(purpose: Purpose) -> str:
    """Return a purpose as the question that somebody answers with yes."""
    return {
        Purpose.NETWORK: translate("Consent", "Other offices may have it"),
        Purpose.PRINT: translate("Consent", "It may be printed in a brief"),
        Purpose.QUOTE: translate("Consent", "Their words may be quoted"),
        Purpose.PHOTO: translate("Consent", "Pictures of them may be passed on"),
        Purpose.PUBLIC: translate("Consent", "Anyone may have it, also outside the programme"),
    }[purpose]


def purposes(several: tuple[Purpose, ...]) -> str:
    """Return purposes in words, one after the other."""
    return ", ".join(map(purpose_name, several))


def kind_name(kind: PartyKind) -> str:
    """Return who agrees."""
    return {
        PartyKind.PERSONAL: translate("Consent", "A person"),
        PartyKind.COMMUNITY: translate("Consent", "A community"),
        PartyKind.GUARDIAN: translate("Consent", "A guardian, for a child"),
        PartyKind.STANDING_TERMS: translate("Consent", "A learning group, by its standing terms"),
    }[kind]


def manner_name(manner: Manner) -> str:
    """Return how it was said."""
    return {
        Manner.ORAL: translate("Consent", "Spoken, with a witness"),
        Manner.WRITTEN: translate("Consent", "In writing"),
        Manner.RECORDED: translate("Consent", "Recorded as sound or film"),
        Manner.OTHER: translate("Consent", "In another way"),
    }[manner]


def audience_name(audience: Audience) -> str:
    """Return whom an agreement is limited to."""
    return {
        Audience.ANY: translate("Consent", "As the label of the entry says"),
        Audience.PROGRAMME: translate("Consent", "At most all offices of the programme"),
        Audience.PARTNERS: translate("Consent", "At most the named partner offices"),
        Audience.ORGANISATION: translate("Consent", "At most offices of our own organisation"),
    }[audience]


def who(agreement: Agreement) -> str:
    """Return who agreed, by code: a name is shown in the panel only."""
    if agreement.kind is PartyKind.STANDING_TERMS:
        return translate("Consent", "Learning group “{name}”").format(name=agreement.learning_group)
    return agreement.subject


def until(agreement: Agreement) -> str:
    """Return until when an agreement holds."""
    if not agreement.live:
        return translate("Consent", "ended")
    if not agreement.expires:
        return translate("Consent", "without end")
    return translate("Consent", "until {date}").format(date=wording.date(agreement.expires))


def strip(standing: Standing, today: str, ended: str = "") -> Note | None:
    """Return what a reader must know of the agreements over an entry; None where it carries no accounts.

    `ended` is the day on which older entries say that an agreement ended.
    """
    if standing.accounts is Accounts.NONE:
        return None
    consent = standing.consent
    allowed = tuple(purpose for purpose, _ in consent.until if gate(standing, purpose, today).allowed)
    if not consent.until:
        missing = standing.accounts is Accounts.YES or bool(ended)
        return Note(_missing(standing, ended), Mood.BAD if missing else Mood.WARN, "consent")
    if not allowed:
        return Note(_over(consent, today), Mood.BAD, "consent")
    ends = sorted(end for purpose in allowed if (end := consent.end(purpose)))
    agreed = translate("Consent", "Agreed to: {purposes}.").format(purposes=purposes(allowed))
    if not ends:
        return Note(agreed, Mood.OK, "consent")
    if days_left(ends[0], today) <= SOON_DAYS:
        soon = translate("Consent", "Ends soon, on {date}.").format(date=wording.date(ends[0]))
        return Note(f"{agreed} {soon}", Mood.WARN, "clock")
    last = translate("Consent", "Until {date}.").format(date=wording.date(ends[0]))
    return Note(f"{agreed} {last}", Mood.OK, "consent")


def days_left(end: str, today: str) -> int:
    """Return how many days are left until a date."""
    return (date.fromisoformat(end) - date.fromisoformat(today)).days


def _missing(standing: Standing, ended: str) -> str:
    """Return why an entry without any agreement stays here."""
    if ended:
        text = translate("Consent", "Stays on this laptop: what people agreed to ended on {date}.")
        return text.format(date=wording.date(ended))
    if standing.accounts is Accounts.YES:
        return translate("Consent", "No agreement is recorded for what people told us here. It stays on this laptop.")
    return translate(
        "Consent", "Nobody has said yet whether this carries what people told us. It stays on this laptop."
    )


def _over(consent: Consent, today: str) -> str:
    """Return why nothing of what people agreed to holds any more."""
    if today == DOUBTFUL:
        return translate("Consent", "What people agreed to has an end, and the date of this laptop looks wrong.")
    ends = sorted(end for _, end in consent.until if end and end != ENDED)
    if not ends:
        return translate("Consent", "The people concerned do not agree any more.")
    return translate("Consent", "What people agreed to ran out on {date}.").format(date=wording.date(ends[-1]))
