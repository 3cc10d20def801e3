"""Whether what a file gives as its title is one, and whether two titles say the same."""

import re
from collections.abc import Iterable
from typing import Final

from asm_desktop.domain.folding import words

_PROGRAM: Final = re.compile(r"^(?:microsoft (?:word|excel|powerpoint)|word|openoffice\S*|pages)\s*-\s*", re.I)
_ENDING: Final = re.compile(r"\.(?:docx?|odt|rtf|pdf|xlsx?|ods|pptx?|indd|qxd|pub|txt|tex|md|html?|csv|dot)$", re.I)
_NUMBERED: Final = re.compile(
    r"^(?:document|doc|dokument|documento|slide|diapositive|presentation|sheet|book|classeur|scan|img|image|page)"
    r"[\W_]*\d*$"
)
_EMPTY: Final = frozenset(
    {
        "untitled", "untitled document", "no title", "title", "sans titre", "sin titulo", "sem titulo", "bila kichwa",
        "powerpoint presentation", "presentation powerpoint", "presentacion de powerpoint", "template", "blank",
        "apresentacao do powerpoint", "full page photo", "unknown", "null", "none", "default", "home", "index",
    }
)  # fmt: skip
_NO_HEADINGS: Final = frozenset(
    {
        "introduction", "contents", "table of contents", "summary", "executive summary", "abstract", "preface",
        "foreword", "overview", "readme", "sommaire", "resume", "table des matieres", "avant propos", "introduccion",
        "indice", "resumen", "prologo", "contenido", "introducao", "sumario", "resumo", "conteudo", "utangulizi",
        "yaliyomo", "muhtasari",
    }
)  # fmt: skip
_PARTS: Final = re.compile(r"\s+\|\s+")
_LONGEST = 300
_FIRST_WORDS = 80
_FEWEST = 3


def sensible_title(text: str, stem: str) -> str:
    """Return a title without what programs add to it, "" if it is none: empty words, or the file's name again.

    Of a title for a web page (`Name | Section | Site`) the name is left.
    """
    title = _PARTS.split(_PROGRAM.sub("", " ".join(text.split())))[0].strip(" -–—_.,:;")
    plain = _plain(_ENDING.sub("", title))
    if len(plain) < 3 or not any(letter.isalpha() for letter in plain):
        return ""
    if plain in _EMPTY | _NO_HEADINGS or _NUMBERED.match(plain):
        return ""
    is_name = _ENDING.search(title) or plain == _plain(stem)
    return "" if is_name else title[:_LONGEST]


def first_words(pages: Iterable[str]) -> str:
    """Return the beginning of a file's first line of words, for one that has no title; "" if it has no words.

    Never the file's name: names often say who told something, and they do not leave the office.
    """
    lines = (" ".join(line.split()).strip(" #*=|-–—_") for page in pages for line in page.splitlines())
    first = next((line for line in lines if sum(letter.isalpha() for letter in line) >= _FEWEST), "")
    return first if len(first) <= _FIRST_WORDS else f"{first[:_FIRST_WORDS].rsplit(' ', 1)[0]} …"


def says_same(said: str, title: str) -> bool:
    """Say whether a title that a file gives is the title, or has it as one part of several (`Name | Section`)."""
    wanted = _plain(title)
    return _plain(said) == wanted or any(_plain(part) == wanted for part in _PARTS.split(said))


def _plain(text: str) -> str:
    """Return the words of a text, folded, with single spaces: what two ways of writing a title have in common."""
    return " ".join(words(text))
