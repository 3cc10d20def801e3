"""What reading a file gives, and how much a reading may cost."""

from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Said:
    """Something a file says about itself, and where it says so.

    `part` is one of title, language, country, authors, date, subject, publisher, identifier, source, licence; `where`
    one of properties (what the program wrote that made the file), front matter, heading, text, camera.
    """

    part: str
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file, one for each page, sheet, slide or chapter (none: no text), and what the file says of itself.

    `trouble` is "" or the code of the reason why the text is not all of it (`partial`) or not there at all.
    """

    media: str
    pages: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    partial: bool = False
    trouble: str = ""

    def first(self, part: str, *where: str) -> str:
        """Return the first thing said of a part, in these places only if any are named; "" if nothing is."""
        found = (one.value for one in self.said if one.part == part and (not where or one.where in where))
        return next(found, "")


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost: time on the clock and of the processor in seconds, bytes, characters.

    `unpacked_bytes` and `ratio` hold for zipped formats, for the members that are read; `pages` is the highest number
    of pages, sheets, slides or chapters that are kept.
    """

    seconds: float = 30.0
    cpu_seconds: int = 25
    memory_bytes: int = 700 * MEGABYTE
    file_bytes: int = 256 * MEGABYTE
    unpacked_bytes: int = 100 * MEGABYTE
    ratio: int = 200
    output_characters: int = 8_000_000
    pages: int = 5_000


DEFAULT_LIMITS: Final = Limits()
