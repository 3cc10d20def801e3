"""Markdown: the words without the marks, HTML in it as its reader sees it, front matter as what the file says."""

import re
from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.front_matter import FrontMatter, split
from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.hypertext import see

_SAID: Final = {
    "title": ("title",),
    "authors": ("author", "authors", "creator", "by"),
    "language": ("lang", "language"),
    "country": ("country", "countries"),
    "date": ("date", "publication_date", "publication-date", "published", "issued"),
    "identifier": ("identifier", "doi", "isbn"),
    "publisher": ("publisher",),
    "source": ("source", "url"),
    "licence": ("license", "licence", "rights"),
    "subject": ("description", "summary", "subject"),
}
_LISTS: Final = frozenset({"authors"})
_HEADING: Final = re.compile(r"^[ ]{0,3}#[ \t]+(.{1,500}?)[ \t]*#*[ \t]*$", re.M)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_NO_TAG: Final = re.compile(r"<(?!/?[A-Za-z][^<>]*>|!--)")
_ADDRESS: Final = re.compile(r"<((?:https?|mailto):[^<>\s]+|[^<>\s@/]+@[^<>\s]+)>")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});", re.I)
_MARKS: Final = (
    (re.compile(r"^[ ]{0,3}(?:`{3,}|~{3,}).*$", re.M), ""),
    (re.compile(r"^[ ]{0,3}#{1,6}(?:[ \t]+|$)", re.M), ""),
    (re.compile(r"^[ ]{0,3}(?:>[ \t]?)+", re.M), ""),
    (re.compile(r"^[ ]{0,3}(?:[-*_=][ \t]*){3,}$", re.M), ""),
    (re.compile(r"^[ \t|:]*-{3}[ \t|:-]*$", re.M), ""),
    (re.compile(r"!?\[([^\[\]]{0,1000})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)"), r"\1"),
    (re.compile(r"!?\[([^\[\]]{1,1000})\]\[[^\[\]]{0,200}\]"), r"\1"),
    (re.compile(r"(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"(`{1,2})([^`\n]{1,1000})\1"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of a Markdown file as one page, and what its front matter and first heading say."""
    gathering.wrapped = True
    matter = split(decode(gathering.data(path)))
    _say(matter, gathering)
    body = _ADDRESS.sub(r"\1", matter.body[: 4 * gathering.room()])
    heading = _HEADING.search(body)
    if _TAG.search(body) or _ENTITY.search(body):
        seen = see(_NO_TAG.sub("&lt;", body), gathering)
        body = seen.text
        if not heading:
            gathering.say("title", seen.heading, "heading")
    if heading:
        gathering.say("title", plain(see(heading[1], gathering).text), "heading")
    gathering.page(plain(body))


def plain(markdown: str) -> str:
    """Return the words of Markdown without its marks. What only looks like a mark may go with them."""
    for pattern, replacement in _MARKS:
        markdown = pattern.sub(replacement, markdown)
    return markdown


def _say(matter: FrontMatter, gathering: Gathering) -> None:
    """Say what the front matter says."""
    for part, names in _SAID.items():
        if part in _LISTS:
            authors = next((matter.texts(name) for name in names if matter.texts(name)), ())
            gathering.say(part, "; ".join(authors), "front matter")
        else:
            gathering.say(part, matter.text(*names), "front matter")
