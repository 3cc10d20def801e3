"""Breaks one rule of the package at a time and asks whether a test notices: a rule that no test guards is no rule.

    python tests/mutations.py             all of them (some minutes)
    python tests/mutations.py NAME…       those named
    python tests/mutations.py --sample 6  every so-manieth of them, for a quick look
    python tests/mutations.py --list

`mutations.toml` lists them. Each is a text of one file that must stand there exactly once, and what takes its place.
The package is copied to a temporary folder first and never touched itself. The tests named with a mutation must hold
without it and fail with it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = Path(__file__).with_name("mutations.toml")
COPIED = ("asm_desktop", "tests", "pyproject.toml", "resources", "ui", "README.md", "packaging", "docs")
LINKED = frozenset({"resources", "ui", "docs", "packaging", "README.md"})


@dataclass(frozen=True)
class Mutation:
    """One rule broken: its name, the file, what stands there, what takes its place, and the tests that must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


def load() -> tuple[Mutation, ...]:
    """Return the mutations of the file beside this one."""
    with LIST.open("rb") as file:
        told = tomllib.load(file)
    return tuple(Mutation(name, one["file"], one["old"], one["new"], tuple(one["tests"])) for name, one in told.items())


MUTATIONS = load()


def copy_of(folder: Path) -> Path:
    """Return a copy of the project in which one file may be changed; what no mutation touches is linked."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if name in LINKED:
            target.symlink_to(source)
        elif source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    return folder


def tests_fail(folder: Path, tests: tuple[str, ...]) -> bool:
    """Run tests on a copy and say whether every one of them fails; raises SystemExit if they cannot be run."""
    failed = []
    for test in tests:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-o", "addopts=", test]
        options = ["--strict-markers", "--import-mode=importlib"]
        surroundings = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [*command, *options], cwd=folder, capture_output=True, text=True, env=surroundings, check=False
        )
        if done.returncode not in {0, 1}:
            raise SystemExit(f"{test} cannot be run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        failed.append(done.returncode == 1)
    return all(failed)


def survives(mutation: Mutation) -> str:
    """Return why a mutation is not caught, "" if it is."""
    with tempfile.TemporaryDirectory(prefix="asm-mutation-") as temporary:
        folder = copy_of(Path(temporary))
        file = folder / mutation.file
        text = file.read_text(encoding="utf-8")
        if text.count(mutation.old) != 1:
            return f"its text stands {text.count(mutation.old)} times in {mutation.file}"
        file.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
        return "" if tests_fail(folder, mutation.tests) else "the tests hold all the same"


def sound(mutations: list[Mutation]) -> bool:
    """Say whether the tests hold while nothing is broken; what fails anyway catches nothing."""
    tests = sorted({test for one in mutations for test in one.tests})
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=surroundings, check=False)
    if done.returncode:
        print(done.stdout[-4000:])
    return done.returncode == 0


def main(arguments: list[str] | None = None) -> int:
    """Try mutations and print what came of each; 1 if any is not caught."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--sample", type=int, default=0, metavar="N")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    chosen = [one for one in MUTATIONS if not options.names or one.name in options.names]
    if unknown := set(options.names) - {one.name for one in MUTATIONS}:
        parser.error(f"no such mutation: {', '.join(sorted(unknown))}")
    if options.sample:
        chosen = chosen[:: max(1, len(chosen) // options.sample)][: options.sample]
    if options.list:
        print("\n".join(one.name for one in chosen))
        return 0
    if not sound(chosen):
        print("The tests do not hold as they are.")
        return 1
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(survives, chosen))
    for one, trouble in zip(chosen, outcomes, strict=True):
        print(f"{'SURVIVES' if trouble else 'caught':<9}{one.name}{': ' + trouble if trouble else ''}")
    return 1 if any(outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
