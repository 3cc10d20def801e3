"""Dates as people write them become spans of days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.search.periods import ALWAYS, Span, day_span, first_day, parse_span, span_beside


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_a_day_lies_in_its_month_and_year(day):
    number = first_day(day.isoformat())
    assert number == int(day.strftime("%Y%m%d"))
    for text in (day.isoformat()[:4], day.isoformat()[:7], day.isoformat()):
        span = day_span(text)
        assert span.first <= number <= span.last


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2019", (20190101, 20191231)),
        ("2019-05", (20190501, 20190531)),
        ("2012..2015", (20120101, 20151231)),
        ("2012-06..2015", (20120601, 20151231)),
        ("..2015", (1, 20151231)),
        ("2012..", (20120101, ALWAYS)),
    ],
)
def test_spans(text, span):
    assert parse_span(text) == Span(*span)


@pytest.mark.parametrize("text", ["", "..", "gold", "2019-13", "2019-01-32", "12", "20190", "2012..x", "2012...2015"])
def test_what_is_no_span(text):
    assert parse_span(text) is None


@given(st.text(max_size=20))
def test_any_text_is_a_span_or_none(text):
    parse_span(text)
    assert first_day(text) >= 0


def test_before_ends_the_day_before_and_after_begins_with_the_day():
    assert span_beside("before", "2015").last < 20150101 == span_beside("depuis", "2015").first
    assert span_beside("near", "2015") is None
