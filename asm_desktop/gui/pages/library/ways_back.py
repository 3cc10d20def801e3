"""Ways back in the library: the bin, removing for all, undoing, old versions brought back. No widgets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.gui import wording
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.rows import Marked, Mood, Note, ResultRow
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import authoring, binning
from asm_desktop.services.bringing_back import restore_version
from asm_desktop.services.lookup import read_entry, removed_entries
from asm_desktop.services.narrowing import LeftBehind, withdraw_left
from asm_desktop.services.undoing import undo_last
from asm_desktop.services.withdrawal_reach import wider_realms

translate = QCoreApplication.translate

UNDO = "undo:"
"""Begins the key of a banner's button that undoes the last act on an entry, whose id follows."""

_LASTS = 10_000


class WaysBack(QObject):
    """Does it in a worker and says so; `hidden` carries an entry that is out of sight from now on."""

    told = Signal(object)
    hidden = Signal(str)
    lying = Signal(object)
    """Carries a `Lying`."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._reading = NewestWins(context.runner, self)
        self._reading.arrived.connect(self.lying)
        self._reading.failed.connect(self._tell_trouble)
        self._reading.crashed.connect(self.faulted)

    def to_bin(self, entities: Iterable[str]) -> None:
        """Move entries to the bin of this laptop, and offer to undo that."""
        wanted = [EntityId(one) for one in entities]
        self._do(lambda: binning.bin_entries(self._desk, wanted), self._tell_binned)

    def out_of_bin(self, entity: str) -> None:
        """Bring an entry back from the bin."""
        self._do(lambda: binning.unbin_entries(self._desk, [EntityId(entity)]), self._tell_back)

    def remove(self, entity: str, reason: str = "") -> None:
        """Remove an entry for all offices, and offer to undo that."""
        self._do(lambda: (authoring.remove_entry(self._desk, EntityId(entity), reason),), self._tell_removed)

    def withdraw_wider(self, entity: str) -> None:
        """Take back the versions of an entry that wider circles were given than may have it now."""
        self._do(lambda: self._withdraw_wider(EntityId(entity)), self._tell_withdrawn)

    def keep_for_all(self, entity: str) -> None:
        """Bring back an entry that was removed for all offices."""
        self._do(lambda: (authoring.bring_back(self._desk, EntityId(entity)),), self._tell_kept)

    def bring_back(self, entity: str, revision: str) -> None:
        """Make an old version of an entry the newest one, and offer to undo that."""
        self._do(lambda: self._restore(entity, revision), self._tell_restored)

    def act(self, key: str) -> None:
        """Do what a banner of ours offered."""
        if key.startswith(UNDO):
            entity = EntityId(key.removeprefix(UNDO))
            self._do(lambda: undo_last(self._desk, entity).entries, self._tell_undone)

    def read_bin(self) -> None:
        """Read what lies in the bin, and what was removed for all."""
        self._reading.ask(lambda _context: self._lying())

    def tell_edited(self, views: tuple[EntryView, ...]) -> None:
        """Say that several entries were changed alike, and offer to undo that for all of them."""
        self._announce(views)
        text = translate("Library", "%n entries changed.", "", len(views))
        self.told.emit(_note(text, str(views[0].entity)))

    def _do(self, work: Callable[[], tuple[EntryView, ...]], done: Callable[[tuple[EntryView, ...]], None]) -> None:
        """Write in a worker, then let everybody know."""
        task = self._context.runner.prepare(lambda _context: work(), writes=True)
        task.succeeded.connect(done)
        task.failed.connect(self._tell_trouble)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _restore(self, entity: str, revision: str) -> tuple[EntryView, ...]:
        """Bring an old version back, in a worker; return nothing where the entry says the same now."""
        before = read_entry(self._desk, entity)
        after = restore_version(self._desk, EntityId(entity), revision)
        return () if (before.heads, before.office) == (after.heads, after.office) else (after,)

    def _lying(self) -> "Lying":
        """Read what lies in the bin and what was removed, in a worker."""
        removed = removed_entries(self._desk)
        return Lying(
            tuple(self._row(view) for view in binning.read_bin(self._desk).entries),
            tuple(self._row(view, by=view.creator_name) for view in removed),
            frozenset(str(view.entity) for view in removed if self._desk.trust.owns(self._desk.writer, view.entity)),
        )

    def _withdraw_wider(self, entity: EntityId) -> tuple[EntryView, ...]:
        """Withdraw, in a worker, what each wider circle was given."""
        wider = wider_realms(self._desk, entity)
        withdraw_left(self._desk, [LeftBehind(entity, realm) for realm in wider])
        return (read_entry(self._desk, entity),)

    def _tell_withdrawn(self, views: tuple[EntryView, ...]) -> None:
        """Say that earlier versions are withdrawn."""
        entities = frozenset(str(view.entity) for view in views)
        self._context.bus.announce(Changes(entries=entities, agreements=True))
        text = translate("Library", "Withdrawn. Other offices destroy the earlier versions as soon as a stick reaches"
                         " them.")  # fmt: skip
        self.told.emit(Note(text, Mood.OK, "ok", lasts=_LASTS))

    def _tell_binned(self, views: tuple[EntryView, ...]) -> None:
        """Say that entries are in the bin."""
        self._hide(views)
        text = translate("Library", "Moved to the bin of this laptop.")
        if len(views) > 1:
            text = translate("Library", "%n entries moved to the bin of this laptop.", "", len(views))
        self.told.emit(_note(text, str(views[0].entity)))

    def _tell_removed(self, views: tuple[EntryView, ...]) -> None:
        """Say that an entry is removed for all."""
        self._hide(views)
        text = translate("Library", "“{title}” is removed here, and elsewhere with the next stick.")
        self.told.emit(_note(text.format(title=views[0].title), str(views[0].entity)))

    def _tell_kept(self, views: tuple[EntryView, ...]) -> None:
        """Say that an entry is back for all."""
        self._announce(views)
        self.read_bin()
        text = translate("Library", "“{title}” is back here, and elsewhere with the next stick.")
        self.told.emit(Note(text.format(title=views[0].title), icon="ok", lasts=_LASTS))

    def _hide(self, views: tuple[EntryView, ...]) -> None:
        """Let the entries go out of sight."""
        for view in views:
            self.hidden.emit(str(view.entity))
        self._announce(views)

    def _tell_back(self, views: tuple[EntryView, ...]) -> None:
        """Say that an entry is out of the bin."""
        self._announce(views)
        self.read_bin()
        text = translate("Library", "“{title}” is out of the bin.").format(title=views[0].title)
        self.told.emit(Note(text, icon="ok", lasts=_LASTS))

    def _tell_restored(self, views: tuple[EntryView, ...]) -> None:
        """Say that an old version is the newest one."""
        if not views:
            self.told.emit(
                Note(translate("Library", "The entry says the same now. Nothing was changed."), lasts=_LASTS)
            )
            return
        self._announce(views)
        text = translate("Library", "The old version is back, as version {number}.").format(number=views[0].revisions)
        self.told.emit(_note(text, str(views[0].entity)))

    def _tell_undone(self, views: tuple[EntryView, ...]) -> None:
        """Say that the last act was undone."""
        self._announce(views)
        self.told.emit(Note(translate("Library", "Undone."), icon="ok", lasts=_LASTS))

    def _announce(self, views: tuple[EntryView, ...]) -> None:
        """Let all pages know which entries are others now."""
        self._context.bus.announce(Changes(entries=frozenset(str(view.entity) for view in views)))

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.told.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))

    def _row(self, view: EntryView, by: str = "") -> ResultRow:
        """Return an entry that is out of sight as a card; `by` is the office that removed it."""
        kind = self._desk.catalogs.kinds.get(view.kind)
        name = kind.label(self._context.language)
        icon = wording.kind_icon(view.kind, kind.icon)
        removed = translate("Library", "removed by {office}").format(office=by) if by else ""
        title = Marked(view.title)
        return ResultRow(str(view.entity), view.code, icon, name, view.code, removed, "", title, Marked(""), "")


@dataclass(frozen=True, slots=True)
class Lying:
    """What is out of sight: the bin's cards, those of entries removed for all, and which of these are ours."""

    binned: tuple[ResultRow, ...]
    removed: tuple[ResultRow, ...]
    own: frozenset[str]


def _note(text: str, entity: str) -> Note:
    """Return what was done to an entry, with a way to undo it."""
    undo = (UNDO + entity, translate("Library", "Undo"))
    return Note(text, icon="ok", lasts=_LASTS, actions=(undo,))
