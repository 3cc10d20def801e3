"""Words of the same meaning are searched beside what was typed, marked as such, and can be switched off."""

import pytest

from asm_desktop.search.parsing import parse
from asm_desktop.search.widening import widen


def literal(result) -> dict[str, bool]:
    return {hit.entity: hit.literal for hit in result.hits}


@pytest.fixture
def rivers(index):
    index.put("en", "mercury in rivers", language="en")
    index.put("fr", "le mercure dans les rivières", language="fr")
    index.put("es", "el mercurio en los ríos", language="es")
    return index


@pytest.mark.parametrize(("typed", "own"), [("mercury", "en"), ("mercure", "fr"), ("MERCURIO", "es")])
def test_a_word_finds_its_other_languages_behind_its_own(rivers, typed, own):
    result = rivers.ask(typed)
    assert result.total == 3
    assert result.hits[0].entity == own
    assert literal(result) == {name: name == own for name in ("en", "fr", "es")}
    assert not {typed.lower()} & set(result.expanded)


def test_a_word_that_stands_nowhere_finds_by_its_meaning_alone(rivers):
    result = rivers.ask("zebaki")
    assert literal(result) == {"en": False, "fr": False, "es": False}
    assert {"mercury", "mercure", "mercurio"} <= set(result.expanded)
    assert result.suggestion == ""
    assert all(hit.snippet.marks for hit in result.hits)


def test_it_can_be_switched_off_as_a_whole_and_word_by_word(rivers):
    assert rivers.ask("zebaki", thesaurus=False).total == 0
    assert rivers.ask("mercury", thesaurus=False).expanded == ()
    fewer = rivers.ask("zebaki", without=frozenset({"Mercure"}))
    assert set(literal(fewer)) == {"en", "es"}
    assert "mercure" not in fewer.expanded


def test_labels_of_several_words_are_recognised_and_stand_side_by_side(index):
    index.put("es", "la minería informal crece", language="es")
    index.put("apart", "minería grande, comercio informal", language="es")
    assert literal(index.ask("informal mining")) == {"es": False}
    assert literal(index.ask("galamsey")) == {"es": False}


def test_a_short_label_counts_only_in_its_own_language(index):
    index.put("english", "silver or copper", language="en")
    index.put("french", "extraction de l’or", language="fr")
    index.put("brazil", "ouro e prata", language="pt-BR")
    assert literal(index.ask("gold")) == {"french": False, "brazil": False}


def test_other_conditions_hold_for_the_other_words_too(rivers):
    assert set(literal(rivers.ask("zebaki rivières"))) == {"fr"}
    assert set(literal(rivers.ask("zebaki -mercurio"))) == {"en", "fr"}
    assert set(literal(rivers.ask("zebaki lang:es"))) == {"es"}


def test_what_is_quoted_or_shut_out_means_only_itself(rivers):
    assert rivers.ask('"zebaki"').total == 0
    assert set(literal(rivers.ask("lang:fr -mercury"))) == {"fr"}


def test_hidden_labels_are_searched_and_never_shown(catalogs):
    concept = next(one for one in catalogs.vocabulary.concepts if one.hidden)
    hidden = {label for labels in concept.hidden.values() for label in labels}
    widened = widen(parse(concept.label("en"), catalogs).tree, catalogs.vocabulary)
    assert not hidden & set(widened.words)
    tree = repr(widened.tree)
    assert all(word.lower() in tree for label in hidden for word in label.split() if word.isascii())


def test_a_label_with_a_common_word_in_it_is_recognised(index):
    index.put("es", "acceso al financiamiento para cooperativas", language="es")
    assert literal(index.ask("access to finance")) == {"es": False}
