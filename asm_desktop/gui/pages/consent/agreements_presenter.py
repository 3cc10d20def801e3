"""What the page does with agreements: lists them, keeps new ones, ends them. It has no widgets."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.gui import wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.consent.reading import Ledger, read_ledger
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import consents, undoing
from asm_desktop.services.consents import Outcome
from asm_desktop.services.days import Days, confirm_date
from asm_desktop.services.undoing import Undone

translate = QCoreApplication.translate

UNDO, CONFIRM_DATE = "undo:", "confirm-date"
"""Keys of what a banner offers; the first is followed by the id of an agreement."""

_LASTS = 10_000


class AgreementsPresenter(QObject):
    """All agreements of this office as they are now. Every answer arrives on the window's thread."""

    listed = Signal(object)
    """Carries a `Ledger`."""
    kept = Signal(str)
    """Id of the agreement that was recorded or changed: its form may close."""
    refused = Signal(object)
    """Carries a `Told`: nothing was written."""
    told = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.ledger = Ledger((), (), (), Days("", "", doubtful=False))
        self._reading = NewestWins(context.runner, self)
        self._reading.arrived.connect(self._take)
        self._reading.failed.connect(self._tell_trouble)
        self._reading.crashed.connect(self.faulted)
        self._begun = False
        context.bus.changed.connect(self._refresh)

    def begin(self) -> None:
        """Read everything."""
        self._begun = True
        self._reading.ask(lambda _context: read_ledger(self._desk))

    def kind_name(self, kind: str) -> str:
        """Return what a kind of entry is called."""
        return self._desk.catalogs.kinds.get(kind).label(self._context.language)

    @property
    def usual_language(self) -> str:
        """The language that this office mostly speaks."""
        return self._desk.own.language

    def keep(self, agreement: Agreement, id_: str = "") -> None:
        """Record a new agreement, or another wording of one."""
        if id_:
            self._do(lambda: consents.change_agreement(self._desk, id_, agreement), self._tell_changed)
        else:
            self._do(lambda: consents.add_agreement(self._desk, agreement), self._tell_kept)

    def end(self, id_: str, purposes: Iterable[Purpose]) -> None:
        """End an agreement, or some of its purposes; what other offices have beyond what is left is withdrawn."""
        ending = tuple(purposes)
        self._do(lambda: consents.end_agreement(self._desk, id_, ending), self._tell_ended)

    def act(self, key: str) -> None:
        """Do what a banner offered."""
        if key.startswith(UNDO):
            id_ = EntityId(key.removeprefix(UNDO))
            self._do(lambda: undoing.undo_last(self._desk, id_), self._tell_undone)
        elif key == CONFIRM_DATE:
            self._do(lambda: confirm_date(self._desk), lambda _days: self._announce_all())

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Write in a worker, then say so."""
        task = self._context.runner.prepare(lambda _context: work(), writes=True)
        task.succeeded.connect(done)
        task.failed.connect(lambda error: self.refused.emit(tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _tell_kept(self, outcome: Outcome) -> None:
        """Say what a new agreement made of its entries."""
        self._announce(outcome)
        self.kept.emit(outcome.kept.id)
        undo = ((UNDO + outcome.kept.id, translate("Consent", "Undo")),)
        self.told.emit(Note(kept_text(outcome), Mood.OK, "ok", undo, lasts=_LASTS))

    def _tell_changed(self, outcome: Outcome) -> None:
        """Say that an agreement has another wording now."""
        self._announce(outcome)
        self.kept.emit(outcome.kept.id)
        text = " ".join(filter(None, (kept_text(outcome), taken_back_text(outcome))))
        self.told.emit(Note(text, Mood.OK, "ok", lasts=_LASTS))

    def _tell_ended(self, outcome: Outcome) -> None:
        """Say what ending an agreement did."""
        self._announce(outcome)
        text = " ".join(filter(None, (translate("Consent", "The agreement has ended."), taken_back_text(outcome))))
        self.told.emit(Note(text, Mood.OK, "ok", lasts=_LASTS))

    def _tell_undone(self, undone: Undone) -> None:
        """Say that what was done last is undone."""
        entities = frozenset(str(view.entity) for view in undone.entries)
        self._context.bus.announce(Changes(entries=entities, agreements=True))
        self.told.emit(Note(translate("Consent", "Undone."), icon="ok", lasts=_LASTS))

    def _announce(self, outcome: Outcome) -> None:
        """Let all pages know."""
        entities = frozenset(str(view.entity) for view in outcome.entries)
        self._context.bus.announce(Changes(entries=entities, agreements=True))

    def _announce_all(self) -> None:
        """Let all pages look again: with a date that is believed everything may be another."""
        self._context.bus.announce(Changes(many=True, agreements=True))

    def _refresh(self, _changes: Changes) -> None:
        """Read again if somebody looks at it."""
        if self._begun:
            self.begin()

    def _take(self, ledger: Ledger) -> None:
        """Show what was read, and ask about a clock that leapt."""
        self.ledger = ledger
        self.listed.emit(ledger)
        if ledger.days.doubtful:
            text = translate("Consent", "This laptop says that today is {date}. Agreements that have an end are shut"
                             " until somebody confirms that date.")  # fmt: skip
            confirm = ((CONFIRM_DATE, translate("Consent", "The date is right")),)
            self.told.emit(Note(text.format(date=wording.date(ledger.days.shown)), Mood.WARN, "clock", confirm))

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.told.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))


def taken_back_text(outcome: Outcome) -> str:
    """Return what is withdrawn from other offices by what was done to an agreement, "" if nothing is."""
    entities = {*(one.entity for one in outcome.taken_back), *outcome.pictures_taken_back}
    if not entities:
        return ""
    return translate("Consent", "What other offices have of %n entries is withdrawn: each destroys it as soon as a"
                     " stick reaches it.", "", len(entities))  # fmt: skip


def kept_text(outcome: Outcome) -> str:
    """Return what became of the entries of an agreement."""
    if "children" in outcome.warnings:
        return translate("Consent", "Recorded. An entry about children shows a place or pictures: nobody can agree to"
                         " that for them. Look at it again.")  # fmt: skip
    travels = sum(1 for view in outcome.entries if view.realm != realms.LOCAL)
    if not outcome.entries:
        return translate("Consent", "The agreement is recorded. Name its entries when they are written.")
    if not travels:
        return translate("Consent", "The agreement is recorded. Its entries stay on this laptop by their label.")
    return translate("Consent", "The agreement is recorded. %n entries travel with the next stick.", "", travels)
