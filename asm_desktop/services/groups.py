"""Groups of partner offices: an owner chooses the members, in records that only the members ever hold."""

from asm_desktop.domain import realms
from asm_desktop.domain.errors import BadInput, Conflict, NotAllowed
from asm_desktop.domain.folding import fold
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.trust import MEMBER, Group
from asm_desktop.services.desk import Desk
from asm_desktop.services.naming import NameAmbiguous, tidy_name
from asm_desktop.services.trust_writing import changing_trust, trust_heads, trust_payload
from asm_desktop.services.writing import Draft, write_record


class NotGroupOwner(NotAllowed):
    """Only the owner of a group chooses its members."""

    code = "not-group-owner"
    summary = "The group “{group}” belongs to {owner}; only they choose its members."
    remedy = "Ask them to add the office, or make a group of your own."


class OfficeNotAdded(BadInput):
    """An office that no coordinator has added cannot be in a group."""

    code = "office-not-added"
    summary = "The office {office} has not been added to the archive yet."
    remedy = "A coordinator adds its card first (`asm-desktop office add CARD`)."


class GroupExists(Conflict):
    """A second group of the same name would be taken for the first."""

    code = "group-exists"
    summary = "There is a group called “{name}” already."
    remedy = "Use that one, or choose another name."


class GroupNameWrong(BadInput):
    """A text that cannot be the name of a group."""

    code = "group-name-wrong"
    summary = "“{name}” cannot be the name of a group."
    remedy = "Give a name of one line with at most 120 letters."


class GroupUnknown(BadInput):
    """A text that names no group of this office."""

    code = "group-unknown"
    summary = "This office is in no group called “{group}”."
    remedy = "Its groups: {known}. A new one is made with `asm-desktop group create`."


def create_group(desk: Desk, name: str) -> Realm:
    """Make a group of partner offices, owned by this office, which is its first member; returns its realm.

    Raises GroupNameWrong, GroupExists.
    """
    tidy = tidy_name(name)
    if not tidy:
        raise GroupNameWrong(name=name)
    if any(fold(group.name) == fold(tidy) for group in groups(desk)):
        raise GroupExists(name=tidy)
    realm = Realm(f"group:{desk.writer}{desk.random(8).hex()}")
    _write_member(desk, realm, tidy, desk.writer)
    return realm


def add_member(desk: Desk, group: Realm, writer: WriterId) -> None:
    """Add an office to a group of this office; its records live in the group, nobody else learns of it.

    Adding a member again changes nothing. Raises NotGroupOwner, OfficeNotAdded.
    """
    known = desk.trust.groups.get(group)
    if known is None or desk.writer not in known.owners:
        owner = desk.office_name(known.owner) if known else desk.office_name(WriterId(realms.group_owner(group)))
        raise NotGroupOwner(group=known.name if known else group, owner=owner)
    if writer not in desk.trust.offices:
        raise OfficeNotAdded(office=desk.office_name(writer))
    if writer not in known.members:
        _write_member(desk, group, known.name, writer)


def groups(desk: Desk) -> tuple[Group, ...]:
    """Return the groups that this office is in, by name."""
    mine = (group for group in desk.trust.groups.values() if desk.writer in group.members)
    return tuple(sorted(mine, key=lambda group: (fold(group.name), group.realm)))


def find_group(desk: Desk, text: str) -> Realm:
    """Return the group that a name or an id means; raises GroupUnknown, NameAmbiguous."""
    mine = groups(desk)
    wanted = fold(text)
    found = [group for group in mine if text == group.realm] or [group for group in mine if fold(group.name) == wanted]
    if not found:
        raise GroupUnknown(group=text, known=", ".join(group.name for group in mine) or "none")
    if len(found) > 1:
        raise NameAmbiguous(name=text, ids=", ".join(group.realm for group in found))
    return found[0].realm


def _write_member(desk: Desk, group: Realm, name: str, writer: WriterId) -> None:
    """Write that an office is a member of a group, in the group's own realm."""
    body = trust_payload(desk.random, {"act": "add", "name": name})
    with changing_trust(desk) as connection:
        write_record(connection, desk, Draft(MEMBER, writer, group, trust_heads(connection, group), body))
