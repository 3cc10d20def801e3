"""Runs every check of the project and says in a few lines what held: `sh packaging/bootstrap.sh test`."""

import argparse
import re
import shlex
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORM_CHECK = ROOT / "packaging" / "check_fresh.py"

#: Pytest's closing line. A crash inside Qt ends the process without it, sometimes with a good exit status.
CLOSING_LINE = re.compile(r"\b\d+ (passed|failed|errors?|skipped)\b.* in \d[\d.]*s\b")


@dataclass(frozen=True, slots=True)
class Check:
    """One check: a name for people, and the command as typed in the environment."""

    name: str
    command: tuple[str, ...]

    @property
    def again(self) -> str:
        """The line to type to run this check alone."""
        return f"sh packaging/bootstrap.sh run {shlex.join(self.command)}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one check: why it failed (empty if it held) and how long it took in seconds."""

    check: Check
    trouble: str
    seconds: float


def static_checks() -> tuple[Check, ...]:
    """Return the checks that read the code without running it."""
    forms = (Check("fresh forms", ("python", "packaging/check_fresh.py")),) if FORM_CHECK.is_file() else ()
    return (
        Check("lint", ("ruff", "check", "--quiet", ".")),
        Check("format", ("ruff", "format", "--quiet", "--check", ".")),
        Check("types", ("mypy",)),
        Check("layers", ("lint-imports",)),
        *forms,
    )


def test_check(*, everything: bool, extra: list[str]) -> Check:
    """Return the test run: two processes at least, so that a crash costs one test's result and not the whole report."""
    choice = () if everything else ("-m", "not slow")
    spread = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
    return Check("tests", ("pytest", "-q", *spread, *choice, *extra))


def executable(command: tuple[str, ...]) -> list[str]:
    """Return the command with the program of this environment in front."""
    return [str(Path(sys.executable).parent / command[0]), *command[1:]]


def on_virtual_screen(command: list[str]) -> list[str]:
    """Return the command wrapped so that it gets an X11 screen of its own, where that can be had."""
    wrapper = shutil.which("xvfb-run")
    return [wrapper, "-a", "-s", "-screen 0 1280x800x24 -nolisten tcp -noreset", *command] if wrapper else command


def run_quietly(check: Check) -> Outcome:
    """Run one check and show what it printed only if it failed."""
    started = time.monotonic()
    done = subprocess.run(executable(check.command), cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        print((done.stdout + done.stderr).strip())
    return Outcome(check, f"exit status {done.returncode}" if done.returncode else "", time.monotonic() - started)


def run_tests(check: Check) -> Outcome:
    """Run the tests, showing their output as it comes; without pytest's closing line they count as failed."""
    started = time.monotonic()
    closed = False
    command = on_virtual_screen(executable(check.command))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            closed = closed or bool(CLOSING_LINE.search(line))
    trouble = f"exit status {process.returncode}" if process.returncode else ""
    if not closed:
        trouble = f"the run broke off before its closing line (exit status {process.returncode})"
    return Outcome(check, trouble, time.monotonic() - started)


def report(outcome: Outcome) -> None:
    """Print one line on one check."""
    word = "FAILED" if outcome.trouble else "ok"
    print(f"{outcome.check.name:<12} {word:<7} {outcome.seconds:6.1f} s  {outcome.trouble}".rstrip(), flush=True)


def main() -> int:
    """Run all checks, even after one failed; the exit status is 0 only if every one held."""
    parser = argparse.ArgumentParser(prog="sh packaging/bootstrap.sh test", description=__doc__)
    parser.add_argument("--all", action="store_true", help="add the slow sweeps")
    options, extra = parser.parse_known_args()
    outcomes = []
    for check in static_checks():
        outcomes.append(run_quietly(check))
        report(outcomes[-1])
    tests = run_tests(test_check(everything=options.all, extra=extra))
    report(tests)
    failed = [outcome for outcome in (*outcomes, tests) if outcome.trouble]
    for outcome in failed:
        print(f"To run it again: {outcome.check.again}")
    print("Something failed, see above." if failed else "Every check held.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
