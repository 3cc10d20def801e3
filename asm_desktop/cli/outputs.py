"""Files that a command writes because somebody named them: never over one that is there."""

from pathlib import Path

from asm_desktop.domain.errors import Conflict
from asm_desktop.store.files import file_troubles


class FileThereAlready(Conflict):
    """A file of the name that was given for the answer is there."""

    code = "file-there-already"
    summary = "There is a file “{path}” already."
    remedy = "Nothing was written. Choose another name, or move that file away first."


def check_free(path: Path) -> None:
    """Raise FileThereAlready if something lies at a path: a slip of the fingers must not cost a document.

    Raises PathForbidden for a folder that may not be looked into.
    """
    with file_troubles(path):
        there = path.exists()
    if there:
        raise FileThereAlready(path=path)
