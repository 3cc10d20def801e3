"""What other offices may hold of an entry in realms that it does not reach any more."""

from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import gate
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import REVISION
from asm_desktop.services.reach import reaches
from asm_desktop.store import records
from asm_desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """An entry, and a realm whose members may hold content of it that it would not reach now."""

    entity: EntityId
    realm: Realm


def left_behind(connection: Connection, before: EntryView, after: EntryView) -> tuple[LeftBehind, ...]:
    """Return where others may hold versions of an entry that reached them before and does not now.

    Where nobody agrees to the network any more these are all realms that it was ever in. No clock is asked.
    """
    nobody = not gate(after.standing, Purpose.NETWORK).allowed
    return tuple(
        LeftBehind(after.entity, realm)
        for realm in held_realms(connection, after.entity)
        if not reaches(after.standing, realm) and (nobody or reaches(before.standing, realm))
    )


def held_realms(connection: Connection, entity: EntityId) -> tuple[Realm, ...]:
    """Return the realms with content of an entry, without `local`, sorted."""
    stored = (one.record for one in records.of_entity(connection, entity))
    with_content = {one.header.realm for one in stored if one.header.type == REVISION and one.payload is not None}
    return tuple(sorted(with_content - {realms.LOCAL}))
