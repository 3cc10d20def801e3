"""The highest date of this laptop's clock outlives closing, setting back, and is written at most once a day."""

from contextlib import suppress

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.consent import DOUBTFUL
from asm_desktop.services import days as use
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.services.days import DateUnreadable, confirm_date, days_of
from asm_desktop.services.desk import Desk
from asm_desktop.store import days
from asm_desktop.store.archive import open_archive


def at(day):
    return lambda: f"{day}T08:00:00+03:00"


def again(desk, day):
    desk.archive.close()
    return Desk(open_archive(desk.archive.folder), desk.catalogs, now=at(day))


def save(desk):
    create_entry(desk, NewEntry("document", {"title": "T", "accounts": "none"}))


def test_a_clock_set_back_changes_nothing_even_after_closing(desk):
    desk.now = at("2026-05-10")
    save(desk)
    desk = again(desk, "2026-05-01")
    assert desk.today() == "2026-05-10"
    desk.archive.close()


def test_it_is_written_once_a_day(desk, monkeypatch):
    written, keep = [], use.days.keep
    monkeypatch.setattr(use.days, "keep", lambda connection, day: written.append(day) or keep(connection, day))
    for day in ("2026-05-10", "2026-05-10", "2026-05-09", "2026-05-11", "2026-05-11"):
        desk.now = at(day)
        save(desk)
    assert written == ["2026-05-10", "2026-05-11"]


def test_a_leap_is_not_believed_until_somebody_says_so(desk):
    save(desk)
    desk.now = at("2029-01-01")
    assert desk.today() == DOUBTFUL
    save(desk)
    assert days_of(desk) == use.Days("2029-01-01", "2026-05-03", doubtful=True)
    desk = again(desk, "2029-01-01")
    assert desk.today() == DOUBTFUL, "saving took it for true"
    assert not confirm_date(desk).doubtful
    assert desk.today() == "2029-01-01"
    desk = again(desk, "2026-06-01")
    assert desk.today() == "2029-01-01"
    desk.archive.close()


def test_a_leap_that_was_a_mistake_passes_by_itself(desk):
    save(desk)
    desk.now = at("2029-01-01")
    assert desk.today() == DOUBTFUL
    desk.now = at("2026-05-04")
    assert desk.today() == "2026-05-04"


def test_confirming_never_takes_the_date_back(desk):
    desk.now = at("2026-05-10")
    save(desk)
    desk.now = at("2026-05-01")
    confirm_date(desk)
    assert desk.today() == "2026-05-10"


def test_a_clock_without_date_cannot_be_confirmed(desk):
    desk.now = lambda: "no time"
    with pytest.raises(DateUnreadable):
        confirm_date(desk)


def test_opening_keeps_the_date(desk):
    folder = desk.archive.folder
    desk.archive.close()
    opened = open_desk(folder)
    with opened.archive.read() as connection:
        assert days.highest(connection) == opened.today() != ""
    opened.archive.close()


def test_a_day_whose_transaction_was_taken_back_is_kept_by_the_next(desk):
    desk.now = at("2026-05-10")
    with suppress(LookupError), desk.archive.write() as connection:
        use.keep_day(connection, desk)
        raise LookupError
    save(desk)
    with desk.archive.read() as connection:
        assert days.highest(connection) == "2026-05-10"
