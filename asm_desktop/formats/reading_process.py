"""The other side of reading: a process that opens foreign files one after the other, with little it could harm.

Started as `python -m asm_desktop.formats.reading_process MEGABYTES`. It knows neither the archive nor its keys.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.formats import frames
from asm_desktop.formats.extracted import MEGABYTE, Limits
from asm_desktop.formats.readers import extract
from asm_desktop.formats.troubles import FileUnreadable, ReadingTookMemory

_LARGEST_WRITE = MEGABYTE
"""Nothing is written but Python's own compiled modules; pipes do not count."""

_OPEN_FILES = 64


def main() -> None:
    """Serve requests until there are no more."""
    replies = _private_output()
    _confine(int(sys.argv[1]) * MEGABYTE)
    reply = frames.Reply()
    while (request := frames.receive_request(sys.stdin.buffer)) is not None:
        _allow_processor_time(request.limits.cpu_seconds)
        for reply in _serve(request):
            frames.send(replies, reply)
        if reply.trouble == ReadingTookMemory.code:
            return  # what is left of its memory is in pieces; a fresh process takes over


def _serve(request: frames.Request) -> Iterator[frames.Reply]:
    """Do what is asked."""
    path = Path(os.fsdecode(request.path))
    try:
        if request.task == frames.PREVIEW:
            yield frames.Reply(preview=_preview(path))
        elif request.task == frames.STRIP:
            yield from _stripped(path, request.limits)
        else:
            yield frames.Reply(extracted=extract(path, request.limits))
    except ArchiveError as error:
        yield frames.Reply(trouble=error.code, places=error.places)


def _stripped(path: Path, limits: Limits) -> Iterator[frames.Reply]:
    """Yield the stripped copy of a file piece by piece; raises one of the troubles and nothing else."""
    from asm_desktop.formats.stripping.copies import strip  # noqa: PLC0415 - only where a copy is wanted

    data = strip(path, limits)
    for start in range(0, len(data), frames.PIECE):
        yield frames.Reply(piece=data[start : start + frames.PIECE])
    yield frames.Reply()


def _preview(path: Path) -> bytes:
    """Return a preview; raises one of the troubles and nothing else."""
    try:
        from asm_desktop.formats import picture_reading  # noqa: PLC0415 - Pillow only where a picture is wanted

        return picture_reading.preview(path)
    except MemoryError as error:
        raise ReadingTookMemory from error
    except OSError as error:
        raise FileUnreadable from error


def _private_output() -> BinaryIO:
    """Return the pipe for replies, out of reach of libraries that print."""
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return replies


def _confine(memory_bytes: int) -> None:
    """Take away what reading needs none of, where the system can; the other side watches memory everywhere."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    os.nice(5)
    for kind, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, _LARGEST_WRITE),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _allow_processor_time(seconds: int) -> None:
    """Give the next file its processor time; the system ends the process after it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + 1, hard))


if __name__ == "__main__":
    main()
