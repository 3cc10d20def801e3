"""Paths and names of files in documents: they name users, shares, and often who stands in a picture and where."""

import re
from typing import Final

_LOCAL: Final = re.compile(r"\s*(?:file:|[A-Za-z]:[\\/]|\\\\|/(?:home|Users|media|mnt|Volumes|tmp|run)/|~/)", re.I)
_FILE_NAME: Final = re.compile(
    r".*\.(?:jpe?g|jfif|png|gif|bmp|emf|wmf|tiff?|svg|webp|heic|heif|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|html?)\s*",
    re.I | re.S,
)
TOKEN_PATH: Final = re.compile(r"(?:file:|\b[A-Za-z]:\\|\\\\[A-Za-z0-9])[^\"]*", re.I)
"""A path within quotes, as codes of fields have it."""


def is_local(target: str) -> bool:
    """Say whether a link leads to a place on the computer or network of the one who made it."""
    return _LOCAL.match(target) is not None


def is_file_name(text: str) -> bool:
    """Say whether a text is a path, or the name of a picture or document."""
    return is_local(text) or _FILE_NAME.fullmatch(text) is not None
