"""The editor page: parts at the side, the form, and what to look at before saving."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from asm_desktop.gui.form_rows import CheckRow, EditorState, FormFile
from asm_desktop.gui.forms.ui_editor_page import Ui_EditorPage
from asm_desktop.gui.messages import Told
from asm_desktop.gui.pages.editor.presenter import USUAL_KIND, EditorPresenter
from asm_desktop.gui.pages.editor.shaping import FILES, SHORT
from asm_desktop.gui.pages.editor.view_files import FilesForm
from asm_desktop.gui.pages.editor.view_form import PartForm
from asm_desktop.gui.rows import Mood, Note
from asm_desktop.gui.theme import DRESSER
from asm_desktop.gui.widgets.banner import trouble_note
from asm_desktop.gui.widgets.buttons import dress_form, set_icon
from asm_desktop.gui.widgets.labels import text_label
from asm_desktop.gui.widgets.page import Page, PageContext
from asm_desktop.gui.widgets.sharing_form import SharingForm
from asm_desktop.services.unsaved import UnsavedForm

LIBRARY = "library"
LANGUAGE = "language"
"""A field that is filled in before anybody typed."""

_WIDE = 1100
_KEY_ROLE = 0x0101


class EditorPage(Page):
    """Shows what the presenter says and tells it what is typed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EditorPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.presenter = EditorPresenter(context, self)
        self._state: EditorState | None = None
        self._forms: dict[str, PartForm] = {}
        self._waiting: tuple[UnsavedForm, ...] = ()
        self._checks: tuple[CheckRow, ...] = ()
        self._all_parts = False
        self._part = SHORT
        self._checks_open = False
        self._model = QStandardItemModel(self)
        self.ui.partsList.setModel(self._model)
        self.ui.partsList.setSpacing(1)
        self.kind_box = QComboBox(self)
        self.kind_box.setAccessibleName(self.tr("Kind of entry"))
        self._kind_title = text_label(self.tr("Kind of entry"), "strong")
        self._kind_title.setBuddy(self.kind_box)
        self.sharing = SharingForm(self)
        self.files = FilesForm(self)
        self._stage = QWidget(self)
        self._stage_layout = QVBoxLayout(self._stage)
        self._stage_layout.setContentsMargins(0, 0, 0, 0)
        self._stage_layout.setSpacing(12)
        for widget in (self._kind_title, self.kind_box):
            self._stage_layout.addWidget(widget)
        self.ui.formLayout.addWidget(self._stage)
        self.ui.formLayout.addWidget(self.sharing)
        self.ui.formLayout.addWidget(self.files, 1)
        self.ui.formLayout.addStretch(1)
        self._show_kept(kept=False)
        self._connect()

    # What the window asks.

    def perform(self, command: str, *, checked: bool = False) -> None:  # noqa: ARG002 - commands here have no tick
        """Do what a command says."""
        if command == "new":
            self.presenter.begin_new()
            self.presenter.look_for_waiting()
        elif command == "save":
            self.save()
        elif command == "attach":
            self._show_part(FILES)
            self.files.choose()

    def present(self, what: object) -> None:
        """Open an entry by its id, a kind for a new one (`kind:lesson`), a form as it was; else a new note."""
        if isinstance(what, UnsavedForm):
            self.presenter.go_on(what)
        elif isinstance(what, str) and what.startswith("kind:"):
            self.presenter.begin_new(what.removeprefix("kind:"))
        elif isinstance(what, str) and what:
            self.presenter.begin_edit(what)
        else:
            self.presenter.begin_new(USUAL_KIND)
            self.presenter.look_for_waiting()

    def place(self) -> object:
        """Return the form as it is."""
        return self.presenter.form

    def left(self) -> None:
        """Keep what was typed."""
        self.presenter.keep()

    def panes(self) -> list[QWidget]:
        """Return parts, form and checks."""
        return [self.ui.partsList, self.ui.formScroll, self.ui.checksPane]

    def save(self) -> None:
        """Save a version with the reason given."""
        self.presenter.save(self.ui.reasonEdit.text().strip())

    # What the presenter says.

    def _connect(self) -> None:
        """Connect presenter, form and buttons."""
        presenter = self.presenter
        presenter.opened.connect(self._show_entry)
        presenter.checks_changed.connect(self._show_checks)
        presenter.field_refused.connect(self._show_trouble)
        presenter.saving_refused.connect(self._lead_to_field)
        presenter.files_changed.connect(self._show_files)
        presenter.kept.connect(lambda: self._show_kept(kept=True))
        presenter.waiting_found.connect(self._offer_waiting)
        presenter.saved.connect(self._saved)
        presenter.failed.connect(self._failed)
        presenter.faulted.connect(self.faulted)
        presenter.busy_changed.connect(lambda busy: self.ui.saveButton.setEnabled(not busy))
        self.ui.closeButton.clicked.connect(self._close)
        self.ui.dropButton.clicked.connect(self._ask_to_give_up)
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.moreButton.clicked.connect(self._show_all_parts)
        self.ui.checksButton.clicked.connect(self._toggle_checks)
        self.ui.banner.acted.connect(self._banner_acted)
        self.ui.checks.acted.connect(self._lead_to)
        self.ui.partsBox.activated.connect(lambda place: self._show_part(str(self.ui.partsBox.itemData(place))))
        self.ui.partsList.selectionModel().currentChanged.connect(
            lambda now, _before: self._show_part(str(now.data(_KEY_ROLE) or SHORT))
        )
        self.kind_box.activated.connect(lambda _place: presenter.set_kind(str(self.kind_box.currentData())))
        self.sharing.edited.connect(presenter.set_value)
        self.files.added.connect(presenter.add_files)
        self.files.removed.connect(presenter.remove_file)

    def _show_entry(self, state: EditorState) -> None:
        """Show an entry that was opened, or the same one with another kind."""
        former = self._state
        self._state = state
        self._all_parts = self._all_parts if former is not None and state.is_new else not state.is_new
        self.ui.titleLabel.setText(state.title)
        self.titled.emit(state.title)
        self.ui.aboutLabel.setText(state.about if not state.is_new else "")
        for form in self._forms.values():
            self._stage_layout.removeWidget(form)
            form.hide()
            form.deleteLater()
        self._forms = {}
        self.kind_box.clear()
        for choice in state.kinds:
            self.kind_box.addItem(choice.text, choice.value)
        self.kind_box.setCurrentIndex(max(0, self.kind_box.findData(state.kind)))
        self.sharing.fill(state.values, state.groups)
        self.files.show_files(state.files)
        self._show_kept(kept=False)
        self.ui.reasonEdit.setVisible(not state.is_new)
        self.ui.reasonEdit.clear()
        self._list_parts()
        self._show_part(SHORT)
        self.ui.formScroll.verticalScrollBar().setValue(0)
        for key in ("save", "attach"):
            self.command_ready.emit(key, True)  # noqa: FBT003 - a signal takes no keywords
        title = self._forms[SHORT].editors.get("title")
        if title is not None and self.isVisible():
            title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_checks(self, rows: Sequence[CheckRow]) -> None:
        """Show what to look at."""
        self._checks = tuple(rows)
        self.ui.checks.show_rows(rows, self.tr("Go there"))
        wanting = sum(not row.fine for row in rows)
        self.ui.checksButton.setText(self.tr("%n to look at", "", wanting) if wanting else self.tr("Before you save"))
        set_icon(self.ui.checksButton, "warn" if wanting else "ok", "warn" if wanting else "ok")
        self._mark_parts()

    def _show_trouble(self, name: str, sentence: str) -> None:
        """Show what is wrong with a field."""
        part = self._part_of(name)
        if part:
            self._form(part).editors[name].set_trouble(sentence)

    def _show_files(self, files: Sequence[FormFile]) -> None:
        """Show the files."""
        self.files.show_files(files)

    def _show_kept(self, *, kept: bool) -> None:
        """Say that what was typed is kept here, and since when."""
        self.ui.keptIcon.setVisible(kept)
        self.ui.keptLabel.setVisible(kept)
        self.ui.dropButton.setVisible(kept)
        time = QLocale().toString(datetime.now().astimezone().time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload] # takes Python's time too
        self.ui.keptLabel.setText(self.tr("Unsaved, kept here at {time}").format(time=time))

    def _offer_waiting(self, forms: tuple[UnsavedForm, ...]) -> None:
        """Offer to go on with what waits from earlier."""
        self._waiting = tuple(form for form in forms if not form.entity)
        if not self._waiting:
            return
        first = self._waiting[0]
        named = first.title or self.tr("without a title")
        text = self.tr("An entry that you did not save is kept here: “{title}”.").format(title=named)
        actions = (("go-on", self.tr("Go on with it")),)
        self.ui.banner.tell(Note(text, Mood.ACCENT, "clock", actions))

    def _saved(self, entity: str, _title: str) -> None:
        """Show the entry in the library."""
        self._leave(entity)

    def _failed(self, told: Told) -> None:
        """Say what did not work; what was typed stays."""
        self.ui.banner.tell(trouble_note(told.whole, told.details))

    # What somebody does.

    def _close(self) -> None:
        """Go back to the library; what was typed waits."""
        entity = self.presenter.entity
        self.presenter.close()
        self._leave(entity)

    def _ask_to_give_up(self) -> None:
        """Ask before what was typed is forgotten: it cannot be brought back."""
        title = self.presenter.values.get("title")
        named = title if isinstance(title, str) else self.tr("without a title")
        text = self.tr("Forget what was typed into “{title}” since it was last saved?").format(title=named)
        self.ui.banner.tell(Note(text, Mood.WARN, "warn", (("give-up", self.tr("Forget it")),)))

    def _give_up(self) -> None:
        """Forget what was typed."""
        entity = self.presenter.entity
        self.presenter.give_up()
        self._leave(entity)

    def _leave(self, entity: str) -> None:
        """Go to the library, to the entry if there is one."""
        self._state = None
        self.ui.banner.dismiss()
        for key in ("save", "attach"):
            self.command_ready.emit(key, False)  # noqa: FBT003 - a signal takes no keywords
        self.page_wanted.emit(LIBRARY, entity or None)

    def _banner_acted(self, key: str) -> None:
        """Go on with what waits, or forget what was typed."""
        if key == "give-up":
            self._give_up()
        elif key == "go-on" and self._waiting:
            self.ui.banner.dismiss()
            self.presenter.go_on(self._waiting[0])

    def _lead_to(self, key: str) -> None:
        """Go to the field that a check speaks of."""
        row = next((one for one in self._checks if one.key == key), None)
        if row is not None and row.field in {"accounts", "group", "label"}:
            self._show_part(SHORT)
            (self.sharing.answers if row.field == "accounts" else self.sharing.groups).setFocus()
            self.ui.formScroll.ensureWidgetVisible(self.sharing)
        elif row is not None:
            self._lead_to_field(row.field)

    def _lead_to_field(self, name: str) -> None:
        """Show a field and give it the keyboard."""
        part = self._part_of(name)
        if part:
            self._show_part(part)
            editor = self._form(part).editors[name]
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.formScroll.ensureWidgetVisible(editor)

    def _value_edited(self, name: str) -> None:
        """Tell the presenter what was typed."""
        form = next((one for one in self._forms.values() if name in one.editors), None)
        if form is not None:
            self.presenter.set_value(name, form.editors[name].value())

    # Parts.

    def _form(self, key: str) -> PartForm:
        """Return the form of a part, made when it is first shown."""
        assert self._state is not None  # noqa: S101 - parts exist with an open entry only
        if key not in self._forms:
            part = next(one for one in self._state.parts if one.key == key)
            form = PartForm(part, self)
            form.fill(self.presenter.shown)
            form.edited.connect(self._value_edited)
            self._stage_layout.addWidget(form)
            self._forms[key] = form
        return self._forms[key]

    def _show_part(self, key: str) -> None:
        """Show one part of the form."""
        if self._state is None or key not in {part.key for part in self._state.parts}:
            return
        self._part = key
        if key != FILES:
            self._form(key)
        for name, form in self._forms.items():
            form.setVisible(name == key)
        for widget in (self.kind_box, self._kind_title):
            widget.setVisible(key == SHORT and self._state.is_new)
        self.sharing.setVisible(key == SHORT)
        self.files.setVisible(key == FILES)
        self.ui.partsBox.setCurrentIndex(max(0, self.ui.partsBox.findData(key)))
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(_KEY_ROLE) == key:
                self.ui.partsList.setCurrentIndex(self._model.index(row, 0))

    def _list_parts(self) -> None:
        """List the parts: for a new entry the short form and files alone, until somebody wants more."""
        assert self._state is not None  # noqa: S101 - parts exist with an open entry only
        shown = [part for part in self._state.parts if self._all_parts or part.key in {SHORT, FILES}]
        self._model.clear()
        self.ui.partsBox.clear()
        for part in shown:
            item = QStandardItem(part.title)
            item.setEditable(False)
            item.setData(part.key, _KEY_ROLE)
            item.setSizeHint(QSize(10, DRESSER.appearance.scaled(34)))
            item.setToolTip(part.title)
            self._model.appendRow(item)
            self.ui.partsBox.addItem(part.title, part.key)
        self.ui.moreButton.setVisible(not self._all_parts)
        self._mark_parts()

    def _mark_parts(self) -> None:
        """Tick the parts in which something stands."""
        if self._state is None:
            return
        filled = set(self.presenter.values) - {LANGUAGE}
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            part = next(one for one in self._state.parts if one.key == item.data(_KEY_ROLE))
            done = any(field.name in filled for field in part.fields) or (part.key == FILES and self._has_files())
            item.setText(f"{part.title}  ✓" if done else part.title)

    def _has_files(self) -> bool:
        """Say whether the entry has files."""
        return self.files.list.model().rowCount() > 0

    def _part_of(self, name: str) -> str:
        """Return the key of the part that a field stands in, "" if none."""
        parts = self._state.parts if self._state else ()
        return next((part.key for part in parts if any(field.name == name for field in part.fields)), "")

    def _show_all_parts(self) -> None:
        """Show every part of the kind."""
        self._all_parts = True
        self._list_parts()
        self._show_part(self._part)

    # The narrow window.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides away where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit when shown."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show parts as a list or a choice, checks beside the form or behind a button."""
        wide = self.width() >= _WIDE
        self.ui.partsPane.setVisible(wide)
        self.ui.partsBox.setVisible(not wide)
        self.ui.checksButton.setVisible(not wide)
        self.ui.checksPane.setVisible(wide or self._checks_open)
        if not wide and not self._all_parts and self._state is not None:
            self._show_all_parts()

    def _toggle_checks(self) -> None:
        """Open or close the checks."""
        self._checks_open = not self._checks_open
        self._fit()
