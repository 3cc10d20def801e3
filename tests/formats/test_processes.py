"""Reading in processes of their own: what a file can do to its reader ends there."""

import os
import subprocess
import sys
import threading
import time

import psutil
import pytest

from asm_desktop.formats import reading, troubles
from asm_desktop.formats.extracted import Extracted, Limits
from asm_desktop.formats.processes import ReadingProcess, reading_command
from asm_desktop.formats.reading import read_file, read_files
from asm_desktop.tasks.context import Cancelled, TaskContext

ANSWER = "import sys; from asm_desktop.formats import frames, reading_process as r; "
FAULTS = {
    "sleeps": "import time; time.sleep(60)",
    "eats memory": "keep = [bytearray(1 << 20) for _ in range(400)]; import time; time.sleep(60)",
    "spins": "\nwhile True: pass",
    "dies": "import os; os.abort()",
    "babbles": "sys.stdout.buffer.write(b'\\0\\0\\0\\4abcd'); sys.stdout.buffer.flush(); import time; time.sleep(60)",
    "floods": "sys.stdout.buffer.write(b'\\xff' * 99999); sys.stdout.buffer.flush(); import time; time.sleep(60)",
}


def faulty(fault: str, *, served: int = 0):
    """The command of a reading process that serves some files well and then does something else."""
    serve = (
        "[frames.send(sys.stdout.buffer, reply) for _ in range(%d) "
        "for reply in r._serve(frames.receive_request(sys.stdin.buffer))]; "
    )
    watched = "r._allow_processor_time(0); " if fault == "spins" else ""
    wait = "frames.receive_request(sys.stdin.buffer); "
    code = ANSWER + serve % served + wait + watched + FAULTS[fault]
    return lambda _limits: [sys.executable, "-P", "-c", code]


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}


@pytest.mark.parametrize(
    ("fault", "limits", "trouble"),
    [
        ("sleeps", Limits(seconds=0.3), troubles.ReadingTimedOut),
        ("spins", Limits(), troubles.ReadingTimedOut),
        ("eats memory", Limits(memory_bytes=150 << 20), troubles.ReadingTookMemory),
        ("dies", Limits(), troubles.ReadingBroke),
        ("babbles", Limits(), troubles.ReadingBroke),
        ("floods", Limits(), troubles.ReadingBroke),
    ],
)
def test_a_reader_that_goes_wrong_is_ended_and_its_file_named(make, fault, limits, trouble):
    before = children()
    with ReadingProcess(limits, faulty(fault)) as process:
        with pytest.raises(trouble):
            process.read(make.file("a.txt", "gold"))
        assert children() == before


def test_only_the_file_that_broke_its_reader_is_lost(make):
    files = [make.file(f"{number}.txt", f"text {number}") for number in range(5)]
    outcomes = []
    with ReadingProcess(Limits(), faulty("dies", served=2)) as process:
        for file in files:
            try:
                outcomes.append(process.read(file).pages)
            except troubles.ReadingBroke:
                outcomes.append(None)
    assert outcomes == [("text 0",), ("text 1",), None, ("text 3",), ("text 4",)]


def test_a_real_reader_has_little_it_could_harm(tmp_path):
    limits = Limits(memory_bytes=500 << 20)
    code = (
        "import resource, sys; from asm_desktop.formats import reading_process as r; r._confine(500 << 20); "
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CORE)[0])\n"
        "try: open(sys.argv[1], 'wb').write(b'x' * (4 << 20))\nexcept OSError: print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, tmp_path / "large"], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(limits.memory_bytes), "0", "refused"]


def test_a_real_reader_runs_out_of_memory_by_itself(make):
    with pytest.raises(troubles.ReadingTookMemory):
        read_file(make.file("many.json", "[" + "[]," * 3_000_000 + "[]]"), Limits(memory_bytes=150 << 20))


def test_memory_left_in_pieces_by_others_is_no_fault_of_a_file(make):
    file = make.file("a.txt", "gold")
    commands = iter([faulty("eats memory", served=1), reading_command])

    def first_the_faulty_one(limits):
        return next(commands)(limits)

    with ReadingProcess(Limits(memory_bytes=150 << 20), first_the_faulty_one) as process:
        assert [process.read(file).pages, process.read(file).pages] == [("gold",), ("gold",)]


def test_a_reading_process_loads_little(make):
    code = (
        "import sys; import asm_desktop.formats.reading_process; "
        "print([name for name in ('PySide6', 'sqlalchemy', 'pypdfium2', 'openpyxl', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert "-P" in reading_command(Limits())


def test_many_files_with_bad_ones_between(make):
    good = [make.file(f"{number}.txt", f"text {number}") for number in range(20)]
    bad = {
        make.file("empty.txt", b""): troubles.FileEmpty,
        make.file("half.docx", b"PK\x03\x04 nothing"): troubles.FileUnreadable,
        make.pdf(["secret"], "a password", name="locked.pdf"): troubles.FileEncrypted,
        make.file("program", b"\x7fELF" + bytes(90)): troubles.FormatUnknown,
        make.folder / "absent.txt": troubles.FileGone,
    }
    before = children()
    found = dict(read_files([*good[:10], *bad, *good[10:]]))
    assert {path: type(found[path]) for path in bad} == bad
    assert {path: found[path].pages for path in good} == {path: (f"text {n}",) for n, path in enumerate(good)}
    assert children() == before


def test_paths_are_taken_only_a_little_ahead(make):
    file = make.file("a.txt", "gold")
    taken = []

    def paths():
        for number in range(1000):
            taken.append(number)
            yield file

    results = read_files(paths())
    next(results)
    results.close()
    assert len(taken) <= reading._AHEAD + 1


def test_stopping_ends_the_processes(make):
    files = [make.file(f"{number}.txt", "gold") for number in range(50)]
    asked = threading.Event()
    before = children()
    results = read_files(files, context=TaskContext(cancelled=asked.is_set))
    next(results)
    assert children() > before
    asked.set()
    with pytest.raises(Cancelled):
        list(results)
    assert children() == before


def test_stopping_does_not_wait_for_a_file_that_takes_long(make, monkeypatch):
    def slow(limits):
        return ReadingProcess(limits, faulty("sleeps"))

    monkeypatch.setattr(reading, "ReadingProcess", slow)
    asked = threading.Event()
    timer = threading.Timer(0.3, asked.set)
    timer.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(read_files([make.file("a.txt", "gold")], context=TaskContext(cancelled=asked.is_set)))
    assert time.monotonic() - started < 20
    timer.join()


def test_two_files_are_read_at_a_time(make, monkeypatch):
    """Each of two readers waits until the other has begun; one at a time would never end."""
    fifo = [make.folder / "one", make.folder / "two"]
    for path in fifo:
        os.mkfifo(path)
    code = (
        ANSWER + "request = frames.receive_request(sys.stdin.buffer); mine = request.path.endswith(b'1.txt'); "
        f"a, b = {str(fifo[0])!r}, {str(fifo[1])!r}; "
        "(open(a, 'w').close(), open(b).close()) if mine else (open(a).close(), open(b, 'w').close()); "
        "[frames.send(sys.stdout.buffer, reply) for reply in r._serve(request)]"
    )
    monkeypatch.setattr(
        reading, "ReadingProcess", lambda limits: ReadingProcess(limits, lambda _: [sys.executable, "-P", "-c", code])
    )
    files = [make.file("1.txt", "gold"), make.file("2.txt", "gold")]
    assert all(isinstance(outcome, Extracted) for _, outcome in read_files(files, Limits(seconds=30)))


def test_a_fault_of_our_own_is_not_hidden(make, monkeypatch):
    def broken(_process, _path):
        raise ZeroDivisionError

    monkeypatch.setattr(reading, "_read", broken)
    with pytest.raises(ZeroDivisionError):
        list(read_files([make.file("a.txt", "gold")]))
