"""What other offices were heard to hold, which bundles came in, and which sheets were printed."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.store.portable import upsert
from asm_desktop.store.tables import import_log, peer_have, print_run, refused


@dataclass(frozen=True, slots=True)
class Received:
    """One bundle that was taken in: by its hash, from whom, when, with how much."""

    bundle: str
    sender: str
    at: str
    admitted: int
    known: int
    held: int


@dataclass(frozen=True, slots=True)
class PrintRun:
    """One sheet that was printed; `sources` is canonical JSON of [entity, version] pairs."""

    entity: str
    template: str
    language: str
    label: str
    reason: str
    check: str
    sources: bytes
    at: str


def keep_knowledge(connection: Connection, office: WriterId, realm: Realm, place: tuple[str, int], file: bytes) -> None:
    """Keep an office's knowledge file for a realm at (epoch, counter), unless a newer one of that epoch is here."""
    epoch, counter = place
    statement = upsert(peer_have).values(office=office, realm=realm, epoch=epoch, counter=counter, file=file)
    newer = {"counter": statement.excluded.counter, "file": statement.excluded.file}
    older = peer_have.c.counter < statement.excluded.counter
    keys = ["office", "realm", "epoch"]
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=newer, where=older))


def knowledge_of(connection: Connection, office: WriterId, realm: Realm) -> list[bytes]:
    """Return the newest knowledge file of an office for a realm, of each of its epochs."""
    query = select(peer_have.c.file).where(peer_have.c.office == office, peer_have.c.realm == realm)
    return list(connection.scalars(query.order_by(peer_have.c.epoch)))


def heard(connection: Connection, realm: Realm) -> list[tuple[str, str, int]]:
    """Return (office, epoch, counter) of the newest knowledge files of a realm, sorted."""
    query = select(peer_have.c.office, peer_have.c.epoch, peer_have.c.counter).where(peer_have.c.realm == realm)
    return [
        (row[0], row[1], row[2]) for row in connection.execute(query.order_by(peer_have.c.office, peer_have.c.epoch))
    ]


def log_received(connection: Connection, received: Received) -> None:
    """Note that a bundle was taken in."""
    connection.execute(
        insert(import_log).values(
            bundle=received.bundle, sender=received.sender, at=received.at, admitted=received.admitted,
            known=received.known, held=received.held,
        )
    )  # fmt: skip


def log_refused(connection: Connection, bundle: str, lines: Iterable[tuple[str, int, str]]) -> None:
    """Note the lines (box, number, code) of a bundle that were left out."""
    rows = [{"bundle": bundle, "box": box, "line": line, "code": code} for box, line, code in lines]
    if rows:
        connection.execute(upsert(refused).on_conflict_do_nothing(), rows)


def last_received(connection: Connection) -> Received | None:
    """Return the bundle that was taken in last, or None."""
    row = connection.execute(select(import_log).order_by(import_log.c.number.desc()).limit(1)).first()
    return Received(row.bundle, row.sender, row.at, row.admitted, row.known, row.held) if row else None


def enter_print(connection: Connection, run: PrintRun) -> int:
    """Enter a printed sheet in the register and return the number of its print run."""
    number = (connection.scalar(select(func.max(print_run.c.run))) or 0) + 1
    connection.execute(
        insert(print_run).values(
            run=number, entity=run.entity, template=run.template, language=run.language, label=run.label,
            reason=run.reason, check=run.check, sources=run.sources, at=run.at,
        )
    )  # fmt: skip
    return number


def next_print(connection: Connection) -> int:
    """Return the number that the next print run will have."""
    return (connection.scalar(select(func.max(print_run.c.run))) or 0) + 1


def printed(connection: Connection) -> list[tuple[int, PrintRun]]:
    """Return the register, newest first."""
    rows = connection.execute(select(print_run).order_by(print_run.c.run.desc()))
    return [
        (
            row.run,
            PrintRun(row.entity, row.template, row.language, row.label, row.reason, row.check, row.sources, row.at),
        )
        for row in rows
    ]
