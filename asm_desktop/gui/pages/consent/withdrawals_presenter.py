"""What the page does with withdrawals: lists them, records, confirms, lifts and signs them. It has no widgets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.withdrawals import Reason
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.consent.withdrawals_reading import Told, read_subject, read_withdrawals
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import withdrawing
from asm_desktop.services.withdrawing import WithdrawalReport, WithdrawalRequest

translate = QCoreApplication.translate

_LASTS = 15_000


class WithdrawalsPresenter(QObject):
    """All withdrawals as they are known here. Every answer arrives on the window's thread."""

    listed = Signal(object)
    """Carries all `Told`."""
    subject_read = Signal(object)
    """Carries a `Subject`."""
    done = Signal()
    """A withdrawal is recorded: its dialog may close."""
    refused = Signal(object)
    """Carries a message: nothing was written."""
    told = Signal(object)
    """Carries a `Note`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.withdrawals: tuple[Told, ...] = ()
        self._reading = NewestWins(context.runner, self)
        self._subjects = NewestWins(context.runner, self)
        self._reading.arrived.connect(self._take)
        self._subjects.arrived.connect(self.subject_read)
        for questions in (self._reading, self._subjects):
            questions.failed.connect(lambda error: self.refused.emit(tell(error)))
            questions.crashed.connect(self.faulted)
        self._begun = False
        context.bus.changed.connect(self._refresh)

    def begin(self) -> None:
        """Read all withdrawals."""
        self._begun = True
        self._reading.ask(lambda _context: read_withdrawals(self._desk))

    def get(self, id_: str) -> Told | None:
        """Return a withdrawal by its id."""
        return next((one for one in self.withdrawals if one.id == id_), None)

    def look_at(self, entity: str) -> None:
        """Read the entry of which something is to be withdrawn, and what that reaches."""
        language = self._context.language
        self._subjects.ask(lambda _context: read_subject(self._desk, entity, language))

    def withdraw(self, requests: Sequence[WithdrawalRequest]) -> None:
        """Record withdrawals, all or none."""
        self._do(lambda: withdrawing.withdraw_several(self._desk, requests), self._tell_withdrawn)

    def withdraw_agreed(self, id_: str) -> None:
        """Withdraw every entry that an agreement is about: those who agreed take everything back."""
        work = lambda: withdrawing.withdraw_agreed(self._desk, id_, Reason.PERSON_ASKED)  # noqa: E731 - typed by use
        self._do(work, self._tell_withdrawn)

    def confirm(self, told: Told) -> None:
        """Let a withdrawal of another office take what it only hides so far."""
        text = translate("Withdrawal", "Confirmed: {code} is destroyed here, and elsewhere with the next stick.")
        self._act(withdrawing.confirm, told, text)

    def sign(self, told: Told) -> None:
        """Sign a withdrawal as the second office."""
        self._act(withdrawing.cosign, told, translate("Withdrawal", "Signed: {code} is destroyed everywhere."))

    def lift(self, told: Told) -> None:
        """Show again what a withdrawal only hides."""
        self._act(withdrawing.lift, told, translate("Withdrawal", "{code} is shown again."))

    def _act(self, act: Callable[..., None], told: Told, text: str) -> None:
        """Do something with a withdrawal of another office, then say so."""
        entity = str(told.withdrawal.order.entity)

        def tell_done(_nothing: object) -> None:
            self._context.bus.announce(Changes(entries=frozenset({entity}), agreements=True))
            self.done.emit()
            self.told.emit(Note(text.format(code=told.code), Mood.OK, "ok", lasts=_LASTS))

        self._do(lambda: act(self._desk, [told.id]), tell_done)

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Write in a worker, then say so."""
        task = self._context.runner.prepare(lambda _context: work(), writes=True)
        task.succeeded.connect(done)
        task.failed.connect(lambda error: self.refused.emit(tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _tell_withdrawn(self, reports: tuple[WithdrawalReport, ...]) -> None:
        """Say what was done."""
        entities = frozenset(str(one.entity) for one in reports)
        self._context.bus.announce(Changes(entries=entities, agreements=True))
        self.done.emit()
        self.told.emit(Note(withdrawn_text(reports), Mood.OK, "ok", lasts=_LASTS))

    def _refresh(self, _changes: Changes) -> None:
        """Read again if somebody looks at it."""
        if self._begun:
            self.begin()

    def _take(self, told: tuple[Told, ...]) -> None:
        """Show what was read."""
        self.withdrawals = told
        self.listed.emit(told)


def withdrawn_text(reports: Sequence[WithdrawalReport]) -> str:
    """Return in words what withdrawals did here and will do elsewhere."""
    if not all(one.erased for one in reports):
        return translate("Withdrawal", "It is hidden. It is destroyed once an office that may has confirmed it.")
    if all(one.here_only for one in reports):
        return translate("Withdrawal", "It is destroyed. No other office ever had it.")
    return translate("Withdrawal", "It is destroyed here. Other offices destroy it as soon as a stick reaches them.")
