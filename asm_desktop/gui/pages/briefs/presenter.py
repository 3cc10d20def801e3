"""Printing a sheet: which entry, on which sheet, what the checks say, and the register of what was printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.kinds import Template
from asm_desktop.domain.labels import Label
from asm_desktop.domain.preflight import Finding, Level, printable
from asm_desktop.gui import messages, wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.form_rows import CheckRow, Choice
from asm_desktop.gui.rows import Mood
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import briefing, lookup
from asm_desktop.services.briefing import BriefRequest, PrintedBrief, RegisterRow, SheetCheck, SheetState
from asm_desktop.services.desk import Desk

LOOK_AFTER = 400
"""Milliseconds after the last change until the sheet is built again."""

SHEET_LANGUAGES = ("en", "fr", "es", "pt", "sw")
FINDINGS = "Findings"
"""Translation context of the messages of the checks."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Opened:
    """The entry that a sheet is made from, with the request as it begins."""

    view: EntryView
    request: BriefRequest
    used: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """A sheet as it would be printed now: its PDF, its label, what the checks say, whether it may be printed."""

    pdf: bytes
    pages: int
    checks: tuple[CheckRow, ...]
    label: Label
    may_print: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a code on paper says today."""

    text: str
    more: str
    mood: Mood


class BriefsPresenter(QObject):
    """Knows no widget."""

    opened = Signal(object)
    """Carries an `Opened`."""
    looked = Signal(object)
    """Carries a `Looked`."""
    listed = Signal(object)
    """Carries a tuple of `RegisterRow`s."""
    answered = Signal(object)
    """Carries an `Answer`."""
    printed = Signal(object)
    """Carries a `PrintedBrief`."""
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.request: BriefRequest | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        self._newest = NewestWins(context.runner, self)
        self._newest.arrived.connect(self.looked)
        self._newest.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        self._newest.crashed.connect(self.faulted)
        context.bus.changed.connect(self._changed)

    def templates(self) -> tuple[Choice, ...]:
        """Return the sheets there are."""
        return (
            Choice(Template.MINISTRY.value, translate("Briefs", "Ministry or district, 2 pages")),
            Choice(Template.CASE.value, translate("Briefs", "Case study, 2 to 4 pages")),
            Choice(Template.ENTRY.value, translate("Briefs", "The whole entry, plainly")),
        )

    def languages(self) -> tuple[Choice, ...]:
        """Return the languages that the words of a sheet can be in."""
        return tuple(Choice(code, wording.language_name(code)) for code in SHEET_LANGUAGES)

    def open_entry(self, reference: str) -> None:
        """Begin a sheet from an entry."""
        self._open(lambda: self._read(reference))

    def go_on(self, request: BriefRequest) -> None:
        """Go on with a sheet that was begun in another window."""
        self._open(lambda: replace(self._read(request.references[0]), request=request))

    def _open(self, read: Callable[[], Opened]) -> None:
        """Read the entry of a sheet, then show both."""
        task = self._context.runner.prepare(lambda _context: read())
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def close(self) -> None:
        """Leave the sheet."""
        self._timer.stop()
        self._newest.drop()
        self.request = None

    def change(self, **parts: object) -> None:
        """Take another sheet, language, reason … and look again soon."""
        if self.request is not None:
            self.request = replace(self.request, **parts)  # type: ignore[arg-type] # the parts of a request
            self._timer.start()

    def list_printed(self) -> None:
        """Say what was printed here."""
        task = self._context.runner.prepare(lambda _context: briefing.register(self._context.desk))
        task.succeeded.connect(self.listed)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def look_up(self, code: str) -> None:
        """Say what a printed sheet is today."""
        task = self._context.runner.prepare(lambda _context: briefing.check_sheet(self._context.desk, code))
        task.succeeded.connect(lambda found: self.answered.emit(answer(found)))
        task.failed.connect(lambda error: self.answered.emit(Answer(messages.tell(error).whole, "", Mood.BAD)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def save(self, out: Path) -> None:
        """Print the sheet to a file and enter it in the register."""
        request, desk = self.request, self._context.desk
        if request is None:
            return
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        task = self._context.runner.prepare(lambda _context: briefing.make_brief(desk, request, out), writes=True)
        task.succeeded.connect(self._was_printed)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        task.finished.connect(lambda: self.busy_changed.emit(False))  # noqa: FBT003 - a signal takes no keywords
        self._context.runner.start(task)

    def _read(self, reference: str) -> Opened:
        """Return the entry with those it names as its grounds."""
        desk = self._context.desk
        view = lookup.read_entry(desk, reference)
        language = view.text("language").partition("-")[0]
        template = desk.catalogs.kinds.get(view.kind).template
        request = BriefRequest(
            references=(view.entity,),
            template=template,
            language=language if language in SHEET_LANGUAGES else self._context.language,
        )
        return Opened(view, request, self._used(view))

    def _used(self, view: EntryView) -> tuple[str, ...]:
        """Return the entry and those that it is based on, in words."""
        names = [f"{view.title}\n{view.code}"]
        for row in view.rows("based-on"):
            reference = row.get("entry")
            if isinstance(reference, str):
                names.append(self._name(reference, str(row.get("version", ""))))
        return tuple(names)

    def _name(self, reference: str, version: str) -> str:
        """Return title and version of an entry that another is based on."""
        try:
            title = lookup.read_entry(self._context.desk, reference).title
        except lookup.EntryUnknown:
            title = translate("Briefs", "An entry that is not here")
        return f"{title}\n" + translate("Briefs", "version {number}").format(number=version) if version else title

    def _show(self, opened: Opened) -> None:
        """Show an entry, then the sheet made from it."""
        self.request = opened.request
        self.opened.emit(opened)
        self._look()

    def _look(self) -> None:
        """Build the sheet and run the checks; the newest request wins."""
        request, desk = self.request, self._context.desk
        if request is not None:
            self._newest.ask(lambda _context: look(desk, request))

    def _was_printed(self, brief: PrintedBrief) -> None:
        """Tell everybody."""
        self._context.bus.announce(Changes(sheets=True))
        self.printed.emit(brief)
        self._look()

    def _changed(self, changes: Changes) -> None:
        """Look again when an entry may have changed."""
        if self.request is not None and (changes.many or changes.entries):
            self._timer.start()


def look(desk: Desk, request: BriefRequest) -> Looked:
    """Return a sheet as it would be printed now."""
    seen = briefing.preview(desk, request)
    return Looked(seen.pdf, seen.pages, check_rows(seen.findings), seen.label, printable(seen.findings))


def check_rows(findings: Sequence[Finding]) -> tuple[CheckRow, ...]:
    """Return the lines of "Ready to print?"."""
    rows = [
        CheckRow(
            f"{finding.check}:{place}",
            messages.fill(FINDINGS, finding.message, _spoken(finding)),
            _weight(finding),
            field="reason" if finding.level is Level.REASON else "",
            fine=finding.level is Level.REASON and finding.answered,
        )
        for place, finding in enumerate(findings)
    ]
    if not any(finding.check == "C1" for finding in findings):
        rows.append(CheckRow("ok:consent", translate("Briefs", "Every entry in it may be printed"), fine=True))
    if not any(finding.check == "G1" for finding in findings):
        rows.append(CheckRow("ok:letters", translate("Briefs", "Every letter can be printed"), fine=True))
    if not any(finding.check == "F1" for finding in findings):
        rows.append(CheckRow("ok:length", translate("Briefs", "It is as long as planned"), fine=True))
    return tuple(rows)


def _spoken(finding: Finding) -> dict[str, str]:
    """Return the places of a finding in the language of the window: what a label means, and dates."""
    spoken = dict(finding.places)
    if spoken.get("meaning"):
        spoken["meaning"] = translate(FINDINGS, spoken["meaning"])
    if spoken.get("date"):
        spoken["date"] = wording.date(spoken["date"])
    return spoken


def answer(found: SheetCheck) -> Answer:
    """Return in words what a code on paper says today."""
    states = {
        SheetState.UP_TO_DATE: (translate("Briefs", "This sheet is up to date."), Mood.OK),
        SheetState.NEWER_VERSION: (translate("Briefs", "There is a newer version of this sheet."), Mood.WARN),
        SheetState.NEWER_ON_PAPER: (translate("Briefs", "The paper is newer than what has come here."), Mood.WARN),
        SheetState.REMOVED: (translate("Briefs", "This entry was removed. Do not use the sheet any more."), Mood.BAD),
        SheetState.KNOWN: (translate("Briefs", "This entry is here; it was not printed here."), Mood.ACCENT),
        SheetState.NOT_HERE: (translate("Briefs", "This code is not known here."), Mood.WARN),
    }
    text, mood = states[found.state]
    more = [found.title]
    if found.version and found.current:
        on_paper = translate("Briefs", "On paper: version {paper}. Here: version {here}.")
        more.append(on_paper.format(paper=found.version, here=found.current))
    return Answer(text, "  ·  ".join(part for part in more if part), mood)


def registered(row: RegisterRow) -> tuple[str, ...]:
    """Return the cells of a row of the register: run, code, title, sheet's language, label, day."""
    return (
        str(row.run),
        row.code,
        row.title or translate("Briefs", "An entry that is not here"),
        wording.language_name(row.language),
        f"TLP:{row.label}",
        wording.date(row.at[:10]),
    )


def _weight(finding: Finding) -> str:
    """Return what a finding means for printing."""
    return {
        Level.STOP: translate("Briefs", "It cannot be printed like this."),
        Level.REASON: "" if finding.answered else translate("Briefs", "Write the reason; it is kept in the register."),
        Level.LOOK: "",
    }[finding.level]
