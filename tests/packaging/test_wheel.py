"""The wheel holds everything the program needs beside its own code, and the program finds it there."""

import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def wheel(checkout, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=checkout, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return next(folder.glob("asm_desktop-*.whl"))


def test_forms_and_resources_are_in_the_wheel(checkout, wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("ui", "resources"):
        kept = [path for path in (checkout / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        assert kept
        assert {f"asm_desktop/_data/{path.relative_to(checkout).as_posix()}" for path in kept} <= names


def test_an_installed_copy_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = "from asm_desktop import paths; print(paths.resources())"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout.strip() == str(tmp_path / "asm_desktop" / "_data" / "resources")
