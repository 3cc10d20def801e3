"""Furniture words: complete in every language, and dates, money and numbers as its people read them."""

import string

import pytest

from asm_desktop.briefs import fonts
from asm_desktop.briefs.words import FALLBACK, languages, words_for
from asm_desktop.domain.printing import Money


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_language_has_every_word_with_the_same_places():
    english = words_for(FALLBACK).table
    for language in languages():
        table = words_for(language).table
        assert set(table) == set(english), language
        assert [key for key in english if places(table[key]) != places(english[key])] == [], language
        assert [key for key, text in table.items() if not text.strip()] == [], language
        assert len(words_for(language).months) == 12


def test_the_five_languages_are_there_and_can_be_printed():
    assert {"en", "fr", "es", "pt", "sw"} <= set(languages())
    for language in ("en", "fr", "es", "pt", "sw"):
        everything = "".join([*words_for(language).table.values(), *words_for(language).months])
        assert fonts.missing(everything) == frozenset(), language


@pytest.mark.parametrize(
    ("language", "iso", "shown"),
    [
        ("en", "2026-11-23", "23 November 2026"),
        ("fr", "2026-11", "novembre 2026"),
        ("es", "2026-01-02", "2 de enero de 2026"),
        ("pt", "2026-03", "março de 2026"),
        ("sw", "2026", "2026"),
        ("en", "2026-13", "2026-13"),
        ("en", "in the rains", "in the rains"),
    ],
)
def test_dates_are_words_that_do_not_break(language, iso, shown):
    words = words_for(language).date(iso)
    assert words.replace("\u00a0", " ") == shown
    assert " " not in words or shown == iso


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("en", "18000", "18 000"),
        ("fr", "1234.5", "1 234,5"),
        ("pt", "-0.25", "−0,25"),
        ("sw", "1000000.75", "1 000 000.75"),
        ("en", "18 to 26", "18 to 26"),
    ],
)
def test_thousands_stand_apart_without_point_or_comma(language, typed, shown):
    assert words_for(language).number(typed).replace("\u00a0", " ") == shown


def test_money_and_periods():
    english = words_for("en")
    assert english.money(Money("1480", "USD")).replace("\u00a0", " ") == "US$ 1 480"
    assert english.money(Money("5", "TZS")).replace("\u00a0", " ") == "TZS 5"
    assert english.span("2022-03", "2025-06").replace("\u00a0", " ") == "March 2022 to June 2025"
    assert english.span("", "2025") == english.span("2025", "2025") == english.span("2025", "") == "2025"


def test_a_language_without_words_borrows_english_and_says_its_code():
    borrowed = words_for("ay")
    assert borrowed.say("contact") == "Contact"
    assert borrowed.name == "ay"
    assert words_for("fr-SN").name == "français"
