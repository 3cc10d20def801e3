"""The command line: arguments in, an answer and an exit status out. It calls the services that the window calls too."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

import typer

from asm_desktop import __version__
from asm_desktop.cli.answers import Answer, printable, use_unicode, write_json
from asm_desktop.cli.commands import NobodyReads, OwnWords, load, remember
from asm_desktop.cli.faults import keep_fault
from asm_desktop.cli.running import ArchiveOption, Common, JsonOption, PassphraseOption, QuietOption
from asm_desktop.cli.usage import PROGRAM, in_our_words
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.tasks.context import Cancelled

STOPPED = 130
"""Exit status after Ctrl-C, as shells have it."""

FAULT = 70
"""Exit status after a fault of the program itself (EX_SOFTWARE of sysexits.h)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a command is declared, and its line in the list of commands."""

    module: str
    help: str


COMMANDS = MappingProxyType(
    {
        "init": Place("asm_desktop.cli.init", "Make a new archive, or a further office of one."),
        "import": Place("asm_desktop.cli.importing", "Turn files and folders into entries."),
        "entry": Place("asm_desktop.cli.entries", "Write, edit, show and list entries."),
        "search": Place("asm_desktop.cli.searching", "Find entries."),
        "conflict": Place("asm_desktop.cli.conflicts", "Entries of which two versions stand, and settling them."),
        "office": Place("asm_desktop.cli.offices", "Cards of offices, and adding them to the archive."),
        "group": Place("asm_desktop.cli.groups", "Groups of partner offices."),
        "bundle": Place("asm_desktop.cli.bundles", "Exchange entries with other offices by files."),
        "consent": Place("asm_desktop.cli.consent", "What people agreed to, and ending that."),
        "brief": Place("asm_desktop.cli.briefs", "Print briefs, and check printed ones."),
        "withdraw": Place("asm_desktop.cli.withdraw", "Take content out everywhere and for good."),
        "withdrawals": Place("asm_desktop.cli.withdrawals", "What was withdrawn, and deciding on what waits."),
        "stats": Place("asm_desktop.cli.stats", "How much is here, and the digests that equal archives share."),
        "verify": Place("asm_desktop.cli.verify", "Check records, signatures and attachments."),
        "passphrase": Place("asm_desktop.cli.passphrases", "Set, change or remove the passphrase of the archive."),
        "backup": Place("asm_desktop.cli.backup", "Save the whole archive to a stick or disk, and prove the copy."),
        "restore": Place("asm_desktop.cli.restore", "Bring a backup back into a new folder."),
        "report": Place("asm_desktop.cli.report", "Write down versions and counts for those who help, no content."),
        "reindex": Place("asm_desktop.cli.reindex", "Build the search index again."),
        "demo": Place("asm_desktop.cli.demo", "Show the main job on real input, with two offices."),
    }
)


class AllCommands(OwnWords):
    """The commands by name, each loaded when it is called."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - the types are Typer's own and private
        """Return the names of all commands, in the order of the list."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002
        """Return a command, or None if there is none of that name."""
        place = COMMANDS.get(cmd_name)
        return load(place.module, cmd_name) if place else None

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Write the list of commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.help) for name, place in COMMANDS.items()])


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run ended: the exit status, and the archive whose window is wanted now, if any."""

    exit_code: int
    window: Path | None = None


def run(arguments: Sequence[str]) -> Ending:
    """Perform what the arguments say, write the answer or one sentence on the trouble, and return how it ended."""
    use_unicode()
    as_json = "--json" in arguments
    try:
        return _perform(arguments)
    except ArchiveError as error:
        return _trouble(error, as_json=as_json)
    except (Cancelled, KeyboardInterrupt, typer.Abort):
        return _stopped(as_json=as_json)
    except NobodyReads:
        return _nobody_reads()
    except Exception as error:  # noqa: BLE001 - the outermost edge: what comes here is our own fault, told as one
        return _fault(error, as_json=as_json)


def _perform(arguments: Sequence[str]) -> Ending:
    """Perform what the arguments say; raises ArchiveError, Cancelled and what else stands in the way."""
    command = typer.main.get_command(_application())
    try:
        result = command.main(args=list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except typer.TyperException as error:
        raise in_our_words(error) from error
    if isinstance(result, Answer):
        return Ending(result.exit_code, result.window)
    if result == STOPPED:  # Typer turns Ctrl-C into this status
        raise Cancelled
    return Ending(result if isinstance(result, int) else 0)


def _application() -> typer.Typer:
    """Return the whole command line."""
    app = typer.Typer(
        cls=AllCommands, rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False,
        invoke_without_command=True, context_settings={"help_option_names": ["--help", "-h"]},
    )  # fmt: skip
    app.callback()(_before)
    return app


def _before(
    context: typer.Context,
    *,
    archive: ArchiveOption = None,
    json: JsonOption = False,
    quiet: QuietOption = False,
    passphrase_file: PassphraseOption = None,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Find, keep, exchange and print what an office knows. Without a command the window opens."""
    if version:
        if json:
            write_json({"version": __version__}, sys.stdout)
        else:
            sys.stdout.write(f"{__version__}\n")
        raise typer.Exit
    remember(context, Common(archive, json, quiet, passphrase_file))


def _trouble(error: ArchiveError, *, as_json: bool) -> Ending:
    """Tell a known trouble."""
    _tell(f"{error.message} {error.advice}", error.code, (error.message, error.advice), as_json=as_json)
    return Ending(error.exit_code)


def _stopped(*, as_json: bool) -> Ending:
    """Tell that somebody stopped it."""
    message, remedy = "Stopped.", "What was finished before is kept; nothing is left half done."
    _tell(f"{message} {remedy}", "cancelled", (message, remedy), as_json=as_json)
    return Ending(STOPPED)


def _fault(error: Exception, *, as_json: bool) -> Ending:
    """Tell a fault of our own and keep what a programmer needs in a file, with nothing of what was worked on."""
    try:
        where = f"Please send the report in “{keep_fault(error)}”; look through it first, it names your folders."
    except OSError:
        where = f"Please report it: {type(error).__name__}"
    message = "This is a fault of the program, not yours."
    _tell(f"{message} {where}", "fault", (message, where), as_json=as_json)
    return Ending(FAULT)


def _nobody_reads() -> Ending:
    """End quietly: what is still to be written goes nowhere, so that closing the stream is no trouble either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Ending(0)


def _tell(sentence: str, code: str, parts: tuple[str, str], *, as_json: bool) -> None:
    """Write a trouble as one sentence, and as the one JSON document if that was asked for."""
    if as_json:
        write_json({"error": {"code": code, "message": parts[0], "remedy": parts[1]}}, sys.stdout)
        sys.stdout.flush()
    sys.stderr.write(printable(sentence.replace("\n", " ")) + "\n")
