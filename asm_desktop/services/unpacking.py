"""Opening a bundle that came from outside: copied in, proved byte by byte, its boxes sorted by who can read them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from asm_desktop.exchange import layout
from asm_desktop.exchange.boxes import About, BoxReader
from asm_desktop.exchange.bundles import BoxEntry, BundleReader
from asm_desktop.exchange.files import bring_in
from asm_desktop.exchange.troubles import BoxDamaged, BundleForeign, BundleForOthers, BundleTooNew
from asm_desktop.services.desk import Desk
from asm_desktop.services.spool import spool_folder


@dataclass(slots=True)
class OpenedBundle:
    """A bundle in the spool whose bytes are as they were written, and what became of each of its boxes.

    `open` are the boxes that this office reads, `closed` those for others, `newer` those of a newer version; `damaged`
    come with the reason.
    """

    reader: BundleReader
    sha256: str
    bytes: int
    spool: Path
    secret: str | None
    open: list[tuple[BoxEntry, About]] = field(default_factory=list)
    closed: list[BoxEntry] = field(default_factory=list)
    newer: list[BoxEntry] = field(default_factory=list)
    damaged: list[tuple[BoxEntry, str]] = field(default_factory=list)

    @contextmanager
    def box(self, entry: BoxEntry) -> Iterator[BoxReader]:
        """Open one of the boxes that can be read."""
        with self.reader.open_box(entry, self.secret, self.spool) as box:
            if box is None:
                raise BoxDamaged(why="it cannot be opened")
            yield box


@contextmanager
def opened_bundle(path: Path, archive_folder: Path, desk: Desk | None) -> Iterator[OpenedBundle]:
    """Copy a bundle into a spool below a folder, prove its bytes and look into its boxes.

    Raises BundleMissing, NotABundle, BundleDamaged, BundleTooNew, BundleForeign and what the disk brings.
    """
    with spool_folder(archive_folder) as spool:
        copy, sha256 = bring_in(path, spool)
        with copy.open("rb") as stream:
            reader = BundleReader(stream, path.name)
            if desk is not None and reader.archive != desk.own.archive:
                raise BundleForeign
            reader.verify()
            secret = desk.own.age_secret if desk else None
            bundle = OpenedBundle(reader, sha256, copy.stat().st_size, spool, secret)
            for entry in reader.boxes:
                _look_into(bundle, entry)
            yield bundle


def check_readable(bundle: OpenedBundle) -> None:
    """Raise what tells why none of a bundle's boxes can be read: BundleTooNew, BoxDamaged or BundleForOthers."""
    if bundle.open:
        return
    if bundle.newer:
        raise BundleTooNew
    if bundle.damaged:
        raise BoxDamaged(why=bundle.damaged[0][1])
    raise BundleForOthers


def _look_into(bundle: OpenedBundle, entry: BoxEntry) -> None:
    """Open one box and note what it says of itself, or why it cannot be read."""
    try:
        with bundle.reader.open_box(entry, bundle.secret, bundle.spool) as box:
            if box is None:
                bundle.closed.append(entry)
            elif box.about.requires <= layout.FEATURES:
                bundle.open.append((entry, box.about))
            else:
                bundle.newer.append(entry)
    except BundleTooNew:
        bundle.newer.append(entry)
    except BoxDamaged as error:
        bundle.damaged.append((entry, error.places["why"]))
