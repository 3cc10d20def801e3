"""What the page of two versions does: lists entries, keeps choices, saves one version. It has no widgets."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from asm_desktop.domain.errors import ArchiveError
from asm_desktop.gui.change_bus import ChangeBus, Changes
from asm_desktop.gui.messages import tell
from asm_desktop.gui.pages.versions.choosing import Entry, Part, Settling, entry_of
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.task_runner import NewestWins
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import authoring


class VersionsPresenter(QObject):
    """Entries with two versions and what somebody chose so far; choices are kept while the window is open."""

    entries_changed = Signal(object)
    """Carries all entries with two versions."""
    entry_changed = Signal(object, int)
    """Carries the entry that is being settled (None: none is left) and the place of its present part."""
    saved = Signal(object)
    """Carries the `Note` that says what was saved."""
    told = Signal(object)
    """Carries the `Note` of a trouble."""
    faulted = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._runner = context.runner
        self._bus: ChangeBus = context.bus
        self._language = context.language
        self._entries: tuple[Entry, ...] = ()
        self._present = ""
        self._place = 0
        self._before: Settling | None = None
        self._reading = NewestWins(context.runner, self)
        self._reading.arrived.connect(self._take)
        self._reading.failed.connect(self._tell_trouble)
        self._reading.crashed.connect(self.faulted)
        context.bus.changed.connect(self._refresh)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries with two versions."""
        return self._entries

    @property
    def entry(self) -> Entry | None:
        """The entry that is being settled."""
        return next((one for one in self._entries if one.view.entity == self._present), None)

    @property
    def part(self) -> Part | None:
        """The part that is looked at."""
        entry = self.entry
        return entry.parts[self._place] if entry is not None else None

    @property
    def settling(self) -> Settling | None:
        """Where somebody is, and what was chosen so far; None if there is nothing to choose."""
        return Settling(self._present, self._place, self._entries) if self._entries else None

    def go_on(self, before: Settling) -> None:
        """Go on with what was chosen in another window, as soon as the entries are read."""
        self._before = before
        self.begin()

    def begin(self) -> None:
        """Read the entries."""
        self._reading.ask(
            lambda _context: [
                entry_of(self._desk, view, self._language) for view in authoring.conflicts(self._desk)
            ]
        )  # fmt: skip

    def open(self, entity: str) -> None:
        """Turn to an entry, at its first part that is not settled."""
        self._present = entity
        entry = self.entry
        unsettled = [place for place, part in enumerate(entry.parts) if not part.settled] if entry else []
        self._place = unsettled[0] if unsettled else 0
        self.entry_changed.emit(entry, self._place)

    def go(self, place: int) -> None:
        """Turn to a part."""
        entry = self.entry
        if entry is not None and 0 <= place < len(entry.parts):
            self._place = place
            self.entry_changed.emit(entry, place)

    def step(self, step: int) -> None:
        """Turn to the next or previous part."""
        self.go(self._place + step)

    def choose(self, side: int) -> None:
        """Let a side hold for the present part."""
        part = self.part
        if part is not None and 0 <= side < len(part.sides):
            self._settle(replace(part, choice=side, text=None))

    def choose_both(self) -> None:
        """Let both texts hold, one after the other."""
        part = self.part
        if part is not None and part.is_text:
            texts = [side.value for side in part.sides if isinstance(side.value, str) and side.value.strip()]
            self._settle(replace(part, choice=-1, text="\n\n".join(texts)))

    def write(self, text: str) -> None:
        """Let a text that somebody wrote hold for the present part."""
        part = self.part
        if part is not None and part.is_text and text != part.chosen_text:
            self._put(replace(part, text=text))
            self.entries_changed.emit(self._entries)

    def save(self) -> None:
        """Save one version of the entry, once each part is settled."""
        entry = self.entry
        if entry is None or not entry.settled:
            return
        chosen, heads = entry.chosen(), entry.view.heads
        task = self._runner.prepare(
            lambda _context: authoring.resolve(self._desk, entry.view.entity, chosen, heads), writes=True
        )
        task.succeeded.connect(lambda view: self._saved(entry, view.title))
        task.failed.connect(self._not_saved)
        task.crashed.connect(self.faulted)
        task.finished.connect(lambda: self.busy_changed.emit(False))  # noqa: FBT003 - a signal takes no keywords
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._runner.start(task)

    def _settle(self, part: Part) -> None:
        """Keep what was chosen for the present part."""
        self._put(part)
        self.entries_changed.emit(self._entries)
        self.entry_changed.emit(self.entry, self._place)

    def _put(self, part: Part) -> None:
        """Replace the present part."""
        entry = self.entry
        if entry is not None:
            changed = entry.with_part(self._place, part)
            self._entries = tuple(changed if one is entry else one for one in self._entries)

    def _take(self, entries: Sequence[Entry]) -> None:
        """Take the entries as they are now; choices stay where nothing changed underneath."""
        entries = self._chosen_before(entries)
        kept = {one.view.entity: one for one in self._entries}
        self._entries = tuple(
            kept[one.view.entity]
            if one.view.entity in kept and kept[one.view.entity].view.heads == one.view.heads
            else one
            for one in entries
        )
        self.entries_changed.emit(self._entries)
        if self.entry is None:
            self.open(self._entries[0].view.entity if self._entries else "")
        else:
            self._place = min(self._place, len(self.entry.parts) - 1)
            self.entry_changed.emit(self.entry, self._place)

    def _chosen_before(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """Return entries with what was chosen in another window, and turn to where somebody was there."""
        before, self._before = self._before, None
        if before is None:
            return entries
        former = {one.view.entity: one for one in before.entries}
        self._entries, self._present, self._place = (), before.entity, before.place
        return [one.chosen_like(former[one.view.entity]) if one.view.entity in former else one for one in entries]

    def _saved(self, entry: Entry, title: str) -> None:
        """Say what was saved, and let everybody look again."""
        self.saved.emit(Note(self.tr("Saved as one version: {title}").format(title=title), Mood.OK, "ok", lasts=10_000))
        self._bus.announce(Changes(entries=frozenset({str(entry.view.entity)})))

    def _not_saved(self, error: ArchiveError) -> None:
        """Say why it was not saved, and look again at what stands now."""
        self._tell_trouble(error)
        self.begin()

    def _refresh(self, changes: Changes) -> None:
        """Look again after something changed."""
        if changes.many or changes.entries:
            self.begin()

    def _tell_trouble(self, error: ArchiveError) -> None:
        """Say a known trouble."""
        told = tell(error)
        self.told.emit(Note(told.whole, Mood.BAD, "warn", details=told.details))
