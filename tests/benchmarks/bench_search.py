"""How fast finding is, beside hand-written FTS5 statements on the same tables in the same run.

    python tests/benchmarks/bench_search.py TEXTS.jsonl [--count 20000] [--folder DIR] [--seed 7]

TEXTS.jsonl holds one object a line: title, body, language, country, kind, date, topics. The mix of questions is that of
the study the budgets come from: 24 of each kind, words drawn from the texts by how often they stand there, function
words left out. Everything is measured in this process with warm caches; a line of the table names its budget, and what
misses it is marked. Fsync and a shared machine make single figures swing: compare the two columns, not two runs.
"""

import argparse
import gc
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.search import engine as searching
from asm_desktop.search import indexer
from asm_desktop.search.documents import Part, SearchDocument
from asm_desktop.search.stopwords import stop_words
from asm_desktop.search.texts import LANGUAGE_MARK, clean, words
from asm_desktop.search.titles import find_titles
from asm_desktop.store.connection import mark, open_engine, reading, writing
from asm_desktop.store.migrations import upgrade

OF_EACH = 24
LABELS = ("AMBER", "GREEN", "CLEAR", "RED")

#: Milliseconds at p95 (seconds for build and open), by the number of entries up to which they hold.
BUDGETS = {
    20_000: {"all questions": 10, "as you type": 5, "save": 20, "rebuild": 4000, "first list": 300},
    100_000: {"all questions": 25, "as you type": 10, "save": 20, "rebuild": 20000, "first list": 500},
}

HAND_WRITTEN = """
    SELECT search_fts.rowid, d.country, snippet(search_fts, 1, '[', ']', '…', 32)
    FROM search_fts JOIN (SELECT id, countries AS country, date FROM search_doc) d ON d.id = search_fts.rowid
    WHERE search_fts MATCH ? {} ORDER BY rank LIMIT 20
"""
COUNTED = """
    SELECT {}, count(*) FROM search_fts JOIN search_doc d ON d.id = search_fts.rowid
    WHERE search_fts MATCH ? {} GROUP BY 1
"""


def texts(file: Path, count: int) -> Iterator[dict]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == count:
                return
            yield json.loads(line)


def document(number: int, text: dict) -> SearchDocument:
    return SearchDocument(
        entity=EntityId(f"{number:048x}"),
        code=f"{number:08}",
        kind=text["kind"],
        title=clean(text["title"]),
        language=text["language"],
        countries=(text["country"],),
        topics=tuple(text["topics"]),
        label=LABELS[number % len(LABELS)],
        status="to-check",
        date=text["date"],
        revised="2026-05-03T08:00:00+03:00",
        parts=(Part("summary", clean(text["body"])),),
        tags="\n".join((*text["topics"], LANGUAGE_MARK + text["language"])),
    )


class Words:
    """Words and phrases of the texts, by how often they stand there."""

    def __init__(self, documents: list[SearchDocument], rng: random.Random) -> None:
        self.rng = rng
        self.documents = documents
        held: Counter[str] = Counter()
        for one in documents:
            held.update(set(words(one.parts[0].text)))
        fit = [word for word, _ in held.most_common() if word.isalpha() and 3 < len(word) < 14]
        fit = [word for word in fit if word not in stop_words()]
        self.common, self.middling = fit[:400], fit[400:4000]

    def word(self) -> str:
        return self.rng.choice(self.common if self.rng.random() < 0.5 else self.middling)

    def phrase(self) -> str:
        while True:
            found = re.findall(r"[^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)?", self.rng.choice(self.documents).parts[0].text)
            if found:
                return self.rng.choice(found)

    def typo(self) -> str:
        word = next(word for word in iter(self.word, "") if len(word) > 5)
        place = self.rng.randrange(1, len(word) - 2)
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


Question = tuple[str, str, str, str]
"""Kind, what is typed, and the hand-written expression with its condition ("" where there is none by hand)."""


def questions(source: Words) -> list[Question]:
    rng, word = source.rng, source.word
    made: list[Question] = []
    for _ in range(OF_EACH):
        one, two, three = word(), word(), word()
        phrase, start = source.phrase(), word()[: rng.randint(3, 5)]
        country, topic = rng.choice(source.documents).countries[0], rng.choice(source.documents).topics[0]
        year = rng.randint(2006, 2022)
        made += [
            ("one word", one, f'"{one}"', ""),
            ("two words", f"{one} {two}", f'"{one}" AND "{two}"', ""),
            ("three OR", f"{one} OR {two} OR {three}", f'"{one}" OR "{two}" OR "{three}"', ""),
            ("phrase", f'"{phrase}"', f'"{phrase}"', ""),
            ("prefix", f"{start}*", f'"{start}"*', ""),
            ("misspelt", source.typo(), "", ""),
            ("word + country", f"{one} country:{country}", f'"{one}"', f"AND d.countries = '{country}'"),
            ("word + topic", f"{one} {topic}", f'"{one}" AND tags : "{topic}"', ""),
            ("word + dates", f"{one} {year}..{year + 3}", f'"{one}"', f"AND d.date BETWEEN '{year}' AND '{year + 4}'"),
            ("title: word", f"title:{two}", f'title : "{two}"', ""),
        ]
    rng.shuffle(made)
    return made


def by_hand(cursor, expression: str, condition: str) -> None:
    plain = condition.replace("d.countries", "d.country")
    cursor.execute(HAND_WRITTEN.format(plain), (expression,)).fetchall()
    for column in ("d.countries", "d.kind"):
        cursor.execute(COUNTED.format(column, condition), (expression,)).fetchall()


def timed(call: Callable[..., object], *values: object) -> float:
    started = time.perf_counter()
    call(*values)
    return (time.perf_counter() - started) * 1000


def say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def row(name: str, ours: list[float], theirs: list[float], budget: float | None = None) -> str:
    def three(times: list[float]) -> str:
        if not times:
            return f"{'-':>23}"
        p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
        return f"{statistics.median(times):7.2f} {p95:7.2f} {max(times):7.1f}"

    p95 = statistics.quantiles(ours, n=20)[-1] if len(ours) > 1 else ours[0]
    ratio = f"{statistics.median(ours) / statistics.median(theirs):6.2f}" if theirs else f"{'-':>6}"
    verdict = "" if budget is None else f"  budget {budget:g}: {'kept' if p95 <= budget else 'MISSED'}"
    return f"{name:<16}{three(ours)}   {three(theirs)}  {ratio}{verdict}"


def ask_all(engine, catalogs: Catalogs, asked: list[Question], thesaurus: bool) -> tuple[dict, dict]:
    ours: dict[str, list[float]] = {}
    theirs: dict[str, list[float]] = {}
    with reading(engine) as connection:
        cursor = connection.connection.cursor()
        for kind, text, expression, condition in asked:
            request = SearchRequest(text, thesaurus=thesaurus)
            searching.search(connection, request, catalogs)
            ours.setdefault(kind, []).append(timed(searching.search, connection, request, catalogs))
            if expression:
                by_hand(cursor, expression, condition)
                theirs.setdefault(kind, []).append(timed(by_hand, cursor, expression, condition))
    return ours, theirs


def type_all(engine, source: Words) -> list[float]:
    titles = [source.rng.choice(source.documents).title for _ in range(60)]
    typed = [title[:length] for title in titles for length in range(1, min(len(title), 16))]
    with reading(engine) as connection:
        return [timed(find_titles, connection, text, 10) for text in typed]


def save_all(engine, documents: list[SearchDocument]) -> list[float]:
    def save(one: SearchDocument) -> None:
        with writing(engine) as connection:
            indexer.put(connection, one)

    some = documents[:: max(1, len(documents) // 200)]
    return [timed(save, replace(one, title=f"{one.title} again")) for one in some]


def build(file: Path, documents: list[SearchDocument]) -> float:
    engine = open_engine(file)
    with writing(engine) as connection:
        mark(connection)
        upgrade(connection)
        took = timed(indexer.rebuild, connection, documents)
    with reading(engine) as connection:
        statement = "SELECT sum(length(block)) FROM {}_data"
        tables = [connection.exec_driver_sql(statement.format(one)).scalar() or 0 for one in indexer.FULL_TEXT]
    engine.dispose()
    text = sum(len(one.title.encode()) + len(one.parts[0].text.encode()) for one in documents)
    index = sum(tables)
    say(f"{len(documents)} entries, {text / 1e6:.1f} MB of text")
    say(f"full-text tables {index / 1e6:.1f} MB, {index / text:.2f} of the text")
    return took


def first_list(file: Path, catalogs: Catalogs) -> None:
    engine = open_engine(file)
    with reading(engine) as connection:
        searching.search(connection, SearchRequest(""), catalogs)
    engine.dispose()


def measure(file: Path, source: Words, budgets: dict[str, int]) -> None:
    catalogs = load_catalogs()
    asked = questions(source)
    say(row("first list", [timed(first_list, file, catalogs)], [], budgets["first list"]))
    engine = open_engine(file)
    for thesaurus in (False, True):
        ours, theirs = ask_all(engine, catalogs, asked, thesaurus)
        say(f"\n{'with' if thesaurus else 'without'} the thesaurus")
        for kind in ours:
            say(row(kind, ours[kind], theirs.get(kind, [])))
        every = [[one for times in table.values() for one in times] for table in (ours, theirs)]
        say(row("all questions", *every, budgets["all questions"]))
    say()
    say(row("as you type", type_all(engine, source), [], budgets["as you type"]))
    say(row("save (index)", save_all(engine, source.documents), [], budgets["save"]))
    engine.dispose()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("texts", type=Path)
    ask.add_argument("--count", type=int, default=20_000)
    ask.add_argument("--folder", type=Path)
    ask.add_argument("--seed", type=int, default=7)
    options = ask.parse_args()
    budgets = BUDGETS[next((size for size in BUDGETS if options.count <= size), 100_000)]
    documents = [document(number, text) for number, text in enumerate(texts(options.texts, options.count))]
    source = Words(documents, random.Random(options.seed))  # noqa: S311 - the same questions each time
    gc.collect()
    gc.freeze()  # the texts in memory are the benchmark's own burden
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        file = Path(folder) / "archive.db"
        took = build(file, documents)
        say(f"{'milliseconds':<16}{'ours: p50     p95     max':>23}   {'by hand: p50 p95  max':>23}   ratio")
        say(row("rebuild", [took], [], budgets["rebuild"]))
        measure(file, source, budgets)


if __name__ == "__main__":
    main()
