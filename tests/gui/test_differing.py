"""Differences between two texts lose nothing and add nothing."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.gui.differing import one_text, two_texts

TEXTS = st.text(st.sampled_from("ab é.,\n<&"), max_size=60)


def bare(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup.replace("<br>", "\n")))


def without(markup: str, kind: str) -> str:
    return re.sub(rf'<span class="{kind}">.*?</span>', "", markup, flags=re.DOTALL)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_their_difference(before, after):
    made = one_text(before, after)
    assert bare(without(made, "removed")) == after
    assert bare(without(made, "added")) == before


@given(TEXTS, TEXTS)
def test_two_texts_side_by_side_stay_whole(first, second):
    left, right = two_texts(first, second)
    assert (bare(left), bare(right)) == (first, second)


@given(TEXTS)
def test_equal_texts_have_no_marks(text):
    assert "<span" not in one_text(text, text)
    assert "<span" not in "".join(two_texts(text, text))


def test_changed_words_are_marked_as_words():
    assert one_text("burned before dawn", "burned after dawn") == (
        'burned <span class="removed">before</span><span class="added">after</span> dawn'
    )
    assert two_texts("one pit", "one deep pit") == ("one pit", 'one <span class="added">deep </span>pit')


def test_long_texts_are_compared_by_lines():
    long = "word " * 9000 + "\n"
    assert one_text(long + "a\n", long + "b\n").endswith(
        '<span class="removed">a<br></span><span class="added">b<br></span>'
    )
