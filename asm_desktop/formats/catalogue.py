"""`catalog.csv`: a list that says of the files in its folder what they do not say of themselves.

One row a file; the column `id` is its path from the list's folder on, with `/` between names. The other columns are
free; `services.import_fields` says which of them fill which fields.
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from asm_desktop.domain.errors import BadData
from asm_desktop.formats.cleaning import one_line
from asm_desktop.formats.decoding import decode
from asm_desktop.formats.extracted import MEGABYTE
from asm_desktop.formats.tables import separator

NAME: Final = "catalog.csv"
"""Name of a list."""

_ID: Final = "id"
_MOST_BYTES = 32 * MEGABYTE
_LONGEST_CELL = 100_000


class CatalogueUnreadable(BadData):
    """A list of files that cannot be read as a table."""

    code = "catalogue-unreadable"
    summary = "The list of files “catalog.csv” cannot be read as a table."
    remedy = "Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again."


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A row of the list: the file's path from the list's folder on, and what the other columns say."""

    path: PurePosixPath
    values: Mapping[str, str]


def read_catalogue(folder: Path) -> tuple[ListedFile, ...] | None:
    """Return the files that a folder's list names, None if the folder has no list (a table without `id` is none).

    A path that leads out of the folder is left out: a list may come from anybody. Raises CatalogueUnreadable.
    """
    file = folder / NAME
    if not file.is_file() or file.is_symlink():
        return None
    if file.stat().st_size > _MOST_BYTES:
        raise CatalogueUnreadable
    text = decode(file.read_bytes()).replace("\0", "")
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator(text)))
    except csv.Error as error:
        raise CatalogueUnreadable from error
    names = [name.strip().lower() for name in rows[0]] if rows else []
    if _ID not in names:
        return None
    listed = [_listed(dict(zip(names, row, strict=False))) for row in rows[1:]]
    by_path = {one.path: one for one in listed if one is not None}
    return tuple(by_path.values())


def _listed(row: Mapping[str, str]) -> ListedFile | None:
    """Return the file of a row, None if it names none inside the folder."""
    path = PurePosixPath(row.get(_ID, "").strip().replace("\\", "/"))
    if not path.parts or path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return None
    values = {name: tidy for name, value in row.items() if name and name != _ID and (tidy := one_line(value))}
    return ListedFile(path, values)
