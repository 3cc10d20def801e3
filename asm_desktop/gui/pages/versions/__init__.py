"""Two versions: entries that two offices changed in the same part, and choosing what holds."""

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page."""
    commands = (
        Command("choose-first", lambda: translate("Versions", "Use the &first text"), "Alt+1", ready=False),
        Command("choose-second", lambda: translate("Versions", "Use the &second text"), "Alt+2", ready=False),
        Command("choose-both", lambda: translate("Versions", "Use &both texts"), "Alt+3", "copy", ready=False),
        Command("next-part", lambda: translate("Versions", "Ne&xt part"), "Ctrl+PgDown", ready=False),
        Command("previous-part", lambda: translate("Versions", "&Previous part"), "Ctrl+PgUp", ready=False),
        Command("save-one", lambda: translate("Versions", "Save as &one version"), "", "save", ready=False),
    )
    title = translate("Versions", "T&wo versions")
    return PageSpec("versions", "versions", lambda: title, _make, commands, order=30)


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.versions.view import VersionsPage  # noqa: PLC0415

    return VersionsPage(context)
