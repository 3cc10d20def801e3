"""A clear sentence for each trouble of the world, by the program as people start it; the archive is as it was."""

import contextlib
import json
import os
import shutil
import subprocess
import sys

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.services import maintenance


def program(place, *arguments, expected=None):
    """Run the program on the archive of a place; returns its exit status, answer, and what it says of trouble."""
    homes = {name: str(place.parent / "homes") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, "-m", "asm_desktop", *map(str, arguments), "--archive", str(place / "archive"), "--json"]
    surroundings = {**os.environ, **homes, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, timeout=100, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    answer = json.loads(done.stdout)
    if expected is not None:
        assert (done.returncode, answer["error"]["code"]) == expected
        assert answer["error"]["message"]
        assert answer["error"]["remedy"]
    return answer


def bytes_of(place):
    """Return every byte of an archive's folder but its lock."""
    files = (one for one in (place / "archive").rglob("*") if one.is_file() and one.suffix not in {".lock", ".db-shm"})
    return {one.name: one.read_bytes() for one in files}


def verified(place):
    desk = open_desk(place / "archive")
    try:
        return maintenance.verify(desk)
    finally:
        desk.archive.close()


@pytest.mark.parametrize("kept", [0, 100, 5000, 0.5, 0.99])
@pytest.mark.parametrize("command", [("verify",), ("stats",), ("entry", "new", "--kind", "document", "--title", "New")])
def test_a_truncated_database(stage, kept, command):
    place = stage.copy()
    file = place / "archive" / "archive.db"
    data = file.read_bytes()
    file.write_bytes(data[: kept if isinstance(kept, int) else int(len(data) * kept)])
    before = file.read_bytes()
    answer = program(place, *command)
    if "error" in answer:
        assert answer["error"]["code"] == "archive-damaged"
        assert "backup" in answer["error"]["remedy"]
    else:
        assert (command, answer["ok"], [one["sort"] for one in answer["faults"]]) == (("verify",), False, ["database"])
    assert file.read_bytes() == before


def test_a_missing_file_is_named_and_all_else_goes_on(stage):
    place = stage.copy()
    (blob,) = (place / "archive" / "attachments").glob("??/*")
    blob.unlink()
    answer = program(place, "verify")
    assert (answer["ok"], answer["missing_files"]) == (True, [blob.name])
    assert program(place, "entry", "new", "--kind", "document", "--title", "New")["id"]


def test_a_damaged_file_is_named_and_repair_puts_it_aside(stage):
    place = stage.copy()
    (blob,) = (place / "archive" / "attachments").glob("??/*")
    blob.write_bytes(blob.read_bytes()[:-1] + b"\0")
    answer = program(place, "verify")
    assert [(one["sort"], one["place"]) for one in answer["faults"]] == [("file", blob.name)]
    answer = program(place, "verify", "--repair")
    assert (answer["ok"], answer["missing_files"]) == (True, [blob.name])


def test_a_missing_key_is_told(stage):
    place = stage.copy()
    with contextlib.closing(maintenance_connection(place)) as connection:
        connection.execute("DELETE FROM meta WHERE key = 'own'")
    before = (place / "archive" / "archive.db").read_bytes()
    program(place, "stats", expected=(2, "no-archive"))
    assert (place / "archive" / "archive.db").read_bytes() == before


def test_a_missing_key_file_and_a_wrong_passphrase_are_told_apart(stage):
    place = stage.copy()
    assert stage.run("passphrase", place).done
    (place / "wrong.txt").write_text("not the one", encoding="utf-8")
    before = bytes_of(place)
    program(place, "stats", expected=(6, "passphrase-needed"))
    program(place, "stats", "--passphrase-file", place / "wrong.txt", expected=(6, "passphrase-wrong"))
    (place / "archive" / "archive.key").rename(place / "archive.key")
    program(place, "stats", expected=(3, "key-file-missing"))
    (place / "archive.key").rename(place / "archive" / "archive.key")
    assert bytes_of(place) == before


def maintenance_connection(place):
    import sqlcipher3.dbapi2  # noqa: PLC0415

    return sqlcipher3.dbapi2.connect(str(place / "archive" / "archive.db"), isolation_level=None)


def test_a_missing_witness_costs_a_new_epoch_and_nothing_else(stage):
    place = stage.copy()
    shutil.rmtree(place.parent / "homes", ignore_errors=True)
    records = program(place, "stats")["records"]
    assert program(place, "verify")["ok"]
    shutil.rmtree(place.parent / "homes")
    answer = program(place, "verify")
    assert (answer["ok"], answer["forks"]) == (True, [])
    assert program(place, "stats")["records"] == records


def test_a_second_process_is_refused_while_the_first_goes_on(stage):
    place = stage.copy()
    desk = open_desk(place / "archive")
    try:
        program(place, "entry", "new", "--kind", "document", "--title", "New", expected=(5, "archive-in-use"))
        assert maintenance.verify(desk).faults == ()
    finally:
        desk.archive.close()


@pytest.fixture
def disk(tmp_path):
    """A disk of 6 MB that can be filled or made read-only; only root can make one."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk):
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


COMMANDS = (
    ("entry", "new", "--kind", "document", "--title", "New", "--attach", "{place}/new.txt"),
    ("import", "{place}/new.txt"),
    ("bundle", "import", "{place}/bundle.zip"),
    ("backup", "{place}/stick"),
    ("bundle", "create", "--out", "{place}/out.zip"),
    ("reindex",),
)


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk(prepared, disk, command):
    place = disk / "place"
    shutil.copytree(prepared, place)
    before = verified(place)
    fill(disk)
    answer = program(place, *(one.format(place=place) for one in command))
    # A remainder of room may be enough for a small thing.
    if "error" in answer:
        assert answer["error"]["code"] in {"disk-full", "backup-place-full"}
    (disk / "filler").unlink()
    after = verified(place)
    assert after.faults == ()
    if "error" in answer:
        assert (after.records, after.entries) == (before.records, before.entries)


@pytest.mark.parametrize("command", COMMANDS[:3], ids=" ".join)
def test_a_read_only_folder(prepared, disk, command):
    place = disk / "place"
    shutil.copytree(prepared, place)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    before = bytes_of(place)
    program(place, *(one.format(place=place) for one in command), expected=(6, "archive-read-only"))
    assert bytes_of(place) == before


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="limits on files are of Unix")
@pytest.mark.parametrize("act", ["save", "edit", "import", "backup", "withdraw", "passphrase"])
@pytest.mark.parametrize("more", [-100_000, 0, 8192, 40_000])
def test_a_limit_on_files(stage, sound, act, more):
    before, after, _ = stage.study(act)
    place = stage.copy()
    largest = (place / "archive" / "archive.db").stat().st_size + more
    ending = stage.run(act, place, FAULTS_LARGEST=str(largest))
    assert "Traceback" not in ending.error, ending.error
    assert ending.done or ending.trouble
    assert sound(place, act, before, after) == after or not ending.done
