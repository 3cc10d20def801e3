import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asm_desktop.formats.cleaning import LINE_HYPHEN, join_broken, one_line, tidy

UNSEEN = "\u00ad\u200b\ufeff\u2060\u202e\u2066\x00\x07"


@given(st.text())
@example("e\u0301\u00ad" + UNSEEN)
@example("a \u0301")
def test_a_tidy_text_is_tidy_already_and_in_one_form(text):
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode()
    assert not set(once) & set(UNSEEN)


@given(st.lists(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=8), min_size=1, max_size=5))
def test_words_survive_tidying(words):
    assert one_line("  ".join(words)).split() == [unicodedata.normalize("NFC", one) for one in words] or any(
        unicodedata.normalize("NFKC", word) != word for word in words
    )


def test_what_cannot_be_seen_goes_out_of_words():
    assert tidy("orpail\u00adlage illé\u200bgal\ufeff") == "orpaillage illégal"
    assert tidy("mgodi\u00a0wa\u2009dhahabu") == "mgodi wa dhahabu"


def test_joiners_that_letters_need_stay():
    persian = "می\u200cخواهم"
    assert tidy(persian) == persian


def test_letters_in_their_printed_shapes_become_plain_ones():
    assert tidy("\ufee3\ufee8\ufea0\ufee2") == "منجم"
    assert tidy("\ufb01rst o\ufb00er") == "first offer"


def test_other_letters_keep_their_looks():
    assert tidy("12 m², ½ kg, N.° 5, Nº 6") == "12 m², ½ kg, N.° 5, Nº 6"


def test_line_ends_are_one_kind_and_few():
    assert tidy("a\r\nb\rc\u2028d\n\n\n\n\ne  \n  f") == "a\nb\nc\nd\n\ne\nf"


@pytest.mark.parametrize(
    ("page", "joined"),
    [
        ("artisanal mines. The arti-\nsanal way", "artisanal mines. The artisanal way"),
        ("small-scale mines, small-\nscale gold", "small-scale mines, small-scale gold"),
        ("consec-\ntetur once only", "consectetur once only"),
        ("the gold rush; a gold-\nrush town", "the gold rush; a gold-rush town"),
        ("Guinea-\nBissau", "Guinea-Bissau"),
        ("a co-op, the co-\nop", "a co-op, the co-op"),
        ("in 2019-\n2021", "in 2019-2021"),
        ("see https://a.org/trabalho-\ninfantil/x", "see https://a.org/trabalho-infantil/x"),
        ("a list -\nof things", "a list -\nof things"),
        ("« orpail-\nlage »", "« orpaillage »"),
        ("mi\u00ad\nning", "mining"),
    ],
)
def test_words_broken_at_line_ends_become_whole(page, joined):
    assert join_broken([page]) == (joined,)


def test_the_mark_that_pdfium_leaves_is_a_broken_line():
    assert join_broken([f"artisanal, arti{LINE_HYPHEN}sanal"]) == ("artisanal, artisanal",)


def test_the_rest_of_the_document_tells_how_a_word_is_written():
    assert join_broken(["small-\nscale", "all small-scale mines"])[0] == "small-scale"
    assert join_broken(["co-\noperation", "cooperation"])[0] == "cooperation"


@given(st.lists(st.text(alphabet="ab-\n \u00ad\ufffe"), max_size=4))
def test_joining_only_takes_hyphens_and_line_ends_away(pages):
    def letters(text):
        return [letter for letter in text if letter in "ab"]

    assert [letters(page) for page in join_broken(pages)] == [letters(page) for page in pages]
