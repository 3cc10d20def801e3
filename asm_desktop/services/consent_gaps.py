"""Where agreements are missing, about to run out, or run out: what an office has to see to."""

from dataclasses import dataclass
from datetime import date, timedelta

from asm_desktop.domain.consent import DOUBTFUL
from asm_desktop.domain.entries import EntryView
from asm_desktop.services.consents import Kept, agreements
from asm_desktop.services.desk import Desk
from asm_desktop.services.lookup import named
from asm_desktop.store import covering, entries

SOON_DAYS = 60
"""Days ahead in which an agreement that runs out is told: time enough to go there and ask again."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Own entries that (may) carry accounts and that no agreement is about; agreements that run out soon, or have.

    Nothing can be said of ends while the date is in doubt.
    """

    missing: tuple[EntryView, ...]
    soon: tuple[Kept, ...]
    expired: tuple[Kept, ...]


def gaps(desk: Desk) -> Gaps:
    """Return what is missing, entries by title, agreements by their end."""
    with desk.archive.read() as connection:
        covered = covering.all_covered(connection)
        own = [
            view
            for view in entries.to_be_asked(connection, ())
            if desk.trust.owns(desk.writer, view.entity) and view.entity not in covered and not view.removed
        ]
    today = desk.today()
    ending = sorted((one for one in agreements(desk) if _ends(one)), key=lambda one: one.agreement.expires)
    missing = tuple(named(desk, view) for view in sorted(own, key=lambda view: (view.title, view.entity)))
    if today == DOUBTFUL:
        return Gaps(missing, (), ())
    until = (date.fromisoformat(today) + timedelta(SOON_DAYS)).isoformat()
    soon = tuple(one for one in ending if today <= one.agreement.expires <= until)
    return Gaps(missing, soon, tuple(one for one in ending if one.agreement.expires < today))


def _ends(kept: Kept) -> bool:
    """Say whether an agreement has an end that anybody still waits for."""
    return bool(kept.agreement.expires and kept.agreement.live)
