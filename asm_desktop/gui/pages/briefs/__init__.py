"""Briefs: print a sheet from an entry, see it as it will be, and know whether one on paper is still up to date."""

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page."""
    text = translate("Briefs", "Save as &PDF…")
    commands = (Command("save-pdf", lambda: text, "Ctrl+P", "save", ready=False),)
    return PageSpec("briefs", "brief", lambda: translate("Briefs", "&Briefs"), _make, commands, order=40)


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.briefs.view import BriefsPage  # noqa: PLC0415

    return BriefsPage(context)
