"""Starts the program: the window without a command, else the command line. Qt is imported for a window alone."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

NO_DISPLAY = 5
"""Exit status where there is no display (Unavailable in domain/errors.py, which the window alone would need)."""


_GARBAGE = (50_000, 20, 50)
"""How many new objects start a search for garbage. The usual 700 start it hundreds of times while modules are loaded,
which is a tenth of the time that a command takes.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    gc.set_threshold(*_GARBAGE)
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
    """Say whether a window can be opened. Qt ends the whole process where the display it is told of does not answer.

    On Linux that takes the socket of a display server, a display on another machine, or a platform chosen by hand.
    """
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return True
    return _has_wayland(os.environ.get("WAYLAND_DISPLAY", "")) or _has_x11(os.environ.get("DISPLAY", ""))


def _has_wayland(name: str) -> bool:
    """Say whether the socket of a Wayland display is there."""
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), name).exists()


def _has_x11(display: str) -> bool:
    """Say whether the socket of an X11 display of this machine is there; one of another machine is believed."""
    number = display.removeprefix("unix").removeprefix(":").partition(".")[0]
    if not display.startswith((":", "unix:")) or not number.isdecimal():
        return bool(display)
    socket = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X11 keeps its sockets
    return Path(socket).exists() or socket in _open_sockets()


def _open_sockets() -> str:
    """Return the list of local sockets: a display may listen on a name that is in no folder."""
    try:
        return Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


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
