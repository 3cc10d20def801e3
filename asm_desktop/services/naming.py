"""Names of offices and groups as people type them: made fit to be kept."""

import unicodedata

from asm_desktop.domain.errors import BadInput

MAX_NAME = 120


class NameAmbiguous(BadInput):
    """A name that several offices or groups have."""

    code = "name-ambiguous"
    summary = "More than one is called “{name}”."
    remedy = "Give the id instead: {ids}."


def tidy_name(text: str) -> str:
    """Return a name in NFC with single blanks, or "" if it cannot be one."""
    tidy = " ".join(unicodedata.normalize("NFC", text).split())
    return tidy if tidy.isprintable() and len(tidy) <= MAX_NAME and _is_unicode(tidy) else ""


def _is_unicode(text: str) -> bool:
    """Say whether a text has no half characters, as the command line may hand them over."""
    return not any("\ud800" <= one <= "\udfff" for one in text)
