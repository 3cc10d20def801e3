"""`brief`: printing sheets, the register of printed ones, and what a printed code says today."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.outputs import check_free
from asm_desktop.cli.running import Run
from asm_desktop.domain.preflight import Finding
from asm_desktop.services.briefing import BriefRequest, PrintingStopped, make_brief, preflight
from asm_desktop.services.print_register import RegisterRow, SheetState, check_sheet, register

app = group("Print briefs, and check printed ones.")

_SAYS = {
    SheetState.UP_TO_DATE: "It is up to date.",
    SheetState.NEWER_VERSION: "There is a newer version; print it again.",
    SheetState.NEWER_ON_PAPER: "The paper is newer than what has come here yet.",
    SheetState.REMOVED: "The entry was removed; the sheet should not be used.",
    SheetState.KNOWN: "The entry is here; which version the paper has was not said.",
    SheetState.NOT_HERE: "Nothing of it is here.",
}


@dataclass(frozen=True, slots=True)
class MakeOptions:
    """Options of `brief make`."""

    references: Annotated[list[str], typer.Argument(metavar="ID...", help="The entry, then others that it rests on.")]
    out: Annotated[Path | None, typer.Option(metavar="FILE.pdf", help="File to print to; without, only check.")] = None
    template: Annotated[str, typer.Option(metavar="T", help="ministry, case or entry; else the kind's own.")] = ""
    language: Annotated[str, typer.Option(metavar="xx", help="Language of the sheet; else the entry's own.")] = ""
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why a sheet that is not CLEAR is printed.")] = ""
    recipient: Annotated[list[str], typer.Option("--for", metavar="WHO", help="Office or role that gets it.")] = field(
        default_factory=list
    )
    contact: Annotated[str, typer.Option(metavar="TEXT", help="How to reach the office.")] = ""
    objection: Annotated[str, typer.Option(metavar="TEXT", help="How to object, if not as usual.")] = ""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Options of `brief check`."""

    code: Annotated[str, typer.Argument(metavar="CODE", help="Code, check or QR text on the sheet.")]


def make(run: Run, options: MakeOptions) -> Answer:
    """Print a sheet to a PDF file once all checks let it pass; without --out only say what the checks find."""
    request = BriefRequest(
        tuple(options.references), options.template, options.language, options.reason, tuple(options.recipient),
        options.contact, options.objection,
    )  # fmt: skip
    with run.desk() as desk:
        if options.out is None:
            findings = preflight(desk, request)
            ready = not any(finding.blocks for finding in findings)
            words = "Ready to print; name a file with --out." if ready else "It would not be printed like this."
            return Answer({"ready": ready, "findings": _data(findings)}, (*_lines(findings), words))
        check_free(options.out)
        try:
            made = make_brief(desk, request, options.out)
        except PrintingStopped as stopped:
            for line in _lines(stopped.findings):
                run.say(line)
            raise
    data = {
        "file": str(made.path), "pages": made.pages, "code": made.code, "check": made.check, "run": made.run,
        "findings": _data(made.findings),
    }  # fmt: skip
    pages = "one page" if made.pages == 1 else f"{made.pages} pages"
    line = f"Printed {pages} to {made.path}: {made.code}, print run {made.run}, check {made.check}."
    return Answer(data, (*_lines(made.findings), line))


def check(run: Run, options: CheckOptions) -> Answer:
    """Say whether a printed sheet is still current."""
    with run.desk() as desk:
        found = check_sheet(desk, options.code)
    changed = [{"id": one.entity, "code": one.code, "title": one.title} for one in found.changed]
    data = {
        "state": found.state.value, "code": found.code, "title": found.title, "version": found.version,
        "current": found.current, "changed": changed, "runs": [_run_data(row) for row in found.runs],
    }  # fmt: skip
    about = f"{found.code} “{found.title}”:" if found.title else f"{found.code}:"
    newer = tuple(f"  newer now: {one.code} {one.title}" for one in found.changed)
    return Answer(data, (f"{about} {_SAYS[found.state]}", *newer))


def show_register(run: Run, _options: NoOptions) -> Answer:
    """List the sheets that were printed here, newest first."""
    with run.desk() as desk:
        rows = register(desk)
    shown = tuple((str(row.run), row.at[:10], row.code, row.label, row.language, row.title) for row in rows)
    table = Table(("Run", "Date", "Code", "Label", "Language", "Title"), shown)
    return Answer({"runs": [_run_data(row) for row in rows]}, (table,) if rows else ("Nothing was printed here.",))


def _run_data(row: RegisterRow) -> dict[str, object]:
    """Return a print run for programs."""
    return {
        "run": row.run, "code": row.code, "title": row.title, "template": row.template, "language": row.language,
        "label": row.label, "reason": row.reason, "check": row.check, "at": row.at,
        "sources": [{"id": one.entity, "code": one.code, "version": one.version} for one in row.sources],
    }  # fmt: skip


def _data(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return findings for programs."""
    return [
        {"check": one.check, "level": one.level.value, "message": one.english, "blocks": one.blocks} for one in findings
    ]


def _lines(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return findings for people, without those that the command line has answered."""
    return tuple(f"{one.check} ({one.level.value}): {one.english}" for one in findings if not one.answered)


command(app, "make", MakeOptions, make)
command(app, "check", CheckOptions, check)
command(app, "register", NoOptions, show_register)
