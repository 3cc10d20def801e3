"""What else holds something of an entry that is to be withdrawn: looked at before it goes, listed for people.

An order reaches every archive that hears of it. It does not reach paper, plain copies, and what others wrote after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.codes import short_code
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import REVISION
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.narrowing import held_realms
from asm_desktop.services.print_register import RegisterRow, rows_with
from asm_desktop.services.reach import reaches
from asm_desktop.store import backup_notes, entries, records, withdrawn
from asm_desktop.store.connection import Connection

TRANSLATION_OF = "translation-of"


@dataclass(frozen=True, slots=True)
class Beside:
    """Another entry that holds something of one that goes, and where: a field's name, or an attachment's id.

    `translation` if one is said to be a translation of the other.
    """

    entity: EntityId
    code: str
    title: str
    place: str
    translation: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """What a withdrawal of an entry will reach, and what it will not.

    `offices` are those that may have been given it, `same_files` other entries with a file of the same bytes,
    `naming` entries that name it or that it names as its original, `printed` the recall list of paper, `backup` where
    the last backup lies ("" if none is known).
    """

    entity: EntityId
    code: str
    title: str
    versions: int
    offices: tuple[str, ...]
    same_files: tuple[Beside, ...]
    naming: tuple[Beside, ...]
    printed: tuple[RegisterRow, ...]
    backup: str


def reach_of_withdrawal(desk: Desk, entity: EntityId) -> Reach:
    """Return what holds something of an entry; raises EntryUnknown."""
    with desk.archive.read() as connection:
        versions = [one for one in records.of_entity(connection, entity) if one.record.header.type == REVISION]
        if not versions:
            raise EntryUnknown(reference=entity)
        view = entries.get(connection, entity)
        note = backup_notes.load(connection)
        return Reach(
            entity, short_code(entity), view.title if view else "", len(versions),
            tuple(_offices(desk, {one.record.header.realm for one in versions})),
            tuple(_same_files(connection, entity)), tuple(_naming(connection, entity, view)),
            rows_with(connection, entity), note.folder if note else "",
        )  # fmt: skip


def wider_realms(desk: Desk, entity: EntityId) -> tuple[Realm, ...]:
    """Return the realms that were given an entry and that it does not reach any more."""
    with desk.archive.read() as connection:
        view = entries.get(connection, entity)
        held = held_realms(connection, entity)
    return tuple(realm for realm in held if view is None or not reaches(view.standing, realm))


def attachments_ever(desk: Desk, entity: EntityId) -> set[str]:
    """Return the ids of all attachments that versions of an entry here have."""
    with desk.archive.read() as connection:
        return withdrawn.attachments_of(connection, entity)


def _offices(desk: Desk, held: set[Realm]) -> Iterator[str]:
    """Yield the names of other offices that are in a realm with versions of the entry."""
    found = {card.writer: card.name for realm in held - {realms.LOCAL} for card in desk.trust.members(realm)}
    yield from (name for writer, name in sorted(found.items(), key=lambda one: one[1]) if writer != desk.writer)


def _same_files(connection: Connection, entity: EntityId) -> Iterator[Beside]:
    """Yield the attachments of other entries whose bytes are those of a file of this one."""
    for sha256 in withdrawn.files_of(connection, entity):
        for other, attachment in withdrawn.carriers(connection, sha256):
            view = entries.get(connection, other) if other != entity else None
            if view is not None:
                yield Beside(other, view.code, view.title, attachment)


def _naming(connection: Connection, entity: EntityId, own: EntryView | None) -> Iterator[Beside]:
    """Yield the entries that name this one in a field, and the original that it is a translation of."""
    for view in entries.mentioning(connection, entity):
        if view.entity != entity:
            places = (name for name, value in {**view.fields, **view.office}.items() if _has(value, entity))
            for place in places:
                yield Beside(view.entity, view.code, view.title, place, place == TRANSLATION_OF)
    original = own.fields.get(TRANSLATION_OF) if own else None
    found = entries.get(connection, EntityId(original)) if isinstance(original, str) else None
    if found is not None:
        yield Beside(found.entity, found.code, found.title, TRANSLATION_OF, translation=True)


def _has(value: Json, entity: EntityId) -> bool:
    """Say whether an id stands in a value: alone, in a text, or in a cell."""
    if isinstance(value, str):
        return entity in value
    if isinstance(value, list):
        return any(_has(one, entity) for one in value)
    return isinstance(value, dict) and any(_has(one, entity) for one in value.values())
