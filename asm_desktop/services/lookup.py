"""Finding entries by what people have in hand, an id, its beginning or a printed code, and reading them."""

from dataclasses import replace

from asm_desktop.domain.codes import CodeUnreadable, parse_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.store import entries
from asm_desktop.store.connection import Connection

_SHORTEST_PREFIX = 8


class EntryUnknown(BadInput):
    """What was typed names no entry here."""

    code = "entry-unknown"
    summary = "There is no entry “{reference}” here."
    remedy = "Give the code on the sheet, like 7K3M-9QXD, or the entry's id; or ask for a bundle that has it."


class EntryAmbiguous(BadInput):
    """What was typed names more than one entry."""

    code = "entry-ambiguous"
    summary = "“{reference}” can mean more than one entry."
    remedy = "Give the whole id: {ids}."


def find_entry(desk: Desk, reference: str) -> EntityId:
    """Return the entry that an id, the beginning of one, or a code means; raises EntryUnknown, EntryAmbiguous."""
    with desk.archive.read() as connection:
        return _find(connection, reference.strip())


def read_entry(desk: Desk, reference: str) -> EntryView:
    """Return an entry as it is now, with the names of its offices; raises EntryUnknown, EntryAmbiguous."""
    with desk.archive.read() as connection:
        view = entries.get(connection, _find(connection, reference.strip()))
    if view is None:
        raise EntryUnknown(reference=reference)
    return named(desk, view)


def conflicts(desk: Desk) -> tuple[EntryView, ...]:
    """Return the entries with two versions that nobody has settled, by title."""
    with desk.archive.read() as connection:
        found = entries.in_conflict(connection)
    return tuple(named(desk, view) for view in found)


def removed_entries(desk: Desk, limit: int = 200) -> tuple[EntryView, ...]:
    """Return the entries that were removed for all offices and can be brought back, by title; at most so many."""
    with desk.archive.read() as connection:
        found = entries.removed(connection, limit)
    return tuple(named(desk, view) for view in found)


def named(desk: Desk, view: EntryView) -> EntryView:
    """Return a view with the names of its offices, and why it is held back, as they are known by now."""
    held = states.held_back_reason(desk, view.entity, view.realm, view.standing)
    return replace(view, held_back=held).named(desk.office_name(view.creator), desk.office_name(view.revised_by))


def _find(connection: Connection, reference: str) -> EntityId:
    """Return the entry that a text means."""
    found = _by_code(connection, reference) or _by_prefix(connection, reference.lower())
    if not found:
        raise EntryUnknown(reference=reference)
    if len(found) > 1:
        raise EntryAmbiguous(reference=reference, ids=", ".join(found))
    return found[0]


def _by_code(connection: Connection, reference: str) -> list[EntityId]:
    """Return the entries that show a code, none if the text is no code."""
    try:
        return entries.by_code(connection, parse_code(reference))
    except CodeUnreadable:
        return []


def _by_prefix(connection: Connection, reference: str) -> list[EntityId]:
    """Return the entries whose id begins so."""
    if len(reference) < _SHORTEST_PREFIX or not set(reference) <= set("0123456789abcdef"):
        return []
    return entries.by_prefix(connection, reference)
