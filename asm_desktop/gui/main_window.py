"""The window: menus, rail, pages, status bar. It shows what pages declare, and knows no page by itself."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea

from asm_desktop.gui import menus
from asm_desktop.gui.forms.ui_main_window import Ui_MainWindow
from asm_desktop.gui.messages import FaultHook, fault_report
from asm_desktop.gui.rows import StatusPart
from asm_desktop.gui.theme import DRESSER, Appearance
from asm_desktop.gui.widgets.buttons import set_action_icon
from asm_desktop.gui.widgets.fault_dialog import FaultDialog
from asm_desktop.gui.widgets.menu_filling import fill_menu
from asm_desktop.gui.widgets.own_commands import OwnCommands, new_action
from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec
from asm_desktop.gui.widgets.pane_focus import focus_pane
from asm_desktop.gui.widgets.rail import Rail
from asm_desktop.gui.widgets.status_parts import StatusParts

if TYPE_CHECKING:
    from asm_desktop.services.desk import Desk


class MainWindow(QMainWindow):
    """Opens pages, carries commands to them, and shows what is common to all."""

    page_opened = Signal(str)
    closed = Signal()
    """The window is closed and nothing works for it any more."""
    archive_wanted = Signal()
    """Somebody wants to open another archive."""
    language_wanted = Signal(str)
    """Somebody wants the window in another language."""

    def __init__(self, context: PageContext, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._context = context
        self._preferences = context.preferences
        self._specs = {spec.key: spec for spec in sorted(specs, key=lambda spec: spec.order)}
        self._pages: dict[str, Page] = {}
        self._fault: FaultDialog | None = None
        self.actions_by_key: dict[str, QAction] = {}
        self.own = OwnCommands(self, context.language)
        self.rail = Rail(self)
        self._place_rail()
        self.status = StatusParts(self)
        self.archive_label = QLabel(self)
        self.ui.statusBar.addWidget(self.status, 1)
        self.status.asked.connect(self.open_page)
        self.ui.statusBar.addPermanentWidget(self.archive_label)
        self.setMinimumSize(QSize(760, 480))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for number, spec in enumerate((spec for spec in self._specs.values() if spec.in_rail), start=1):
            self._add_page_action(number, spec)
        for spec in self._specs.values():
            for command in self._commands(spec):
                self._add_command(spec, command)
        self._add_own_actions()
        self._fill_menus()
        self.restoreGeometry(self._preferences.layout("window"))

    @property
    def writing(self) -> bool:
        """Whether something that writes is under way."""
        return self._context.runner.writing()

    @property
    def desk(self) -> "Desk":
        """The open archive that this window shows."""
        return self._context.desk

    # Pages.

    def page(self, key: str) -> Page:
        """Return a page, made when it is first asked for."""
        if key not in self._pages:
            page = self._specs[key].make(self._context)
            page.setProperty("part", "page")
            page.page_wanted.connect(self.open_page)
            page.command_ready.connect(self._set_ready)
            page.command_checked.connect(self._set_checked)
            page.faulted.connect(self.show_fault)
            page.titled.connect(self._show_title)
            for area in page.findChildren(QScrollArea):
                area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what lies in it takes the keyboard and has a name
            self.ui.pages.addWidget(page)
            page.receive_actions(self.actions_by_key)
            self._pages[key] = page
        return self._pages[key]

    @property
    def current(self) -> str:
        """The key of the page shown, "" before the first."""
        shown = self.ui.pages.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def open_page(self, key: str, what: object = None) -> None:
        """Show a page, and on it what is asked for; an unknown key is left alone, for not every page exists."""
        if key not in self._specs:
            return
        former = self.current
        if former and former != key:
            self._pages[former].left()
        page = self.page(key)
        self.ui.pages.setCurrentWidget(page)
        lit = self._specs[key].rail_key or key
        if f"page:{lit}" in self.actions_by_key:
            self.actions_by_key[f"page:{lit}"].setChecked(True)
        self._fit_commands()
        self._show_title(self._specs[key].title().replace("&", ""))
        if what is not None:
            page.present(what)
        if former != key:
            page.entered()
            self.page_opened.emit(key)

    def places(self) -> dict[str, object]:
        """Return what each page shows, the page in sight last: `return_to` shows it again in another window."""
        places = {key: page.place() for key, page in self._pages.items() if page.place() is not None}
        return places | {self.current: places.pop(self.current, None)}

    def return_to(self, places: Mapping[str, object]) -> None:
        """Show on each page what another window showed there."""
        for key, what in places.items():
            self.open_page(key, what)

    def _show_title(self, title: str) -> None:
        """Say in the window's title what is shown: task bars and screen readers read it."""
        self.setWindowTitle(f"{title} – ASM Desktop")

    # What is common to all.

    def set_status(self, parts: Sequence[StatusPart], archive: str, two_versions: int = 0) -> None:
        """Show the parts of the status bar, the name of the archive, and the count at the page of two versions."""
        self.status.show_parts(parts)
        self.archive_label.setText(archive)
        self.set_count("versions", two_versions)

    def set_count(self, key: str, count: int) -> None:
        """Show a count at a page's button."""
        if f"page:{key}" in self.actions_by_key:
            self.rail.button(key).set_count(count)

    def show_fault(self, report: str) -> None:
        """Say that something went wrong in the program; one dialog at a time."""
        if self._fault is not None:
            return
        whole = report if report.startswith("ASM Desktop") else fault_report(report)
        self._fault = FaultDialog(whole, self)
        self._fault.finished.connect(self._forget_fault)
        self._fault.open()

    def watch_faults(self, hook: FaultHook) -> None:
        """Show what the hook catches."""
        hook.caught.connect(self.show_fault)

    def dress(self, appearance: Appearance) -> None:
        """Put on a look and keep it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            DRESSER.put_on(application, appearance)
        self._preferences.keep_appearance(appearance)
        self.own.check_look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what must not be lost, cancel what runs and wait for it, then go."""
        if not all(page.may_close() for page in self._pages.values()):
            event.ignore()
            return
        for page in self._pages.values():
            page.left()
        self._preferences.keep_layout("window", self.saveGeometry())
        self._context.runner.close()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rail at the leading side: Qt mirrors everything but the places of tool bars."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_rail()

    def _place_rail(self) -> None:
        """Put the rail at the side where reading begins."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.addToolBar(Qt.ToolBarArea.RightToolBarArea if rtl else Qt.ToolBarArea.LeftToolBarArea, self.rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the rail closer together in a low window."""
        super().resizeEvent(event)
        self.rail.fit(self.height())

    # Actions.

    def _add_page_action(self, number: int, spec: PageSpec) -> None:
        """Add the button and menu item of a page."""
        action = new_action(f"page:{spec.key}", spec.title(), f"Ctrl+{number}" if number < 10 else "", self)
        self._keep_action(f"page:{spec.key}", action)
        action.triggered.connect(partial(self._page_asked, spec.key))
        self.rail.add_page(spec.key, action, spec.icon, below=spec.below)

    def _page_asked(self, key: str, _checked: bool = False) -> None:
        """Open the page whose button was pressed."""
        self.open_page(key)

    def _add_command(self, spec: PageSpec, command: Command) -> None:
        """Add the menu item of a page's command."""
        action = new_action(command.key, command.text(), command.shortcut, self)
        self._keep_action(command.key, action)
        action.setCheckable(command.checkable)
        action.setEnabled(command.ready and command.anywhere)
        if command.icon:
            set_action_icon(action, command.icon)
        action.triggered.connect(lambda checked=False: self._perform(spec.key, command, checked=checked))

    def _perform(self, key: str, command: Command, *, checked: bool) -> None:
        """Open the page of a command where needed, and let it do what it says."""
        if self.current != key:
            self.open_page(key)
        self.page(key).perform(command.key, checked=checked)

    def _set_ready(self, key: str, ready: bool) -> None:
        """Remember and show whether a command can be used."""
        if key in self.actions_by_key:
            self.actions_by_key[key].setProperty("ready", ready)
            self._fit_commands()

    def _set_checked(self, key: str, on: bool) -> None:
        """Show whether what a checkable command stands for is on."""
        if key in self.actions_by_key:
            self.actions_by_key[key].setChecked(on)

    def _commands(self, spec: PageSpec) -> list[Command]:
        """Return the commands of a page that have something to open."""
        return [command for command in spec.commands if not command.needs or command.needs in self._specs]

    def _fit_commands(self) -> None:
        """Allow the commands of the page shown, and those that open their page."""
        for spec in self._specs.values():
            for command in self._commands(spec):
                action = self.actions_by_key[command.key]
                said = action.property("ready")
                ready = command.ready if said is None else bool(said)
                action.setEnabled(ready and (command.anywhere or spec.key == self.current))

    def _keep_action(self, key: str, action: QAction) -> None:
        """Keep an action under its key; two under the same key are a fault."""
        if key in self.actions_by_key:
            raise LookupError(f"Two commands are called {key!r}.")
        self.actions_by_key[key] = action

    def _add_own_actions(self) -> None:
        """Add what the window does by itself."""
        for key, action in self.own.actions_by_key.items():
            self._keep_action(key, action)
        keys = new_action("keys", self.tr("&Keys"), "Ctrl+/", self)
        keys.triggered.connect(lambda _checked=False: self.own.show_keys(self.actions_by_key.values()))
        self._keep_action("keys", keys)
        self.own.look_chosen.connect(self.dress)
        self.own.pane_wanted.connect(self._next_pane)
        self.own.archive_wanted.connect(self.archive_wanted)
        self.own.language_wanted.connect(self.language_wanted)
        self._context.runner.busy_changed.connect(self.own.hold_language)

    def _fill_menus(self) -> None:
        """Put all actions into their menus, hide menus that stay empty, and let keys work from everywhere."""
        for key in self.actions_by_key:
            menus.menu_of(key)
        inner = dict(
            zip(menus.SUBMENUS, (self.tr("Co&lours"), self.tr("Lan&guage"), self.tr("Lock &after")), strict=True)
        )
        for name, menu in (
            ("file", self.ui.menuFile),
            ("edit", self.ui.menuEdit),
            ("view", self.ui.menuView),
            ("entry", self.ui.menuEntry),
            ("exchange", self.ui.menuExchange),
            ("tools", self.ui.menuTools),
            ("help", self.ui.menuHelp),
        ):
            found = menus.ordered(name, self.actions_by_key)
            fill_menu(menu, found, inner)
            menu.menuAction().setVisible(bool(found))
        self.addActions(list(self.actions_by_key.values()))

    def _next_pane(self, step: int) -> None:
        """Take the keyboard to the next pane of the page."""
        if self.current:
            focus_pane(self.page(self.current).panes(), step)

    def _forget_fault(self) -> None:
        """Be ready to show another fault."""
        self._fault = None
