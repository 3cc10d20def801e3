"""Codes that services answer with, in words for people. Programs get the codes themselves with --json."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

STAYS: Mapping[str, str] = MappingProxyType(
    {
        "draft": "it is a draft",
        "red": "TLP:RED stays with those who wrote it",
        "accounts-yes-network": "it carries what people told us, and no agreement of theirs is recorded",
        "accounts-not-said-network": "nobody has said whether it carries what people told us (--accounts)",
        "ended-network": "somebody does not agree any more that other offices have it",
        "expired-network": "the agreement that other offices have it has run out",
        "date-in-doubt-network": "the date of this laptop looks wrong; `consent confirm-date` once it is right",
        "audience": "people agreed to other offices than those that its label names",
        "no-group": "no group of partner offices is chosen for it (--group)",
        "no-organisation": "no coordinator has said yet which organisation this office belongs to",
        "save-again": "it was saved before it could go; save it once more",
        "circles-differ": "its versions were made for different circles of offices",
        "office-revoked": "this office was revoked, so nobody takes anything from it",
        "two-circles": "two versions name different offices that may have it; settle them first",
    }
)
"""Why an entry stays on this laptop."""

HELD: Mapping[str, str] = MappingProxyType(
    {
        "unknown-writer": "Its office was not added by a coordinator yet",
        "not-a-member": "Its office was never one of those that may have it",
        "not-the-creator": "Its office did not create the entry",
        "after-revocation": "Its office was revoked, and nobody confirms that it wrote this before",
        "wider-than-label": "It was sent to more offices than its label allows",
        "bad-signature": "Its signature does not hold: it was changed on the way",
        "other-archive": "It belongs to another archive",
        "other-realm": "It lies in a box where it does not belong",
        "out-of-form": "It is not written in the agreed form",
    }
)
"""Why a record that came in a bundle is held back."""

VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        "accounts-yes": "nobody agreed",
        "accounts-not-said": "nobody has said whether it carries what people told us",
        "ended": "somebody does not agree any more",
        "expired": "the agreement has run out",
        "date-in-doubt": "the date of this laptop looks wrong",
    }
)
"""Why something is not allowed with an entry; the reason of the gate without its purpose."""

UNDERSTOOD: Mapping[str, str] = MappingProxyType(
    {
        "cut": "The question is very long; only its beginning was used.",
        "too-many-brackets": "There are too many brackets in it; they were left out.",
        "unbalanced": "A bracket or quotation mark has no partner; it was left out.",
        "as-words": "It could not be taken as it was written, so all its words were looked for.",
        "value-unknown": "What stands behind a colon is not known here, so it was looked for as a word.",
        "no-words": "There is no word in it to look for.",
    }
)
"""What is said of a question that could not be taken as it stands."""


def stays(reason: str) -> str:
    """Return the sentence on an entry that stays on this laptop, "" for one that may go."""
    return f"It stays on this laptop: {STAYS.get(reason, reason)}." if reason else ""


def refused(reason: str, purpose: str) -> str:
    """Return in words why a purpose is not allowed."""
    return VERDICTS.get(reason.removesuffix(f"-{purpose}"), reason)


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun, “1 entry”, “2 entries”."""
    return f"{number} {one if number == 1 else many}"


def size(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"


def told_words(words: str, sheet: Path | None = None) -> tuple[str, ...]:
    """Return the lines that show the words of a recovery sheet, once; `sheet` is where one was written."""
    printed = (f"The recovery sheet is in {sheet}: print it, then delete the file.",) if sheet else ()
    return (
        *printed,
        "",
        "Write these words on paper and keep them away from the laptop. They are shown once and kept nowhere;",
        "they open this archive when its passphrase is forgotten, also in the hands of somebody else:",
        "",
        words,
    )
