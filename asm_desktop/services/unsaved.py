"""Forms that wait: what somebody typed into the editor is kept here until it is saved or given up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.services.desk import Desk
from asm_desktop.store import entries, withdrawn
from asm_desktop.store import unsaved as kept


class ChosenFileGone(BadInput):
    """A file that was chosen for a form lies no longer where it lay, or cannot be looked at."""

    code = "chosen-file-gone"
    summary = "The file “{name}” is not there any more."
    remedy = "Nothing was saved. Put the stick back in, or take the file off the entry."


@dataclass(frozen=True, slots=True)
class UnsavedForm:
    """One form: its entry ("" for a new one), kind, values as typed so far, and files chosen for it.

    `opened` holds the values that stood when it was opened, so that saving changes only what somebody typed; `at` is
    filled in when it is kept.
    """

    key: str
    entity: str
    kind: str
    values: Mapping[str, Json]
    opened: Mapping[str, Json] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    at: str = ""

    @property
    def title(self) -> str:
        """The title typed so far, "" if none."""
        title = self.values.get("title", "")
        return title if isinstance(title, str) else ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files chosen for it, also those that are gone since then."""
        return tuple(map(Path, self.files))

    def check_files(self) -> None:
        """Raise ChosenFileGone for a file that is gone: an entry is never saved without it and nobody told."""
        for path in self.paths:
            if not path.is_file():
                raise ChosenFileGone(name=path.name)


def new_key(desk: Desk) -> str:
    """Return a key for a form that is opened now."""
    return desk.random(8).hex()


def keep_form(desk: Desk, form: UnsavedForm) -> None:
    """Keep a form, in place of what was kept under its key before; of an entry that was withdrawn nothing is kept."""
    with desk.archive.write() as connection:
        gone = form.entity and entries.get(connection, EntityId(form.entity)) is None
        if gone and withdrawn.marks(connection, EntityId(form.entity)):
            kept.drop(connection, form.key)
            return
        kept.keep(connection, form.key, form.entity, desk.now(), msgspec.json.encode(form))


def drop_form(desk: Desk, key: str) -> None:
    """Forget a form that was saved or given up."""
    with desk.archive.write() as connection:
        kept.drop(connection, key)


def waiting_forms(desk: Desk) -> tuple[UnsavedForm, ...]:
    """Return all forms that wait, the newest first."""
    with desk.archive.read() as connection:
        rows = kept.every(connection)
    return tuple(_read(form, at) for _, _, at, form in rows)


def _read(form: bytes, at: str) -> UnsavedForm:
    """Return a form as it was kept."""
    value = msgspec.json.decode(form)
    return UnsavedForm(**{**value, "files": tuple(value["files"]), "at": at})
