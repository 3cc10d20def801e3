"""The folder inside the archive where bundles are unpacked while they are read or made; nothing stays in it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asm_desktop.store.files import file_troubles
from asm_desktop.store.keys import PRIVATE


@contextmanager
def spool_folder(archive: Path) -> Iterator[Path]:
    """Give a fresh folder and remove it at the end; what a power cut left of other processes goes too."""
    folder = archive / PRIVATE
    mine = folder / f"{os.getpid()}-{os.urandom(8).hex()}"
    with file_troubles():
        folder.mkdir(0o700, parents=True, exist_ok=True)
        mine.mkdir()
    for other in folder.iterdir():
        if other.name.partition("-")[0] != str(os.getpid()):
            shutil.rmtree(other, ignore_errors=True)
    try:
        yield mine
    finally:
        shutil.rmtree(mine, ignore_errors=True)
