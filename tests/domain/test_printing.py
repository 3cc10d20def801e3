"""The check of a printed sheet: the same for the same content, another for any other."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.codes import parse_code
from asm_desktop.domain.labels import Label
from asm_desktop.domain.printing import (
    OF_THIS_COPY,
    CaseSheet,
    Figure,
    Listing,
    MinistrySheet,
    PlainSheet,
    Result,
    Source,
    print_check,
)

COMMON = {"code": "7K3M-9QXD", "version": 2, "print_run": 31, "language": "en", "label": Label.CLEAR,
          "date": "2026-11-23", "office": "Example office", "title": "Pumps"}  # fmt: skip
MINISTRY = MinistrySheet(**COMMON, figures=(Figure("Pits", "12"),), sources=(Source("a", "A log", "M4TR-02ZC", 3),))


def listing(*rows):
    return PlainSheet(**COMMON, kind="Test", parts=(Listing("Rows", ("A", "B"), rows),))


def test_the_check_is_a_code():
    assert parse_code(print_check(MINISTRY)) == print_check(MINISTRY)


@pytest.mark.parametrize(
    "change", [{"print_run": 32}, {"date": "2027-01-01"}, {"label_reason": "x"}, {"recipients": ("B",)}]
)
def test_another_copy_of_the_same_content_has_the_same_check(change):
    assert set(change) <= OF_THIS_COPY
    assert print_check(dataclasses.replace(MINISTRY, **change)) == print_check(MINISTRY)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Pump"},
        {"version": 3},
        {"label": Label.GREEN},
        {"language": "fr"},
        {"draft": True},
        {"figures": (Figure("Pits", "13"),)},
        {"figures": (Figure("Pits", "", "12"),)},
        {"sources": (Source("a", "A log", "M4TR-02ZC", 4),)},
        {"key_messages": ("One",)},
    ],
)
def test_any_other_content_has_another_check(change):
    assert print_check(dataclasses.replace(MINISTRY, **change)) != print_check(MINISTRY)


def test_kinds_of_sheets_do_not_share_a_check():
    assert print_check(MinistrySheet(**COMMON)) != print_check(CaseSheet(**COMMON))


def test_an_unwanted_result_is_not_one_that_nobody_judged():
    checks = {
        print_check(CaseSheet(**COMMON, result_rows=(Result("x", wanted=wanted),))) for wanted in (True, False, None)
    }
    assert len(checks) == 3


def test_a_text_that_changes_its_column_changes_the_check():
    assert print_check(listing(("x", ""))) != print_check(listing(("", "x")))


def test_composed_and_decomposed_letters_are_the_same_text():
    composed, decomposed = (dataclasses.replace(MINISTRY, title=title) for title in ("é", "e\u0301"))
    assert print_check(composed) == print_check(decomposed)


@given(st.lists(st.lists(st.text("xy", max_size=2), min_size=2, max_size=2), max_size=3), st.data())
def test_equal_checks_mean_equal_rows(rows, data):
    other = data.draw(st.lists(st.lists(st.text("xy", max_size=2), min_size=2, max_size=2), max_size=3))
    one, two = (print_check(listing(*map(tuple, each))) for each in (rows, other))

    def said(table):
        """Rows without any text say nothing."""
        return table if any(cell for row in table for cell in row) else []

    assert (one == two) == (said(rows) == said(other))
