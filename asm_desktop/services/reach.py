"""What a bundle may take along now: asked of every entry when the bundle is made, whatever was allowed before.

A version that was once written for many offices does not go to them any more when its entry was narrowed, or when what
people agreed to has ended: its header goes alone, so that runs stay whole, and its files stay.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from asm_desktop.domain import realms
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Label, Standing, Status, realm_for
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.release import ATTACHMENTS, Release, is_picture
from asm_desktop.domain.revisions import read_revision
from asm_desktop.services.desk import Desk
from asm_desktop.store import entries, holdings, records
from asm_desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Withheld:
    """What of a realm does not go now: revisions whose content stays, and pictures as (revision, SHA-256)."""

    revisions: frozenset[str]
    pictures: frozenset[tuple[str, str]]


def withheld(connection: Connection, desk: Desk, realm: Realm) -> Withheld:
    """Return what of a realm may not go to its members as things stand at this moment."""
    by_entity: dict[EntityId, list[str]] = {}
    for id_, entity in holdings.revisions(connection, realm):
        by_entity.setdefault(entity, []).append(id_)
    if not by_entity:
        return Withheld(frozenset(), frozenset())
    asked = list(entries.to_be_asked(connection, _doubtful(realm), realm))
    today = desk.today()
    beyond = {view.entity for view in asked if not reaches(view.standing, realm, today)}
    revisions = {id_ for entity in beyond for id_ in by_entity[entity]}
    unseen = [id_ for entity in by_entity.keys() - entries.ids(connection) for id_ in by_entity[entity]]
    revisions.update(_beyond_alone(connection, unseen, realm, today))
    faceless = (view for view in asked if view.entity not in beyond and not _shows_pictures(view, today))
    pictures = _pictures(connection, [id_ for view in faceless for id_ in by_entity[view.entity]])
    return Withheld(frozenset(revisions), frozenset(pictures))


def reaches(standing: Standing, realm: Realm, today: str = "") -> bool:
    """Say whether label and agreement let members of a realm have an entry.

    That somebody here works on a draft of it takes nothing back from those who have it.
    """
    # Whose organisation's realm it is was asked when it came in: any will do.
    organisation = realm if realms.is_org(realm) else None
    return realms.within(realm, realm_for(replace(standing, status=Status.READY), organisation, today))


def _doubtful(realm: Realm) -> frozenset[Label]:
    """Return the labels with which an entry may not reach a realm; all others do, if they carry no accounts."""
    if realms.is_org(realm):
        return frozenset({Label.RED, Label.AMBER})
    order = (Label.RED, Label.AMBER_STRICT, Label.AMBER, Label.GREEN)
    return frozenset(order[:4] if realm == realms.PUBLIC else order[:3])


def _beyond_alone(connection: Connection, ids: Iterable[str], realm: Realm, today: str) -> Iterator[str]:
    """Yield those revisions of entries that are not shown here whose own words do not let them go."""
    for record in records.stream(connection, sorted(ids)):
        fields = read_revision(record).fields if record.payload is not None and record.checked else None
        if fields is not None and not reaches(Standing.of(fields), realm, today):
            yield record.id


def _shows_pictures(view: EntryView, today: str) -> bool:
    """Say whether the pictures of an entry may go."""
    return Release.of(view.fields, view.standing, today).photo


def _pictures(connection: Connection, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pictures that some revisions name, as (revision, SHA-256)."""
    for record in records.stream(connection, sorted(ids)):
        rows = (read_revision(record).fields or {}).get(ATTACHMENTS) if record.checked else None
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict) and is_picture(row):
                yield record.id, str(row.get("sha256"))
