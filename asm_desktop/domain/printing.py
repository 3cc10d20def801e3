"""What is printed: the content of each sheet, free of any layout, and the check that tells one content from another.

All texts are in the sheet's language and fit for its readers: whoever fills a sheet has passed the gate for print and
left out the office part. Fields called Markdown hold CommonMark; the others are plain. In either, `[^key]` refers to
the source with that key and prints as a raised number, counted in order of first use. Dates are ISO (`2026-11-23`, or
only year, or year and month) and are printed in words.
"""

import dataclasses
import hashlib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import of_digest
from asm_desktop.domain.labels import Label


class Strength(StrEnum):
    """How strong the evidence for a statement is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Source:
    """One source; `key` is what `[^key]` refers to; entries also give their code and version."""

    key: str
    text: str  # Markdown: author, year, title, place of keeping
    code: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with what a reader needs to judge it."""

    what: str
    value: str
    unit: str = ""
    year: str = ""
    source: str = ""  # the key of a source, or a citation, which then becomes a source
    method: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """One thing that was tried, and how sure its result is."""

    text: str  # Markdown
    heading: str = ""
    strength: Strength | None = None
    note: str = ""  # why this strength, and who disagrees


@dataclass(frozen=True, slots=True)
class Bar:
    """One place on a chart with one or two values (decimal strings, or empty)."""

    label: str
    first: str
    second: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from zero, in one or two series."""

    title: str
    bars: tuple[Bar, ...]
    first: str = ""  # name of the first series
    second: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go, with cost and who gains and loses."""

    option: str
    cost: str = ""
    gains: str = ""
    loses: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Who should do what, and the decision it is for."""

    addressee: str
    act: str
    decision: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount (decimal string) in a currency (ISO 4217)."""

    amount: str
    currency: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who took part, by role, never by name."""

    role: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One result, for whom, and whether it was wanted."""

    claim: str
    whom: str = ""
    wanted: bool | None = None
    strength: Strength | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, by role; only with consent to be quoted."""

    words: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One action that followed: what, whose (a role), until when, and how it stands."""

    what: str
    owner: str = ""
    due: str = ""  # ISO date
    state: str = ""  # open, done, dropped, overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What every sheet carries beside its own content."""

    code: str  # 7K3M-9QXD
    version: int
    print_run: int  # 0 for a preview, which is in no register and says so
    language: str  # BCP 47
    label: Label
    date: str  # ISO day of printing
    office: str
    title: str
    organisation: str = ""
    above: str = ""  # one line above the title: where this comes from
    issue_number: str = ""
    draft: bool = False
    chatham_house: bool = False  # what was said may be used, not who said it
    label_reason: str = ""  # why a sheet that is not CLEAR is printed, and for whom
    recipients: tuple[str, ...] = ()  # names of the offices or group that may have a sheet that is not CLEAR
    own_work: bool = False  # carries nothing that people told (accounts: none)
    consent: str = ""  # who agreed to what, checked when; never who refused
    objection: str = ""  # how to object or withdraw; empty: the usual sentence
    contact: str = ""
    sources: tuple[Source, ...] = ()
    method_note: str = ""  # Markdown: how this sheet was made


@dataclass(frozen=True, slots=True, kw_only=True)
class MinistrySheet(Sheet):
    """A ministry brief, planned for two pages."""

    audience: str = ""
    key_messages: tuple[str, ...] = ()
    problem: str = ""  # Markdown
    figures: tuple[Figure, ...] = ()
    findings: tuple[Tried, ...] = ()
    chart: Chart | None = None
    options_note: str = ""  # one line before the options
    options: tuple[Option, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSheet(Sheet):
    """A case study, planned for two to four pages."""

    place: str = ""  # at the precision allowed
    mineral: str = ""
    season: str = ""
    period_from: str = ""  # ISO date
    period_to: str = ""  # ISO date
    who_mines: str = ""
    legal_status: str = ""
    cost: Money | None = None
    summary: str = ""  # Markdown
    context: str = ""  # Markdown
    problem: str = ""  # Markdown
    intervention: str = ""  # Markdown
    strength: Strength | None = None
    strength_note: str = ""
    actors: tuple[Actor, ...] = ()
    results: str = ""  # Markdown
    result_rows: tuple[Result, ...] = ()
    chart: Chart | None = None
    figures: tuple[Figure, ...] = ()
    not_worked: str = ""  # Markdown; printed as "not recorded" if empty
    quotes: tuple[Quote, ...] = ()
    lessons: str = ""  # Markdown
    transferability: str = ""  # Markdown
    actions: tuple[Step, ...] = ()
    evidence: str = ""  # Markdown


@dataclass(frozen=True, slots=True)
class Fact:
    """A short fact under its name."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A long text under its head."""

    head: str
    text: str  # Markdown


@dataclass(frozen=True, slots=True)
class Listing:
    """A small table under its head; each row has one text for each column, which may be empty."""

    head: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainSheet(Sheet):
    """An entry of any declared kind, as long as it is: facts, texts and tables in the order of its form."""

    kind: str  # the kind's name in the sheet's language
    facts: tuple[Fact, ...] = ()
    summary: str = ""  # Markdown
    parts: tuple[Passage | Listing, ...] = ()


OF_THIS_COPY = frozenset({"print_run", "date", "label_reason", "recipients"})
"""Fields that belong to one printing, not to what is said; the check leaves them out."""


def print_check(sheet: Sheet) -> str:
    """Return eight characters that stay the same as long as what the sheet says stays the same.

    SHA-256 of the canonical form of texts, figures, sources with versions, language and label, not of the PDF: another
    print run of the same content has the same check. Empty fields do not count, so a new kind of field changes nothing.
    """
    fields = (field.name for field in dataclasses.fields(sheet) if field.name not in OF_THIS_COPY)
    named = ((name, getattr(sheet, name)) for name in fields)
    content = {name: item for name, value in named if value is not False and (item := _plain(value)) is not None}
    data = canonical.encode({"sheet": type(sheet).__name__, "content": content})
    return of_digest(hashlib.sha256(b"asm-desktop/print/1\0" + data).digest())


def _plain(value: object) -> Json | None:
    """Return a field's value as canonical JSON, or None if it is empty."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value) or None
    if isinstance(value, int):
        return value
    if isinstance(value, tuple):
        items = [_plain(one) for one in value]
        # An empty one keeps its place, or texts could change columns unnoticed.
        return ["" if item is None else item for item in items] if any(item is not None for item in items) else None
    if dataclasses.is_dataclass(value):
        named = ((field.name, _plain(getattr(value, field.name))) for field in dataclasses.fields(value))
        return {name: item for name, item in named if item is not None} or None
    return None
