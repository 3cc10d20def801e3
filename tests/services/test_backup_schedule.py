"""Backups by plan: made when due and where their place is there, and never with the passphrase in the settings."""

import shutil
from dataclasses import replace

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.services.backup_schedule import (
    BackupNotPlanned,
    BackupPlaceAway,
    PassphraseFileGone,
    Schedule,
    back_up,
    back_up_if_due,
    backup_state,
    on_shelf,
    schedule_of,
)
from asm_desktop.services.passphrases import set_passphrase
from asm_desktop.store import shelf
from asm_desktop.store.shelf import backups_in
from asm_desktop.store.vault import by_passphrase


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def at(desk, monkeypatch):
    """Sets the clock of the laptop."""

    def clock(day):
        desk.now = lambda: f"{day}T08:00:00+03:00"

    clock("2026-05-03")
    create_entry(desk, NewEntry("document", {"title": "One"}))
    return clock


def folders(stick):
    return [one.day for one in backups_in(next(stick.glob("asm-backup-*")))]


def test_one_is_made_when_it_is_due_and_not_before(desk, at, stick):
    plan = Schedule(stick, every=7)
    state = backup_state(desk, plan)
    assert (state.last, state.age, state.due, state.there) == (None, None, True, True)
    assert back_up_if_due(desk, plan).entries == 1
    for day, made in (("2026-05-03", False), ("2026-05-09", False), ("2026-05-10", True), ("2026-05-16", False)):
        at(day)
        assert (back_up_if_due(desk, plan) is not None) is made, day
    assert folders(stick) == ["2026-05-03", "2026-05-10"]
    assert backup_state(desk, plan).age == 6


def test_a_clock_set_back_makes_one_and_then_waits(desk, at, stick):
    plan = Schedule(stick, every=7)
    back_up(desk, plan)
    at("2021-01-01")
    assert (backup_state(desk, plan).age, backup_state(desk, plan).due) == (None, True)
    assert back_up_if_due(desk, plan) is not None
    assert back_up_if_due(desk, plan) is None


def test_without_a_plan_nothing_is_made(desk, at, stick):
    for plan in (Schedule(), Schedule(stick, every=0)):
        assert back_up_if_due(desk, plan) is None
    with pytest.raises(BackupNotPlanned):
        back_up(desk, Schedule())
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_there_is_told_with_the_age_of_the_last(desk, at, stick):
    plan = Schedule(stick, every=7)
    back_up(desk, plan)
    at("2026-05-13")
    shutil.rmtree(stick)
    state = backup_state(desk, plan)
    assert (state.age, state.due, state.there) == (10, True, False)
    assert back_up_if_due(desk, plan) is None
    with pytest.raises(BackupPlaceAway):
        back_up(desk, plan)
    stick.mkdir()  # the empty folder that a pulled stick leaves behind
    assert not backup_state(desk, plan).there
    assert back_up_if_due(desk, plan) is None
    assert list(stick.iterdir()) == []


def test_only_so_many_stay(desk, at, stick):
    plan = Schedule(stick, every=1, keep=2, keep_days=3)
    for day in range(1, 8):
        at(f"2026-05-{day:02}")
        back_up_if_due(desk, plan)
    assert folders(stick) == ["2026-05-05", "2026-05-06", "2026-05-07"]


@pytest.mark.parametrize("content", [None, b"", b"\n\n", b"\xff\xfe"])
def test_a_passphrase_file_that_is_gone_makes_no_open_backup(desk, at, stick, tmp_path, content):
    file = tmp_path / "words.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PassphraseFileGone):
        back_up(desk, Schedule(stick, passphrase_file=file))
    assert list(stick.iterdir()) == []


def test_a_passphrase_file_closes_them(desk, at, stick, tmp_path, monkeypatch):
    given = []
    real = shelf.open_shelf
    monkeypatch.setattr(
        "asm_desktop.services.backup.open_shelf", lambda *args: given.append(args[2]) or real(*args[:2], "")
    )
    file = tmp_path / "words.txt"
    file.write_text("seven small stones\nand a note\n", encoding="utf-8")
    back_up(desk, Schedule(stick, passphrase_file=file))
    assert given == ["seven small stones"]


def test_those_that_are_there_say_when_they_were_proved(desk, at, stick):
    plan = Schedule(stick)
    assert on_shelf(desk, plan) == ()
    first = back_up(desk, plan)
    at("2026-05-04")
    second = back_up(desk, plan)
    rows = on_shelf(desk, plan)
    assert [(row.name, row.day, row.proved, row.entries) for row in rows] == [
        (one.folder.name, one.at, one.proved, 1) for one in (second, first)
    ]
    (first.folder / "manifest.json").write_bytes(b"{")
    assert on_shelf(desk, plan)[1].why
    assert on_shelf(desk, Schedule()) == ()


def test_a_plan_is_read_from_the_settings(tmp_path):
    assert schedule_of(("", "", "", "", "")) == Schedule()
    plan = Schedule(tmp_path, 3, 2, 1, tmp_path / "words.txt")
    assert schedule_of((str(tmp_path), "3", "2", "1", str(tmp_path / "words.txt"))) == plan
    assert plan.planned
    assert not replace(plan, every=0).planned


def test_an_encrypted_archive_needs_no_passphrase_for_its_backups(desk, at, stick, tmp_path):
    folder = desk.archive.folder
    set_passphrase(desk.archive, "seven small stones")
    again = open_desk(folder, by_passphrase("seven small stones"))
    try:
        plan = Schedule(stick, passphrase_file=tmp_path / "gone.txt")
        made = back_up(again, plan)
        assert made.closed
        (row,) = on_shelf(again, plan)
        assert (row.closed, row.proved, row.entries, row.why) == (True, made.proved, 1, "")
    finally:
        again.archive.close()
