"""The file that keeps the last fault of the program, for those who mend it: places in the code, nothing of entries."""

import platform
from pathlib import Path

import platformdirs

from asm_desktop import __version__, paths
from asm_desktop.cli.usage import PROGRAM
from asm_desktop.domain.faults import where_it_broke

NO_CONTENT = "Places in the program and names of errors; nothing of any entry."
"""The second line of such a file; reports of older versions, which could hold anything, do not have it."""


def fault_file() -> Path:
    """Return where the last fault is kept."""
    return Path(platformdirs.user_log_dir(paths.APP_NAME, appauthor=False)) / "fault.txt"


def keep_fault(error: BaseException) -> Path:
    """Write down where the program broke, in place of the fault before; raises OSError."""
    file = fault_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{PROGRAM} {__version__}, Python {platform.python_version()}", NO_CONTENT, where_it_broke(error))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file
