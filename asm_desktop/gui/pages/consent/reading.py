"""Reads agreements, those that end soon, and entries without one. Runs in a worker; knows no widget."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asm_desktop.domain.consent import DOUBTFUL, is_date
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Accounts
from asm_desktop.services.consent_gaps import gaps
from asm_desktop.services.consents import Kept, agreements
from asm_desktop.services.days import Days, days_of
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import read_entry

_NAMED = 60
"""Entries of an agreement that the panel names; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Known:
    """An agreement, how many days it has left (None: no end, or no date to believe), and its first entries here."""

    kept: Kept
    left: int | None
    views: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything the page shows of agreements: all, those that ran out or soon will, entries that have none."""

    known: tuple[Known, ...]
    ending: tuple[Known, ...]
    missing: tuple[EntryView, ...]
    days: Days

    def get(self, id_: str) -> Known | None:
        """Return an agreement by its id."""
        return next((one for one in self.known if one.kept.id == id_), None)


def read_ledger(desk: Desk) -> Ledger:
    """Read all agreements, the newest first, and what is missing."""
    today = desk.today()
    known = {
        kept.id: Known(kept, days_left(kept.agreement.expires, today), tuple(_views(desk, kept.entries[:_NAMED])))
        for kept in reversed(agreements(desk))
    }
    found = gaps(desk)
    ending = tuple(known[one.id] for one in (*found.expired, *found.soon))
    missing = tuple(view for view in found.missing if view.standing.accounts is not Accounts.NONE)
    return Ledger(tuple(known.values()), ending, missing, days_of(desk))


def days_left(expires: str, today: str) -> int | None:
    """Return how many days an agreement has left, below 0 where it ran out; None without end or where no clock is."""
    if not is_date(expires) or today == DOUBTFUL:
        return None
    return (date.fromisoformat(expires) - date.fromisoformat(today)).days


def _views(desk: Desk, entities: Iterable[EntityId]) -> Iterable[EntryView]:
    """Yield the entries that are here."""
    for entity in entities:
        try:
            yield read_entry(desk, entity)
        except ArchiveError:
            continue
