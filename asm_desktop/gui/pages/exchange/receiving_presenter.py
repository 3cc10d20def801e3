"""Receiving: look into a bundle, say what it would change, take it in, and say what it changed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.choices import COUNTRIES, KINDS, choice_label
from asm_desktop.gui import messages, wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.rows import Mood
from asm_desktop.gui.task_runner import Task
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services.exchanging import (
    EntrySeen,
    HeldRecord,
    ImportPreview,
    ImportReport,
    import_bundle,
    preview_import,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ComingLine:
    """One line of a group: an entry with its label, or a reason with a count."""

    title: str
    about: str
    label: str = ""
    entity: str = ""


@dataclass(frozen=True, slots=True)
class ComingGroup:
    """Entries that come alike: changed by both, changed by them, new; or what is held back, by reason."""

    key: str
    title: str
    icon: str
    count: int
    lines: tuple[ComingLine, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """What a bundle brings, or has brought: the answer, its groups, and the words of the button that goes on."""

    answer: str
    more: str
    mood: Mood
    groups: tuple[ComingGroup, ...]
    start: str
    worth: bool
    """Whether going on would change anything."""


class ReceivingPresenter(QObject):
    """Knows no widget."""

    looked = Signal(object)
    """Carries a `Coming`: nothing was changed yet."""
    begun = Signal(str)
    progressed = Signal(object)
    """Carries a `Progress`."""
    received = Signal(object)
    """Carries a `Coming`: what was changed."""
    stopped = Signal()
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.file: Path | None = None

    @property
    def busy(self) -> bool:
        """Whether a bundle is being looked into or taken in."""
        return self._task is not None

    def look(self, file: Path) -> None:
        """Look into a bundle; nothing is changed."""
        if self.busy:
            return
        self.file = file
        desk = self._context.desk
        task = self._context.runner.prepare(lambda context: preview_import(desk, file, context), writes=True)
        task.succeeded.connect(lambda preview: self.looked.emit(self._coming(preview)))
        self._run(task, translate("Exchange", "Checking {file}").format(file=file.name))

    def receive(self) -> None:
        """Take the bundle in that was looked into."""
        if self.busy or self.file is None:
            return
        file, desk = self.file, self._context.desk
        task = self._context.runner.prepare(lambda context: import_bundle(desk, file, context), writes=True)
        task.succeeded.connect(self._received)
        self._run(task, translate("Exchange", "Receiving {file}").format(file=file.name))

    def stop(self) -> None:
        """Stop; what came in by then is complete."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Leave the bundle."""
        self.file = None

    def _run(self, task: Task, what: str) -> None:
        """Start a task that shows how far it is."""
        self._task = task
        task.progressed.connect(self.progressed)
        task.cancelled.connect(self._was_stopped)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        task.finished.connect(self._done)
        self.begun.emit(what)
        self._context.runner.start(task)

    def _done(self) -> None:
        """Be ready for the next."""
        self._task = None

    def _was_stopped(self) -> None:
        """Show what came in by then."""
        self._context.bus.announce(Changes(many=True, offices=True))
        self.stopped.emit()

    def _received(self, report: ImportReport) -> None:
        """Tell everybody, and say what was changed."""
        self._context.bus.announce(Changes(many=True, offices=True))
        self.received.emit(self._arrived(report))

    def _coming(self, preview: ImportPreview) -> Coming:
        """Return in words what a bundle would change."""
        count = len(preview.new) + len(preview.changed) + len(preview.conflicting)
        answer = _you_receive(count)
        more = [self._from(preview), f"{wording.size(preview.bytes)}.", _already(preview), *_not_for_us(preview)]
        unknown = [sender.name for sender in preview.senders if not (sender.known or sender.own)]
        mood = Mood.WARN if unknown or preview.boxes_damaged else Mood.ACCENT
        return Coming(
            answer=answer,
            more=" ".join(part for part in more if part),
            mood=mood,
            groups=self._groups(preview),
            start=QCoreApplication.translate("Exchange", "Start: receive %n", "", count),
            worth=bool(count or preview.admitted or preview.released or preview.held_count),
        )

    def _arrived(self, report: ImportReport) -> Coming:
        """Return in words what an import has changed."""
        count = len(report.new) + len(report.changed) + len(report.conflicting)
        answer = QCoreApplication.translate("Exchange", "Finished. %n entries came or changed.", "", count)
        more = [self._from(report), _already(report), *_not_for_us(report)]
        if report.conflicting:
            both = QCoreApplication.translate("Exchange", "%n have two versions now.", "", len(report.conflicting))
            more.append(both)
        mood = Mood.WARN if report.held_count or report.conflicting or report.boxes_damaged else Mood.OK
        text = " ".join(part for part in more if part)
        return Coming(answer, text, mood, self._groups(report), translate("Exchange", "Show the library"), worth=True)

    def _from(self, report: ImportReport) -> str:
        """Return whose boxes these are."""
        known = [sender.name for sender in report.senders if sender.known or sender.own]
        unknown = [sender.name for sender in report.senders if not (sender.known or sender.own)]
        parts = []
        if known:
            parts.append(translate("Exchange", "From {offices}.").format(offices=", ".join(known)))
        if unknown:
            waits = translate("Exchange", "From an office that nobody has added: {offices}. It waits until then.")
            parts.append(waits.format(offices=", ".join(unknown)))
        return " ".join(parts)

    def _groups(self, report: ImportReport) -> tuple[ComingGroup, ...]:
        """Return the groups in the order in which they want attention."""
        titles = (
            ("conflicting", translate("Exchange", "Changed by both: both versions are kept"), "versions",
             len(report.conflicting)),
            ("changed", translate("Exchange", "Changed by them"), "edit", len(report.changed)),
            ("new", translate("Exchange", "New"), "receive", len(report.new)),
        )  # fmt: skip
        groups = [
            ComingGroup(key, title, icon, count, self._lines(one for one in report.entries if one.change == key))
            for key, title, icon, count in titles
            if count
        ]
        if report.held_count:
            title = translate("Exchange", "Held back: not let in")
            groups.append(ComingGroup("held", title, "held", report.held_count, held_lines(report.held)))
        return tuple(groups)

    def _lines(self, seen: Iterable[EntrySeen]) -> tuple[ComingLine, ...]:
        """Return entries as people know them."""
        return tuple(self._line(one) for one in seen)

    def _line(self, one: EntrySeen) -> ComingLine:
        """Return one entry as people know it."""
        catalogs, language = self._context.desk.catalogs, self._context.language
        countries = (choice_label(COUNTRIES, code, language, catalogs) for code in one.countries)
        parts = (
            choice_label(KINDS, one.kind, language, catalogs),
            ", ".join(countries),
            wording.language_name(one.language),
        )
        return ComingLine(one.title, "  ·  ".join(part for part in parts if part), one.label, one.entity)


def held_lines(held: Sequence[HeldRecord]) -> tuple[ComingLine, ...]:
    """Return why records are held back, each reason once with a count and the offices that wrote them."""
    counts = Counter(one.reason for one in held)
    lines = []
    for reason, count in counts.most_common():
        writers = sorted({one.writer_name for one in held if one.reason == reason and one.writer_name})
        about = QCoreApplication.translate("Exchange", "%n records", "", count)
        if writers:
            about += "  ·  " + translate("Exchange", "from {offices}").format(offices=", ".join(writers))
        lines.append(ComingLine(_reason(reason), about))
    return tuple(lines)


def _you_receive(count: int) -> str:
    """Return how many entries come, in a sentence."""
    if not count:
        return translate("Exchange", "Everything in it is here already.")
    return QCoreApplication.translate("Exchange", "You receive %n entries.", "", count)


def _already(report: ImportReport) -> str:
    """Return how many entries are here already."""
    if not report.same:
        return ""
    return QCoreApplication.translate("Exchange", "Already here and the same: %n.", "", len(report.same))


def _not_for_us(report: ImportReport) -> list[str]:
    """Return what of the bundle could not be read, and why."""
    found = []
    if report.boxes_closed:
        found.append(QCoreApplication.translate("Exchange", "%n parts are for others.", "", report.boxes_closed))
    if report.boxes_newer:
        newer = QCoreApplication.translate("Exchange", "%n parts need a newer version of the program.", "",
                                           report.boxes_newer)  # fmt: skip
        found.append(newer)
    if report.boxes_damaged:
        found.append(QCoreApplication.translate("Exchange", "%n parts are damaged.", "", report.boxes_damaged))
    return found


def _reason(reason: str) -> str:
    """Return why a record is held back, in words."""
    known = {
        "unknown-writer": translate("Exchange", "Its office was not added by a coordinator yet"),
        "not-a-member": translate("Exchange", "Its office was never one of those that may have it"),
        "not-the-creator": translate("Exchange", "Its office did not create the entry"),
        "after-revocation": translate(
            "Exchange", "Its office was revoked, and nobody confirms that it wrote this before"
        ),
        "wider-than-label": translate("Exchange", "It was sent to more offices than its label allows"),
        "bad-signature": translate("Exchange", "Its signature does not hold: it was changed on the way"),
        "other-archive": translate("Exchange", "It belongs to another archive"),
        "other-realm": translate("Exchange", "It lies in a part where it does not belong"),
        "out-of-form": translate("Exchange", "It is not written in the agreed form"),
    }
    return known.get(reason, reason)
