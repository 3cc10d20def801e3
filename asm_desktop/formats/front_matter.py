"""Front matter: the block of `name: value` lines that begins many Markdown files.

Only what such blocks really hold is read: plain and quoted texts, folded and literal blocks, lists of texts. Anything
else of YAML (anchors, tags, nested values) is passed over, so nothing in it can grow or run.
"""

import html
import re
from dataclasses import dataclass
from typing import Final

_FENCE: Final = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_KEY: Final = re.compile(r"([\w][\w -]{0,60}?)[ \t]*:(?:[ \t]+(.*))?$")
_BLOCK: Final = re.compile(r"[>|][+-]?\d?[+-]?$")
_COMMENT: Final = re.compile(r"(?:^|\s)#.*$")
_ESCAPES: Final = {"n": "\n", "t": " ", '"': '"', "\\": "\\", "/": "/"}
_MAX_LINES = 2_000


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Values by name in lower case, lists as several values; and the text that follows the block."""

    values: dict[str, tuple[str, ...]]
    body: str

    def text(self, *names: str) -> str:
        """Return the first value of the first of these names that has one, "" if none has."""
        return next((self.values[name][0] for name in names if self.values.get(name)), "")

    def texts(self, name: str) -> tuple[str, ...]:
        """Return all values of a name."""
        return self.values.get(name, ())


def split(text: str) -> FrontMatter:
    """Return the front matter of a text and the rest; without front matter no values and all of the text."""
    found = _FENCE.match(text.replace("\r\n", "\n"))
    if not found:
        return FrontMatter({}, text)
    return FrontMatter(_values(found[1].split("\n")[:_MAX_LINES]), text.replace("\r\n", "\n")[found.end() :])


def _values(lines: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the values of a block of lines."""
    values: dict[str, tuple[str, ...]] = {}
    place = 0
    while place < len(lines):
        found = _KEY.match(lines[place])
        place += 1
        if not found:
            continue
        below = place
        while below < len(lines) and (not lines[below].strip() or lines[below][0] in " \t-"):
            below += 1
        name, value = found[1].strip().lower(), (found[2] or "").strip()
        given = _given(value, lines[place:below])
        values[name] = tuple(filter(None, (html.unescape(one).strip() for one in given)))
        place = below
    return values


def _given(value: str, below: list[str]) -> list[str]:
    """Return the values that a line and the deeper lines below it give."""
    if _BLOCK.fullmatch(value):
        joint = " " if value.startswith(">") else "\n"
        return [joint.join(line.strip() for line in below).strip()]
    if value.startswith("["):
        inner = " ".join([value, *(line.strip() for line in below)]).strip("[] ")
        return [_scalar(item.strip()) for item in inner.split(",")]
    if value:
        return [_scalar(" ".join([value, *(line.strip() for line in below if line.strip())]))]
    return [_scalar(line.strip()[1:].strip()) for line in below if line.strip().startswith("-")]


def _scalar(value: str) -> str:
    """Return a plain or quoted text; anchors, aliases and tags give nothing."""
    if value[:1] == '"' and value[-1:] == '"' and len(value) > 1:
        return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), value[1:-1])
    if value[:1] == "'" and value[-1:] == "'" and len(value) > 1:
        return value[1:-1].replace("''", "'")
    if value[:1] in {"&", "*", "!", "{", "?"}:
        return ""
    return _COMMENT.sub("", value).strip()
