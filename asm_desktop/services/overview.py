"""What is always in sight: how much the archive holds and whose it is."""

from dataclasses import dataclass

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.identities import WriterId
from asm_desktop.services.desk import Desk
from asm_desktop.store import entries, peers


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of an archive, the names of the office and organisation that keep it, and what it received last.

    `last_sender` is the name of the office whose bundle came in last, `last_at` this laptop's time then; "" if none.
    """

    entries: int
    two_versions: int
    office: str
    organisation: str
    last_sender: str = ""
    last_at: str = ""


def overview(desk: Desk) -> Overview:
    """Return what the status bar and the empty library show."""
    with desk.archive.read() as connection:
        total, twofold = entries.count(connection)
        last = peers.last_received(connection)
    card = desk.own.office_card
    if last is None:
        return Overview(total, twofold, card.name, card.organisation)
    sender = desk.office_name(WriterId(last.sender))
    return Overview(total, twofold, card.name, card.organisation, sender, last.at)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """The entries that stay on this laptop, each with its reason: the first ones, and how many there are."""

    entries: tuple[EntryView, ...]
    total: int


def held_back(desk: Desk, limit: int = 200) -> HeldBack:
    """Return what no bundle takes along, by title."""
    with desk.archive.read() as connection:
        return HeldBack(tuple(entries.held_back(connection, limit)), entries.count_held_back(connection))
