"""Another spelling, from the archive's own words, for a question that found nothing."""

from sqlalchemy import Connection

from asm_desktop.search.rows import fetch, scalar
from asm_desktop.search.texts import tokens
from asm_desktop.search.tree import Node, sought

_SHORTEST = 4
_LONG = 6
_NEAR = """
    SELECT term, doc FROM search_vocab
    WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?
"""
_LAST = "\U0010fffd"


def respell(connection: Connection, text: str, tree: Node) -> str:
    """Return the text with each word that no entry holds put as the nearest that some do; "" if nothing is near."""
    looked_for = {word for one in sought(tree) if not one.prefix for word in one.words}
    pieces, place, better = [], 0, False
    for token in tokens(text):
        if token.word not in looked_for or _is_known(connection, token.word):
            continue
        nearest = _nearest(connection, token.word)
        if not nearest:
            return ""
        pieces += [text[place : token.start], nearest]
        place, better = token.end, True
    return "".join(pieces) + text[place:] if better else ""


def _is_known(connection: Connection, word: str) -> bool:
    """Say whether any entry holds a word."""
    return scalar(connection, "SELECT 1 FROM search_vocab WHERE term = ?", (word,)) is not None


def _nearest(connection: Connection, word: str) -> str:
    """Return the word of the archive that is nearest to one, the most frequent of equals, or ""."""
    if len(word) < _SHORTEST or word.isdecimal():
        return ""
    from rapidfuzz import process  # noqa: PLC0415 - only a question that found nothing needs it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    reach = 2 if len(word) >= _LONG else 1
    limits = (word[0], word[0] + _LAST, len(word) - reach, len(word) + reach)
    entries = {term: doc for term, doc in fetch(connection, _NEAR, limits) if not term.isdecimal()}
    near = process.extract(word, entries.keys(), scorer=OSA.distance, score_cutoff=reach, limit=None)
    if not near:
        return ""
    best: str = min(near, key=lambda one: (one[1], -entries[one[0]], one[0]))[0]
    return best
