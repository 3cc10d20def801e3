"""What every command gets: the options that all have, the archive, progress, and a voice beside the answer."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.bootstrap import chosen_folder, open_desk
from asm_desktop.cli.answers import printable
from asm_desktop.cli.progress import Watch
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.desk import Desk
from asm_desktop.settings.file import SettingsNotKept, change_settings, load_settings
from asm_desktop.store.rekeying import wants_passphrase
from asm_desktop.store.vault import PassphraseNeeded, by_passphrase
from asm_desktop.tasks.context import TaskContext

_QUESTION = "Passphrase of the archive: "


class PassphraseUnreadable(BadInput):
    """The file that should hold the passphrase cannot be read."""

    code = "passphrase-file"
    summary = "The file “{file}” with the passphrase cannot be read."
    remedy = "Nothing was opened. Check the path; the file holds the passphrase in its first line."


ArchiveOption = Annotated[
    Path | None, typer.Option(metavar="DIR", readable=False, help="Folder of the archive; else the one opened last.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer with one JSON document and nothing else.")]
QuietOption = Annotated[bool, typer.Option("--quiet", help="No progress and no remarks.")]
PassphraseOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE", readable=False, help="File with the passphrase, in its first line."),
]


@dataclass(frozen=True, slots=True)
class Common:
    """The options that every command has, before it or after it."""

    archive: ArchiveOption = None
    json: JsonOption = False
    quiet: QuietOption = False
    passphrase_file: PassphraseOption = None

    def or_else(self, before: "Common") -> "Common":
        """Return these options, and for what was not given those from before the command."""
        return Common(**{one.name: getattr(self, one.name) or getattr(before, one.name) for one in fields(self)})


class Run:
    """One run of a command."""

    def __init__(self, common: Common) -> None:
        """Take the options that all commands have."""
        self.common = common
        self.watch = Watch(shown=not (common.quiet or common.json))

    @property
    def context(self) -> TaskContext:
        """Progress and cancel for long work."""
        return self.watch.context()

    def say(self, text: str) -> None:
        """Tell something beside the answer."""
        if not self.common.quiet:
            sys.stderr.write(printable(text) + "\n")

    @contextmanager
    def desk(self, *, passphrase_is_for_it: bool = True) -> Iterator[Desk]:
        """Open the archive that was named, or the one opened last; it is the usual one from then on."""
        given = self.passphrase()
        for warning in load_settings().warnings:
            self.say(warning)
        folder = chosen_folder(self.common.archive)
        unlock = by_passphrase(given or self.typed(_QUESTION)) if wants_passphrase(folder) else None
        if unlock is None and passphrase_is_for_it and given:
            self.say("This archive has no passphrase; the file was not needed.")
        desk = open_desk(folder, unlock)
        try:
            for notice in desk.archive.notices:
                self.say(str(notice))
            if self.common.archive is not None:
                self.remember(desk.archive.folder)
            yield desk
        finally:
            desk.archive.close()

    def remember(self, folder: Path) -> None:
        """Make an archive the usual one; a settings file that cannot be written is told, no more."""
        try:
            change_settings(last_archive=str(folder.resolve()))
        except SettingsNotKept as error:
            self.say(str(error))

    def default_group(self) -> str:
        """Return the group (realm id) that the settings choose for new entries, "" if none."""
        return load_settings().settings.default_group

    def asked_passphrase(self, question: str = _QUESTION) -> str:
        """Return the passphrase in the file that was given, else what somebody types; raises PassphraseNeeded."""
        return self.passphrase() or self.typed(question)

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits at a terminal and can be asked."""
        return sys.stdin.isatty() and not self.common.json

    def typed(self, question: str) -> str:
        """Return what somebody types without it being shown; raises PassphraseNeeded where nobody can type."""
        if not self.can_ask:
            raise PassphraseNeeded
        sys.stderr.flush()
        return getpass.getpass(question)

    def passphrase(self) -> str:
        """Return the passphrase in the file that was given, "" if none was; raises PassphraseUnreadable."""
        return self.first_line(self.common.passphrase_file)

    def first_line(self, file: Path | None) -> str:
        """Return the first line of a file with a secret, "" if none was given; raises PassphraseUnreadable."""
        if file is None:
            return ""
        text = ""
        with suppress(OSError, UnicodeDecodeError):
            text = file.read_text(encoding="utf-8")
        if not text.strip():
            raise PassphraseUnreadable(file=file)
        return text.strip().splitlines()[0].strip()
