"""All real files of the shared corpus, as they would be imported."""

import csv

import pytest

from asm_desktop.formats import troubles
from asm_desktop.formats.extracted import Extracted
from asm_desktop.formats.reading import read_files

LOCKED = {"importers/fc-open-password.pdf", "importers/tika-testEXCEL_protected_passtika.xlsx"}


@pytest.fixture(scope="module")
def outcomes(corpus):
    with (corpus / "catalog.csv").open(encoding="utf-8") as file:
        names = [row["id"] for row in csv.DictReader(file)]
    found = dict(read_files([corpus / name for name in names]))
    return {name: found[corpus / name] for name in names}


def test_every_file_but_the_locked_ones_gives_text(outcomes):
    assert len(outcomes) == 119
    failed = {name: type(outcome) for name, outcome in outcomes.items() if not isinstance(outcome, Extracted)}
    assert failed == dict.fromkeys(LOCKED, troubles.FileEncrypted)
    assert [name for name, outcome in outcomes.items() if name not in LOCKED and not outcome.pages] == []
    assert [name for name, outcome in outcomes.items() if name not in LOCKED and outcome.partial] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("child-labour-2021/senegal.pdf", "orpaillage"),
        ("child-labour-2021/goods-by-good.xml", "Sapphires"),
        ("child-labour-2021/methodology.html", "Labor’s (USDOL) Bureau"),
        ("factbook/tz.json", "tanzanite"),
        ("france-law/code-minier.md", "orpaillage"),
        ("importers/fc-annotated.pdf", "sticky note"),
        ("importers/fc-calc-odf13.ods", "example | spreadsheet"),
        ("importers/fc-lorem.epub", "Lorem ipsum"),
        ("importers/fc-lorem.rtf", "Lorem ipsum"),
        ("importers/rispy-example_utf_chars.ris", "эндометрия"),
        ("importers/tika-footnotes.docx", "snoska"),
        ("importers/tika-testComment.docx", "comment"),
        ("importers/tika-testEXCEL_dateFormats.xlsx", "2018-09-20"),
        ("importers/tika-testODTStyles3.odt", "Houthalen-Helchteren"),
        ("importers/tika-testWORD_text_box.docx", "inside of a text box in the footer"),
        ("mercury-nap/NAP_budgets.csv", "femmes enceintes"),
        ("peru-law/pe-dleg-1100-2012.md", "quimbaletes"),
        ("udhr/udhr-swh.txt", "haki za binadamu"),
        ("useiti/case-elko-and-eureka.md", "Carlin Trend"),
        ("useiti/disbursements.xlsx", "Land & Water Conservation Fund"),
    ],
)
def test_the_words_of_each_form_are_there(outcomes, name, words):
    assert words.lower() in " ".join("\n".join(outcomes[name].pages).lower().split())


def test_nothing_invisible_and_no_markup_is_left(outcomes):
    for name, outcome in outcomes.items():
        text = "" if name in LOCKED else "\n".join(outcome.pages)
        assert not set(text) & set("\u00ad\ufffe\ufeff\u200b\0\r"), name
        assert "<svg" not in text, name
        assert "&nbsp;" not in text, name


def test_front_matter_that_disagrees_with_the_heading_is_said(outcomes):
    said = {(one.where, one.value) for one in outcomes["useiti/case-elko-and-eureka.md"].said}
    assert ("heading", "Elko and Eureka Counties, Nevada") in said
    assert any(where == "front matter" and "Greenlee" in value for where, value in said)
