"""Turns troubles into words: known ones into one sentence with what to do next, our own faults into a report."""

import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QObject, Signal

from asm_desktop import __version__
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.faults import where_it_broke

CONTEXT = "ArchiveError"
"""The translation context of all sentences that the core says in English templates."""


@dataclass(frozen=True, slots=True)
class Told:
    """A trouble in words: what happened, what to do, and details for helpers."""

    text: str
    remedy: str
    details: str = ""

    @property
    def whole(self) -> str:
        """The sentence and what to do."""
        return f"{self.text} {self.remedy}".strip()


def tell(error: ArchiveError) -> Told:
    """Return a known trouble in the language of the window: the template is translated first, then filled in."""
    return Told(
        fill(CONTEXT, error.summary, error.places), fill(CONTEXT, error.remedy, error.places), f"code: {error.code}"
    )


def fill(context: str, template: str, places: dict[str, str]) -> str:
    """Translate a template and fill in its {named} places; a translation that lost one is not used."""
    translated = QCoreApplication.translate(context, template) if template else ""
    try:
        return translated.format(**places)
    except (KeyError, IndexError, ValueError):
        return template.format(**places)


def fault_report(details: str) -> str:
    """Return what somebody can send to helpers about a fault of ours: versions and the trace, no content."""
    return "\n".join(
        (
            f"ASM Desktop {__version__}",
            f"Python {platform.python_version()}, Qt {qt_version}, {platform.system()} {platform.machine()}",
            "",
            details.rstrip(),
        )
    )


class FaultHook(QObject):
    """Catches what no code has caught and says so once, on the window's thread."""

    caught = Signal(str)
    """Carries the report."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former: Callable[..., object] = sys.excepthook

    def install(self) -> None:
        """Take over from Python's own hook."""
        self._former = sys.excepthook
        sys.excepthook = self.catch

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._former

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the trace to the error output as ever, and tell the window; an interrupt ends the program."""
        self._former(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        self.caught.emit(fault_report(where_it_broke(error)))
