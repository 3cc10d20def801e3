"""Runs service calls off the window's thread: prepare, connect, start.

A task that is started before somebody has connected to it may end first, and its outcome is lost; so the two are
separate steps. All signals of a task are emitted on the thread of the window, whoever listens.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Event

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    SignalInstance,
    Slot,
)
from shiboken6 import isValid

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.faults import where_it_broke
from asm_desktop.tasks.context import Cancelled, Progress, TaskContext

REPORT_EVERY = 0.05
"""Seconds between two reports of progress; more would only keep the window busy."""

_READERS = 3


class _End(Enum):
    """The four ways a task can end."""

    SUCCEEDED = auto()
    FAILED = auto()
    CRASHED = auto()
    CANCELLED = auto()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a task ended, and its result, error or report."""

    end: _End
    value: object = None


class Task(QObject):
    """One call of a service function. Exactly one of four outcomes is emitted, then always `finished`."""

    progressed = Signal(object)
    """Carries a `Progress`, at most some 20 times a second."""
    succeeded = Signal(object)
    """Carries what the function returned."""
    failed = Signal(object)
    """Carries an `ArchiveError`: a trouble we know."""
    crashed = Signal(str)
    """Carries the report of a fault of ours."""
    cancelled = Signal()
    finished = Signal()

    _reported = Signal(object)
    _landed = Signal(object)

    def __init__(self, work: Callable[[TaskContext], object], *, writes: bool, lasting: bool = False) -> None:
        super().__init__()
        self.writes = writes
        self.lasting = lasting
        self.landed = False
        """Whether its outcome has reached the window, or is just reaching it."""
        self._work = work
        self._stop = Event()
        self._last_report = 0.0
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._landed.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; a task that waits does not begin."""
        self._stop.set()

    def perform(self) -> None:
        """Do the work on the present thread and hand its outcome to the window's."""
        self._landed.emit(self._outcome())

    def _outcome(self) -> _Outcome:
        """Call the function and say how it ended."""
        context = TaskContext(self._report, self._stop.is_set)
        try:
            context.check()
            return _Outcome(_End.SUCCEEDED, self._work(context))
        except Cancelled:
            return _Outcome(_End.CANCELLED)
        except ArchiveError as error:
            return _Outcome(_End.FAILED, error)
        except Exception as error:  # noqa: BLE001 - a fault of ours must reach the window, not vanish with its thread
            return _Outcome(_End.CRASHED, where_it_broke(error))

    def _report(self, progress: Progress) -> None:
        """Pass progress on, but not more often than the window can show; the last step always."""
        now = time.monotonic()
        if now - self._last_report >= REPORT_EVERY or (progress.total and progress.done >= progress.total):
            self._last_report = now
            self._reported.emit(progress)

    @Slot(object)
    def _pass_on(self, progress: Progress) -> None:
        """Emit progress on the window's thread."""
        self.progressed.emit(progress)

    @Slot(object)
    def _end(self, outcome: _Outcome) -> None:
        """Emit the outcome on the window's thread, then `finished`."""
        self.landed = True
        if outcome.end is _End.SUCCEEDED:
            self.succeeded.emit(outcome.value)
        elif outcome.end is _End.FAILED:
            self.failed.emit(outcome.value)
        elif outcome.end is _End.CRASHED:
            self.crashed.emit(outcome.value)
        else:
            self.cancelled.emit()
        self.finished.emit()


class _Run(QRunnable):
    """Carries a task into a thread pool."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Do the work."""
        self._task.perform()


class TaskRunner(QObject):
    """Prepares and starts tasks: those that write one after the other, those that read side by side."""

    busy_changed = Signal(bool)
    """Whether something that writes is under way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(_READERS)
        self._alive: set[Task] = set()
        self._closed = False

    def prepare(self, work: Callable[[TaskContext], object], *, writes: bool = False, lasting: bool = False) -> Task:
        """Return a task to connect to; nothing runs before `start`.

        A lasting one is done even if the window closes: it keeps what somebody typed, and is soon done.
        """
        return Task(work, writes=writes, lasting=lasting)

    def start(self, task: Task) -> None:
        """Run a prepared task; it is kept alive until it is finished."""
        if self._closed:
            task.cancel()
        self._alive.add(task)
        task.finished.connect(lambda: self._forget(task))
        if task.writes:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        pool = self._writers if task.writes else self._readers
        pool.start(_Run(task))

    def writing(self) -> bool:
        """Say whether something that writes is under way or waits."""
        return any(task.writes for task in self._alive)

    def close(self) -> None:
        """Cancel everything that does not last, wait until no thread works, and let the last outcomes arrive.

        It may be called while an outcome is told, as when opening an archive closes a window: that task is not waited
        for, as it could not end before this returns.
        """
        self._closed = True
        for task in self._alive:
            if not task.lasting:
                task.cancel()
        self._writers.waitForDone()
        self._readers.waitForDone()
        while not all(task.landed for task in self._alive):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _forget(self, task: Task) -> None:
        """Let go of a finished task."""
        self._alive.discard(task)
        if task.writes and not self.writing():
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords


class NewestWins(QObject):
    """Asks again and again, as searches do while somebody types: only the answer to the newest question arrives."""

    arrived = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    idle = Signal()
    """The newest question is answered, in whatever way."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._newest: Task | None = None

    @property
    def waiting(self) -> bool:
        """Whether a question is open."""
        return self._newest is not None

    def ask(self, work: Callable[[TaskContext], object]) -> None:
        """Start a question; an older one that is still open is dropped."""
        self.drop()
        task = self._runner.prepare(work)
        self._newest = task
        task.succeeded.connect(lambda value: self._pass_on(task, self.arrived, value))
        task.failed.connect(lambda error: self._pass_on(task, self.failed, error))
        task.crashed.connect(lambda report: self._pass_on(task, self.crashed, report))
        task.finished.connect(lambda: self._done(task))
        self._runner.start(task)

    def drop(self) -> None:
        """Forget an open question."""
        if self._newest is not None:
            self._newest.cancel()
            self._newest = None

    def _pass_on(self, task: Task, signal: SignalInstance, value: object) -> None:
        """Emit an outcome if its question is still the newest, and whoever asked is still there."""
        if isValid(self) and task is self._newest:
            signal.emit(value)

    def _done(self, task: Task) -> None:
        """Say that the newest question is settled."""
        if isValid(self) and task is self._newest:
            self._newest = None
            self.idle.emit()
