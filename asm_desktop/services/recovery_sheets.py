"""The printed sheet with the words that open an archive when its passphrase is forgotten."""

from pathlib import Path

from asm_desktop.domain.identities import OfficeCard
from asm_desktop.store.files import write_whole

DIGITS = 8
"""Of the archive's id, so that sheets of two archives are not mistaken for each other."""


def recovery_sheet(card: OfficeCard, words: str, date: str, language: str) -> bytes:
    """Return the sheet as a PDF, on the day of an ISO date, in a language (one without words of its own: English)."""
    from asm_desktop.briefs.recovery import RecoverySheet, build_recovery  # noqa: PLC0415 - ReportLab takes its time

    archive = card.archive[:DIGITS]
    return build_recovery(RecoverySheet(card.name, card.organisation, archive, date[:10], words, language))


def write_recovery_sheet(place: Path, card: OfficeCard, words: str, date: str, language: str) -> None:
    """Write the sheet to a file; raises what `file_troubles` raises."""
    write_whole(place, recovery_sheet(card, words, date, language))
