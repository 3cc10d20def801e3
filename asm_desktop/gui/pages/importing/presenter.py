"""Bringing in files: which ones, with which usual values, how far it is, and what became of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.choices import COUNTRIES, choice_label, choices
from asm_desktop.domain.folding import fold
from asm_desktop.domain.labels import DEFAULT_LABEL, Accounts, Label
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust import Group
from asm_desktop.gui import messages
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.form_rows import Choice
from asm_desktop.gui.task_runner import Task
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import groups
from asm_desktop.services.importing import FileOutcome, ImportOptions, ImportReport, import_paths

USUAL_KIND = "document"

translate = QCoreApplication.translate

_ORDER = ("failed", "no-text", "new", "changed", "known", "skipped")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the page offers to choose from, and what is chosen to begin with."""

    kinds: tuple[Choice, ...]
    countries: tuple[Choice, ...]
    groups: tuple[Choice, ...]
    values: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class OutcomeGroup:
    """The files that ended alike: a heading, an icon, and (file, reason, entry) of each."""

    status: str
    title: str
    icon: str
    files: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """How it ended, in words and file by file."""

    answer: str
    more: str
    well: bool
    groups: tuple[OutcomeGroup, ...]
    entries: tuple[str, ...]


class ImportingPresenter(QObject):
    """Knows no widget."""

    ready = Signal(object)
    """Carries a `Setting`."""
    files_changed = Signal(object)
    """Carries the paths chosen."""
    begun = Signal(str)
    """Carries what is being done."""
    progressed = Signal(object)
    """Carries a `Progress`."""
    reported = Signal(object)
    """Carries a `Report`."""
    stopped = Signal()
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._values: dict[str, Json] = {}
        self._task: Task | None = None
        self.kind = USUAL_KIND
        self.country = ""
        self.paths: tuple[Path, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether files are being brought in."""
        return self._task is not None

    def begin(self) -> None:
        """Say what can be chosen."""
        if self.busy:
            return
        self.paths = ()
        self.kind, self.country = USUAL_KIND, ""
        self._values = {"label": DEFAULT_LABEL.value, "accounts": self._usual_accounts()}
        task = self._context.runner.prepare(lambda _context: groups.groups(self._context.desk))
        task.succeeded.connect(self._offer)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def add(self, paths: Sequence[Path]) -> None:
        """Choose further files or folders."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        self.files_changed.emit(self.paths)

    def set_kind(self, kind: str) -> None:
        """Take another kind, with its usual answer to the question on what people told."""
        self.kind = kind
        self._values["accounts"] = self._usual_accounts()

    def set_value(self, name: str, value: Json | None) -> None:
        """Take a label, a group or an answer."""
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value

    @property
    def values(self) -> Mapping[str, Json]:
        """Label, group and answer as chosen."""
        return dict(self._values)

    def start(self) -> None:
        """Bring the chosen files in."""
        if self.busy or not self.paths:
            return
        paths, options, desk = self.paths, self._options(), self._context.desk
        task = self._context.runner.prepare(lambda context: import_paths(desk, paths, options, context), writes=True)
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._ended)
        task.cancelled.connect(self._was_stopped)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        task.finished.connect(self._forget)
        self.begun.emit(translate("Importing", "Bringing in files"))
        self._context.runner.start(task)

    def stop(self) -> None:
        """Stop; what is here already stays."""
        if self._task is not None:
            self._task.cancel()

    def _options(self) -> ImportOptions:
        """Return what holds for all files that do not say otherwise."""
        group = self._values.get("group")
        return ImportOptions(
            kind=self.kind,
            label=Label(str(self._values.get("label", DEFAULT_LABEL.value))),
            group=Realm(group) if isinstance(group, str) else None,
            country=self.country,
            accounts=Accounts(str(self._values.get("accounts", Accounts.NOT_SAID.value))),
        )

    def _usual_accounts(self) -> str:
        """Return the usual answer of the kind chosen."""
        return self._context.desk.catalogs.kinds.get(self.kind).accounts.value

    def _offer(self, circles: Sequence[Group]) -> None:
        """Say what can be chosen."""
        catalogs, language = self._context.desk.catalogs, self._context.language
        kinds = [Choice(kind.name, kind.label(language)) for kind in catalogs.kinds.all()]
        codes = choices(COUNTRIES, catalogs)
        countries = [Choice(code, choice_label(COUNTRIES, code, language, catalogs)) for code in codes]
        self.ready.emit(
            Setting(
                kinds=tuple(sorted(kinds, key=lambda one: fold(one.text))),
                countries=tuple(sorted(countries, key=lambda one: fold(one.text))),
                groups=tuple(Choice(group.realm, group.name) for group in circles),
                values=self.values,
            )
        )

    def _ended(self, report: ImportReport) -> None:
        """Tell everybody what came in, and say what became of each file."""
        entries = frozenset(str(one.id) for one in report.files if one.id)
        self._context.bus.announce(Changes(entries=entries, many=True))
        self.reported.emit(told(report))

    def _was_stopped(self) -> None:
        """Say that it was stopped; what had come in by then may be shown anew."""
        self._context.bus.announce(Changes(many=True))
        self.stopped.emit()

    def _forget(self) -> None:
        """Be ready for the next."""
        self._task = None


def told(report: ImportReport) -> Report:
    """Return a report in words, what needs a look first."""
    by_status: dict[str, list[FileOutcome]] = {}
    for one in report.files:
        by_status.setdefault(str(one.status), []).append(one)
    new = len(by_status.get("new", ())) + len(by_status.get("no-text", ()))
    failed = len(by_status.get("failed", ()))
    answer = QCoreApplication.translate("Importing", "%n entries are new.", "", new)
    if failed:
        more = QCoreApplication.translate("Importing", "%n files could not be read; each is named below.", "", failed)
    else:
        more = translate("Importing", "Every file could be read.")
    known = sorted(by_status, key=lambda status: _ORDER.index(status) if status in _ORDER else len(_ORDER))
    return Report(
        answer=answer,
        more=more,
        well=not failed,
        groups=tuple(_group(status, by_status[status]) for status in known),
        entries=tuple(str(one.id) for one in report.files if one.id and one.status in {"new", "no-text"}),
    )


def _group(status: str, files: Sequence[FileOutcome]) -> OutcomeGroup:
    """Return the files that ended alike."""
    titles = {
        "failed": (translate("Importing", "Could not be read"), "warn"),
        "no-text": (translate("Importing", "No text yet: add three lines so that it can be found"), "picture"),
        "new": (translate("Importing", "New"), "add"),
        "changed": (translate("Importing", "Changed since last time: kept as a new version"), "edit"),
        "known": (translate("Importing", "Already here"), "ok"),
        "skipped": (translate("Importing", "Left out"), "held"),
    }
    title, icon = titles.get(status, (status, "document"))
    return OutcomeGroup(status, title, icon, tuple((one.origin, _reason(one), one.id) for one in files))


def _reason(outcome: FileOutcome) -> str:
    """Return why a file ended as it did, in the language of the window."""
    return messages.tell(outcome.trouble).whole if outcome.trouble is not None else outcome.reason
