"""What every use case works with: the open archive, the catalogues, clock and randomness, and the trust in force."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from asm_desktop.domain.agreements import Ledger
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.clock import today
from asm_desktop.domain.consent import CONSENT, DOUBTFUL
from asm_desktop.domain.identities import EntityId, OfficeCard, WriterId
from asm_desktop.domain.ledgers import read_ledger
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust import COSIGN, MEMBER, TRUST, Fact, Lane, Trust, evaluate, lanes_cut, read_fact
from asm_desktop.store import days, records
from asm_desktop.store.archive import Archive
from asm_desktop.store.connection import Connection
from asm_desktop.store.own import OwnOffice


def local_time() -> str:
    """Return this laptop's time with its offset, to the second; it may be wrong and decides nothing."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


@dataclass
class Desk:
    """One open archive at work. Clock and randomness come from outside so that tests can replay them.

    `cut_lanes` are the lanes that some act says how far to believe; `coming` says of records in them that are about to
    come in which one each follows.
    """

    archive: Archive
    catalogs: Catalogs
    now: Callable[[], str] = local_time
    random: Callable[[int], bytes] = os.urandom
    trust: Trust = field(init=False)
    cut_lanes: frozenset[Lane] = field(init=False, default=frozenset())
    coming: dict[Lane, dict[str, str]] = field(init=False, default_factory=dict)
    _facts: dict[str, Fact] = field(init=False, default_factory=dict)
    ledger: Ledger = field(init=False)
    highest_day: str = field(init=False)
    kept_day: str = field(init=False)

    def __post_init__(self) -> None:
        """Read the trust in force, the agreements, and the highest date that this laptop's clock has shown."""
        with self.archive.read() as connection:
            self.reload_trust(connection)
            self.reload_ledger(connection)
            self.highest_day = self.kept_day = days.highest(connection)

    @property
    def own(self) -> OwnOffice:
        """What this office is."""
        return self.archive.own

    @property
    def writer(self) -> WriterId:
        """The id under which this office writes."""
        return self.own.writer

    @property
    def organisation(self) -> Realm | None:
        """The realm of this office's organisation, once somebody vouched for it."""
        return self.trust.organisation(self.writer)

    def today(self) -> str:
        """Return the date that agreements are measured by, `DOUBTFUL` while the clock cannot be believed.

        It is the highest that this laptop's clock has shown: setting the clock back gives nobody's words away.
        """
        day = today(self.highest_day, self.now()[:10])
        if day != DOUBTFUL:
            self.highest_day = day
        return day

    def reload_trust(self, connection: Connection) -> None:
        """Read the trust records again after some came in."""
        stored = records.of_type(connection, TRUST, MEMBER, COSIGN)
        here = [one.record for one in stored if one.record.payload is not None]
        # A record never changes, so none is read twice.
        self._facts = {one.id: self._facts.get(one.id) or read_fact(one) for one in here}
        facts = self._facts.values()
        self.cut_lanes = frozenset(lanes_cut(facts))
        links = {lane: records.links(connection, lane) | self.coming.get(lane, {}) for lane in self.cut_lanes}
        self.trust = evaluate(self.own.archive, facts, links)

    def reload_ledger(self, connection: Connection) -> None:
        """Read the agreements again after some were written."""
        self.ledger = read_ledger(one.record for one in records.of_type(connection, CONSENT))

    def new_entity(self) -> EntityId:
        """Return a fresh entity id of this office."""
        return EntityId(self.writer + self.random(8).hex())

    def row_id(self) -> str:
        """Return a fresh id for a row."""
        return self.random(8).hex()

    def office_name(self, writer: WriterId) -> str:
        """Return the name of an office as far as this one knows it."""
        if writer == self.writer:
            return self.own.office_card.name
        if writer not in self.trust.offices and self.own.sponsor:
            return _sponsor_name(self.own, writer) or self.trust.name(writer)
        return self.trust.name(writer)


def _sponsor_name(own: OwnOffice, writer: WriterId) -> str:
    """Return the name on the card that this office joined by, if it is that writer's."""
    card = OfficeCard.from_bytes(own.sponsor)
    return card.name if card.writer == writer else ""
