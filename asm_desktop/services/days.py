"""Keeping the highest date of this laptop's clock, and believing a leap of it once a person says that it is right."""

from dataclasses import dataclass

from asm_desktop.domain.clock import today
from asm_desktop.domain.consent import DOUBTFUL, is_date
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.desk import Desk
from asm_desktop.store import days
from asm_desktop.store.connection import Connection


class DateUnreadable(BadInput):
    """The clock shows no date at all."""

    code = "date-unreadable"
    summary = "This laptop's clock shows no date that can be used."
    remedy = "Set the date of the laptop, then confirm it."


@dataclass(frozen=True, slots=True)
class Days:
    """What the clock shows, the highest date that was kept ("" none), and whether it waits for somebody's word."""

    shown: str
    highest: str
    doubtful: bool


def days_of(desk: Desk) -> Days:
    """Return what is to be asked about the clock, if anything is."""
    shown = desk.now()[:10]
    return Days(shown, desk.highest_day, today(desk.highest_day, shown) == DOUBTFUL)


def keep_day(connection: Connection, desk: Desk) -> None:
    """Keep today's date if it is higher than what was kept; at most once a day there is anything to write."""
    day = desk.today()
    # What is kept is asked each time: the transaction that wrote it last may have been taken back.
    if day not in {DOUBTFUL, days.highest(connection)}:
        days.keep(connection, day)
        desk.kept_day = day


def confirm_date(desk: Desk) -> Days:
    """Believe the date that the clock shows, because a person says that it is right; raises DateUnreadable.

    It never takes the date back: what had an end by a higher date stays ended.
    """
    shown = desk.now()[:10]
    if not is_date(shown):
        raise DateUnreadable
    highest = max(desk.highest_day, shown)
    with desk.archive.write() as connection:
        days.keep(connection, highest)
    desk.highest_day = desk.kept_day = highest
    return days_of(desk)
