"""The library's view: owns the form, binds it to the presenter, lets panes come and go with the room there is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.forms.ui_library_page import Ui_LibraryPage
from asm_desktop.gui.going import GoingPresenter
from asm_desktop.gui.pages.library.file_dialog import FileDialog
from asm_desktop.gui.pages.library.files import FilesPresenter, Look, Wanted
from asm_desktop.gui.pages.library.go_to_dialog import GoTo
from asm_desktop.gui.pages.library.past import Past
from asm_desktop.gui.pages.library.presenter import LibraryPresenter
from asm_desktop.gui.pages.library.reader_html import CHOOSE_ADDRESS
from asm_desktop.gui.pages.library.search_help_dialog import SearchHelp
from asm_desktop.gui.pages.library.shaping import count_text
from asm_desktop.gui.pages.library.view_acts import EntryActs
from asm_desktop.gui.pages.library.view_also import AlsoSearched
from asm_desktop.gui.pages.library.view_panes import Panes
from asm_desktop.gui.pages.library.view_start import start_cards
from asm_desktop.gui.pages.library.ways_back import WaysBack
from asm_desktop.gui.rows import Empty, Note, ReaderPage, ResultPage, ResultRow
from asm_desktop.gui.widgets.buttons import bind_button, dress_form
from asm_desktop.gui.widgets.empty_state import FirstScreen
from asm_desktop.gui.widgets.page import Page, PageContext

_ENTRY_COMMANDS = ("copy-source", "find-next", "find-previous", "history")


class LibraryPage(Page):
    """Filters, results, reader."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LibraryPage()
        self.ui.setupUi(self)
        dress_form(self)
        self._context = context
        self.presenter = LibraryPresenter(context, self)
        self.files = FilesPresenter(context, self)
        self.ways_back = WaysBack(context, self)
        self._preferences = context.preferences
        self._begun = False
        self._past: Past | None = None
        self._hinted = False
        self._starts: FirstScreen | None = None
        self.room = Panes(self.ui, context.preferences, self)
        self.also = AlsoSearched(self.ui, self)
        self.acts = EntryActs(self.ui, context, self.ways_back, self)
        self._arrange()
        self._connect_parts()
        self._connect_presenter()

    def _arrange(self) -> None:
        """Set what the form cannot say."""
        self.ui.countLabel.setText(self.tr("Opening…"))
        self.ui.results.set_compact(compact=self._preferences.flag("compact"))

    def _connect_parts(self) -> None:
        """Connect widgets with the presenter's questions and with each other."""
        ui, presenter = self.ui, self.presenter
        ui.searchBox.edited.connect(presenter.search)
        ui.searchBox.submitted.connect(presenter.search)
        ui.searchBox.chip_removed.connect(presenter.remove_chip)
        ui.searchBox.help_wanted.connect(self._show_search_help)
        ui.searchBox.results_wanted.connect(self._enter_results)
        ui.facets.ticked.connect(presenter.tick)
        ui.filterButton.clicked.connect(self.room.toggle_filters)
        self.also.used.connect(presenter.use_word)
        ui.nothing.acted.connect(presenter.act)
        ui.banner.acted.connect(presenter.act)
        ui.banner.acted.connect(self.ways_back.act)
        ui.results.chosen.connect(presenter.choose)
        ui.results.opened.connect(self._enter_reader)
        ui.results.more_wanted.connect(presenter.fetch_more)
        ui.results.search_wanted.connect(ui.searchBox.select_all)
        ui.reader.back_wanted.connect(self.room.leave_reader)
        ui.reader.step_wanted.connect(ui.results.step)
        ui.reader.entry_wanted.connect(presenter.choose)
        ui.reader.file_wanted.connect(self._look_into)
        ui.reader.acted.connect(self._act_on_entry)
        ui.reader.address_copied.connect(self._tell_address)
        self.room.filters_shown.connect(lambda on: self.command_checked.emit("filters", on))
        self.room.history_shown.connect(self._history_shown)
        self.room.history.version_chosen.connect(self._show_changes)
        self.room.history.version_wanted.connect(lambda one: self.ways_back.bring_back(presenter.open_entry, one))

    def _connect_presenter(self) -> None:
        """Show what the presenter tells."""
        presenter = self.presenter
        presenter.results_changed.connect(self.show_results)
        presenter.rows_added.connect(self._append_rows)
        presenter.emptied.connect(self.show_start)
        presenter.entry_opened.connect(self.show_entry)
        presenter.entry_lost.connect(self.show_no_entry)
        presenter.entry_gone.connect(self._show_gone)
        presenter.past_read.connect(self._show_past)
        presenter.position_changed.connect(self._show_position)
        presenter.words_changed.connect(self.ui.searchBox.set_words)
        self.files.looked.connect(self._show_file)
        self.files.pictures_made.connect(self._show_pictures)
        self.ways_back.hidden.connect(presenter.lose)
        self.acts.command_ready.connect(self.command_ready)
        self.acts.wished.connect(lambda wish: self.page_wanted.emit("consent", wish))
        for one in (presenter, self.files, self.ways_back):
            one.told.connect(self.ui.banner.tell)
            one.faulted.connect(self.faulted)

    # What the window asks of a page.

    def perform(self, command: str, *, checked: bool = False) -> None:
        """Do what a command says."""
        commands: dict[str, Callable[[], object]] = {
            "find": self.ui.searchBox.select_all,
            "find-next": lambda: self.ui.reader.ui.text.go_to_mark(1),
            "find-previous": lambda: self.ui.reader.ui.text.go_to_mark(-1),
            "filters": self.room.toggle_filters,
            "history": lambda: self.room.show_history(shown=checked),
            "compact": lambda: self._set_compact(compact=checked),
            "show-all": self.presenter.show_all,
            "edit": lambda: self.page_wanted.emit("editor", self.presenter.open_entry),
            "brief": lambda: self.page_wanted.emit("briefs", self.presenter.open_entry),
            "copy-source": self._copy_with_source,
            "previous-entry": lambda: self.ui.results.step(-1),
            "next-entry": lambda: self.ui.results.step(1),
            "search-help": self._show_search_help,
            "go-to": self._go_to,
            "to-bin": self.acts.to_bin,
            "bin": self.acts.show_bin,
            "remove": self.acts.remove,
            "bring-back": self.acts.bring_back,
            "edit-several": self.acts.edit_several,
            "consent": lambda: self.acts.wish("agreement"),
            "withdraw": lambda: self.acts.wish("withdraw"),
        }
        commands[command]()

    def present(self, what: object) -> None:
        """Open an entry by its id."""
        if isinstance(what, str) and what:
            self.presenter.choose(what)
            self.ui.results.choose_entry(what)
            if self.room.single:
                self.room.enter_reader()

    def place(self) -> object:
        """Return the entry that is open."""
        return self.presenter.open_entry or None

    def entered(self) -> None:
        """Ask for everything the first time."""
        if not self._begun:
            self._begun = True
            self.presenter.begin()
            self.ui.searchBox.setFocus(Qt.FocusReason.OtherFocusReason)
        self.command_checked.emit("compact", self._preferences.flag("compact"))
        self.command_checked.emit("filters", self.room.filters.is_open)

    def left(self) -> None:
        """Remember the panes."""
        self.room.keep()

    def panes(self) -> list[QWidget]:
        """Return search box, filters, results, reader and history."""
        return [self.ui.searchBox, self.ui.facets, self.ui.results, self.ui.reader, self.room.history]

    def receive_actions(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window; what cannot be done has no button."""
        self.ui.reader.bind(actions)
        self._actions = dict(actions)
        new = actions.get("new")
        self.ui.newButton.setVisible(new is not None)
        if new is not None:
            bind_button(self.ui.newButton, new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let panes come and go with the room there is."""
        super().resizeEvent(event)
        self.room.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc: from a banner, several cards, the history, a reader that fills the page; to the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.ui.banner.isHidden():
            self.ui.banner.dismiss()
        elif self.acts.has_several:
            self.acts.choose_one()
        elif self.room.has_history:
            self.room.show_history(shown=False)
        elif self.ui.resultPane.isHidden():
            self.room.leave_reader()
        elif self.ui.searchBox.has_keyboard and self.ui.searchBox.words:
            self.ui.searchBox.clear()
        else:
            self.ui.searchBox.select_all()

    # What the presenter tells.

    def show_results(self, page: ResultPage) -> None:
        """Show cards, counts and filters, or why there are none."""
        self.ui.body.setCurrentWidget(self.ui.libraryPart)
        self.ui.searchBox.set_usable(usable=True)
        self.ui.searchBox.set_chips(page.chips)
        self.ui.facets.set_groups(page.facets)
        self._total = page.total
        self.ui.countLabel.setText(count_text(page.total))
        narrowed = page.archive_total > page.total
        whole = self.tr("of {total}").format(total=self.locale().toString(page.archive_total))
        self.ui.totalLabel.setText(whole if narrowed else "")
        self.ui.filterButton.setText(
            self.tr("Filters ({count})").format(count=len(page.chips)) if page.chips else self.tr("Filters")
        )
        self.also.show_words(page.also)
        self._show_hint(page.hint)
        if page.empty is not None:
            self.ui.nothing.tell(page.empty)
            self.ui.resultStack.setCurrentWidget(self.ui.nothing)
        else:
            self.ui.resultStack.setCurrentWidget(self.ui.results)
        self.ui.results.set_rows(page.rows, page.total, self.presenter.open_entry)
        if page.rows and not self.ui.results.chosen_entity() and not self.room.single:
            self.ui.results.choose(0)

    def show_start(self) -> None:
        """Show the ways to begin, for an archive without entries."""
        self.ui.searchBox.set_usable(usable=False, why=self.tr("Search is ready when the first entry is here"))
        self.ui.searchBox.set_words("")
        self.ui.searchBox.set_chips(())
        self.ui.facets.set_groups(())
        if self._starts is None:
            self._starts = FirstScreen(start_cards(self, self._actions), self)
            self.ui.body.addWidget(self._starts)
        self.ui.body.setCurrentWidget(self._starts)
        self.show_no_entry()

    def show_entry(self, page: ReaderPage) -> None:
        """Show an entry in the reader."""
        self.ui.reader.show_page(page)
        self.files.picture(page)
        self._set_entry_commands(ready=True)

    def show_no_entry(self) -> None:
        """Show that no entry is open."""
        self.ui.reader.show_nothing(Empty("library", self.tr("Choose an entry to read it.")))
        self._set_entry_commands(ready=False)

    def _show_gone(self, empty: Empty) -> None:
        """Show that the entry was withdrawn."""
        self.show_no_entry()
        self.ui.reader.show_nothing(empty)

    # What people do.

    def _show_hint(self, hint: Note | None) -> None:
        """Show what was made of a question, in place of what was said of the one before."""
        if hint is not None:
            self.ui.banner.tell(hint)
        elif self._hinted:
            self.ui.banner.dismiss()
        self._hinted = hint is not None

    def _append_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Add further cards."""
        self.ui.results.append_rows(rows)

    def _show_position(self, place: int, total: int) -> None:
        """Show where the open entry stands among the results."""
        text = self.tr("{place} of {total}")
        shown = text.format(place=self.locale().toString(place), total=self.locale().toString(total)) if place else ""
        before, behind = place > 1, 0 < place < total
        self.ui.reader.show_position(shown, before=before, behind=behind)
        self.command_ready.emit("previous-entry", before)
        self.command_ready.emit("next-entry", behind)

    def _set_entry_commands(self, *, ready: bool) -> None:
        """Allow what needs an open entry."""
        for key in _ENTRY_COMMANDS:
            self.command_ready.emit(key, ready)
        self.acts.fit()

    def _enter_results(self) -> None:
        """Go from the words into the results."""
        if self.ui.results.rows:
            self.ui.results.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.ui.results.currentIndex().isValid():
                self.ui.results.choose(0)

    def _enter_reader(self, entity: str) -> None:
        """Go to the reader; where there is room for one pane only, it takes the page."""
        self.presenter.choose(entity)
        self.room.enter_reader()

    def _act_on_entry(self, key: str) -> None:
        """Do what a strip of the entry offers."""
        if key == CHOOSE_ADDRESS:
            self.page_wanted.emit("versions", self.presenter.open_entry)
        self.acts.act(key)

    def _look_into(self, entity: str, key: str) -> None:
        """Look into a file of the open entry, at the page where the words were found."""
        found = self.presenter.finder_of_open()
        hit = found.where is not None and found.where.attachment == key
        page = found.where.page if found.where is not None and hit else 0
        self.files.look(Wanted(entity, key, page, found.finder))

    def _show_file(self, look: Look) -> None:
        """Show what is in a file."""
        dialog = FileDialog(look, self)
        dialog.copy_wanted.connect(lambda place: self.files.save_copy(look.wanted, place))
        dialog.open()

    def _show_pictures(self, entity: str, pictures: dict[str, bytes]) -> None:
        """Show small pictures if their entry is still open."""
        if self.ui.reader.page is not None and self.ui.reader.page.entity == entity:
            self.ui.reader.show_pictures(pictures)

    def _copy_with_source(self) -> None:
        """Copy with source, and say so; or say why the words may not be quoted."""
        page = self.ui.reader.page
        if page is not None and page.stays is not None:
            self.ui.banner.tell(page.stays)
        elif self.ui.reader.copy_with_source():
            self.ui.banner.tell(Note(self.tr("Copied, with where it comes from."), icon="ok", lasts=4000))

    def _tell_address(self, address: str) -> None:
        """Say that an address was copied, for nothing here goes there."""
        text = self.tr("Nothing here connects to the internet. The address was copied: {address}")
        self.ui.banner.tell(Note(text.format(address=address), icon="copy", lasts=10_000))

    def _history_shown(self, shown: bool) -> None:
        """Read the history while it is shown; without it the text stands as it is."""
        self.command_checked.emit("history", shown)
        self.presenter.want_past(wanted=shown)
        if not shown:
            self.ui.reader.hide_changes()

    def _show_past(self, past: Past) -> None:
        """Show the history of the open entry."""
        self._past = past
        self.room.history.show_past(past)

    def _show_changes(self, revision: str) -> None:
        """Show in the reader what a version changed."""
        if self._past is not None:
            row = next(row for row in self._past.rows if row.revision == revision)
            text = self.tr("Changes by {who}").format(who=row.who)
            self.ui.reader.show_changes(text, self._past.changes[revision])

    def _set_compact(self, *, compact: bool) -> None:
        """Show titles in one line and no snippets, or whole cards."""
        self._preferences.keep_flag("compact", on=compact)
        self.ui.results.set_compact(compact=compact)

    def _go_to(self) -> None:
        """Let somebody go straight to an entry."""
        dialog = GoTo(GoingPresenter(self._context), self)
        dialog.wanted.connect(self.present)
        dialog.open()

    def _show_search_help(self) -> None:
        """Show how to search."""
        SearchHelp(self).open()
