"""The root's secret as words that are written down once: seven groups of four letters and digits.

Whoever holds the words appoints and revokes coordinators, and ends their quarrels. They stand on the founder's printed
sheet and on no laptop. The signing key comes from their random bits by SHA-256 under a domain string.
"""

import hashlib

from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import SigningKey
from asm_desktop.domain.secret_words import ENTROPY_BYTES, read_words, write_words

__all__ = ["ENTROPY_BYTES", "RootWordsWrong", "parse_root_words", "root_key", "root_words"]

_SEED_DOMAIN = b"asm-desktop/root/1\0"
_CHECK_DOMAIN = b"asm-desktop/root-check/1\0"


class RootWordsWrong(BadInput):
    """Words that are not the root's: mistyped, or too few."""

    code = "root-words-wrong"
    summary = "These are not the words of a founding sheet."
    remedy = "Type the seven groups of four letters and digits as they stand on the founder's sheet."


def root_words(entropy: bytes) -> str:
    """Return 16 secret random bytes as the words that the founder writes down."""
    return write_words(entropy, _CHECK_DOMAIN)


def root_key(entropy: bytes) -> SigningKey:
    """Return the root's key pair for 16 secret random bytes."""
    return SigningKey.from_seed(hashlib.sha256(_SEED_DOMAIN + entropy).digest())


def parse_root_words(text: str) -> SigningKey:
    """Return the root's key pair of typed words; raises RootWordsWrong. Case, blanks and O, I, L are forgiven."""
    entropy = read_words(text, _CHECK_DOMAIN)
    if entropy is None:
        raise RootWordsWrong
    return root_key(entropy)
