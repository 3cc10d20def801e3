"""The settings of the person who uses this laptop; each is described once, for file, command line and window."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path

LANGUAGES = ("en", "fr", "es", "pt", "sw")
"""Languages of the program itself."""

LOCK_AFTER = ("5", "10", "30", "60", "never")
"""Minutes without use after which an encrypted archive locks itself."""

USUAL_LOCK = "10"
"""The time that holds unless people choose another."""


def _anything(_value: str) -> bool:
    """Accept any text."""
    return True


def _a_language(value: str) -> bool:
    """Accept the languages of the program, and "" for the one of the system."""
    return value == "" or value in LANGUAGES


def _a_time(value: str) -> bool:
    """Accept the times after which an archive locks, and "" for the usual one."""
    return value == "" or value in LOCK_AFTER


@dataclass(frozen=True, slots=True)
class About:
    """What a setting is for, in English, and which texts it accepts."""

    title: str
    help: str
    accepts: Callable[[str], bool] = _anything


def _a_count(value: str) -> bool:
    """Accept a whole number that makes sense for days or copies, and "" for the usual one."""
    return value == "" or (value.isascii() and value.isdecimal() and len(value) <= 4)


def _a_path(value: str) -> bool:
    """Accept a whole path, and "" for none."""
    return value == "" or Path(value).is_absolute()


def _setting(title: str, help_: str, accepts: Callable[[str], bool] = _anything) -> str:
    """Declare a setting, empty to begin with."""
    declared: str = field(default="", metadata={"about": About(title, help_, accepts)})
    return declared


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Empty means: not chosen."""

    last_archive: str = _setting("Archive", "Folder of the archive that was opened last; commands use it.")
    default_group: str = _setting("Group", "Id of the group that new entries with the label AMBER are meant for.")
    language: str = _setting("Language", "Language of the program; empty for the one of the system.", _a_language)
    backup_folder: str = _setting("Backups", "Folder or stick where backups are made by themselves.", _a_path)
    backup_days: str = _setting("Days between backups", "Whole number; empty for 7, 0 for never.", _a_count)
    backup_keep: str = _setting("Backups kept", "How many stay there; empty for 7.", _a_count)
    backup_keep_days: str = _setting("Days kept", "No backup younger than this goes; empty for 0.", _a_count)
    backup_passphrase_file: str = _setting(
        "Passphrase of backups", "File whose first line closes them; the passphrase itself is never kept here.", _a_path
    )

    @property
    def backups(self) -> tuple[str, ...]:
        """All that is said about backups, in the order in which it is declared."""
        return (
            self.backup_folder,
            self.backup_days,
            self.backup_keep,
            self.backup_keep_days,
            self.backup_passphrase_file,
        )

    lock_after: str = _setting(
        "Lock", "Minutes without use after which an encrypted archive locks, or never; empty for ten.", _a_time
    )


def describe(name: str) -> About:
    """Return what a setting is for."""
    about: About = next(one for one in fields(Settings) if one.name == name).metadata["about"]
    return about


def names() -> tuple[str, ...]:
    """Return the names of all settings."""
    return tuple(one.name for one in fields(Settings))
