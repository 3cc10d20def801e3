"""What trust and member records have in common: their payload, the heads they name, and what follows from them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import SigningKey, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import Record
from asm_desktop.domain.trust import MEMBER, TRUST
from asm_desktop.services.admitting import reconsider
from asm_desktop.services.desk import Desk
from asm_desktop.services.writing import Draft, root_record, write_record
from asm_desktop.store import records
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status, Stored

ACT_NEED = 2
"""The rules version that acts beyond appointing, vouching and membership need."""


def trust_payload(random: Callable[[int], bytes], content: Mapping[str, Json]) -> bytes:
    """Return the payload of a trust or member record."""
    return canonical.encode({"salt": random(16).hex(), **content})


def trust_heads(connection: Connection, realm: Realm) -> tuple[str, ...]:
    """Return the latest trust records that everybody in a realm may hold, and the latest of the realm's own."""
    stored = records.of_type(connection, TRUST, MEMBER)
    seen = {
        one.record.id: one.record.header.parents
        for one in stored
        if one.record.header.realm in {realms.PROGRAMME, realm}
    }
    return tuple(sorted(Graph(seen).tips(seen)))


def write_act(
    connection: Connection,
    desk: Desk,
    about: WriterId,
    content: Mapping[str, Json],
    root: SigningKey | None = None,
    *,
    need: int = ACT_NEED,
) -> Record:
    """Write what is decided about an office, in the name of this one or of the root; the root's key is not kept."""
    heads = trust_heads(connection, realms.PROGRAMME)
    if root is None:
        payload = trust_payload(desk.random, content)
        return write_record(connection, desk, Draft(TRUST, about, realms.PROGRAMME, heads, payload, need))
    payload = trust_payload(desk.random, {**content, "root": root.public.hex()})
    draft = Draft(TRUST, about, realms.PROGRAMME, heads, payload, need)
    record = root_record(desk.own, draft, root, desk.random(8).hex(), desk.now())
    records.add(connection, [Stored(record, Status.ADMITTED)])
    return record


@contextmanager
def changing_trust(desk: Desk) -> Iterator[Connection]:
    """Open the one writing transaction for records about offices; what follows from them is drawn at its end.

    What waited in quarantine for them comes in. Whatever comes of it, the desk's trust is that of the archive.
    """
    try:
        with desk.archive.write() as connection:
            yield connection
            desk.reload_trust(connection)
            reconsider(connection, desk)
    except BaseException:
        with desk.archive.read() as connection:
            desk.reload_trust(connection)
        raise
