"""The file of settings: read with forgiveness, written whole or not at all.

A file that cannot be read, an unknown name or a wrong value is told as a warning and never keeps the program from
starting. Names that this version does not know are kept, for they may be a newer version's.
"""

import contextlib
import difflib
import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from asm_desktop import paths
from asm_desktop.domain.errors import NotAllowed
from asm_desktop.settings.schema import Settings, describe, names

FILE = "settings.toml"


class SettingsNotKept(NotAllowed):
    """The file of settings cannot be written."""

    code = "settings-not-kept"
    summary = "The settings cannot be kept in “{file}”: {why}."
    remedy = "The archive is not touched. Free some space, or ask for the rights on that folder."


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, with what was wrong (English sentences) and the names that this version does not know."""

    settings: Settings = field(default_factory=Settings)
    warnings: tuple[str, ...] = ()
    others: Mapping[str, object] = field(default_factory=dict)


def default_file() -> Path:
    """Return where this person's settings lie."""
    return paths.user_config() / FILE


def load_settings(file: Path | None = None) -> Loaded:
    """Return the settings in a file; those of a file that is missing or unreadable are the usual ones."""
    file = file or default_file()
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Loaded(warnings=(f"The settings in “{file}” cannot be read; the usual ones are used.",))
    known = {name: value for name, value in values.items() if name in names()}
    others = {name: value for name, value in values.items() if name not in known}
    right = {name: value for name, value in known.items() if isinstance(value, str) and describe(name).accepts(value)}
    wrong = [
        f"The setting “{name}” has a value that does not fit; the usual one is used." for name in known.keys() - right
    ]
    return Loaded(Settings(**right), tuple(sorted([*wrong, *map(_unknown, others)])), others)


def save_settings(settings: Settings, file: Path | None = None) -> None:
    """Write settings so that the file is there whole, or as it was before; raises SettingsNotKept."""
    file = file or default_file()
    others = load_settings(file).others
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in asdict(settings).items() if value]
    lines += [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in others.items() if _is_plain(value)]
    text = "\n".join(lines).replace("\x7f", "\\u007f") + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, text.encode())
    except OSError as error:
        raise SettingsNotKept(file=file, why=(error.strerror or "the system refuses").lower()) from error


def change_settings(file: Path | None = None, **changes: str) -> Settings:
    """Change some settings and keep them; a file that needs no change is not written. Raises SettingsNotKept."""
    before = load_settings(file).settings
    after = replace(before, **changes)
    if after != before:
        save_settings(after, file)
    return after


def _unknown(name: str) -> str:
    """Return the warning for a name that this version does not know."""
    near = difflib.get_close_matches(name, names(), n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"There is no setting “{name}”.{meant}"


def _is_plain(value: object) -> bool:
    """Say whether a value is written in TOML as in JSON."""
    return isinstance(value, str | int | float | bool)


def _write(file: Path, data: bytes) -> None:
    """Write a file beside the old one, sync it, and put it in its place."""
    handle, name = tempfile.mkstemp(prefix=".settings-", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
