"""The steps of the demonstration: done one after the other, each timed, with what came of it and its check."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from asm_desktop.domain.errors import CheckFailed
from asm_desktop.services.demo_material import LeftOut
from asm_desktop.tasks.context import Progress, TaskContext

STEPS = 11
"""How many steps the demonstration has."""


class DemoCheckFailed(CheckFailed):
    """A check of the demonstration that did not hold."""

    code = "demo-check-failed"
    summary = "The demonstration ran, but this did not hold: {steps}."
    remedy = "Everything is in “{folder}”; please report it as a fault of the program."


@dataclass(frozen=True, slots=True)
class DemoStep:
    """One step: what was done, how much of it, in how many milliseconds, whether its check held, and a remark."""

    step: str
    count: int
    ms: float
    ok: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class DemoReport:
    """All steps, where the files are (absolute paths by name), and files that became no entry or have no text."""

    steps: tuple[DemoStep, ...]
    files: Mapping[str, str]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every check held."""
        return all(step.ok for step in self.steps)

    def check(self) -> None:
        """Raise DemoCheckFailed unless every check held."""
        if not self.ok:
            failed = ", ".join(f"{step.step} ({step.note})" for step in self.steps if not step.ok)
            raise DemoCheckFailed(steps=failed, folder=self.files["folder"])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a step."""

    count: int
    ok: bool
    note: str = ""


@dataclass
class StepLog:
    """Does steps and keeps what came of each, with its time."""

    context: TaskContext
    steps: list[DemoStep] = field(default_factory=list)

    def do(self, step: str, work: Callable[[TaskContext], Outcome]) -> None:
        """Do a step; its own progress is told as a remark on the whole."""
        number = len(self.steps)
        self.context.progress(number, STEPS, step)

        def report(inner: Progress) -> None:
            share = f" {inner.done} of {inner.total}" if inner.total else ""
            self.context.report(Progress(number, STEPS, step + share))

        started = time.perf_counter()
        outcome = work(TaskContext(report, self.context.cancelled))
        self.add(step, outcome, time.perf_counter() - started)

    def add(self, step: str, outcome: Outcome, seconds: float) -> None:
        """Keep what came of a step that took some seconds."""
        self.steps.append(DemoStep(step, outcome.count, round(seconds * 1000, 1), outcome.ok, outcome.note))
