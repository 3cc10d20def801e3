"""`backup`: saving the whole archive to a stick or another disk."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted, size
from asm_desktop.services.backup import USUAL, BackupOptions, make_backup

app = single("Save the whole archive.")


@dataclass(frozen=True, slots=True)
class Options:
    """Options of `backup`."""

    place: Annotated[Path, typer.Argument(metavar="DIR", help="Stick or folder for the backups, outside the archive.")]
    keep: Annotated[int, typer.Option(metavar="N", min=1, help="How many backups stay there.")] = USUAL.keep
    keep_days: Annotated[int, typer.Option(metavar="N", min=0, help="None younger than so many days goes.")] = (
        USUAL.days
    )


def save_all(run: Run, options: Options) -> Answer:
    """Save the whole archive to a stick or disk, open the copy and compare it.

    A backup holds the office's keys: whoever has it can read everything and write in the office's name. Give
    --passphrase-file to close it; without the passphrase nobody can open it again, you neither.
    """
    wanted = BackupOptions(options.keep, options.keep_days, run.passphrase())
    with run.desk(passphrase_is_for_it=False) as desk:
        report = make_backup(desk, options.place, wanted, run.context)
    if not report.closed:
        run.say("Whoever holds this backup can read the archive and write as this office: it holds the office's keys.")
    entries, files = counted(report.entries, "entry", "entries"), counted(report.files, "file", "files")
    blocks = [
        f"Saved {entries} and {files} ({size(report.bytes)}) in {report.folder}.",
        f"Backup proved on {report.proved}: the copy was opened and compared.",
    ]
    if report.damaged:
        blocks.append(f"{counted(len(report.damaged), 'file is', 'files are')} damaged in the archive and left out.")
    if report.removed:
        blocks.append(f"Removed {counted(len(report.removed), 'older backup', 'older backups')}.")
    return Answer({**asdict(report), "folder": str(report.folder)}, tuple(blocks))


command(app, "backup", Options, save_all)
