"""The agreements of this office: recording, changing and ending them, and what that makes of their entries.

Whatever is done to an agreement is done to its entries in the same transaction: each gets a version with what all its
agreements allow by then, and goes as far as that.
What others hold beyond it is withdrawn.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement
from asm_desktop.domain.consent import CONSENT, DOUBTFUL, Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput, NotAllowed
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.ledgers import agreement_heads, agreement_payload
from asm_desktop.domain.release import ATTACHMENTS, is_about_children, shows_where_children_are
from asm_desktop.domain.revisions import REVISION, read_revision
from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import states
from asm_desktop.services.desk import Desk
from asm_desktop.services.edited import parts_after, settled
from asm_desktop.services.entry_values import Parts
from asm_desktop.services.lookup import named
from asm_desktop.services.narrowing import LeftBehind, left_behind, take_back, take_pictures_back
from asm_desktop.services.scenes import Scene, done_to, readable, scene_of, write_office
from asm_desktop.services.withdrawing import finish, withdraw_realm
from asm_desktop.services.writing import Draft, NewRevision, write_record, write_revision
from asm_desktop.store import acts, covering, entries, records, withdrawn
from asm_desktop.store.acts import Done
from asm_desktop.store.connection import Connection

ACT = "consent"
"""The sort of act that recording an agreement is."""

_SHORTEST = 6


class AgreementUnknown(BadInput):
    """What was typed names no agreement here."""

    code = "agreement-unknown"
    summary = "There is no agreement “{reference}” here."
    remedy = "Give the code of whoever agreed, or the beginning of the agreement's id; `consent list` shows them all."


class AgreementAmbiguous(BadInput):
    """What was typed names more than one agreement."""

    code = "agreement-ambiguous"
    summary = "“{reference}” can mean more than one agreement."
    remedy = "Give the id of one: {ids}."


class AgreementEnded(BadInput):
    """Everything that somebody wants to end has ended already."""

    code = "agreement-ended"
    summary = "There is nothing left in this agreement that could be ended."
    remedy = "Nothing was changed."


class NotOurEntry(NotAllowed):
    """Who agreed to what is recorded where the entry was written."""

    code = "not-our-entry"
    summary = "The entry {entry} was written by {office}, so what people agreed to is recorded there."
    remedy = "Nothing was changed. Tell them, or leave this entry out."


@dataclass(frozen=True, slots=True)
class Kept:
    """An agreement as this office keeps it, with its id, and the entries that it is about."""

    id: str
    agreement: Agreement
    entries: tuple[EntityId, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an agreement and of its entries: as they are now, and from where content was taken back.

    `warnings`: `children` where an entry about children shows a place below its district or has pictures.
    """

    kept: Kept
    entries: tuple[EntryView, ...]
    taken_back: tuple[LeftBehind, ...] = ()
    pictures_taken_back: tuple[EntityId, ...] = ()
    warnings: tuple[str, ...] = ()


def add_agreement(desk: Desk, agreement: Agreement) -> Outcome:
    """Record an agreement, and let its entries go as far as label and agreements allow. It can be undone.

    An agreement without the day it was given is of today. Raises AgreementUnfit, EntryUnknown, NotOurEntry.
    """
    dated = agreement if agreement.given else replace(agreement, given=_day(desk))
    dated.check()
    id_ = desk.new_entity()
    with writing_agreements(desk) as connection:
        _check_entries(connection, desk, dated.entries)
        written = _write(connection, desk, id_, dated)
        done = Done(id_, ACT, frozenset({written}), frozenset({written}))
        return _follow(connection, desk, id_, _about(connection, desk, dated), (done,))


def change_agreement(desk: Desk, id_: str, after: Agreement) -> Outcome:
    """Put another wording of an agreement in place of the one that is kept; what was ended stays ended.

    Whatever it allows no more is withdrawn, as if it had been ended. Raises AgreementUnknown and what adding raises.
    """
    before = _known(desk, id_)
    whole = replace(after, ended=before.ended, void=before.void)
    whole.check()
    with writing_agreements(desk) as connection:
        _check_entries(connection, desk, set(whole.entries) - set(before.entries))
        concerned = {*covering.entities(connection, id_), *_about(connection, desk, whole)}
        _write(connection, desk, id_, whole)
        outcome = _follow(connection, desk, id_, concerned)
    return _finished(desk, outcome)


def end_agreement(desk: Desk, id_: str, purposes: Iterable[Purpose] = ()) -> Outcome:
    """End an agreement, or some of its purposes: somebody does not want it any more. That cannot be undone.

    Each entry is saved as it may go from then on; what other offices hold beyond that is withdrawn for ever. Raises
    AgreementUnknown, AgreementEnded.
    """
    before = _known(desk, id_)
    ending = [one for one in before.live if one in set(purposes or before.live)]
    if not ending:
        raise AgreementEnded
    with writing_agreements(desk) as connection:
        covered = covering.entities(connection, id_)
        hidden = withdrawn.hidden_among(connection, covered)
        _write(connection, desk, id_, before.ending(ending, _day(desk)))
        outcome = _follow(connection, desk, id_, set(covered) - hidden)
        if Purpose.NETWORK in ending:
            _take_hidden(connection, desk, hidden)
    return _finished(desk, outcome, always=bool(hidden))


def _take_hidden(connection: Connection, desk: Desk, hidden: Iterable[EntityId]) -> None:
    """Withdraw from every circle what an outsider's order holds back: it must not come back if that is lifted."""
    for entity in sorted(hidden):
        shared = {
            one.record.header.realm
            for one in records.of_entity(connection, entity)
            if one.record.header.type == REVISION and one.record.header.realm != realms.LOCAL
        }
        for realm in sorted(shared):
            withdraw_realm(connection, desk, entity, realm, Reason.CONSENT_ENDED)
    states.refresh(connection, desk, hidden)


def void_agreement(connection: Connection, desk: Desk, done: Done) -> bool:
    """Take an agreement back that was recorded by mistake, inside the transaction that undoes it.

    Says no if it was changed since. Its entries are written anew by whoever undoes the act.
    """
    stored = [one.record for one in records.of_entity(connection, done.entity)]
    if frozenset(agreement_heads(stored)) != done.heads:
        return False
    _write(connection, desk, done.entity, replace(_known(desk, done.entity), void=True))
    return True


def find_agreement(desk: Desk, reference: str) -> Kept:
    """Return the agreement that an id, its beginning, or the code of whoever agreed means.

    Raises AgreementUnknown, AgreementAmbiguous.
    """
    wanted = reference.strip()
    ledger = desk.ledger.agreements
    found = [id_ for id_, one in ledger.items() if wanted and wanted in {id_, one.subject} and not one.void]
    if not found and len(wanted) >= _SHORTEST:
        # Ids begin with this office's own: it is the part after it that tells them apart.
        found = [id_ for id_ in ledger if id_[32:].startswith(wanted.lower()) or id_.startswith(wanted.lower())]
    if not found:
        raise AgreementUnknown(reference=reference)
    if len(found) > 1:
        raise AgreementAmbiguous(reference=reference, ids=", ".join(sorted(id_[32:] for id_ in found)))
    with desk.archive.read() as connection:
        return Kept(found[0], ledger[found[0]], tuple(covering.entities(connection, found[0])))


def agreements(desk: Desk) -> tuple[Kept, ...]:
    """Return all agreements but those recorded by mistake, the earliest given first."""
    with desk.archive.read() as connection:
        kept = [
            Kept(id_, one, tuple(covering.entities(connection, id_)))
            for id_, one in desk.ledger.agreements.items()
            if not one.void
        ]
    return tuple(sorted(kept, key=lambda one: (one.agreement.given, one.agreement.subject, one.id)))


@contextmanager
def writing_agreements(desk: Desk) -> Iterator[Connection]:
    """Open the one writing transaction; whatever comes of it, the desk knows the agreements that the archive has."""
    try:
        with desk.archive.write() as connection:
            yield connection
    except BaseException:
        with desk.archive.read() as connection:
            desk.reload_ledger(connection)
        raise


def _write(connection: Connection, desk: Desk, id_: str, agreement: Agreement) -> str:
    """Write a version of an agreement in place of those that are kept, and return its record's id."""
    heads = agreement_heads(one.record for one in records.of_entity(connection, EntityId(id_)))
    body = agreement_payload(agreement, desk.random(16))
    record = write_record(connection, desk, Draft(CONSENT, EntityId(id_), realms.LOCAL, heads, body))
    desk.reload_ledger(connection)
    return record.id


def _follow(
    connection: Connection, desk: Desk, id_: str, concerned: Iterable[EntityId], done: tuple[Done, ...] = ()
) -> Outcome:
    """Write what an agreement that was changed makes of its entries; `done`: note it all as one act with this.

    What cannot be undone takes back what others may hold no more.
    """
    wanted = sorted(set(concerned))
    scenes = {entity: scene_of(connection, desk, entity, removed_too=True) for entity in wanted}
    for scene in scenes.values():
        _rewrite(connection, desk, scene, every_version=not done)
    fresh = states.refresh(connection, desk, wanted)
    left: list[LeftBehind] = []
    faces: list[EntityId] = []
    if done:
        changed = [done_to(connection, scenes[view.entity].stored, view, ACT) for view in fresh]
        acts.note(connection, [*done, *(one for one in changed if one.written)])
    else:
        for view in fresh:
            left += left_behind(connection, scenes[view.entity].view, view)
        pairs, why = [(scenes[view.entity].view, view) for view in fresh], Reason.CONSENT_ENDED
        take_back(connection, desk, left, why)
        faces = [new.entity for old, new in pairs if take_pictures_back(connection, desk, old, new, why)]
        fresh = states.refresh(connection, desk, wanted) if left or faces else fresh
    kept = Kept(id_, desk.ledger.agreements[id_], tuple(covering.entities(connection, id_)))
    warnings = ("children",) if any(map(shows_children, fresh)) else ()
    after = tuple(named(desk, view) for view in fresh)
    return Outcome(kept, after, tuple(left), tuple(faces), warnings)


def _rewrite(connection: Connection, desk: Desk, scene: Scene, *, every_version: bool) -> None:
    """Write an entry anew with what its agreements allow now: of two versions the shown one, or each by itself.

    What is to be withdrawn must be saved before it goes, whichever version says it.
    """
    view = scene.view
    apart = bool(view.conflicts) and every_version
    parts = parts_after(desk, scene, {}, ())
    if parts.shared != scene.base:
        new = NewRevision(view.entity, parts.shared, scene.parents, removed=view.removed, alone=apart)
        write_revision(connection, desk, new)
    write_office(connection, desk, scene, parts.office)
    if not apart:
        return
    for id_ in readable(scene.stored, set(view.heads) - set(scene.parents)):
        version = read_revision(next(one.record for one in scene.stored if one.record.id == id_))
        fields = version.fields or {}
        other = settled(desk, view.entity, Parts(dict(fields), {}), view)
        if other.shared != fields:
            new = NewRevision(view.entity, other.shared, (id_,), removed=version.removed, alone=True)
            write_revision(connection, desk, new)


def _finished(desk: Desk, outcome: Outcome, *, always: bool = False) -> Outcome:
    """Return what became of an agreement, once what was withdrawn for it is cleaned away here."""
    if always or outcome.taken_back or outcome.pictures_taken_back:
        finish(desk)
    return outcome


def shows_children(view: EntryView) -> bool:
    """Say whether an entry about children may show where they live, or their faces: that nobody can agree to."""
    files = bool(view.rows(ATTACHMENTS))
    return shows_where_children_are(view.fields) or (is_about_children(view.fields) and files)


def _about(connection: Connection, desk: Desk, agreement: Agreement) -> list[EntityId]:
    """Return the entries of this office that an agreement is about: those named, and the notes of its group.

    What was withdrawn since is not among them.
    """
    named_here = {entity for entity in agreement.entries if entries.get(connection, entity) is not None}
    if agreement.learning_group:
        own = (view for view in entries.every(connection) if desk.trust.owns(desk.writer, view.entity))
        named_here |= {view.entity for view in own if agreement.covers(view.entity, view.fields)}
    return sorted(named_here)


def _check_entries(connection: Connection, desk: Desk, wanted: Iterable[EntityId]) -> None:
    """Raise EntryUnknown, NotOurEntry for entries that no agreement can be recorded for here."""
    for entity in sorted(wanted):
        view = scene_of(connection, desk, entity, removed_too=True).view
        if not desk.trust.owns(desk.writer, entity):
            raise NotOurEntry(entry=view.code, office=desk.office_name(view.creator))


def _known(desk: Desk, id_: str) -> Agreement:
    """Return an agreement by its id; raises AgreementUnknown."""
    agreement = desk.ledger.agreements.get(id_)
    if agreement is None or agreement.void:
        raise AgreementUnknown(reference=id_)
    return agreement


def _day(desk: Desk) -> str:
    """Return the day of what is recorded now: the clock's own while it is in doubt."""
    day = desk.today()
    return desk.now()[:10] if day == DOUBTFUL else day
