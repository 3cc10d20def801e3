"""What a person at the command line is told: words instead of codes, whole sentences, and no file written over."""

import os
from pathlib import Path

import pytest

from asm_desktop.settings.file import default_file


def printed(cli, entity, out):
    return cli("brief", "make", entity, "--out", out, "--reason", "meeting", "--for", "the district")


def test_a_card_is_not_written_over_another_file(cli, geita, tmp_path):
    report = tmp_path / "report.pdf"
    report.write_bytes(b"three weeks of work")
    told = cli("office", "card", "--out", report, "--json")
    assert told.data["error"]["code"] == "file-there-already"
    assert report.read_bytes() == b"three weeks of work"


def test_a_sheet_is_not_printed_over_another_file(cli, new_entry, tmp_path):
    report = tmp_path / "report.pdf"
    report.write_bytes(b"three weeks of work")
    entity = new_entry("--set", "statement=Shade helps.")
    assert printed(cli, entity, report).code != 0
    assert report.read_bytes() == b"three weeks of work"
    assert cli("brief", "register", "--json").data["runs"] == []


def test_a_reason_that_was_given_is_not_asked_for(cli, new_entry, tmp_path):
    entity = new_entry("--set", "statement=Shade helps.")
    assert "Say why" in cli("brief", "make", entity).out
    assert "Say why" not in printed(cli, entity, tmp_path / "sheet.pdf").out


def test_files_and_the_end_of_an_entry_are_shown(cli, new_entry, tmp_path):
    minutes = tmp_path / "minutes.txt"
    minutes.write_text("What was said.", encoding="utf-8")
    entity = new_entry("--attach", minutes)
    assert "File: minutes.txt · text/plain · 14 bytes" in cli("entry", "show", entity).out
    cli("entry", "remove", entity)
    assert "was removed" in cli("entry", "show", entity).out


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--label", "GREEN"), "nobody has said"),
        (("--label", "RED", "--accounts", "none"), "TLP:RED"),
        (("--label", "AMBER", "--accounts", "none"), "no group"),
        (("--label", "GREEN", "--accounts", "yes"), "no agreement"),
    ],
)
def test_why_an_entry_stays_is_said_in_words(cli, geita, more, words):
    told = cli("entry", "new", "--kind", "learning-note", "--title", "x", *more)
    assert words in told.out
    assert words in cli("entry", "show", told.out.split(" as ")[1][:9]).out


def test_a_bundle_with_nothing_new_says_so(cli, geita, kedougou, carry, tmp_path):
    carry(geita, kedougou)
    bundle = tmp_path / "again.asmb"
    assert cli("bundle", "create", "--out", bundle, "--archive", geita).code == 0
    told = cli("bundle", "import", bundle, "--archive", kedougou).out
    assert "nothing in it" in told
    assert "Number" not in told


def test_a_question_that_means_nothing_is_told_in_words(cli, new_entry):
    new_entry()
    assert "behind a colon" in cli("search", "kind:nosuch").out
    assert "no word" in cli("search", "(").out


@pytest.mark.parametrize("command", [("search", "gold"), ("entry", "list")])
def test_a_country_that_there_is_not_is_told(cli, new_entry, command):
    new_entry()
    assert cli(*command, "--country", "Narnia", "--json").data["error"]["code"] == "word-not-known"


def test_the_list_of_commands_has_whole_sentences(cli):
    for group in ("bundle", "entry", "group", "office", "conflict", "brief"):
        commands = cli(group, "--help").out.partition("Commands:")[2]
        assert commands.strip().endswith(".")
        assert "..." not in commands


def test_numbers_and_arguments_are_told_in_plain_words(cli, geita):
    assert "whole number" in cli("entry", "list", "--limit", "many").err
    assert "at least 1" in cli("entry", "list", "--limit", "0").err
    assert "at most 100000" in cli("entry", "list", "--limit", "1000000").err
    assert "needs PATH." in cli("import").err
    assert "needs PATH.." not in cli("import").err


def test_the_history_says_what_stays_here(cli, new_entry):
    rows = cli("entry", "history", new_entry("--set", "exact-place=behind the hill")).out.splitlines()[1:]
    assert [row.rstrip().endswith("exact-place (stays here)") for row in rows].count(True) == 1


def test_settings_that_cannot_be_read_are_told(cli, geita):
    default_file().write_text("last_archive = [", encoding="utf-8")
    told = cli("entry", "list", "--archive", geita)
    assert told.code == 0
    assert "settings" in told.err
    default_file().write_text("last_archive = [", encoding="utf-8")
    assert "settings" in cli("stats").err


def test_the_version_is_a_document_too(cli):
    assert cli("--json", "--version").data == {"version": cli("--version").out.strip()}


def test_one_is_one(cli, new_entry, geita):
    new_entry()
    assert "1 entry," in cli("verify").out
    assert "1 entry." in cli("reindex").out


def test_a_file_without_rights_is_one_bad_file(cli, geita, tmp_path, monkeypatch):
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text("# Shade\n\nhelps", encoding="utf-8")
    bad.write_text("# Wind\n\nhelps", encoding="utf-8")
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode, **more: path != str(bad) and may(path, mode, **more))
    read = Path.open

    def refuse(path, *arguments, **more):
        if path == bad:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", refuse)
    files = cli("import", bad, good, "--json").data["files"]
    assert [one["status"] for one in files] == ["failed", "new"]


def test_an_archive_without_rights_is_told(cli, geita, monkeypatch):
    look = Path.is_dir

    def refuse(path):
        if path.parent == geita:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(Path, "is_dir", refuse)
    assert cli("entry", "list", "--json").data["error"]["code"] == "path-forbidden"
