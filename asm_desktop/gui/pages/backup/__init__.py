"""Backups: where they go, how often, how many stay, which are there, and how one is brought back."""

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page: it has no button in the rail, the status bar and the menu lead to it."""
    text = translate("Backup", "&Backup…")
    commands = (Command("backup", lambda: text, "", "stick", anywhere=True),)
    title = translate("Backup", "Backup")
    return PageSpec("backup", "stick", lambda: title, _make, commands, in_rail=False, rail_key="library")


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.backup.view import BackupPage  # noqa: PLC0415

    return BackupPage(context)
