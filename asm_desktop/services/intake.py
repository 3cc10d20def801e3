"""Taking an opened bundle in: first what decides about the rest, then the rest in batches, then the files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace

from asm_desktop.domain import realms
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import REVISION
from asm_desktop.exchange.boxes import About, BoxReader, Piece
from asm_desktop.exchange.bundles import BoxEntry
from asm_desktop.exchange.knowledge_files import KnowledgeInvalid, read_knowledge
from asm_desktop.exchange.layout import CHUNK, MAX_RATIO, chunk_count
from asm_desktop.exchange.lines import Line, read_line
from asm_desktop.exchange.troubles import BoxDamaged
from asm_desktop.services import erasing, knowing, states
from asm_desktop.services.admitting import Arrival, LeftOut, Taken, bound_quarantine, expect, reconsider, take
from asm_desktop.services.desk import Desk
from asm_desktop.services.judging import OUT_OF_FORM
from asm_desktop.services.unpacking import OpenedBundle, check_readable
from asm_desktop.services.withdrawal_list import keep_list
from asm_desktop.store import holdings, peers
from asm_desktop.store.connection import Connection
from asm_desktop.store.own import OwnOffice
from asm_desktop.store.peers import Received
from asm_desktop.tasks.context import TaskContext

BATCH_RECORDS = 2_000
BATCH_BYTES = 16 << 20
"""Most that is judged and kept in one transaction: any number of whole batches is a valid state."""

PATCHED_FREE = 256 << 20
"""Bytes that the patches of one box may make, whatever its size; beyond `MAX_RATIO` times that they wait."""

_BASES = 50
"""Records whose content is in memory at once because patches rest on it."""

LISTED = 1_000
"""Most records left out that are listed one by one."""

_Step = Callable[[BoxEntry, About, BoxReader], None]


@dataclass(slots=True)
class Counted:
    """What an intake did so far."""

    new: set[EntityId] = field(default_factory=set)
    changed: set[EntityId] = field(default_factory=set)
    conflicting: set[EntityId] = field(default_factory=set)
    seen: set[EntityId] = field(default_factory=set)
    admitted: int = 0
    known: int = 0
    released: int = 0
    waiting: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    left_out_count: int = 0
    files: int = 0
    file_bytes: int = 0


@dataclass(slots=True)
class _Batch:
    """Lines of one box on their way through the door, with their places; those that are no records are None."""

    lines: list[tuple[int, Line | None]] = field(default_factory=list)
    size: int = 0

    @property
    def full(self) -> bool:
        """Whether it is time to judge and keep them."""
        return len(self.lines) >= BATCH_RECORDS or self.size >= BATCH_BYTES

    def add(self, place: int, data: bytes) -> None:
        """Take one more line."""
        line = _read(data)
        self.lines.append((place, line))
        self.size += len(data) + (line.length if line else 0)


class Intake:
    """One import. A trial goes within one transaction that its caller opened and takes back."""

    def __init__(self, desk: Desk, bundle: OpenedBundle, context: TaskContext, trial: Connection | None = None) -> None:
        """Take what the import works with."""
        self._desk = desk
        self._bundle = bundle
        self._context = context
        self._trial = trial
        self._chunks = desk.archive.chunks
        self._total = sum(about.counts.records for _, about in bundle.open)
        self._done = 0
        self._outrun = False
        self._room = {entry.file: max(PATCHED_FREE, entry.size * MAX_RATIO) for entry, _ in bundle.open}
        self.counted = Counted()

    @property
    def outrun(self) -> bool:
        """Whether others know more of this office's epoch than it does, so that it begins a new one."""
        return self._outrun

    def run(self) -> None:
        """Take everything in; raises Cancelled between batches, BoxDamaged if no box can be read to its end."""
        # The programme's box says who the others are, so it comes first.
        boxes = sorted(self._bundle.open, key=lambda one: one[1].realm != realms.PROGRAMME)
        for entry, about in boxes:
            self._one_box(self._orders, entry, about)
        self._look_ahead(boxes)
        for entry, about in boxes:
            self._one_box(self._others, entry, about)
        check_readable(self._bundle)
        self._finish()

    def _one_box(self, step: _Step, entry: BoxEntry, about: About) -> None:
        """Do one step with one box; if it turns out to be damaged the others still go in."""
        if (entry, about) not in self._bundle.open:
            return
        try:
            with self._bundle.box(entry) as box:
                step(entry, about, box)
        except BoxDamaged as error:
            self._bundle.open.remove((entry, about))
            self._bundle.damaged.append((entry, error.places["why"]))

    def _orders(self, entry: BoxEntry, about: About, box: BoxReader) -> None:
        """Take in the records that decide about others."""
        self._records(entry, about, box.orders())

    def _look_ahead(self, boxes: Sequence[tuple[BoxEntry, About]]) -> None:
        """See which records follow which where an office was revoked: how far they count is known from the last one."""
        if not self._desk.cut_lanes:
            return
        coming: list[Record] = []
        for entry, about in boxes:
            self._one_box(lambda _entry, _about, box: coming.extend(self._of_cut_lanes(box)), entry, about)
        with self._transaction() as connection:
            states.refresh(connection, self._desk, expect(connection, self._desk, coming))

    def _of_cut_lanes(self, box: BoxReader) -> Iterator[Record]:
        """Yield the records of a box, without their content, that stand in lanes which cuts are about."""
        writers = {lane[0].encode() for lane in self._desk.cut_lanes}
        for _, data in box.others():
            line = _read(data) if any(writer in data for writer in writers) else None
            record = _record(replace(line, payload=None, base="", patch=b""), None) if line else None
            if record is not None and record.header.lane in self._desk.cut_lanes:
                yield record

    def _others(self, entry: BoxEntry, about: About, box: BoxReader) -> None:
        """Take in what the maker says it holds, all other records, and the files."""
        self._knowledge(about, box)
        self._records(entry, about, box.others())
        self._files(about, box)

    def _transaction(self) -> AbstractContextManager[Connection]:
        """Open a writing transaction; in a trial it is the one that is open."""
        return self._desk.archive.write() if self._trial is None else nullcontext(self._trial)

    def _reading(self) -> AbstractContextManager[Connection]:
        """Open a connection for reading; in a trial it is the one that is open."""
        return self._desk.archive.read() if self._trial is None else nullcontext(self._trial)

    def _records(self, entry: BoxEntry, about: About, lines: Iterable[tuple[int, bytes]]) -> None:
        """Take in the records of one file after the other, batch by batch."""
        for batch in _batches(lines):
            with self._transaction() as connection:
                arrivals, broken = _arrivals(connection, self._within_room(entry, batch.lines))
                taken = take(connection, self._desk, arrivals, about.realm)
                if any(one.kept for one in taken.left_out):
                    bound_quarantine(connection)
                taken.left_out += broken
                self._refresh(connection, taken)
                self._log(connection, entry, taken)
            self._count(arrivals, taken)
            self._done += len(batch.lines)
            self._context.progress(self._done, max(self._total, self._done))

    def _within_room(self, entry: BoxEntry, lines: Sequence[tuple[int, Line | None]]) -> list[tuple[int, Line | None]]:
        """Return lines with those patches as bare headers that would make more than a box of this size may."""
        within = []
        for place, line in lines:
            room = self._room[entry.file] - (line.length if line else 0)
            if room >= 0:
                self._room[entry.file] = room
            within.append((place, line if room >= 0 or line is None else replace(line, base="", patch=b"")))
        return within

    def _refresh(self, connection: Connection, taken: Taken) -> None:
        """Bring the states of the entries concerned up to date, and tell which are new, changed or in conflict."""
        entities = sorted(taken.entities)
        if not entities:
            return
        before = holdings.conflicts_of(connection, entities)
        for view in states.refresh(connection, self._desk, entities):
            if view.entity not in before:
                self.counted.new.add(view.entity)
            elif view.entity not in self.counted.new:
                self.counted.changed.add(view.entity)
            if len(view.conflicts) > before.get(view.entity, 0):
                self.counted.conflicting.add(view.entity)

    def _log(self, connection: Connection, entry: BoxEntry, taken: Taken) -> None:
        """Note the lines that were left out, as far as there is room for it."""
        room = LISTED - self.counted.left_out_count
        lines = [(entry.file, one.place, one.reason) for one in taken.left_out[: max(0, room)]]
        peers.log_refused(connection, self._bundle.sha256, lines)

    def _count(self, arrivals: Sequence[Arrival], taken: Taken) -> None:
        """Count what a batch brought, once it is kept."""
        counted = self.counted
        counted.seen.update(one.record.header.entity for one in arrivals if one.record.header.type == REVISION)
        counted.admitted += len(taken.admitted)
        counted.known += taken.known
        counted.waiting += taken.waiting
        counted.left_out += taken.left_out[: max(0, LISTED - len(counted.left_out))]
        counted.left_out_count += len(taken.left_out)
        own = (self._desk.writer, self._desk.own.epoch)
        # Records of this very epoch that are not here: this laptop was copied, or brought back from a backup.
        self._outrun |= any((one.header.writer, one.header.epoch) == own for one in taken.admitted)

    def _knowledge(self, about: About, box: BoxReader) -> None:
        """Keep what the maker of a box says it holds, if it is one of ours and speaks for itself."""
        data = box.knowledge
        if data is None or about.maker == self._desk.writer:
            return
        try:
            knowledge = read_knowledge(data)
        except KnowledgeInvalid:
            return
        told = (knowledge.office, knowledge.archive, knowledge.realm)
        if told != (about.maker, self._desk.own.archive, about.realm):
            return
        if not self._desk.trust.may_hold(about.maker, about.realm):
            return
        with self._transaction() as connection:
            self._outrun |= knowing.is_outrun(connection, self._desk, knowledge)
            place = (knowledge.epoch, knowledge.counter)
            peers.keep_knowledge(connection, knowledge.office, knowledge.realm, place, data)

    def _files(self, about: About, box: BoxReader) -> None:
        """Keep the files that records of the box's realm name and that are not here."""
        pieces = box.pieces
        with self._reading() as connection:
            named = holdings.lengths(connection, about.realm) if pieces else {}
        for number, piece in enumerate(pieces):
            lengths = named.get(piece.sha256, set())
            if _fits(piece, lengths) and not self._desk.archive.blobs.has(piece.sha256):
                self.counted.files += piece.number in {None, 0}
                self.counted.file_bytes += piece.bytes
                if self._trial is None:
                    self._keep(piece, lengths, box.bytes_of(piece))
            if number % 50 == 0:
                self._context.check()

    def _keep(self, piece: Piece, lengths: Iterable[int], data: Iterator[bytes]) -> None:
        """Keep a whole file, or a piece of one and the file once it is whole; what has another hash is dropped."""
        if piece.number is None:
            self._desk.archive.blobs.add_expected(piece.sha256, data)
            return
        self._chunks.add(piece.sha256, piece.number, data)
        self._chunks.settle(piece.sha256, {chunk_count(length) for length in lengths})

    def _finish(self) -> None:
        """Let in what waited for this, bound quarantine, log the import, begin a new epoch if this one is in doubt."""
        own: OwnOffice | None = None
        # From here on the archive says by itself which record follows which.
        self._desk.coming.clear()
        with self._transaction() as connection:
            released = reconsider(connection, self._desk)
            bound_quarantine(connection)
            if self._outrun:
                own = knowing.begin_epoch(connection, self._desk)
            makers = {entry.maker for entry, _ in self._bundle.open}
            counted = self.counted
            peers.log_received(
                connection,
                Received(
                    self._bundle.sha256, ",".join(sorted(makers)), self._desk.now(), counted.admitted, counted.known,
                    counted.left_out_count,
                ),
            )  # fmt: skip
        if self._trial is None:
            keep_list(self._desk)
            erasing.clean_away(self._desk)
        self.counted.released = len(released)
        if own is not None and self._trial is None:
            self._desk.archive.own = own


def _batches(lines: Iterable[tuple[int, bytes]]) -> Iterator[_Batch]:
    """Yield lines in batches of bounded number and size."""
    batch = _Batch()
    for place, line in lines:
        batch.add(place, line)
        if batch.full:
            yield batch
            batch = _Batch()
    if batch.lines:
        yield batch


def _fits(piece: Piece, lengths: Iterable[int]) -> bool:
    """Say whether a file or a piece of one is as long as some record says it is."""
    if piece.number is None:
        return piece.bytes in lengths
    start = piece.number * CHUNK
    return any(start < max(1, length) and piece.bytes == min(CHUNK, length - start) for length in lengths)


def _read(data: bytes) -> Line | None:
    """Return the parts of a line, or None if it is no record."""
    try:
        return read_line(data)
    except BadData:
        return None


def _arrivals(connection: Connection, lines: Sequence[tuple[int, Line | None]]) -> tuple[list[Arrival], list[LeftOut]]:
    """Return the well-formed records of some lines, patches applied, and the lines that are none.

    A patch may rest on a record that is here or that came before it in the batch; without its base the record comes in
    as a bare header and its content is asked for again.
    """
    arrivals: list[Arrival] = []
    broken: list[LeftOut] = []
    named = {line.base for _, line in lines if line and line.base}
    came: dict[str, bytes] = {}
    for start in range(0, len(lines), _BASES):
        part = lines[start : start + _BASES]
        here = holdings.contents(connection, sorted({line.base for _, line in part if line and line.base}))
        for place, line in part:
            record = _record(line, came.get(line.base) or here.get(line.base)) if line else None
            if record is None:
                broken.append(LeftOut(place, OUT_OF_FORM, kept=False))
                continue
            if record.id in named and record.payload is not None:
                came[record.id] = record.payload
            arrivals.append(Arrival(place, record))
    return arrivals, broken


def _record(line: Line, base: bytes | None) -> Record | None:
    """Return the record of a line, its patch applied to the content it rests on, or None if it is none."""
    try:
        return line.record(base)
    except BadData:
        return None
