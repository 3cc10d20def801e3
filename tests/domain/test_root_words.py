from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.root_words import ENTROPY_BYTES, RootWordsWrong, parse_root_words, root_key, root_words

entropies = st.binary(min_size=ENTROPY_BYTES, max_size=ENTROPY_BYTES)


@given(entropies)
def test_words_give_the_same_key_back(entropy):
    words = root_words(entropy)
    assert [len(word) for word in words.split()] == [4] * 7
    assert parse_root_words(words) == root_key(entropy)


@given(entropies)
def test_small_letters_hyphens_and_lookalikes_are_forgiven(entropy):
    words = root_words(entropy)
    typed = words.lower().replace(" ", "-").replace("0", "o").replace("1", "l")
    assert parse_root_words(typed) == root_key(entropy)


@given(entropies, st.integers(0, 27), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_never_gives_the_same_key(entropy, place, letter):
    letters = list(root_words(entropy).replace(" ", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with suppress(RootWordsWrong):
        assert parse_root_words("".join(letters)) != root_key(entropy)


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 28, "0" * 27, "0" * 29, "É" * 28])
def test_other_texts_are_no_words(text):
    with pytest.raises(RootWordsWrong):
        parse_root_words(text)
