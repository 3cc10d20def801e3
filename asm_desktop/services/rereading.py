"""Records that an older program kept unread are judged again by a newer one that understands them.

They were in their lanes all the time, counted and passed on, so nothing is asked for again. What they say takes effect
now: as if they came today, through the same door.
"""

from collections.abc import Sequence
from dataclasses import replace

from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.records import RULES_VERSION, Record
from asm_desktop.services import states
from asm_desktop.services.admitting import bound_quarantine, name_files, reconsider
from asm_desktop.services.desk import Desk
from asm_desktop.services.judging import FACTS, KNOWN_TYPES, Judge, Verdict
from asm_desktop.store import holdings, judged, records
from asm_desktop.store.connection import Connection
from asm_desktop.store.records import Status
from asm_desktop.tasks.context import QUIET, TaskContext

_BATCH = 500

RULES = " ".join((str(RULES_VERSION), *sorted(KNOWN_TYPES)))
"""What this version understands, as the archive notes it: the number of its rules, and the types of records."""


def reread(desk: Desk, context: TaskContext = QUIET) -> int:
    """Judge again what other versions kept unread, and return how many records could be read now.

    Asked when an archive is opened; it costs one row to see that there is nothing to do. All of it is one transaction:
    cut off, the next opening begins anew.
    """
    with desk.archive.read() as connection:
        if judged.judged_by(connection) == RULES:
            return 0
    with desk.archive.write() as connection:
        waiting = judged.unread(connection)
        facts = [id_ for id_, type_ in waiting if type_ in FACTS]
        others = [id_ for id_, type_ in waiting if type_ not in FACTS]
        changed: set[EntityId] = set()
        # What is said about offices and groups decides about the rest, so it is heard first.
        for ids in (facts, others):
            for start in range(0, len(ids), _BATCH):
                changed |= _judge_again(connection, desk, ids[start : start + _BATCH])
                context.progress(min(start + _BATCH, len(ids)), len(ids))
            desk.reload_trust(connection)
        reconsider(connection, desk)
        bound_quarantine(connection)
        states.refresh(connection, desk, changed)
        still = len(judged.unread(connection))
        judged.mark_judged(connection, RULES)
    return len(waiting) - still


def _judge_again(connection: Connection, desk: Desk, ids: Sequence[str]) -> set[EntityId]:
    """Judge some records as the door does, give them their standing, and return the entries that this changes."""
    waiting = list(records.stream(connection, ids))
    verdicts = list(zip(waiting, Judge(desk).judge(waiting, None), strict=True))
    holdings.drop_contents(connection, [one.id for one, verdict in verdicts if verdict.bare])
    for verdict in set(map(_standing, (verdict for _, verdict in verdicts))):
        alike = [one.id for one, other in verdicts if _standing(other) == verdict]
        judged.restate(connection, alike, verdict.status or Status.QUARANTINED, verdict.reason)
    holdings.drop_quarantined(connection, [one.id for one, verdict in verdicts if verdict.status is None])
    read = [_as_kept(one, verdict) for one, verdict in verdicts if verdict.status is Status.ADMITTED]
    name_files(connection, read)
    return {one.header.entity for one in read if one.header.type not in FACTS}


def _standing(verdict: Verdict) -> Verdict:
    """Return what a verdict writes into the archive: a reason stands there only while a record waits."""
    return verdict if verdict.status is Status.QUARANTINED else Verdict(verdict.status)


def _as_kept(one: Record, verdict: Verdict) -> Record:
    """Return a record as it is kept by a verdict: with its content, or as a bare header."""
    return replace(one, payload=None) if verdict.bare else one
