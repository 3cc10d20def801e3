"""Secrets as words that are written down once: seven groups of four letters and digits, typed forgivingly.

128 random bits and 12 check bits. The check knows what the words are for, so that those of one sheet are not taken for
those of another.
"""

import hashlib

from asm_desktop.domain.codes import ALPHABET

ENTROPY_BYTES = 16

_LETTERS = 28
_GROUP = 4
_CHECK_BITS = 12
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def write_words(entropy: bytes, check_domain: bytes) -> str:
    """Return 16 secret random bytes as words to be written down."""
    number = int.from_bytes(entropy) << _CHECK_BITS | _check(entropy, check_domain)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    return " ".join(letters[start : start + _GROUP] for start in range(0, _LETTERS, _GROUP))


def read_words(text: str, check_domain: bytes) -> bytes | None:
    """Return the bytes of typed words, None if they are none. Case, blanks and O, I, L are forgiven."""
    letters = "".join(one for one in text.upper().translate(_MISREAD) if one.isalnum())
    if len(letters) != _LETTERS or not set(letters) <= set(ALPHABET):
        return None
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    entropy = (number >> _CHECK_BITS).to_bytes(ENTROPY_BYTES)
    return entropy if number & (1 << _CHECK_BITS) - 1 == _check(entropy, check_domain) else None


def _check(entropy: bytes, check_domain: bytes) -> int:
    """Return the check bits of the random bits."""
    return int.from_bytes(hashlib.sha256(check_domain + entropy).digest()[:2]) >> 4
