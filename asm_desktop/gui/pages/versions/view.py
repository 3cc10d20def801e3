"""The view of two versions: entries at the side, the standing texts of one part, and what will be saved."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QWidget

from asm_desktop.gui import wording
from asm_desktop.gui.forms.ui_versions_page import Ui_VersionsPage
from asm_desktop.gui.pages.versions.choosing import Entry, Settling
from asm_desktop.gui.pages.versions.presenter import VersionsPresenter
from asm_desktop.gui.rows import Badge, Empty, Marked, Mood, ResultRow
from asm_desktop.gui.widgets.buttons import bind_button, dress_form
from asm_desktop.gui.widgets.labels import BadgeLabel
from asm_desktop.gui.widgets.page import Page, PageContext

_SIZES = [248, 1030]


class VersionsPage(Page):
    """Choose part by part what holds, and save it as one version."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VersionsPage()
        self.ui.setupUi(self)
        dress_form(self)
        self.presenter = VersionsPresenter(context, self)
        self._wanted = ""
        self.ui.panes.setSizes(_SIZES)
        self.ui.panes.setStretchFactor(1, 1)
        self.ui.listPane.setMinimumWidth(200)
        self.ui.pageText.setText(
            self.tr("Two offices changed the same part of an entry. Both texts are kept until somebody chooses.")
        )
        self.ui.keyLabel.setText(self.tr("are underlined. Everything else is the same in both."))
        self.ui.resultHint.setText(self.tr("You can still change this text."))
        self.ui.entries.setAccessibleName(self.tr("Entries with two versions"))
        self.ui.nothing.tell(
            Empty("versions", self.tr("No entry has two versions."), self.tr("Nothing waits for a choice."))
        )
        self.ui.footerLayout.setStretch(0, 1)
        self.ui.footerLayout.setAlignment(self.ui.states, Qt.AlignmentFlag.AlignVCenter)
        self.ui.innerLayout.setStretchFactor(self.ui.sides, 3)
        self.ui.innerLayout.setStretchFactor(self.ui.resultBlock, 2)
        self._connect()

    def _connect(self) -> None:
        """Bind form and presenter."""
        ui, presenter = self.ui, self.presenter
        ui.entries.chosen.connect(presenter.open)
        ui.sides.chosen.connect(presenter.choose)
        ui.resultEdit.textChanged.connect(self._written)
        presenter.entries_changed.connect(self._show_entries)
        presenter.entry_changed.connect(self._show_entry)
        presenter.saved.connect(ui.banner.tell)
        presenter.told.connect(ui.banner.tell)
        presenter.faulted.connect(self.faulted)
        presenter.busy_changed.connect(lambda busy: self.command_ready.emit("save-one", not busy and self._complete()))

    def perform(self, command: str, *, checked: bool = False) -> None:
        """Do what a command says."""
        del checked
        commands: dict[str, Callable[[], object]] = {
            "choose-first": lambda: self.presenter.choose(0),
            "choose-second": lambda: self.presenter.choose(1),
            "choose-both": self.presenter.choose_both,
            "next-part": lambda: self.presenter.step(1),
            "previous-part": lambda: self.presenter.step(-1),
            "save-one": self.presenter.save,
        }
        commands[command]()

    def present(self, what: object) -> None:
        """Turn to an entry by its id, as soon as it is read, or go on with choices made in another window."""
        if isinstance(what, Settling):
            self.presenter.go_on(what)
        elif isinstance(what, str) and what:
            self._wanted = what
            self.presenter.open(what)

    def place(self) -> object:
        """Return the entry that is being settled and what was chosen so far."""
        return self.presenter.settling

    def entered(self) -> None:
        """Look at what stands now."""
        self.presenter.begin()

    def panes(self) -> list[QWidget]:
        """Return the list, the texts and the result."""
        return [self.ui.entries, self.ui.sides, self.ui.resultEdit]

    def receive_actions(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons on the actions of the window."""
        for button, key in (
            (self.ui.previousButton, "previous-part"),
            (self.ui.nextButton, "next-part"),
            (self.ui.bothButton, "choose-both"),
            (self.ui.saveButton, "save-one"),
        ):
            bind_button(button, actions[key])

    def _show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show the entries that wait for a choice."""
        self.ui.body.setCurrentWidget(self.ui.panes if entries else self.ui.nothing)
        self.ui.countLabel.setText(self.tr("%n entries wait for a choice", "", len(entries)))
        rows = tuple(self._row(entry) for entry in entries)
        present = self.presenter.entry
        if rows != self.ui.entries.rows:
            self.ui.entries.set_rows(rows, len(rows), str(present.view.entity) if present else "")
        if self._wanted and any(entry.view.entity == self._wanted for entry in entries):
            wanted, self._wanted = self._wanted, ""
            self.presenter.open(wanted)

    def _row(self, entry: Entry) -> ResultRow:
        """Return an entry as a card of the list."""
        if entry.settled:
            badge = Badge(self.tr("ready to save"), "check", Mood.OK)
        else:
            badge = Badge(self.tr("%n parts differ", "", entry.missing), "versions", Mood.WARN)
        view = entry.view
        language = view.text("language")
        return ResultRow(
            view.entity, view.code, entry.icon, entry.kind, "", "", "", Marked(view.title), Marked(""),
            language.partition("-")[0].upper(), (badge,), wording.runs_right_to_left(language),
        )  # fmt: skip

    def _show_entry(self, entry: Entry | None, place: int) -> None:
        """Show one part of the entry that is being settled."""
        self._fit_commands(entry, place)
        if entry is None:
            return
        part = entry.parts[place]
        view = entry.view
        self.ui.entries.choose_entry(view.entity)
        self.ui.titleLabel.setText(view.title)
        self.ui.chip.show_label(view.standing.label.value, wording.label_meaning(view.standing.label.value))
        self.ui.metaLabel.setText(f"{entry.kind}  ·  {view.code}")
        self.ui.partLabel.setText(part.title)
        self.ui.placeLabel.setText(self.tr("Part {place} of {count}").format(place=place + 1, count=len(entry.parts)))
        self.ui.sides.show_sides(part.sides, part.choice if part.text is None else -1)
        self.ui.resultBlock.setVisible(part.is_text)
        if self.ui.resultEdit.toPlainText() != part.chosen_text:
            with QSignalBlocker(self.ui.resultEdit):
                self.ui.resultEdit.setPlainText(part.chosen_text)
                self.ui.resultEdit.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_states(entry)

    def _show_states(self, entry: Entry) -> None:
        """Show at the foot what was chosen for each part."""
        text = self.tr("{number}  {part}: {state}")
        badges = [
            Badge(
                text.format(number=number, part=part.title, state=part.state),
                "check" if part.settled else "clock",
                Mood.OK if part.settled else Mood.WARN,
            )
            for number, part in enumerate(entry.parts, start=1)
        ]
        self.ui.states.show_widgets([BadgeLabel(badge) for badge in badges])

    def _written(self) -> None:
        """Take what somebody wrote in place of the texts."""
        self.presenter.write(self.ui.resultEdit.toPlainText())
        entry = self.presenter.entry
        part = self.presenter.part
        if entry is not None and part is not None:
            self.ui.sides.show_sides(part.sides, part.choice if part.text is None else -1)
            self._show_states(entry)
            self._fit_commands(entry, entry.parts.index(part))

    def _complete(self) -> bool:
        """Say whether each part of the present entry is settled."""
        entry = self.presenter.entry
        return entry is not None and entry.settled

    def _fit_commands(self, entry: Entry | None, place: int) -> None:
        """Allow what can be done."""
        part = entry.parts[place] if entry is not None else None
        sides = len(part.sides) if part is not None else 0
        for key, ready in (
            ("choose-first", sides > 0),
            ("choose-second", sides > 1),
            ("choose-both", part is not None and part.is_text),
            ("previous-part", place > 0),
            ("next-part", entry is not None and place < len(entry.parts) - 1),
            ("save-one", self._complete()),
        ):
            self.command_ready.emit(key, ready)
