"""Word lists: found in any language, shown by their preferred label, hurtful words never shown."""

import importlib.util
import sys
import time
import tomllib

import pytest

from asm_desktop import paths
from asm_desktop.domain.choices import choice_label, choices, find_choice
from asm_desktop.domain.folding import fold, words
from asm_desktop.domain.labels import Label, Status
from asm_desktop.domain.vocabulary import MINERALS, ClosedLists, Countries, Vocabulary, WordListInvalid

_LANGUAGES = {"en", "fr", "es", "pt", "sw"}
_FOLDER = paths.resources() / "vocabularies"


def test_every_concept_has_one_preferred_label_a_language(catalogs):
    concepts = catalogs.vocabulary.concepts
    assert len(concepts) == 152
    assert all(set(concept.labels) == _LANGUAGES for concept in concepts)


def test_a_concept_is_found_by_any_of_its_labels(catalogs):
    vocabulary = catalogs.vocabulary
    for concept in vocabulary.concepts:
        for label in concept.labels.values():
            assert vocabulary.find(label.upper()).id == concept.id
        for label in concept.searchable:
            assert vocabulary.find(label) is not None
    assert vocabulary.find("no such thing") is None
    assert vocabulary.find("") is None


def test_accents_case_and_apostrophes_do_not_matter(catalogs):
    for typed in ("FORMALIZACAO", "formalizac\u0327a\u0303o", " formalização "):
        assert catalogs.vocabulary.find(typed).id == "formalisation"
    assert catalogs.vocabulary.find("EMAPE d’or").id == "asgm"


def test_hidden_labels_find_and_are_never_shown(catalogs):
    hidden = 0
    for concept in catalogs.vocabulary.concepts:
        secret = {text for texts in concept.hidden.values() for text in texts}
        hidden += len(secret)
        assert not secret & set(concept.showable)
        assert secret <= set(concept.searchable)
        assert all(catalogs.vocabulary.label(concept.id, language) not in secret for language in _LANGUAGES)
    assert hidden > 10


def test_labels_are_recognised_as_whole_words_and_the_longest_wins(catalogs):
    vocabulary = catalogs.vocabulary
    found = vocabulary.recognise(["the", "buying", "centre", "for", "gold"])
    assert ("gold",) in [one.concepts for one in found]
    longest = vocabulary.recognise(["mineral", "buying", "centre"])
    assert [(one.start, one.length) for one in longest] == [(0, 3)]
    assert "buying-centre" in longest[0].concepts
    assert vocabulary.recognise(["Goldküste", "marigold"]) == ()
    assert vocabulary.recognise([]) == ()
    assert vocabulary.recognise(["", "-"]) == ()


def test_a_short_word_is_recognised_only_by_itself(catalogs):
    assert [one.concepts[0] for one in catalogs.vocabulary.recognise(["or"])] == ["gold"]
    assert catalogs.vocabulary.recognise(["for", "orange"]) == ()


def test_minerals_are_one_group_of_the_thesaurus(catalogs):
    ids = {concept.id for concept in catalogs.vocabulary.in_group(MINERALS)}
    assert {"gold", "cobalt", "coal"} <= ids
    assert "mercury" not in ids
    assert find_choice("minerals", "dhahabu", catalogs) == "gold"
    assert find_choice("minerals", "formalisation", catalogs) is None
    assert find_choice("topics", "formalisation", catalogs) is not None


def test_unknown_codes_are_shown_as_they_are(catalogs):
    assert choice_label("topics", "from-later", "sw", catalogs) == "from-later"
    assert choice_label("countries", "XX", "sw", catalogs) == "XX"
    assert choice_label("status", "from-later", "sw", catalogs) == "from-later"
    assert choice_label("no-such-list", "x", "sw", catalogs) == "x"


def test_closed_lists_are_complete_in_five_languages():
    lists = tomllib.loads((_FOLDER / "lists.toml").read_text(encoding="utf-8"))
    lacking = [
        f"{name}.{value}"
        for name, values in lists.items()
        for value, labels in values.items()
        if set(labels) != _LANGUAGES and name != "label"
    ]
    assert lacking == []


def test_labels_are_never_translated(catalogs):
    shown = {choice_label("label", label.value, language, catalogs) for label in Label for language in _LANGUAGES}
    assert shown == {label.shown for label in Label}


def test_closed_lists_are_in_the_order_of_choice(catalogs):
    assert catalogs.lists.choices("status") == tuple(Status)
    assert catalogs.lists.find("yes-no", "Ndiyo") == "yes"
    assert catalogs.lists.find("yes-no", "perhaps") is None


@pytest.mark.parametrize("vocabulary", ["status", "accounts", "place-precision", "sensitivity", "languages", "label"])
def test_every_code_of_a_list_is_found_by_itself_and_by_its_labels(catalogs, vocabulary):
    for value in choices(vocabulary, catalogs):
        assert find_choice(vocabulary, value, catalogs) == value
        for language in _LANGUAGES:
            assert find_choice(vocabulary, choice_label(vocabulary, value, language, catalogs), catalogs) == value


def test_countries_by_code_and_name(catalogs):
    countries = catalogs.countries
    assert len(countries.codes) == 61
    assert countries.find("tz") == countries.find("TANZANIE") == countries.find(" Tanzânia ") == "TZ"
    assert countries.find("TZA") == "TZ"
    assert countries.find("Atlantis") is None
    assert countries.name("SN", "fr") == "Sénégal"
    assert countries.name("SN", "pt-BR") == "Senegal"


def test_any_well_formed_language_can_be_chosen(catalogs):
    assert find_choice("languages", "Kiswahili", catalogs) == "sw"
    assert find_choice("languages", "pt-BR", catalogs) == "pt-BR"
    assert find_choice("languages", "not a language", catalogs) is None


def test_kinds_are_found_by_their_labels(catalogs):
    assert find_choice("kinds", "étude de cas", catalogs) == "case-study"
    assert find_choice("kinds", "poem", catalogs) is None
    assert choice_label("kinds", "case-study", "fr", catalogs) == "Étude de cas"


def test_folding_is_the_same_for_composed_and_decomposed_text():
    assert fold("Kédougou") == fold("KE\u0301DOUGOU") == "kedougou"
    assert words("l’orpaillage, d'or") == ("l", "orpaillage", "d", "or")
    assert fold("Łódź œuvre") == "lodz oeuvre"


@pytest.mark.parametrize(
    ("load", "name"), [(Vocabulary.load, "x.json"), (ClosedLists.load, "x.toml"), (Countries.load, "x.csv")]
)
def test_a_list_that_cannot_be_read_is_told_in_words(tmp_path, load, name):
    with pytest.raises(WordListInvalid):
        load(tmp_path / name)
    (tmp_path / name).write_bytes(b"\xff[[[")
    with pytest.raises(WordListInvalid):
        load(tmp_path / name)


def test_the_thesaurus_loads_quickly():
    times = []
    for _ in range(5):
        started = time.perf_counter()
        Vocabulary.load(_FOLDER / "asm-thesaurus.json").find("gold")
        times.append(time.perf_counter() - started)
    assert min(times) < 0.05


def test_the_compiled_thesaurus_is_that_of_its_source(checkout, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(checkout / "packaging"), *sys.path])
    spec = importlib.util.spec_from_file_location(
        "compile_vocabulary", checkout / "packaging" / "compile_vocabulary.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.COMPILED.read_text(encoding="utf-8") == module.compile_vocabulary()


def test_every_word_list_names_its_source(checkout):
    said = (checkout / "resources" / "vocabularies" / "SOURCES.md").read_text(encoding="utf-8")
    for file in (checkout / "resources" / "vocabularies").iterdir():
        assert file.name == "SOURCES.md" or f"`{file.name}`" in said
