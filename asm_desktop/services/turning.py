"""What a change of trust does to records that are here: those that do not count any more, and those that do again.

Whether a record counts is a function of the record and of the trust in force, so that offices with equal records agree
whatever came first. For each writer it is noted which rights its records were judged by; where they differ from those
of now, all its records here are judged again.
"""

import hashlib
from collections.abc import Iterable

from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.revisions import REVISION
from asm_desktop.domain.trust import Trust
from asm_desktop.services import erasing, states
from asm_desktop.services.desk import Desk
from asm_desktop.services.judging import FACTS, Judge
from asm_desktop.store import holdings, records, rights
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status

_OWN = 16
"""Digits of what decides about an office's own records; those behind them decide about the entries it created."""


def turn(connection: Connection, desk: Desk) -> set[EntityId]:
    """Bring the standing of all records here in line with the trust in force; return the entries that this changes.

    Records that do not count any more stay here as unconfirmed. What waits in quarantine is not looked at.
    """
    before = rights.load(connection)
    now = _rights_of_all(desk)
    changed = sorted({writer for writer in {*before, *now} if before.get(writer) != now.get(writer)})
    judge = Judge(desk)
    entities: set[EntityId] = set()
    for writer in changed:
        entities |= _judge_again(connection, judge, WriterId(writer))
        if before.get(writer, "")[_OWN:] != now.get(writer, "")[_OWN:]:
            entities |= records.created_by(connection, WriterId(writer), REVISION)
    if changed:
        rights.save(connection, now)
    return entities


def catch_up(desk: Desk) -> None:
    """Do what was left to do when work was cut off between a change of trust and what follows from it."""
    with desk.archive.read() as connection:
        if rights.load(connection) == _rights_of_all(desk):
            return
    with desk.archive.write() as connection:
        _follow(connection, desk)


def start_over(desk: Desk) -> None:
    """Judge everything that is here again, whatever was noted."""
    with desk.archive.write() as connection:
        rights.save(connection, {})
        desk.reload_trust(connection)
        _follow(connection, desk)


def _follow(connection: Connection, desk: Desk) -> None:
    """Draw all that follows from the trust in force: which records count, whose orders do, and what entries are."""
    changed = turn(connection, desk)
    states.refresh(connection, desk, changed | erasing.settle_orders(connection, desk))


def _judge_again(connection: Connection, judge: Judge, writer: WriterId) -> set[EntityId]:
    """Judge the records of one writer again; returns the entries of those whose standing changes."""
    entities: set[EntityId] = set()
    out: dict[str, set[str]] = {}
    back: list[str] = []
    for id_, status, header in records.standing_of(connection, writer):
        reason = judge.why_not(header, id_)
        if (status is Status.UNCONFIRMED) == bool(reason):
            continue
        if reason:
            out.setdefault(reason, set()).add(id_)
        else:
            back.append(id_)
        if header.type not in FACTS:
            entities.add(header.entity)
    for reason, ids in sorted(out.items()):
        records.set_standing(connection, ids, Status.UNCONFIRMED, reason)
    _let_back(connection, judge, back)
    return entities


def _let_back(connection: Connection, judge: Judge, ids: Iterable[str]) -> None:
    """Let records count again, each as if it came now."""
    waiting = list(records.stream(connection, sorted(ids)))
    for one, verdict in zip(waiting, judge.judge(waiting, None), strict=True):
        if verdict.goes_in:
            records.set_standing(connection, [one.id], verdict.status or Status.ADMITTED)
        if verdict.bare:
            holdings.drop_contents(connection, [one.id])


def _rights_of_all(desk: Desk) -> dict[str, str]:
    """Return the rights of all writers that any act is about."""
    trust = desk.trust
    return {writer: _rights(trust, writer) for writer in {*trust.offices, *trust.keys, *trust.successors, desk.writer}}


def _rights(trust: Trust, writer: WriterId) -> str:
    """Return digests of all that decides whether a writer's records count, and whose rights its entries rest on."""
    office = trust.offices.get(writer)
    said: list[object] = [office is not None, trust.inherited(writer)]
    said += [sorted(office.ever) if office else [], sorted(trust.groups_ever(writer))]
    if office is not None and office.revoked:
        said += [(lane, sorted(ids)) for lane, ids in sorted(trust.chains.items()) if lane[0] == writer]
        said += [sorted(trust.let_in.get(writer, ())), "revoked"]
    return _digest(said) + _digest(trust.heirs(writer)[1:])


def _digest(said: object) -> str:
    """Return 16 digits that stand for a value, "" for one that is empty."""
    return hashlib.sha256(repr(said).encode()).hexdigest()[:_OWN] if said else ""
