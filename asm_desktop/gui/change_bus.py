"""Tells every part of the window what a use case has changed, so that each can look again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Changes:
    """What has changed: the ids of entries (all of them may have, when `many`), offices and groups, printed sheets.

    `agreements` are those of this office and all withdrawals.
    """

    entries: frozenset[str] = frozenset()
    many: bool = False
    offices: bool = False
    sheets: bool = False
    agreements: bool = False

    def touch(self, entity: str) -> bool:
        """Say whether an entry may have changed."""
        return self.many or entity in self.entries


class ChangeBus(QObject):
    """One signal for all changes; whoever ran the use case announces, on the window's thread."""

    changed = Signal(object)
    """Carries a `Changes`."""

    def announce(self, changes: Changes) -> None:
        """Tell everybody."""
        self.changed.emit(changes)
