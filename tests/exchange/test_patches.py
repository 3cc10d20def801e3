import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import canonical
from asm_desktop.exchange.patches import apply_patch, make_patch

WORDS = st.text(st.characters(codec="utf-8"), max_size=60)
LONG = st.lists(WORDS, max_size=30).map(" ".join)


@st.composite
def edits(draw):
    """A text and an edited copy of it, both in NFC as payloads are."""
    old = draw(LONG)
    new = old
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(new)))
        end = draw(st.integers(start, len(new)))
        new = new[:start] + draw(WORDS) + (new[start:end] if draw(st.booleans()) else "") + new[end:]
    return tuple(unicodedata.normalize("NFC", text).encode() for text in (old, new))


@given(edits())
def test_a_patch_rebuilds_what_it_was_made_for(pair):
    old, new = pair
    patch = make_patch(old, new)
    if patch is not None:
        assert apply_patch(old, patch) == new
        assert len(canonical.encode(patch)) < len(new)


def test_a_small_edit_of_a_long_text_gives_a_short_patch():
    old = " ".join(f"word{number}" for number in range(2000))
    new = old.replace("word700 ", "another ").replace("word1500 ", "") + " and an end"
    patch = make_patch(old.encode(), new.encode())
    assert apply_patch(old.encode(), patch) == new.encode()
    assert len(canonical.encode(patch)) < 150


def test_a_moved_paragraph_is_copied():
    first, second = (" ".join(f"{name}{number}" for number in range(100)) for name in ("left", "right"))
    patch = make_patch((first + second).encode(), (second + first).encode())
    assert apply_patch((first + second).encode(), patch) == (second + first).encode()
    assert len(canonical.encode(patch)) < 60


def test_unlike_texts_give_no_patch():
    assert make_patch(b"one thing", b"something else altogether") is None


def test_a_hostile_patch_makes_nothing():
    base = b"x" * 100
    hostile = [
        "text", {"a": 1}, [["x", 3]], [[0, 101]], [[-1, 3]], [[99, 2]], [[0, 0]], [[0, 1, 2]], [[True, True]], [[1]],
        [[0, 100]] * 100_000, [7], [[]],
    ]  # fmt: skip
    assert [apply_patch(base, patch) for patch in hostile] == [None] * len(hostile)


@given(st.recursive(st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=4)))
def test_no_patch_raises(patch):
    apply_patch("é base of some length".encode(), patch)
