"""Bringing in files: choose, say who may see them, watch, and read what became of each."""

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page: it has no button in the rail, the library's stays lit."""
    text = translate("Importing", "&Bring in files…")
    commands = (Command("bring-in", lambda: text, "Ctrl+Shift+I", "receive", anywhere=True),)
    title = translate("Importing", "Bring in files")
    return PageSpec("importing", "receive", lambda: title, _make, commands, in_rail=False, rail_key="library")


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.importing.view import ImportingPage  # noqa: PLC0415

    return ImportingPage(context)
