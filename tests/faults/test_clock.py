"""A clock that is wrong by years changes a shown date and nothing else."""

import shutil
import subprocess
from datetime import datetime

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import maintenance
from asm_desktop.services.history import history
from asm_desktop.store import records

pytestmark = pytest.mark.slow

SHIFTS = ("-30y", "-400d", "+400d", "+12y")


@pytest.fixture(autouse=True)
def faketime():
    """Skip where no program can be deceived about the time."""
    if shutil.which("faketime") is None:
        pytest.skip("faketime is not installed (`sh packaging/bootstrap.sh test --all` installs it where it can)")
    now = ["faketime", "-f", "-30y", "date", "+%Y"]
    done = subprocess.run(now, capture_output=True, text=True, check=False)
    if done.returncode or abs(int(done.stdout) + 30 - datetime.now().astimezone().year) > 1:
        pytest.skip("faketime does not work here")


def content(folder):
    """Return what an archive holds of what people wrote: type, entity, realm and content of each record."""
    desk = open_desk(folder / "archive")
    try:
        assert maintenance.verify(desk).faults == ()
        with desk.archive.read() as connection:
            return sorted((*map(str, one.named[:3]), one.payload or b"") for one in records.raw(connection))
    finally:
        desk.archive.close()


@pytest.mark.parametrize("act", ["save", "edit", "import"])
@pytest.mark.parametrize("shift", SHIFTS)
def test_records_are_the_same_whatever_the_clock_says(stage, act, shift):
    usual = stage.copy()
    assert stage.run(act, usual, FAULTS_CLOCK="system").done
    wrong = stage.copy()
    ending = stage.run(act, wrong, "faketime", "-f", shift, FAULTS_CLOCK="system")
    assert ending.done, (ending.trouble, ending.error)
    assert content(wrong) == content(usual)


@pytest.mark.parametrize("shift", ["-30y", "-400d"])
def test_the_history_says_that_the_clock_looked_wrong(stage, shift):
    place = stage.copy()
    assert stage.run("edit", place, "faketime", "-f", shift, FAULTS_CLOCK="system").done
    desk = open_desk(place / "archive")
    try:
        entity = EntityId((place / "entity.txt").read_text(encoding="utf-8"))
        rows = history(desk, entity)
        assert rows[0].clock_wrong
        assert not rows[-1].clock_wrong
    finally:
        desk.archive.close()
