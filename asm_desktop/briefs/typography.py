"""Typographic rules for the running text of sheets: spaces that must not break, thousands, last words, title lines."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from asm_desktop.briefs.words import NBSP, Words

SHORT_WORD: Final = 8
"""A last word of this many letters or fewer never stands alone on a line."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face; `raised` for the small numbers of sources."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False


_NO_BREAK: Final = dict.fromkeys(map(ord, "\u202f\u2007"), NBSP)
_BREAKING: Final = dict.fromkeys(
    [*map(ord, "\t\r\v\f\u1680\u205f\u3000\x85\u2028\u2029"), *range(0x2000, 0x2007), *range(0x2008, 0x200B)], " "
)
_INVISIBLE: Final = dict.fromkeys(
    [
        *(code for code in range(0x20) if code not in {0x09, 0x0A, 0x0B, 0x0C, 0x0D}),
        *range(0x7F, 0x85),
        *range(0x86, 0xA0),
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
    ]
)
_STAND_INS: Final = {0x2610: "□", 0x2611: "■", 0x2011: "\u2010"}
"""Tick boxes as squares, which our fonts have; a hyphen that does not break as a hyphen."""

_TABLE: Final = _NO_BREAK | _BREAKING | _INVISIBLE | _STAND_INS


def clean(text: str) -> str:
    """Return a text in NFC without control and invisible characters, every space either ordinary or no-break."""
    return unicodedata.normalize("NFC", text).translate(_TABLE)


def typeset(runs: Sequence[Run], words: Words) -> list[Run]:
    """Return the runs of one paragraph with its spaces set by the rules of the sheet's language."""
    french = words.language.split("-")[0] == "fr"
    cleaned = [replace(run, text=_french_spaces(clean(run.text)) if french else clean(run.text)) for run in runs]
    set_text = _same_length_rules("".join(run.text for run in cleaned if not run.raised), words)
    result: list[Run] = []
    at = 0
    for run in cleaned:
        if run.raised:
            result.append(run)
            continue
        result.append(replace(run, text=set_text[at : at + len(run.text)]))
        at += len(run.text)
    return result


_MISSING_SPACE: Final = re.compile(r"(?<=[\w»”)%])(?=[;!?](?:[\s»”)]|$)|:(?:\s|$))|(?<=«)(?=\S)|(?<=\S)(?=»)")
_FRENCH_SPACE: Final = re.compile(r" (?=[:;!?»])|(?<=«) ")


def _french_spaces(text: str) -> str:
    """Put the no-break spaces of French before : ; ! ? » and after «, where they are missing or could break."""
    return _MISSING_SPACE.sub(NBSP, _FRENCH_SPACE.sub(NBSP, text))


_GROUPS: Final = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_UNITS: Final = re.compile(r"(?<=\d) (?=[%‰°])|(?<=[$€£]) (?=\d)")
_COMMAS: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d]|,\d)")
_POINTS: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d]|\.\d)")


def _same_length_rules(text: str, words: Words) -> str:
    """Exchange characters one for one, so that the runs keep their places."""
    for pattern in (_GROUPS, _UNITS):
        text = pattern.sub(NBSP, text)
    # One point before three digits may be a decimal sign in es, pt and fr; a comma in English and Kiswahili is not.
    thousands = _COMMAS if words.table["decimal"] == "." else _POINTS
    text = thousands.sub(lambda match: match.group().replace(",", NBSP).replace(".", NBSP), text)
    text = _dates(words.months).sub(lambda match: match.group().replace(" ", NBSP), text)
    return tie_last_word(text)


@cache
def _dates(months: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for dates in words, which must not break."""
    names = "|".join(map(re.escape, months))
    return re.compile(rf"\b\d{{1,2}} (?:de )?(?:{names})(?: (?:de )?\d{{4}})?\b", re.IGNORECASE)


def tie_last_word(text: str) -> str:
    """Return the text with a short last word tied to the one before it."""
    body = text.rstrip()
    at = body.rfind(" ")
    letters = sum(letter.isalnum() for letter in body[at + 1 :])
    if at <= 0 or letters > SHORT_WORD or "\n" in body[at:] or body.count(" ") < 2:
        return text
    return f"{text[:at]}{NBSP}{text[at + 1 :]}"


def balance(title: str, measure: Callable[[str], float], width: float) -> list[str]:
    """Return a title in as few lines as fit the width, about equally long; after a colon if both halves fit.

    An empty list says that a single word is too wide, and the title must be broken some other way.
    """
    words = title.split(" ")
    if any(measure(word) > width for word in words):
        return []
    if measure(title) <= width:
        return [title]
    head, colon, tail = title.partition(": ")
    if colon and measure(head + ":") <= width and measure(tail) <= width:
        return [head + ":", tail]
    count = len(_fill(words, measure, width))
    low, high = 0.0, width
    while high - low > 1:
        middle = (low + high) / 2
        lines = _fill(words, measure, middle)
        if len(lines) <= count and all(measure(line) <= middle for line in lines):
            high = middle
        else:
            low = middle
    return _fill(words, measure, high)


def _fill(words: Sequence[str], measure: Callable[[str], float], width: float) -> list[str]:
    """Return the words in lines, each as full as the width allows."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
