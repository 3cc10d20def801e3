"""Merging long texts: no change is lost, none is made up, and no order of versions matters."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.text_merging import MAX_LINES, MAX_PAIRS, is_text, merge_texts

_BASE = "One.\n\nTwo.\n\nThree.\n\nFour."

_lines = st.lists(st.sampled_from(["", "a", "b", "c", "d"]), min_size=2, max_size=8)
_texts = _lines.map("\n".join)


@given(_texts, st.lists(_texts, min_size=2, max_size=4, unique=True))
def test_no_order_of_versions_matters(base, versions):
    results = {merge_texts(base, order) for order in itertools.permutations(versions)}
    assert len(results) == 1


@given(_texts, _texts)
def test_one_version_alone_is_that_version(base, version):
    assert merge_texts(base, [version]) == (None if version == base else version)


@given(st.data())
def test_changes_of_different_paragraphs_are_all_kept(data):
    count = data.draw(st.integers(2, 12))
    paragraphs = [f"Paragraph {number}." for number in range(count)]
    owners = data.draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    hands = sorted(set(owners))
    changed = [f"{text} Changed by {owner}." for text, owner in zip(paragraphs, owners, strict=True)]
    versions = [
        "\n\n".join(new if owner == hand else old for old, new, owner in zip(paragraphs, changed, owners, strict=True))
        for hand in hands
    ]
    assert merge_texts("\n\n".join(paragraphs), versions) == "\n\n".join(changed)


@given(_texts, st.lists(_texts, min_size=2, max_size=3, unique=True))
def test_every_line_comes_from_somebody(base, versions):
    merged = merge_texts(base, versions)
    if merged is not None:
        assert set(merged.split("\n")) <= {line for text in (base, *versions) for line in text.split("\n")}


@pytest.mark.parametrize(
    ("versions", "merged"),
    [
        (("One!\n\nTwo.\n\nThree.\n\nFour.", "One.\n\nTwo!\n\nThree.\n\nFour."), "One!\n\nTwo!\n\nThree.\n\nFour."),
        (("Zero.\n\n" + _BASE, _BASE + "\n\nFive."), "Zero.\n\n" + _BASE + "\n\nFive."),
        (("One.\n\nThree.\n\nFour.", "One.\n\nTwo.\n\nThree.\n\nFour!"), "One.\n\nThree.\n\nFour!"),
        (("One!\n\nTwo.\n\nThree.\n\nFour.", "One!\n\nTwo.\n\nThree!\n\nFour."), "One!\n\nTwo.\n\nThree!\n\nFour."),
        (("One!\n\nTwo.\n\nThree.\n\nFour.", "One?\n\nTwo.\n\nThree.\n\nFour."), None),
        ((_BASE + "\n\nFive.", _BASE + "\n\nSix."), None),
        (("One.\n\nThree.\n\nFour.", "One.\n\nTwo!\n\nThree.\n\nFour."), None),
        ((_BASE, "One!\n\nTwo.\n\nThree.\n\nFour."), None),
    ],
    ids=["neighbours", "both ends", "taken out", "same and another", "same paragraph", "both at the end",
         "changed and taken out", "brought back"],
)  # fmt: skip
def test_examples(versions, merged):
    assert merge_texts(_BASE, versions) == merged


def test_neighbouring_lines_of_one_paragraph_are_not_put_together():
    assert merge_texts("gold is\nheavy\nhere", ["gold was\nheavy\nhere", "gold is\nlight\nhere"]) is None


def test_a_text_made_to_take_long_is_left_alone():
    started = time.perf_counter()
    base = "\n".join("x" * (number % 2) for number in range(MAX_LINES - 10))
    assert merge_texts(base, ["y\n" + base + "\ny", base[::-1] + "\nz\n" + base[:50]]) is None
    assert merge_texts("\n" * MAX_LINES, ["a" + "\n" * MAX_LINES, "\n" * MAX_LINES + "b"]) is None
    half = int(MAX_PAIRS**0.5) + 1
    assert merge_texts("a" + "\n" * half + "a", ["b" + "\n" * half + "b", "c" + "\n" * half + "c"]) is None
    assert time.perf_counter() - started < 5


def test_a_text_of_one_line_is_no_long_text():
    assert is_text("one\ntwo")
    assert not is_text("one")
    assert not is_text(["one\ntwo"])
