"""Bundles between offices: making them, looking into them, and taking them in.

An import is a union of sets: whatever order bundles come in, and however often, the same records give the same archive.
It goes in batches, each one transaction, so it can be cut off anywhere and gone on with by doing it again.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain.identities import EntityId, WriterId
from asm_desktop.domain.realms import Realm
from asm_desktop.exchange.boxes import Counts
from asm_desktop.exchange.bundles import BoxEntry
from asm_desktop.services import file_texts, turning
from asm_desktop.services.choosing import BundleOptions
from asm_desktop.services.desk import Desk
from asm_desktop.services.intake import Intake
from asm_desktop.services.sending import BoxReport, BundleReport, create_bundle
from asm_desktop.services.unpacking import OpenedBundle, check_readable, opened_bundle
from asm_desktop.store import entries
from asm_desktop.store.connection import Connection
from asm_desktop.tasks.context import QUIET, TaskContext

__all__ = [
    "BoxContents",
    "BoxReport",
    "BundleContents",
    "BundleOptions",
    "BundleReport",
    "EntrySeen",
    "HeldRecord",
    "ImportPreview",
    "ImportReport",
    "Sender",
    "create_bundle",
    "import_bundle",
    "inspect_bundle",
    "preview_import",
]

_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Sender:
    """An office that made boxes of a bundle. `known`: a coordinator vouched for it; `own`: it is this office."""

    writer: WriterId
    name: str
    known: bool
    own: bool


@dataclass(frozen=True, slots=True)
class BoxContents:
    """One box as far as it can be seen: sizes by anybody, realm and counts by its readers (`standing` = open).

    `standing`: open, closed (for others), newer (than this version) or damaged.
    """

    file: str
    bytes: int
    maker: WriterId
    sealed: bool
    part: int
    of: int
    standing: str
    realm: Realm | None = None
    counts: Counts | None = None


@dataclass(frozen=True, slots=True)
class BundleContents:
    """A bundle that holds together, as seen from outside and as far as this office can open it."""

    archive: str
    sha256: str
    bytes: int
    part: int
    of: int
    senders: tuple[Sender, ...]
    boxes: tuple[BoxContents, ...]


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """A record that did not go in. `kept`: it waits in quarantine and is looked at again after every import.

    Reasons: unknown-writer, not-a-member, not-the-creator, after-revocation; not kept: bad-signature, other-archive,
    other-realm, out-of-form; wider-than-label, of which the content alone is left out.
    """

    reason: str
    kept: bool
    entity: EntityId
    writer: WriterId
    writer_name: str


@dataclass(frozen=True, slots=True)
class EntrySeen:
    """An entry that an import brought or would bring, as people know it; `change`: new, changed or conflicting."""

    entity: EntityId
    change: str
    title: str
    kind: str
    label: str
    countries: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    Entries are told apart: `new` here, `changed`, `conflicting` (versions disagree now that did not before), `same`.
    Records: `admitted` now, `known` before, `released` from quarantine, `waiting` for their content. `held` lists at
    most a thousand of those that did not go in, `held_count` counts all of them. `epoch_begun`: the bundle shows that
    this archive was copied or brought back, so this office counts anew.
    """

    bundle: str
    bytes: int
    senders: tuple[Sender, ...]
    boxes_read: int
    boxes_closed: int
    boxes_newer: int
    boxes_damaged: int
    new: tuple[EntityId, ...]
    changed: tuple[EntityId, ...]
    conflicting: tuple[EntityId, ...]
    same: tuple[EntityId, ...]
    admitted: int
    known: int
    released: int
    waiting: int
    held: tuple[HeldRecord, ...]
    held_count: int
    files: int
    file_bytes: int
    entries: tuple[EntrySeen, ...] = ()
    epoch_begun: bool = False


ImportPreview = ImportReport
"""What an import would do: the same numbers, found by doing it and taking it back."""


class _TakeBack(Exception):
    """Ends the transaction of a preview, so that nothing of it stays."""


def inspect_bundle(path: Path, desk: Desk | None = None) -> BundleContents:
    """Return what a bundle holds; with a desk also what this office can see in its boxes. Nothing is changed.

    Raises BundleMissing, NotABundle, BundleDamaged, BundleTooNew; with a desk BundleForeign.
    """
    with tempfile.TemporaryDirectory(prefix="asm-desktop-") as folder:
        base = desk.archive.folder if desk else Path(folder)
        with opened_bundle(path, base, desk) as bundle:
            return _contents(bundle, desk)


def preview_import(desk: Desk, path: Path, context: TaskContext = QUIET) -> ImportPreview:
    """Return what importing a bundle would do, by doing it in one transaction that is then taken back.

    Raises what `import_bundle` raises.
    """
    with opened_bundle(path, desk.archive.folder, desk) as bundle:
        check_readable(bundle)
        found: list[ImportReport] = []
        with _trust_kept(desk), suppress(_TakeBack), desk.archive.write() as connection:
            intake = Intake(desk, bundle, context, trial=connection)
            intake.run()
            found.append(_report(desk, bundle, intake, connection))
            raise _TakeBack
        return found[0]


def import_bundle(desk: Desk, path: Path, context: TaskContext = QUIET) -> ImportReport:
    """Take a bundle in, then read the texts of the files that came. Doing it again, or going on after a stop, is safe.

    Raises BundleMissing, NotABundle, BundleDamaged, BundleForeign, BundleTooNew, BundleForOthers (nothing was changed),
    BoxDamaged, NoRoomHere, PlaceGone; Cancelled after whole batches.
    """
    with opened_bundle(path, desk.archive.folder, desk) as bundle:
        check_readable(bundle)
        with _trust_kept(desk):
            intake = Intake(desk, bundle, context)
            intake.run()
        with desk.archive.read() as connection:
            report = _report(desk, bundle, intake, connection)
    if report.files:
        file_texts.read_waiting(desk, context)
    return report


@contextmanager
def _trust_kept(desk: Desk) -> Iterator[None]:
    """Read trust and this office's own things again at the end, whatever was kept of the work."""
    try:
        yield
    finally:
        desk.coming.clear()
        with desk.archive.read() as connection:
            desk.reload_trust(connection)
        turning.catch_up(desk)


def _contents(bundle: OpenedBundle, desk: Desk | None) -> BundleContents:
    """Return what can be seen of an opened bundle."""
    about = dict(bundle.open)
    standing: dict[BoxEntry, str] = dict.fromkeys(about, "open")
    standing |= dict.fromkeys(bundle.closed, "closed") | dict.fromkeys(bundle.newer, "newer")
    standing |= {entry: "damaged" for entry, _ in bundle.damaged}
    boxes = tuple(
        BoxContents(
            entry.file, entry.size, entry.maker, entry.sealed, entry.part, entry.of, standing[entry],
            about[entry].realm if entry in about else None, about[entry].counts if entry in about else None,
        )
        for entry in bundle.reader.boxes
    )  # fmt: skip
    frame = bundle.reader.frame
    senders = _senders(bundle, desk)
    return BundleContents(bundle.reader.archive, bundle.sha256, bundle.bytes, frame.part, frame.of, senders, boxes)


def _senders(bundle: OpenedBundle, desk: Desk | None) -> tuple[Sender, ...]:
    """Return who made the boxes, each once."""
    makers = dict.fromkeys(entry.maker for entry in bundle.reader.boxes)
    return tuple(
        Sender(
            maker,
            desk.office_name(maker) if desk else maker[:8],
            known=desk is not None and maker in desk.trust.offices,
            own=desk is not None and maker == desk.writer,
        )
        for maker in makers
    )


def _report(desk: Desk, bundle: OpenedBundle, intake: Intake, connection: Connection) -> ImportReport:
    """Return the report of an import that went through, or was tried."""
    counted = intake.counted
    held = tuple(
        HeldRecord(
            one.reason, one.kept,
            one.record.header.entity if one.record else EntityId(""),
            one.record.header.writer if one.record else WriterId(""),
            desk.office_name(one.record.header.writer) if one.record else "",
        )
        for one in counted.left_out
    )  # fmt: skip
    changed = counted.changed - counted.conflicting
    return ImportReport(
        bundle=bundle.sha256, bytes=bundle.bytes, senders=_senders(bundle, desk), boxes_read=len(bundle.open),
        boxes_closed=len(bundle.closed), boxes_newer=len(bundle.newer), boxes_damaged=len(bundle.damaged),
        new=tuple(sorted(counted.new)), changed=tuple(sorted(changed)), conflicting=tuple(sorted(counted.conflicting)),
        same=tuple(sorted(counted.seen - counted.new - counted.changed - counted.conflicting)),
        admitted=counted.admitted, known=counted.known, released=counted.released, waiting=counted.waiting,
        held=held, held_count=counted.left_out_count, files=counted.files, file_bytes=counted.file_bytes,
        entries=tuple(_seen(connection, intake)), epoch_begun=intake.outrun,
    )  # fmt: skip


def _seen(connection: Connection, intake: Intake) -> Iterator[EntrySeen]:
    """Yield the entries that people will see to have come or changed, those with two versions first."""
    counted = intake.counted
    changed = counted.changed - counted.conflicting
    groups = (("conflicting", counted.conflicting), ("changed", changed), ("new", counted.new))
    wanted = [(change, entity) for change, entities in groups for entity in sorted(entities)][:_SHOWN]
    views = entries.several(connection, [entity for _, entity in wanted])
    for change, entity in wanted:
        view = views.get(entity)
        if view is not None:
            label = view.standing.label.value
            yield EntrySeen(
                entity, change, view.title, view.kind, label, view.texts("countries"), view.text("language")
            )
