"""The command line as tests call it: arguments in, exit status and both streams out, settings of its own."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

import pytest

from asm_desktop.cli.main import run
from asm_desktop.settings.file import change_settings


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self):
        """The one JSON document on standard output."""
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """Settings and reports of this test alone."""
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture
def cli(capsys):
    """Run a command in this process."""

    def call(*arguments) -> Outcome:
        capsys.readouterr()
        ending = run([str(one) for one in arguments])
        captured = capsys.readouterr()
        return Outcome(ending.exit_code, captured.out, captured.err)

    return call


@pytest.fixture
def program():
    """Run a command as a process of its own."""

    def call(*arguments, **environment) -> Outcome:
        surroundings = {**os.environ, **environment}
        command = [sys.executable, "-m", "asm_desktop", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, env=surroundings, timeout=100, check=False)
        return Outcome(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture(scope="session")
def two_offices(tmp_path_factory):
    """A folder with the archives of two offices, made once by the command line and copied by the tests."""
    folder = tmp_path_factory.mktemp("offices")
    first, second, card, own = folder / "geita", folder / "kedougou", folder / "geita.card", folder / "kedougou.card"
    office = ("--office", "Geita", "--organisation", "ASM Net", "--country", "TZ")
    other = ("--office", "Kédougou", "--organisation", "Orpailleurs", "--country", "SN", "--language", "fr")
    commands = (
        ("init", first, *office),
        ("office", "card", "--out", card, "--archive", first),
        ("init", second, *other, "--join", card),
        ("office", "card", "--out", own, "--archive", second),
        ("office", "add", own, "--archive", first),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        assert [run([*map(str, command), "--quiet"]).exit_code for command in commands] == [0] * len(commands)
    return folder


@pytest.fixture
def geita(two_offices, tmp_path):
    """The folder of a founder's archive, which is the usual one; another office was added to it."""
    folder = tmp_path / "geita"
    shutil.copytree(two_offices / "geita", folder)
    shutil.copy(two_offices / "geita.card", tmp_path)
    change_settings(last_archive=str(folder))
    return folder


@pytest.fixture
def kedougou(two_offices, tmp_path, geita):
    """The folder of the second office's archive, which has received nothing yet."""
    folder = tmp_path / "kedougou"
    shutil.copytree(two_offices / "kedougou", folder)
    return folder


@pytest.fixture
def new_entry(cli, geita):
    """Write an entry that may leave for the whole programme, and return its id."""

    def write(*more, kind="lesson", title="Shade for retorts", archive=geita) -> str:
        usual = ("--kind", kind, "--title", title, "--label", "GREEN", "--accounts", "none", "--archive", archive)
        made = cli("entry", "new", *usual, *more, "--json")
        assert made.code == 0, made.err
        return made.data["id"]

    return write


@pytest.fixture
def carry(cli, tmp_path):
    """Carry a bundle from one office to another."""

    def give(giver, taker) -> Outcome:
        bundle = tmp_path / f"{giver.name}-{len(list(tmp_path.glob('*.zip')))}.zip"
        made = cli("bundle", "create", "--out", bundle, "--archive", giver)
        assert made.code == 0, made.err
        taken = cli("bundle", "import", bundle, "--archive", taker, "--json")
        assert taken.code == 0, taken.err
        return taken

    return give
