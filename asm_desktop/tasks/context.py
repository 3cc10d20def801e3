"""The one object that long work receives: it reports progress, and that call is also where it can be cancelled."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """Raised inside a task when it was asked to stop; never shown as a failure."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is: `done` of `total` steps (total 0: not known), and a word on the present one."""

    done: int
    total: int
    note: str = ""


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


def _never() -> bool:
    """Nobody asks to stop."""
    return False


@dataclass(frozen=True, slots=True)
class TaskContext:
    """Handed as last argument to every service function that may take longer than a moment."""

    report: Callable[[Progress], None] = _ignore
    cancelled: Callable[[], bool] = _never

    def progress(self, done: int, total: int = 0, note: str = "") -> None:
        """Say how far the work is; raises Cancelled if somebody asked to stop."""
        self.check()
        self.report(Progress(done, total, note))

    def check(self) -> None:
        """Raise Cancelled if somebody asked to stop."""
        if self.cancelled():
            raise Cancelled


QUIET = TaskContext()
"""A context that reports to nobody and is never cancelled."""
