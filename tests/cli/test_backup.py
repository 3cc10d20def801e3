"""Saving an archive and bringing it back by the command line."""

import shutil

import pytest

from asm_desktop.services import backup as backups
from asm_desktop.settings.file import default_file, load_settings
from asm_desktop.store import shelf


def test_an_archive_is_saved_and_brought_back(cli, geita, new_entry, tmp_path):
    new_entry()
    before = cli("stats", "--json").data
    assert before["backup"] is None
    saved = cli("backup", tmp_path / "stick", "--json").data
    assert (saved["entries"], saved["closed"], saved["removed"]) == (1, False, [])
    assert cli("stats", "--json").data["backup"]["proved"] == saved["proved"]
    assert saved["proved"] in cli("stats").out
    brought = cli("restore", saved["folder"], tmp_path / "new", "--json").data
    assert (brought["entries"], brought["folder"], brought["office"]) == (1, str(tmp_path / "new"), "Geita")
    after = cli("stats", "--json")
    assert (after.data, after.err) == (before, ""), "the one brought back is the usual one now"
    assert cli("verify", "--archive", tmp_path / "new").code == 0
    assert cli("restore", saved["folder"], tmp_path / "new", "--json").data["error"]["code"] == "archive-exists"


def test_only_so_many_stay(cli, geita, tmp_path):
    saved = [cli("backup", tmp_path / "stick", "--keep", 2, "--json").data for _ in range(3)]
    assert [len(one["removed"]) for one in saved] == [0, 0, 1]
    assert len(shelf.backups_in(next((tmp_path / "stick").iterdir()))) == 2
    assert cli("backup", tmp_path / "stick", "--keep", 0, "--json").data["error"]["code"] == "option-wrong"


def test_that_it_holds_the_keys_is_said(cli, geita, tmp_path):
    said = cli("backup", tmp_path / "stick")
    assert "keys" in said.err
    assert "proved on" in said.out
    assert "keys" in cli("backup", "--help").out
    assert "keys" in next((tmp_path / "stick").rglob("READ-ME.txt")).read_text(encoding="utf-8")


def test_a_passphrase_closes_it(cli, geita, tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr(backups, "open_shelf", lambda *args: given.append(args[2]) or shelf.open_shelf(*args[:2], ""))
    file = tmp_path / "words.txt"
    file.write_text("seven small stones\nand a note\n", encoding="utf-8")
    told = cli("backup", tmp_path / "stick", "--passphrase-file", file)
    assert (told.code, given) == (0, ["seven small stones"])
    assert "no passphrase" not in told.err
    for command in (("backup", tmp_path / "stick"), ("restore", tmp_path / "stick", tmp_path / "new")):
        missing = cli(*command, "--passphrase-file", tmp_path / "none", "--json")
        assert (missing.code, missing.data["error"]["code"]) == (2, "passphrase-file")


@pytest.mark.parametrize(
    ("place", "code", "status"), [("geita/backups", "backup-inside", 2), ("no/stick/here", "path-unusable", 2)]
)
def test_a_place_that_will_not_do_is_told(cli, geita, tmp_path, place, code, status):
    told = cli("backup", tmp_path / place, "--json")
    assert (told.code, told.data["error"]["code"]) == (status, code)
    nothing = cli("restore", tmp_path, tmp_path / "new", "--json")
    assert (nothing.code, nothing.data["error"]["code"]) == (2, "no-backup")


def test_a_copied_archive_says_so_once(cli, geita, new_entry, tmp_path):
    new_entry()
    shutil.copytree(geita, tmp_path / "copy")
    first = cli("entry", "list", "--archive", tmp_path / "copy", "--json")
    assert "copied" in first.err
    assert len(first.err.strip().splitlines()) == 1
    assert first.data["total"] == 1
    assert cli("entry", "list", "--archive", tmp_path / "copy", "--json").err == ""
    assert cli("entry", "list", "--archive", geita, "--json").err == ""


def test_backups_are_planned_and_made_when_due(cli, geita, new_entry, tmp_path):
    new_entry()
    assert cli("backup", "--json").data["error"]["code"] == "backup-place-missing"
    assert cli("backup", "--due", "--json").data["error"]["code"] == "backup-not-planned"
    stick = tmp_path / "stick"
    stick.mkdir()
    assert cli("backup", stick, "--every", 3, "--keep", 2, "--json").data["made"]
    waiting = cli("backup", "--due", "--json")
    assert (waiting.code, waiting.data) == (0, {"made": False, "age_days": 0})
    assert "next is due in 3 days" in cli("backup", "--due").out
    assert cli("backup", "--json").data["made"], "without a place it goes where it is planned"
    shutil.rmtree(stick)
    assert cli("backup", "--due").code == 0, "it is not due yet"
    assert cli("backup", "--every", 0, "--json").data == {"made": False, "every": 0}
    assert cli("backup", "--due", "--json").data["error"]["code"] == "backup-not-planned"


def test_the_settings_never_hold_a_passphrase(cli, geita, tmp_path, monkeypatch):
    monkeypatch.setattr(backups, "open_shelf", lambda *args: shelf.open_shelf(*args[:2], ""))
    file = tmp_path / "words.txt"
    file.write_text("seven small stones\n", encoding="utf-8")
    (tmp_path / "stick").mkdir()
    assert cli("backup", tmp_path / "stick", "--every", 1, "--passphrase-file", file).code == 0
    kept = load_settings().settings
    assert kept.backup_passphrase_file == str(file)
    assert "stones" not in default_file().read_text(encoding="utf-8")


def test_the_plan_of_an_encrypted_archive_does_not_say_where_its_passphrase_is(cli, geita, tmp_path):
    file = tmp_path / "words.txt"
    file.write_text("seven small stones\n", encoding="utf-8")
    (tmp_path / "stick").mkdir()
    assert cli("passphrase", "set", "--passphrase-file", file).code == 0
    made = cli("backup", tmp_path / "stick", "--every", 1, "--passphrase-file", file, "--json").data
    assert (made["made"], made["closed"]) == (True, True)
    assert load_settings().settings.backup_passphrase_file == ""
    assert cli("backup", "--due", "--passphrase-file", file, "--json").data["made"] is False
