"""Sending: who receives, what does not leave and why, writing the bundle, and what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain import realms
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.gui import messages, wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.form_rows import Choice
from asm_desktop.gui.task_runner import Task
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import offices, overview
from asm_desktop.services.choosing import BundleOptions
from asm_desktop.services.desk import Desk
from asm_desktop.services.sending import BoxReport, BundleReport, create_bundle

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One entry that does not leave, with the reason in words."""

    entity: str
    title: str
    reason: str
    label: str


@dataclass(frozen=True, slots=True)
class SendSetting:
    """Who can receive, and what does not leave."""

    offices: tuple[Choice, ...]
    held: tuple[HeldLine, ...]
    held_total: int


@dataclass(frozen=True, slots=True)
class SentBox:
    """One box in words: whose it is, who can read it, what is in it."""

    circle: str
    readers: str
    content: str
    size: str


@dataclass(frozen=True, slots=True)
class SendReport:
    """What was written."""

    answer: str
    more: str
    boxes: tuple[SentBox, ...]
    warned: bool


class SendingPresenter(QObject):
    """Knows no widget."""

    ready = Signal(object)
    """Carries a `SendSetting`."""
    begun = Signal(str)
    progressed = Signal(object)
    """Carries a `Progress`."""
    reported = Signal(object)
    """Carries a `SendReport`."""
    stopped = Signal()
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether a bundle is being written."""
        return self._task is not None

    def look(self) -> None:
        """Say who can receive, and what does not leave."""
        task = self._context.runner.prepare(lambda _context: self._read())
        task.succeeded.connect(self.ready)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def write(self, out: Path, chosen: Sequence[str], *, full: bool, public: bool) -> None:
        """Write a bundle for the offices chosen; all of them is everybody."""
        if self.busy:
            return
        to = tuple(WriterId(writer) for writer in chosen)
        options = BundleOptions(to=() if public else to, full=full, public=public)
        desk = self._context.desk
        task = self._context.runner.prepare(lambda context: create_bundle(desk, out, options, context), writes=True)
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._written)
        task.cancelled.connect(self.stopped)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        task.finished.connect(self._forget)
        self.begun.emit(translate("Exchange", "Writing {file}").format(file=out.name))
        self._context.runner.start(task)

    def stop(self) -> None:
        """Stop writing; no half file stays."""
        if self._task is not None:
            self._task.cancel()

    def _read(self) -> SendSetting:
        """Return who can receive and what does not leave."""
        desk = self._context.desk
        rows = [row for row in offices.offices(desk) if row.added and not row.own]
        held = overview.held_back(desk)
        lines = tuple(
            HeldLine(view.entity, view.title, held_reason(view.held_back), view.standing.label.value)
            for view in held.entries
        )
        return SendSetting(tuple(Choice(row.writer, row.name) for row in rows), lines, held.total)

    def _written(self, report: BundleReport) -> None:
        """Say what was written."""
        self._context.bus.announce(Changes())
        self.reported.emit(told(self._context.desk, report))

    def _forget(self) -> None:
        """Be ready for the next."""
        self._task = None


def told(desk: Desk, report: BundleReport) -> SendReport:
    """Return a report in words."""
    answer = QCoreApplication.translate("Exchange", "Written and read back. New in it: %n.", "", report.contents)
    if not report.contents:
        answer = translate("Exchange", "Written and read back. They are known to have everything already.")
    names = ", ".join(str(file) for file in report.files)
    more = [translate("Exchange", "{file}, {size}").format(file=names, size=wording.size(report.bytes))]
    if "plain" in report.warnings:
        more.append(translate("Exchange", "Whoever finds the file can read part of it."))
    if "file-missing" in report.warnings:
        more.append(translate("Exchange", "Some files of entries are not here and could not go along."))
    return SendReport(answer, "\n".join(more), tuple(_box(desk, box) for box in report.boxes), bool(report.warnings))


def circle_name(desk: Desk, realm: Realm) -> str:
    """Return whose box this is: everybody, the programme, an organisation, a group."""
    if realm == realms.PUBLIC:
        return translate("Exchange", "Anybody")
    if realm == realms.PROGRAMME:
        return translate("Exchange", "All offices of the programme")
    if realms.is_group(realm):
        group = desk.trust.groups.get(realm)
        return translate("Exchange", "Group “{name}”").format(name=group.name if group else "")
    return translate("Exchange", "Our organisation")


def held_reason(reason: str) -> str:
    """Return why an entry does not leave, in a few words."""
    known = {
        "draft": translate("Exchange", "It is a draft"),
        "red": translate("Exchange", "TLP:RED stays on this laptop"),
        "ended-network": translate("Exchange", "Somebody does not agree any more that others have it"),
        "expired-network": translate("Exchange", "The agreement that others have it has run out"),
        "date-in-doubt-network": translate("Exchange", "The date of this laptop looks wrong"),
        "audience": translate("Exchange", "People agreed to other offices than those that its label names"),
        "accounts-yes-network": translate("Exchange", "It carries what people told us; no agreement is recorded"),
        "accounts-not-said-network": translate("Exchange", "Nobody has said whether it carries what people told us"),
        "no-group": translate("Exchange", "No group of partner offices is chosen"),
        "no-organisation": translate("Exchange", "It is not known which organisation we belong to"),
        "save-again": translate("Exchange", "It was saved before it could go; save it once more"),
        "circles-differ": translate("Exchange", "Its versions were made for different circles of offices"),
        "two-circles": translate("Exchange", "Two versions name different offices that may have it"),
    }
    return known.get(reason, reason)


def _box(desk: Desk, box: BoxReport) -> SentBox:
    """Return a box in words."""
    content = QCoreApplication.translate("Exchange", "%n new records", "", box.contents)
    if box.files:
        content += ", " + QCoreApplication.translate("Exchange", "%n files", "", box.files)
    readers = ", ".join(box.readers) or translate("Exchange", "anybody who finds it")
    return SentBox(circle_name(desk, box.realm), readers, content, wording.size(box.bytes))
