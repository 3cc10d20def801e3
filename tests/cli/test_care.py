"""Importing, printing, checking and the edges of the program by the command line."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType

import pytest
import sqlcipher3.dbapi2

from asm_desktop import __main__ as entry_point
from asm_desktop.cli import importing
from asm_desktop.cli.answers import Answer, Table, write_blocks, write_json
from asm_desktop.cli.commands import NoOptions, perform
from asm_desktop.cli.progress import Watch
from asm_desktop.cli.running import Common, Run
from asm_desktop.domain.queries import MarkedText
from asm_desktop.tasks.context import Cancelled, Progress


def test_a_new_archive_gives_its_words_once(cli, tmp_path):
    made = cli("init", tmp_path / "a", "--office", "Geita", "--organisation", "Net", "--country", "TZ", "--json").data
    assert set(made) == {
        "archive", "office", "name", "folder", "digits", "joined", "root_words", "encrypted",
        "recovery_words", "sheet",
    }  # fmt: skip
    assert made["root_words"]
    assert not made["joined"]
    again = cli("init", tmp_path / "a", "--office", "Geita", "--organisation", "Net", "--country", "TZ", "--json")
    assert (again.code, again.data["error"]["code"]) == (4, "archive-exists")
    wrong = cli("init", tmp_path / "b", "--office", "X", "--organisation", "Y", "--country", "Atlantis", "--json")
    assert (wrong.code, wrong.data["error"]["code"]) == (2, "office-detail-wrong")
    assert not (tmp_path / "b" / "archive.db").exists()
    nowhere = cli("init", "", "--office", "X", "--organisation", "Y", "--country", "TZ", "--json")
    assert (nowhere.code, nowhere.data["error"]["code"]) == (2, "folder-missing")


def test_one_bad_file_is_named_and_the_others_go_in(cli, geita, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("Retorts keep mercury in.", encoding="utf-8")
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 broken")
    report = cli("import", folder, "--country", "TZ", "--label", "GREEN", "--json").data
    outcome = {file["origin"]: file for file in report["files"]}
    assert outcome["good.txt"]["status"] == "new"
    assert (outcome["bad.pdf"]["status"], outcome["bad.pdf"]["id"]) == ("failed", "")
    assert outcome["bad.pdf"]["reason"]
    again = cli("import", folder, "--json").data
    assert {file["origin"]: file["status"] for file in again["files"]}["good.txt"] == "known"
    shown = cli("entry", "show", outcome["good.txt"]["id"], "--json").data
    assert (shown["label"], shown["fields"]["countries"]) == ("GREEN", ["TZ"])
    assert "bad.pdf" in cli("import", folder).out


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--accounts", "perhaps"), "accounts-unknown"),
        (("--label", "WHITE"), "label-unknown"),
        (("--country", "Atlantis"), "country-unknown"),
        (("--kind", "poem"), "kind-unknown"),
        (("--group", "Nobody"), "group-unknown"),
    ],
)
def test_import_options_that_do_not_fit(cli, geita, tmp_path, more, code):
    told = cli("import", tmp_path, *more, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, code)


def test_a_sheet_is_printed_entered_and_checked(cli, new_entry, tmp_path):
    entity = new_entry("--set", "status=ready", "--section", "statement=Shade helps")
    file = tmp_path / "sheet.pdf"
    look = cli("brief", "make", entity, "--json").data
    assert (look["ready"], look["findings"][0]["check"]) == (False, "T2")
    stopped = cli("brief", "make", entity, "--out", file, "--json")
    assert (stopped.code, stopped.data["error"]["code"]) == (6, "printing-stopped")
    assert "T2" in stopped.err
    assert not file.exists()
    made = cli("brief", "make", entity, "--out", file, "--reason", "for the meeting", "--json").data
    assert file.read_bytes().startswith(b"%PDF")
    assert (made["file"], made["run"], made["pages"]) == (str(file), 1, 1)
    (run,) = cli("brief", "register", "--json").data["runs"]
    assert (run["check"], run["reason"]) == (made["check"], "for the meeting")
    assert cli("brief", "check", made["code"], "--json").data["state"] == "up-to-date"
    cli("entry", "edit", entity, "--title", "Changed")
    assert cli("brief", "check", made["check"], "--json").data["state"] == "newer-version"
    unread = cli("brief", "check", "no code", "--json")
    assert (unread.code, unread.data["error"]["code"]) == (2, "code-unreadable")
    wrong = cli("brief", "make", entity, "--template", "poster", "--json")
    assert (wrong.code, wrong.data["error"]["code"]) == (2, "template-unknown")


def test_counting_checking_and_building_again(cli, new_entry, geita):
    new_entry()
    counted = cli("stats", "--json").data
    assert (counted["entries"], counted["conflicts"], counted["records"]["revision"]) == (1, 0, 1)
    assert "local" not in counted["state_digest"]
    assert cli("reindex", "--json").data == {"entries": 1}
    assert cli("verify", "--json").data["ok"] is True
    assert "Everything holds" in cli("verify").out


def test_a_damaged_file_is_found_by_verify(cli, new_entry, geita, tmp_path):
    file = tmp_path / "x.txt"
    file.write_text("some text", encoding="utf-8")
    new_entry("--attach", file)
    kept = next(path for path in (geita / "attachments").rglob("*") if path.is_file() and path.stat().st_size == 9)
    kept.chmod(0o600)
    kept.write_bytes(b"other txt")
    told = cli("verify", "--json")
    assert told.code == 7
    assert [fault["sort"] for fault in told.data["faults"]] == ["file"]


def test_ctrl_c_stops_at_the_next_step_and_says_so(cli, geita, tmp_path, monkeypatch):
    def stopped(_desk, _paths, _options, context):
        signal.raise_signal(signal.SIGINT)
        context.progress(1, 2)

    monkeypatch.setattr(importing, "import_paths", stopped)
    before = signal.getsignal(signal.SIGINT)
    told = cli("import", tmp_path, "--json")
    assert (told.code, told.data["error"]["code"]) == (130, "cancelled")
    assert signal.getsignal(signal.SIGINT) is before
    assert cli("stats").code == 0, "the archive is closed"


def test_ctrl_c_breaks_off_work_that_cannot_be_asked_and_a_second_one_always(cli, geita, tmp_path, monkeypatch):
    def stubborn(_desk, _paths, _options, _context):
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(importing, "import_paths", stubborn)
    assert cli("import", tmp_path).code == 130
    run = Run(Common())

    def deaf(_run, _options):
        signal.raise_signal(signal.SIGINT)
        return Answer({})

    with pytest.raises(KeyboardInterrupt):
        perform(run, NoOptions(), deaf)


def test_a_fault_of_ours_is_told_without_a_traceback_and_kept_for_the_report(cli, geita, tmp_path, monkeypatch):
    def broken(*_arguments):
        raise RuntimeError("canary")

    monkeypatch.setattr(importing, "import_paths", broken)
    told = cli("import", tmp_path, "--json")
    assert (told.code, told.data["error"]["code"]) == (70, "fault")
    assert "Traceback" not in told.err
    (report,) = (tmp_path / "xdg_state_home").rglob("fault.txt")
    kept = report.read_text(encoding="utf-8")
    assert "RuntimeError" in kept
    assert "canary" not in kept, "what went wrong may say something of an entry"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True

    @property
    def text(self):
        return self.getvalue()


def test_answers_on_a_terminal_are_bold_where_words_were_found():
    terminal, file = Terminal(), io.StringIO()
    found = MarkedText("the gold\x1b[2J mine", ((4, 4),))
    for stream in (terminal, file):
        write_blocks((found, Table(("Code",), (("7K3M\x1b[31m",),))), stream)
    assert "the \x1b[1mgold\x1b[0m[2J mine" in terminal.text
    assert "\x1b[2J" not in terminal.text
    assert "\x1b[31m" not in terminal.text
    assert file.getvalue() == "the gold[2J mine\nCode\n7K3M[31m\n"


def test_what_json_does_not_know_is_written_as_it_can_be():
    stream = io.StringIO()
    write_json({"set": {"b", "a"}, "map": MappingProxyType({"x": 1}), "path": Path("/a"), "text": "é"}, stream)
    assert json.loads(stream.getvalue()) == {"set": ["a", "b"], "map": {"x": 1}, "path": "/a", "text": "é"}
    assert "é" in stream.getvalue()


def test_progress_is_one_line_and_wiped():
    terminal = Terminal()
    watch = Watch(shown=True, stream=terminal)
    with watch.listening():
        watch.context().report(Progress(3, 9, "gold\n\x1b[31m.pdf"))
    assert "3 / 9 gold [31m.pdf" in terminal.text
    assert terminal.text.count("\n") == 0
    assert terminal.text.endswith("\r")


def test_the_first_ctrl_c_is_heard_by_the_work():
    watch = Watch(shown=False)
    with watch.listening():
        context = watch.context()
        context.check()
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            context.check()


def test_without_a_display_the_window_is_a_sentence(program):
    without = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    for arguments, display in (((), ""), (("--archive", "/nowhere"), ":59999")):
        told = program(*arguments, **without | {"DISPLAY": display})
        assert told.code == entry_point.NO_DISPLAY
        assert told.err.count("\n") == 1
        assert "display" in told.err


@pytest.mark.parametrize(
    ("surroundings", "there"),
    [
        ({}, False),
        ({"DISPLAY": ":59999"}, False),
        ({"DISPLAY": "unix:59999.0"}, False),
        ({"DISPLAY": "elsewhere:0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "here"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_a_display_is_there_if_its_socket_is(monkeypatch, tmp_path, surroundings, there):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "here").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert entry_point.has_display() is there


def test_the_real_process_answers_json_and_loads_no_window(program, geita):
    told = program("--json", "stats", "--archive", geita, PYTHONPROFILEIMPORTTIME="1")
    assert told.code == 0
    assert told.data["entries"] == 0
    assert "asm_desktop.services.maintenance" in told.err
    assert not [line for line in told.err.splitlines() if "PySide6" in line or "shiboken6" in line]
    assert not [line for line in told.err.splitlines() if "reportlab" in line]


def test_a_reader_that_has_had_enough_is_no_trouble(geita, new_entry):
    for number in range(3):
        new_entry(title=f"Entry {number}")
    command = [sys.executable, "-m", "asm_desktop", "entry", "list", "--archive", str(geita)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, timeout=100, check=False)
    os.close(writer)
    assert done.returncode == 0
    assert done.stderr == ""


def test_what_verify_finds_wrong_in_the_state_is_mended_by_reindex(cli, new_entry, geita):
    new_entry()
    connection = sqlcipher3.dbapi2.connect(str(geita / "archive.db"), isolation_level=None)
    connection.execute("DELETE FROM entry")
    connection.close()
    assert cli("verify", "--json").code == 7
    assert cli("reindex", "--json").data == {"entries": 1}
    assert cli("verify", "--json").code == 0


def test_verify_repairs_what_can_be_built_anew_and_says_what_it_did(cli, new_entry, geita):
    new_entry()
    sound = cli("verify", "--repair", "--json")
    assert (sound.code, sound.data["ok"], sound.data["repair"]["entries_rebuilt"]) == (0, True, 0)
    with sqlcipher3.dbapi2.connect(str(geita / "archive.db")) as connection:
        connection.execute("DELETE FROM entry")
    assert cli("verify", "--json").code == 7
    told = cli("verify", "--repair", "--json")
    assert (told.code, told.data["ok"], told.data["entries"]) == (0, True, 1)
    assert told.data["repair"]["entries_rebuilt"] == 1
    assert {fault["sort"] for fault in told.data["repair"]["faults_before"]} == {"state"}
    assert "nothing to repair" in cli("verify", "--repair").out
