"""Reading other people's files: each in a confined process, two at a time, and one bad file never stops the others."""

import queue
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.extracted import DEFAULT_LIMITS, Extracted, Limits
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.tasks.context import QUIET, TaskContext

PROCESSES = 2
"""Reading processes side by side: the small machines this is for have two cores."""

_WAITING = 24
"""Results that may wait for whoever uses them; readers pause beyond that, so memory stays small."""

_AHEAD = 64
"""Paths handed out before their results are back, so that readers go on while results are used."""

_LOOK_EVERY = 0.1

Outcome = Extracted | ArchiveError

Given = TypeVar("Given")


def read_file(path: Path, limits: Limits = DEFAULT_LIMITS) -> Extracted:
    """Return the text of one file and what it says of itself; raises one of `troubles`."""
    with ReadingProcess(limits) as process:
        return process.read(path)


def read_files(
    paths: Iterable[Path], limits: Limits = DEFAULT_LIMITS, context: TaskContext = QUIET
) -> Generator[tuple[Path, Outcome]]:
    """Yield every path with what it gave or why it could not be read, in the order in which they are done.

    Raises Cancelled soon after somebody asked to stop. Closing the iterator ends the processes.
    """
    yield from work_on_files(paths, _read, limits, context)


def work_on_files(
    paths: Iterable[Path],
    work: Callable[[ReadingProcess, Path], Given],
    limits: Limits = DEFAULT_LIMITS,
    context: TaskContext = QUIET,
) -> Generator[tuple[Path, Given | ArchiveError]]:
    """Yield every path with what `work` gave for it or the trouble it raised, in the order in which they are done.

    `work` runs in several threads, each with a process of its own. Raises as `read_files`, and what else it raised.
    """
    readers = _Readers(paths, work, limits)
    try:
        yield from readers.results(context)
    finally:
        readers.stop()


def _read(process: ReadingProcess, path: Path) -> Extracted:
    """Return what a file gives."""
    return process.read(path)


class _Readers(Generic[Given]):
    """A few threads, each with a reading process, that take paths from one queue.

    The queue is filled by whoever uses the results, a little ahead: so the paths may come from work of his own.
    """

    def __init__(self, paths: Iterable[Path], work: Callable[[ReadingProcess, Path], Given], limits: Limits) -> None:
        """Start them."""
        self._task = work
        self._paths = iter(paths)
        self._wanted: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._results: queue.Queue[tuple[Path, Given | ArchiveError] | BaseException] = queue.Queue(_WAITING)
        self._stopped = threading.Event()
        self._processes = [ReadingProcess(limits) for _ in range(PROCESSES)]
        self._threads = [
            threading.Thread(target=self._work, args=(process,), name="reading", daemon=True)
            for process in self._processes
        ]
        for thread in self._threads:
            thread.start()

    def results(self, context: TaskContext) -> Iterator[tuple[Path, Given | ArchiveError]]:
        """Yield results until there are no more paths and no more at work."""
        at_work, more = 0, True
        while more or at_work:
            context.check()
            while more and at_work < _AHEAD and (at_work < 2 * PROCESSES or self._results.empty()):
                path = next(self._paths, None)
                more = path is not None
                if path is not None:
                    self._wanted.put(path)
                    at_work += 1
            result = self._result() if at_work else None
            if isinstance(result, BaseException):
                raise result
            if result is not None:
                at_work -= 1
                yield result

    def stop(self) -> None:
        """End what is still at work and wait for it."""
        self._stopped.set()
        for _ in self._threads:
            self._wanted.put(None)
        for process in self._processes:
            process.close()
        for thread in self._threads:
            thread.join()

    def _work(self, process: ReadingProcess) -> None:
        """Read files until there are no more."""
        try:
            while (path := self._wanted.get()) is not None and not self._stopped.is_set():
                self._give((path, self._outcome(process, path)))
        except BaseException as error:  # noqa: BLE001 - our own fault; it is raised again where the results are used
            self._give(error)
        finally:
            process.close()

    def _result(self) -> tuple[Path, Given | ArchiveError] | BaseException | None:
        """Return the next result, None if none came for a moment."""
        try:
            return self._results.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            return None

    def _give(self, result: tuple[Path, Given | ArchiveError] | BaseException) -> None:
        """Put a result where it waits for its user, unless nobody waits any more."""
        while not self._stopped.is_set():
            try:
                self._results.put(result, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return

    def _outcome(self, process: ReadingProcess, path: Path) -> Given | ArchiveError:
        """Return what a file gave, or why it could not be read."""
        try:
            return self._task(process, path)
        except ArchiveError as error:
            return error
