"""The family of known troubles. Anything that is not in it is our own bug and is shown as one.

    ArchiveError                    exit status
    ├── BadInput                    2   what was typed or pointed at cannot be used
    ├── BadData                     3   a file or bundle is damaged, foreign or too new
    ├── Conflict                    4   it clashes with something that is already there
    ├── Unavailable                 5   locked, disk full, drive removed
    ├── NotAllowed                  6   no rights, or the rules on people's safety forbid it
    └── CheckFailed                 7   the work was done and a check of it did not hold

Each concrete error is declared where it is raised, as a subclass with a stable `code`, a `summary` (one sentence on
what happened) and a `remedy` (what to do). Both are English source texts with {named} places; the window translates the
template by its text and then fills it in, so the core needs no Qt.
"""

from typing import ClassVar


class ArchiveError(Exception):
    """A trouble we know: told to people in one sentence, with what to do next."""

    code: ClassVar[str] = "trouble"
    summary: ClassVar[str] = "That did not work."
    remedy: ClassVar[str] = "Try again."
    exit_code: ClassVar[int] = 1

    def __init__(self, **places: object) -> None:
        """Keep the values for the {named} places of `summary` and `remedy`."""
        super().__init__(self.code)
        self.places = {name: str(value) for name, value in places.items()}

    def __str__(self) -> str:
        """Return the English sentence and what to do, for logs and the command line."""
        return f"{self.message} {self.advice}".strip()

    @property
    def message(self) -> str:
        """What happened, in English."""
        return self.summary.format(**self.places)

    @property
    def advice(self) -> str:
        """What to do about it, in English."""
        return self.remedy.format(**self.places)


class BadInput(ArchiveError):
    """What was typed or pointed at cannot be used."""

    exit_code = 2


class BadData(ArchiveError):
    """A file or bundle is damaged, foreign or too new."""

    exit_code = 3


class Conflict(ArchiveError):
    """It clashes with something that is already there."""

    exit_code = 4


class Unavailable(ArchiveError):
    """The archive, disk or stick cannot be used just now."""

    exit_code = 5


class NotAllowed(ArchiveError):
    """The system gives no rights, or the rules on people's safety forbid it."""

    exit_code = 6


class CheckFailed(ArchiveError):
    """The work was done and a check of it did not hold."""

    exit_code = 7
