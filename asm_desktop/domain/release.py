"""What of an entry may leave with it: its pictures, its files as they are, the words of people."""

from collections.abc import Mapping
from dataclasses import dataclass

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.labels import Accounts, Label, Standing, Verdict, gate

QUOTES = "quotes"
"""The field with the words of people."""

ATTACHMENTS = "attachments"
"""The field with the rows of files."""

_CHILD = "child"


@dataclass(frozen=True, slots=True)
class Release:
    """What the parts of an entry that need an answer of their own may do.

    `photo`: pictures may leave, `files`: files of other forms may, both in copies without metadata; `as_it_was`: files
    may stay shared that older versions shared unchanged; `quote`: the words of people may be passed on as theirs.
    """

    photo: bool
    files: bool
    as_it_was: bool
    quote: bool

    @classmethod
    def of(cls, fields: Mapping[str, Json], standing: Standing | None = None, today: str = "") -> "Release":
        """Return what an entry with these shared fields releases; `standing` is what is in force if others wrote too.

        An entry about children never shows a face, whoever agreed. Without `today` no clock is asked.
        """
        asked = standing or Standing.of(fields)
        own = asked.accounts is Accounts.NONE
        child = is_about_children(fields) and not own
        return cls(
            photo=gate(asked, Purpose.PHOTO, today).allowed and not child,
            files=gate(asked, Purpose.NETWORK, today).allowed,
            as_it_was=own,
            quote=gate(asked, Purpose.QUOTE, today).allowed,
        )

    def of_fields(self, fields: Mapping[str, Json]) -> dict[str, Json]:
        """Return the fields without the words of people and without pictures, where these are not released."""
        kept = {name: value for name, value in fields.items() if name != QUOTES or self.quote}
        rows = kept.get(ATTACHMENTS)
        if not self.photo and isinstance(rows, list):
            kept[ATTACHMENTS] = [row for row in rows if not is_picture(row)]
        return kept


def is_picture(row: Json) -> bool:
    """Say whether a row of files names a picture."""
    return isinstance(row, dict) and str(row.get("media", "")).startswith("image/")


def may_copy(standing: Standing, today: str = "") -> Verdict:
    """Say whether words of an entry may be copied out of it, with where they come from."""
    if standing.label is Label.RED:
        return Verdict(allowed=False, reason="red")
    return gate(standing, Purpose.QUOTE, today)


def shows_where_children_are(fields: Mapping[str, Json]) -> bool:
    """Say whether an entry about children names a place below its district: nobody can agree to that."""
    close = fields.get("place-precision") in {"site", "village"}
    return is_about_children(fields) and close and bool(fields.get("place"))


def is_about_children(fields: Mapping[str, Json]) -> bool:
    """Say whether an entry is marked as one in which children could be found."""
    marks = fields.get("sensitivity")
    return isinstance(marks, list) and _CHILD in marks
