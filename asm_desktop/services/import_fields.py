"""What the fields of an imported entry are: from the list that names its file, else from the file itself.

Where a file says something else than the fields, both are kept: what it says goes into the rows of `file-says`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.folding import fold
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.typed import is_date
from asm_desktop.formats.extracted import Extracted
from asm_desktop.formats.recognising import EPUB, HTML, MARKDOWN
from asm_desktop.services.import_titles import first_words, says_same, sensible_title

FILE_SAYS: Final = "file-says"
"""The field with what a file says otherwise."""

_COLUMNS: Final = {
    "title": ("title",),
    "language": ("language", "lang"),
    "countries": ("country", "countries"),
    "date": ("date", "year"),
    "source": ("source",),
    "licence": ("licence", "license"),
    "summary": ("summary", "description"),
    "place": ("place",),
    "authors": ("authors", "author"),
    "publisher": ("publisher",),
    "identifier": ("identifier", "doi"),
    "document-type": ("record_type", "record-type", "type"),
}
"""Columns of a list that fill a field, the first that is there."""

_TEXT_FIELDS: Final = ("source", "licence", "summary", "place", "publisher", "identifier", "document-type")
_HEADING_FIRST: Final = frozenset({MARKDOWN, HTML, EPUB})
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})*", re.I)
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")
_YEAR: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DAY: Final = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?=$|[T /])")
_NOBODY: Final = frozenset(
    {"unknown", "user", "windows user", "admin", "administrator", "author", "owner", "microsoft office user", "me"}
)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """All that is known of a file: its name without ending, what a list says of it, and what it gave itself."""

    stem: str
    listed: Mapping[str, str]
    extracted: Extracted

    def column(self, name: str) -> str:
        """Return what the list says for a field, "" if nothing."""
        return next((self.listed[one] for one in _COLUMNS[name] if self.listed.get(one)), "")


@dataclass(frozen=True, slots=True)
class Usual:
    """What holds for the files of an import that do not say otherwise.

    `country` is a code, `plain_title` the title of those that say none and have no text.
    """

    country: str = ""
    plain_title: str = ""


def entry_fields(facts: FileFacts, kind: Kind, catalogs: Catalogs, usual: Usual) -> dict[str, Json]:
    """Return the values of a new entry, without label and accounts."""
    values: dict[str, Json] = {
        "title": _title(facts) or first_words(facts.extracted.pages) or usual.plain_title,
        "language": _language(facts.column("language")) or _language(facts.extracted.first("language")),
        "countries": _countries(facts, catalogs, usual.country),
        "date": _date(facts),
        "authors": _authors(facts),
    }
    for name in _TEXT_FIELDS:
        values[name] = facts.column(name) or facts.extracted.first(name)
    known = {name: value for name, value in values.items() if value and kind.field(name) is not None}
    return known | ({FILE_SAYS: rows} if (rows := said_otherwise(facts, known)) else {})


def said_otherwise(facts: FileFacts, fields: Mapping[str, Json]) -> list[Json]:
    """Return rows with what a file says that is not what the fields say."""
    rows = list(dict.fromkeys(_otherwise(facts, fields)))
    return [{"part": part, "value": value, "where": where} for part, value, where in rows]


def _otherwise(facts: FileFacts, fields: Mapping[str, Json]) -> Iterator[tuple[str, str, str]]:
    """Yield (part, value, where) for each disagreement."""
    title, date = str(fields.get("title", "")), str(fields.get("date", ""))
    language = str(fields.get("language", ""))
    for said in facts.extracted.said:
        differs = {
            "title": lambda value: sensible_title(value, facts.stem) and not says_same(value, title),
            "language": lambda value: _language(value) and not _same_language(_language(value), language),
            "date": lambda value: _day(value) and not _same_date(_day(value), date),
        }.get(said.part)
        if differs and differs(said.value):
            yield said.part, said.value, said.where
    years = _YEAR.findall(title)
    if date and years and date[:4] not in years:
        yield "date", years[0], "title"


def _title(facts: FileFacts) -> str:
    """Return the title: of the list, else the best that the file says, "" if it says none that makes sense.

    In formats in which the first heading is what readers take for the title, it goes before what the file's own data
    say; such data are often copied from another file.
    """
    listed = facts.column("title")
    if listed:
        return listed
    said = [one for one in facts.extracted.said if one.part == "title"]
    heading_first = facts.extracted.media in _HEADING_FIRST
    said.sort(key=lambda one: (one.where == "heading") != heading_first)
    return next((title for one in said if (title := sensible_title(one.value, facts.stem))), "")


def _language(text: str) -> str:
    """Return the first language in a text as a BCP 47 tag in its usual spelling, "" if there is none."""
    found = _LANGUAGE.fullmatch(re.split(r"[\s,;]+", text.strip().replace("_", "-"))[0])
    if not found or found[1].lower() in {"und", "zxx", "mul"}:
        return ""
    parts = (found[1].lower(), (found[2] or "").title(), (found[3] or "").upper())
    return "-".join(filter(None, parts))


def _same_language(one: str, other: str) -> bool:
    """Say whether two tags name the same language, of whatever country."""
    return one.partition("-")[0] == other.partition("-")[0]


def _countries(facts: FileFacts, catalogs: Catalogs, usual: str) -> list[Json]:
    """Return the codes of the countries that a list, the import or the file names."""
    for text in (facts.column("countries"), usual, facts.extracted.first("country")):
        codes = list(dict.fromkeys(_codes(text, catalogs)))
        if codes:
            return list[Json](codes)
    return []


def _codes(text: str, catalogs: Catalogs) -> Iterator[str]:
    """Yield the codes of the countries in a text: codes or names, with commas, semicolons or spaces between."""
    for part in re.split(r"[,;/]+", text):
        whole = country_code(part, catalogs)
        if whole:
            yield whole
        else:
            yield from (code for word in part.split() if len(word) == 2 and (code := country_code(word, catalogs)))


def country_code(text: str, catalogs: Catalogs) -> str:
    """Return the ISO 3166-1 code of a country given by name or code, "" if it is none.

    Two letters are a code also of a country without small-scale mining, which the country list leaves out.
    """
    tidy = text.strip()
    known = catalogs.countries.find(tidy) if tidy else None
    return known or (tidy.upper() if _COUNTRY.fullmatch(tidy) else "")


def _date(facts: FileFacts) -> str:
    """Return the date: of the list, made more precise by the file where the two agree; else what the file says."""
    listed = _day(facts.column("date"))
    said = next((day for one in _said(facts, "date", "front matter", "text") if (day := _day(one))), "")
    return said if not listed or said.startswith(f"{listed}-") else listed


def _day(text: str) -> str:
    """Return a date as it is kept (2026, 2026-05, 2026-05-03), "" if a text does not begin with one."""
    found = _DAY.match(text.strip())
    if not found:
        return ""
    parts = [found[1], *(part.zfill(2) for part in (found[2], found[3]) if part)]
    return next((date for end in (3, 2, 1) if is_date(date := "-".join(parts[:end]))), "")


def _same_date(one: str, other: str) -> bool:
    """Say whether one date is the other or only more precise."""
    return bool(other) and (one.startswith(other) or other.startswith(one))


def _authors(facts: FileFacts) -> list[Json]:
    """Return the authors that a list or the file names, without the names that programs put there by themselves."""
    text = facts.column("authors") or facts.extracted.first("authors")
    names = [name.strip() for name in text.split(";")]
    return [name for name in names if name and fold(name) not in _NOBODY]


def _said(facts: FileFacts, part: str, *where: str) -> Iterable[str]:
    """Yield what a file says of a part in some places."""
    return (one.value for one in facts.extracted.said if one.part == part and one.where in where)
