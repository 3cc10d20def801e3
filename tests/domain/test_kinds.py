"""Kinds: declared in files, complete in five languages, and those that are unknown still have a form."""

import re

import pytest

from asm_desktop import paths
from asm_desktop.domain.choices import GROUPS, KINDS, choices
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.kinds import FieldType, KindCatalog, KindInvalid, in_language
from asm_desktop.domain.labels import Accounts, Standing, gate

_LANGUAGES = {"en", "fr", "es", "pt", "sw"}
_PACKAGED = paths.resources() / "kinds"

_WELL = """
label = { en = "Well" }
[[fields]]
name = "depth"
type = "number"
label = { en = "Depth" }
[[fields]]
name = "readings"
type = "rows"
label = { en = "Readings" }
[[fields.columns]]
name = "value"
type = "number"
label = { en = "Value" }
[[fields.columns]]
name = "owner"
type = "text"
stays = "office"
label = { en = "Owner" }
"""


def _all_fields(kind):
    for field in kind.fields:
        yield field
        yield from field.columns


def test_the_kinds_that_exist_from_the_start(catalogs):
    names = {kind.name for kind in catalogs.kinds.all()}
    assert names == {"case-study", "learning-note", "document", "brief", "lesson", "action"}


def test_every_label_and_hint_is_there_in_five_languages(catalogs):
    for kind in catalogs.kinds.all():
        assert set(kind.labels) == _LANGUAGES, kind.name
        for field in _all_fields(kind):
            assert set(field.labels) == _LANGUAGES, f"{kind.name}.{field.name}"
            assert set(field.hints) in (set(), _LANGUAGES), f"{kind.name}.{field.name}"
            assert all(text.strip() == text and text for text in (*field.labels.values(), *field.hints.values()))
        assert all(field.hints for field in kind.fields), kind.name


def test_every_choice_has_a_word_list(catalogs):
    for kind in catalogs.kinds.all():
        for field in _all_fields(kind):
            if FieldType.CHOICE in {field.type, field.of} and field.vocabulary not in {GROUPS, KINDS}:
                assert choices(field.vocabulary, catalogs), f"{kind.name}.{field.name}: {field.vocabulary}"


def test_every_icon_is_there(catalogs):
    for kind in catalogs.kinds.all():
        assert (paths.resources() / "icons" / f"{kind.icon}.svg").is_file(), kind.name


def test_what_endangers_people_stays_in_the_office(catalogs):
    note = catalogs.kinds.get("learning-note")
    assert {field.name for field in note.fields if field.office} == {"exact-place", "coordinates", "attendance"}
    people = {column.name for column in note.field("people").columns if column.office}
    files = {column.name for column in note.field("attachments").columns if column.office}
    assert people == {"name", "contact"}
    assert files == {"name", "original", "original-bytes", "original-media", "stays"}


def test_the_usual_answer_on_accounts_lets_only_documents_leave(catalogs):
    usual = {kind.name: kind.accounts for kind in catalogs.kinds.all()}
    assert usual.pop("document") is Accounts.NONE
    assert set(usual.values()) == {Accounts.NOT_SAID}
    assert not gate(Standing.of({"accounts": Accounts.NOT_SAID.value}), Purpose.NETWORK).allowed


def test_the_short_form_asks_for_a_title_a_place_a_date_three_lines_and_who_may_see(catalogs):
    asked = [field.name for field in catalogs.kinds.get("case-study").short_form]
    assert asked == ["title", "summary", "place", "date", "accounts", "label", "group"]


def test_sections_are_the_long_texts_of_the_kind_alone(catalogs):
    names = [field.name for field in catalogs.kinds.get("learning-note").sections]
    assert names == ["discussion", "agreed", "open", "learnt"]


def test_an_unknown_kind_has_the_common_fields(catalogs):
    kind = catalogs.kinds.get("from-a-later-version")
    assert not catalogs.kinds.knows("from-a-later-version")
    assert kind.label("sw") == "from-a-later-version"
    assert kind.field("title") is not None
    assert kind.field("hypothesis") is None
    assert kind.accounts is Accounts.NOT_SAID


def test_a_kind_is_a_new_file_and_nothing_else(tmp_path):
    (tmp_path / "well.toml").write_text(_WELL, encoding="utf-8")
    catalog = KindCatalog.load(_PACKAGED, tmp_path)
    well = catalog.get("well")
    assert well.label("fr") == "Well"
    assert well.field("readings").column("owner").office
    assert well.fields[0].name == "kind"
    assert [field.name for field in well.fields][-2:] == ["depth", "readings"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("depth", "Depth!"), "small letters"),
        (('"depth"', '"title"'), "have a field"),
        (('"depth"', '"readings"'), "twice"),
        (('"number"\nlabel = { en = "Depth" }', '"choice"\nlabel = { en = "Depth" }'), "vocabulary"),
        (('"number"\nlabel = { en = "Depth" }', '"list"\nlabel = { en = "Depth" }'), "list"),
        (('"number"\nlabel = { en = "Depth" }', '"rows"\nlabel = { en = "Depth" }'), "columns"),
        (('"number"\nlabel = { en = "Depth" }', '"colour"\nlabel = { en = "Depth" }'), ""),
        (('{ en = "Depth" }', '{ fr = "Profondeur" }'), "English"),
        (('label = { en = "Well" }', ""), "English"),
        (('"office"', '"laptop"'), "office"),
        (('name = "value"', 'name = "id"'), "column"),
        (('type = "number"\nlabel = { en = "Value" }', 'type = "markdown"\ncolour = "red"'), ""),
        (("[[fields]]", "[[fields"), ""),
    ],
)
def test_a_kind_file_that_cannot_be_used_is_told_with_its_name(tmp_path, change, why):
    (tmp_path / "well.toml").write_text(_WELL.replace(*change, 1), encoding="utf-8")
    with pytest.raises(KindInvalid) as caught:
        KindCatalog.load(_PACKAGED, tmp_path)
    assert "well.toml" in caught.value.message
    assert why in caught.value.message


def test_a_file_with_a_name_that_is_no_kind_is_refused(tmp_path):
    (tmp_path / "Deep Well.toml").write_text(_WELL, encoding="utf-8")
    with pytest.raises(KindInvalid):
        KindCatalog.load(_PACKAGED, tmp_path)


def test_the_nearest_language_is_shown():
    texts = {"en": "Well", "pt": "Poço"}
    assert [in_language(texts, language) for language in ("pt", "pt-BR", "sw", "en-GB")] == [
        "Poço",
        "Poço",
        "Well",
        "Well",
    ]
    assert in_language({}, "en") == ""


def test_hints_are_sentences(catalogs):
    for kind in catalogs.kinds.all():
        for field in kind.fields:
            for text in field.hints.values():
                assert re.fullmatch(r"[^a-z(].*[.?…]", text), f"{kind.name}.{field.name}: {text}"
