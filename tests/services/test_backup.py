"""Backups are copies that were opened and compared; troubles leave those before them and the archive as they were."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from asm_desktop.services import backup as backups
from asm_desktop.services.authoring import NewEntry, create_entry
from asm_desktop.services.backup import BackupInside, BackupNotProved, BackupOptions, last_backup, make_backup
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.restoring import restore_backup
from asm_desktop.store import shelf, shelf_files
from asm_desktop.store.archive import ArchiveExists, open_archive
from asm_desktop.store.files import DriveGone, PathForbidden, PathUnusable
from asm_desktop.store.manifests import BackupTooNew
from asm_desktop.store.shelf import BackupClosed, NoBackup, PassphraseWrong, backups_in
from asm_desktop.store.shelf_files import PART, BackupPlaceFull, BackupUnreadable
from asm_desktop.tasks.context import Cancelled, TaskContext

WORDS, OTHER_WORDS = "seven small stones", "eight small stones"


@pytest.fixture
def written(desk, tmp_path):
    """A desk with two entries and their files."""
    for number in range(2):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"Retorts keep mercury in, part {number}. " * 2000, encoding="utf-8")
        write(desk, f"Entry {number}", file)
    return desk


@pytest.fixture
def quick_locks(monkeypatch):
    """A passphrase costs seconds on purpose; here it need not."""

    class Quick:
        @staticmethod
        def encrypt(data, passphrase):
            return passphrase.encode() + b"\n" + data

        @staticmethod
        def decrypt(data, passphrase):
            if not data.startswith(passphrase.encode() + b"\n"):
                raise shelf.pyrage.DecryptError
            return data.partition(b"\n")[2]

    monkeypatch.setattr(shelf.pyrage, "passphrase", Quick)


@pytest.fixture
def small_disk(tmp_path):
    """A stick of 2 MB; only root can make one."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "stick"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def write(desk, title, *files):
    values = {"title": title, "accounts": "none", "label": "GREEN", "exact-place": "pit 7"}
    return create_entry(desk, NewEntry("lesson", values, attachments=files))


def whole(folder):
    """Return every file of a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def opened(folder, desk):
    return Desk(open_archive(folder), desk.catalogs)


@pytest.mark.parametrize("passphrase", ["", WORDS])
def test_what_was_saved_comes_back_whole_and_counts_anew(written, tmp_path, quick_locks, passphrase):
    (written.archive.folder / "kinds").mkdir()
    (written.archive.folder / "kinds" / "radio.toml").write_text('label = { en = "Radio talk" }\n', encoding="utf-8")
    report = make_backup(written, tmp_path / "stick", BackupOptions(passphrase=passphrase))
    assert (report.entries, report.files, report.closed, report.damaged) == (2, 2, bool(passphrase), ())
    assert last_backup(written).proved == report.proved
    found = restore_backup(report.folder, tmp_path / "new" / "laptop", passphrase)
    assert (found.entries, found.files, found.office) == (2, 2, "Geita")
    again = opened(tmp_path / "new" / "laptop", written)
    try:
        assert stats(again) == stats(written)
        checked = verify(again)
        assert (checked.faults, checked.missing_files) == ((), ())
        assert again.writer == written.writer
        assert again.own.epoch != written.own.epoch
        assert again.own.replaced == (written.own.epoch,)
        assert again.archive.doubt is None, "the new epoch was begun already"
        assert (again.archive.folder / "kinds" / "radio.toml").is_file()
        if os.name == "posix":
            assert (again.archive.folder / "archive.db").stat().st_mode & 0o077 == 0
    finally:
        again.archive.close()


def test_nothing_of_a_closed_backup_can_be_read(written, tmp_path, quick_locks):
    report = make_backup(written, tmp_path / "stick", BackupOptions(passphrase=WORDS))
    everything = b"".join(data for name, data in whole(report.folder.parent).items() if not name.startswith("READ"))
    names = "\n".join(whole(report.folder.parent))
    for secret in (b"Entry 0", b"pit 7", b"Retorts", b"lesson", written.own.seed.hex().encode(), written.own.seed):
        assert secret not in everything
    assert not any(sha256 in names for sha256 in written.archive.blobs.every())
    with pytest.raises(BackupClosed):
        restore_backup(report.folder, tmp_path / "new")
    for work in (
        lambda: restore_backup(report.folder, tmp_path / "new", OTHER_WORDS),
        lambda: make_backup(written, tmp_path / "stick", BackupOptions(passphrase=OTHER_WORDS)),
    ):
        with pytest.raises(PassphraseWrong):
            work()
    assert not (tmp_path / "new").exists()


@pytest.mark.slow  # a passphrase costs seconds, and is meant to
def test_a_passphrase_really_closes_the_key(tmp_path):
    shelf.open_shelf(tmp_path / "stick", "ab" * 16, WORDS)
    folder = tmp_path / "stick" / "asm-backup-abababababab"
    assert b"AGE-SECRET-KEY" not in (folder / "key.age").read_bytes()
    with pytest.raises(PassphraseWrong):
        shelf.unlock(folder, "seven small stone")
    assert shelf.unlock(folder, WORDS).secret.startswith("AGE-SECRET-KEY")


def test_files_are_kept_once_and_go_with_the_last_backup_that_names_them(written, tmp_path):
    place = tmp_path / "stick"
    first = make_backup(written, place, BackupOptions(keep=2))
    stamps = {path: path.stat().st_mtime_ns for path in first.folder.parent.glob("files/??/*")}
    (first.folder.parent / "files" / "ab").mkdir(exist_ok=True)
    stray = first.folder.parent / "files" / "ab" / ("ab" * 32)
    stray.write_bytes(b"named by nobody")
    second = make_backup(written, place, BackupOptions(keep=2))
    assert (second.removed, stray.exists()) == ((), True)
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    third = make_backup(written, place, BackupOptions(keep=2))
    assert third.removed == (first.folder.name,)
    assert [one.folder.name for one in backups_in(first.folder.parent)] == [second.folder.name, third.folder.name]
    assert not stray.exists()
    assert all(path.is_file() for path in stamps)


def test_young_backups_stay_beyond_the_number_to_keep(written, tmp_path):
    days = iter(f"2026-05-{day:02}T08:00:00+03:00" for day in (1, 1, 10, 10, 20, 20, 21, 21))
    written.now = lambda: next(days)
    names = [make_backup(written, tmp_path / "stick", BackupOptions(keep=1, days=15)).folder.name for _ in range(4)]
    left = [one.folder.name for one in backups_in(next((tmp_path / "stick").iterdir()))]
    assert left == names[1:]


def test_what_is_saved_meanwhile_does_not_disturb(written, tmp_path, monkeypatch):
    real = backups.copy_database

    def slow(*arguments):
        write(written, "Written meanwhile")
        real(*arguments)

    monkeypatch.setattr(backups, "copy_database", slow)
    assert make_backup(written, tmp_path / "stick").entries == 2
    assert stats(written).entries == 3


def test_a_copy_that_does_not_agree_is_no_backup(written, tmp_path, monkeypatch):
    place = tmp_path / "stick"
    first = make_backup(written, place)
    before = whole(first.folder.parent)
    real = backups.contents_of
    seen = []

    def once(connection):
        seen.append(connection)
        found = real(connection)
        return found if len(seen) > 1 else type(found)(found.entries, found.records, {**found.digests, "local": "0"})

    monkeypatch.setattr(backups, "contents_of", once)
    with pytest.raises(BackupNotProved):
        make_backup(written, place)
    assert whole(first.folder.parent) == before


def test_a_file_that_the_disk_gives_back_otherwise_is_no_copy(written, tmp_path, monkeypatch):
    monkeypatch.setattr(shelf_files, "digest_of", lambda *_: "0" * 64)
    with pytest.raises(BackupUnreadable):
        make_backup(written, tmp_path / "stick")
    assert [path.name for path in (tmp_path / "stick").rglob("*") if path.is_file()] == ["READ-ME.txt"]


def test_a_damaged_file_on_the_stick_is_written_anew_and_one_in_the_archive_left_out(written, tmp_path):
    first = make_backup(written, tmp_path / "stick")
    stored, other = sorted(first.folder.parent.glob("files/??/*"))
    sound = stored.read_bytes()
    stored.write_bytes(b"rotten")
    written.archive.blobs.path(other.name).write_bytes(b"rotten")
    second = make_backup(written, tmp_path / "stick")
    assert (second.damaged, second.files) == ((), 2), "the sound copy on the stick is kept"
    assert stored.read_bytes() == sound
    elsewhere = make_backup(written, tmp_path / "other")
    assert (elsewhere.damaged, elsewhere.files) == ((other.name,), 1)
    restore_backup(tmp_path / "other", tmp_path / "new")


def test_a_backup_inside_the_archive_is_refused(written):
    for place in (written.archive.folder, written.archive.folder / "attachments" / "backups"):
        with pytest.raises(BackupInside):
            make_backup(written, place)
    with pytest.raises(PathUnusable):
        make_backup(written, written.archive.folder.parent / "no stick here" / "backups")


def test_a_full_stick_keeps_what_was_there(written, small_disk, tmp_path):
    first = make_backup(written, small_disk)
    before = whole(small_disk)
    for number in range(4):
        file = tmp_path / f"large{number}.bin"
        file.write_bytes(os.urandom(600_000))
        write(written, f"Large {number}", file)
    with pytest.raises(BackupPlaceFull):
        make_backup(written, small_disk)
    after = whole(small_disk)
    assert {name: after[name] for name in before} == before
    assert [one.folder for one in backups_in(first.folder.parent)] == [first.folder]
    assert not list(small_disk.rglob(f"*{PART}"))
    assert verify(written).faults == ()
    assert restore_backup(small_disk, tmp_path / "new").entries == 2


def test_a_stick_that_may_not_be_written_is_told(written, small_disk):
    first = make_backup(written, small_disk)
    before = whole(small_disk)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(PathForbidden):
        make_backup(written, small_disk)
    assert whole(small_disk) == before
    assert last_backup(written).proved == first.proved


def test_a_stick_that_is_pulled_is_told(written, tmp_path, monkeypatch):
    first = make_backup(written, tmp_path / "stick")
    before = whole(tmp_path / "stick")

    def pulled(_file):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shelf_files, "sync_file", pulled)
    with pytest.raises(DriveGone):
        make_backup(written, tmp_path / "stick")
    assert whole(tmp_path / "stick") == before
    assert [one.folder for one in backups_in(first.folder.parent)] == [first.folder]


def test_stopping_leaves_nothing_half_done(written, tmp_path):
    with pytest.raises(Cancelled):
        make_backup(written, tmp_path / "stick", context=TaskContext(cancelled=lambda: True))
    assert [path.name for path in (tmp_path / "stick").rglob("*") if path.is_file()] == ["READ-ME.txt"]
    assert list((written.archive.folder / "spool").iterdir()) == []
    assert last_backup(written) is None


@pytest.mark.skipif(os.name != "posix", reason="killing without warning is of Unix")
def test_killed_in_the_middle_the_backups_before_stay(written, programme, tmp_path):
    place, folder = tmp_path / "stick", written.archive.folder
    first = make_backup(written, place)
    before = whole(first.folder)
    for number in range(20):
        file = tmp_path / f"more{number}.bin"
        file.write_bytes(os.urandom(20_000))
        write(written, f"More {number}", file)
    written.archive.close()
    programme.desks.clear()
    program = f"""
        from pathlib import Path
        from asm_desktop.bootstrap import open_desk
        from asm_desktop.services.backup import make_backup
        from asm_desktop.tasks.context import TaskContext
        context = TaskContext(report=lambda progress: print(progress.done, flush=True))
        make_backup(open_desk(Path({str(folder)!r})), Path({str(place)!r}), context=context)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True
    ) as process:
        while process.stdout.readline().strip() != "5":
            pass
        time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
    assert [one.folder for one in backups_in(first.folder.parent)] == [first.folder]
    assert whole(first.folder) == before
    again = programme.desks["Geita"] = opened(folder, written)
    assert verify(again).faults == ()
    second = make_backup(again, place)
    assert second.entries == 22
    assert not list(place.rglob(f"*{PART}"))
    assert [path.name for path in (folder / "spool").iterdir()] == []


def test_a_restore_goes_into_an_empty_folder_only(written, tmp_path):
    report = make_backup(written, tmp_path / "stick")
    with pytest.raises(ArchiveExists):
        restore_backup(report.folder, written.archive.folder)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PathUnusable):
        restore_backup(report.folder, tmp_path / "full")
    assert whole(tmp_path / "full") == {"letter.txt": b"mine"}
    with pytest.raises(NoBackup):
        restore_backup(tmp_path / "full", tmp_path / "new")


def spoil_database(folder):
    file = folder / "archive.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))


def lose_a_file(folder):
    next(folder.parent.glob("files/??/*")).unlink()


def spoil_a_file(folder):
    next(folder.parent.glob("files/??/*")).write_bytes(b"rotten")


def spoil_manifest(folder):
    (folder / "manifest.json").write_bytes(b"{")


def other_counts(folder):
    text = (folder / "manifest.json").read_text(encoding="utf-8")
    (folder / "manifest.json").write_text(text.replace('"entries": 2', '"entries": 3'), encoding="utf-8")


def elsewhere(folder):
    text = (folder / "manifest.json").read_text(encoding="utf-8")
    name = next(folder.parent.glob("files/??/*")).name
    (folder / "manifest.json").write_text(
        text.replace('"extras": {}', f'"extras": {{"kinds/../../../evil.toml": "{name}"}}'), encoding="utf-8"
    )


@pytest.mark.parametrize("spoil", [spoil_database, lose_a_file, spoil_a_file, spoil_manifest, other_counts, elsewhere])
def test_a_backup_that_does_not_hold_together_is_not_brought_back(written, tmp_path, spoil):
    report = make_backup(written, tmp_path / "stick")
    spoil(report.folder)
    with pytest.raises(BackupUnreadable):
        restore_backup(report.folder, tmp_path / "new" / "laptop")
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.rglob("evil.toml"))


def test_a_backup_of_a_newer_version_is_told(written, tmp_path):
    report = make_backup(written, tmp_path / "stick")
    manifest = report.folder / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"form": 1', '"form": 2'), encoding="utf-8")
    with pytest.raises(BackupTooNew):
        restore_backup(report.folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_of_several_backups_the_newest_is_brought_back(written, tmp_path):
    make_backup(written, tmp_path / "stick")
    write(written, "Later")
    make_backup(written, tmp_path / "stick")
    assert restore_backup(tmp_path / "stick", tmp_path / "new").entries == 3
    shutil.copytree(next((tmp_path / "stick").iterdir()), tmp_path / "stick" / "asm-backup-000000000000")
    with pytest.raises(NoBackup):
        restore_backup(tmp_path / "stick", tmp_path / "other")
