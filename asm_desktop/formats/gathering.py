"""What a reader collects while it goes through a file, and the point where it has enough."""

import time
from collections.abc import Callable
from pathlib import Path

from asm_desktop.formats.cleaning import join_broken, one_line, tidy
from asm_desktop.formats.extracted import Extracted, Limits, Said

NO_TEXT = "no-text"
"""A file that was read and holds no text: a scan, a picture, an empty form."""

DAMAGED = "damaged-part"
"""Part of a file could not be read; the rest is here."""

CUT = "cut"
"""A file with more text, more pages or more reading time than one file may have; its beginning is here."""

_SOFT_SHARE = 0.7
"""Share of its time after which a reader ends by itself, so that what it has is not lost."""

_BYTES_A_CHARACTER = 4
_MAX_SAID = 1_000
_MAX_PARTS = 200


class Enough(Exception):
    """Raised inside a reader when no more may be kept; what was gathered stands."""


class Gathering:
    """Pages and sayings of one file as they come; cleans them and keeps to the limits."""

    def __init__(self, media: str, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        """Start the time of a file."""
        self.media = media
        self.limits = limits
        self.wrapped = False
        """Whether line ends of this format are those of paper, so that words may be broken at them."""
        self._clock = clock
        self._deadline = clock() + limits.seconds * _SOFT_SHARE
        self._pages: list[str] = []
        self._characters = 0
        self._said: dict[Said, None] = {}
        self._trouble = ""

    @property
    def has_text(self) -> bool:
        """Say whether there is any text yet."""
        return any(self._pages)

    def data(self, path: Path) -> bytes:
        """Return the bytes of a text file, its beginning if it is far longer than the text that may be kept."""
        most = _BYTES_A_CHARACTER * self.limits.output_characters
        with path.open("rb") as stream:
            data = stream.read(most)
            if stream.read(1):
                self.lose(CUT)
        return data

    def page(self, text: str) -> None:
        """Keep one page; an empty one too, so that the others keep their numbers. Raises Enough."""
        room = self.limits.output_characters - self._characters
        kept = text[:room]
        self._characters += len(kept)
        self._pages.append(kept)
        if len(kept) < len(text) or len(self._pages) >= self.limits.pages:
            self._end(CUT)
        self.check()

    def check(self) -> None:
        """Raise Enough when the file has had its time; to be called in every loop over a file's parts."""
        if self._clock() > self._deadline:
            self._end(CUT)

    def room(self) -> int:
        """Return how many characters may still come."""
        return self.limits.output_characters - self._characters

    def say(self, part: str, value: object, where: str) -> None:
        """Keep what a file says of itself; empty values are nothing said."""
        text = one_line(value[: 4 * _MAX_SAID])[:_MAX_SAID] if isinstance(value, str) else ""
        if text and len(self._said) < _MAX_PARTS:
            self._said[Said(part, text, where)] = None

    def lose(self, trouble: str = DAMAGED) -> None:
        """Note that part of the file is not among the pages."""
        self._trouble = self._trouble or trouble

    def result(self) -> Extracted:
        """Return all that was gathered."""
        pages = tuple(tidy(page) for page in (join_broken(self._pages) if self.wrapped else self._pages))
        if not any(pages):
            return Extracted(self.media, (), tuple(self._said), bool(self._trouble), self._trouble or NO_TEXT)
        return Extracted(self.media, pages, tuple(self._said), bool(self._trouble), self._trouble)

    def _end(self, trouble: str) -> None:
        """Stop the reader."""
        self.lose(trouble)
        raise Enough
