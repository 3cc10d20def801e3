"""Ways back in the library: the bin, undoing what was done last, and old versions brought back. No widgets."""

from collections.abc import Callable

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
from asm_desktop.services import binning
from asm_desktop.services.bringing_back import restore_version
from asm_desktop.services.lookup import read_entry
from asm_desktop.services.undoing import undo_last

translate = QCoreApplication.translate

UNDO = "undo:"
"""Begins the key of a banner's button that undoes the last act on an entry, whose id follows."""

_LASTS = 10_000


class WaysBack(QObject):
    """Does it in a worker and says so; `hidden` carries an entry that went to the bin."""

    told = Signal(object)
    hidden = Signal(str)
    lying = Signal(object)
    """Carries rows of what lies in the bin, the newest first."""
    faulted = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._reading = NewestWins(context.runner, self)
        self._reading.arrived.connect(self.lying)
        self._reading.failed.connect(self._tell_trouble)
        self._reading.crashed.connect(self.faulted)

    def to_bin(self, entity: str) -> None:
        """Move an entry to the bin of this laptop, and offer to undo that."""
        self._do(lambda: binning.bin_entries(self._desk, [EntityId(entity)]), self._tell_binned)

    def out_of_bin(self, entity: str) -> None:
        """Bring an entry back from the bin."""
        self._do(lambda: binning.unbin_entries(self._desk, [EntityId(entity)]), self._tell_back)

    def bring_back(self, entity: str, revision: str) -> None:
        """Make an old version of an entry the newest one, and offer to undo that."""
        self._do(lambda: self._restore(entity, revision), self._tell_restored)

    def act(self, key: str) -> None:
        """Do what a banner of ours offered."""
        if key.startswith(UNDO):
            entity = EntityId(key.removeprefix(UNDO))
            self._do(lambda: undo_last(self._desk, entity).entries, self._tell_undone)

    def read_bin(self) -> None:
        """Read what lies in the bin."""
        self._reading.ask(lambda _context: tuple(self._row(view) for view in binning.read_bin(self._desk).entries))

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

    def _tell_binned(self, views: tuple[EntryView, ...]) -> None:
        """Say that an entry is in the bin."""
        entity = str(views[0].entity)
        self.hidden.emit(entity)
        self._announce(views)
        self.told.emit(_note(translate("Library", "Moved to the bin of this laptop."), entity))

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

    def _row(self, view: EntryView) -> ResultRow:
        """Return an entry of the bin as a card."""
        kind = self._desk.catalogs.kinds.get(view.kind)
        name = kind.label(self._context.language)
        icon = wording.kind_icon(view.kind, kind.icon)
        return ResultRow(str(view.entity), view.code, icon, name, view.code, "", "", Marked(view.title), Marked(""), "")


def _note(text: str, entity: str) -> Note:
    """Return what was done to an entry, with a way to undo it."""
    undo = (UNDO + entity, translate("Library", "Undo"))
    return Note(text, icon="ok", lasts=_LASTS, actions=(undo,))
