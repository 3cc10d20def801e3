"""What a page of the window is: how it is declared, what it is handed, what it tells the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from asm_desktop.gui.change_bus import ChangeBus
from asm_desktop.gui.preferences import Preferences
from asm_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from asm_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PageContext:
    """What every page is handed: the open archive, the runner of tasks, the bus of changes, what is remembered.

    Presenters call service functions with the desk inside tasks of the runner, never on the window's thread.
    """

    desk: "Desk"
    runner: TaskRunner
    bus: ChangeBus
    preferences: Preferences
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Command:
    """A menu item that belongs to a page. `key` names its place in the menus, `text` is asked when it is shown.

    `anywhere`: it opens its page first; others can only be used while their page is shown.
    """

    key: str
    text: Callable[[], str]
    shortcut: QKeySequence | QKeySequence.StandardKey | str = ""
    icon: str = ""
    anywhere: bool = False
    checkable: bool = False
    ready: bool = True
    """Whether it can be used before the page has said anything about it."""
    needs: str = ""
    """Key of another page that the command opens; without that page there is no such command."""


class Page(QWidget):
    """One page. Views derive from it."""

    page_wanted = Signal(str, object)
    """Key of a page, and what it shall show (an entry's id, a list of ids, paths …; None: as it is)."""
    command_ready = Signal(str, bool)
    """Key of a command, and whether it can be used now."""
    command_checked = Signal(str, bool)
    """Key of a checkable command, and whether what it stands for is on."""
    titled = Signal(str)
    """What is shown now, for the title of the window."""
    faulted = Signal(str)
    """The report of a fault of ours."""

    def perform(self, command: str, *, checked: bool = False) -> None:
        """Do what a command of this page says."""
        raise NotImplementedError(command, checked)

    def present(self, what: object) -> None:
        """Show what another page asked for; pages that show nothing particular ignore it."""

    def place(self) -> object:
        """Return what `present` takes to show the same once more in another window; None: nothing particular."""
        return None

    def entered(self) -> None:
        """Get ready to be shown, each time."""

    def left(self) -> None:
        """Keep what must not be lost; the page is left or the window closes."""

    def may_close(self) -> bool:
        """Say whether the window may close now."""
        return True

    def panes(self) -> list[QWidget]:
        """Return the widgets between which F6 goes, in reading order."""
        return []

    def receive_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions of the whole window by key, to put buttons on some of them."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How a page is declared: it is made when it is first opened."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[PageContext], Page]
    commands: tuple[Command, ...] = field(default=())
    in_rail: bool = True
    below: bool = False
    order: int = 50
    """Place in the rail and among the pages' keys; smaller comes first."""
    rail_key: str = ""
    """For a page without a button of its own: the page whose button stays lit."""
