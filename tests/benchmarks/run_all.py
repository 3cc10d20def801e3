"""Runs every benchmark on real texts and prints each figure beside its budget.

    python tests/benchmarks/run_all.py TEXTS.jsonl [--quick]      (or with the path in ASM_BENCH_TEXTS)

TEXTS.jsonl holds 100,000 or more objects, one a line: title, body, language, country, kind, date, topics. `--quick`
leaves out what takes 100,000 entries. Other work on the machine spoils the figures, so its load is told with them. The
exit status is 1 if any budget was missed.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def load() -> str:
    """Return the machine's load, where it can be had."""
    return "load " + " ".join(f"{one:.1f}" for one in os.getloadavg()) if hasattr(os, "getloadavg") else "load unknown"


def commands(texts: Path, *, quick: bool) -> list[list[str]]:
    """Return the command line of each benchmark."""
    sizes = ("20000",) if quick else ("20000", "100000")
    some = [["bench_archive.py", "--count", "10000", "--texts", str(texts)]]
    some += [["bench_archive.py", "--count", size, "--texts", str(texts)] for size in sizes]
    some += [["bench_search.py", str(texts), "--count", size] for size in sizes]
    return [*some, ["bench_exchange.py", str(texts), "--count", "10000"], ["bench_briefs.py"]]


def main() -> int:
    """Run all, one after the other, even after one has failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="?", default=os.environ.get("ASM_BENCH_TEXTS"))
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if options.texts is None or not Path(options.texts).is_file():
        parser.error("name the file of texts, or put its path into ASM_BENCH_TEXTS")
    missed = []
    for command in commands(Path(options.texts), quick=options.quick):
        print(f"\n## {' '.join(command)}  ({load()} before)", flush=True)
        start = time.perf_counter()
        done = subprocess.run([sys.executable, str(HERE / command[0]), *command[1:]], check=False)
        print(f"   {time.perf_counter() - start:.0f} s, {load()} after", flush=True)
        missed += [" ".join(command)] if done.returncode else []
    print("\nMissed or failed: " + "; ".join(missed) if missed else "\nEvery budget was kept.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
