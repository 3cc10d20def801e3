"""Words that differ between two texts, as safe HTML: added and removed by what they are, never by colour alone."""

import difflib
import html
import re
from collections.abc import Sequence

_PIECE = re.compile(r"\s+|[^\W_]+|[\W_]", re.UNICODE)
_MOST = 6000
"""Pieces of a text that are compared word by word; longer ones are compared line by line."""


def one_text(before: str, after: str) -> str:
    """Return what became of a text: removed words struck through, added ones underlined."""
    old, new = _pieces(before, after)
    parts = []
    for what, start, end, first, last in _compared(old, new):
        if what == "equal":
            parts.append(_plain(new[first:last]))
            continue
        if end > start:
            parts.append(f'<span class="removed">{_plain(old[start:end])}</span>')
        if last > first:
            parts.append(f'<span class="added">{_plain(new[first:last])}</span>')
    return "".join(parts)


def two_texts(first: str, second: str) -> tuple[str, str]:
    """Return two texts, in each of them underlined what the other has not."""
    old, new = _pieces(first, second)
    left, right = [], []
    for what, start, end, begin, last in _compared(old, new):
        mark = what != "equal"
        left.append(_marked(old[start:end], mark=mark))
        right.append(_marked(new[begin:last], mark=mark))
    return "".join(left), "".join(right)


def _pieces(first: str, second: str) -> tuple[list[str], list[str]]:
    """Return two texts in pieces: words and what stands between them, or lines where they are long."""
    pieces = _PIECE.findall(first), _PIECE.findall(second)
    if max(map(len, pieces)) > _MOST:
        return first.splitlines(keepends=True), second.splitlines(keepends=True)
    return pieces


def _compared(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """Return the stretches that are equal and those that are not; single blanks between changes count as changed."""
    found = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    joined: list[tuple[str, int, int, int, int]] = []
    for place, (what, start, end, first, last) in enumerate(found):
        bridge = what == "equal" and 0 < place < len(found) - 1 and not "".join(old[start:end]).strip()
        kind = "replace" if bridge else what
        if joined and kind != "equal" and joined[-1][0] != "equal":
            before = joined.pop()
            joined.append(("replace", before[1], end, before[3], last))
        else:
            joined.append((kind, start, end, first, last))
    return joined


def _marked(pieces: Sequence[str], *, mark: bool) -> str:
    """Return pieces as HTML, underlined if they differ."""
    text = _plain(pieces)
    return f'<span class="added">{text}</span>' if mark and text.strip() else text


def _plain(pieces: Sequence[str]) -> str:
    """Return pieces as HTML."""
    return html.escape("".join(pieces)).replace("\n", "<br>")
