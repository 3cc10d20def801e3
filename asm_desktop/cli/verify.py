"""`verify`: checking the whole archive, and with `--repair` mending what can be mended."""

from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import ArchiveFaulty, Verification, verify
from asm_desktop.services.repairing import Repair, repair

app = single("Check the whole archive.")

_DOUBLED = (
    "These offices wrote more than once in the same place, as a laptop does that was copied or brought back from a "
    "backup. Everything they wrote is kept:"
)


@dataclass(frozen=True, slots=True)
class VerifyOptions:
    """Options of `verify`."""

    repair: Annotated[
        bool, typer.Option("--repair", help="Build anew what can be built anew, and ask again for what is damaged.")
    ] = False


def check_all(run: Run, options: VerifyOptions) -> Answer:
    """Check every record, signature, attachment and derived state; without --repair nothing is changed."""
    with run.desk() as desk:
        if options.repair:
            done = repair(desk, run.context)
            return _answer(desk, done.after, _told(done), _blocks(done))
        return _answer(desk, verify(desk, run.context), {}, ())


def _answer(desk: Desk, found: Verification, more: dict[str, object], before: tuple[Block, ...]) -> Answer:
    """Return the answer on what was found."""
    doubled = tuple((desk.office_name(one.writer), str(one.records)) for one in found.forks)
    data = {
        "ok": not found.faults,
        "records": found.records,
        "signatures": found.signatures,
        "entries": found.entries,
        "files": found.files,
        "missing_files": list(found.missing_files),
        "faults": [asdict(fault) for fault in found.faults],
        "forks": [asdict(fork) for fork in found.forks],
        **more,
    }
    records = counted(found.records, "record", "records")
    signatures = counted(found.signatures, "signature", "signatures")
    entries, files = counted(found.entries, "entry", "entries"), counted(found.files, "file", "files")
    checked = f"Checked {records} ({signatures}), {entries}, {files}."
    away = counted(len(found.missing_files), "file has", "files have")
    missing: tuple[Block, ...] = (f"{away} not come yet.",) if found.missing_files else ()
    if doubled:
        missing += (_DOUBLED, Table(("Office", "Records in one place"), doubled))
    if not found.faults:
        return Answer(data, (*before, checked, *missing, "Everything holds."))
    trouble = ArchiveFaulty(count=len(found.faults))
    rows = tuple((fault.sort, fault.place, fault.why) for fault in found.faults)
    blocks = (*before, checked, *missing, Table(("What", "Where", "Why"), rows), str(trouble))
    return Answer(data, blocks, trouble.exit_code)


def _told(done: Repair) -> dict[str, object]:
    """Return what was done as data."""
    return {
        "repair": {
            "faults_before": [asdict(fault) for fault in done.before.faults],
            "entries_rebuilt": done.rebuilt,
            "records_filed": list(done.filed),
            "records_asked_again": list(done.asked),
            "files_asked_again": list(done.set_aside),
        }
    }


def _blocks(done: Repair) -> tuple[Block, ...]:
    """Return what was done in sentences."""
    if not done.before.faults:
        return ("There was nothing to repair.",)
    lines = [f"{counted(len(done.before.faults), 'fault was', 'faults were')} found."]
    if done.rebuilt:
        lines.append(f"Built anew: {counted(done.rebuilt, 'entry', 'entries')}, with the search index.")
    if done.filed:
        lines.append(f"Filed again by their own headers: {counted(len(done.filed), 'record', 'records')}.")
    if done.asked:
        again = counted(len(done.asked), "damaged record of another office", "damaged records of other offices")
        lines.append(f"Put away, to come again with the next bundle: {again}.")
    if done.set_aside:
        again = counted(len(done.set_aside), "damaged file", "damaged files")
        lines.append(f"Put aside, to come again with the next bundle from an office that has it: {again}.")
    return tuple(lines)


command(app, "verify", VerifyOptions, check_all)
