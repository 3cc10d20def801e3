"""What people type becomes a tree, and nothing they type makes it fail."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asm_desktop.search.fields import FIELD_NAMES
from asm_desktop.search.parsing import MAX_BRACKETS, MAX_LENGTH, Note, parse
from asm_desktop.search.periods import Span
from asm_desktop.search.tree import All, Any, Dated, Every, Filter, Not, Words

GOLD, MINE, MERCURY = Words(("gold",)), Words(("mine",)), Words(("mercury",))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", Every()),
        (" \n\t", Every()),
        ("gold", GOLD),
        ("Gold MINE", All((GOLD, MINE))),
        ("gold AND mine", All((GOLD, MINE))),
        ("gold OR mine", Any((GOLD, MINE))),
        ("gold or mine", All((GOLD, Words(("or",)), MINE))),
        ("gold -mercury", All((GOLD, Not(MERCURY)))),
        ("gold NOT mercury", All((GOLD, Not(MERCURY)))),
        ("-mercury", Not(MERCURY)),
        ("gold -(mine OR mercury)", All((GOLD, Not(Any((MINE, MERCURY)))))),
        ("(gold OR mine) mercury", All((Any((GOLD, MINE)), MERCURY))),
        ('"gold mine"', Words(("gold", "mine"), quoted=True)),
        ("“gold mine”", Words(("gold", "mine"), quoted=True)),
        ("« gold mine »", Words(("gold", "mine"), quoted=True)),
        ("small-scale", Words(("small", "scale"))),
        ("gol*", Words(("gol",), prefix=True)),
        ("gold -merc*", All((GOLD, Not(Words(("merc",), prefix=True))))),
        ("(gol*)", Words(("gol",), prefix=True)),
        ("d'orpaillage", Words(("orpaillage",))),
        ("l’orpaillage", Words(("orpaillage",))),
        ("dell'oro", Words(("oro",))),
        ("ng'ombe", Words(("ng", "ombe"))),
        ("title:gold", Words(("gold",), column="title")),
        ("titre:gold", Words(("gold",), column="title")),
        ("gold country:CD", All((GOLD, Filter("country", ("CD",))))),
        ("country:tanzania", Filter("country", ("TZ",))),
        ("pays:tanzanie", Filter("country", ("TZ",))),
        ('país:"burkina faso"', Filter("country", ("BF",))),
        ("country:(CD OR TZ)", Any((Filter("country", ("CD",)), Filter("country", ("TZ",))))),
        ("-country:CD gold", All((Not(Filter("country", ("CD",))), GOLD))),
        ("kind:case-study", Filter("kind", ("case-study",))),
        ("lang:fr", Filter("lang", ("fr",))),
        ("langue:français", Filter("lang", ("fr",))),
        ("label:green", Filter("label", ("GREEN",))),
        ("label:TLP:GREEN", Filter("label", ("GREEN",))),
        ("-etiqueta: tlp:amber+strict", Not(Filter("label", ("AMBER+STRICT",)))),
        ("label:amber+strict", Filter("label", ("AMBER+STRICT",))),
        ("status:ready", Filter("status", ("ready",))),
        ("date:2019", Dated(Span(20190101, 20191231))),
        ("gold 2012..2015", All((GOLD, Dated(Span(20120101, 20151231))))),
        ("gold before 2015", All((GOLD, Dated(Span(1, 20150100))))),
        ("before:2015", Dated(Span(1, 20150100))),
        ("gold antes de 2015", All((GOLD, Dated(Span(1, 20150100))))),
        ("gold après 2015", All((GOLD, Dated(Span(20150101, 99999999))))),
        ("gold before mine", All((GOLD, Words(("before",)), MINE))),
        ("2019", Any((Words(("2019",)), Dated(Span(20190101, 20191231))))),
        ("1234", Words(("1234",))),
        ("https://example.org", Words(("https", "example", "org"))),
    ],
)
def test_it_is_understood(catalogs, text, tree):
    assert parse(text, catalogs).tree == tree
    assert parse(text, catalogs).note == ""


@pytest.mark.parametrize("topic", ["mercury", "mercure", "zebaki", "MERCURIO"])
def test_a_topic_is_named_in_any_language(catalogs, topic):
    tree = parse(f"topic:{topic}", catalogs).tree
    assert tree.facet == "topic"
    assert tree.values[0] == "mercury"


def test_a_topic_holds_those_below_it(catalogs):
    group = next(one for one in catalogs.vocabulary.concepts if one.narrower)
    tree = parse(f"topic:{group.id}", catalogs).tree
    assert set(group.narrower) < set(tree.values)


def test_every_field_can_be_named_by_each_of_its_names(catalogs):
    values = {"country": "TZ", "kind": "document", "lang": "fr", "topic": "mercury", "mineral": "gold", "label": "RED"}
    for field, names in FIELD_NAMES.items():
        value = values.get(field, "ready" if field == "status" else "2019")
        assert len({parse(f"{name}:{value}", catalogs).tree for name in names}) == 1


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("gold " * 2000, Note.CUT),
        ("gold (" * 5000, Note.CUT),
        ("((((((((((( gold )))))))))))", Note.BRACKETS),
        ("(gold", Note.UNBALANCED),
        ('"gold mine', Note.UNBALANCED),
        ("country:atlantis", Note.VALUE_UNKNOWN),
        ("date:yesterday", Note.VALUE_UNKNOWN),
        ("NOT NOT gold", Note.AS_WORDS),
        ("...", Note.NO_WORDS),
        ("(" * 5000, Note.NO_WORDS),
        ("-", Note.NO_WORDS),
        ('""', Note.NO_WORDS),
        ("()", Note.NO_WORDS),
    ],
)
def test_what_could_not_be_taken_as_it_stands_is_told(catalogs, text, note):
    parsed = parse(text, catalogs)
    assert parsed.note == note
    assert (parsed.tree == Any(())) == (note is Note.NO_WORDS)


def test_a_value_that_means_nothing_is_looked_for_as_words(catalogs):
    assert parse("country:atlantis gold", catalogs).tree == All((Words(("atlantis",)), GOLD))


def test_limits_are_where_they_are_said_to_be(catalogs):
    assert parse("a" * MAX_LENGTH, catalogs).note == ""
    half = MAX_BRACKETS // 2
    assert parse("(" * half + "gold" + ")" * half, catalogs).note == ""


OPERATORS = st.sampled_from(
    ["AND", "OR", "NOT", "-", "(", ")", '"', "*", ":", "..", "country:", "date:", "before", "NEAR(", "{", "}", "^", "+",
     "gold", "l'or", "2019", "'; DROP TABLE search_doc; --", "\x00", "\ud800", "\u202e", "~2", ">=", "title:", "%", "_"]
)  # fmt: skip


@given(
    st.text(max_size=200)
    | st.lists(OPERATORS, max_size=30).map(" ".join)
    | st.lists(OPERATORS, max_size=30).map("".join)
)
@example("(" * 5000)
@example('"' * 1001)
@example("\x00\ud800\udfff")
@example(">=gold")
@example("NOT -NOT")
def test_nothing_that_is_typed_fails(catalogs, text):
    parsed = parse(text, catalogs)
    assert parsed.note in {"", *Note}
