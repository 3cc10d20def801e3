"""How long a fresh process takes to answer one query, and the window to be usable; how much memory it then holds.

    xvfb-run -a -s "-screen 0 1366x768x24 -noreset" python tests/benchmarks/bench_start.py ARCHIVE [--runs 5]

"Usable" is the start of the first second in which the whole process tree used at most 5 % of a core, as the study of
desktop peers measured it (recoll with 10,000 texts: 131 MB when idle).
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil

PROGRAM = str(Path(sys.executable).parent / "asm-desktop")
IDLE_SHARE = 0.05
LOOK_EVERY = 0.05
PATIENCE = 60.0


def query_times(archive: Path, runs: int) -> list[float]:
    """Return the seconds of whole processes that search once."""
    command = [PROGRAM, "search", "mercury", "--limit", "20", "--archive", str(archive), "--json"]
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        times.append(time.perf_counter() - started)
    return times


def window_start(archive: Path) -> tuple[float, float]:
    """Return seconds until the window is usable, and the tree's resident memory in MB then."""
    started = time.perf_counter()
    process = psutil.Popen([PROGRAM, "--archive", str(archive)], stderr=subprocess.DEVNULL)
    samples: list[tuple[float, float]] = []
    try:
        while time.perf_counter() - started < PATIENCE:
            now = time.perf_counter() - started
            samples.append((now, _cpu(process)))
            before = [sample for sample in samples if sample[0] <= now - 1.0]
            if before and now > 1.2 and samples[-1][1] - before[-1][1] <= IDLE_SHARE:
                return before[-1][0], _memory(process)
            time.sleep(LOOK_EVERY)
        raise SystemExit("The window never came to rest.")
    finally:
        process.terminate()
        process.wait()


def _cpu(process: psutil.Process) -> float:
    """Return the CPU seconds of a process and its children."""
    tree = [process, *process.children(recursive=True)]
    return sum(sum(one.cpu_times()[:2]) for one in tree)


def _memory(process: psutil.Process) -> float:
    """Return the resident memory of a process and its children in MB."""
    return sum(one.memory_info().rss for one in [process, *process.children(recursive=True)]) / 1e6


def show(name: str, values: list[float], unit: str, budget: str) -> None:
    """Print one line."""
    middle = statistics.median(values)
    print(f"{name:<46} {min(values):8.2f} {middle:8.2f} {max(values):8.2f} {unit:<3} {budget}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    print(f"{'':<46} {'least':>8} {'middle':>8} {'most':>8}     budget")
    show("fresh process, one query", query_times(options.archive, options.runs), "s", "0.5")
    if not os.environ.get("DISPLAY"):
        print("The window is left out: there is no display (see the beginning of this file).")
        return
    starts = [window_start(options.archive) for _ in range(options.runs)]
    show("window usable, warm", [one[0] for one in starts], "s", "0.7")
    show("idle window, resident", [one[1] for one in starts], "MB", "160")


if __name__ == "__main__":
    main()
