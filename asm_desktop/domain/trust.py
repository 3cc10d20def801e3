"""Who belongs to the programme and to its groups: a pure function of signed trust and member records, without clocks.

The archive's id is the hash of its root key, so the chain of trust begins at the id itself: the root appoints
coordinators, coordinators vouch for offices, a group's owner names its members. The order in which the records came
never matters. Forms: docs/bundle-format.md, "Trust".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from asm_desktop.domain import realms
from asm_desktop.domain.identities import EntityId, OfficeCard, WriterId, creator
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust_facts import (
    COSIGN,
    DATA_PROTECTION,
    MEMBER,
    TRUST,
    Fact,
    Lane,
    Organisation,
    TrustInvalid,
    read_fact,
)
from asm_desktop.domain.trust_standing import Group, Office, Standings, Waiting, heirs
from asm_desktop.domain.trust_weighing import Links, lanes_cut

__all__ = [
    "COSIGN",
    "MEMBER",
    "TRUST",
    "Fact",
    "Group",
    "Lane",
    "Links",
    "Office",
    "Organisation",
    "Trust",
    "TrustInvalid",
    "Waiting",
    "evaluate",
    "lanes_cut",
    "read_fact",
]


@dataclass(frozen=True, slots=True)
class Trust:
    """The standing of all offices and groups that a set of trust records gives.

    `keys` are those of all cards seen, `chains` the records of revoked offices that cuts confirm, by lane, `let_in`
    those that are admitted one by one. `waiting` are acts that lack a signature, `disputed` revocations that strike
    each other.
    """

    archive: str
    offices: Mapping[WriterId, Office] = field(default_factory=dict)
    groups: Mapping[Realm, Group] = field(default_factory=dict)
    keys: Mapping[WriterId, bytes] = field(default_factory=dict)
    successors: Mapping[WriterId, WriterId] = field(default_factory=dict)
    chains: Mapping[Lane, frozenset[str]] = field(default_factory=dict)
    let_in: Mapping[WriterId, frozenset[str]] = field(default_factory=dict)
    waiting: tuple[Waiting, ...] = ()
    disputed: frozenset[str] = frozenset()

    def key(self, writer: WriterId) -> bytes | None:
        """Return the public key of an office whose card is known, or None; a revoked one's verifies as before."""
        return self.keys.get(writer)

    def name(self, writer: WriterId) -> str:
        """Return the name of an office, or the head of its id if nobody vouched for it."""
        office = self.offices.get(writer)
        return office.card.name if office else writer[:8]

    def members(self, realm: Realm) -> tuple[OfficeCard, ...]:
        """Return the cards of the present members of a realm, by name; of `public` those of the programme."""
        writers = sorted(writer for writer in self.offices if self.may_hold(writer, realm))
        return tuple(sorted((self.offices[writer].card for writer in writers), key=lambda card: (card.name, card.key)))

    def may_hold(self, writer: WriterId, realm: Realm) -> bool:
        """Say whether an office is a member of a realm now; one that was revoked is a member of nothing."""
        return writer in self.offices and not self.revoked(writer) and self._holds(writer, realm, past=False)

    def may_have_written(self, writer: WriterId, realm: Realm) -> bool:
        """Say whether an office is or ever was a member of a realm, so that its records there can be its own."""
        return writer in self.offices and self._holds(writer, realm, past=True)

    def organisation(self, writer: WriterId) -> Realm | None:
        """Return the realm of an office's organisation, if a vouch names one."""
        office = self.offices.get(writer)
        return office.organisation.realm if office and office.organisation else None

    def realms_of(self, writer: WriterId) -> tuple[Realm, ...]:
        """Return every realm but `local` and `public` that an office is in, the programme first."""
        if not self.may_hold(writer, realms.PROGRAMME):
            return ()
        organisation = self.organisation(writer)
        groups = sorted(group.realm for group in self.groups.values() if writer in group.members)
        return (realms.PROGRAMME, *((organisation,) if organisation else ()), *groups)

    def revoked(self, writer: WriterId) -> bool:
        """Say whether an office was revoked: it is a member of nothing, and of its records the confirmed ones count."""
        office = self.offices.get(writer)
        return office is not None and office.revoked

    def confirms(self, lane: Lane, record: str) -> bool:
        """Say whether a record of an office that was revoked counts all the same, by a cut or one by one."""
        return record in self.chains.get(lane, ()) or record in self.let_in.get(lane[0], ())

    def owners(self, entity: EntityId) -> frozenset[WriterId]:
        """Return who has the creator's rights in an entry: the creator, its successor in force, that one's, and so on.

        A revoked office stays among them, for its confirmed records; what it writes now counts for nothing anyway.
        """
        return frozenset(heirs(creator(entity), self.successors))

    def owns(self, writer: WriterId, entity: EntityId) -> bool:
        """Say whether an office has the creator's rights in an entry."""
        return writer in heirs(creator(entity), self.successors)

    def heirs(self, writer: WriterId) -> tuple[WriterId, ...]:
        """Return an office, its successor in force, that one's, and so on."""
        return heirs(writer, self.successors)

    def inherited(self, writer: WriterId) -> tuple[WriterId, ...]:
        """Return the offices whose rights an office has as their successor, near or far."""
        return tuple(one for one in sorted(self.successors) if one != writer and writer in self.heirs(one))

    def groups_ever(self, writer: WriterId) -> tuple[Realm, ...]:
        """Return the groups that an office is or ever was in."""
        return tuple(realm for realm, group in self.groups.items() if writer in group.ever)

    def group_owners(self, realm: Realm) -> frozenset[WriterId]:
        """Return who chooses the members of a group: the office that made it, its successor, and so on."""
        return frozenset(heirs(WriterId(realms.group_owner(realm)), self.successors))

    def protects_data(self, writer: WriterId) -> bool:
        """Say whether an office is or was, undisputed, the data-protection officer, so that its orders stand.

        Who may give such orders now is what `has_role` says.
        """
        office = self.offices.get(writer)
        return office is not None and DATA_PROTECTION in office.ever_roles

    def has_role(self, writer: WriterId, role: str) -> bool:
        """Say whether an office has a role now."""
        office = self.offices.get(writer)
        return office is not None and role in office.roles

    def _holds(self, writer: WriterId, realm: Realm, *, past: bool) -> bool:
        """Say whether an office that was vouched for is in a realm."""
        if realm in {realms.PROGRAMME, realms.PUBLIC}:
            return True
        if realms.is_org(realm):
            return realm in self.offices[writer].ever if past else self.organisation(writer) == realm
        group = self.groups.get(realm)
        return group is not None and writer in (group.ever if past else group.members)


def evaluate(archive: str, facts: Iterable[Fact], links: Links | None = None) -> Trust:
    """Return the standing that a set of facts gives; equal sets give equal standings whatever the order.

    `links` says of the lanes that cuts are about (`lanes_cut`) which record each record follows.
    """
    found = Standings(archive, facts, links or {})
    return Trust(
        archive=archive,
        offices=found.offices,
        groups=found.groups,
        keys=found.keys,
        successors=found.successors,
        chains=found.chains,
        let_in=found.let_in,
        waiting=found.waiting,
        disputed=found.disputed,
    )
