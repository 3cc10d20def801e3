"""Where things lie: packaged resources, and the folders of the person who uses the program."""

from functools import cache
from pathlib import Path

import platformdirs

APP_NAME = "asm-desktop"

_PACKAGE = Path(__file__).resolve().parent


@cache
def resources() -> Path:
    """Return the folder of packaged resources: the checkout's own if there is one, else the installed copy.

    An editable install leaves a stale copy of force-included data behind, so the live folder wins.
    """
    checkout = _PACKAGE.parent / "resources"
    return checkout if (_PACKAGE.parent / "pyproject.toml").is_file() else _PACKAGE / "_data" / "resources"


def user_config() -> Path:
    """Return the folder for this person's settings (not created)."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def user_data() -> Path:
    """Return the folder for what the program itself notes about this person's archives (not created)."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
