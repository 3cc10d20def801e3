"""The words of the recovery sheet: they open a locked archive when its passphrase is forgotten.

Whoever holds them and the laptop reads everything. They stand on printed paper and on no laptop.
"""

from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.secret_words import ENTROPY_BYTES, read_words, write_words

__all__ = ["ENTROPY_BYTES", "RecoveryWordsWrong", "parse_recovery_words", "recovery_words"]

_CHECK_DOMAIN = b"asm-desktop/recovery-check/1\0"


class RecoveryWordsWrong(BadInput):
    """Words that are not of a recovery sheet, or not of this archive's."""

    code = "recovery-words-wrong"
    summary = "These are not the words of this archive's recovery sheet."
    remedy = "Nothing was opened. Type the seven groups of four letters and digits as they stand on the sheet."


def recovery_words(entropy: bytes) -> str:
    """Return 16 secret random bytes as the words of a recovery sheet."""
    return write_words(entropy, _CHECK_DOMAIN)


def parse_recovery_words(text: str) -> bytes:
    """Return the secret bytes of typed words; raises RecoveryWordsWrong. Case, blanks and O, I, L are forgiven."""
    entropy = read_words(text, _CHECK_DOMAIN)
    if entropy is None:
        raise RecoveryWordsWrong
    return entropy
