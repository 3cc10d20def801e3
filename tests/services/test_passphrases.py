"""A passphrase set, changed and removed on an archive at work; cut off anywhere it is as before, or finishes."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap

import pytest

from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import authoring, maintenance, passphrases
from asm_desktop.services.authoring import NewEntry, NewFile
from asm_desktop.services.backup import make_backup
from asm_desktop.services.backup_schedule import Schedule, back_up, on_shelf
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.passphrases import (
    PassphraseAbsent,
    PassphraseThere,
    change_passphrase,
    protect,
    remove_passphrase,
    renew_passphrase,
    set_passphrase,
)
from asm_desktop.services.restoring import restore_backup
from asm_desktop.services.searching import search
from asm_desktop.services.unsaved import UnsavedForm, drop_form, keep_form, waiting_forms
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw
from asm_desktop.store import rekeying
from asm_desktop.store.archive import open_archive
from asm_desktop.store.rekeying import CHANGING, CopyDiffers, settle, wants_passphrase
from asm_desktop.store.snapshots import Sort, sort_of
from asm_desktop.store.vault import KEY_FILE, PassphraseShort, PassphraseWrong, by_passphrase, by_words
from asm_desktop.tasks.context import Cancelled, TaskContext

WORDS, OTHER = "four quiet baskets", "five loud baskets"
CANARY = "Kanarienvogel"


def every_byte(*folders):
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return b"".join(str(path).encode() + path.read_bytes() for path in files)


def reopened(desk, words=None):
    folder = desk.archive.folder
    return Desk(open_archive(folder, by_passphrase(words) if words else None), desk.catalogs)


@pytest.fixture
def full(desk, programme, tmp_path):
    """A desk with entries, files, a form that waits, a kept copy and a piece of a file; all hold the canary."""
    for number in range(3):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"{CANARY} report {number} " * 3000)
        values = {"title": f"{CANARY} {number}", "label": "GREEN", "accounts": "none", "exact-place": "pit 7"}
        authoring.create_entry(desk, NewEntry("document", values, (NewFile(file),)))
        file.unlink()
    keep_form(desk, UnsavedForm("a" * 16, "", "lesson", {"title": f"{CANARY} typed"}))
    desk.archive.chunks.add("ab" * 32, 0, [CANARY.encode()])
    shutil.copy(desk.archive.folder / "archive.db", desk.archive.folder / "archive-before-0001.db")
    programme.desks.clear()
    yield desk
    desk.archive.close()


def contents(desk):
    """All that an archive holds, as services and as bytes of its files."""
    found = maintenance.verify(desk)
    assert (found.faults, found.missing_files) == ((), ())
    files = {sha256: desk.archive.blobs.read(sha256) for sha256 in desk.archive.blobs.every()}
    return maintenance.stats(desk), files, [hit.entity for hit in search(desk, SearchRequest(f"{CANARY} report")).hits]


def test_set_makes_everything_unreadable_and_keeps_it(full):
    before = contents(full)
    folder = full.archive.folder
    assert CANARY.encode() in every_byte(folder)
    report = set_passphrase(full.archive, WORDS)
    assert (report.encrypted, report.files, len(report.words.split())) == (True, 3, 7)
    assert CANARY.encode() not in every_byte(folder)
    assert not (folder / CHANGING).exists()
    assert not list(folder.glob("archive-before-*"))
    again = reopened(full, WORDS)
    assert again.archive.doubt is None
    assert contents(again) == before
    assert CANARY.encode() not in every_byte(folder)
    again.archive.close()
    by_sheet = open_archive(folder, by_words(report.words))
    by_sheet.close()


def test_removed_it_is_plain_as_before(full):
    before = contents(full)
    folder = full.archive.folder
    set_passphrase(full.archive, WORDS)
    encrypted = reopened(full, WORDS)
    with pytest.raises(PassphraseWrong):
        remove_passphrase(encrypted.archive, OTHER)
    report = remove_passphrase(encrypted.archive, WORDS)
    assert (report.encrypted, report.files, report.damaged) == (False, 3, ())
    assert sorted(path.name for path in folder.iterdir()) == ["archive.db", "archive.lock", "attachments"]
    plain = reopened(full)
    assert contents(plain) == before
    with pytest.raises(PassphraseAbsent):
        remove_passphrase(plain.archive, WORDS)
    plain.archive.close()


def test_changed_only_the_key_file_is_another(full):
    folder = full.archive.folder
    words = set_passphrase(full.archive, WORDS).words
    reopened(full, WORDS).archive.close()
    database = (folder / "archive.db").read_bytes()
    desk = reopened(full, WORDS)
    with pytest.raises(PassphraseShort):
        change_passphrase(desk.archive, WORDS, "short")
    with pytest.raises(PassphraseWrong):
        change_passphrase(desk.archive, OTHER, OTHER)
    assert change_passphrase(desk.archive, WORDS, OTHER).words == ""
    desk.archive.close()
    assert (folder / "archive.db").read_bytes() == database
    with pytest.raises(PassphraseWrong):
        reopened(full, WORDS)
    reopened(full, OTHER).archive.close()
    by_sheet = open_archive(folder, by_words(words))
    renewed = renew_passphrase(by_sheet, WORDS, new_words=True)
    by_sheet.close()
    reopened(full, WORDS).archive.close()
    open_archive(folder, by_words(renewed.words)).close()
    assert renewed.words != words


def test_what_has_a_passphrase_gets_no_second_and_what_has_none_cannot_change_it(full):
    with pytest.raises(PassphraseAbsent):
        change_passphrase(full.archive, WORDS, OTHER)
    with pytest.raises(PassphraseAbsent):
        renew_passphrase(full.archive, OTHER)
    with pytest.raises(PassphraseShort):
        set_passphrase(full.archive, "short")
    assert contents(full)
    set_passphrase(full.archive, WORDS)
    again = reopened(full, WORDS)
    with pytest.raises(PassphraseThere):
        set_passphrase(again.archive, OTHER)
    again.archive.close()


def test_an_encrypted_office_works_and_exchanges_as_any_other(full, programme, catalogs, tmp_path):
    folder = full.archive.folder
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    programme.desks["Geita"] = desk
    other = programme.desk("Kédougou")
    large = tmp_path / "large.txt"
    large.write_text(f"{CANARY} large " * 40_000)
    values = {"title": f"{CANARY} large", "label": "GREEN", "accounts": "none"}
    view = authoring.create_entry(desk, NewEntry("document", values, (NewFile(large),)))
    assert create_bundle(desk, tmp_path / "there.zip").contents >= 4
    taken = import_bundle(other, tmp_path / "there.zip")
    assert taken.files == 4
    authoring.edit_entries(other, [view.entity], {"summary": f"{CANARY} came back"})
    create_bundle(other, tmp_path / "back.zip")
    import_bundle(desk, tmp_path / "back.zip")
    assert authoring.read_entry(desk, view.entity).text("summary") == f"{CANARY} came back"
    assert CANARY.encode() not in every_byte(folder)
    assert contents(desk)


def test_a_backup_of_it_is_closed_and_comes_back_encrypted(full, tmp_path):
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    before = contents(desk)
    stick = tmp_path / "stick"
    report = make_backup(desk, stick)
    assert (report.closed, report.files, report.damaged) == (True, 3, ())
    change_passphrase(desk.archive, WORDS, OTHER)
    make_backup(desk, stick)
    assert CANARY.encode() not in every_byte(stick, desk.archive.folder)
    (first, second) = sorted(next(stick.iterdir()).glob("0*"))
    with pytest.raises(PassphraseWrong):
        restore_backup(first, tmp_path / "nowhere", OTHER)
    for backup, words in ((first, WORDS), (second, OTHER)):
        folder = tmp_path / f"restored {words}"
        restore_backup(backup, folder, words)
        assert CANARY.encode() not in every_byte(folder)
        back = Desk(open_archive(folder, by_passphrase(words)), desk.catalogs)
        assert contents(back)[1:] == before[1:]
        back.archive.close()
    desk.archive.close()


def test_the_list_of_backups_reads_those_of_an_encrypted_archive(full, tmp_path):
    schedule = Schedule(place=tmp_path / "stick", passphrase_file=tmp_path / "absent")
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    schedule.place.mkdir()
    assert back_up(desk, schedule).closed
    (row,) = on_shelf(desk, schedule)
    assert (row.closed, row.entries) == (True, 3)
    desk.archive.close()


def test_what_is_withdrawn_from_an_encrypted_archive_is_in_no_decrypted_copy_of_it(full):
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    for hit in search(desk, SearchRequest(f"{CANARY} report")).hits:
        assert withdraw(desk, WithdrawalRequest(hit.entity, Reason.PERSON_ASKED)).erased
    for form in waiting_forms(desk):
        drop_form(desk, form.key)
    remove_passphrase(desk.archive, WORDS)
    assert CANARY.encode() not in every_byte(desk.archive.folder)
    plain = reopened(full)
    assert maintenance.verify(plain).faults == ()
    plain.archive.close()


def test_a_damaged_file_is_told_when_the_passphrase_goes(full):
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    sha256 = next(desk.archive.blobs.every())
    path = desk.archive.blobs.path(sha256)
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    report = remove_passphrase(desk.archive, WORDS)
    assert (report.files, report.damaged) == (2, (sha256,))
    plain = reopened(full)
    assert not plain.archive.blobs.has(sha256)
    plain.archive.close()


@pytest.mark.parametrize("step", range(1, 7))
def test_stopped_it_is_as_before_or_done(full, step):
    before = contents(full)
    folder = full.archive.folder
    calls = []

    def stop():
        calls.append(1)
        return len(calls) >= step

    try:
        set_passphrase(full.archive, WORDS, TaskContext(cancelled=stop))
        done = True
    except Cancelled:
        done = False
    assert wants_passphrase(folder) is done
    assert not (folder / CHANGING).exists()
    again = reopened(full, WORDS if done else None)
    assert contents(again) == before
    again.archive.close()


def test_a_copy_that_differs_changes_nothing(full, monkeypatch):
    before = contents(full)
    monkeypatch.setattr(rekeying, "_digest", lambda _connection: os.urandom(4).hex())
    with pytest.raises(CopyDiffers):
        set_passphrase(full.archive, WORDS)
    again = reopened(full)
    assert contents(again) == before
    assert sorted(path.name for path in again.archive.folder.glob("*")).count(CHANGING) == 0
    again.archive.close()


# Killed without warning. strace sends the signal when the process makes the nth of its renames, writes and so on.

WORKER = """
    import sys
    from pathlib import Path
    from asm_desktop.services.passphrases import remove_passphrase, set_passphrase
    from asm_desktop.store.archive import open_archive
    from asm_desktop.store.vault import by_passphrase

    job, folder, words = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    if job == "set":
        set_passphrase(open_archive(folder), words)
    else:
        remove_passphrase(open_archive(folder, by_passphrase(words)), words)
"""


def worked(job, folder, call, *, kill_at=0):
    """Run a job, killed at one of its calls if wanted; returns its exit status and how many such calls it made."""
    inject = ["-e", f"inject={call}:signal=KILL:when={kill_at}"] if kill_at else []
    log = folder.with_name("calls")
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}", *inject]
    python = [sys.executable, "-c", textwrap.dedent(WORKER), job, str(folder), WORDS]
    done = subprocess.run([*command, *python], capture_output=True, check=False)
    assert done.returncode in {0, -signal.SIGKILL, 128 + signal.SIGKILL}, done.stderr
    return done.returncode, log.read_text().count(f"{call}(")


@pytest.mark.skipif(shutil.which("strace") is None, reason="killing at a chosen step takes strace")
@pytest.mark.parametrize("job", ["set", "remove"])
@pytest.mark.parametrize(
    ("call", "most"), [("rename", 7), *(pytest.param(call, 4, marks=pytest.mark.slow) for call in ("unlink", "fsync"))]
)
def test_killed_at_any_step_it_is_one_or_the_other(full, tmp_path, job, call, most):
    before = contents(full)
    folder, source = full.archive.folder, tmp_path / "source"
    if job == "set":
        full.archive.close()
    else:
        set_passphrase(full.archive, WORDS)
    shutil.copytree(folder, source)
    code, calls = worked(job, folder, call)
    assert code == 0
    assert calls > 6
    # The last steps are those that change names, so they are tried one by one; those before lie evenly.
    steps = {*range(calls, max(0, calls - most), -1), *range(1, calls, max(1, calls // most))}
    for number in sorted(steps):
        shutil.rmtree(folder)
        shutil.copytree(source, folder)
        assert worked(job, folder, call, kill_at=number)[0] != 0, (number, calls)
        encrypted = wants_passphrase(folder)
        again = reopened(full, WORDS if encrypted else None)
        assert contents(again) == before
        again.archive.close()
        assert not (folder / CHANGING).exists()
        assert (folder / KEY_FILE).exists() is encrypted
        if encrypted:
            assert CANARY.encode() not in every_byte(folder)
            assert sort_of(folder / "archive.db") is Sort.ENCRYPTED
        else:
            assert list(folder.glob("**/*.age")) == []


def test_a_change_cut_off_is_read_off_its_files(full, tmp_path):
    """The states between two renames, made by hand."""
    folder, changing = full.archive.folder, full.archive.folder / CHANGING
    full.archive.close()
    changing.mkdir()
    (folder / "archive.db").rename(changing / "former.db")
    assert not wants_passphrase(folder)
    settle(folder)
    assert (folder / "archive.db").exists()
    desk = reopened(full)
    set_passphrase(desk.archive, WORDS)
    changing.mkdir()
    (folder / KEY_FILE).rename(changing / KEY_FILE)
    assert wants_passphrase(folder)
    (folder / "archive.db").rename(changing / "former.db")
    assert wants_passphrase(folder)
    reopened(full, WORDS).archive.close()
    assert sorted(path.name for path in folder.iterdir()) == [
        "archive.db",
        "archive.key",
        "archive.lock",
        "attachments",
    ]


def test_cut_off_while_the_plain_is_overwritten_nothing_is_lost(full):
    before = contents(full)
    set_passphrase(full.archive, WORDS)
    desk = reopened(full, WORDS)
    sha256 = next(desk.archive.blobs.every())
    folder = desk.archive.folder
    half = folder / "attachments" / sha256[:2] / sha256
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(bytes(1000) + CANARY.encode())
    half.with_name(f"{half.name}.damaged").write_text(CANARY)
    kept = folder / "archive-before-0001.db"
    kept.write_bytes(bytes(4096) + CANARY.encode())
    desk.archive.close()
    again = reopened(full, WORDS)
    assert contents(again) == before
    assert CANARY.encode() not in every_byte(folder)
    again.archive.close()


def test_new_protection_has_words_of_its_own():
    assert protect(WORDS).words != protect(WORDS).words
    assert passphrases.protect(WORDS).vault.open(WORDS)
