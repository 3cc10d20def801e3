"""The editor: one short form to begin with, the other parts of an entry when somebody wants them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page: it has no button in the rail, the library's stays lit."""
    keys = QKeySequence.StandardKey
    commands = (
        Command("new", lambda: translate("Editor", "&New entry"), keys.New, "add", anywhere=True),
        Command("save", lambda: translate("Editor", "&Save version"), keys.Save, "save", ready=False),
        Command("attach", lambda: translate("Editor", "Add &file…"), "", "attach", ready=False),
    )
    title = translate("Editor", "Editor")
    return PageSpec("editor", "edit", lambda: title, _make, commands, in_rail=False, rail_key="library")


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.editor.view import EditorPage  # noqa: PLC0415

    return EditorPage(context)
