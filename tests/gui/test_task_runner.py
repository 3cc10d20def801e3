"""Tasks end in exactly one of four ways, on the window's thread; only the newest question is answered."""

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.task_runner import NewestWins, TaskRunner


class Trouble(ArchiveError):
    """A trouble we know."""

    code = "a-test-trouble"


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()


def heard(task) -> list[str]:
    """Names of the outcomes of a task, as they come."""
    told = []
    for name in ("succeeded", "failed", "crashed", "cancelled", "finished"):
        getattr(task, name).connect(lambda *_args, name=name: told.append(name))
    return told


def fail(error: Exception):
    def work(_context):
        raise error

    return work


@pytest.mark.parametrize(
    ("work", "outcome"),
    [
        (lambda _context: 7, "succeeded"),
        (fail(Trouble()), "failed"),
        (fail(LookupError("x")), "crashed"),
    ],
)
def test_a_task_ends_in_one_way_and_then_finishes(runner, qtbot, work, outcome):
    task = runner.prepare(work)
    told = heard(task)
    with qtbot.waitSignal(task.finished):
        runner.start(task)
    assert told == [outcome, "finished"]


def test_outcomes_arrive_on_the_thread_of_the_window(runner, qtbot):
    threads = []
    task = runner.prepare(lambda _context: threads.append(QThread.currentThread()))
    task.succeeded.connect(lambda _value: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(task.finished):
        runner.start(task)
    assert threads[0] is not threads[1]
    assert threads[1] is QApplication.instance().thread()


def test_a_task_that_is_cancelled_stops_at_its_next_step(runner, qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def work(context):
        begun.set()
        go_on.wait(10)
        context.progress(1, 2)

    task = runner.prepare(work)
    told = heard(task)
    runner.start(task)
    assert begun.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert told == ["cancelled", "finished"]


def test_the_last_step_of_progress_is_always_told(runner, qtbot):
    def work(context):
        for done in range(1, 501):
            context.progress(done, 500)

    task = runner.prepare(work)
    seen = []
    task.progressed.connect(seen.append)
    with qtbot.waitSignal(task.finished):
        runner.start(task)
    assert seen[-1].done == 500
    assert len(seen) < 250


def test_those_that_write_do_so_one_after_the_other(runner, qtbot):
    lock, together = threading.Lock(), []

    def work(_context):
        together.append(lock.acquire(blocking=False))
        lock.release()

    tasks = [runner.prepare(work, writes=True) for _ in range(20)]
    with qtbot.waitSignals([task.finished for task in tasks]):
        for task in tasks:
            runner.start(task)
    assert together == [True] * 20
    assert not runner.writing()


def test_closing_waits_for_what_works_and_loses_no_outcome(qapp):
    runner = TaskRunner()
    begun = threading.Event()

    def work(context):
        begun.set()
        while True:
            context.check()

    task = runner.prepare(work, writes=True)
    told = heard(task)
    runner.start(task)
    assert begun.wait(10)
    runner.close()
    assert told == ["cancelled", "finished"]


def test_closing_in_answer_to_an_outcome_does_not_wait_for_itself(runner, qtbot):
    task = runner.prepare(lambda _context: 1)
    task.succeeded.connect(lambda _value: runner.close())
    told = heard(task)
    with qtbot.waitSignal(task.finished):
        runner.start(task)
    assert told == ["succeeded", "finished"]


def test_only_the_newest_question_is_answered(runner, qtbot):
    questions = NewestWins(runner)
    answers = []
    questions.arrived.connect(answers.append)
    hold = threading.Event()

    def slow(_context):
        hold.wait(10)
        return "old"

    questions.ask(slow)
    with qtbot.waitSignal(questions.idle):
        questions.ask(lambda _context: "new")
    hold.set()
    runner.close()
    assert answers == ["new"]


def test_a_dropped_question_stays_silent(runner):
    questions = NewestWins(runner)
    answers = []
    questions.arrived.connect(answers.append)
    questions.ask(lambda _context: "late")
    questions.drop()
    runner.close()
    assert answers == []
    assert not questions.waiting


def test_a_thousand_short_tasks_all_report(runner, qtbot):
    seen = []
    tasks = [runner.prepare(lambda _context, number=number: number) for number in range(1000)]
    for task in tasks:
        task.succeeded.connect(seen.append)
        runner.start(task)
    qtbot.waitUntil(lambda: len(seen) == 1000, timeout=20_000)
    assert sorted(seen) == list(range(1000))
