"""`report`: what those who help need to know, in a file that holds nothing of any entry."""

import platform
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop import __version__
from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.faults import NO_CONTENT, fault_file
from asm_desktop.cli.outputs import check_free
from asm_desktop.cli.running import Run
from asm_desktop.cli.usage import PROGRAM
from asm_desktop.services.maintenance import stats
from asm_desktop.store.files import write_whole

app = single("Write down versions and counts for those who help, no content.")

_LONGEST = 64 << 10


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Options of `report`."""

    out: Annotated[Path, typer.Option(metavar="F", help="The text file to write.")]


def report(run: Run, options: ReportOptions) -> Answer:
    """Write down versions, counts and the last fault for those who help; nothing of any entry is in it."""
    check_free(options.out)
    with run.desk() as desk:
        counted = stats(desk)
    counts = {name: value for name, value in asdict(counted).items() if isinstance(value, int)}
    system = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    lines = [f"{PROGRAM} {__version__}", system, *(f"{name}: {count}" for name, count in counts.items())]
    lines += [f"records of type {name}: {count}" for name, count in sorted(counted.records.items())]
    write_whole(options.out, ("\n".join([*lines, "", _last_fault()]).rstrip() + "\n").encode())
    said = f"Wrote “{options.out}”. Nothing of any entry is in it."
    return Answer({"file": str(options.out), "counts": counts}, (said,))


def _last_fault() -> str:
    """Return the report on the last fault, "" if there is none; those of older versions could hold anything."""
    try:
        text = fault_file().read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    except OSError:
        return ""
    return text if NO_CONTENT in text.splitlines()[:2] else ""


command(app, "report", ReportOptions, report)
