"""The settings of the person who uses this laptop; each is described once, for file, command line and window."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields

LANGUAGES = ("en", "fr", "es", "pt", "sw")
"""Languages of the program itself."""


def _anything(_value: str) -> bool:
    """Accept any text."""
    return True


def _a_language(value: str) -> bool:
    """Accept the languages of the program, and "" for the one of the system."""
    return value == "" or value in LANGUAGES


@dataclass(frozen=True, slots=True)
class About:
    """What a setting is for, in English, and which texts it accepts."""

    title: str
    help: str
    accepts: Callable[[str], bool] = _anything


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


def describe(name: str) -> About:
    """Return what a setting is for."""
    about: About = next(one for one in fields(Settings) if one.name == name).metadata["about"]
    return about


def names() -> tuple[str, ...]:
    """Return the names of all settings."""
    return tuple(one.name for one in fields(Settings))
