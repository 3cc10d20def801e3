"""Which offices have said that they follow a withdrawal, which have not, and of which nothing was heard at all."""

from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.services.desk import Desk
from asm_desktop.services.knowing import told_withdrawals
from asm_desktop.services.withdrawal_standing import Standing, withdrawals
from asm_desktop.store import peers


@dataclass(frozen=True, slots=True)
class Following:
    """One office of the programme and a withdrawal. `heard`: whether anything was ever heard of what it holds."""

    name: str
    own: bool
    follows: bool
    heard: bool


def offices_following(desk: Desk) -> dict[str, tuple[Following, ...]]:
    """Return for each withdrawal, by its id, all offices of the programme: this one first, then by name."""
    told = withdrawals(desk)
    in_force = {one.order.id for one in told if one.standing is Standing.EFFECTIVE}
    with desk.archive.read() as connection:
        others = {
            card.writer: (card.name, bool(peers.knowledge_of(connection, card.writer, realms.PROGRAMME)),
                          told_withdrawals(connection, card.writer))
            for card in desk.trust.members(realms.PROGRAMME)
            if card.writer != desk.writer
        }  # fmt: skip
    own = desk.office_name(desk.writer)
    found: dict[str, tuple[Following, ...]] = {}
    for one in told:
        id_ = one.order.id
        rows = [Following(own, own=True, follows=id_ in in_force, heard=True)]
        if not one.order.here_only:
            named = sorted(others.values(), key=lambda other: other[0])
            rows += [Following(name, own=False, follows=id_ in ids, heard=heard) for name, heard, ids in named]
        found[id_] = tuple(rows)
    return found
