"""Texts are cut into words exactly as the full-text tables cut them."""

import pytest
import sqlcipher3.dbapi2
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.search.texts import BARRIER, clean, fold_text, fold_word, pieces, plain, words
from asm_desktop.store.connection import reading

#: What our five languages and their neighbours are written in: Latin letters with all their accents, digits, marks.
LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F) | st.characters(
    min_codepoint=0x1E00, max_codepoint=0x1EFF
)
MARKS = st.sampled_from("'’‘ʼʹʻʽˈ-–_.,;:!?…/\\|()[]«»“”@#&*+= \n\t")


@pytest.fixture(scope="module")
def cut_by_table(new_index):
    """Return the words that the full-text table makes of a text, in order."""
    engine = new_index().engine
    with reading(engine) as connection:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'search_fts'").scalar_one()
    tokenizer = made[made.index("tokenize=") :].rstrip().rstrip(")")
    database = sqlcipher3.dbapi2.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, {tokenizer})")
    database.execute("CREATE VIRTUAL TABLE words USING fts5vocab('texts', 'instance')")

    def cut(text: str) -> tuple[str, ...]:
        database.execute("DELETE FROM texts")
        database.execute("INSERT INTO texts VALUES (?)", (text,))
        return tuple(row[0] for row in database.execute("SELECT term FROM words ORDER BY offset"))

    yield cut
    database.close()


@given(st.text(LATIN | MARKS, max_size=60))
def test_latin_words_are_those_of_the_table(cut_by_table, text):
    readable = clean(text)
    assert words(readable) == cut_by_table(readable)


@given(st.text(max_size=60))
def test_a_word_is_never_folded_further_than_the_table_folds_it(cut_by_table, text):
    # The table folds what it is asked for once more: a word folded less is found, one folded further is not.
    for word in words(clean(text)):
        assert cut_by_table(word) == cut_by_table(word.upper()) or cut_by_table(word) == cut_by_table(fold_word(word))


@given(st.text())
def test_folding_a_text_keeps_every_letter_in_its_place(text):
    assert len(fold_text(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("ÉLÉPHANT", "elephant"), ("Ñandú", "nandu"), ("çà", "ca"), ("Þórr", "þorr"), ("straße", "straße"), ("й", "й")],
)
def test_case_and_latin_accents_are_left_aside(typed, folded):
    assert fold_word(typed) == fold_text(typed) == folded


@pytest.mark.parametrize("apostrophe", "'’ʼ")
def test_an_apostrophe_parts_words(apostrophe):
    assert words(f"l{apostrophe}orpaillage") == ("l", "orpaillage")


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_leaves_text_only(text):
    once = clean(text)
    assert clean(once) == once
    once.encode()
    assert not {"\x00", BARRIER, "\u00ad", "\u202e"} & set(once)


def test_unseen_signs_do_not_part_words():
    assert words(clean("for\u00admali\u200bsation \ufeffofﬁce")) == ("formalisation", "office")


@given(st.text(alphabet="ab \n", max_size=9000))
def test_pieces_hold_every_word_of_a_text_in_order(text):
    found = list(pieces(clean(text)))
    assert all(len(piece) <= 3000 for piece in found)
    assert [word for piece in found for word in piece.split()] == text.split() or len(max(text.split(), key=len)) > 900


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("## The **mine**", "The mine"),
        ("see [the law](https://example.org/x) now", "see the law now"),
        ("- one\n- two", "one\ntwo"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "· a · b ·\n· 1 · 2 ·"),
        ("`code` and ~~gone~~", "code and gone"),
        ("snake_case and 2 * 3", "snake_case and 2 * 3"),
        ("<b>bold</b> text<!-- secret -->", "bold text"),
    ],
)
def test_signs_of_markdown_are_no_words(markdown, text):
    assert plain(markdown) == text
