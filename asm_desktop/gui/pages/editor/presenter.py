"""The state of the editor: which entry, what was typed, what is wrong with it, and keeping and saving it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.kinds import Kind
from asm_desktop.domain.labels import DEFAULT_LABEL
from asm_desktop.domain.realms import LOCAL
from asm_desktop.gui import messages
from asm_desktop.gui.change_bus import Changes
from asm_desktop.gui.form_rows import Choice, EditorState, FormFile
from asm_desktop.gui.pages.editor import shaping
from asm_desktop.gui.pages.editor.checks import Surroundings, before_saving
from asm_desktop.gui.pages.editor.typed import changed_values, meant_values, shown_values, typed_value, values_of
from asm_desktop.gui.widgets.page import PageContext
from asm_desktop.services import authoring, groups, lookup, unsaved
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.unsaved import UnsavedForm
from asm_desktop.tasks.context import TaskContext

KEEP_EVERY = 5000
"""Milliseconds between two times that what was typed is kept."""

USUAL_KIND = "learning-note"
"""What a new entry is to begin with: the note that is complete with three lines."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Opened:
    """What it takes to show an entry in the editor."""

    form: UnsavedForm
    groups: tuple[Choice, ...]
    view: EntryView | None = None
    was_kept: bool = False


class EditorPresenter(QObject):
    """Decides everything the editor shows; it knows no widget."""

    opened = Signal(object)
    """Carries an `EditorState`."""
    checks_changed = Signal(object)
    """Carries a tuple of `CheckRow`."""
    field_refused = Signal(str, str)
    """Name of a field, and what is wrong with what was typed ("" when it is right again)."""
    saving_refused = Signal(str)
    """Name of the first field that keeps the entry from being saved."""
    files_changed = Signal(object)
    """Carries a tuple of `FormFile`."""
    kept = Signal()
    """What was typed is kept on this laptop."""
    waiting_found = Signal(object)
    """Carries a tuple of `UnsavedForm`s that wait from earlier."""
    saved = Signal(str, str)
    """Entry and title."""
    failed = Signal(object)
    """Carries a `Told`."""
    faulted = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form: UnsavedForm | None = None
        self._view: EntryView | None = None
        self._groups: tuple[Choice, ...] = ()
        self._wrong: dict[str, str] = {}
        self._changed = False
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_EVERY)
        self._timer.timeout.connect(self.keep)

    # Opening.

    def begin_new(self, kind: str = USUAL_KIND, files: Sequence[Path] = ()) -> None:
        """Open an empty form for a new entry, perhaps with files."""
        desk = self._context.desk
        chosen = desk.catalogs.kinds.get(kind)
        usual: dict[str, Json] = {
            "language": desk.own.language,
            "label": DEFAULT_LABEL.value,
            "accounts": chosen.accounts.value,
        }
        form = UnsavedForm(unsaved.new_key(desk), "", kind, usual, files=tuple(map(str, files)))
        self._open(lambda: Opened(form, self._read_groups()))

    def begin_edit(self, entity: str) -> None:
        """Open an entry: what waits unsaved of it, else its present state."""
        self._open(lambda: self._read_entry(EntityId(entity)))

    def go_on(self, form: UnsavedForm) -> None:
        """Open a form that waits from earlier."""
        self._open(lambda: self._read_kept(form))

    def look_for_waiting(self) -> None:
        """Say which forms wait from earlier, but for the one that is open."""
        task = self._context.runner.prepare(lambda _context: unsaved.waiting_forms(self._context.desk))
        task.succeeded.connect(self._tell_waiting)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    # Typing.

    @property
    def is_open(self) -> bool:
        """Whether an entry is open."""
        return self._form is not None

    @property
    def form(self) -> UnsavedForm | None:
        """What was typed so far, None if nothing is open."""
        return self._form

    @property
    def entity(self) -> str:
        """The entry that is open, "" for a new one."""
        return self._form.entity if self._form else ""

    @property
    def values(self) -> dict[str, Json]:
        """The values typed so far."""
        return dict(self._form.values) if self._form else {}

    @property
    def shown(self) -> dict[str, Json]:
        """The values as controls show them."""
        return shown_values(self.kind, self.values)

    @property
    def kind(self) -> Kind:
        """The kind of the entry that is open."""
        return self._context.desk.catalogs.kinds.get(self._form.kind if self._form else USUAL_KIND)

    def set_kind(self, kind: str) -> None:
        """Take another kind for a new entry; what was typed stays."""
        if self._form is None or self._form.kind == kind:
            return
        self._wrong = {}
        former, values = self.kind, dict(self._form.values)
        self._form = replace(self._form, kind=kind)
        if values.get("accounts") == former.accounts.value:
            values["accounts"] = self.kind.accounts.value
        self._take(values)
        self.opened.emit(self._state())
        self._check()

    def set_value(self, name: str, raw: Json | None) -> None:
        """Take what was filled into a field; text that does not fit it is told at once and not kept in the entry."""
        if self._form is None:
            return
        values = dict(self._form.values)
        field = self.kind.field(name)
        try:
            opened = self._form.opened.get(name)
            value = typed_value(field, raw, self._context.desk.catalogs, opened) if field else raw
        except ArchiveError as error:
            self._wrong[name] = messages.tell(error).whole
            if isinstance(raw, str):
                self._take_back(name)
            self.field_refused.emit(name, self._wrong[name])
            return
        if self._wrong.pop(name, ""):
            self.field_refused.emit(name, "")
        if value is None:
            values.pop(name, None)
        else:
            values[name] = value
        self._take(values)
        self._check()

    def _take_back(self, name: str) -> None:
        """Put back what stood in a field when the form was opened: half a date is not what somebody meant."""
        if self._form is not None:
            opened = {name: self._form.opened[name]} if name in self._form.opened else {}
            self._take({one: value for one, value in self._form.values.items() if one != name} | opened)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files to the form."""
        if self._form is None:
            return
        files = tuple(dict.fromkeys((*self._form.files, *map(str, paths))))
        self._form = replace(self._form, files=files)
        self._changed = True
        self.files_changed.emit(self._files())
        self._check()

    def remove_file(self, key: str) -> None:
        """Take a file off the form; one that was saved stays in older versions."""
        if self._form is None:
            return
        self._form = replace(self._form, files=tuple(file for file in self._form.files if file != key))
        rows = self._form.values.get(shaping.ATTACHMENTS)
        values = dict(self._form.values)
        if isinstance(rows, list):
            left = [row for row in rows if not (isinstance(row, dict) and row.get("id") == key)]
            values[shaping.ATTACHMENTS] = left
        self._take(values)
        self.files_changed.emit(self._files())

    # Keeping and saving.

    def keep(self) -> None:
        """Keep what was typed on this laptop, if anything changed since the last time."""
        if self._form is None or not self._changed or self._busy:
            return
        self._changed = False
        form, desk = self._form, self._context.desk
        task = self._context.runner.prepare(lambda _context: unsaved.keep_form(desk, form), writes=True, lasting=True)
        task.succeeded.connect(lambda _nothing: self.kept.emit())
        task.failed.connect(self._keeping_failed)
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def save(self, reason: str = "") -> None:
        """Save a version; what is wrong is told at its field and nothing is written."""
        form = self._form
        if form is None or self._busy:
            return
        if not isinstance(form.values.get("title"), str):
            self._wrong["title"] = translate("Editor", "An entry needs a title: what happened, in one line.")
        if self._wrong:
            for name, sentence in self._wrong.items():
                self.field_refused.emit(name, sentence)
            self.saving_refused.emit(next(one.name for one in self.kind.fields if one.name in self._wrong))
            self._wrong.pop("title", None)
            return
        self._set_busy(busy=True)
        task = self._context.runner.prepare(lambda context: self._write(form, reason, context), writes=True)
        task.succeeded.connect(self._written)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        task.finished.connect(lambda: self._set_busy(busy=False))
        self._context.runner.start(task)

    def give_up(self) -> None:
        """Forget what was typed and close the form."""
        form = self._form
        self.close()
        if form is not None:
            desk = self._context.desk
            task = self._context.runner.prepare(lambda _context: unsaved.drop_form(desk, form.key), writes=True)
            task.crashed.connect(self.faulted)
            self._context.runner.start(task)

    def close(self) -> None:
        """Close the form; what was typed is kept."""
        self.keep()
        self._timer.stop()
        self._form = None
        self._view = None
        self._wrong = {}

    # What tasks do.

    def _open(self, read: Callable[[], Opened]) -> None:
        """Read what is to be shown, then show it."""
        self.close()
        task = self._context.runner.prepare(lambda _context: read())
        task.succeeded.connect(self._show)
        task.failed.connect(lambda error: self.failed.emit(messages.tell(error)))
        task.crashed.connect(self.faulted)
        self._context.runner.start(task)

    def _read_groups(self) -> tuple[Choice, ...]:
        """Return the groups of partner offices that this office is in."""
        return tuple(Choice(group.realm, group.name) for group in groups.groups(self._context.desk))

    def _read_entry(self, entity: EntityId) -> Opened:
        """Return what waits of an entry, else the entry as it is."""
        desk = self._context.desk
        waiting = next((one for one in unsaved.waiting_forms(desk) if one.entity == entity), None)
        if waiting is not None:
            return self._read_kept(waiting)
        view = lookup.read_entry(desk, entity)
        values = values_of(view, desk.catalogs.kinds.get(view.kind))
        form = UnsavedForm(unsaved.new_key(desk), entity, view.kind, values, values)
        return Opened(form, self._read_groups(), view)

    def _read_kept(self, form: UnsavedForm) -> Opened:
        """Return a form that waits, with its entry as it is now."""
        view = lookup.read_entry(self._context.desk, form.entity) if form.entity else None
        return Opened(form, self._read_groups(), view, was_kept=bool(form.at))

    def _write(self, form: UnsavedForm, reason: str, context: TaskContext) -> EntryView:
        """Save a form as a new entry or a new version, and forget the form."""
        desk = self._context.desk
        context.check()
        form.check_files()
        kind = desk.catalogs.kinds.get(form.kind)
        values = meant_values(kind, form.values, form.opened, lambda code: lookup.find_entry(desk, code))
        if form.entity:
            changes = changed_values(values, form.opened)
            (view,) = authoring.edit_entries(
                desk, [EntityId(form.entity)], changes, reason=reason, attachments=form.paths
            )
        else:
            view = authoring.create_entry(desk, NewEntry(form.kind, values, form.paths))
        unsaved.drop_form(desk, form.key)
        return view

    # What comes back.

    def _show(self, opened: Opened) -> None:
        """Show what was read."""
        self._form, self._view, self._groups = opened.form, opened.view, opened.groups
        self._changed = False
        self._wrong = {}
        self._timer.start()
        self.opened.emit(self._state())
        self._check()
        if opened.was_kept:
            self.kept.emit()

    def _tell_waiting(self, forms: tuple[UnsavedForm, ...]) -> None:
        """Say which forms wait."""
        own = self._form.key if self._form else ""
        self.waiting_found.emit(tuple(form for form in forms if form.key != own))

    def _written(self, view: EntryView) -> None:
        """Tell everybody that an entry has changed, and close the form."""
        self._changed = False
        self._timer.stop()
        self._form = None
        self._context.bus.announce(Changes(entries=frozenset({view.entity})))
        self.saved.emit(view.entity, view.title)

    def _keeping_failed(self, error: ArchiveError) -> None:
        """Say that what was typed cannot be kept; it stays in the form."""
        self._changed = True
        told = messages.tell(error)
        sentence = translate("Editor", "What you typed cannot be kept just now. {why}").format(why=told.text)
        self.failed.emit(replace(told, text=sentence))

    # The state.

    def _take(self, values: Mapping[str, Json]) -> None:
        """Put values into the form."""
        if self._form is not None:
            self._form = replace(self._form, values=values)
            self._changed = True

    def _check(self) -> None:
        """Look again at what stands before saving."""
        if self._form is not None:
            former, organisation = self._view.realm if self._view else LOCAL, self._context.desk.organisation
            around = Surroundings(bool(self._groups), organisation, former)
            self.checks_changed.emit(before_saving(self._form.values, self.kind, around))

    def _files(self) -> tuple[FormFile, ...]:
        """Return the files of the form: saved ones, then those chosen now."""
        return shaping.form_files(self._form.values, self._form.paths) if self._form else ()

    def _state(self) -> EditorState:
        """Return everything the editor shows."""
        assert self._form is not None  # noqa: S101 - called with an open form only
        language, catalogs = self._context.language, self._context.desk.catalogs
        kind = self.kind
        title = translate("Editor", "Edit entry") if self._form.entity else translate("Editor", "New entry")
        about = [kind.label(language), self._view.code if self._view else ""]
        return EditorState(
            title=title,
            about="  ·  ".join(part for part in about if part),
            is_new=not self._form.entity,
            kind=kind.name,
            kinds=shaping.kind_choices(catalogs, language),
            parts=shaping.form_parts(kind, catalogs, language),
            values=dict(self._form.values),
            groups=self._groups,
            files=self._files(),
        )

    def _set_busy(self, *, busy: bool) -> None:
        """Note and say that saving is under way."""
        self._busy = busy
        self.busy_changed.emit(busy)
