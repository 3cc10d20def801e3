"""Printing: a sheet from entries, the checks before it, the register of what was printed.

A sheet is made from one entry and those that it rests on. Every one of them is asked again at the moment of printing
whether it may be printed; number, file and entry in the register come together or not at all.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from asm_desktop.briefs.words import FALLBACK, words_for
from asm_desktop.domain import preflight as checks
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import FieldType, Template
from asm_desktop.domain.labels import Accounts, Label, Status, gate, strictest
from asm_desktop.domain.preflight import Finding, Layout, Material, PrintedEntry, Promises, printable
from asm_desktop.domain.printing import MinistrySheet, Sheet, print_check
from asm_desktop.domain.release import QUOTES, Release, shows_where_children_are
from asm_desktop.services.desk import Desk
from asm_desktop.services.filling import Ingredients, fill, is_sources
from asm_desktop.services.lookup import find_entry
from asm_desktop.services.print_register import RegisterRow, SheetCheck, SheetState, check_sheet, register, sources_of
from asm_desktop.services.slots import Slots
from asm_desktop.store import binned, entries, peers
from asm_desktop.store.connection import Connection
from asm_desktop.store.files import write_whole
from asm_desktop.store.peers import PrintRun

__all__ = [
    "BriefRequest",
    "EntryInBin",
    "NothingToPrint",
    "Preview",
    "PrintedBrief",
    "PrintingStopped",
    "RegisterRow",
    "SheetCheck",
    "SheetLanguageWrong",
    "SheetState",
    "TemplateUnknown",
    "check_sheet",
    "make_brief",
    "preflight",
    "preview",
    "register",
]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")

PREVIEW = 0
"""The print run of a sheet that is only looked at."""


class TemplateUnknown(BadInput):
    """A word that names no sheet."""

    code = "template-unknown"
    summary = "There is no sheet called “{template}”."
    remedy = "Use ministry, case or entry, or leave it out for the entry's own."


class SheetLanguageWrong(BadInput):
    """A text that is no language."""

    code = "sheet-language-wrong"
    summary = "“{language}” is not a language for a sheet."
    remedy = "Give its code, like en, fr, es, pt or sw, or leave it out for the entry's own."


class NothingToPrint(BadInput):
    """No entry was named."""

    code = "nothing-to-print"
    summary = "No entry was given to print."
    remedy = "Give the code of the entry, like 7K3M-9QXD."


class EntryInBin(NotAllowed):
    """An entry that somebody here put into the bin is not printed."""

    code = "entry-in-bin"
    summary = "The entry {code} is in the bin of this laptop."
    remedy = "Nothing was written. Bring it back from the bin first, then print."


class PrintingStopped(NotAllowed):
    """A check before printing that does not let the sheet pass. `findings` has all that was found."""

    code = "printing-stopped"
    summary = "This sheet is not printed. {finding}"
    remedy = "Nothing was written, and the register is unchanged."

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        """Tell the gravest finding in the sentence, keep all of them."""
        self.findings = findings
        super().__init__(finding=next(finding.english for finding in findings if finding.blocks))


@dataclass(frozen=True, slots=True)
class BriefRequest:
    """What is to be printed: the entry, then further ones that it rests on; and what one copy needs to say.

    `template` "" is the kind's own, `language` "" the entry's own. `recipients` are offices or roles, never persons.
    """

    references: tuple[str, ...]
    template: str = ""
    language: str = ""
    reason: str = ""
    recipients: tuple[str, ...] = ()
    contact: str = ""
    objection: str = ""


@dataclass(frozen=True, slots=True)
class PrintedBrief:
    """A sheet that was printed to a file and entered in the register."""

    path: Path
    pages: int
    code: str
    check: str
    run: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A sheet as it would be printed now, to be looked at on the screen: it has no print run and says so."""

    pdf: bytes
    pages: int
    label: Label
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """The entries of a request as one transaction sees them: the sheet's own, those it rests on, those not here."""

    main: EntryView
    sources: tuple[EntryView, ...]
    not_here: tuple[EntityId, ...]
    used: dict[EntityId, int]  # the version that the writer looked at

    @property
    def all(self) -> tuple[EntryView, ...]:
        """All entries, the sheet's own first."""
        return (self.main, *self.sources)


@dataclass(frozen=True, slots=True)
class _Made:
    """A built sheet with what the checks say of it."""

    template: Template
    sheet: Sheet
    pdf: bytes
    pages: int
    findings: tuple[Finding, ...]


def preflight(desk: Desk, request: BriefRequest) -> tuple[Finding, ...]:
    """Return what the checks say of a sheet as things stand, the gravest first; raises EntryUnknown."""
    return preview(desk, request).findings


def preview(desk: Desk, request: BriefRequest) -> Preview:
    """Return the sheet as it would be printed now, without entering it anywhere; raises EntryUnknown."""
    wanted = _find(desk, request)
    with desk.archive.read() as connection:
        made = _make(desk, request, _gather(desk, connection, wanted), PREVIEW)
    return Preview(made.pdf, made.pages, made.sheet.label, made.findings)


def make_brief(desk: Desk, request: BriefRequest, out: Path) -> PrintedBrief:
    """Print a sheet to a file and enter it in the register: both, or neither.

    Raises PrintingStopped for a check that does not let it pass, EntryUnknown, PathUnusable, PathForbidden, DiskFull.
    """
    wanted = _find(desk, request)
    written = False
    try:
        with desk.archive.write() as connection:
            gathered = _gather(desk, connection, wanted)
            made = _make(desk, request, gathered, peers.next_print(connection))
            _let_pass(made.findings)
            run = peers.enter_print(connection, _run(request, gathered, made, desk.now()))
            write_whole(out, made.pdf)
            written = True
    except BaseException:
        if written:  # the register could not be kept, so there must be no paper with its number
            out.unlink(missing_ok=True)
        raise
    return PrintedBrief(out, made.pages, made.sheet.code, print_check(made.sheet), run, made.findings)


def _let_pass(findings: tuple[Finding, ...]) -> None:
    """Raise PrintingStopped for a finding that keeps the sheet from being printed."""
    if not printable(findings):
        raise PrintingStopped(findings)


def _find(desk: Desk, request: BriefRequest) -> tuple[EntityId, ...]:
    """Return the entries that a request names; raises NothingToPrint, EntryUnknown, EntryAmbiguous."""
    if not request.references:
        raise NothingToPrint
    return tuple(dict.fromkeys(find_entry(desk, reference) for reference in request.references))


def _gather(desk: Desk, connection: Connection, wanted: tuple[EntityId, ...]) -> _Gathered:
    """Return the entries of a request with those that the first one rests on, as they are at this moment."""
    hidden = binned.among(connection, wanted)
    if hidden:
        raise EntryInBin(code=short_code(min(hidden)))
    main = entries.get(connection, wanted[0])
    assert main is not None  # noqa: S101 - it was just found, and states are dropped by withdrawal alone
    used: dict[EntityId, int] = dict.fromkeys(wanted[1:], 0)
    for field in desk.catalogs.kinds.get(main.kind).fields:
        columns = [column.name for column in field.columns if column.type is FieldType.LINK]
        if "entry" not in columns or not (is_sources(field) or field.name == "findings"):
            continue
        for row in main.rows(field.name):
            if isinstance(entity := row.get("entry"), str):
                seen = str(row.get("version", "")) if is_sources(field) else ""
                used[EntityId(entity)] = int(seen) if seen.isdecimal() else used.get(EntityId(entity), 0)
    used.pop(main.entity, None)
    found = {entity: entries.get(connection, entity) for entity in used}
    sources = tuple(view for view in found.values() if view is not None)
    return _Gathered(main, sources, tuple(entity for entity, view in found.items() if view is None), used)


def _make(desk: Desk, request: BriefRequest, gathered: _Gathered, run: int) -> _Made:
    """Build a sheet and run all checks on it."""
    from asm_desktop.briefs.build import build  # noqa: PLC0415 - ReportLab is loaded when something is printed

    ingredients = _ingredients(desk, request, gathered, run)
    sheet = fill(ingredients)
    built = build(sheet)
    findings = checks.check(_material(request, gathered, sheet, (built.layout, desk.today())))
    return _Made(ingredients.template, sheet, built.pdf, built.pages, findings)


def _ingredients(desk: Desk, request: BriefRequest, gathered: _Gathered, run: int) -> Ingredients:
    """Return what a sheet is filled from. Nothing of the office part of any entry is in it."""
    catalogs = desk.catalogs
    language = _language(desk, request, gathered.main)
    released = [_released(view, desk.today()) for view in gathered.all]
    slots = [Slots.of(view, catalogs.kinds.get(view.kind), language, catalogs) for view in released]
    template = request.template or slots[0].kind.template
    if template not in set(Template):
        raise TemplateUnknown(template=template)
    return Ingredients(
        template=Template(template),
        main=slots[0],
        sources=tuple(slots[1:]),
        common=_of_this_copy(desk, request, gathered) | {"print_run": run, "language": language},
    )


def _released(view: EntryView, today: str) -> EntryView:
    """Return an entry without what of it may not be printed: words that nobody may quote, pictures."""
    return replace(view, fields=Release.of(view.fields, view.standing, today).of_fields(view.fields))


def _language(desk: Desk, request: BriefRequest, main: EntryView) -> str:
    """Return the sheet's language: the one asked for, the entry's own, the office's; raises SheetLanguageWrong."""
    if request.language and not _LANGUAGE.fullmatch(request.language):
        raise SheetLanguageWrong(language=request.language)
    known = (request.language, main.text("language"), desk.own.language)
    return next((one for one in known if _LANGUAGE.fullmatch(one)), FALLBACK)


def _of_this_copy(desk: Desk, request: BriefRequest, gathered: _Gathered) -> dict[str, Any]:
    """Return what every sheet carries of office, label and consent."""
    main, card = gathered.main, desk.own.office_card
    standing = strictest(view.standing for view in gathered.all)
    recipients = request.recipients
    if standing.label is Label.AMBER and standing.group and not recipients:
        recipients = tuple(member.name for member in desk.trust.members(standing.group))
    typed = {"contact": request.contact, "objection": request.objection}
    return {
        "code": main.code,
        "version": main.version,
        "label": standing.limited,
        "date": desk.now()[:10],
        "office": card.name,
        "organisation": card.organisation,
        "draft": main.standing.status is not Status.READY,
        "label_reason": request.reason,
        "recipients": recipients,
        "own_work": standing.accounts is Accounts.NONE,
        **{name: text for name, text in typed.items() if text.strip()},
    }


def _run(request: BriefRequest, gathered: _Gathered, made: _Made, at: str) -> PrintRun:
    """Return what the register keeps of a sheet."""
    return PrintRun(
        entity=gathered.main.entity,
        template=made.template.value,
        language=made.sheet.language,
        label=made.sheet.label.value,
        reason=request.reason.strip(),
        check=print_check(made.sheet),
        sources=sources_of(gathered.all),
        at=at,
    )


def _material(request: BriefRequest, gathered: _Gathered, sheet: Sheet, shown: tuple[Layout, str]) -> Material:
    """Return what the checks look at; `shown` is what building the sheet has shown, and the date."""
    layout, today = shown
    messages: tuple[str, ...] = ()
    promises = None
    if isinstance(sheet, MinistrySheet):
        usual = words_for(sheet.language).say("objection-usual", code=sheet.code)
        acts = [one for one in sheet.recommendations if one.addressee.strip() and one.act.strip()]
        messages, promises = sheet.key_messages, Promises(len(acts), sheet.contact, sheet.objection or usual)
    return Material(
        entries=tuple(_printed(view, gathered.used.get(view.entity, 0), today) for view in gathered.all),
        label=sheet.label,
        reason=request.reason,
        draft=sheet.draft,
        key_messages=messages,
        promises=promises,
        not_here=tuple(map(short_code, gathered.not_here)),
        layout=layout,
    )


def _printed(view: EntryView, used: int, today: str) -> PrintedEntry:
    """Return what the checks need to know of an entry; the gate for print is asked here, each time."""
    return PrintedEntry(
        code=view.code,
        title=view.title,
        label=view.standing.limited,
        verdict=gate(view.standing, Purpose.PRINT, today),
        consent_ended=view.text("consent-ended"),
        version=view.version,
        used=used,
        conflicts=len(view.conflicts),
        removed=view.removed,
        unquoted=bool(view.rows(QUOTES)) and not Release.of(view.fields, view.standing, today).quote,
        children=shows_where_children_are(view.fields),
    )
