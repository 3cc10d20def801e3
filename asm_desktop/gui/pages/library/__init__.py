"""The library: find entries, judge them, read them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page."""
    commands = (
        Command("find", lambda: translate("Library", "&Find"), QKeySequence.StandardKey.Find, "search", anywhere=True),
        Command("find-next", lambda: translate("Library", "Find ne&xt"), "F3", ready=False),
        Command("find-previous", lambda: translate("Library", "Find pre&vious"), "Shift+F3", ready=False),
        Command("go-to", lambda: translate("Library", "&Go to an entry…"), "Ctrl+K", anywhere=True),
        Command("filters", lambda: translate("Library", "F&ilters"), "Ctrl+Shift+F", "filter", checkable=True),
        Command("compact", lambda: translate("Library", "&Compact list"), "", checkable=True),
        Command("show-all", lambda: translate("Library", "Sho&w all entries"), "Ctrl+Shift+A"),
        Command("history", lambda: translate("Library", "&History"), "Ctrl+H", "history", checkable=True, ready=False),
        Command("edit", lambda: translate("Library", "&Edit"), "Ctrl+E", "edit", ready=False, needs="editor"),
        Command("edit-several", lambda: translate("Library", "Edit &several entries…"), "", "edit", ready=False),
        Command("brief", lambda: translate("Library", "Make a &brief"), "", "brief", ready=False, needs="briefs"),
        Command("copy-source", lambda: translate("Library", "Copy &with source"), "Ctrl+Shift+C", "quote", ready=False),
        Command("previous-entry", lambda: translate("Library", "&Previous entry"), "Alt+Up", "up", ready=False),
        Command("next-entry", lambda: translate("Library", "Nex&t entry"), "Alt+Down", "down", ready=False),
        Command("to-bin", lambda: translate("Library", "&Move to bin"), "Del", "bin", ready=False),
        Command("bin", lambda: translate("Library", "&Bin…"), "", "bin"),
        Command("consent", lambda: translate("Library", "&Consent…"), "", "consent", ready=False, needs="consent"),
        Command("remove", lambda: translate("Library", "&Remove for all…"), "", "people", ready=False),
        Command("bring-back", lambda: translate("Library", "Brin&g back"), "", "undo", ready=False),
        Command("withdraw", lambda: translate("Library", "&Withdraw…"), "", "withdraw", ready=False, needs="consent"),
        Command("search-help", lambda: translate("Library", "How to &search"), "", "help", anywhere=True),
    )
    return PageSpec("library", "library", lambda: translate("Library", "&Library"), _make, commands, order=10)


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.library.view import LibraryPage  # noqa: PLC0415

    return LibraryPage(context)
