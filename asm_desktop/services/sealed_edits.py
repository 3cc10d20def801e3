"""Edits of this office that carried a withdrawn passage on: closed and here alone, to be done again without it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.revisions import read_revision
from asm_desktop.services.desk import Desk
from asm_desktop.services.erasing import clean_away, forget_sealed
from asm_desktop.store import records, withdrawn
from asm_desktop.store.connection import Connection

_SHORTEST = 8


class NothingSealed(BadInput):
    """What was typed names no edit that waits to be done again."""

    code = "nothing-sealed"
    summary = "There is no edit “{reference}” that waits to be done again."
    remedy = "Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it."


@dataclass(frozen=True, slots=True)
class SealedEdit:
    """An edit that is to be done again: its version, the entry, when it was saved, and the withdrawal that took it."""

    revision: str
    entity: EntityId
    code: str
    at: str
    withdrawal: str


def sealed_edits(desk: Desk) -> tuple[SealedEdit, ...]:
    """Return the edits of this office that are to be done again."""
    with desk.archive.read() as connection:
        return tuple(_sealed(connection))


def sealed_text(desk: Desk, reference: str) -> tuple[SealedEdit, Mapping[str, Json]]:
    """Return a sealed edit and the fields that it had changed, "" for one emptied; raises NothingSealed."""
    with desk.archive.read() as connection:
        edit = _find(connection, reference)
        content = withdrawn.sealed_content(connection, edit.revision)
        stored = records.one(connection, edit.revision)
    if stored is None or content is None:  # pragma: no cover - it was found in the same state
        raise NothingSealed(reference=reference)
    revision = read_revision(replace(stored.record, payload=content))
    fields = revision.fields or {}
    return edit, {name: fields.get(name, "") for name in sorted(revision.touched)}


def let_sealed_go(desk: Desk, reference: str) -> SealedEdit:
    """Forget a sealed edit to the last byte, once it was done again; raises NothingSealed."""
    with desk.archive.write() as connection:
        edit = _find(connection, reference)
        forget_sealed(connection, edit.revision)
    clean_away(desk)
    return edit


def _sealed(connection: Connection) -> list[SealedEdit]:
    """Return the sealed edits whose text is here still."""
    found = []
    for id_, entity, order in withdrawn.sealed(connection):
        stored = records.one(connection, id_)
        if stored is not None:
            found.append(SealedEdit(id_, entity, short_code(entity), stored.record.header.at, order))
    return found


def _find(connection: Connection, reference: str) -> SealedEdit:
    """Return the sealed edit that an id or the beginning of one means; raises NothingSealed."""
    wanted = reference.strip().lower()
    found = [one for one in _sealed(connection) if len(wanted) >= _SHORTEST and one.revision.startswith(wanted)]
    if len(found) != 1:
        raise NothingSealed(reference=reference)
    return found[0]
