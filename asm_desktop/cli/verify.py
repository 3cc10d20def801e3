"""`verify`: checking the whole archive."""

from dataclasses import asdict

from asm_desktop.cli.answers import Answer, Block, Table
from asm_desktop.cli.commands import NoOptions, command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.services.maintenance import ArchiveFaulty, verify

app = single("Check the whole archive.")

_DOUBLED = (
    "These offices wrote more than once in the same place, as a laptop does that was copied or brought back from a "
    "backup. Everything they wrote is kept:"
)


def check_all(run: Run, _options: NoOptions) -> Answer:
    """Check every record, signature, attachment and derived state; nothing is changed."""
    with run.desk() as desk:
        found = verify(desk, run.context)
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
        return Answer(data, (checked, *missing, "Everything holds."))
    trouble = ArchiveFaulty(count=len(found.faults))
    rows = tuple((fault.sort, fault.place, fault.why) for fault in found.faults)
    return Answer(data, (checked, *missing, Table(("What", "Where", "Why"), rows), str(trouble)), trouble.exit_code)


command(app, "verify", NoOptions, check_all)
