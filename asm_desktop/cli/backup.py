"""`backup`: saving the whole archive to a stick or another disk, once or every few days."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.bootstrap import chosen_folder
from asm_desktop.cli.answers import Answer, Block
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted, size
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.backup import BackupReport, make_backup
from asm_desktop.services.backup_schedule import (
    BackupNotPlanned,
    BackupPlaceAway,
    Schedule,
    back_up,
    backup_state,
    schedule_of,
)
from asm_desktop.services.desk import Desk
from asm_desktop.settings.file import change_settings, load_settings
from asm_desktop.store.rekeying import wants_passphrase

app = single("Save the whole archive.")


class BackupPlaceMissing(BadInput):
    """A backup needs a place."""

    code = "backup-place-missing"
    summary = "It was not said where the backup goes."
    remedy = "Name a stick or folder outside the archive, or plan backups with `asm-desktop backup DIR --every 7`."


@dataclass(frozen=True, slots=True)
class Options:
    """Options of `backup`."""

    place: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help="Stick or folder for the backups; else the one that is planned."),
    ] = None
    keep: Annotated[int | None, typer.Option(metavar="N", min=1, help="How many backups stay there.")] = None
    keep_days: Annotated[int | None, typer.Option(metavar="N", min=0, help="None younger than so many days goes.")] = (
        None
    )
    due: Annotated[bool, typer.Option("--due", help="Only if one is due by the plan.")] = False
    every: Annotated[
        int | None, typer.Option(metavar="N", min=0, help="From now on make one there every N days; 0: no longer.")
    ] = None


def save_all(run: Run, options: Options) -> Answer:
    """Save the whole archive to a stick or disk, open the copy and compare it.

    A backup holds the office's keys: whoever has it can read everything and write in the office's name. Give
    --passphrase-file to close it; without the passphrase nobody can open it again, you neither. With --every it is
    made again by itself while the window is open, and by `backup --due`; the settings keep the path of the passphrase
    file, never the passphrase.
    """
    run.passphrase()  # a file that cannot be read is told before anything is done
    planned = schedule_of(load_settings().settings.backups)
    schedule = _wanted(run, options, planned)
    if options.every is not None:
        _plan(schedule)
        if not options.every:
            text = "Backups are no longer made by themselves. Those that are there stay."
            return Answer({"made": False, "every": 0}, (text,))
    with run.desk(passphrase_is_for_it=False) as desk:
        if options.due:
            return _if_due(run, desk, schedule)
        if schedule.place is None:
            raise BackupPlaceMissing
        return _told(run, make_backup(desk, schedule.place, schedule.options_for(desk), run.context))


def _wanted(run: Run, options: Options, planned: Schedule) -> Schedule:
    """Return the plan with what was said now in place of it; a file for another place does not close this one.

    The passphrase of an encrypted archive opens it and closes its backups anyway: where it is kept is not noted.
    """
    place = options.place.resolve() if options.place else planned.place
    file = None if wants_passphrase(chosen_folder(run.common.archive)) else run.common.passphrase_file
    elsewhere = options.place is not None and place != planned.place
    return Schedule(
        place=place,
        every=planned.every if options.every is None else options.every,
        keep=options.keep or planned.keep,
        keep_days=planned.keep_days if options.keep_days is None else options.keep_days,
        passphrase_file=file.resolve() if file else (None if elsewhere else planned.passphrase_file),
    )


def _plan(schedule: Schedule) -> None:
    """Keep a plan in the settings."""
    if schedule.place is None:
        raise BackupPlaceMissing
    change_settings(
        backup_folder=str(schedule.place),
        backup_days=str(schedule.every),
        backup_keep=str(schedule.keep),
        backup_keep_days=str(schedule.keep_days),
        backup_passphrase_file=str(schedule.passphrase_file or ""),
    )


def _if_due(run: Run, desk: Desk, schedule: Schedule) -> Answer:
    """Make a backup if one is due, and say so if none is."""
    if not schedule.planned or schedule.place is None:
        raise BackupNotPlanned
    state = backup_state(desk, schedule)
    if not state.due and state.age is not None:
        left = schedule.every - state.age
        text = f"None is due: the last is {counted(state.age, 'day', 'days')} old, the next is due in "
        return Answer({"made": False, "age_days": state.age}, (f"{text}{counted(left, 'day', 'days')}.",))
    if not state.there:
        raise BackupPlaceAway(place=schedule.place)
    return _told(run, back_up(desk, schedule, run.context))


def _told(run: Run, report: BackupReport) -> Answer:
    """Return what became of a backup."""
    if not report.closed:
        run.say("Whoever holds this backup can read the archive and write as this office: it holds the office's keys.")
    entries, files = counted(report.entries, "entry", "entries"), counted(report.files, "file", "files")
    blocks: list[Block] = [
        f"Saved {entries} and {files} ({size(report.bytes)}) in {report.folder}.",
        f"Backup proved on {report.proved}: the copy was opened and compared.",
    ]
    if report.damaged:
        blocks.append(f"{counted(len(report.damaged), 'file is', 'files are')} damaged in the archive and left out.")
    if report.removed:
        blocks.append(f"Removed {counted(len(report.removed), 'older backup', 'older backups')}.")
    return Answer({**asdict(report), "folder": str(report.folder), "made": True}, tuple(blocks))


command(app, "backup", Options, save_all)
