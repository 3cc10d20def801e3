"""Archives on which an act is refused or killed at a chosen call to the system, and what they hold afterwards."""

import itertools
import os
import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from asm_desktop import paths
from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.search import indexer
from asm_desktop.services import authoring, backup, maintenance, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import entries, records

WORKER = Path(__file__).with_name("worker.py")
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat2", "link", "unlink", "mkdir")
"""The calls by which anything gets onto a disk."""


@dataclass(frozen=True)
class Point:
    """One call of an act: its name, and how many of that name the process made up to it."""

    call: str
    count: int


@dataclass(frozen=True)
class Ending:
    """How a worker ended: exit status (negative: killed), the code and sentence of its trouble, what it wrote wrong."""

    code: int
    done: bool
    trouble: str
    error: str


_STUDIED = {}


class Stage:
    """Copies of one prepared folder, each for one run of the worker."""

    def __init__(self, template, folder):
        self.template = template
        self.folder = folder
        self.count = itertools.count()

    def copy(self):
        # Copies write under the same keys: what was withdrawn in one must not be heard in the next.
        shutil.rmtree(paths.user_data() / "withdrawals", ignore_errors=True)
        place = self.folder / str(next(self.count))
        shutil.copytree(self.template, place)
        return place

    def run(self, act, place, *before, **environment):
        """Run an act in a folder, under the program that `before` names."""
        homes = {"XDG_DATA_HOME": str(place / "home"), "FAULTS_FOLDER": str(place), "PYTHONDONTWRITEBYTECODE": "1"}
        surroundings = {**os.environ, **homes, **environment}
        command = [*before, sys.executable, str(WORKER), act]
        done = subprocess.run(command, capture_output=True, text=True, env=surroundings, timeout=100, check=False)
        trouble = re.search(r"^trouble: (.*)$", done.stdout, re.MULTILINE)
        return Ending(done.returncode, "act ends" in done.stdout, trouble[1] if trouble else "", done.stderr)

    def study(self, act):
        """Return what the archive holds before and after an act, and every call by which it changes the disk."""
        if act not in _STUDIED:
            place = self.copy()
            points = self._points(act, place)
            _STUDIED[act] = (print_of(self.copy()), print_of(place), points)
        return _STUDIED[act]

    def _points(self, act, place):
        """Return every call by which an act changes the disk, in order."""
        log = place / "calls.log"
        chosen = ("-f", "-qq", "-s", "16", "-o", str(log), "-e", f"trace=writev,{','.join(CALLS)}")
        ending = self.run(act, place, "strace", *chosen)
        assert ending.done, ending.error
        lines = [line.split(maxsplit=1) for line in log.read_text(encoding="utf-8", errors="replace").splitlines()]
        main = lines[0][0]
        counts = dict.fromkeys(CALLS, 0)
        found, within = [], False
        for process, line in lines:
            call = line.partition("(")[0]
            if line.startswith("writev(1, "):
                within = "begins" in line
            elif process == main and call in counts:
                counts[call] += 1
                found += [Point(call, counts[call])] if within else []
        return found

    def inject(self, act, point, what, *, ever_after=False):
        """Run an act of which one call (or all from there on) meets a fault; returns its folder and how it ended."""
        place = self.copy()
        when = f"{point.count}+" if ever_after else str(point.count)
        fault = f"inject={point.call}:{what}:when={when}"
        # Much faster, but strace 6.1 sends no signal so.
        fast = () if what.startswith("signal") else ("--seccomp-bpf",)
        chosen = ("-f", "-qq", *fast, "-o", os.devnull, "-e", f"trace={point.call}", "-e", fault)
        return place, self.run(act, place, "strace", *chosen)


def opened(folder):
    """Return the desk of an archive, with the passphrase that the worker sets if it has one."""
    return open_desk(folder / "archive", lambda vault: vault.open("five words nobody expects together"))


def print_of(folder):
    """Return what an archive holds, so that two can be compared that counted under different epochs."""
    desk = opened(folder)
    try:
        return holds(desk)
    finally:
        desk.archive.close()


def holds(desk):
    with desk.archive.read() as connection:
        kept = sorted(
            (one.status.value, str(one.named[0]), str(one.named[1]), str(one.named[2]), one.payload or b"")
            for one in records.raw(connection)
        )
        shown = {view.entity: (dict(view.fields), dict(view.office)) for view in entries.every(connection)}
        return kept, shown, indexer.entities(connection), desk.archive.keys is None


def sound(folder, act, *states):
    """Assert that an archive is sound and in one of the states, and that the same act can be done now; return which."""
    desk = opened(folder)
    try:
        found = holds(desk)
        assert found in states
        checked = maintenance.verify(desk)
        assert checked.faults == ()
        assert not list((folder / "archive" / "attachments").glob("new-*"))
        if act == "import":
            import_bundle(desk, folder / "bundle.zip")
            assert holds(desk) == states[-1]
            assert (maintenance.verify(desk).faults, maintenance.verify(desk).missing_files) == ((), ())
        if act == "withdraw" and found == states[-1]:
            files = [file for file in (folder / "archive").rglob("*") if file.is_file()]
            assert not [file.name for file in files if b"Asha2" in file.read_bytes()]
        if act == "passphrase" and found == states[-1]:
            files = [file for file in (folder / "archive").rglob("*") if file.is_file()]
            assert not [
                file.name for file in files if b"Asha" in file.read_bytes() or b"on retorts" in file.read_bytes()
            ]
        if act == "backup":
            assert backup.make_backup(desk, folder / "stick").entries == checked.entries
    finally:
        desk.archive.close()
    return found


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """A folder with an archive of a few entries and files, a bundle from another office, and a stick with a backup."""
    folder = tmp_path_factory.mktemp("faults")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "home"))
        return prepare(folder)


def prepare(folder):
    catalogs = load_catalogs()
    clock = itertools.count()
    where = {"now": lambda: f"2026-05-02T08:00:{next(clock) % 60:02}+03:00"}
    homes = [random.Random(n).randbytes for n in range(2)]  # noqa: S311 - replayed, not secret
    here, _ = offices.found_archive(
        folder / "archive", OfficeDetails("Geita", "Net", "TZ"), catalogs, random=homes[0], **where
    )
    other = offices.join_archive(
        folder / "other", OfficeDetails("Puno", "Red", "PE"), offices.own_card(here), catalogs, random=homes[1], **where
    )
    offices.add_office(here, offices.own_card(other))
    for name in ("old.txt", "new.txt", "theirs.txt"):
        (folder / name).write_text(f"The {name} on retorts and mercury.\n" * 40, encoding="utf-8")
    common = {"label": "GREEN", "accounts": "none"}
    for number in range(3):
        values = {**common, "title": f"Told by Asha{number}", "exact-place": f"pit of Asha{number}"}
        view = authoring.create_entry(here, NewEntry("document", values, (folder / "old.txt",) if not number else ()))
    (folder / "entity.txt").write_text(view.entity, encoding="utf-8")
    create_bundle(here, folder / "there.zip", BundleOptions(to=(other.writer,)))
    import_bundle(other, folder / "there.zip")
    authoring.edit_entries(other, [view.entity], {"summary": "Added in Puno."})
    for number in range(3):
        values = {**common, "title": f"Of Puno {number}"}
        authoring.create_entry(other, NewEntry("document", values, (folder / "theirs.txt",) if not number else ()))
    create_bundle(other, folder / "bundle.zip", BundleOptions(to=(here.writer,)))
    here.archive.close()
    other.archive.close()
    shutil.rmtree(folder / "other")
    return folder


@pytest.fixture
def stage(prepared, tmp_path):
    """Copies of the prepared folder, and ways to run an act in one."""
    return Stage(prepared, tmp_path)


@pytest.fixture
def strace():
    """Skip where calls cannot be refused or killed from outside."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (`sh packaging/bootstrap.sh test --all` installs it where it can)")
    tried = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", "-o", os.devnull, "-e", "trace=fsync", "true"], check=False,
        capture_output=True,
    )  # fmt: skip
    if tried.returncode:
        pytest.skip(f"this system lets nobody trace calls: {tried.stderr.decode(errors='replace').strip()[:200]}")


@pytest.fixture(name="sound")
def sounding():
    return sound
