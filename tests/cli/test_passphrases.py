"""The passphrase by the command line: from a file, or typed on a terminal."""

import os
import pty
import shutil
import subprocess
import sys

import pypdfium2
import pytest

from asm_desktop.cli.running import Run


@pytest.fixture
def secret(tmp_path):
    """Files with secrets in their first line."""

    def write(name, text):
        file = tmp_path / name
        file.write_text(f"{text}\n", encoding="utf-8")
        return file

    return write


@pytest.fixture
def first(secret):
    return secret("first", "four quiet baskets")


@pytest.fixture
def second(secret):
    return secret("second", "five loud baskets")


def test_a_new_archive_is_encrypted_and_every_command_takes_the_file(cli, tmp_path, first, secret):
    office = ("--office", "Geita", "--organisation", "Net", "--country", "TZ")
    made = cli("init", tmp_path / "a", *office, "--passphrase-file", first, "--json").data
    assert made["encrypted"]
    assert len(made["recovery_words"].split()) == 7
    assert made["recovery_words"] != made["root_words"]
    assert not (tmp_path / "a" / "archive.db").read_bytes().startswith(b"SQLite")
    entry = ("entry", "new", "--kind", "lesson", "--title", "Shade", "--label", "GREEN", "--accounts", "none")
    assert cli("--passphrase-file", first, *entry).code == 0
    assert cli("search", "shade", "--passphrase-file", first, "--json").data["total"] == 1
    for command in (("stats",), ("verify",), ("office", "list"), ("entry", "list"), ("reindex",)):
        assert cli(*command, "--passphrase-file", first).code == 0
        for wrong, code in ((secret("wrong", "six quiet baskets"), "passphrase-wrong"), (None, "passphrase-needed")):
            refused = cli(*command, *(("--passphrase-file", wrong) if wrong else ()), "--json")
            assert (refused.code, refused.data["error"]["code"]) == (6, code)
    absent = cli("stats", "--passphrase-file", tmp_path / "absent", "--json")
    assert absent.data["error"]["code"] == "passphrase-file"


def test_the_words_of_a_new_archive_are_told_once(cli, tmp_path, first):
    office = ("--office", "G", "--organisation", "N", "--country", "TZ")
    made = cli("init", tmp_path / "a", *office, "--passphrase-file", first)
    assert "when its passphrase is forgotten" in made.out
    short = tmp_path / "short"
    short.write_text("short")
    refused = cli(
        "init", tmp_path / "b", "--office", "G", "--organisation", "N", "--country", "TZ",
        "--passphrase-file", short, "--json",
    )  # fmt: skip
    assert (refused.code, refused.data["error"]["code"]) == (2, "passphrase-short")
    assert not (tmp_path / "b").exists()


def test_set_change_recover_remove(cli, geita, new_entry, first, second, secret):
    entry = new_entry()
    done = cli("passphrase", "set", "--passphrase-file", first, "--json").data
    assert (done["encrypted"], done["damaged"], done["folder"]) == (True, [], str(geita))
    assert cli("passphrase", "set", "--passphrase-file", first, "--json").data["error"]["code"] == "passphrase-there"
    changed = cli("passphrase", "change", "--passphrase-file", first, "--new-passphrase-file", second, "--json").data
    assert (changed["encrypted"], changed["recovery_words"]) == (True, "")
    assert cli("stats", "--passphrase-file", first).code == 6
    assert cli("stats", "--passphrase-file", second).code == 0
    words = secret("words", done["recovery_words"].lower())
    again = cli(
        "passphrase", "recover", "--words-file", words, "--new-passphrase-file", first, "--new-words", "--json"
    ).data
    assert len(again["recovery_words"].split()) == 7
    used = cli("passphrase", "recover", "--words-file", words, "--new-passphrase-file", second, "--json")
    assert (used.code, used.data["error"]["code"]) == (2, "recovery-words-wrong")
    assert (
        cli("passphrase", "remove", "--passphrase-file", second, "--json").data["error"]["code"] == "passphrase-wrong"
    )
    removed = cli("passphrase", "remove", "--passphrase-file", first)
    assert "has no passphrase any more" in removed.out
    assert cli("entry", "show", entry, "--json").data["id"] == entry
    for command in ("change", "remove", "recover"):
        refused = cli("passphrase", command, "--passphrase-file", first, "--json")
        assert (refused.code, refused.data["error"]["code"]) == (4, "passphrase-absent")


def test_the_sheet_is_written_where_it_is_wanted(cli, geita, first, second, tmp_path):
    sheet = tmp_path / "sheet.pdf"
    done = cli("passphrase", "set", "--passphrase-file", first, "--sheet", sheet, "--language", "fr", "--json").data
    assert done["sheet"] == str(sheet)
    with pypdfium2.PdfDocument(sheet) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert [group for group in done["recovery_words"].split() if group not in text] == []
    assert "Feuille de secours" in text
    changed = cli("passphrase", "change", "--passphrase-file", first, "--new-passphrase-file", second, "--sheet", sheet)
    assert f"The recovery sheet is in {sheet}" in changed.out
    nowhere = cli(
        "passphrase", "change", "--passphrase-file", second, "--new-passphrase-file", first,
        "--sheet", tmp_path / "absent" / "sheet.pdf",
    )  # fmt: skip
    assert nowhere.code == 0
    assert "absent" in nowhere.err
    assert "Write these words on paper" in nowhere.out


def test_what_is_new_is_told_in_words(cli, geita, first):
    done = cli("passphrase", "set", "--passphrase-file", first)
    assert "is encrypted now" in done.out
    assert "Write these words on paper" in done.out
    assert "Backups and bundles made before" in done.err


def test_a_backup_of_an_encrypted_archive_comes_back(cli, geita, new_entry, first, tmp_path):
    entry = new_entry()
    cli("passphrase", "set", "--passphrase-file", first)
    saved = cli("backup", tmp_path / "stick", "--passphrase-file", first, "--json").data
    assert saved["closed"]
    refused = cli("restore", tmp_path / "stick", tmp_path / "back", "--json")
    assert refused.data["error"]["code"] == "backup-closed"
    assert cli("restore", tmp_path / "stick", tmp_path / "back", "--passphrase-file", first).code == 0
    shown = cli("entry", "show", entry, "--archive", tmp_path / "back", "--passphrase-file", first, "--json")
    assert shown.data["id"] == entry


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are made here as Unix makes them")
def test_on_a_terminal_it_is_asked_for_and_not_shown(cli, geita, first):
    cli("passphrase", "set", "--passphrase-file", first)
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "asm_desktop", "stats", "--archive", str(geita)]
    with subprocess.Popen(
        command, stdin=follower, stdout=subprocess.PIPE, stderr=follower, env=os.environ, start_new_session=True
    ) as process:
        os.close(follower)
        shown = b""
        while b"Passphrase of the archive" not in shown:
            shown += os.read(leader, 1024)
        os.write(leader, b"four quiet baskets\n")
        out, _ = process.communicate(timeout=60)
    shown += os.read(leader, 1024)
    os.close(leader)
    assert process.returncode == 0
    assert b"Entries" in out
    assert b"quiet" not in shown


def test_a_new_passphrase_is_typed_twice(cli, geita, monkeypatch):
    answers = iter(["four quiet baskets", "four quiet basket", "four quiet baskets", "four quiet baskets"])
    monkeypatch.setattr(Run, "can_ask", True)
    monkeypatch.setattr("getpass.getpass", lambda _question: next(answers))
    assert cli("passphrase", "set").code == 2
    assert not (geita / "archive.key").exists()
    assert cli("passphrase", "set").code == 0
    assert (geita / "archive.key").exists()


def test_where_nobody_can_type_it_is_needed(program, cli, geita, first):
    cli("passphrase", "set", "--passphrase-file", first)
    refused = program("stats", "--archive", geita)
    assert refused.code == 6
    assert refused.err.count("\n") == 1
    assert "locked with a passphrase" in refused.err
    shutil.rmtree(geita)
