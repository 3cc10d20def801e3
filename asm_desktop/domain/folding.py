"""Folding: what is the same for somebody who types in a hurry. Case, accents and kinds of apostrophe do not count."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """Return a text without case and accents, blanks made single: the form in which labels and names are compared."""
    small = text.casefold()
    if not small.isascii():
        apart = unicodedata.normalize("NFKD", small)
        small = "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_LETTERS)
    return " ".join(small.split())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text; an apostrophe or hyphen parts words, so `d'orpaillage` holds `orpaillage`."""
    return tuple(_WORD.findall(fold(text)))
