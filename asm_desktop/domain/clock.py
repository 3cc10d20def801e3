"""The date that agreements are measured by: the highest that this laptop's clock ever showed, never anybody else's.

It only ever goes on, so that an agreement may end early and never late. A clock that leaps far ahead is not believed
until a person says so.
"""

from datetime import date

from asm_desktop.domain.consent import DOUBTFUL, is_date

MAX_LEAP_DAYS = 400
"""Days by which the clock may be ahead of what it showed before: a laptop lies in a drawer for a year, not for two."""


def today(highest: str, reading: str) -> str:
    """Return the date that counts: `highest` was shown before ("" never), `reading` is shown now.

    `DOUBTFUL` for a reading too far ahead, and for one that is no date.
    """
    if not is_date(reading):
        return DOUBTFUL
    if not highest or reading <= highest:
        return highest or reading
    leap = (date.fromisoformat(reading) - date.fromisoformat(highest)).days
    return DOUBTFUL if leap > MAX_LEAP_DAYS else reading
