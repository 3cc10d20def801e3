"""The root's secret as words that are written down once: seven groups of four letters and digits.

Whoever holds the words can appoint coordinators, and nothing else. They stand on the founder's printed sheet and on no
laptop. 128 random bits and 12 check bits; the signing key comes from the random bits by SHA-256 under a domain string.
"""

import hashlib

from asm_desktop.domain.codes import ALPHABET
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import SigningKey

ENTROPY_BYTES = 16

_SEED_DOMAIN = b"asm-desktop/root/1\0"
_CHECK_DOMAIN = b"asm-desktop/root-check/1\0"
_LETTERS = 28
_GROUP = 4
_CHECK_BITS = 12
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


class RootWordsWrong(BadInput):
    """Words that are not the root's: mistyped, or too few."""

    code = "root-words-wrong"
    summary = "These are not the words of a founding sheet."
    remedy = "Type the seven groups of four letters and digits as they stand on the founder's sheet."


def root_words(entropy: bytes) -> str:
    """Return 16 secret random bytes as the words that the founder writes down."""
    number = int.from_bytes(entropy) << _CHECK_BITS | _check(entropy)
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    return " ".join(letters[start : start + _GROUP] for start in range(0, _LETTERS, _GROUP))


def root_key(entropy: bytes) -> SigningKey:
    """Return the root's key pair for 16 secret random bytes."""
    return SigningKey.from_seed(hashlib.sha256(_SEED_DOMAIN + entropy).digest())


def parse_root_words(text: str) -> SigningKey:
    """Return the root's key pair of typed words; raises RootWordsWrong. Case, blanks and O, I, L are forgiven."""
    letters = "".join(one for one in text.upper().translate(_MISREAD) if one.isalnum())
    if len(letters) != _LETTERS or not set(letters) <= set(ALPHABET):
        raise RootWordsWrong
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    entropy = (number >> _CHECK_BITS).to_bytes(ENTROPY_BYTES)
    if number & (1 << _CHECK_BITS) - 1 != _check(entropy):
        raise RootWordsWrong
    return root_key(entropy)


def _check(entropy: bytes) -> int:
    """Return the check bits of the random bits."""
    return int.from_bytes(hashlib.sha256(_CHECK_DOMAIN + entropy).digest()[:2]) >> 4
