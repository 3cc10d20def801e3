"""Progress of long work on the terminal, and Ctrl-C as the wish to stop: the work ends at its next step, undamaged."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

from asm_desktop.cli.answers import one_line
from asm_desktop.tasks.context import Progress, TaskContext

_SECONDS_BETWEEN = 0.1
_WIDTH = 78


class Watch:
    """Reports progress in one line that is written over, if somebody looks, and hears Ctrl-C."""

    def __init__(self, *, shown: bool, stream: TextIO | None = None) -> None:
        """Watch; `shown` says whether progress is wanted at all (it also takes a terminal)."""
        self._stream = stream or sys.stderr
        self._shown = shown and self._stream.isatty()
        self._asked_to_stop = False
        self._working = False
        self._last = 0.0
        self._dirty = False

    def context(self) -> TaskContext:
        """Return the context for long work; from now on the first Ctrl-C asks it to stop, the second breaks off."""
        self._working = True
        return TaskContext(report=self._report, cancelled=lambda: self._asked_to_stop)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear Ctrl-C while something runs, and leave the line clean."""
        before = signal.signal(signal.SIGINT, self._interrupted)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
            self._wipe()

    def _report(self, progress: Progress) -> None:
        """Show how far the work is, ten times a second at most."""
        now = time.monotonic()
        if not self._shown or now - self._last < _SECONDS_BETWEEN:
            return
        self._last, self._dirty = now, True
        count = f"{progress.done} / {progress.total}" if progress.total else str(progress.done)
        self._stream.write(f"\r{one_line(f'{count}  {progress.note}')[:_WIDTH]:<{_WIDTH}}")
        self._stream.flush()

    def _wipe(self) -> None:
        """Empty the line of progress."""
        if self._dirty:
            self._stream.write(f"\r{'':<{_WIDTH}}\r")
            self._stream.flush()
            self._dirty = False

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        """Ask the work to stop; if it was asked already, or there is none that can be asked, break off."""
        if self._asked_to_stop or not self._working:
            raise KeyboardInterrupt
        self._asked_to_stop = True
