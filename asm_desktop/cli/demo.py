"""`demo`: the main job on real input, with two offices."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.services.demo import DemoCheckFailed, DemoOptions, DemoReport, run_demo

app = single("Show the main job on real input.")


@dataclass(frozen=True, slots=True)
class DemoCommand:
    """Options of `demo`."""

    source: Annotated[
        Path | None, typer.Option("--from", metavar="DIR", help="Import this folder, not the sample.")
    ] = None
    keep: Annotated[Path | None, typer.Option(metavar="DIR", help="Folder to leave everything in.")] = None
    no_window: Annotated[bool, typer.Option("--no-window", help="Open no window at the end.")] = False


def demo(run: Run, options: DemoCommand) -> Answer:
    """Found two offices, import, search, exchange, print, and check each step; then open the window."""
    report = run_demo(DemoOptions(options.source, options.keep), run.context)
    data = {
        "steps": [
            {"step": one.step, "count": one.count, "ms": one.ms, "ok": one.ok, "note": one.note} for one in report.steps
        ],
        "files": dict(report.files),
        "left_out": [{"origin": one.origin, "status": one.status, "reason": one.reason} for one in report.left_out],
    }
    left_out = tuple((one.origin, one.status, one.reason) for one in report.left_out)
    blocks = (
        Table(("Step", "Count", "ms", "Held", "Remark"), tuple(map(tuple, _rows(report)))),
        *(("", Table(("File", "Outcome", "Why"), left_out)) if left_out else ()),
        "",
        Table(("What", "Where"), tuple(report.files.items())),
    )
    try:
        report.check()
    except DemoCheckFailed as trouble:
        run.say(str(trouble))
        return Answer(data, blocks, trouble.exit_code)
    return Answer(data, blocks, window=None if options.no_window else _first_office(report))


def _rows(report: DemoReport) -> list[tuple[str, str, str, str, str]]:
    """Return the rows of the table of steps."""
    return [(one.step, str(one.count), f"{one.ms:.0f}", "yes" if one.ok else "NO", one.note) for one in report.steps]


def _first_office(report: DemoReport) -> Path:
    """Return the folder of the first office's archive."""
    return next(Path(file).parent for file in report.files.values() if file.endswith("archive.db"))


command(app, "demo", DemoCommand, demo)
