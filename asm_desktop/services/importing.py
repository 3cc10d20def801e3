"""Importing files and folders: each file becomes an entry with the file attached and its text to be found.

Importing again changes nothing; a file that changed at its place gives its entry the new file, and what people wrote
there stays. One bad file is named with its reason and never stops the others.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError, BadData, BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.labels import Accounts, Label
from asm_desktop.domain.realms import Realm
from asm_desktop.formats.extracted import Extracted
from asm_desktop.formats.processes import ReadingProcess
from asm_desktop.formats.reading import work_on_files
from asm_desktop.formats.recognising import JPEG, PNG
from asm_desktop.formats.troubles import FileChanging, FileForbidden, FileGone
from asm_desktop.services.attachments import NewFile, whole_rows
from asm_desktop.services.authoring import EntryRemoved, NewEntry, create_entries, edit_entries
from asm_desktop.services.copies import Copy, keep_copy, reason_of
from asm_desktop.services.desk import Desk
from asm_desktop.services.entry_values import ATTACHMENTS, KindUnknown, NotInGroup, Parts
from asm_desktop.services.import_fields import FILE_SAYS, FileFacts, Usual, country_code, entry_fields, said_otherwise
from asm_desktop.services.import_memory import Memory
from asm_desktop.services.import_sources import Source, find_sources, origin_of
from asm_desktop.services.import_translations import link_translations
from asm_desktop.services.lookup import EntryUnknown, read_entry
from asm_desktop.store import entries
from asm_desktop.store.entries import Origin
from asm_desktop.tasks.context import QUIET, TaskContext

USUAL_KIND = "document"

NEW, KNOWN, CHANGED, NO_TEXT, FAILED, SKIPPED = "new", "known", "changed", "no-text", "failed", "skipped"

_FIRST_BATCH, _LARGEST_BATCH = 4, 64
_FIRST_WAIT, _LONGEST_WAIT = 0.25, 2.0
"""Seconds after which a batch is written though it is not full: results are to be seen soon."""

_OF_ONE_FILE = (BadInput, BadData, FileForbidden, FileChanging)
"""Troubles that have to do with one file; any other concerns the archive and ends the import."""


class NoTextYet(BadInput):
    """A scan or picture: it is kept, but nothing in it can be found by its words."""

    code = "no-text-yet"
    summary = "There is no text in it yet."
    remedy = "Add three lines so that it can be found."


class PartlyRead(BadData):
    """A file of which only part could be read."""

    code = "partly-read"
    summary = "Only part of its text could be read."
    remedy = "Open the file to see the rest; only what was read can be found."


class RemovedBefore(BadInput):
    """A file whose entry was removed."""

    code = "removed-before"
    summary = "It was imported before, and its entry was removed."
    remedy = "Nothing was changed. Bring that entry back if it is wanted again."


class CountryUnknown(BadInput):
    """A word that is no country."""

    code = "country-unknown"
    summary = "“{country}” is no country."
    remedy = "Give two letters, such as TZ, or the name of the country."


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What holds for all files that do not say otherwise; empty: what is usual for the kind."""

    kind: str = ""
    label: Label | None = None
    group: Realm | None = None
    country: str = ""
    accounts: Accounts | None = None


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: new, known, changed, no-text, failed or skipped; `id` is its entry's, "" without one.

    `origin` is its path from the imported folder on. `reason` is "" or what people should know of it, in English;
    `trouble` is the same for a window that speaks other languages.
    """

    origin: str
    id: str
    status: str
    reason: str = ""
    trouble: ArchiveError | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file, in the order in which they were found."""

    files: tuple[FileOutcome, ...]

    def count(self, *statuses: str) -> int:
        """Return how many files ended so."""
        return sum(one.status in statuses for one in self.files)


def import_paths(
    desk: Desk, paths: Iterable[Path], options: ImportOptions | None = None, context: TaskContext = QUIET
) -> ImportReport:
    """Make entries of files and of all files in folders; those of a folder with a `catalog.csv` as it says.

    They are written a few at a time, so that the first can be found while others are still read; cancelled, those
    written stay. Raises PathUnknown, CatalogueUnreadable, KindUnknown, CountryUnknown, NotInGroup before anything is
    changed; Cancelled, and what keeps the archive from being written.
    """
    settled = _checked(desk, options or ImportOptions())
    sources = find_sources(paths, leave_out=desk.archive.folder)
    work = _Import(desk, settled, context)
    work.run(sources)
    ended = [work.outcomes[source.path] for source in sources]
    ids = {source.path: one.id for source, one in zip(sources, ended, strict=True) if one.id}
    fresh = {source.path for source, one in zip(sources, ended, strict=True) if one.status in {NEW, NO_TEXT}}
    link_translations(desk, sources, ids, fresh)
    return ImportReport(tuple(ended))


def _checked(desk: Desk, options: ImportOptions) -> "_Settled":
    """Return the options as they will be used; raises KindUnknown, CountryUnknown, NotInGroup."""
    name = options.kind or USUAL_KIND
    kinds = desk.catalogs.kinds
    if not kinds.knows(name):
        raise KindUnknown(kind=name, known=", ".join(one.name for one in kinds.all()))
    country = country_code(options.country, desk.catalogs)
    if options.country.strip() and not country:
        raise CountryUnknown(country=options.country)
    if options.group is not None and options.group not in desk.trust.realms_of(desk.writer):
        raise NotInGroup
    return _Settled(kinds.get(name), options, country)


@dataclass(frozen=True, slots=True)
class _Settled:
    """Options that hold together."""

    kind: Kind
    options: ImportOptions
    country: str

    def accounts(self, media: str) -> Accounts:
        """Return whether a file counts as carrying accounts: of a picture nobody knows before somebody looked."""
        if self.options.accounts is not None:
            return self.options.accounts
        return Accounts.NOT_SAID if media in {JPEG, PNG} else self.kind.accounts


@dataclass(frozen=True, slots=True)
class _Taken:
    """A file whose turn it is: where it comes from, its hash, and its size and time of change then."""

    source: Source
    origin: Origin
    stamp: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read and is to become an entry, or the new file of one."""

    taken: _Taken
    extracted: Extracted
    copy: Copy

    @property
    def source(self) -> Source:
        """The file."""
        return self.taken.source

    @property
    def facts(self) -> FileFacts:
        """All that is known of it."""
        stem = Path(self.source.shown).stem
        return FileFacts(stem, self.source.listed, self.extracted)

    @property
    def file(self) -> NewFile:
        """The file as it is attached, with its text, and the copy that may leave."""
        return NewFile(self.source.path, pages=self.extracted.pages, copy=self.copy)


class _Import:
    """One import at work."""

    def __init__(self, desk: Desk, settled: _Settled, context: TaskContext) -> None:
        """Learn what was imported before."""
        self.outcomes: dict[Path, FileOutcome] = {}
        self._desk = desk
        self._settled = settled
        self._context = context
        self._total = 0
        self._at_work: dict[Path, _Taken] = {}
        with desk.archive.read() as connection:
            self._memory = Memory(entries.imported(connection))

    def run(self, sources: list[Source]) -> None:
        """Read all files and write entries for them in growing batches."""
        self._total = len(sources)
        self._context.progress(0, self._total)
        batch: list[_Read] = []
        pace = _Pace()
        with closing(work_on_files(self._to_read(sources), self._work, context=self._context)) as results:
            for path, result in results:
                if isinstance(result, ArchiveError):
                    self._end(self._at_work[path].source, FAILED, trouble=result)
                else:
                    batch.append(_Read(self._at_work[path], *result))
                if pace.is_time(len(batch)):
                    self._write(batch)
                    batch = []
        self._write(batch)
        for source, first in self._memory.copies:
            self._end_like(source, self.outcomes[first.path])

    def _work(self, process: ReadingProcess, path: Path) -> tuple[Extracted, Copy]:
        """Read a file, and make the copy of it that may leave; called in several threads."""
        extracted = process.read(path)
        return extracted, keep_copy(self._desk, process, path, extracted.media)

    def _to_read(self, sources: Iterable[Source]) -> Iterator[Path]:
        """Yield the files that have to be read; those that need no reading get their outcome here."""
        for source in sources:
            if source.trouble:
                self._end(source, SKIPPED if isinstance(source.trouble, BadInput) else FAILED, trouble=source.trouble)
                continue
            try:
                taken = _Taken(source, origin_of(source), _stamp(source.path))
            except ArchiveError as error:
                self._end(source, FAILED, trouble=error)
                continue
            known = self._memory.find(taken.origin)
            if known is not None:
                self._end_known(source, known)
            elif not self._memory.is_copy(source, taken.origin):
                self._at_work[source.path] = taken
                yield source.path

    def _write(self, batch: list[_Read]) -> None:
        """Write a batch: the new entries in one transaction, each changed one in its own."""
        fresh = []
        for one in batch:
            if _is_other(one.taken):
                self._end(one.source, FAILED, trouble=FileChanging())
            elif (entity := self._memory.at_place(one.taken.origin.place)) is not None:
                self._change(one, entity)
            else:
                fresh.append(one)
        self._create(fresh)

    def _create(self, batch: list[_Read]) -> None:
        """Make entries; where one cannot be made the others are all the same."""
        try:
            views = create_entries(self._desk, [self._new_entry(one) for one in batch])
        except (*_OF_ONE_FILE, OSError) as error:
            if len(batch) > 1:
                for one in batch:
                    self._create([one])
            else:
                # The system's own words come from a stick that was pulled out while the file was copied.
                trouble = error if isinstance(error, ArchiveError) else FileGone()
                self._end(batch[0].source, FAILED, trouble=trouble)
            return
        for one, view in zip(batch, views, strict=True):
            status = NEW if one.extracted.pages else NO_TEXT
            self._end(one.source, status, view.entity, _note(one, view))

    def _new_entry(self, one: _Read) -> NewEntry:
        """Return the entry that a file becomes."""
        settled, options = self._settled, self._settled.options
        accounts = settled.accounts(one.extracted.media)
        usual = Usual(settled.country, settled.kind.label(self._desk.own.language))
        values = entry_fields(one.facts, settled.kind, self._desk.catalogs, usual)
        values["accounts"] = accounts.value
        if options.label is not None:
            values["label"] = options.label.value
        if options.group is not None:
            values["group"] = options.group
        return NewEntry(settled.kind.name, values, (one.file,), one.taken.origin)

    def _change(self, one: _Read, entity: EntityId) -> None:
        """Give an entry the new state of its file in place of the old; what people wrote stays."""
        origin = one.taken.origin
        try:
            view = read_entry(self._desk, entity)
            changes = _changes(view, one.facts, self._memory.states_at(origin.place))
            (after,) = edit_entries(self._desk, [entity], changes, "", [one.file], origin)
        except (EntryRemoved, EntryUnknown):
            self._end(one.source, SKIPPED, trouble=RemovedBefore())
        except (*_OF_ONE_FILE, OSError) as error:
            self._end(one.source, FAILED, trouble=error if isinstance(error, ArchiveError) else FileGone())
        else:
            self._end(one.source, CHANGED, entity, _note(one, after))

    def _end_known(self, source: Source, known: EntityId) -> None:
        """Say of a file that it was imported before."""
        if self._memory.is_there(known):
            self._end(source, KNOWN, known)
        else:
            self._end(source, SKIPPED, trouble=RemovedBefore())

    def _end_like(self, source: Source, first: FileOutcome) -> None:
        """Say of a second copy of a file what became of the first."""
        if first.id:
            self._end(source, KNOWN, first.id)
        else:
            self._end(source, first.status, trouble=first.trouble)

    def _end(self, source: Source, status: str, id_: str = "", trouble: ArchiveError | None = None) -> None:
        """Keep what became of a file, and say how far the work is."""
        self.outcomes[source.path] = FileOutcome(source.shown, id_, status, str(trouble) if trouble else "", trouble)
        self._context.progress(len(self.outcomes), self._total, source.shown)


class _Pace:
    """When to write: small batches first so that there is something to see, large ones later as they cost less each."""

    def __init__(self) -> None:
        """Begin to count."""
        self._size, self._wait = _FIRST_BATCH, _FIRST_WAIT
        self._since = time.monotonic()

    def is_time(self, waiting: int) -> bool:
        """Say whether to write what waits; the next batch may be larger."""
        now = time.monotonic()
        if not waiting or (waiting < self._size and now - self._since < self._wait):
            return False
        self._size, self._wait = min(2 * self._size, _LARGEST_BATCH), min(2 * self._wait, _LONGEST_WAIT)
        self._since = now
        return True


def _changes(view: EntryView, facts: FileFacts, old: set[str]) -> dict[str, Json | None]:
    """Return what changes in an entry beside the new file: the old one goes, and what the file says is told anew."""
    changes: dict[str, Json | None] = {}
    rows = whole_rows(Parts(dict(view.fields), dict(view.office)))
    kept = [row for row in rows if not {row.get("original"), row.get("sha256")} & old]
    if len(kept) < len(rows):
        changes[ATTACHMENTS] = list[Json](kept)
    said = said_otherwise(facts, view.fields)
    before = [{name: cell for name, cell in row.items() if name != "id"} for row in view.rows(FILE_SAYS)]
    if said != before:
        changes[FILE_SAYS] = said or None
    return changes


def _note(one: _Read, view: EntryView) -> ArchiveError | None:
    """Return what people should know of a file that became an entry; that it stays here alone weighs most."""
    if one.copy.stays:
        return reason_of(one.copy.cells("", 0))
    if not one.extracted.pages:
        return None if view.text("summary") else NoTextYet()
    return PartlyRead() if one.extracted.partial else None


def _stamp(path: Path) -> tuple[int, int]:
    """Return size and time of change of a file; raises FileGone."""
    try:
        found = path.stat()
    except OSError as error:
        raise FileGone from error
    return found.st_size, found.st_mtime_ns


def _is_other(taken: _Taken) -> bool:
    """Say whether somebody changed a file since it was taken."""
    try:
        return _stamp(taken.source.path) != taken.stamp
    except FileGone:
        return True
