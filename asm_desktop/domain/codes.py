"""Short codes that people read, type and scan: for entries, for checks of printed sheets, and the text of the QR.

The alphabet is Douglas Crockford's base 32: digits and capitals without I, L, O and U, so that nothing is mistaken for
a digit on a poor copy. Eight characters carry forty bits.
"""

import hashlib

from asm_desktop.domain.errors import BadInput

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32 alphabet."""

_LENGTH = 8
_BITS = 5
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SKIPPED = str.maketrans({"-": None, " ": None, "\u00a0": None, "\u2010": None, "\u2011": None, "\u2013": None})


class CodeUnreadable(BadInput):
    """A text that is no code."""

    code = "code-unreadable"
    summary = "“{text}” is not a code."
    remedy = "A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet."


def short_code(entity_id: str) -> str:
    """Return the code of an entry, `7K3M-9QXD`, made from its id alone: every office gets the same."""
    return of_digest(hashlib.sha256(b"asm-desktop/code/1\0" + entity_id.encode()).digest())


def of_digest(digest: bytes) -> str:
    """Return the first forty bits of a hash as eight characters written 4-4."""
    number = int.from_bytes(digest[: _LENGTH * _BITS // 8])
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(_BITS * (_LENGTH - 1), -1, -_BITS))
    return f"{letters[:4]}-{letters[4:]}"


def parse_code(text: str) -> str:
    """Return a typed code as it is printed; raises CodeUnreadable.

    Small letters, a missing hyphen, blanks, and O, I or L for the digits they look like are forgiven.
    """
    letters = text.translate(_SKIPPED).strip().upper().translate(_MISREAD)
    if len(letters) != _LENGTH or not set(letters) <= set(ALPHABET):
        raise CodeUnreadable(text=text)
    return f"{letters[:4]}-{letters[4:]}"


def qr_text(code: str, version: int, language: str, print_run: int, check: str) -> str:
    """Return what the QR of a sheet holds: `ASM1:7K3M-9QXD:V2:EN:P0031:4T9C-K2H8`.

    Capitals, digits, `-` and `:` only, so that the QR's alphanumeric mode keeps it at 25 modules; no title, place or
    person.
    """
    return f"ASM1:{code}:V{version}:{language.upper()}:P{print_run:04}:{check}"
