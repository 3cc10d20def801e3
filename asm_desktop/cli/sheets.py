"""The recovery sheet that commands write where new recovery words are made."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asm_desktop.cli.running import Run
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import OfficeCard
from asm_desktop.services.desk import local_time
from asm_desktop.services.recovery_sheets import write_recovery_sheet

SheetOption = Annotated[
    Path | None,
    typer.Option(metavar="F.pdf", help="Write the recovery sheet with new words, to be printed and then deleted."),
]
SheetLanguage = Annotated[str, typer.Option(metavar="xx", help="Language of the recovery sheet; else the office's.")]


@dataclass(frozen=True, slots=True)
class SheetWanted:
    """A recovery sheet that is to be written, if a place is given: for which office, where, in which language."""

    card: OfficeCard
    place: Path | None
    language: str

    def written(self, run: Run, words: str) -> Path | None:
        """Write the sheet and return where it is, None if none was. A trouble is told, for the words are shown too."""
        if self.place is None or not words:
            return None
        try:
            write_recovery_sheet(self.place, self.card, words, local_time(), self.language)
        except ArchiveError as error:
            run.say(str(error))
            return None
        return self.place
