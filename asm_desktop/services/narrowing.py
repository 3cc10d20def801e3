"""What other offices may hold of an entry in realms that it does not reach any more, and taking that back."""

from collections.abc import Iterable
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import gate
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.release import ATTACHMENTS, Release, is_picture
from asm_desktop.domain.revisions import REVISION, read_revision
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.reach import reaches
from asm_desktop.services.withdrawing import finish, withdraw_realm, withdraw_versions
from asm_desktop.store import acts, records
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


def take_back(connection: Connection, desk: Desk, left: Iterable[LeftBehind], reason: Reason) -> None:
    """Withdraw what was left behind, inside somebody else's transaction.

    Whoever calls it refreshes the states of the entries in it, and calls `withdrawing.finish` once it is kept.
    """
    for one in left:
        withdraw_realm(connection, desk, one.entity, one.realm, reason)
        acts.forget_entity(connection, one.entity)


def take_pictures_back(connection: Connection, desk: Desk, before: EntryView, after: EntryView, reason: Reason) -> bool:
    """Withdraw the versions in which others have pictures that nobody agrees to any more, in the same way.

    The pictures stay in this office. Says whether there were any.
    """
    released = Release.of(before.fields, before.standing).photo
    if not released or Release.of(after.fields, after.standing).photo:
        return False
    stored = (one.record for one in records.of_entity(connection, after.entity))
    shared = (one for one in stored if one.header.type == REVISION and one.header.realm != realms.LOCAL)
    showing = [one.id for one in shared if one.payload is not None and _shows_pictures(one)]
    if showing:
        withdraw_versions(connection, desk, after.entity, (showing, after.heads), reason)
        acts.forget_entity(connection, after.entity)
    return bool(showing)


def withdraw_left(desk: Desk, left: Iterable[LeftBehind]) -> None:
    """Withdraw what others still hold of entries that were given to fewer offices. That cannot be undone."""
    all_of = tuple(left)
    with desk.archive.write() as connection:
        take_back(connection, desk, all_of, Reason.NARROWED)
        states.refresh(connection, desk, {one.entity for one in all_of})
    finish(desk)


def left_by_edit(desk: Desk, before: EntryView, after: EntryView) -> tuple[LeftBehind, ...]:
    """Return where others may hold more of an entry than it reaches since it was edited."""
    with desk.archive.read() as connection:
        return left_behind(connection, before, after)


def _shows_pictures(record: Record) -> bool:
    """Say whether a revision names pictures; of one that is kept unread or does not count its bytes tell."""
    if not record.checked:
        return b'"image/' in (record.payload or b"")
    rows = (read_revision(record).fields or {}).get(ATTACHMENTS)
    return isinstance(rows, list) and any(map(is_picture, rows))


def held_realms(connection: Connection, entity: EntityId) -> tuple[Realm, ...]:
    """Return the realms with content of an entry, without `local`, sorted."""
    stored = (one.record for one in records.of_entity(connection, entity))
    with_content = {one.header.realm for one in stored if one.header.type == REVISION and one.payload is not None}
    return tuple(sorted(with_content - {realms.LOCAL}))
