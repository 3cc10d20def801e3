"""Reading other people's files: each in a confined process, two at a time, and one bad file never stops the others."""

import queue
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats.extracted import DEFAULT_LIMITS, Extracted, Limits
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.tasks.context import QUIET, TaskContext

PROCESSES = 2
"""Reading processes side by side: the small machines this is for have two cores."""

_WAITING = 8
"""Results that may wait for whoever uses them; readers pause beyond that, so memory stays small."""

_LOOK_EVERY = 0.1

Outcome = Extracted | ArchiveError


def read_file(path: Path, limits: Limits = DEFAULT_LIMITS) -> Extracted:
    """Return the text of one file and what it says of itself; raises one of `troubles`."""
    with ReadingProcess(limits) as process:
        return process.read(path)


def read_files(
    paths: Iterable[Path], limits: Limits = DEFAULT_LIMITS, context: TaskContext = QUIET
) -> Iterator[tuple[Path, Outcome]]:
    """Yield every path with what it gave or why it could not be read, in the order in which they are done.

    Raises Cancelled soon after somebody asked to stop. Closing the iterator ends the processes.
    """
    readers = _Readers(list(paths), limits)
    try:
        yield from readers.results(context)
    finally:
        readers.stop()


class _Readers:
    """A few threads, each with a reading process, that take paths from one list."""

    def __init__(self, paths: list[Path], limits: Limits) -> None:
        """Start them."""
        self._paths = iter(paths)
        self._taking = threading.Lock()
        self._results: queue.Queue[tuple[Path, Outcome] | BaseException | None] = queue.Queue(_WAITING)
        self._stopped = threading.Event()
        self._processes = [ReadingProcess(limits) for _ in range(min(PROCESSES, len(paths)))]
        self._threads = [
            threading.Thread(target=self._work, args=(process,), name="reading", daemon=True)
            for process in self._processes
        ]
        for thread in self._threads:
            thread.start()

    def results(self, context: TaskContext) -> Iterator[tuple[Path, Outcome]]:
        """Yield results until all threads are done."""
        at_work = len(self._threads)
        while at_work:
            context.check()
            try:
                result = self._results.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                continue
            if result is None:
                at_work -= 1
            elif isinstance(result, BaseException):
                raise result
            else:
                yield result

    def stop(self) -> None:
        """End what is still at work and wait for it."""
        self._stopped.set()
        for process in self._processes:
            process.close()
        for thread in self._threads:
            thread.join()

    def _work(self, process: ReadingProcess) -> None:
        """Read files until there are no more."""
        try:
            while (path := self._next()) is not None:
                self._give((path, _outcome(process, path)))
            self._give(None)
        except BaseException as error:  # noqa: BLE001 - our own fault; it is raised again where the results are used
            self._give(error)
        finally:
            process.close()

    def _next(self) -> Path | None:
        """Return the next path, None when there is none or the work was stopped."""
        with self._taking:
            return None if self._stopped.is_set() else next(self._paths, None)

    def _give(self, result: tuple[Path, Outcome] | BaseException | None) -> None:
        """Put a result where it waits for its user, unless nobody waits any more."""
        while not self._stopped.is_set():
            try:
                self._results.put(result, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return


def _outcome(process: ReadingProcess, path: Path) -> Outcome:
    """Return what a file gave, or why it could not be read."""
    try:
        return process.read(path)
    except ArchiveError as error:
        return error
