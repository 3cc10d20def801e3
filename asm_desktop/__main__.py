"""Starts the program: the window without a command, else the command line. Qt is imported for a window alone."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

NO_DISPLAY = 5
"""Exit status where there is no display (Unavailable in domain/errors.py, which the window alone would need)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = _archive_alone(given)
    if not given or folder is not None:
        return _open_window(folder)
    from asm_desktop.cli.main import run  # noqa: PLC0415 - the window does without it

    ending = run(given)
    if ending.window is not None and has_display():
        return _open_window(ending.window)
    return ending.exit_code


def has_display() -> bool:
    """Say whether a window can be opened; on Linux that takes a display server, or a platform chosen by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _archive_alone(arguments: Sequence[str]) -> Path | None:
    """Return the folder if the arguments name an archive and nothing else."""
    if len(arguments) == 2 and arguments[0] == "--archive":
        return Path(arguments[1])
    if len(arguments) == 1 and arguments[0].startswith("--archive="):
        return Path(arguments[0].removeprefix("--archive="))
    return None


def _open_window(folder: Path | None) -> int:
    """Open the window of an archive, else of the one opened last; without a display say so."""
    if not has_display():
        sys.stderr.write(
            "There is no display to open a window on. Start it in a desktop session, or give a command: "
            "`asm-desktop --help` lists them.\n"
        )
        return NO_DISPLAY
    from asm_desktop.gui.app import start  # noqa: PLC0415 - Qt is loaded for a window alone

    return start(folder)


if __name__ == "__main__":
    sys.exit(main())
