"""Bundles beside git bundle on the same work: full and delta, sizes, seconds, peak memory. Run by hand.

    python tests/benchmarks/bench_exchange.py CORPUS.jsonl [--count 10000] [--keep DIR]

CORPUS.jsonl has one object a line with title, body, language, country, date: any text will do, more of it than `count`
by a tenth. Office A makes `count` entries and sends all of them to B; B answers (so that A knows what B holds); then A
edits a tenth of them and writes a fiftieth anew, B edits a fiftieth, half of these the same entries; A sends what B
lacks. Each step runs in a process of its own, so that its peak memory is its own. git keeps the same texts as files,
one commit for each of the states, and does the same with `git bundle create`, `git clone`, `git fetch`, `git merge`.
"""

import argparse
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.services import offices
from asm_desktop.services.authoring import NewEntry, create_entries, edit_entries
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import entries
from asm_desktop.store.archive import open_archive

BUDGETS = {"create full": 1.0, "import full": 2.5, "create delta": 0.5, "import delta": 0.5}
"""Seconds by DESIGN.md section 7; import full is 1.5 for records and states and 1.0 for the index."""


def texts(corpus, count):
    with corpus.open(encoding="utf-8") as lines:
        found = [json.loads(line) for _, line in zip(range(count + count // 10), lines, strict=False)]
    return found[:count], found[count:]


def entry(text):
    return NewEntry(
        "document",
        {
            "title": text["title"].strip()[:200] or "Untitled", "summary": text["body"], "language": text["language"],
            "countries": [text["country"]], "date": text["date"], "label": "GREEN", "accounts": "none",
        },
    )  # fmt: skip


def edited(body, seed):
    """Return a text with one stretch of words changed, or a sentence put in or taken out."""
    draw = random.Random(seed)  # noqa: S311 - the same edits each run
    words = body.split(" ")
    start = draw.randrange(max(1, len(words) - 12))
    kind = draw.randrange(4)
    if kind == 0:
        return " ".join(words[:start] + words[start + 8 :])
    new = [f"{word}s" for word in draw.sample(words, min(8, len(words)))]
    return " ".join(words[:start] + new + words[start + (8 if kind > 1 else 0) :])


def desk_of(folder):
    return Desk(open_archive(folder), load_catalogs())


def prepare(base, corpus, count):
    """Make both archives: A has all entries, both have heard of each other."""
    catalogs = load_catalogs()
    first, _ = offices.found_archive(base / "a", OfficeDetails("Geita", "One", "TZ"), catalogs)
    second = offices.join_archive(base / "b", OfficeDetails("Kédougou", "Two", "SN"), offices.own_card(first), catalogs)
    offices.add_office(first, offices.own_card(second))
    create_entries(first, [entry(text) for text in texts(corpus, count)[0]])
    for desk in (first, second):
        desk.archive.close()


def change(base, corpus, count):
    """Edit at both offices: A a tenth and a fiftieth new, B a fiftieth, half of it what A edits."""
    for name, places in (("a", range(0, count, 10)), ("b", [*range(0, count, 100), *range(5, count, 100)])):
        desk = desk_of(base / name)
        with desk.archive.read() as connection:
            by_title = sorted(entries.every(connection), key=lambda view: view.entity)
        for place in places:
            view = by_title[place]
            edit_entries(desk, [view.entity], {"summary": edited(view.text("summary"), f"{name}{place}")})
        if name == "a":
            create_entries(desk, [entry(text) for text in texts(corpus, count)[1][: count // 50]])
        desk.archive.close()


def step(what, base, name):
    """One step in this process; prints what it cost."""
    desk = desk_of(base / ("a" if what.startswith("create") else "b"))
    began, used = time.perf_counter(), time.process_time()
    if what.startswith("create"):
        create_bundle(desk, base / name)
    else:
        import_bundle(desk, base / name)
    spent = time.perf_counter() - began
    cost = {"seconds": spent, "cpu": time.process_time() - used, "peak": peak_memory()}
    sys.stdout.write(json.dumps(cost))
    desk.archive.close()


def peak_memory():
    """Return the most memory this program ever had, in MB; that of the process it was started from is not counted."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def run_step(what, base, name):
    command = [sys.executable, __file__, "--step", what, "--keep", str(base), "--name", name]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def git(*arguments, cwd):
    settings = ["-c", "user.name=b", "-c", "user.email=b@example.invalid", "-c", "init.defaultBranch=main"]
    return subprocess.run(["git", *settings, *arguments], cwd=cwd, check=False, capture_output=True, text=True)


def write_tree(folder, found, seed=None, places=()):
    for number, text in enumerate(found):
        body = edited(text["body"], f"{seed}{number}") if number in places else text["body"]
        place = folder / f"{number // 256:03d}" / f"{number}.md"
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"# {text['title']}\n\n" + body.replace(". ", ".\n"), encoding="utf-8")


def timed(act):
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def beside_git(base, corpus, count):
    """Do the same with git; returns seconds and bytes by step."""
    all_texts, new = texts(corpus, count)
    one, two = base / "git-a", base / "git-b"
    one.mkdir()
    git("init", "-q", cwd=one)
    write_tree(one, all_texts)
    git("add", "-A", cwd=one)
    git("commit", "-qm", "all", cwd=one)
    found = {"create full": timed(lambda: git("bundle", "create", "../full.git", "main", cwd=one))}
    found["import full"] = timed(lambda: git("clone", "-q", "full.git", str(two), cwd=base))
    write_tree(one, [*all_texts, *new[: count // 50]], "a", set(range(0, count, 10)))
    git("add", "-A", cwd=one)
    git("commit", "-qm", "edits", cwd=one)
    write_tree(two, all_texts, "b", {*range(0, count, 100), *range(5, count, 100)})
    git("add", "-A", cwd=two)
    git("commit", "-qm", "edits", cwd=two)
    found["create delta"] = timed(lambda: git("bundle", "create", "../delta.git", "main~1..main", cwd=one))
    found["import delta"] = timed(
        lambda: (git("fetch", "-q", "../delta.git", "main", cwd=two), git("merge", "-q", "FETCH_HEAD", cwd=two))
    )
    return found, {name: (base / f"{name}.git").stat().st_size for name in ("full", "delta")}


def tell(line):
    sys.stdout.write(line + "\n")


def measure(base, corpus, count):
    prepare(base, corpus, count)
    found = {"create full": run_step("create", base, "full.zip")}
    found["import full"] = run_step("import", base, "full.zip")
    answer = desk_of(base / "b")
    create_bundle(answer, base / "answer.zip")
    answer.archive.close()
    asked = desk_of(base / "a")
    import_bundle(asked, base / "answer.zip")
    asked.archive.close()
    change(base, corpus, count)
    found["create delta"] = run_step("create", base, "delta.zip")
    found["import delta"] = run_step("import", base, "delta.zip")
    peers, peer_sizes = beside_git(base, corpus, count) if shutil.which("git") else ({}, {})
    tell(f"{count} entries\n{'step':14}{'seconds':>9}{'budget':>8}{'cpu':>7}{'peak MB':>9}{'git':>8}{'ratio':>7}")
    for name, cost in found.items():
        scale = count / 10_000
        budget = BUDGETS[name] * scale
        miss = "  missed" if cost["seconds"] > budget else ""
        peer = peers.get(name, 0.0)
        ratio = f"{cost['seconds'] / peer:7.1f}" if peer else ""
        tell(
            f"{name:14}{cost['seconds']:9.2f}{budget:8.2f}{cost['cpu']:7.2f}{cost['peak']:9.0f}{peer:8.2f}{ratio}{miss}"
        )
    for name in ("full", "delta"):
        tell(f"{name} bundle: {(base / f'{name}.zip').stat().st_size:,} bytes, git {peer_sizes.get(name, 0):,}")


def main():
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("corpus", type=Path, nargs="?")
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--keep", type=Path)
    options.add_argument("--step", choices=("create", "import"))
    options.add_argument("--name", default="")
    given = options.parse_args()
    if given.step:
        step(given.step, given.keep, given.name)
        return
    if given.corpus is None:
        options.error("a corpus is needed")
    with tempfile.TemporaryDirectory() as folder:
        base = given.keep or Path(folder)
        base.mkdir(parents=True, exist_ok=True)
        measure(base, given.corpus, given.count)


if __name__ == "__main__":
    main()
