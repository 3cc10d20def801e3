"""All wiring: from a folder to an open desk. The only place that knows which parts make the whole."""

from pathlib import Path

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.consent import DOUBTFUL
from asm_desktop.domain.errors import BadInput
from asm_desktop.services import turning
from asm_desktop.services.days import keep_day
from asm_desktop.services.desk import Desk
from asm_desktop.services.erasing import clean_away
from asm_desktop.services.rereading import reread
from asm_desktop.services.states import catch_up
from asm_desktop.services.withdrawal_list import keep_list, replay
from asm_desktop.settings.file import load_settings
from asm_desktop.store.archive import open_archive
from asm_desktop.store.files import file_troubles
from asm_desktop.store.vault import Unlock

KINDS = "kinds"
"""Folder inside an archive's folder for kinds that this office has added."""


class ArchiveNotChosen(BadInput):
    """No archive was named and none was opened before."""

    code = "archive-not-chosen"
    summary = "No archive is chosen."
    remedy = "Name its folder with --archive, or make a new one with `asm-desktop init`."


def chosen_folder(folder: Path | None) -> Path:
    """Return the folder named, else that of the archive opened last; raises ArchiveNotChosen."""
    if folder is not None:
        return folder
    last = load_settings().settings.last_archive
    if not last:
        raise ArchiveNotChosen
    return Path(last)


def catalogs_of(folder: Path | None = None) -> Catalogs:
    """Return the packaged catalogues with what an archive's folder adds to them; raises KindInvalid, PathForbidden."""
    with file_troubles(folder):
        return load_catalogs(*([folder / KINDS] if folder is not None else []))


def open_desk(folder: Path, unlock: Unlock | None = None) -> Desk:
    """Open the archive in a folder, an encrypted one by `unlock`. Close `desk.archive`.

    Raises NoArchive, ArchiveInUse, KindInvalid, PassphraseNeeded, PassphraseWrong and the like.
    """
    catalogs = catalogs_of(folder)
    archive = open_archive(folder, unlock)
    try:
        desk = Desk(archive, catalogs)
        # An older database that was put in place must not show again what was withdrawn since.
        replay(desk)
        reread(desk)
        turning.catch_up(desk)
        keep_list(desk)
        clean_away(desk)
        catch_up(desk)
        if desk.today() not in {DOUBTFUL, desk.kept_day}:
            with archive.write() as connection:
                keep_day(connection, desk)
    except BaseException:
        archive.close()
        raise
    return desk
