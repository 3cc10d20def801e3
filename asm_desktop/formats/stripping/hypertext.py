"""HTML without what names its author and the programs and folders it was made with."""

import base64
import binascii
import re
from typing import Final

from asm_desktop.formats.markup_tokens import Token, tokens
from asm_desktop.formats.stripping.paths import is_local
from asm_desktop.formats.stripping.pictures import clean_picture
from asm_desktop.formats.troubles import FileEmbeds

_META_KEPT: Final = frozenset({"viewport", "description", "keywords", "language", "color-scheme", "robots"})
_LINKS_DROPPED: Final = frozenset(
    {
        "author", "file-list", "edit-time-data", "ole-object-data", "themedata", "colorschememapping", "generator",
        "original-file", "datastoreitem", "me",
    }
)  # fmt: skip
_DROPPED: Final = frozenset({"xml", "metadata"})
_RAW: Final = frozenset({"script", "style"})
_DATA: Final = re.compile(r"data:(image/[a-z.+-]+)((?:;[\w.=-]+)*);base64,([A-Za-z0-9+/=%\s]*)", re.I)
_LINK: Final = re.compile(
    r"""(\s(?:href|src|action|background|data-src|poster)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)""", re.I
)
_KEPT_DECLARATION: Final = re.compile(r"<!doctype|<\?xml\s|<!\[cdata\[", re.I)


def hypertext(data: bytes) -> bytes:
    """Return HTML without comments, author, generator, properties and local paths; pictures within are stripped.

    Raises FileEmbeds for a picture within it that cannot be.
    """
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    html = data.decode("utf-16", "replace") if wide else data.decode("latin-1")
    cutter = _Cutter(html)
    for token in tokens(html):
        cutter.take(token)
    kept = cutter.finish()
    return kept.encode("utf-8-sig", "replace") if wide else kept.encode("latin-1")


class _Cutter:
    """Goes through HTML and keeps what may stay."""

    def __init__(self, html: str) -> None:
        """Take all of it."""
        self._html = html
        self._kept: list[str] = []
        self._place = 0
        self._dropping = ""
        self._depth = 0
        self._raw = False

    def take(self, token: Token) -> None:
        """Take the next token, and what stands between it and the last one."""
        self._between(self._html[self._place : token.start])
        self._place = token.end
        self._raw = token.name in _RAW and not token.ends
        if self._dropping:
            if token.name == self._dropping and not token.closed:
                self._depth += -1 if token.ends else 1
                self._dropping = self._dropping if self._depth > 0 else ""
        elif token.name and not token.ends:
            self._begin(token)
        else:
            self._kept.append(self._html[token.start : token.end])

    def finish(self) -> str:
        """Return what is kept."""
        self._between(self._html[self._place :])
        return "".join(self._kept)

    def _begin(self, token: Token) -> None:
        """Take a tag that begins an element."""
        attributes = token.attributes
        if _is_dropped_alone(token.name, attributes):
            return
        if token.name in _DROPPED or (token.name == "script" and "json" in attributes.get("type", "").lower()):
            if not token.closed:
                self._dropping, self._depth = token.name, 1
            return
        raw = self._html[token.start : token.end]
        self._kept.append(_LINK.sub(_link, _DATA.sub(_picture, raw)))

    def _between(self, gap: str) -> None:
        """Keep scripts and styles; of comments and declarations only what says that this is HTML."""
        if self._dropping or not gap:
            return
        if self._raw:
            self._kept.append(_DATA.sub(_picture, gap))
            return
        place = 0
        while place < len(gap):
            close = "-->" if gap.startswith("<!--", place) else ">"
            end = gap.find(close, place)
            end = end + len(close) if end >= 0 else len(gap)
            if _KEPT_DECLARATION.match(gap, place):
                self._kept.append(gap[place:end])
            place = end


def _is_dropped_alone(name: str, attributes: dict[str, str]) -> bool:
    """Say whether a tag that has no content is left out."""
    if name == "meta":
        about = attributes.get("name", attributes.get("property", attributes.get("itemprop", ""))).lower()
        return bool(about) and about not in _META_KEPT
    return name == "link" and bool(set(attributes.get("rel", "").lower().split()) & _LINKS_DROPPED)


def _link(found: re.Match[str]) -> str:
    """Return an attribute with a link, empty if it leads to a place on somebody's computer."""
    value = found[2].strip("\"'")
    return f'{found[1]}""' if is_local(value) else found[0]


def _picture(found: re.Match[str]) -> str:
    """Return a picture within the page, stripped; raises FileEmbeds."""
    if "svg" in found[1].lower():
        return found[0]
    try:
        data = base64.b64decode(re.sub(r"\s|%0[aAdD]", "", found[3]), validate=True)
    except (binascii.Error, ValueError) as error:
        raise FileEmbeds from error
    return f"data:{found[1]};base64,{base64.b64encode(clean_picture(data)).decode()}"
