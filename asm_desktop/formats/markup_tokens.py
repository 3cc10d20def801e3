"""HTML cut into text and tags in time that grows with its length only, whatever it is.

Python's own parser takes minutes for some hundred kilobytes of unclosed comments or quotes (before its repair of 2025);
this one needs no tree, so it can be simple: what is not closed ends with the file, as browsers have it.
"""

import html as entities
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NAME: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,60})")
_PLAIN: Final = re.compile(r"[^\"'>]*")
_ATTRIBUTE: Final = re.compile(r"([^\s=/>\"']{1,60})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_RAW: Final = {name: re.compile(f"</{name}\\b", re.I) for name in ("script", "style")}
_LONGEST_TAG_READ = 4_000


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of HTML: text between tags, or a tag that begins or ends an element, or both (`closed`).

    It stands from `start` to before `end`.
    """

    text: str = ""
    name: str = ""
    ends: bool = False
    closed: bool = False
    inside: str = ""
    start: int = 0
    end: int = 0

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes of a tag by name in lower case, the first of each."""
        found: dict[str, str] = {}
        for one in _ATTRIBUTE.finditer(self.inside[:_LONGEST_TAG_READ]):
            found.setdefault(one[1].lower(), plain(one[2] or one[3] or one[4] or ""))
        return found


def tokens(html: str) -> Iterator[Token]:
    """Yield the tokens of HTML; comments, declarations, scripts and styles are left out."""
    return _Cutter(html).cut()


def plain(text: str) -> str:
    """Return text with its entities (`&eacute;`) as letters."""
    if "&" not in text:
        return text
    try:
        return entities.unescape(text)
    except ValueError:
        return text  # a number of thousands of digits


class _Cutter:
    """Goes through HTML once."""

    def __init__(self, html: str) -> None:
        """Take all of it."""
        self._html = html

    def cut(self) -> Iterator[Token]:
        """Yield the tokens."""
        place, html = 0, self._html
        while (mark := html.find("<", place)) >= 0:
            if mark > place:
                yield Token(plain(html[place:mark]), start=place, end=mark)
            found = _NAME.match(html, mark)
            if found:
                end = self._tag_end(found.end())
                name, inside = found[2].lower(), html[found.end() : end]
                after = min(end + 1, len(html))
                yield Token("", name, bool(found[1]), inside.endswith("/"), inside, mark, after)
                place = self._past_raw(name, end + 1) if not found[1] and name in _RAW else end + 1
            elif html[mark + 1 : mark + 2] in {"!", "?"}:
                place = self._past_declaration(mark)
            else:
                yield Token("<", start=mark, end=mark + 1)
                place = mark + 1
        if place < len(html):
            yield Token(plain(html[place:]), start=place, end=len(html))

    def _tag_end(self, place: int) -> int:
        """Return where a tag's `>` stands, past quoted values; the end of all if there is none."""
        html = self._html
        while True:
            found = _PLAIN.match(html, place)
            place = found.end() if found else place
            mark = html[place : place + 1]
            if mark in {"", ">"}:
                return place
            close = html.find(mark, place + 1)
            if close < 0:  # at most once for each kind of quote: there is none of it further on
                end = html.find(">", place)
                return end if end >= 0 else len(html)
            place = close + 1

    def _past_declaration(self, mark: int) -> int:
        """Return where a comment or declaration is over."""
        close = "-->" if self._html.startswith("<!--", mark) else ">"
        end = self._html.find(close, mark)
        return end + len(close) if end >= 0 else len(self._html)

    def _past_raw(self, name: str, place: int) -> int:
        """Return where a script or style is over: at its own end tag, whatever is in it."""
        found = _RAW[name].search(self._html, place)
        return found.start() if found else len(self._html)
