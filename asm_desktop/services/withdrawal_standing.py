"""What withdrawals there are, how each stands here, and how many other offices have said that they follow it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from asm_desktop.domain import realms
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.withdrawals import (
    WITHDRAWAL,
    Act,
    Order,
    Powers,
    Signers,
    State,
    is_effective,
    is_lifted,
    signers_of,
)
from asm_desktop.services.desk import Desk
from asm_desktop.services.erasing import acts_for, braked_orders, orders_among
from asm_desktop.services.knowing import told_withdrawals
from asm_desktop.store import records, withdrawn
from asm_desktop.store.connection import Connection

_SHORTEST = 8


class WithdrawalUnknown(BadInput):
    """What was typed names no withdrawal here."""

    code = "withdrawal-unknown"
    summary = "There is no withdrawal “{reference}” here."
    remedy = "Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it."


class Standing(StrEnum):
    """How a withdrawal stands here."""

    EFFECTIVE = "effective"
    WAITING = "waiting"
    """It hides what it names until somebody who acts for the entry confirms or lifts it."""
    BRAKED = "braked"
    """It hides what it names until another office signs it: its writer took out too much alone."""
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One withdrawal: who ordered it, how it stands here, and how many of the programme's offices follow it.

    `records` are those it took or holds back here, `sealed` those of them that this office wrote and keeps closed so
    that the edit can be done again. One that never leaves this laptop is followed by one of one.
    """

    order: Order
    office: str
    standing: Standing
    records: int
    sealed: int
    confirmed_by: int
    offices: int


def withdrawals(desk: Desk, entity: EntityId | None = None) -> tuple[Withdrawal, ...]:
    """Return the withdrawals known here (of one entity, or all), the newest by its writer's clock first.

    Those that took names out of this office's agreements are no withdrawals of anybody's entry, and are not told.
    """
    with desk.archive.read() as connection:
        told = _told(connection)
        braked = braked_orders(connection, desk, told)
        signers = _signers(told)
        heard = _heard(connection, desk)
        rows = [
            _row(connection, desk, one, _standing(desk, one, signers[one.entity], braked), heard)
            for one in told
            if one.act is Act.WITHDRAW and entity in {None, one.entity} and one.entity not in desk.ledger.agreements
        ]
    return tuple(sorted(rows, key=lambda row: (row.order.at, row.order.id), reverse=True))


def effective_orders(connection: Connection, desk: Desk) -> tuple[str, ...]:
    """Return the withdrawals for everybody that are in force here: what this office tells others that it follows."""
    told = _told(connection)
    braked = braked_orders(connection, desk, told)
    signers = _signers(told)
    return tuple(
        sorted(
            one.id
            for one in told
            if one.act is Act.WITHDRAW
            and not one.here_only
            and _standing(desk, one, signers[one.entity], braked) is Standing.EFFECTIVE
        )
    )


def find_order(desk: Desk, reference: str) -> Order:
    """Return the withdrawal that an id or the beginning of one means; raises WithdrawalUnknown."""
    wanted = reference.strip().lower()
    with desk.archive.read() as connection:
        every = [one for one in _told(connection) if one.act is Act.WITHDRAW]
    found = [one for one in every if len(wanted) >= _SHORTEST and one.id.startswith(wanted)]
    if len(found) != 1:
        raise WithdrawalUnknown(reference=reference)
    return found[0]


def _told(connection: Connection) -> list[Order]:
    """Return all admitted withdrawals, and the acts about them."""
    return orders_among(records.of_type(connection, WITHDRAWAL))


def _signers(told: Iterable[Order]) -> Mapping[EntityId, Signers]:
    """Return for each entity that withdrawals are about who confirmed, lifted and signed which of them."""
    found: dict[EntityId, list[Order]] = {}
    for one in told:
        found.setdefault(one.entity, []).append(one)
    return {entity: signers_of(orders) for entity, orders in found.items()}


def _standing(desk: Desk, order: Order, signers: Signers, braked: frozenset[str]) -> Standing:
    """Return how one withdrawal stands among all that are about its entry."""
    powers = Powers(lambda writer: acts_for(desk, writer, order.entity), desk.writer, braked)
    if is_effective(order, signers, powers):
        return Standing.EFFECTIVE
    if is_lifted(order, signers, powers):
        return Standing.LIFTED
    return Standing.BRAKED if order.id in braked else Standing.WAITING


def _heard(connection: Connection, desk: Desk) -> Mapping[WriterId, frozenset[str]]:
    """Return for each other office of the programme the withdrawals that it said it follows."""
    others = (card.writer for card in desk.trust.members(realms.PROGRAMME) if card.writer != desk.writer)
    return {writer: told_withdrawals(connection, writer) for writer in others}


def _row(
    connection: Connection, desk: Desk, order: Order, standing: Standing, heard: Mapping[WriterId, frozenset[str]]
) -> Withdrawal:
    """Return one withdrawal as people are told of it."""
    states = [state for state, by in withdrawn.marks(connection, order.entity).values() if by == order.id]
    here = int(standing is Standing.EFFECTIVE)
    others = 0 if order.here_only else sum(order.id in told for told in heard.values())
    return Withdrawal(
        order, desk.office_name(order.writer), standing, len(states), states.count(State.SEALED),
        here + others, 1 if order.here_only else len(heard) + 1,
    )  # fmt: skip
