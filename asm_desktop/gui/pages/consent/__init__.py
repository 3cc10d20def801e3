"""Consent: what people agreed to, until when, where an agreement is missing, and what was withdrawn."""

from PySide6.QtCore import QCoreApplication

from asm_desktop.gui.widgets.page import Command, Page, PageContext, PageSpec

translate = QCoreApplication.translate


def spec() -> PageSpec:
    """Declare the page."""
    commands = (
        Command("new-agreement", lambda: translate("Consent", "New &agreement…"), "Ctrl+Shift+N", "add", anywhere=True),
        Command("change-agreement", lambda: translate("Consent", "Chan&ge the agreement…"), "", "edit", ready=False),
        Command("end-agreement", lambda: translate("Consent", "&End the agreement…"), "", "close", ready=False),
        Command(
            "record-withdrawal", lambda: translate("Consent", "Record a &withdrawal…"), "", "withdraw", anywhere=True
        ),
    )
    return PageSpec("consent", "consent", lambda: translate("Consent", "&Consent"), _make, commands, order=50)


def _make(context: PageContext) -> Page:
    """Make the page; its parts are imported only then."""
    from asm_desktop.gui.pages.consent.view import ConsentPage  # noqa: PLC0415

    return ConsentPage(context)
