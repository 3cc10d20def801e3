"""A reading process seen from the program: one file at a time, killed when it takes too long or too much memory.

A hostile file can end its reading process; the next file gets a fresh one.
"""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self, cast

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats import frames
from asm_desktop.formats.extracted import MEGABYTE, Extracted, Limits
from asm_desktop.formats.troubles import ReadingBroke, ReadingTimedOut, ReadingTookMemory, by_code

_LOOK_EVERY = 0.1
"""Seconds between two looks at the clock and at the memory of a process that is at work."""

_ENDING: Final = frozenset({ReadingTookMemory.code, ReadingTimedOut.code, ReadingBroke.code})
"""Troubles after which a process is gone, or about to go."""

_LARGEST_COPY = 2
"""How many times as long as the longest file a stripped copy may be."""

_WAITING = 4
"""Messages of a process that may wait for whoever uses them."""

_OUT_OF_TIME: Final = -24
"""Exit status of a process that the system ended for its processor time (SIGXCPU)."""


def reading_command(limits: Limits) -> list[str]:
    """Return how a reading process is started: this Python, without the present folder among its modules."""
    memory = str(limits.memory_bytes // MEGABYTE)
    return [sys.executable, "-P", "-m", "asm_desktop.formats.reading_process", memory]


class ReadingProcess:
    """A reading process that is started at the first file and again after each end. Use it in one thread."""

    def __init__(self, limits: Limits, command: Callable[[Limits], Sequence[str]] = reading_command) -> None:
        """Take what each file may cost."""
        self._limits = limits
        self._command = command
        self._child: _Child | None = None
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        """Use it in a `with` block, so that no process is left behind."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.close()

    def read(self, path: Path) -> Extracted:
        """Return what a file gives; raises one of `troubles`."""
        reply = self._ask(frames.READ, path)
        if reply.extracted is None:
            raise ReadingBroke
        return reply.extracted

    def preview(self, path: Path) -> bytes:
        """Return the preview of a picture; raises one of `troubles`."""
        return self._ask(frames.PREVIEW, path).preview

    def stripped(self, path: Path) -> Generator[bytes]:
        """Yield the stripped copy of a file piece by piece; raises one of `troubles`, then what came is no copy.

        Close it where not all is taken: the process ends then.
        """
        with closing(self._replies(frames.STRIP, path)) as replies:
            yield from (reply.piece for reply in replies if reply.piece)

    def close(self) -> None:
        """End the process and refuse further files; may be called from another thread to stop the one at work."""
        self._closed.set()
        if self._child:
            self._child.end()

    def _ask(self, task: str, path: Path) -> frames.Reply:
        """Send a request and return its last reply; raises its trouble."""
        *_, last = self._replies(task, path)
        return last

    def _replies(self, task: str, path: Path) -> Generator[frames.Reply]:
        """Send a request and yield what comes back; raises its trouble."""
        request = frames.Request(task, os.fsencode(path.absolute()), self._limits)
        # Where others went before, they may have left the memory in pieces: then a fresh process tries once more.
        again = self._child is not None and self._child.alive
        began = False
        with closing(self._running().replies(request)) as replies:
            for reply in replies:
                again = again and not began and reply.trouble == ReadingTookMemory.code
                if reply.trouble and not again:
                    raise _trouble(reply)
                if not again:
                    began = True
                    yield reply
        if again:
            yield from self._replies(task, path)

    def _running(self) -> "_Child":
        """Return the process, a fresh one if there is none; raises ReadingBroke once this is closed."""
        if self._child is None or not self._child.alive:
            self._child = _Child(self._command(self._limits))
        if self._closed.is_set():
            self._child.end()
            raise ReadingBroke
        return self._child


def _trouble(reply: frames.Reply) -> ArchiveError:
    """Return the trouble that a reply names."""
    known = by_code().get(reply.trouble, ReadingBroke)
    return known(**reply.places)


class _Child:
    """One running process with its pipes, and a thread that listens to it."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it."""
        self._process = subprocess.Popen(  # noqa: S603 - our own Python, no words from outside
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True
        )
        self._waiting: queue.Queue[frames.Reply | None] = queue.Queue(_WAITING)
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="reading-process-listener", daemon=True)
        self._listener.start()

    @property
    def alive(self) -> bool:
        """Say whether the process still takes files."""
        return self._process.poll() is None

    def replies(self, request: frames.Request) -> Generator[frames.Reply]:
        """Yield the replies to a request, watching time and memory meanwhile; a process that broke is gone afterwards.

        Pieces of a copy come first. Closed before the last reply, the process is ended.
        """
        try:
            frames.send(self._stdin, request)
        except OSError:
            self.end()
            yield frames.Reply(trouble=ReadingBroke.code)
            return
        started = time.monotonic()
        room = _LARGEST_COPY * request.limits.file_bytes
        done = False
        try:
            while not done:
                reply = self._next(request.limits, started)
                if reply is None:
                    continue
                room -= len(reply.piece)
                if room < 0:
                    reply = frames.Reply(trouble=ReadingBroke.code)
                done = not reply.piece
                if reply.trouble in _ENDING:
                    self.end()
                yield reply
        finally:
            if not done:
                self.end()  # what it still has to say is of this file

    def _next(self, limits: Limits, started: float) -> frames.Reply | None:
        """Return the next reply, or the trouble that ends the waiting for it; None if neither came for a moment."""
        try:
            reply = self._waiting.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            trouble = self._overdone(limits, time.monotonic() - started)
            return frames.Reply(trouble=trouble) if trouble else None
        return reply if reply is not None else frames.Reply(trouble=self._reason())

    def end(self) -> None:
        """Kill the process and wait until it is gone."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        self._listener.join()
        self._stdin.close()

    @property
    def _stdin(self) -> BinaryIO:
        """Where requests go."""
        return cast("BinaryIO", self._process.stdin)

    def _listen(self) -> None:
        """Hand on replies until the pipe ends; anything that is no reply ends the process."""
        with cast("BinaryIO", self._process.stdout) as stream:
            while (reply := frames.receive_reply(stream)) is not None:
                self._give(reply)
        self._process.kill()
        self._give(None)

    def _give(self, reply: frames.Reply | None) -> None:
        """Put a reply where it is waited for, unless nobody waits any more: few at a time, so memory stays small."""
        while not self._ended.is_set():
            try:
                self._waiting.put(reply, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return

    def _overdone(self, limits: Limits, seconds: float) -> str:
        """Return the code of the limit that the process is beyond, "" if none."""
        if self._ended.is_set():
            return ReadingBroke.code
        if seconds > limits.seconds:
            return ReadingTimedOut.code
        import psutil  # noqa: PLC0415 - only where a file takes long

        try:
            resident = psutil.Process(self._process.pid).memory_info().rss
        except psutil.Error:
            return ""  # it just ended; the listener says so next
        return ReadingTookMemory.code if resident > limits.memory_bytes else ""

    def _reason(self) -> str:
        """Return the code of the reason why the process ended by itself."""
        self.end()
        return ReadingTimedOut.code if self._process.returncode == _OUT_OF_TIME else ReadingBroke.code
