"""The real program in a real window: a person types, saves, searches and quits, and the archive holds what they did."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.display

_PROGRAM = str(Path(sys.executable).parent / "asm-desktop")
_PATIENCE = 40.0


class Person:
    """Somebody before the screen: sees window titles, presses keys, clicks."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.window = self._wait_for(lambda: self._windows("Library"))[0]

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text: str) -> None:
        """Type letters that every keyboard has; others would need another keyboard first, which takes its time."""
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def click_into(self, x: int, y: int) -> None:
        subprocess.run(["xdotool", "mousemove", "--window", self.window, str(x), str(y), "click", "1"], check=True)

    def see(self, title: str) -> None:
        """Wait until the window's title says so."""
        self._wait_for(lambda: self._windows(title))

    def _windows(self, title: str) -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", title],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout.split()

    def _wait_for(self, look):
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            assert self.process.poll() is None, "the program ended by itself"
            if seen := look():
                return seen
        raise AssertionError("the window never said so")


def command(environment, *arguments):
    done = subprocess.run([_PROGRAM, *arguments], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if "--json" in arguments else done.stdout


@pytest.fixture
def archive(tmp_path, screen_environment):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed; `sh packaging/bootstrap.sh test` brings it")
    folder = tmp_path / "archive"
    command(screen_environment, "init", str(folder), "--office", "Geita", "--organisation", "Trust", "--country", "TZ")
    return folder


@pytest.fixture
def person(archive, screen_environment):
    process = subprocess.Popen([_PROGRAM, "--archive", str(archive)], env=screen_environment)
    yield Person(process)
    if process.poll() is None:
        process.kill()
    process.wait()


def test_a_note_is_typed_saved_and_found(person, archive, screen_environment):
    person.click_into(600, 30)
    person.press("ctrl+n")
    person.see("New entry")
    person.type("Reunion sur le hangar partage")
    person.press("ctrl+s")
    person.see("Library")
    person.press("ctrl+f")
    person.type("hangar partage")
    person.press("Return")
    person.press("ctrl+q")
    assert person.process.wait(_PATIENCE) == 0
    found = command(screen_environment, "search", "hangar partage", "--archive", str(archive), "--json")
    assert [hit["title"] for hit in found["hits"]] == ["Reunion sur le hangar partage"]
    assert found["hits"][0]["kind"] == "learning-note"


def test_a_killed_window_loses_nothing_that_was_saved(person, archive, screen_environment):
    person.click_into(600, 30)
    person.press("ctrl+n")
    person.see("New entry")
    person.type("Kept through a power cut")
    person.press("ctrl+s")
    person.see("Library")
    person.process.kill()
    person.process.wait()
    found = command(screen_environment, "search", "power cut", "--archive", str(archive), "--json")
    assert found["total"] == 1
    checked = command(screen_environment, "verify", "--archive", str(archive), "--json")
    assert checked


def test_without_a_display_there_is_a_sentence(archive, screen_environment):
    bare = {name: value for name, value in screen_environment.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    bare.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run([_PROGRAM, "--archive", str(archive)], env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 5
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert os.environ.get("DISPLAY")
