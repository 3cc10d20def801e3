"""Values: what people type becomes what a record holds, or a sentence on what to type."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.domain.catalogs import load_catalogs
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.kinds import Field, FieldType
from asm_desktop.domain.typed import (
    ChoiceInvalid,
    DateInvalid,
    FieldInvalid,
    FileNotTyped,
    LinkInvalid,
    MoneyInvalid,
    NumberInvalid,
    RowsInvalid,
)
from asm_desktop.domain.values import check_fields, join_office, parse_value, show_value, split_office, with_row_ids

_CATALOGS = load_catalogs()
_CASE = _CATALOGS.kinds.get("case-study")
_NOTE = _CATALOGS.kinds.get("learning-note")
_ENTITY = "0" * 48


def _parse(name: str, text: str, kind=_CASE, **more):
    return parse_value(kind.field(name), text, _CATALOGS, **more)


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("title", "  Shade\tfor   retorts ", "Shade for retorts"),
        ("title", "Ke\u0301dougou", "Kédougou"),
        ("title", "a\x00b\x1b[31m", "ab[31m"),
        ("summary", "\r\none\r\ntwo  \nthree\n\n", "one\ntwo  \nthree"),
        ("date", "2026", "2026"),
        ("date", " 2026-05 ", "2026-05"),
        ("date", "2024-02-29", "2024-02-29"),
        ("language", "français", "fr"),
        ("countries", "Tanzania, SN; Sénégal", ["TZ", "SN"]),
        ("topics", "mercury\ndhahabu", ["mercury", "gold"]),
        ("label", "tlp:amber+strict", "AMBER+STRICT"),
        ("cost", "12.5 TZS", {"amount": "12.5", "currency": "TZS"}),
        ("cost", "tzs 1 200", {"amount": "1200", "currency": "TZS"}),
        ("translation-of", _ENTITY, _ENTITY),
        ("figures", "", None),
        ("title", " \n ", None),
        ("countries", " ; ", None),
    ],
)
def test_typed_texts_become_values(name, typed, kept):
    assert _parse(name, typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("12", "12"), ("+12.50", "12.50"), ("-007", "-7"), ("1 234 567", "1234567"), ("0,5", "0.5"), ("-0", "0"),
     ("1,25", "1.25"), ("18\u00a0000", "18000")],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(typed, kept):
    assert parse_value(Field("value", FieldType.NUMBER), typed, _CATALOGS) == kept


@pytest.mark.parametrize("typed", ["1,234", "12 34", "1e5", "twelve", "١٢", "0x10", "1.2.3", "--1", "9" * 31])
def test_a_number_that_can_be_read_as_two_is_asked_about(typed):
    with pytest.raises(NumberInvalid):
        parse_value(Field("value", FieldType.NUMBER), typed, _CATALOGS)


@pytest.mark.parametrize(
    ("name", "typed", "trouble"),
    [
        ("date", "yesterday", DateInvalid),
        ("date", "2026-13", DateInvalid),
        ("date", "2026-02-30", DateInvalid),
        ("date", "03/05/2026", DateInvalid),
        ("date", "0000", DateInvalid),
        ("countries", "Atlantis", ChoiceInvalid),
        ("topics", "poetry", ChoiceInvalid),
        ("place-precision", "exactly", ChoiceInvalid),
        ("group", "Partners", ChoiceInvalid),
        ("cost", "12.5", MoneyInvalid),
        ("cost", "TZS", MoneyInvalid),
        ("cost", "much TZS", NumberInvalid),
        ("translation-of", "7K3M-9QXD", LinkInvalid),
        ("figures", "a|b|c|d|e|f|g", RowsInvalid),
        ("figures", '[{"colour": "red"}]', RowsInvalid),
        ("figures", "[5]", RowsInvalid),
        ("figures", "gold | many", NumberInvalid),
        ("title", "half \ud800", FieldInvalid),
    ],
)
def test_what_does_not_fit_is_told_with_the_field_and_what_to_type(name, typed, trouble):
    with pytest.raises(trouble) as caught:
        _parse(name, typed)
    labels = {_CASE.field(name).label("en"), *(column.label("en") for column in _CASE.field(name).columns)}
    assert any(f"“{label}”" in caught.value.message for label in labels)
    assert "{" not in caught.value.advice


def test_a_file_cannot_be_typed():
    with pytest.raises(FileNotTyped):
        parse_value(Field("scan", FieldType.FILE), "scan.pdf", _CATALOGS)


def test_a_person_is_a_role_and_an_organisation():
    field = Field("chair", FieldType.PERSON)
    value = parse_value(field, "District officer, Geita District", _CATALOGS)
    assert value == {"role": "District officer", "organisation": "Geita District"}
    assert show_value(field, value, "en", _CATALOGS) == "District officer, Geita District"


def test_rows_are_typed_as_lines_or_given_as_json():
    typed = _parse("figures", "workers | 1 200 | people | 2024\n\nnobody asked")
    given_as_json = _parse("figures", '[{"what": "workers", "value": "1200", "id": "' + "a" * 16 + '"}]')
    assert typed == [{"what": "workers", "value": "1200", "unit": "people", "year": "2024"}, {"what": "nobody asked"}]
    assert given_as_json == [{"what": "workers", "value": "1200", "id": "a" * 16}]


def test_links_may_be_typed_as_codes_where_the_archive_can_look_them_up():
    asked = []
    value = _parse("relations", "supports | 7K3M-9QXD", find_entry=lambda text: asked.append(text) or _ENTITY)
    assert value == [{"relation": "supports", "entry": _ENTITY}]
    assert asked == ["7K3M-9QXD"]


def test_texts_of_a_list_may_have_commas():
    field = _CATALOGS.kinds.get("brief").field("key-messages")
    assert parse_value(field, "One, and more\nTwo", _CATALOGS) == ["One, and more", "Two"]


@given(st.text(max_size=40), st.sampled_from([field.name for field in _CASE.fields]))
def test_any_text_gives_a_value_that_can_be_kept_or_a_known_trouble(text, name):
    try:
        value = _parse(name, text)
    except FieldInvalid:
        return
    if value is None:
        return
    counter = itertools.count()
    kept = with_row_ids({name: value}, lambda: f"{next(counter):016x}")
    check_fields(_CASE, kept)
    assert canonical.decode(canonical.encode(kept)) == kept
    assert "\n" not in show_value(_CASE.field(name), kept[name], "en", _CATALOGS)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", 5),
        ("title", ["x"]),
        ("date", "soon"),
        ("countries", "TZ"),
        ("countries", [5]),
        ("countries", [""]),
        ("cost", {"amount": "5"}),
        ("cost", {"amount": "x", "currency": "TZS"}),
        ("cost", {"amount": "5", "currency": "tzs"}),
        ("cost", {"amount": "5", "currency": "TZS", "more": "x"}),
        ("translation-of", "7K3M-9QXD"),
        ("figures", [{"what": "x"}]),
        ("figures", [{"id": "1"}]),
        ("figures", ["x"]),
        ("figures", [{"id": "a" * 16, "value": "many"}]),
        ("people", [{"id": "a" * 16, "role": 5}]),
    ],
)
def test_values_of_another_form_are_refused(name, value):
    with pytest.raises(FieldInvalid):
        check_fields(_CASE, {name: value})


def test_what_a_kind_does_not_know_passes_untouched():
    fields = {"hypothesis": {"a": [1, True]}, "figures": [{"id": "a" * 16, "from-later": 5}]}
    check_fields(_CASE, fields)
    assert split_office(_CASE, fields) == (fields, {})


def test_values_are_shown_in_the_language_of_the_reader():
    shown = {
        "countries": ["TZ", "SN"],
        "topics": ["gold"],
        "cost": {"amount": "5", "currency": "TZS"},
        "relations": [{"id": "a" * 16, "relation": "supports", "entry": _ENTITY}],
        "label": "GREEN",
        "summary": "one\ntwo",
    }
    assert {name: show_value(_CASE.field(name), value, "sw", _CATALOGS) for name, value in shown.items()} == {
        "countries": "Tanzania, Senegali",
        "topics": "dhahabu",
        "cost": "5 TZS",
        "relations": f"inaunga mkono, {short_code(_ENTITY)}",
        "label": "TLP:GREEN",
        "summary": "one two",
    }


@given(st.recursive(st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner,
                                                                                max_size=3)),
       st.sampled_from([field.name for field in _CASE.fields]))  # fmt: skip
def test_anything_that_came_from_elsewhere_can_be_shown(value, name):
    assert isinstance(show_value(_CASE.field(name), value, "fr", _CATALOGS), str)


def test_only_what_may_leave_is_in_the_shared_part():
    row, other, hidden = "a" * 16, "b" * 16, "c" * 48
    values = {
        "title": "Meeting",
        "exact-place": "CANARY hill",
        "attendance": [{"id": row, "role": "miner", "name": "CANARY"}],
        "people": [
            {"id": row, "role": "miner", "name": "CANARY"},
            {"id": other, "role": "buyer"},
        ],
        "attachments": [{"id": hidden, "name": "CANARY.odt", "original": "d" * 64, "original-bytes": "5"}],
    }
    shared, office = split_office(_NOTE, values)
    assert b"CANARY" not in canonical.encode(shared)
    assert shared == {"title": "Meeting", "people": [{"id": row, "role": "miner"}, {"id": other, "role": "buyer"}]}
    assert join_office(_NOTE, shared, office) == values


_rows = st.lists(
    st.fixed_dictionaries(
        {"id": st.text("0123456789abcdef", min_size=16, max_size=16)},
        optional={"role": st.just("miner"), "name": st.just("CANARY"), "contact": st.just("CANARY")},
    ).filter(lambda row: len(row) > 1),
    max_size=4,
    unique_by=lambda row: row["id"],
)


@given(_rows)
def test_rows_taken_apart_are_put_together_again(rows):
    values = {"people": rows} if rows else {}
    shared, office = split_office(_NOTE, values)
    assert b"CANARY" not in canonical.encode(shared)
    joined = join_office(_NOTE, shared, office).get("people", [])
    assert {row["id"]: row for row in joined} == {row["id"]: row for row in rows}


def test_rows_get_ids_where_they_have_none():
    counter = itertools.count()
    values = {"figures": [{"what": "x"}, {"id": "f" * 16}], "title": "t", "topics": ["gold"]}
    after = with_row_ids(values, lambda: f"{next(counter):016x}")
    assert after["figures"] == [{"id": "0" * 16, "what": "x"}, {"id": "f" * 16}]
    assert (after["title"], after["topics"]) == ("t", ["gold"])
