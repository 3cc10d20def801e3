"""The gate, cell by cell: label × accounts × consent × receiver × way out, on real archives, against DESIGN section 5.

What ought to be is worked out here anew from the design's words, with plain sets and none of the program's own rules.
Every entry carries a word of its own, and that word is looked for in what came out.
"""

import itertools
from dataclasses import dataclass

import pypdfium2
import pytest

from asm_desktop.cli.main import run
from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Audience, Purpose
from asm_desktop.domain.faults import where_it_broke
from asm_desktop.domain.release import may_copy
from asm_desktop.services import briefing
from asm_desktop.services.authoring import EntryUnknown, NewEntry, create_entries, find_entry, read_entry
from asm_desktop.services.briefing import BriefRequest, PrintingStopped
from asm_desktop.services.consents import add_agreement, end_agreement
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.groups import add_member, create_group
from asm_desktop.services.offices import OfficeDetails
from asm_desktop.services.plain_copies import CopyNotAllowed, export_entry
from asm_desktop.store.snapshots import copy_database

LABELS = ("RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR")
ACCOUNTS = ("none", "yes", "not-said")
EVERYTHING = frozenset({"network", "print", "quote", "photo", "public"})
RECEIVERS = ("organisation", "group", "programme", "public")
OFFICE_WORD = "Officepartcanary"

BY_LABEL = {
    "RED": set(),
    "AMBER+STRICT": {"organisation"},
    "AMBER": {"group"},
    "GREEN": {"organisation", "group", "programme"},
    "CLEAR": {"organisation", "group", "programme", "public"},
}


@dataclass(frozen=True)
class Said:
    """What people agreed to: purposes, a limit, and whether that has run out or was ended since."""

    purposes: frozenset = frozenset()
    audience: str = ""
    over: str = ""

    @property
    def now(self):
        return frozenset() if self.over else self.purposes


CONSENTS = {
    "none": Said(),
    "given": Said(EVERYTHING),
    "network alone": Said(frozenset({"network"})),
    "print alone": Said(frozenset({"print"})),
    "quote alone": Said(frozenset({"quote"})),
    "all but network": Said(EVERYTHING - {"network"}),
    "all but public": Said(EVERYTHING - {"public"}),
    "expired": Said(EVERYTHING, over="expired"),
    "ended": Said(EVERYTHING, over="ended"),
    "for the organisation": Said(EVERYTHING, "organisation"),
    "for partners": Said(EVERYTHING, "partners"),
    "for the programme": Said(EVERYTHING, "programme"),
}
CELLS = list(itertools.product(LABELS, ACCOUNTS, CONSENTS))


def word(cell):
    return f"Zx{CELLS.index(cell):03}qw"


def may_have(cell):
    """Return who may have an entry, by the design's words."""
    label, accounts, consent = cell
    circle = set(BY_LABEL[label])
    if accounts == "none":
        return circle
    said = CONSENTS[consent]
    if "network" not in said.now:
        return set()
    if "public" not in said.now:
        circle -= {"public"}
    if said.audience == "organisation":
        return circle & {"organisation"}
    if said.audience == "partners":
        # The partners are those of the entry's group; the label may be stricter still.
        return {"organisation"} if label == "AMBER+STRICT" else circle & {"group"}
    return circle - {"public"} if said.audience == "programme" else circle


def allowed(cell, purpose):
    """Return whether people agreed to a purpose, or nobody had to be asked."""
    _, accounts, consent = cell
    return accounts == "none" or purpose in CONSENTS[consent].now


def may_print(cell):
    """Return whether a sheet may be printed: never RED, nor what no reader may have by label and audience together."""
    label, accounts, consent = cell
    limit = CONSENTS[consent].audience if accounts != "none" else ""
    no_circle = limit == "organisation" and label == "AMBER"
    return label != "RED" and not no_circle and allowed(cell, "print")


@dataclass(frozen=True)
class Table:
    """The archive that is asked, who may ask for what, and the entry of each cell."""

    desk: object
    desks: dict
    realms: dict
    entities: dict
    folder: object


@pytest.fixture(scope="module")
def table(lasting_network, tmp_path_factory):
    network = lasting_network
    network.offices("Geita", "Kédougou", "Mwanza")
    network.office("Tarkwa", OfficeDetails("Tarkwa", "Prestea Circle", "GH", "en"))
    geita = network.desks["Geita"]
    group = create_group(geita, "Partners")
    add_member(geita, group, network.desks["Kédougou"].writer)
    for name in ("Kédougou", "Mwanza", "Tarkwa"):
        network.send(geita, network.desks[name])
    made = create_entries(geita, [entry(cell, group) for cell in CELLS])
    entities = {cell: view.entity for cell, view in zip(CELLS, made, strict=True)}
    for number, (name, said) in enumerate(CONSENTS.items()):
        if said.purposes:
            about = tuple(entities[cell] for cell in CELLS if cell[2] == name)
            agree(geita, f"P-{number}", said, about)
    geita.now = lambda: "2026-07-01T08:00:00+03:00"
    desks = {
        "organisation": network.desks["Mwanza"],
        "group": network.desks["Kédougou"],
        "programme": network.desks["Tarkwa"],
    }
    circles = {
        "organisation": geita.organisation,
        "group": group,
        "programme": realms.PROGRAMME,
        "public": realms.PUBLIC,
    }
    return Table(geita, desks, circles, entities, tmp_path_factory.mktemp("out"))


def entry(cell, group):
    label, accounts, _ = cell
    quotes = [{"words": f"{word(cell)}quoted", "role": "digger"}]
    return NewEntry(
        "case-study",
        {
            "title": f"Case {word(cell)}", "summary": f"It says {word(cell)}body", "label": label, "group": group,
            "accounts": accounts, "status": "ready", "language": "en", "quotes": quotes, "exact-place": OFFICE_WORD,
        },
    )  # fmt: skip


def agree(desk, subject, said, about):
    expires = "2026-06-30" if said.over == "expired" else ""
    purposes = tuple(Purpose(one) for one in said.purposes)
    agreement = Agreement(
        PartyKind.PERSONAL, purposes, subject, about, Audience(said.audience), expires=expires, name=OFFICE_WORD
    )
    kept = add_agreement(desk, agreement).kept
    if said.over == "ended":
        end_agreement(desk, kept.id)


@pytest.mark.parametrize("receiver", RECEIVERS)
@pytest.mark.parametrize("full", [False, True])
def test_a_bundle_holds_what_its_reader_may_have_and_nothing_else(table, inside, receiver, full):
    path = table.folder / f"{receiver}-{full}.zip"
    reader = table.desks.get(receiver)
    options = BundleOptions(public=True) if reader is None else BundleOptions(to=(reader.writer,), full=full)
    create_bundle(table.desk, path, options)
    found = inside(path, *([reader] if reader else []))
    wrong = {cell for cell in CELLS if (f"{word(cell)}body".encode() in found) != (receiver in may_have(cell))}
    assert wrong == set()
    assert OFFICE_WORD.encode() not in found


@pytest.mark.parametrize("receiver", RECEIVERS[:3])
def test_the_receiver_s_door_lets_in_exactly_that(table, receiver):
    reader = table.desks[receiver]
    path = table.folder / f"door-{receiver}.zip"
    create_bundle(table.desk, path, BundleOptions(to=(reader.writer,)))
    report = import_bundle(reader, path)
    assert report.held == ()
    wrong = {cell for cell in CELLS if is_here(reader, table.entities[cell]) != (receiver in may_have(cell))}
    assert wrong == set()


def is_here(desk, entity):
    try:
        return bool(read_entry(desk, find_entry(desk, entity)))
    except EntryUnknown:
        return False


@pytest.mark.parametrize("form", ["html", "txt", "md"])
@pytest.mark.parametrize("receiver", RECEIVERS)
def test_a_plain_copy_is_for_who_may_have_the_entry_and_quotes_who_agreed(table, receiver, form):
    wrong = set()
    for number, cell in enumerate(CELLS):
        out = table.folder / f"{receiver}-{number}.{form}"
        try:
            export_entry(table.desk, table.entities[cell], out, table.realms[receiver])
        except CopyNotAllowed:
            assert not out.exists()
        text = out.read_text() if out.exists() else ""
        may = receiver in may_have(cell)
        quoted = may and allowed(cell, "quote")
        if (f"{word(cell)}body" in text, f"{word(cell)}quoted" in text, OFFICE_WORD in text) != (may, quoted, False):
            wrong.add(cell)
    assert wrong == set()


@pytest.mark.parametrize("label", LABELS)
def test_a_sheet_is_printed_where_people_agreed_to_print_and_quotes_who_agreed(table, label):
    wrong = set()
    for number, cell in enumerate(one for one in CELLS if one[0] == label):
        out = table.folder / f"{label}-{number}.pdf"
        try:
            briefing.make_brief(table.desk, BriefRequest((table.entities[cell],), reason="They asked"), out)
        except PrintingStopped:
            assert not out.exists()
        text = text_of(out) if out.exists() else ""
        seen = (f"{word(cell)}body" in text, f"{word(cell)}quoted" in text, OFFICE_WORD in text)
        if seen != (may_print(cell), may_print(cell) and allowed(cell, "quote"), False):
            wrong.add(cell)
        limit = CONSENTS[cell[2]].audience if cell[1] != "none" else ""
        if limit and "TLP:CLEAR" in text:
            wrong.add(cell)
    assert wrong == set()


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def test_words_are_copied_where_people_agreed_to_be_quoted(table):
    views = {cell: read_entry(table.desk, table.entities[cell]) for cell in CELLS}
    copied = {cell for cell in CELLS if may_copy(views[cell].standing, table.desk.today()).allowed}
    assert copied == {cell for cell in CELLS if cell[0] != "RED" and allowed(cell, "quote")}


def test_a_report_holds_nothing_of_any_entry(table, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(table.folder / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(table.folder / "state"))
    view = read_entry(table.desk, next(iter(table.entities.values())))
    with pytest.raises(KeyError) as fault:
        view.fields[view.text("summary")]
    assert "body" not in where_it_broke(fault.value)
    again = table.folder / "copy"
    copy_of(table.desk, again)
    out = table.folder / "report.txt"
    assert run(["report", "--out", str(out), "--archive", str(again), "--quiet"]).exit_code == 0
    text = out.read_text()
    assert "entries" in text
    assert not any(word(cell) in text for cell in CELLS)


def copy_of(desk, folder):
    """Copy an archive as it stands: the open one has its lock."""
    folder.mkdir()
    with desk.archive.read() as connection:
        copy_database(connection, folder / "archive.db")


def test_the_table_has_cells_of_every_kind():
    assert len(CELLS) == 180
    for receiver in RECEIVERS:
        both = {receiver in may_have(cell) for cell in CELLS if cell[1] == "yes"}
        assert both == {True, False}
    assert {may_print(cell) for cell in CELLS if cell[1] == "yes"} == {True, False}
