"""`import`: files and folders into entries."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.words import counted
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.labels import Accounts, parse_label
from asm_desktop.services.importing import FileOutcome, ImportOptions, import_paths
from asm_desktop.services.offices import find_group

app = single("Turn files and folders into entries.")

_SAYS = {
    "new": ("new entry", "new entries"),
    "known": ("known already", "known already"),
    "changed": ("with a new state of its file", "with a new state of their file"),
    "no-text": ("without text yet: add three lines so that it can be found",
                "without text yet: add three lines so that each can be found"),
    "failed": ("could not be read", "could not be read"),
    "skipped": ("left out", "left out"),
}  # fmt: skip


class AccountsUnknown(BadInput):
    """A word that is no answer to whether something carries what people told."""

    code = "accounts-unknown"
    summary = "“{word}” does not say whether this carries what people told."
    remedy = "Use none for own or published work, or yes."


@dataclass(frozen=True, slots=True)
class ImportCommand:
    """Options of `import`."""

    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", readable=False, help="Files and folders.")]
    kind: Annotated[str, typer.Option(metavar="K", help="Kind of the entries; else document.")] = ""
    label: Annotated[str, typer.Option(metavar="L", help="RED, AMBER+STRICT, AMBER, GREEN or CLEAR.")] = ""
    group: Annotated[str, typer.Option(metavar="G", help="Group of offices for AMBER.")] = ""
    country: Annotated[str, typer.Option(metavar="CC", help="Country of files that do not say one.")] = ""
    accounts: Annotated[str, typer.Option(metavar="none|yes", help="Whether they carry what people told us.")] = ""


def import_files(run: Run, options: ImportCommand) -> Answer:
    """Turn files and folders into entries; one bad file is named and never stops the others."""
    with run.desk() as desk:
        wanted = ImportOptions(
            kind=options.kind,
            label=parse_label(options.label) if options.label else None,
            group=find_group(desk, options.group) if options.group else None,
            country=options.country,
            accounts=_accounts(options.accounts),
        )
        report = import_paths(desk, options.paths, wanted, run.context)
    data = [{"origin": one.origin, "id": one.id, "status": one.status, "reason": one.reason} for one in report.files]
    counts = Counter(one.status for one in report.files)
    lines = tuple(counted(counts[status], *words) for status, words in _SAYS.items() if counts[status])
    told = [one for one in report.files if one.reason]
    table = (Table(("File", "Outcome", "Why"), tuple(map(_row, told))),) if told else ()
    return Answer({"files": data}, (*table, *(lines or ("There is nothing to import.",))))


def _accounts(word: str) -> Accounts | None:
    """Return the answer that a word means; raises AccountsUnknown."""
    if word and word not in set(Accounts):
        raise AccountsUnknown(word=word)
    return Accounts(word) if word else None


def _row(one: FileOutcome) -> tuple[str, str, str]:
    """Return the row of a file of which something is to be told."""
    return one.origin, one.status, one.reason


command(app, "import", ImportCommand, import_files)
