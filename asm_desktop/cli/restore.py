"""`restore`: bringing a backup back."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.services.restoring import restore_backup
from asm_desktop.store.shelf import BackupClosed

app = single("Bring a backup back.")


@dataclass(frozen=True, slots=True)
class Options:
    """Options of `restore`."""

    backup: Annotated[Path, typer.Argument(metavar="BACKUP", help="Folder of a backup, or the place with several.")]
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder for the archive, empty or not there yet.")]


def bring_back(run: Run, options: Options) -> Answer:
    """Bring a backup (the newest in a place) back into a new folder, on this laptop or another.

    The office's keys come with it. Give --passphrase-file for a backup that is closed; one of an encrypted archive is
    opened by the passphrase of that day or by the recovery words, and stays encrypted.
    """
    passphrase = run.passphrase()
    try:
        report = restore_backup(options.backup, options.folder, passphrase, run.context)
    except BackupClosed:
        if not run.can_ask:
            raise
        passphrase = run.typed("Passphrase of the backup: ")
        report = restore_backup(options.backup, options.folder, passphrase, run.context)
    run.remember(report.folder)
    entries, files = counted(report.entries, "entry", "entries"), counted(report.files, "file", "files")
    blocks = [
        f"Brought {report.office} back into {report.folder}, as it was on {report.at}: {entries}, {files}.",
        "It was opened and compared. The office counts its records anew, and other offices send what is missing.",
    ]
    if report.withdrawals:
        orders = counted(report.withdrawals, "withdrawal is", "withdrawals are")
        blocks.append(f"{orders} newer than the backup; what they name is not in the archive any more.")
    return Answer({**asdict(report), "backup": str(report.backup), "folder": str(report.folder)}, tuple(blocks))


command(app, "restore", Options, bring_back)
