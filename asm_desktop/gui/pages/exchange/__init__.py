"""Exchange: receive what came on a stick, send what others may have, and the partner offices."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page."""
    commands = (
        Command("receive", lambda: translate("Exchange", "&Receive from a stick…"), "Ctrl+I", "receive", anywhere=True),
        Command("send", lambda: translate("Exchange", "&Send…"), QKeySequence("Ctrl+Shift+E"), "send", anywhere=True),
        Command("own-card", lambda: translate("Exchange", "Save our &card…"), "", "office", anywhere=True),
        Command("add-office", lambda: translate("Exchange", "&Add an office…"), "", "add", anywhere=True),
        Command("groups", lambda: translate("Exchange", "New &group…"), "", "people", anywhere=True),
    )
    return PageSpec("exchange", "exchange", lambda: translate("Exchange", "&Exchange"), _make, commands, order=20)


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.exchange.view import ExchangePage  # noqa: PLC0415

    return ExchangePage(context)
