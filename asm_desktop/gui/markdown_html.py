"""Turns Markdown of entries into HTML for the reader: no raw HTML, no pictures of its own, found words marked.

Texts come from other offices and count as hostile: markup in them is shown as text, a picture becomes its description,
and an address becomes a link that nothing follows by itself.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from asm_desktop.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")
_FIELD = re.compile(r"\w+:(?:\"[^\"]*\"|\S+)")
_LEFT_OUT = re.compile(r"(?:(?<!\S)-|\bNOT\s+)(?:\"[^\"]*\"|\S+)")
_OPERATOR = re.compile(r"\b(?:AND|OR|NOT)\b")
_ADDRESS = re.compile(r"^(https?://|mailto:|doi:)", re.IGNORECASE)
_BLOCK_END = re.compile(r"</(?:p|h\d|li|tr|pre|blockquote)>|<br>")
_TAG = re.compile(r"<[^>]*>")
_LEAST_HEADING = 4
"""Headings in a text stand below the heading of its part."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Tells which words of a text were looked for: phrases of folded words (most of one word), beginnings of words."""

    phrases: frozenset[tuple[str, ...]] = frozenset()
    beginnings: tuple[str, ...] = ()

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return start and length of each found word or phrase in a text, ascending and apart."""
        if not self.phrases and not self.beginnings:
            return []
        matches = list(_WORD.finditer(text))
        spoken = [fold(match.group()) for match in matches]
        lengths = sorted({len(phrase) for phrase in self.phrases} or {1}, reverse=True)
        found = []
        place = 0
        while place < len(spoken):
            held = self._held(spoken, place, lengths)
            if held:
                start = matches[place].start()
                found.append((start, matches[place + held - 1].end() - start))
            place += max(1, held)
        return found

    def _held(self, spoken: list[str], place: int, lengths: list[int]) -> int:
        """Return how many words of the longest phrase stand at a place, 0 if none does."""
        for length in lengths:
            phrase = tuple(spoken[place : place + length])
            if len(phrase) == length and phrase in self.phrases:
                return length
        return int(bool(self.beginnings) and spoken[place].startswith(self.beginnings))


NOTHING = Finder()


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text."""
    return tuple(fold(match.group()) for match in _WORD.finditer(text))


def finder_for(question: str, phrases: Iterable[str]) -> Finder:
    """Return what to mark for a question as somebody typed it, and for further words and phrases that were found."""
    plain_words = _OPERATOR.sub(" ", _LEFT_OUT.sub(" ", _FIELD.sub(" ", question)))
    starts = {fold(word.rstrip("*")) for word in plain_words.split() if len(word) > 2 and word.endswith("*")}
    single = {(word,) for word in words_of(plain_words) if word not in starts}
    several = {words_of(phrase) for phrase in phrases}
    return Finder(frozenset(single | several) - {()}, tuple(sorted(starts)))


def plain(text: str, finder: Finder = NOTHING) -> str:
    """Return plain text as HTML, found words marked."""
    parts: list[str] = []
    done = 0
    for start, length in finder.places(text):
        parts.append(html.escape(text[done:start]))
        parts.append(f'<span class="mark">{html.escape(text[start : start + length])}</span>')
        done = start + length
    parts.append(html.escape(text[done:]))
    return "".join(parts)


def markdown(text: str, finder: Finder = NOTHING) -> str:
    """Return Markdown as HTML, found words marked."""
    tokens = _parser().parse(text)
    return "".join(_render(tokens, finder))


def text_of(markup: str) -> str:
    """Return the text of HTML that this module made, one line for each block."""
    text = _BLOCK_END.sub("\n", markup)
    return html.unescape(_TAG.sub("", text)).strip()


@cache
def _parser() -> MarkdownIt:
    """Return the parser: tables yes, raw HTML no."""
    return MarkdownIt("commonmark", {"html": False, "linkify": False}).enable(["table", "strikethrough"])


def _render(tokens: list[Token], finder: Finder) -> list[str]:
    """Return the HTML of block tokens."""
    parts: list[str] = []
    for token in tokens:
        if token.type == "inline":
            parts.extend(_render_inline(token.children or [], finder))
        elif token.type in {"fence", "code_block"}:
            parts.append(f"<pre>{plain(token.content.rstrip(), finder)}</pre>")
        elif token.type == "hr":
            parts.append("<hr>")
        elif not token.hidden:
            parts.append(_tag(token))
    return parts


def _render_inline(tokens: list[Token], finder: Finder) -> list[str]:
    """Return the HTML of the tokens in a line."""
    return [_INLINE.get(token.type, _other)(token, finder) for token in tokens]


def _tag(token: Token) -> str:
    """Return the opening or closing tag of a block, headings pushed down."""
    name = token.tag
    if name in {"h1", "h2", "h3"}:
        name = f"h{_LEAST_HEADING}"
    if not name:
        return ""
    return f"</{name}>" if token.nesting < 0 else f"<{name}>"


def _link(token: Token, _finder: Finder) -> str:
    """Return the beginning of a link; only addresses of the web and of mail are kept."""
    address = str(token.attrGet("href") or "")
    if not _ADDRESS.match(address):
        return "<span>"
    shown = html.escape(address, quote=True)
    return f'<span><a href="{shown}" title="{shown}">'


def _picture(token: Token, finder: Finder) -> str:
    """Return the description of a picture."""
    return f"<i>[{plain(token.content, finder)}]</i>" if token.content else ""


def _other(token: Token, finder: Finder) -> str:
    """Return emphasis and the like by its tag, anything else as text."""
    if token.tag and token.nesting:
        return f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}>"
    return plain(token.content, finder)


_INLINE: dict[str, Callable[[Token, Finder], str]] = {
    "text": lambda token, finder: plain(token.content, finder),
    "code_inline": lambda token, finder: f"<code>{plain(token.content, finder)}</code>",
    "softbreak": lambda _token, _finder: "<br>",  # who types three lines wants three lines
    "hardbreak": lambda _token, _finder: "<br>",
    "link_open": _link,
    "link_close": lambda _token, _finder: "</a></span>",
    "image": _picture,
}
