"""Titles, dates, languages and countries of imported files."""

import pytest

from asm_desktop.formats.extracted import Extracted, Said
from asm_desktop.services.import_fields import FileFacts, Usual, country_code, entry_fields
from asm_desktop.services.import_titles import first_words, says_same, sensible_title


@pytest.fixture
def fields(catalogs):
    """The fields of a document of a file that says some things."""

    def of(*said: tuple[str, str, str], media: str = "application/pdf", stem: str = "scan0001", **listed: str):
        facts = FileFacts(stem, listed, Extracted(media, ("text",), tuple(Said(*one) for one in said)))
        return entry_fields(facts, catalogs.kinds.get("document"), catalogs, Usual())

    return of


def says(values):
    return [(row["part"], row["value"], row["where"]) for row in values.get("file-says", ())]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Gold in Geita", "Gold in Geita"),
        ("  Gold\n in  Geita. ", "Gold in Geita"),
        ("Microsoft Word - report final v3.doc", ""),
        ("Microsoft Word - Gold in Geita", "Gold in Geita"),
        ("Greenlee County, Arizona | Archive | Case Studies", "Greenlee County, Arizona"),
        ("untitled", ""), ("Untitled document", ""), ("Sans titre", ""), ("Sin título", ""),
        ("PowerPoint Presentation", ""), ("Document1", ""),
        ("Slide 1", ""), ("2021", ""), ("--", ""), ("x", ""), ("Introduction", ""), ("Sommaire", ""),
        ("my-file.pdf", ""), ("The name", ""), ("Règlement d’orpaillage", "Règlement d’orpaillage"),
    ],
)  # fmt: skip
def test_which_titles_make_sense(text, title):
    assert sensible_title(text, "the_name") == title


def test_which_titles_say_the_same():
    assert says_same("2021 Findings:Brazil", "2021 findings: BRAZIL")
    assert says_same("Campbell County, Wyoming | Archive", "Campbell County, Wyoming")
    assert says_same("Côte d’Ivoire", "Cote d'Ivoire")
    assert not says_same("Greenlee County", "Elko County")
    assert not says_same("Goldfields", "Gold")


def test_the_list_goes_before_the_file_and_the_file_is_heard(fields):
    values = fields(
        ("title", "Another title", "properties"), ("language", "en-US", "properties"), title="Title", language="es"
    )
    assert (values["title"], values["language"]) == ("Title", "es")
    assert says(values) == [("title", "Another title", "properties"), ("language", "en-US", "properties")]


def test_what_agrees_is_not_told_twice(fields):
    values = fields(
        ("title", "title!", "properties"), ("language", "en_us", "properties"), ("date", "2012-02-18", "front matter"),
        title="Title", language="EN", year="2012",
    )  # fmt: skip
    assert says(values) == []
    assert (values["date"], values["language"]) == ("2012-02-18", "en")


def test_properties_go_before_headings_but_not_in_markdown(fields):
    both = ("title", "From the data", "properties"), ("title", "From the text", "heading")
    assert fields(*both)["title"] == "From the data"
    values = fields(*both, media="text/markdown")
    assert (values["title"], says(values)) == ("From the text", [("title", "From the data", "properties")])


def test_a_file_without_a_title_is_called_by_its_first_words_never_by_its_name(fields):
    assert fields(("title", "untitled", "properties"))["title"] == "text"
    assert first_words([]) == first_words(["1 2 3", "| a |"]) == ""
    assert first_words(["\n 12 \n", "# Who   buys the gold?\nThe rest"]) == "Who buys the gold?"
    assert first_words(["word " * 30]) == "word " * 16 + "…"
    assert first_words(["x" * 300]) == "x" * 80 + " …"


def test_a_date_that_the_title_contradicts_is_told(fields):
    told = fields(("date", "2017-02-21", "front matter"), title="Decreto N.° 001-2012-GRA")
    assert (told["date"], says(told)) == ("2017-02-21", [("date", "2012", "title")])
    assert says(fields(title="Balance 2012-2014", year="2014")) == []
    assert says(fields(title="Ley N.° 32213", year="2024")) == []


def test_dates_that_are_none_are_left_out(fields):
    for text in ("soon", "31/12/2026", "2026-13-45", "0000"):
        assert fields(date=text).get("date", "2026") == "2026"


def test_when_a_picture_was_taken_is_told_and_not_the_date(fields):
    values = fields(("date", "2026-05-03", "camera"), media="image/jpeg")
    assert "date" not in values
    assert says(values) == [("date", "2026-05-03", "camera")]


def test_countries_by_code_and_name(fields, catalogs):
    assert fields(country="TZ CD")["countries"] == ["TZ", "CD"]
    assert fields(country="Tanzania; Sénégal, us")["countries"] == ["TZ", "SN", "US"]
    assert fields(("country", "pe", "front matter"))["countries"] == ["PE"]
    assert "countries" not in fields(country="everywhere")
    assert country_code(" kenya ", catalogs) == "KE"
    assert country_code("Atlantis", catalogs) == ""


def test_authors_that_programs_made_up_are_left_out(fields):
    assert fields(("authors", "Ama Diop; Unknown", "properties"))["authors"] == ["Ama Diop"]
    assert "authors" not in fields(("authors", "Windows User", "properties"))


def test_a_kind_gets_only_fields_that_it_has(catalogs):
    facts = FileFacts("a", {"authors": "Ama", "title": "T"}, Extracted("text/plain", ("x",)))
    assert entry_fields(facts, catalogs.kinds.get("lesson"), catalogs, Usual()) == {"title": "T"}
