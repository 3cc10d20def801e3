"""`init`: a new archive, or a further office of an existing one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.bootstrap import catalogs_of
from asm_desktop.cli.answers import Answer
from asm_desktop.cli.commands import command, single
from asm_desktop.cli.running import Run
from asm_desktop.cli.sheets import SheetOption, SheetWanted
from asm_desktop.cli.words import told_words
from asm_desktop.domain.errors import BadInput
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import OfficeDetails, Protected, found_archive, join_archive, own_card, read_card
from asm_desktop.services.passphrases import protect

app = single("Make a new archive, or a further office of one.")


class FolderMissing(BadInput):
    """A new archive without a place."""

    code = "folder-missing"
    summary = "No folder was named for the new archive."
    remedy = "Name one that is empty or does not exist yet: `asm-desktop init DIR …`."


@dataclass(frozen=True, slots=True)
class InitOptions:
    """Options of `init`."""

    folder: Annotated[str, typer.Argument(metavar="DIR", help="Folder for the archive; made if need be.")]
    office: Annotated[str, typer.Option(metavar="NAME", help="Name of this office.")]
    organisation: Annotated[str, typer.Option(metavar="ORG", help="Organisation that it belongs to.")]
    country: Annotated[str, typer.Option(metavar="CC", help="Country of the office, two letters.")]
    language: Annotated[str, typer.Option(metavar="xx", help="Language of its people.")] = "en"
    sheet: SheetOption = None
    join: Annotated[Path | None, typer.Option(metavar="CARD", help="Card of an office whose archive to join.")] = None


def init(run: Run, options: InitOptions) -> Answer:
    """Make a new archive, or with --join a further office of an existing one.

    With --passphrase-file it is encrypted; the words of its recovery sheet are shown once.
    """
    if not options.folder.strip():
        raise FolderMissing
    folder = Path(options.folder)
    catalogs = catalogs_of(folder)
    details = OfficeDetails(options.office, options.organisation, options.country, options.language)
    passphrase = run.passphrase()
    protection = protect(passphrase) if passphrase else None
    place = Protected(folder, protection.vault, protection.keys) if protection else folder
    if options.join is None:
        desk, root_words = found_archive(place, details, catalogs)
    else:
        desk, root_words = join_archive(place, details, read_card(options.join), catalogs), ""
    try:
        run.remember(desk.archive.folder)
        recovery = protection.words if protection else ""
        sheet = SheetWanted(desk.own.office_card, options.sheet, details.language)
        return _answer(desk, root_words, recovery, sheet.written(run, recovery))
    finally:
        desk.archive.close()


def _answer(desk: Desk, root_words: str, recovery: str, sheet: Path | None) -> Answer:
    """Return what was made, and what to do next."""
    card = own_card(desk)
    data = {
        "archive": card.archive,
        "office": card.writer,
        "name": card.name,
        "folder": str(desk.archive.folder),
        "digits": card.digits,
        "joined": not root_words,
        "root_words": root_words,
        "encrypted": bool(recovery),
        "recovery_words": recovery,
        "sheet": str(sheet) if sheet else None,
    }
    if root_words:
        after: tuple[str, ...] = (
            "",
            "Write these words on paper and keep them away from the laptop. They are shown once and kept nowhere;",
            "with them coordinators are appointed when all others are lost:",
            "",
            root_words,
        )
    else:
        after = ("Give this office's card (`asm-desktop office card`) to a coordinator: it receives once it is added.",)
    if recovery:
        after = (*after, *told_words(recovery, sheet))
    return Answer(data, (f"{card.name} keeps its archive in {desk.archive.folder}.", *after))


command(app, "init", InitOptions, init)
