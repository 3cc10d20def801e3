"""Forms that wait: what somebody typed into the editor is kept here until it is saved or given up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from asm_desktop.domain.canonical import Json
from asm_desktop.services.desk import Desk
from asm_desktop.store import unsaved as kept


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
        """The files chosen for it that are still there."""
        return tuple(path for path in map(Path, self.files) if path.is_file())


def new_key(desk: Desk) -> str:
    """Return a key for a form that is opened now."""
    return desk.random(8).hex()


def keep_form(desk: Desk, form: UnsavedForm) -> None:
    """Keep a form, in place of what was kept under its key before."""
    with desk.archive.write() as connection:
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
