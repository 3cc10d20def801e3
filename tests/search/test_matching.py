"""Questions find everything that fits and nothing that does not: compared with reading every entry one by one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from asm_desktop.search import matching
from asm_desktop.search.documents import Part
from asm_desktop.search.texts import words

VOCABULARY = ("gold", "mine", "mercury", "or", "women", "geita", "formalisation")
COUNTRIES = ("TZ", "CD", "SN")

word = st.sampled_from(VOCABULARY)
texts = st.lists(word, max_size=6).map(" ".join)
entries = st.lists(
    st.fixed_dictionaries(
        {
            "title": texts,
            "body": texts,
            "pages": st.lists(texts, max_size=3).map(tuple),
            "countries": st.lists(st.sampled_from(COUNTRIES), max_size=2, unique=True).map(tuple),
            "date": st.sampled_from(["", "2012", "2014-05", "2019-01-02"]),
        }
    ),
    max_size=6,
)
leaf = (
    word.map(lambda one: ("word", one))
    | st.tuples(word, word).map(lambda two: ("phrase", " ".join(two)))
    | st.sampled_from(["go", "m", "form"]).map(lambda start: ("prefix", start))
    | st.sampled_from(COUNTRIES).map(lambda code: ("country", code))
    | st.sampled_from(["2012", "2012..2015"]).map(lambda span: ("date", span))
    | word.map(lambda one: ("title", one))
)
questions = st.recursive(
    leaf,
    lambda inner: (
        st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=2, max_size=3))
        | inner.map(lambda one: ("not", one))
    ),
    max_leaves=5,
)


def spoken(question) -> str:
    """Return how a person types a question."""
    kind, value = question
    if kind in {"all", "any"}:
        return f"({(' ' if kind == 'all' else ' OR ').join(map(spoken, value))})"
    if kind == "not":
        return f"-{spoken(value)}" if value[0] != "not" else f"NOT ({spoken(value)})"
    return {"word": value, "phrase": f'"{value}"', "prefix": f"{value}*"}.get(kind, f"{kind}:{value}")


def fits(question, entry) -> bool:
    """Say whether an entry fits a question, by reading it."""
    kind, value = question
    if kind in {"all", "any"}:
        return (all if kind == "all" else any)(fits(one, entry) for one in value)
    if kind == "not":
        return not fits(value, entry)
    if kind == "country":
        return value in entry["countries"]
    if kind == "date":
        years = value.split("..")
        return bool(entry["date"]) and years[0] <= entry["date"][:4] <= years[-1]
    spans = [entry["title"]] if kind == "title" else [entry["title"], entry["body"], *entry["pages"]]
    if kind == "prefix":
        return any(one.startswith(value) for text in spans for one in words(text))
    return any(f" {value} " in f" {text} " for text in spans)


@settings(max_examples=80)
@given(entries, st.lists(questions, min_size=1, max_size=4))
def test_the_answer_is_that_of_reading_every_entry(shared_index, entries, asked):
    documents = shared_index.fill(entries)
    for question in asked:
        wanted = {name for name, entry in documents.items() if fits(question, entry)}
        assert shared_index.found(spoken(question)) == wanted, spoken(question)


def test_words_may_lie_on_different_pages_and_phrases_may_not(index):
    index.put("two-pages", pages={"a.pdf": ("gold ends here", "mine begins")})
    index.put("two-files", "separate texts", pages={"b.pdf": ("gold",), "c.pdf": ("mine",)})
    assert index.found("gold mine") == {"two-pages", "two-files"}
    assert index.found('"gold mine"') == index.found('"here mine"') == set()
    assert index.found("separate gold") == {"two-files"}


def test_a_phrase_does_not_reach_from_one_field_into_the_next(index):
    index.put("fields", parts=(Part("summary", "about gold"), Part("lessons", "mine rules")))
    assert index.found('"gold mine"') == set()
    assert index.found('"mine rules"') == {"fields"}


def test_a_phrase_is_found_across_the_pieces_of_a_long_page(index):
    page = "\n".join(f"line {number} about nothing" for number in range(400))
    index.put("long", pages={"long.txt": (page,)})
    for number in range(0, 399, 7):
        assert index.found(f'"{number} about nothing line {number + 1} about"') == {"long"}


def test_whole_words_only(index):
    index.put("one", "chemical academica")
    index.put("two", "sheets of mica")
    assert index.found("mica") == {"two"}


def test_case_accents_and_apostrophes_do_not_matter(index):
    index.put("fr", "Lutte contre l’orpaillage illégal et d'orpaillage")
    for text in ("orpaillage ILLEGAL", "d'orpaillage", "l’orpaillage illégal", "ORPAILLAGE"):
        assert index.found(text) == {"fr"}


def test_a_word_of_every_text_need_not_stand_there_unless_it_is_all_there_is(index):
    index.put("plain", "safety in mines")
    index.put("the", "the safety")
    assert index.found("the safety") == {"plain", "the"}
    assert index.found("the") == {"the"}
    assert index.found('"the safety"') == {"the"}


def test_a_word_that_names_a_concept_must_stand_even_if_it_is_common(index):
    index.put("gold", "exploitation de l'or", language="fr")
    index.put("other", "exploitation du fer", language="fr")
    assert index.found("exploitation or") == {"gold"}


def test_an_empty_question_gives_everything_the_newest_first(index):
    index.put("old", date="2011")
    index.put("new", date="2024-02-03")
    index.put("undated", revised="2026-01-01T00:00:00+00:00")
    index.put("month", date="2024-02")
    assert [hit.entity for hit in index.ask("").hits] == ["undated", "new", "month", "old"]
    assert [hit.entity for hit in index.ask("kind:document").hits] == ["undated", "new", "month", "old"]


def test_titles_weigh_more_and_pages_of_results_do_not_overlap(index):
    for number in range(30):
        index.put(f"body-{number:02}", "mercury and many other words here")
    index.put("in-title", "many other words here", title="Mercury")
    first = [hit.entity for hit in index.ask("mercury", limit=10).hits]
    rest = [hit.entity for hit in index.ask("mercury", limit=50, offset=10).hits]
    assert first[0] == "in-title"
    assert len({*first, *rest}) == len(first) + len(rest) == 31
    assert index.ask("mercury", limit=0).total == 31


def test_a_broad_beginning_gives_titles_first(index, monkeypatch):
    monkeypatch.setattr(matching, "_WEIGHED", 3)
    for number in range(5):
        index.put(f"body-{number}", "mercurial", date="2025")
    index.put("titled", title="Mercury", date="1999")
    assert index.ask("merc*").hits[0].entity == "titled"
    assert index.ask("merc*").total == 6
