"""How long saving, opening and checking take in a full archive, each beside its budget.

    python tests/benchmarks/bench_archive.py [--count 20000] [--saves 300] [--folder DIR] [--texts TEXTS.jsonl]

Each save is record, state and index in one transaction with synchronous=FULL. The floor writes as many bytes into a
table of a plain SQLite file on the same disk, turn by turn with the saves. Opening is from the folder to the first list
of results, each time in a process of its own that has loaded its code. TEXTS.jsonl holds one object a line (title,
body, language, country); without it words are drawn from a small vocabulary by Zipf's law. What misses its budget is
marked. Fsync and a shared machine make single figures swing: look at the ratio.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.services import authoring, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import verify
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.tasks.context import TaskContext

BUDGET_MS = 20
VERIFY_S_OF_10_000 = 10
OPEN_MS = {20_000: 300, 100_000: 500}
"""Budgets of opening, by the number of entries up to which they hold."""

OPENING = """
import sys, time
from pathlib import Path
from asm_desktop.bootstrap import open_desk
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.services.searching import search
start = time.perf_counter()
desk = open_desk(Path(sys.argv[1]))
opened = time.perf_counter()
search(desk, SearchRequest(""))
print((opened - start) * 1000, (time.perf_counter() - start) * 1000)
desk.archive.close()
"""
SYLLABLES = ["ka", "ma", "ri", "to", "ne", "su", "la", "po", "di", "ga", "ze", "mi", "fu", "ro", "ba"]


def drawn_texts(count: int, seed: int) -> Iterator[dict[str, str]]:
    source = random.Random(seed)  # noqa: S311 - a benchmark's words
    words = ["".join(source.choices(SYLLABLES, k=source.randint(2, 5))) for _ in range(20_000)]
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    for number in range(count):
        body = " ".join(source.choices(words, weights, k=max(60, int(source.lognormvariate(5.3, 0.6)))))
        yield {
            "title": f"{number} {' '.join(source.choices(words, k=5))}",
            "body": body,
            "language": "en",
            "country": "TZ",
        }


def file_texts(file: Path, count: int) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == count:
                return
            yield json.loads(line)


def entry(text: dict[str, str]) -> NewEntry:
    values = {
        "title": " ".join(text["title"].split()), "summary": text["body"], "language": text["language"],
        "countries": [text["country"]], "label": "GREEN", "accounts": "none",
    }  # fmt: skip
    return NewEntry("document", values)


def timed(act) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def row(name: str, values: list[float], floor: list[float] | None = None, budget: float = 0) -> bool:
    held = not budget or p95(values) <= budget
    middle = sorted(values)[len(values) // 2]
    ratio = f"{middle / sorted(floor)[len(floor) // 2]:6.1f} x" if floor else "        "
    mark = "" if held else f"  MISSES {budget} ms"
    mark = mark or (f"  (budget {budget} ms)" if budget else "")
    print(f"{name:<34}{middle:9.2f} ms{p95(values):9.2f} ms{max(values):9.2f} ms {ratio}{mark}")
    return held


def measure(folder: Path, texts: list[dict[str, str]], saves: int) -> bool:
    desk, _ = offices.found_archive(folder / "archive", OfficeDetails("Bench", "Bench", "TZ"), load_catalogs())
    start = time.perf_counter()
    views = authoring.create_entries(desk, [entry(text) for text in texts[:-saves]])
    took = time.perf_counter() - start
    print(f"{len(views)} entries made in {took:.1f} s ({took / len(views) * 1000:.2f} ms each)")
    bare = sqlcipher3.dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        bare.execute(f"PRAGMA {pragma}").fetchall()
    bare.execute("CREATE TABLE kept (bytes BLOB)")
    source = random.Random(1)  # noqa: S311 - a benchmark's choice
    floor, made, edited = [], [], []
    for text in texts[-saves:]:
        size = len(json.dumps(text))
        floor.append(timed(lambda size=size: bare.execute("INSERT INTO kept VALUES (?)", (bytes(size),))))
        made.append(timed(lambda text=text: authoring.create_entry(desk, entry(text))))
        one = source.choice(views).entity
        change = {"summary": text["body"]}
        edited.append(timed(lambda one=one, change=change: authoring.edit_entries(desk, [one], change)))
    bare.close()
    print(f"{'':<34}{'median':>12}{'p95':>12}{'longest':>12}")
    row("one synced transaction, bare", floor)
    held = [row("save a new entry", made, floor, BUDGET_MS), row("save an edit", edited, floor, BUDGET_MS)]
    held += checked(desk, len(texts) + saves)
    desk.archive.close()
    return all(held + opened(folder / "archive", len(texts)))


def opened(folder: Path, count: int) -> list[bool]:
    """Measure opening to the first list, in fresh processes."""
    budget = next((ms for most, ms in OPEN_MS.items() if count <= most * 1.1), OPEN_MS[100_000])
    alone, listed = [], []
    for _ in range(9):
        command = [sys.executable, "-c", OPENING, str(folder)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        alone.append(float(told[0]))
        listed.append(float(told[1]))
    return [row("open", alone), row("open to the first list", listed, budget=budget)]


def checked(desk: Desk, records: int) -> list[bool]:
    """Measure checking the whole archive."""
    shares = []
    context = TaskContext(report=shares.append)
    start = time.perf_counter()
    found = verify(desk, context)
    took = time.perf_counter() - start
    budget = VERIFY_S_OF_10_000 * max(1, found.entries / 10_000)
    mark = "" if took <= budget else f"  MISSES {budget:.0f} s"
    mark = mark or f"  (budget {budget:.0f} s)"
    told = f"{found.entries} entries, {found.records} records, progress told {len(shares)} times"
    print(f"{'verify':<34}{took:9.2f} s   {told}{mark}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'most memory of this process':<34}{peak:9.0f} MB")
    return [took <= budget and not found.faults and found.records >= records - 1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--saves", type=int, default=300)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--texts", type=Path)
    wanted = parser.parse_args()
    count = wanted.count + wanted.saves
    texts = list(file_texts(wanted.texts, count) if wanted.texts else drawn_texts(count, 7))
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        return 0 if measure(Path(folder), texts, wanted.saves) else 1


if __name__ == "__main__":
    sys.exit(main())
