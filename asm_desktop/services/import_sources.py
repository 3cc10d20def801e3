"""Which files an import is about: those pointed at, those in folders, or only those that a folder's list names."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from asm_desktop.domain.errors import ArchiveError, BadInput
from asm_desktop.formats.catalogue import ListedFile, read_catalogue
from asm_desktop.formats.troubles import FileForbidden, FileGone, FileSpecial
from asm_desktop.store.entries import Origin

_PIECE = 1 << 20
_OF_DESKTOPS = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini"})


class PathUnknown(BadInput):
    """A path to import from with nothing behind it."""

    code = "path-unknown"
    summary = "There is no file or folder “{path}”."
    remedy = "Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?"


class LinkNotFollowed(BadInput):
    """A file that only points to another place."""

    code = "link-not-followed"
    summary = "This is a link to another place and was not followed."
    remedy = "Import the file that it points to, if it belongs here."


@dataclass(frozen=True, slots=True)
class Source:
    """One file to import: its path, the part of it that people see, and what a list says of it.

    `trouble` is the reason why it cannot even be looked at, `list_folder` the folder of the list that names it.
    """

    path: Path
    shown: str
    listed: Mapping[str, str] = field(default_factory=dict)
    trouble: ArchiveError | None = None
    list_folder: Path | None = None

    @property
    def place(self) -> str:
        """The whole path as text, whatever bytes the system's folder holds."""
        return os.fsencode(self.path).decode("utf-8", "backslashreplace")


def find_sources(paths: Iterable[Path], leave_out: Path) -> list[Source]:
    """Return the files that paths lead to, folders with all below them, each file once.

    Hidden files, and the folder `leave_out` (the archive's own), are not among them. Raises PathUnknown before
    anything is read, CatalogueUnreadable.
    """
    given = list(paths)
    for path in given:
        if not path.exists():
            raise PathUnknown(path=path)
    found: dict[Path, Source] = {}
    for path in given:
        whole = path.resolve()
        sources = _in_folder(whole, leave_out.resolve()) if whole.is_dir() else [Source(whole, _text(whole.name))]
        for source in sources:
            found.setdefault(source.path, source)
    return list(found.values())


def origin_of(source: Source) -> Origin:
    """Return where a file comes from and the hash of its bytes now; raises FileGone, FileForbidden, FileSpecial."""
    digest = hashlib.sha256()
    if source.path.exists() and not source.path.is_file():
        raise FileSpecial  # to open a pipe would wait for ever
    try:
        with source.path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
    except FileNotFoundError as error:
        raise FileGone from error
    except OSError as error:
        raise FileForbidden from error
    return Origin(source.place, source.shown, digest.hexdigest())


def _in_folder(root: Path, leave_out: Path) -> Iterator[Source]:
    """Yield the files of a folder and of all below it, in the order of their names."""
    waiting = [root]
    while waiting:
        path = waiting.pop()
        if path.is_symlink() and path != root:
            yield Source(path, _shown(path, root), {}, LinkNotFollowed())
        elif not path.is_dir():
            yield Source(path, _shown(path, root))
        elif path != leave_out:
            listed = read_catalogue(path)
            if listed is not None:
                yield from (_listed(one, path, root) for one in listed)
                continue
            try:
                waiting += sorted(filter(_is_wanted, path.iterdir()), reverse=True)
            except OSError:
                yield Source(path, _shown(path, root), {}, FileForbidden())


def _is_wanted(path: Path) -> bool:
    """Say whether a file is not hidden, nor one that office programs and desktops keep beside the files of people."""
    return not path.name.startswith((".", "~$")) and path.name.lower() not in _OF_DESKTOPS


def _listed(one: ListedFile, folder: Path, root: Path) -> Source:
    """Return a file that a folder's list names."""
    path = folder.joinpath(*one.path.parts)
    return Source(path, _shown(path, root), one.values, _link(path, folder), folder)


def _link(path: Path, folder: Path) -> ArchiveError | None:
    """Return the trouble of a listed file that leads out of its folder by a link."""
    inside = path.resolve().is_relative_to(folder) and not path.is_symlink()
    return None if inside else LinkNotFollowed()


def _shown(path: Path, root: Path) -> str:
    """Return the part of a path that people see."""
    return _text(path.relative_to(root).as_posix()) if path != root else _text(root.name)


def _text(name: str) -> str:
    """Return a name as text that can be shown and kept."""
    return os.fsencode(name).decode("utf-8", "replace")
