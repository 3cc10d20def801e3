"""The date only goes on, and a leap is not believed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.clock import MAX_LEAP_DAYS, today
from asm_desktop.domain.consent import DOUBTFUL

days = st.dates(date(2000, 1, 1), date(2060, 1, 1)).map(date.isoformat)


@given(days, days)
def test_the_date_never_goes_back(highest, reading):
    assert today(highest, reading) >= highest


@given(days, st.integers(-5_000, 5_000))
def test_a_leap_of_more_than_400_days_is_not_believed(highest, ahead):
    reading = (date.fromisoformat(highest) + timedelta(ahead)).isoformat()
    assert (today(highest, reading) == DOUBTFUL) == (ahead > MAX_LEAP_DAYS)


@given(days)
def test_the_first_reading_is_believed(reading):
    assert today("", reading) == reading


@pytest.mark.parametrize("reading", ["", "2026-13-01", "today", "2026-5-3"])
def test_what_is_no_date_is_not_believed(reading):
    assert today("2026-05-03", reading) == DOUBTFUL
