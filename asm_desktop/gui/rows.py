"""What widgets are fed with: plain frozen rows, so that no widget knows a service."""

from dataclasses import dataclass
from enum import StrEnum


class Mood(StrEnum):
    """What a badge, banner or note means; each has its own colours and comes with an icon."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and the found words in it, as (start, length) pairs in characters."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Badge:
    """A few words on the state of an entry, with an icon."""

    text: str
    icon: str
    mood: Mood = Mood.NEUTRAL


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One card of the result list."""

    entity: str
    code: str
    icon: str
    kind: str
    place: str
    year: str
    label: str
    title: Marked
    snippet: Marked
    language: str
    badges: tuple[Badge, ...] = ()
    rtl: bool = False

    @property
    def head(self) -> str:
        """The first line: kind, place, year."""
        return "  ·  ".join(part for part in (self.kind, self.place, self.year) if part)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the card."""
        parts = (self.title.text, self.kind, self.place, self.year, f"TLP:{self.label}" if self.label else "")
        return ", ".join(part for part in (*parts, *(badge.text for badge in self.badges)) if part)


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One value of a filter with the number of entries that have it."""

    value: str
    text: str
    count: int
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class FacetGroup:
    """A filter: its name in queries, its title for people, its rows with the most frequent first."""

    name: str
    title: str
    rows: tuple[FacetRow, ...]
    open: bool = True


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on, as shown in the search box; `key` says which."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A banner or strip: one sentence, and the texts of at most two buttons by their keys."""

    text: str
    mood: Mood = Mood.ACCENT
    icon: str = "info"
    actions: tuple[tuple[str, str], ...] = ()
    details: str = ""
    lasts: int = 0
    """Milliseconds after which it goes by itself; 0 stays."""


@dataclass(frozen=True, slots=True)
class Empty:
    """What a page shows in place of a list: an icon, a line, an explanation, things to do by key."""

    icon: str
    title: str
    text: str = ""
    actions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an entry in the reader: a heading and its content as safe HTML."""

    name: str
    title: str
    html: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of an entry in the reader."""

    key: str
    icon: str
    name: str
    about: str
    found: str = ""
    """Where in it the words were found, in words."""
    page: int = 0
    picture: str = ""
    """Address of its preview among the pictures that the reader was handed."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One of the values that offices hold for the same part of an entry; `html` is safe."""

    office: str
    html: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A part of an entry for which two or more values stand."""

    title: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One saved version in the history: what was done, by which office and when, and why."""

    revision: str
    what: str
    who: str
    reason: str = ""
    icon: str = ""
    standing: bool = False
    """Whether nobody has replaced it yet."""
    old: bool = False
    """Whether it was replaced and its text is here, so that it can be brought back."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.what, self.who, self.reason) if part)


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """Everything the reader shows of one entry."""

    entity: str
    code: str
    icon: str
    kind: str
    title: Marked
    label: str
    meaning: str
    facts: tuple[tuple[str, str, str], ...] = ()
    """Place, date, office: icon, text, what it is (for the tooltip and the screen reader)."""
    strips: tuple[Note, ...] = ()
    badges: tuple[Badge, ...] = ()
    sections: tuple[Section, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    """Fields that take a line: name, value as safe HTML."""
    office: tuple[tuple[str, str], ...] = ()
    """The same for what stays in this office."""
    files: tuple[FileRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    language: str = ""
    rtl: bool = False
    source: str = ""
    """The text that "Copy with source" adds."""
    stays: Note | None = None
    """Why its words may not be copied for others, None if they may."""
    own: bool = False
    """Whether this office may remove it for all, and bring it back."""
    removed: bool = False


@dataclass(frozen=True, slots=True)
class StatusPart:
    """One part of the status bar: an icon, words, and the key of the page it opens ("" opens none)."""

    key: str
    icon: str
    text: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of a ledger: what it is, what else is known of it, at the side how far it has come, and a badge."""

    key: str
    title: str
    meta: str
    side: str = ""
    share: float = -1.0
    """How much of it is done, from 0 to 1, shown as a bar under `side`; below 0 there is no bar."""
    badge: Badge | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.title, self.meta, self.side, self.badge and self.badge.text) if part)


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One line of a panel: an icon with its mood, words, at the end a date or state, below it more; `key` opens it."""

    icon: str
    text: str
    trail: str = ""
    more: str = ""
    mood: Mood = Mood.NEUTRAL
    key: str = ""


@dataclass(frozen=True, slots=True)
class PanelGroup:
    """Lines of a panel under a heading."""

    title: str
    rows: tuple[PanelRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """What a panel beside a list tells of the chosen line; `actions`: key, text, icon, kind of button."""

    title: str
    note: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    groups: tuple[PanelGroup, ...] = ()
    actions: tuple[tuple[str, str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentWish:
    """What another page asks the page of agreements for: `agreement`, `withdraw` …, and the entry it is about."""

    act: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class AlsoWord:
    """A word of another language or form that was searched too, and whether it is."""

    text: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class ResultPage:
    """What the library shows of a search: the first cards, counts, filters, other words; or why there is nothing."""

    rows: tuple[ResultRow, ...] = ()
    total: int = 0
    archive_total: int = 0
    chips: tuple[Chip, ...] = ()
    facets: tuple[FacetGroup, ...] = ()
    also: tuple[AlsoWord, ...] = ()
    empty: Empty | None = None
    hint: Note | None = None
    """What was understood of a query that was not quite right."""
