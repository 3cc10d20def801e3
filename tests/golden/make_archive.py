"""Writes down an archive as the code that is found makes it, so that later code can be tried on what was released.

    PYTHONPATH=CHECKOUT python tests/golden/make_archive.py tests/golden/schema-NNNN

CHECKOUT holds the release whose schema is wanted. The folder gets `archive.sql` (the database as statements; words of
the full-text tables are left out, for they are built from the rest), `attachments/` and `expected.json` (what that code
shows). It is made once for each schema and never again: later code must open what that code wrote.
"""

import json
import random
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2

from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.services import authoring, maintenance, offices
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.store import entries

PLACES = (
    OfficeDetails("Geita", "Small Mines Network", "TZ", "sw"),
    OfficeDetails("Kédougou", "Réseau Falémé", "SN", "fr"),
)
FULL_TEXT = ("search_fts", "search_typed", "search_pages", "search_vocab")
BUILT = ("search_fts", "search_typed", "search_pages")


class Clock:
    def __init__(self):
        self.seconds = 0

    def __call__(self):
        self.seconds += 1
        return f"2026-05-03T08:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}+03:00"


def send(source, target, file, *to):
    create_bundle(source, file, BundleOptions(to=to))
    import_bundle(target, file)


def make(folder):
    """Make two offices with something of every sort; the first one's archive is kept."""
    catalogs = load_catalogs()
    where = [{"now": Clock(), "random": random.Random(one.name).randbytes} for one in PLACES]  # noqa: S311 - replayed
    geita, _ = offices.found_archive(folder / "geita", PLACES[0], catalogs, **where[0])
    card = offices.own_card(geita)
    kedougou = offices.join_archive(folder / "kedougou", PLACES[1], card, catalogs, **where[1])
    offices.add_office(geita, offices.own_card(kedougou))
    group = offices.create_group(geita, "Retorts")
    offices.add_member(geita, group, kedougou.writer)
    file = folder / "report.txt"
    file.write_text("The retort condenses the vapour of mercury.\n", encoding="utf-8")
    common = {"accounts": "none", "language": "en", "countries": ["TZ"]}
    for label in ("RED", "GREEN", "CLEAR", "AMBER+STRICT"):
        values = {**common, "title": f"Shaft {label}", "label": label, "exact-place": f"pit {label}"}
        authoring.create_entry(geita, NewEntry("document", values, (file,) if label == "GREEN" else ()))
    inner = {**common, "title": "For the group", "label": "AMBER", "group": group}
    authoring.create_entry(geita, NewEntry("case-study", {**inner, "summary": "One line.\n\nAnother line.\n"}))
    torn = authoring.create_entry(geita, NewEntry("document", {**common, "title": "Torn", "label": "GREEN"}))
    text = {**common, "title": "Long", "label": "GREEN", "summary": "One.\n\nTwo.\n\nThree.\n"}
    long = authoring.create_entry(geita, NewEntry("document", text))
    gone = authoring.create_entry(geita, NewEntry("document", {**common, "title": "Gone", "label": "GREEN"}))
    authoring.remove_entry(geita, gone.entity)
    send(geita, kedougou, folder / "1.zip", kedougou.writer)
    authoring.edit_entries(kedougou, [torn.entity], {"title": "Torn in Kédougou"})
    authoring.edit_entries(kedougou, [long.entity], {"summary": "One.\n\nTwo.\n\nThree, changed.\n"})
    authoring.edit_entries(geita, [torn.entity], {"title": "Torn in Geita"})
    authoring.edit_entries(geita, [long.entity], {"summary": "One, changed.\n\nTwo.\n\nThree.\n"})
    authoring.create_entry(kedougou, NewEntry("lesson", {**common, "title": "Of Kédougou", "label": "GREEN"}))
    send(kedougou, geita, folder / "2.zip", geita.writer)
    try:
        from asm_desktop.services import binning  # noqa: PLC0415 - from the second schema on
    except ImportError:
        pass
    else:
        spare = authoring.create_entry(geita, NewEntry("document", {**common, "title": "Binned", "label": "GREEN"}))
        binning.bin_entries(geita, [spare.entity])
    return geita, kedougou


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(value)


def statements(file):
    """Yield the database as statements."""
    with closing(sqlcipher3.dbapi2.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        yield f"PRAGMA application_id = {connection.execute('PRAGMA application_id').fetchone()[0]}"
        master = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        for type_, name, sql in master:
            if name.startswith(FULL_TEXT) and name not in FULL_TEXT:
                continue  # what a full-text table keeps behind it is made with it
            yield " ".join(sql.split())
            if type_ == "table" and name not in FULL_TEXT:
                for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
                    yield f'INSERT INTO "{name}" VALUES ({", ".join(map(literal, row))})'
        for name in BUILT:
            rank = connection.execute(f"SELECT v FROM {name}_config WHERE k = 'rank'").fetchone()
            if rank:
                yield f"INSERT INTO {name}({name}, rank) VALUES ('rank', {literal(rank[0])})"
            yield f"INSERT INTO {name}({name}) VALUES ('rebuild')"


def expected(desk):
    """Return what the code that made the archive shows of it."""
    with desk.archive.read() as connection:
        views = list(entries.every(connection))
        step = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    told = maintenance.stats(desk)
    return {
        "step": step,
        "writer": desk.writer,
        "records": dict(told.records),
        "quarantined": told.quarantined,
        "state_digest": dict(told.state_digest),
        "files": list(desk.archive.blobs.every()),
        "entries": {
            view.entity: {
                "fields": view.fields, "office": view.office, "heads": view.heads, "removed": view.removed,
                "conflicts": [one.field for one in view.conflicts], "realm": view.realm, "revisions": view.revisions,
            }
            for view in views
        },
    }  # fmt: skip


def main():
    target = Path(sys.argv[1])
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        desk, other = make(Path(folder))
        shown = expected(desk)
        for one in (desk, other):
            one.archive.close()
        database = Path(folder) / "geita" / "archive.db"
        text = "".join(f"{one};\n" for one in statements(database))
        (target / "archive.sql").write_text(text, encoding="utf-8")
        shutil.copytree(Path(folder) / "geita" / "attachments", target / "attachments")
    (target / "expected.json").write_text(json.dumps(shown, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{target}: step {shown['step']}, {len(shown['entries'])} entries")  # noqa: T201 - run by hand


if __name__ == "__main__":
    main()
