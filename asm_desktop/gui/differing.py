"""Words that differ between two texts, as safe HTML: added and removed by what they are, never by colour alone."""

import html
from collections.abc import Sequence

from asm_desktop.domain.differences import Fate, differing_words, pieces, stretches


def one_text(before: str, after: str) -> str:
    """Return what became of a text: removed words struck through, added ones underlined."""
    parts = []
    for stretch in differing_words(before, after):
        text = _plain([stretch.text])
        parts.append(text if stretch.fate is Fate.SAME else f'<span class="{stretch.fate}">{text}</span>')
    return "".join(parts)


def two_texts(first: str, second: str) -> tuple[str, str]:
    """Return two texts, in each of them underlined what the other has not."""
    old, new = pieces(first, second)
    left, right = [], []
    for what, start, end, begin, last in stretches(old, new):
        mark = what != "equal"
        left.append(_marked(old[start:end], mark=mark))
        right.append(_marked(new[begin:last], mark=mark))
    return "".join(left), "".join(right)


def _marked(pieces: Sequence[str], *, mark: bool) -> str:
    """Return pieces as HTML, underlined if they differ."""
    text = _plain(pieces)
    return f'<span class="added">{text}</span>' if mark and text.strip() else text


def _plain(pieces: Sequence[str]) -> str:
    """Return pieces as HTML."""
    return html.escape("".join(pieces)).replace("\n", "<br>")
