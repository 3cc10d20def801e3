"""How long printing takes: building a ministry brief of two pages, the first in a process and those after it.

    python tests/benchmarks/bench_briefs.py [--builds 20] [--folder DIR]

“first” loads ReportLab and reads the fonts; “next” is what a window that stays open sees; “printed” goes the whole way
from an archive (gate, checks, register, synced file). The floor is the bare synced write of the same bytes on the same
disk. What misses its budget is marked. A shared machine makes single figures swing.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.services import authoring, briefing, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.briefing import BriefRequest
from asm_desktop.services.offices import OfficeDetails

BUDGET_MS = 500
TEXT = (
    "Four groups bought one pump and paid for it by the hour. Water closes half of the pits before the rains are over. "
    "Nobody counted how many people walked home hurt, and the office lends the pump where two groups ask together. "
)


def row(number: int, **cells: str) -> dict[str, str]:
    return {"id": f"{number:016x}", **cells}


def brief_values() -> dict[str, object]:
    return {
        "title": "Shared pumps keep more pits open through the rains", "language": "en", "label": "CLEAR",
        "accounts": "none", "status": "ready", "audience": "the ministry", "contact": "Example office, Box 1",
        "key-messages": [TEXT[:110], TEXT[60:190], TEXT[120:230]], "problem": TEXT + TEXT,
        "figures": [
            row(n, what=f"Thing {n}", value=str(1000 * n), year="2025", source=f"Count {n}", method="walk")
            for n in range(1, 5)
        ],
        "findings": [row(10 + n, heading=f"Trial {n}", text=TEXT, strength="medium", note=TEXT[:60]) for n in range(3)],
        "chart-title": "Pits that stayed open", "chart-first": "2024", "chart-second": "2025",
        "chart": [row(20 + n, label=f"District {n}", first=str(20 + n), second=str(40 + n)) for n in range(4)],
        "options": [row(30 + n, option=TEXT[:40], cost="None", gains=TEXT[:50], loses=TEXT[:45]) for n in range(3)],
        "recommendations": [row(40 + n, addressee="Licensing office", act=TEXT[:90], decision="May") for n in range(3)],
        "method-note": TEXT,
    }  # fmt: skip


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def synced_write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def measured(builds: int, folder: Path) -> list[tuple[str, float, bool]]:
    """Return name, milliseconds and whether the budget counts for it."""
    place = OfficeDetails("Example office", "Example network", "TZ", "en")
    desk, _ = offices.found_archive(folder / "archive", place, load_catalogs())
    view = authoring.create_entry(desk, NewEntry("brief", brief_values()))
    request = BriefRequest((view.code,))
    first = timed(lambda: briefing.preview(desk, request))
    following = [timed(lambda: briefing.preview(desk, request)) for _ in range(builds)]
    printed, floor = [], []
    for number in range(builds):
        out = folder / f"{number}.pdf"
        printed.append(timed(lambda out=out: briefing.make_brief(desk, request, out)))
        data = out.read_bytes()
        floor.append(timed(lambda data=data: synced_write(folder / "floor", data)))
    pages = briefing.preview(desk, request).pages
    desk.archive.close()
    return [
        (f"first of a process, {pages} pages", first, True),
        ("next, median", statistics.median(following), True),
        ("printed and entered, median", statistics.median(printed), True),
        ("printed and entered, slowest", max(printed), True),
        ("floor: synced write of the file", statistics.median(floor), False),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--builds", type=int, default=20)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        results = measured(options.builds, Path(folder))
    for name, took, counts in results:
        miss = "  MISS" if counts and took > BUDGET_MS else ""
        sys.stdout.write(f"{name:<40} {took:8.1f} ms{miss}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
