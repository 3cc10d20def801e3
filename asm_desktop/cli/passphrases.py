"""`passphrase`: encrypting the archive on this laptop, and the way in when the passphrase is forgotten."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.bootstrap import chosen_folder, open_desk
from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import NoOptions, command, group
from asm_desktop.cli.running import Run
from asm_desktop.cli.sheets import SheetLanguage, SheetOption, SheetWanted
from asm_desktop.cli.words import counted, told_words
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.passphrases import (
    PassphraseAbsent,
    PassphraseReport,
    PassphraseThere,
    change_passphrase,
    remove_passphrase,
    renew_passphrase,
    set_passphrase,
)
from asm_desktop.store.rekeying import wants_passphrase
from asm_desktop.store.vault import by_passphrase, by_words, check_passphrase

app = group("The passphrase of the archive.")

NewPassphrase = Annotated[
    Path | None,
    typer.Option(metavar="FILE", readable=False, help="File with the new passphrase, in its first line."),
]


NewWords = Annotated[
    bool, typer.Option("--new-words", help="New recovery words too; those of the sheet before open nothing more.")
]


class PassphraseTypedTwice(BadInput):
    """Two tries at typing a new passphrase that are not the same."""

    code = "passphrase-differs"
    summary = "The passphrase was typed in two ways."
    remedy = "Nothing was changed. Do it again."


@dataclass(frozen=True, slots=True)
class SetOptions:
    """Options of `passphrase set`."""

    new_passphrase_file: NewPassphrase = None
    sheet: SheetOption = None
    language: SheetLanguage = ""


@dataclass(frozen=True, slots=True)
class ChangeOptions:
    """Options of `passphrase change`."""

    new_passphrase_file: NewPassphrase = None
    new_words: NewWords = False
    sheet: SheetOption = None
    language: SheetLanguage = ""


@dataclass(frozen=True, slots=True)
class RecoverOptions:
    """Options of `passphrase recover`."""

    words_file: Annotated[
        Path | None, typer.Option(metavar="FILE", readable=False, help="File with the words of the recovery sheet.")
    ] = None
    new_passphrase_file: NewPassphrase = None
    new_words: NewWords = False
    sheet: SheetOption = None
    language: SheetLanguage = ""


def set_(run: Run, options: SetOptions) -> Answer:
    """Encrypt the archive on this laptop with a passphrase.

    The database and the attachments are written anew and what was plain is overwritten. The words of the recovery
    sheet are shown once: they open the archive when the passphrase is forgotten.
    """
    folder = chosen_folder(run.common.archive)
    if wants_passphrase(folder):
        raise PassphraseThere
    new = _new(run, options.new_passphrase_file or run.common.passphrase_file)
    archive = open_desk(folder).archive
    sheet = SheetWanted(archive.own.office_card, options.sheet, options.language or archive.own.language)
    report = set_passphrase(archive, new, run.context)
    run.say("Backups and bundles made before are as they were; so are copies that somebody made by hand.")
    files = counted(report.files, "file", "files")
    return _answer(report, f"The archive in {folder} is encrypted now, with {files}.", sheet.written(run, report.words))


def change(run: Run, options: ChangeOptions) -> Answer:
    """Close the archive with another passphrase; nothing else is written anew."""
    folder = chosen_folder(run.common.archive)
    if not wants_passphrase(folder):
        raise PassphraseAbsent
    old = run.asked_passphrase()
    new = _new(run, options.new_passphrase_file)
    desk = open_desk(folder, by_passphrase(old))
    try:
        report = change_passphrase(desk.archive, old, new, new_words=options.new_words or options.sheet is not None)
        sheet = SheetWanted(desk.own.office_card, options.sheet, options.language or desk.own.language)
    finally:
        desk.archive.close()
    return _answer(report, f"The archive in {folder} has another passphrase now.", sheet.written(run, report.words))


def remove(run: Run, _options: NoOptions) -> Answer:
    """Make the archive plain again; whoever holds the laptop can read it then."""
    folder = chosen_folder(run.common.archive)
    if not wants_passphrase(folder):
        raise PassphraseAbsent
    old = run.asked_passphrase()
    archive = open_desk(folder, by_passphrase(old)).archive
    report = remove_passphrase(archive, old, run.context)
    if report.damaged:
        run.say(f"{counted(len(report.damaged), 'file was', 'files were')} damaged and cannot be opened any more.")
    return _answer(report, f"The archive in {folder} has no passphrase any more.", None)


def recover(run: Run, options: RecoverOptions) -> Answer:
    """Open the archive with the words of its recovery sheet, and give it a new passphrase."""
    folder = chosen_folder(run.common.archive)
    if not wants_passphrase(folder):
        raise PassphraseAbsent
    words = run.first_line(options.words_file) or run.typed("Words of the recovery sheet: ")
    new = _new(run, options.new_passphrase_file)
    desk = open_desk(folder, by_words(words))
    try:
        report = renew_passphrase(desk.archive, new, new_words=options.new_words or options.sheet is not None)
        sheet = SheetWanted(desk.own.office_card, options.sheet, options.language or desk.own.language)
    finally:
        desk.archive.close()
    sentence = f"The archive in {folder} has a new passphrase. The words of the sheet opened it."
    return _answer(report, sentence, sheet.written(run, report.words))


def _new(run: Run, file: Path | None) -> str:
    """Return a new passphrase, from a file or typed twice; raises PassphraseShort, PassphraseTypedTwice."""
    new = run.first_line(file)
    if not new:
        new = run.typed("New passphrase: ")
        check_passphrase(new)
        if run.typed("The same once more: ") != new:
            raise PassphraseTypedTwice
    check_passphrase(new)
    return new


def _answer(report: PassphraseReport, sentence: str, sheet: Path | None) -> Answer:
    """Return what became of the passphrase."""
    data = {
        "folder": str(report.folder),
        "encrypted": report.encrypted,
        "recovery_words": report.words,
        "sheet": str(sheet) if sheet else None,
        "files": report.files,
        "damaged": list(report.damaged),
    }
    return Answer(data, (sentence, *(told_words(report.words, sheet) if report.words else ())))


command(app, "set", SetOptions, set_)
command(app, "change", ChangeOptions, change)
command(app, "remove", NoOptions, remove)
command(app, "recover", RecoverOptions, recover)
