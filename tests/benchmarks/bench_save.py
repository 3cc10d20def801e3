"""How long saving one entry takes in a full archive, beside the bare synced transaction that no program can beat.

    python tests/benchmarks/bench_save.py [--count 20000] [--saves 300] [--folder DIR] [--texts TEXTS.jsonl]

Each save is record, state and index in one transaction with synchronous=FULL. The floor writes as many bytes into a
table of a plain SQLite file on the same disk, turn by turn with the saves. TEXTS.jsonl holds one object a line (title,
body, language, country); without it words are drawn from a small vocabulary by Zipf's law. What misses its budget is
marked. Fsync and a shared machine make single figures swing: look at the ratio.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.services import authoring, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.offices import OfficeDetails

BUDGET_MS = 20
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


def row(name: str, values: list[float], floor: list[float] | None = None) -> bool:
    held = floor is None or p95(values) <= BUDGET_MS
    middle = sorted(values)[len(values) // 2]
    ratio = f"{middle / sorted(floor)[len(floor) // 2]:6.1f} x" if floor else "        "
    mark = "" if held else f"  MISSES {BUDGET_MS} ms"
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
    held = [row("save a new entry", made, floor), row("save an edit", edited, floor)]
    desk.archive.close()
    return all(held)


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
