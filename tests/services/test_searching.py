"""Finding what was written and imported, with the questions that the shared material expects answers to."""

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.queries import SearchRequest, SearchResult
from asm_desktop.services import attachments, authoring, importing, offices, searching, states
from asm_desktop.services.attachments import NewFile
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.desk import Desk
from asm_desktop.services.writing import NewRevision, write_revision

#: Hits beyond those that queries.tsv expects, each with its reason; anything else fails.
EXPLAINED = {
    # The title in catalog.csv: "… action plans on mercury in artisanal gold mining".
    '"artisanal gold mining"': {"mercury-nap/NAP_budgets.csv"},
    # The countries in catalog.csv: sixteen, CD among them.
    "gold country:CD": {"mercury-nap/NAP_budgets.csv"},
}


@dataclass(frozen=True)
class Question:
    text: str
    expected: frozenset[str]
    sort: str


def found(desk: Desk, text: str, **more) -> SearchResult:
    return searching.search(desk, SearchRequest(text, **({"limit": 500} | more)))


def titles(desk: Desk, text: str, **more) -> set[str]:
    return {hit.title.text for hit in found(desk, text, **more).hits}


@pytest.fixture(scope="module")
def library(corpus, catalogs, tmp_path_factory):
    """A desk with the whole corpus imported."""
    details = offices.OfficeDetails("Geita", "Small Mines Network", "TZ", "en")
    desk, _ = offices.found_archive(tmp_path_factory.mktemp("library") / "archive", details, catalogs)
    importing.import_paths(desk, [corpus])
    yield desk
    desk.archive.close()


@pytest.fixture(scope="module")
def questions(corpus: Path) -> list[Question]:
    file = corpus.parent / "reference" / "queries.tsv"
    if not file.is_file():
        pytest.skip("the questions on the shared corpus are not beside it (../shared/reference/queries.tsv)")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) > 20
    return [
        Question(row["query"], frozenset(row["expected document ids"].split()) - {"-"}, row["why"].partition(";")[0])
        for row in rows
    ]


def test_the_shared_questions_find_what_they_should(library, questions):
    wrong = []
    for one in questions:
        result = found(library, one.text, thesaurus=one.sort == "INCLUDES")
        hits = {hit.origin for hit in result.hits}
        extra = hits - one.expected - EXPLAINED.get(one.text, set())
        missing = one.expected - hits
        if missing or (extra and one.sort != "INCLUDES"):
            wrong.append((one.text, sorted(missing), sorted(extra)))
    assert wrong == []


def test_what_other_words_brought_is_never_shown_as_literal(library, questions):
    for one in questions:
        if one.sort == "INCLUDES":
            literal = {hit.origin for hit in found(library, one.text, thesaurus=False).hits}
            result = found(library, one.text)
            assert result.hits
            assert {hit.origin for hit in result.hits if hit.literal} == literal
            assert result.expanded or result.suggestion


def test_hits_in_files_name_the_file_and_the_page(library):
    (hit,) = found(library, "Kolwezi").hits
    assert hit.where.part == "attachment"
    assert hit.where.name == "congo-democratic-republic-of-the.pdf"
    assert hit.where.page == 6
    assert [hit.snippet.text[start : start + length] for start, length in hit.snippet.marks] == ["Kolwezi"]
    opened = attachments.open_attachment(library, hit.entity, hit.where.attachment)
    assert opened.bytes == len(opened.read())


def test_facets_count_the_whole_library(library):
    everything = found(library, "", limit=1)
    with library.archive.read() as connection:
        entries = connection.exec_driver_sql("SELECT count(*) FROM entry WHERE NOT removed").scalar_one()
    facets = {facet.name: dict(facet.values) for facet in everything.facets}
    assert everything.total == entries
    assert sum(facets["kind"].values()) == sum(facets["label"].values()) == entries
    narrowed = found(library, "", filters={"lang": ("fr",)})
    assert narrowed.total == facets["lang"]["fr"]
    assert all(hit.language == "fr" for hit in narrowed.hits)


def write(desk: Desk, title: str, /, kind: str = "case-study", files: tuple[NewFile, ...] = (), **values):
    values = {name.replace("_", "-"): value for name, value in values.items()}
    return authoring.create_entry(desk, NewEntry(kind, {"title": title, **values}, files))


def test_every_part_of_an_entry_is_found_and_named(desk):
    write(
        desk,
        "Retorts in use",
        summary="A **short** look",
        lessons="Women led the [meetings](https://example.org/hidden)",
        figures=[{"what": "Retorts distributed", "value": "12"}],
        people=[{"role": "Chairperson", "organisation": "Nyarugusu Cooperative", "name": "Amina Juma"}],
        exact_place="Shaft behind the old school",
        topics=["mercury"],
        countries=["TZ"],
    )
    for words, part in {
        "short look": "summary", "meetings": "lessons", "distributed": "figures", "chairperson": "people",
        "amina juma": "people", "old school": "exact-place", "tanzanie": "topics", "zebaki": "topics",
    }.items():  # fmt: skip
        (hit,) = found(desk, words, thesaurus=False).hits
        assert hit.where.part == part, words
    assert titles(desk, "hidden") == titles(desk, "example.org") == set()
    assert titles(desk, "topic:mercury country:tanzania kind:case-study") == {"Retorts in use"}
    assert [one.title.text for one in searching.titles(desk, "nyaru")] == ["Retorts in use"]


def test_the_code_of_an_entry_finds_it(desk):
    view = write(desk, "Retorts")
    write(desk, "Another")
    assert titles(desk, view.code) == titles(desk, view.code.lower()) == {"Retorts"}


def test_the_index_follows_edits_and_removal(desk):
    view = write(desk, "Retorts", summary="mercury")
    authoring.edit_entries(desk, [view.entity], {"summary": "cyanide"})
    assert titles(desk, "mercury", thesaurus=False) == set()
    assert titles(desk, "cyanide") == {"Retorts"}
    authoring.remove_entry(desk, view.entity, "written twice")
    assert found(desk, "").total == 0
    assert titles(desk, "cyanide") == set()


def test_attached_files_are_found_by_words_and_by_name(desk, tmp_path):
    path = tmp_path / "quimbalete-report.txt"
    path.write_text("Amalgamation in the open\n", encoding="utf-8")
    write(desk, "Field visit", accounts="none", files=(NewFile(path, caption="On site"),))
    (by_words,) = found(desk, "amalgamation").hits
    assert (by_words.where.part, by_words.where.page) == ("attachment", 1)
    (by_name,) = found(desk, "quimbalete").hits
    assert by_name.where.name == "quimbalete-report.txt"


def test_a_kind_and_fields_that_nobody_knows_are_found(desk):
    entity = desk.new_entity()
    fields: dict[str, Json] = {
        "title": "From tomorrow",
        "kind": "drone-survey",
        "flight": {"pilot": "Zawadi", "legs": ["Ndege"]},
    }
    with desk.archive.write() as connection:
        write_revision(connection, desk, NewRevision(entity, fields, ()))
        states.refresh(connection, desk, [entity])
    assert titles(desk, "zawadi") == titles(desk, "ndege") == {"From tomorrow"}
    assert titles(desk, "", filters={"kind": ("drone-survey",)}) == {"From tomorrow"}
