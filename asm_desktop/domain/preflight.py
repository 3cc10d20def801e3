"""The checks before a sheet is printed: what stops it, what needs a written reason, what one should look at.

They run when the page opens and again at the moment of printing. Each finding is an English template with {named}
places, so that the window can translate the template and fill it in.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from asm_desktop.domain.labels import Label, Verdict

MEANING: Final = MappingProxyType(
    {
        Label.RED: "it stays on this laptop",
        Label.AMBER_STRICT: "only for our own organisation",
        Label.AMBER: "only for the offices of its group",
        Label.GREEN: "for all offices of the programme, not for the public",
        Label.CLEAR: "may be passed on to anyone",
    }
)
"""What each label allows, in plain English."""

LONGEST_KEY_MESSAGE = 35
"""Words in a key message that can still be taken in at one reading."""

MOST_TITLE_LINES = 3
"""Lines of a title that still are a message and not a paragraph."""


class Level(StrEnum):
    """How much a finding weighs."""

    STOP = "stop"
    """It cannot be printed."""
    REASON = "reason"
    """It is printed only with a written reason, which the register keeps."""
    LOOK = "look"
    """Told once."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: the number of its check, its weight, and a message template with its places."""

    check: str
    level: Level
    message: str
    places: tuple[tuple[str, str], ...] = ()
    answered: bool = False  # a written reason was given

    @property
    def english(self) -> str:
        """The message with its places filled in."""
        return self.message.format(**dict(self.places))

    @property
    def blocks(self) -> bool:
        """Whether it keeps the sheet from being printed as things stand."""
        return self.level is Level.STOP or (self.level is Level.REASON and not self.answered)


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A letter that no font of ours can print, the word it stands in, and the page it would be missing from."""

    letter: str
    word: str
    page: int


@dataclass(frozen=True, slots=True)
class Overflow:
    """What a sheet has beyond its planned length: pages planned and built, the part that runs over, and its lines."""

    planned: int
    pages: int
    part: str
    lines: int


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """One entry whose content a sheet carries, and what the gate for print says of it now.

    `used` is the version that the writer of the sheet looked at (0: not said), `conflicts` the parts with two versions.
    """

    code: str
    title: str
    label: Label
    verdict: Verdict
    consent_ended: str = ""  # ISO date
    version: int = 0
    used: int = 0
    conflicts: int = 0
    removed: bool = False
    unquoted: bool = False  # it has words of people that nobody may quote
    children: bool = False  # it names a place below the district of children


@dataclass(frozen=True, slots=True)
class Layout:
    """What building the sheet has shown."""

    missing: tuple[MissingGlyph, ...] = ()
    overflow: Overflow | None = None
    title_lines: int = 1


@dataclass(frozen=True, slots=True)
class Promises:
    """What a ministry brief owes its readers: someone to act, someone to ask, a way to object."""

    recommendations: int
    contact: str
    objection: str


@dataclass(frozen=True, slots=True)
class Material:
    """All that the checks look at; `promises` only for sheets that make recommendations."""

    entries: tuple[PrintedEntry, ...]
    label: Label
    reason: str = ""
    draft: bool = False
    key_messages: tuple[str, ...] = ()
    promises: Promises | None = None
    not_here: tuple[str, ...] = ()  # codes of entries that the sheet rests on and this archive does not have
    layout: Layout = field(default_factory=Layout)


def check(material: Material) -> tuple[Finding, ...]:
    """Return all findings, the gravest first."""
    found = (
        *_consent(material.entries),
        *_people(material.entries),
        *_gone(material),
        *_newer(material.entries),
        *_label(material),
        *_draft(draft=material.draft),
        *_glyphs(material.layout.missing),
        *_length(material.layout.overflow),
        *_brevity(material),
        *_promises(material.promises),
    )
    order = tuple(Level)
    return tuple(sorted(found, key=lambda finding: order.index(finding.level)))


def printable(findings: Iterable[Finding]) -> bool:
    """Say whether nothing among the findings keeps the sheet from being printed."""
    return not any(finding.blocks for finding in findings)


_NOT_ALLOWED: Final = MappingProxyType(
    {
        "accounts-yes-print": "“{title}” may not be printed: nobody has agreed to print.",
        "accounts-not-said-print": "“{title}” may not be printed: it does not say whether it carries what people told.",
        "ended-print": "“{title}” may not be printed: somebody does not agree to print any more.",
        "expired-print": "“{title}” may not be printed: the agreement to print has run out.",
        "date-in-doubt-print": "“{title}” may not be printed: the date of this laptop looks wrong. Confirm it first.",
    }
)
_NOT_ALLOWED_OTHERWISE: Final = "“{title}” may not be printed ({reason})."
_ENDED: Final = "“{title}” may not be printed: the agreement ended on {date}."


def _consent(entries: tuple[PrintedEntry, ...]) -> Iterable[Finding]:
    """C1: each entry may be printed today."""
    for entry in entries:
        if entry.verdict.allowed:
            continue
        reason = entry.verdict.reason
        yield Finding(
            check="C1",
            level=Level.STOP,
            message=_ENDED if entry.consent_ended else _NOT_ALLOWED.get(reason, _NOT_ALLOWED_OTHERWISE),
            places=(
                ("title", entry.title),
                ("code", entry.code),
                ("reason", reason),
                ("date", entry.consent_ended),
            ),
        )


def _people(entries: tuple[PrintedEntry, ...]) -> Iterable[Finding]:
    """C2 and C3: whose words are left out, and where children could be found, which nobody can agree to."""
    for entry in entries:
        places = (("title", entry.title), ("code", entry.code))
        if entry.unquoted:
            message = "“{title}” has words of people that may not be quoted; they are left out."
            yield Finding("C2", Level.LOOK, message, places)
        if entry.children:
            message = "“{title}” is about children and names a place below the district. It cannot be printed so."
            yield Finding("C3", Level.STOP, message, places)


def _gone(material: Material) -> Iterable[Finding]:
    """C1 and W1: nobody can ask the gate for an entry that is not here, and a removed one is not printed."""
    for code in material.not_here:
        yield Finding(
            check="C1",
            level=Level.STOP,
            message="{code} is not in this archive, so nobody here can say whether it may be printed.",
            places=(("code", code),),
        )
    for entry in material.entries:
        if entry.removed:
            yield Finding(
                check="W1",
                level=Level.STOP,
                message="“{title}” ({code}) was removed. It cannot be printed.",
                places=(("title", entry.title), ("code", entry.code)),
            )


def _newer(entries: tuple[PrintedEntry, ...]) -> Iterable[Finding]:
    """W2: a source has changed since the sheet was written, or two versions of it stand side by side."""
    for entry in entries:
        places = (("title", entry.title), ("code", entry.code), ("v", str(entry.version)))
        if entry.used and entry.version > entry.used:
            message = "“{title}” has a newer version ({v})."
            yield Finding("W2", Level.LOOK, message, places)
        if entry.conflicts:
            message = "“{title}” has two versions that disagree; one of them is printed."
            yield Finding("W2", Level.LOOK, message, places)


def _label(material: Material) -> Iterable[Finding]:
    """T1 and T2: RED is never printed; anything else that is not CLEAR needs a reason."""
    labels = (material.label, *(entry.label for entry in material.entries))
    strictest = max(labels, key=lambda label: label.strictness)
    if strictest is Label.RED:
        yield Finding(
            check="T1",
            level=Level.STOP,
            message="TLP:RED stays on this laptop and is never printed.",
        )
    elif strictest is not Label.CLEAR:
        yield Finding(
            check="T2",
            level=Level.REASON,
            message="The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.",
            places=(("tlp", strictest.shown), ("meaning", MEANING[strictest])),
            answered=bool(material.reason.strip()),
        )


def _draft(*, draft: bool) -> Iterable[Finding]:
    """T3: a draft is told once."""
    if draft:
        yield Finding("T3", Level.LOOK, "This is a draft. Every page will say so.")


def _glyphs(missing: tuple[MissingGlyph, ...]) -> Iterable[Finding]:
    """G1: every letter is in a font; the first word that has one that is not is shown."""
    if missing:
        first = missing[0]
        yield Finding(
            check="G1",
            level=Level.STOP,
            message="{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.",
            places=(("k", str(len(missing))), ("word", first.word), ("n", str(first.page))),
        )


def _length(overflow: Overflow | None) -> Iterable[Finding]:
    """F1: longer than planned, with the part that made it long."""
    if overflow:
        yield Finding(
            check="F1",
            level=Level.LOOK,
            message="Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.",
            places=(
                ("planned", str(overflow.planned)),
                ("k", str(overflow.lines)),
                ("part", overflow.part),
                ("next", str(overflow.planned + 1)),
                ("pages", str(overflow.pages)),
            ),
        )


def _brevity(material: Material) -> Iterable[Finding]:
    """F3: a title is a message, a key message is one breath."""
    if material.layout.title_lines > MOST_TITLE_LINES:
        yield Finding(
            check="F3",
            level=Level.LOOK,
            message="The title takes {n} lines. Say the message in 14 words.",
            places=(("n", str(material.layout.title_lines)),),
        )
    for number, message in enumerate(material.key_messages, start=1):
        if (words := len(message.split())) > LONGEST_KEY_MESSAGE:
            yield Finding(
                check="F3",
                level=Level.LOOK,
                message="Key message {n} is long: {k} words. Say it in {most}.",
                places=(("n", str(number)), ("k", str(words)), ("most", str(LONGEST_KEY_MESSAGE))),
            )


def _promises(promises: Promises | None) -> Iterable[Finding]:
    """F4: a ministry brief says who should act, whom to ask, and how to object."""
    if promises is None:
        return
    wanted = (
        (promises.recommendations > 0, "A ministry brief needs at least one recommendation with an addressee."),
        (bool(promises.contact.strip()), "A ministry brief needs a contact: how to reach the office."),
        (bool(promises.objection.strip()), "A ministry brief needs a line on how to object or withdraw."),
    )
    for there, message in wanted:
        if not there:
            yield Finding("F4", Level.STOP, message)
