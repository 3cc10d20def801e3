"""What is typed wrongly is told in one sentence with what to do, with an exit status of its family."""

import json
import re

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.cli.main import COMMANDS
from asm_desktop.domain.errors import BadInput


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["serach", "gold"], "command-unknown", "“search”"),
        (["entry", "nwe"], "command-unknown", "“new”"),
        (["entry", "zzz"], "command-unknown", "--help"),
        (["entry"], "command-missing", "--help"),
        (["--quiet"], "command-missing", "--help"),
        (["search", "gold", "--limt", "5"], "option-unknown", "--limit"),
        (["search", "gold", "--limit", "many"], "option-wrong", "--limit"),
        (["search", "gold", "--limit", "0"], "option-wrong", "--limit"),
        (["search", "gold", "--limit"], "option-wrong", "--limit"),
        (["search"], "argument-missing", "QUERY"),
        (["entry", "new", "--title", "x"], "argument-missing", "--kind"),
        (["entry", "show", "a", "b"], "usage", "--help"),
        (["init", "x"], "argument-missing", "--office"),
        (["stats"], "archive-not-chosen", "init"),
        (["stats", "--archive", "/nowhere/at/all"], "no-archive", "archive.db"),
        (["bundle", "inspect", "/nowhere/b.zip"], "bundle-missing", ""),
        (["stats", "--passphrase-file", "/nowhere/p"], "passphrase-file", "/nowhere/p"),
    ],
)
def test_wrong_command_lines(cli, arguments, code, words):
    told = cli(*arguments)
    assert told.code == BadInput.exit_code
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert words in told.err
    assert "Traceback" not in told.err
    as_json = cli(*arguments, "--json")
    if arguments[-1] == "--limit":  # the option takes the next word as its value
        return
    assert as_json.data["error"]["code"] == code
    assert set(as_json.data["error"]) == {"code", "message", "remedy"}
    assert as_json.code == BadInput.exit_code


def test_help_lists_all_commands_and_needs_no_archive(cli):
    told = cli("--help")
    assert told.code == 0
    assert all(f"  {name} " in told.out for name in COMMANDS)
    assert cli("entry", "new", "--help").code == 0
    assert "--passphrase-file" in cli("search", "--help").out


def test_every_command_loads_and_says_what_it_does(cli):
    for name, place in COMMANDS.items():
        told = cli(name, "--help")
        assert told.code == 0, name
        assert place.help.endswith(".")
        assert "╭" not in told.out
        assert not re.search(r"<\w", told.out), "types of the programming language say nothing to people"


def test_the_version_is_told(cli):
    assert cli("--version").out.strip()


def test_common_options_are_accepted_before_and_after(cli, geita, tmp_path):
    other = tmp_path / "other"
    cli("init", other, "--office", "Other", "--organisation", "Org", "--country", "KE")
    for arguments in (
        ("--archive", geita, "--json", "office", "list"),
        ("office", "list", "--archive", geita, "--json"),
        ("office", "--archive", geita, "--json", "list"),
        ("--json", "office", "list", "--archive", geita),
    ):
        assert cli(*arguments).data["offices"][0]["name"] == "Geita"
    both = cli("--archive", other, "office", "list", "--archive", geita, "--json")
    assert both.data["offices"][0]["name"] == "Geita"


def test_the_archive_opened_last_is_the_usual_one(cli, geita, tmp_path):
    other = tmp_path / "other"
    cli("init", other, "--office", "Other", "--organisation", "Org", "--country", "KE")
    assert cli("office", "list", "--json").data["offices"][0]["name"] == "Other"
    cli("stats", "--archive", geita)
    assert cli("office", "list", "--json").data["offices"][0]["name"] == "Geita"


def test_quiet_leaves_only_the_answer(cli, geita, tmp_path):
    file = tmp_path / "passphrase"
    file.write_text("never needed", encoding="utf-8")
    told = cli("stats", "--passphrase-file", file, "--archive", geita)
    assert (told.code, bool(told.err)) == (0, True)
    assert cli("stats", "--passphrase-file", file, "--quiet", "--archive", geita).err == ""


def test_an_archive_that_is_open_elsewhere(cli, geita):
    desk = open_desk(geita)
    try:
        told = cli("stats", "--archive", geita, "--json")
        assert (told.code, told.data["error"]["code"]) == (5, "archive-in-use")
    finally:
        desk.archive.close()
    assert cli("stats", "--archive", geita).code == 0


def test_texts_from_elsewhere_cannot_steer_the_terminal(cli, new_entry):
    hostile = "Red\x1b[31m \u202etxt.exe"
    entity = new_entry("--set", f"place={hostile}", title="Quiet")
    shown = cli("entry", "show", entity).out
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert json.loads(cli("entry", "show", entity, "--json").out)["fields"]["place"]
