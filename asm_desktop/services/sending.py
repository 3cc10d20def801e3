"""Making bundles: which records and files each box gets, for whom, and writing them safely.

A box holds what its readers are not proved to hold. Realm `local` is never asked for: realms are chosen, not left out.
"""

import hashlib
import hmac
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.errors import NotAllowed
from asm_desktop.domain.realms import Realm
from asm_desktop.exchange import layout
from asm_desktop.exchange.boxes import BoxWriter, Counts
from asm_desktop.exchange.bundles import BundleReader, BundleWriter, Frame, NewBox
from asm_desktop.exchange.files import write_safely
from asm_desktop.exchange.knowledge_files import write_knowledge
from asm_desktop.exchange.lines import bare_line, patch_line, whole_line
from asm_desktop.exchange.patches import make_patch
from asm_desktop.services import knowing
from asm_desktop.services.choosing import BoxPlan, BundleOptions, plan_boxes
from asm_desktop.services.desk import Desk
from asm_desktop.services.offices import OfficeIsRevoked
from asm_desktop.services.parting import NEVER_PACKED, parts_of
from asm_desktop.services.spool import spool_folder
from asm_desktop.services.withdrawal_standing import effective_orders
from asm_desktop.store import holdings
from asm_desktop.store.connection import Connection
from asm_desktop.store.holdings import Packed
from asm_desktop.tasks.context import QUIET, TaskContext

_IN_MEMORY = 16 << 20
_STEP = 500


class NotAddedYet(NotAllowed):
    """An office that no coordinator has added cannot send."""

    code = "not-added-yet"
    summary = "This office has not been added to the archive yet, so nobody could check what it sends."
    remedy = "Give its card to a coordinator, and import the bundle that comes back."


@dataclass(frozen=True, slots=True)
class BoxReport:
    """One box that was written: its realm, the names of its readers (none: anybody), and what is in it."""

    realm: Realm
    readers: tuple[str, ...]
    records: int
    contents: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class BundleReport:
    """A bundle that was written and read back: its files with their SHA-256, their length, boxes, and warnings.

    Warnings: `plain` (boxes that anybody can read who finds the file), `file-missing` (files named here but not here).
    """

    files: tuple[Path, ...]
    sha256: tuple[str, ...]
    bytes: int
    boxes: tuple[BoxReport, ...]
    warnings: tuple[str, ...] = ()

    @property
    def contents(self) -> int:
        """How many records with content are in it."""
        return sum(box.contents for box in self.boxes)


@dataclass(slots=True)
class _Work:
    """What writing one bundle needs at every step."""

    connection: Connection
    desk: Desk
    options: BundleOptions
    context: TaskContext
    total: int
    done: int = 0

    def step(self, count: int) -> None:
        """Go on by some records; here it can be cancelled."""
        self.done += count
        self.context.progress(self.done, max(self.total, self.done))


def create_bundle(
    desk: Desk, out: Path, options: BundleOptions | None = None, context: TaskContext = QUIET
) -> BundleReport:
    """Write a bundle for the offices that the options name (none named: everybody in each realm of this office).

    Raises NotAddedYet, OfficeIsRevoked, OfficeNotAdded, and what can be wrong with the place it is written to; then no
    file stays.
    """
    chosen = options or BundleOptions()
    if desk.writer not in desk.trust.offices:
        raise NotAddedYet
    for writer in (desk.writer, *chosen.to):
        if desk.trust.revoked(writer):
            raise OfficeIsRevoked(office=desk.office_name(writer))
    knowing.count_up(desk)
    with desk.archive.read() as connection:
        plans = plan_boxes(connection, desk, chosen)
        work = _Work(connection, desk, chosen, context, sum(len(plan.ids) for plan in plans))
        report = _write_parts(work, out, parts_of(connection, plans, chosen.max_size))
        if chosen.max_size is None or all(path.stat().st_size <= chosen.max_size for path in report.files):
            return report
        # Texts that hardly pack: cut again, as if nothing did.
        _remove(report.files)
        return _write_parts(work, out, parts_of(connection, plans, chosen.max_size, NEVER_PACKED))


def _remove(paths: Iterable[Path]) -> None:
    """Remove parts that were written."""
    for path in paths:
        path.unlink(missing_ok=True)


def _write_parts(work: _Work, out: Path, parts: Sequence[Sequence[BoxPlan]]) -> BundleReport:
    """Write each part as a complete bundle of its own; if one fails, none stays."""
    group = work.desk.random(16).hex()
    written: list[Path] = []
    hashes: list[str] = []
    boxes: list[BoxReport] = []
    try:
        for number, plans in enumerate(parts, 1):
            frame = Frame(f"bundle-{work.desk.random(8).hex()}", group, number, len(parts))
            path = out if len(parts) == 1 else out.with_name(f"{out.stem}-{number}-of-{len(parts)}{out.suffix}")
            hashes.append(write_safely(path, _writer(work, frame, plans, boxes), _check))
            written.append(path)
    except BaseException:
        _remove(written)
        raise
    plain = any(not box.readers and box.realm != realms.PUBLIC for box in boxes)
    missing = any(plan.missing_files for plans in parts for plan in plans)
    warnings = (*(["plain"] if plain else []), *(["file-missing"] if missing else []))
    size = sum(path.stat().st_size for path in written)
    return BundleReport(tuple(written), tuple(hashes), size, tuple(boxes), warnings)


def _writer(work: _Work, frame: Frame, plans: Sequence[BoxPlan], boxes: list[BoxReport]) -> Callable[[BinaryIO], None]:
    """Return what writes one bundle into an open file and adds to the reports of boxes."""
    return lambda file: boxes.extend(_write(work, file, frame, plans))


def _check(file: BinaryIO) -> None:
    """Read a written bundle back as its receiver will."""
    BundleReader(file, "").verify()


def _write(work: _Work, file: BinaryIO, frame: Frame, plans: Sequence[BoxPlan]) -> list[BoxReport]:
    """Write one bundle into an open file."""
    desk = work.desk
    bundle = BundleWriter(file, desk.own.archive, frame, desk.own.key)
    reports = []
    with spool_folder(desk.archive.folder) as spool:
        for plan in plans:
            with tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(spool)) as spooled:
                stream = cast("BinaryIO", spooled)
                counts = _write_box(work, stream, plan)
                keys = tuple(card.age for card in plan.readers)
                slot = _slot(desk, work.options, plan)
                new = NewBox(desk.random(16).hex(), slot, desk.own.counter, keys, plan.part, plan.of)
                entry = bundle.box(new, stream)
            names = tuple(card.name for card in plan.readers)
            files = counts.blobs + counts.chunks
            reports.append(BoxReport(plan.realm, names, counts.records, counts.contents, files, entry.size))
    bundle.finish()
    return reports


def _write_box(work: _Work, stream: BinaryIO, plan: BoxPlan) -> Counts:
    """Write one box into a local file."""
    desk = work.desk
    box = BoxWriter(stream, desk.own.archive, plan.realm, desk.own.key)
    if plan.realm != realms.PUBLIC:
        told = effective_orders(work.connection, desk) if plan.realm == realms.PROGRAMME else ()
        box.knowledge(write_knowledge(knowing.own_knowledge(work.connection, desk, plan.realm, told), desk.own.key))
    box.records(_lines(work, box, plan, plan.orders))
    box.records(_lines(work, box, plan, plan.others))
    for piece in plan.pieces:
        with desk.archive.blobs.open(piece.sha256) as source:
            source.seek((piece.number or 0) * layout.CHUNK)
            box.file(piece, source)
        work.step(1)
    box.finish()
    return box.counts


def _lines(work: _Work, box: BoxWriter, plan: BoxPlan, ids: Sequence[str]) -> Iterator[bytes]:
    """Yield the lines of some records, a few hundred read at a time."""
    for start in range(0, len(ids), _STEP):
        part = ids[start : start + _STEP]
        rows = list(holdings.packed(work.connection, part))
        bases = _bases(work.connection, plan, rows)
        for row in rows:
            yield _line(box, plan, row, bases)
        work.step(len(part))


def _line(box: BoxWriter, plan: BoxPlan, row: Packed, bases: dict[str, tuple[str, bytes]]) -> bytes:
    """Return the line of one record: whole, as a patch where all readers have the parent, or bare."""
    if row.payload is None or row.id in plan.bare:
        return bare_line(row.header, row.signature)
    box.counts.contents += 1
    if row.id in bases:
        base, content = bases[row.id]
        patch = make_patch(content, row.payload)
        if patch is not None:
            box.uses("patches")
            return patch_line(row.header, row.signature, base, patch)
    return whole_line(row.header, row.signature, row.payload)


def _bases(connection: Connection, plan: BoxPlan, rows: Sequence[Packed]) -> dict[str, tuple[str, bytes]]:
    """Return for each record the parent (id, content) that all readers are proved to hold, where there is one."""
    if not plan.proved:
        return {}
    parents = {row.id: _proved_parent(plan, row) for row in rows if row.payload is not None}
    wanted = {parent for parent in parents.values() if parent}
    contents = holdings.contents(connection, sorted(wanted))
    return {id_: (parent, contents[parent]) for id_, parent in parents.items() if parent in contents}


def _proved_parent(plan: BoxPlan, row: Packed) -> str:
    """Return the first parent that all readers are proved to hold, "" if there is none."""
    value = canonical.decode(row.header)
    parents = value.get("par") if isinstance(value, dict) else None
    proved = [str(one) for one in parents if one in plan.proved] if isinstance(parents, list) else []
    return proved[0] if proved else ""


def _slot(desk: Desk, options: BundleOptions, plan: BoxPlan) -> str:
    """Return the slot of a box: it tells a carrier which box supersedes which, and nothing else.

    A box made for other offices, or with other filters, is no newer form of this one, be it closed or open; nor is one
    of another epoch, whose count begins again.
    """
    about: canonical.Json = {
        "realm": plan.realm, "epoch": desk.own.epoch, "audience": [*plan.audience], "closed": bool(plan.readers),
        "countries": [*sorted(options.countries)], "topics": [*sorted(options.topics)],
    }  # fmt: skip
    return hmac.new(desk.own.slot_secret, canonical.encode(about), hashlib.sha256).hexdigest()[:32]
