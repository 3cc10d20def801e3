"""A misspelt question is answered with what was probably meant, and says so."""

import pytest


@pytest.fixture
def archive(index):
    index.put("artisanal", "artisanal gold mining by women")
    index.put("industrial", "industrial copper mining")
    index.put("accents", "formalización minera", language="es")
    return index


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("artisinal gold mining", "artisanal gold mining", {"artisanal"}),
        ("Artisnal", "artisanal", {"artisanal"}),
        ("gold minign", "gold mining", {"artisanal"}),
        ("formalizacoin", "formalizacion", {"accents"}),
        ('"industrail copper"', '"industrial copper"', {"industrial"}),
        ("(artisinal -women) OR coper", "(artisanal -women) OR copper", {"industrial"}),
    ],
)
def test_the_nearest_word_of_the_archive_is_searched_instead(archive, typed, meant, found):
    result = archive.ask(typed)
    assert result.suggestion == meant
    assert {hit.entity for hit in result.hits} == found
    assert not any(hit.literal for hit in result.hits)


def test_without_the_thesaurus_it_is_only_offered(archive):
    result = archive.ask("artisinal", thesaurus=False)
    assert (result.total, result.suggestion) == (0, "artisanal")


@pytest.mark.parametrize("typed", ["zzzzzz", "gol", "1999", "artisinal zzzzzz", '"mining women"', "artis*x"])
def test_where_nothing_is_near_nothing_is_offered(archive, typed):
    result = archive.ask(typed)
    assert (result.total, result.suggestion) == (0, "")


def test_what_is_found_is_not_corrected(archive):
    assert archive.ask("mining").suggestion == ""


def test_of_equally_near_words_the_more_frequent_is_taken(index):
    index.put("rare", "minerx")
    for number in range(3):
        index.put(f"often-{number}", "minery")
    assert index.ask("minerz").suggestion == "minery"
