"""The stage of the demonstration: its folder, its two offices, and what one can check of both."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from asm_desktop.domain import realms
from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.queries import SearchRequest
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.revisions import COMPANION, LINK, REVISION
from asm_desktop.services import maintenance, offices
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import BundleReport, ImportReport, create_bundle, import_bundle
from asm_desktop.services.sample import Sample
from asm_desktop.services.searching import search
from asm_desktop.store import entries, records
from asm_desktop.store.files import file_troubles
from asm_desktop.store.records import Status
from asm_desktop.tasks.context import QUIET, TaskContext

BUNDLES = "bundles"
CARDS = "cards"

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Stage:
    """Two offices of one archive, `first` the founder, and the group of both."""

    folder: Path
    first: Desk
    second: Desk
    group: Realm

    @property
    def desks(self) -> tuple[Desk, Desk]:
        """Both desks, the founder's first."""
        return self.first, self.second

    @property
    def shared_realms(self) -> tuple[Realm, ...]:
        """The realms that both offices are in, the public one included, by what the founder knows of both."""
        mine, theirs = (set(self.first.trust.realms_of(desk.writer)) for desk in self.desks)
        return (*sorted(mine & theirs), realms.PUBLIC)

    def bundle_path(self, giver: Desk, taker: Desk) -> Path:
        """Return a place for the next bundle."""
        folder = self.folder / BUNDLES
        names = "-to-".join(_country(desk) for desk in (giver, taker))
        return folder / f"{len(list(folder.iterdir())) + 1}-{names}.zip"


def _country(desk: Desk) -> str:
    """Return the country of an office in small letters, fit for a file name."""
    return desk.own.office_card.country.lower()


@contextmanager
def two_offices(folder: Path, sample: Sample, catalogs: Catalogs) -> Iterator[Stage]:
    """Found an archive, let a second office join it by cards in files, and make the group of both; closed at the end.

    The second office learns of all this by the first bundle that it takes in.
    """
    founder, other = sample.offices
    with file_troubles():
        (folder / BUNDLES).mkdir()
        (folder / CARDS).mkdir()
    with ExitStack() as opened:
        first, _words = offices.found_archive(folder / founder.key, founder.details, catalogs)
        opened.callback(first.archive.close)
        invitation = folder / CARDS / f"{founder.key}.card"
        offices.write_card(first, invitation)
        card = offices.read_card(invitation)
        second = offices.join_archive(folder / other.key, other.details, card, catalogs)
        opened.callback(second.archive.close)
        answer = folder / CARDS / f"{other.key}.card"
        offices.write_card(second, answer)
        offices.add_office(first, offices.read_card(answer))
        group = offices.create_group(first, sample.group.name)
        offices.add_member(first, group, second.writer)
        yield Stage(folder, first, second, group)


def give(stage: Stage, giver: Desk, taker: Desk, context: TaskContext = QUIET) -> tuple[BundleReport, ImportReport]:
    """Write a bundle at one office and take it in at the other."""
    report = create_bundle(giver, stage.bundle_path(giver, taker), context=context)
    return report, import_bundle(taker, report.files[0], context)


def differing_realms(stage: Stage) -> tuple[Realm, ...]:
    """Return the realms that both offices are in and in which they do not hold the same."""
    first, second = (maintenance.stats(desk).state_digest for desk in stage.desks)
    return tuple(realm for realm in stage.shared_realms if realm not in first or first[realm] != second.get(realm))


def kept_back(stage: Stage, desk: Desk) -> tuple[EntryView, ...]:
    """Return the entries of an office that the other one may not have."""
    return tuple(view for view in _views(desk) if view.realm not in stage.shared_realms)


def knows(desk: Desk, view: EntryView) -> bool:
    """Say whether an office has any record of an entry."""
    with desk.archive.read() as connection:
        return bool(records.of_entity(connection, view.entity))


def holds_word(desk: Desk, word: str) -> bool:
    """Say whether a word stands anywhere in an office's archive: in what can be found, in records, in any file.

    Records are read as their content, files byte by byte as they lie on the disk.
    """
    needle = word.encode()
    return (
        search(desk, SearchRequest(word, limit=1, thesaurus=False)).total > 0
        or any(needle in payload for payload in _payloads(desk))
        or any(_file_holds(path, needle) for path in sorted(desk.archive.folder.rglob("*")) if path.is_file())
    )


def _views(desk: Desk) -> Sequence[EntryView]:
    """Return all entries of an office."""
    with desk.archive.read() as connection:
        return list(entries.every(connection))


def _payloads(desk: Desk) -> Iterator[bytes]:
    """Yield the content of all records about entries, whatever their standing."""
    with desk.archive.read() as connection:
        for status in Status:
            for stored in records.of_type(connection, REVISION, COMPANION, LINK, status=status):
                if stored.record.payload is not None:
                    yield stored.record.payload


def _file_holds(path: Path, needle: bytes) -> bool:
    """Say whether a file has these bytes, also across the pieces in which it is read."""
    before = b""
    with file_troubles(), path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if needle in before + chunk:
                return True
            before = chunk[-len(needle) :]
    return False
