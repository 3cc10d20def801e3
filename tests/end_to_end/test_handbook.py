"""Every command of the handbook does what the page says, as it stands there and in the page's order."""

import json
import re
import shlex
from pathlib import Path

import pytest

from asm_desktop.cli.main import run

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
PAGES = sorted(path.stem for path in HANDBOOK.glob("*.md"))

_FENCE = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(page):
    """Return the commands of a page, each as its arguments."""
    text = (HANDBOOK / f"{page}.md").read_text(encoding="utf-8")
    return [shlex.split(line)[1:] for block in _FENCE.findall(text) for line in block.splitlines()]


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """A folder with what the pages speak of, and settings of this test alone."""
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable.lower()))
    place = tmp_path / "desktop"
    (place / "documents").mkdir(parents=True)
    (place / "documents" / "report.md").write_text("# Retorts in use\n\nNine were given out.\n", encoding="utf-8")
    (place / "passphrase.txt").write_text("seven dry wells and a red gate\n", encoding="utf-8")
    monkeypatch.chdir(place)
    return place


class Reader:
    """Somebody who follows a page: knows the code and the first version of the entry made last."""

    def __init__(self, capsys):
        self._capsys = capsys
        self._code = ""

    def follow(self, arguments):
        """Run one command of the page; it must go well."""
        made = self._code
        words = [{"CODE": made, "VERSION": self._version(arguments)}.get(one, one) for one in arguments]
        self._capsys.readouterr()
        ending = run(words)
        told = self._capsys.readouterr()
        assert ending.exit_code == 0, f"{shlex.join(words)}: {told.err}"
        if "new" in arguments and "entry" in arguments:
            self._code = self._ask(arguments, "entry", "list", "--limit", "1")["entries"][0]["code"]
        return told.out

    def _version(self, arguments):
        """Return the first version of the entry, if the command names one."""
        if "VERSION" not in arguments:
            return ""
        return self._ask(arguments, "entry", "history", self._code)["versions"][-1]["revision"]

    def _ask(self, arguments, *question):
        """Return what a question answers on the archive that a command names."""
        at = arguments.index("--archive") if "--archive" in arguments else None
        where = arguments[at : at + 2] if at is not None else []
        self._capsys.readouterr()
        assert run([*where, *question, "--json"]).exit_code == 0
        return json.loads(self._capsys.readouterr().out)


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_work_as_they_stand(page, desktop, capsys):
    reader = Reader(capsys)
    for arguments in commands(page):
        reader.follow(arguments)


def test_each_page_is_listed_once():
    listed = re.findall(r"\]\(([a-z-]+)\.md\)", (HANDBOOK / "README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(page for page in PAGES if page != "README")
