"""Names of people who agreed, once every entry that they agreed to was withdrawn.

An agreement keeps code, kind, purposes and dates: that somebody agreed, and that it was honoured, can be shown later.
Who it was is nobody's business any more.
"""

from collections.abc import Iterable
from dataclasses import replace

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.ledgers import agreement_heads, agreement_payload
from asm_desktop.domain.records import Record
from asm_desktop.domain.withdrawals import WITHDRAWAL, Act, Reason, Scope, Terms, order_payload
from asm_desktop.services.desk import Desk
from asm_desktop.services.writing import Draft, write_record
from asm_desktop.store import covering, entries, records
from asm_desktop.store.connection import Connection


def agreements_about(connection: Connection, entities: Iterable[EntityId]) -> set[str]:
    """Return the agreements that are about any of these entries; ask before their states are gone."""
    covered = covering.all_covered(connection)
    return {one for entity in entities for one in covered.get(entity, ())}


def forget_names(connection: Connection, desk: Desk, agreements: Iterable[str], reason: Reason) -> list[Record]:
    """Write those of these agreements that are about no entry any more without names, and return the orders for it.

    The orders take the older wordings; they never leave this laptop. Their effect is for the caller to draw.
    """
    orders = []
    for id_ in sorted(set(agreements) & desk.ledger.agreements.keys()):
        agreement = desk.ledger.agreements[id_]
        nameless = replace(agreement, name="", witness="", limits="")
        if nameless == agreement or _is_in_use(connection, id_, agreement):
            continue
        orders.append(_rewrite(connection, desk, EntityId(id_), nameless, reason))
    if orders:
        desk.reload_ledger(connection)
    return orders


def _is_in_use(connection: Connection, id_: str, agreement: Agreement) -> bool:
    """Say whether an agreement is about an entry that is here still."""
    about = {*agreement.entries, *covering.entities(connection, id_)}
    return any(entries.get(connection, entity) is not None for entity in about)


def _rewrite(connection: Connection, desk: Desk, id_: EntityId, nameless: Agreement, reason: Reason) -> Record:
    """Write one agreement without names, and the order that takes what stood before."""
    before = [one.record for one in records.of_entity(connection, id_) if one.record.header.type == CONSENT]
    body = agreement_payload(nameless, desk.random(16))
    write_record(connection, desk, Draft(CONSENT, id_, realms.LOCAL, agreement_heads(before), body))
    terms = Terms(Scope.REVISION, frozenset(one.id for one in before), reason=reason)
    order = order_payload(desk.random(16), Act.WITHDRAW, terms)
    return write_record(connection, desk, Draft(WITHDRAWAL, id_, realms.LOCAL, (), order))
